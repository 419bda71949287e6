# SPDX-License-Identifier: MIT
"""A fact as a document tells it: its label and its value, or the word that it is not known yet.

What the practice wrote is told word for word; what the library says goes through French typography. What is unknown
is told as unknown, never left empty and never told as « non ».
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.documents.blocks import Bullets, Emphasis, Field, Fields, Inline, Paragraph, Text, paragraph
from rgpd_sante.documents.dates import date_and_time, long_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import number
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Count
from rgpd_sante.time.instants import in_zone
from rgpd_sante.time.zones import Territory

__all__ = [
    "NOT_RECORDED",
    "UNKNOWN",
    "Entry",
    "boxes",
    "coded",
    "counted",
    "dated",
    "instant_text",
    "joined",
    "listed",
    "numbered",
    "ours",
    "recorded",
    "timed",
    "told",
    "unknown",
    "written",
]

UNKNOWN: Final = "Pas encore connu"
NOT_FILLED: Final = "Pas encore renseigné"
NOT_RECORDED: Final = "Aucune date consignée"

# the members of the closed lists that say that nobody knows yet
_OPEN: Final = frozenset({"unknown", "undetermined"})


@attrs.frozen(kw_only=True)
class Entry:
    """A label of ours with the value of one fact; ``known`` is whether the practice knows it."""

    label: str
    value: Paragraph
    known: bool = True


def ours(text: str) -> Text:
    """Set a text of the library in French typography."""
    return Text(text=french(text))


def unknown(name: str, word: str = UNKNOWN) -> Entry:
    """Tell a fact that is not known yet."""
    return Entry(label=name, value=paragraph(Emphasis(text=french(word))), known=False)


def told(name: str, text: str | None, *, missing: str = UNKNOWN) -> Entry:
    """Tell a text of the practice, word for word."""
    return unknown(name, missing) if text is None else Entry(label=name, value=paragraph(text))


def written(name: str, text: str) -> Entry:
    """Tell something in words of the library."""
    return Entry(label=name, value=paragraph(ours(text)))


def coded(name: str, code: Code | None) -> Entry:
    """Tell a code by its label."""
    if code is None:
        return unknown(name)
    if code.value in _OPEN:
        return unknown(name, label(code))
    return Entry(label=name, value=paragraph(label(code)))


def listed(name: str, codes: Sequence[Code], detail: str | None = None) -> Entry:
    """Tell several codes, one a line, and under them what the practice adds."""
    lines: list[str | Inline] = [label(code) for code in codes]
    if detail is not None:
        lines.append(french("Précisions : ") + detail)
    known = detail is not None or not all(code.value in _OPEN for code in codes)
    if not known:
        return unknown(name, joined([label(code) for code in codes]) or UNKNOWN)
    return Entry(label=name, value=_one_a_line(lines))


def counted(name: str, count: Count | None) -> Entry:
    """Tell a count, and how exact it is."""
    if count is None:
        return unknown(name)
    precision = label(count.precision).lower()
    return Entry(label=name, value=paragraph(f"{number(count.value)} ({precision})"))


def numbered(name: str, value: int | None, unit: str, units: str) -> Entry:
    """Tell a whole number with its unit."""
    if value is None:
        return unknown(name)
    # French counts from two: « 0 jour », « 1 jour », « 2 jours »
    return Entry(label=name, value=paragraph(french(f"{number(value)} {units if value > 1 else unit}")))


def instant_text(moment: datetime, territory: Territory) -> str:
    """Write an instant in the zone of the practice."""
    return date_and_time(in_zone(moment, territory))


def timed(name: str, moment: datetime | None, territory: Territory, *, missing: str = UNKNOWN) -> Entry:
    """Tell an instant, in the zone of the practice."""
    if moment is None:
        return unknown(name, missing)
    return Entry(label=name, value=paragraph(instant_text(moment, territory)))


def dated(name: str, day: date | None, *, missing: str = UNKNOWN) -> Entry:
    """Tell a day."""
    return unknown(name, missing) if day is None else Entry(label=name, value=paragraph(long_date(day)))


def boxes(entries: Iterable[Entry]) -> Fields:
    """Lay the facts out as the boxes of a form, the unknown ones in their place."""
    return Fields(items=tuple(_field(entry) for entry in entries))


def recorded(entries: Iterable[Entry]) -> Fields:
    """Lay out the facts that are known; the unknown ones are named together at the end."""
    everything = tuple(entries)
    shown = [_field(entry) for entry in everything if entry.known]
    lacking = [entry.label for entry in everything if not entry.known]
    if lacking:
        shown.append(Field(label=NOT_FILLED, value=paragraph(Emphasis(text=french(joined(lacking))))))
    return Fields(items=tuple(shown))


def joined(texts: Iterable[str]) -> str:
    """Join short texts into one; each keeps its own words."""
    return french(" ; ").join(texts)


def bullets(items: Iterable[str | Inline]) -> Bullets:
    """Lay out short texts of ours, one a point."""
    return Bullets(items=tuple(paragraph(item) for item in items))


def _field(entry: Entry) -> Field:
    return Field(label=french(entry.label), value=entry.value)


def _one_a_line(lines: Sequence[str | Inline]) -> Paragraph:
    parts: list[str | Inline] = []
    for rank, line in enumerate(lines):
        if rank:
            parts.append("\n")
        parts.append(line)
    return paragraph(*parts)
