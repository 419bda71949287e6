# SPDX-License-Identifier: MIT
"""What happened to a file: dated events, claims, and what their ``repr`` hides."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.register.retention_events import Claim, DatedEvent, RetentionEvents
from rgpd_sante.vocabulary.retention import StartEvent

CARE, PAID = StartEvent.LAST_CARE, StartEvent.PAYMENT
EVENTS = RetentionEvents(
    dated=(
        DatedEvent(event=CARE, on=date(2024, 5, 2)),
        DatedEvent(event=CARE, on=date(2026, 3, 15)),
        DatedEvent(event=CARE, on=date(2024, 5, 2)),
        DatedEvent(event=PAID, on=date(2025, 1, 31)),
    )
)


def test_the_last_event_of_a_kind_counts() -> None:
    """A clock runs from the last care, not from the first."""
    assert EVENTS.last(CARE) == date(2026, 3, 15)
    assert EVENTS.last(StartEvent.CLOSURE) is None


def test_every_event_of_a_kind_is_there_once() -> None:
    """The days come in order, without a repeat."""
    assert EVENTS.every(CARE) == (date(2024, 5, 2), date(2026, 3, 15))


@pytest.mark.parametrize(
    ("claims", "pending"),
    [
        (None, False),
        ((), False),
        ((Claim(begun_on=date(2026, 1, 1), ended_on=date(2026, 2, 1)),), False),
        ((Claim(begun_on=date(2026, 1, 1)),), True),
    ],
)
def test_a_claim_is_pending_until_it_ends(claims: tuple[Claim, ...] | None, *, pending: bool) -> None:
    """An unknown claim is not a pending one; one without end is."""
    assert RetentionEvents(claims=claims).claim_pending is pending


def test_a_claim_does_not_end_before_it_begins() -> None:
    """The two days of a claim are in order."""
    with pytest.raises(FactError, match="ended_on"):
        Claim(begun_on=date(2026, 2, 1), ended_on=date(2026, 1, 31))
    assert Claim(begun_on=date(2026, 2, 1), ended_on=date(2026, 2, 1)).ended_on == date(2026, 2, 1)


def test_an_instant_is_no_day() -> None:
    """Days are days: an instant would depend on the place."""
    with pytest.raises(FactError):
        DatedEvent(event=CARE, on=datetime(2026, 1, 1))  # noqa: DTZ001 - refused whatever its zone


def test_the_days_of_a_person_do_not_show() -> None:
    """Neither birth, death, events nor claims can be read in a log."""
    events = RetentionEvents(
        dated=(DatedEvent(event=CARE, on=date(2026, 3, 15)),),
        birth=date(1950, 1, 1),
        death=date(2026, 4, 1),
        claims=(Claim(begun_on=date(2026, 5, 1), ended_on=date(2026, 6, 1)),),
    )
    assert not set("0123456789") & set(repr(events))
