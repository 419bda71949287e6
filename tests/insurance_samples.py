# SPDX-License-Identifier: MIT
"""The insurance of the story of ``breach_samples``: a proposal, a policy and two claims, every field filled.

All is invented, and each value is found nowhere else, save the two references by which a claim names its policy and its
breach. The insurer's file has its own hours, some minutes after those of the practice. What cannot stand together in
one object is told by two: the ransomware by its instants and the lost diary by its days, each measure of a loss by a
head of its own, a fixed and a proportional deductible by two guarantees.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.insurance import (
    CapitalRule,
    Claim,
    CoverTerms,
    Deductible,
    Exclusion,
    InterruptionLoss,
    InterruptionTerms,
    LossHead,
    Parties,
    Policy,
    PriorPayment,
    Resubscription,
    RiskDeclaration,
    UnpaidPremium,
)
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    ContractEvidence,
    CoverBasis,
    DeclarationStatus,
    DeductibleKind,
    DeductibleMode,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    LopmiScope,
    LossCause,
    WaitingMode,
    WindowStart,
)

__all__ = ["claim_known_by_its_day", "full_claim", "full_policy"]

_PARIS_IN_SUMMER: Final = timezone(timedelta(hours=2))
_POLICY: Final = "POL-CHIMERE-5150"


def _at(day: int, hour: int, minute: int, *, month: int = 6) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=_PARIS_IN_SUMMER)


def _terms() -> tuple[CoverTerms, ...]:
    return (
        CoverTerms(
            guarantee=Guarantee.BUSINESS_INTERRUPTION,
            basis=CoverBasis.DISCOVERY,
            sublimit=Decimal(81_000),
            yearly_sublimit=Decimal(162_500),
            outside_limit=Answer.NO,
            deductible=Deductible(kind=DeductibleKind.FIXED, amount=Decimal("1150.40")),
            insured_share=Decimal("0.15"),
            assistance=Answer.NO,
            defence_in_limit=Answer.YES,
            interruption=InterruptionTerms(
                max_days=Decimal("45.5"),
                waiting_hours=Decimal("7.25"),
                waiting_mode=WaitingMode.QUALIFYING,
                window_start=WindowStart.INTERRUPTION,
            ),
            capital=CapitalRule(declared=Decimal(398_000), actual=Decimal(431_000), waived=Answer.YES),
            retroactive_on=date(2022, 10, 3),
        ),
        CoverTerms(
            guarantee=Guarantee.DATA_RESTORATION,
            basis=CoverBasis.DISCOVERY,
            deductible=Deductible(
                kind=DeductibleKind.PERCENT, rate=Decimal("0.07"), minimum=Decimal(310), maximum=Decimal(4_270)
            ),
            insured_share=Decimal("0.09"),
            assistance=Answer.NO,
        ),
        CoverTerms(
            guarantee=Guarantee.DATA_LIABILITY,
            basis=CoverBasis.CLAIM_MADE,
            insured_share=Decimal("0.06"),
            defence_in_limit=Answer.NO,
        ),
    )


def full_policy() -> Policy:
    """Give the cyber policy of the practice of the story, with all that a policy can say."""
    return Policy(
        territory=Territory.METROPOLE,
        initial_effect=date(2023, 3, 1),
        period_start=date(2026, 3, 1),
        period_end=date(2027, 3, 1),
        limit_claim=Decimal(237_500),
        limit_year=Decimal(475_000),
        terms=_terms(),
        exclusions=(
            Exclusion(
                code=ExclusionCode.UNSUPPORTED_SYSTEM,
                scope=(Guarantee.DATA_RESTORATION, Guarantee.BUSINESS_INTERRUPTION),
                formal_and_limited=Answer.YES,
                very_apparent=Answer.NO,
            ),
            Exclusion(code=ExclusionCode.WAR, formal_and_limited=Answer.YES, very_apparent=Answer.YES),
        ),
        unpaid=(
            UnpaidPremium(
                due_on=date(2024, 3, 4),
                formal_notice_on=date(2024, 3, 19),
                paid_on=date(2024, 4, 8),
                instalment=Answer.YES,
            ),
        ),
        reference=_POLICY,
        parties=Parties(
            insurer="Compagnie d’assurance du Griffon",
            broker="Courtage Phénix et Filles",
            policyholder="SCM des Licornes Réunies",
            insureds=("Dr Hector Sirène", "Dr Ondine Basilic"),
            beneficiaries=("Banque du Dragon Vert",),
        ),
        evidence=ContractEvidence.POLICY,
        void=Answer.NO,
        annual_premium=Decimal("913.27"),
        tacit_renewal=Answer.YES,
        terminated_on=date(2026, 12, 30),
        subsequent_years=7,
        last_cover_at_cessation=Answer.NO,
        activity_resumed_on=date(2027, 5, 18),
        resubscribed=Resubscription(on=date(2027, 1, 6), basis=CoverBasis.HARMFUL_FACT),
        deductible_mode=DeductibleMode.SINGLE,
        single_deductible=Decimal(1_760),
        allocation=Allocation.PRIORITY,
        notice_working_days=8,
        late_notice_clause=Answer.YES,
        lopmi_scope=LopmiScope.DAMAGE_AND_LIABILITY,
        assistance_exempt=Answer.YES,
        admin_fine_cover=AdminFineCover.IF_INSURABLE,
        war_bought_back=Answer.NO,
        restates_limitation=Answer.YES,
    )


def _heads() -> tuple[LossHead, ...]:
    return (
        LossHead(code=HeadOfLoss.NOTIFICATION, units=2_917, unit_cost=Decimal("1.85")),
        LossHead(
            code=HeadOfLoss.LOST_REVENUE,
            interruption=InterruptionLoss(
                annual_revenue=Decimal(433_210),
                saved_variable_rate=Decimal("0.13"),
                start_at=_at(8, 9, 37),
                end_at=_at(10, 15, 43),
                activity_lost=Decimal("0.85"),
                basis_days=366,
            ),
        ),
        LossHead(
            code=HeadOfLoss.ADMIN_DEFENCE,
            amount=Decimal("2345.67"),
            authority=InvestigatingAuthority.PROFESSIONAL_ORDER,
        ),
        LossHead(
            code=HeadOfLoss.RANSOM,
            amount=Decimal(5_432),
            insurer_consent=Answer.NO,
            sanctioned_payee=Answer.NO,
            terrorism_known=Answer.NO,
        ),
    )


def full_claim() -> Claim:
    """Give the claim for the ransomware of the story, with all that can be said of it by instants."""
    return Claim(
        heads=_heads(),
        reference="SIN-CHIMERE-2026-31",
        policy_reference=_POLICY,
        breach_reference="VIO-2026-0417",
        known_at=_at(8, 7, 46),
        event_at=_at(17, 23, 22, month=5),
        fact_known_at=_at(8, 7, 53),
        complaint_at=_at(9, 14, 22),
        complaint_by_victim=Answer.YES,
        breach_known_at=_at(8, 9, 13),
        notified_at=_at(9, 12, 4),
        first_claim_at=_at(22, 10, 16),
        investigation_at=_at(29, 11, 33),
        stad_attack=Answer.YES,
        cause=LossCause.MALICE,
        intentional_act=IntentionalAct.EMPLOYEE,
        known_before_inception=Answer.NO,
        late_notice_prejudice=Answer.NO,
        force_majeure=Answer.NO,
        triggered_exclusions=(ExclusionCode.UNSUPPORTED_SYSTEM, ExclusionCode.WAR),
        declaration=RiskDeclaration(
            status=DeclarationStatus.INACCURATE_GOOD_FAITH,
            question_asked=Answer.YES,
            rate_paid=Decimal("827.50"),
            rate_due=Decimal("1034.75"),
        ),
        prior_paid=Decimal(6_789),
        prior_by_guarantee=(PriorPayment(guarantee=Guarantee.DATA_RESTORATION, amount=Decimal(3_579)),),
    )


def claim_known_by_its_day() -> Claim:
    """Give the claim for the lost diary of the story, of which only the days are known."""
    return Claim(
        heads=(LossHead(code=HeadOfLoss.LEGAL_ADVICE, amount=Decimal("468.90")),),
        reference="SIN-CHIMERE-2026-32",
        policy_reference=_POLICY,
        breach_reference="VIO-2026-0418",
        known_on=date(2026, 9, 16),
        complaint_on=date(2026, 9, 17),
        complaint_by_victim=Answer.YES,
        stad_attack=Answer.NO,
        cause=LossCause.NEGLIGENCE,
    )
