# SPDX-License-Identifier: MIT
"""The list of activities and the records brought together: each row goes to its record, or makes one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final, TypeAlias

import attrs

from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.days import show_day
from rgpd_sante.exchange.cnil.fiche import Fiche, with_comments
from rgpd_sante.exchange.cnil.forms import completed
from rgpd_sante.exchange.cnil.keys import key, same, words_of
from rgpd_sante.exchange.cnil.list_reading import ListRow
from rgpd_sante.exchange.cnil.notes import Notes
from rgpd_sante.exchange.cnil.workbook_pages import sensitive_word
from rgpd_sante.register.content import Purpose
from rgpd_sante.register.records import ControllerRecord

__all__ = ["matched"]

_Key: TypeAlias = "tuple[str, ...] | None"


def _two(reference: str | None, name: str | None) -> _Key:
    return (_words(reference), _words(name)) if reference and name else None


def _one(text: str | None) -> _Key:
    return (_words(text),) if text else None


def _words(text: str) -> str:
    """Give the words of a text, or the text itself where it is all signs."""
    return key(text) or text


# the surest first; a record is paired once
_WAYS: Final[tuple[tuple[Callable[[ListRow], _Key], Callable[[Fiche], _Key]], ...]] = (
    (lambda row: _two(row.reference, row.name), lambda fiche: _two(fiche.record.reference, fiche.record.name)),
    (lambda row: _one(row.reference), lambda fiche: _one(fiche.record.reference)),
    (lambda row: _one(row.name), lambda fiche: _one(fiche.record.name)),
    (lambda row: _one(row.name), lambda fiche: _one(fiche.sheet)),
)


def matched(fiches: Iterable[Fiche], rows: list[ListRow], notes: Notes) -> list[Fiche]:
    """Pair the rows of the list with the records, and complete these; a row without a record makes one."""
    found = list(fiches)
    free = dict(enumerate(found))
    for row_key, fiche_key in _WAYS:
        rows, pairs = _paired(rows, free, row_key, fiche_key)
        for row, place in pairs:
            found[place] = _merged(found[place], row, notes)
            del free[place]
    for row in rows:
        notes.add(row.sheet, "Ce traitement de la liste n’a pas de fiche : il en reçoit une.", row=row.row)
        found.append(_from_list(row))
    return found


def _paired(
    rows: list[ListRow],
    fiches: Mapping[int, Fiche],
    row_key: Callable[[ListRow], _Key],
    fiche_key: Callable[[Fiche], _Key],
) -> tuple[list[ListRow], list[tuple[ListRow, int]]]:
    """Pair rows with the records of the same key, in order; give the rows that are left, and the pairs."""
    places = defaultdict(list)
    for place in sorted(fiches, reverse=True):
        bearer = fiche_key(fiches[place])
        if bearer is not None:
            places[bearer].append(place)
    left: list[ListRow] = []
    pairs: list[tuple[ListRow, int]] = []
    for row in rows:
        wanted = row_key(row)
        if wanted is not None and places.get(wanted):
            pairs.append((row, places[wanted].pop()))
        else:
            left.append(row)
    return left, pairs


@attrs.define
class _Settling:
    """What a row of the list adds to a record, and what it says otherwise."""

    changes: dict[str, object] = attrs.field(factory=dict)
    differing: list[str] = attrs.field(factory=list)

    def settle(self, field: str, label: str, told: str | date | None, known: str | date | None) -> None:
        """Complete a field that is not known; where both are and differ, the record is right."""
        if told is None or told == known:
            return
        if known is None:
            self.changes[field] = told
        elif isinstance(told, date):
            self.differing.append(f"{label} : {show_day(told)}")
        elif not same(told, str(known)):
            self.differing.append(f"{label} : {told}")


def _merged(fiche: Fiche, row: ListRow, notes: Notes) -> Fiche:
    """Complete a record with its row of the list; where the two differ, the row is a comment."""
    record = fiche.record
    found = _Settling(differing=list(row.comments))
    own_name = row.name is not None and same(row.name, fiche.sheet) and record.name is None
    found.settle("name", labels.NAME, None if own_name else row.name, record.name)
    reference = None if record.reference == labels.TEMPLATE_REFERENCE and row.reference else record.reference
    found.settle("reference", labels.REFERENCE, row.reference, reference)
    found.settle("created_on", "Date de création", row.created_on, record.created_on)
    found.settle("updated_on", "Mise à jour", row.updated_on, record.updated_on)
    if row.purpose and not record.purposes:
        found.changes["purposes"] = (Purpose(description=row.purpose),)
    elif row.purpose and not words_of(row.purpose) <= words_of(" ".join(_purposes(record))):
        found.differing.append(f"Finalité : {row.purpose}")
    if row.sensitive and key(row.sensitive) != key(sensitive_word(record)):
        found.differing.append(f"{labels.SENSITIVE} : {row.sensitive}")
    if found.differing:
        notes.add(
            row.sheet, "La liste et la fiche diffèrent : la liste est gardée en commentaire de la fiche.", row=row.row
        )
    comments = (f"Liste des traitements, {text}" for text in found.differing)
    return attrs.evolve(fiche, record=with_comments(completed(record, found.changes), comments))


def _purposes(record: ControllerRecord) -> Iterator[str]:
    for purpose in record.purposes:
        yield from filter(None, (purpose.description, *purpose.sub_purposes))


def _from_list(row: ListRow) -> Fiche:
    """Make a record of a row of the list that has none."""
    sensitive = (f"{labels.SENSITIVE} : {row.sensitive}",) if row.sensitive else ()
    record = ControllerRecord(
        reference=row.reference,
        name=row.name,
        created_on=row.created_on,
        updated_on=row.updated_on,
        purposes=(Purpose(description=row.purpose),) if row.purpose else (),
    )
    return Fiche.bare(sheet=row.sheet, row=row.row, record=with_comments(record, (*sensitive, *row.comments)))
