# SPDX-License-Identifier: MIT
"""A page of the workbook before it is a file: rows of boxes, each with its place, its look and its list of choices."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import attrs

from rgpd_sante.exchange.cnil.keys import is_placeholder

__all__ = ["Box", "Choices", "Entry", "Look", "Page", "Row", "entries"]


class Look(Enum):
    """How a box looks."""

    TITLE = "title"
    BLOCK = "block"
    HEADER = "header"
    LABEL = "label"
    VALUE = "value"
    PLAIN = "plain"


class Choices(Enum):
    """The list from which the text of a box is chosen."""

    PERSONS = "persons"
    RECIPIENTS = "recipients"
    MEASURES = "measures"
    COUNTRIES = "countries"
    SAFEGUARDS = "safeguards"


@attrs.frozen
class Box:
    """A cell, or several merged side by side; columns are counted from zero."""

    column: int
    text: str = attrs.field(repr=False)
    span: int = 1
    look: Look = Look.VALUE
    choices: Choices | None = None
    rows: int = 1


Row = tuple[Box, ...]


@attrs.frozen
class Page:
    """A sheet: its name, its rows, and the widths of its columns in millimetres."""

    name: str
    rows: tuple[Row, ...] = attrs.field(repr=False)
    widths: tuple[int, ...]


@attrs.frozen
class Entry:
    """A text of a page with what stands above it and beside it: its block, its line and its column."""

    block: str
    line: str
    column: str
    text: str = attrs.field(repr=False)


def entries(page: Page) -> Iterator[Entry]:
    """Yield each value of a page that is filled in; a choice that was not made is none."""
    block = ""
    headers: dict[int, str] = {}
    for row in page.rows:
        line = ""
        for box in row:
            match box.look:
                case Look.BLOCK:
                    block, headers = box.text, {}
                case Look.HEADER:
                    headers[box.column] = box.text
                case Look.LABEL:
                    line = box.text
                case Look.VALUE if box.text and not is_placeholder(box.text):
                    yield Entry(block, line, headers.get(box.column, ""), box.text)
