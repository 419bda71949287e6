# SPDX-License-Identifier: MIT
"""What is added to a premium: the tax of CGI 1001, the contribution to the fund for victims of terrorism (FGTI)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus
from rgpd_sante.law.parameter import Dated, Parameter

_CHECKED: Final = date(2026, 4, 3)

TEXT: Final = LegalText(
    code="cgi_taxe_assurances",
    short="CGI",
    title="Code général des impôts, taxe sur les conventions d’assurances",
    url="https://bofip.impots.gouv.fr/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
    note="Lu à travers la doctrine administrative (BOI-TCAS) et des sources secondaires.",
)
TERRORISM_FUND: Final = LegalText(
    code="contribution_fgti",
    short="C. assur.",
    title="Code des assurances, contribution au fonds de garantie des victimes d’actes de terrorisme",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006073984/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
    note="Le montant est fixé par arrêté, de 0 à 6,50 € ; les montants successifs viennent de sources secondaires.",
)

ART_1001_6: Final = Citation(text=TEXT, place="art. 1001, 6°")
ART_1001: Final = Citation(text=TEXT, place="art. 1001")
L_422_1: Final = Citation(text=TERRORISM_FUND, place="art. L.422-1 et A.422-1")

TAX_RATE: Final = Parameter(
    code="insurance_tax.rate",
    description="Taxe sur les conventions d’assurances, contrats sans taux particulier",
    unit="part de la prime hors taxe",
    values=(
        Dated(
            value=Decimal("0.09"),
            citation=ART_1001_6,
            first_day=None,
            checked_on=_CHECKED,
            note="Taux en vigueur au jour de l’échéance de la prime. L’assiette est tout ce qui est stipulé au profit "
            "de l’assureur, accessoires et frais de fractionnement compris. Le taux de 7 % de la perte "
            "d’exploitation ne vaut qu’à la suite d’un incendie : il n’est pas celui d’un contrat cyber. Une "
            "protection juridique tarifée à part a un taux propre, 13,4 % (non vérifié), qui n’est pas calculé ici.",
        ),
    ),
)
GUYANE_SHARE: Final = Parameter(
    code="insurance_tax.guyane_share",
    description="Part du taux de la taxe sur les conventions d’assurances qui s’applique en Guyane",
    unit="part du taux",
    values=(
        Dated(
            value=Decimal("0.5"),
            citation=ART_1001,
            first_day=None,
            checked_on=_CHECKED,
            note="Les taux y sont réduits de moitié.",
        ),
    ),
)
TERRORISM_CONTRIBUTION: Final = Parameter(
    code="insurance_tax.terrorism_contribution",
    description="Contribution « attentat » de chaque contrat d’assurance de biens",
    unit="euros par contrat et par an",
    values=(
        Dated(
            value=Decimal("3.30"),
            citation=L_422_1,
            first_day=None,
            last_day=date(2015, 12, 31),
            checked_on=_CHECKED,
        ),
        Dated(
            value=Decimal("4.30"),
            citation=L_422_1,
            first_day=date(2016, 1, 1),
            last_day=date(2016, 12, 31),
            checked_on=_CHECKED,
        ),
        Dated(
            value=Decimal("5.90"),
            citation=L_422_1,
            first_day=date(2017, 1, 1),
            last_day=date(2024, 6, 30),
            checked_on=_CHECKED,
        ),
        Dated(
            value=Decimal("6.50"),
            citation=L_422_1,
            first_day=date(2024, 7, 1),
            checked_on=_CHECKED,
            note="Maximum légal atteint. Due une fois par contrat des branches 3 à 9 (biens) ; un contrat de "
            "responsabilité ou de pertes pécuniaires seules (branches 13 et 16) n’en doit pas.",
        ),
    ),
)
