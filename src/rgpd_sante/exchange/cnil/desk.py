# SPDX-License-Identifier: MIT
"""A sheet on the desk of its reader, who ticks each cell that was read: what is not ticked at the end is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

import attrs

from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.cells import Cell, Sheet
from rgpd_sante.exchange.cnil.days import read_day
from rgpd_sante.exchange.cnil.keys import cell_name, is_placeholder, key, says_none
from rgpd_sante.exchange.cnil.notes import Notes

__all__ = ["Desk", "is_help"]

_GUIDES: Final = (
    "cet exemple est base",
    "cet onglet est un modele",
    "consulter les guides",
    "exemple de fiche de registre",
    "fiche de registre",
    "modele de fiche de registre",
)


def is_help(text: str) -> bool:
    """Tell whether a text is one of the titles, advices and links of the workbook itself."""
    return text.startswith(labels.HINT) or is_placeholder(text) or key(text).startswith(_GUIDES)


@attrs.define
class Desk:
    """Some rows of a sheet, with what was read of them.

    ``values`` are the texts read, ``comments`` those that have no field, each with its label.
    """

    sheet: Sheet
    rows: tuple[int, ...]
    notes: Notes
    left: int = 0
    ticked: set[tuple[int, int]] = attrs.field(factory=set)
    values: list[str] = attrs.field(factory=list)
    comments: list[str] = attrs.field(factory=list)

    def cells(self, row: int) -> dict[int, Cell]:
        """Give the cells of a row, by column, in order."""
        found = self.sheet.rows.get(row, {})
        return {column: found[column] for column in sorted(found)}

    def label(self, row: int) -> str:
        """Give the text of the first column of the labels."""
        return self.sheet.text(row, self.left)

    def tick(self, row: int, *columns: int) -> None:
        """Say that cells were read, or are fixed texts."""
        self.ticked.update((row, column) for column in columns)

    def text(self, row: int, start: int, stop: int) -> str:
        """Read the text from a column to before another; a choice that was not made says nothing."""
        pieces = []
        for column, cell in self.cells(row).items():
            if start <= column < stop and not cell.covered:
                self.tick(row, column)
                if not is_placeholder(cell.text):
                    pieces.append(cell.text)
        self.values += pieces
        return " ".join(pieces)

    def day(self, row: int, start: int, stop: int, label: str, inline: str = "") -> date | None:
        """Read a day: that of a true date, or the text; what is no day is a comment.

        ``inline`` is what stood in the cell of the label.
        """
        days = [cell.day for column, cell in self.cells(row).items() if start <= column < stop and cell.day is not None]
        text = " ".join(filter(None, (inline, self.text(row, start, stop))))
        if days:
            return days[0]
        day, guessed = read_day(text)
        if guessed:
            self.note(row, "Année écrite sur deux chiffres : elle est lue comme une année 20..", start)
        elif day is None and text and not says_none(text):
            self.note(row, "Cette date n’est pas lue : elle est gardée en commentaire.", start)
            self.comments.append(f"{label} : {text}")
        return day

    def note(self, row: int, message: str, column: int | None = None) -> None:
        """Add a remark on a cell."""
        self.notes.add(self.sheet.name, message, row=row, column=self.left if column is None else column)

    def leftovers(self) -> Iterator[tuple[int, int, str]]:
        """Yield what was not read, with its label or the name of its cell."""
        for row in self.rows:
            left = {
                column: cell.text
                for column, cell in self.cells(row).items()
                if (row, column) not in self.ticked and not is_help(cell.text)
            }
            if len(left) > 1:
                left.pop(self.left, None)  # it is the label of the others
            for column, text in left.items():
                label = self.label(row) if column != self.left else ""
                yield row, column, f"{label or cell_name(row, column)} : {text}"
