# SPDX-License-Identifier: MIT
"""The incident of a structure, the complaint and the insurer: what is late, undone or untold."""

from __future__ import annotations

import attrs
import pytest

from finding_cases import BREACH, PRACTICE, found, paris, supposed
from rgpd_sante.analysis.finding_examples.clean import EVERYONE_TOLD
from rgpd_sante.breach import Breach, Complaint, IncidentReport, Insurance
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import BreachCause, BreachOrigin, Certainty, IncidentEffect
from rgpd_sante.vocabulary.practice import StructureKind

INSURED = Insurance(cyber_cover=Answer.YES, notice_working_days=5, notified_at=paris("2026-06-02T12:00"))
HACKED = attrs.evolve(
    BREACH, origins=(BreachOrigin.HACK,), causes=(BreachCause.EXTERNAL_MALICIOUS,), communications=EVERYONE_TOLD
)
REPORTABLE = IncidentReport(exceptional=Answer.YES, effects=(IncidentEffect.NORMAL_OPERATION,))
REPORTED = attrs.evolve(REPORTABLE, reported_at=paris("2026-06-02T13:00"))


@pytest.mark.parametrize(
    ("structure", "exceptional", "expected"),
    [
        (None, Answer.UNKNOWN, ["VIO043 .practice.structure"]),
        (None, Answer.YES, ["VIO043 .practice.structure"]),
        (None, Answer.NO, []),
        (StructureKind.SOLO_PRACTICE, Answer.YES, []),
        (StructureKind.PHARMACY, Answer.YES, []),
        (StructureKind.GROUP_PRACTICE, Answer.YES, []),
        (StructureKind.MEDICAL_LABORATORY, Answer.YES, ["VIO032 .incident.reported_at"]),
        (StructureKind.MEDICAL_LABORATORY, Answer.UNKNOWN, []),
        (StructureKind.MEDICAL_LABORATORY, Answer.NO, []),
    ],
)
def test_an_incident_is_reported_by_who_is_bound(
    structure: StructureKind | None, exceptional: Answer, expected: list[str]
) -> None:
    """A bound structure reports an exceptional situation; where the structure is unknown, it is asked for."""
    breach = attrs.evolve(BREACH, incident=IncidentReport(exceptional=exceptional))
    assert found(breach, practice=attrs.evolve(PRACTICE, structure=structure)) == expected


@pytest.mark.parametrize(
    ("exceptional", "expected"), [(Answer.UNKNOWN, []), (Answer.YES, ["VIO043 .practice.structure"])]
)
def test_a_false_alarm_asks_for_the_structure_only_if_there_was_an_incident(
    exceptional: Answer, expected: list[str]
) -> None:
    """An incident needs no personal data: what was no breach may still be one."""
    breach = attrs.evolve(
        BREACH, certainty=Certainty.RULED_OUT, notifications=(), incident=IncidentReport(exceptional=exceptional)
    )
    assert found(breach, practice=attrs.evolve(PRACTICE, structure=None)) == expected


@pytest.mark.parametrize(
    ("incident", "expected"),
    [
        (REPORTED, []),
        (attrs.evolve(REPORTABLE, reported_at=paris("2026-06-11T13:00")), ["VIO032 .incident.reported_at"]),
        (attrs.evolve(REPORTED, resolved_at=paris("2026-06-05T18:00")), ["VIO054 .incident.resolution_told_at"]),
        (attrs.evolve(REPORTED, resolved_at=paris("2026-06-11T18:00")), []),
        (
            attrs.evolve(REPORTED, resolved_at=paris("2026-06-05T18:00"), resolution_told_at=paris("2026-06-05T19:00")),
            [],
        ),
    ],
)
def test_a_report_and_its_end_are_told(incident: IncidentReport, expected: list[str]) -> None:
    """A laboratory reports, then tells the resolution."""
    practice = attrs.evolve(PRACTICE, structure=StructureKind.MEDICAL_LABORATORY)
    assert found(attrs.evolve(BREACH, incident=incident), practice=practice) == expected


@pytest.mark.parametrize(
    ("known_at", "effect", "expected"),
    [
        ("2022-04-28T12:00", IncidentEffect.LIKELY_TO_SPREAD, True),
        ("2022-04-28T12:00", IncidentEffect.HEALTH_SYSTEM_ORGANISATION, True),
        ("2022-04-28T12:00", IncidentEffect.SAFETY_OF_CARE, False),
        ("2022-04-29T12:00", IncidentEffect.LIKELY_TO_SPREAD, False),
        ("2016-04-29T12:00", IncidentEffect.LIKELY_TO_SPREAD, False),
    ],
)
def test_effects_are_those_of_the_list_of_that_day(known_at: str, effect: IncidentEffect, expected: bool) -> None:  # noqa: FBT001 - a table
    """The list of 2022 added two effects; before 2017 there was no list, and no duty."""
    incident = IncidentReport(exceptional=Answer.YES, effects=(effect,), known_at=paris(known_at))
    practice = attrs.evolve(PRACTICE, structure=StructureKind.MEDICAL_LABORATORY)
    lines = found(attrs.evolve(BREACH, incident=incident), practice=practice)
    assert any(line.endswith(".incident.effects") for line in lines) is expected


def test_effects_of_who_owes_nothing_are_not_looked_at() -> None:
    """A practice that reports to nobody may tick what it likes."""
    incident = IncidentReport(
        exceptional=Answer.YES, effects=(IncidentEffect.LIKELY_TO_SPREAD,), known_at=paris("2021-06-02T08:00")
    )
    assert found(attrs.evolve(BREACH, incident=incident)) == []


@pytest.mark.parametrize(
    ("origins", "causes", "offence", "insurance", "expected"),
    [
        ((BreachOrigin.HACK,), (BreachCause.EXTERNAL_MALICIOUS,), Answer.UNKNOWN, INSURED, True),
        ((BreachOrigin.HACK,), (BreachCause.EXTERNAL_MALICIOUS,), Answer.UNKNOWN, Insurance(), True),
        ((BreachOrigin.HACK,), (BreachCause.EXTERNAL_MALICIOUS,), Answer.NO, INSURED, False),
        ((BreachOrigin.HACK,), (BreachCause.UNKNOWN,), Answer.UNKNOWN, INSURED, False),
        ((BreachOrigin.LOST_STOLEN_EQUIPMENT,), (BreachCause.EXTERNAL_MALICIOUS,), Answer.UNKNOWN, INSURED, False),
        (
            (BreachOrigin.HACK,),
            (BreachCause.EXTERNAL_MALICIOUS,),
            Answer.UNKNOWN,
            Insurance(cyber_cover=Answer.NO),
            False,
        ),
    ],
)
def test_a_hack_from_outside_asks_for_the_offence(
    origins: tuple[BreachOrigin, ...],
    causes: tuple[BreachCause, ...],
    offence: Answer,
    insurance: Insurance,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """Where a payment may depend on it, a malicious hack from outside needs an answer about the attack."""
    breach = attrs.evolve(
        HACKED, origins=origins, causes=causes, complaint=Complaint(offence_alleged=offence), insurance=insurance
    )
    assert any(line.endswith(".complaint.offence_alleged") for line in found(breach)) is expected


@pytest.mark.parametrize(
    ("complaint", "at", "expected"),
    [
        (Complaint(offence_alleged=Answer.YES), "2026-06-05T07:59", []),
        (Complaint(offence_alleged=Answer.YES), "2026-06-05T08:00", ["VIO031 .complaint.filed_at"]),
        (Complaint(offence_alleged=Answer.YES, filed_at=paris("2026-06-05T07:59")), "2026-06-10T09:00", []),
        (
            Complaint(offence_alleged=Answer.YES, filed_at=paris("2026-06-05T08:00")),
            "2026-06-10T09:00",
            ["VIO031 .complaint.filed_at"],
        ),
        (
            Complaint(offence_alleged=Answer.YES, precomplaint_at=paris("2026-06-02T12:00")),
            "2026-06-03T12:00",
            ["VIO019 .complaint.precomplaint_at"],
        ),
        (
            Complaint(offence_alleged=Answer.YES, precomplaint_at=paris("2026-06-02T12:00")),
            "2026-06-10T09:00",
            ["VIO019 .complaint.precomplaint_at", "VIO031 .complaint.filed_at"],
        ),
        (
            Complaint(
                offence_alleged=Answer.YES,
                precomplaint_at=paris("2026-06-02T12:00"),
                filed_at=paris("2026-06-03T12:00"),
            ),
            "2026-06-10T09:00",
            [],
        ),
        (Complaint(offence_alleged=Answer.YES, precomplaint_at=paris("2026-06-04T12:00")), "2026-06-03T12:00", []),
        (Complaint(offence_alleged=Answer.NO), "2026-06-10T09:00", []),
    ],
)
def test_a_complaint_is_filed_within_72_plain_hours(complaint: Complaint, at: str, expected: list[str]) -> None:
    """Counted from the first word of the attack, 08:00 on the 2nd, without rounding; a pre-complaint is none."""
    assert found(attrs.evolve(HACKED, complaint=complaint, insurance=INSURED), at=paris(at)) == expected


def test_a_precomplaint_without_cover_is_nobodys_condition() -> None:
    """Without insurance no payment depends on it."""
    complaint = Complaint(offence_alleged=Answer.YES, precomplaint_at=paris("2026-06-02T12:00"))
    assert found(attrs.evolve(HACKED, complaint=complaint)) == []


@pytest.mark.parametrize(
    ("breach", "expected"),
    [
        (BREACH, True),
        (attrs.evolve(supposed(), signal_at=None), True),
        (attrs.evolve(BREACH, certainty=Certainty.RULED_OUT, notifications=()), False),
    ],
)
def test_an_unknown_cover_is_asked_for(breach: Breach, expected: bool) -> None:  # noqa: FBT001 - a table
    """A notice to the insurer hangs on it, save where there was nothing to declare."""
    lines = found(attrs.evolve(breach, insurance=Insurance()))
    assert lines == (["VIO051 .insurance.cyber_cover"] if expected else [])


@pytest.mark.parametrize(
    ("notified_at", "at", "expected"),
    [
        # five working days from the 2nd: 3, 4, 5, 8 and 9 June
        (None, "2026-06-09T23:59", []),
        (None, "2026-06-10T00:00", ["VIO052 .insurance.notified_at"]),
        ("2026-06-09T23:59", "2026-06-12T09:00", []),
        ("2026-06-10T00:00", "2026-06-12T09:00", ["VIO052 .insurance.notified_at"]),
    ],
)
def test_a_notice_of_loss_has_its_working_days(notified_at: str | None, at: str, expected: list[str]) -> None:
    """A notice after the days of the policy is found, whether given or not."""
    insurance = attrs.evolve(INSURED, notified_at=None if notified_at is None else paris(notified_at))
    assert found(attrs.evolve(BREACH, insurance=insurance), at=paris(at)) == expected
