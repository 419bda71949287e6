# SPDX-License-Identifier: MIT
"""The findings of a policy alone: what is asked of it in each of its states."""

from __future__ import annotations

from datetime import date

import pytest

from fact_walk import changed
from insurance_finding_cases import JUDGED_AT, POLICY, in_policy
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Exclusion, Parties
from rgpd_sante.insurance.findings import policy_findings
from rgpd_sante.vocabulary.insurance import ContractEvidence, ExclusionCode

LAST_YEAR = {"initial_effect": date(2024, 1, 1), "period_start": date(2025, 1, 1), "period_end": date(2026, 1, 1)}


def test_the_clean_policy_has_no_finding() -> None:
    """A policy that is complete, lawful and in force raises nothing."""
    assert in_policy() == []


def test_a_naive_instant_is_refused() -> None:
    """The instant of the question has an offset."""
    with pytest.raises(FactError, match="naive"):
        policy_findings(POLICY, at=JUDGED_AT.replace(tzinfo=None))


def test_nothing_else_is_told_of_a_void_policy() -> None:
    """A contract that never existed has no clause to mend; a draft and an old one still have."""
    flaws = {"parties": Parties(), "exclusions": (Exclusion(code=ExclusionCode.BREACH_OF_LAW),)}
    assert in_policy(**flaws, void=Answer.YES) == ["ASS020 $.void"]
    told = ["ASS016 $", "ASS003 $.exclusions[0].code"]
    assert in_policy(**flaws, evidence=ContractEvidence.PROPOSAL) == told
    assert in_policy(**flaws, terminated_on=date(2026, 2, 1)) == told


@pytest.mark.parametrize(
    ("renewal", "expected"),
    [(Answer.UNKNOWN, ["ASS021 $.tacit_renewal"]), (Answer.YES, []), (Answer.NO, [])],
)
def test_a_year_that_is_over_asks_whether_the_contract_goes_on(renewal: Answer, expected: list[str]) -> None:
    """A contract known to go on, or to have expired, is no riddle."""
    assert in_policy(**LAST_YEAR, tacit_renewal=renewal) == expected


@pytest.mark.parametrize(
    ("end", "expected"), [(date(2026, 6, 10), ["ASS021 $.tacit_renewal"]), (date(2026, 6, 11), [])]
)
def test_the_renewal_is_asked_for_from_the_end_of_the_year_on(end: date, expected: list[str]) -> None:
    """The last day of the insurance year is the one before ``period_end``."""
    policy = changed(POLICY, {"period_end": end, "tacit_renewal": Answer.UNKNOWN})
    assert [f"{found.code} {found.path}" for found in policy_findings(policy, at=JUDGED_AT)] == expected
