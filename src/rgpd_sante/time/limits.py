# SPDX-License-Identifier: MIT
"""Time limits as values, and the questions that a submission asks of them.

Each limit has two ends. ``prudent`` is the one to show, to plan by and to print; ``legal_latest`` is the last that can
be defended under Regulation (EEC, Euratom) 1182/71. Both are the first instant that no longer belongs to the period.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeAlias

import attrs

from rgpd_sante.errors import FactError, shown
from rgpd_sante.facts import an_instance
from rgpd_sante.time.instants import aware, in_utc, is_before

__all__ = ["DaysLimit", "HoursLimit", "Limit", "is_late", "is_past_prudent"]


@attrs.frozen(kw_only=True)
class HoursLimit:
    """A limit in hours: its event, the start of its clock and its two ends.

    Two limits are equal when their instants are the same, in whatever zones.

    Raises:
        FactError: for a naive instant, or ends that precede what they end.
    """

    start: datetime = attrs.field(validator=aware, eq=in_utc)
    clock_starts: datetime = attrs.field(validator=aware, eq=in_utc)
    prudent: datetime = attrs.field(validator=aware, eq=in_utc)
    legal_latest: datetime = attrs.field(validator=aware, eq=in_utc)

    def __attrs_post_init__(self) -> None:
        _in_order("clock_starts", self.start, self.clock_starts)
        _in_order("prudent", self.start, self.prudent)
        _in_order("legal_latest", self.prudent, self.legal_latest)


@attrs.frozen(kw_only=True)
class DaysLimit:
    """A limit in days or months: the day of its event, its last days and the instants when these are over.

    ``prudent_day`` is the last day as counted; ``last_day`` is that day carried forward, where the law does so.

    Raises:
        FactError: for a naive instant, or ends that precede what they end.
    """

    start: date = attrs.field(validator=an_instance(date))
    prudent_day: date = attrs.field(validator=an_instance(date))
    last_day: date = attrs.field(validator=an_instance(date))
    prudent: datetime = attrs.field(validator=aware, eq=in_utc)
    legal_latest: datetime = attrs.field(validator=aware, eq=in_utc)

    def __attrs_post_init__(self) -> None:
        _in_order("legal_latest", self.prudent, self.legal_latest)


Limit: TypeAlias = HoursLimit | DaysLimit


def _in_order(field: str, before: datetime, after: datetime) -> None:
    if is_before(after, before):
        raise FactError(
            field,
            given=shown(after.isoformat()),
            expected=f"an instant from {before.isoformat()} on",
            attendu=f"un instant à partir du {before.isoformat()}",
        )


def is_late(limit: Limit, submitted: datetime) -> bool:
    """Tell whether a submission comes after the last defensible instant; at that very instant it does.

    Raises:
        FactError: for a naive instant.
    """
    # Art. 3(2): a period runs until the expiry of its last hour or day; what begins then is outside of it.
    return in_utc(submitted) >= in_utc(limit.legal_latest)


def is_past_prudent(limit: Limit, submitted: datetime) -> bool:
    """Tell whether a submission has passed the prudent end; if it is not late, its reasons should still be kept.

    Raises:
        FactError: for a naive instant.
    """
    return in_utc(submitted) >= in_utc(limit.prudent)
