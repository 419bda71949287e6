# SPDX-License-Identifier: MIT
"""The processors of a practice: in a line for the record that uses them, whole for their list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rgpd_sante.documents.blocks import Block, Heading, paragraph
from rgpd_sante.documents.contents.entries import (
    UNKNOWN,
    Entry,
    coded,
    dated,
    listed,
    numbered,
    ours,
    recorded,
    told,
)
from rgpd_sante.documents.contents.heads import contact_lines
from rgpd_sante.documents.contents.record_parts import View, known_or, withheld
from rgpd_sante.documents.countries import country_name
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.register.processors import Processor

__all__ = ["processor_annex", "processor_entries", "processor_line"]


def processor_line(rank: int, processor: Processor) -> Entry:
    """Tell a processor in a few words: its name, its service, the day of its contract."""
    contract = processor.contract
    match contract.signed:
        case Answer.NO:
            signed = "pas de contrat signé"
        case _ if contract.signed_on is not None:
            signed = f"contrat du {long_date(contract.signed_on)}"
        case Answer.YES:
            signed = "contrat signé, date pas encore connue"
        case _:
            signed = "contrat pas encore connu"
    lines = (processor.name or UNKNOWN, processor.service, french(signed))
    return told(f"Sous-traitant {rank}", "\n".join(filter(None, lines)))


def processor_entries(processor: Processor, view: View) -> tuple[Entry, ...]:
    """Tell all that is known of a processor; to someone outside, none of its details."""
    country = None if processor.country is None else country_name(processor.country)
    identity = (
        told("Nom", processor.name),
        told("Prestation", processor.service),
        *(() if view.communicable else (told("Contact", _contact(processor)),)),
        told("Pays", country),
        coded("Contrat signé", processor.contract.signed),
        *known_or(
            dated("Date du contrat", processor.contract.signed_on), asked=processor.contract.signed is not Answer.NO
        ),
    )
    hosts = coded("Héberge des données de santé", processor.hosts_health_data)
    certified = known_or(
        coded("Certification d’hébergeur de données de santé (HDS)", processor.hosting.certified),
        asked=processor.hosts_health_data is not Answer.NO,
    )
    if view.communicable:
        return (*identity, hosts, *certified, withheld("Clauses, sécurité et conditions d’hébergement"))
    return (*identity, *_contract(processor), hosts, *certified, *_hosting(processor))


def _contact(processor: Processor) -> str | None:
    return None if processor.contact is None else "\n".join(contact_lines(processor.contact)) or None


def _contract(processor: Processor) -> tuple[Entry, ...]:
    contract = processor.contract
    asked = contract.signed is not Answer.NO
    entries = (
        told("Référence du contrat", contract.reference),
        listed("Clauses présentes", contract.present),
        numbered("Délai d’information d’une violation", contract.breach_notice_hours, "heure", "heures"),
    )
    absent = known_or(listed("Clauses absentes", contract.absent), asked=False)
    return (*(entry for entry in entries if asked or entry.known), *absent)


def _hosting(processor: Processor) -> tuple[Entry, ...]:
    hosting = processor.hosting
    countries = "\n".join(country_name(code) for code in hosting.storage_countries)
    entries = (
        listed("Activités d’hébergement nécessaires", processor.needed_activities),
        coded("Version de la certification", hosting.version),
        listed("Activités du certificat", hosting.activities),
        dated("Certificat délivré le", hosting.issued_on),
        dated("Fin du certificat", hosting.ends_on),
        told("Pays de stockage", countries or None),
        coded("Accès depuis un pays hors de l’Espace économique européen", hosting.access_outside_eea),
    )
    asked = processor.hosts_health_data is not Answer.NO
    return tuple(entry for entry in entries if asked or entry.known)


def processor_annex(used: Iterable[tuple[Processor, str]], view: View) -> Iterator[Block]:
    """List each processor once, with the records that use it."""
    records: dict[Processor, dict[str, None]] = {}
    for processor, record in used:
        records.setdefault(processor, {})[record] = None
    yield Heading(level=1, text=french("Annexe : liste des sous-traitants"))
    if not records:
        yield paragraph(ours("Aucun sous-traitant n’est consigné."))
    for rank, (processor, names) in enumerate(records.items(), 1):
        title = french(f"Sous-traitant {rank} : ") + (processor.name or UNKNOWN)
        yield Heading(level=view.level, text=title)
        yield recorded((*processor_entries(processor, view), told("Activités concernées", "\n".join(names))))
