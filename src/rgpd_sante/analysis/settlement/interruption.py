# SPDX-License-Identifier: MIT
"""The loss of an interruption: lost gross margin by calendar day, less the waiting hours, within the indemnity period.

*Carence* is not *attente*: the first is always deducted, the second is a threshold beyond which all is paid. Days are
elapsed time between two instants, so that a change of the clocks neither adds nor removes any.
"""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final, assert_never

import attrs

from rgpd_sante.analysis.settlement.rounding import rounded
from rgpd_sante.insurance.claim import InterruptionLoss
from rgpd_sante.insurance.terms import InterruptionTerms
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.insurance import WaitingMode, WindowStart

__all__ = ["InterruptionMeasure", "gross_loss", "measure"]

_HOURS_A_DAY: Final = 24
_TEN_THOUSANDTH: Final = Decimal("0.0001")


@attrs.frozen(kw_only=True)
class InterruptionMeasure:
    """An interruption measured: ``gross`` is what is covered, what the waiting hours keep and what lies beyond.

    ``days``, ``waiting_days``, ``covered_days`` and ``daily_margin`` are shown with four decimals; the amounts are
    computed from exact values.
    """

    days: Decimal
    waiting_days: Decimal
    covered_days: Decimal
    daily_margin: Decimal
    gross: Decimal
    covered: Decimal
    waiting: Decimal
    beyond: Decimal


def gross_loss(loss: InterruptionLoss) -> Decimal:
    """Give the whole loss of an interruption, whatever a policy pays of it."""
    return rounded(_margin(loss) * Fraction(loss.activity_lost) * _days(loss))


def measure(loss: InterruptionLoss, terms: InterruptionTerms) -> InterruptionMeasure:
    """Measure an interruption by the terms of a policy.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> nine_weeks = InterruptionLoss(
        ...     annual_revenue=Decimal(181_000), saved_variable_rate=Decimal("0.12"),
        ...     start_at=instant("2026-02-02T08:00+01:00"), end_at=instant("2026-04-06T09:00+02:00"),
        ... )
        >>> terms = InterruptionTerms(max_days=60, waiting_hours=12, waiting_mode=WaitingMode.DEDUCTED)
        >>> found = measure(nine_weeks, terms)
        >>> found.gross, found.covered, found.waiting, found.beyond
        (Decimal('27492.16'), Decimal('26183.01'), Decimal('218.19'), Decimal('1090.96'))
    """
    days = _days(loss)
    waiting_days, covered_days = _split(days, terms)
    daily = _margin(loss) * Fraction(loss.activity_lost)
    gross, covered = rounded(daily * days), rounded(daily * covered_days)
    left = gross - covered
    # The three rounded parts of a sum may miss it by a cent: the part that exists bears the cent.
    nothing_beyond = waiting_days + covered_days == days
    waiting = left if nothing_beyond else min(rounded(daily * waiting_days), left)
    return InterruptionMeasure(
        days=_shown(days),
        waiting_days=_shown(waiting_days),
        covered_days=_shown(covered_days),
        daily_margin=_shown(_margin(loss)),
        gross=gross,
        covered=covered,
        waiting=waiting,
        beyond=left - waiting,
    )


def _split(days: Fraction, terms: InterruptionTerms) -> tuple[Fraction, Fraction]:
    """Split the days into those that wait and those that are covered; what is left lies beyond."""
    hours = Fraction(terms.waiting_hours) / _HOURS_A_DAY
    match terms.waiting_mode:
        case WaitingMode.DEDUCTED:
            waiting = min(days, hours)
            after = terms.window_start is WindowStart.AFTER_WAITING
            end = waiting + Fraction(terms.max_days) if after else Fraction(terms.max_days)
            return waiting, max(Fraction(0), min(days, end) - waiting)
        case WaitingMode.QUALIFYING:
            if days <= hours:
                return days, Fraction(0)
            return Fraction(0), min(days, Fraction(terms.max_days))
        case _:
            assert_never(terms.waiting_mode)


def _margin(loss: InterruptionLoss) -> Fraction:
    daily_revenue = Fraction(loss.annual_revenue) / loss.basis_days
    return daily_revenue * (1 - Fraction(loss.saved_variable_rate))


def _days(loss: InterruptionLoss) -> Fraction:
    microsecond = timedelta(microseconds=1)
    return Fraction((in_utc(loss.end_at) - in_utc(loss.start_at)) // microsecond, timedelta(days=1) // microsecond)


def _shown(value: Fraction) -> Decimal:
    return Decimal((value * 10_000 + Fraction(1, 2)).__floor__()) * _TEN_THOUSANDTH
