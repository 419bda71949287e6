# SPDX-License-Identifier: MIT
"""Which record of the register a document is about, and what is refused where that is not clear."""

from __future__ import annotations

import attrs

from rgpd_sante.errors import UnsupportedError, shown
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord

__all__ = ["NoRegisterError", "RecordChoiceError", "chosen_record", "narrowed"]


class NoRegisterError(UnsupportedError):
    """The document is made from the register, and the dossier knows of none.

    ``asked`` is the kind of document, ``admitted`` are the kinds that need no register.
    """

    def __reduce__(self) -> tuple[object, ...]:
        return (NoRegisterError, (self.asked, self.admitted))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        return "Le dossier ne contient aucun registre."


class RecordChoiceError(UnsupportedError):
    """What was asked for names no record of the register or several, or nothing was asked for.

    ``asked`` is the reference or the name, empty where none was given; ``admitted`` are the references of the
    register, and ``found`` is how many records answer.
    """

    def __init__(self, asked: str, admitted: tuple[str, ...], found: int) -> None:
        self.found = found
        super().__init__(asked, admitted)

    def __reduce__(self) -> tuple[object, ...]:
        return (RecordChoiceError, (self.asked, self.admitted, self.found))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        references = ", ".join(shown(reference) for reference in self.admitted) or "aucune"
        known = f"références du registre : {references}"
        if not self.asked:
            if not self.found:
                return "Le registre ne contient aucune fiche."
            return (
                f"Le registre contient plusieurs fiches : indiquer la référence ou le nom de l’une d’elles ({known})."
            )
        asked = f"« {shown(self.asked)} »"
        if self.found:
            return f"Plusieurs fiches ont la référence ou le nom {asked} ; {known}."
        return f"Aucune fiche n’a la référence ni le nom {asked} ; {known}."


def chosen_record(register: Register, asked: str | None) -> ControllerRecord | ProcessorRecord:
    """Find a record by its reference, else by its name; where nothing is asked for, the only one of the register.

    Raises:
        RecordChoiceError: if no record answers, or several do.

    Examples:
        >>> chosen_record(Register(controller_records=(ControllerRecord(name="Recrutement"),)), "Recrutement").name
        'Recrutement'
    """
    records: tuple[ControllerRecord | ProcessorRecord, ...] = (
        *register.controller_records,
        *register.processor_records,
    )
    found = [record for record in records if asked is None or record.reference == asked]
    found = found or [record for record in records if record.name == asked]
    if len(found) != 1:
        references = (record.reference for record in records if record.reference is not None)
        raise RecordChoiceError(asked or "", tuple(dict.fromkeys(references)), len(found))
    return found[0]


def narrowed(register: Register, record: ControllerRecord | ProcessorRecord) -> Register:
    """Keep one record of a register, with what is said of the register itself."""
    if isinstance(record, ControllerRecord):
        return attrs.evolve(register, controller_records=(record,), processor_records=())
    return attrs.evolve(register, controller_records=(), processor_records=(record,))
