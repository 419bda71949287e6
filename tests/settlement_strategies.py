# SPDX-License-Identifier: MIT
"""Generated policies and claims for the properties of a settlement: all gates open, the money free.

The facts that refuse are tested one by one elsewhere; here a head is refused only where no guarantee answers it.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from hypothesis import strategies as st

from rgpd_sante.analysis.settlement.rounding import euros_of
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import (
    CapitalRule,
    Claim,
    CoverTerms,
    Deductible,
    InterruptionLoss,
    InterruptionTerms,
    LossHead,
    Policy,
    PriorPayment,
    RiskDeclaration,
)
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    CoverBasis,
    DeclarationStatus,
    DeductibleKind,
    DeductibleMode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    WaitingMode,
    WindowStart,
)

__all__ = ["amounts", "claims", "heads", "interruptions", "policies", "ratios", "windows"]

KNOWN: Final = instant("2026-03-16T10:00+01:00")
BASES: Final = {
    Guarantee.ADMIN_INVESTIGATION: CoverBasis.INVESTIGATION,
    Guarantee.DATA_LIABILITY: CoverBasis.CLAIM_MADE,
    Guarantee.MEDIA_LIABILITY: CoverBasis.HARMFUL_FACT,
}


def amounts(largest: int = 30_000_000) -> st.SearchStrategy[Decimal]:
    """Amounts to the cent, up to so many cents; small ones and round ones often."""
    return (
        st.integers(0, 500) | st.integers(0, largest // 10_000).map(lambda n: n * 10_000) | st.integers(0, largest)
    ).map(euros_of)


def ratios() -> st.SearchStrategy[Decimal]:
    """Shares from zero to one, of four decimals at most."""
    return st.integers(0, 10_000).map(lambda number: Decimal(number).scaleb(-4))


def _maybe(values: st.SearchStrategy[Decimal]) -> st.SearchStrategy[Decimal | None]:
    return st.none() | values


@st.composite
def deductibles(draw: st.DrawFn, *, relative: bool = True) -> Deductible:
    """Deductibles of all kinds."""
    kinds = [kind for kind in DeductibleKind if relative or kind is not DeductibleKind.RELATIVE]
    low, high = sorted((draw(amounts(1_000_000)), draw(amounts(1_000_000))))
    return Deductible(
        kind=draw(st.sampled_from(kinds)),
        amount=draw(amounts(1_000_000)),
        rate=draw(ratios()),
        minimum=draw(st.sampled_from([None, low])),
        maximum=draw(st.sampled_from([None, high])),
    )


def windows() -> st.SearchStrategy[InterruptionTerms]:
    """Waiting hours and periods of indemnity."""
    return st.builds(
        InterruptionTerms,
        max_days=st.integers(0, 90) | st.sampled_from([Decimal("0.5"), Decimal("182.5")]),
        waiting_hours=st.integers(0, 200) | st.sampled_from([Decimal("7.5"), Decimal("0.25")]),
        waiting_mode=st.sampled_from(WaitingMode),
        window_start=st.sampled_from(WindowStart),
    )


@st.composite
def _terms(draw: st.DrawFn, guarantee: Guarantee) -> CoverTerms:
    capital = CapitalRule(
        declared=draw(amounts()), actual=draw(amounts()), waived=draw(st.sampled_from([Answer.YES, Answer.NO]))
    )
    return CoverTerms(
        guarantee=guarantee,
        basis=BASES.get(guarantee, CoverBasis.DISCOVERY),
        sublimit=draw(_maybe(amounts())),
        yearly_sublimit=draw(_maybe(amounts())),
        outside_limit=draw(st.sampled_from(Answer)),
        deductible=draw(deductibles()),
        insured_share=draw(st.just(Decimal(0)) | ratios()),
        assistance=draw(st.sampled_from(Answer)),
        defence_in_limit=draw(st.sampled_from(Answer)),
        interruption=draw(windows()) if guarantee is Guarantee.BUSINESS_INTERRUPTION else None,
        capital=draw(st.sampled_from([None, capital])),
    )


@st.composite
def policies(draw: st.DrawFn, mode: DeductibleMode | None = None) -> Policy:
    """Policies in force all of 2026, with any terms."""
    guarantees = draw(st.lists(st.sampled_from(Guarantee), unique=True, min_size=1))
    return Policy(
        territory=Territory.METROPOLE,
        initial_effect=date(2026, 1, 1),
        period_start=date(2026, 1, 1),
        period_end=date(2027, 1, 1),
        limit_claim=draw(amounts(60_000_000)),
        limit_year=draw(amounts(60_000_000)),
        terms=tuple(draw(_terms(guarantee)) for guarantee in guarantees),
        deductible_mode=draw(st.sampled_from(DeductibleMode)) if mode is None else mode,
        single_deductible=draw(amounts(1_000_000)),
        allocation=draw(st.sampled_from(Allocation)),
        admin_fine_cover=draw(st.sampled_from(AdminFineCover)),
        notice_working_days=5,
        late_notice_clause=Answer.YES,
    )


@st.composite
def interruptions(draw: st.DrawFn) -> InterruptionLoss:
    """Interruptions of up to a hundred days, across the changes of the clocks."""
    start = KNOWN + timedelta(minutes=draw(st.integers(0, 60 * 24 * 20)))
    return InterruptionLoss(
        annual_revenue=draw(amounts(60_000_000)),
        saved_variable_rate=draw(ratios()),
        activity_lost=draw(ratios()),
        basis_days=draw(st.sampled_from([365, 366])),
        start_at=start,
        end_at=start + timedelta(minutes=draw(st.integers(0, 60 * 24 * 100))),
    )


@st.composite
def heads(draw: st.DrawFn) -> LossHead:
    """Heads of loss of any code, a ransom being paid with consent and a defence being before the CNIL."""
    code = draw(st.sampled_from(HeadOfLoss))
    if code is HeadOfLoss.LOST_REVENUE and draw(st.booleans()):
        return LossHead(code=code, interruption=draw(interruptions()))
    return LossHead(
        code=code,
        amount=draw(amounts()),
        authority=InvestigatingAuthority.CNIL,
        insurer_consent=Answer.YES,
        sanctioned_payee=Answer.NO,
        terrorism_known=Answer.NO,
    )


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    """Claims that pass every gate of time, of fault and of form."""
    priors = draw(st.dictionaries(st.sampled_from(Guarantee), amounts(5_000_000), max_size=3))
    declaration = RiskDeclaration(
        status=DeclarationStatus.INACCURATE_GOOD_FAITH,
        question_asked=Answer.YES,
        rate_paid=draw(amounts(100_000)),
        rate_due=draw(amounts(100_000)),
    )
    return Claim(
        heads=tuple(draw(st.lists(heads(), max_size=8))),
        event_at=KNOWN - timedelta(hours=5),
        known_at=KNOWN,
        complaint_at=KNOWN + timedelta(hours=30),
        complaint_by_victim=Answer.YES,
        notified_at=KNOWN + timedelta(hours=2),
        first_claim_at=KNOWN + timedelta(days=30),
        investigation_at=KNOWN + timedelta(days=20),
        stad_attack=Answer.YES,
        intentional_act=IntentionalAct.NOBODY,
        known_before_inception=Answer.NO,
        declaration=draw(st.sampled_from([None, declaration])),
        prior_paid=draw(st.just(Decimal(0)) | amounts(60_000_000)),
        prior_by_guarantee=tuple(PriorPayment(guarantee=name, amount=paid) for name, paid in priors.items()),
    )
