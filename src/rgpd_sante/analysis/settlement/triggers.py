# SPDX-License-Identifier: MIT
"""Gate 2, time: whether the event that triggers a guarantee falls into its cover (C. assur. L.124-5, L.113-3).

A liability in claims-made has an unlimited unknown past, by law, and at least five years after its end. A first-party
guarantee is triggered by the discovery, an investigation cover by its first written act.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final, assert_never

from rgpd_sante.analysis.settlement.case import Case
from rgpd_sante.analysis.settlement.grounds import ground
from rgpd_sante.analysis.settlement.outcome import PASSED, Asked, Outcome, lacking, refused
from rgpd_sante.analysis.settlement.verdict import Warned
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.state import state_of, subsequent_end
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.instants import in_utc, local_day
from rgpd_sante.vocabulary.insurance import CoverBasis, PolicyState, RefusalReason, SettlementWarning

__all__ = ["time_gate"]

_INEFFECTIVE: Final = (
    "La date de rétroactivité du contrat est sans effet sur une responsabilité en base réclamation : la loi couvre "
    "tout le passé que l’assuré ne connaissait pas."
)
_OTHER_YEAR: Final = (
    "L’événement qui déclenche la garantie n’est pas de l’année d’assurance décrite : le plafond et les paiements à "
    "imputer sont ceux de son année."
)


def time_gate(case: Case, asked: Asked) -> Outcome:
    """Judge whether the trigger of the guarantee falls into its cover."""
    match asked.terms.basis:
        case CoverBasis.DISCOVERY:
            return _discovery(case, asked)
        case CoverBasis.INVESTIGATION:
            return _investigation(case)
        case CoverBasis.CLAIM_MADE:
            return _claim_made(case, asked)
        case CoverBasis.HARMFUL_FACT:
            return _harmful_fact(case)
        case _:
            assert_never(asked.terms.basis)


def _in_force(policy: Policy, moment: datetime) -> Outcome:
    """Refuse what is triggered while the cover is off, and warn where it belongs to another year."""
    state = state_of(policy, at=moment)
    match state:
        case PolicyState.IN_FORCE | PolicyState.COVER_NOTE:
            return _in_year(policy, moment)
        case PolicyState.NOT_STARTED:
            return refused(ground(RefusalReason.OUT_OF_PERIOD))
        case PolicyState.SUSPENDED:
            return refused(ground(RefusalReason.SUSPENDED_L113_3))
        # what is void or only proposed was refused before
        case (
            PolicyState.TERMINATED
            | PolicyState.EXPIRED
            | PolicyState.SUBSEQUENT
            | PolicyState.PROPOSED
            | PolicyState.VOID
        ):
            return refused(ground(RefusalReason.TERMINATED))
        case _:
            assert_never(state)


def _in_year(policy: Policy, moment: datetime) -> Outcome:
    if policy.period_start <= local_day(moment, policy.territory) < policy.period_end:
        return PASSED
    warned = Warned(code=SettlementWarning.OTHER_INSURANCE_YEAR, text=_OTHER_YEAR, citations=(law.L_112_4,))
    return Outcome(warnings=(warned,))


def _discovery(case: Case, asked: Asked) -> Outcome:
    # where only the day is known, the cover must be on from its beginning to its end
    first, last = case.known
    found = _in_force(case.policy, first)
    if last != first:
        found = found.then(_in_force(case.policy, in_utc(last) - timedelta(microseconds=1)))
    since = asked.terms.retroactive_on
    if found.ground is not None or since is None:
        return found
    event = case.claim.event_at
    if event is None:
        return refused(ground(RefusalReason.TRIGGER_UNKNOWN), _event())
    if local_day(event, case.policy.territory) < since:
        text = "L’intrusion est antérieure à la date de rétroactivité du contrat."
        return refused(ground(RefusalReason.OUT_OF_PERIOD, text))
    return found


def _investigation(case: Case) -> Outcome:
    started = case.claim.investigation_at
    if started is None:
        question = "À quelle date l’autorité a-t-elle envoyé son premier acte écrit ?"
        return refused(ground(RefusalReason.TRIGGER_UNKNOWN), lacking("$.claim.investigation_at", question))
    return _in_force(case.policy, started)


def _harmful_fact(case: Case) -> Outcome:
    event, policy = case.claim.event_at, case.policy
    if event is None:
        return refused(ground(RefusalReason.TRIGGER_UNKNOWN), _event())
    if policy.ends_on is not None and local_day(event, policy.territory) >= policy.ends_on:
        return refused(ground(RefusalReason.FACT_AFTER_TERMINATION))
    # L.124-5, al. 3: the fact between the first effect and the end, « quelle que soit la date » of the claim
    return _in_force(policy, event)


def _claim_made(case: Case, asked: Asked) -> Outcome:
    claim, policy = case.claim, case.policy
    if claim.first_claim_at is None:
        question = "À quelle date un tiers a-t-il réclamé pour la première fois ?"
        return refused(ground(RefusalReason.TRIGGER_UNKNOWN), lacking("$.claim.first_claim_at", question))
    claimed_on, end = local_day(claim.first_claim_at, policy.territory), policy.ends_on
    if end is None or claimed_on < end:
        found = _in_force(policy, claim.first_claim_at)
    else:
        found = _after_the_end(case, claimed_on, end)
    if asked.terms.retroactive_on is None:
        return found
    warned = Warned(code=SettlementWarning.RETROACTIVE_DATE_INEFFECTIVE, text=_INEFFECTIVE, citations=(law.L_124_5,))
    return Outcome(warnings=(warned,)).then(found)


def _after_the_end(case: Case, claimed_on: date, end: date) -> Outcome:
    claim, policy = case.claim, case.policy
    event = claim.event_at
    fact_known_on = case.known_on
    if claim.fact_known_at is not None:
        fact_known_on = local_day(claim.fact_known_at, policy.territory)
    # L.124-5, al. 4: the fact is prior to the end …
    if event is None and fact_known_on >= end:
        return refused(ground(RefusalReason.TRIGGER_UNKNOWN), _event())
    if event is not None and local_day(event, policy.territory) >= end:
        return refused(ground(RefusalReason.FACT_AFTER_TERMINATION))
    # … and the first claim comes before the subsequent cover is over
    if claimed_on >= subsequent_end(policy, end):
        return refused(ground(RefusalReason.CLAIM_TOO_LATE), *_at_cessation(policy))
    # A fact known only after the end is for a later claims-made cover taken out before that knowledge.
    later = policy.resubscribed
    if (
        later is not None
        and later.basis is CoverBasis.CLAIM_MADE
        and end <= fact_known_on
        and later.on <= fact_known_on
    ):
        return refused(ground(RefusalReason.COVERED_BY_LATER_POLICY))
    return PASSED


def _at_cessation(policy: Policy) -> tuple[MissingFact, ...]:
    if policy.last_cover_at_cessation is not Answer.UNKNOWN:
        return ()
    question = "Ce contrat était-il le dernier d’une personne physique qui a cessé son activité ou est décédée ?"
    return (lacking("$.policy.last_cover_at_cessation", question),)


def _event() -> MissingFact:
    return lacking("$.claim.event_at", "À quelle date le fait dommageable a-t-il eu lieu ?")
