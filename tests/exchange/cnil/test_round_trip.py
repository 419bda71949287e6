# SPDX-License-Identifier: MIT
"""What is written as a workbook is read back the same, the same bytes each time, and never a formula."""

from __future__ import annotations

import time
import zipfile
from contextlib import nullcontext, suppress
from io import BytesIO
from pathlib import Path

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from odfdo import Document

from cnil_workbooks import carried, differences
from register_samples import full_register
from rgpd_sante.analysis.finding_examples.clean_register import CLEAN_WITH_REGISTER, RECORD, REGISTER
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import InputError
from rgpd_sante.exchange.cnil import NOT_CARRIED, dump_workbook, dumps_workbook, labels, load_workbook, loads_workbook
from rgpd_sante.exchange.cnil.cells import Sheet
from rgpd_sante.exchange.cnil.markup import written
from rgpd_sante.exchange.cnil.package import sheets_in
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Address, Contact, Practice
from rgpd_sante.register import ControllerRecord, DataItem, OfficerDesignation, Register, RetentionTerm
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.register import DataCategory
from strategies import practices
from strategies_register import registers

PRACTICE = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)


def dossier_of(*records: ControllerRecord, practice: Practice = PRACTICE) -> Dossier:
    """Make a dossier of records."""
    return Dossier(practice=practice, register=Register(controller_records=records))


def read_back(dossier: Dossier) -> Dossier:
    """Write a dossier and read it."""
    return loads_workbook(dumps_workbook(dossier), territory=dossier.practice.territory).dossier


def sheet_named(dossier: Dossier, name: str) -> Sheet:
    """Write a dossier and give one sheet of it."""
    return next(sheet for sheet in sheets_in(dumps_workbook(dossier)) if sheet.name == name)


ANY_DOSSIER = st.builds(Dossier, practice=practices(), register=st.none() | registers())
PATIENT = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@PATIENT
@given(ANY_DOSSIER)
def test_what_a_workbook_carries_reads_back_the_same(dossier: Dossier) -> None:
    """Any register reads back equal, but for what NOT_CARRIED names; nothing of it ends in a comment."""
    kept = carried(dossier)
    imported = loads_workbook(dumps_workbook(kept), territory=kept.practice.territory)
    assert differences(kept, imported.dossier) == []
    assert [str(note) for note in imported.notes if "commentaire" in note.message] == []


@PATIENT
@given(ANY_DOSSIER)
def test_any_dossier_can_be_written_and_read(dossier: Dossier) -> None:
    """Awkward texts never make the writing fail, nor the reading of what was written, save where there is no record."""
    content = dumps_workbook(dossier)
    told = dossier.register is not None and any(record.name for record in dossier.register.controller_records)
    with nullcontext() if told else suppress(InputError):
        assert loads_workbook(content).dossier.register is not None


def test_the_full_sample_reads_back_but_for_what_is_not_carried() -> None:
    """Of a register in which every field is filled, only the names of contacts are lost."""
    dossier = Dossier(practice=PRACTICE, register=full_register())
    lost = differences(dossier.register, read_back(dossier).register)
    lines = [place for place in lost if ".data[" not in place]
    assert all(place.endswith((".civility", ".first_name", ".last_name", ".function")) for place in lines), lines
    assert {place.partition(".data[")[0] for place in lost if ".data[" in place} <= {"$.controller_records[0]"}
    assert all(NOT_CARRIED)


def test_the_five_sheets_have_the_names_of_the_model() -> None:
    """The sheets of the CNIL are there by name, with a sheet for each record."""
    names = [sheet.name for sheet in sheets_in(dumps_workbook(dossier_of(RECORD, RECORD)))]
    assert names == [
        "Tutoriel",
        "2_-_Liste_des_traitements",
        "3_-_Fiche_001",
        "3_-_Fiche_002",
        "3_-_Modèle_de_fiche_de_registre",
        "4_-_Exemple_de_fiche",
        "5_-_Listes",
    ]


def test_our_own_sheets_stand_at_the_end() -> None:
    """What is known of the practice and of its work for others has sheets of its own, only where there is something."""
    names = [sheet.name for sheet in sheets_in(dumps_workbook(Dossier(practice=PRACTICE, register=full_register())))]
    assert names[-2:] == [labels.ENRICHMENT_SHEET, labels.PROCESSOR_SHEET]


def test_the_same_dossier_gives_the_same_bytes() -> None:
    """No day and no machine enters the file; its first entry tells its kind to who looks at its beginning."""
    content = dumps_workbook(CLEAN_WITH_REGISTER)
    assert content == dumps_workbook(CLEAN_WITH_REGISTER)
    assert content[38:].startswith(b"application/vnd.oasis.opendocument.spreadsheet")
    with zipfile.ZipFile(BytesIO(content)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.infolist()[0].compress_type == zipfile.ZIP_STORED


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-5", "@SOMME(A1)", '=HYPERLINK("http://exemple.invalid")'])
def test_a_formula_is_written_as_a_text(text: str) -> None:
    """A text that begins like a formula is a text cell, shown as it was written."""
    dossier = dossier_of(ControllerRecord(reference="1", name=text))
    document = Document(BytesIO(dumps_workbook(dossier)))
    assert document.body.get_elements("//table:table-cell[@table:formula]") == []
    cells = document.body.get_elements("//table:table-cell[@office:value-type]")
    assert {cell.get_attribute("office:value-type") for cell in cells} == {"string"}
    assert read_back(dossier) == dossier


def test_blanks_and_lines_are_kept() -> None:
    """Runs of spaces, tabs and lines of a text read back as they were."""
    dossier = dossier_of(ControllerRecord(name="deux  espaces\tune tabulation\n\n  et des lignes", comments="a\nb"))
    assert read_back(dossier) == dossier


def test_what_xml_cannot_carry_is_marked() -> None:
    """Controls and half characters become U+FFFD, where XML has no room for them."""
    assert written("a\x00b\r\nc\rd\ud800\uffff\U0001fa7a") == "a\ufffdb\nc\nd\ufffd\ufffd\U0001fa7a"


def test_signs_of_xml_are_texts() -> None:
    """A text that looks like markup is no markup."""
    dossier = dossier_of(ControllerRecord(name='<b>&amp; "fiche"</b> ]]>'))
    assert read_back(dossier) == dossier


def test_the_list_says_what_each_record_is() -> None:
    """The list has a row for each record, with its sensitive data; one without a name has the name of its sheet."""
    plain = ControllerRecord(data=(DataItem(category=DataCategory.NIR, description="NIR"),))
    dossier = dossier_of(RECORD, plain, ControllerRecord(comments="rien d’autre"))
    sheet = sheet_named(dossier, labels.LIST_SHEET)
    rows = [[sheet.text(row, column) for column in (0, 1, 2, 3, 7)] for row in (8, 9, 10)]
    assert rows == [
        ["Suivi des patients", "T-1", "06/01/2025", "05/01/2026", "Oui"],
        ["3_-_Fiche_002", "", "", "", "Non"],
        ["3_-_Fiche_003", "", "", "", ""],
    ]
    assert read_back(dossier).register is not None


def test_patients_stand_beside_the_list_of_the_model() -> None:
    """The list of persons has no patients: they are told beside « Autres (préciser) »."""
    sheet = sheet_named(dossier_of(RECORD), "3_-_Fiche_001")
    line = next(row for row in sheet.rows if sheet.text(row, 0) == "Catégorie de personnes 1")
    assert (sheet.text(line, 1), sheet.text(line, 4)) == ("Autres (préciser)", "Patients")


def test_nothing_is_said_of_adequacy() -> None:
    """The flags of 2019 are not written: which country is adequate is law with a date (T-12)."""
    sheet = sheet_named(dossier_of(RECORD), labels.LISTS_SHEET)
    texts = {cell.text for row in sheet.rows.values() for cell in row.values()}
    assert {"Etats-Unis", "Royaume-Uni", "Privacy shield", labels.PLACEHOLDER} <= texts
    assert not {text for text in texts if "adéquat" in text} - {"Pays adéquat"}


def test_the_choices_of_a_cell_are_offered() -> None:
    """Each list of the model is offered where it is chosen from, and warns rather than refuses."""
    body = Document(BytesIO(dumps_workbook(dossier_of(RECORD)))).body
    offered = {
        element.get_attribute("table:name"): element.get_attribute("table:condition")
        for element in body.get_elements("//table:content-validation")
    }
    used = {
        element.get_attribute("table:content-validation-name")
        for element in body.get_elements("//table:table-cell[@table:content-validation-name]")
    }
    assert used == set(offered)
    assert offered["persons"] == "of:cell-content-is-in-list([$'5_-_Listes'.$F$2:.$F$10])"


def test_an_empty_register_gives_the_empty_model() -> None:
    """A dossier without a register gives a workbook to fill in, in which no record is found."""
    content = dumps_workbook(Dossier(practice=PRACTICE))
    with pytest.raises(InputError, match="no record"):
        loads_workbook(content)


@pytest.mark.parametrize(
    "practice",
    [
        Practice(name="Jeanne Exemple", territory=Territory.METROPOLE),
        Practice(
            name="Jeanne Exemple",
            legal_representative=Contact(first_name="Jeanne", last_name="Exemple"),
            territory=Territory.METROPOLE,
        ),
        Practice(
            name="Cabinet de l’Exemple",
            legal_representative=Contact(last_name="Exemple", function="Gérante"),
            territory=Territory.METROPOLE,
        ),
        Practice(
            name="Cabinet de l’Exemple",
            address=Address(lines=("1 rue de l’Exemple", "Bâtiment B"), postcode="97200", country="France"),
            contact_point=Contact(first_name="Point", email="contact@example.org"),
            data_protection_officer=Contact(first_name="Ana", function="Conseil", telephone="01"),
            territory=Territory.MARTINIQUE,
        ),
    ],
)
def test_the_people_of_the_practice_read_back(practice: Practice) -> None:
    """The practice, who represents it, how to reach it and its officer are told by the sheets."""
    officer = Answer.YES if practice.data_protection_officer else Answer.NO
    register = attrs.evolve(REGISTER, officer=OfficerDesignation(designated=officer))
    dossier = Dossier(practice=practice, register=register)
    assert read_back(dossier).practice == practice
    assert loads_workbook(dumps_workbook(dossier)).dossier.practice == practice


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    """The file holds the bytes of the workbook; where it cannot be written, nothing is left behind."""
    file = tmp_path / "registre.ods"
    dump_workbook(CLEAN_WITH_REGISTER, file)
    assert file.read_bytes() == dumps_workbook(CLEAN_WITH_REGISTER)
    assert load_workbook(file).dossier.register is not None
    taken = tmp_path / "dossier"
    taken.mkdir()
    with pytest.raises(OSError, match="dossier"):
        dump_workbook(CLEAN_WITH_REGISTER, taken)
    assert {path.name for path in tmp_path.iterdir()} == {"registre.ods", "dossier"}


def test_two_hundred_records_take_a_few_seconds() -> None:
    """A large register is written and read while one waits."""
    records = tuple(
        attrs.evolve(RECORD, reference=f"T-{number}", name=f"Activité {number}", security=()) for number in range(200)
    )
    start = time.perf_counter()
    dossier = dossier_of(*records)
    register = read_back(dossier).register
    assert register == dossier.register
    assert time.perf_counter() - start < 30


def test_an_unclear_duration_is_kept() -> None:
    """« Aucune durée n'a été définie » and an empty duration are facts to judge, not to refuse (T-19)."""
    dossier = dossier_of(
        ControllerRecord(
            name="Paie",
            data=(
                DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, description="Nom"),
                DataItem(
                    category=DataCategory.HEALTH,
                    description="Arrêts",
                    retention=(RetentionTerm(words="Aucune durée n'a été définie"),),
                ),
            ),
        )
    )
    assert read_back(dossier) == dossier
