# SPDX-License-Identifier: MIT
"""The few pieces of Markdown that generated pages are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

__all__ = ["code", "page", "table"]

_NOTE: Final = "<!-- Page produite par docs/generate.py : ne pas la modifier à la main. -->"


def page(title: str, parts: Iterable[str]) -> str:
    """Join a title and the parts of a page; an empty part is left out."""
    body = "\n\n".join(part for part in parts if part)
    return f"{_NOTE}\n# {title}\n\n{body}\n"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table; without rows there is none."""
    lines = [_row(row) for row in rows]
    return "\n".join([_row(head), "|" + "---|" * len(head), *lines]) if lines else ""


def code(text: str) -> str:
    """Write a name of the code."""
    return f"`{text}`"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"
