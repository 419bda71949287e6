# SPDX-License-Identifier: MIT
"""Instants: what is read, what is refused, how they are compared and shown."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from io import BytesIO
from typing import cast
from zoneinfo import ZoneInfo

import attrs
import pendulum
import pytest
from attrs.validators import optional
from hypothesis import example, given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.time import (
    Territory,
    aware,
    in_utc,
    in_zone,
    instant,
    is_before,
    local_day,
    same_instant,
    start_of_day,
    zone_of,
)

PARIS = ZoneInfo("Europe/Paris")
territories = st.sampled_from(Territory)
moments = st.datetimes(datetime(1970, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - given UTC


class Silent(tzinfo):
    """A zone that knows no offset: an instant that bears it is naive for Python."""

    def utcoffset(self, _when: datetime | None) -> timedelta | None:
        """Know nothing."""
        return None

    dst = utcoffset

    def tzname(self, _when: datetime | None) -> str | None:
        """Have no name."""
        return None


@attrs.frozen(kw_only=True)
class Event:
    """A fact with two instants, the second of which may be unknown."""

    at: datetime = attrs.field(validator=aware)
    until: datetime | None = attrs.field(default=None, validator=optional(aware))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-06-02T10:17+02:00", datetime(2026, 6, 2, 8, 17, tzinfo=UTC)),
        ("2026-06-02T10:17:30+02:00", datetime(2026, 6, 2, 8, 17, 30, tzinfo=UTC)),
        ("2026-06-02T10:17:30.5+02:00", datetime(2026, 6, 2, 8, 17, 30, 500_000, tzinfo=UTC)),
        ("2026-06-02T10:17:30.123456Z", datetime(2026, 6, 2, 10, 17, 30, 123_456, tzinfo=UTC)),
        ("2026-06-02T10:17Z", datetime(2026, 6, 2, 10, 17, tzinfo=UTC)),
        ("2026-06-02T10:17-09:30", datetime(2026, 6, 2, 19, 47, tzinfo=UTC)),
        ("2028-02-29T23:59+00:00", datetime(2028, 2, 29, 23, 59, tzinfo=UTC)),
    ],
)
def test_an_instant_is_read_with_its_offset(text: str, expected: datetime) -> None:
    """ISO 8601 with Z or an offset is read; seconds and fraction may be left out."""
    assert instant(text) == expected


@pytest.mark.parametrize("text", ["2026-03-27T18:00", "2026-03-27T18:00:00", "2026-03-27T18:00:00.25"])
def test_a_text_without_offset_is_refused_and_told_to_add_it(text: str) -> None:
    """A text without offset is never taken for UTC: the message says what to add, with an example."""
    with pytest.raises(FactError) as caught:
        instant(text, field="aware_at")
    assert caught.value.field == "aware_at"
    assert text in str(caught.value)
    assert "add Z (UTC)" in str(caught.value)
    assert "2026-06-02T10:17+02:00" in caught.value.message
    assert "ajoutez" in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "None", "null", "now", "today", "2026", "2026-06", "2026-06-02", "10:00", "10:17+02:00", "NaN"),
        *("2026-W23-2T10:17Z", "20260602T101700Z", "2026-154T10:17Z", "2026-06-02T10Z", "+2026-06-02T10:17Z"),
        *("2026-06-02 10:17+02:00", "2026-06-02t10:17z", " 2026-06-02T10:17Z", "2026-06-02T10:17Z\n"),
        *("2026-06-02T10:17+02", "2026-06-02T10:17+0200", "2026-06-02T10:17+02:00:00", "2026-06-02T10:17 Z"),
        *("2026-06-02T10:17:30,5Z", "2026-06-02T10:17:30.Z", "2026-06-02T10:17:30.1234567Z", "2026-06-02T10:17.5Z"),
        *("2026-06-02T10:17Z/2026-06-05T10:17Z", "2026-06-02T10:17+02:00[Europe/Paris]", "P3D", "1748852220"),
        *("2026-06-0²T10:17Z", "２０２６-06-02T10:17Z", "٢٠٢٦-06-02T10:17Z", "2026–06–02T10:17Z", "🕙", "\ud800"),
        *("2026-06-02T10:17\x00Z", "\x00", "\x002026-06-02T10:17Z", "2026-06-02T10:17Z\x00", "9" * 1_000_000),
    ],
)
def test_a_text_that_is_no_instant_is_refused(text: str) -> None:
    """Words, dates alone, intervals, other ISO forms and junk are refused, none of them read as something else."""
    with pytest.raises(FactError):
        instant(text)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-02-29T10:17Z", "2026-13-01T10:17Z", "2026-00-01T10:17Z", "2026-06-31T10:17Z", "2026-06-00T10:17Z"),
        *("2026-06-02T24:00Z", "2026-06-02T25:00Z", "2026-06-02T10:60Z", "2026-06-02T23:59:60Z", "0000-01-01T00:00Z"),
        *("2026-06-02T10:17+24:00", "2026-06-02T10:17-99:99", "0001-01-01T00:00+02:00", "9999-12-31T23:00-05:00"),
    ],
)
def test_a_date_that_does_not_exist_is_refused(text: str) -> None:
    """Impossible dates, times and offsets are refused with the value in the message, never with a traceback."""
    with pytest.raises(FactError, match=r"got [0-9]{4}-"):
        instant(text)


@pytest.mark.parametrize("junk", [None, 0, 1.5, True, b"2026-06-02T10:17Z", date(2026, 6, 2), object()])
def test_what_is_not_text_is_refused(junk: object) -> None:
    """A value that is no text is refused by its type, unquoted."""
    with pytest.raises(FactError, match="valeur de type"):
        instant(cast("str", junk))


@pytest.mark.parametrize("text", ["Jeanne Exemple", "2 84 05 88 888 888 88", "284058888888888", "2026-06-02 Jeanne"])
def test_a_name_or_a_number_in_the_wrong_column_is_not_quoted(text: str) -> None:
    """What does not look like a date may name a person: the message counts its characters only."""
    with pytest.raises(FactError) as caught:
        instant(text)
    assert text not in str(caught.value)
    assert f"texte de {len(text)} caractères" in caught.value.message


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    """No text makes the reader fail otherwise than by its own error."""
    try:
        moment = instant(text)
    except FactError:
        return
    assert moment.utcoffset() is not None


@given(st.from_regex(r"[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-6][0-9](Z|[+-][0-9]{2}:[0-9]{2})", fullmatch=True))
def test_any_text_of_the_right_shape_is_read_or_refused(text: str) -> None:
    """A text of the right shape is an instant that UTC can express, or is refused."""
    try:
        moment = instant(text)
    except FactError:
        return
    assert in_utc(moment).utcoffset() == timedelta(0)


@given(st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.just(UTC)), st.integers(-1439, 1439))  # noqa: DTZ001
def test_what_is_written_is_read_back(moment: datetime, minutes: int) -> None:
    """The ISO text of an instant reads back as that instant, with its offset."""
    local = moment.astimezone(timezone(timedelta(minutes=minutes)))
    assert instant(local.isoformat()) == local
    assert instant(local.isoformat()).utcoffset() == local.utcoffset()


def test_a_naive_instant_is_refused() -> None:
    """A naive datetime is refused everywhere: by the validator and by each operation."""
    naive = datetime(2026, 6, 2, 10, 17)  # noqa: DTZ001 - the very case
    for refuse in (
        lambda: Event(at=naive),
        lambda: Event(at=datetime(2026, 6, 2, tzinfo=UTC), until=naive),
        lambda: in_utc(naive),
        lambda: in_zone(naive, Territory.METROPOLE),
        lambda: local_day(naive, Territory.METROPOLE),
        lambda: same_instant(naive, naive),
        lambda: is_before(datetime(2026, 6, 2, tzinfo=UTC), naive),
    ):
        with pytest.raises(FactError, match="naive"):
            refuse()


def test_an_instant_whose_zone_knows_no_offset_is_naive() -> None:
    """A tzinfo that answers None is refused like no tzinfo at all."""
    with pytest.raises(FactError, match="at: got 2026-06-02T10:17:00, expected an instant with its offset"):
        Event(at=datetime(2026, 6, 2, 10, 17, tzinfo=Silent()))


@pytest.mark.parametrize("junk", [None, "2026-06-02T10:17+02:00", date(2026, 6, 2), 1748852220])
def test_a_field_of_an_instant_holds_nothing_else(junk: object) -> None:
    """A text, a day, a number or None is no instant."""
    with pytest.raises(FactError, match="an instant \\(datetime\\)"):
        Event(at=cast("datetime", junk))


def test_an_optional_instant_may_be_unknown() -> None:
    """The validator works inside attrs.validators.optional; None is unknown."""
    assert Event(at=datetime(2026, 6, 2, tzinfo=PARIS)).until is None


def test_a_pendulum_instant_comes_back_in_the_zone_of_the_practice() -> None:
    """in_zone gives a pendulum.DateTime with the named zone, from any aware datetime."""
    shown = in_zone(instant("2026-03-28T13:20Z"), Territory.METROPOLE)
    assert type(shown) is pendulum.DateTime
    assert shown.timezone_name == "Europe/Paris"
    assert shown.isoformat() == "2026-03-28T14:20:00+01:00"
    assert shown.add(hours=72).isoformat() == "2026-03-31T15:20:00+02:00"
    assert in_zone(shown, zone_of(Territory.LA_REUNION)).isoformat() == "2026-03-28T17:20:00+04:00"


def test_a_zone_without_a_name_is_kept_as_its_offset() -> None:
    """A fixed offset, or a zone read from a file, is not taken for the zone of the machine."""
    fixed = in_zone(instant("2026-06-02T10:17Z"), timezone(timedelta(hours=-9, minutes=-30)))
    assert fixed.isoformat() == "2026-06-02T00:47:00-09:30"
    header = b"TZif" + b"2" + bytes(15)
    counts = b"".join(n.to_bytes(4, "big") for n in (0, 0, 0, 0, 1, 4))
    body = (7 * 3600).to_bytes(4, "big", signed=True) + b"\0\0" + b"ABC\0"
    nameless = ZoneInfo.from_file(BytesIO((header + counts + body) * 2 + b"\nABC-7\n"))
    assert nameless.key is None
    assert in_zone(instant("2026-06-02T10:17Z"), nameless).isoformat() == "2026-06-02T17:17:00+07:00"


@given(moments, territories)
@example(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), Territory.METROPOLE)
@example(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), Territory.METROPOLE)
@example(datetime(2026, 11, 1, 4, 30, tzinfo=UTC), Territory.SAINT_PIERRE_ET_MIQUELON)
def test_showing_an_instant_in_a_zone_does_not_move_it(moment: datetime, territory: Territory) -> None:
    """Whatever the zone and the hour, the repeated one included, in_zone is the same instant with the right wall."""
    local = in_zone(moment, territory)
    assert in_utc(local) == moment
    assert local.replace(tzinfo=None) == moment.astimezone(zone_of(territory)).replace(tzinfo=None)
    assert local.fold == moment.astimezone(zone_of(territory)).fold


def test_the_repeated_hour_is_compared_in_utc() -> None:
    """02:45 summer time comes before 02:15 winter time, though the wall clock says otherwise."""
    first = datetime(2026, 10, 25, 2, 45, tzinfo=PARIS, fold=0)
    second = datetime(2026, 10, 25, 2, 15, tzinfo=PARIS, fold=1)
    assert second < first, "Python compares the wall clocks: the trap"
    assert is_before(first, second)
    assert not is_before(second, first)
    assert sorted([second, first], key=in_utc) == [first, second]


def test_the_same_instant_is_recognised_in_the_repeated_hour() -> None:
    """In the repeated hour Paris and UTC are the same instant, though Python finds them unequal."""
    utc = datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert utc.astimezone(PARIS) != utc, "the trap"
    assert same_instant(utc.astimezone(PARIS), utc)
    assert not same_instant(
        datetime(2026, 10, 25, 2, 30, tzinfo=PARIS, fold=0), datetime(2026, 10, 25, 2, 30, tzinfo=PARIS, fold=1)
    )


@pytest.mark.parametrize(
    ("territory", "day", "expected"),
    [
        (Territory.METROPOLE, date(2026, 6, 2), "2026-06-02T00:00:00+02:00"),
        (Territory.METROPOLE, date(2026, 3, 29), "2026-03-29T00:00:00+01:00"),
        (Territory.POLYNESIE_MARQUISES, date(2026, 6, 2), "2026-06-02T00:00:00-09:30"),
        # midnight that does not exist
        (Territory.SAINT_PIERRE_ET_MIQUELON, date(1980, 5, 1), "1980-05-01T01:00:00-03:00"),
        (Territory.MARTINIQUE, date(1980, 4, 6), "1980-04-06T01:00:00-03:00"),
        (Territory.NOUVELLE_CALEDONIE, date(1977, 12, 4), "1977-12-04T01:00:00+12:00"),
        # midnight that comes twice
        (Territory.METROPOLE, date(1976, 9, 26), "1976-09-26T00:00:00+02:00"),
    ],
)
def test_a_day_starts_at_its_first_instant(territory: Territory, day: date, expected: str) -> None:
    """A day starts at local midnight, at what follows where midnight is skipped, at the first of two midnights."""
    assert start_of_day(day, territory).isoformat() == expected


@given(st.dates(date(1950, 1, 2), date(2100, 1, 1)), territories)
@example(date(1980, 5, 1), Territory.SAINT_PIERRE_ET_MIQUELON)
@example(date(1976, 9, 26), Territory.METROPOLE)
def test_nothing_of_a_day_comes_before_its_start(day: date, territory: Territory) -> None:
    """The start of a day is on that day; a microsecond earlier is on the day before."""
    start = start_of_day(day, territory)
    assert local_day(start, territory) == day
    assert local_day(in_utc(start) - timedelta(microseconds=1), territory) == day - timedelta(days=1)


def test_utc_is_a_plain_datetime() -> None:
    """Trap: a pendulum instant moved to datetime.UTC becomes naive when a timedelta is added; ours does not."""
    moment = in_zone(instant("2026-06-02T10:17Z"), Territory.METROPOLE)
    assert (moment.astimezone(UTC) + timedelta(hours=1)).tzinfo is None, "the trap"
    assert type(in_utc(moment)) is datetime
    assert (in_utc(moment) + timedelta(hours=1)).isoformat() == "2026-06-02T11:17:00+00:00"


def test_the_day_of_an_instant_is_a_plain_date() -> None:
    """local_day gives a stdlib date, so that it pickles and compares like any other."""
    assert type(local_day(instant("2026-06-02T20:30Z"), Territory.LA_REUNION)) is date


def test_an_instant_is_not_a_day() -> None:
    """A datetime passed for a day is refused: its day depends on the place."""
    with pytest.raises(FactError, match="local_day"):
        start_of_day(datetime(2026, 6, 2, tzinfo=UTC), Territory.METROPOLE)


@pytest.mark.parametrize(
    ("moment", "territory"),
    [
        (datetime.min.replace(tzinfo=UTC), Territory.POLYNESIE_TAHITI),
        (datetime.max.replace(tzinfo=UTC), Territory.METROPOLE),
    ],
)
def test_the_ends_of_the_calendar_are_refused_not_crossed(moment: datetime, territory: Territory) -> None:
    """An instant that a zone cannot express is refused by our own error."""
    with pytest.raises(FactError, match="1 and 9999"):
        in_zone(moment, territory)


def test_an_instant_that_utc_cannot_express_is_refused() -> None:
    """The first hours of year 1 east of Greenwich have no date in UTC."""
    with pytest.raises(FactError, match="1 and 9999"):
        in_utc(datetime.min.replace(tzinfo=timezone(timedelta(hours=2))))


def test_importing_the_floor_does_not_load_pendulum() -> None:
    """``import rgpd_sante.time`` stays cheap: pendulum comes with the first instant handed back."""
    code = "import sys, rgpd_sante.time; sys.exit('pendulum' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own code
