# SPDX-License-Identifier: MIT
"""Blocks: what can be read is accepted, what could not is refused when it is built."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from document_samples import KITCHEN_SINK, NOTICE
from rgpd_sante.documents.blocks import (
    Bar,
    BarChart,
    Bullets,
    Callout,
    CalloutKind,
    Document,
    Event,
    Field,
    Fields,
    Heading,
    Lines,
    Paragraph,
    Signature,
    Steps,
    Table,
    Text,
    paragraph,
)
from rgpd_sante.errors import FactError

PARIS = ZoneInfo("Europe/Paris")
NOON = datetime(2026, 6, 5, 12, tzinfo=PARIS)
WORD = paragraph("mot")


def an_event(uid: str = "a") -> Event:
    """Build a small event."""
    return Event(uid=uid, summary="Notifier", start=NOON)


@pytest.mark.parametrize(
    ("build", "field"),
    [
        (lambda: Heading(level=0, text="a"), "level"),
        (lambda: Heading(level=5, text="a"), "level"),
        (lambda: Heading(level=1, text=" "), "text"),
        (lambda: Bullets(items=()), "items"),
        (lambda: Steps(items=()), "items"),
        (lambda: Fields(items=()), "items"),
        (lambda: Field(label="", value=WORD), "label"),
        (lambda: Lines(lines=()), "lines"),
        (lambda: Signature(lines=()), "lines"),
        (lambda: Signature(place=" ", lines=("a",)), "place"),
        (lambda: Callout(kind=CalloutKind.INFO, title="", content=()), "title"),
        (lambda: Bar(label="", value="1", length=1), "label"),
        (lambda: Bar(label="a", value=" ", length=1), "value"),
        (lambda: Bar(label="a", value="1", length=-1), "length"),
        (lambda: Bar(label="a", value="1", length=1_001), "length"),
        (lambda: Bar(label="a", value="1", length=True), "length"),
        (lambda: BarChart(caption="c", bars=()), "bars"),
        (lambda: BarChart(caption="", bars=(Bar(label="a", value="1", length=0),)), "caption"),
        (lambda: Table(caption="c", headers=(), rows=((WORD,),)), "headers"),
        (lambda: Table(caption="c", headers=("a", " "), rows=((WORD, WORD),)), "headers"),
        (lambda: Table(caption="c", headers=("a",), rows=()), "rows"),
        (lambda: Table(caption="c", headers=("a", "b"), rows=((WORD, WORD), (WORD,))), "rows"),
        (lambda: Table(caption="c", headers=("a",), rows=((WORD,),), widths=(1, 2)), "widths"),
        (lambda: Table(caption="c", headers=("a",), rows=((WORD,),), widths=(0,)), "widths"),
        (lambda: Event(uid="a", summary="s", start=NOON.replace(tzinfo=None)), "start"),
        (lambda: Event(uid="a", summary="s", start=NOON, end=NOON - timedelta(hours=1)), "end"),
        (lambda: Event(uid="a", summary="s", start=NOON, end=NOON.replace(tzinfo=None)), "end"),
        (lambda: Event(uid="a", summary="s", start=NOON, alarm_hours_before=(4, 0)), "alarm_hours_before"),
        (lambda: Document(title="", blocks=(), notice=NOTICE), "title"),
        (lambda: Document(title="t", blocks=(), notice=""), "notice"),
        (lambda: Document(title="t", blocks=(), notice=NOTICE, date=datetime(2026, 6, 5)), "date"),  # noqa: DTZ001
        (lambda: Document(title="t", blocks=(), notice=NOTICE, events=(an_event(),)), "date"),
        (
            lambda: Document(title="t", blocks=(), notice=NOTICE, date=NOON, events=(an_event(), an_event())),
            "events",
        ),
    ],
)
def test_what_could_not_be_read_is_refused(build: Callable[[], object], field: str) -> None:
    """A ragged table, an empty list, a blank title or a naive instant is refused with the name of its field."""
    with pytest.raises(FactError) as caught:
        build()
    assert caught.value.field == field
    assert "attendu" in caught.value.message


def test_a_list_is_not_a_tuple() -> None:
    """A mutable list of inlines is refused: a document is a value."""
    with pytest.raises(FactError, match="content"):
        Paragraph(content=[Text(text="a")])  # type: ignore[arg-type]


def test_another_block_is_refused() -> None:
    """A document holds blocks only."""
    with pytest.raises(FactError, match="blocks"):
        Document(title="t", blocks=("texte",), notice=NOTICE)  # type: ignore[arg-type]


def test_an_event_may_end_when_it_starts() -> None:
    """The end is the start or later, counted in elapsed time."""
    assert Event(uid="a", summary="s", start=NOON, end=NOON).end == NOON


def test_the_end_is_compared_in_elapsed_time() -> None:
    """In the hour that comes back, half past two comes after twenty to three."""
    start = datetime(2026, 10, 25, 2, 40, tzinfo=PARIS)
    end = datetime(2026, 10, 25, 2, 30, tzinfo=PARIS, fold=1)
    assert Event(uid="a", summary="s", start=start, end=end).end == end


def test_a_fixed_offset_is_enough() -> None:
    """An instant needs an offset, not a zone."""
    start = datetime(2026, 6, 5, 10, tzinfo=timezone(timedelta(hours=2)))
    assert Event(uid="a", summary="s", start=start).start.utcoffset() == timedelta(hours=2)


def test_documents_are_values() -> None:
    """Two documents with the same content are equal and hash alike."""
    assert Document(title="t", blocks=(WORD,), notice="n") == Document(title="t", blocks=(WORD,), notice="n")
    assert isinstance(hash(KITCHEN_SINK), int)


def test_persons_are_not_shown_by_repr() -> None:
    """The representation of a document names nobody: neither author nor lines nor signatory."""
    assert "Jeanne" not in repr(KITCHEN_SINK)
    assert "Jeanne" not in repr(KITCHEN_SINK.blocks[0])
    assert "Jeanne" not in repr(KITCHEN_SINK.blocks[-1])
