# SPDX-License-Identifier: MIT
"""The clean dossier, in which nothing is found, and what an example is: that dossier with few facts changed."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import attrs

from rgpd_sante.breach import (
    Breach,
    Communication,
    CommunicationChannel,
    Exposure,
    Insurance,
    Measure,
    Notification,
    Protection,
)
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer, Count
from rgpd_sante.practice import Contact, Practice
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachRole,
    Certainty,
    ConsequenceKind,
    DataKind,
    Exfiltration,
    NotificationKind,
    PersonCategory,
    RecipientKind,
)
from rgpd_sante.vocabulary.practice import Profession, StructureKind

__all__ = [
    "BREACH",
    "CLEAN",
    "EVERYONE_TOLD",
    "JUDGED_AT",
    "PRACTICE",
    "FindingExample",
    "of_breach",
    "of_practice",
    "paris",
]


def paris(text: str) -> datetime:
    """Read an instant by the clock of Paris in summer, such as ``2026-06-02T10:17``."""
    return instant(f"{text}+02:00")


JUDGED_AT: Final = paris("2026-06-10T09:00")
"""The instant at which the examples are judged."""

PRACTICE: Final = Practice(
    name="Cabinet de l’Exemple",
    territory=Territory.METROPOLE,
    profession=Profession.PHYSICIAN,
    structure=StructureKind.SOLO_PRACTICE,
    contact_point=Contact(last_name="Exemple", email="exemple@example.org"),
)
BREACH: Final = Breach(
    reference="VIO-1",
    role=BreachRole.CONTROLLER,
    certainty=Certainty.ESTABLISHED,
    signal_at=paris("2026-06-02T08:00"),
    aware_at=paris("2026-06-02T10:17"),
    natures=(BreachNature.CONFIDENTIALITY,),
    causes=(BreachCause.INTERNAL_ACCIDENTAL,),
    data_kinds=(DataKind.CIVIL_STATUS, DataKind.HEALTH),
    special_categories=Answer.YES,
    records=Count(value=1),
    person_categories=(PersonCategory.PATIENTS,),
    persons=Count(value=1),
    consequences=(ConsequenceKind.SPREAD_BEYOND_NEED,),
    measures=(Measure(text="Rappel du destinataire.", done_at=paris("2026-06-02T11:00")),),
    protection=Protection(unintelligible=Answer.NO),
    exposure=Exposure(
        exfiltration=Exfiltration.DISCLOSED,
        recipient=RecipientKind.SINGLE_UNTRUSTED,
        deletion_confirmed=Answer.YES,
        misuse_observed=Answer.NO,
        days=0,
    ),
    notifications=(Notification(kind=NotificationKind.COMPLETE, filed_at=paris("2026-06-03T09:00")),),
    documented_at=paris("2026-06-02T12:00"),
    insurance=Insurance(cyber_cover=Answer.NO),
)
EVERYONE_TOLD: Final = (
    Communication(channel=CommunicationChannel.INDIVIDUAL, sent_at=paris("2026-06-03T10:00"), persons=Count(value=1)),
)
"""What closes the duty towards the persons, for the examples whose risk is high."""
CLEAN: Final = Dossier(practice=PRACTICE, breaches=(BREACH,))
"""A letter sent to the wrong person: all is told, done and consistent, and nothing is found."""


@attrs.frozen(kw_only=True)
class FindingExample:
    """Facts in which one kind of finding is found and no other: its code, its path, the dossier and the instant."""

    code: str
    path: str
    dossier: Dossier
    at: datetime


def of_practice(code: str, field: str, practice: Practice) -> FindingExample:
    """Make an example whose finding is in the practice."""
    dossier = Dossier(practice=practice, breaches=(BREACH,))
    return FindingExample(code=code, path=f"$.practice.{field}", dossier=dossier, at=JUDGED_AT)


def of_breach(code: str, field: str, breach: Breach, *, practice: Practice = PRACTICE) -> FindingExample:
    """Make an example whose finding is in the breach."""
    dossier = Dossier(practice=practice, breaches=(breach,))
    return FindingExample(code=code, path=f"$.breaches[0].{field}", dossier=dossier, at=JUDGED_AT)
