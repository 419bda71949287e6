# SPDX-License-Identifier: MIT
"""The command line: answers on the standard output, refusals in French on the other, statuses 0, 1 and 2."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import rgpd_sante
from breach_samples import full_dossier
from changed_dossier import NOT_COUNTED, NOT_DOCUMENTED, NOT_FILED, Change, dossier_with
from rgpd_sante.__main__ import main
from rgpd_sante.documents.kinds import INSURANCE_KINDS, REGISTER_KINDS

AT: Final = "2026-06-10T09:00+02:00"


@pytest.fixture(name="file")
def _file(tmp_path: Path) -> str:
    """Write the clean dossier to a file."""
    path = tmp_path / "dossier.json"
    rgpd_sante.dump(dossier_with(), path)
    return str(path)


def test_duties_are_listed(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``duties`` tells the risk and each duty of each breach at the instant asked for."""
    assert main(["duties", file, "--at", AT]) == 0
    told = capsys.readouterr()
    assert "VIO-1" in told.out
    assert "[Fait dans le délai] Notifier la violation à la CNIL" in told.out
    assert told.err == ""


def test_duties_are_those_of_now_without_an_instant(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Without ``--at`` the question is asked at the present instant."""
    assert main(["duties", file]) == 0
    assert "VIO-1" in capsys.readouterr().out


def test_check_says_that_nothing_was_found(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    """``check`` of a clean dossier says so and exits with 0."""
    assert main(["check", file, "--at", AT]) == 0
    assert capsys.readouterr().out == "Aucune anomalie relevée.\n"


@pytest.mark.parametrize(
    ("change", "code", "status"), [(NOT_FILED, "VIO024", 1), (NOT_DOCUMENTED, "VIO027", 0), (NOT_COUNTED, "VIO011", 0)]
)
def test_check_exits_with_one_for_an_error(
    change: Change, code: str, status: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A finding contrary to a binding text makes the status 1; a warning or an information does not."""
    path = tmp_path / "dossier.json"
    rgpd_sante.dump(dossier_with(change), path)
    assert main(["check", str(path), "--at", AT]) == status
    assert code in capsys.readouterr().out


@pytest.mark.parametrize(
    "kind", [kind for kind in rgpd_sante.DocumentKind if kind not in REGISTER_KINDS | INSURANCE_KINDS]
)
def test_a_document_is_written_into_a_folder(
    kind: str, file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """``render`` writes the document under its name and tells where."""
    options = ["--document", kind, "--format", "markdown", "-o", str(tmp_path)]
    assert main(["render", file, "--at", AT, *options]) == 0
    written = tmp_path / f"{kind}.md"
    assert capsys.readouterr().out == f"{written}\n"
    assert written.read_text(encoding="utf-8").startswith("# ")


@pytest.mark.parametrize(
    ("kind", "reference"),
    [
        ("proposal_form", "PROP-CHIMERE-2023"),
        ("guarantees_table", "POL-CHIMERE-5150"),
        ("settlement_statement", "SIN-CHIMERE-2026-31"),
    ],
)
def test_a_document_of_insurance_is_written(kind: str, reference: str, tmp_path: Path) -> None:
    """``--reference`` names the proposal, the policy or the claim of a dossier that holds insurance."""
    assert kind in INSURANCE_KINDS
    source, target = tmp_path / "dossier.json", tmp_path / "document.md"
    rgpd_sante.dump(full_dossier(), source)
    options = ["--document", kind, "--format", "markdown", "-o", str(target), "--reference", reference]
    assert main(["render", str(source), "--at", "2026-10-01T09:00+02:00", *options]) == 0
    assert target.read_text(encoding="utf-8").startswith("# ")


def test_a_document_is_written_under_the_name_given(file: str, tmp_path: Path) -> None:
    """``--output`` may name the file, and ``--breach`` the breach."""
    target = tmp_path / "plan.html"
    options = ["--document", "action_plan", "--format", "html", "--output", str(target), "--breach", "VIO-1"]
    assert main(["render", file, "--at", AT, *options]) == 0
    assert target.read_bytes().startswith(b"<!DOCTYPE html>")


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """``schema`` prints the published schema."""
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == rgpd_sante.schema()


@pytest.mark.parametrize("command", ["duties", "check"])
@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "Ligne 1, colonne 2"),
        ("[]", "objet"),
        ('{"format": "rgpd-sante.dossier", "version": 3, "dossier": {"practice": {"name": 1}}}', "$.dossier.practice"),
        ("\ud7ff", "une valeur est attendue"),
    ],
)
def test_bad_input_lists_its_faults(
    command: str, content: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Faults go to the error output, all of them, in French; the status is 2 and there is no traceback."""
    path = tmp_path / "bad.json"
    path.write_text(content, encoding="utf-8")
    assert main([command, str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert words in told.err.replace("\u00a0", " ")
    assert "Traceback" not in told.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--at", "2026-06-10T09:00"], "décalage horaire"),
        (["--at", "demain"], "ISO 8601"),
        (["--document", "poem"], "« poem »"),
        (["--format", "rtf"], "« rtf »"),
        (["--format", "ics", "--document", "persons_letter"], "« ics »"),
        (["--breach", "VIO-9"], "« VIO-9 »"),
        (["--output", "/proc/none/plan.md"], "ne peut pas être écrit (fichier ou dossier absent)"),
    ],
)
def test_a_bad_option_is_refused_in_french(
    arguments: list[str], words: str, file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An instant, document, format, breach or place that cannot be is told, with status 2 and nothing written."""
    before = set(tmp_path.iterdir())
    options = ["--document", "action_plan", "--format", "markdown", "--output", str(tmp_path), "--at", AT]
    assert main(["render", file, *options, *arguments]) == 2
    assert words in capsys.readouterr().err.replace("\u00a0", " ")
    assert set(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "il manque : COMMANDE"),
        (["poem"], "« poem » est inconnu ; choix : "),
        (["duties"], "il manque : FICHIER"),
        (["duties", "x", "--at"], "--at attend une valeur"),
        (["duties", "x", "y"], "en trop : y"),
    ],
)
def test_a_badly_formed_command_is_refused(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A command that does not exist, lacks an argument or has one too many exits with 2 and says so in French."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    told = capsys.readouterr().err
    assert stopped.value.code == 2
    assert told.startswith("Emploi :")
    assert words in told


def test_the_module_is_a_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """``python -m rgpd_sante`` runs the command line and exits with its status."""
    monkeypatch.setattr(sys, "argv", ["rgpd-sante", "schema"])
    with pytest.raises(SystemExit) as stopped, pytest.warns(RuntimeWarning, match="found in sys.modules"):
        runpy.run_module("rgpd_sante", run_name="__main__")
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("{")


def test_a_reader_that_stops_early_is_no_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """When the reader of the output has gone, the command ends in silence."""

    class Gone:
        """An output whose reader has gone."""

        def write(self, _text: str) -> int:
            raise BrokenPipeError

        def flush(self) -> None:
            """Nothing was kept."""

        def fileno(self) -> int:
            return descriptor

    descriptor = os.open(tmp_path / "pipe", os.O_CREAT | os.O_WRONLY)
    monkeypatch.setattr(sys, "stdout", Gone())
    assert main(["schema"]) == 0
    os.close(descriptor)


def test_a_real_process_answers(file: str) -> None:
    """The installed package answers from a process of its own, in UTF-8, with its status."""
    command = [sys.executable, "-X", "utf8", "-m", "rgpd_sante", "check", file, "--at", AT]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own interpreter
    assert (done.returncode, done.stdout.decode()) == (0, f"Aucune anomalie relevée.{os.linesep}")
