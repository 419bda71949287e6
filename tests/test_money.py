# SPDX-License-Identifier: MIT
"""Amounts in euros: exact, to the cent, never negative."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.practice import Scale


@given(st.decimals(0, 10**14, places=2))
def test_an_amount_to_the_cent_is_kept_as_it_is(amount: Decimal) -> None:
    """Any amount of zero or more, to the cent, is accepted unchanged."""
    assert Scale(annual_turnover=amount).annual_turnover == amount


@pytest.mark.parametrize(
    "amount",
    [
        Decimal("-0.01"),
        Decimal("0.001"),
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal(10) ** 15,
        2_600_000,
        2_600_000.0,
        "2600000",
        True,
    ],
)
def test_what_is_no_amount_is_refused(amount: object) -> None:
    """A negative amount, a part of a cent, what is not finite, or another type is refused in French."""
    with pytest.raises(FactError) as caught:
        Scale(annual_turnover=amount)  # type: ignore[arg-type]  # wrong on purpose
    assert caught.value.field == "annual_turnover"
    assert caught.value.attendu == "un montant en euros, positif ou nul, au centime"


@pytest.mark.parametrize("amount", [Decimal(0), Decimal("1E+3"), Decimal("0.10"), Decimal(10) ** 15 - 1])
def test_the_ends_of_the_range_are_amounts(amount: Decimal) -> None:
    """Zero, whole thousands, cents and the largest amount are accepted."""
    assert Scale(annual_turnover=amount).annual_turnover == amount
