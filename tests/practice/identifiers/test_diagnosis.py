# SPDX-License-Identifier: MIT
"""One question for all the numbers, and an answer that never raises."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.practice.identifiers import KEY_EVIDENCE, IdentifierKind, IdentifierProblem, KeyEvidence, diagnose
from strategies_identifiers import VALID_NUMBERS

KINDS = list(IdentifierKind)

VERDICTS = [
    (IdentifierKind.RPPS, "10005173140", None),
    (IdentifierKind.RPPS, "10101201234", IdentifierProblem.BAD_KEY),
    (IdentifierKind.RPPS, "1010120123", IdentifierProblem.BAD_SHAPE),
    (IdentifierKind.RPPS, "1000517314O", IdentifierProblem.BAD_SHAPE),
    (IdentifierKind.RPPS, "00000000000", IdentifierProblem.ALL_ZERO),
    (IdentifierKind.FINESS, "2B0004246", None),
    (IdentifierKind.FINESS, "2A0004246", IdentifierProblem.BAD_KEY),
    (IdentifierKind.FINESS, "000000000", IdentifierProblem.ALL_ZERO),
    (IdentifierKind.SIREN, "732 829 320", None),
    (IdentifierKind.SIREN, "000000000", IdentifierProblem.ALL_ZERO),
    (IdentifierKind.SIRET, "732 829 320 00074", None),
    (IdentifierKind.SIRET, "732 829 320", IdentifierProblem.BAD_SHAPE),
    (IdentifierKind.SIRET, "00000000000000", IdentifierProblem.ALL_ZERO),
    (IdentifierKind.NIR, "100992A00000051", None),
    (IdentifierKind.NIR, "100992A00000025", IdentifierProblem.BAD_KEY),
    (IdentifierKind.NIR, "300999900000022", IdentifierProblem.BAD_COMPONENT),
    (IdentifierKind.ADELI, "759312345", IdentifierProblem.OBSOLETE),
    (IdentifierKind.ADELI, "75931234", IdentifierProblem.BAD_SHAPE),
    (IdentifierKind.ADELI, "000000000", IdentifierProblem.ALL_ZERO),
]


@pytest.mark.parametrize(("kind", "number", "problem"), VERDICTS)
def test_each_problem_has_its_name(kind: IdentifierKind, number: str, problem: IdentifierProblem | None) -> None:
    """Each number gets the one problem that it has, or none."""
    assert diagnose(kind, number) is problem


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_a_right_number_has_no_problem_but_age(kind: IdentifierKind, data: st.DataObject) -> None:
    """A number whose key holds has no problem, save an ADELI number, which is obsolete."""
    number = data.draw(VALID_NUMBERS[kind])
    assert diagnose(kind, number) is (IdentifierProblem.OBSOLETE if kind is IdentifierKind.ADELI else None)


@pytest.mark.parametrize("kind", KINDS)
@given(text=st.text())
def test_a_diagnosis_never_raises(kind: IdentifierKind, text: str) -> None:
    """Whatever text a file holds, the diagnosis answers."""
    assert diagnose(kind, text) in {None, *IdentifierProblem}


def test_every_kind_says_what_its_key_rests_on() -> None:
    """The keys of RPPS and FINESS were only observed, the one of ADELI only claimed."""
    assert {kind: KEY_EVIDENCE[kind] for kind in KINDS} == {
        IdentifierKind.RPPS: KeyEvidence.EMPIRICAL,
        IdentifierKind.ADELI: KeyEvidence.UNVERIFIED,
        IdentifierKind.FINESS: KeyEvidence.EMPIRICAL,
        IdentifierKind.SIREN: KeyEvidence.VERIFIED,
        IdentifierKind.SIRET: KeyEvidence.VERIFIED,
        IdentifierKind.NIR: KeyEvidence.VERIFIED,
    }
