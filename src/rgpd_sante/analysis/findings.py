# SPDX-License-Identifier: MIT
"""What was not done, done late or left unsaid about a breach, as the duties stand at an instant."""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.analysis.finding_rules.authority import authority_findings
from rgpd_sante.analysis.finding_rules.conduct import conduct_findings
from rgpd_sante.analysis.finding_rules.content import content_findings
from rgpd_sante.analysis.finding_rules.persons import person_findings
from rgpd_sante.analysis.finding_rules.sector import incident_findings, insurance_findings
from rgpd_sante.analysis.obligations import judged
from rgpd_sante.breach.model import Breach
from rgpd_sante.law.finding import Findings
from rgpd_sante.practice.model import Practice

__all__ = ["duty_findings"]


def duty_findings(breach: Breach, practice: Practice, *, at: datetime) -> Findings:
    """Judge what was done, and what is not told, about the duties of a breach at an instant.

    The paths start at the breach, save those of the practice, which start with ``$.practice``.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
        >>> breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED)
        >>> [finding.path for finding in duty_findings(breach, practice, at=instant("2026-06-02T10:17+02:00"))]
        ['$.practice.structure', '$.insurance.cyber_cover']
    """
    situation, duties = judged(breach, practice, at=at)
    return Findings(
        (
            *content_findings(situation, duties),
            *authority_findings(situation, duties),
            *person_findings(situation, duties),
            *incident_findings(situation, duties),
            *insurance_findings(situation, duties),
            *conduct_findings(situation, duties),
        )
    )
