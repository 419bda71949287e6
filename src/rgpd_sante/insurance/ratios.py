# SPDX-License-Identifier: MIT
"""Shares from zero to one, as exact decimals: they are never rounded."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.errors import FactError, hidden, shown

__all__ = ["a_ratio"]

# a share of a contract has a few decimals; more would only be a slip of the hand, or a very long computation
_SMALLEST_EXPONENT: Final = -12


def a_ratio(_instance: object, attribute: attrs.Attribute[Decimal], value: Decimal) -> None:
    """Check that a field holds a share: a decimal from 0 to 1, of twelve decimals at most."""
    usable = isinstance(value, Decimal) and value.is_finite()
    # the exponent of a finite decimal is a whole number
    exponent = value.as_tuple().exponent if usable else 0
    if not usable or not 0 <= value <= 1 or not isinstance(exponent, int) or exponent < _SMALLEST_EXPONENT:
        raise FactError(
            attribute.name,
            given=shown(str(value)) if isinstance(value, Decimal) else hidden(value),
            expected="a Decimal from 0 to 1, of twelve decimals at most",
            attendu="une part décimale de 0 à 1, de douze décimales au plus",
        )
