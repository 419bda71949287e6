# SPDX-License-Identifier: MIT
"""FINESS: nine characters, Corsica counted letter by letter (trap T-17)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from rgpd_sante.practice.identifiers import IdentifierFormatError, finess
from strategies_identifiers import luhn_digit

MAINLAND = ["750712184", "310781406", "690781810", "750100125", "590780193", "130786049"]
CORSICA = ["2A0000014", "2A0000154", "2A0000386", "2B0000020", "2B0004246"]


@pytest.mark.parametrize("number", [*MAINLAND, *CORSICA])
def test_the_numbers_of_the_domain_file_hold(number: str) -> None:
    """The eleven FINESS numbers of the reference file hold, Corsica included."""
    assert finess.validate(number) == number


@pytest.mark.parametrize("number", CORSICA)
@pytest.mark.parametrize(
    ("reading", "replacements"),
    [("letters as zero", {"2A": "20", "2B": "20"}), ("as in a NIR", {"2A": "19", "2B": "18"})],
)
def test_t17_the_other_readings_of_corsica_fail(number: str, reading: str, replacements: dict[str, str]) -> None:
    """T-17: on the Corsican numbers known, A and B as 0 fails Luhn, and so does the rule of the NIR."""
    assert not luhn.is_valid(replacements[number[:2]] + number[2:]), reading


@given(letter=st.sampled_from("AB"), serial=st.text("0123456789", min_size=6, max_size=6))
def test_t17_a_letter_counts_as_one_digit(letter: str, serial: str) -> None:
    """T-17: A counts as 1 and B as 2, so the key is the one of the mainland number with that digit."""
    key = luhn_digit(f"2{'12'['AB'.index(letter)]}{serial}")
    assert finess.is_valid(f"2{letter}{serial}{key}")


def test_a_small_letter_is_read_as_a_capital() -> None:
    """A department typed 2a is 2A."""
    assert finess.validate("2a0000014") == "2A0000014"


@pytest.mark.parametrize("number", ["2C0000014", "A20000014", "1A0000014", "20000001A", "2À0000014"])
def test_a_letter_stands_nowhere_else(number: str) -> None:
    """Only 2A and 2B at the front hold a letter."""
    with pytest.raises(IdentifierFormatError):
        finess.validate(number)
