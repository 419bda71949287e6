# SPDX-License-Identifier: MIT
"""The one cleaning at the edge of the tree: what comes from outside is made fit to print.

Nothing readable is lost in silence: a text that is too long says how much was cut, and what stood for a character
that cannot be written is marked by U+FFFD.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final, TypeAlias, assert_never
from urllib.parse import quote

import attrs

from rgpd_sante.documents.blocks import (
    BarChart,
    Block,
    Bullets,
    Callout,
    Document,
    Emphasis,
    Event,
    Field,
    Fields,
    Heading,
    Inline,
    Lines,
    Link,
    PageBreak,
    Paragraph,
    Signature,
    Steps,
    Strong,
    Table,
    Text,
)

__all__ = ["LONGEST_TEXT", "clean", "cleaned", "each_text", "href", "one_line"]

Change: TypeAlias = Callable[[str], str]

LONGEST_TEXT: Final = 100_000
_LONGEST_URL: Final = 2_000
_ROOM_FOR_THE_MARK: Final = 60
_UNREADABLE: Final = "\ufffd"

_NEW_LINES = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Controls, marks that reorder the text (a date or a name could be made to read backwards), invisible tags.
_REMOVED = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]")
_NOT_CHARACTERS = re.compile(
    "[\ufdd0-\ufdef" + "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF)) + "]"
)
_ADMITTED_URL = re.compile(r"(?:https?://|mailto:|tel:)[^\s\x00-\x20\x7f-\x9f]+", re.IGNORECASE)
_KEPT_IN_A_URL: Final = "/:?#[]@!$&'()*+,;=%~"


def clean(text: str) -> str:
    r"""Make a text fit to print: NFC, no control but line feed and tab, no lone surrogate, no reordering mark.

    A text longer than :data:`LONGEST_TEXT` characters is cut, and says so.

    Examples:
        >>> clean("re\u0301sultat\x07 du \u202e12")
        'résultat du 12'
    """
    # Two halves of a pair are joined; a half alone was damaged before it came here.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    text = _NEW_LINES.sub("\n", text)
    text = _NOT_CHARACTERS.sub(_UNREADABLE, _REMOVED.sub("", text))
    text = unicodedata.normalize("NFC", text)
    if len(text) <= LONGEST_TEXT:
        return text
    kept = LONGEST_TEXT - _ROOM_FOR_THE_MARK
    return f"{text[:kept]}… [texte tronqué : {len(text) - kept} caractères]"


def one_line(text: str) -> str:
    r"""Put a text on one line: each run of blanks becomes one space.

    Examples:
        >>> one_line("Cabinet\n  Exemple")
        'Cabinet Exemple'
    """
    return re.sub(r"[ \t\n]+", " ", text).strip(" ")


def href(url: str) -> str | None:
    """Return an address that may be followed, in ASCII; ``None`` if its scheme is not http, https, mailto or tel.

    Examples:
        >>> href("https://www.cnil.fr/fr/notifier-une-violation")
        'https://www.cnil.fr/fr/notifier-une-violation'
        >>> href("javascript:alert(1)") is None
        True
    """
    if len(url) > _LONGEST_URL or not _ADMITTED_URL.fullmatch(url):
        return None
    return quote(url, safe=_KEPT_IN_A_URL, errors="replace")


def cleaned(document: Document) -> Document:
    """Return the document with every text cleaned (:func:`clean`)."""
    return each_text(document, clean)


def each_text(document: Document, change: Change) -> Document:
    """Return the document with every text changed and every link safe to follow; identifiers stay as they are.

    A link whose address is refused (:func:`href`) becomes plain text that shows the address. A text that must say
    something and that the change leaves blank becomes U+FFFD, the mark of the unreadable.
    """

    def named(text: str) -> str:
        changed = one_line(change(text))
        return changed if changed.strip() else _UNREADABLE

    def optional(text: str | None) -> str | None:
        return None if text is None else named(text)

    notice = change(document.notice)
    return Document(
        title=named(document.title),
        subtitle=optional(document.subtitle),
        reference=optional(document.reference),
        author=optional(document.author),
        language=document.language,
        date=document.date,
        blocks=tuple(_block(block, change, named) for block in document.blocks),
        events=tuple(_event(event, change, named) for event in document.events),
        notice=notice if notice.strip() else _UNREADABLE,
    )


def _event(event: Event, change: Change, named: Change) -> Event:
    return attrs.evolve(
        event,
        summary=named(event.summary),
        description=change(event.description),
        url=None if event.url is None else href(event.url),
    )


def _block(block: Block, change: Change, named: Change) -> Block:  # noqa: C901, PLR0911 - one branch for each kind
    match block:
        case Heading(level=level, text=text):
            return Heading(level=level, text=named(text))
        case Paragraph():
            return _paragraph(block, change, named)
        case Bullets(items=items):
            return Bullets(items=_paragraphs(items, change, named))
        case Steps(items=items):
            return Steps(items=_paragraphs(items, change, named))
        case Fields(items=fields):
            return Fields(
                items=tuple(
                    Field(label=named(field.label), value=_paragraph(field.value, change, named)) for field in fields
                )
            )
        case Table():
            return Table(
                caption=named(block.caption),
                headers=tuple(named(header) for header in block.headers),
                rows=tuple(_paragraphs(row, change, named) for row in block.rows),
                widths=block.widths,
            )
        case BarChart(caption=caption, bars=bars):
            return BarChart(
                caption=named(caption),
                bars=tuple(attrs.evolve(bar, label=named(bar.label), value=named(bar.value)) for bar in bars),
            )
        case Callout(kind=kind, title=title, content=content):
            return Callout(kind=kind, title=named(title), content=_paragraphs(content, change, named))
        case Lines(lines=lines, placement=placement):
            return Lines(lines=tuple(one_line(change(line)) for line in lines), placement=placement)
        case PageBreak():
            return block
        case Signature(place=place, lines=lines):
            return Signature(
                place=None if place is None else named(place),
                lines=tuple(one_line(change(line)) for line in lines),
            )
        case _:
            assert_never(block)


def _paragraphs(items: tuple[Paragraph, ...], change: Change, named: Change) -> tuple[Paragraph, ...]:
    return tuple(_paragraph(item, change, named) for item in items)


def _paragraph(value: Paragraph, change: Change, named: Change) -> Paragraph:
    return Paragraph(content=tuple(_inline(inline, change, named) for inline in value.content))


def _inline(inline: Inline, change: Change, named: Change) -> Inline:
    match inline:
        case Text(text=text):
            return Text(text=change(text))
        case Strong(text=text):
            return Strong(text=change(text))
        case Emphasis(text=text):
            return Emphasis(text=change(text))
        case Link(url=url, text=text):
            address = href(url)
            if address is None:
                return Text(text=change(f"{text} ({url})"))
            return Link(url=address, text=named(text))
        case _:
            assert_never(inline)
