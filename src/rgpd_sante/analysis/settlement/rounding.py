# SPDX-License-Identifier: MIT
"""From exact fractions to euros: only the end of a step is rounded, to the cent, half up."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

__all__ = ["ZERO", "cents", "euros_of", "rounded"]

ZERO: Final = Decimal("0.00")
_HALF: Final = Fraction(1, 2)


def rounded(amount: Fraction) -> Decimal:
    """Round an exact amount of zero or more to the cent, half up.

    Examples:
        >>> rounded(Fraction(1, 200)), rounded(Fraction(2, 3))
        (Decimal('0.01'), Decimal('0.67'))
    """
    return euros_of((amount * 100 + _HALF).__floor__())


def cents(amount: Decimal) -> int:
    """Express an amount to the cent as a whole number of cents.

    Examples:
        >>> cents(Decimal("12.5"))
        1250
    """
    return int(Fraction(amount) * 100)


def euros_of(number: int) -> Decimal:
    """Express a whole number of cents in euros.

    Examples:
        >>> euros_of(1250)
        Decimal('12.50')
    """
    return Decimal(number).scaleb(-2)
