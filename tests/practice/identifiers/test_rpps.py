# SPDX-License-Identifier: MIT
"""RPPS: eleven digits, whose key is held for empirical."""

from __future__ import annotations

import pytest
from stdnum import luhn

from rgpd_sante.practice.identifiers import IdentifierChecksumError, IdentifierZeroError, rpps

OFFICIAL_FHIR_SAMPLE = "10101201234"


@pytest.mark.parametrize("number", ["10005173140", "10003879623"])
def test_the_numbers_of_the_domain_file_hold(number: str) -> None:
    """Both RPPS numbers of the reference file pass Luhn."""
    assert rpps.validate(number) == number


def test_the_official_sample_is_well_formed_but_its_key_fails() -> None:
    """The sample of the FHIR profile has the right shape and a key that fails: shape and key are two questions."""
    assert not luhn.is_valid(OFFICIAL_FHIR_SAMPLE)
    assert rpps.well_formed(OFFICIAL_FHIR_SAMPLE)
    with pytest.raises(IdentifierChecksumError):
        rpps.validate(OFFICIAL_FHIR_SAMPLE)


def test_it_is_printed_in_one_block() -> None:
    """An RPPS is printed as eleven digits without spaces."""
    assert rpps.format("10 005 173 140") == "10005173140"


def test_all_zeros_are_nobody() -> None:
    """Eleven zeros pass Luhn, but are refused."""
    with pytest.raises(IdentifierZeroError):
        rpps.validate("0" * 11)
