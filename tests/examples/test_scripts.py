# SPDX-License-Identifier: MIT
"""The scripts of ``examples/`` run, and each prints the line that it is there to show."""

from __future__ import annotations

import ast
import runpy
from pathlib import Path
from typing import Final

import pytest

FOLDER: Final = Path(__file__).parents[2] / "examples"
SCRIPTS: Final = {path.name: path for path in sorted(FOLDER.glob("*.py"))}

ESSENTIAL: Final = {
    "breach_in_ten_lines.py": "- Notifier la violation à la CNIL (CNIL) : avant le 05/06/2026 à 10:17",
    "build_a_breach.py": "- $.protection : Les données étaient-elles chiffrées, et la clé est-elle restée sûre ?",
    "exposure_to_penalties.py": "Fourchette de l’ensemble, Ensemble des manquements : de 3 000 € à 60 000 €",
    "faults_of_a_file.py": "$.dossier.breaches[0].persons.value : Reçu : texte ; attendu : nombre entier.",
    "letter_as_pdf.py": "Violation de vos données personnelles : lettre.pdf (",
    "ready_made_register.py": "T25 Tournées et soins à domicile : ",
    "register_in_five_lines.py": "REG061 [Erreur] $.register.controller_records[0].processors[0].hosting.version : ",
    "retention_of_a_file.py": "décès en 2030 : 10/01/2040 (obligatoire)",
    "settlement_of_a_claim.py": "Préjudice : 215 149,32 € ; indemnité : ",
    "sorted_deadlines.py": "22/12/2025 16:20  Notifier la violation à la CNIL — fait dans le délai",
    "why_this_risk.py": "VIO-2026-04 : risque improbable (note 4,00 sur 6)",
}


def plain(text: str) -> str:
    """Return a text with ordinary spaces, for comparison."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture
def said(request: pytest.FixtureRequest, capsys: pytest.CaptureFixture[str]) -> str:
    """Run a script and return what it printed."""
    runpy.run_path(str(SCRIPTS[request.param]), run_name="__main__")
    printed = capsys.readouterr()
    assert printed.err == ""
    return plain(printed.out)


class TestScripts:
    """Every script of the folder."""

    def test_each_has_its_line(self) -> None:
        """No script stands in the folder without the line expected of it here, and none is missing."""
        assert set(SCRIPTS) == set(ESSENTIAL)

    @pytest.mark.parametrize(("said", "name"), [(name, name) for name in SCRIPTS], indirect=["said"], ids=SCRIPTS)
    @pytest.mark.usefixtures("away")
    def test_says_what_it_shows(self, said: str, name: str) -> None:
        """A script, run from another folder, prints its essential line."""
        assert any(line.startswith(ESSENTIAL[name]) for line in said.splitlines()), said

    @pytest.mark.parametrize("name", SCRIPTS)
    def test_says_what_it_is(self, name: str) -> None:
        """A script begins with its licence and one sentence that says what it shows."""
        source = SCRIPTS[name].read_text(encoding="utf-8")
        docstring = ast.get_docstring(ast.parse(source)) or ""
        assert source.startswith("# SPDX-License-Identifier: MIT\n")
        assert docstring.endswith(".")
        assert "\n" not in docstring

    def test_ten_lines_are_ten(self) -> None:
        """The script of ten lines has ten lines of code, imports left out."""
        tree = ast.parse(SCRIPTS["breach_in_ten_lines.py"].read_text(encoding="utf-8"))
        code = [node for node in tree.body if not isinstance(node, ast.Expr | ast.Import | ast.ImportFrom)]
        lines = {node.lineno for statement in code for node in ast.walk(statement) if isinstance(node, ast.stmt)}
        assert 0 < len(lines) <= 10


class TestLetter:
    """The script that writes a file."""

    @pytest.mark.parametrize("said", ["letter_as_pdf.py"], indirect=True)
    def test_letter_is_written(self, away: Path, said: str) -> None:
        """The letter stands in the present folder, and is a PDF."""
        assert "lettre.pdf" in said
        assert (away / "lettre.pdf").read_bytes().startswith(b"%PDF-")


@pytest.fixture
def away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a temporary folder the present one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
