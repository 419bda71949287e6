# SPDX-License-Identifier: MIT
"""The notebooks of ``examples/`` are clean as committed, and the one of the ransomware runs from end to end."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import nbformat
import pytest

from notebook_runs import EXAMPLES, cells, committed, executed, rows_of, said_by, text_of

NOTEBOOKS: Final = sorted(path.name for path in EXAMPLES.glob("*.ipynb"))
DOCUMENTS: Final = ("cnil_notification", "breach_register", "persons_letter", "action_plan")


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a temporary folder."""
    return tmp_path_factory.mktemp("carnet")


@pytest.fixture(name="executed", scope="module")
def _executed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Mapping[str, object]]:
    """Run the notebook once and return its cells."""
    home = tmp_path_factory.mktemp("profil")
    return executed("ransomware.ipynb", folder, home, ("dossiers/medecin_rancongiciel.json",))


@pytest.mark.parametrize("name", NOTEBOOKS)
class TestCommitted:
    """The notebooks as they are committed."""

    def test_follows_the_format(self, name: str) -> None:
        """A notebook is valid nbformat 4.5, whose cells have identifiers."""
        notebook = committed(name)
        nbformat.validate(notebook)
        assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)

    def test_is_cleared(self, name: str) -> None:
        """No output and no count of execution is committed: a diff shows the text only."""
        code = [cell for cell in cells(committed(name)).values() if cell["cell_type"] == "code"]
        assert code
        assert [cell["outputs"] for cell in code] == [[]] * len(code)
        assert [cell["execution_count"] for cell in code] == [None] * len(code)

    def test_identifiers_are_words(self, name: str) -> None:
        """Cells are named by words, so that no tool writes them anew."""
        names = list(cells(committed(name)))
        assert len(names) > 10
        assert all(identifier.replace("-", "").isalpha() for identifier in names)

    def test_names_no_machine(self, name: str) -> None:
        """A notebook holds no path of a machine and no version of an interpreter."""
        assert committed(name)["metadata"] == {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }


class TestExecuted:
    """The notebook once run."""

    def test_every_cell_ran_in_order(self, executed: dict[str, Mapping[str, object]]) -> None:
        """Each cell of code has run, in its place, without a word on the error output."""
        code = [cell for cell in executed.values() if cell["cell_type"] == "code"]
        assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
        for cell in code:
            outputs = cell["outputs"]
            assert isinstance(outputs, list)
            assert [output for output in outputs if output.get("name") == "stderr"] == []

    def test_findings_are_told(self, executed: dict[str, Mapping[str, object]]) -> None:
        """What the dossier lacks stands in a table, with its place."""
        assert ["VIO011", "Information", "$.breaches[0].records"] in [row[:3] for row in rows_of(executed["anomalies"])]

    def test_risk_is_high_with_its_reasons(self, executed: dict[str, Mapping[str, object]]) -> None:
        """The reader sees the level, and that put-off care is one of its reasons."""
        said = said_by(executed["risque"])
        assert said.startswith("Niveau retenu : risque élevé (calculé : risque élevé)")
        assert "Des soins ont été retardés" in said

    def test_score_is_told_in_french(self, executed: dict[str, Mapping[str, object]]) -> None:
        """The score has a decimal comma and the gravity of the CNIL form beside it."""
        assert rows_of(executed["note"])[-1] == [
            "Note",
            "5,5",
            "Gravité au sens du formulaire de la CNIL : maximale",
        ]

    def test_duties_are_told(self, executed: dict[str, Mapping[str, object]]) -> None:
        """The table of duties gives the two clocks of 72 hours, and says that nothing is owed to the ANS."""
        duties = {row[0]: row[2:4] for row in rows_of(executed["obligations"])}
        assert duties["Notifier la violation à la CNIL"] == [
            "À faire",
            "vendredi 5 juin 2026 à 10 h 17, heure de Paris",
        ]
        assert duties["Déposer plainte"] == ["À faire", "vendredi 5 juin 2026 à 8 h 05, heure de Paris"]
        assert duties["Signaler l’incident de sécurité"] == ["Ne s’applique pas", "—"]

    def test_timeline_is_sorted(self, executed: dict[str, Mapping[str, object]]) -> None:
        """The timeline goes from the first encrypted file to the notice to the insurer."""
        when = [row[0].removesuffix(", heure de Paris") for row in rows_of(executed["chronologie"])]
        assert when == [
            "1er juin 2026 à 17 h 50",
            "1er juin 2026 à 18 h 40",
            "2 juin 2026 à 8 h 05",
            "2 juin 2026 à 10 h 17",
            "3 juin 2026 à 9 h 00",
            "mercredi 3 juin 2026 à 10 h 05",
            "vendredi 5 juin 2026 à 8 h 05",
            "vendredi 5 juin 2026 à 10 h 17",
            "mardi 9 juin 2026, fin de journée",
        ]

    def test_lateness_is_told(self, executed: dict[str, Mapping[str, object]]) -> None:
        """Asked again three days later, the notification is late and its reasons are due."""
        rows = rows_of(executed["plus-tard"])
        assert ["Notifier la violation à la CNIL", "En retard"] in rows
        assert ["Donner à la CNIL les motifs du retard", "À faire"] in rows

    @pytest.mark.parametrize("cell", ["plan-action", "cnil", "lettre", "registre"])
    def test_documents_are_shown(self, executed: dict[str, Mapping[str, object]], cell: str) -> None:
        """Each document is shown as a page in a frame of its own."""
        shown = text_of(executed[cell])
        assert shown.startswith("<iframe srcdoc=")
        assert "Cabinet médical de l’Exemple" in shown

    @pytest.mark.usefixtures("executed")
    @pytest.mark.parametrize("document", DOCUMENTS)
    def test_files_are_written(self, folder: Path, document: str) -> None:
        """The four documents are left beside the notebook, as PDF and as Markdown."""
        assert (folder / f"{document}.pdf").read_bytes().startswith(b"%PDF-")
        assert (folder / f"{document}.md").read_text(encoding="utf-8").startswith("# ")
