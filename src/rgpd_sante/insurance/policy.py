# SPDX-License-Identifier: MIT
"""The policy: its time, its limits, its clauses and its guarantees (C. assur. L.112-4).

A policy is a concluded contract: a signed proposal is not one (L.112-2), and is told apart by its evidence.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, refuse, shown
from rgpd_sante.facts import Answer, a_delay, a_text, an_instance, no_repeat, several
from rgpd_sante.insurance.parties import Parties
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.money import an_amount
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    ContractEvidence,
    CoverBasis,
    DeductibleMode,
    ExclusionCode,
    Guarantee,
    LopmiScope,
)

__all__ = ["Exclusion", "Policy", "Resubscription", "UnpaidPremium"]


@attrs.frozen(kw_only=True)
class Exclusion:
    """An exclusion of the policy and the guarantees that it reaches, none named meaning all.

    It applies only if it is formal and limited (L.113-1) and printed in very apparent characters (L.112-4); what is
    not known is taken to be, by prudence.
    """

    code: ExclusionCode = attrs.field(validator=an_instance(ExclusionCode))
    scope: tuple[Guarantee, ...] = attrs.field(default=(), validator=[several(Guarantee), no_repeat])
    formal_and_limited: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    very_apparent: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class UnpaidPremium:
    """A premium, or an instalment of one, that was not paid when due (C. assur. L.113-3).

    ``formal_notice_on`` is the day on which the registered *mise en demeure* was posted, ``paid_on`` the day on which
    all of it was paid. What is not known to be an instalment is a whole premium, by prudence.
    """

    due_on: date = attrs.field(validator=an_instance(date))
    formal_notice_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    paid_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    instalment: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))

    def __attrs_post_init__(self) -> None:
        refuse(_out_of_order("formal_notice_on", self.due_on, self.formal_notice_on))


@attrs.frozen(kw_only=True)
class Resubscription:
    """A later liability cover for the same risk, with the day on which it was taken out and its trigger (L.124-5)."""

    on: date = attrs.field(validator=an_instance(date))
    basis: CoverBasis = attrs.field(validator=an_instance(CoverBasis))


@attrs.frozen(kw_only=True)
class Policy:
    """A cyber policy.

    ``territory`` is that of the practice: its clock and its public holidays count. ``initial_effect`` survives the
    renewals; ``period_start`` and ``period_end`` are the current insurance year, its end excluded; ``terminated_on``
    is the first day without cover, and ``tacit_renewal`` tells whether the contract goes on after ``period_end``
    unless it is terminated: one that does not expires then. ``subsequent_years`` never shortens what the law grants
    after the end; ``last_cover_at_cessation`` tells whether this was the last cover of a natural person before
    stopping work or dying, ``activity_resumed_on`` when the same activity resumed.

    ``limit_claim`` and ``limit_year`` cap a claim and an insurance year. ``notice_working_days`` is the delay of the
    contract, ``late_notice_clause`` tells whether it provides a forfeiture for a late notice. ``assistance_exempt``
    tells whether crisis services are paid without a complaint (L.12-10-1), ``war_bought_back`` whether war is covered
    (L.121-8), ``restates_limitation`` whether the policy restates the rules of limitation (R.112-1).

    ``evidence`` is what there is of the contract; not told, it is taken to be concluded. ``void`` tells whether it
    was declared void for an intentional falsehood (L.113-8), so that it never existed. ``annual_premium`` is what the
    policyholder pays for a year, taxes included.

    Raises:
        FactError: if the days are out of order, a guarantee stands twice or the single deductible lacks.
    """

    reference: str | None = attrs.field(default=None, validator=optional(a_text))
    parties: Parties = attrs.field(default=Parties(), validator=an_instance(Parties))
    evidence: ContractEvidence | None = attrs.field(default=None, validator=optional(an_instance(ContractEvidence)))
    void: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    annual_premium: Decimal | None = attrs.field(default=None, validator=optional(an_amount))

    territory: Territory = attrs.field(validator=an_instance(Territory))
    initial_effect: date = attrs.field(validator=an_instance(date))
    period_start: date = attrs.field(validator=an_instance(date))
    period_end: date = attrs.field(validator=an_instance(date))
    limit_claim: Decimal = attrs.field(validator=an_amount)
    limit_year: Decimal = attrs.field(validator=an_amount)
    terms: tuple[CoverTerms, ...] = attrs.field(validator=several(CoverTerms))
    exclusions: tuple[Exclusion, ...] = attrs.field(default=(), validator=several(Exclusion))
    unpaid: tuple[UnpaidPremium, ...] = attrs.field(default=(), validator=several(UnpaidPremium))

    tacit_renewal: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    terminated_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    subsequent_years: int | None = attrs.field(default=None, validator=optional(a_delay))
    last_cover_at_cessation: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    activity_resumed_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    resubscribed: Resubscription | None = attrs.field(default=None, validator=optional(an_instance(Resubscription)))

    deductible_mode: DeductibleMode = attrs.field(
        default=DeductibleMode.PER_GUARANTEE, validator=an_instance(DeductibleMode)
    )
    single_deductible: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    allocation: Allocation = attrs.field(default=Allocation.PRO_RATA, validator=an_instance(Allocation))

    notice_working_days: int | None = attrs.field(default=None, validator=optional(a_delay))
    late_notice_clause: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    lopmi_scope: LopmiScope = attrs.field(default=LopmiScope.DAMAGE, validator=an_instance(LopmiScope))
    assistance_exempt: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    admin_fine_cover: AdminFineCover = attrs.field(
        default=AdminFineCover.EXCLUDED, validator=an_instance(AdminFineCover)
    )
    war_bought_back: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    restates_limitation: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))

    def __attrs_post_init__(self) -> None:
        faults = [
            *_out_of_order("period_start", self.initial_effect, self.period_start),
            *_out_of_order("period_end", self.period_start, self.period_end),
            *_out_of_order("terminated_on", self.initial_effect, self.terminated_on),
        ]
        named = [terms.guarantee for terms in self.terms]
        if len(set(named)) != len(named):
            faults.append(
                FactError(
                    "terms",
                    given=f"{len(named)} garanties dont {len(named) - len(set(named))} répétée(s)",
                    expected="each guarantee once",
                    attendu="chaque garantie une seule fois",
                )
            )
        if self.deductible_mode is DeductibleMode.SINGLE and self.single_deductible is None:
            faults.append(
                FactError(
                    "single_deductible",
                    given="rien",
                    expected="an amount, since the deductible is a single one",
                    attendu="un montant, puisque la franchise est unique",
                )
            )
        refuse(faults)

    @property
    def ends_on(self) -> date | None:
        """The first day after the contract: that of its termination or, without tacit renewal, that of its term."""
        ends = [] if self.terminated_on is None else [self.terminated_on]
        if self.tacit_renewal is Answer.NO:
            ends.append(self.period_end)
        return min(ends, default=None)

    def terms_of(self, guarantee: Guarantee) -> CoverTerms | None:
        """Return the terms of a guarantee, ``None`` where it is not subscribed."""
        return next((terms for terms in self.terms if terms.guarantee is guarantee), None)


def _out_of_order(field: str, before: date, after: date | None) -> list[FactError]:
    if after is None or before <= after:
        return []
    return [
        FactError(
            field,
            given=shown(after.isoformat()),
            expected=f"a day from {before.isoformat()} on",
            attendu=f"un jour à partir du {before.isoformat()}",
        )
    ]
