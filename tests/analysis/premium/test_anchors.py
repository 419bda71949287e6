# SPDX-License-Identifier: MIT
"""Public prices (§ 5.4): anchors with the rates on line of the reference, and none of them a tariff."""

from __future__ import annotations

from decimal import Decimal

import pytest

from rgpd_sante.analysis.premium.anchors import INSTALMENT_CHARGES, PRICE_ANCHORS
from rgpd_sante.law.citation import Verification
from rgpd_sante.money import to_cent

# source, limit, rate on line in percent, digits told
RATES = [
    ("MEDIRISQ / OPL", 100_000, "0.288"),
    ("Generali Protection Numérique", 200_000, "0.46"),
    ("Generali Protection Numérique", 1_000_000, "0.10"),
    ("MMA", 100_000, "0.40"),
    ("AMRAE LUCY 2025", 564_000, "0.13"),
    ("AMRAE LUCY 2025", 955_000, "0.16"),
    ("AMRAE LUCY 2025", 1_800_000, "0.38"),
    ("AMRAE LUCY 2024", 700_000, "0.18"),
]


def test_the_anchors_are_those_of_the_table() -> None:
    """Each price of the table is here, in its order."""
    assert [(one.source, int(one.limit)) for one in PRICE_ANCHORS] == [(source, limit) for source, limit, _ in RATES]


@pytest.mark.parametrize(("rank", "rate"), [(rank, rate) for rank, (_, _, rate) in enumerate(RATES)])
def test_rates_on_line(rank: int, rate: str) -> None:
    """The net price as a share of the limit is the one of the table, to the digits that it tells."""
    told = Decimal(rate)
    assert round(PRICE_ANCHORS[rank].rate_on_line * 100, -int(told.as_tuple().exponent)) == told


def test_products_of_published_means_are_ours() -> None:
    """Where only a rate and a mean limit are published, the price is an analysis: 733, 1 528 and 6 840 €."""
    computed = [one for one in PRICE_ANCHORS if one.verification is Verification.ANALYSIS]
    assert [to_cent(one.price) for one in computed] == [Decimal("733.20"), Decimal("1528.00"), Decimal("6840.00")]
    assert all(one.note.endswith("produit calculé ici.") for one in computed)


def test_charges_of_instalments() -> None:
    """The market charges 2 to 8 %; one insurer publishes 1 % and 2.39 %."""
    assert [(one.low, one.high) for one in INSTALMENT_CHARGES] == [
        (Decimal("0.02"), Decimal("0.08")),
        (Decimal("0.01"), Decimal("0.01")),
        (Decimal("0.0239"), Decimal("0.0239")),
    ]
    assert all("'" not in one.note for one in INSTALMENT_CHARGES)
