# SPDX-License-Identifier: MIT
"""A record read from its sheet: blocks are known by their titles and lines by their labels, never by their row."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

import attrs

from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.blocks import HEADERS, block_of, block_of_line, is_fixed, role_of
from rgpd_sante.exchange.cnil.cells import Sheet
from rgpd_sante.exchange.cnil.desk import Desk
from rgpd_sante.exchange.cnil.enrichment_reading import Enrichment
from rgpd_sante.exchange.cnil.example import is_of_the_example
from rgpd_sante.exchange.cnil.fiche import Fiche, with_comments
from rgpd_sante.exchange.cnil.keys import key, same, split_label
from rgpd_sante.exchange.cnil.line_reading import Found
from rgpd_sante.exchange.cnil.notes import Notes
from rgpd_sante.exchange.cnil.people import FIELDS, PERSON_LABELS, People, Person

__all__ = ["label_column", "read_fiches"]

_NAME: Final = key(labels.NAME)
_REFERENCES: Final = (key(labels.REFERENCE), "reference", "ref")
_UPDATES: Final = ("mise a jour", "derniere mise a jour", "date de mise a jour", "date de derniere mise a jour")
_VALUES: Final = 8  # the label and seven columns
_LEAST_BLOCKS: Final = 3

Handler: TypeAlias = Callable[["_Reader", int, str], None]


def label_column(sheet: Sheet) -> int | None:
    """Find the column of the labels of a record: that of the most titles of blocks; ``None`` if it is no record."""
    counts: dict[int, int] = {}
    for cells in sheet.rows.values():
        for column, cell in cells.items():
            if block_of(cell.text) is not None or key(cell.text) == _NAME:
                counts[column] = counts.get(column, 0) + 1
    best = max(counts, key=lambda column: (counts[column], -column), default=None)
    return best if best is not None and counts[best] >= _LEAST_BLOCKS else None


def read_fiches(sheet: Sheet, left: int) -> Iterator[Fiche]:
    """Read the records of a sheet: one, or several one below the other."""
    rows = sorted(sheet.rows)
    starts = [row for row in rows if split_label(sheet.text(row, left))[0] == _NAME][1:]
    starts = [row - 1 if block_of(sheet.text(row - 1, left)) == labels.DESCRIPTION else row for row in starts]
    for start, stop in zip([0, *starts], [*starts, rows[-1] + 1], strict=True):
        own = tuple(row for row in rows if start <= row < stop)
        yield _Reader(Desk(sheet=sheet, rows=own, notes=Notes(), left=left)).fiche()


@attrs.define
class _Reader:
    """The reading of one record, line after line."""

    desk: Desk
    found: Found = attrs.field(init=False)
    enrichment: Enrichment = attrs.field(init=False)
    block: str | None = None
    headers: dict[int, str] = attrs.field(factory=dict)
    people: dict[str, Person] = attrs.field(factory=dict)
    role: str | None = None
    title: str = ""

    def __attrs_post_init__(self) -> None:
        self.found = Found(self.desk)
        self.enrichment = Enrichment(self.desk)

    def fiche(self) -> Fiche:
        """Read all the lines, then put the record together."""
        desk = self.desk
        for row in desk.rows:
            label = desk.label(row)
            block = block_of(label)
            if block is not None:
                self._open(row, label, block)
            elif not self._head(row, label):
                self._line(row, label)
        self._title()
        record = self.enrichment.complete(self.found)
        left_over = list(desk.leftovers())
        for row, column, _ in left_over:
            desk.note(row, "Ce texte n’a pas de place dans le modèle : il est gardé en commentaire.", column)
        comments = [*self.found.comments(), *desk.comments, *(text for _, _, text in left_over)]
        record = with_comments(record, comments)
        marked = (desk.sheet.name, record.reference or "", self.title)
        return Fiche(
            sheet=desk.sheet.name,
            row=desk.rows[0],
            record=record,
            people=People(**self.people),
            notes=tuple(desk.notes.found),
            example=any("exemple" in key(text).split() for text in marked),
            texts=(*desk.values, *(text.partition(" : ")[2] for _, _, text in left_over)),
        )

    def _line(self, row: int, label: str) -> None:
        own = block_of_line(split_label(label)[0]) or self.block
        if own is None:
            return
        if own != self.block:
            self.block, self.headers = own, {}
        _HANDLERS[own](self, row, label)

    def _tick_label(self, row: int, label: str) -> None:
        """Tick a label that says nothing more than the model; another one is somebody's words."""
        if is_fixed(label.partition(":")[0]):
            self.desk.tick(row, self.desk.left)

    def _open(self, row: int, label: str, block: str) -> None:
        self.block = block
        self.role = None
        self._tick_label(row, label)
        cells = self.desk.cells(row)
        self.headers = {column: key(cell.text) for column, cell in cells.items() if column > self.desk.left}
        self.desk.tick(row, *(column for column, words in self.headers.items() if words in HEADERS))

    def _head(self, row: int, label: str) -> bool:
        """Read a line of the head, wherever it stands; its value may share the cell of its label."""
        words, inline = split_label(label)
        if words == _NAME:
            self._fill("name", row, inline)
        elif words in _REFERENCES:
            self._fill("reference", row, inline)
        elif self.block not in {None, labels.DESCRIPTION}:
            return False
        elif words.startswith("date de creation"):
            self._fill_day("created_on", row, label, inline)
        elif words.startswith(_UPDATES):
            self._fill_day("updated_on", row, label, inline)
        else:
            return False
        return True

    def _value(self, row: int, inline: str) -> str:
        desk = self.desk
        if inline:
            desk.tick(row, desk.left)
            desk.values.append(inline)
        return " ".join(filter(None, (inline, desk.text(row, desk.left + 1, desk.left + _VALUES))))

    def _fill(self, field: str, row: int, inline: str) -> None:
        label = self.desk.label(row)
        self._tick_label(row, label)
        text = self._value(row, inline)
        if text:
            self.found.tell(field, text, label)

    def _fill_day(self, field: str, row: int, label: str, inline: str) -> None:
        desk = self.desk
        name = label.partition(":")[0].strip()
        self._tick_label(row, label)
        day = desk.day(row, desk.left + 1, desk.left + _VALUES, name, inline)
        if day is not None:
            self.found.tell(field, day, name)

    def _title(self) -> None:
        """Tick the reference that stands beside the title, where it says nothing more than the line of its own."""
        for row in self.desk.rows:
            if block_of(self.desk.label(row)) is not None:
                return
            known = (self.found.reference or "", labels.TEMPLATE_REFERENCE)
            for column, cell in self.desk.cells(row).items():
                told = any(same(cell.text, text) for text in known) or is_of_the_example(cell.text)
                if column > self.desk.left and told:
                    self.title = cell.text
                    self.desk.tick(row, column)

    def actor(self, row: int, label: str) -> None:
        """Read a line of the block of actors; a joint controller may stand below another, without a label."""
        desk = self.desk
        role = role_of(label) or ("joint" if self.role == "joint" and not label else None)
        if role is None:
            return
        self.role = role
        self._tick_label(row, label)
        columns = self._actor_columns()
        stops = [*sorted(columns)[1:], desk.left + _VALUES]
        texts = {
            columns[column]: desk.text(row, column, stop) for column, stop in zip(sorted(columns), stops, strict=True)
        }
        person = Person(**{field: text for field, text in texts.items() if text})
        if role == "joint":
            self.found.joint(person)
        elif role not in self.people:
            self.people[role] = person
        else:
            desk.comments += [f"{label} : {text}" for text in person.cells() if text]

    def _actor_columns(self) -> Mapping[int, str]:
        named = {column: PERSON_LABELS[header] for column, header in self.headers.items() if header in PERSON_LABELS}
        return named if "name" in named.values() else dict(enumerate(FIELDS, self.desk.left + 1))

    def purpose(self, row: int, label: str) -> None:
        """Read a line of the block of purposes."""
        words, inline = split_label(label)
        if words and not words.startswith(("finalite", "sous finalite", "autre finalite")):
            return
        self._tick_label(row, label)
        self.found.purpose(self._value(row, inline), main=words.startswith("finalite"))

    def two(self, row: int, label: str) -> None:
        """Read a line of two values: a category of data, of persons, of recipients, or a measure."""
        desk = self.desk
        middle = next(
            (column for column, header in self.headers.items() if header.startswith(("duree", "precision"))),
            desk.left + 4,
        )
        first = desk.text(row, desk.left + 1, middle)
        second = desk.text(row, middle, desk.left + _VALUES)
        self._tick_label(row, label)
        if self.found.line(str(self.block), row, label, first, second):
            desk.tick(row, desk.left)

    def transfer(self, row: int, label: str) -> None:
        """Read a line of the block of transfers."""
        desk = self.desk
        self._tick_label(row, label)
        defaults = {"recipient": 1, "place": 2, "safeguard": 3, "documentation": 5}
        starts = {field: desk.left + column for field, column in defaults.items()}
        for column, header in self.headers.items():
            for start, field in (
                ("destinataire", "recipient"),
                ("pays", "place"),
                ("type de garantie", "safeguard"),
                ("garantie", "safeguard"),
                ("lien", "documentation"),
                ("documentation", "documentation"),
            ):
                if header.startswith(start):
                    starts[field] = column
        order = sorted(starts, key=starts.__getitem__)
        stops = [*(starts[field] for field in order[1:]), desk.left + _VALUES]
        texts = {field: desk.text(row, starts[field], stop) for field, stop in zip(order, stops, strict=True)}
        self.found.transfer(row, **texts)

    def enriched(self, row: int, label: str) -> None:
        """Read a line of our own block."""
        desk = self.desk
        if label:
            self.enrichment.add(row, label, desk.text(row, desk.left + 1, desk.left + _VALUES))

    def nothing(self, _row: int, _label: str) -> None:
        """Leave a line that belongs to no block."""


_HANDLERS: Final[Mapping[str, Handler]] = {
    labels.DESCRIPTION: _Reader.nothing,
    labels.ACTORS: _Reader.actor,
    labels.PURPOSES: _Reader.purpose,
    labels.DATA: _Reader.two,
    labels.SENSITIVE: _Reader.two,
    labels.PERSONS: _Reader.two,
    labels.RECIPIENTS: _Reader.two,
    labels.SECURITY: _Reader.two,
    labels.TRANSFERS: _Reader.transfer,
    labels.ENRICHMENT: _Reader.enriched,
}
