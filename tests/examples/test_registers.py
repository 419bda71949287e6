# SPDX-License-Identifier: MIT
"""The register of ``examples/registers``: the same in JSON and in the workbook, and what is found in it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

import attrs
import pytest

import rgpd_sante
from rgpd_sante.__main__ import main
from rgpd_sante.law.finding import Severity

FOLDER: Final = Path(__file__).parents[2] / "examples" / "registers"
AT: Final = "2026-06-03T09:00+02:00"


def test_the_json_is_in_the_form_of_the_library() -> None:
    """What is read is written back the same, to the letter."""
    text = (FOLDER / "dentiste.json").read_text(encoding="utf-8")
    assert rgpd_sante.dumps(rgpd_sante.loads(text)) == text


def test_the_workbook_is_the_one_of_the_json() -> None:
    """The workbook is what the library writes from the dossier in JSON, byte for byte."""
    dossier = rgpd_sante.load(FOLDER / "dentiste.json")
    assert rgpd_sante.dumps_workbook(dossier) == (FOLDER / "dentiste.ods").read_bytes()


@pytest.mark.parametrize("name", ["dentiste.json", "dentiste.ods"])
def test_what_is_contrary_to_a_text_is_found_in_both(name: str) -> None:
    """A transfer without basis, a missing clause, a certificate out of date: the workbook carries all three."""
    path = FOLDER / name
    dossier = rgpd_sante.load(path) if path.suffix == ".json" else rgpd_sante.load_workbook(path).dossier
    errors = rgpd_sante.check(dossier, at=rgpd_sante.instant(AT)).of(Severity.ERROR)
    assert Counter(finding.code for finding in errors) == {"REG036": 1, "REG056": 1, "REG061": 1}


def test_the_three_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From the workbook to a checked register, to a PDF and back to the workbook."""
    source, pdf, again = str(FOLDER / "dentiste.ods"), tmp_path / "registre.pdf", tmp_path / "copie.ods"
    assert main(["check", source, "--at", AT]) == 1
    assert "REG061" in capsys.readouterr().out
    render = ["render", source, "--at", AT, "--document", "processing_register", "--format", "pdf", "-o", str(pdf)]
    assert main(render) == 0
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert main(["convert", source, str(again)]) == 0
    assert rgpd_sante.load_workbook(again).dossier == rgpd_sante.load_workbook(source).dossier


@pytest.mark.parametrize("suffix", [".json", ".csv", ".xlsx"])
def test_the_register_is_converted(suffix: str, tmp_path: Path) -> None:
    """``convert`` chooses the format by the end of the name."""
    target = tmp_path / f"registre{suffix}"
    assert main(["convert", str(FOLDER / "dentiste.ods"), str(target)]) == 0
    assert target.stat().st_size > 500
    if suffix == ".json":
        imported = rgpd_sante.load_workbook(FOLDER / "dentiste.ods").dossier
        assert attrs.evolve(rgpd_sante.load(target)) == imported


def test_another_end_of_name_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The admitted ends are named, in French, and nothing is written."""
    assert main(["convert", str(FOLDER / "dentiste.ods"), str(tmp_path / "registre.doc")]) == 2
    assert ".json, .ods, .csv, .xlsx" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_notes_of_a_workbook_go_to_the_error_output(capsys: pytest.CaptureFixture[str]) -> None:
    """What was not taken over is told, without spoiling the answer."""
    main(["check", str(FOLDER / "dentiste.ods"), "--at", AT])
    assert "l’exemple de la CNIL" in capsys.readouterr().err
