# SPDX-License-Identifier: MIT
"""The proposals of a dossier: blanks of a signed form, the version of its questions, and that none of them covers."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from fact_walk import changed
from finding_cases import BREACH, PRACTICE
from insurance_finding_cases import CLEAN_INSURED, JUDGED_AT, POLICY, PROPOSAL, paris, told
from rgpd_sante.analysis.check import check
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Policy, Proposal
from rgpd_sante.vocabulary.insurance import ContractEvidence

UNSIGNED = attrs.evolve(PROPOSAL.signature, signed_on=None)
DRAFT = attrs.evolve(POLICY, evidence=ContractEvidence.PROPOSAL)
OLD = attrs.evolve(
    POLICY,
    initial_effect=date(2024, 1, 1),
    period_start=date(2024, 1, 1),
    period_end=date(2025, 1, 1),
    tacit_renewal=Answer.NO,
)


def proposing(**changes: object) -> list[str]:
    """Tell what is found in the clean insured dossier with some facts of its proposal changed."""
    return told(attrs.evolve(CLEAN_INSURED, proposals=(changed(PROPOSAL, changes),)))


def alone(*policies: Policy, proposal: Proposal = PROPOSAL) -> list[str]:
    """Tell what is found of the proposal, the dossier holding these policies."""
    found = told(Dossier(practice=PRACTICE, breaches=(BREACH,), proposals=(proposal,), policies=policies))
    return [line for line in found if line.startswith("ASS03")]


def test_the_questions_to_answer_are_named() -> None:
    """The message gives the numbers of the questions, each once, in their order, and quotes no answer."""
    signature = attrs.evolve(PROPOSAL.signature, answers_exact=Answer.NO, capacity=None)
    past = attrs.evolve(PROPOSAL.past, incident_count=2)
    proposal = attrs.evolve(PROPOSAL, signature=signature, past=past)
    (found,) = check(attrs.evolve(CLEAN_INSURED, proposals=(proposal,)), at=JUDGED_AT)
    assert (found.code, found.path) == ("ASS031", "$.proposals[0]")
    assert found.message.endswith("restent sans réponse ou à corriger : Q38, Q43.")


def test_a_draft_may_have_blanks() -> None:
    """What is not signed, or not yet at that instant, is still being filled."""
    blank = {"questionnaire_version": None, "past": attrs.evolve(PROPOSAL.past, known_facts=Answer.UNKNOWN)}
    assert proposing(**blank, signature=UNSIGNED) == []
    assert proposing(**blank, signature=attrs.evolve(UNSIGNED, signed_on=date(2026, 6, 11))) == []
    assert proposing(**blank, signature=attrs.evolve(UNSIGNED, signed_on=date(2026, 6, 10))) == [
        "ASS030 $.proposals[0].questionnaire_version"
    ]


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        (PROPOSAL.questionnaire_version, ["ASS031 $.proposals[0]"]),
        (None, ["ASS030 $.proposals[0].questionnaire_version"]),
        # the form of an insurer: which questions it put is not ours to say
        ("Formulaire de l’assureur", []),
    ],
)
def test_blanks_are_counted_against_the_questions_that_were_put(version: str | None, expected: list[str]) -> None:
    """Only a question of the version that was filled can be left blank."""
    blank = attrs.evolve(PROPOSAL.past, known_facts=Answer.UNKNOWN)
    assert proposing(questionnaire_version=version, past=blank) == expected


def test_other_insurances_are_told_signed_or_not() -> None:
    """The insured has to tell each insurer of the other contracts, before signing too."""
    past = attrs.evolve(PROPOSAL.past, other_policies=Answer.YES, other_policies_detail="Multirisque")
    told_at = ["ASS033 $.proposals[0].past.other_policies"]
    assert proposing(past=past) == proposing(past=past, signature=UNSIGNED) == told_at


@pytest.mark.parametrize(
    ("policies", "expected"),
    [
        ((), ["ASS032 $.proposals[0].signature.signed_on"]),
        # the contract that it became is told to be a mere proposal: it is told there
        ((DRAFT,), ["ASS032 $.policies[0].evidence"]),
        ((POLICY,), []),
        ((DRAFT, attrs.evolve(POLICY, reference="CYB-2")), []),
        ((attrs.evolve(POLICY, evidence=ContractEvidence.COVER_NOTE),), []),
        ((attrs.evolve(POLICY, initial_effect=date(2026, 7, 1), period_start=date(2026, 7, 1)),), []),
        # a contract that was over before the signature is not the one that was asked for
        ((OLD,), ["ASS032 $.proposals[0].signature.signed_on"]),
        ((attrs.evolve(POLICY, terminated_on=date(2026, 6, 8)),), []),
        ((attrs.evolve(POLICY, void=Answer.YES),), []),
    ],
)
def test_a_signed_proposal_is_no_cover(policies: tuple[Policy, ...], expected: list[str]) -> None:
    """It is told as long as no contract, nor cover note, came of it."""
    assert alone(*policies) == expected


def test_a_proposal_that_is_not_signed_is_waited_for_by_nobody() -> None:
    """Nothing is found of a form that is being filled, and of one signed later nothing yet."""
    assert alone(proposal=attrs.evolve(PROPOSAL, signature=UNSIGNED)) == []
    before = told(Dossier(practice=PRACTICE, proposals=(PROPOSAL,)), at=paris("2025-11-30T09:00"))
    assert before == []
