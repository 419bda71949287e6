# SPDX-License-Identifier: MIT
"""iCalendar: read back with the library that writes it, and byte by byte where a calendar is strict."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from importlib import import_module
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from icalendar import Calendar

from document_samples import HOSTILE, KITCHEN_SINK, NOTICE, everywhere, note
from goldens import check
from rgpd_sante.documents.blocks import Document, Event, paragraph
from rgpd_sante.documents.cleaning import clean, one_line
from rgpd_sante.documents.writers import ics
from rgpd_sante.errors import MissingExtraError, UnsupportedError

PARIS = ZoneInfo("Europe/Paris")
NOON = datetime(2026, 6, 5, 12, tzinfo=PARIS)


def one(summary: str = "s", description: str = "", uid: str = "a@b") -> Document:
    """Build a document of one event."""
    event = Event(uid=uid, summary=summary, description=description, start=NOON)
    return Document(title="t", blocks=(), events=(event,), date=NOON, notice=NOTICE)


def test_the_kitchen_sink_is_written_as_reviewed() -> None:
    """The whole calendar is that of the golden file."""
    check("kitchen_sink.ics", ics.write(KITCHEN_SINK))


def test_events_read_back() -> None:
    """Instants are in UTC, the stamp is the date of the document, and each alarm rings its hours before."""
    calendar = Calendar.from_ical(ics.write(KITCHEN_SINK))
    first, second = calendar.walk("VEVENT")
    assert first.decoded("dtstart") == datetime(2026, 6, 8, 8, 17, tzinfo=UTC)
    assert first.decoded("dtstamp") == datetime(2026, 6, 5, 12, 34, tzinfo=UTC)
    assert str(first["uid"]) == "vio-2026-0007-cnil@rgpd-sante"
    assert str(first["url"]) == "https://notifications.cnil.fr/notifications/index"
    alarms = [alarm.decoded("trigger") for alarm in first.walk("VALARM")]
    assert alarms == [timedelta(hours=-24), timedelta(hours=-4)]
    assert second.decoded("dtend") == datetime(2026, 6, 12, 8, 0, tzinfo=UTC)
    assert second.walk("VALARM") == []
    assert "description" not in second


def test_the_calendar_carries_the_notice_once() -> None:
    """The standing warning is the description of the calendar."""
    calendar = Calendar.from_ical(ics.write(KITCHEN_SINK))
    assert str(calendar["description"]) == NOTICE
    assert str(calendar["x-wr-calname"]) == KITCHEN_SINK.title


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_stays_text(name: str) -> None:
    """A text can neither end an event nor add a component to the calendar."""
    calendar = Calendar.from_ical(ics.write(everywhere(HOSTILE[name])))
    assert [part.name for part in calendar.walk()] == [
        "VCALENDAR", "VEVENT", "VALARM", "VALARM", "VEVENT",
    ]  # fmt: skip


@given(st.text(st.sampled_from("\\Nn;,: a\n")) | st.text())
@example("C:\\Notes")
def test_any_text_reads_back(text: str) -> None:
    """What the calendar shows is what was given."""
    calendar = Calendar.from_ical(ics.write(one(f"[{text}]", f"[{text}]")))
    (event,) = calendar.walk("VEVENT")
    assert str(event["summary"]) == one_line(clean(f"[{text}]"))
    assert str(event["description"]) == clean(f"[{text}]")


def test_an_identifier_is_written_in_ascii() -> None:
    """An identifier typed with accents and blanks stays one identifier, always the same."""
    assert b"UID:r%C3%A9f.%207%0D%3F@a\r\n" in ics.write(one(uid="réf. 7\r\ud800@a"))


def test_a_refused_address_is_left_out() -> None:
    """An event leads nowhere dangerous."""
    event = Event(uid="a", summary="s", start=NOON, url="javascript:alert(1)")
    content = ics.write(Document(title="t", blocks=(), events=(event,), date=NOON, notice=NOTICE))
    assert b"javascript" not in content


def test_lines_are_short_and_end_as_the_norm_says() -> None:
    """No line is longer than 75 bytes, and each ends with carriage return and line feed (RFC 5545, 3.1)."""
    content = ics.write(one("é" * 300))
    assert content.endswith(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_a_document_without_event_is_no_calendar() -> None:
    """An empty calendar would be taken for "nothing to do"."""
    with pytest.raises(UnsupportedError) as caught:
        ics.write(note(paragraph("a")))
    assert "pdf" in caught.value.message


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without icalendar the error says what to install."""
    monkeypatch.setitem(sys.modules, "icalendar", None)
    monkeypatch.delitem(sys.modules, ics.__name__)
    with pytest.raises(MissingExtraError, match=r"rgpd-sante\[ics\]"):
        import_module(ics.__name__)
