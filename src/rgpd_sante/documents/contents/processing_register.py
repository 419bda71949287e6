# SPDX-License-Identifier: MIT
"""The register of processing activities (GDPR art. 30), whole, for someone outside, or one sheet of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rgpd_sante.documents.blocks import Block, Callout, CalloutKind, Document, Heading, PageBreak, paragraph
from rgpd_sante.documents.contents.entries import boxes, ours, recorded
from rgpd_sante.documents.contents.heads import NOTICE, practice_entries, scale_entries, subtitle
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.processing_list import activities, journal, services
from rgpd_sante.documents.contents.processor_parts import processor_annex
from rgpd_sante.documents.contents.processor_record_sheet import processor_record_sheet
from rgpd_sante.documents.contents.record_parts import View, record_name
from rgpd_sante.documents.contents.record_sheet import record_sheet
from rgpd_sante.documents.contents.register_cover import cover_entries, officer_entries
from rgpd_sante.documents.contents.retention_annex import retention_annex
from rgpd_sante.documents.numbers import number
from rgpd_sante.documents.typography import french
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.time.instants import in_zone, local_day

__all__ = ["processing_record", "processing_register"]

_TITLE = "Registre des activités de traitement"
_WITHHELD = (
    "Ne figurent pas ici, parce qu’ils touchent à la sécurité informatique ou à un secret : les mesures de sécurité, "
    "les logiciels, les contacts chez les sous-traitants, les clauses de leurs contrats et leurs conditions "
    "d’hébergement, le chiffre d’affaires, les notes internes, le journal des mises à jour et le registre des "
    "violations."
)


def processing_register(
    register: Register,
    practice: Practice,
    *,
    at: datetime,
    breaches: int,
    communicable: bool = False,
    extract: bool = False,
    reference: str | None = None,
) -> Document:
    """Lay out a register: cover, list, sheets and annexes.

    Args:
        register: The register, already narrowed to one record where it is an extract.
        practice: The practice that keeps it.
        at: The instant of the document.
        breaches: How many breaches the practice has recorded in its other register.
        communicable: Whether it is for someone outside, to whom nothing is told of security.
        extract: Whether it holds one record only, so that what is about the whole is left out.
        reference: The reference of that record, where it has one.
    """
    view = View(day=local_day(at, practice.territory), communicable=communicable)
    return Document(
        title=french(_TITLE + (" : version communicable" if communicable else "") + (" (extrait)" if extract else "")),
        subtitle=subtitle(practice, at),
        reference=reference,
        date=in_zone(at, practice.territory),
        blocks=(
            *_opening(register, practice, at, communicable=communicable, extract=extract),
            *_controller_part(register, practice, view, extract=extract),
            *_processor_part(register, practice, view, extract=extract),
            *_annexes(register, view, breaches=breaches, extract=extract),
        ),
        notice=NOTICE,
    )


def processing_record(
    record: ControllerRecord | ProcessorRecord, register: Register, practice: Practice, *, at: datetime
) -> Document:
    """Lay out one sheet that stands alone, with the controller and its officer at its head."""
    view = View(day=local_day(at, practice.territory), alone=True, level=1)
    if isinstance(record, ControllerRecord):
        title, blocks = "Fiche de registre : ", record_sheet(record, practice, view)
    else:
        title, blocks = "Fiche de registre du sous-traitant : ", processor_record_sheet(record, practice, view)
    return Document(
        title=french(title) + record_name(record),
        subtitle=subtitle(practice, at),
        reference=record.reference,
        date=in_zone(at, practice.territory),
        blocks=(boxes(cover_entries(register, practice, at)), *blocks),
        notice=NOTICE,
    )


def _opening(
    register: Register, practice: Practice, at: datetime, *, communicable: bool, extract: bool
) -> Iterator[Block]:
    yield boxes(cover_entries(register, practice, at))
    if communicable:
        yield Callout(
            kind=CalloutKind.INFO, title=french("Version communicable"), content=(paragraph(ours(_WITHHELD)),)
        )
    what = "Cet extrait décrit une activité" if extract else "Ce registre décrit chaque activité"
    yield paragraph(
        ours(f"{what} de traitement. La CNIL peut demander à voir le registre."),
        "\n",
        *basis((gdpr.ART_30_1, gdpr.ART_30_4)).content,
    )
    yield Heading(level=1, text="Organisme")
    yield recorded((*practice_entries(practice), *scale_entries(practice.scale, complete=not communicable)))
    yield Heading(level=1, text=french("Délégué à la protection des données"))
    yield recorded(officer_entries(register))


def _controller_part(register: Register, practice: Practice, view: View, *, extract: bool) -> Iterator[Block]:
    if extract and not register.controller_records:
        return
    yield from activities(register.controller_records)
    for rank, record in enumerate(register.controller_records, 1):
        yield PageBreak()
        yield Heading(level=1, text=french(f"Fiche {rank} : ") + record_name(record))
        yield from record_sheet(record, practice, view)


def _processor_part(register: Register, practice: Practice, view: View, *, extract: bool) -> Iterator[Block]:
    if extract and not register.processor_records:
        return
    yield PageBreak()
    yield from services(register.processor_records)
    if register.processor_records:
        yield paragraph(*basis((gdpr.ART_30_2,)).content)
    for rank, record in enumerate(register.processor_records, 1):
        yield PageBreak()
        yield Heading(level=1, text=french(f"Fiche de sous-traitant {rank} : ") + record_name(record))
        yield from processor_record_sheet(record, practice, view)


def _annexes(register: Register, view: View, *, breaches: int, extract: bool) -> Iterator[Block]:
    records = register.controller_records
    used = [(processor, record_name(record)) for record in records for processor in record.processors]
    yield PageBreak()
    if used or not extract:
        yield from processor_annex(used, view)
    yield from retention_annex(records, view.day, title="Annexe : règles de conservation suivies")
    if not view.communicable:
        yield from journal(register)
        if not extract:
            yield Heading(level=1, text=french("Annexe : registre des violations"))
            yield paragraph(ours(_breaches(breaches)), "\n", *basis((gdpr.ART_33_5,)).content)


def _breaches(count: int) -> str:
    apart = "Les violations de données sont consignées dans un registre à part. "
    if count > 1:
        return apart + f"{number(count)} violations y sont consignées à ce jour."
    return apart + ("Une violation y est consignée à ce jour." if count else "Aucune n’y est consignée à ce jour.")
