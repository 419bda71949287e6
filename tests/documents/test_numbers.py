# SPDX-License-Identifier: MIT
"""Numbers in French."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.documents.numbers import euros, number, percent
from rgpd_sante.errors import FactError


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("1234.56", "1\u202f234,56\u00a0€"),
        ("0.125", "0,13\u00a0€"),
        ("0.135", "0,14\u00a0€"),
        ("-3.5", "-3,50\u00a0€"),
        ("300000", "300\u202f000\u00a0€"),
        ("0", "0\u00a0€"),
        ("-0.001", "0\u00a0€"),
    ],
)
def test_euros(amount: str, expected: str) -> None:
    """An amount is rounded half up to the cent; whole euros show no cents."""
    assert euros(Decimal(amount)) == expected


@pytest.mark.parametrize(
    ("ratio", "expected"),
    [("0.02", "2\u00a0%"), ("0.125", "12,5\u00a0%"), ("0.00005", "0,01\u00a0%"), ("1", "100\u00a0%")],
)
def test_percent(ratio: str, expected: str) -> None:
    """A ratio is a percentage with two decimals at most."""
    assert percent(Decimal(ratio)) == expected


@given(st.integers(-(10**15), 10**15))
def test_a_number_reads_back(value: int) -> None:
    """The narrow spaces between thousands are all that is added."""
    assert int(number(value).replace("\u202f", "")) == value


@given(st.decimals(-(10**12), 10**12, places=2))
def test_an_amount_reads_back(amount: Decimal) -> None:
    """To the cent, what is written is what was given."""
    text = euros(amount).removesuffix("\u00a0€").replace("\u202f", "").replace(",", ".")
    assert Decimal(text) == amount


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "1e18"])
def test_what_is_no_amount_is_refused(value: str) -> None:
    """No amount or ratio is infinite, undefined or beyond all sums."""
    with pytest.raises(FactError, match="finite"):
        euros(Decimal(value))
    with pytest.raises(FactError, match="finite"):
        percent(Decimal(value))


@pytest.mark.parametrize("value", [10**18, -(10**18), 10**5000], ids=["large", "negative", "endless"])
def test_a_number_that_cannot_be_is_refused(value: int) -> None:
    """A number without end is no count of anything: it is refused, never a crash."""
    with pytest.raises(FactError, match="below a billion billions"):
        number(value)
