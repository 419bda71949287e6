# SPDX-License-Identifier: MIT
"""Easter Sunday; ``dateutil`` is the independent computation."""

from __future__ import annotations

import pytest
from dateutil import easter as dateutil_easter

from rgpd_sante.errors import FactError
from rgpd_sante.time import Territory, public_holidays
from rgpd_sante.time.computus import easter


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2028, "2028-04-16")],
)
def test_easter_of_the_reference(year: int, sunday: str) -> None:
    """Easter Sundays of § 3.4; in 2027 it is also the day when the clocks go forward."""
    assert easter(year).isoformat() == sunday


def test_easter_agrees_with_dateutil() -> None:
    """An independent computation gives the same Sunday for each year of its range, and it is a Sunday to the end."""
    assert all(easter(year) == dateutil_easter.easter(year) for year in range(1583, 4100))
    assert all(easter(year).isoweekday() == 7 for year in range(4100, 10_000))


@pytest.mark.parametrize("year", [-1, 0, 1582, 10_000, 10**20])
def test_a_year_without_gregorian_easter_is_refused(year: int) -> None:
    """Before 1583 and after 9999 there is no date to give."""
    with pytest.raises(FactError, match="Gregorian"):
        public_holidays(year, Territory.METROPOLE)
