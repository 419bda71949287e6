# SPDX-License-Identifier: MIT
"""NIR: fifteen characters, Corsica by department (trap T-17), and nothing of it ever shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.practice.identifiers import IdentifierChecksumError, IdentifierComponentError, nir
from strategies_identifiers import nirs


def numbered(sex: str, month: str, department: str, counted_as: str | None = None) -> str:
    """Build a NIR given to nobody (commune 000, order 000) with its key, the department counted as told."""
    key = 97 - int(f"{sex}00{month}{counted_as or department}000000") % 97
    return f"{sex}00{month}{department}000000{key:02}"


@pytest.mark.parametrize(("department", "counted_as"), [("2A", "19"), ("2B", "18")])
def test_t17_corsica_counts_by_department(department: str, counted_as: str) -> None:
    """T-17: for the key of a NIR, 2A counts as 19 and 2B as 18."""
    assert nir.is_valid(numbered("1", "99", department, counted_as))


@pytest.mark.parametrize(("department", "counted_as"), [("2A", "21"), ("2B", "22"), ("2A", "20"), ("2B", "20")])
def test_t17_the_rule_of_finess_fails(department: str, counted_as: str) -> None:
    """T-17: counting the letter alone, as FINESS does, gives a key that fails."""
    with pytest.raises(IdentifierChecksumError):
        nir.validate(numbered("1", "99", department, counted_as))


@pytest.mark.parametrize("month", [f"{month:02}" for month in range(100)])
def test_the_months_of_an_incomplete_civil_status_hold(month: str) -> None:
    """Months 01 to 12, 20 to 42 and 50 to 99 exist; the others do not."""
    exists = 1 <= int(month) <= 12 or 20 <= int(month) <= 42 or 50 <= int(month) <= 99
    assert nir.is_valid(numbered("2", month, "99")) == exists


@pytest.mark.parametrize("sex", list("0123456789"))
def test_the_sex_is_one_or_two_or_temporary(sex: str) -> None:
    """The first digit is 1 or 2, or 7 or 8 in a temporary number."""
    assert nir.is_valid(numbered(sex, "99", "99")) == (sex in "1278")


def test_an_impossible_month_is_a_fault_of_a_part() -> None:
    """A month that no number has is told apart from a failing key."""
    with pytest.raises(IdentifierComponentError, match="month") as caught:
        nir.validate(numbered("1", "13", "99"))
    assert "mois" in caught.value.message


@given(number=nirs())
def test_masked_shows_the_sex_and_nothing_else(number: str) -> None:
    """Of a NIR only its first digit may be shown."""
    assert nir.masked(nir.format(number)) == f"{number[0]}\u00a0••\u00a0••\u00a0••\u00a0•••\u00a0•••\u00a0••"


@given(text=st.text())
def test_masked_shows_nothing_of_another_text(text: str) -> None:
    """A text that is no NIR is masked whole, for it may be one mistyped."""
    shown = "•" if not nir.well_formed(text) else nir.compact(text)[0]
    assert set(nir.masked(text)) == {shown, "•", "\u00a0"}


def test_it_is_arranged_in_its_usual_groups() -> None:
    """The groups are sex, year, month, department, commune, order and key."""
    assert nir.format("100999900000025").split("\u00a0") == ["1", "00", "99", "99", "000", "000", "25"]
