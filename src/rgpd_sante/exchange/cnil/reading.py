# SPDX-License-Identifier: MIT
"""The workbook of the CNIL read as a dossier: nothing that was written is lost, and no cell makes the reading fail.

What has no field goes to the comments of its record, with its label; the notes say where.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

import attrs

from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import Fault, InputError
from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.cells import Sheet
from rgpd_sante.exchange.cnil.desk import Desk
from rgpd_sante.exchange.cnil.enrichment_reading import Enrichment
from rgpd_sante.exchange.cnil.fiche import Fiche, with_comments
from rgpd_sante.exchange.cnil.fiche_reading import label_column, read_fiches
from rgpd_sante.exchange.cnil.form_lines import OFFICER, PRACTICE, PROCESSOR_RECORD, REGISTER
from rgpd_sante.exchange.cnil.forms import completed, objects_of
from rgpd_sante.exchange.cnil.identity import Identity, differences, identity_of, territory_of
from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.exchange.cnil.list_reading import RegisterList, header_row, read_list
from rgpd_sante.exchange.cnil.merging import matched
from rgpd_sante.exchange.cnil.notes import ImportedRegister, Notes
from rgpd_sante.exchange.cnil.package import LARGEST_FILE, refusal, sheets_in
from rgpd_sante.exchange.dossier import why
from rgpd_sante.practice.model import Contact, Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.time.zones import Territory

__all__ = ["load_workbook", "loads_workbook"]

AnyPath: TypeAlias = "str | os.PathLike[str]"

_LISTS: Final = frozenset({"garanties", "pays"})
_TUTORIALS: Final = ("registre des traitements fiche tutorielle", "registre des activites de traitement")


def load_workbook(path: AnyPath, *, territory: Territory | None = None) -> ImportedRegister:
    """Read the workbook of the CNIL from a file.

    Raises:
        InputError: if the file cannot be read, or holds no record.
        MissingExtraError: if ``odfdo`` is not installed.
    """
    try:
        size = Path(path).stat().st_size
        content = b"" if size > LARGEST_FILE else Path(path).read_bytes()
    except (OSError, ValueError) as error:
        raise refusal(
            f"Ce fichier ne peut pas être lu ({why(error)}).", f"unreadable: {type(error).__name__}"
        ) from None
    if size > LARGEST_FILE:
        raise refusal(
            f"Fichier trop gros : {LARGEST_FILE // 1024**2} Mio au plus.", f"longer than {LARGEST_FILE} bytes"
        )
    return loads_workbook(content, territory=territory)


def loads_workbook(data: bytes, *, territory: Territory | None = None) -> ImportedRegister:
    """Read the workbook of the CNIL (``registre-traitement-simplifie.ods``), filled in and rearranged as people do.

    ``territory`` is that of the practice; where it is not given, the postcode tells it.

    Raises:
        InputError: if the bytes are not those of such a workbook, or if it holds no record.
        MissingExtraError: if ``odfdo`` is not installed.
    """
    sheets = sheets_in(data)
    notes = Notes()
    book = _Book(sheets=sheets, notes=notes)
    book.read()
    if not book.fiches:
        raise _nothing(book)
    return ImportedRegister(dossier=book.dossier(territory), notes=tuple(notes.found))


def _nothing(book: _Book) -> InputError:
    if not book.known:
        return refusal(
            "Ce classeur ne porte aucun des libellés du modèle de registre de la CNIL.", "no label of the CNIL workbook"
        )
    sheet = book.known[0]
    message = "Aucune fiche de registre n’est remplie dans ce classeur (l’exemple de la CNIL ne compte pas)."
    return InputError((Fault(sheet, message, "no record"),))


@attrs.define
class _Book:
    """The reading of a whole workbook."""

    sheets: tuple[Sheet, ...]
    notes: Notes
    fiches: list[Fiche] = attrs.field(factory=list)
    prefilled: list[Fiche] = attrs.field(factory=list)
    listed: dict[str, RegisterList] = attrs.field(factory=dict)
    processors: tuple[ProcessorRecord, ...] = ()
    practice: Mapping[str, object] = attrs.field(factory=dict)
    officer: Mapping[str, object] = attrs.field(factory=dict)
    register: Mapping[str, object] = attrs.field(factory=dict)
    comments: list[str] = attrs.field(factory=list)
    known: list[str] = attrs.field(factory=list)

    def read(self) -> None:
        """Read each sheet for what it is, whatever its name; then match the list with the records."""
        for sheet in self.sheets:
            self._sheet(sheet)
        self._match()

    def _sheet(self, sheet: Sheet) -> None:
        if not sheet.rows:
            return
        title = key(next(cell.text for cell in sheet.rows[min(sheet.rows)].values()))
        header = header_row(sheet)
        left = label_column(sheet)
        if title == key(labels.ENRICHMENT_TITLE):
            self._organisation(sheet)
        elif title == key(labels.PROCESSOR_TITLE):
            self._as_processor(sheet)
        elif header is not None:
            found = read_list(sheet, header, self.notes)
            self.listed[sheet.name] = found
            self.comments += found.comments
        elif left is not None:
            self._fiches(sheet, left)
        else:
            first = {key(cell.text) for cell in sheet.rows[min(sheet.rows)].values()}
            helps = title.startswith(_TUTORIALS) or first >= _LISTS
            if not helps and key(sheet.name) != key(labels.EXAMPLE_SHEET):
                self.notes.add(sheet.name, "Cette feuille n’est pas du modèle de la CNIL : elle n’est pas reprise.")
            return
        self.known.append(sheet.name)

    def _fiches(self, sheet: Sheet, left: int) -> None:
        # notes of a record that is not kept would speak of nothing
        for fiche in read_fiches(sheet, left):
            if fiche.untouched_example:
                self.notes.add(sheet.name, "Cette fiche est l’exemple de la CNIL : elle n’est pas reprise.")
            elif fiche.empty:
                self.prefilled.append(fiche)
            else:
                self.notes.found += fiche.notes
                if fiche.example:
                    self.notes.add(sheet.name, "Cette fiche est l’exemple de la CNIL, modifié : elle est reprise.")
                self.fiches.append(fiche)

    def _own(self, sheet: Sheet) -> Enrichment:
        """Read the lines « label : value » of one of our own sheets."""
        desk = Desk(sheet=sheet, rows=tuple(sorted(sheet.rows))[1:], notes=self.notes)
        enrichment = Enrichment(desk)
        for row in desk.rows:
            if desk.label(row):
                enrichment.add(row, desk.label(row), desk.text(row, 1, max(sheet.rows[row]) + 1))
        return enrichment

    def _organisation(self, sheet: Sheet) -> None:
        own = self._own(sheet)
        self.practice = own.read(PRACTICE)
        self.officer = own.read(OFFICER)
        self.register = own.read(REGISTER)
        self._close(own)

    def _as_processor(self, sheet: Sheet) -> None:
        own = self._own(sheet)
        self.processors = objects_of(ProcessorRecord, PROCESSOR_RECORD, own.rows)
        self._close(own)

    def _close(self, own: Enrichment) -> None:
        own.close()
        self.comments += [*own.desk.comments, *(text for _, _, text in own.desk.leftovers())]

    def _match(self) -> None:
        """Bring the rows of the list to the records."""
        rows = [row for found in self.listed.values() for row in found.rows]
        self.fiches = matched(self.fiches, rows, self.notes)

    def dossier(self, territory: Territory | None) -> Dossier:
        """Put the dossier together."""
        people = {role: person for found in self.listed.values() for role, person in found.people.items()}
        identity = identity_of(people, [fiche.people for fiche in (*self.fiches, *self.prefilled)])
        practice = self._practice(identity, territory)
        records = [with_comments(fiche.record, differences(fiche.people, identity)) for fiche in self.fiches]
        records[0] = with_comments(records[0], self.comments)
        self._tell_twins(records)
        register = Register(
            controller_records=tuple(records),
            processor_records=self.processors,
            officer=completed(identity.designation, self.officer),
            representative=identity.people.representative.party(),
        )
        return Dossier(practice=practice, register=completed(register, self.register))

    def _practice(self, identity: Identity, territory: Territory | None) -> Practice:
        controller = identity.people.controller
        found, remark = territory_of(controller.postcode)
        if territory is None and remark is not None:
            self.notes.add(next(iter(self.listed), self.fiches[0].sheet), remark)
        practice = Practice(
            name=identity.name,
            territory=territory or found,
            address=controller.postal(),
            legal_representative=identity.legal_representative,
            data_protection_officer=identity.officer,
            contact_point=controller.reached(),
        )
        more = dict(self.practice)
        for field, told in self.practice.items():
            if isinstance(told, Contact):
                known = getattr(practice, field) or Contact()
                more[field] = completed(known, dict(_told(told)))
        return completed(practice, more)

    def _tell_twins(self, records: list[ControllerRecord]) -> None:
        """Tell of the references that several records bear."""
        sheets = defaultdict(list)
        for fiche, record in zip(self.fiches, records, strict=True):
            if record.reference:
                sheets[record.reference].append(fiche.sheet)
        for bearers in sheets.values():
            for sheet in bearers[1:]:
                self.notes.add(sheet, "Une autre fiche porte la même référence.")


def _told(contact: Contact) -> Iterator[tuple[str, object]]:
    for field in attrs.fields(Contact):
        value = getattr(contact, field.name)
        if value is not None:
            yield field.name, value
