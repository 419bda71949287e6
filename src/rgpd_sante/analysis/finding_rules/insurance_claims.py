# SPDX-License-Identifier: MIT
"""A claim of a dossier: the policy and the breach that it refers to, its clocks, its heads, the declared risk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.finding_rules.insurance_clocks import complaint_findings, notice_findings
from rgpd_sante.analysis.finding_rules.insurance_settlement import fine_findings, settlement_findings
from rgpd_sante.analysis.settlement.premium_rule import premium_ratio
from rgpd_sante.dossier import Dossier
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.references import policy_of
from rgpd_sante.insurance.state import is_concluded
from rgpd_sante.law.finding import Finding, FindingKind, Findings, Severity
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.time.instants import in_utc, start_of_day
from rgpd_sante.time.zones import Territory

__all__ = ["claim_findings"]

REFERENCE_UNKNOWN: Final = FindingKind(
    code="ASS050",
    severity=Severity.WARNING,
    title="Le sinistre renvoie à un contrat que le dossier ne contient pas.",
    why="Sans le contrat, rien ne dit ce qui est garanti ; sans la violation, le sinistre n’a pas son histoire.",
    remedy="Ajouter ce qui manque au dossier, ou corriger la référence.",
    developer="reference to a policy or a breach that the dossier does not hold",
)
POLICY_NOT_TOLD: Final = FindingKind(
    code="ASS051",
    severity=Severity.INFO,
    title="Le sinistre ne dit pas de quel contrat il relève.",
    why="Le dossier ne contient aucun contrat, ou en contient plusieurs : sans référence, on ne sait pas lequel "
    "répond.",
    remedy="Indiquer la référence du contrat, et ajouter ce dernier au dossier.",
    developer="claim without its policy",
)
PREMIUMS_MISSING: Final = FindingKind(
    code="ASS066",
    severity=Severity.WARNING,
    title="Une réponse inexacte de bonne foi réduit l’indemnité, mais les deux primes ne sont pas connues.",
    why="L’indemnité est réduite dans le rapport de la prime payée à la prime qui était due ; sans elles, la réduction "
    "ne se calcule pas.",
    remedy="Demander à l’assureur la prime qu’il aurait fixée, et la discuter ; à défaut d’accord, le juge la fixe "
    "(non vérifié).",
    developer="inaccurate in good faith without the two premiums",
    citation=law.L_113_9,
)

_BREACH_UNKNOWN: Final = "Le sinistre renvoie à une violation que le dossier ne contient pas."


def claim_findings(dossier: Dossier, rank: int, policies: Sequence[Policy], at: datetime) -> Findings:
    """Judge a claim of a dossier, by its rank; one that nobody knew of at that instant has not happened."""
    claim = dossier.claims[rank]
    policy = policy_of(claim, policies)
    territory = dossier.practice.territory if policy is None else policy.territory
    if _comes_later(claim, territory, at):
        return Findings()
    found = (
        *_references(dossier, claim, policy),
        *_clocks(claim, policy, territory, at),
        *fine_findings(policy, claim),
        *(() if policy is None else settlement_findings(policy, claim, at=at)),
        *_premiums(claim),
    )
    return Findings(found).under(f"$.claims[{rank}]")


def _comes_later(claim: Claim, territory: Territory, at: datetime) -> bool:
    now = in_utc(at)
    if claim.known_at is not None:
        return in_utc(claim.known_at) > now
    return claim.known_on is not None and in_utc(start_of_day(claim.known_on, territory)) > now


def _references(dossier: Dossier, claim: Claim, policy: Policy | None) -> Iterator[Finding]:
    if policy is None:
        told = claim.policy_reference is not None
        yield (REFERENCE_UNKNOWN if told else POLICY_NOT_TOLD).found("$.policy_reference")
    held = {breach.reference for breach in dossier.breaches}
    if claim.breach_reference is not None and claim.breach_reference not in held:
        yield REFERENCE_UNKNOWN.found("$.breach_reference", _BREACH_UNKNOWN)


def _clocks(claim: Claim, policy: Policy | None, territory: Territory, at: datetime) -> Iterator[Finding]:
    # of a contract that never was, no delay runs
    if policy is not None and not is_concluded(policy):
        return
    yield from complaint_findings(claim, territory, at)
    if policy is not None:
        yield from notice_findings(policy, claim, at)


def _premiums(claim: Claim) -> Iterator[Finding]:
    # the rule warns of nothing but a premium that is not known
    if premium_ratio(claim.declaration).warnings:
        yield PREMIUMS_MISSING.found("$.declaration")
