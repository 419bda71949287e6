# SPDX-License-Identifier: MIT
"""The refund at the end of a contract: pro rata of the days left, where the law grants it, of what was paid."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from rgpd_sante.analysis.premium.cents import product, ratio
from rgpd_sante.analysis.premium.ends import ENDS, ContractEnd
from rgpd_sante.analysis.words import euros
from rgpd_sante.errors import FactError, shown
from rgpd_sante.law.citation import Citation
from rgpd_sante.money import amount_given, to_cent

__all__ = ["Refund", "refund"]


@attrs.frozen(kw_only=True)
class Refund:
    """What is given back: ``refunded`` and ``kept`` make up ``paid``; ``owed`` is what the insured still owes."""

    paid: Decimal
    refunded: Decimal
    kept: Decimal
    owed: Decimal
    days_left: int
    days_in_period: int
    steps: tuple[str, ...]
    citations: tuple[Citation, ...]


def refund(
    annual: Decimal,
    *,
    cause: ContractEnd,
    period_start: date,
    period_end: date,
    effect_on: date,
    paid: Decimal | None = None,
) -> Refund:
    """Compute the refund of an annual premium.

    Args:
        annual: The premium of the period, taxes included.
        cause: How the contract ends.
        period_start: The first day of the period.
        period_end: The day after its last one: the next anniversary.
        effect_on: The day on which the end takes effect; it is not covered any more.
        paid: What was paid, where that is not the whole premium.

    Raises:
        FactError: if a practice cannot end its contract so, or a day is out of the period.

    Examples:
        >>> found = refund(
        ...     Decimal("314.33"),
        ...     cause=ContractEnd.CHANGE_OF_SITUATION,
        ...     period_start=date(2026, 1, 1),
        ...     period_end=date(2027, 1, 1),
        ...     effect_on=date(2026, 10, 1),
        ... )
        >>> found.refunded, found.days_left
        (Decimal('79.23'), 92)
    """
    rule = ENDS[cause]
    if not rule.open_to_practice:
        raise FactError(
            "cause",
            given=shown(cause.value),
            expected="an end that the contract of a practice may have",
            attendu="une fin qui peut être celle du contrat d’un cabinet",
            article=rule.citations[0].short,
        )
    days, left = _days(period_start, period_end, effect_on)
    amount_given(annual, "annual")
    given = annual if paid is None else amount_given(paid, "paid")
    unearned = to_cent(ratio(product(annual, Decimal(left)), Decimal(days))) if rule.refund else Decimal("0.00")
    due = annual - unearned
    refunded, owed = max(given - due, Decimal("0.00")), max(due - given, Decimal("0.00"))
    steps = [rule.reason]
    if rule.refund:
        steps.append(f"{left} jours restent sur {days} : {euros(unearned)} sur {euros(annual)}.")
    steps.append(f"Payé : {euros(given)} ; rendu : {euros(refunded)} ; encore dû : {euros(owed)}.")
    return Refund(
        paid=given,
        refunded=refunded,
        kept=given - refunded,
        owed=owed,
        days_left=left,
        days_in_period=days,
        steps=tuple(steps),
        citations=rule.citations,
    )


def _days(start: date, end: date, effect_on: date) -> tuple[int, int]:
    """Count the days of the period and those that are left."""
    days = (end - start).days
    if days < 1:
        raise FactError(
            "period_end",
            given=shown(end.isoformat()),
            expected=f"a day after period_start ({start.isoformat()})",
            attendu=f"un jour qui suit period_start ({start.isoformat()})",
        )
    if not start <= effect_on <= end:
        raise FactError(
            "effect_on",
            given=shown(effect_on.isoformat()),
            expected=f"a day of the period ({start.isoformat()} to {end.isoformat()})",
            attendu=f"un jour de la période ({start.isoformat()} à {end.isoformat()})",
        )
    return days, (end - effect_on).days
