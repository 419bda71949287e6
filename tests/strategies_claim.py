# SPDX-License-Identifier: MIT
"""Generated claims: all that the model accepts, likely or not, with every field and code reached."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from rgpd_sante.insurance import Claim, InterruptionLoss, LossHead, PriorPayment, RiskDeclaration
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.insurance import (
    DeclarationStatus,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    LossCause,
)
from strategies_basic import answers, days, instants, texts
from strategies_insurance import euros, shares

__all__ = ["any_claims", "any_heads", "any_interruptions"]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def _few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


def _codes(codes: type[E]) -> st.SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(codes), unique=True, max_size=3).map(tuple)


def any_interruptions() -> st.SearchStrategy[InterruptionLoss]:
    """Interruptions that end when they start, or later."""

    def dated(
        at: tuple[datetime, datetime], revenue: Decimal, saved: Decimal, lost: Decimal, days_of_the_year: int
    ) -> InterruptionLoss:
        start_at, end_at = sorted(at, key=in_utc)
        return InterruptionLoss(
            annual_revenue=revenue,
            saved_variable_rate=saved,
            start_at=start_at,
            end_at=end_at,
            activity_lost=lost,
            basis_days=days_of_the_year,
        )

    return st.builds(dated, st.tuples(instants(), instants()), euros(), shares(), shares(), st.sampled_from((365, 366)))


def any_heads() -> st.SearchStrategy[LossHead]:
    """Heads of loss with one measure: an amount, counted units, both alike, or an interruption."""
    common: dict[str, st.SearchStrategy[object]] = {
        "authority": _maybe(st.sampled_from(InvestigatingAuthority)),
        "insurer_consent": answers(),
        "sanctioned_payee": answers(),
        "terrorism_known": answers(),
    }
    code = st.sampled_from(HeadOfLoss)
    counted = st.builds(
        LossHead,
        code=code,
        units=st.integers(0, 200) | st.integers(0, 10**9),
        unit_cost=euros(10_000),
        **common,
    )
    return (
        st.builds(LossHead, code=code, amount=euros(), **common)
        | counted
        | counted.map(lambda head: attrs.evolve(head, amount=head.stated_amount))
        | st.builds(LossHead, code=st.just(HeadOfLoss.LOST_REVENUE), interruption=any_interruptions(), **common)
    )


def _declarations() -> st.SearchStrategy[RiskDeclaration]:
    return st.builds(
        RiskDeclaration,
        status=st.sampled_from(DeclarationStatus),
        question_asked=answers(),
        rate_paid=_maybe(euros()),
        rate_due=_maybe(euros()),
    )


def any_claims() -> st.SearchStrategy[Claim]:
    """Claims of a loss known by its instant, its day or both, never before the fact."""

    def dated(claim: Claim, known_at: datetime | None, *, day_too: bool) -> Claim:
        if known_at is None:
            return claim
        known = max((at for at in (known_at, claim.event_at) if at is not None), key=in_utc)
        return attrs.evolve(claim, known_at=known, known_on=claim.known_on if day_too else None)

    plain = st.builds(
        Claim,
        heads=_few(any_heads()),
        known_on=days(),
        reference=_maybe(texts()),
        policy_reference=_maybe(texts()),
        breach_reference=_maybe(texts()),
        complaint_on=_maybe(days()),
        complaint_by_victim=answers(),
        stad_attack=answers(),
        cause=_maybe(st.sampled_from(LossCause)),
        intentional_act=_maybe(st.sampled_from(IntentionalAct)),
        known_before_inception=answers(),
        late_notice_prejudice=answers(),
        force_majeure=answers(),
        triggered_exclusions=_codes(ExclusionCode),
        declaration=_maybe(_declarations()),
        prior_paid=_maybe(euros()),
        prior_by_guarantee=_few(st.builds(PriorPayment, guarantee=st.sampled_from(Guarantee), amount=euros())),
        event_at=_maybe(instants()),
        fact_known_at=_maybe(instants()),
        complaint_at=_maybe(instants()),
        breach_known_at=_maybe(instants()),
        notified_at=_maybe(instants()),
        first_claim_at=_maybe(instants()),
        investigation_at=_maybe(instants()),
    )
    return st.builds(dated, plain, _maybe(instants()), day_too=st.booleans())
