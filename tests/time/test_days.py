# SPDX-License-Identifier: MIT
"""Periods in days and months: the vectors of the references, and a property for each clause."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import example, given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.time import (
    Territory,
    add_days,
    add_months,
    add_working_days,
    add_years,
    eu_days_limit,
    eu_months_limit,
    eu_periods_apply,
    french_days_limit,
    french_months_limit,
    french_working_days_limit,
    in_utc,
    is_late,
    is_past_prudent,
    is_public_holiday,
    is_working_day,
    local_day,
    start_of_day,
    working_day_from,
)
from rgpd_sante.time.days import day_text

METROPOLE = Territory.METROPOLE
territories = st.sampled_from(Territory)
union_territories = st.sampled_from([t for t in Territory if eu_periods_apply(t)])
days = st.dates(date(2018, 5, 25), date(2060, 1, 1))

MONTHS = [
    # received, 1 month as counted and carried forward, 3 months as counted and carried forward
    ("2026-03-05", "2026-04-05", "2026-04-07", "2026-06-05", "2026-06-05"),  # Easter Sunday, then Easter Monday
    ("2026-01-31", "2026-02-28", "2026-03-02", "2026-04-30", "2026-04-30"),  # no 31 February
    ("2024-01-31", "2024-02-29", "2024-02-29", "2024-04-30", "2024-04-30"),  # leap year
    ("2026-08-31", "2026-09-30", "2026-09-30", "2026-11-30", "2026-11-30"),
    ("2026-03-25", "2026-04-25", "2026-04-27", "2026-06-25", "2026-06-25"),  # Saturday
    ("2025-12-31", "2026-01-31", "2026-02-02", "2026-03-31", "2026-03-31"),
    ("2026-04-14", "2026-05-14", "2026-05-15", "2026-07-14", "2026-07-15"),  # Ascension; 14 July
]


@pytest.mark.parametrize(("received", "one", "one_carried", "three", "three_carried"), MONTHS)
def test_the_month_vectors_of_the_reference_on_the_register(
    received: str, one: str, one_carried: str, three: str, three_carried: str
) -> None:
    """One and three months from receipt in metropolitan France, as counted and as carried forward (§ 4.2)."""
    for months, counted, carried in ((1, one, one_carried), (3, three, three_carried)):
        limit = eu_months_limit(date.fromisoformat(received), months, territory=METROPOLE)
        assert limit.start == date.fromisoformat(received)
        assert limit.prudent_day == date.fromisoformat(counted)
        assert limit.last_day == date.fromisoformat(carried)


@pytest.mark.parametrize(
    ("received", "earliest", "eight_days", "tolerance", "two_months"),
    [
        ("2026-05-04", "2026-05-06", "2026-05-12", "2026-05-12", "2026-07-04"),
        ("2026-04-23", "2026-04-25", "2026-05-01", "2026-05-04", "2026-06-23"),
        ("2026-12-24", "2026-12-26", "2027-01-01", "2027-01-04", "2027-02-24"),
    ],
)
def test_french_periods_are_not_carried_forward(
    received: str, earliest: str, eight_days: str, tolerance: str, two_months: str
) -> None:
    """Access to the medical record (§ 4.3): eight days or two months as counted; carried forward only as tolerance."""
    start = date.fromisoformat(received)
    in_days = french_days_limit(start, 8, territory=METROPOLE)
    in_months = french_months_limit(start, 2, territory=METROPOLE)
    assert add_days(start, 2).isoformat() == earliest
    assert in_days.prudent_day == in_days.last_day == date.fromisoformat(eight_days)
    assert working_day_from(in_days.last_day, METROPOLE).isoformat() == tolerance
    assert in_months.prudent_day == in_months.last_day == date.fromisoformat(two_months)


def test_a_period_in_months_counts_from_the_receipt_not_from_the_first_limit() -> None:
    """Trap: the extended limit is receipt + 3 months; counted on from the first, it would end elsewhere."""
    received = date(2026, 1, 31)
    first = eu_months_limit(received, 1, territory=METROPOLE)
    assert eu_months_limit(received, 3, territory=METROPOLE).last_day == date(2026, 4, 30)
    assert add_months(first.prudent_day, 2) == date(2026, 4, 28)
    assert add_months(first.last_day, 2) == date(2026, 5, 2)


@given(st.dates(date(1800, 1, 1), date(2200, 1, 1)), st.integers(-1200, 1200))
@example(date(2024, 2, 29), 12)
@example(date(2024, 2, 29), -12)
@example(date(2026, 1, 31), 1)
def test_months_agree_with_dateutil(start: date, months: int) -> None:
    """An independent count of months gives the same day, forward and back, leap days included."""
    assert add_months(start, months) == start + relativedelta(months=months)


@given(st.dates(date(1800, 1, 1), date(2200, 1, 1)), st.integers(-120, 120))
def test_years_agree_with_dateutil(start: date, years: int) -> None:
    """An independent count of years gives the same day."""
    assert add_years(start, years) == start + relativedelta(years=years)


@given(days, st.integers(0, 24))
def test_a_month_keeps_the_number_of_the_day_or_ends_on_the_last(start: date, months: int) -> None:
    """Art. 3(2)(c): the same number, or the last day of a month that has no such number."""
    end = add_months(start, months)
    assert end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == months


@given(days, st.integers(1, 24), union_territories)
def test_art_3_4_carries_the_last_day_to_a_working_day(start: date, months: int, territory: Territory) -> None:
    """The last day is a working day, the first from the day as counted, and only weekends and holidays were crossed."""
    limit = eu_months_limit(start, months, territory=territory)
    assert limit.last_day >= limit.prudent_day == add_months(start, months)
    assert is_working_day(limit.last_day, territory)
    crossed = [add_days(limit.prudent_day, n) for n in range((limit.last_day - limit.prudent_day).days)]
    assert not any(is_working_day(day, territory) for day in crossed)


@given(days, st.integers(0, 60), union_territories)
def test_art_3_5_keeps_two_working_days_in_a_period_of_two_days(start: date, number: int, territory: Territory) -> None:
    """A period of two days or more holds at least two working days, and ends on one."""
    limit = eu_days_limit(start, number, territory=territory)
    assert limit.prudent_day == add_days(start, number)
    assert is_working_day(limit.last_day, territory)
    inside = [add_days(start, n) for n in range(1, (limit.last_day - start).days + 1)]
    working = sum(is_working_day(day, territory) for day in inside)
    assert working >= 2 or number < 2
    if limit.last_day > working_day_from(limit.prudent_day, territory):
        assert working == 2


@pytest.mark.parametrize(
    ("start", "number", "last"),
    [
        ("2026-06-02", 8, "2026-06-10"),  # the day of the event is not counted
        ("2026-04-23", 8, "2026-05-04"),  # 1 May is a Friday
        ("2026-12-24", 1, "2026-12-28"),  # Christmas, Saturday, Sunday: one day, carried forward
        ("2026-12-24", 2, "2026-12-29"),  # two days: Monday alone would be one working day
    ],
)
def test_union_periods_in_days(start: str, number: int, last: str) -> None:
    """Periods in days from an event: art. 3(1), 3(4) and 3(5), in cases."""
    limit = eu_days_limit(date.fromisoformat(start), number, territory=METROPOLE)
    assert limit.last_day.isoformat() == last


@pytest.mark.parametrize("territory", [t for t in Territory if not eu_periods_apply(t)])
def test_outside_union_law_nothing_is_carried_forward(territory: Territory) -> None:
    """Where the Regulation does not apply as such, the limit is the day as counted."""
    months = eu_months_limit(date(2026, 3, 5), 1, territory=territory)
    number = eu_days_limit(date(2026, 12, 24), 2, territory=territory)
    assert months.last_day == months.prudent_day == date(2026, 4, 5)
    assert number.last_day == number.prudent_day == date(2026, 12, 26)
    assert months.prudent == months.legal_latest


@given(days, st.integers(0, 12), territories)
def test_a_day_is_over_when_the_next_one_starts_in_the_territory(
    start: date, months: int, territory: Territory
) -> None:
    """Art. 3(2): the last hour of the last day belongs to the period; the next local midnight does not."""
    limit = eu_months_limit(start, months, territory=territory)
    assert limit.prudent == start_of_day(add_days(limit.prudent_day, 1), territory)
    assert local_day(limit.legal_latest, territory) == add_days(limit.last_day, 1)
    last = in_utc(limit.legal_latest) - timedelta(microseconds=1)
    assert local_day(last, territory) == limit.last_day
    assert not is_late(limit, last)
    assert is_late(limit, limit.legal_latest)
    assert is_past_prudent(limit, limit.prudent)


def test_working_days_are_counted_from_the_day_after() -> None:
    """Five working days from 30 April 2026 jump over 1 May, two weekends and 8 May."""
    assert add_working_days(date(2026, 4, 30), 5, METROPOLE) == date(2026, 5, 11)
    assert add_working_days(date(2026, 4, 30), 0, METROPOLE) == date(2026, 4, 30)
    assert add_working_days(date(2026, 12, 24), 1, Territory.ALSACE_MOSELLE) == date(2026, 12, 28)
    assert add_working_days(date(2026, 4, 2), 1, METROPOLE) == date(2026, 4, 3)
    assert add_working_days(date(2026, 4, 2), 1, Territory.ALSACE_MOSELLE) == date(2026, 4, 7)


@pytest.mark.parametrize(
    ("territory", "start", "number", "prudent", "last"),
    [
        (Territory.METROPOLE, "2026-04-01", 5, "2026-04-09", "2026-04-09"),  # Easter Monday on 6 April
        # Good Friday, 3 April, is off in a part of Alsace-Moselle only: worked for prudence, off at the latest
        (Territory.ALSACE_MOSELLE, "2026-04-01", 5, "2026-04-09", "2026-04-10"),
        (Territory.ALSACE_MOSELLE, "2026-03-27", 5, "2026-04-03", "2026-04-07"),
        (Territory.ALSACE_MOSELLE, "2026-04-02", 1, "2026-04-03", "2026-04-07"),
        (Territory.ALSACE_MOSELLE, "2026-04-03", 1, "2026-04-07", "2026-04-07"),
        (Territory.ALSACE_MOSELLE, "2025-12-24", 1, "2025-12-29", "2025-12-29"),  # 26 December is off everywhere there
        (Territory.METROPOLE, "2025-12-24", 1, "2025-12-26", "2025-12-26"),
        (Territory.METROPOLE, "2026-04-30", 5, "2026-05-11", "2026-05-11"),  # 1 and 8 May
        (Territory.MARTINIQUE, "2026-05-20", 5, "2026-05-29", "2026-05-29"),  # 22 May, Whit Monday on 25 May
        (Territory.METROPOLE, "2026-05-20", 5, "2026-05-28", "2026-05-28"),
        (Territory.LA_REUNION, "2024-12-19", 2, "2024-12-24", "2024-12-24"),  # 20 December is a Friday
        (Territory.METROPOLE, "2026-06-05", 0, "2026-06-05", "2026-06-05"),
        (Territory.METROPOLE, "2026-06-06", 0, "2026-06-06", "2026-06-06"),  # a Saturday: no day is counted
    ],
)
def test_a_french_period_in_working_days(
    territory: Territory, start: str, number: int, prudent: str, last: str
) -> None:
    """Working days from the day after the event, by the holidays of the territory; the prudent end may come first."""
    limit = french_working_days_limit(date.fromisoformat(start), number, territory=territory)
    assert limit.start == date.fromisoformat(start)
    assert (limit.prudent_day.isoformat(), limit.last_day.isoformat()) == (prudent, last)


@given(days, st.integers(0, 60), territories)
def test_a_french_period_in_working_days_ends_at_midnight(start: date, number: int, territory: Territory) -> None:
    """The last day holds the number asked, and both ends are the midnights of the territory after their days."""
    limit = french_working_days_limit(start, number, territory=territory)
    assert limit.last_day == add_working_days(start, number, territory)
    assert limit.prudent == start_of_day(add_days(limit.prudent_day, 1), territory)
    assert limit.legal_latest == start_of_day(add_days(limit.last_day, 1), territory)


@given(days, st.integers(0, 60), territories)
def test_the_prudent_end_in_working_days_is_never_later(start: date, number: int, territory: Territory) -> None:
    """Only where a holiday may be off in a part of the territory do both ends differ, the prudent one coming first."""
    limit = french_working_days_limit(start, number, territory=territory)
    common = add_working_days(start, number, METROPOLE)
    assert limit.prudent_day <= limit.last_day
    if territory is Territory.ALSACE_MOSELLE:
        assert limit.prudent_day >= common
    else:
        assert limit.prudent_day == limit.last_day


def test_seventy_two_hours_are_not_three_working_days() -> None:
    """Trap: three working days from a Friday end on Wednesday; three days end on Monday."""
    friday = date(2026, 6, 12)
    assert add_days(friday, 3) == date(2026, 6, 15)
    assert add_working_days(friday, 3, METROPOLE) == date(2026, 6, 17)


@given(days, st.integers(1, 60), territories)
def test_a_count_of_working_days_holds_exactly_that_many(start: date, number: int, territory: Territory) -> None:
    """Between the start, excluded, and the end, included, there are as many working days as asked."""
    end = add_working_days(start, number, territory)
    assert is_working_day(end, territory)
    crossed = [add_days(start, n) for n in range(1, (end - start).days + 1)]
    assert sum(is_working_day(day, territory) for day in crossed) == number


@given(days, territories)
def test_a_working_day_is_neither_weekend_nor_holiday(day: date, territory: Territory) -> None:
    """Art. 2(2): all days but public holidays, Saturdays and Sundays."""
    assert is_working_day(day, territory) is (day.isoweekday() <= 5 and not is_public_holiday(day, territory))


def test_an_instant_is_not_a_day() -> None:
    """Python lets a datetime pass for a date; its day depends on the place, so it is refused."""
    moment = datetime(2026, 6, 2, 23, 30, tzinfo=UTC)
    for refuse in (
        lambda: add_days(moment, 1),
        lambda: add_months(moment, 1),
        lambda: add_working_days(moment, 1, METROPOLE),
        lambda: is_working_day(moment, METROPOLE),
        lambda: working_day_from(moment, METROPOLE),
        lambda: eu_months_limit(moment, 1, territory=METROPOLE),
        lambda: eu_days_limit(moment, 1, territory=METROPOLE),
        lambda: french_working_days_limit(moment, 1, territory=METROPOLE),
    ):
        with pytest.raises(FactError, match="local_day"):
            refuse()


@pytest.mark.parametrize("number", [-1, True, 1.0, "1", None])
def test_a_period_is_a_whole_number_that_is_not_negative(number: object) -> None:
    """Negative, fractional, boolean and textual periods are refused."""
    counts = (eu_days_limit, eu_months_limit, french_days_limit, french_months_limit, french_working_days_limit)
    for count in counts:
        with pytest.raises(FactError, match="whole number"):
            count(date(2026, 6, 2), number, territory=METROPOLE)  # type: ignore[arg-type]


@pytest.mark.parametrize("number", [10**7, 10**30])
def test_a_result_beyond_the_calendar_is_refused(number: int) -> None:
    """A result that no date can express is our own error, not an overflow."""
    for refuse in (
        lambda: add_days(date(2026, 6, 2), number),
        lambda: add_days(date(2026, 6, 2), -number),
        lambda: add_months(date(2026, 6, 2), number),
        lambda: add_months(date(2026, 6, 2), -number),
        lambda: add_years(date(2026, 6, 2), number),
        lambda: add_working_days(date(2026, 6, 2), number, METROPOLE),
        lambda: add_working_days(date(9999, 12, 30), 2, METROPOLE),
        lambda: working_day_from(add_days(date.max, 1), METROPOLE),
        lambda: french_days_limit(date.max, 0, territory=METROPOLE),
        lambda: french_working_days_limit(date(2026, 6, 2), number, territory=METROPOLE),
    ):
        with pytest.raises(FactError, match="1 and 9999"):
            refuse()


def test_a_day_text() -> None:
    """A day is written as on a French form, in the first centuries too."""
    assert (day_text(date(2046, 3, 5)), day_text(date(900, 12, 31))) == ("05/03/2046", "31/12/0900")
