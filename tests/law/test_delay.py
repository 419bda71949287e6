# SPDX-License-Identifier: MIT
"""Delays: a number with its unit, or a word that is never a number."""

from __future__ import annotations

from datetime import timedelta
from typing import get_args

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.law import Delay, Hours, Months, Promptness, Qualifier, WorkingDays

COUNTED = (Hours, WorkingDays, Months)


@pytest.mark.parametrize("unit", COUNTED)
@given(number=st.integers(0))
def test_a_counted_delay_has_a_whole_number(unit: type[Hours], number: int) -> None:
    """Any whole number of units from zero makes a delay, equal to another of the same number and unit."""
    assert unit(number=number).number == number
    assert unit(number=number) == unit(number=number)


@pytest.mark.parametrize("unit", COUNTED)
@pytest.mark.parametrize("number", [-1, 1.5, True, None, "72", timedelta(hours=72)])
def test_a_delay_of_anything_else_is_refused(unit: type[Hours], number: int) -> None:
    """A negative or fractional number, a text or a duration makes no delay."""
    with pytest.raises(FactError, match=r"number: got .*, expected a whole number of zero or more"):
        unit(number=number)


def test_units_are_not_exchanged() -> None:
    """Seventy-two hours are not three days, nor one month any number of hours: they are different values."""
    assert len({Hours(number=1), WorkingDays(number=1), Months(number=1)}) == 3


@pytest.mark.parametrize("promptness", Promptness)
def test_a_word_is_no_duration(promptness: Promptness) -> None:
    """A delay told by a word holds that word and no number at all."""
    qualifier = Qualifier(promptness=promptness)
    assert [field.name for field in attrs.fields(Qualifier)] == ["promptness"]
    assert not hasattr(qualifier, "number")
    counted: list[Delay] = [unit(number=number) for unit in COUNTED for number in (0, 1, 24, 72)]
    assert qualifier not in counted


def test_the_kinds_of_delay_are_closed() -> None:
    """A delay is one of four kinds, so that a rule can match them all."""
    assert set(get_args(Delay)) == {*COUNTED, Qualifier}
