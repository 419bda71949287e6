# SPDX-License-Identifier: MIT
"""Arithmetic of a premium: products without loss, and the door of rates."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import Final

from rgpd_sante.errors import FactError, hidden, shown

__all__ = ["product", "rate_given", "ratio"]

# a product of all the loadings of the form has some 70 digits: none may be lost before the one rounding
_DIGITS: Final = 200


def product(*factors: Decimal) -> Decimal:
    """Multiply without rounding.

    Examples:
        >>> product(Decimal("288.38"), Decimal("1.55"), Decimal("1.50"))
        Decimal('670.483500')
    """
    with localcontext(prec=_DIGITS):
        result = Decimal(1)
        for factor in factors:
            result *= factor
        return result


def ratio(amount: Decimal, divisor: Decimal) -> Decimal:
    """Divide, with far more digits than a cent has."""
    with localcontext(prec=_DIGITS):
        return amount / divisor


def rate_given(value: Decimal, field: str) -> Decimal:
    """Hand back a rate, from 0 to 1.

    Raises:
        FactError: for anything else.
    """
    if not isinstance(value, Decimal) or not value.is_finite() or not 0 <= value <= 1:
        raise FactError(
            field,
            given=shown(str(value)) if isinstance(value, Decimal) else hidden(value),
            expected="a rate as a Decimal from 0 to 1",
            attendu="un taux compris entre 0 et 1",
        )
    return value
