# SPDX-License-Identifier: MIT
"""How the tests of coverage ask: the policy of the brochure, breaches with little or much, one head of loss."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.coverage.answers import Condition, ConditionCode, Coverage, HeadCoverage
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances, KnownCosts
from rgpd_sante.analysis.coverage.coverage import coverage
from rgpd_sante.breach import Breach, Complaint
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import CoverTerms, LossHead, Policy
from rgpd_sante.insurance.brochure import brochure_policy
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachCause, BreachRole, Certainty
from rgpd_sante.vocabulary.insurance import HeadOfLoss

__all__ = ["AT", "ATTACK", "POLICY", "bare_breach", "condition", "cost", "one", "policy_with", "with_terms"]

AT: Final = instant("2026-06-03T09:00+02:00")
NO_COSTS: Final = KnownCosts()
NOTHING_MORE: Final = ClaimCircumstances()
POLICY: Final = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)


def bare_breach(**facts: object) -> Breach:
    """Make an established breach of which nothing is known but what is given."""
    breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED)
    held = {field.name: getattr(breach, field.name) for field in attrs.fields(Breach)}
    return Breach(**{**held, **facts})


ATTACK: Final = bare_breach(
    signal_at=instant("2026-06-02T10:00+02:00"),
    aware_at=instant("2026-06-02T12:00+02:00"),
    began_at=instant("2026-06-01T22:00+02:00"),
    causes=(BreachCause.EXTERNAL_MALICIOUS,),
    complaint=Complaint(
        offence_alleged=Answer.YES,
        attack_known_at=instant("2026-06-02T10:00+02:00"),
        filed_at=instant("2026-06-03T08:00+02:00"),
    ),
)


def policy_with(**changes: object) -> Policy:
    """Change the policy of the brochure."""
    held = {field.name: getattr(POLICY, field.name) for field in attrs.fields(Policy)}
    return Policy(**{**held, **changes})


def with_terms(head: CoverTerms) -> Policy:
    """Replace the terms of one guarantee."""
    return policy_with(terms=tuple(head if one.guarantee is head.guarantee else one for one in POLICY.terms))


def cost(code: HeadOfLoss, amount: str = "1000.00", **facts: object) -> KnownCosts:
    """Make one known cost."""
    head = LossHead(code=code, amount=Decimal(amount))
    held = {field.name: getattr(head, field.name) for field in attrs.fields(LossHead)}
    return KnownCosts(heads=(LossHead(**{**held, **facts}),))


def one(
    head: HeadOfLoss,
    breach: Breach = ATTACK,
    policy: Policy = POLICY,
    *,
    costs: KnownCosts = NO_COSTS,
    circumstances: ClaimCircumstances = NOTHING_MORE,
) -> HeadCoverage:
    """Ask for the answer on one head."""
    found: Coverage = coverage(breach, policy, at=AT, costs=costs, circumstances=circumstances)
    (answer,) = found.of(head)
    return answer


def condition(found: HeadCoverage, code: ConditionCode) -> Condition:
    """Give the condition of a head."""
    (only,) = [item for item in found.conditions if item.code is code]
    return only
