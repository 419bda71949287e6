# SPDX-License-Identifier: MIT
"""The tables around the sheets of a register: the list of the activities, and the journal of all that changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Final, TypeVar

from rgpd_sante.documents.blocks import Block, Heading, Paragraph, Table, paragraph
from rgpd_sante.documents.contents.entries import UNKNOWN, ours
from rgpd_sante.documents.contents.record_data import sensitive
from rgpd_sante.documents.contents.record_parts import history_table, record_name
from rgpd_sante.documents.dates import short_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord

__all__ = ["activities", "journal", "services"]

T = TypeVar("T", ControllerRecord, ProcessorRecord)
_NO_DATE: Final = "—"


def activities(records: Sequence[ControllerRecord]) -> Iterator[Block]:
    """List the activities of which the practice is the controller."""
    headers = ("N°", "Nom", "Finalité", french("Données sensibles"), "Création", french("Mise à jour"))
    yield from _listed(
        "Liste des activités",
        records,
        headers=headers,
        widths=(10, 42, 46, 24, 24, 24),
        row=lambda record: (_purpose(record), label(sensitive(record))),
    )


def services(records: Sequence[ProcessorRecord]) -> Iterator[Block]:
    """List what the practice does for other controllers."""
    yield from _listed(
        "Liste des traitements effectués pour d’autres responsables",
        records,
        headers=("N°", "Nom", "Responsables", "Création", french("Mise à jour")),
        widths=(10, 42, 66, 24, 24),
        row=lambda record: (_controllers(record),),
    )


def _listed(
    title: str,
    records: Sequence[T],
    *,
    headers: tuple[str, ...],
    widths: tuple[int, ...],
    row: Callable[[T], tuple[str, ...]],
) -> Iterator[Block]:
    yield Heading(level=1, text=french(title))
    if not records:
        yield paragraph(ours("Aucune fiche n’est consignée."))
        return
    yield Table(
        caption=french("Fiches du registre"),
        headers=headers,
        rows=tuple(_row(rank, record, row(record)) for rank, record in enumerate(records, 1)),
        widths=widths,
    )


def _row(rank: int, record: ControllerRecord | ProcessorRecord, middle: tuple[str, ...]) -> tuple[Paragraph, ...]:
    name = "\n".join(filter(None, (record_name(record), record.reference)))
    cells = (str(rank), name, *middle, _day(record.created_on), _day(record.updated_on))
    return tuple(paragraph(cell) for cell in cells)


def _day(day: date | None) -> str:
    return _NO_DATE if day is None else short_date(day)


def _purpose(record: ControllerRecord) -> str:
    described = [purpose.description for purpose in record.purposes if purpose.description is not None]
    return "\n".join(described) or UNKNOWN


def _controllers(record: ProcessorRecord) -> str:
    named = [served.controller.name for served in record.controllers if served.controller.name is not None]
    return "\n".join(named) or UNKNOWN


def journal(register: Register) -> Iterator[Block]:
    """Tell every change of every record in the order of the days."""
    records: tuple[ControllerRecord | ProcessorRecord, ...] = (
        *register.controller_records,
        *register.processor_records,
    )
    yield Heading(level=1, text=french("Annexe : journal des mises à jour"))
    yield history_table(
        "Journal des mises à jour",
        ((change, record_name(record)) for record in records for change in record.history),
    )
