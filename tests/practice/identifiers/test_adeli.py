# SPDX-License-Identifier: MIT
"""ADELI: accepted, obsolete, its key never a fault."""

from __future__ import annotations

import pytest

from rgpd_sante.practice.identifiers import (
    IdentifierFormatError,
    IdentifierKind,
    IdentifierProblem,
    adeli,
    diagnose,
)


@pytest.mark.parametrize("last", list("0123456789"))
def test_no_key_is_a_fault(last: str) -> None:
    """The rule of the key is unverified: any last digit is accepted."""
    assert adeli.validate("75931234" + last) == "75931234" + last


@pytest.mark.parametrize("number", ["759312345", "2A9312345", "9A9312345"])
def test_a_well_formed_number_is_obsolete(number: str) -> None:
    """The RPPS replaces ADELI: a number that is well formed is still said to be obsolete."""
    assert diagnose(IdentifierKind.ADELI, number) is IdentifierProblem.OBSOLETE


@pytest.mark.parametrize("number", ["A59312345", "75931234A", "75931234?"])
def test_a_letter_stands_only_in_the_department(number: str) -> None:
    """A letter is accepted as the second character only."""
    with pytest.raises(IdentifierFormatError):
        adeli.validate(number)
