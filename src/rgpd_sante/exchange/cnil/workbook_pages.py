# SPDX-License-Identifier: MIT
"""The pages of a workbook: those of the CNIL by the same names, a page for each record, and our own at the end."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

import attrs

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil import labels, words
from rgpd_sante.exchange.cnil.countries import ADDED, LISTED
from rgpd_sante.exchange.cnil.days import show_day
from rgpd_sante.exchange.cnil.example import example_page
from rgpd_sante.exchange.cnil.fiche_pages import FICHE_WIDTHS, fiche_page, field_row, title_rows
from rgpd_sante.exchange.cnil.form_lines import OFFICER, PRACTICE, PROCESSOR_RECORD, REGISTER
from rgpd_sante.exchange.cnil.forms import lines_of
from rgpd_sante.exchange.cnil.pages import Box, Choices, Look, Page, Row
from rgpd_sante.exchange.cnil.people import Person, people_of
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.time.zones import Territory

__all__ = ["CHOICES", "fiche_name", "pages_of", "sensitive_word"]

_LIST_WIDTHS: Final = (62, 40, 34, 38, 40, 40, 40, 34, 34)
_LISTS_WIDTHS: Final = (70, 5, 62, 5, 5, 45, 5, 105, 5, 62)
_LISTS_COLUMNS: Final = (
    (0, "Garanties", Choices.SAFEGUARDS, tuple(words.SAFEGUARDS.values())),
    (2, "Pays", Choices.COUNTRIES, tuple(name for _, name in LISTED + ADDED)),
    (5, "Catégories de personnes", Choices.PERSONS, tuple(words.PERSONS.values())),
    (7, "Destinataires", Choices.RECIPIENTS, tuple(words.RECIPIENTS.values())),
    (9, "Mesures de sécurité techniques", Choices.MEASURES, tuple(words.MEASURES.values())),
)
CHOICES: Final = {choices: (column, len(texts) + 2) for column, _, choices, texts in _LISTS_COLUMNS}
"""Where each list of choices stands on the page of lists: its column, and its last row counted from one."""

_TUTORIAL: Final = (
    "Ce classeur suit le modèle simplifié de registre de la CNIL (édition de juillet 2019).",
    "Onglet 2 : liste des traitements. Onglets 3 : une fiche par traitement, et un modèle vide à dupliquer.",
    "Onglet 4 : exemple fictif de la CNIL, à ne pas reprendre tel quel. Onglet 5 : listes de choix.",
    "Le bloc « Enrichissement » d’une fiche et les onglets qui suivent portent ce que ce modèle ne prévoit pas.",
    "Le modèle de 2019 propose encore le « Privacy shield », invalidé depuis : il ne reste ici que pour être lu.",
    "Les mentions d’adéquation des pays de ce modèle ne sont plus à jour : elles ne sont pas reprises.",
    "Ce document aide à tenir le registre ; il ne remplace pas un conseil juridique.",
)


def fiche_name(number: int) -> str:
    """Name the page of a record, counted from one.

    Examples:
        >>> fiche_name(1)
        '3_-_Fiche_001'
    """
    return f"3_-_Fiche_{number:03}"


def pages_of(dossier: Dossier) -> Iterator[Page]:
    """Yield the pages of the workbook of a dossier."""
    register = dossier.register or Register()
    yield Page(
        labels.TUTORIAL_SHEET,
        (
            *title_rows("Registre des activités de traitement"),
            *((Box(0, text, look=Look.PLAIN),) for text in _TUTORIAL),
        ),
        (220,),
    )
    yield Page(labels.LIST_SHEET, tuple(_list_rows(dossier, register)), _LIST_WIDTHS)
    for number, record in enumerate(register.controller_records, 1):
        yield fiche_page(record, dossier, name=fiche_name(number), title="Fiche de registre")
    empty = Dossier(practice=Practice(territory=Territory.METROPOLE))
    model = ControllerRecord(reference=labels.TEMPLATE_REFERENCE)
    yield fiche_page(model, empty, name=labels.MODEL_SHEET, title="Modèle de fiche de registre à compléter")
    yield example_page()
    yield Page(labels.LISTS_SHEET, tuple(_lists_rows()), _LISTS_WIDTHS)
    yield from _form_page(
        labels.ENRICHMENT_SHEET,
        labels.ENRICHMENT_TITLE,
        [
            *lines_of(PRACTICE, dossier.practice),
            *lines_of(OFFICER, register.officer),
            *lines_of(REGISTER, register),
        ],
    )
    yield from _form_page(
        labels.PROCESSOR_SHEET,
        labels.PROCESSOR_TITLE,
        [
            line
            for number, record in enumerate(register.processor_records, 1)
            for line in lines_of(PROCESSOR_RECORD, record, f"{PROCESSOR_RECORD.label} {number} – ")
        ],
    )


def _form_page(name: str, title: str, lines: list[tuple[str, str]]) -> Iterator[Page]:
    if lines:
        rows = (field_row(label, text) for label, text in lines)
        yield Page(name, (*title_rows(title), *rows), FICHE_WIDTHS)


def _list_rows(dossier: Dossier, register: Register) -> Iterator[Row]:
    people = people_of(dossier)
    yield from _people_rows("Coordonnées du responsable de l’organisme", people.controller)
    yield from _people_rows("Coordonnées du représentant", people.representative)
    officer = people.officer
    if officer.whole_name() is None and register.officer.designated is Answer.NO:
        officer = attrs.evolve(officer, name=labels.NO_OFFICER)
    yield from _officer_rows(officer)
    yield (
        Box(0, "Identification du traitement", span=4, look=Look.BLOCK),
        Box(4, "Finalité du traitement", span=3, look=Look.BLOCK),
        Box(7, "Données sensibles ?", span=2, look=Look.BLOCK),
    )
    yield (
        Box(0, labels.NAME, look=Look.HEADER),
        Box(1, labels.REFERENCE, look=Look.HEADER),
        Box(2, "Date de création de la fiche", look=Look.HEADER),
        Box(3, "Dernière mise à jour de la fiche", look=Look.HEADER),
        Box(4, "", span=3, look=Look.HEADER),
        Box(7, "Oui/non", span=2, look=Look.HEADER),
    )
    for number, record in enumerate(register.controller_records, 1):
        purpose = record.purposes[0].description if record.purposes else None
        yield (
            # a record without a name nor a reference is found again by the name of its page
            Box(0, record.name or ("" if record.reference else fiche_name(number))),
            Box(1, record.reference or ""),
            Box(2, show_day(record.created_on) if record.created_on else ""),
            Box(3, show_day(record.updated_on) if record.updated_on else ""),
            Box(4, purpose or "", span=3),
            Box(7, sensitive_word(record), span=2),
        )


def sensitive_word(record: ControllerRecord) -> str:
    """Say whether a record has data of the sensitive block of the model; nothing where it tells of no data."""
    if not record.data:
        return ""
    return "Oui" if any(item.category in words.SENSITIVE_LINES for item in record.data) else "Non"


def _said(column: int, label: str, text: str | None) -> Box:
    return Box(column, f"{label} : {text}" if text else f"{label} :")


def _people_rows(title: str, person: Person) -> Iterator[Row]:
    yield (
        Box(0, title, look=Look.LABEL, rows=2),
        _said(1, "Nom", person.last_name or (None if person.first_name else person.name)),
        _said(3, "Prénom", person.first_name),
        _said(5, "Adresse", person.address),
        _said(7, "Adresse mél", person.email),
    )
    yield (
        _said(1, "Code postal", person.postcode),
        _said(3, "Ville", person.town),
        _said(5, "Téléphone", person.telephone),
    )


def _officer_rows(officer: Person) -> Iterator[Row]:
    yield (
        Box(0, "Coordonnées du délégué à la protection des données (DPO)", look=Look.LABEL, rows=2),
        _said(1, "Nom", officer.last_name or (None if officer.first_name else officer.name)),
        _said(3, "Prénom", officer.first_name),
        _said(5, "Société (si DPO externe)", officer.company),
        _said(7, "Adresse", officer.address),
    )
    yield (
        _said(1, "Code postal", officer.postcode),
        _said(3, "Ville", officer.town),
        _said(5, "Téléphone", officer.telephone),
        _said(7, "Adresse mél", officer.email),
    )


def _lists_rows() -> Iterator[Row]:
    yield tuple(Box(column, title, look=Look.HEADER) for column, title, _, _ in _LISTS_COLUMNS)
    columns = [(labels.PLACEHOLDER, *texts) for _, _, _, texts in _LISTS_COLUMNS]
    for texts in zip_longest(*columns):
        places = zip(_LISTS_COLUMNS, texts, strict=True)
        yield tuple(Box(column, text, look=Look.PLAIN) for (column, _, _, _), text in places if text)
