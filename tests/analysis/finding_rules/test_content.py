# SPDX-License-Identifier: MIT
"""What a notification tells, and what is asked of a breach that need not be notified."""

from __future__ import annotations

import attrs
import pytest

from fact_walk import changed
from finding_cases import BREACH, PRACTICE, found, paris, supposed
from rgpd_sante.breach import Breach, Exposure, RiskDecision
from rgpd_sante.facts import Answer, Count
from rgpd_sante.practice import Contact
from rgpd_sante.vocabulary.breach import (
    ConsequenceKind,
    DataKind,
    Exfiltration,
    HarmKind,
    PersonCategory,
    RecipientKind,
    RiskLevel,
)

EMPTY = attrs.evolve(
    BREACH,
    natures=(),
    data_kinds=(),
    special_categories=Answer.UNKNOWN,
    person_categories=(),
    persons=None,
    records=None,
    consequences=(),
    measures=(),
    exposure=Exposure(exfiltration=Exfiltration.DISCLOSED, recipient=RecipientKind.SINGLE_TRUSTED),
)
ALL_ASKED = [
    "VIO037 .person_categories",
    "VIO011 .persons",
    "VIO011 .records",
    "VIO009 .natures",
    "VIO010 .data_kinds",
    "VIO012 .consequences",
    "VIO013 .measures",
]


def asked(breach: Breach) -> list[str]:
    """Tell what is asked of the content, whatever else is found."""
    return [line for line in found(breach) if line in ALL_ASKED]


def test_an_established_breach_is_described() -> None:
    """Each part of the content of art. 33(3) that is missing is asked for at its place."""
    assert asked(EMPTY) == ALL_ASKED


def test_a_suspicion_is_not_described_yet() -> None:
    """While a breach is only supposed, and nobody was notified, its content is not asked for."""
    assert asked(supposed(EMPTY)) == []


def test_a_suspicion_that_was_notified_is_described() -> None:
    """In doubt the CNIL may be notified, and the notification then tells what it must."""
    assert asked(attrs.evolve(supposed(EMPTY), notifications=BREACH.notifications)) == ALL_ASKED


def test_a_breach_without_risk_is_described_in_the_register_only() -> None:
    """Its facts, effects and measures are documented; numbers and categories are those of a notification."""
    decision = RiskDecision(
        decided_at=paris("2026-06-02T12:00"), author="Camille Exemple", level=RiskLevel.UNLIKELY, reason="Récupéré."
    )
    assert asked(attrs.evolve(EMPTY, risk_decisions=(decision,))) == ALL_ASKED[3:]


@pytest.mark.parametrize(
    "described",
    [
        {"consequences": (ConsequenceKind.SPREAD_BEYOND_NEED,)},
        {"consequences_detail": "Un voisin a pu lire le résultat."},
        {"harms": (HarmKind.FRAUD,)},
        {"harms_detail": "Gêne."},
    ],
)
def test_consequences_may_be_told_in_four_ways(described: dict[str, object]) -> None:
    """Consequences or harm, ticked or in words, are a description."""
    assert found(changed(BREACH, {"consequences": (), **described})) == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"data_kinds": (DataKind.HEALTH, DataKind.UNKNOWN)}, ["VIO010 .data_kinds"]),
        ({"person_categories": (PersonCategory.PATIENTS, PersonCategory.UNDETERMINED)}, ["VIO037 .person_categories"]),
        ({"persons": Count(value=0), "records": Count(value=0)}, []),
        ({"records": None}, ["VIO011 .records"]),
        ({"persons": None}, ["VIO011 .persons"]),
    ],
)
def test_what_is_said_to_be_unknown_is_asked_for(changes: dict[str, object], expected: list[str]) -> None:
    """« Unknown » among the kinds, « undetermined » among the categories ask; a number of zero is a number."""
    assert asked(changed(BREACH, changes)) == expected


NAME = Contact(last_name="Exemple")
REACHED = Contact(telephone="01 99 00 10 10")


@pytest.mark.parametrize(
    ("officer", "point", "expected"),
    [
        (None, None, ["VIO023 .practice.contact_point"]),
        (None, NAME, ["VIO044 .practice.contact_point"]),
        (NAME, None, ["VIO044 .practice.data_protection_officer"]),
        (NAME, NAME, ["VIO044 .practice.contact_point"]),
        (REACHED, None, []),
        (None, REACHED, []),
        (NAME, REACHED, []),
        (REACHED, NAME, []),
    ],
)
def test_someone_can_be_reached(officer: Contact | None, point: Contact | None, expected: list[str]) -> None:
    """The DPO or another contact has an e-mail or a telephone."""
    practice = attrs.evolve(PRACTICE, data_protection_officer=officer, contact_point=point)
    assert found(practice=practice) == expected


def test_no_contact_is_asked_for_while_nothing_is_notified() -> None:
    """A mere suspicion, and a practice without breach, need no contact yet."""
    practice = attrs.evolve(PRACTICE, contact_point=None)
    assert found(attrs.evolve(supposed(), signal_at=None), practice=practice) == []
