# SPDX-License-Identifier: MIT
"""Counting with periods of retention: their end, which is the longer, and their words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.register.periods import Span, end_of, is_longer, words_of
from rgpd_sante.register.terms import Period
from rgpd_sante.vocabulary.retention import PeriodUnit
from strategies_basic import days
from strategies_register import periods

spans = st.lists(periods(), max_size=2).map(tuple)


def span(*parts: tuple[int, PeriodUnit]) -> Span:
    """Give periods that follow one another."""
    return tuple(Period(number=number, unit=unit) for number, unit in parts)


D, M, Y = PeriodUnit.DAYS, PeriodUnit.MONTHS, PeriodUnit.YEARS


@pytest.mark.parametrize(
    ("start", "kept", "end"),
    [
        (date(2026, 3, 15), span((20, Y)), date(2046, 3, 15)),
        (date(2024, 2, 29), span((5, Y)), date(2029, 2, 28)),
        (date(2024, 2, 29), span((20, Y)), date(2044, 2, 29)),
        (date(2026, 1, 31), span((1, M)), date(2026, 2, 28)),
        (date(2026, 1, 31), span((3, M)), date(2026, 4, 30)),
        (date(2026, 1, 31), span((30, D)), date(2026, 3, 2)),
        (date(2026, 1, 31), span((1, M), (2, M)), date(2026, 4, 30)),
        (date(2024, 2, 29), span((5, Y), (15, Y)), date(2044, 2, 29)),
        (date(2026, 3, 15), (), date(2026, 3, 15)),
    ],
)
def test_end(start: date, kept: Span, end: date) -> None:
    """Years and months are those of the calendar, and a chain is counted whole: no clamped day in between remains."""
    assert end_of(start, kept) == end


def test_an_end_beyond_the_calendar_is_refused() -> None:
    """Ten thousand years lead to no date, and the error says so."""
    with pytest.raises(FactError, match="9999"):
        end_of(date(2026, 1, 1), span((10_000, Y)))


@pytest.mark.parametrize(
    ("one", "other", "longer"),
    [
        (span((30, D)), span((1, M)), False),
        (span((31, D)), span((1, M)), False),
        (span((32, D)), span((1, M)), True),
        (span((27, D)), span((1, M)), False),
        (span((365, D)), span((1, Y)), False),
        (span((366, D)), span((1, Y)), False),
        (span((367, D)), span((1, Y)), True),
        (span((12, M)), span((1, Y)), False),
        (span((13, M)), span((1, Y)), True),
        (span((5, Y), (15, Y)), span((20, Y)), False),
        (span((5, Y), (15, Y), (1, D)), span((20, Y)), True),
        (span((10_000, Y)), span((20, Y)), True),
        (span((10_000, Y)), span((9_000, Y)), False),
    ],
)
def test_longer(one: Span, other: Span, *, longer: bool) -> None:
    """A period is longer only where it is so from every day: thirty days and a month are neither."""
    assert is_longer(one, other) is longer


@given(spans, spans)
def test_of_two_periods_one_at_most_is_longer(one: Span, other: Span) -> None:
    """Being longer is a strict order."""
    assert not (is_longer(one, other) and is_longer(other, one))
    assert not is_longer(one, one)


@given(days(), spans, spans)
def test_a_longer_period_never_ends_earlier(start: date, one: Span, other: Span) -> None:
    """Whatever the day from which both run, the longer one ends no earlier."""
    if is_longer(one, other):
        assert end_of(start, one) >= end_of(start, other)


@given(days(), spans)
def test_the_end_never_precedes_the_start(start: date, kept: Span) -> None:
    """A period of nothing ends at once, every other one later."""
    assert end_of(start, kept) >= start


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        ((), ""),
        (span((0, D)), "0 jour"),
        (span((1, D)), "1 jour"),
        (span((2, D)), "2 jours"),
        (span((1, M)), "1 mois"),
        (span((12, M)), "12 mois"),
        (span((1, Y)), "1 an"),
        (span((5, Y), (15, Y)), "5 ans puis 15 ans"),
    ],
)
def test_words(kept: Span, words: str) -> None:
    """Periods are told in French, the singular up to one."""
    assert words_of(kept) == words
