# SPDX-License-Identifier: MIT
"""Lengths of time of a contract, in hours or days: exact decimals, since a contract may pay half a day."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, cast

import attrs

from rgpd_sante.errors import FactError, hidden, shown

__all__ = ["a_length", "exact"]

# ten thousand days are 27 years: more is a slip of the hand
_LONGEST: Final = 10_000
_SMALLEST_EXPONENT: Final = -4


def exact(value: Decimal | int) -> Decimal:
    """Turn a whole number into a decimal; what is neither is left for :func:`a_length` to refuse.

    Examples:
        >>> exact(60), exact(Decimal("182.5"))
        (Decimal('60'), Decimal('182.5'))
    """
    # to Python a bool is an int; it is no number of hours
    return Decimal(value) if type(value) is int else cast("Decimal", value)


def a_length(_instance: object, attribute: attrs.Attribute[Decimal], value: Decimal) -> None:
    """Check that a field holds a number of hours or days: zero to 10 000, four decimals at most."""
    usable = isinstance(value, Decimal) and value.is_finite()
    # the exponent of a finite decimal is a whole number
    exponent = value.as_tuple().exponent if usable else 0
    if not usable or not 0 <= value <= _LONGEST or not isinstance(exponent, int) or exponent < _SMALLEST_EXPONENT:
        raise FactError(
            attribute.name,
            given=shown(str(value)) if isinstance(value, Decimal) else hidden(value),
            expected=f"a number from 0 to {_LONGEST}, as an int or a Decimal of four decimals at most",
            attendu=f"un nombre de 0 à {_LONGEST}, de quatre décimales au plus",
        )
