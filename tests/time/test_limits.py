# SPDX-License-Identifier: MIT
"""Limits as values: what they refuse and when two of them are equal."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import attrs
import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.time import DaysLimit, HoursLimit, Territory, eu_days_limit, eu_hours_limit, is_late

START = datetime(2026, 6, 2, 8, 17, tzinfo=UTC)
LIMIT = eu_hours_limit(START, 72, territory=Territory.METROPOLE)
DAYS = eu_days_limit(date(2026, 6, 2), 8, territory=Territory.METROPOLE)


@pytest.mark.parametrize("field", ["clock_starts", "prudent", "legal_latest"])
def test_an_end_before_what_it_ends_is_refused(field: str) -> None:
    """A limit whose clock or end precedes its event cannot be."""
    with pytest.raises(FactError, match=field):
        attrs.evolve(LIMIT, **{field: START - timedelta(microseconds=1)})


def test_a_limit_in_days_that_ends_too_early_is_refused() -> None:
    """The last defensible instant cannot precede the prudent one."""
    with pytest.raises(FactError, match="legal_latest"):
        attrs.evolve(DAYS, legal_latest=START)


@pytest.mark.parametrize("field", ["start", "clock_starts", "prudent", "legal_latest"])
def test_a_limit_holds_aware_instants_only(field: str) -> None:
    """A naive instant is refused in each field."""
    with pytest.raises(FactError, match=f"{field}: .*naive"):
        attrs.evolve(LIMIT, **{field: START.replace(tzinfo=None)})


def test_limits_are_equal_by_instant_not_by_wall_clock() -> None:
    """The same instants in another zone make an equal limit; two readings of the repeated hour do not."""
    paris = ZoneInfo("Europe/Paris")
    first, second = (
        HoursLimit(start=moment, clock_starts=moment, prudent=moment, legal_latest=moment)
        for moment in (datetime(2026, 10, 25, 2, 30, tzinfo=paris, fold=fold) for fold in (0, 1))
    )
    utc = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert first != second
    assert first == HoursLimit(start=utc, clock_starts=utc, prudent=utc, legal_latest=utc)


def test_a_naive_submission_is_refused() -> None:
    """Whether a naive instant is late cannot be said."""
    with pytest.raises(FactError, match="naive"):
        is_late(LIMIT, START.replace(tzinfo=None))


def test_limits_are_frozen_values() -> None:
    """A limit cannot be changed after it was computed."""
    for limit in (LIMIT, DAYS):
        assert isinstance(limit, HoursLimit | DaysLimit)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            limit.prudent = START  # type: ignore[misc]
