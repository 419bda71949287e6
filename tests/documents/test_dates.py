# SPDX-License-Identifier: MIT
"""Days, instants and durations in French."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pendulum
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.documents.dates import (
    date_and_time,
    duration_text,
    hours_text,
    long_date,
    short_date,
    time_text,
    weekday_date,
    weekday_date_and_time,
    zone_label,
)
from rgpd_sante.errors import FactError

PARIS = ZoneInfo("Europe/Paris")


def plain(text: str) -> str:
    """Return the text with ordinary spaces."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("day", "long", "named", "short"),
    [
        (date(2026, 1, 1), "1er janvier 2026", "jeudi 1er janvier 2026", "01/01/2026"),
        (date(2026, 3, 30), "30 mars 2026", "lundi 30 mars 2026", "30/03/2026"),
        (date(2026, 6, 5), "5 juin 2026", "vendredi 5 juin 2026", "05/06/2026"),
        (date(2025, 12, 31), "31 décembre 2025", "mercredi 31 décembre 2025", "31/12/2025"),
    ],
)
def test_days(day: date, long: str, named: str, short: str) -> None:
    """The first of the month is « 1er », and the year is that of the day, not of its week."""
    assert (plain(long_date(day)), plain(weekday_date(day)), short_date(day)) == (long, named, short)


def test_an_instant_in_its_own_zone() -> None:
    """The hour is that of the zone of the instant, and says which."""
    moment = datetime(2026, 3, 30, 21, 0, tzinfo=PARIS)
    assert date_and_time(moment) == "30\u00a0mars 2026 à 21\u00a0h\u00a000, heure de Paris"
    assert plain(weekday_date_and_time(moment)) == "lundi 30 mars 2026 à 21 h 00, heure de Paris"
    assert plain(date_and_time(moment, "heure du cabinet")) == "30 mars 2026 à 21 h 00, heure du cabinet"
    assert plain(time_text(moment.replace(hour=9, minute=5))) == "9 h 05"


@pytest.mark.parametrize(
    ("zone", "label"),
    [
        (PARIS, "heure de Paris"),
        (ZoneInfo("Indian/Reunion"), "heure de La Réunion"),
        (ZoneInfo("America/Martinique"), "heure de la Martinique"),
        (ZoneInfo("America/Guadeloupe"), "heure de la Guadeloupe"),
        (ZoneInfo("America/Cayenne"), "heure de la Guyane"),
        (ZoneInfo("Indian/Mayotte"), "heure de Mayotte"),
        (ZoneInfo("America/Miquelon"), "heure de Saint-Pierre-et-Miquelon"),
        (ZoneInfo("America/St_Barthelemy"), "heure de Saint-Barthélemy"),
        (ZoneInfo("America/Marigot"), "heure de Saint-Martin"),
        (ZoneInfo("Pacific/Noumea"), "heure de la Nouvelle-Calédonie"),
        (ZoneInfo("Pacific/Tahiti"), "heure de Tahiti"),
        (ZoneInfo("Pacific/Marquesas"), "heure des Marquises"),
        (ZoneInfo("Pacific/Gambier"), "heure des Gambier"),
        (ZoneInfo("Pacific/Wallis"), "heure de Wallis-et-Futuna"),
        (ZoneInfo("Indian/Kerguelen"), "heure des Kerguelen"),
        (ZoneInfo("Europe/Berlin"), "UTC+02:00"),
        (ZoneInfo("Asia/Kolkata"), "UTC+05:30"),
        (timezone(timedelta(hours=2)), "UTC+02:00"),
        (timezone(timedelta(hours=-9, minutes=-30)), "UTC-09:30"),
        (UTC, "UTC"),
    ],
)
def test_the_hour_is_named(zone: tzinfo, label: str) -> None:
    """Each territory of France has its hour; elsewhere the offset says it."""
    assert zone_label(datetime(2026, 6, 5, 10, 17, tzinfo=zone)) == label


def test_a_pendulum_instant_is_read_like_any_other() -> None:
    """The instants that the library hands back are written in the zone of the practice."""
    moment = pendulum.datetime(2026, 6, 5, 10, 17, tz="Indian/Reunion")
    assert plain(date_and_time(moment)) == "5 juin 2026 à 10 h 17, heure de La Réunion"
    twice = pendulum.instance(datetime(2026, 10, 25, 1, 30, tzinfo=UTC)).in_timezone("Europe/Paris")
    assert plain(date_and_time(twice)) == "25 octobre 2026 à 2 h 30, heure de Paris (UTC+01:00)"


def test_the_hour_that_comes_back_is_told_apart() -> None:
    """On the last Sunday of October half past two comes twice, and the offset says which one it is."""
    moment = datetime(2026, 10, 25, 2, 30, tzinfo=PARIS)
    assert plain(date_and_time(moment)) == "25 octobre 2026 à 2 h 30, heure de Paris (UTC+02:00)"
    assert plain(date_and_time(moment.replace(fold=1))) == "25 octobre 2026 à 2 h 30, heure de Paris (UTC+01:00)"
    assert plain(date_and_time(moment.replace(tzinfo=ZoneInfo("Europe/Berlin")))).endswith("2 h 30, UTC+02:00")


def test_a_skipped_hour_is_not_taken_for_one_that_comes_back() -> None:
    """On the last Sunday of March no offset is added."""
    assert plain(date_and_time(datetime(2026, 3, 29, 2, 30, tzinfo=PARIS))).endswith("heure de Paris")


@pytest.mark.parametrize("write", [date_and_time, weekday_date_and_time, zone_label])
def test_a_naive_instant_is_refused(write: object) -> None:
    """An hour of nowhere is not written, even under a label."""
    assert callable(write)
    with pytest.raises(FactError, match="offset"):
        write(datetime(2026, 6, 5, 10, 17))  # noqa: DTZ001
    with pytest.raises(FactError, match="offset"):
        date_and_time(datetime(2026, 6, 5, 10, 17), "heure de Paris")  # noqa: DTZ001


@pytest.mark.parametrize(
    ("duration", "expected"),
    [
        (timedelta(), "0 heure"),
        (timedelta(minutes=1), "1 minute"),
        (timedelta(minutes=45, seconds=59), "45 minutes"),
        (timedelta(hours=1), "1 heure"),
        (timedelta(hours=3, minutes=20), "3 h 20"),
        (timedelta(hours=3, minutes=5), "3 h 05"),
        (timedelta(hours=36), "36 heures"),
        (timedelta(days=3), "72 heures"),
        (timedelta(days=3, minutes=1), "72 h 01"),
    ],
)
def test_durations(duration: timedelta, expected: str) -> None:
    """Hours are never turned into days, and nothing is rounded up."""
    assert plain(duration_text(duration)) == expected


@given(st.integers(0, 100_000))
def test_hours_stay_hours(hours: int) -> None:
    """A number of hours is written as that number."""
    assert plain(hours_text(hours)) == f"{hours} heure{'s' if hours > 1 else ''}"


def test_a_negative_duration_is_refused() -> None:
    """Time that has run out is said with words, not with a minus sign."""
    with pytest.raises(FactError, match="zero or more"):
        hours_text(-1)
