# SPDX-License-Identifier: MIT
"""The elements of WordprocessingML, in the order that its schema asks for: paragraphs, runs and tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import accumulate, pairwise
from typing import Final

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement as Element
from docx.shared import Mm

__all__ = ["Element", "element", "grid", "paragraph", "row", "run", "shares_of_the_page"]

_TEXT_WIDTH: Final = Mm(170).twips  # A4 without its margins
_LONGEST_WHOLE: Final = 1_200  # a row that is longer may break at the foot of a page
_LONGEST_HEAD: Final = 400  # headers that are longer are not repeated on each page
_HEAD_FILL: Final = "1D4468"
_BROKEN = re.compile(r"([\n\t])")


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """Make an element; the names of its attributes are of the same namespace as its own."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def run(text: str, style: str | None = None) -> Element:
    """Write words, of one style of characters; a line feed is a new line, a tab a tab."""
    made = element("r")
    if style is not None:
        made.append(element("rPr", element("rStyle", val=style)))
    for part in filter(None, _BROKEN.split(text)):
        if part == "\n":
            made.append(element("br"))
        elif part == "\t":
            made.append(element("tab"))
        else:
            words = element("t")
            words.set(qn("xml:space"), "preserve")
            words.text = part
            made.append(words)
    return made


def paragraph(style: str, *content: Element, numbered: int | None = None) -> Element:
    """Write a paragraph of one style, an item of a numbered list if so asked."""
    properties = element("pPr", element("pStyle", val=style))
    if numbered is not None:
        properties.append(element("numPr", element("ilvl", val=0), element("numId", val=numbered)))
    return element("p", properties, *content)


def grid(style: str, widths: list[int], rows: Iterable[Element], *tail: Element) -> Element:
    """Write a table as wide as the page, no row of which stands alone on a page; the tail ends its properties."""
    rows = list(rows)
    for place in {0, len(rows) - 2} & set(range(len(rows) - 1)):
        for of_paragraph in rows[place].iter(qn("w:pPr")):
            of_paragraph.insert(1, element("keepNext"))
    properties = element(
        "tblPr",
        element("tblStyle", val=style),
        element("tblW", w=_TEXT_WIDTH, type="dxa"),
        element("tblLayout", type="fixed"),
        *tail,
    )
    return element("tbl", properties, element("tblGrid", *(element("gridCol", w=width) for width in widths)), *rows)


def row(widths: list[int], paragraphs: Iterable[Element], *, head: bool = False) -> Element:
    """Write a row, one paragraph a cell; that of the headers comes again on each page, unless it is long."""
    cells = []
    for width, content in zip(widths, paragraphs, strict=True):
        cell = element("tcPr", element("tcW", w=width, type="dxa"))
        if head:
            cell.append(element("shd", val="clear", color="auto", fill=_HEAD_FILL))
        cells.append(element("tc", cell, content))
    length = sum(len(words.text) for cell in cells for words in cell.iter(qn("w:t")))
    properties = element("trPr")
    if length <= _LONGEST_WHOLE:
        properties.append(element("cantSplit"))
    if head and length <= _LONGEST_HEAD:
        properties.append(element("tblHeader"))
    return element("tr", properties, *cells)


def shares_of_the_page(shares: tuple[int, ...]) -> list[int]:
    """Share the width of the page, in twentieths of a point; nothing is lost by rounding.

    Examples:
        >>> shares_of_the_page((1, 2))
        [3213, 6425]
    """
    total = sum(shares)
    edges = [round(_TEXT_WIDTH * edge / total) for edge in accumulate(shares, initial=0)]
    return [right - left for left, right in pairwise(edges)]
