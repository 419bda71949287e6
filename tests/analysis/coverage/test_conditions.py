# SPDX-License-Identifier: MIT
"""The conditions of payment: which concern a head, and where each stands."""

from __future__ import annotations

import attrs
import pytest

from breach_samples import breach_known_by_its_day
from coverage_cases import AT, ATTACK, POLICY, condition, cost, one
from rgpd_sante.analysis.coverage.answers import ConditionCode, ConditionState
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances
from rgpd_sante.analysis.coverage.coverage import coverage
from rgpd_sante.breach import Breach, Complaint, Insurance
from rgpd_sante.facts import Answer
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.breach import BreachCause
from rgpd_sante.vocabulary.insurance import HeadOfLoss


def attacked(known: str, filed: str | None) -> Breach:
    """Make the breach with an attack known and a complaint filed at these instants."""
    complaint = Complaint(
        offence_alleged=Answer.YES,
        attack_known_at=instant(known),
        filed_at=None if filed is None else instant(filed),
    )
    return attrs.evolve(ATTACK, began_at=None, complaint=complaint)


@pytest.mark.parametrize(
    ("known", "filed", "state"),
    [
        ("2026-05-31T08:00+02:00", "2026-06-03T08:00+02:00", ConditionState.MET),
        ("2026-05-31T07:59+02:00", "2026-06-03T08:00+02:00", ConditionState.MISSED),
        ("2026-05-31T09:00+02:00", None, ConditionState.TO_MEET),
        ("2026-05-31T08:59+02:00", None, ConditionState.UNKNOWN),
    ],
)
def test_the_complaint_has_72_hours_to_the_minute(known: str, filed: str | None, state: ConditionState) -> None:
    """At the 72nd hour it is still in time; past it without a complaint, nobody says that there was none."""
    found = condition(one(HeadOfLoss.DATA_RESTORATION, attacked(known, filed)), ConditionCode.COMPLAINT)
    assert found.state is state
    assert found.limit is not None
    assert found.citations[0].short == "C. assur., art. L.12-10-1"


def test_the_complaint_of_somebody_else_is_missed() -> None:
    """Only that of the victim counts; while nobody says, it counts and is asked for."""
    told = ClaimCircumstances(complaint_by_victim=Answer.NO)
    found = one(HeadOfLoss.DATA_RESTORATION, circumstances=told)
    assert condition(found, ConditionCode.COMPLAINT).state is ConditionState.MISSED


def test_without_hours_the_complaint_is_undetermined() -> None:
    """A day alone does not tell whether three days later is in time."""
    breach = attrs.evolve(
        breach_known_by_its_day(),
        causes=(BreachCause.EXTERNAL_MALICIOUS,),
        complaint=Complaint(offence_alleged=Answer.YES, filed_at=instant("2026-09-18T10:00+02:00")),
    )
    found = coverage(breach, POLICY, at=instant("2026-09-20T12:00+02:00"))
    (answer,) = found.of(HeadOfLoss.DATA_RESTORATION)
    assert condition(answer, ConditionCode.COMPLAINT).state is ConditionState.UNKNOWN


def test_no_complaint_conditions_an_accident_nor_a_defence_before_an_authority() -> None:
    """The condition is not told where it does not exist."""
    accident = attrs.evolve(ATTACK, causes=(BreachCause.INTERNAL_ACCIDENTAL,), complaint=Complaint())
    codes = {item.code for item in one(HeadOfLoss.DATA_RESTORATION, accident).conditions}
    assert codes == {ConditionCode.NOTICE_OF_LOSS}
    codes = {item.code for item in one(HeadOfLoss.ADMIN_DEFENCE).conditions}
    assert codes == {ConditionCode.NOTICE_OF_LOSS, ConditionCode.INVESTIGATION}


def test_no_complaint_conditions_an_attack_known_before_the_text() -> None:
    """The text reaches the attacks known since the 24th of April 2023."""
    breach = attrs.evolve(
        ATTACK,
        began_at=None,
        signal_at=instant("2023-04-20T10:00+02:00"),
        aware_at=instant("2023-04-20T10:00+02:00"),
        complaint=Complaint(offence_alleged=Answer.YES, attack_known_at=instant("2023-04-20T10:00+02:00")),
    )
    codes = {item.code for item in one(HeadOfLoss.FORENSICS, breach).conditions}
    assert codes == {ConditionCode.NOTICE_OF_LOSS}


@pytest.mark.parametrize(
    ("notified", "at", "state"),
    [
        ("2026-06-02T18:00+02:00", AT.isoformat(), ConditionState.MET),
        ("2026-06-10T10:00+02:00", "2026-06-11T10:00+02:00", ConditionState.MISSED),
        (None, AT.isoformat(), ConditionState.TO_MEET),
        (None, "2026-06-11T10:00+02:00", ConditionState.UNKNOWN),
    ],
)
def test_the_notice_of_loss_follows_the_delay_of_the_contract(
    notified: str | None, at: str, state: ConditionState
) -> None:
    """Five working days from the day after the knowledge, in the policy of the brochure."""
    insurance = Insurance(notified_at=None if notified is None else instant(notified))
    found = coverage(attrs.evolve(ATTACK, insurance=insurance), POLICY, at=instant(at))
    (answer,) = found.of(HeadOfLoss.FORENSICS)
    assert condition(answer, ConditionCode.NOTICE_OF_LOSS).state is state


def test_a_liability_waits_for_a_claim_and_a_defence_for_an_investigation() -> None:
    """Until then they are to meet; once they came they are met."""
    told = ClaimCircumstances(
        first_claim_at=instant("2026-06-02T15:00+02:00"), investigation_at=instant("2026-06-02T16:00+02:00")
    )
    for head, code in (
        (HeadOfLoss.THIRD_PARTY_DAMAGE, ConditionCode.CLAIM_OF_THIRD_PARTY),
        (HeadOfLoss.ADMIN_DEFENCE, ConditionCode.INVESTIGATION),
    ):
        assert condition(one(head), code).state is ConditionState.TO_MEET
        assert condition(one(head, circumstances=told), code).state is ConditionState.MET


@pytest.mark.parametrize(
    ("consent", "sanctioned", "terrorism", "consented", "lawful"),
    [
        (Answer.YES, Answer.NO, Answer.NO, ConditionState.MET, ConditionState.MET),
        (Answer.NO, Answer.YES, Answer.NO, ConditionState.MISSED, ConditionState.MISSED),
        (Answer.UNKNOWN, Answer.NO, Answer.UNKNOWN, ConditionState.UNKNOWN, ConditionState.UNKNOWN),
    ],
)
def test_a_ransom_has_its_own_conditions(
    consent: Answer, sanctioned: Answer, terrorism: Answer, consented: ConditionState, lawful: ConditionState
) -> None:
    """The consent comes first, and the payee must be no terrorist and under no sanction."""
    costs = cost(HeadOfLoss.RANSOM, insurer_consent=consent, sanctioned_payee=sanctioned, terrorism_known=terrorism)
    found = one(HeadOfLoss.RANSOM, costs=costs)
    assert condition(found, ConditionCode.INSURER_CONSENT).state is consented
    assert condition(found, ConditionCode.LAWFUL_RANSOM).state is lawful
