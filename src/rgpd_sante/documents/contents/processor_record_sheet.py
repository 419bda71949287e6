# SPDX-License-Identifier: MIT
"""The sheet of what the practice does for other controllers (GDPR art. 30(2))."""

from __future__ import annotations

from collections.abc import Iterator

from rgpd_sante.documents.blocks import Block, Heading
from rgpd_sante.documents.contents.entries import Entry, recorded, told
from rgpd_sante.documents.contents.heads import practice_name
from rgpd_sante.documents.contents.record_parts import (
    View,
    group,
    history_table,
    identity_entries,
    known_or,
    party_entry,
    security_blocks,
    transfer_blocks,
    withheld,
)
from rgpd_sante.documents.typography import french
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.parties import ServedController
from rgpd_sante.register.records import ProcessorRecord

__all__ = ["processor_record_sheet"]


def processor_record_sheet(record: ProcessorRecord, practice: Practice, view: View) -> Iterator[Block]:
    """Tell everything that is known of what is done for others, as far as the view lets it be told."""
    categories = "\n".join(record.processing_categories)
    yield recorded((*identity_entries(record), told("Sous-traitant", practice_name(practice))))
    yield from _controllers(record, view)
    yield from group(
        "Traitements effectués", (told("Catégories de traitements", categories or None),), level=view.level
    )
    yield from transfer_blocks(record.any_transfer, record.transfers, view)
    yield from security_blocks(record.security, view)
    yield from _sub_processors(record, view)
    if record.comments is not None:
        remark = withheld("Notes internes") if view.communicable else told("Commentaires", record.comments)
        yield from group("Remarques", (remark,), level=view.level)
    if view.alone:
        yield Heading(level=view.level, text=french("Mises à jour"))
        yield history_table("Journal des mises à jour", ((change, None) for change in record.history))


def _controllers(record: ProcessorRecord, view: View) -> Iterator[Block]:
    title = "Responsables pour le compte de qui les données sont traitées"
    if not record.controllers:
        yield from group(title, (told("Responsables du traitement", None),), level=view.level)
        return
    yield Heading(level=view.level, text=french(title))
    for rank, served in enumerate(record.controllers, 1):
        if len(record.controllers) > 1:
            yield Heading(level=view.level + 1, text=f"Responsable {rank}")
        yield recorded(_served(served))


def _served(served: ServedController) -> tuple[Entry, ...]:
    return (
        party_entry("Responsable du traitement", served.controller),
        *known_or(party_entry("Représentant", served.representative), asked=False),
        party_entry("Délégué à la protection des données", served.officer),
    )


def _sub_processors(record: ProcessorRecord, view: View) -> Iterator[Block]:
    """Tell the sub-processors, which the CNIL recommends; an empty list says nothing."""
    entries = [party_entry(f"Sous-traitant ultérieur {rank}", one) for rank, one in enumerate(record.sub_processors, 1)]
    yield from group(
        "Sous-traitants ultérieurs", entries or (told("Sous-traitants ultérieurs", None),), level=view.level
    )
