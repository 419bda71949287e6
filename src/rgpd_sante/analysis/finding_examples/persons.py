# SPDX-License-Identifier: MIT
"""Examples about the information of the persons: refused, undecided, late, in part, or exempt without ground."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import BREACH, FindingExample, of_breach, paris
from rgpd_sante.breach import Art34Exemption, Communication, CommunicationChannel, CommunicationPlan, Exposure
from rgpd_sante.facts import Answer, Count
from rgpd_sante.vocabulary.breach import Art34Ground, CommunicationIntent, Exfiltration, RecipientKind

__all__ = ["EXAMPLES", "HIGH_RISK"]

HIGH_RISK: Final = evolve(
    BREACH,
    exposure=Exposure(exfiltration=Exfiltration.YES, recipient=RecipientKind.UNIDENTIFIED, misuse_observed=Answer.NO),
)
"""The clean breach, but the health data are in the hands of a stranger: the persons must be told."""


def _claimed(ground: Art34Ground, reason: str) -> Art34Exemption:
    return Art34Exemption(ground=ground, decided_at=paris("2026-06-02T12:00"), reason=reason)


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_breach(
        "VIO028",
        "art34_exemption",
        evolve(HIGH_RISK, art34_exemption=_claimed(Art34Ground.UNINTELLIGIBLE, "Poste protégé par un mot de passe.")),
    ),
    of_breach(
        "VIO029",
        "communication_plan.intent",
        evolve(
            HIGH_RISK,
            communication_plan=CommunicationPlan(
                intent=CommunicationIntent.NOT_PLANNED, reason="Pour ne pas inquiéter les patients."
            ),
        ),
    ),
    of_breach(
        "VIO039",
        "communication_plan.planned_on",
        evolve(HIGH_RISK, communication_plan=CommunicationPlan(intent=CommunicationIntent.PLANNED)),
    ),
    of_breach(
        "VIO040",
        "communication_plan.reason",
        evolve(BREACH, communication_plan=CommunicationPlan(intent=CommunicationIntent.NOT_PLANNED)),
    ),
    of_breach(
        "VIO041",
        "communications",
        evolve(BREACH, communication_plan=CommunicationPlan(intent=CommunicationIntent.DONE)),
    ),
    of_breach(
        "VIO042",
        "communication_plan.planned_on",
        evolve(
            HIGH_RISK,
            communication_plan=CommunicationPlan(intent=CommunicationIntent.PLANNED, planned_on=date(2026, 6, 5)),
        ),
    ),
    of_breach(
        "VIO046",
        "art34_exemption",
        evolve(HIGH_RISK, art34_exemption=_claimed(Art34Ground.RISK_NO_LONGER_LIKELY, "Téléphone effacé à distance.")),
    ),
    of_breach(
        "VIO047",
        "communications",
        evolve(
            HIGH_RISK, art34_exemption=_claimed(Art34Ground.DISPROPORTIONATE_EFFORT, "Adresses des patients perdues.")
        ),
    ),
    of_breach("VIO048", "communication_plan.intent", HIGH_RISK),
    of_breach(
        "VIO049",
        "communications",
        evolve(
            HIGH_RISK,
            persons=Count(value=10),
            communications=(
                Communication(
                    channel=CommunicationChannel.INDIVIDUAL,
                    sent_at=paris("2026-06-04T09:00"),
                    persons=Count(value=4),
                ),
            ),
        ),
    ),
)
