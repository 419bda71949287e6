# SPDX-License-Identifier: MIT
"""What is doubtful or contradictory in the facts of a breach alone, whatever the duties that come of them."""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.breach.finding_rules.circumstances import circumstance_findings
from rgpd_sante.breach.finding_rules.dates import date_findings
from rgpd_sante.breach.finding_rules.steps import false_alarm_findings, step_findings
from rgpd_sante.breach.model import Breach
from rgpd_sante.law.finding import Findings
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import Certainty

__all__ = ["breach_findings"]


def breach_findings(breach: Breach, *, territory: Territory, at: datetime) -> Findings:
    """Judge the facts of a breach; steps dated after ``at`` are not looked at.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.vocabulary.breach import BreachRole
        >>> breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED)
        >>> found = breach_findings(breach, territory=Territory.METROPOLE, at=instant("2026-06-02T10:17+02:00"))
        >>> [finding.code for finding in found]
        ['VIO004']
    """
    now = in_utc(at, field="at")
    if breach.certainty is Certainty.RULED_OUT:
        return Findings(tuple(false_alarm_findings(breach, now)))
    return Findings(
        (*date_findings(breach, territory, now), *circumstance_findings(breach), *step_findings(breach, now))
    )
