# SPDX-License-Identifier: MIT
"""The cells of a workbook, as a person sees them: without the comments that lie inside them, and nothing repeated.

A sheet of the official workbook says of its last cell that it is repeated to the end of the sheet: only what holds a
text is kept, by row and by column, both counted from zero.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Final

import attrs

from rgpd_sante.errors import Fault, InputError, shown

if TYPE_CHECKING:
    from odfdo import Element

__all__ = ["MOST_CELLS", "Cell", "Sheet", "sheets_of"]

MOST_CELLS: Final = 500_000
"""The most cells with a text that are read: thousands of records."""

_WIDEST_REPEAT: Final = 32
_LONGEST_RUN_OF_SPACES: Final = 1_000
_ROW_PARENTS: Final = frozenset({"table:table-header-rows", "table:table-rows", "table:table-row-group"})
_CELLS: Final = frozenset({"table:table-cell", "table:covered-table-cell"})
_HIDDEN: Final = frozenset({"office:annotation", "office:annotation-end", "text:note", ""})
_BARE_VALUES: Final = ("office:string-value", "office:value", "office:boolean-value", "office:time-value")


@attrs.frozen
class Cell:
    """A cell that says something; ``day`` is that of a true date, ``covered`` a cell hidden by a merged one."""

    text: str = attrs.field(repr=False)
    day: date | None = attrs.field(default=None, repr=False)
    covered: bool = False


@attrs.frozen
class Sheet:
    """A sheet: its name, and its cells that say something, by row then by column."""

    name: str
    rows: Mapping[int, Mapping[int, Cell]] = attrs.field(repr=False)

    def text(self, row: int, column: int) -> str:
        """Give the text of a cell, nothing where there is none."""
        cell = self.rows.get(row, {}).get(column)
        return "" if cell is None else cell.text


def sheets_of(body: Element) -> tuple[Sheet, ...]:
    """Read every sheet of the body of a workbook.

    Raises:
        InputError: if there are more cells than :data:`MOST_CELLS`.
    """
    sheets = []
    room = MOST_CELLS
    for child in body.children:
        if _tag(child) == "table:table":
            name = child.get_attribute_string("table:name") or "?"
            rows: dict[int, dict[int, Cell]] = {}
            at = 0
            for row in _rows(child):
                cells = _cells(row)
                room -= len(cells)
                if room < 0:
                    message = f"Feuille trop grande : {MOST_CELLS} cellules remplies au plus dans un classeur."
                    raise InputError((Fault(shown(name), message, f"more than {MOST_CELLS} cells"),))
                if cells:
                    rows[at] = cells
                at += _repeats(row, "table:number-rows-repeated")
            sheets.append(Sheet(name, rows))
    return tuple(sheets)


def _tag(element: Element) -> str:
    """Name an element; a comment of XML has no name, nor has an element that another program added to the format."""
    try:
        return element.tag
    except (TypeError, ValueError):
        return ""


def _rows(parent: Element) -> Iterator[Element]:
    for child in parent.children:
        tag = _tag(child)
        if tag == "table:table-row":
            yield child
        elif tag in _ROW_PARENTS:
            yield from _rows(child)


def _repeats(element: Element, attribute: str) -> int:
    written = element.get_attribute_string(attribute) or ""
    return max(1, int(written)) if written.isdecimal() and len(written) <= len("1048576") else 1


def _cells(row: Element) -> dict[int, Cell]:
    """Read a row; a text repeated on a few columns is on each of them, one repeated to the end of the sheet is not."""
    cells = {}
    at = 0
    for element in row.children:
        if _tag(element) not in _CELLS:
            continue
        repeats = _repeats(element, "table:number-columns-repeated")
        cell = _cell(element)
        if cell is not None:
            for column in range(at, at + min(repeats, _WIDEST_REPEAT)):
                cells[column] = cell
        at += repeats
    return cells


def _cell(element: Element) -> Cell | None:
    text = "\n".join(_text(child) for child in element.children if _tag(child) == "text:p").strip()
    kind = element.get_attribute_string("office:value-type")
    day = None
    if kind == "date":
        written = element.get_attribute_string("office:date-value") or ""
        day = _day(written)
        text = text or written
    elif kind is not None and not text:
        bare = (element.get_attribute_string(name) for name in _BARE_VALUES)
        text = next((value for value in bare if value), "").strip()
    return Cell(text, day, _tag(element) == "table:covered-table-cell") if text else None


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[: len("2018-05-26")])
    except ValueError:
        return None


def _text(element: Element) -> str:
    """Give the text inside an element, without the comments and notes that lie in it."""
    pieces = [element.text or ""]
    for child in element.children:
        match _tag(child):
            case "text:s":
                pieces.append(" " * min(_repeats(child, "text:c"), _LONGEST_RUN_OF_SPACES))
            case "text:tab":
                pieces.append("\t")
            case "text:line-break":
                pieces.append("\n")
            case tag if tag not in _HIDDEN:
                pieces.append(_text(child))
        pieces.append(child.tail or "")
    return "".join(pieces)
