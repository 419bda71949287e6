# SPDX-License-Identifier: MIT
"""The facts of an exposure: what they refuse."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest

from exposure_cases import changed, facts_of
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Count


@pytest.mark.parametrize("field", ["saved_variable_rate", "activity_lost", "direct_share"])
@pytest.mark.parametrize("value", [Decimal("-0.01"), Decimal("1.01"), Decimal("NaN"), Decimal("Infinity"), 1, "1"])
def test_a_share_is_a_decimal_from_zero_to_one(field: str, value: object) -> None:
    """A percentage, a float, a text or a number out of its range is refused, with the name of the field."""
    with pytest.raises(FactError, match="from 0 to 1") as caught:
        changed(facts_of(1, "1"), **{field: value})
    assert caught.value.field == field
    assert "une part décimale" in caught.value.message


@pytest.mark.parametrize("field", ["weeks", "days"])
@pytest.mark.parametrize("value", [Decimal(-1), Decimal(10_001), Decimal("sNaN"), 9, "9"])
def test_a_duration_is_a_decimal_that_an_incident_can_last(field: str, value: object) -> None:
    """A negative, endless or untyped duration is refused."""
    with pytest.raises(FactError, match="from 0 to 10000") as caught:
        changed(facts_of(1, "1"), **{field: value})
    assert caught.value.field == field
    assert "une durée décimale" in caught.value.message


@pytest.mark.parametrize("field", ["annual_revenue", "unit_cost", "fixed_costs"])
@pytest.mark.parametrize("value", [Decimal("0.001"), Decimal(-1), 127])
def test_an_amount_is_in_euros_to_cent(field: str, value: object) -> None:
    """An amount with a fraction of a cent, below zero or not decimal is refused."""
    with pytest.raises(FactError) as caught:
        changed(facts_of(1, "1"), **{field: value})
    assert caught.value.field == field


@pytest.mark.parametrize("value", [Count(value=1_000_000_001), 1500])
def test_the_records_are_a_count_that_arithmetic_can_hold(value: object) -> None:
    """A bare number or more records than a milliard is refused."""
    with pytest.raises(FactError) as caught:
        changed(facts_of(1, "1"), records=value)
    assert caught.value.field == "records"


def test_the_bounds_are_admitted() -> None:
    """Nothing lost, nothing saved, all saved and the largest counts are facts."""
    facts = attrs.evolve(
        facts_of(1_000_000_000, "999999999999999.99", "1"), activity_lost=Decimal(0), days=Decimal(10_000)
    )
    assert facts.days == 10_000
