# SPDX-License-Identifier: MIT
"""Amounts in euros: exact decimals to the cent, never floats."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Final

import attrs

from rgpd_sante.errors import FactError, hidden, shown

__all__ = ["CENT", "amount_given", "an_amount", "to_cent"]

CENT: Final = Decimal("0.01")
_LARGEST: Final = Decimal(10) ** 15
_CENTS: Final = -2
# an exact product of many factors is longer than the ordinary precision: none of it is lost before the one rounding
_DIGITS: Final = 200


def to_cent(amount: Decimal) -> Decimal:
    """Round an amount in euros to the cent, half up.

    Examples:
        >>> to_cent(Decimal("25.955"))
        Decimal('25.96')
    """
    with localcontext(prec=_DIGITS):
        return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def amount_given(value: Decimal, field: str) -> Decimal:
    """Hand back an amount in euros: a decimal of zero or more, to the cent, below 10^15.

    Raises:
        FactError: for anything else.
    """
    decimal = isinstance(value, Decimal) and value.is_finite()
    # the exponent of a finite decimal is a whole number
    exponent = value.as_tuple().exponent if decimal else 0
    if not decimal or not 0 <= value < _LARGEST or not isinstance(exponent, int) or exponent < _CENTS:
        raise FactError(
            field,
            given=shown(str(value)) if isinstance(value, Decimal) else hidden(value),
            expected="an amount in euros as a Decimal of zero or more, to the cent",
            attendu="un montant en euros, positif ou nul, au centime",
        )
    return value


def an_amount(_instance: object, attribute: attrs.Attribute[Decimal], value: Decimal) -> None:
    """Check that a field holds an amount in euros, see :func:`amount_given`."""
    amount_given(value, attribute.name)
