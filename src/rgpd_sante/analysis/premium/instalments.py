# SPDX-License-Identifier: MIT
"""Instalments of a premium: whole cents, the first ones bear the remainder, and nothing is lost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.errors import FactError, shown
from rgpd_sante.money import CENT, amount_given
from rgpd_sante.time.days import add_months

__all__ = ["Instalment", "instalments", "schedule"]

_MONTHS: Final = 12


@attrs.frozen(kw_only=True)
class Instalment:
    """An instalment: its due date and its amount, in euros."""

    due_on: date
    amount: Decimal


def instalments(total: Decimal, count: int) -> tuple[Decimal, ...]:
    """Split an amount into instalments that differ by one cent at most.

    Raises:
        FactError: if the amount is not one, or the count is not a whole number from 1 on.

    Examples:
        >>> [str(part) for part in instalments(Decimal("314.33"), 4)]
        ['78.59', '78.58', '78.58', '78.58']
    """
    if isinstance(count, bool) or not isinstance(count, int) or count < 1:
        raise FactError(
            "count", given=shown(count), expected="a whole number from 1 on", attendu="un nombre entier, 1 au moins"
        )
    each, left = divmod(int(amount_given(total, "total").scaleb(2)), count)
    return tuple((each + (rank < left)) * CENT for rank in range(count))


def schedule(total: Decimal, count: int, *, first_on: date) -> tuple[Instalment, ...]:
    """Spread an annual premium over the year, at equal numbers of months.

    Instalments exist by agreement only, and leave the premium an annual one.

    Raises:
        FactError: if twelve months cannot be divided so.

    Examples:
        >>> schedule(Decimal("314.33"), 2, first_on=date(2026, 1, 31))[1]
        Instalment(due_on=datetime.date(2026, 7, 31), amount=Decimal('157.16'))
    """
    parts = instalments(total, count)
    if _MONTHS % count:
        raise FactError(
            "count", given=shown(count), expected="a divisor of 12 months", attendu="un diviseur de 12 mois"
        )
    step = _MONTHS // count
    return tuple(Instalment(due_on=add_months(first_on, rank * step), amount=part) for rank, part in enumerate(parts))
