# SPDX-License-Identifier: MIT
"""The items that a notice must hold (GDPR art. 13), each from the records; what no record states is a blank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeAlias

from rgpd_sante.documents.blocks import Block, Bullets, Field, Fields, Inline, Paragraph, Strong, paragraph
from rgpd_sante.documents.contents.entries import ours
from rgpd_sante.documents.contents.heads import address_lines, contact_lines, party_lines
from rgpd_sante.documents.contents.letter_words import blank, with_blanks
from rgpd_sante.documents.contents.notice_facts import (
    bases_of,
    hosts_of,
    missing_in,
    recipients_of,
    stated,
    transfers_of,
)
from rgpd_sante.documents.contents.notice_words import RIGHTS, in_lines, lacking
from rgpd_sante.documents.contents.record_parts import record_name
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Contact, Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.processors import Processor
from rgpd_sante.register.records import ControllerRecord

__all__ = [
    "automated",
    "controller",
    "hosting",
    "provision",
    "recipients",
    "rights",
    "sources",
    "transfers",
]

Records: TypeAlias = Sequence[ControllerRecord]


def controller(register: Register, practice: Practice, records: Records) -> Iterator[Block]:
    """Say who answers for the data and how to reach them, the officer included (art. 13(1)(a) and (b))."""
    name = () if practice.name is None else (practice.name,)
    reach = _reachable(practice.contact_point) or _reachable(practice.legal_representative)
    joint = tuple(dict.fromkeys(party for record in records for party in record.joint_controllers))
    boxes = [
        _box("Responsable", (*name, *address_lines(practice.address)), None if name else "nom du responsable"),
        _box("Contact", reach, None if reach else "téléphone ou adresse électronique"),
        *(_box("Responsable conjoint", party_lines(party), None) for party in joint if party_lines(party)),
        _officer(register, practice),
    ]
    representative = party_lines(register.representative)
    if representative:
        boxes.append(_box("Représentant dans l’Union européenne", representative, None))
    yield Fields(items=tuple(boxes))


def _officer(register: Register, practice: Practice) -> Field:
    name = "Délégué à la protection des données"
    if register.officer.designated is Answer.NO:
        return _box(name, (french("Aucun délégué n’est désigné."),), None)
    lines = (*_reachable(practice.data_protection_officer), *party_lines(register.officer.company))
    sure = register.officer.designated is Answer.YES
    return _box(name, lines, None if lines else "contact du délégué" + ("" if sure else ", s’il y en a un"))


def _reachable(contact: Contact | None) -> tuple[str, ...]:
    """Write a contact that can be reached; a name alone is no way to reach anybody."""
    if contact is None or (contact.email is None and contact.telephone is None):
        return ()
    return contact_lines(contact)


def _box(name: str, lines: Sequence[str], missing: str | None) -> Field:
    parts: list[str | Inline] = ["\n".join(lines)] if lines else []
    if missing is not None:
        parts += ["\n"] if lines else []
        parts += with_blanks(blank(missing))
    return Field(label=french(name), value=paragraph(*parts))


def recipients(records: Records) -> Iterator[Block]:
    """Tell who receives the data (art. 13(1)(e))."""
    found = recipients_of(records)
    if found:
        yield Bullets(
            items=tuple(
                paragraph(
                    Strong(text=label(category)),
                    french(" : "),
                    *((french(" ; ").join(details),) if details else with_blanks(blank("lesquels"))),
                )
                for category, details in found.items()
            )
        )
    unknown = missing_in(records, lambda record: bool(record.recipients) or record.any_recipient is Answer.NO)
    if unknown:
        yield lacking("qui reçoit les données", unknown, records)
    elif records and not found:
        yield paragraph(ours("Personne d’autre que nous ne reçoit vos données."))


def hosting(records: Records, day: date) -> Iterator[Block]:
    """Name the host of the health data; a certificate that has ended is not told as one."""
    for processor in hosts_of(records, Answer.YES):
        yield _host(processor, day)
    for processor in hosts_of(records, Answer.UNKNOWN):
        name = (processor.name,) if processor.name is not None else with_blanks(blank("nom du sous-traitant"))
        yield paragraph(*name, french(" : "), *with_blanks(blank("dire s’il héberge des données de santé")))
    unknown = missing_in(records, lambda record: bool(record.processors) or record.any_processor is Answer.NO)
    if unknown:
        yield lacking("nom de l’hébergeur des données de santé, s’il y en a un", unknown, records)


def _host(processor: Processor, day: date) -> Paragraph:
    name = (processor.name,) if processor.name is not None else with_blanks(blank("nom de l’hébergeur"))
    ended = processor.hosting.ends_on is not None and processor.hosting.ends_on < day
    sure = processor.hosting.certified is Answer.YES and not ended
    end = (ours(", hébergeur certifié (HDS)."),) if sure else (" ", *with_blanks(blank("certification HDS")))
    return paragraph(ours("Vos données de santé sont hébergées par "), *name, *end)


def transfers(records: Records) -> Iterator[Block]:
    """Tell the transfers outside the European Economic Area with their safeguards (art. 13(1)(f))."""
    found = transfers_of(records)
    if found:
        yield paragraph(ours("Des données sont transférées hors de l’Espace économique européen :"))
        yield Bullets(items=found)
    unknown = missing_in(records, lambda record: bool(record.transfers) or record.any_transfer is Answer.NO)
    if unknown:
        yield lacking("dire si des données quittent l’Espace économique européen, et pour quel pays", unknown, records)
    elif records and not found:
        yield paragraph(ours("Vos données ne sont pas transférées hors de l’Espace économique européen."))


def sources(records: Records) -> Iterator[Block]:
    """Tell the categories of data and where they come from, activity by activity (art. 14 for what others give)."""
    if records:
        yield Bullets(items=tuple(_source(record) for record in records))


def _source(record: ControllerRecord) -> Paragraph:
    categories = french(" ; ").join(dict.fromkeys(label(item.category) for item in record.data))
    data = (categories,) if categories else with_blanks(blank("catégories de données"))
    source = (record.data_source,) if record.data_source is not None else with_blanks(blank("source des données"))
    return in_lines(
        [(Strong(text=record_name(record)),), (french("Catégories : "), *data), (french("Source : "), *source)]
    )


def provision(records: Records) -> Iterator[Block]:
    """Tell whether data must be given, and what follows if not (art. 13(2)(e))."""
    said = stated(records, lambda record: record.provision_of_data)
    if said:
        yield Bullets(items=tuple(map(paragraph, said)))
    unknown = missing_in(records, lambda record: record.provision_of_data is not None)
    if unknown:
        yield lacking("dire si ces données sont obligatoires, et ce qui suit d’un refus", unknown, records)


def automated(records: Records) -> Iterator[Block]:
    """Tell whether a decision is made by a machine alone (art. 13(2)(f))."""
    made = tuple(record for record in records if record.automated_decision is Answer.YES)
    unknown = tuple(record for record in records if record.automated_decision is Answer.UNKNOWN)
    if made:
        yield lacking("logique, portée et conséquences de la décision automatisée", made, records)
    if unknown:
        yield lacking("dire si une décision est entièrement automatisée", unknown, records)
    if records and not made and not unknown:
        yield paragraph(ours("Aucune décision vous concernant n’est entièrement automatisée."))


def rights(records: Records, *, short: bool) -> Iterator[Block]:
    """Tell the rights that the activities give, and how to exercise them (art. 13(2)(b) and (c))."""
    bases = bases_of(records)
    given = [right for right in RIGHTS if not right.bases or right.bases & bases or None in bases]
    if short:
        yield Bullets(items=tuple(paragraph(Strong(text=right.name), ours(f" : {right.meaning}")) for right in given))
    else:
        yield Fields(items=tuple(Field(label=right.name, value=paragraph(ours(right.meaning))) for right in given))
    procedures = stated(records, lambda record: record.rights_procedure)
    how = (french(" ; ").join(procedures),) if procedures else with_blanks(blank("à qui s’adresser, et comment"))
    yield paragraph(ours("Pour exercer ces droits : "), *how)
