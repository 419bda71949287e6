# SPDX-License-Identifier: MIT
"""What a reader of a workbook tells beside the facts: where it guessed, where it could not read, what it set aside."""

from __future__ import annotations

import attrs

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil.keys import cell_name

__all__ = ["ImportNote", "ImportedRegister", "Notes"]


@attrs.frozen(kw_only=True)
class ImportNote:
    """A remark on a cell, in French; it quotes nothing of what the cell holds.

    ``cell`` is a name like « B12 », or ``None`` for a remark on the whole sheet.
    """

    sheet: str
    cell: str | None
    message: str

    def __str__(self) -> str:
        return f"{self.sheet}{'' if self.cell is None else f'!{self.cell}'} : {self.message}"


@attrs.frozen(kw_only=True)
class ImportedRegister:
    """A dossier read from a workbook, and the remarks of the reader."""

    dossier: Dossier
    notes: tuple[ImportNote, ...]


@attrs.define
class Notes:
    """The remarks gathered while reading."""

    found: list[ImportNote] = attrs.field(factory=list)

    def add(self, sheet: str, message: str, *, row: int | None = None, column: int = 0) -> None:
        """Add a remark on a cell, or on the sheet where no row is given."""
        cell = None if row is None else cell_name(row, column)
        self.found.append(ImportNote(sheet=sheet, cell=cell, message=message))
