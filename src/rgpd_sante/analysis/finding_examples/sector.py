# SPDX-License-Identifier: MIT
"""Examples about the incident of a structure, the complaint, the insurer and the host."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import BREACH, EVERYONE_TOLD, PRACTICE, FindingExample, of_breach, paris
from rgpd_sante.breach import (
    BodyRole,
    Complaint,
    IncidentReport,
    Insurance,
    InvolvedBody,
    Measure,
    Notification,
)
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import BreachCause, BreachOrigin, IncidentEffect, NotificationKind
from rgpd_sante.vocabulary.practice import StructureKind

__all__ = ["EXAMPLES"]

_LABORATORY: Final = evolve(PRACTICE, structure=StructureKind.MEDICAL_LABORATORY)
_INCIDENT: Final = IncidentReport(
    exceptional=Answer.YES, effects=(IncidentEffect.HEALTH_DATA_COMPROMISED,), known_at=paris("2026-06-02T08:00")
)
_INSURED: Final = Insurance(cyber_cover=Answer.YES, notice_working_days=5, notified_at=paris("2026-06-02T12:00"))
_OF_2021: Final = evolve(
    BREACH,
    signal_at=paris("2021-06-02T08:00"),
    aware_at=paris("2021-06-02T10:17"),
    measures=(Measure(text="Rappel du destinataire.", done_at=paris("2021-06-02T11:00")),),
    notifications=(Notification(kind=NotificationKind.COMPLETE, filed_at=paris("2021-06-03T09:00")),),
    documented_at=paris("2021-06-02T12:00"),
)

EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_breach(
        "VIO019",
        "complaint.precomplaint_at",
        evolve(
            BREACH,
            complaint=Complaint(
                offence_alleged=Answer.YES,
                attack_known_at=paris("2026-06-09T08:00"),
                precomplaint_at=paris("2026-06-09T14:00"),
            ),
            insurance=_INSURED,
        ),
    ),
    of_breach(
        "VIO020",
        "insurance.notice_working_days",
        evolve(BREACH, insurance=evolve(_INSURED, notice_working_days=3)),
    ),
    of_breach(
        "VIO021",
        "bodies[0].contract_notice_hours",
        evolve(
            BREACH,
            bodies=(
                InvolvedBody(
                    name="Hébergeur de l’Exemple",
                    role=BodyRole.PROCESSOR,
                    health_data_host=Answer.YES,
                    told_us_at=paris("2026-06-02T10:17"),
                ),
            ),
        ),
    ),
    of_breach(
        "VIO031",
        "complaint.filed_at",
        evolve(
            BREACH,
            complaint=Complaint(offence_alleged=Answer.YES, filed_at=paris("2026-06-06T09:00")),
            insurance=_INSURED,
        ),
    ),
    of_breach("VIO032", "incident.reported_at", evolve(BREACH, incident=_INCIDENT), practice=_LABORATORY),
    of_breach(
        "VIO050",
        "complaint.offence_alleged",
        evolve(
            BREACH,
            origins=(BreachOrigin.HACK,),
            causes=(BreachCause.EXTERNAL_MALICIOUS,),
            communications=EVERYONE_TOLD,
            insurance=_INSURED,
        ),
    ),
    of_breach("VIO051", "insurance.cyber_cover", evolve(BREACH, insurance=Insurance())),
    of_breach("VIO052", "insurance.notified_at", evolve(BREACH, insurance=evolve(_INSURED, notified_at=None))),
    of_breach(
        "VIO053",
        "incident.effects",
        evolve(
            _OF_2021,
            incident=IncidentReport(
                exceptional=Answer.YES,
                effects=(IncidentEffect.LIKELY_TO_SPREAD,),
                known_at=paris("2021-06-02T08:00"),
                reported_at=paris("2021-06-02T13:00"),
            ),
        ),
        practice=_LABORATORY,
    ),
    of_breach(
        "VIO054",
        "incident.resolution_told_at",
        evolve(
            BREACH,
            incident=evolve(_INCIDENT, reported_at=paris("2026-06-02T13:00"), resolved_at=paris("2026-06-05T18:00")),
        ),
        practice=_LABORATORY,
    ),
)
