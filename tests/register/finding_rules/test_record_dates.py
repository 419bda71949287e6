# SPDX-License-Identifier: MIT
"""The dates of a record: in order, in the past, and at one with its history."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest

from fact_walk import changed
from register_content_cases import PROCESSOR_RECORD, RECORD, found, found_in_processor, raw
from rgpd_sante.register import Change

JUNE_10 = datetime(2026, 6, 10, 9, tzinfo=UTC)


def _lines(*days: date) -> tuple[Change, ...]:
    return tuple(Change(on=day, description="Nouvel hébergeur.") for day in days)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"created_on": date(2025, 1, 6), "updated_on": date(2025, 1, 6)}, []),
        ({"created_on": date(2025, 1, 6), "updated_on": date(2025, 1, 5)}, [".updated_on"]),
        # today and, since it has begun in the Pacific, tomorrow
        ({"updated_on": date(2026, 6, 10)}, []),
        ({"updated_on": date(2026, 6, 11)}, []),
        ({"updated_on": date(2026, 6, 12)}, [".updated_on"]),
        ({"created_on": date(2026, 6, 12), "updated_on": date(2026, 6, 1)}, [".created_on"]),
        ({"created_on": date(2027, 1, 1), "updated_on": date(2028, 1, 1)}, [".created_on", ".updated_on"]),
        ({"created_on": date(1, 1, 1)}, []),
        ({"updated_on": date(9999, 12, 31)}, [".updated_on"]),
        ({"history": _lines(date(2025, 3, 1), date(2025, 9, 1))}, []),
        ({"history": _lines(date(2025, 9, 1), date(2025, 3, 1))}, []),
        ({"history": _lines(date(2025, 9, 1), date(2025, 9, 1))}, []),
        ({"history": _lines(date(2025, 3, 1), date(2025, 9, 1), date(2025, 6, 1))}, [".history"]),
        ({"history": _lines(date(2024, 3, 1))}, [".history"]),
        ({"history": _lines(date(2026, 1, 5))}, []),
        ({"history": _lines(date(2026, 1, 6))}, [".updated_on"]),
        ({"history": _lines(date(2027, 1, 6))}, [".history"]),
        ({"created_on": date(2026, 2, 1), "history": _lines(date(2026, 3, 1))}, [".updated_on"]),
    ],
)
def test_dates_that_contradict_one_another_are_found(changes: dict[str, object], expected: list[str]) -> None:
    """Each slip is told once, where it is to be mended; both orders of a history are orders."""
    record = changed(RECORD, changes)
    assert found(record, at=JUNE_10) == [f"REG025 {path}" for path in expected]
    processed = changed(PROCESSOR_RECORD, changes)
    assert found_in_processor(processed, at=JUNE_10) == [f"REG025 {path}" for path in expected]


def test_dates_that_are_missing_contradict_nothing() -> None:
    """A history without dates of the record is judged alone."""
    record = attrs.evolve(RECORD, created_on=None, updated_on=None, history=_lines(date(2020, 3, 1)))
    assert found(record, at=JUNE_10) == ["REG011"]


def test_an_old_record_is_not_said_to_be_stale() -> None:
    """No text gives a delay: a record untouched for ten years is in order if nothing changed."""
    assert found(attrs.evolve(RECORD, created_on=date(2016, 1, 4), updated_on=date(2016, 1, 4)), at=JUNE_10) == []


def test_each_contradiction_has_words_of_its_own() -> None:
    """The messages tell the six contradictions apart."""
    cases: list[dict[str, object]] = [
        {"updated_on": date(2025, 1, 5)},
        {"created_on": date(2027, 1, 1)},
        {"history": _lines(date(2024, 3, 1))},
        {"history": _lines(date(2026, 3, 1))},
        {"history": _lines(date(2027, 3, 1))},
        {"history": _lines(date(2025, 3, 1), date(2025, 9, 1), date(2025, 6, 1))},
    ]
    messages = [finding.message for case in cases for finding in raw(changed(RECORD, case), at=JUNE_10)]
    assert len(set(messages)) == len(cases) == len(messages)


@pytest.mark.parametrize("at", [datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)])
def test_the_ends_of_the_calendar_are_judged(at: datetime) -> None:
    """No instant makes the comparison fail."""
    assert {line.split()[0] for line in found(RECORD, at=at)} <= {"REG025"}
