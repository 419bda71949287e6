# SPDX-License-Identifier: MIT
"""Periods in hours: the worked examples of the reference on breaches (§ 3.3), and a property for each clause."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pendulum
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.time import (
    Territory,
    elapsed,
    eu_hours_limit,
    eu_periods_apply,
    french_hours_limit,
    in_utc,
    instant,
    is_late,
    is_past_prudent,
    same_instant,
    zone_of,
)
from rgpd_sante.time.hours import regulation_hours_limit

PARIS = ZoneInfo("Europe/Paris")
SPM = Territory.SAINT_PIERRE_ET_MIQUELON
MARQUISES = Territory.POLYNESIE_MARQUISES

territories = st.sampled_from(Territory)
union_territories = st.sampled_from([t for t in Territory if eu_periods_apply(t)])
anywhen = st.datetimes(datetime(2018, 5, 25), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - given UTC
# Around the changes of the clocks of Paris and Miquelon, 2026 to 2028, the repeated hours among them, and leap days.
CHANGES = [
    *((2026, 3, 29), (2026, 10, 25), (2027, 3, 28), (2027, 10, 31), (2028, 3, 26), (2028, 10, 29)),
    *((2026, 3, 8), (2026, 11, 1), (2027, 3, 14), (2027, 11, 7), (2028, 3, 12), (2028, 11, 5), (2028, 2, 29)),
]
near_changes = st.builds(
    lambda day, minutes, micro: (
        datetime(day[0], day[1], day[2], tzinfo=UTC) + timedelta(minutes=minutes, microseconds=micro)
    ),
    st.sampled_from(CHANGES),
    st.integers(-4 * 1440, 2 * 1440),
    st.integers(0, 59_999_999),
)
on_the_hour = anywhen.map(lambda moment: moment.replace(minute=0, second=0, microsecond=0))
moments = anywhen | near_changes | on_the_hour

# Territory, awareness, start of the clock, prudent, legal_latest; each with the offset shown at that place and season.
WORKED = [
    pytest.param(
        *(Territory.METROPOLE, "2026-06-02T10:17+02:00", "2026-06-02T11:00+02:00"),
        *("2026-06-05T10:17+02:00", "2026-06-05T11:00+02:00"),
        id="1-weekday",
    ),
    pytest.param(
        *(Territory.METROPOLE, "2026-06-12T17:45+02:00", "2026-06-12T18:00+02:00"),
        *("2026-06-15T17:45+02:00", "2026-06-15T18:00+02:00"),
        id="2-a-weekend-counts",
    ),
    pytest.param(
        *(Territory.METROPOLE, "2026-04-29T09:00:00+02:00", "2026-04-29T10:00+02:00"),
        *("2026-05-02T09:00+02:00", "2026-05-02T10:00+02:00"),
        id="3-exact-hour-holiday-and-saturday",
    ),
    pytest.param(
        *(Territory.METROPOLE, "2026-03-28T14:20+01:00", "2026-03-28T15:00+01:00"),
        *("2026-03-31T15:20+02:00", "2026-03-31T16:00+02:00"),
        id="4-clocks-forward",
    ),
    pytest.param(
        *(Territory.METROPOLE, "2026-10-23T16:40+02:00", "2026-10-23T17:00+02:00"),
        *("2026-10-26T15:40+01:00", "2026-10-26T16:00+01:00"),
        id="5-clocks-back",
    ),
    pytest.param(
        *(Territory.LA_REUNION, "2026-12-24T22:10+04:00", "2026-12-24T23:00+04:00"),
        *("2026-12-27T22:10+04:00", "2026-12-27T23:00+04:00"),
        id="6-la-reunion-ends-on-a-sunday",
    ),
    pytest.param(
        *(MARQUISES, "2026-06-02T10:17-09:30", "2026-06-02T11:00-09:30"),
        *("2026-06-05T10:17-09:30", "2026-06-05T11:00-09:30"),
        id="7-marquises",
    ),
    pytest.param(
        *(Territory.METROPOLE, "2026-10-25T02:30+02:00", "2026-10-25T02:00+01:00"),
        *("2026-10-28T01:30+01:00", "2026-10-28T02:00+01:00"),
        id="8-repeated-hour-first",
    ),
    pytest.param(
        *(Territory.METROPOLE, "2026-10-25T02:30+01:00", "2026-10-25T03:00+01:00"),
        *("2026-10-28T02:30+01:00", "2026-10-28T03:00+01:00"),
        id="8-repeated-hour-second",
    ),
    pytest.param(
        *(Territory.MARTINIQUE, "2026-05-21T23:59-04:00", "2026-05-22T00:00-04:00"),
        *("2026-05-24T23:59-04:00", "2026-05-25T00:00-04:00"),
        id="9-midnight",
    ),
    pytest.param(
        *(SPM, "2026-03-06T09:15-03:00", "2026-03-06T10:00-03:00"),
        *("2026-03-09T10:15-02:00", "2026-03-09T11:00-02:00"),
        id="10-miquelon",
    ),
]


@pytest.mark.parametrize(("territory", "aware_at", "clock_starts", "prudent", "legal_latest"), WORKED)
def test_the_worked_examples_of_the_reference(
    territory: Territory, aware_at: str, clock_starts: str, prudent: str, legal_latest: str
) -> None:
    """Regulation 1182/71, by the local clock: the ten rows of § 3.3, with the offset shown at each end."""
    limit = regulation_hours_limit(instant(aware_at), 72, zone=zone_of(territory))
    assert limit.start.isoformat() == instant(aware_at).isoformat()
    assert limit.clock_starts.isoformat() == instant(clock_starts).isoformat()
    assert limit.prudent.isoformat() == instant(prudent).isoformat()
    assert limit.legal_latest.isoformat() == instant(legal_latest).isoformat()


@pytest.mark.parametrize(("territory", "aware_at", "clock_starts", "prudent", "legal_latest"), WORKED)
def test_outside_union_law_the_prudent_end_is_the_last(
    territory: Territory, aware_at: str, clock_starts: str, prudent: str, legal_latest: str
) -> None:
    """§ 3.4: where the Regulation does not apply as such (rows 7 and 10), no hour is gained: the limit is prudent."""
    limit = eu_hours_limit(instant(aware_at), 72, territory=territory)
    applies = territory not in {MARQUISES, SPM}
    assert limit.prudent.isoformat() == instant(prudent).isoformat()
    assert limit.legal_latest.isoformat() == instant(legal_latest if applies else prudent).isoformat()
    assert limit.clock_starts.isoformat() == instant(clock_starts if applies else aware_at).isoformat()


@given(moments, territories)
@example(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), Territory.METROPOLE)
@example(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), Territory.METROPOLE)
@example(datetime(2026, 11, 1, 4, 30, tzinfo=UTC), SPM)
def test_art_3_1_leaves_out_the_hour_of_the_event(moment: datetime, territory: Territory) -> None:
    """0 < legal_latest - prudent <= 1 h, in every zone and season; one hour only from an event on the hour exactly."""
    limit = regulation_hours_limit(moment, 72, zone=zone_of(territory))
    gained = in_utc(limit.legal_latest) - in_utc(limit.prudent)
    local = moment.astimezone(zone_of(territory))
    assert timedelta(0) < gained <= timedelta(hours=1)
    assert (gained == timedelta(hours=1)) is (local.minute == local.second == local.microsecond == 0)
    assert (limit.clock_starts.minute, limit.clock_starts.second, limit.clock_starts.microsecond) == (0, 0, 0)
    assert timedelta(0) < in_utc(limit.clock_starts) - in_utc(moment) <= timedelta(hours=1)


@given(moments, st.integers(0, 500), territories)
def test_art_3_2_a_runs_to_the_expiry_of_the_last_hour(moment: datetime, hours: int, territory: Territory) -> None:
    """Exactly the hours given elapse: from the event to prudent, and from the start of the clock to legal_latest."""
    limit = regulation_hours_limit(moment, hours, zone=zone_of(territory))
    assert in_utc(limit.prudent) - in_utc(limit.start) == timedelta(hours=hours)
    assert in_utc(limit.legal_latest) - in_utc(limit.clock_starts) == timedelta(hours=hours)


@given(moments, st.integers(-1439, 1439), territories)
def test_the_limit_does_not_depend_on_the_zone_of_the_input(
    moment: datetime, minutes: int, territory: Territory
) -> None:
    """An instant parsed with a fixed offset, in UTC or in Paris gives the same limit, shown in the practice's zone."""
    expected = eu_hours_limit(moment, 72, territory=territory)
    for zone in (timezone(timedelta(minutes=minutes)), PARIS, zone_of(territory)):
        limit = eu_hours_limit(moment.astimezone(zone), 72, territory=territory)
        assert limit == expected
        assert hash(limit) == hash(expected)
        assert limit.legal_latest.isoformat() == expected.legal_latest.isoformat()


@given(moments, territories)
def test_instants_come_back_as_pendulum_in_the_zone_of_the_practice(moment: datetime, territory: Territory) -> None:
    """Each instant of a limit is a pendulum.DateTime in the named zone of the territory."""
    for limit in (eu_hours_limit(moment, 72, territory=territory), french_hours_limit(moment, 72, territory=territory)):
        for shown in (limit.start, limit.clock_starts, limit.prudent, limit.legal_latest):
            assert isinstance(shown, pendulum.DateTime)
            assert shown.timezone_name == zone_of(territory).key


def test_fold_is_kept_in_the_repeated_hour() -> None:
    """Trap: 02:30 on 25 October comes twice; the same wall time gives two limits, an hour apart."""
    first, second = (
        eu_hours_limit(datetime(2026, 10, 25, 2, 30, tzinfo=PARIS, fold=fold), 72, territory=Territory.METROPOLE)
        for fold in (0, 1)
    )
    assert first != second
    assert (first.start.fold, second.start.fold) == (0, 1)
    assert in_utc(second.legal_latest) - in_utc(first.legal_latest) == timedelta(hours=1)


@pytest.mark.parametrize(
    ("start", "territory", "gap"),
    [
        (datetime(2026, 3, 28, 14, 20, tzinfo=PARIS), Territory.METROPOLE, timedelta(hours=-1)),
        (datetime(2026, 10, 23, 16, 40, tzinfo=PARIS), Territory.METROPOLE, timedelta(hours=1)),
        (datetime(2026, 3, 6, 9, 15, tzinfo=zone_of(SPM)), SPM, timedelta(hours=-1)),
        (datetime(2026, 10, 30, 9, 15, tzinfo=zone_of(SPM)), SPM, timedelta(hours=1)),
    ],
)
def test_wall_clock_addition_is_wrong_across_a_change_of_the_clocks(
    start: datetime, territory: Territory, gap: timedelta
) -> None:
    """Trap: datetime + timedelta is an hour off across the change, in Paris and by other dates in Miquelon."""
    wall = start + timedelta(hours=72)
    limit = eu_hours_limit(start, 72, territory=territory)
    assert in_utc(wall) - in_utc(limit.prudent) == gap


def test_the_hour_of_the_event_is_a_local_hour_not_one_of_utc() -> None:
    """Trap: at -09:30 an hour of UTC starts at half past; the limit would come at 10:30 instead of 11:00."""
    start = instant("2026-06-02T10:17-09:30")
    by_utc = in_utc(start).replace(minute=0) + timedelta(hours=73)
    limit = regulation_hours_limit(start, 72, zone=zone_of(MARQUISES))
    assert in_utc(limit.legal_latest) - by_utc == timedelta(minutes=30)


def test_hours_are_not_carried_to_monday() -> None:
    """Trap: art. 3(4) is about periods otherwise than in hours; 72 hours end on a Saturday, a Sunday, a holiday."""
    saturday = eu_hours_limit(instant("2026-04-29T09:00+02:00"), 72, territory=Territory.METROPOLE)
    sunday = eu_hours_limit(instant("2026-12-24T22:10+04:00"), 72, territory=Territory.LA_REUNION)
    christmas = eu_hours_limit(instant("2026-12-22T10:00+01:00"), 72, territory=Territory.METROPOLE)
    assert [limit.legal_latest.isoweekday() for limit in (saturday, sunday)] == [6, 7]
    assert (christmas.legal_latest.month, christmas.legal_latest.day) == (12, 25)


def test_the_two_72_hour_clocks_are_two_functions() -> None:
    """Trap: the hour left out by the Regulation is not left out by a French statute (LOPMI)."""
    start = instant("2026-06-02T10:17+02:00")
    gdpr = eu_hours_limit(start, 72, territory=Territory.METROPOLE)
    lopmi = french_hours_limit(start, 72, territory=Territory.METROPOLE)
    assert lopmi.clock_starts == lopmi.start
    assert lopmi.prudent == lopmi.legal_latest == gdpr.prudent
    assert lopmi.legal_latest < gdpr.legal_latest


@given(union_territories, moments)
def test_a_submission_is_late_at_the_very_end_and_not_before(territory: Territory, moment: datetime) -> None:
    """Half-open: the last microsecond is in time, the instant of expiry is late; between both ends, reasons are due."""
    limit = eu_hours_limit(moment, 72, territory=territory)
    last = in_utc(limit.legal_latest) - timedelta(microseconds=1)
    assert is_late(limit, limit.legal_latest)
    assert not is_late(limit, last)
    assert is_past_prudent(limit, last)
    assert is_past_prudent(limit, limit.prudent)
    assert not is_past_prudent(limit, in_utc(limit.prudent) - timedelta(microseconds=1))


def test_a_submission_in_the_repeated_hour_is_judged_by_its_instant() -> None:
    """Trap: 02:50 summer time is before an expiry at 02:00 winter time, whatever the wall clock says."""
    limit = eu_hours_limit(datetime(2026, 10, 22, 2, 30, tzinfo=PARIS), 72, territory=Territory.METROPOLE)
    assert limit.legal_latest.isoformat() == "2026-10-25T02:00:00+01:00"
    assert not is_late(limit, datetime(2026, 10, 25, 2, 50, tzinfo=PARIS, fold=0))
    assert is_late(limit, datetime(2026, 10, 25, 2, 0, tzinfo=PARIS, fold=1))


@given(moments, st.integers(0, 10_000), st.sampled_from([*map(zone_of, Territory), UTC, timezone(timedelta(hours=2))]))
def test_elapsed_hours_are_elapsed_and_keep_the_zone(moment: datetime, hours: int, zone: ZoneInfo | timezone) -> None:
    """Elapsed hours: it adds exactly the hours given, and shows the result in the zone of its start."""
    start = moment.astimezone(zone)
    end = elapsed(start, hours)
    assert in_utc(end) - moment == timedelta(hours=hours)
    assert same_instant(end, end.astimezone(zone))
    assert end.utcoffset() == end.astimezone(zone).utcoffset()


@pytest.mark.parametrize("hours", [-1, True, 1.5, "72", None])
def test_a_number_of_hours_is_whole_and_not_negative(hours: object) -> None:
    """Negative, fractional, boolean and textual numbers are refused, and named."""
    with pytest.raises(FactError, match="hours: got"):
        elapsed(instant("2026-06-02T10:17Z"), hours)  # type: ignore[arg-type]


@pytest.mark.parametrize("hours", [10**8, 10**30])
def test_a_limit_beyond_the_calendar_is_refused(hours: int) -> None:
    """A result that no date can express is our own error, not an overflow."""
    with pytest.raises(FactError, match="1 and 9999"):
        eu_hours_limit(instant("2026-06-02T10:17Z"), hours, territory=Territory.METROPOLE)


def test_a_naive_start_is_refused_by_every_clock() -> None:
    """A naive instant starts no clock; the message names the field."""
    naive = datetime(2026, 6, 2, 10, 17)  # noqa: DTZ001 - the very case
    for refuse in (
        lambda: elapsed(naive, 72),
        lambda: eu_hours_limit(naive, 72, territory=Territory.METROPOLE),
        lambda: eu_hours_limit(naive, 72, territory=Territory.TAAF),
        lambda: french_hours_limit(naive, 72, territory=Territory.METROPOLE),
        lambda: regulation_hours_limit(naive, 72, zone=PARIS),
    ):
        with pytest.raises(FactError, match=r"start: got 2026-06-02T10:17:00, .*naive"):
            refuse()
