# SPDX-License-Identifier: MIT
"""Decisions below the rules, notices between controller and processor, breaches closed too early."""

from __future__ import annotations

import attrs
import pytest

from finding_cases import BREACH, PRACTICE, found, messages, paris
from rgpd_sante.analysis.finding_examples.persons import HIGH_RISK
from rgpd_sante.breach import BodyRole, InvolvedBody, RiskDecision
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import BreachRole, Certainty, RiskLevel
from rgpd_sante.vocabulary.practice import StructureKind


def decided(level: RiskLevel, at: str = "2026-06-02T12:00") -> tuple[RiskDecision, ...]:
    """Give a decision of a person."""
    return (RiskDecision(decided_at=paris(at), author="Camille Exemple", level=level, reason="Motif."),)


@pytest.mark.parametrize(
    ("level", "expected"),
    [(RiskLevel.UNLIKELY, ["VIO030"]), (RiskLevel.RISK, []), (RiskLevel.HIGH, ["VIO048"])],
)
def test_a_decision_below_the_computed_level_is_shown(level: RiskLevel, expected: list[str]) -> None:
    """The rules compute a risk: less has to be justified, the same or more has not."""
    assert [line[:6] for line in found(attrs.evolve(BREACH, risk_decisions=decided(level)))] == expected


def test_a_decision_to_come_is_not_looked_at() -> None:
    """Only what was decided at the instant of the question counts."""
    breach = attrs.evolve(BREACH, risk_decisions=decided(RiskLevel.UNLIKELY, "2026-06-11T12:00"))
    assert found(breach) == []


CONTROLLER = InvolvedBody(name="Clinique de l’Exemple", role=BodyRole.CONTROLLER)
AS_PROCESSOR = attrs.evolve(BREACH, role=BreachRole.PROCESSOR, notifications=())
TOLD = attrs.evolve(CONTROLLER, told_at=paris("2026-06-02T12:00"))


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ((), ["VIO055 .bodies"]),
        ((CONTROLLER,), ["VIO055 .bodies[0].told_at"]),
        ((TOLD, CONTROLLER), ["VIO055 .bodies[1].told_at"]),
        ((TOLD,), []),
        ((attrs.evolve(CONTROLLER, contract_notice_hours=0),), ["VIO055 .bodies[0].told_at"]),
        ((attrs.evolve(CONTROLLER, contract_notice_hours=24),), ["VIO033 .bodies[0]"]),
        ((attrs.evolve(CONTROLLER, contract_notice_hours=240),), []),
        ((attrs.evolve(TOLD, contract_notice_hours=1),), ["VIO033 .bodies[0]"]),
    ],
)
def test_a_processor_tells_each_controller(bodies: tuple[InvolvedBody, ...], expected: list[str]) -> None:
    """A controller that is not named, not told, or told later than the contract says is found."""
    assert found(attrs.evolve(AS_PROCESSOR, bodies=bodies)) == expected


def test_a_controller_that_is_not_named_has_its_own_words() -> None:
    """The message does not say that somebody was not told."""
    assert messages(AS_PROCESSOR) == ["Le cabinet est sous-traitant, et aucun responsable du traitement n’est indiqué."]


@pytest.mark.parametrize(
    ("aware_at", "told_us_at", "hours", "expected"),
    [
        ("2026-06-01T10:17", "2026-06-02T10:17", 24, ["VIO033 .bodies[0]"]),
        ("2026-06-01T10:18", "2026-06-02T10:17", 24, []),
        ("2026-06-01T10:17", "2026-06-02T10:17", None, []),
        ("2026-06-01T10:17", None, 24, ["VIO033 .bodies[0]"]),
        ("2026-06-01T10:17", None, None, []),
        (None, None, 24, []),
    ],
)
def test_a_processor_of_the_practice_keeps_its_contract(
    aware_at: str | None, told_us_at: str | None, hours: int | None, expected: list[str]
) -> None:
    """The hours are those of the contract; without them the practice is not told that its processor is late."""
    processor = InvolvedBody(
        name="Prestataire de l’Exemple",
        role=BodyRole.PROCESSOR,
        aware_at=None if aware_at is None else paris(aware_at),
        told_us_at=None if told_us_at is None else paris(told_us_at),
        contract_notice_hours=hours,
    )
    assert found(attrs.evolve(BREACH, bodies=(processor,))) == expected


@pytest.mark.parametrize(
    ("closed_at", "expected"),
    [
        ("2026-06-09T09:00", ["VIO048 .communication_plan.intent", "VIO034 .closed_at"]),
        ("2026-06-11T09:00", ["VIO048 .communication_plan.intent"]),
    ],
)
def test_nothing_is_closed_before_it_is_done(closed_at: str, expected: list[str]) -> None:
    """A breach closed while the persons are not told is found, once it is closed."""
    assert found(attrs.evolve(HIGH_RISK, closed_at=paris(closed_at))) == expected


@pytest.mark.parametrize(
    ("certainty", "expected"),
    [(Certainty.ESTABLISHED, ["VIO034 .closed_at"]), (Certainty.RULED_OUT, [])],
)
def test_a_false_alarm_is_closed_without_what_nobody_can_tell(certainty: Certainty, expected: list[str]) -> None:
    """What is undetermined keeps a breach open, not a false alarm."""
    practice = attrs.evolve(PRACTICE, structure=StructureKind.GROUP_PRACTICE)
    notifications = BREACH.notifications if certainty is Certainty.ESTABLISHED else ()
    breach = attrs.evolve(BREACH, certainty=certainty, notifications=notifications, closed_at=paris("2026-06-09T09:00"))
    assert found(breach, practice=practice) == expected


def test_a_false_alarm_that_was_an_incident_is_not_closed_before_the_report() -> None:
    """A laboratory that owes a report still owes it when no data were touched."""
    practice = attrs.evolve(PRACTICE, structure=StructureKind.MEDICAL_LABORATORY)
    breach = attrs.evolve(
        BREACH,
        certainty=Certainty.RULED_OUT,
        notifications=(),
        incident=attrs.evolve(BREACH.incident, exceptional=Answer.YES),
        closed_at=paris("2026-06-09T09:00"),
    )
    assert found(breach, practice=practice) == ["VIO032 .incident.reported_at", "VIO034 .closed_at"]
