# SPDX-License-Identifier: MIT
"""Prices found in public pages: anchors to compare a premium with. None of them is a tariff.

A gross price (*TTC*) is turned into a net one at the rate of the time, 9 %.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.premium.cents import ratio
from rgpd_sante.law.citation import Verification

__all__ = ["INSTALMENT_CHARGES", "PRICE_ANCHORS", "InstalmentCharge", "PriceAnchor"]

_GROSS: Final = Decimal("1.09")


@attrs.frozen(kw_only=True)
class PriceAnchor:
    """A published price for a limit of guarantee, in euros a year; ``note`` is French."""

    source: str
    year: int
    price: Decimal
    limit: Decimal
    taxes_included: bool
    note: str
    verification: Verification = Verification.VERIFIED

    @property
    def rate_on_line(self) -> Decimal:
        """The net price as a share of the limit.

        Examples:
            >>> round(PRICE_ANCHORS[0].rate_on_line, 5)
            Decimal('0.00288')
        """
        return ratio(self.price, self.limit * (_GROSS if self.taxes_included else 1))


@attrs.frozen(kw_only=True)
class InstalmentCharge:
    """A charge for paying in instalments, as a share of the premium; ``note`` is French."""

    low: Decimal
    high: Decimal
    note: str


def _anchor(source: str, year: int, price: str, limit: int, note: str, *, taxes_included: bool = True) -> PriceAnchor:
    return PriceAnchor(
        source=source,
        year=year,
        price=Decimal(price),
        limit=Decimal(limit),
        taxes_included=taxes_included,
        note=note,
    )


def _lucy(turnover: str, rate: str, capacity: int) -> PriceAnchor:
    """Make an anchor from a rate and a mean capacity; their product is ours."""
    return PriceAnchor(
        source="AMRAE LUCY 2025",
        year=2024,
        price=Decimal(rate) * capacity,
        limit=Decimal(capacity),
        taxes_included=False,
        note=f"Chiffre d’affaires {turnover} : taux et capacité moyens publiés, produit calculé ici.",
        verification=Verification.ANALYSIS,
    )


PRICE_ANCHORS: Final = (
    _anchor("MEDIRISQ / OPL", 2018, "314.33", 100_000, "Prix d’appel pour les professionnels de santé."),
    _anchor("Generali Protection Numérique", 2017, "1000", 200_000, "Moyenne de 200 devis de TPE et PME, bas."),
    _anchor("Generali Protection Numérique", 2017, "1100", 1_000_000, "Moyenne de 200 devis de TPE et PME, haut."),
    _anchor("MMA", 2020, "439", 100_000, "Ajouté à une responsabilité civile professionnelle."),
    _lucy("inférieur à 2 M€", "0.0013", 564_000),
    _lucy("de 2 à 10 M€", "0.0016", 955_000),
    _lucy("de 10 à 50 M€", "0.0038", 1_800_000),
    _anchor("AMRAE LUCY 2024", 2024, "1260", 700_000, "Petites entreprises.", taxes_included=False),
)
INSTALMENT_CHARGES: Final = (
    InstalmentCharge(low=Decimal("0.02"), high=Decimal("0.08"), note="Usage du marché."),
    InstalmentCharge(low=Decimal("0.01"), high=Decimal("0.01"), note="MAIF, semestriel, sur la prime hors taxe."),
    InstalmentCharge(
        low=Decimal("0.0239"), high=Decimal("0.0239"), note="MAIF, mensuel, sur la prime toutes taxes comprises."
    ),
)
