# SPDX-License-Identifier: MIT
"""Insurance: the policy with its terms, the claim with its heads of loss, where a policy stands at an instant."""

from __future__ import annotations

from rgpd_sante.insurance.brochure import brochure_policy
from rgpd_sante.insurance.claim import Claim, InterruptionLoss, LossHead, PriorPayment, RiskDeclaration
from rgpd_sante.insurance.parties import Parties
from rgpd_sante.insurance.policy import Exclusion, Policy, Resubscription, UnpaidPremium
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import (
    Applicant,
    Backups,
    CardsAndWeb,
    Habits,
    Organisation,
    PastEvents,
    PastIncident,
    ProposalSignature,
    RiskVolume,
    Suppliers,
    SystemSecurity,
)
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.insurance.state import Suspension, in_force, state_of, suspension
from rgpd_sante.insurance.terms import CapitalRule, CoverTerms, Deductible, InterruptionTerms

__all__ = [
    "QUESTIONNAIRE",
    "Applicant",
    "Backups",
    "CapitalRule",
    "CardsAndWeb",
    "Claim",
    "CoverTerms",
    "Deductible",
    "Exclusion",
    "Habits",
    "InterruptionLoss",
    "InterruptionTerms",
    "LossHead",
    "Organisation",
    "Parties",
    "PastEvents",
    "PastIncident",
    "Policy",
    "PriorPayment",
    "Proposal",
    "ProposalSignature",
    "Resubscription",
    "RiskDeclaration",
    "RiskVolume",
    "Suppliers",
    "Suspension",
    "SystemSecurity",
    "UnpaidPremium",
    "brochure_policy",
    "in_force",
    "state_of",
    "suspension",
]
