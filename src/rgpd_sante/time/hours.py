# SPDX-License-Identifier: MIT
"""Periods in hours: Regulation (EEC, Euratom) 1182/71, art. 3(1) and 3(2)(a), and French statutes.

Two clocks that look alike count differently: a period of Union law leaves out the hour of its event, one of a French
statute does not. Weekends and public holidays count in both (art. 3(3)); no period in hours is carried forward to a
working day (art. 3(4) is about periods "otherwise than in hours"). Art. 3(5), two working days at least, is not
applied to hours: whether it reaches them is disputed. That hours are elapsed hours, also when the clocks change, is
the natural reading; no text says it. The Regulation itself is the dominant view for the GDPR, contested by a minority.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from rgpd_sante.time._checks import beyond_the_calendar, checked_instant, checked_number
from rgpd_sante.time.instants import in_utc, in_zone
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.time.zones import Territory, eu_periods_apply, zone_of

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from pendulum import DateTime

__all__ = ["elapsed", "eu_hours_limit", "french_hours_limit", "regulation_hours_limit"]


def elapsed(start: datetime, hours: int) -> DateTime:
    """Add elapsed hours to an instant, in its own zone.

    The count is made in UTC: across a change of the clocks, the wall time shifts by an hour.

    Raises:
        FactError: for a naive instant, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> from rgpd_sante.time.instants import in_zone, instant
        >>> start = in_zone(instant("2026-03-28T14:20+01:00"), Territory.METROPOLE)
        >>> elapsed(start, 72).isoformat()
        '2026-03-31T15:20:00+02:00'
    """
    utc = in_utc(start, field="start")
    try:
        end = utc + timedelta(hours=checked_number(hours, "hours"))
    except OverflowError:
        raise beyond_the_calendar("hours", hours) from None
    return in_zone(end, start.tzinfo or UTC)


def eu_hours_limit(start: datetime, hours: int, *, territory: Territory) -> HoursLimit:
    """Count a period of Union law in hours from an event, in a territory.

    Where Regulation 1182/71 does not apply as such (:func:`~rgpd_sante.time.zones.eu_periods_apply`, a list that is
    not verified), the clock starts at the event and ``legal_latest`` is ``prudent``.

    Raises:
        FactError: for a naive instant, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> limit = eu_hours_limit(instant("2026-06-02T10:17+02:00"), 72, territory=Territory.METROPOLE)
        >>> limit.prudent.isoformat(), limit.legal_latest.isoformat()
        ('2026-06-05T10:17:00+02:00', '2026-06-05T11:00:00+02:00')
    """
    if eu_periods_apply(territory):
        return regulation_hours_limit(start, hours, zone=zone_of(territory))
    return french_hours_limit(start, hours, territory=territory)


def regulation_hours_limit(start: datetime, hours: int, *, zone: ZoneInfo) -> HoursLimit:
    """Apply art. 3(1) and 3(2)(a) of Regulation 1182/71 by the clock of a time zone.

    This is the arithmetic alone; :func:`eu_hours_limit` decides where it applies.

    Raises:
        FactError: for a naive instant, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> start = instant("2026-06-02T19:47Z")
        >>> regulation_hours_limit(start, 72, zone=zone_of(Territory.POLYNESIE_MARQUISES)).clock_starts.isoformat()
        '2026-06-02T11:00:00-09:30'
    """
    local = in_zone(checked_instant(start, "start"), zone)
    # Art. 3(1): for a period in hours calculated from an event, "the hour during which that event occurs" is not
    # counted. It is an hour of the local clock (UTC would cut it in two at -09:30); in the hour that comes twice, the
    # fold is kept and tells which of the two it is. On the hour exactly, the whole hour that begins is left out.
    hour_of_event = in_utc(start).astimezone(zone).replace(minute=0, second=0, microsecond=0)
    clock_starts = elapsed(hour_of_event, 1)
    return HoursLimit(
        start=local,
        clock_starts=clock_starts,
        prudent=elapsed(local, hours),
        # Art. 3(2)(a): a period in hours runs from the beginning of its first hour to the expiry of its last hour.
        legal_latest=elapsed(clock_starts, hours),
    )


def french_hours_limit(start: datetime, hours: int, *, territory: Territory) -> HoursLimit:
    """Count a period of a French statute in hours: elapsed hours from the event, none left out.

    It is the count of *Code des assurances* art. L.12-10-1 (LOPMI): Regulation 1182/71 does not govern it, so no hour
    is rounded and both ends of the limit are one instant.

    Raises:
        FactError: for a naive instant, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> limit = french_hours_limit(instant("2026-06-02T10:17+02:00"), 72, territory=Territory.METROPOLE)
        >>> limit.legal_latest.isoformat()
        '2026-06-05T10:17:00+02:00'
    """
    local = in_zone(checked_instant(start, "start"), territory)
    end = elapsed(local, hours)
    return HoursLimit(start=local, clock_starts=local, prudent=end, legal_latest=end)
