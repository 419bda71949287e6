# SPDX-License-Identifier: MIT
"""Instalments (§ 5.3): the worked splits, and that no cent is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.premium.instalments import instalments, schedule
from rgpd_sante.errors import FactError
from rgpd_sante.money import CENT

PRICE = Decimal("314.33")


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, ["314.33"]),
        (2, ["157.17", "157.16"]),
        (4, ["78.59", "78.58", "78.58", "78.58"]),
        (12, ["26.20"] * 5 + ["26.19"] * 7),
    ],
)
def test_the_price_of_the_brochure_in_parts(count: int, expected: list[str]) -> None:
    """The first instalments bear the cents that are left."""
    assert [str(part) for part in instalments(PRICE, count)] == expected


def test_an_amount_of_whole_euros_is_split_like_another() -> None:
    """An amount written without cents, or with an exponent, is the same amount."""
    assert instalments(Decimal(100), 3) == (Decimal("33.34"), Decimal("33.33"), Decimal("33.33"))
    assert instalments(Decimal("1E+2"), 3) == instalments(Decimal("100.00"), 3)


@given(st.integers(0, 10**12).map(lambda cents: Decimal(cents).scaleb(-2)), st.integers(1, 60))
def test_no_cent_is_lost(total: Decimal, count: int) -> None:
    """The instalments make up the total, fall never out by more than a cent, and never grow."""
    parts = instalments(total, count)
    assert sum(parts) == total
    assert len(parts) == count
    assert max(parts) - min(parts) <= CENT
    assert list(parts) == sorted(parts, reverse=True)


def test_due_dates_are_months_apart() -> None:
    """Quarterly instalments are due every three months, at the end of a month that is shorter."""
    parts = schedule(PRICE, 4, first_on=date(2026, 8, 31))
    assert [one.due_on for one in parts] == [
        date(2026, 8, 31),
        date(2026, 11, 30),
        date(2027, 2, 28),
        date(2027, 5, 31),
    ]
    assert tuple(one.amount for one in parts) == instalments(PRICE, 4)


@pytest.mark.parametrize("count", [0, -1, True, 2.0, "12"])
def test_a_count_is_a_whole_number(count: object) -> None:
    """No instalment at all, or a part of one, is refused."""
    split: Callable[..., tuple[Decimal, ...]] = instalments
    with pytest.raises(FactError, match="count"):
        split(PRICE, count)


@pytest.mark.parametrize("count", [5, 24])
def test_a_year_is_divided_into_whole_months(count: int) -> None:
    """A schedule needs a divisor of twelve."""
    with pytest.raises(FactError, match="count") as caught:
        schedule(PRICE, count, first_on=date(2026, 1, 1))
    assert "diviseur de 12 mois" in caught.value.message


def test_what_is_no_amount_is_not_split() -> None:
    """A fraction of a cent cannot be split into cents."""
    with pytest.raises(FactError, match="total"):
        instalments(Decimal("0.001"), 2)
