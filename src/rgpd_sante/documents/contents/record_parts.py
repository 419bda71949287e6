# SPDX-License-Identifier: MIT
"""What the two kinds of record tell alike: their identity, parties, security measures, transfers and history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

import attrs

from rgpd_sante.documents.blocks import Block, Heading, Paragraph, Table, paragraph
from rgpd_sante.documents.contents.entries import (
    UNKNOWN,
    Entry,
    coded,
    dated,
    ours,
    recorded,
    told,
    unknown,
    written,
)
from rgpd_sante.documents.contents.heads import party_lines
from rgpd_sante.documents.countries import country_name
from rgpd_sante.documents.dates import short_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.register.content import Change, SecurityMeasure
from rgpd_sante.register.parties import Party
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.vocabulary.register import SafeguardKind

__all__ = [
    "View",
    "group",
    "history_table",
    "identity_entries",
    "known_or",
    "party_entry",
    "ranked",
    "record_name",
    "security_blocks",
    "transfer_blocks",
    "withheld",
]

NOT_NAMED: Final = "Activité dont le nom n’est pas encore connu"
_WITHHELD: Final = "Non communicables"


@attrs.frozen(kw_only=True)
class View:
    """How much a sheet tells.

    ``alone``: no annex stands beside the sheet, so that processors and history are told in it. ``communicable``: for
    someone outside, to whom nothing is told of security. ``level`` is that of the headings of its groups, ``day`` the
    one whose law is told.
    """

    day: date
    alone: bool = False
    communicable: bool = False
    level: int = 2


def record_name(record: ControllerRecord | ProcessorRecord) -> str:
    """Name an activity, or say that its name is not known yet.

    Examples:
        >>> record_name(ControllerRecord(name="Suivi des patients"))
        'Suivi des patients'
    """
    return record.name or french(NOT_NAMED)


def group(title: str, entries: Iterable[Entry], *, level: int) -> Iterator[Block]:
    """Lay out facts under a heading; the unknown ones are named together at the end."""
    yield Heading(level=level, text=french(title))
    yield recorded(entries)


def ranked(name: str, rank: int, several: Sequence[object]) -> str:
    """Number a name where there are several.

    Examples:
        >>> ranked("Base légale", 1, "a"), ranked("Base légale", 2, "ab")
        ('Base légale', 'Base légale, finalité 2')
    """
    return name if len(several) == 1 else f"{name}, finalité {rank}"


def known_or(entry: Entry, *, asked: bool) -> tuple[Entry, ...]:
    """Keep a fact where it is known, or where it is asked for."""
    return (entry,) if asked or entry.known else ()


def withheld(name: str, word: str = _WITHHELD) -> Entry:
    """Say that something is not told to someone outside."""
    return written(name, word)


def party_entry(name: str, party: Party | None) -> Entry:
    """Tell an organisation or a person in one box."""
    return told(name, "\n".join(party_lines(party)) or None)


def identity_entries(record: ControllerRecord | ProcessorRecord) -> tuple[Entry, ...]:
    """Tell how a record is named and dated."""
    return (
        told("Nom du traitement", record.name),
        told("Référence", record.reference),
        dated("Date de création", record.created_on),
        dated("Dernière mise à jour", record.updated_on),
    )


def security_blocks(measures: Sequence[SecurityMeasure], view: View) -> Iterator[Block]:
    """Tell the security measures with the controls that they apply; to someone outside, that they are not told."""
    if view.communicable:
        entries: tuple[Entry, ...] = (withheld("Mesures de sécurité"),)
    elif not measures:
        entries = (unknown("Mesures de sécurité"),)
    else:
        entries = tuple(_measure(measure) for measure in measures)
    yield from group("Mesures de sécurité", entries, level=view.level)


def _measure(measure: SecurityMeasure) -> Entry:
    lines = [*filter(None, (measure.detail,)), *(f"– {label(control)}" for control in measure.controls)]
    return told(label(measure.kind), "\n".join(lines) or None, missing="Sans précision")


def transfer_blocks(any_transfer: Answer, transfers: Sequence[Transfer], view: View) -> Iterator[Block]:
    """Tell whether data leave the European Economic Area, and each transfer."""
    yield from group(
        "Transferts hors de l’Espace économique européen",
        (coded("Données transférées", any_transfer),),
        level=view.level,
    )
    for rank, transfer in enumerate(transfers, 1):
        yield from group(f"Transfert {rank}", _transfer(transfer), level=view.level + 1)


def _transfer(transfer: Transfer) -> tuple[Entry, ...]:
    american = transfer.country == "US" or transfer.safeguard is SafeguardKind.DATA_PRIVACY_FRAMEWORK
    country = None if transfer.country is None else country_name(transfer.country)
    return (
        told("Destinataire", transfer.recipient),
        told("Pays", country),
        *known_or(told("Destination", transfer.destination), asked=False),
        coded("Garantie", transfer.safeguard),
        *known_or(coded("Destinataire inscrit au Data Privacy Framework", transfer.listed_recipient), asked=american),
        coded("Droit du pays examiné", transfer.impact_assessed),
        told("Documents sur les garanties", transfer.documentation),
    )


def history_table(caption: str, changes: Iterable[tuple[Change, str | None]]) -> Block:
    """Lay out changes in the order of their days, each with the record that it is about where one is named."""
    lines = sorted(changes, key=lambda line: line[0].on)
    if not lines:
        return paragraph(ours("Aucune mise à jour n’est consignée."))
    named = any(name is not None for _, name in lines)
    return Table(
        caption=french(caption),
        headers=("Date", *(("Fiche",) if named else ()), "Modification", "Auteur"),
        rows=tuple(_change(change, name) for change, name in lines),
        widths=(3, 5, 8, 4) if named else (3, 12, 5),
    )


def _change(change: Change, name: str | None) -> tuple[Paragraph, ...]:
    cells = (short_date(change.on), *(() if name is None else (name,)), change.description, change.author or UNKNOWN)
    return tuple(paragraph(cell) for cell in cells)
