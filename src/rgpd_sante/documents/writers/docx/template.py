# SPDX-License-Identifier: MIT
"""The file before and around the text: the template, the page with its header and footer, the properties."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from functools import cache
from importlib.resources import files
from typing import Final

import docx
from docx.document import Document as File
from docx.opc.constants import RELATIONSHIP_TYPE as RELATIONSHIP
from docx.oxml import parse_xml
from docx.shared import Mm

from rgpd_sante.documents.blocks import Document
from rgpd_sante.documents.writers.docx.elements import Element, element, paragraph, run

__all__ = ["File", "new_file"]

_KEPT_OF_THE_TEMPLATE: Final = frozenset(
    {
        RELATIONSHIP.OFFICE_DOCUMENT,
        RELATIONSHIP.CORE_PROPERTIES,
        RELATIONSHIP.STYLES,
        RELATIONSHIP.NUMBERING,
        RELATIONSHIP.SETTINGS,
        RELATIONSHIP.THEME,
    }
)
_LONGEST_PROPERTY: Final = 255  # the library refuses more
_LONGEST_TITLE: Final = 80
_LONGEST_REFERENCE: Final = 40


def new_file(document: Document) -> File:
    """Open a file without text, with the properties and the header of a document."""
    file = docx.Document(io.BytesIO(_template()))
    _tell_properties(file, document)
    _fill(file.sections[0].header.part.element, [_header(document)])
    return file


@cache
def _template() -> bytes:
    """Return the template of the library with our styles, lists and settings, an A4 page and its number."""
    file = docx.Document()
    for relations in (file.part.package.rels, file.part.rels):
        for name in [name for name, relation in relations.items() if relation.reltype not in _KEPT_OF_THE_TEMPLATE]:
            del relations[name]
    for name, root in (
        ("styles", file.styles.element),
        ("numbering", file.part.numbering_part.element),
        ("settings", file.settings.element),
    ):
        fixed = files("rgpd_sante.documents.writers") / "templates" / "docx" / f"{name}.xml"
        _fill(root, list(parse_xml(fixed.read_bytes())))
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(20)
    section.header_distance = section.footer_distance = Mm(10)
    section.different_first_page_header_footer = True
    for footer in (section.footer, section.first_page_footer):
        _fill(footer.part.element, [_footer()])
    made = io.BytesIO()
    file.save(made)
    return made.getvalue()


def _tell_properties(file: File, document: Document) -> None:
    """Tell what the file is; an undated document is not given a false date."""
    properties = file.core_properties
    root = file.part.package.part_related_by(RELATIONSHIP.CORE_PROPERTIES).element
    root.clear()
    properties.title = _shortened(document.title, _LONGEST_PROPERTY)
    properties.language = "fr-FR"
    if document.author is not None:
        properties.author = _shortened(document.author, _LONGEST_PROPERTY)
    if document.date is not None:
        properties.created = properties.modified = datetime.fromtimestamp(int(document.date.timestamp()), tz=UTC)


def _header(document: Document) -> Element:
    """Say from the second page on which document this is."""
    parts = [run(_shortened(document.title, _LONGEST_TITLE))]
    if document.reference is not None:
        parts.append(run(f"\t{_shortened(document.reference, _LONGEST_REFERENCE)}"))
    return paragraph("Header", *parts)


def _footer() -> Element:
    return paragraph(
        "Footer",
        run("Page "),
        element("fldSimple", run("1"), instr=" PAGE "),
        run(" sur "),
        element("fldSimple", run("1"), instr=" NUMPAGES "),
    )


def _fill(part: Element, children: list[Element]) -> None:
    """Replace what a part holds."""
    part[:] = children


def _shortened(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"
