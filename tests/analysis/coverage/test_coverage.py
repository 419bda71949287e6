# SPDX-License-Identifier: MIT
"""What a policy would answer, by the gates of the settlement, with its reasons; what is still to do is supposed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest

from coverage_cases import AT, ATTACK, POLICY, bare_breach, condition, cost, one, policy_with
from rgpd_sante.analysis.coverage.answers import ConditionCode, ConditionState, HeadAnswer
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances, KnownCosts
from rgpd_sante.analysis.coverage.coverage import coverage
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.breach import Complaint
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Exclusion, LossHead, RiskDeclaration
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.breach import BreachCause, Certainty
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    DeclarationStatus,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    InvestigatingAuthority,
    RefusalReason,
)
from rgpd_sante.vocabulary.penalties import Insurability


def test_every_head_has_its_answer() -> None:
    """Each head of the list is answered once, and each answer says why, with a text."""
    found = coverage(ATTACK, POLICY, at=AT)
    assert [item.head for item in found] == list(HeadOfLoss)
    assert all(item.reasons and item.citations for item in found)
    assert found.claim is not None
    assert [fact.path for fact in found.missing] == ["$.insurance.notified_at", "$.claim.prior_paid"]
    told = coverage(ATTACK, POLICY, at=AT, circumstances=ClaimCircumstances(prior_paid=Decimal(0)))
    assert [fact.path for fact in told.missing] == ["$.insurance.notified_at"]


@pytest.mark.parametrize(
    ("head", "answer", "guarantee", "insurability"),
    [
        (HeadOfLoss.FORENSICS, HeadAnswer.COVERED, Guarantee.IT_FORENSICS, Insurability.INSURABLE),
        (HeadOfLoss.DATA_RESTORATION, HeadAnswer.COVERED, Guarantee.DATA_RESTORATION, Insurability.INSURABLE),
        (HeadOfLoss.RANSOM, HeadAnswer.UNKNOWN, Guarantee.CYBER_EXTORTION, Insurability.INSURABLE_ON_CONDITION),
        (HeadOfLoss.THIRD_PARTY_DAMAGE, HeadAnswer.CONDITIONAL, Guarantee.DATA_LIABILITY, Insurability.INSURABLE),
        (HeadOfLoss.ADMIN_DEFENCE, HeadAnswer.UNKNOWN, Guarantee.ADMIN_INVESTIGATION, Insurability.INSURABLE),
        (HeadOfLoss.ADMIN_FINE, HeadAnswer.NOT_COVERED, None, Insurability.CONTESTED),
        (HeadOfLoss.CRIMINAL_FINE, HeadAnswer.NOT_COVERED, None, Insurability.NOT_INSURABLE),
        (HeadOfLoss.CRIMINAL_DEFENCE, HeadAnswer.NOT_COVERED, None, Insurability.INSURABLE),
        (HeadOfLoss.TRANSFER_FRAUD, HeadAnswer.NOT_COVERED, None, Insurability.INSURABLE),
    ],
)
def test_a_head_is_answered_by_its_guarantee(
    head: HeadOfLoss, answer: HeadAnswer, guarantee: Guarantee | None, insurability: Insurability
) -> None:
    """An attack with a complaint in time: what the brochure names is covered, what it does not name is not."""
    found = one(head)
    assert (found.answer, found.guarantee, found.insurability) == (answer, guarantee, insurability)
    assert (found.room is None) == (guarantee is None)


def test_a_guarantee_that_is_not_subscribed_answers_nothing() -> None:
    """The head is named by no terms of the policy."""
    found = one(HeadOfLoss.FORENSICS, policy=policy_with(terms=POLICY.terms[1:]))
    assert (found.answer, found.refusal, found.guarantee) == (HeadAnswer.NOT_COVERED, RefusalReason.NOT_COVERED, None)


def test_a_listed_fine_is_covered_and_contested() -> None:
    """Where the policy lists fines as far as they are insurable, the answer comes with its warning."""
    policy = policy_with(admin_fine_cover=AdminFineCover.IF_INSURABLE)
    told = ClaimCircumstances(investigation_at=instant("2026-06-02T15:00+02:00"))
    found = one(HeadOfLoss.ADMIN_FINE, policy=policy, circumstances=told)
    assert (found.answer, found.insurability) == (HeadAnswer.COVERED, Insurability.CONTESTED)
    assert [warned.code.value for warned in found.warnings] == ["admin_fine_contested"]


def test_a_complaint_still_possible_makes_the_answer_conditional() -> None:
    """Crisis services are covered meanwhile; the other damage waits for the complaint, with the reason told."""
    breach = attrs.evolve(ATTACK, complaint=attrs.evolve(ATTACK.complaint, filed_at=None))
    assert one(HeadOfLoss.FORENSICS, breach).answer is HeadAnswer.COVERED
    found = one(HeadOfLoss.DATA_RESTORATION, breach)
    assert (found.answer, found.refusal) == (HeadAnswer.CONDITIONAL, RefusalReason.COMPLAINT_L12_10_1)
    assert found.reasons[0].startswith("Une garantie souscrite répond de ce poste si les conditions à remplir le sont")
    assert "d’ici là : aucune plainte" in found.reasons[0]
    assert found.citations[0].short == "C. assur., art. L.12-10-1"
    assert condition(found, ConditionCode.COMPLAINT).state is ConditionState.TO_MEET
    assert "$.claim.complaint_at" not in {fact.path for fact in found.missing}


def test_a_claim_to_come_does_not_hide_a_sure_refusal() -> None:
    """Where the trigger is to come and an exclusion applies anyway, the head is not covered."""
    clause = Exclusion(
        code=ExclusionCode.PROFESSIONAL_LIABILITY, formal_and_limited=Answer.YES, very_apparent=Answer.YES
    )
    told = ClaimCircumstances(triggered_exclusions=(ExclusionCode.PROFESSIONAL_LIABILITY,))
    found = one(HeadOfLoss.THIRD_PARTY_DAMAGE, policy=policy_with(exclusions=(clause,)), circumstances=told)
    assert (found.answer, found.refusal) == (HeadAnswer.NOT_COVERED, RefusalReason.EXCLUDED)


def test_what_is_to_come_is_supposed_and_nothing_else() -> None:
    """An inquiry before an authority that nobody named stays open; before the CNIL it depends on the inquiry alone."""
    assert one(HeadOfLoss.ADMIN_DEFENCE).answer is HeadAnswer.UNKNOWN
    named = cost(HeadOfLoss.ADMIN_DEFENCE, authority=InvestigatingAuthority.CNIL)
    assert one(HeadOfLoss.ADMIN_DEFENCE, costs=named).answer is HeadAnswer.CONDITIONAL
    other = cost(HeadOfLoss.ADMIN_DEFENCE, authority=InvestigatingAuthority.ARS)
    found = one(HeadOfLoss.ADMIN_DEFENCE, costs=other)
    assert (found.answer, found.refusal) == (HeadAnswer.NOT_COVERED, RefusalReason.AUTHORITY_NOT_COVERED)


def test_a_complaint_that_is_late_for_sure_closes_the_answer() -> None:
    """Seventy-three hours after the knowledge of an attack, nothing remains to be found out."""
    complaint = Complaint(
        offence_alleged=Answer.YES,
        attack_known_at=instant("2026-05-31T07:00+02:00"),
        filed_at=instant("2026-06-03T08:00+02:00"),
    )
    found = one(HeadOfLoss.DATA_RESTORATION, attrs.evolve(ATTACK, began_at=None, complaint=complaint))
    assert (found.answer, found.refusal) == (HeadAnswer.NOT_COVERED, RefusalReason.COMPLAINT_L12_10_1)
    doubtful = attrs.evolve(complaint, offence_alleged=Answer.UNKNOWN)
    found = one(HeadOfLoss.DATA_RESTORATION, attrs.evolve(ATTACK, began_at=None, complaint=doubtful))
    assert found.answer is HeadAnswer.UNKNOWN


def test_a_suspended_policy_is_a_sure_refusal() -> None:
    """A loss known after the end of the contract is not covered, whatever else lacks."""
    found = one(HeadOfLoss.FORENSICS, policy=policy_with(terminated_on=date(2026, 6, 1)))
    assert (found.answer, found.refusal) == (HeadAnswer.NOT_COVERED, RefusalReason.TERMINATED)


@pytest.mark.parametrize(
    ("formal", "apparent", "answer"),
    [
        (Answer.YES, Answer.YES, HeadAnswer.NOT_COVERED),
        (Answer.UNKNOWN, Answer.YES, HeadAnswer.UNKNOWN),
        (Answer.NO, Answer.YES, HeadAnswer.COVERED),
    ],
)
def test_a_triggered_exclusion_counts_by_its_validity(formal: Answer, apparent: Answer, answer: HeadAnswer) -> None:
    """A valid one refuses, a void one does not, and a doubtful one leaves the answer open."""
    clause = Exclusion(code=ExclusionCode.NO_BACKUP, formal_and_limited=formal, very_apparent=apparent)
    told = ClaimCircumstances(triggered_exclusions=(ExclusionCode.NO_BACKUP,))
    found = one(HeadOfLoss.DATA_RESTORATION, policy=policy_with(exclusions=(clause,)), circumstances=told)
    assert found.answer is answer


@pytest.mark.parametrize(
    ("bought_back", "answer"),
    [
        (Answer.YES, HeadAnswer.COVERED),
        (Answer.NO, HeadAnswer.NOT_COVERED),
        (Answer.UNKNOWN, HeadAnswer.UNKNOWN),
    ],
)
def test_war_is_excluded_by_the_law_unless_bought_back(bought_back: Answer, answer: HeadAnswer) -> None:
    """Whether it was bought back decides, and is asked for."""
    told = ClaimCircumstances(triggered_exclusions=(ExclusionCode.WAR,))
    found = one(HeadOfLoss.FORENSICS, policy=policy_with(war_bought_back=bought_back), circumstances=told)
    assert found.answer is answer


def test_the_known_costs_are_judged_one_by_one() -> None:
    """Two defences, before the CNIL and before another authority, have two answers, each with its place."""
    heads = tuple(
        LossHead(code=HeadOfLoss.ADMIN_DEFENCE, amount=Decimal(1_000), authority=authority)
        for authority in (InvestigatingAuthority.CNIL, InvestigatingAuthority.ARS)
    )
    told = ClaimCircumstances(investigation_at=instant("2026-06-02T15:00+02:00"))
    found = coverage(ATTACK, POLICY, at=AT, costs=KnownCosts(heads=heads), circumstances=told)
    answers = found.of(HeadOfLoss.ADMIN_DEFENCE)
    assert [(item.index, item.answer) for item in answers] == [(0, HeadAnswer.COVERED), (1, HeadAnswer.NOT_COVERED)]
    assert answers[1].refusal is RefusalReason.AUTHORITY_NOT_COVERED


def test_what_a_head_without_cost_lacks_is_asked_by_its_name() -> None:
    """A head that has no place in the claim has no number; a known cost has one."""
    assert "$.claim.heads[ransom].insurer_consent" in [fact.path for fact in one(HeadOfLoss.RANSOM).missing]
    found = one(HeadOfLoss.RANSOM, costs=cost(HeadOfLoss.RANSOM))
    assert "$.claim.heads[0].insurer_consent" in [fact.path for fact in found.missing]


def test_a_loss_without_date_leaves_named_heads_open() -> None:
    """What no guarantee names is not covered at any date; the rest waits for the date."""
    breach = bare_breach()
    assert coverage(breach, POLICY, at=AT).claim is None
    assert one(HeadOfLoss.FORENSICS, breach).answer is HeadAnswer.UNKNOWN
    assert [fact.path for fact in one(HeadOfLoss.FORENSICS, breach).missing] == ["$.signal_at"]
    fine = one(HeadOfLoss.CRIMINAL_FINE, breach)
    assert (fine.answer, fine.refusal) == (HeadAnswer.NOT_COVERED, RefusalReason.UNINSURABLE_CRIMINAL_FINE)


def test_a_false_alarm_has_nothing_to_cover() -> None:
    """No head is covered where nothing is lost."""
    breach = bare_breach(certainty=Certainty.RULED_OUT, causes=(BreachCause.INTERNAL_ACCIDENTAL,))
    found = coverage(breach, POLICY, at=AT)
    assert {item.answer for item in found} == {HeadAnswer.NOT_COVERED}
    assert all("Fausse alerte" in item.reasons[0] for item in found)


def test_a_void_contract_covers_nothing() -> None:
    """An intentional falsehood on a question that was asked takes every head away."""
    declared = RiskDeclaration(status=DeclarationStatus.INTENTIONALLY_FALSE, question_asked=Answer.YES)
    found = coverage(ATTACK, POLICY, at=AT, circumstances=ClaimCircumstances(declaration=declared))
    assert {item.refusal for item in found} == {RefusalReason.VOID_L113_8}


@pytest.mark.parametrize("filed", [None, "2026-06-03T08:00+02:00"])
@pytest.mark.parametrize("head", HeadOfLoss)
def test_the_answer_beforehand_is_the_one_of_the_settlement(head: HeadOfLoss, filed: str | None) -> None:
    """What is covered is accepted by the settlement of the same claim, and what is not is refused for that reason."""
    moment = None if filed is None else instant(filed)
    breach = attrs.evolve(ATTACK, complaint=attrs.evolve(ATTACK.complaint, filed_at=moment))
    costs = cost(head)
    found = coverage(breach, POLICY, at=AT, costs=costs)
    (answer,) = found.of(head)
    assert found.claim is not None
    settlement = settle(POLICY, found.claim, at=AT)
    assert [refusal.reason for refusal in settlement.refusals] == ([] if answer.refusal is None else [answer.refusal])
    assert (answer.answer is HeadAnswer.COVERED) == (answer.refusal is None)
