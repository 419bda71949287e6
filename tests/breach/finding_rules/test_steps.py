# SPDX-License-Identifier: MIT
"""Filings in an order that cannot be, clauses of contracts, and the notification of a false alarm."""

from __future__ import annotations

import attrs
import pytest

from finding_cases import BREACH, found, paris
from rgpd_sante.analysis.finding_examples.clean import EVERYONE_TOLD
from rgpd_sante.breach import BodyRole, Insurance, InvolvedBody, Notification
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import BreachRole, Certainty, NotificationKind

INITIAL, COMPLETE = NotificationKind.INITIAL, NotificationKind.COMPLETE
COMPLEMENT, WITHDRAWAL = NotificationKind.COMPLEMENTARY, NotificationKind.WITHDRAWAL
DAYS = {3: "2026-06-03T09:00", 4: "2026-06-04T09:00", 5: "2026-06-05T09:00", 11: "2026-06-11T09:00"}


def filings(*several: tuple[NotificationKind, int]) -> tuple[Notification, ...]:
    """Give filings made on days of June."""
    return tuple(Notification(kind=kind, filed_at=paris(DAYS[day])) for kind, day in several)


@pytest.mark.parametrize(
    ("filed", "expected"),
    [
        (((INITIAL, 3), (COMPLEMENT, 4)), []),
        (((COMPLEMENT, 4), (INITIAL, 3)), []),
        (((COMPLEMENT, 3), (INITIAL, 3)), []),
        (((INITIAL, 3), (WITHDRAWAL, 4), (COMPLETE, 5)), []),
        (((COMPLEMENT, 3), (COMPLETE, 4)), ["VIO017 .notifications[0]"]),
        (((COMPLETE, 5), (COMPLEMENT, 4)), ["VIO017 .notifications[1]"]),
        (((WITHDRAWAL, 3), (COMPLETE, 4)), ["VIO017 .notifications[0]"]),
        (((COMPLETE, 5), (COMPLEMENT, 11)), []),
    ],
)
def test_a_complement_follows_a_first_filing(
    filed: tuple[tuple[NotificationKind, int], ...], expected: list[str]
) -> None:
    """What completes or withdraws comes after what it is about, in whatever order the filings are written."""
    breach = attrs.evolve(BREACH, notifications=filings(*filed))
    assert [line for line in found(breach) if line.startswith("VIO017")] == expected


@pytest.mark.parametrize(
    ("filed", "expected"), [(((COMPLETE, 3),), ["VIO018 .notifications"]), (((COMPLETE, 11),), [])]
)
def test_a_processor_does_not_notify(filed: tuple[tuple[NotificationKind, int], ...], expected: list[str]) -> None:
    """A filing recorded by a practice that is processor is found, once it is made."""
    controller = InvolvedBody(name="Clinique de l’Exemple", role=BodyRole.CONTROLLER, told_at=paris(DAYS[3]))
    breach = attrs.evolve(BREACH, role=BreachRole.PROCESSOR, bodies=(controller,), notifications=filings(*filed))
    assert found(breach) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0, ["VIO020"]), (4, ["VIO020"]), (5, []), (10, []), (None, [])],
)
def test_a_notice_clause_has_five_working_days_at_least(days: int | None, expected: list[str]) -> None:
    """A policy that gives less than the law is found; an unknown one is not."""
    insured = Insurance(cyber_cover=Answer.YES, notice_working_days=days, notified_at=paris("2026-06-02T12:00"))
    assert [line[:6] for line in found(attrs.evolve(BREACH, insurance=insured))] == expected


@pytest.mark.parametrize(
    ("role", "host", "hours", "expected"),
    [
        (BodyRole.PROCESSOR, Answer.YES, None, ["VIO021 .bodies[0].contract_notice_hours"]),
        (BodyRole.PROCESSOR, Answer.YES, 24, []),
        (BodyRole.PROCESSOR, Answer.UNKNOWN, None, []),
        (BodyRole.JOINT_CONTROLLER, Answer.YES, None, []),
    ],
)
def test_the_contract_of_a_host_tells_how_breaches_are_reported(
    role: BodyRole, host: Answer, hours: int | None, expected: list[str]
) -> None:
    """Of a processor that hosts health data, the hours of the contract are asked for."""
    body = InvolvedBody(
        name="Hébergeur de l’Exemple",
        role=role,
        health_data_host=host,
        told_us_at=paris("2026-06-02T10:17"),
        contract_notice_hours=hours,
    )
    assert found(attrs.evolve(BREACH, bodies=(body,), communications=EVERYONE_TOLD)) == expected


@pytest.mark.parametrize(
    ("filed", "expected"),
    [
        ((), []),
        (((INITIAL, 3),), ["VIO022 .notifications"]),
        (((INITIAL, 3), (WITHDRAWAL, 4)), []),
        (((WITHDRAWAL, 4), (INITIAL, 3)), []),
        (((INITIAL, 3), (WITHDRAWAL, 4), (COMPLETE, 5)), ["VIO022 .notifications"]),
        (((INITIAL, 3), (WITHDRAWAL, 11)), ["VIO022 .notifications"]),
        (((INITIAL, 11),), []),
    ],
)
def test_a_false_alarm_that_was_notified_is_withdrawn(
    filed: tuple[tuple[NotificationKind, int], ...], expected: list[str]
) -> None:
    """The last filing before the question is a withdrawal, or there was none to withdraw."""
    breach = attrs.evolve(BREACH, certainty=Certainty.RULED_OUT, aware_at=None, notifications=filings(*filed))
    assert found(breach) == expected
