# SPDX-License-Identifier: MIT
"""SIRET: fourteen digits by Luhn, La Poste apart, zeros refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn
from stdnum.fr import siret as stdnum_siret

from rgpd_sante.practice.identifiers import IdentifierChecksumError, IdentifierZeroError, siren, siret
from strategies_identifiers import luhn_digit, sirens

LA_POSTE = "356000000"
LA_POSTE_HEAD_OFFICE = "35600000000048"


def test_all_zeros_pass_in_stdnum_and_are_refused_here() -> None:
    """Fourteen zeros pass python-stdnum; they are nobody’s SIRET."""
    assert stdnum_siret.is_valid("0" * 14)
    with pytest.raises(IdentifierZeroError):
        siret.validate("0" * 14)


def test_an_establishment_of_nobody_is_refused() -> None:
    """A SIRET whose SIREN is nine zeros is refused even though its key holds."""
    number = "0000000000001" + luhn_digit("0000000000001")
    assert stdnum_siret.is_valid(number)
    with pytest.raises(IdentifierZeroError):
        siret.validate(number)


def test_the_head_office_of_la_poste_follows_luhn() -> None:
    """35600000000048 follows Luhn, and not the rule of the other establishments of La Poste."""
    assert sum(map(int, LA_POSTE_HEAD_OFFICE)) % 5 != 0
    assert luhn.is_valid(LA_POSTE_HEAD_OFFICE)
    assert siret.is_valid(LA_POSTE_HEAD_OFFICE)


@given(nic=st.text("0123456789", min_size=5, max_size=5).filter(lambda nic: nic != "00048"))
def test_the_other_establishments_of_la_poste_add_up_to_a_multiple_of_five(nic: str) -> None:
    """La Poste: the sum of the digits is a multiple of 5, whatever Luhn says."""
    number = LA_POSTE + nic
    assert siret.is_valid(number) == (sum(map(int, number)) % 5 == 0)


@given(siren_=sirens(), nic=st.text("0123456789", min_size=4, max_size=4))
def test_a_wrong_siren_cannot_hide_behind_a_right_key(siren_: str, nic: str) -> None:
    """The key of the fourteen digits may hold over a SIREN whose own key fails; the SIRET is then refused."""
    wrong = siren_[:8] + str((int(siren_[8]) + 1) % 10)
    number = wrong + nic + luhn_digit(wrong + nic)
    assert not siren.is_valid(wrong)
    assert not siret.is_valid(number)


def test_it_is_printed_siren_then_nic() -> None:
    """A SIRET is printed as its SIREN in threes, then five digits, joined by no-break spaces."""
    assert siret.format("73282932000074") == "732\u00a0829\u00a0320\u00a000074"


def test_a_failing_key_is_refused() -> None:
    """A mistyped digit breaks the key."""
    with pytest.raises(IdentifierChecksumError):
        siret.validate("73282932000079")
