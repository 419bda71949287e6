# SPDX-License-Identifier: MIT
"""From a dossier to the documents of its insurance: the form, the guarantees, the declaration, the settlement."""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.analysis.coverage.costs import KnownCosts, circumstances_of
from rgpd_sante.analysis.exposure.breakdown import ExposureModel
from rgpd_sante.analysis.exposure.limit import recommend_limit
from rgpd_sante.analysis.exposure.models import exposure
from rgpd_sante.analysis.exposure.practice_facts import practice_facts, practice_questions
from rgpd_sante.analysis.exposure.proposal_facts import proposal_facts, proposal_questions
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.blocks import Document
from rgpd_sante.documents.contents.adequacy_note import adequacy_note
from rgpd_sante.documents.contents.guarantees_table import guarantees_table
from rgpd_sante.documents.contents.loss_declaration import loss_declaration
from rgpd_sante.documents.contents.proposal_form import proposal_form
from rgpd_sante.documents.contents.settlement_statement import settlement_statement
from rgpd_sante.documents.insurance_choice import (
    chosen_claim,
    chosen_policy,
    chosen_proposal,
    claim_of_breach,
    policy_of_claim,
)
from rgpd_sante.dossier import Dossier
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.references import policy_of

__all__ = ["adequacy", "declaration", "filled_form", "guarantees", "statement"]


def filled_form(dossier: Dossier, *, at: datetime, reference: str | None) -> Document:
    """Print the form of a proposal."""
    proposal = chosen_proposal(dossier, reference)
    return proposal_form(proposal, at=at, territory=dossier.practice.territory)


def guarantees(dossier: Dossier, *, at: datetime, reference: str | None) -> Document:
    """Tell the guarantees of a policy."""
    return guarantees_table(dossier.practice, chosen_policy(dossier, reference), at=at)


def statement(dossier: Dossier, *, at: datetime, reference: str | None) -> Document:
    """Settle a claim under the policy that it names, as it is known at an instant."""
    claim = chosen_claim(dossier, reference)
    policy = policy_of_claim(dossier, claim)
    found = settle(policy, claim, at=at)
    return settlement_statement(dossier.practice, found, at=at, policy=policy, reference=claim.reference)


def declaration(dossier: Dossier, breach: Breach, *, at: datetime) -> Document:
    """Declare a breach to the insurer, with the costs and the policy of the claim that it made, where there are any.

    A loss is declared without waiting: a contract that is not at hand stops nothing.
    """
    claim = claim_of_breach(dossier, breach)
    if claim is None:
        return loss_declaration(breach, dossier.practice, at=at, policy=_only_policy(dossier))
    return loss_declaration(
        breach,
        dossier.practice,
        at=at,
        policy=policy_of(claim, dossier.policies),
        costs=KnownCosts(heads=claim.heads),
        circumstances=circumstances_of(claim),
    )


def adequacy(dossier: Dossier, *, at: datetime, reference: str | None) -> Document:
    """Tell what limit a practice needs, by both models, beside its policy where it has just one.

    The figures are those of its proposal where it has just one, which counts the files; else those of its scale.
    """
    practice = dossier.practice
    if len(dossier.proposals) == 1:
        facts, missing = proposal_facts(dossier.proposals[0]), proposal_questions(dossier.proposals[0])
    else:
        facts, missing = practice_facts(practice), practice_questions(practice)
    found = () if facts is None else tuple(recommend_limit(exposure(facts, model=one, at=at)) for one in ExposureModel)
    return adequacy_note(
        practice,
        found,
        at=at,
        policy=_only_policy(dossier),
        missing=missing,
        reference=reference,
    )


def _only_policy(dossier: Dossier) -> Policy | None:
    return dossier.policies[0] if len(dossier.policies) == 1 else None
