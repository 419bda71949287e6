# SPDX-License-Identifier: MIT
"""Days, instants and durations as French readers write them: « vendredi 5 juin 2026 à 10 h 17, heure de Paris ».

An instant is written in its own zone, never in that of the machine. Hours stay hours: 72 hours are not three days,
since the clock may change in between.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from babel import Locale

from rgpd_sante.documents.typography import NO_BREAK_SPACE
from rgpd_sante.errors import FactError, hidden, shown

__all__ = [
    "date_and_time",
    "duration_text",
    "hours_text",
    "long_date",
    "short_date",
    "time_text",
    "weekday_date",
    "weekday_date_and_time",
    "zone_label",
]

_FRENCH: Final = Locale("fr", "FR")
_MONTHS: Final[tuple[str, ...]] = tuple(_FRENCH.months["format"]["wide"][month] for month in range(1, 13))
_WEEKDAYS: Final[tuple[str, ...]] = tuple(_FRENCH.days["format"]["wide"][day] for day in range(7))

# The zones of the French Republic, as a person who lives there names the hour.
_ZONES: Final = {
    "Europe/Paris": "heure de Paris",
    "America/Cayenne": "heure de la Guyane",
    "America/Guadeloupe": "heure de la Guadeloupe",
    "America/Marigot": "heure de Saint-Martin",
    "America/Martinique": "heure de la Martinique",
    "America/Miquelon": "heure de Saint-Pierre-et-Miquelon",
    "America/St_Barthelemy": "heure de Saint-Barthélemy",
    "Indian/Kerguelen": "heure des Kerguelen",
    "Indian/Mayotte": "heure de Mayotte",
    "Indian/Reunion": "heure de La Réunion",
    "Pacific/Gambier": "heure des Gambier",
    "Pacific/Marquesas": "heure des Marquises",
    "Pacific/Noumea": "heure de la Nouvelle-Calédonie",
    "Pacific/Tahiti": "heure de Tahiti",
    "Pacific/Wallis": "heure de Wallis-et-Futuna",
}
_HOUR: Final = timedelta(hours=1)
_MINUTE: Final = timedelta(minutes=1)


def short_date(day: date) -> str:
    """Write a day in figures.

    Examples:
        >>> short_date(date(2026, 6, 5))
        '05/06/2026'
    """
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def long_date(day: date) -> str:
    r"""Write a day in words; the first of the month is « 1er ».

    Examples:
        >>> long_date(date(2026, 1, 1)), long_date(date(2026, 3, 30))
        ('1er\xa0janvier 2026', '30\xa0mars 2026')
    """
    figure = "1er" if day.day == 1 else str(day.day)
    return f"{figure}{NO_BREAK_SPACE}{_MONTHS[day.month - 1]} {day.year}"


def weekday_date(day: date) -> str:
    r"""Write a day in words with its name.

    Examples:
        >>> weekday_date(date(2026, 6, 5))
        'vendredi 5\xa0juin 2026'
    """
    return f"{_WEEKDAYS[day.weekday()]} {long_date(day)}"


def time_text(moment: datetime) -> str:
    r"""Write the time of day of an instant in its own zone; the seconds are left out.

    Examples:
        >>> from datetime import UTC
        >>> time_text(datetime(2026, 3, 30, 21, 0, tzinfo=UTC))
        '21\xa0h\xa000'
    """
    return f"{moment.hour}{NO_BREAK_SPACE}h{NO_BREAK_SPACE}{moment.minute:02}"


def date_and_time(moment: datetime, zone: str | None = None) -> str:
    r"""Write an instant in its own zone, with the name of the hour (``zone``, or :func:`zone_label` when ``None``).

    Raises:
        FactError: if the instant is naive.

    Examples:
        >>> from zoneinfo import ZoneInfo
        >>> date_and_time(datetime(2026, 3, 30, 21, 0, tzinfo=ZoneInfo("Europe/Paris"))).replace("\xa0", " ")
        '30 mars 2026 à 21 h 00, heure de Paris'
    """
    return f"{long_date(moment)} {_hour_and_zone(moment, zone)}"


def weekday_date_and_time(moment: datetime, zone: str | None = None) -> str:
    r"""Write an instant like :func:`date_and_time`, with the name of the day.

    Raises:
        FactError: if the instant is naive.

    Examples:
        >>> from zoneinfo import ZoneInfo
        >>> weekday_date_and_time(datetime(2026, 6, 5, 10, 17, tzinfo=ZoneInfo("Indian/Reunion"))).replace("\xa0", " ")
        'vendredi 5 juin 2026 à 10 h 17, heure de La Réunion'
    """
    return f"{weekday_date(moment)} {_hour_and_zone(moment, zone)}"


def zone_label(moment: datetime) -> str:
    """Name the hour of an instant: the French territory, or the offset from UTC where the zone is none of them.

    Raises:
        FactError: if the instant is naive.

    Examples:
        >>> zone_label(datetime.fromisoformat("2026-06-05T10:17:00+02:00"))
        'UTC+02:00'
    """
    offset = _offset_text(moment)
    return _ZONES.get(str(moment.tzinfo), offset)


def hours_text(hours: int) -> str:
    r"""Write a number of whole hours, never turned into days.

    Raises:
        FactError: if the number is negative.

    Examples:
        >>> hours_text(72), hours_text(1)
        ('72\xa0heures', '1\xa0heure')
    """
    return duration_text(_HOUR * hours)


def duration_text(duration: timedelta) -> str:
    r"""Write an elapsed time in hours and minutes, cut down to the minute, never turned into days.

    Raises:
        FactError: if the duration is negative.

    Examples:
        >>> duration_text(timedelta(hours=3, minutes=20)), duration_text(timedelta(minutes=45))
        ('3\xa0h\xa020', '45\xa0minutes')
    """
    if duration < timedelta():
        raise FactError(
            "duration", given=shown(str(duration)), expected="zero or more", attendu="une durée positive ou nulle"
        )
    hours, minutes = divmod(duration // _MINUTE, 60)
    if hours and minutes:
        return f"{hours}{NO_BREAK_SPACE}h{NO_BREAK_SPACE}{minutes:02}"
    if minutes:
        return _counted(minutes, "minute")
    return _counted(hours, "heure")


def _counted(count: int, noun: str) -> str:
    # French counts from two: « 0 heure », « 1 heure », « 2 heures ».
    return f"{count}{NO_BREAK_SPACE}{noun}{'s' if count > 1 else ''}"


def _hour_and_zone(moment: datetime, zone: str | None) -> str:
    offset = _offset_text(moment)
    label = zone_label(moment) if zone is None else zone
    text = f"à {time_text(moment)}, {label}"
    # The hour that comes back in October names two instants: the offset tells which.
    return f"{text} ({offset})" if _is_repeated(moment) and label != offset else text


def _is_repeated(moment: datetime) -> bool:
    # In the hour that comes back the first reading has the larger offset; in the skipped hour of spring, the smaller.
    return _offset_at(moment, fold=0) > _offset_at(moment, fold=1)


def _offset_at(moment: datetime, *, fold: int) -> timedelta:
    wall = datetime(moment.year, moment.month, moment.day, moment.hour, moment.minute, tzinfo=moment.tzinfo, fold=fold)
    return wall.utcoffset() or timedelta()


def _offset_text(moment: datetime) -> str:
    offset = moment.utcoffset()
    if offset is None:
        raise FactError(
            "moment",
            given=hidden(moment),
            expected="an instant with its offset",
            attendu="un instant avec son décalage horaire",
        )
    if not offset:
        return "UTC"
    hours, minutes = divmod(abs(offset) // _MINUTE, 60)
    return f"UTC{'-' if offset < timedelta() else '+'}{hours:02}:{minutes:02}"
