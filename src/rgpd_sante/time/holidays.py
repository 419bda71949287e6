# SPDX-License-Identifier: MIT
"""The statutory public holidays: *Code du travail*, art. L.3133-1, L.3134-13 and L.3422-2.

The list is the one found in force on :data:`CHECKED_ON`; it is applied to all years, since the dates at which each
of its lines entered the Code were not verified. Days that are off by custom or by local text only are not on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Final, TypeAlias

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.time._checks import checked_day
from rgpd_sante.time.computus import easter
from rgpd_sante.time.zones import Territory

__all__ = [
    "CHECKED_ON",
    "HOLIDAY_RULES",
    "AfterEaster",
    "EachYear",
    "Holiday",
    "HolidayRule",
    "PublicHoliday",
    "holidays_on",
    "is_public_holiday",
    "labour_code_applies",
    "public_holidays",
]

CHECKED_ON: Final = date(2026, 11, 23)
"""The day at which the list was checked."""


class Holiday(Code):
    """The public holidays."""

    NEW_YEAR = "new_year"
    GOOD_FRIDAY = "good_friday"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    VICTORY_DAY = "victory_day"
    ASCENSION = "ascension"
    WHIT_MONDAY = "whit_monday"
    ABOLITION_OF_SLAVERY = "abolition_of_slavery"
    NATIONAL_DAY = "national_day"
    ASSUMPTION = "assumption"
    ALL_SAINTS = "all_saints"
    ARMISTICE = "armistice"
    CHRISTMAS = "christmas"
    SAINT_STEPHEN = "saint_stephen"


@attrs.frozen(kw_only=True)
class EachYear:
    """A holiday on the same day of each year."""

    month: int
    day: int


@attrs.frozen(kw_only=True)
class AfterEaster:
    """A holiday at a number of days from Easter Sunday, negative before it."""

    days: int


Placement: TypeAlias = EachYear | AfterEaster


@attrs.frozen(kw_only=True)
class HolidayRule:
    """One line of the law: which holiday, when, where, by which article, and what a reader must know of it.

    ``everywhere`` is ``UNKNOWN`` where the day may be off in a part of the territory only.
    """

    holiday: Holiday
    placement: Placement
    territories: tuple[Territory, ...]
    article: str
    note: str | None = None
    everywhere: Answer = Answer.YES


@attrs.frozen(kw_only=True)
class PublicHoliday:
    """A public holiday of one year, with the rule it comes from."""

    day: date
    rule: HolidayRule


_ALL: Final = tuple(Territory)
_L_3133_1: Final = "C. trav., art. L.3133-1"
_L_3134_13: Final = "C. trav., art. L.3134-13"
_L_3422_2: Final = "C. trav., art. L.3422-2"


def _everywhere(holiday: Holiday, placement: Placement) -> HolidayRule:
    return HolidayRule(holiday=holiday, placement=placement, territories=_ALL, article=_L_3133_1)


def _abolition(month: int, day: int, *territories: Territory, note: str | None = None) -> HolidayRule:
    return HolidayRule(
        holiday=Holiday.ABOLITION_OF_SLAVERY,
        placement=EachYear(month=month, day=day),
        territories=territories,
        article=_L_3422_2,
        note=note,
    )


HOLIDAY_RULES: Final[tuple[HolidayRule, ...]] = (
    # L.3133-1: the eleven legal holidays.
    _everywhere(Holiday.NEW_YEAR, EachYear(month=1, day=1)),
    _everywhere(Holiday.EASTER_MONDAY, AfterEaster(days=1)),
    _everywhere(Holiday.LABOUR_DAY, EachYear(month=5, day=1)),
    _everywhere(Holiday.VICTORY_DAY, EachYear(month=5, day=8)),
    _everywhere(Holiday.ASCENSION, AfterEaster(days=39)),
    _everywhere(Holiday.WHIT_MONDAY, AfterEaster(days=50)),
    _everywhere(Holiday.NATIONAL_DAY, EachYear(month=7, day=14)),
    _everywhere(Holiday.ASSUMPTION, EachYear(month=8, day=15)),
    _everywhere(Holiday.ALL_SAINTS, EachYear(month=11, day=1)),
    _everywhere(Holiday.ARMISTICE, EachYear(month=11, day=11)),
    _everywhere(Holiday.CHRISTMAS, EachYear(month=12, day=25)),
    # L.3134-13: Bas-Rhin, Haut-Rhin and Moselle add two.
    HolidayRule(
        holiday=Holiday.GOOD_FRIDAY,
        placement=AfterEaster(days=-2),
        territories=(Territory.ALSACE_MOSELLE,),
        article=_L_3134_13,
        note="Seulement dans les communes ayant un temple protestant ou une église mixte (restriction non vérifiée).",
        everywhere=Answer.UNKNOWN,
    ),
    HolidayRule(
        holiday=Holiday.SAINT_STEPHEN,
        placement=EachYear(month=12, day=26),
        territories=(Territory.ALSACE_MOSELLE,),
        article=_L_3134_13,
    ),
    # L.3422-2: the commemoration of the abolition of slavery, on the day of each territory.
    _abolition(
        4, 27, Territory.MAYOTTE, note="L’usage peut ajouter des fêtes musulmanes, qui ne sont pas dans la loi."
    ),
    _abolition(5, 22, Territory.MARTINIQUE),
    _abolition(5, 27, Territory.GUADELOUPE),
    _abolition(
        5, 27, Territory.SAINT_MARTIN, note="Une rédaction antérieure donnait le 28 mars ; date du changement inconnue."
    ),
    _abolition(6, 10, Territory.GUYANE),
    _abolition(10, 9, Territory.SAINT_BARTHELEMY),
    _abolition(12, 20, Territory.LA_REUNION),
)

_LISTED: Final = frozenset(
    {
        Territory.METROPOLE,
        Territory.ALSACE_MOSELLE,
        *(territory for rule in HOLIDAY_RULES if rule.article == _L_3422_2 for territory in rule.territories),
    }
)


def labour_code_applies(territory: Territory) -> Answer:
    """Answer whether the list of the *Code du travail* is known to be that of a territory.

    It is unknown for Saint-Pierre-et-Miquelon, the TAAF and the Pacific: no source was reached. There this module
    gives the eleven days of L.3133-1 alone. Known local lists add days to them, so that a count of working days may
    end too early, never too late (not verified).

    Examples:
        >>> labour_code_applies(Territory.MAYOTTE), labour_code_applies(Territory.NOUVELLE_CALEDONIE)
        (Answer.YES, Answer.UNKNOWN)
    """
    return Answer.YES if territory in _LISTED else Answer.UNKNOWN


def public_holidays(year: int, territory: Territory) -> tuple[PublicHoliday, ...]:
    """Give the statutory public holidays of a year in a territory, in order of date.

    Two may fall on one day (Ascension and 1 May in 2008). See :func:`labour_code_applies` for the territories whose
    list is unknown.

    Raises:
        FactError: for a year before 1583 or after 9999.

    Examples:
        >>> [h.day.isoformat() for h in public_holidays(2026, Territory.MARTINIQUE) if h.day.month == 5]
        ['2026-05-01', '2026-05-08', '2026-05-14', '2026-05-22', '2026-05-25']
    """
    return tuple(holiday for holidays in _calendar(year, territory).values() for holiday in holidays)


def holidays_on(day: date, territory: Territory) -> tuple[PublicHoliday, ...]:
    """Give the public holidays that fall on a day: none, one, seldom two.

    Raises:
        FactError: for an instant given as a day, or a year before 1583.

    Examples:
        >>> holidays_on(date(2026, 12, 26), Territory.ALSACE_MOSELLE)[0].rule.article
        'C. trav., art. L.3134-13'
    """
    return _calendar(checked_day(day, "day").year, territory).get(day, ())


def is_public_holiday(day: date, territory: Territory) -> bool:
    """Tell whether a day is a statutory public holiday in a territory.

    Raises:
        FactError: for an instant given as a day, or a year before 1583.

    Examples:
        >>> is_public_holiday(date(2026, 5, 25), Territory.METROPOLE)
        True
    """
    return bool(holidays_on(day, territory))


@lru_cache(maxsize=1024)
def _calendar(year: int, territory: Territory) -> Mapping[date, tuple[PublicHoliday, ...]]:
    sunday = easter(year)
    by_day: dict[date, tuple[PublicHoliday, ...]] = {}
    for rule in HOLIDAY_RULES:
        if territory in rule.territories:
            day = _placed(rule.placement, year, sunday)
            by_day[day] = (*by_day.get(day, ()), PublicHoliday(day=day, rule=rule))
    return MappingProxyType(dict(sorted(by_day.items())))


def _placed(placement: Placement, year: int, sunday: date) -> date:
    if isinstance(placement, EachYear):
        return date(year, placement.month, placement.day)
    return sunday + timedelta(days=placement.days)
