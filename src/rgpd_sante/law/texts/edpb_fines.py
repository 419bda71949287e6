# SPDX-License-Identifier: MIT
"""EDPB Guidelines 04/2022 on the calculation of fines (v2.1): shares of seriousness (§ 60), factors of size (§§ 65-66).

The figures of version 1.0 (May 2022) and those of the British authority are others, and are not here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.parameter import Dated, Parameter
from rgpd_sante.law.penalty import SizeBand

_CHECKED: Final = date(2026, 11, 23)
ADOPTED: Final = date(2023, 5, 24)

TEXT: Final = LegalText(
    code="edpb_04_2022",
    short="CEPD 04/2022",
    title="CEPD, lignes directrices 04/2022 sur le calcul des amendes administratives (v. 2.1)",
    url="https://www.edpb.europa.eu/",
    status=TextStatus.GUIDANCE,
    first_day=ADOPTED,
    checked_on=_CHECKED,
    note="Adoptées le 24 mai 2023, corrigées le 29 juin 2023. Les autorités ne sont pas tenues par un montant de "
    "départ, et le résultat n’est pas une prévision mathématique.",
)
SERIOUSNESS: Final = Citation(text=TEXT, place="§ 60")
SIZE: Final = Citation(text=TEXT, place="§§ 65 et 66")
CONCURRENCE: Final = Citation(text=TEXT, place="étape 1, concours d’infractions")
FACTORS: Final = Citation(text=TEXT, place="étape 3, §§ 53 à 111")

_SHARES: Final[Mapping[str, tuple[Decimal, Decimal]]] = MappingProxyType(
    {
        "low": (Decimal(0), Decimal("0.10")),
        "medium": (Decimal("0.10"), Decimal("0.20")),
        "high": (Decimal("0.20"), Decimal(1)),
    }
)
SERIOUSNESS_SHARES: Final = Parameter(
    code="edpb.fine_seriousness",
    description="Montant de départ selon la gravité de l’infraction, en part du plafond légal",
    unit="part du plafond légal",
    values=(Dated(value=_SHARES, citation=SERIOUSNESS, first_day=ADOPTED, checked_on=_CHECKED),),
)
_MILLION: Final = Decimal(1_000_000)
SIZE_BANDS: Final = Parameter(
    code="edpb.fine_size",
    description="Ajustement du montant de départ à la taille de l’entreprise",
    unit="facteur, bas et haut, par tranche de chiffre d’affaires",
    values=(
        Dated(
            value=(
                SizeBand(top=2 * _MILLION, low=Decimal("0.002"), high=Decimal("0.004")),
                SizeBand(
                    top=10 * _MILLION,
                    low=Decimal("0.003"),
                    high=Decimal("0.02"),
                    verification=Verification.UNVERIFIED,
                ),
                SizeBand(top=50 * _MILLION, low=Decimal("0.015"), high=Decimal("0.10")),
                SizeBand(top=100 * _MILLION, low=Decimal("0.08"), high=Decimal("0.20")),
                SizeBand(top=250 * _MILLION, low=Decimal("0.15"), high=Decimal("0.50")),
                SizeBand(
                    top=500 * _MILLION,
                    low=Decimal("0.40"),
                    high=Decimal(1),
                    verification=Verification.UNVERIFIED,
                ),
                SizeBand(top=None, low=Decimal(1), high=Decimal(1)),
            ),
            citation=SIZE,
            first_day=ADOPTED,
            checked_on=_CHECKED,
            note="Les tranches de 2 à 10 et de 250 à 500 millions ne sont pas vérifiées. Les facteurs se recouvrent "
            "à dessein. La borne haute d’une tranche y est comprise : convention de la bibliothèque, seule celle de "
            "500 millions est exacte en droit.",
        ),
    ),
)
