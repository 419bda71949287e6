# SPDX-License-Identifier: MIT
"""The official file itself, which is no part of the repository: its own words, filled in as a person does.

Where the shared folder does not stand beside the checkout, the same blocks are read from workbooks of our own making.
"""

from __future__ import annotations

from datetime import date

import pytest
from odfdo import Document

from cnil_workbooks import FICHE, LIST, OFFICIAL, fiche, filled_table, official, spreadsheet
from rgpd_sante.errors import InputError
from rgpd_sante.exchange.cnil import ImportedRegister, dumps_workbook, labels, loads_workbook, words
from rgpd_sante.exchange.cnil.cells import Sheet
from rgpd_sante.exchange.cnil.countries import LISTED
from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.exchange.cnil.package import sheets_in
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Address, Contact
from rgpd_sante.register import DataItem, DataSubjects, Purpose, Recipient, Register, RetentionTerm, Transfer
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, RecipientCategory, SafeguardKind

FILLED = {
    "B4": "Suivi des patients",
    "B5": "T-1",
    "B6": "01/02/2020",
    "B7": "1er mars 2021",
    "B10": "Cabinet Fictif",
    "C10": "1 rue Imaginaire",
    "D10": "97400",
    "E10": "Ville-Fictive",
    "B11": "N/A",
    "B17": "Soigner",
    "B18": "Facturer",
    "B25": "Nom, prénom",
    "E25": "20 ans",
    "B37": "Non",
    "B39": "Antécédents",
    "B44": "Autres (préciser)",
    "E44": "patients",
    "B48": "Sous-traitants",
    "E48": "Éditeur",
    "B59": "Hébergeur",
    "C59": "Etats-Unis",
    "D59": "Privacy shield",
    "I20": "note en marge",
}


def beside() -> bool:
    """Tell whether the official file is there; the folder alone would be a fault of its own."""
    assert OFFICIAL.is_file() or not OFFICIAL.parents[2].is_dir(), "the shared folder lacks the official workbook"
    return OFFICIAL.is_file()


def register_of(imported: ImportedRegister) -> Register:
    """Give the register read."""
    assert imported.dossier.register is not None
    return imported.dossier.register


def sheets() -> dict[str, Sheet]:
    """Give the sheets of the official workbook by name; of one that we write where it is not there."""
    empty = loads_workbook(spreadsheet({FICHE: fiche()})).dossier
    return {sheet.name: sheet for sheet in sheets_in(official() if beside() else dumps_workbook(empty))}


def test_the_sheets_have_their_names() -> None:
    """The five sheets are those whose names we write."""
    names = {
        labels.TUTORIAL_SHEET,
        labels.LIST_SHEET,
        labels.MODEL_SHEET,
        labels.EXAMPLE_SHEET,
        labels.LISTS_SHEET,
    }
    assert names <= set(sheets())


def test_the_fixed_lines_are_those_of_the_model() -> None:
    """Each label that we write stands in the model, with the same words."""
    sheet = sheets()[labels.MODEL_SHEET]
    theirs = {key(sheet.text(row, 0)) for row in sheet.rows}
    ours = {
        labels.NAME,
        labels.REFERENCE,
        labels.ACTORS,
        labels.CONTROLLER,
        labels.OFFICER,
        labels.OFFICER_COMPANY,
        labels.REPRESENTATIVE,
        labels.JOINT_CONTROLLERS,
        labels.PURPOSES,
        labels.DATA,
        labels.SENSITIVE,
        labels.PERSONS,
        labels.RECIPIENTS,
        labels.SECURITY,
        labels.TRANSFERS,
        *words.DATA_LINES.values(),
        *words.SENSITIVE_LINES.values(),
    }
    assert {label for label in ours if key(label) not in theirs} == set()


def test_the_lists_are_those_of_the_model() -> None:
    """Each pick-list is the one of sheet 5, in its order and spelling; ours may have more at the end."""
    sheet = sheets()[labels.LISTS_SHEET]
    columns = {
        0: words.SAFEGUARDS.values(),
        2: [name for _, name in LISTED],
        5: words.PERSONS.values(),
        7: words.RECIPIENTS.values(),
        9: words.MEASURES.values(),
    }
    for column, texts in columns.items():
        theirs = [sheet.text(row, column) for row in sorted(sheet.rows) if row > 1]
        ours = list(texts)
        assert ours[: len(list(filter(None, theirs)))] == list(filter(None, theirs))[: len(ours)]


def test_the_model_as_published_holds_no_record() -> None:
    """Neither the empty model, nor its example, nor the row of the example is a record."""
    content = official() if beside() else spreadsheet({labels.LIST_SHEET: [(labels.NAME, labels.REFERENCE)]})
    with pytest.raises(InputError) as caught:
        loads_workbook(content)
    assert [fault.path for fault in caught.value.faults] == [labels.LIST_SHEET]
    assert "Aucune fiche" in caught.value.message


def test_the_official_file_filled_in_is_read() -> None:
    """Filled in as a person does, every word of it is a fact or a comment, and nothing of the model is."""
    if not beside():
        assert register_of(loads_workbook(spreadsheet({FICHE: fiche()}))).controller_records
        return

    def fill(document: Document) -> None:
        table = filled_table(document, labels.MODEL_SHEET, FILLED)
        copy = table.clone
        copy.name = "Vidéo"
        document.body.append(copy)
        filled_table(document, "Vidéo", {"B4": "Vidéosurveillance", "B5": "T-2", "B59": "", "C59": "", "D59": ""})
        filled_table(
            document,
            LIST,
            {
                "B1": "Nom : Exemple",
                "D1": "Prénom :",
                "E1": "Jeanne",
                "B2": "Code postal : 97400",
                "D5": "",
                "A10": "Suivi des patients",
                "B10": "T-1",
                "C10": "01/02/2020",
                "E10": "Soigner",
                "H10": "Oui",
                "A11": "Recrutement",
                "B11": "T-3",
            },
        )

    imported = loads_workbook(official(fill))
    practice = imported.dossier.practice
    assert practice.name == "Cabinet Fictif"
    assert practice.legal_representative == Contact(first_name="Jeanne", last_name="Exemple")
    assert practice.territory is Territory.LA_REUNION
    assert practice.address == Address(lines=("1 rue Imaginaire",), postcode="97400", town="Ville-Fictive")
    register = register_of(imported)
    assert register.officer.designated is Answer.NO
    first, second, third = register.controller_records
    assert (first.name, first.reference) == ("Suivi des patients", "T-1")
    assert (first.created_on, first.updated_on) == (date(2020, 2, 1), date(2021, 3, 1))
    assert first.purposes == (Purpose(description="Soigner", sub_purposes=("Facturer",)),)
    assert first.data == (
        DataItem(
            category=DataCategory.CIVIL_STATUS_IDENTITY,
            description="Nom, prénom",
            retention=(RetentionTerm(words="20 ans"),),
        ),
        DataItem(category=DataCategory.HEALTH, description="Antécédents"),
    )
    assert first.data_subjects == (DataSubjects(category=DataSubjectCategory.PATIENTS),)
    assert first.recipients == (Recipient(category=RecipientCategory.PROCESSOR, detail="Éditeur"),)
    assert first.transfers == (Transfer(recipient="Hébergeur", country="US", safeguard=SafeguardKind.PRIVACY_SHIELD),)
    assert first.comments == "Sans objet : Données génétiques\nSous-finalité 3 : note en marge"
    assert (second.name, second.transfers) == ("Vidéosurveillance", ())
    assert (third.name, third.reference) == ("Recrutement", "T-3")
    assert loads_workbook(dumps_workbook(imported.dossier)).dossier == imported.dossier


def test_the_example_written_over_is_read_whole() -> None:
    """Sheet 4 filled in instead of sheet 3 is a record: the words of the example that are left in it are the user's."""
    if not beside():
        assert register_of(loads_workbook(spreadsheet({FICHE: fiche()}))).controller_records
        return

    def fill(document: Document) -> None:
        filled_table(document, labels.EXAMPLE_SHEET, {"B4": "Paie", "B5": "9"})

    imported = loads_workbook(official(fill))
    (record,) = register_of(imported).controller_records
    assert (record.name, record.reference, record.created_on) == ("Paie", "9", date(2018, 5, 26))
    assert record.purposes[0].sub_purposes[2] == "Ordre de virement à la banque"
    assert [item.category for item in record.data] == [
        DataCategory.CIVIL_STATUS_IDENTITY,
        DataCategory.ECONOMIC_FINANCIAL,
        DataCategory.NIR,
    ]
    assert record.transfers[0].country == "AD"
    assert imported.dossier.practice.data_protection_officer == Contact(
        last_name="Martin HENRI", email="exemple2@ets.com", telephone="01 xx xx xx xx"
    )
    assert record.comments is None
