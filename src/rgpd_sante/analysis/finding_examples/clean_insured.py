# SPDX-License-Identifier: MIT
"""The clean dossier with its insurance, without and with a claim, in which nothing is found, and examples of them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.finding_examples.clean import BREACH, JUDGED_AT, PRACTICE, FindingExample, paris
from rgpd_sante.analysis.finding_examples.clean_proposal import PROPOSAL
from rgpd_sante.breach import Breach, Insurance
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim, LossHead
from rgpd_sante.insurance.parties import Parties
from rgpd_sante.insurance.policy import Exclusion, Policy
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    ContractEvidence,
    CoverBasis,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
)

__all__ = [
    "ATTACK",
    "CLAIM",
    "CLEAN_INSURED",
    "CLEAN_WITH_CLAIM",
    "INSURED_BREACH",
    "POLICY",
    "of_claim",
    "of_policy",
    "of_proposal",
]

INSURED_BREACH: Final = attrs.evolve(
    BREACH,
    insurance=Insurance(cyber_cover=Answer.YES, notice_working_days=5, notified_at=paris("2026-06-02T12:00")),
)
POLICY: Final = Policy(
    reference="CYB-1",
    evidence=ContractEvidence.POLICY,
    void=Answer.NO,
    parties=Parties(
        insurer="Mutuelle de l’Exemple",
        policyholder="Cabinet de l’Exemple",
        insureds=("Cabinet de l’Exemple",),
    ),
    territory=Territory.METROPOLE,
    initial_effect=date(2026, 1, 1),
    period_start=date(2026, 1, 1),
    period_end=date(2027, 1, 1),
    tacit_renewal=Answer.YES,
    annual_premium=Decimal(480),
    limit_claim=Decimal(250_000),
    limit_year=Decimal(250_000),
    terms=(
        CoverTerms(guarantee=Guarantee.NOTIFICATION_SUPPORT, basis=CoverBasis.DISCOVERY, sublimit=Decimal(30_000)),
        CoverTerms(guarantee=Guarantee.CYBER_EXTORTION, basis=CoverBasis.DISCOVERY, sublimit=Decimal(50_000)),
        CoverTerms(guarantee=Guarantee.DATA_LIABILITY, basis=CoverBasis.CLAIM_MADE),
    ),
    exclusions=(Exclusion(code=ExclusionCode.BODILY_INJURY, formal_and_limited=Answer.YES, very_apparent=Answer.YES),),
    subsequent_years=5,
    last_cover_at_cessation=Answer.NO,
    notice_working_days=5,
    late_notice_clause=Answer.NO,
    war_bought_back=Answer.NO,
    restates_limitation=Answer.YES,
)
"""A policy in force, complete and lawful."""

CLAIM: Final = Claim(
    reference="SIN-1",
    policy_reference="CYB-1",
    breach_reference="VIO-1",
    known_at=paris("2026-06-02T10:17"),
    notified_at=paris("2026-06-02T12:00"),
    stad_attack=Answer.NO,
    intentional_act=IntentionalAct.NOBODY,
    known_before_inception=Answer.NO,
    prior_paid=Decimal(0),
    heads=(LossHead(code=HeadOfLoss.NOTIFICATION, amount=Decimal(400)),),
)
"""What telling the patient cost, declared on the same day."""

ATTACK: Final = attrs.evolve(
    CLAIM, stad_attack=Answer.YES, complaint_at=paris("2026-06-03T10:30"), complaint_by_victim=Answer.YES
)
"""The same after an attack, of which the victim complained in time."""

CLEAN_INSURED: Final = Dossier(practice=PRACTICE, breaches=(INSURED_BREACH,), proposals=(PROPOSAL,), policies=(POLICY,))
"""The clean dossier with its insurance."""
CLEAN_WITH_CLAIM: Final = attrs.evolve(CLEAN_INSURED, claims=(CLAIM,))
"""The clean dossier with its insurance and a claim."""


def of_policy(
    code: str, field: str, *policies: Policy, breach: Breach = INSURED_BREACH, root: str = "$.policies[0]"
) -> FindingExample:
    """Make an example of policies whose finding is in the first of them, or at another root."""
    dossier = attrs.evolve(CLEAN_INSURED, policies=policies, breaches=(breach,))
    return FindingExample(code=code, path=f"{root}{field and '.'}{field}", dossier=dossier, at=JUDGED_AT)


def of_proposal(code: str, field: str, proposal: Proposal) -> FindingExample:
    """Make an example whose finding is in the proposal."""
    dossier = attrs.evolve(CLEAN_INSURED, proposals=(proposal,))
    return FindingExample(code=code, path=f"$.proposals[0]{field and '.'}{field}", dossier=dossier, at=JUDGED_AT)


def of_claim(code: str, field: str, claim: Claim, *, policy: Policy = POLICY) -> FindingExample:
    """Make an example whose finding is in the claim."""
    dossier = attrs.evolve(CLEAN_WITH_CLAIM, claims=(claim,), policies=(policy,))
    return FindingExample(code=code, path=f"$.claims[0]{field and '.'}{field}", dossier=dossier, at=JUDGED_AT)
