# SPDX-License-Identifier: MIT
"""What the documentation tells to type: the commands of the library run, and the script of a page does."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from docs_pages import DOCS, PAGES, ROOT, TOP, blocks, name_of
from rgpd_sante.__main__ import main

EXAMPLE: Final = ROOT / "examples" / "dossiers" / "medecin_rancongiciel.json"
WORKBOOK: Final = ROOT / "examples" / "registers" / "dentiste.ods"
_OURS: Final = re.compile(r"^(?:\S*python3? -m rgpd_sante|rgpd-sante) (.*?)(?: > \S+)?$")


def _commands() -> list[tuple[str, str]]:
    """List the calls of our command line in blocks of ``console``, a continued line as one."""
    lines = (
        (name_of(page), line)
        for page in (*PAGES, *TOP)
        for language in ("console", "text")
        for block in blocks(page, language)
        for line in block.replace("\\\n", " ").splitlines()
    )
    return [(page, match[1]) for page, line in lines if (match := _OURS.match(line))]


@pytest.mark.parametrize(("page", "command"), _commands())
def test_a_command_of_the_documentation_runs(
    page: str, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A command as it stands on a page, in a folder that holds the files it names, is done and refused nowhere."""
    assert page
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    shutil.copy(EXAMPLE, tmp_path / "dossier.json")
    shutil.copy(WORKBOOK, tmp_path / "registre.ods")
    monkeypatch.chdir(tmp_path)
    # a check that finds something contrary to a text is done, and says so by 1
    assert main(shlex.split(command)) in ({0, 1} if command.startswith("check") else {0})


def test_commands_are_found_on_the_pages_that_tell_them() -> None:
    """The tutorial, the guide, the README and the examples each show commands: none is missed."""
    assert {page for page, _ in _commands()} >= {
        "README.md",
        "docs/tutoriel.md",
        "docs/guides/commande.md",
        "examples/README.md",
    }


def test_the_script_of_the_page_on_volumes_runs_in_several_processes(tmp_path: Path) -> None:
    """Saved to a file and run from the repository, it tells the next deadline of each dossier."""
    (script,) = (block for block in blocks(DOCS / "guides" / "volumes.md", "python") if "__main__" in block)
    path = tmp_path / "script.py"
    path.write_text(script, encoding="utf-8")
    command = [sys.executable, str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - our own page
    told = dict(line.split() for line in done.stdout.splitlines())
    assert set(told) == {file.stem for file in (ROOT / "examples" / "dossiers").glob("*.json")}
    assert told["medecin_rancongiciel"] == "2026-06-05T08:05:00+02:00"
