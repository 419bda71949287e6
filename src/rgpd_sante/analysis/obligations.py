# SPDX-License-Identifier: MIT
"""Who must be told of a breach, by when, on which basis, and where each duty stands at an instant.

The duties of the health sector, of insurance and of the GDPR add up; none replaces another.
"""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.analysis.assessment import assess
from rgpd_sante.analysis.duties.authority import (
    authority_complement,
    authority_delay_reasons,
    authority_notification,
)
from rgpd_sante.analysis.duties.complaint import police_complaint
from rgpd_sante.analysis.duties.documentation import documentation
from rgpd_sante.analysis.duties.incident import incident_report, incident_resolution
from rgpd_sante.analysis.duties.insurer import insurer_notice
from rgpd_sante.analysis.duties.not_in_force import not_in_force
from rgpd_sante.analysis.duties.persons import persons_communication, public_communication
from rgpd_sante.analysis.duties.processor import controller_notices
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import Obligations
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import awareness
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_utc, in_zone

__all__ = ["judged", "obligations"]


def obligations(breach: Breach, practice: Practice, *, at: datetime) -> Obligations:
    """Judge every duty that the breach may create, with the law in force at the facts.

    Nothing dated after ``at`` is looked at: the answer for a past instant is the one that held then. Facts without a
    date (kinds of data, persons) are taken as they are.

    Args:
        breach: The facts of the breach.
        practice: Who the practice is; its territory gives the zone of the instants and the public holidays.
        at: The instant of the question, aware.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
        >>> breach = Breach(
        ...     reference="1",
        ...     role=BreachRole.CONTROLLER,
        ...     certainty=Certainty.ESTABLISHED,
        ...     aware_at=instant("2026-06-02T10:17+02:00"),
        ... )
        >>> found = obligations(breach, practice, at=instant("2026-06-02T12:00+02:00"))
        >>> notification = found.items[1]
        >>> notification.state, notification.limit.prudent.isoformat()
        (ObligationState.DUE, '2026-06-05T10:17:00+02:00')
    """
    return judged(breach, practice, at=at)[1]


def judged(breach: Breach, practice: Practice, *, at: datetime) -> tuple[Situation, Obligations]:
    """Judge the duties as :func:`obligations` does, and hand back what they rest on too."""
    situation = Situation(
        breach=breach,
        practice=practice,
        now=in_utc(at, field="at"),
        assessment=assess(breach, at=at),
        awareness=awareness(breach, territory=practice.territory, at=at),
    )
    return situation, Obligations(
        reference=breach.reference,
        at=in_zone(at, practice.territory),
        assessment=situation.assessment,
        items=(
            documentation(situation),
            authority_notification(situation),
            authority_complement(situation),
            authority_delay_reasons(situation),
            persons_communication(situation),
            public_communication(situation),
            *controller_notices(situation),
            incident_report(situation),
            incident_resolution(situation),
            police_complaint(situation),
            insurer_notice(situation),
            *not_in_force(),
        ),
    )
