# SPDX-License-Identifier: MIT
"""The list of processing activities (sheet 2): who keeps the register, and one row for each activity."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

import attrs

from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.cells import Sheet
from rgpd_sante.exchange.cnil.desk import Desk, is_help
from rgpd_sante.exchange.cnil.example import is_of_the_example
from rgpd_sante.exchange.cnil.keys import key, split_label
from rgpd_sante.exchange.cnil.notes import Notes
from rgpd_sante.exchange.cnil.people import PERSON_LABELS, Person

__all__ = ["ListRow", "RegisterList", "header_row", "read_list"]

_NAME: Final = key(labels.NAME)
_REFERENCE: Final = key(labels.REFERENCE)
_SECTIONS: Final = (
    ("coordonnees du responsable", "controller"),
    ("coordonnees du representant", "representative"),
    ("coordonnees du delegue", "officer"),
    ("coordonnees du dpo", "officer"),
)
_LABELS: Final = {**PERSON_LABELS, "nom": "last_name", "prenom": "first_name"}
_EXACT: Final = {
    _NAME: "name",
    _REFERENCE: "reference",
    "reference": "reference",
    "ref": "reference",
    "oui non": "sensitive",
}
_STARTS: Final = (
    ("date de creation", "created_on"),
    ("derniere mise a jour", "updated_on"),
    ("mise a jour", "updated_on"),
    ("date de mise a jour", "updated_on"),
    ("finalite", "purpose"),
    ("donnees sensibles", "sensitive"),
    ("identification du traitement", "group"),
)
_COMPANY: Final = "societe"
_WIDTH: Final = 9


@attrs.frozen(kw_only=True)
class ListRow:
    """A row of the list; ``comments`` are what stands in columns that the model lacks."""

    sheet: str
    row: int
    name: str | None = attrs.field(repr=False)
    reference: str | None = attrs.field(repr=False)
    created_on: date | None
    updated_on: date | None
    purpose: str | None = attrs.field(repr=False)
    sensitive: str | None = attrs.field(repr=False)
    comments: tuple[str, ...] = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class RegisterList:
    """What the sheet says; ``comments`` are the texts that stand nowhere in particular."""

    people: dict[str, Person]
    rows: tuple[ListRow, ...]
    comments: tuple[str, ...] = attrs.field(repr=False)


def header_row(sheet: Sheet) -> int | None:
    """Find the row of the headers of the list; ``None`` if the sheet is none."""
    for row, cells in sheet.rows.items():
        words = {key(cell.text) for cell in cells.values()}
        if _NAME in words and _REFERENCE in words:
            return row
    return None


def read_list(sheet: Sheet, header: int, notes: Notes) -> RegisterList:
    """Read the list."""
    desk = Desk(sheet=sheet, rows=tuple(sorted(sheet.rows)), notes=notes)
    people = _people(desk, header)
    columns = _columns(desk, header)
    rows = tuple(
        found for row in desk.rows if row > header for found in (_row(desk, row, columns),) if found is not None
    )
    comments = []
    for row, column, text in desk.leftovers():
        desk.note(row, "Ce texte n’a pas de place dans le modèle : il est gardé en commentaire.", column)
        comments.append(f"{sheet.name}, {text}")
    return RegisterList(people=people, rows=rows, comments=tuple(comments))


def _people(desk: Desk, header: int) -> dict[str, Person]:
    """Read the coordinates above the list; a value shares the cell of its label, or stands in the next ones."""
    people: dict[str, Person] = {}
    section = field = at = None
    for row, column, text in _coordinates(desk, header):
        if row != at:  # a value stands in the row of its label
            at, field = row, None
        words = key(text)
        opened = next((role for start, role in _SECTIONS if words.startswith(start)), None)
        if opened is not None:
            section, field = opened, None
            desk.tick(row, column)
            continue
        label, value = split_label(text)
        named = "company" if label.startswith(_COMPANY) else _LABELS.get(label)
        field = named or field
        if section is None or field is None:
            continue
        desk.tick(row, column)
        value = value if named else text
        if value:
            person = people.get(section, Person())
            told = getattr(person, field)
            people[section] = attrs.evolve(person, **{field: f"{told} {value}" if told else value})
    return people


def _coordinates(desk: Desk, header: int) -> Iterator[tuple[int, int, str]]:
    """Yield the texts above the list, but for the helps and for what lies under a merged cell."""
    for row in desk.rows:
        for column, cell in desk.cells(row).items():
            if row < header and column < _WIDTH and not cell.covered and not is_help(cell.text):
                yield row, column, cell.text


def _columns(desk: Desk, header: int) -> dict[int, tuple[str, str]]:
    """Find the field and the label of each column, by the header or by the group above it."""
    above = max((row for row in desk.rows if row < header), default=header)
    columns: dict[int, tuple[str, str]] = {}
    for row in (above, header):
        for column, cell in desk.cells(row).items():
            field = _field(key(cell.text))
            if field is not None:
                columns[column] = (field, cell.text)
                desk.tick(row, column)
            elif row == header and not is_help(cell.text):
                columns[column] = ("", cell.text)
                desk.tick(row, column)
    return columns


def _field(words: str) -> str | None:
    """Find the field of a column by its header; "group" is that of a header above several columns."""
    return _EXACT.get(words) or next((field for start, field in _STARTS if words.startswith(start)), None)


def _row(desk: Desk, row: int, columns: dict[int, tuple[str, str]]) -> ListRow | None:
    """Read a row; ``None`` where it is empty, or the example that the CNIL gives."""
    texts = [cell.text for column, cell in desk.cells(row).items() if column < _WIDTH]
    if texts and all(map(is_of_the_example, texts)):
        desk.tick(row, *range(_WIDTH))
        return None
    starts = sorted(columns)
    fields: dict[str, str] = {}
    days: dict[str, date | None] = {"created_on": None, "updated_on": None}
    comments: list[str] = []
    for start, stop in zip(starts, [*starts[1:], max(_WIDTH, starts[-1] + 1)], strict=True):
        field, label = columns[start]
        if field in days:
            before = len(desk.comments)
            days[field] = days[field] or desk.day(row, start, stop, label)
            comments += desk.comments[before:]
            continue
        text = desk.text(row, start, stop)
        if text and field in {"", "group"}:
            comments.append(f"{label} : {text}")
        elif text:
            fields[field] = " ".join(filter(None, (fields.get(field), text)))
    if not fields and not comments and not any(days.values()):
        return None
    return ListRow(
        sheet=desk.sheet.name,
        row=row,
        name=fields.get("name"),
        reference=fields.get("reference"),
        created_on=days["created_on"],
        updated_on=days["updated_on"],
        purpose=fields.get("purpose"),
        sensitive=fields.get("sensitive"),
        comments=tuple(comments),
    )
