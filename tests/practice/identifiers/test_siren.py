# SPDX-License-Identifier: MIT
"""SIREN: nine digits by Luhn, zeros refused."""

from __future__ import annotations

import pytest
from stdnum.fr import siren as stdnum_siren

from rgpd_sante.practice.identifiers import IdentifierChecksumError, IdentifierZeroError, siren


def test_all_zeros_pass_in_stdnum_and_are_refused_here() -> None:
    """Nine zeros pass python-stdnum, since Luhn of zero is zero; they are nobody’s SIREN."""
    assert stdnum_siren.is_valid("000000000")
    with pytest.raises(IdentifierZeroError):
        siren.validate("000000000")


def test_bold_digits_pass_in_stdnum_and_are_refused_here() -> None:
    """python-stdnum reads bold and full-width digits as ASCII ones; here they are not digits."""
    bold = "".join(chr(ord(digit) - ord("0") + 0x1D7CE) for digit in "732829320")
    assert stdnum_siren.is_valid(bold)
    assert not siren.is_valid(bold)


def test_it_is_printed_in_groups_of_three() -> None:
    """A SIREN is printed in three groups of three joined by no-break spaces."""
    assert siren.format("732829320") == "732\u00a0829\u00a0320"


@pytest.mark.parametrize("space", [" ", ".", "\u00a0", "\u202f", "\u2009", "\u2007"])
def test_the_separators_in_use_are_read(space: str) -> None:
    """Spaces of any width and dots between the groups are stripped."""
    assert siren.validate(f"732{space}829{space}320\n") == "732829320"


def test_a_failing_key_is_refused() -> None:
    """A mistyped digit breaks the key."""
    with pytest.raises(IdentifierChecksumError):
        siren.validate("732829321")
