# SPDX-License-Identifier: MIT
"""Periods in days and months: calendar days, calendar months, working days, and Regulation (EEC, Euratom) 1182/71.

A month is not thirty days, and a chain of months is not their sum: 31 January + 1 month + 2 months would be 28 April,
where 31 January + 3 months is 30 April. All counts here run from the day of the event.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.time._checks import beyond_the_calendar, checked_day, checked_number
from rgpd_sante.time.holidays import holidays_on, is_public_holiday
from rgpd_sante.time.instants import start_of_day
from rgpd_sante.time.limits import DaysLimit
from rgpd_sante.time.zones import Territory, eu_periods_apply

__all__ = [
    "add_days",
    "add_months",
    "add_working_days",
    "add_years",
    "day_text",
    "eu_days_limit",
    "eu_months_limit",
    "french_days_limit",
    "french_months_limit",
    "french_working_days_limit",
    "is_working_day",
    "working_day_from",
]

_SATURDAY: Final = 5
_MONTHS_A_YEAR: Final = 12
_TWO_DAYS: Final = 2
_TWO_WORKING_DAYS: Final = 2


def day_text(day: date) -> str:
    """Write a day in figures, as French forms do.

    Examples:
        >>> day_text(date(2046, 3, 5))
        '05/03/2046'
    """
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def add_days(start: date, days: int) -> date:
    """Add calendar days; a negative number goes back.

    Raises:
        FactError: for an instant given as a day, or a result out of the calendar.

    Examples:
        >>> add_days(date(2026, 5, 4), 8)
        datetime.date(2026, 5, 12)
    """
    try:
        return checked_day(start, "start") + timedelta(days=days)
    except OverflowError:
        raise beyond_the_calendar("days", days) from None


def add_months(start: date, months: int) -> date:
    """Add calendar months; a negative number goes back.

    The result bears the same number as the first day, or is the last day of the month where that number does not
    exist (Regulation 1182/71, art. 3(2)(c); its last clause is not verified).

    Raises:
        FactError: for an instant given as a day, or a result out of the calendar.

    Examples:
        >>> add_months(date(2026, 1, 31), 1), add_months(date(2026, 1, 31), 3)
        (datetime.date(2026, 2, 28), datetime.date(2026, 4, 30))
    """
    months_in_all = checked_day(start, "start").year * _MONTHS_A_YEAR + start.month - 1 + months
    year, month = months_in_all // _MONTHS_A_YEAR, months_in_all % _MONTHS_A_YEAR + 1
    if not MINYEAR <= year <= MAXYEAR:
        raise beyond_the_calendar("months", months)
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def add_years(start: date, years: int) -> date:
    """Add calendar years, as twelve months each; from 29 February, a common year gives 28 February.

    Raises:
        FactError: for an instant given as a day, or a result out of the calendar.

    Examples:
        >>> add_years(date(2024, 2, 29), 1), add_years(date(2024, 2, 29), 4)
        (datetime.date(2025, 2, 28), datetime.date(2028, 2, 29))
    """
    return add_months(start, years * _MONTHS_A_YEAR)


def is_working_day(day: date, territory: Territory) -> bool:
    """Tell whether a day is a working day (*jour ouvré*) in a territory.

    Regulation 1182/71, art. 2(2): all days but public holidays, Saturdays and Sundays.

    Raises:
        FactError: for an instant given as a day.

    Examples:
        >>> day = date(2026, 5, 22)
        >>> is_working_day(day, Territory.METROPOLE), is_working_day(day, Territory.MARTINIQUE)
        (True, False)
    """
    return checked_day(day, "day").weekday() < _SATURDAY and not is_public_holiday(day, territory)


def working_day_from(day: date, territory: Territory) -> date:
    """Give a day itself if it is a working day, else the next one that is.

    Raises:
        FactError: for an instant given as a day, or a result out of the calendar.

    Examples:
        >>> working_day_from(date(2026, 5, 1), Territory.METROPOLE)
        datetime.date(2026, 5, 4)
    """
    while not is_working_day(day, territory):
        day = add_days(day, 1)
    return day


def add_working_days(start: date, working_days: int, territory: Territory) -> date:
    """Count working days from the day after a given one, and give the last; zero gives that day itself.

    Raises:
        FactError: for an instant given as a day, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> add_working_days(date(2026, 4, 30), 5, Territory.METROPOLE)
        datetime.date(2026, 5, 11)
    """
    day = checked_day(start, "start")
    if checked_number(working_days, "working_days") > date.max.toordinal() - day.toordinal():
        raise beyond_the_calendar("working_days", working_days)
    for _ in range(working_days):
        day = working_day_from(add_days(day, 1), territory)
    return day


def eu_days_limit(start: date, days: int, *, territory: Territory) -> DaysLimit:
    """Count a period of Union law in days from the day of an event.

    Where Regulation 1182/71 does not apply as such, nothing is carried forward.

    Raises:
        FactError: for an instant given as a day, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> eu_days_limit(date(2026, 4, 23), 8, territory=Territory.METROPOLE).last_day
        datetime.date(2026, 5, 4)
    """
    # Art. 3(1): for a period in days from an event, "the day during which that event occurs" is not counted.
    prudent_day = add_days(start, checked_number(days, "days"))
    if not eu_periods_apply(territory):
        return _limit(start, prudent_day, prudent_day, territory)
    last_day = working_day_from(prudent_day, territory)  # art. 3(4), see eu_months_limit
    if days >= _TWO_DAYS:
        # Art. 3(5): "any period of two days or more" includes at least two working days.
        last_day = max(last_day, add_working_days(start, _TWO_WORKING_DAYS, territory))
    return _limit(start, prudent_day, last_day, territory)


def eu_months_limit(start: date, months: int, *, territory: Territory) -> DaysLimit:
    """Count a period of Union law in months from the day of an event.

    Where Regulation 1182/71 does not apply as such, nothing is carried forward.

    Args:
        start: The day of the event (for a request, of its receipt), never the end of another period.
        months: The whole number of months, extension included.
        territory: Where the act is to be done; its public holidays count.

    Raises:
        FactError: for an instant given as a day, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> limit = eu_months_limit(date(2026, 3, 5), 1, territory=Territory.METROPOLE)
        >>> limit.prudent_day, limit.last_day
        (datetime.date(2026, 4, 5), datetime.date(2026, 4, 7))
    """
    # Art. 3(1) and 3(2)(c): the day of the event is not counted; the period ends with the day that bears its number.
    prudent_day = add_months(start, checked_number(months, "months"))
    # Art. 3(4): if the last day of a period expressed otherwise than in hours is a public holiday, a Saturday or a
    # Sunday, the period ends with the expiry of the last hour of the following working day.
    last_day = working_day_from(prudent_day, territory) if eu_periods_apply(territory) else prudent_day
    return _limit(start, prudent_day, last_day, territory)


def french_days_limit(start: date, days: int, *, territory: Territory) -> DaysLimit:
    """Count a period of a French text in calendar days, carried forward by no text.

    :func:`working_day_from` gives the tolerance that may be shown beside it.

    Raises:
        FactError: for an instant given as a day, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> french_days_limit(date(2026, 4, 23), 8, territory=Territory.METROPOLE).last_day
        datetime.date(2026, 5, 1)
    """
    last_day = add_days(start, checked_number(days, "days"))
    return _limit(start, last_day, last_day, territory)


def french_months_limit(start: date, months: int, *, territory: Territory) -> DaysLimit:
    """Count a period of a French text in calendar months, carried forward by no text.

    Raises:
        FactError: for an instant given as a day, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> french_months_limit(date(2026, 5, 4), 2, territory=Territory.METROPOLE).last_day
        datetime.date(2026, 7, 4)
    """
    last_day = add_months(start, checked_number(months, "months"))
    return _limit(start, last_day, last_day, territory)


def french_working_days_limit(start: date, working_days: int, *, territory: Territory) -> DaysLimit:
    """Count a period of a French text or contract in working days (*jours ouvrés*) from the day after an event.

    A holiday that may be off in a part of the territory only (Good Friday in Alsace-Moselle) is counted for the
    prudent end, and left out for the last one.

    Raises:
        FactError: for an instant given as a day, a number that is negative or not whole, a result out of the calendar.

    Examples:
        >>> french_working_days_limit(date(2026, 4, 30), 5, territory=Territory.METROPOLE).last_day
        datetime.date(2026, 5, 11)
        >>> limit = french_working_days_limit(date(2026, 4, 1), 5, territory=Territory.ALSACE_MOSELLE)
        >>> limit.prudent_day, limit.last_day
        (datetime.date(2026, 4, 9), datetime.date(2026, 4, 10))
    """
    last_day = add_working_days(start, working_days, territory)
    prudent_day, left = start, working_days
    while left:
        prudent_day = add_days(prudent_day, 1)
        left -= _is_worked_somewhere(prudent_day, territory)
    return _limit(start, prudent_day, last_day, territory)


def _is_worked_somewhere(day: date, territory: Territory) -> bool:
    off_everywhere = any(found.rule.everywhere is Answer.YES for found in holidays_on(day, territory))
    return day.weekday() < _SATURDAY and not off_everywhere


def _limit(start: date, prudent_day: date, last_day: date, territory: Territory) -> DaysLimit:
    # Art. 3(2): the period runs to the expiry of the last hour of its last day, that is, to the start of the next.
    return DaysLimit(
        start=start,
        prudent_day=prudent_day,
        last_day=last_day,
        prudent=start_of_day(add_days(prudent_day, 1), territory),
        legal_latest=start_of_day(add_days(last_day, 1), territory),
    )
