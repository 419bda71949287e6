# SPDX-License-Identifier: MIT
"""The insurance of a dossier as a whole: whether something covers now, twice the same risk, a breach at odds."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from fact_walk import changed
from finding_cases import BREACH
from insurance_finding_cases import CLEAN_INSURED, CLEAN_WITH_CLAIM, JUDGED_AT, POLICY, paris, told
from rgpd_sante.analysis.check import check
from rgpd_sante.analysis.finding_examples import CLEAN
from rgpd_sante.analysis.finding_rules.insurance import cover_findings
from rgpd_sante.breach import Breach, Insurance
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import CoverTerms, Policy, UnpaidPremium
from rgpd_sante.vocabulary.breach import Certainty
from rgpd_sante.vocabulary.insurance import ContractEvidence, CoverBasis, Guarantee

FIRST_PARTY = POLICY.terms[:2]
ENDED = attrs.evolve(POLICY, terminated_on=date(2026, 6, 8))
OLD = attrs.evolve(
    POLICY,
    reference="CYB-0",
    initial_effect=date(2024, 1, 1),
    period_start=date(2024, 1, 1),
    period_end=date(2025, 1, 1),
    tacit_renewal=Answer.NO,
    terms=FIRST_PARTY,
)
FORENSICS = CoverTerms(guarantee=Guarantee.IT_FORENSICS, basis=CoverBasis.DISCOVERY)


def holding(*policies: Policy, breach: Breach | None = None) -> list[str]:
    """Tell what is found in the clean insured dossier with other policies, and another breach if it is given."""
    dossier = attrs.evolve(CLEAN_INSURED, policies=policies)
    return told(dossier if breach is None else attrs.evolve(dossier, breaches=(breach,)))


def test_the_clean_insured_dossiers_have_no_finding() -> None:
    """What is insured, declared and told raises nothing, with and without a claim."""
    assert told(CLEAN_INSURED) == told(CLEAN_WITH_CLAIM) == []


def test_a_dossier_without_insurance_is_asked_for_none() -> None:
    """No law makes a practice insure this risk."""
    assert list(cover_findings(CLEAN, JUDGED_AT)) == []


@pytest.mark.parametrize(
    ("policies", "expected"),
    [
        ((ENDED,), ["ASS022 $.policies[0].terminated_on"]),
        ((OLD,), ["ASS022 $.policies[0].period_end"]),
        # only the one that ended last
        ((ENDED, OLD), ["ASS022 $.policies[0].terminated_on"]),
        ((OLD, ENDED), ["ASS022 $.policies[1].terminated_on"]),
        # a later one runs, is noted, suspended or to begin
        ((OLD, POLICY), []),
        ((OLD, attrs.evolve(POLICY, evidence=ContractEvidence.COVER_NOTE)), []),
        ((OLD, attrs.evolve(POLICY, initial_effect=date(2026, 7, 1), period_start=date(2026, 7, 1))), []),
    ],
)
def test_a_cover_that_ended_is_told_where_nothing_follows(policies: tuple[Policy, ...], expected: list[str]) -> None:
    """An end is no finding where another contract of the dossier covers or will."""
    # the proposal signed in December 2025 led to none of the old ones
    assert [line for line in holding(*policies) if "ASS032" not in line] == expected


def test_a_suspended_policy_is_no_ended_one() -> None:
    """A suspension is told as such: the contract is still there."""
    unpaid = (UnpaidPremium(due_on=date(2026, 4, 1), formal_notice_on=date(2026, 5, 4)),)
    assert holding(attrs.evolve(POLICY, unpaid=unpaid)) == ["ASS019 $.policies[0].unpaid[0]"]


@pytest.mark.parametrize(
    ("policy", "ending"),
    [
        (ENDED, " Ses responsabilités en base réclamation répondent des réclamations reçues avant le 08/06/2031."),
        (attrs.evolve(ENDED, terms=FIRST_PARTY), "le dossier n’en contient pas d’autre ensuite."),
    ],
)
def test_the_end_tells_how_long_a_liability_still_answers(policy: Policy, ending: str) -> None:
    """Only a claims-made liability answers after the end, for five years at least."""
    (found,) = check(attrs.evolve(CLEAN_INSURED, policies=(policy,)), at=JUDGED_AT)
    assert found.message.startswith("Le contrat a pris fin le 08/06/2026, premier jour sans garantie")
    assert found.message.endswith(ending)


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ((changed(POLICY, {"reference": "CYB-2"}),), ["ASS023 $.policies[1].terms"]),
        ((changed(POLICY, {"reference": "CYB-2", "terms": (FORENSICS,)}),), []),
        # one that is over covers nothing any more
        ((OLD,), []),
        (
            (changed(POLICY, {"reference": "CYB-2"}), changed(POLICY, {"reference": "CYB-3"})),
            ["ASS023 $.policies[1].terms", "ASS023 $.policies[2].terms"],
        ),
    ],
)
def test_two_policies_for_one_guarantee_are_told_at_the_second(others: tuple[Policy, ...], expected: list[str]) -> None:
    """Each policy in force that names a guarantee of an earlier one is told once."""
    assert holding(POLICY, *others) == expected


@pytest.mark.parametrize(
    ("changes", "policy", "expected"),
    [
        ({}, POLICY, ["ASS024 $.breaches[0].insurance.cyber_cover"]),
        # the first word of it decides
        ({"aware_at": None, "signal_at": paris("2026-06-09T08:00")}, POLICY, ["ASS024"]),
        ({"signal_at": None}, POLICY, ["ASS024"]),
        ({}, attrs.evolve(POLICY, initial_effect=date(2026, 6, 3), period_start=date(2026, 6, 3)), []),
        # without any instant, nobody knows what covered
        ({"aware_at": None, "signal_at": None}, POLICY, []),
        ({"certainty": Certainty.RULED_OUT}, POLICY, []),
        ({"insurance": Insurance(cyber_cover=Answer.UNKNOWN)}, POLICY, []),
    ],
)
def test_a_breach_does_not_deny_the_policy_that_covered_it(
    changes: dict[str, object], policy: Policy, expected: list[str]
) -> None:
    """A breach that says « no cover » while a policy of the dossier was on would have no clock of the insurer."""
    breach = changed(BREACH, changes)
    found = [line for line in holding(policy, breach=breach) if line.startswith("ASS")]
    assert len(found) == len(expected)
    assert all(line.startswith(start) for line, start in zip(found, expected, strict=True))


def test_the_day_of_the_question_decides() -> None:
    """Before its end, the same policy is in force; on that day it is not."""
    dossier = attrs.evolve(CLEAN_INSURED, policies=(ENDED,))
    assert told(dossier, paris("2026-06-07T23:59")) == []
    assert told(dossier, paris("2026-06-08T00:00")) == ["ASS022 $.policies[0].terminated_on"]
