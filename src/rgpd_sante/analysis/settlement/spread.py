# SPDX-License-Identifier: MIT
"""The spreading of an amount over guarantees, to the cent: pro rata by the largest remainder, or by priority."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import assert_never

from rgpd_sante.analysis.settlement.rounding import cents, euros_of
from rgpd_sante.vocabulary.insurance import Allocation

__all__ = ["by_priority", "capped", "pro_rata"]


def pro_rata(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Spread an amount, at most the sum of the weights, in their proportion; the shares add up to the cent.

    Each gets the whole cents of its part; those left go to the largest remainders, the earlier one at equality.

    Examples:
        >>> pro_rata(Decimal("18600.00"), (Decimal(5_000), Decimal(1_200), Decimal(37_100)))
        (Decimal('2147.81'), Decimal('515.47'), Decimal('15936.72'))
    """
    amount, parts = cents(total), [cents(weight) for weight in weights]
    whole = sum(parts)
    if not whole:
        return tuple(euros_of(0) for _ in parts)
    shares = [amount * part // whole for part in parts]
    remainders = [amount * part % whole for part in parts]
    ranked = sorted(range(len(parts)), key=lambda rank: (-remainders[rank], rank))
    for rank in ranked[: amount - sum(shares)]:
        shares[rank] += 1
    return tuple(euros_of(share) for share in shares)


def by_priority(total: Decimal, weights: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Spread an amount by filling the weights in their order.

    Examples:
        >>> by_priority(Decimal(18_600), (Decimal(5_000), Decimal(1_200), Decimal(37_100)))
        (Decimal('5000.00'), Decimal('1200.00'), Decimal('12400.00'))
    """
    left = cents(total)
    shares = []
    for weight in weights:
        share = min(left, cents(weight))
        left -= share
        shares.append(euros_of(share))
    return tuple(shares)


def capped(cap: Decimal, weights: Sequence[Decimal], allocation: Allocation) -> tuple[Decimal, ...]:
    """Bring amounts down to an overall cap, where they exceed it."""
    if sum(weights) <= cap:
        return tuple(weights)
    match allocation:
        case Allocation.PRO_RATA:
            return pro_rata(cap, weights)
        case Allocation.PRIORITY:
            return by_priority(cap, weights)
        case _:
            assert_never(allocation)
