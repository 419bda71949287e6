# SPDX-License-Identifier: MIT
"""The notebooks of the register and of penalties run from end to end, and show what they are there to show."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from notebook_runs import executed, rows_of, said_by, text_of


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a temporary folder."""
    return tmp_path_factory.mktemp("carnets")


@pytest.fixture(name="register", scope="module")
def _register(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Mapping[str, object]]:
    """Run the notebook of the register once."""
    return executed("register.ipynb", folder, tmp_path_factory.mktemp("profil"), ("registers/dentiste.ods",))


@pytest.fixture(name="exposure", scope="module")
def _exposure(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Mapping[str, object]]:
    """Run the notebook of penalties once."""
    return executed("exposure.ipynb", folder, tmp_path_factory.mktemp("profil"))


def test_the_workbook_is_read_and_judged(register: dict[str, Mapping[str, object]]) -> None:
    """Its activities stand in a table, and so does what is contrary to a text."""
    assert rows_of(register["import"])[0][:2] == ["T01", "Suivi des patients (dossier patient)"]
    assert said_by(register["notes"]) == "Cette fiche est l’exemple de la CNIL : elle n’est pas reprise."
    found = [row[:2] for row in rows_of(register["constats"])]
    assert ["REG036", "Erreur"] in found
    assert ["REG061", "Erreur"] in found


def test_retention_is_computed(register: dict[str, Mapping[str, object]]) -> None:
    """Twenty years, the 28th birthday, and a death that shortens."""
    days, values = zip(*(row[1:3] for row in rows_of(register["duree"])), strict=True)
    assert days == ("15 mars 2046", "1er juin 2048", "10 janvier 2040")
    assert set(values) == {"Recommandé"}


def test_the_corrected_register_has_no_error_left(register: dict[str, Mapping[str, object]], folder: Path) -> None:
    """Nothing contrary to a binding text is found any more, and the files are written."""
    assert text_of(register["corriger"], "text/plain") == "[]"
    assert text_of(register["registre"]).startswith("<iframe srcdoc=")
    assert "Cabinet dentaire du Sourire Imaginaire" in text_of(register["affiche"])
    assert (folder / "processing_register.pdf").read_bytes().startswith(b"%PDF-")
    assert (folder / "registre.ods").read_bytes().startswith(b"PK")


def test_the_estimate_is_followed_line_by_line(exposure: dict[str, Mapping[str, object]]) -> None:
    """Amounts with their nature, a chart, decisions and the note."""
    lines = [row[:4] for row in rows_of(exposure["lignes"])]
    assert ["Fourchette de l’ensemble", "Ensemble des manquements", "de 9 000 € à 140 000 €", "Indication"] in lines
    assert ["Plafond légal", "RGPD, art. 32", "10 000 000 €", "Plafond légal"] in lines
    assert "10 000 000 € × 20 % × 2 % = 40 000 €" in said_by(exposure["etapes"])
    assert text_of(exposure["graphique"], "image/png")
    assert any("hôpital privé" in row[1] for row in rows_of(exposure["decisions"]))
    assert text_of(exposure["note"]).startswith("<iframe srcdoc=")


@pytest.mark.parametrize("name", ["register", "exposure"])
def test_every_cell_ran_without_a_word_of_error(name: str, request: pytest.FixtureRequest) -> None:
    """Each cell of code has run in its place, and the error output stayed empty."""
    notebook: dict[str, Mapping[str, object]] = request.getfixturevalue(name)
    code = [cell for cell in notebook.values() if cell["cell_type"] == "code"]
    assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    for cell in code:
        outputs = cell["outputs"]
        assert isinstance(outputs, list)
        assert [output for output in outputs if output.get("name") == "stderr"] == []
