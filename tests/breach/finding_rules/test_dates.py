# SPDX-License-Identifier: MIT
"""The dates of a breach: how long an investigation lasted, what contradicts an awareness, what was closed."""

from __future__ import annotations

from datetime import date, datetime

import attrs
import pytest

from fact_walk import changed
from finding_cases import BREACH, JUDGED_AT, found, paris, supposed
from rgpd_sante.breach import BodyRole, InvolvedBody
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import BreachRole, Certainty

PROCESSOR = InvolvedBody(name="Hébergeur de l’Exemple", role=BodyRole.PROCESSOR)


@pytest.mark.parametrize(
    ("signal_at", "expected"),
    [
        ("2026-06-01T10:16:59", ["VIO001 .signal_at"]),
        ("2026-06-01T10:17", []),
        ("2026-06-02T10:17", []),
    ],
)
def test_an_investigation_of_a_day_is_short(signal_at: str, expected: list[str]) -> None:
    """More than 24 hours from the first signal to the awareness are told; 24 hours are not."""
    assert found(attrs.evolve(BREACH, signal_at=paris(signal_at))) == expected


def test_an_investigation_is_counted_in_elapsed_hours() -> None:
    """The night on which the clocks skip an hour makes a day of 23 hours, not a longer investigation."""
    spring = attrs.evolve(
        BREACH,
        signal_at=datetime.fromisoformat("2026-03-28T12:00+01:00"),
        aware_at=datetime.fromisoformat("2026-03-29T13:00+02:00"),
        notifications=(),
        documented_at=datetime.fromisoformat("2026-03-29T13:30+02:00"),
    )
    assert found(spring, at=datetime.fromisoformat("2026-03-29T14:00+02:00")) == []


def test_an_awareness_that_nobody_dated_leaves_the_investigation_alone() -> None:
    """How long the investigation lasted is not known; that the awareness is not dated is told."""
    assert found(attrs.evolve(BREACH, aware_at=None, signal_at=paris("2026-05-01T08:00"))) == ["VIO004 .aware_at"]


@pytest.mark.parametrize(
    ("at", "expected"),
    [("2026-06-03T08:00", []), ("2026-06-03T08:01", ["VIO002 .signal_at"])],
)
def test_a_suspicion_is_investigated_within_a_day(at: str, expected: list[str]) -> None:
    """A breach still supposed more than 24 hours after the signal is told."""
    assert found(supposed(), at=paris(at)) == expected


@pytest.mark.parametrize("certainty", [Certainty.SUPPOSED, Certainty.ESTABLISHED])
def test_a_question_before_the_awareness_is_one_about_a_suspicion(certainty: Certainty) -> None:
    """At an instant before the awareness, the investigation was open, whatever became of it."""
    slow = attrs.evolve(
        BREACH, certainty=certainty, aware_at=paris("2026-06-05T10:17"), signal_at=paris("2026-06-01T10:00")
    )
    assert "VIO002 .signal_at" in found(slow, at=paris("2026-06-04T09:00"))


def test_without_a_signal_there_is_no_investigation_to_count() -> None:
    """A supposed breach of which nobody said when it was signalled is not said to last."""
    assert found(attrs.evolve(supposed(), signal_at=None)) == []


@pytest.mark.parametrize(
    ("aware", "expected"),
    [
        ({"aware_at": paris("2026-06-02T10:17")}, ["VIO003 .certainty"]),
        ({"aware_at": None, "aware_on": date(2026, 6, 3)}, ["VIO003 .certainty"]),
        ({"aware_at": None}, ["VIO002 .signal_at"]),
    ],
)
def test_a_supposed_breach_has_no_awareness(aware: dict[str, object], expected: list[str]) -> None:
    """An awareness, of an hour or of a day, contradicts a breach that is only supposed."""
    assert found(changed(BREACH, {"certainty": Certainty.SUPPOSED, **aware})) == expected


@pytest.mark.parametrize(
    ("aware", "told_us_at", "expected"),
    [
        ({"aware_at": paris("2026-06-02T10:17")}, "2026-06-02T10:16", ["VIO005 .aware_at"]),
        ({"aware_at": paris("2026-06-02T10:17")}, "2026-06-02T10:17", []),
        ({"aware_at": paris("2026-06-02T10:17")}, "2026-06-02T10:18", []),
        ({"aware_at": None, "aware_on": date(2026, 6, 3)}, "2026-06-02T10:17", ["VIO005 .aware_on"]),
        ({"aware_at": None, "aware_on": date(2026, 6, 3)}, "2026-06-03T10:17", []),
        ({"aware_at": None}, "2026-06-02T10:17", []),
    ],
)
def test_the_word_of_a_processor_is_not_earlier_than_the_awareness(
    aware: dict[str, object], told_us_at: str, expected: list[str]
) -> None:
    """A processor that told the practice before the awareness it declares is found where that awareness stands."""
    told = attrs.evolve(PROCESSOR, told_us_at=paris(told_us_at))
    assert found(changed(BREACH, {"bodies": (told,), **aware})) == expected


def test_a_practice_that_is_processor_is_told_nothing_by_its_own() -> None:
    """The rule is that of a controller."""
    told = attrs.evolve(PROCESSOR, told_us_at=paris("2026-06-02T09:00"))
    controller = InvolvedBody(name="Clinique de l’Exemple", role=BodyRole.CONTROLLER, told_at=paris("2026-06-02T12:00"))
    breach = attrs.evolve(BREACH, role=BreachRole.PROCESSOR, bodies=(told, controller), notifications=())
    assert found(breach) == []


@pytest.mark.parametrize(
    ("ongoing", "ended_at", "expected"),
    [
        (Answer.YES, "2026-06-09T09:00", ["VIO006 .ongoing"]),
        (Answer.YES, "2026-06-11T09:00", []),
        (Answer.NO, "2026-06-09T09:00", []),
        (Answer.UNKNOWN, "2026-06-09T09:00", []),
    ],
)
def test_what_has_ended_is_not_ongoing(ongoing: Answer, ended_at: str, expected: list[str]) -> None:
    """An end that has come contradicts a breach said to be ongoing."""
    assert found(attrs.evolve(BREACH, ongoing=ongoing, ended_at=paris(ended_at))) == expected


def test_an_ongoing_breach_without_end_is_in_order() -> None:
    """Nothing is asked of a breach that goes on."""
    assert found(attrs.evolve(BREACH, ongoing=Answer.YES)) == []


@pytest.mark.parametrize(
    ("closed_at", "expected"),
    [
        ("2026-06-09T09:00", ["VIO038 .closed_at"]),
        ("2026-06-11T09:00", ["VIO002 .signal_at"]),
    ],
)
def test_a_suspicion_is_not_closed_without_an_answer(closed_at: str, expected: list[str]) -> None:
    """A supposed breach that is closed was neither established nor ruled out; one still open is still investigated."""
    assert found(attrs.evolve(supposed(), closed_at=paris(closed_at))) == expected


def test_a_breach_established_and_closed_is_in_order() -> None:
    """Closing is for what is established and done."""
    assert found(attrs.evolve(BREACH, closed_at=paris("2026-06-09T09:00")), at=JUDGED_AT) == []
