# SPDX-License-Identifier: MIT
"""The amounts of a policy that contradict each other, and what every policy says that the file does not (L.112-4)."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import insurance_contract as law

__all__ = ["content_findings"]

CLAIM_LIMIT_ABOVE_YEAR: Final = FindingKind(
    code="ASS014",
    severity=Severity.WARNING,
    title="La limite par sinistre dépasse la limite par année d’assurance.",
    why="Un seul sinistre ne peut pas être payé au-delà de la limite de l’année : l’un des deux montants est douteux.",
    remedy="Relire les deux montants dans les conditions particulières.",
    developer="limit by claim above the yearly one",
    citation=law.L_112_4,
    verification=Verification.ANALYSIS,
)
SUBLIMIT_ABOVE_LIMIT: Final = FindingKind(
    code="ASS015",
    severity=Severity.WARNING,
    title="La sous-limite d’une garantie dépasse la limite dont elle est une part.",
    why="Une sous-limite est une part de la limite du contrat, sauf clause contraire (non vérifié) : plus haute, elle "
    "n’est jamais atteinte.",
    remedy="Relire le montant, ou indiquer que la garantie est hors de la limite du contrat.",
    developer="sub-limit above the limit that holds it",
    citation=law.L_112_4,
    verification=Verification.UNVERIFIED,
)
CONTENTS_MISSING: Final = FindingKind(
    code="ASS016",
    severity=Severity.INFO,
    title="Le dossier ne reprend pas toutes les mentions qu’un contrat d’assurance porte.",
    why="Le contrat nomme les parties, décrit le risque et indique le montant des garanties et la prime.",
    remedy="Les reprendre des conditions particulières ; si elles n’y sont pas, les demander à l’assureur.",
    developer="contents of the policy not told",
    citation=law.L_112_4,
)


def content_findings(policy: Policy) -> Iterator[Finding]:
    """Judge the amounts of a policy and name what is missing; the paths start at it."""
    missing = tuple(_missing(policy))
    if missing:
        words = f"Le dossier ne dit pas tout ce que le contrat porte ; il manque : {', '.join(missing)}."
        yield CONTENTS_MISSING.found("$", words)
    if policy.limit_claim > policy.limit_year:
        yield CLAIM_LIMIT_ABOVE_YEAR.found("$.limit_claim")
    for rank, terms in enumerate(policy.terms):
        yield from _sublimits(policy, terms, f"$.terms[{rank}]")


def _missing(policy: Policy) -> Iterator[str]:
    parties = policy.parties
    if parties.insurer is None:
        yield "l’assureur"
    if parties.policyholder is None:
        yield "le souscripteur"
    if not parties.insureds:
        yield "les assurés"
    if not policy.terms:
        yield "les garanties"
    if policy.annual_premium is None:
        yield "la prime"


def _sublimits(policy: Policy, terms: CoverTerms, path: str) -> Iterator[Finding]:
    """Compare with what holds it; where nobody told that the guarantee is outside the limit, it is inside."""
    inside = terms.outside_limit is not Answer.YES
    in_year = _lowest(terms.yearly_sublimit, policy.limit_claim if inside else None)
    if _exceeds(terms.sublimit, in_year):
        yield SUBLIMIT_ABOVE_LIMIT.found(f"{path}.sublimit")
    if _exceeds(terms.yearly_sublimit, policy.limit_year if inside else None):
        yield SUBLIMIT_ABOVE_LIMIT.found(f"{path}.yearly_sublimit")


def _lowest(*amounts: Decimal | None) -> Decimal | None:
    return min((amount for amount in amounts if amount is not None), default=None)


def _exceeds(amount: Decimal | None, limit: Decimal | None) -> bool:
    return amount is not None and limit is not None and amount > limit
