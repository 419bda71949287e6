# SPDX-License-Identifier: MIT
"""How the tests run a notebook of ``examples/``: in a folder of its own, once, and what its cells then show."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Final

import nbformat
import pytest
from nbclient import NotebookClient

__all__ = ["EXAMPLES", "cells", "committed", "executed", "rows_of", "said_by", "text_of"]

EXAMPLES: Final = Path(__file__).parents[1] / "examples"
_ROW: Final = re.compile(r"<tr>(.*?)</tr>")
_CELL: Final = re.compile(r"<td[^>]*>(.*?)</td>")
_TAG: Final = re.compile(r"<[^>]+>")


def cells(notebook: Mapping[str, object]) -> dict[str, Mapping[str, object]]:
    """Return the cells of a notebook by their identifier."""
    found = notebook["cells"]
    assert isinstance(found, list)
    return {cell["id"]: cell for cell in found}


def committed(name: str) -> dict[str, object]:
    """Read a notebook as it is committed, as plain JSON."""
    tree: dict[str, object] = json.loads((EXAMPLES / name).read_text(encoding="utf-8"))
    return tree


def text_of(cell: Mapping[str, object], kind: str = "text/html") -> str:
    """Return what a cell of an executed notebook shows or prints."""
    outputs = cell["outputs"]
    assert isinstance(outputs, list)
    found = "".join(output.get("text", "") + output.get("data", {}).get(kind, "") for output in outputs)
    return found.replace("\u00a0", " ").replace("\u202f", " ")


def rows_of(cell: Mapping[str, object]) -> list[list[str]]:
    """Return the cells of the table that a cell shows, below its head."""
    return [[_words(one) for one in _CELL.findall(row)] for row in _ROW.findall(text_of(cell)) if "<td" in row]


def said_by(cell: Mapping[str, object]) -> str:
    """Return what a cell tells, without markup."""
    return _words(text_of(cell))


def _words(markup: str) -> str:
    return unescape(_TAG.sub("", markup.replace("<br>", "\n")))


def executed(name: str, folder: Path, home: Path, data: tuple[str, ...] = ()) -> dict[str, Mapping[str, object]]:
    """Run a notebook in a folder that holds the files it reads and nothing else, with a profile of its own."""
    for file in data:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(EXAMPLES / file, folder / file)
    with pytest.MonkeyPatch.context() as patch:
        for variable in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR", "MPLCONFIGDIR"):
            patch.setenv(variable, str(home))
        notebook = nbformat.read(EXAMPLES / name, as_version=4)  # type: ignore[no-untyped-call]  # its types are incomplete
        client = NotebookClient(notebook, timeout=180, resources={"metadata": {"path": str(folder)}})
        return cells(client.execute())
