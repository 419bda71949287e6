# SPDX-License-Identifier: MIT
"""The lists of insurance: each code of the reference has one here, and what is ours beside them is named."""

from __future__ import annotations

import pytest

from insurance_cases import FRENCH
from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.insurance import (
    ContractEvidence,
    CoverPart,
    Guarantee,
    PolicyState,
)


@pytest.mark.parametrize("kind", FRENCH, ids=lambda kind: kind.__name__)
def test_each_code_of_the_reference_has_one_of_ours(kind: type[Code]) -> None:
    """A list is the codes of the reference, one to one, and those that the adapter names as ours."""
    mapped = list(FRENCH[kind].values())
    assert len(set(mapped)) == len(mapped)
    assert set(mapped) == set(kind)


def test_guarantees_stand_in_the_fixed_order_of_a_spread() -> None:
    """Ties go to the earlier guarantee, and priority fills in that order; the service in kind comes last."""
    assert [guarantee.value for guarantee in Guarantee] == [FRENCH[Guarantee][code].value for code in FRENCH[Guarantee]]


def test_the_brochure_has_eight_guarantees_and_five_services() -> None:
    """Thirteen in all."""
    assert len(Guarantee) == 13


def test_lists_without_a_reference_are_small() -> None:
    """The two parts of a guarantee and the three evidences of a contract are ours."""
    assert (len(CoverPart), len(ContractEvidence)) == (2, 3)


def test_a_policy_has_the_states_of_the_reference() -> None:
    """Proposed, by a cover note, in force, suspended, terminated, expired, void, subsequent; and not begun, ours."""
    assert len(PolicyState) == 9
