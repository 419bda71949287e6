# SPDX-License-Identifier: MIT
"""The time of a liability cover (C. assur. L.124-5, R.124-3): its trigger, its past, the years after its end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.state import subsequent_end
from rgpd_sante.insurance.taxonomy import LIABILITIES
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.time.days import add_years
from rgpd_sante.vocabulary.insurance import CoverBasis

__all__ = ["liability_findings"]

SUBSEQUENT_TOO_SHORT: Final = FindingKind(
    code="ASS010",
    severity=Severity.ERROR,
    title="Le contrat prévoit moins de cinq ans de garantie subséquente : la loi en accorde cinq.",
    why="Une responsabilité en base réclamation répond des réclamations reçues au moins cinq ans après la fin du "
    "contrat ; une durée plus courte est sans effet.",
    remedy="Retenir cinq ans, et faire corriger le contrat.",
    developer="subsequent period under the legal minimum",
    citation=law.L_124_5,
)
SUBSEQUENT_TOO_SHORT_AT_CESSATION: Final = FindingKind(
    code="ASS011",
    severity=Severity.ERROR,
    title="La garantie subséquente est plus courte que celle due à qui cesse son activité.",
    why="Pour la dernière garantie d’une personne physique qui cesse son activité ou décède, elle est d’au moins dix "
    "ans. Si la même activité reprend, elle se réduit à l’intervalle, jamais sous cinq ans.",
    remedy="Retenir la durée légale, et faire corriger le contrat.",
    developer="subsequent period under the legal minimum of a natural person who stopped",
    citation=law.R_124_3,
)
RETROACTIVE_WITHOUT_EFFECT: Final = FindingKind(
    code="ASS012",
    severity=Severity.ERROR,
    title="La date de rétroactivité est sans effet sur une responsabilité en base réclamation.",
    why="La loi couvre tout le passé que l’assuré ne connaissait pas à la souscription, sans limite de date.",
    remedy="Ne pas en tenir compte, et faire corriger le contrat.",
    developer="retroactive date on a claims-made liability",
    citation=law.L_124_5,
)
LIABILITY_TRIGGER: Final = FindingKind(
    code="ASS013",
    severity=Severity.ERROR,
    title="La garantie de responsabilité n’est déclenchée ni par le fait dommageable, ni par la réclamation.",
    why="Pour une responsabilité, les parties choisissent entre ces deux déclenchements, et eux seuls.",
    remedy="Relire le contrat, et corriger le dossier ou faire corriger la clause.",
    developer="liability cover with another trigger than the two of the law",
    citation=law.L_124_5,
)

_LAWFUL: Final = frozenset({CoverBasis.CLAIM_MADE, CoverBasis.HARMFUL_FACT})


def liability_findings(policy: Policy, today: date) -> Iterator[Finding]:
    """Judge the time of the liability covers of a policy on a day; the paths start at it."""
    claims_made = False
    for rank, terms in enumerate(policy.terms):
        if terms.guarantee not in LIABILITIES:
            continue
        claims_made = claims_made or terms.basis is CoverBasis.CLAIM_MADE
        yield from _terms(terms, f"$.terms[{rank}]")
    if claims_made and policy.subsequent_years is not None:
        yield from _subsequent(policy, policy.subsequent_years, today)


def _terms(terms: CoverTerms, path: str) -> Iterator[Finding]:
    if terms.basis not in _LAWFUL:
        yield LIABILITY_TRIGGER.found(f"{path}.basis")
    if terms.basis is CoverBasis.CLAIM_MADE and terms.retroactive_on is not None:
        yield RETROACTIVE_WITHOUT_EFFECT.found(f"{path}.retroactive_on")


def _subsequent(policy: Policy, years: int, today: date) -> Iterator[Finding]:
    if policy.last_cover_at_cessation is Answer.YES:
        if years < law.SUBSEQUENT_YEARS_AT_CESSATION.latest.value and _ends_too_early(policy, years, today):
            yield SUBSEQUENT_TOO_SHORT_AT_CESSATION.found("$.subsequent_years")
    elif years < law.SUBSEQUENT_YEARS.latest.value:
        yield SUBSEQUENT_TOO_SHORT.found("$.subsequent_years")


def _ends_too_early(policy: Policy, years: int, today: date) -> bool:
    """Whether the years of the contract are over before those of the law; only an end that came has a last day."""
    end = policy.ends_on
    return end is None or end > today or add_years(end, years) < subsequent_end(policy, end)
