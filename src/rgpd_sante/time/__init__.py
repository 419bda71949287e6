# SPDX-License-Identifier: MIT
"""Floor 1: instants, territories, public holidays, and periods in hours, days, working days and months.

The counts are those of Regulation (EEC, Euratom) 1182/71 and of French statutes. The numbers of hours, days and months
are arguments: the texts that set them are in :mod:`rgpd_sante.law`.
"""

from __future__ import annotations

from rgpd_sante.time.days import (
    add_days,
    add_months,
    add_working_days,
    add_years,
    eu_days_limit,
    eu_months_limit,
    french_days_limit,
    french_months_limit,
    french_working_days_limit,
    is_working_day,
    working_day_from,
)
from rgpd_sante.time.holidays import (
    Holiday,
    PublicHoliday,
    holidays_on,
    is_public_holiday,
    labour_code_applies,
    public_holidays,
)
from rgpd_sante.time.hours import elapsed, eu_hours_limit, french_hours_limit
from rgpd_sante.time.instants import (
    aware,
    in_utc,
    in_zone,
    instant,
    is_before,
    local_day,
    same_instant,
    start_of_day,
)
from rgpd_sante.time.limits import DaysLimit, HoursLimit, Limit, is_late, is_past_prudent
from rgpd_sante.time.zones import Territory, eu_periods_apply, zone_of

__all__ = [
    "DaysLimit",
    "Holiday",
    "HoursLimit",
    "Limit",
    "PublicHoliday",
    "Territory",
    "add_days",
    "add_months",
    "add_working_days",
    "add_years",
    "aware",
    "elapsed",
    "eu_days_limit",
    "eu_hours_limit",
    "eu_months_limit",
    "eu_periods_apply",
    "french_days_limit",
    "french_hours_limit",
    "french_months_limit",
    "french_working_days_limit",
    "holidays_on",
    "in_utc",
    "in_zone",
    "instant",
    "is_before",
    "is_late",
    "is_past_prudent",
    "is_public_holiday",
    "is_working_day",
    "labour_code_applies",
    "local_day",
    "public_holidays",
    "same_instant",
    "start_of_day",
    "working_day_from",
    "zone_of",
]
