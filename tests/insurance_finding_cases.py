# SPDX-License-Identifier: MIT
"""How the tests of the findings on insurance ask: the clean insured dossier, with some of its facts changed."""

from __future__ import annotations

from datetime import datetime

import attrs

from fact_walk import changed
from rgpd_sante.analysis.check import check
from rgpd_sante.analysis.finding_examples.clean import JUDGED_AT, paris
from rgpd_sante.analysis.finding_examples.clean_insured import ATTACK, CLAIM, CLEAN_INSURED, CLEAN_WITH_CLAIM, POLICY
from rgpd_sante.analysis.finding_examples.clean_proposal import PROPOSAL
from rgpd_sante.dossier import Dossier
from rgpd_sante.insurance import Claim, Policy
from rgpd_sante.insurance.findings import policy_findings
from rgpd_sante.law.finding import Finding

__all__ = [
    "ATTACK",
    "CLAIM",
    "CLEAN_INSURED",
    "CLEAN_WITH_CLAIM",
    "JUDGED_AT",
    "POLICY",
    "PROPOSAL",
    "in_claim",
    "in_policy",
    "judged",
    "paris",
    "told",
]


def told(dossier: Dossier, at: datetime = JUDGED_AT) -> list[str]:
    """Tell the code and the path of each finding of a dossier."""
    return [f"{finding.code} {finding.path}" for finding in check(dossier, at=at)]


def judged(at: datetime = JUDGED_AT, /, **changes: object) -> tuple[Finding, ...]:
    """Judge the clean policy with some facts changed."""
    return policy_findings(changed(POLICY, changes), at=at).items


def in_policy(at: datetime = JUDGED_AT, /, **changes: object) -> list[str]:
    """Tell the code and the path of each finding of the clean policy with some facts changed."""
    return [f"{finding.code} {finding.path}" for finding in judged(at, **changes)]


def in_claim(base: Claim = CLAIM, /, **changes: object) -> list[Finding]:
    """Judge the dossier of the clean claim, or of that of an attack, with some facts of the claim changed.

    ``at`` is the instant of the question, ``policy`` another policy.
    """
    at, policy = changes.pop("at", JUDGED_AT), changes.pop("policy", POLICY)
    assert isinstance(at, datetime)
    assert isinstance(policy, Policy)
    dossier = attrs.evolve(CLEAN_WITH_CLAIM, claims=(changed(base, changes),), policies=(policy,))
    return list(check(dossier, at=at))
