# SPDX-License-Identifier: MIT
"""The clock of the complaint (C. assur. L.12-10-1): elapsed hours from the knowledge of the attack, the 72nd included.

Where only a day is known, the hour may be any of it: three days apart, nobody knows whether the complaint is in time.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TypeAlias, cast

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.time.days import add_days
from rgpd_sante.time.hours import french_hours_limit
from rgpd_sante.time.instants import in_utc, local_day, start_of_day
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.time.zones import Territory

__all__ = ["ComplaintClock", "ComplaintTiming", "complaint_clock", "known_between"]

Between: TypeAlias = tuple[datetime, datetime]


class ComplaintTiming(Code):
    """Whether the complaint came within the 72 hours; ``undetermined`` where the hours are not known."""

    IN_TIME = "in_time"
    LATE = "late"
    UNDETERMINED = "undetermined"
    NONE_KNOWN = "none_known"
    NO_RULE = "no_rule"


@attrs.frozen(kw_only=True)
class ComplaintClock:
    """The clock of the complaint: its limit, the hours elapsed where both are known, and whether it is in time.

    ``no_rule`` is the timing of an attack known before the text was in force.
    """

    timing: ComplaintTiming
    limit: HoursLimit | None
    elapsed_hours: Decimal | None


def known_between(claim: Claim, territory: Territory) -> Between:
    """Give the first and the last instant at which the insured may have known; one instant where the hour is known."""
    if claim.known_at is not None:
        return claim.known_at, claim.known_at
    day = cast("date", claim.known_on)  # a claim that nobody knows of cannot be built
    return start_of_day(day, territory), start_of_day(add_days(day, 1), territory)


def complaint_clock(claim: Claim, territory: Territory) -> ComplaintClock:
    """Run the clock of the complaint of a claim.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> known, filed = instant("2026-05-04T08:30+02:00"), instant("2026-05-07T10:00+02:00")
        >>> clock = complaint_clock(Claim(heads=(), known_at=known, complaint_at=filed), Territory.METROPOLE)
        >>> clock.timing, clock.elapsed_hours
        (ComplaintTiming.LATE, Decimal('73.50'))
    """
    known = known_between(claim, territory)
    filed = _filed_between(claim, territory)
    elapsed = None
    if claim.known_at is not None and claim.complaint_at is not None:
        elapsed = _hours(in_utc(claim.complaint_at) - in_utc(claim.known_at))
    # the text reaches the attacks known since its first day, running contracts included
    rule = code_des_assurances.COMPLAINT.in_force(local_day(known[0], territory))
    if rule is None:
        return ComplaintClock(timing=ComplaintTiming.NO_RULE, limit=None, elapsed_hours=elapsed)
    hours = rule.value.number
    return ComplaintClock(
        timing=ComplaintTiming.NONE_KNOWN if filed is None else _timing(known, filed, timedelta(hours=hours)),
        limit=french_hours_limit(known[0], hours, territory=territory),
        elapsed_hours=elapsed,
    )


def _filed_between(claim: Claim, territory: Territory) -> Between | None:
    if claim.complaint_at is not None:
        return claim.complaint_at, claim.complaint_at
    if claim.complaint_on is None:
        return None
    return start_of_day(claim.complaint_on, territory), start_of_day(add_days(claim.complaint_on, 1), territory)


def _timing(known: Between, filed: Between, delay: timedelta) -> ComplaintTiming:
    # the end of a day does not belong to it, so an elapsed time that reaches it is never quite reached
    longest = in_utc(filed[1]) - in_utc(known[0])
    shortest = in_utc(filed[0]) - in_utc(known[1])
    if longest <= delay:
        return ComplaintTiming.IN_TIME
    by_day = known[0] != known[1]
    if shortest > delay or (by_day and shortest == delay):
        return ComplaintTiming.LATE
    return ComplaintTiming.UNDETERMINED


def _hours(elapsed: timedelta) -> Decimal:
    exact = Fraction(elapsed // timedelta(microseconds=1), timedelta(hours=1) // timedelta(microseconds=1))
    return Decimal((exact * 100 + Fraction(1, 2)).__floor__()).scaleb(-2)
