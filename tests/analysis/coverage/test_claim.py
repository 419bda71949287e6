# SPDX-License-Identifier: MIT
"""The claim that a breach makes: its instants are those of the facts, and nothing is guessed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest

from breach_samples import breach_known_by_its_day, full_breach
from coverage_cases import AT, ATTACK, POLICY, bare_breach, cost, policy_with
from rgpd_sante.analysis.coverage.claim import claim_of
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances, KnownCosts
from rgpd_sante.breach import Breach, Complaint, Insurance
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Claim, LossHead
from rgpd_sante.time.instants import instant, same_instant
from rgpd_sante.vocabulary.breach import BreachCause, BreachOrigin, Certainty
from rgpd_sante.vocabulary.insurance import HeadOfLoss, IntentionalAct, LossCause


def made(breach: Breach, **circumstances: object) -> Claim:
    """Build the claim of a breach, which must make one."""
    held = {field.name: getattr(ClaimCircumstances(), field.name) for field in attrs.fields(ClaimCircumstances)}
    found = claim_of(breach, POLICY, at=AT, circumstances=ClaimCircumstances(**{**held, **circumstances}))
    assert found.conclusion is not None
    return found.conclusion


def lacking(breach: Breach) -> list[str]:
    """Give the paths of what the claim of a breach lacks."""
    return [fact.path for fact in claim_of(breach, POLICY, at=AT).missing]


def test_the_instants_of_an_attack_are_those_of_the_breach() -> None:
    """Knowledge, fact, complaint, awareness and notice each keep their own instant."""
    at = instant("2026-06-20T12:00+02:00")
    found = claim_of(full_breach(), POLICY, cost(HeadOfLoss.FORENSICS), at=at)
    claim = found.conclusion
    assert claim is not None
    wanted = {
        "known_at": "2026-06-08T07:38+02:00",
        "event_at": "2026-05-17T23:17+02:00",
        "complaint_at": "2026-06-09T14:11+02:00",
        "breach_known_at": "2026-06-08T07:12+02:00",
        "notified_at": "2026-06-09T11:58+02:00",
    }
    for name, text in wanted.items():
        assert same_instant(getattr(claim, name), instant(text)), name
    assert claim.stad_attack is Answer.YES
    assert claim.heads == cost(HeadOfLoss.FORENSICS).heads
    assert any("avant l’attaque" in reason for reason in found.reasons)
    assert [fact.path for fact in found.missing] == ["$.claim.intentional_act"]


def test_a_precomplaint_is_no_complaint() -> None:
    """Only the complaint itself fills the complaint of the claim."""
    complaint = Complaint(offence_alleged=Answer.YES, precomplaint_at=instant("2026-06-02T11:00+02:00"))
    breach = attrs.evolve(ATTACK, complaint=complaint)
    assert made(breach).complaint_at is None
    assert "$.complaint.filed_at" in lacking(breach)


def test_what_is_later_than_the_question_is_not_known_yet() -> None:
    """A complaint filed and a notice sent after the instant of the question do not count."""
    later = instant("2026-06-03T09:01+02:00")
    breach = attrs.evolve(
        ATTACK, complaint=attrs.evolve(ATTACK.complaint, filed_at=later), insurance=Insurance(notified_at=later)
    )
    assert made(breach).complaint_at is None
    assert made(breach).notified_at is None
    assert made(ATTACK, first_claim_at=later, investigation_at=later).first_claim_at is None


def test_without_a_date_of_the_attack_the_first_word_counts() -> None:
    """The first alert stands for the knowledge of the attack, and the date is asked for."""
    breach = attrs.evolve(ATTACK, complaint=Complaint(offence_alleged=Answer.YES))
    found = claim_of(breach, POLICY, at=AT)
    assert found.conclusion is not None
    assert found.conclusion.known_at is not None
    assert same_instant(found.conclusion.known_at, instant("2026-06-02T10:00+02:00"))
    assert "par prudence" in found.reasons[0]
    assert "$.complaint.attack_known_at" in lacking(breach)


def test_a_day_alone_stays_a_day() -> None:
    """Where only the day is known, no hour is made up, and the hour is asked for."""
    breach = breach_known_by_its_day()
    found = claim_of(breach, POLICY, at=instant("2026-09-20T12:00+02:00"))
    claim = found.conclusion
    assert claim is not None
    assert (claim.known_at, claim.known_on) == (None, date(2026, 9, 15))
    assert claim.stad_attack is Answer.NO
    assert "Seul le jour" in found.reasons[0]
    paths = [fact.path for fact in found.missing]
    assert paths == ["$.aware_at", "$.began_at", "$.insurance.notified_at", "$.origins"]


def test_an_accident_is_known_by_its_first_word_and_needs_no_complaint() -> None:
    """Without an attack the breach dates the loss, and no complaint is asked for."""
    breach = attrs.evolve(ATTACK, causes=(BreachCause.INTERNAL_ACCIDENTAL,), complaint=Complaint())
    found = claim_of(breach, POLICY, at=AT)
    assert found.conclusion is not None
    assert found.conclusion.stad_attack is Answer.NO
    assert "Sans attaque" in found.reasons[0]
    assert [fact.path for fact in found.missing] == ["$.insurance.notified_at"]


def test_a_loss_that_nobody_dates_makes_no_claim() -> None:
    """The date is asked for, nothing is put in its place."""
    found = claim_of(bare_breach(causes=(BreachCause.EXTERNAL_ACCIDENTAL,)), POLICY, at=AT)
    assert found.conclusion is None
    assert [fact.path for fact in found.missing] == ["$.signal_at"]


def test_a_false_alarm_makes_no_claim_unless_an_attack_is_alleged() -> None:
    """A breach that is ruled out leaves a loss only where the system was attacked."""
    ruled_out = attrs.evolve(ATTACK, certainty=Certainty.RULED_OUT)
    assert claim_of(ruled_out, POLICY, at=AT).conclusion is not None
    quiet = attrs.evolve(ruled_out, complaint=Complaint())
    found = claim_of(quiet, POLICY, at=AT)
    assert (found.conclusion, found.missing) == (None, ())
    assert "Fausse alerte" in found.reasons[0]


def test_a_fact_said_to_follow_its_knowledge_is_asked_again() -> None:
    """A breach that began after the attack was known is a contradiction: no date is chosen."""
    breach = attrs.evolve(ATTACK, began_at=instant("2026-06-02T11:00+02:00"))
    assert made(breach).event_at is None
    questions = [fact.question for fact in claim_of(breach, POLICY, at=AT).missing if fact.path == "$.began_at"]
    assert questions == ["La violation est dite commencée après avoir été connue : quelle date est exacte ?"]


@pytest.mark.parametrize(
    ("causes", "act", "cause"),
    [
        ((BreachCause.EXTERNAL_MALICIOUS,), IntentionalAct.NOBODY, LossCause.MALICE),
        ((BreachCause.INTERNAL_ACCIDENTAL,), IntentionalAct.NOBODY, None),
        ((BreachCause.INTERNAL_MALICIOUS,), None, LossCause.MALICE),
        ((BreachCause.EXTERNAL_MALICIOUS, BreachCause.OTHER), None, LossCause.MALICE),
        ((BreachCause.UNKNOWN,), None, None),
        ((), None, None),
    ],
)
def test_only_sure_causes_conclude(
    causes: tuple[BreachCause, ...], act: IntentionalAct | None, cause: LossCause | None
) -> None:
    """An insider may be the insured or an employee: the breach does not tell which."""
    claim = made(attrs.evolve(ATTACK, causes=causes))
    assert (claim.intentional_act, claim.cause) == (act, cause)


def test_equipment_lost_or_stolen_is_no_theft_yet() -> None:
    """The form has one box for both, so that the question is asked."""
    breach = attrs.evolve(ATTACK, origins=(BreachOrigin.LOST_STOLEN_EQUIPMENT,))
    assert made(breach).cause is None
    assert "$.origins" in lacking(breach)


def test_a_first_alert_after_the_effect_was_not_known_before() -> None:
    """Before the effect, or without a first alert, the question stays open; a word of the insured prevails."""
    assert made(ATTACK).known_before_inception is Answer.NO
    older = policy_with(initial_effect=date(2026, 6, 3), period_start=date(2026, 6, 3))
    found = claim_of(ATTACK, older, at=AT).conclusion
    assert found is not None
    assert found.known_before_inception is Answer.UNKNOWN
    assert made(attrs.evolve(ATTACK, signal_at=None)).known_before_inception is Answer.UNKNOWN
    assert made(ATTACK, known_before_inception=Answer.YES).known_before_inception is Answer.YES


def test_the_circumstances_go_into_the_claim() -> None:
    """What no breach holds is taken as it is told."""
    claim = made(
        ATTACK,
        complaint_by_victim=Answer.YES,
        intentional_act=IntentionalAct.EMPLOYEE,
        late_notice_prejudice=Answer.NO,
        force_majeure=Answer.NO,
        prior_paid=Decimal("12.50"),
    )
    assert claim.complaint_by_victim is Answer.YES
    assert claim.intentional_act is IntentionalAct.EMPLOYEE
    assert (claim.late_notice_prejudice, claim.force_majeure) == (Answer.NO, Answer.NO)
    assert claim.prior_paid == Decimal("12.50")


def test_a_naive_instant_is_refused() -> None:
    """An instant without offset is no instant."""
    with pytest.raises(FactError):
        claim_of(ATTACK, POLICY, at=AT.replace(tzinfo=None))


def test_a_head_is_costed_or_expected_not_both() -> None:
    """A cost that is known is no longer to come."""
    head = LossHead(code=HeadOfLoss.FORENSICS, amount=Decimal(1))
    with pytest.raises(FactError, match="expected"):
        KnownCosts(heads=(head,), expected=(HeadOfLoss.FORENSICS,))
    assert KnownCosts(heads=(head,), expected=(HeadOfLoss.RANSOM,)).expected == (HeadOfLoss.RANSOM,)
