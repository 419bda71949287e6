# SPDX-License-Identifier: MIT
"""Insurance: the policy with its terms, the claim with its heads of loss, where a policy stands at an instant."""

from __future__ import annotations

from rgpd_sante.insurance.brochure import brochure_policy
from rgpd_sante.insurance.claim import Claim, InterruptionLoss, LossHead, PriorPayment, RiskDeclaration
from rgpd_sante.insurance.parties import Parties
from rgpd_sante.insurance.policy import Exclusion, Policy, Resubscription, UnpaidPremium
from rgpd_sante.insurance.state import Suspension, in_force, state_of, suspension
from rgpd_sante.insurance.terms import CapitalRule, CoverTerms, Deductible, InterruptionTerms

__all__ = [
    "CapitalRule",
    "Claim",
    "CoverTerms",
    "Deductible",
    "Exclusion",
    "InterruptionLoss",
    "InterruptionTerms",
    "LossHead",
    "Parties",
    "Policy",
    "PriorPayment",
    "Resubscription",
    "RiskDeclaration",
    "Suspension",
    "UnpaidPremium",
    "brochure_policy",
    "in_force",
    "state_of",
    "suspension",
]
