# SPDX-License-Identifier: MIT
"""Amounts in euros that know what they are worth: a ceiling, an indication or a simplification.

They are three classes without a common sum: a ceiling added to an indication passes neither the type checker nor the
interpreter.
"""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, TypeAlias

import attrs

from rgpd_sante.vocabulary.penalties import AmountNature

__all__ = ["Amount", "Ceiling", "Indication", "Simplification"]


@attrs.frozen(kw_only=True)
class Ceiling:
    """The most that a text allows; never a prediction.

    Examples:
        >>> Ceiling(value=Decimal(10)) + Ceiling(value=Decimal(20))
        Ceiling(value=Decimal('30'))
    """

    value: Decimal
    nature: ClassVar[AmountNature] = AmountNature.CEILING

    def __add__(self, other: Ceiling) -> Ceiling:
        return Ceiling(value=self.value + other.value) if isinstance(other, Ceiling) else NotImplemented


@attrs.frozen(kw_only=True)
class Indication:
    """A range by a published method that binds nobody.

    Examples:
        >>> Indication(low=Decimal(0), high=Decimal(8)) + Indication(low=Decimal(0), high=Decimal(4))
        Indication(low=Decimal('0'), high=Decimal('12'))
    """

    low: Decimal
    high: Decimal
    nature: ClassVar[AmountNature] = AmountNature.INDICATION

    def __add__(self, other: Indication) -> Indication:
        if not isinstance(other, Indication):
            return NotImplemented
        return Indication(low=self.low + other.low, high=self.high + other.high)

    def capped(self, cap: Ceiling) -> Indication:
        """Bound both ends by a ceiling, which is no addition of the two."""
        return Indication(low=min(self.low, cap.value), high=min(self.high, cap.value))


@attrs.frozen(kw_only=True)
class Simplification:
    """The figure of the brochure, without legal value; it is added to nothing, not even to its like."""

    value: Decimal
    nature: ClassVar[AmountNature] = AmountNature.SIMPLIFICATION


Amount: TypeAlias = Ceiling | Indication | Simplification
