# SPDX-License-Identifier: MIT
"""Breaches for the tests of risk, told by the facts that matter; the plain one is an ordinary mistake of sending."""

from __future__ import annotations

from typing import Final, TypedDict, Unpack

from rgpd_sante.breach import Breach, Exposure, Protection, Recovery
from rgpd_sante.facts import Answer, Count
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachRole,
    Certainty,
    DataKind,
    Exfiltration,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    ServiceImpact,
)

__all__ = ["Facts", "breach_with"]


class Facts(TypedDict, total=False):
    """The facts that can be changed in the plain breach."""

    natures: tuple[BreachNature, ...]
    causes: tuple[BreachCause, ...]
    kinds: tuple[DataKind, ...]
    special: Answer
    who: tuple[PersonCategory, ...]
    persons: int | None
    records: int | None
    vulnerable: Answer
    unintelligible: Answer
    key: KeyState
    exfiltration: Exfiltration
    recipient: RecipientKind
    deletion: Answer
    neutralised: Answer
    misuse: Answer
    days: int | None
    restoration: Restoration
    hours: int | None
    impact: ServiceImpact
    altered: Answer


PLAIN: Final[Facts] = {
    "natures": (BreachNature.CONFIDENTIALITY,),
    "causes": (BreachCause.INTERNAL_ACCIDENTAL,),
    "kinds": (DataKind.CONTACT,),
    "special": Answer.NO,
    "who": (PersonCategory.CUSTOMERS,),
    "persons": 2,
    "records": 2,
    "vulnerable": Answer.NO,
    "unintelligible": Answer.NO,
    "key": KeyState.UNKNOWN,
    "exfiltration": Exfiltration.DISCLOSED,
    "recipient": RecipientKind.SINGLE_UNTRUSTED,
    "deletion": Answer.NO,
    "neutralised": Answer.NO,
    "misuse": Answer.NO,
    "days": 3,
    "restoration": Restoration.NOT_AFFECTED,
    "hours": None,
    "impact": ServiceImpact.NONE,
    "altered": Answer.NO,
}


def breach_with(**change: Unpack[Facts]) -> Breach:
    """Build the plain breach with some facts changed."""
    facts: Facts = {**PLAIN, **change}
    return Breach(
        reference="1",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.ESTABLISHED,
        natures=facts["natures"],
        causes=facts["causes"],
        data_kinds=facts["kinds"],
        special_categories=facts["special"],
        person_categories=facts["who"],
        persons=_count(facts["persons"]),
        records=_count(facts["records"]),
        vulnerable_persons=facts["vulnerable"],
        protection=Protection(unintelligible=facts["unintelligible"], key=facts["key"]),
        exposure=Exposure(
            exfiltration=facts["exfiltration"],
            recipient=facts["recipient"],
            deletion_confirmed=facts["deletion"],
            harm_neutralised=facts["neutralised"],
            misuse_observed=facts["misuse"],
            days=facts["days"],
        ),
        recovery=Recovery(
            restoration=facts["restoration"], within_hours=facts["hours"], service_impact=facts["impact"]
        ),
        data_altered=facts["altered"],
    )


def _count(number: int | None) -> Count | None:
    return None if number is None else Count(value=number)
