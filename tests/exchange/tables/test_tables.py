# SPDX-License-Identifier: MIT
"""The register as tables: the columns of a reader of the CNIL, every cell a text, nothing lost in silence."""

from __future__ import annotations

import csv
import sys
from io import BytesIO, StringIO

import attrs
import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from register_samples import full_register
from rgpd_sante.analysis.finding_examples.clean_register import CLEAN_WITH_REGISTER, RECORD
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import MissingExtraError
from rgpd_sante.exchange.tables import register_csv, register_xlsx, xlsx
from rgpd_sante.exchange.tables.csv import harmless
from rgpd_sante.exchange.tables.rows import DETAIL_HEADERS, LIST_HEADERS, detail_rows, list_rows
from rgpd_sante.exchange.tables.xlsx import LONGEST_CELL, fitted
from rgpd_sante.practice import Practice
from rgpd_sante.register import ControllerRecord, DataItem, Purpose, Register
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.register import DataCategory
from strategies import practices
from strategies_register import registers

PRACTICE = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)


def dossier_of(*records: ControllerRecord) -> Dossier:
    """Make a dossier of records."""
    return Dossier(practice=PRACTICE, register=Register(controller_records=records))


def csv_rows(dossier: Dossier) -> list[list[str]]:
    """Write a dossier as CSV and read it as a spreadsheet does."""
    return list(csv.reader(StringIO(register_csv(dossier).decode("utf-8-sig"), newline=""), delimiter=";"))


def sheets_of(content: bytes) -> dict[str, list[tuple[object, ...]]]:
    """Read the sheets of an Excel workbook."""
    book = openpyxl.load_workbook(BytesIO(content))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book.worksheets}


def test_the_list_has_a_row_for_each_record() -> None:
    """Number, name, purpose, sensitive data and the two days; a record without a reference has its number."""
    second = ControllerRecord(
        name="Paie",
        purposes=(Purpose(description="Payer"), Purpose(), Purpose(description="Déclarer")),
        data=(DataItem(category=DataCategory.NIR),),
    )
    assert csv_rows(dossier_of(RECORD, second, ControllerRecord())) == [
        ["N° / RÉF", "Nom du traitement", "Finalité", "Données sensibles", "Date de création", "Date de mise à jour"],
        [
            "T-1",
            "Suivi des patients",
            "Assurer la prévention, le diagnostic et les soins.",
            "Oui",
            "06/01/2025",
            "05/01/2026",
        ],
        ["2", "Paie", "Payer\nDéclarer", "Non", "", ""],
        ["3", "", "", "", "", ""],
    ]


def test_a_csv_opens_in_a_french_spreadsheet() -> None:
    """The bytes begin with the mark of UTF-8, and semicolons part the columns."""
    content = register_csv(CLEAN_WITH_REGISTER)
    assert content.startswith(b"\xef\xbb\xbfN\xc2\xb0 / R\xc3\x89F;Nom du traitement;")
    assert content.endswith(b"\r\n")


def test_a_dossier_without_a_register_is_a_table_without_rows() -> None:
    """Where nobody knows of a register there is a row of headers alone."""
    assert csv_rows(Dossier(practice=PRACTICE)) == [list(LIST_HEADERS)]
    assert sheets_of(register_xlsx(Dossier(practice=PRACTICE))) == {
        "Liste des activités": [LIST_HEADERS],
        "Détail des fiches": [DETAIL_HEADERS],
    }


@pytest.mark.parametrize("text", ["=1+1", "+33", "-5", "@SOMME(A1)", "\t=1", "\n=1"])
def test_no_cell_is_a_formula(text: str) -> None:
    """A text that begins like a formula has an apostrophe before it in CSV, and is a text in Excel."""
    dossier = dossier_of(ControllerRecord(reference="1", name=text))
    assert csv_rows(dossier)[1][1] == f"'{text}"
    sheet = openpyxl.load_workbook(BytesIO(register_xlsx(dossier))).worksheets[0]
    assert sheet["B2"].data_type == "s"
    assert sheet["B2"].value == text
    assert harmless("1 = 1") == "1 = 1"


def test_numbers_and_addresses_are_texts() -> None:
    """A postcode keeps its zero, and an address is no link to follow."""
    dossier = dossier_of(ControllerRecord(reference="0123", name="https://exemple.invalid"))
    sheet = openpyxl.load_workbook(BytesIO(register_xlsx(dossier))).worksheets[0]
    assert (sheet["A2"].value, sheet["A2"].data_type) == ("0123", "s")
    assert sheet["B2"].hyperlink is None


def test_the_details_hold_each_text_of_the_register() -> None:
    """Each text that the workbook of the CNIL shows is on a row, with its block, its line and its column."""
    dossier = Dossier(practice=PRACTICE, register=full_register())
    rows = list(detail_rows(dossier))
    assert (
        "TRT-LICORNE-A",
        "Tenue des dossiers de soins des Licornes",
        "Acteurs",
        "Responsable du traitement",
        "Nom",
        "Cabinet de l’Exemple",
    ) in rows
    assert {row[2] for row in rows} >= {"Finalité(s) du traitement effectué", "Données sensibles", "Enrichissement"}
    assert all(row[5] for row in rows)
    assert not [row for row in rows if "Sélectionnez" in row[5]]
    assert sheets_of(register_xlsx(dossier))["Détail des fiches"] == [DETAIL_HEADERS, *rows]


def test_a_text_that_no_cell_holds_is_cut_and_says_so() -> None:
    """Excel drops a longer text in silence; ours is cut, and the mark says how much is missing."""
    long = "é" * (LONGEST_CELL + 1)
    dossier = dossier_of(ControllerRecord(reference="1", name=long))
    name = sheets_of(register_xlsx(dossier))["Liste des activités"][1][1]
    assert isinstance(name, str)
    assert len(name) <= LONGEST_CELL
    assert name.endswith(" caractères de plus]")
    assert fitted("é" * LONGEST_CELL) == "é" * LONGEST_CELL
    kept, _, mark = fitted("🩺" * 20_000).partition("…")
    assert mark == f" [texte coupé : {20_000 - len(kept)} caractères de plus]"
    assert set(kept) == {"🩺"}


def test_more_rows_than_a_sheet_holds_go_on_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sheet has a last row; what is left goes on, with its headers."""
    monkeypatch.setattr(xlsx, "_MOST_ROWS", 2)
    records = [ControllerRecord(reference=str(number)) for number in range(5)]
    sheets = sheets_of(register_xlsx(dossier_of(*records)))
    assert [len(sheets[name]) for name in sheets if name.startswith("Liste")] == [3, 3, 2]
    assert all(rows[0] in {LIST_HEADERS, DETAIL_HEADERS} for rows in sheets.values())


def test_the_same_dossier_gives_the_same_bytes() -> None:
    """No day of a clock enters the file."""
    assert register_xlsx(CLEAN_WITH_REGISTER) == register_xlsx(CLEAN_WITH_REGISTER)
    assert register_csv(CLEAN_WITH_REGISTER) == register_csv(CLEAN_WITH_REGISTER)
    properties = openpyxl.load_workbook(BytesIO(register_xlsx(CLEAN_WITH_REGISTER))).properties
    assert properties.created.year == 1980


def test_the_extra_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without xlsxwriter the error says what to install."""
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingExtraError, match=r"rgpd-sante\[xlsx\]"):
        register_xlsx(CLEAN_WITH_REGISTER)


@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.builds(Dossier, practice=practices(), register=st.none() | registers()))
def test_any_dossier_becomes_tables(dossier: Dossier) -> None:
    """Awkward texts never make the writing fail, and each record has its row."""
    count = len(dossier.register.controller_records) if dossier.register else 0
    assert len(list(list_rows(dossier))) == count
    assert len(csv_rows(dossier)) == count + 1
    assert len(sheets_of(register_xlsx(dossier))["Liste des activités"]) == count + 1


@given(st.text(max_size=20))
def test_a_csv_cell_never_begins_like_a_formula(text: str) -> None:
    """Whatever the text of a record, no cell of the CSV begins with a sign of formula."""
    record = ControllerRecord(reference="1", comments="x")
    named = attrs.evolve(record, name=text) if text.strip() else record
    cells = [cell for row in csv_rows(dossier_of(named)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))]
