# SPDX-License-Identifier: MIT
"""The settlement of a claim under a policy: who pays what, by which step and which article, and what is left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal

from rgpd_sante.analysis.settlement.case import Case, case_of
from rgpd_sante.analysis.settlement.cuts import cuts_of
from rgpd_sante.analysis.settlement.gates import answering, judge
from rgpd_sante.analysis.settlement.grounds import Ground, ground
from rgpd_sante.analysis.settlement.interruption import InterruptionMeasure, gross_loss, measure
from rgpd_sante.analysis.settlement.outcome import Outcome, lacking
from rgpd_sante.analysis.settlement.premium_rule import premium_ratio
from rgpd_sante.analysis.settlement.rounding import ZERO
from rgpd_sante.analysis.settlement.steps import Part, pay
from rgpd_sante.analysis.settlement.verdict import HeadVerdict, Refusal, Settlement, Warned
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim, LossHead
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.taxonomy import CIVIL_DEFENCE, LIABILITIES
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.days import add_years
from rgpd_sante.time.instants import in_zone
from rgpd_sante.vocabulary.insurance import CoverPart, RefusalReason, SettlementWarning

__all__ = ["settle"]


def settle(policy: Policy, claim: Claim, *, at: datetime | None = None) -> Settlement:
    """Settle a claim: each head accepted or refused with its reason, then the money step by step.

    Args:
        policy: The policy, with its terms, its clauses and its unpaid premiums.
        claim: The claim, all its heads together: the deductible and the limit by claim count once.
        at: The instant of the settlement, aware; what happened later is not counted. Without it, all is.

    Raises:
        FactError: if ``at`` is naive, or earlier than the knowledge of the loss.

    Examples:
        >>> from datetime import date
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.insurance import HeadOfLoss
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> claim = Claim(
        ...     known_at=instant("2026-02-02T08:00+01:00"), complaint_at=instant("2026-02-03T10:30+01:00"),
        ...     heads=(LossHead(code=HeadOfLoss.DATA_RESTORATION, units=100, unit_cost=Decimal(127)),),
        ... )
        >>> found = settle(policy, claim)
        >>> found.gross, found.total, found.remaining_aggregate
        (Decimal('12700.00'), Decimal('11700.00'), Decimal('238300.00'))
    """
    case = case_of(policy, claim, at=at)
    outcomes = [judge(case, index, head) for index, head in enumerate(case.claim.heads)]
    heads = tuple(
        _verdict(case, index, head, outcome)
        for index, (head, outcome) in enumerate(zip(case.claim.heads, outcomes, strict=True))
    )
    premium = premium_ratio(case.claim.declaration)
    paid = pay(policy, case.claim, _accepted(policy, heads, outcomes), premium.ratio)
    terms = {one.guarantee: one for one in policy.terms}
    cuts = tuple(cut for line in paid.lines for cut in cuts_of(policy, terms[line.guarantee], line))
    gross = sum((head.gross for head in heads), ZERO)
    total = sum((line.indemnity for line in paid.lines), ZERO)
    on_victims = (line.indemnity for line in paid.lines if line.guarantee in LIABILITIES)
    told = Outcome(warnings=premium.warnings, missing=premium.missing)
    for outcome in (*outcomes, _on_the_claim(case)):
        told = told.then(outcome)
    return Settlement(
        at=None if at is None else in_zone(at, policy.territory),
        heads=heads,
        lines=paid.lines,
        cuts=cuts,
        gross=gross,
        total=total,
        uncovered=gross - total,
        paid_inside=paid.inside,
        remaining_aggregate=paid.remaining,
        recourse=sum(on_victims, ZERO) if case.notice.forfeits else ZERO,
        warnings=_in_order(told.warnings),
        missing=tuple(sorted(set(told.missing), key=lambda fact: (fact.path, fact.question))),
        notice_limit=case.notice.limit,
        late=case.notice.late,
        complaint=case.complaint,
        gdpr_limit=case.gdpr_limit,
        limitation_day=add_years(case.known_on, law.LIMITATION_YEARS.at(case.known_on).value),
        limitation_opposable=policy.restates_limitation,
    )


def _verdict(case: Case, index: int, head: LossHead, outcome: Outcome) -> HeadVerdict:
    """Give the accepted and the refused parts of a head; an interruption is refused in part by its own durations."""
    guarantee = answering(case.policy, head.code)
    terms = None if guarantee is None else case.policy.terms_of(guarantee)
    measured: InterruptionMeasure | None = None
    gross = head.stated_amount or ZERO
    if head.interruption is not None:
        gross = gross_loss(head.interruption)
        if terms is not None and terms.interruption is not None:
            measured = measure(head.interruption, terms.interruption)
    parts: list[tuple[Decimal, Ground]] = []
    if outcome.ground is not None:
        parts.append((gross, outcome.ground))
    elif measured is not None:
        durations = (
            (measured.waiting, RefusalReason.WAITING_PERIOD),
            (measured.beyond, RefusalReason.BEYOND_INDEMNITY_PERIOD),
        )
        parts += [(amount, ground(reason)) for amount, reason in durations if amount]
    refusals = tuple(
        Refusal(
            index=index,
            head=head.code,
            guarantee=guarantee,
            amount=amount + ZERO,
            reason=why.reason,
            explanation=why.text,
            citations=why.citations,
            exclusion=why.exclusion,
        )
        for amount, why in parts
    )
    accepted = gross - sum((refusal.amount for refusal in refusals), ZERO)
    return HeadVerdict(
        index=index,
        head=head.code,
        guarantee=guarantee,
        gross=gross + ZERO,
        accepted=accepted,
        refusals=refusals,
        interruption=measured,
    )


def _accepted(policy: Policy, heads: Sequence[HeadVerdict], outcomes: Sequence[Outcome]) -> dict[Part, Decimal]:
    """S1: sum what passed the gates by guarantee; civil defence paid on top of the limit stands apart."""
    on_top = {terms.guarantee for terms in policy.terms if terms.defence_in_limit is Answer.NO}
    sums: dict[Part, Decimal] = {}
    for head, outcome in zip(heads, outcomes, strict=True):
        if head.guarantee is None or outcome.ground is not None:
            continue
        apart = head.head in CIVIL_DEFENCE and head.guarantee in on_top
        part = (head.guarantee, CoverPart.DEFENCE if apart else CoverPart.MAIN)
        sums[part] = sums.get(part, ZERO) + head.accepted
    return sums


def _on_the_claim(case: Case) -> Outcome:
    """Tell what concerns the claim as a whole: the notice of loss, and what was already paid."""
    warnings: list[Warned] = []
    missing: list[MissingFact] = []
    if case.notice.late is Answer.YES and not case.notice.forfeits:
        text = f"Le sinistre a été déclaré tard, sans déchéance : {case.notice.kept_because}."
        warnings.append(Warned(code=SettlementWarning.LATE_WITHOUT_FORFEITURE, text=text, citations=(law.L_113_2_4,)))
    if case.notice.late is Answer.UNKNOWN:
        missing.append(lacking("$.claim.notified_at", "Quand le sinistre a-t-il été déclaré à l’assureur ?"))
    if case.claim.prior_paid is None:
        question = "Combien l’assureur a-t-il déjà payé pour cette année d’assurance ?"
        missing.append(lacking("$.claim.prior_paid", question))
    return Outcome(warnings=tuple(warnings), missing=tuple(missing))


def _in_order(warnings: Iterable[Warned]) -> tuple[Warned, ...]:
    """Tell each warning once, in the order of their list."""
    ranks = {code: rank for rank, code in enumerate(SettlementWarning)}
    return tuple(sorted(dict.fromkeys(warnings), key=lambda warned: (ranks[warned.code], warned.text)))
