# SPDX-License-Identifier: MIT
"""Dated parameters: which value holds on a day, and which series of values are refused."""

from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError, NotInForceError
from rgpd_sante.law import Citation, Dated, LegalText, Parameter, TextStatus, Verification

DAY = timedelta(days=1)
CHECKED = date(2026, 11, 23)
CITATION = Citation(
    text=LegalText(
        code="invented",
        short="Code inv.",
        title="Code inventé",
        url="https://example.org/code",
        status=TextStatus.IN_FORCE,
        checked_on=CHECKED,
    ),
    place="art. 7",
)


def _dated(value: str, first_day: date | None, last_day: date | None = None) -> Dated[str]:
    return Dated(value=value, citation=CITATION, first_day=first_day, last_day=last_day, checked_on=CHECKED)


def _parameter(*values: Dated[str]) -> Parameter[str]:
    return Parameter(code="invented.rate", description="Taux inventé", unit="%", values=values)


OLD = _dated("old", date(2010, 3, 1), date(2014, 12, 31))
NEW = _dated("new", date(2015, 1, 1), date(2019, 6, 30))
NOW = _dated("now", date(2020, 1, 1))
HISTORY = _parameter(OLD, NEW, NOW)

# day, value in force
TABLE = [
    (date(2010, 2, 28), None),
    (date(2010, 3, 1), "old"),
    (date(2014, 12, 31), "old"),
    (date(2015, 1, 1), "new"),
    (date(2019, 6, 30), "new"),
    (date(2019, 7, 1), None),
    (date(2019, 12, 31), None),
    (date(2020, 1, 1), "now"),
    (date(9999, 12, 31), "now"),
]


@pytest.mark.parametrize(("day", "value"), TABLE)
def test_the_first_and_the_last_day_belong_to_the_period(day: date, value: str | None) -> None:
    """A value holds from its first to its last day, both included, and no day has two."""
    found = HISTORY.in_force(day)
    assert (found and found.value) == value
    assert sum(dated.holds_on(day) for dated in HISTORY.values) == (value is not None)


@pytest.mark.parametrize(("day", "value"), [row for row in TABLE if row[1]])
def test_the_value_at_a_day(day: date, value: str) -> None:
    """Asked for a day when there is one, a parameter gives the value in force."""
    assert HISTORY.at(day).value == value


@pytest.mark.parametrize("day", [row[0] for row in TABLE if not row[1]])
def test_no_value_at_a_day(day: date) -> None:
    """Asked for a day when there is none, it says so: yesterday's case has no law of today."""
    with pytest.raises(NotInForceError) as caught:
        HISTORY.at(day)
    assert (caught.value.parameter, caught.value.day) == ("invented.rate", day)


def test_the_latest_value() -> None:
    """The latest value is the last of the series, in force or not."""
    assert HISTORY.latest is NOW
    assert _parameter(OLD, NEW).latest is NEW


def test_gaps() -> None:
    """The days without a value between two values are known, by their first and last day."""
    assert HISTORY.gaps() == ((date(2019, 7, 1), date(2019, 12, 31)),)
    assert _parameter(OLD, NEW).gaps() == ()
    assert _parameter(NOW).gaps() == ()


def test_an_open_beginning() -> None:
    """A value whose beginning is not documented holds on any day up to its last one."""
    open_start = _dated("x", None, date(2014, 12, 31))
    assert _parameter(open_start, NEW).at(date.min).value == "x"
    assert _parameter(_dated("x", None)).at(date.max).value == "x"


@pytest.mark.parametrize(
    "values",
    [
        (),
        (NEW, OLD),
        (OLD, OLD),
        (OLD, NOW, NEW),
        (NOW, _dated("after an open end", date(2030, 1, 1))),
        (OLD, _dated("open start after another", None)),
        (OLD, _dated("overlap by one day", date(2014, 12, 31))),
        (_dated("a", None), _dated("b", None)),
    ],
    ids=["empty", "disorder", "twice", "disorder at the end", "open end", "open start", "one day", "both open"],
)
def test_impossible_series_are_refused(values: tuple[Dated[str], ...]) -> None:
    """A parameter without value, out of order or with two values on one day cannot be."""
    with pytest.raises(FactError) as caught:
        _parameter(*values)
    assert caught.value.field == "values"
    assert caught.value.given == "invented.rate"
    assert caught.value.attendu == "des valeurs datées, dans l’ordre et sans chevauchement"


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    """The last day of a value cannot precede its first; a value of one day can be."""
    one_day = _dated("x", date(2020, 2, 29), date(2020, 2, 29))
    assert one_day.holds_on(date(2020, 2, 29))
    with pytest.raises(FactError) as caught:
        _dated("x", date(2020, 2, 29), date(2020, 2, 28))
    assert caught.value.message == (
        "« last_day » : reçu 2020-02-28, attendu un jour qui ne précède pas first_day (2020-02-29)."
    )


@given(st.lists(st.dates(date(1900, 1, 1), date(2100, 1, 1)), min_size=2, max_size=10, unique=True), st.dates())
def test_every_day_of_a_seamless_series_has_one_value(starts: list[date], day: date) -> None:
    """Where each value ends the day before the next begins, there is no gap and every day has one value or none."""
    starts.sort()
    ends = [start - DAY for start in starts[1:]]
    values = [_dated(str(start), start, end) for start, end in zip(starts, [*ends, None], strict=True)]
    parameter = _parameter(*values)
    assert parameter.gaps() == ()
    begun = [str(start) for start in starts if start <= day]
    found = parameter.in_force(day)
    assert (found.value if found else None) == (begun[-1] if begun else None)


def test_a_dated_value_is_verified_unless_told() -> None:
    """A value says how sure it is, and needs no note."""
    assert OLD.verification is Verification.VERIFIED
    assert OLD.note is None
    assert attrs.evolve(OLD, verification=Verification.ANALYSIS) != OLD
