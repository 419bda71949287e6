# SPDX-License-Identifier: MIT
"""The text of the file, block by block."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final, assert_never

from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.oxml.ns import qn

from rgpd_sante.documents.blocks import (
    BarChart,
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Document,
    Emphasis,
    Fields,
    Heading,
    Inline,
    Lines,
    Link,
    PageBreak,
    Paragraph,
    Placement,
    Signature,
    Steps,
    Strong,
    Table,
    Text,
)
from rgpd_sante.documents.cleaning import cleaned
from rgpd_sante.documents.writers._words import NOTICE, as_table, callout_label, particulars
from rgpd_sante.documents.writers.docx.archive import undated
from rgpd_sante.documents.writers.docx.elements import Element, element, grid, paragraph, row, run, shares_of_the_page
from rgpd_sante.documents.writers.docx.template import File, new_file

__all__ = ["write"]

_LABEL_AND_VALUE: Final = (36, 64)


def write(document: Document) -> bytes:
    """Write a document as a DOCX file, on A4."""
    document = cleaned(document)
    file = new_file(document)
    end_of_text = file.element.body.sectPr
    blocks = (part for block in document.blocks for part in _block(file, block))
    for part in (*_head(document), *blocks, *_notice(document)):
        end_of_text.addprevious(part)
    made = io.BytesIO()
    file.save(made)
    return undated(made.getvalue())


def _head(document: Document) -> Iterator[Element]:
    yield paragraph("Title", run(document.title))
    if document.subtitle is not None:
        yield paragraph("Subtitle", run(document.subtitle))
    for label, value in particulars(document):
        yield paragraph("Particulars", run(f"{label}\u00a0: ", "Quiet"), run(value, "Strong"))
    yield paragraph("HeadRule")


def _notice(document: Document) -> Iterator[Element]:
    yield paragraph("NoticeTitle", run(NOTICE))
    yield paragraph("Notice", run(document.notice))


def _block(file: File, block: Block) -> Iterator[Element]:  # noqa: C901, PLR0912 - one branch for each kind of block
    match block:
        case Heading(level=level, text=text):
            yield paragraph(f"Heading{level}", run(text))
        case Paragraph():
            yield paragraph("Normal", *_inlines(file, block))
        case Bullets(items=items):
            for item in items:
                yield paragraph("ListBullet", *_inlines(file, item))
        case Steps(items=items):
            numbered = _new_numbers(file)
            for item in items:
                yield paragraph("ListNumber", *_inlines(file, item), numbered=numbered)
        case Fields():
            yield _fields(file, block)
            yield paragraph("Spacer")
        case Table():
            yield paragraph("Caption", run(block.caption))
            yield _table(file, block)
            yield paragraph("Spacer")
        case BarChart():
            yield from _block(file, as_table(block))
        case Callout(kind=kind, title=title, content=content):
            style = _callout_style(kind)
            label = run(f"\u00a0{callout_label(kind)}\u00a0", f"{style}Label")
            yield paragraph(f"{style}Title", label, run(f" {title}"))
            for part in content:
                yield paragraph(style, *_inlines(file, part))
            yield paragraph("Spacer")
        case Lines(lines=lines, placement=placement):
            yield paragraph("LinesRight" if placement is Placement.RIGHT else "Lines", run("\n".join(lines)))
        case PageBreak():
            yield paragraph("NewPage")
        case Signature(place=place, lines=lines):
            if place is not None:
                yield paragraph("SignaturePlace", run(place))
            yield paragraph("Signature", run("\n".join(lines)))
        case _:
            assert_never(block)


def _new_numbers(file: File) -> int:
    """Add a list whose numbers start at 1, and return its identifier."""
    lists = file.part.numbering_part.element
    number = len(lists)  # lower numbers are taken: it holds two definitions, the bullets and the lists before
    restart = element("lvlOverride", element("startOverride", val=1), ilvl=0)
    lists.append(element("num", element("abstractNumId", val=1), restart, numId=number))
    return number


def _callout_style(kind: CalloutKind) -> str:
    return f"Callout{kind.value.capitalize()}"


def _fields(file: File, fields: Fields) -> Element:
    widths = shares_of_the_page(_LABEL_AND_VALUE)
    rows = (
        row(
            widths,
            (paragraph("FieldLabel", run(field.label)), paragraph("FieldValue", *_inlines(file, field.value))),
        )
        for field in fields.items
    )
    look = element("tblLook", firstRow=0, lastRow=0, firstColumn=1, lastColumn=0, noHBand=1, noVBand=1)
    return grid("DocumentFields", widths, rows, look)


def _table(file: File, table: Table) -> Element:
    widths = shares_of_the_page(table.widths or (1,) * len(table.headers))
    head = row(widths, (paragraph("TableHeader", run(header)) for header in table.headers), head=True)
    rows = (row(widths, (paragraph("TableText", *_inlines(file, cell)) for cell in cells)) for cells in table.rows)
    look = element("tblLook", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=0, noVBand=1)
    return grid("DocumentTable", widths, (head, *rows), look, element("tblCaption", val=table.caption))


def _inlines(file: File, words: Paragraph) -> Iterator[Element]:
    return (_inline(file, inline) for inline in words.content)


def _inline(file: File, inline: Inline) -> Element:
    match inline:
        case Text(text=text):
            return run(text)
        case Strong(text=text):
            return run(text, "Strong")
        case Emphasis(text=text):
            return run(text, "Emphasis")
        case Link(url=url, text=text):
            link = element("hyperlink", run(text, "Hyperlink"), history=1)
            link.set(qn("r:id"), file.part.relate_to(url, RELATIONSHIP.HYPERLINK, is_external=True))
            return link
        case _:
            assert_never(inline)
