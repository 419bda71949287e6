# SPDX-License-Identifier: MIT
"""iCalendar (RFC 5545): the events of a document, each with its alarms, for any calendar.

Instants are written in UTC, so that no calendar has to know our time zones; it shows them in its own.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from urllib.parse import quote

from rgpd_sante.documents.blocks import Document, Event
from rgpd_sante.documents.cleaning import cleaned
from rgpd_sante.errors import MissingExtraError, UnsupportedError

try:
    from icalendar import Alarm, Calendar, vText
    from icalendar import Event as CalendarEvent
except ImportError as error:
    raise MissingExtraError("ics") from error

__all__ = ["write"]

_PRODUCT: Final = "-//rgpd_sante//documents//FR"


class _ExactText(vText):
    r"""A text escaped as RFC 5545, 3.3.11 says; the library takes the ``\N`` of ``C:\Notes`` for a new line."""

    def to_ical(self) -> bytes:
        text = str(self).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")
        return text.encode()


def write(document: Document) -> bytes:
    """Write the events of a document as a calendar; its notice is the description of the calendar.

    Raises:
        UnsupportedError: if the document has no event.
    """
    document = cleaned(document)
    stamp = document.date
    if stamp is None or not document.events:
        raise UnsupportedError("ics", ("html", "markdown", "pdf", "docx"))
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", _ExactText(document.title))
    calendar.add("x-wr-calname", _ExactText(document.title))
    calendar.add("description", _ExactText(document.notice))
    for event in document.events:
        calendar.add_component(_event(event, stamp))
    content: bytes = calendar.to_ical()
    return content


def _event(event: Event, stamp: datetime) -> CalendarEvent:
    entry = CalendarEvent()
    entry.add("uid", quote(event.uid, safe="@", errors="replace"))
    entry.add("dtstamp", _utc(stamp))
    entry.add("dtstart", _utc(event.start))
    if event.end is not None:
        entry.add("dtend", _utc(event.end))
    entry.add("summary", _ExactText(event.summary))
    if event.description:
        entry.add("description", _ExactText(event.description))
    if event.url is not None:
        entry.add("url", event.url)
    entry.add("transp", "TRANSPARENT")
    for hours in event.alarm_hours_before:
        entry.add_component(_alarm(event, hours))
    return entry


def _alarm(event: Event, hours: int) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _ExactText(event.summary))
    alarm.add("trigger", timedelta(hours=-hours))
    return alarm


def _utc(moment: datetime) -> datetime:
    """Return the instant in UTC, to the second; pendulum's own class stays outside."""
    return datetime.fromtimestamp(int(moment.timestamp()), tz=UTC)
