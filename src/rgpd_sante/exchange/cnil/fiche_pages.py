# SPDX-License-Identifier: MIT
"""The page of one record: the blocks of the model of the CNIL in their order, then our block « Enrichissement »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from typing import Final

import attrs

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil import labels, words
from rgpd_sante.exchange.cnil.countries import country_name
from rgpd_sante.exchange.cnil.days import show_day
from rgpd_sante.exchange.cnil.form_lines import FIRST_PURPOSE, RECORD, SECURITY, TRANSFER
from rgpd_sante.exchange.cnil.forms import lines_of
from rgpd_sante.exchange.cnil.pages import Box, Choices, Look, Page, Row
from rgpd_sante.exchange.cnil.people import Person, people_of
from rgpd_sante.exchange.cnil.retention_words import show_terms
from rgpd_sante.register.content import DataItem, DataSubjects, Purpose, SecurityMeasure
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory

__all__ = ["FICHE_WIDTHS", "fiche_page", "field_row", "title_rows"]

FICHE_WIDTHS: Final = (75, 45, 40, 30, 32, 32, 34, 45)
_LAST: Final = 7
_SUB_PURPOSES: Final = 5
_PERSONS: Final = 2
_RECIPIENTS: Final = 4
_MEASURES: Final = 3
_TRANSFERS: Final = 4


def fiche_page(record: ControllerRecord, dossier: Dossier, *, name: str, title: str) -> Page:
    """Lay a record out on a page."""
    rows = (
        *title_rows(title, record.reference or ""),
        *_head(record),
        *_actors(record, dossier),
        *_purposes(record.purposes[0] if record.purposes else Purpose()),
        *_data(labels.DATA, words.DATA_LINES | words.OTHER_LINES, record.data),
        *_data(labels.SENSITIVE, words.SENSITIVE_LINES, record.data),
        *_listed(
            labels.PERSONS,
            ("Description", "Précisions"),
            "Catégorie de personnes",
            Choices.PERSONS,
            map(_person, record.data_subjects),
            _PERSONS,
        ),
        *_listed(
            labels.RECIPIENTS,
            ("Type de destinataire", "Précisions"),
            "Destinataire",
            Choices.RECIPIENTS,
            ((words.RECIPIENTS[item.category], item.detail or "") for item in record.recipients),
            _RECIPIENTS,
        ),
        *_listed(
            labels.SECURITY,
            ("Type de mesure de sécurité", "Précisions"),
            "Mesure de sécurité",
            Choices.MEASURES,
            ((words.MEASURES[item.kind], item.detail or "") for item in record.security),
            _MEASURES,
        ),
        *_transfers(record.transfers),
        *_enrichment(record),
    )
    return Page(name, rows, FICHE_WIDTHS)


def title_rows(title: str, reference: str = "") -> Iterator[Row]:
    """Yield the title of a page, with the reference at its right end."""
    end = (Box(_LAST, reference, look=Look.TITLE),) if reference else ()
    yield (Box(0, title, look=Look.TITLE), *end)
    yield ()


def field_row(label: str, text: str) -> Row:
    """Make a row of a label and one value."""
    return (Box(0, label, look=Look.LABEL), Box(1, text, span=_LAST))


def _block(title: str, *headers: Box) -> Row:
    return (Box(0, title, look=Look.BLOCK), *(attrs.evolve(header, look=Look.HEADER) for header in headers))


def _head(record: ControllerRecord) -> Iterator[Row]:
    yield _block(labels.DESCRIPTION)
    yield field_row(labels.NAME, record.name or "")
    yield field_row(labels.REFERENCE, record.reference or "")
    yield field_row("Date de création du traitement", show_day(record.created_on) if record.created_on else "")
    yield field_row("Mise à jour du traitement", show_day(record.updated_on) if record.updated_on else "")
    yield ()


def _actors(record: ControllerRecord, dossier: Dossier) -> Iterator[Row]:
    columns = (Box(column, label) for column, label in enumerate(labels.ACTOR_COLUMNS, 1))
    yield _block(labels.ACTORS, *columns)
    people = people_of(dossier)
    yield _actor(labels.CONTROLLER, people.controller)
    yield _actor(labels.OFFICER, people.officer)
    yield _actor(labels.OFFICER_COMPANY, people.company)
    yield _actor(labels.REPRESENTATIVE, people.representative)
    for party in record.joint_controllers or (None,):
        yield _actor(labels.JOINT_CONTROLLERS, Person() if party is None else Person.of_party(party))
    yield ()


def _actor(label: str, person: Person) -> Row:
    cells = enumerate((text or "" for text in person.cells()), 1)
    return (Box(0, label, look=Look.LABEL), *(Box(column, text) for column, text in cells))


def _purposes(purpose: Purpose) -> Iterator[Row]:
    yield _block(labels.PURPOSES)
    yield field_row("Finalité principale", purpose.description or "")
    count = max(len(purpose.sub_purposes), _SUB_PURPOSES)
    for number, text in zip_longest(range(1, count + 1), purpose.sub_purposes, fillvalue=""):
        yield field_row(f"Sous-finalité {number}", str(text))
    yield ()


def _two(label: str, first: str, second: str, choices: Choices | None = None) -> Row:
    return (Box(0, label, look=Look.LABEL), Box(1, first, span=3, choices=choices), Box(4, second, span=4))


def _data(title: str, lines: Mapping[DataCategory, str], data: tuple[DataItem, ...]) -> Iterator[Row]:
    yield _block(title, Box(1, "Description", span=3), Box(4, "Durée de conservation", span=4))
    for category, label in lines.items():
        items = [item for item in data if item.category is category]
        if not items and category not in words.OTHER_LINES:
            yield _two(label, "", "")
        for item in items:
            yield _two(label, item.description or "", show_terms(item.retention))
    yield ()


def _listed(
    title: str,
    headers: tuple[str, str],
    label: str,
    choices: Choices,
    items: Iterable[tuple[str, str]],
    at_least: int,
) -> Iterator[Row]:
    yield _block(title, Box(1, headers[0], span=3), Box(4, headers[1], span=4))
    found = list(items)
    found += [(labels.PLACEHOLDER, "")] * (at_least - len(found))
    for number, (word, detail) in enumerate(found, 1):
        yield _two(f"{label} {number}", word, detail, choices)
    yield ()


def _person(item: DataSubjects) -> tuple[str, str]:
    listed = words.PERSONS.get(item.category)
    if listed is not None:
        return listed, item.detail or ""
    beside = words.PERSONS_BESIDE[item.category]
    return words.PERSONS[DataSubjectCategory.OTHER], f"{beside} : {item.detail}" if item.detail else beside


def _transfers(transfers: tuple[Transfer, ...]) -> Iterator[Row]:
    yield _block(
        labels.TRANSFERS,
        Box(1, "Destinataire"),
        Box(2, "Pays"),
        Box(3, "Type de Garanties", span=2),
        Box(5, "Liens vers la documentation", span=3),
    )
    for number in range(1, max(len(transfers), _TRANSFERS) + 1):
        transfer = transfers[number - 1] if number <= len(transfers) else None
        place = safeguard = labels.PLACEHOLDER
        if transfer is not None:
            place = country_name(transfer.country) if transfer.country else transfer.destination or ""
            safeguard = words.SAFEGUARDS[transfer.safeguard] if transfer.safeguard else ""
        yield (
            Box(0, f"Organisme destinataire {number}", look=Look.LABEL),
            Box(1, (transfer and transfer.recipient) or ""),
            Box(2, place, choices=Choices.COUNTRIES),
            Box(3, safeguard, span=2, choices=Choices.SAFEGUARDS),
            Box(5, (transfer and transfer.documentation) or "", span=3),
        )
    yield ()


def _enrichment(record: ControllerRecord) -> Iterator[Row]:
    lines = [
        *(lines_of(FIRST_PURPOSE, record.purposes[0]) if record.purposes else ()),
        *_more_on_transfers(record.transfers),
        *_more_on_security(record.security),
        *lines_of(RECORD, attrs.evolve(record, purposes=record.purposes[1:])),
    ]
    if lines:
        yield _block(labels.ENRICHMENT, Box(1, labels.ENRICHMENT_HEADER, span=_LAST))
        yield from (field_row(label, text) for label, text in lines)


def _more_on_transfers(transfers: tuple[Transfer, ...]) -> Iterator[tuple[str, str]]:
    for number, transfer in enumerate(transfers, 1):
        # a destination that no country goes with stands in the column of countries already
        said = transfer if transfer.country else attrs.evolve(transfer, destination=None)
        yield from lines_of(TRANSFER, said, f"{TRANSFER.label} {number} – ")


def _more_on_security(measures: tuple[SecurityMeasure, ...]) -> Iterator[tuple[str, str]]:
    for number, measure in enumerate(measures, 1):
        yield from lines_of(SECURITY, measure, f"{SECURITY.label} {number} – ")
