# SPDX-License-Identifier: MIT
"""*Code de la santé publique*, penal and ordinal rules: L.1110-4, L.1115-1 and -2, the scales of the orders.

L.1115-1 is aimed at whoever provides a hosting without its certificate, not at the practice that uses it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter
from rgpd_sante.law.penalty import OffenceRule

_CHECKED: Final = date(2026, 11, 23)

TEXT: Final = LegalText(
    code="csp_penal",
    short="CSP (sanctions)",
    title="Code de la santé publique, dispositions pénales et disciplinaires",
    url="https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072665/",
    status=TextStatus.IN_FORCE,
    checked_on=_CHECKED,
)
L_4124_6: Final = Citation(text=TEXT, place="art. L.4124-6")
L_4234_6: Final = Citation(text=TEXT, place="art. L.4234-6")

_DOCTORS: Final = (
    "Avertissement ; blâme ; interdiction de fonctions publiques ; interdiction temporaire de 3 ans au plus, avec ou "
    "sans sursis ; radiation."
)
_PHARMACISTS: Final = (
    "Avertissement ; blâme avec inscription au dossier ; interdiction de servir des fournitures publiques ; "
    "interdiction de 5 ans au plus ; interdiction définitive."
)


@attrs.frozen(kw_only=True)
class OrdinalScale:
    """The sanctions of an order; ``longest_ban`` is the longest temporary ban, in years."""

    sanctions: str
    longest_ban: int


def _scale(code: str, description: str, value: OrdinalScale, place: str) -> Parameter[OrdinalScale]:
    dated = Dated(value=value, citation=Citation(text=TEXT, place=place), first_day=None, checked_on=_CHECKED)
    return Parameter(code=f"csp.{code}", description=description, unit="échelle de sanctions", values=(dated,))


_OF_DOCTORS: Final = OrdinalScale(sanctions=_DOCTORS, longest_ban=3)
DOCTORS_SCALE: Final = _scale(
    "doctors_scale",
    "Sanctions des ordres des médecins, des chirurgiens-dentistes et des sages-femmes",
    _OF_DOCTORS,
    "art. L.4124-6, sanctions des médecins, chirurgiens-dentistes et sages-femmes",
)
NURSES_SCALE: Final = _scale(
    "nurses_scale", "Sanctions de l’ordre des infirmiers", _OF_DOCTORS, "art. L.4312-5, IV, renvoyant à L.4124-6"
)
PHYSIOTHERAPISTS_SCALE: Final = _scale(
    "physiotherapists_scale",
    "Sanctions de l’ordre des masseurs-kinésithérapeutes",
    _OF_DOCTORS,
    "art. L.4321-19, renvoyant à L.4124-6",
)
PODIATRISTS_SCALE: Final = _scale(
    "podiatrists_scale",
    "Sanctions de l’ordre des pédicures-podologues",
    _OF_DOCTORS,
    "art. L.4322-12, renvoyant à L.4124-6",
)
PHARMACISTS_SCALE: Final = _scale(
    "pharmacists_scale",
    "Sanctions de l’ordre des pharmaciens",
    OrdinalScale(sanctions=_PHARMACISTS, longest_ban=5),
    "art. L.4234-6, sanctions des pharmaciens",
)
L_1110_4: Final = Parameter(
    code="csp.secrecy_offence",
    description="Obtenir ou tenter d’obtenir une information de santé en violation du secret",
    unit="ans et euros",
    values=(
        Dated(
            value=OffenceRule(
                conduct="obtenir ou tenter d’obtenir une information couverte par le secret du patient",
                kind="delit",
                years=1,
                fine=Decimal(15_000),
                negligence=Answer.NO,
                complaint=Answer.NO,
                who="toute personne ; la tentative est punie par le texte même",
            ),
            citation=Citation(text=TEXT, place="art. L.1110-4", verification=Verification.UNVERIFIED),
            first_day=None,
            checked_on=_CHECKED,
            verification=Verification.UNVERIFIED,
            note="Le texte lui-même n’a pas été lu.",
        ),
    ),
)
L_1115_1: Final = Parameter(
    code="csp.hosting_offence",
    description="Fournir un hébergement de données de santé sans certificat, ou contre ses conditions",
    unit="ans et euros",
    values=(
        Dated(
            value=OffenceRule(
                conduct="fournir un hébergement de données de santé sans certificat, ou contre ses conditions",
                kind="delit",
                years=3,
                fine=Decimal(45_000),
                negligence=Answer.NO,
                complaint=Answer.NO,
                who="l’hébergeur, non le cabinet qui recourt à lui ; personne morale : 225 000 € (L.1115-2)",
            ),
            citation=Citation(text=TEXT, place="art. L.1115-1 et L.1115-2"),
            first_day=None,
            checked_on=_CHECKED,
        ),
    ),
)
