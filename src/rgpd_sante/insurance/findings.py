# SPDX-License-Identifier: MIT
"""What is contrary to the law, doubtful or missing in a policy alone, whatever the claims under it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.finding_rules.clauses import clause_findings
from rgpd_sante.insurance.finding_rules.contents import content_findings
from rgpd_sante.insurance.finding_rules.liability import liability_findings
from rgpd_sante.insurance.finding_rules.premiums import premium_findings
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.state import as_known, state_of
from rgpd_sante.law.finding import Finding, FindingKind, Findings, Severity
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.time.instants import in_utc, local_day
from rgpd_sante.vocabulary.insurance import PolicyState

__all__ = ["RUNNING", "policy_findings"]

VOID: Final = FindingKind(
    code="ASS020",
    severity=Severity.WARNING,
    title="Le contrat est nul : aucune garantie n’est due.",
    why="Une fausse déclaration intentionnelle rend le contrat nul, même si elle n’a eu aucune influence sur le "
    "sinistre ; l’assureur garde les primes payées.",
    remedy="Consulter un avocat si la nullité est contestée ; chercher une autre assurance.",
    developer="policy declared void",
    citation=law.L_113_8,
)
RENEWAL_UNKNOWN: Final = FindingKind(
    code="ASS021",
    severity=Severity.WARNING,
    title="L’année d’assurance est passée, et on ne sait pas si le contrat s’est reconduit.",
    why="Sans reconduction tacite, le contrat a expiré à son terme ; le dossier le tient pour en cours, faute de le "
    "savoir.",
    remedy="Indiquer si le contrat se reconduit tacitement, et décrire l’année en cours.",
    developer="insurance year over, renewal unknown",
    citation=law.L_112_4,
)

RUNNING: Final = frozenset({PolicyState.IN_FORCE, PolicyState.COVER_NOTE, PolicyState.SUSPENDED})
"""The states of a contract that was concluded, has begun and has not ended."""


def policy_findings(policy: Policy, *, at: datetime) -> Findings:
    """Judge a policy at an instant; the paths start at it.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> [finding.code for finding in policy_findings(policy, at=instant("2026-06-02T10:17+02:00"))]
        ['ASS016']
    """
    in_utc(at, field="at")
    return Findings(tuple(_found(as_known(policy, at), at)))


def _found(policy: Policy, at: datetime) -> Iterator[Finding]:
    state = state_of(policy, at=at)
    # nothing of a contract that never existed is worth judging
    if state is PolicyState.VOID:
        yield VOID.found("$.void")
        return
    today = local_day(at, policy.territory)
    yield from content_findings(policy)
    yield from clause_findings(policy)
    yield from liability_findings(policy, today)
    if state in RUNNING:
        yield from premium_findings(policy, at)
        if policy.tacit_renewal is Answer.UNKNOWN and today >= policy.period_end:
            yield RENEWAL_UNKNOWN.found("$.tacit_renewal")
