# SPDX-License-Identifier: MIT
"""PDF, tagged for screen readers (PDF/UA-1) and, when the document is dated, made to be archived (PDF/A-2a).

The template is one fixed file. The document reaches it as data, in JSON: no text of a document is ever read as
markup. Only the fonts inside typst are used, and the day of the file is that of the document, so that the same
document gives the same bytes on every machine.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Final, TypeAlias, assert_never

from rgpd_sante.documents.blocks import (
    BarChart,
    Block,
    Bullets,
    Callout,
    Document,
    Emphasis,
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
from rgpd_sante.documents.cleaning import cleaned, each_text
from rgpd_sante.documents.writers._glyphs import UNPRINTABLE, printable, printable_in_latin
from rgpd_sante.documents.writers._words import NOTICE, callout_label, particulars
from rgpd_sante.errors import MissingExtraError

try:
    import typst
except ImportError as error:
    raise MissingExtraError("pdf") from error

__all__ = ["write"]

Json: TypeAlias = str | int | Sequence["Json"] | dict[str, "Json"] | None

_ACCESSIBLE: Final = "ua-1"
_ARCHIVE: Final = "a-2a"
_UNPRINTED: Final = (
    "Certains caractères n’ont pas pu être imprimés dans ce fichier\u00a0; "
    f"ils sont remplacés par «\u00a0{UNPRINTABLE}\u00a0»."
)


def write(document: Document) -> bytes:
    """Write a document as a PDF in A4.

    A character that no font can print becomes « □ », and the document says so once.
    """
    document = cleaned(document)
    try:
        return _compiled(document, printable)
    except typst.TypstError:
        # Marks that are printable one by one may not be so together: keep to plain Latin.
        return _compiled(document, printable_in_latin)


def _compiled(document: Document, printed: Callable[[str], str]) -> bytes:
    shown = each_text(document, printed)
    data = {**_document(shown), "unprinted": _UNPRINTED if shown != document else None}
    dated = document.date is not None
    return typst.compile(
        _template(),
        format="pdf",
        sys_inputs={"doc": json.dumps(data)},
        ignore_system_fonts=True,
        # The archive standard demands a date; an undated document is not given a false one.
        pdf_standards=[_ACCESSIBLE, _ARCHIVE] if dated else [_ACCESSIBLE],
        timestamp=0 if document.date is None else int(document.date.timestamp()),
    )


@cache
def _template() -> bytes:
    return (files("rgpd_sante.documents.writers") / "templates" / "document.typ").read_bytes()


def _document(document: Document) -> dict[str, Json]:
    return {
        "title": document.title,
        "subtitle": document.subtitle,
        "reference": document.reference,
        "author": document.author,
        "particulars": particulars(document),
        "language": document.language,
        "date": _date(document.date),
        "blocks": _blocks(document.blocks),
        "notice_title": NOTICE,
        "notice": document.notice,
    }


def _date(moment: datetime | None) -> Json:
    if moment is None:
        return None
    utc = datetime.fromtimestamp(int(moment.timestamp()), tz=UTC)
    return [utc.year, utc.month, utc.day, utc.hour, utc.minute, utc.second]


def _blocks(blocks: tuple[Block, ...]) -> list[Json]:
    """Turn the blocks into data; a heading has the level it looks and, for screen readers, one without a gap."""
    written: list[Json] = []
    depth = 0
    for block in blocks:
        if isinstance(block, Heading):
            depth = min(block.level, depth + 1)
            written.append({"kind": "heading", "level": depth, "look": block.level, "text": block.text})
        else:
            written.append(_block(block))
    return written


def _block(  # noqa: C901, PLR0911 - one branch for each kind of block
    block: Paragraph | Bullets | Steps | Fields | Table | BarChart | Callout | Lines | PageBreak | Signature,
) -> dict[str, Json]:
    match block:
        case Paragraph():
            return {"kind": "paragraph", "content": _inlines(block)}
        case Bullets(items=items):
            return {"kind": "bullets", "items": _paragraphs(items)}
        case Steps(items=items):
            return {"kind": "steps", "items": _paragraphs(items)}
        case Fields(items=fields):
            return {
                "kind": "fields",
                "items": [{"label": field.label, "value": _inlines(field.value)} for field in fields],
            }
        case Table():
            return {
                "kind": "table",
                "caption": block.caption,
                "headers": block.headers,
                "widths": block.widths or tuple(1 for _ in block.headers),
                "rows": [_paragraphs(row) for row in block.rows],
            }
        case BarChart(caption=caption, bars=bars):
            return {
                "kind": "chart",
                "caption": caption,
                "bars": [
                    {"label": bar.label, "value": bar.value, "length": bar.length, "tone": bar.tone.value}
                    for bar in bars
                ],
            }
        case Callout(kind=kind, title=title, content=content):
            return {
                "kind": "callout",
                "tone": kind.value,
                "label": callout_label(kind),
                "title": title,
                "content": _paragraphs(content),
            }
        case Lines(lines=lines, placement=placement):
            return {"kind": "lines", "lines": lines, "placement": placement.value}
        case PageBreak():
            return {"kind": "page_break"}
        case Signature(place=place, lines=lines):
            return {"kind": "signature", "place": place, "lines": lines}
        case _:
            assert_never(block)


def _paragraphs(items: tuple[Paragraph, ...]) -> list[Json]:
    return [_inlines(item) for item in items]


def _inlines(paragraph: Paragraph) -> list[Json]:
    return [_inline(inline) for inline in paragraph.content]


def _inline(inline: Inline) -> dict[str, Json]:
    match inline:
        case Text(text=text):
            return {"kind": "text", "text": text}
        case Strong(text=text):
            return {"kind": "strong", "text": text}
        case Emphasis(text=text):
            return {"kind": "emphasis", "text": text}
        case Link(url=url, text=text):
            return {"kind": "link", "url": url, "text": text}
        case _:
            assert_never(inline)
