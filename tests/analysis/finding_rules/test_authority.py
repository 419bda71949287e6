# SPDX-License-Identifier: MIT
"""What is late towards the CNIL, surely or perhaps, with or without reasons; what is not in the register."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from finding_cases import BREACH, PRACTICE, found, messages, paris, supposed
from rgpd_sante.breach import Breach, Notification
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import NotificationKind

REASONS = "Le secrétariat était fermé."


def filed(text: str, kind: NotificationKind = NotificationKind.COMPLETE, reasons: str | None = None) -> Notification:
    """Give a filing."""
    return Notification(kind=kind, filed_at=paris(text), delay_reasons=reasons)


@pytest.mark.parametrize(
    ("at", "reasons", "expected"),
    [
        # aware at 10:17: prudent end on the 5th at 10:17, last defensible one at 11:00
        ("2026-06-05T10:16", None, []),
        ("2026-06-05T10:17", None, ["VIO025 .notifications"]),
        ("2026-06-05T10:59", None, ["VIO025 .notifications"]),
        ("2026-06-05T10:59", REASONS, []),
        ("2026-06-05T11:00", None, ["VIO024 .notifications"]),
        ("2026-06-05T11:00", REASONS, []),
        ("2026-06-09T11:00", REASONS, []),
    ],
)
def test_a_filing_is_held_against_both_ends(at: str, reasons: str | None, expected: list[str]) -> None:
    """Late from the last defensible instant on; between both ends, reasons are advised; reasons settle either."""
    assert found(attrs.evolve(BREACH, notifications=(filed(at, reasons=reasons),))) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [("2026-06-05T10:17", []), ("2026-06-05T10:59", []), ("2026-06-05T11:00", ["VIO024 .notifications"])],
)
def test_what_is_not_filed_is_late_at_the_last_end(at: str, expected: list[str]) -> None:
    """While nothing is filed, the finding comes with the last defensible instant."""
    assert found(attrs.evolve(BREACH, notifications=()), at=paris(at)) == expected


def test_overdue_and_filed_without_reasons_are_two_messages() -> None:
    """One kind, and words that say which of the two it is."""
    assert messages(attrs.evolve(BREACH, notifications=())) == [
        "Le délai de 72 heures est dépassé, et la CNIL n’est pas notifiée."
    ]
    assert messages(attrs.evolve(BREACH, notifications=(filed("2026-06-08T09:00"),))) == [
        "La notification a été faite après le délai de 72 heures, sans les motifs du retard."
    ]


def test_a_withdrawn_notification_notifies_nothing() -> None:
    """A breach that stands, and whose notification was withdrawn, is overdue."""
    withdrawn = (filed("2026-06-03T09:00"), filed("2026-06-04T09:00", NotificationKind.WITHDRAWAL))
    assert found(attrs.evolve(BREACH, notifications=withdrawn)) == ["VIO024 .notifications"]


def by_day(*notifications: Notification) -> Breach:
    """Give a breach of whose awareness only the day is known: counted from midnight, late on the 5th at 01:00."""
    return attrs.evolve(BREACH, aware_at=None, aware_on=date(2026, 6, 2), notifications=notifications)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-06-04T23:59", []),
        ("2026-06-05T00:30", ["VIO025 .notifications"]),
        ("2026-06-05T09:00", ["VIO025 .notifications"]),
        ("2026-06-06T00:59", ["VIO025 .notifications"]),
        ("2026-06-06T01:00", ["VIO024 .notifications"]),
    ],
)
def test_a_filing_counted_from_a_day_is_late_only_when_it_surely_is(at: str, expected: list[str]) -> None:
    """Counted from midnight for want of an hour, a day of doubt is a warning; past it, the error is sure."""
    assert found(by_day(filed(at))) == expected


def test_what_is_not_filed_is_doubtful_for_that_day_too() -> None:
    """The doubt is worded, and does not say that the filing was made."""
    (words,) = messages(by_day(), at=paris("2026-06-05T09:00"))
    assert words.startswith("La notification est peut-être tardive")
    assert found(by_day(), at=paris("2026-06-06T09:00")) == ["VIO024 .notifications"]


def test_where_hours_are_not_those_of_the_union_there_is_no_between() -> None:
    """In a territory where Regulation 1182/71 does not apply, both ends are one."""
    practice = attrs.evolve(PRACTICE, territory=Territory.NOUVELLE_CALEDONIE)
    at_1017 = attrs.evolve(BREACH, notifications=(filed("2026-06-05T10:17"),))
    assert found(at_1017, practice=practice) == ["VIO024 .notifications"]


@pytest.mark.parametrize(
    ("first_reasons", "second_reasons", "expected"),
    [
        (None, REASONS, ["VIO045 .notifications"]),
        (REASONS, None, []),
        (REASONS, REASONS, []),
        (None, None, ["VIO024 .notifications"]),
    ],
)
def test_reasons_come_with_the_filing(
    first_reasons: str | None, second_reasons: str | None, expected: list[str]
) -> None:
    """Reasons that a complement brings come later than the text wants."""
    breach = attrs.evolve(
        BREACH,
        notifications=(
            filed("2026-06-08T09:00", NotificationKind.INITIAL, first_reasons),
            filed("2026-06-09T09:00", NotificationKind.COMPLEMENTARY, second_reasons),
        ),
    )
    assert found(breach) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2026-06-06T09:00", []),
        ("2026-06-06T09:01", ["VIO026 .notifications"]),
    ],
)
def test_a_complement_is_advised_within_72_hours(at: str, expected: list[str]) -> None:
    """The advice of the CNIL is counted from the initial filing, in plain hours."""
    breach = attrs.evolve(BREACH, notifications=(filed("2026-06-03T09:00", NotificationKind.INITIAL),))
    assert found(breach, at=paris(at)) == expected


@pytest.mark.parametrize("kind", [NotificationKind.COMPLEMENTARY, NotificationKind.COMPLETE])
def test_a_complement_that_was_made_is_awaited_no_more(kind: NotificationKind) -> None:
    """Late as it may be, a complement has no figure to be held against."""
    initial, rest = filed("2026-06-03T09:00", NotificationKind.INITIAL), filed("2026-06-09T09:00", kind)
    assert found(attrs.evolve(BREACH, notifications=(initial, rest))) == []


def test_every_established_breach_is_in_the_register() -> None:
    """What is established is documented, and dated in the past; a suspicion is not asked for."""
    assert found(attrs.evolve(BREACH, documented_at=paris("2026-06-11T09:00"))) == ["VIO027 .documented_at"]
    assert found(attrs.evolve(supposed(), signal_at=None)) == []
