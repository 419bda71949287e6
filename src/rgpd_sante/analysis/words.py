# SPDX-License-Identifier: MIT
"""Amounts, rates and numbers in the reasons of the rules: plain figures as a French reader writes them."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from rgpd_sante.money import to_cent

__all__ = ["euros", "number", "percent", "several"]

_THIN: Final = "\u202f"
_NO_BREAK: Final = "\u00a0"
_PLURAL_FROM: Final = 2


def euros(amount: Decimal) -> str:
    """Write an amount in euros as a French reader expects it; whole euros have no cents.

    Examples:
        >>> euros(Decimal("1234.5")) == "1\u202f234,50\u00a0€"
        True
        >>> euros(Decimal(10_000_000)) == "10\u202f000\u202f000\u00a0€"
        True
    """
    rounded = to_cent(amount)
    whole = rounded == rounded.to_integral_value()
    text = f"{rounded:,.0f}" if whole else f"{rounded:,.2f}"
    return text.replace(",", _THIN).replace(".", ",") + f"{_NO_BREAK}€"


def percent(rate: Decimal) -> str:
    """Write a rate as a percentage, without useless zeros.

    Examples:
        >>> percent(Decimal("0.004")) == "0,4\u00a0%"
        True
    """
    text = format((rate * 100).normalize(), "f")
    return text.replace(".", ",") + f"{_NO_BREAK}%"


def number(value: Decimal | int) -> str:
    """Write a number with its thousands apart and without useless zeros.

    Examples:
        >>> number(Decimal("1500.50")) == "1\u202f500,5"
        True
        >>> number(1500) == "1\u202f500"
        True
    """
    whole, point, decimals = f"{value:,f}".partition(".")
    kept = decimals.rstrip("0")
    return whole.replace(",", _THIN) + (point and kept and f",{kept}")


def several(value: Decimal | int, unit: str) -> str:
    """Write a number with its unit, in the plural from two as French does.

    Examples:
        >>> several(Decimal("1.5"), "jour"), several(12, "heure")
        ('1,5 jour', '12 heures')
    """
    return f"{number(value)} {unit}{'s' if value >= _PLURAL_FROM else ''}"
