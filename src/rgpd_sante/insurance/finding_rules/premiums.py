# SPDX-License-Identifier: MIT
"""What an unpaid premium does to the cover at an instant (C. assur. L.113-3), as :mod:`insurance.state` computes it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.insurance.finding_rules.wording import moment_text
from rgpd_sante.insurance.policy import Policy, UnpaidPremium
from rgpd_sante.insurance.state import Suspension, is_too_early, suspension
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.time.days import day_text
from rgpd_sante.time.instants import in_utc, local_day
from rgpd_sante.time.zones import Territory

__all__ = ["premium_findings"]

FORMAL_NOTICE_TOO_EARLY: Final = FindingKind(
    code="ASS017",
    severity=Severity.WARNING,
    title="La mise en demeure est envoyée moins de onze jours après l’échéance : elle est tenue pour sans effet.",
    why="L’assureur ne met en demeure que si la prime reste impayée dix jours après son échéance ; plus tôt, la mise "
    "en demeure est tenue pour irrégulière (lecture stricte, analyse).",
    remedy="Payer la prime ; contester la suspension si l’assureur s’appuie sur cet envoi.",
    developer="formal notice posted too early",
    citation=law.L_113_3,
    verification=Verification.ANALYSIS,
)
SUSPENSION_COMING: Final = FindingKind(
    code="ASS018",
    severity=Severity.WARNING,
    title="La prime est impayée et la mise en demeure court : la garantie va être suspendue.",
    why="Trente jours après l’envoi de la mise en demeure, la garantie est suspendue ; ce qui arrive alors n’est "
    "jamais garanti, même si la prime est payée ensuite.",
    remedy="Payer la prime avant ce jour.",
    developer="formal notice running, suspension to come",
    citation=law.L_113_3,
)
SUSPENDED: Final = FindingKind(
    code="ASS019",
    severity=Severity.WARNING,
    title="La garantie est suspendue pour prime impayée.",
    why="Un sinistre survenu pendant la suspension n’est jamais garanti ; après le paiement, la garantie ne reprend "
    "que le lendemain à midi, pour l’avenir.",
    remedy="Payer la prime et les frais sans attendre, et en garder la preuve.",
    developer="cover suspended for an unpaid premium",
    citation=law.L_113_3,
)


def premium_findings(policy: Policy, at: datetime) -> Iterator[Finding]:
    """Judge the unpaid premiums of a running policy, as known at an instant; the paths start at it."""
    now = in_utc(at)
    for rank, premium in enumerate(policy.unpaid):
        found, path = suspension(policy, premium), f"$.unpaid[{rank}]"
        if found is None:
            notice = premium.formal_notice_on
            if premium.paid_on is None and notice is not None and is_too_early(premium, notice):
                yield FORMAL_NOTICE_TOO_EARLY.found(f"{path}.formal_notice_on")
        elif found.holds(at):
            yield SUSPENDED.found(path, _suspended(premium, found, policy.territory, at))
        elif now < in_utc(found.starts):
            day = day_text(local_day(found.starts, policy.territory))
            words = f"La prime est impayée et la mise en demeure court : la garantie est suspendue à partir du {day}."
            yield SUSPENSION_COMING.found(path, words)


def _suspended(premium: UnpaidPremium, found: Suspension, territory: Territory, at: datetime) -> str:
    since = f"La garantie est suspendue depuis le {day_text(local_day(found.starts, territory))} pour prime impayée"
    if premium.paid_on is not None and found.ends is not None:
        return f"{since} ; la prime est payée, la garantie reprend le {moment_text(found.ends, territory)}."
    possible = "depuis le" if found.termination_from <= local_day(at, territory) else "à partir du"
    return f"{since} ; l’assureur peut résilier {possible} {day_text(found.termination_from)}."
