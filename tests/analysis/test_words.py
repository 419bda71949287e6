# SPDX-License-Identifier: MIT
"""Amounts, rates and numbers as a French reader writes them."""

from __future__ import annotations

from decimal import Decimal

import pytest

from rgpd_sante.analysis.words import euros, number, percent


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0", "0\u00a0€"),
        ("1234.5", "1\u202f234,50\u00a0€"),
        ("0.005", "0,01\u00a0€"),
        ("10000000", "10\u202f000\u202f000\u00a0€"),
    ],
)
def test_euros_are_written_in_french(amount: str, text: str) -> None:
    """Thin spaces between thousands, a comma, no cents in whole euros, half a cent up."""
    assert euros(Decimal(amount)) == text


@pytest.mark.parametrize(
    ("rate", "text"), [("0.02", "2\u00a0%"), ("1", "100\u00a0%"), ("0.004", "0,4\u00a0%"), ("0", "0\u00a0%")]
)
def test_percent_is_written_in_french(rate: str, text: str) -> None:
    """Without useless zeros."""
    assert percent(Decimal(rate)) == text


@pytest.mark.parametrize(
    ("value", "text"), [("1500.50", "1\u202f500,5"), ("60", "60"), ("182.5", "182,5"), ("0", "0"), ("10.00", "10")]
)
def test_a_number_is_written_without_useless_zeros(value: str, text: str) -> None:
    """Thin spaces between thousands, a comma before the decimals that count."""
    assert number(Decimal(value)) == text
