# SPDX-License-Identifier: MIT
"""The date of Easter, from which four of the public holidays of the *Code du travail* are counted."""

from __future__ import annotations

from datetime import date
from typing import Final

from rgpd_sante.errors import FactError, shown

__all__ = ["easter"]

_FIRST_GREGORIAN_YEAR: Final = 1583


def easter(year: int) -> date:
    """Give Easter Sunday, by the algorithm of Meeus, Jones and Butcher for the Gregorian calendar.

    Raises:
        FactError: for a year before 1583 or after 9999.

    Examples:
        >>> easter(2026), easter(2027)
        (datetime.date(2026, 4, 5), datetime.date(2027, 3, 28))
    """
    if not _FIRST_GREGORIAN_YEAR <= year <= date.max.year:
        raise FactError(
            "year",
            given=shown(year),
            expected="a year of the Gregorian calendar, from 1583 to 9999",
            attendu="une année du calendrier grégorien, de 1583 à 9999",
        )
    golden = year % 19
    century, year_of_century = divmod(year, 100)
    centuries_by_four, century_rest = divmod(century, 4)
    moon_correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - centuries_by_four - moon_correction + 15) % 30
    leap_years, year_rest = divmod(year_of_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    late_moon = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late_moon + 114, 31)
    return date(year, month, day + 1)
