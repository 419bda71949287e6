# SPDX-License-Identifier: MIT
"""What is planned, done and recorded for the persons: against a high risk, the form, the calendar."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from finding_cases import BREACH, found, messages, paris, supposed
from rgpd_sante.analysis.finding_examples.persons import HIGH_RISK
from rgpd_sante.breach import (
    Art34Exemption,
    Communication,
    CommunicationChannel,
    CommunicationPlan,
    Protection,
    RiskDecision,
)
from rgpd_sante.facts import Answer, Count
from rgpd_sante.vocabulary.breach import Art34Ground, CommunicationIntent, KeyState, RiskLevel

DONE, PLANNED = CommunicationIntent.DONE, CommunicationIntent.PLANNED
NOT_PLANNED, UNDETERMINED = CommunicationIntent.NOT_PLANNED, CommunicationIntent.UNDETERMINED
UNLIKELY = RiskDecision(
    decided_at=paris("2026-06-02T12:00"), author="Camille Exemple", level=RiskLevel.UNLIKELY, reason="Récupéré."
)


def plan(intent: CommunicationIntent, planned_on: date | None = None, reason: str | None = None) -> CommunicationPlan:
    """Give what is intended."""
    return CommunicationPlan(intent=intent, planned_on=planned_on, reason=reason)


def sent(day: int, channel: CommunicationChannel, persons: int | None = None) -> Communication:
    """Give a communication of June."""
    count = None if persons is None else Count(value=persons)
    return Communication(channel=channel, sent_at=paris(f"2026-06-{day:02}T10:00"), persons=count)


def claimed(ground: Art34Ground, measures_at: str | None = None) -> Art34Exemption:
    """Give a ground relied on."""
    return Art34Exemption(
        ground=ground,
        decided_at=paris("2026-06-03T12:00"),
        reason="Motif.",
        measures_at=None if measures_at is None else paris(measures_at),
    )


@pytest.mark.parametrize(
    ("intent", "expected"),
    [
        (NOT_PLANNED, ["VIO029 .communication_plan.intent"]),
        (UNDETERMINED, ["VIO048 .communication_plan.intent"]),
        (DONE, ["VIO041 .communications"]),
        (PLANNED, []),
    ],
)
def test_a_high_risk_has_its_answer(intent: CommunicationIntent, expected: list[str]) -> None:
    """Refused is an error, undecided a warning, said and not recorded another; planned for a day to come, nothing."""
    intended = plan(intent, planned_on=date(2026, 6, 11), reason="Motif.")
    assert found(attrs.evolve(HIGH_RISK, communication_plan=intended)) == expected


@pytest.mark.parametrize("intent", [NOT_PLANNED, UNDETERMINED, PLANNED])
def test_nothing_is_asked_of_a_risk_that_is_not_high(intent: CommunicationIntent) -> None:
    """Where the law does not ask to tell anybody, any intention will do, and a planned day may pass."""
    intended = plan(intent, planned_on=date(2026, 6, 5), reason="Pas de risque élevé.")
    assert found(attrs.evolve(BREACH, communication_plan=intended)) == []


@pytest.mark.parametrize(
    ("notified", "at", "expected"),
    [
        (False, "2026-06-03T09:00", []),
        (False, "2026-06-05T11:00", ["VIO024 .notifications", "VIO048 .communication_plan.intent"]),
        (True, "2026-06-03T09:00", ["VIO048 .communication_plan.intent"]),
    ],
)
def test_what_is_undecided_is_told_once_the_cnil_was(notified: bool, at: str, expected: list[str]) -> None:  # noqa: FBT001 - a table
    """No text gives a figure: the finding waits for the notification, or for its end."""
    breach = attrs.evolve(HIGH_RISK, notifications=BREACH.notifications if notified else ())
    assert found(breach, at=paris(at)) == expected


def test_a_suspicion_of_a_high_risk_tells_nobody_yet() -> None:
    """Nobody is told of what is not established."""
    assert found(attrs.evolve(supposed(HIGH_RISK), signal_at=None)) == []


@pytest.mark.parametrize(
    ("planned_on", "at", "expected"),
    [
        (None, "2026-06-10T09:00", ["VIO039 .communication_plan.planned_on"]),
        (date(2026, 6, 9), "2026-06-10T09:00", ["VIO042 .communication_plan.planned_on"]),
        (date(2026, 6, 10), "2026-06-10T23:59", []),
        (date(2026, 6, 10), "2026-06-11T00:00", ["VIO042 .communication_plan.planned_on"]),
    ],
)
def test_a_plan_has_a_day_that_is_kept(planned_on: date | None, at: str, expected: list[str]) -> None:
    """The form wants a day; the day itself is still good, the midnight after it is not."""
    assert found(attrs.evolve(HIGH_RISK, communication_plan=plan(PLANNED, planned_on)), at=paris(at)) == expected


@pytest.mark.parametrize("intent", [DONE, PLANNED, UNDETERMINED])
def test_what_was_sent_keeps_the_plan(intent: CommunicationIntent) -> None:
    """Once the persons are told, no plan is asked for."""
    breach = attrs.evolve(
        HIGH_RISK,
        communication_plan=plan(intent, planned_on=date(2026, 6, 5)),
        communications=(sent(4, CommunicationChannel.INDIVIDUAL, 1),),
    )
    assert found(breach) == []


def test_what_is_sent_later_is_a_record_but_not_yet_sent() -> None:
    """« Done » has no date: a communication recorded for later answers it, and the duty stays open until then."""
    breach = attrs.evolve(
        HIGH_RISK, communication_plan=plan(DONE), communications=(sent(11, CommunicationChannel.INDIVIDUAL),)
    )
    assert found(breach) == []


@pytest.mark.parametrize(
    ("intent", "reason", "exemption", "expected"),
    [
        (NOT_PLANNED, None, None, ["VIO040 .communication_plan.reason"]),
        (NOT_PLANNED, "Pas de risque élevé.", None, []),
        (NOT_PLANNED, None, claimed(Art34Ground.UNINTELLIGIBLE), []),
        (PLANNED, None, None, ["VIO039 .communication_plan.planned_on"]),
    ],
)
def test_the_form_wants_a_reason_or_a_day(
    intent: CommunicationIntent, reason: str | None, exemption: Art34Exemption | None, expected: list[str]
) -> None:
    """Whoever notifies tells when the persons will be told, or why not; a ground of art. 34(3) is a reason."""
    breach = attrs.evolve(BREACH, communication_plan=plan(intent, reason=reason), art34_exemption=exemption)
    assert found(breach) == expected


@pytest.mark.parametrize("intent", [NOT_PLANNED, PLANNED])
def test_no_form_is_filled_for_a_breach_without_risk(intent: CommunicationIntent) -> None:
    """Where nothing is notified, the questions of the form are not asked."""
    breach = attrs.evolve(BREACH, communication_plan=plan(intent), risk_decisions=(UNLIKELY,), notifications=())
    assert found(breach) == ["VIO030 .risk_decisions"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((sent(4, CommunicationChannel.INDIVIDUAL, 9),), ["VIO049 .communications"]),
        ((sent(4, CommunicationChannel.INDIVIDUAL, 9), sent(5, CommunicationChannel.INDIVIDUAL, 1)), []),
        ((sent(4, CommunicationChannel.INDIVIDUAL),), []),
        ((sent(4, CommunicationChannel.PUBLIC),), []),
    ],
)
def test_each_person_is_told(told: tuple[Communication, ...], expected: list[str]) -> None:
    """Numbers that show some persons left are told; a number that is unknown is held against nobody."""
    assert found(attrs.evolve(HIGH_RISK, persons=Count(value=10), communications=told)) == expected


SAFE = Protection(unintelligible=Answer.YES, key=KeyState.SAFE)
NO_KEY_TOLD = Protection(unintelligible=Answer.YES)


@pytest.mark.parametrize(
    ("exemption", "protection", "expected"),
    [
        (claimed(Art34Ground.UNINTELLIGIBLE), Protection(unintelligible=Answer.NO), ["VIO028"]),
        (claimed(Art34Ground.UNINTELLIGIBLE), Protection(), ["VIO046"]),
        (claimed(Art34Ground.UNINTELLIGIBLE), NO_KEY_TOLD, ["VIO015", "VIO046"]),
        (claimed(Art34Ground.RISK_NO_LONGER_LIKELY), Protection(unintelligible=Answer.NO), ["VIO046"]),
        (
            claimed(Art34Ground.RISK_NO_LONGER_LIKELY, "2026-06-03T11:00"),
            Protection(unintelligible=Answer.NO),
            [],
        ),
        (claimed(Art34Ground.DISPROPORTIONATE_EFFORT), Protection(unintelligible=Answer.NO), ["VIO047"]),
    ],
)
def test_a_ground_is_refused_or_lacks_facts(
    exemption: Art34Exemption, protection: Protection, expected: list[str]
) -> None:
    """Facts that refuse a ground make an error; facts that are missing, a warning; one that holds, nothing."""
    breach = attrs.evolve(HIGH_RISK, art34_exemption=exemption, protection=protection)
    assert [line[:6] for line in found(breach)] == expected


def test_the_message_tells_why_a_ground_does_not_hold() -> None:
    """It is the reason of the rule of art. 34(3), not that of the practice."""
    breach = attrs.evolve(HIGH_RISK, art34_exemption=claimed(Art34Ground.UNINTELLIGIBLE))
    (words,) = messages(breach)
    assert words.startswith("Exemption écartée")
    assert "Motif." not in words


def test_a_ground_relied_on_later_is_not_looked_at() -> None:
    """Before the decision that relies on it, a ground neither helps nor is judged."""
    breach = attrs.evolve(HIGH_RISK, art34_exemption=claimed(Art34Ground.UNINTELLIGIBLE))
    assert found(breach, at=paris("2026-06-03T11:59")) == ["VIO048 .communication_plan.intent"]


def test_a_ground_is_moot_once_everybody_is_told() -> None:
    """Whether a ground holds no longer matters when the persons were told."""
    breach = attrs.evolve(
        HIGH_RISK,
        art34_exemption=claimed(Art34Ground.UNINTELLIGIBLE),
        communications=(sent(4, CommunicationChannel.INDIVIDUAL, 1),),
    )
    assert found(breach) == []


@pytest.mark.parametrize(
    ("told", "planned_on", "expected"),
    [
        ((), None, ["VIO039 .communication_plan.planned_on", "VIO047 .communications"]),
        ((), date(2026, 6, 5), ["VIO042 .communication_plan.planned_on", "VIO047 .communications"]),
        ((sent(4, CommunicationChannel.PUBLIC),), None, []),
        ((sent(4, CommunicationChannel.INDIVIDUAL),), None, ["VIO047 .communications"]),
    ],
)
def test_disproportionate_effort_is_no_silence(
    told: tuple[Communication, ...], planned_on: date | None, expected: list[str]
) -> None:
    """A public communication replaces the individual ones; without it, the ground exempts from nothing."""
    breach = attrs.evolve(
        HIGH_RISK,
        art34_exemption=claimed(Art34Ground.DISPROPORTIONATE_EFFORT),
        communication_plan=plan(PLANNED, planned_on),
        communications=told,
    )
    assert found(breach) == expected
