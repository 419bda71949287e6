# SPDX-License-Identifier: MIT
"""Generated policies: all that the model accepts, likely or not, with every field and code reached.

Claims are in ``strategies_claim``, proposals in ``strategies_proposal``; those of ``settlement_strategies`` are made to
be settled.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Final, TypeVar

import attrs
from hypothesis import strategies as st

from rgpd_sante.insurance import (
    CapitalRule,
    CoverTerms,
    Deductible,
    Exclusion,
    InterruptionTerms,
    Parties,
    Policy,
    Resubscription,
    UnpaidPremium,
)
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    ContractEvidence,
    CoverBasis,
    DeductibleKind,
    DeductibleMode,
    ExclusionCode,
    Guarantee,
    LopmiScope,
    WaitingMode,
    WindowStart,
)
from strategies_basic import answers, days, texts

__all__ = [
    "any_deductibles",
    "any_policies",
    "any_terms",
    "any_windows",
    "euros",
    "lengths",
    "shares",
]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_OTHER_GUARANTEES: Final = [one for one in Guarantee if one is not Guarantee.BUSINESS_INTERRUPTION]


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def _few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


def _codes(codes: type[E]) -> st.SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(codes), unique=True, max_size=3).map(tuple)


def _names() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(texts(), unique=True, max_size=2).map(tuple)


def _decimals(largest: int, places: int) -> st.SearchStrategy[Decimal]:
    return st.integers(0, largest * 10**places).map(lambda number: Decimal(number).scaleb(-places))


def euros(largest: int = 10**15 - 1) -> st.SearchStrategy[Decimal]:
    """Amounts to the cent or to the euro, nothing and very much included."""
    return _decimals(min(largest, 1_000_000), 0) | _decimals(largest, 2)


def shares() -> st.SearchStrategy[Decimal]:
    """Shares from zero to one, both included, of up to twelve decimals."""
    return _decimals(1, 0) | _decimals(1, 2) | _decimals(1, 12)


def lengths() -> st.SearchStrategy[int | Decimal]:
    """Hours or days, whole or in parts, as an int or as a decimal."""
    return st.integers(0, 10_000) | _decimals(10_000, 4)


def any_deductibles() -> st.SearchStrategy[Deductible]:
    """Deductibles of each kind, with what their kind needs and perhaps what it does not."""

    def fitted(kind: DeductibleKind, amount: Decimal, rate: Decimal, bounds: tuple[Decimal, Decimal]) -> Deductible:
        return Deductible(kind=kind, amount=amount, rate=rate, minimum=min(bounds), maximum=max(bounds))

    return (
        st.just(Deductible())
        | st.builds(Deductible, kind=st.sampled_from((DeductibleKind.FIXED, DeductibleKind.RELATIVE)), amount=euros())
        | st.builds(Deductible, kind=st.just(DeductibleKind.PERCENT), rate=shares(), minimum=_maybe(euros()))
        | st.builds(fitted, st.sampled_from(DeductibleKind), euros(), shares(), st.tuples(euros(), euros()))
    )


def any_windows() -> st.SearchStrategy[InterruptionTerms]:
    """Waiting hours and periods of indemnity."""
    return st.builds(
        InterruptionTerms,
        max_days=lengths(),
        waiting_hours=lengths(),
        waiting_mode=st.sampled_from(WaitingMode),
        window_start=st.sampled_from(WindowStart),
    )


def any_terms() -> st.SearchStrategy[CoverTerms]:
    """Terms of any guarantee; those of business interruption have a window, and no others."""
    common: dict[str, st.SearchStrategy[object]] = {
        "basis": st.sampled_from(CoverBasis),
        "sublimit": _maybe(euros()),
        "yearly_sublimit": _maybe(euros()),
        "outside_limit": answers(),
        "deductible": any_deductibles(),
        "insured_share": shares(),
        "assistance": answers(),
        "defence_in_limit": answers(),
        "capital": _maybe(st.builds(CapitalRule, declared=euros(), actual=euros(), waived=answers())),
        "retroactive_on": _maybe(days()),
    }
    return st.builds(CoverTerms, guarantee=st.sampled_from(_OTHER_GUARANTEES), **common) | st.builds(
        CoverTerms, guarantee=st.just(Guarantee.BUSINESS_INTERRUPTION), interruption=any_windows(), **common
    )


def _exclusions() -> st.SearchStrategy[Exclusion]:
    return st.builds(
        Exclusion,
        code=st.sampled_from(ExclusionCode),
        scope=_codes(Guarantee),
        formal_and_limited=answers(),
        very_apparent=answers(),
    )


def _unpaid() -> st.SearchStrategy[UnpaidPremium]:
    def dated(premium: UnpaidPremium, notice: date | None) -> UnpaidPremium:
        return attrs.evolve(premium, formal_notice_on=None if notice is None else max(premium.due_on, notice))

    plain = st.builds(UnpaidPremium, due_on=days(), paid_on=_maybe(days()), instalment=answers())
    return st.builds(dated, plain, _maybe(days()))


def _parties() -> st.SearchStrategy[Parties]:
    return st.builds(
        Parties,
        insurer=_maybe(texts()),
        broker=_maybe(texts()),
        policyholder=_maybe(texts()),
        insureds=_names(),
        beneficiaries=_names(),
    )


def any_policies() -> st.SearchStrategy[Policy]:
    """Policies of which the days are in order, each guarantee with its terms."""

    def dated(policy: Policy, at: tuple[date, date, date], end: date | None, single: Decimal | None) -> Policy:
        first, start, over = sorted(at)
        return attrs.evolve(
            policy,
            initial_effect=first,
            period_start=start,
            period_end=over,
            terminated_on=None if end is None else max(first, end),
            single_deductible=single,
            deductible_mode=DeductibleMode.PER_GUARANTEE if single is None else policy.deductible_mode,
        )

    same_day = date(2026, 1, 1)
    plain = st.builds(
        Policy,
        territory=st.sampled_from(Territory),
        initial_effect=st.just(same_day),
        period_start=st.just(same_day),
        period_end=st.just(same_day),
        limit_claim=euros(),
        limit_year=euros(),
        terms=st.lists(any_terms(), max_size=2, unique_by=lambda terms: terms.guarantee).map(tuple),
        exclusions=_few(_exclusions()),
        unpaid=_few(_unpaid()),
        reference=_maybe(texts()),
        parties=_parties(),
        evidence=_maybe(st.sampled_from(ContractEvidence)),
        void=answers(),
        annual_premium=_maybe(euros()),
        tacit_renewal=answers(),
        subsequent_years=_maybe(st.integers(0, 10_000)),
        last_cover_at_cessation=answers(),
        activity_resumed_on=_maybe(days()),
        resubscribed=_maybe(st.builds(Resubscription, on=days(), basis=st.sampled_from(CoverBasis))),
        deductible_mode=st.sampled_from(DeductibleMode),
        single_deductible=st.just(Decimal(0)),
        allocation=st.sampled_from(Allocation),
        notice_working_days=_maybe(st.integers(0, 10_000)),
        late_notice_clause=answers(),
        lopmi_scope=st.sampled_from(LopmiScope),
        assistance_exempt=answers(),
        admin_fine_cover=st.sampled_from(AdminFineCover),
        war_bought_back=answers(),
        restates_limitation=answers(),
    )
    return st.builds(dated, plain, st.tuples(days(), days(), days()), _maybe(days()), _maybe(euros()))
