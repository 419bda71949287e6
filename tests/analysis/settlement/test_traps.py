# SPDX-License-Identifier: MIT
"""The traps 2 to 12 of § 8 of the reference, each where a simpler settlement falls."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from insurance_cases import EXAMPLES, base, changed_terms, from_example, reasons, settled, warned
from rgpd_sante.analysis.settlement.complaint import ComplaintTiming, complaint_clock
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import (
    CapitalRule,
    Claim,
    Exclusion,
    InterruptionTerms,
    LossHead,
    RiskDeclaration,
    UnpaidPremium,
    suspension,
)
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    DeclarationStatus,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    RefusalReason,
    SettlementWarning,
    WaitingMode,
    WindowStart,
)

R = RefusalReason
PUBLICITY: Final = LossHead(code=HeadOfLoss.COMMUNICATION, amount=Decimal(2_000))
VICTIMS: Final = LossHead(code=HeadOfLoss.THIRD_PARTY_DAMAGE, amount=Decimal(10_000))


@pytest.mark.parametrize(
    ("mode", "start", "paid"),
    [
        (WaitingMode.DEDUCTED, WindowStart.AFTER_WAITING, "26183.01"),
        (WaitingMode.DEDUCTED, WindowStart.INTERRUPTION, "25964.82"),
        (WaitingMode.QUALIFYING, WindowStart.AFTER_WAITING, "26183.01"),
    ],
)
def test_trap_2_nine_weeks_overrun_sixty_days(mode: WaitingMode, start: WindowStart, paid: str) -> None:
    """63 days are never paid whole; which hours are lost depends on the contract, and no reading gives 27 492.16 €."""
    policy, claim = from_example(EXAMPLES["E1"])
    (stop,) = [head for head in claim.heads if head.code is HeadOfLoss.LOST_REVENUE]
    window = InterruptionTerms(max_days=60, waiting_hours=12, waiting_mode=mode, window_start=start)
    found = settle(
        changed_terms(policy, Guarantee.BUSINESS_INTERRUPTION, interruption=window), attrs.evolve(claim, heads=(stop,))
    )
    assert found.total == Decimal(paid)


def test_trap_3_the_complaint_runs_in_hours_from_the_attack_by_the_victim() -> None:
    """Exactly 72 hours are in time over a week-end; a minute more is not; dates alone leave the third day open."""
    friday = instant("2026-06-05T18:00+02:00")
    assert settled(PUBLICITY, known_at=friday, complaint_at=instant("2026-06-08T18:00+02:00")).total == 2_000
    assert settled(PUBLICITY, known_at=friday, complaint_at=instant("2026-06-08T18:01+02:00")).total == 0
    assert settled(PUBLICITY, complaint_by_victim=Answer.NO).total == 0
    assert settled(PUBLICITY, complaint_at=None, stad_attack=Answer.NO).total == 2_000
    days = Claim(heads=(), known_on=date(2026, 6, 2), complaint_on=date(2026, 6, 5))
    assert complaint_clock(days, Territory.METROPOLE).timing is ComplaintTiming.UNDETERMINED


def test_trap_3_no_clause_waives_the_complaint() -> None:
    """A clause that never forfeits for lateness, and no prejudice, change nothing: it is a condition of the statute."""
    found = settled(
        PUBLICITY,
        complaint_at=None,
        late_notice_clause=Answer.NO,
        late_notice_prejudice=Answer.NO,
        force_majeure=Answer.YES,
    )
    assert reasons(found) == [R.COMPLAINT_L12_10_1]


def test_trap_4_a_late_notice_takes_nothing_from_patients() -> None:
    """Where it forfeits, victims are paid and the insurer turns to the insured; a clause of four days never does."""
    facts = {
        "notified_at": instant("2026-03-13T09:00+01:00"),
        "late_notice_prejudice": Answer.YES,
        "first_claim_at": instant("2026-03-02T09:00+01:00"),
    }
    found = settled(PUBLICITY, VICTIMS, **facts)
    assert (found.total, found.recourse) == (Decimal(9_000), Decimal(9_000))
    assert settled(PUBLICITY, VICTIMS, notice_working_days=4, **facts).total == 11_000
    assert settled(PUBLICITY, VICTIMS, **{**facts, "late_notice_prejudice": Answer.NO}).total == 11_000


def test_trap_5_a_lie_without_effect_still_makes_the_contract_void() -> None:
    """The question must have been asked; what the lie was about does not matter."""
    lie = RiskDeclaration(status=DeclarationStatus.INTENTIONALLY_FALSE, question_asked=Answer.YES)
    assert reasons(settled(PUBLICITY, declaration=lie)) == [R.VOID_L113_8]
    assert settled(PUBLICITY, declaration=attrs.evolve(lie, question_asked=Answer.NO)).total == 2_000


def test_trap_5_the_rule_of_capital_comes_first_and_that_of_premium_last() -> None:
    """100 000 € halved by L.121-5, then the deductible, then the sub-limit, then two thirds by L.113-9."""
    policy, claim = base(LossHead(code=HeadOfLoss.DATA_RESTORATION, amount=Decimal(100_000)))
    rule = CapitalRule(declared=Decimal(1), actual=Decimal(2), waived=Answer.NO)
    policy = changed_terms(policy, Guarantee.DATA_RESTORATION, capital=rule, sublimit=Decimal(48_000))
    error = RiskDeclaration(
        status=DeclarationStatus.INACCURATE_GOOD_FAITH,
        question_asked=Answer.YES,
        rate_paid=Decimal(2),
        rate_due=Decimal(3),
    )
    (line,) = settle(policy, attrs.evolve(claim, declaration=error)).lines
    assert [str(amount) for _, amount in line.steps] == [
        "100000.00",
        "50000.00",
        "1000.00",
        "49000.00",
        "49000.00",
        *["48000.00"] * 4,
        "32000.00",
    ]


def test_trap_6_no_cover_if_you_breached_the_gdpr_is_a_void_clause() -> None:
    """However well it is written, it refuses nothing, and the settlement says so (L.113-11)."""
    void = Exclusion(code=ExclusionCode.BREACH_OF_LAW, formal_and_limited=Answer.YES, very_apparent=Answer.YES)
    triggered = (ExclusionCode.BREACH_OF_LAW,)
    found = settled(PUBLICITY, exclusions=(void,), triggered_exclusions=triggered)
    assert found.total == 2_000
    assert warned(found) == [SettlementWarning.EXCLUSION_UNENFORCEABLE]
    assert found.warnings[0].citations[0].short == "C. assur., art. L.113-11"
    assert warned(settled(PUBLICITY, triggered_exclusions=triggered)) == []


def test_trap_7_the_malice_of_an_employee_is_covered() -> None:
    """Only the wilful fault of the insured himself is not."""
    assert settled(PUBLICITY, intentional_act=IntentionalAct.EMPLOYEE).total == 2_000
    assert reasons(settled(PUBLICITY, intentional_act=IntentionalAct.INSURED)) == [R.WILFUL_FAULT_L113_1]


def test_trap_8_a_claims_made_liability_reaches_far_back_and_years_on() -> None:
    """An unknown fact of 1999 is covered; five years after the end, ten for a doctor who retires."""
    old = instant("1999-05-01T00:00+02:00")
    assert settled(VICTIMS, event_at=old, first_claim_at=instant("2026-05-01T00:00+02:00")).total == 9_000
    ended = {"terminated_on": date(2026, 7, 1), "stad_attack": Answer.NO}
    nine_years_on = instant("2035-05-01T00:00+02:00")
    late = settled(VICTIMS, first_claim_at=nine_years_on, last_cover_at_cessation=Answer.NO, **ended)
    assert reasons(late) == [R.CLAIM_TOO_LATE]
    retired = settled(VICTIMS, first_claim_at=nine_years_on, last_cover_at_cessation=Answer.YES, **ended)
    assert retired.total == 9_000


def test_trap_8_the_subsequent_period_has_a_limit_of_its_own() -> None:
    """What was paid in past years does not erode it: only what was paid in the period itself is given."""
    facts = {
        "terminated_on": date(2026, 7, 1),
        "stad_attack": Answer.NO,
        "first_claim_at": instant("2029-05-01T00:00+02:00"),
    }
    fresh = settled(VICTIMS, prior_paid=Decimal(0), **facts)
    assert fresh.remaining_aggregate == 241_000
    assert warned(fresh) == []
    assert settled(VICTIMS, prior_paid=Decimal(245_000), **facts).total == 5_000


def test_trap_9_suspended_at_midnight_and_back_at_noon() -> None:
    """From M+31 00:00 to noon on P+1; in between nothing is covered; an instalment suspends to the end of the year."""
    late = UnpaidPremium(due_on=date(2026, 1, 1), formal_notice_on=date(2026, 1, 12), paid_on=date(2026, 3, 2))
    for moment, total in (
        ("2026-02-11T23:59+01:00", 2_000),
        ("2026-02-12T00:00+01:00", 0),
        ("2026-03-03T11:59+01:00", 0),
        ("2026-03-03T12:00+01:00", 2_000),
    ):
        known = instant(moment)
        assert settled(PUBLICITY, unpaid=(late,), known_at=known, complaint_at=known).total == total
    policy, _ = base()
    instalment = attrs.evolve(late, paid_on=None, instalment=Answer.YES)
    found = suspension(attrs.evolve(policy, unpaid=(instalment,)), instalment)
    assert found is not None
    assert found.ends == instant("2027-01-01T00:00+01:00")


def test_trap_10_the_year_erodes_by_payments_only() -> None:
    """Neither a refusal nor what the rule of premium cuts erodes the limit of the year."""
    found = settle(*from_example(EXAMPLES["E4"]))
    assert found.remaining_aggregate == Decimal(100_000) - found.total
    refused = settled(PUBLICITY, complaint_at=None)
    assert refused.remaining_aggregate == 250_000


def test_trap_10_sub_limits_are_inside_the_limit() -> None:
    """They are parts of it: together they never pay more than the limit by claim."""
    heads = [
        LossHead(code=code, amount=Decimal(200_000))
        for code in (HeadOfLoss.DATA_RESTORATION, HeadOfLoss.EXTRA_EXPENSE, HeadOfLoss.FORENSICS)
    ]
    assert settled(*heads).total == 250_000


def test_trap_11_fines_and_their_defence() -> None:
    """The defence before the CNIL is insurable, its fine contested, a criminal fine never, the ARS not named."""
    found = settled(
        LossHead(code=HeadOfLoss.ADMIN_DEFENCE, amount=Decimal(5_000), authority=InvestigatingAuthority.CNIL),
        LossHead(code=HeadOfLoss.ADMIN_DEFENCE, amount=Decimal(5_000), authority=InvestigatingAuthority.ARS),
        LossHead(
            code=HeadOfLoss.ADMIN_DEFENCE, amount=Decimal(5_000), authority=InvestigatingAuthority.PROFESSIONAL_ORDER
        ),
        LossHead(code=HeadOfLoss.ADMIN_FINE, amount=Decimal(6_000)),
        LossHead(code=HeadOfLoss.CRIMINAL_FINE, amount=Decimal(1_500_000)),
        investigation_at=instant("2026-04-20T00:00+02:00"),
    )
    assert found.total == 4_000
    assert reasons(found) == [
        R.AUTHORITY_NOT_COVERED,
        R.AUTHORITY_NOT_COVERED,
        R.UNINSURABLE_ADMIN_FINE,
        R.UNINSURABLE_CRIMINAL_FINE,
    ]


@pytest.mark.parametrize(
    "code",
    [
        HeadOfLoss.TRANSFER_FRAUD,
        HeadOfLoss.HARDWARE,
        HeadOfLoss.BETTERMENT,
        HeadOfLoss.CRIMINAL_DEFENCE,
        HeadOfLoss.SUPPLIER_OUTAGE,
        HeadOfLoss.SYSTEM_FAILURE,
        HeadOfLoss.TELEPHONE_HACKING,
        HeadOfLoss.PERSONAL_REPUTATION,
    ],
)
def test_trap_12_what_the_eight_guarantees_do_not_hold(code: HeadOfLoss) -> None:
    """No guarantee answers it, so none is named, whatever its sub-limit."""
    (refusal,) = settled(LossHead(code=code, amount=Decimal(1_000))).refusals
    assert (refusal.reason, refusal.guarantee) == (R.NOT_COVERED, None)
