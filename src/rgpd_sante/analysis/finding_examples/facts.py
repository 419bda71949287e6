# SPDX-License-Identifier: MIT
"""Examples of dates, contents and circumstances that are missing, doubtful or at odds."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import BREACH, EVERYONE_TOLD, FindingExample, of_breach, paris
from rgpd_sante.breach import BodyRole, Exposure, InvolvedBody, Protection, Recovery
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import (
    BreachNature,
    Certainty,
    DataKind,
    Exfiltration,
    PersonCategory,
    RecipientKind,
    Restoration,
    ServiceImpact,
)

__all__ = ["EXAMPLES"]

_SUPPOSED: Final = evolve(BREACH, certainty=Certainty.SUPPOSED, aware_at=None, notifications=(), documented_at=None)
_HOST: Final = InvolvedBody(
    name="Hébergeur de l’Exemple",
    role=BodyRole.PROCESSOR,
    told_us_at=paris("2026-06-02T09:00"),
)

EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_breach("VIO001", "signal_at", evolve(BREACH, signal_at=paris("2026-05-30T08:00"))),
    of_breach("VIO002", "signal_at", _SUPPOSED),
    of_breach("VIO003", "certainty", evolve(BREACH, certainty=Certainty.SUPPOSED)),
    of_breach("VIO004", "aware_at", evolve(BREACH, aware_at=None)),
    of_breach("VIO005", "aware_at", evolve(BREACH, bodies=(_HOST,))),
    of_breach("VIO006", "ongoing", evolve(BREACH, ongoing=Answer.YES, ended_at=paris("2026-06-02T11:00"))),
    of_breach("VIO007", "special_categories", evolve(BREACH, special_categories=Answer.NO)),
    of_breach("VIO008", "data_kinds", evolve(BREACH, data_kinds=(DataKind.CIVIL_STATUS, DataKind.NIR))),
    of_breach("VIO009", "natures", evolve(BREACH, natures=())),
    of_breach("VIO010", "data_kinds", evolve(BREACH, data_kinds=(DataKind.UNKNOWN,))),
    of_breach("VIO011", "persons", evolve(BREACH, persons=None)),
    of_breach("VIO012", "consequences", evolve(BREACH, consequences=())),
    of_breach("VIO013", "measures", evolve(BREACH, measures=())),
    of_breach(
        "VIO014",
        "exposure.recipient",
        evolve(
            BREACH,
            exposure=Exposure(exfiltration=Exfiltration.DISCLOSED, recipient=RecipientKind.NONE),
            communications=EVERYONE_TOLD,
        ),
    ),
    of_breach("VIO015", "protection.key", evolve(BREACH, protection=Protection(unintelligible=Answer.YES))),
    of_breach(
        "VIO016",
        "recovery.within_hours",
        evolve(
            BREACH,
            natures=(BreachNature.CONFIDENTIALITY, BreachNature.AVAILABILITY),
            recovery=Recovery(restoration=Restoration.FULL, service_impact=ServiceImpact.MINOR),
        ),
    ),
    of_breach(
        "VIO035",
        "data_altered",
        evolve(
            BREACH,
            natures=(BreachNature.CONFIDENTIALITY, BreachNature.INTEGRITY),
            data_altered=Answer.NO,
        ),
    ),
    of_breach(
        "VIO036",
        "vulnerable_persons",
        evolve(
            BREACH,
            person_categories=(PersonCategory.PATIENTS, PersonCategory.MINORS),
            vulnerable_persons=Answer.NO,
        ),
    ),
    of_breach("VIO037", "person_categories", evolve(BREACH, person_categories=())),
    of_breach("VIO038", "closed_at", evolve(_SUPPOSED, closed_at=paris("2026-06-09T09:00"))),
)
