# SPDX-License-Identifier: MIT
"""Cells are read as a person sees them: no comment, no endless repeat, spaces and true dates as they are."""

from __future__ import annotations

from datetime import date

import pytest

from cnil_workbooks import Raw, spreadsheet
from rgpd_sante.exchange.cnil.cells import Cell, Sheet
from rgpd_sante.exchange.cnil.package import sheets_in


def read(*cells: str | None) -> Sheet:
    """Read a sheet of one row."""
    (sheet,) = sheets_in(spreadsheet({"Feuille": [cells]}))
    return sheet


def test_a_comment_is_no_value() -> None:
    """The comment that lies inside a cell, before or inside its text, is not glued to it (T-13)."""
    cell = Raw(
        "<table:table-cell office:value-type='string'>"
        "<office:annotation><dc:date>2019-09-17</dc:date><text:p>Un commentaire</text:p></office:annotation>"
        "<text:p>Acteurs<office:annotation><text:p>un autre</text:p></office:annotation> du registre</text:p>"
        "</table:table-cell>"
    )
    assert read(cell).text(0, 0) == "Acteurs du registre"


def test_repeats_are_not_expanded() -> None:
    """A cell repeated to the end of the sheet, empty or not, does not fill the memory (T-13)."""
    sheet = read(
        "a",
        Raw('<table:table-cell table:number-columns-repeated="3"/>'),
        "b",
        Raw('<table:table-cell table:number-columns-repeated="16384"><text:p>c</text:p></table:table-cell>'),
    )
    assert sheet.text(0, 0) == "a"
    assert sheet.text(0, 4) == "b"
    assert len(sheet.rows[0]) == 34


@pytest.mark.parametrize("repeat", ["0", "-3", "deux", "99999999999999", ""])
def test_a_junk_repeat_is_one(repeat: str) -> None:
    """A number of repeats that is none counts for one."""
    cell = Raw(f'<table:table-cell table:number-columns-repeated="{repeat}"><text:p>a</text:p></table:table-cell>')
    assert read(cell, "b", "c").rows[0].keys() == {0, 1, 2}


def test_rows_are_counted_with_their_repeats() -> None:
    """The row of a text is that of the sheet, whatever rows are repeated or grouped above it."""
    rows = Raw('<table:table-cell/></table:table-row><table:table-row table:number-rows-repeated="7">')
    (sheet,) = sheets_in(spreadsheet({"Feuille": [(rows, "x")], "Autre": []}))[:1]
    assert sheet.rows.keys() == {1}
    grouped = Raw(
        "<table:table-cell/></table:table-row><table:table-row-group><table:table-header-rows><table:table-row>"
        "<table:table-cell><text:p>y</text:p></table:table-cell></table:table-row></table:table-header-rows>"
        "</table:table-row-group><table:table-row>"
    )
    assert read(grouped, "z").rows == {1: {0: Cell("y")}, 2: {0: Cell("z")}}


def test_spaces_tabs_lines_and_spans_are_kept() -> None:
    """Runs of blanks have elements of their own in the format; they are read back."""
    cell = Raw(
        "<table:table-cell><text:p>a<text:s text:c='3'/>b<text:tab/>c<text:line-break/>"
        "<text:span>d<text:span>e</text:span></text:span></text:p><text:p>f</text:p></table:table-cell>"
    )
    assert read(cell).text(0, 0) == "a   b\tc\nde\nf"


def test_covered_cells_are_told_apart() -> None:
    """What lies under a merged cell is kept, and known to be hidden."""
    cell = Raw("<table:covered-table-cell><text:p>dessous</text:p></table:covered-table-cell>")
    assert read("dessus", cell).rows[0][1] == Cell("dessous", covered=True)


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ("office:value-type='date' office:date-value='2018-05-26'", Cell("2018-05-26", day=date(2018, 5, 26))),
        ("office:value-type='date' office:date-value='2018-05-26T00:00:00'", date(2018, 5, 26)),
        ("office:value-type='date' office:date-value='2018-99-26'", Cell("2018-99-26")),
        ("office:value-type='date'", None),
        ("office:value-type='float' office:value='75001'", Cell("75001")),
        ("office:value-type='string' office:string-value='texte'", Cell("texte")),
        ("office:value-type='boolean' office:boolean-value='true'", Cell("true")),
        ("office:value-type='void'", None),
    ],
)
def test_a_value_without_a_text_is_read(attributes: str, expected: Cell | date | None) -> None:
    """Some programs write the value of a cell and no text to show."""
    cell = read(Raw(f"<table:table-cell {attributes}/>"), "x").rows[0].get(0)
    assert (cell.day if isinstance(expected, date) and cell else cell) == expected


def test_other_elements_are_passed_over() -> None:
    """What is neither a table, a row nor a cell says nothing."""
    foreign = "<o:p xmlns:o='urn:schemas-microsoft-com:office:office'>étranger</o:p>"
    text = f"<text:p>a<!-- non -->b{foreign}</text:p>"
    inside = Raw(f"<table:table-cell>{foreign}<!-- non --><?x y?>{text}</table:table-cell>")
    assert read(Raw(f"<table:shapes/>{foreign}<!-- non --><?x y?>"), "x", inside).rows[0] == {
        0: Cell("x"),
        1: Cell("ab"),
    }


def test_nothing_of_a_cell_shows_in_its_repr() -> None:
    """A cell may name a person."""
    assert "Jeanne" not in repr(read("Jeanne Exemple"))
