# SPDX-License-Identifier: MIT
"""Counting with the periods of retention: the day on which they end, and which of two is the longer.

Months and years are those of the calendar, clamped to the end of the month. Whether thirty days are longer than a month
depends on the month: a period is called longer only where it is so from every day.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias, assert_never

from rgpd_sante.law.keeping import Keeping
from rgpd_sante.law.parameter import Parameter
from rgpd_sante.register.terms import Period
from rgpd_sante.time.days import add_days, add_months, add_years
from rgpd_sante.vocabulary.retention import PeriodUnit

__all__ = ["Span", "end_of", "in_force", "is_longer", "words_of"]

Span: TypeAlias = tuple[Period, ...]
"""Periods that follow one another, such as the active base and the archive."""

# the first of each month of four years, one of them a leap year
_STARTS: Final = tuple(date(year, month, 1) for year in range(2001, 2005) for month in range(1, 13))
# past this number any two periods are equally too long; what is longer would leave the calendar
_LONGEST_COMPARED: Final = 1000
_UNITS: Final = {
    PeriodUnit.DAYS: ("jour", "jours"),
    PeriodUnit.MONTHS: ("mois", "mois"),
    PeriodUnit.YEARS: ("an", "ans"),
}


def in_force(parameter: Parameter[Keeping] | None, day: date) -> Span:
    """Give the duration that a text sets on a day, as one period; none where there is no text, or not yet."""
    dated = None if parameter is None else parameter.in_force(day)
    return () if dated is None else (_period(dated.value),)


@lru_cache(maxsize=64)
def _period(value: Keeping) -> Period:
    return Period(number=value.number, unit=PeriodUnit(value.unit))


def end_of(start: date, span: Span) -> date:
    """Give the first day on which periods that follow one another are over.

    Raises:
        FactError: if that day is out of the calendar.

    Examples:
        >>> end_of(date(2024, 2, 29), (Period(number=5, unit=PeriodUnit.YEARS),))
        datetime.date(2029, 2, 28)
    """
    years = months = days = 0
    for period in span:
        match period.unit:
            case PeriodUnit.YEARS:
                years += period.number
            case PeriodUnit.MONTHS:
                months += period.number
            case PeriodUnit.DAYS:
                days += period.number
            case _:
                assert_never(period.unit)
    # 5 years and 15 years are 20 years: a clamped day in between would not be the day of the whole
    return add_days(add_months(add_years(start, years), months), days)


@lru_cache(maxsize=1024)
def is_longer(one: Span, other: Span) -> bool:
    """Tell whether periods are longer than others, from whatever day they run.

    Examples:
        >>> month = (Period(number=1, unit=PeriodUnit.MONTHS),)
        >>> [is_longer((Period(number=days, unit=PeriodUnit.DAYS),), month) for days in (30, 31, 32)]
        [False, False, True]
    """
    one, other = _comparable(one), _comparable(other)
    return all(end_of(start, one) > end_of(start, other) for start in _STARTS)


def _comparable(span: Span) -> Span:
    return tuple(Period(number=min(period.number, _LONGEST_COMPARED), unit=period.unit) for period in span)


def words_of(span: Span) -> str:
    """Say periods in French.

    Examples:
        >>> words_of((Period(number=5, unit=PeriodUnit.YEARS), Period(number=1, unit=PeriodUnit.MONTHS)))
        '5 ans puis 1 mois'
    """
    return " puis ".join(f"{period.number} {_UNITS[period.unit][period.number > 1]}" for period in span)
