# SPDX-License-Identifier: MIT
"""Instants: read with their offset, compared in UTC, handed back in the time zone of the practice.

A text or a ``datetime`` without offset is refused: to guess it would move a 72-hour clock (GDPR art. 33(1)) by one or
two hours, by season. Python compares two instants of one zone by their wall clocks, which is wrong in the hour that
the clocks repeat in October: compare with :func:`is_before` and :func:`same_instant`, sort with ``key=in_utc``.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

import attrs

from rgpd_sante.errors import FactError, hidden, shown
from rgpd_sante.time._checks import beyond_the_calendar, checked_day, checked_instant
from rgpd_sante.time.zones import Territory, zone_of

if TYPE_CHECKING:
    from pendulum import DateTime, Timezone

__all__ = ["aware", "in_utc", "in_zone", "instant", "is_before", "local_day", "same_instant", "start_of_day"]

_INSTANT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}"  # the day
    r"T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,6})?)?"  # the time; seconds and their fraction may be left out
    r"(?P<offset>Z|[+-][0-9]{2}:[0-9]{2})?"
)
# A text of this shape holds nothing but a date and may be quoted; any other may hold a name or a number of a person.
_QUOTABLE: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9:.,]{0,18}(?:Z|[+-][0-9:]{2,5})?)?")


def instant(text: str, *, field: str = "instant") -> datetime:
    """Read an instant in ISO 8601, with ``Z`` or a numeric offset.

    The seconds and their fraction (up to the microsecond) may be left out, the offset may not.

    Args:
        text: The instant, such as ``2026-06-02T10:17+02:00``.
        field: The name of the field, for the message of error.

    Raises:
        FactError: for a text without offset, of another shape, or of a date that does not exist.

    Examples:
        >>> instant("2026-06-02T10:17+02:00").isoformat()
        '2026-06-02T10:17:00+02:00'
    """
    found = _INSTANT.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        raise FactError(
            field,
            given=_quoted(text),
            expected="an instant in ISO 8601 with its offset, as 2026-06-02T10:17+02:00",
            attendu="un instant ISO 8601 avec son décalage horaire, par exemple 2026-06-02T10:17+02:00",
        )
    if found["offset"] is None:
        raise FactError(
            field,
            given=_quoted(text),
            expected="an offset after the time: add Z (UTC) or, for Paris, +02:00 in summer and +01:00 in winter, "
            "as 2026-06-02T10:17+02:00",
            attendu="un décalage horaire après l’heure : ajoutez Z (UTC) ou, pour Paris, +02:00 en été et +01:00 "
            "en hiver, par exemple 2026-06-02T10:17+02:00",
        )
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise FactError(
            field,
            given=_quoted(text),
            expected="a date, a time and an offset that exist",
            attendu="une date, une heure et un décalage horaire qui existent",
        ) from None
    in_utc(moment, field=field)
    return moment


def _quoted(text: object) -> str:
    return shown(text) if isinstance(text, str) and _QUOTABLE.fullmatch(text) else hidden(text)


def aware(_instance: object, attribute: attrs.Attribute[datetime], value: datetime) -> None:
    """Check that a field of an attrs class holds an instant that knows its offset.

    Raises:
        FactError: for a naive instant or a value of another type.
    """
    checked_instant(value, attribute.name)


def in_utc(moment: datetime, *, field: str = "instant") -> datetime:
    """Express an instant in UTC, where comparison and arithmetic are safe.

    The result is a plain ``datetime``, whatever the subclass given: ``pendulum.DateTime`` in :data:`datetime.UTC`
    loses its zone when a ``timedelta`` is added.

    Raises:
        FactError: for a naive instant, or one that UTC cannot express (first or last hours of the calendar).

    Examples:
        >>> in_utc(instant("2026-06-02T10:17+02:00")).isoformat()
        '2026-06-02T08:17:00+00:00'
    """
    given = checked_instant(moment, field)
    plain = given if given.__class__ is datetime else _plain(given)
    try:
        return plain.astimezone(UTC)
    except OverflowError:
        raise beyond_the_calendar(field, moment.isoformat()) from None


def _plain(given: datetime) -> datetime:
    return datetime(
        given.year,
        given.month,
        given.day,
        given.hour,
        given.minute,
        given.second,
        given.microsecond,
        tzinfo=given.tzinfo,
        fold=given.fold,
    )


def same_instant(one: datetime, other: datetime) -> bool:
    """Tell whether two instants are the same, whatever their zones.

    Examples:
        >>> same_instant(instant("2026-06-02T10:17+02:00"), instant("2026-06-02T08:17Z"))
        True
    """
    return in_utc(one) == in_utc(other)


def is_before(one: datetime, other: datetime) -> bool:
    """Tell whether an instant comes before another, whatever their zones.

    Examples:
        >>> is_before(instant("2026-10-25T02:45+02:00"), instant("2026-10-25T02:15+01:00"))
        True
    """
    return in_utc(one) < in_utc(other)


def in_zone(moment: datetime, place: Territory | tzinfo) -> DateTime:
    """Express an instant in the time zone of a territory, as a :class:`pendulum.DateTime`.

    Raises:
        FactError: for a naive instant, or one that this zone cannot express.

    Examples:
        >>> in_zone(instant("2026-06-05T20:30Z"), Territory.POLYNESIE_MARQUISES).isoformat()
        '2026-06-05T11:00:00-09:30'
    """
    # Loaded here for its cost: importing this package needs no pendulum, only handing an instant back does.
    import pendulum  # noqa: PLC0415

    utc = in_utc(moment)
    zone = place if isinstance(place, tzinfo) else zone_of(place)
    try:
        if isinstance(zone, ZoneInfo) and zone.key:
            target: tzinfo = _named_zone(zone.key)
        else:
            offset = utc.astimezone(zone).replace(tzinfo=None) - utc.replace(tzinfo=None)
            target = pendulum.FixedTimezone(int(offset.total_seconds()))
        local = utc.astimezone(target)
    except OverflowError:
        raise beyond_the_calendar("instant", moment.isoformat()) from None
    # Only the type changes below: pendulum's own conversion would take a zone without a name for the machine's.
    return pendulum.DateTime(
        local.year,
        local.month,
        local.day,
        local.hour,
        local.minute,
        local.second,
        local.microsecond,
        tzinfo=local.tzinfo,
        fold=local.fold,
    )


@lru_cache(maxsize=64)
def _named_zone(key: str) -> Timezone:
    # pendulum keeps weak references only and reads the zone from disk again at each call, ninety times the cost.
    import pendulum  # noqa: PLC0415

    return pendulum.Timezone(key)


def local_day(moment: datetime, territory: Territory) -> date:
    """Give the day on which an instant falls in a territory.

    Raises:
        FactError: for a naive instant.

    Examples:
        >>> local_day(instant("2026-06-02T20:30Z"), Territory.LA_REUNION)
        datetime.date(2026, 6, 3)
    """
    local = in_zone(moment, territory)
    return date(local.year, local.month, local.day)


def start_of_day(day: date, territory: Territory) -> DateTime:
    """Give the first instant of a day in a territory: midnight, or what follows it where the clocks skip midnight.

    It is the prudent start of a period when only the day of the event is known.

    Raises:
        FactError: for an instant given as a day, or a day at the very ends of the calendar.

    Examples:
        >>> start_of_day(date(2026, 6, 2), Territory.METROPOLE).isoformat()
        '2026-06-02T00:00:00+02:00'
    """
    # Where midnight comes twice, fold=0 is the first of the two; where it never comes, the passage through UTC moves
    # it forward by as much as the clocks did.
    midnight = datetime.combine(checked_day(day, "day"), time(), tzinfo=zone_of(territory))
    return in_zone(midnight, territory)
