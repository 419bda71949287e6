# SPDX-License-Identifier: MIT
"""A document is a value: a title, blocks in reading order, dated events and one standing notice.

Nothing here knows what a document is about, nor how it will be written. The kinds of block are closed unions, so
that a writer that forgets one does not pass the type checker. A block that could not be read is refused when it
is built: a ragged table, an empty list, a heading without words.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final, TypeAlias

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.documents._checks import aware, not_empty, require_tuple, tuple_of
from rgpd_sante.errors import FactError, shown
from rgpd_sante.facts import a_text, an_instance

__all__ = [
    "Bar",
    "BarChart",
    "BarTone",
    "Block",
    "Bullets",
    "Callout",
    "CalloutKind",
    "Document",
    "Emphasis",
    "Event",
    "Field",
    "Fields",
    "Heading",
    "Inline",
    "Lines",
    "Link",
    "PageBreak",
    "Paragraph",
    "Placement",
    "Signature",
    "Steps",
    "Strong",
    "Table",
    "Text",
    "paragraph",
]

_DEEPEST_HEADING: Final = 4
_LONGEST_BAR: Final = 1_000


class CalloutKind(Code):
    """How loudly a callout speaks."""

    INFO = "info"
    WARNING = "warning"
    URGENT = "urgent"


class BarTone(Code):
    """How a bar looks: as the others, as the one to look at, or as a background to compare with."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"


class Placement(Code):
    """The side of the page on which lines stand; the recipient of a French letter stands on the right."""

    LEFT = "left"
    RIGHT = "right"


@attrs.frozen(kw_only=True)
class Text:
    """Plain words."""

    text: str = attrs.field(validator=an_instance(str))


@attrs.frozen(kw_only=True)
class Strong:
    """Words of great weight."""

    text: str = attrs.field(validator=an_instance(str))


@attrs.frozen(kw_only=True)
class Emphasis:
    """Words said with a stress."""

    text: str = attrs.field(validator=an_instance(str))


@attrs.frozen(kw_only=True)
class Link:
    """Words that lead to an address; an address of no admitted scheme is written as plain text."""

    url: str = attrs.field(validator=a_text)
    text: str = attrs.field(validator=a_text)


Inline: TypeAlias = Text | Strong | Emphasis | Link


@attrs.frozen(kw_only=True)
class Paragraph:
    """A run of words; a line feed inside is kept as a new line."""

    content: tuple[Inline, ...] = attrs.field(validator=tuple_of(Text, Strong, Emphasis, Link))


def paragraph(*parts: str | Inline) -> Paragraph:
    """Build a paragraph from words and inlines.

    Examples:
        >>> paragraph("Avant le ", Strong(text="8 juin")).content[0]
        Text(text='Avant le ')
    """
    return Paragraph(content=tuple(Text(text=part) if isinstance(part, str) else part for part in parts))


@attrs.frozen(kw_only=True)
class Heading:
    """A heading under the title of the document, from level 1 down to level 4."""

    level: int = attrs.field(default=1, validator=an_instance(int))
    text: str = attrs.field(validator=a_text)

    @level.validator
    def _check_level(self, _attribute: attrs.Attribute[int], value: int) -> None:
        if not 1 <= value <= _DEEPEST_HEADING:
            raise FactError("level", given=shown(value), expected="1 to 4", attendu="un niveau de 1 à 4")


@attrs.frozen(kw_only=True)
class Bullets:
    """A list whose order says nothing."""

    items: tuple[Paragraph, ...] = attrs.field(validator=[tuple_of(Paragraph), not_empty])


@attrs.frozen(kw_only=True)
class Steps:
    """A numbered list: things to do in this order."""

    items: tuple[Paragraph, ...] = attrs.field(validator=[tuple_of(Paragraph), not_empty])


@attrs.frozen(kw_only=True)
class Field:
    """One box of a form: its label and what is written in it."""

    label: str = attrs.field(validator=a_text)
    value: Paragraph = attrs.field(validator=an_instance(Paragraph))


@attrs.frozen(kw_only=True)
class Fields:
    """The boxes of a form, in their order."""

    items: tuple[Field, ...] = attrs.field(validator=[tuple_of(Field), not_empty])


@attrs.frozen(kw_only=True)
class Table:
    """A table with its caption, a header for each column and rows of that very width.

    ``widths`` are the relative widths of the columns; ``None`` shares the page evenly.

    Raises:
        FactError: if a row or the widths do not have one cell for each header.
    """

    caption: str = attrs.field(validator=a_text)
    headers: tuple[str, ...] = attrs.field(validator=[tuple_of(str), not_empty])
    rows: tuple[tuple[Paragraph, ...], ...] = attrs.field(validator=[tuple_of(tuple), not_empty])
    widths: tuple[int, ...] | None = attrs.field(default=None)

    @headers.validator
    def _check_headers(self, attribute: attrs.Attribute[tuple[str, ...]], value: tuple[str, ...]) -> None:
        for header in value:
            a_text(self, attribute, header)  # type: ignore[arg-type]  # the name of the field is all it takes

    @rows.validator
    def _check_rows(
        self, attribute: attrs.Attribute[tuple[tuple[Paragraph, ...], ...]], value: tuple[tuple[Paragraph, ...], ...]
    ) -> None:
        for row in value:
            require_tuple(attribute.name, row, Paragraph)
            self._check_width(attribute.name, row)

    @widths.validator
    def _check_widths(self, attribute: attrs.Attribute[tuple[int, ...] | None], value: tuple[int, ...] | None) -> None:
        if value is None:
            return
        require_tuple(attribute.name, value, int)
        self._check_width(attribute.name, value)
        if min(value) < 1:
            raise FactError(attribute.name, given=shown(min(value)), expected="1 or more", attendu="un entier positif")

    def _check_width(self, name: str, cells: tuple[object, ...]) -> None:
        if len(cells) != len(self.headers):
            raise FactError(
                name,
                given=f"{len(cells)} cellule(s)",
                expected=f"{len(self.headers)} cells, one for each header",
                attendu=f"{len(self.headers)} cellule(s), une par colonne",
            )


@attrs.frozen(kw_only=True)
class Callout:
    """Something that the reader must not miss."""

    kind: CalloutKind = attrs.field(validator=an_instance(CalloutKind))
    title: str = attrs.field(validator=a_text)
    content: tuple[Paragraph, ...] = attrs.field(validator=tuple_of(Paragraph))


@attrs.frozen(kw_only=True)
class Bar:
    """A bar with its name and its value in words; ``length`` is in thousandths of the width of the chart.

    What a bar says is written beside it: nothing is told by its length or its tone alone.

    Raises:
        FactError: if the length is not a whole number from 0 to 1 000.
    """

    label: str = attrs.field(validator=a_text)
    value: str = attrs.field(validator=a_text)
    length: int = attrs.field(validator=an_instance(int))
    tone: BarTone = attrs.field(default=BarTone.PLAIN, validator=an_instance(BarTone))

    @length.validator
    def _check_length(self, attribute: attrs.Attribute[int], value: int) -> None:
        if not 0 <= value <= _LONGEST_BAR:
            raise FactError(
                attribute.name,
                given=shown(value),
                expected=f"thousandths, from 0 to {_LONGEST_BAR}",
                attendu=f"des millièmes, de 0 à {_LONGEST_BAR}",
            )


@attrs.frozen(kw_only=True)
class BarChart:
    """Bars on one scale, from the top down, under a caption; a format that draws nothing writes a table."""

    caption: str = attrs.field(validator=a_text)
    bars: tuple[Bar, ...] = attrs.field(validator=[tuple_of(Bar), not_empty])


@attrs.frozen(kw_only=True)
class Lines:
    """Lines that stay lines: the sender or the recipient of a letter."""

    lines: tuple[str, ...] = attrs.field(validator=[tuple_of(str), not_empty], repr=False)
    placement: Placement = attrs.field(default=Placement.LEFT, validator=an_instance(Placement))


@attrs.frozen(kw_only=True)
class PageBreak:
    """What follows begins a new page, where there are pages."""


@attrs.frozen(kw_only=True)
class Signature:
    """Room to sign: the place and day (« Fait à Rennes, le 5 juin 2026 »), then the lines that name the signatory."""

    place: str | None = attrs.field(default=None, validator=attrs.validators.optional(a_text))
    lines: tuple[str, ...] = attrs.field(validator=[tuple_of(str), not_empty], repr=False)


Block: TypeAlias = (
    Heading | Paragraph | Bullets | Steps | Fields | Table | BarChart | Callout | Lines | PageBreak | Signature
)


@attrs.frozen(kw_only=True)
class Event:
    """A dated thing to do, for a calendar; the alarms ring that many hours before the start.

    ``uid`` is stable: the same event written again later replaces the first one in the calendar.

    Raises:
        FactError: if an instant is naive, the end before the start, or an alarm not before the start.
    """

    uid: str = attrs.field(validator=a_text)
    summary: str = attrs.field(validator=a_text)
    description: str = attrs.field(default="", validator=an_instance(str))
    start: datetime = attrs.field(validator=aware)
    end: datetime | None = attrs.field(default=None, validator=attrs.validators.optional(aware))
    alarm_hours_before: tuple[int, ...] = attrs.field(default=(), validator=tuple_of(int))
    url: str | None = attrs.field(default=None, validator=attrs.validators.optional(a_text))

    @end.validator
    def _check_end(self, _attribute: attrs.Attribute[datetime | None], value: datetime | None) -> None:
        # The difference of two instants of one zone is wall clock time: the repeated hour needs timestamps.
        if value is not None and value.timestamp() < self.start.timestamp():
            raise FactError(
                "end", given="before start", expected="start or later", attendu="le début ou un instant ultérieur"
            )

    @alarm_hours_before.validator
    def _check_alarms(self, _attribute: attrs.Attribute[tuple[int, ...]], value: tuple[int, ...]) -> None:
        if any(hours < 1 for hours in value):
            raise FactError(
                "alarm_hours_before",
                given=shown(value),
                expected="whole hours, one or more",
                attendu="un nombre entier d’heures, au moins une",
            )


@attrs.frozen(kw_only=True)
class Document:
    """A document ready to be written.

    ``date`` is the instant at which the document is made. It is given, never read from a clock, so that the same
    document gives the same bytes; ``None`` leaves the file undated. ``notice`` is the standing legal warning, which
    every writer puts once at the end.

    Raises:
        FactError: if the date is naive, if two events share an identifier, or if there are events and no date
            (a calendar entry carries the day on which it was written).
    """

    title: str = attrs.field(validator=a_text)
    subtitle: str | None = attrs.field(default=None, validator=attrs.validators.optional(a_text))
    reference: str | None = attrs.field(default=None, validator=attrs.validators.optional(a_text))
    author: str | None = attrs.field(default=None, validator=attrs.validators.optional(a_text), repr=False)
    language: str = attrs.field(default="fr", validator=attrs.validators.in_(("fr",)))
    date: datetime | None = attrs.field(default=None, validator=attrs.validators.optional(aware))
    blocks: tuple[Block, ...] = attrs.field(
        validator=tuple_of(
            Heading, Paragraph, Bullets, Steps, Fields, Table, BarChart, Callout, Lines, PageBreak, Signature
        ),
        repr=False,
    )
    events: tuple[Event, ...] = attrs.field(default=(), validator=tuple_of(Event), repr=False)
    notice: str = attrs.field(validator=a_text, repr=False)

    @events.validator
    def _check_events(self, _attribute: attrs.Attribute[tuple[Event, ...]], value: tuple[Event, ...]) -> None:
        if len({event.uid for event in value}) != len(value):
            raise FactError(
                "events", given="uid repeated", expected="one uid for each event", attendu="un identifiant par échéance"
            )
        if value and self.date is None:
            raise FactError(
                "date",
                given="None",
                expected="an instant, since there are events",
                attendu="un instant : le document a des échéances",
            )
