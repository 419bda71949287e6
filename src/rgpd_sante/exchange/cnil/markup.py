# SPDX-License-Identifier: MIT
"""Pages as an OpenDocument spreadsheet: plain XML in a zip, the same bytes for the same pages on every machine.

Each cell is a text, never a formula nor a number: a text that begins with « = » stays one. Writing through a library
of cells would take seconds for some hundred records, and would date the file; this takes milliseconds.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.keys import column_name
from rgpd_sante.exchange.cnil.package import SPREADSHEET
from rgpd_sante.exchange.cnil.pages import Box, Choices, Look, Page, Row
from rgpd_sante.exchange.cnil.workbook_pages import CHOICES

__all__ = ["content_of", "package", "written"]

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACES: Final = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
    }.items()
)
_MANIFEST: Final = (
    f"{_HEAD}"
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{SPREADSHEET}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_STYLES: Final = (
    f'{_HEAD}<office:document-styles {_SPACES} office:version="1.2"><office:styles>'
    '<style:default-style style:family="table-cell">'
    '<style:text-properties fo:font-family="Liberation Sans, Arial, sans-serif" '
    'fo:font-size="10pt" fo:language="fr" fo:country="FR"/></style:default-style>'
    '<style:style style:name="Default" style:family="table-cell"/>'
    # printed in landscape, the whole width of a sheet on one page
    "</office:styles><office:automatic-styles>"
    '<style:page-layout style:name="sheet"><style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" '
    'style:print-orientation="landscape" fo:margin="12mm" style:scale-to-X="1" style:scale-to-Y="0"/>'
    "</style:page-layout></office:automatic-styles><office:master-styles>"
    '<style:master-page style:name="Default" style:page-layout-name="sheet"/>'
    "</office:master-styles></office:document-styles>"
)
_ROW_STYLE: Final = (
    '<style:style style:name="row" style:family="table-row">'
    '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
)
_TABLE_STYLE: Final = '<style:style style:name="sheet" style:family="table" style:master-page-name="Default"/>'
_BORDER: Final = 'fo:border="0.5pt solid #8a8a8a"'
_LOOKS: Final = {
    Look.TITLE: ("", 'fo:font-size="14pt" fo:font-weight="bold"'),
    Look.BLOCK: (f'fo:background-color="#1f4e79" {_BORDER}', 'fo:color="#ffffff" fo:font-weight="bold"'),
    Look.HEADER: (f'fo:background-color="#d6e4f0" {_BORDER}', 'fo:font-weight="bold"'),
    Look.LABEL: (f'fo:background-color="#f2f2f2" {_BORDER}', ""),
    Look.VALUE: (_BORDER, ""),
    Look.PLAIN: ("", ""),
}
# what no XML can carry, half a character included, is marked
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BLANKS: Final = re.compile(r"^ | {2,}|\t| $")


def package(pages: Iterable[Page]) -> bytes:
    """Write pages as the bytes of an OpenDocument spreadsheet."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as written:
        for name, content in (
            ("mimetype", SPREADSHEET),  # first and as it is, so that the file is known by its beginning
            ("content.xml", content_of(pages)),
            ("styles.xml", _STYLES),
            ("META-INF/manifest.xml", _MANIFEST),
        ):
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            entry.create_system = 3  # the same on every machine
            written.writestr(entry, content.encode())
    return stream.getvalue()


def written(text: str) -> str:
    """Make a text fit for a cell: line feeds only, and U+FFFD for what no XML can carry."""
    return _UNWRITABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def content_of(pages: Iterable[Page]) -> str:
    """Write the XML of the cells."""
    sheets = list(pages)
    widths = sorted({width for page in sheets for width in page.widths})
    return "".join(
        (
            f'{_HEAD}<office:document-content {_SPACES} office:version="1.2"><office:automatic-styles>',
            *(_column_style(width) for width in widths),
            _ROW_STYLE,
            _TABLE_STYLE,
            *(_cell_style(look) for look in Look),
            "</office:automatic-styles><office:body><office:spreadsheet><table:content-validations>",
            *(_validation(choices) for choices in Choices),
            "</table:content-validations>",
            *(piece for page in sheets for piece in _table(page)),
            "</office:spreadsheet></office:body></office:document-content>",
        )
    )


def _column_style(width: int) -> str:
    return (
        f'<style:style style:name="w{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}mm"/></style:style>'
    )


def _cell_style(look: Look) -> str:
    cell, text = _LOOKS[look]
    wrap = "" if look is Look.TITLE else 'fo:wrap-option="wrap"'
    return (
        f'<style:style style:name="{look.value}" style:family="table-cell" style:parent-style-name="Default">'
        f'<style:table-cell-properties style:vertical-align="top" {wrap} {cell}/>'
        f"<style:text-properties {text}/></style:style>"
    )


def _validation(choices: Choices) -> str:
    """Offer the list of choices; another text is warned of and admitted, since nobody's word is to be refused."""
    column, last = CHOICES[choices]
    letter = column_name(column)
    condition = f"of:cell-content-is-in-list([$'{labels.LISTS_SHEET}'.${letter}$2:.${letter}${last}])"
    base = f"'{labels.MODEL_SHEET}'.B1"
    return (
        f'<table:content-validation table:name="{choices.value}" table:condition={quoteattr(condition)} '
        f'table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address={quoteattr(base)}>'
        '<table:error-message table:message-type="warning" table:display="true"/></table:content-validation>'
    )


def _table(page: Page) -> Iterator[str]:
    yield f'<table:table table:name={quoteattr(page.name)} table:style-name="sheet">'
    for width in page.widths:
        yield f'<table:table-column table:style-name="w{width}" table:default-cell-style-name="Default"/>'
    under: set[int] = set()
    for row in page.rows:
        yield '<table:table-row table:style-name="row">'
        yield from _row(row, under)
        yield "</table:table-row>"
        under = {box.column for box in row if box.rows > 1}
    yield "</table:table>"


def _row(row: Row, under: set[int]) -> Iterator[str]:
    """Write the boxes of a row; ``under`` are the columns that a box of the row above covers."""
    if not row:
        yield "<table:table-cell/>"
    at = 0
    for box in row:
        for column in range(at, box.column):
            yield "<table:covered-table-cell/>" if column in under else "<table:table-cell/>"
        yield _cell(box)
        if box.span > 1:
            yield f'<table:covered-table-cell table:number-columns-repeated="{box.span - 1}"/>'
        at = box.column + box.span


def _cell(box: Box) -> str:
    attributes = [f'table:style-name="{box.look.value}"']
    if box.choices is not None:
        attributes.append(f'table:content-validation-name="{box.choices.value}"')
    if box.span > 1 or box.rows > 1:
        attributes.append(f'table:number-columns-spanned="{box.span}" table:number-rows-spanned="{box.rows}"')
    if not box.text:
        return f"<table:table-cell {' '.join(attributes)}/>"
    paragraphs = "".join(f"<text:p>{_paragraph(line)}</text:p>" for line in written(box.text).split("\n"))
    return f'<table:table-cell {" ".join(attributes)} office:value-type="string">{paragraphs}</table:table-cell>'


def _paragraph(line: str) -> str:
    """Write a line; runs of blanks have elements of their own, for XML would make one space of them."""
    return _BLANKS.sub(_blank, escape(line))


def _blank(found: re.Match[str]) -> str:
    blank = found[0]
    return "<text:tab/>" if blank == "\t" else f'<text:s text:c="{len(blank)}"/>'
