# SPDX-License-Identifier: MIT
"""Where a policy stands at an instant: the suspension for an unpaid premium, its revival at noon, the end.

C. assur. L.113-3. A loss during a suspension is never covered, even where the premium is paid later.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import Final

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy, UnpaidPremium
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.time.days import add_days, add_years
from rgpd_sante.time.instants import in_utc, in_zone, local_day, start_of_day
from rgpd_sante.time.zones import zone_of
from rgpd_sante.vocabulary.insurance import ContractEvidence, CoverBasis, PolicyState

__all__ = [
    "Suspension",
    "as_known",
    "in_force",
    "is_concluded",
    "is_too_early",
    "state_of",
    "subsequent_end",
    "suspension",
]

# years after which a claim comes no more: what a contract grants beyond would only leave the calendar
_FOR_EVER: Final = 1_000


@attrs.frozen(kw_only=True)
class Suspension:
    """A suspension: its first instant, the first one after it (``None``: no end known), and when to terminate.

    ``termination_from`` is the first day on which the insurer may terminate.
    """

    starts: datetime = attrs.field(eq=in_utc)
    ends: datetime | None
    termination_from: date

    def holds(self, moment: datetime) -> bool:
        """Tell whether the cover is suspended at an instant."""
        now = in_utc(moment)
        return in_utc(self.starts) <= now and (self.ends is None or now < in_utc(self.ends))


def is_too_early(premium: UnpaidPremium, notice: date) -> bool:
    """Tell whether a formal notice was posted before the premium was ten days late: it has no effect (strict reading).

    L.113-3; that such a notice has no effect is our analysis.

    Examples:
        >>> late = UnpaidPremium(due_on=date(2026, 1, 1))
        >>> is_too_early(late, date(2026, 1, 11)), is_too_early(late, date(2026, 1, 12))
        (True, False)
    """
    # L.113-3: no notice until the premium is ten days late
    return notice <= add_days(premium.due_on, law.UNPAID_BEFORE_NOTICE.at(premium.due_on).value)


def suspension(policy: Policy, premium: UnpaidPremium) -> Suspension | None:
    """Compute the suspension that an unpaid premium causes, ``None`` where it causes none.

    Examples:
        >>> from decimal import Decimal
        >>> from rgpd_sante.time.zones import Territory
        >>> day = date(2026, 1, 1)
        >>> late = UnpaidPremium(due_on=day, formal_notice_on=date(2026, 1, 12), paid_on=date(2026, 3, 2))
        >>> policy = Policy(
        ...     territory=Territory.METROPOLE, initial_effect=day, period_start=day, period_end=date(2027, 1, 1),
        ...     limit_claim=Decimal(250_000), limit_year=Decimal(250_000), terms=(), unpaid=(late,),
        ... )
        >>> found = suspension(policy, late)
        >>> found.starts.isoformat(), found.ends.isoformat(), found.termination_from.isoformat()
        ('2026-02-12T00:00:00+01:00', '2026-03-03T12:00:00+01:00', '2026-02-22')
    """
    notice = premium.formal_notice_on
    if notice is None or is_too_early(premium, notice):
        return None
    # the suspension comes thirty days after the notice: at the end of the thirtieth, so with the day after it
    first_day = add_days(notice, law.SUSPENSION_AFTER_NOTICE.at(notice).value + 1)
    if premium.paid_on is not None and premium.paid_on < first_day:
        return None
    starts, ends = start_of_day(first_day, policy.territory), _end(policy, premium)
    if ends is not None and in_utc(ends) <= in_utc(starts):
        return None
    return Suspension(
        starts=starts,
        ends=ends,
        termination_from=add_days(first_day, law.TERMINATION_AFTER_SUSPENSION.at(notice).value),
    )


def as_known(policy: Policy, at: datetime) -> Policy:
    """Leave out the formal notices and the payments that come after an instant: they have not happened yet.

    Raises:
        FactError: for a naive instant.
    """
    today = local_day(at, policy.territory)

    def happened(day: date | None) -> date | None:
        return None if day is None or day > today else day

    unpaid = tuple(
        attrs.evolve(one, formal_notice_on=happened(one.formal_notice_on), paid_on=happened(one.paid_on))
        for one in policy.unpaid
    )
    return policy if unpaid == policy.unpaid else attrs.evolve(policy, unpaid=unpaid)


def is_concluded(policy: Policy) -> bool:
    """Tell whether there is a contract at all: neither a mere proposal (L.112-2), nor one declared void (L.113-8)."""
    return policy.evidence is not ContractEvidence.PROPOSAL and policy.void is not Answer.YES


def in_force(policy: Policy, at: datetime) -> bool:
    """Tell whether the cover is on at an instant: concluded, begun, neither ended nor suspended nor void.

    Raises:
        FactError: for a naive instant.
    """
    return state_of(policy, at=at) in {PolicyState.IN_FORCE, PolicyState.COVER_NOTE}


def state_of(policy: Policy, *, at: datetime) -> PolicyState:
    """Tell where a policy stands at an instant.

    Raises:
        FactError: for a naive instant.
    """
    day = local_day(at, policy.territory)
    # L.113-8: a void contract never existed
    if policy.void is Answer.YES:
        return PolicyState.VOID
    # L.112-2: a proposal binds neither side
    if policy.evidence is ContractEvidence.PROPOSAL:
        return PolicyState.PROPOSED
    if day < policy.initial_effect:
        return PolicyState.NOT_STARTED
    if policy.ends_on is not None and day >= policy.ends_on:
        return _after_the_end(policy, day, policy.ends_on)
    return _while_it_runs(policy, at)


def _after_the_end(policy: Policy, day: date, end: date) -> PolicyState:
    claims_made = any(terms.basis is CoverBasis.CLAIM_MADE for terms in policy.terms)
    if claims_made and day < subsequent_end(policy, end):
        return PolicyState.SUBSEQUENT
    return PolicyState.TERMINATED if policy.terminated_on == end else PolicyState.EXPIRED


def _while_it_runs(policy: Policy, at: datetime) -> PolicyState:
    found = (suspension(policy, premium) for premium in policy.unpaid)
    if any(one is not None and one.holds(at) for one in found):
        return PolicyState.SUSPENDED
    return PolicyState.COVER_NOTE if policy.evidence is ContractEvidence.COVER_NOTE else PolicyState.IN_FORCE


def subsequent_end(policy: Policy, end: date) -> date:
    """Give the first day on which a claim comes too late after the end of a liability cover (L.124-5, R.124-3)."""
    floor = law.SUBSEQUENT_YEARS.at(end).value
    agreed = add_years(end, min(max(policy.subsequent_years or 0, floor), _FOR_EVER))
    if policy.last_cover_at_cessation is not Answer.YES:
        return agreed
    at_cessation = add_years(end, law.SUBSEQUENT_YEARS_AT_CESSATION.at(end).value)
    # where the same activity resumes, the ten years shrink to the gap, never below what any cover has
    resumed = policy.activity_resumed_on
    return max(agreed, at_cessation if resumed is None else min(at_cessation, resumed))


def _cleared_on(policy: Policy, premium: UnpaidPremium) -> date | None:
    """Find the day on which nothing was owed: for an instalment, those that fell due in the meantime included."""
    cleared = premium.paid_on
    if cleared is None or premium.instalment is not Answer.YES:
        return cleared
    for other in sorted(policy.unpaid, key=lambda one: one.due_on):
        if other.due_on <= cleared:
            if other.paid_on is None:
                return None
            cleared = max(cleared, other.paid_on)
    return cleared


def _end(policy: Policy, premium: UnpaidPremium) -> datetime | None:
    ends: list[datetime] = []
    cleared = _cleared_on(policy, premium)
    if cleared is not None:
        # « à midi le lendemain du jour » of the payment
        noon = time(law.REVIVAL_HOUR.at(cleared).value)
        revived = datetime.combine(add_days(cleared, 1), noon, tzinfo=zone_of(policy.territory))
        ends.append(in_zone(revived, policy.territory))
    if premium.instalment is Answer.YES:
        # the suspension for an instalment has its effects until the annual period is over
        ends.append(start_of_day(_annual_end(policy, premium.due_on), policy.territory))
    return min(ends, key=in_utc, default=None)


def _annual_end(policy: Policy, day: date) -> date:
    """Give the anniversary that ends the annual period of a day; that of the policy is ``period_end``."""
    years = day.year - policy.period_end.year
    end = add_years(policy.period_end, years)
    return end if day < end else add_years(policy.period_end, years + 1)
