# SPDX-License-Identifier: MIT
"""Examples of filings, notices, decisions and a closing that are late, at odds or too early."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import BREACH, FindingExample, of_breach, paris
from rgpd_sante.breach import (
    BodyRole,
    CommunicationPlan,
    Exposure,
    InvolvedBody,
    Notification,
    RiskDecision,
)
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import (
    BreachRole,
    Certainty,
    CommunicationIntent,
    Exfiltration,
    NotificationKind,
    RecipientKind,
    RiskLevel,
)

__all__ = ["EXAMPLES"]


def _filed(kind: NotificationKind, text: str, delay_reasons: str | None = None) -> Notification:
    return Notification(kind=kind, filed_at=paris(text), delay_reasons=delay_reasons)


_CONTROLLER: Final = InvolvedBody(name="Clinique de l’Exemple", role=BodyRole.CONTROLLER)

EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_breach(
        "VIO017",
        "notifications[0]",
        evolve(
            BREACH,
            notifications=(
                _filed(NotificationKind.COMPLEMENTARY, "2026-06-03T09:00"),
                _filed(NotificationKind.COMPLETE, "2026-06-04T09:00"),
            ),
        ),
    ),
    of_breach(
        "VIO018",
        "notifications",
        evolve(
            BREACH,
            role=BreachRole.PROCESSOR,
            bodies=(evolve(_CONTROLLER, told_at=paris("2026-06-02T11:00")),),
        ),
    ),
    of_breach("VIO022", "notifications", evolve(BREACH, certainty=Certainty.RULED_OUT, aware_at=None)),
    of_breach("VIO024", "notifications", evolve(BREACH, notifications=())),
    of_breach(
        "VIO025",
        "notifications",
        evolve(BREACH, notifications=(_filed(NotificationKind.COMPLETE, "2026-06-05T10:40"),)),
    ),
    of_breach(
        "VIO026",
        "notifications",
        evolve(BREACH, notifications=(_filed(NotificationKind.INITIAL, "2026-06-03T09:00"),)),
    ),
    of_breach("VIO027", "documented_at", evolve(BREACH, documented_at=None)),
    of_breach(
        "VIO030",
        "risk_decisions",
        evolve(
            BREACH,
            risk_decisions=(
                RiskDecision(
                    decided_at=paris("2026-06-02T12:00"),
                    author="Camille Exemple",
                    level=RiskLevel.UNLIKELY,
                    reason="Destinataire connu du cabinet.",
                ),
            ),
        ),
    ),
    of_breach(
        "VIO033",
        "bodies[0]",
        evolve(
            BREACH,
            bodies=(
                InvolvedBody(
                    name="Prestataire de l’Exemple",
                    role=BodyRole.PROCESSOR,
                    aware_at=paris("2026-05-30T09:00"),
                    told_us_at=paris("2026-06-02T10:17"),
                    contract_notice_hours=24,
                ),
            ),
        ),
    ),
    of_breach(
        "VIO034",
        "closed_at",
        evolve(
            BREACH,
            exposure=Exposure(
                exfiltration=Exfiltration.YES, recipient=RecipientKind.UNIDENTIFIED, misuse_observed=Answer.NO
            ),
            communication_plan=CommunicationPlan(intent=CommunicationIntent.PLANNED, planned_on=date(2026, 6, 12)),
            closed_at=paris("2026-06-09T09:00"),
        ),
    ),
    of_breach(
        "VIO045",
        "notifications",
        evolve(
            BREACH,
            notifications=(
                _filed(NotificationKind.INITIAL, "2026-06-08T09:00"),
                _filed(NotificationKind.COMPLEMENTARY, "2026-06-09T09:00", "Le secrétariat était fermé."),
            ),
        ),
    ),
    of_breach(
        "VIO055",
        "bodies[0].told_at",
        evolve(BREACH, role=BreachRole.PROCESSOR, notifications=(), bodies=(_CONTROLLER,)),
    ),
)
