# SPDX-License-Identifier: MIT
"""Write the pages of the documentation that come from the code.

``python docs/generate.py`` writes them; a test proves that the committed pages are what this writes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from generator.findings import finding_page, findings_index
from generator.form import fields_page, lists_page
from generator.rules import rules_page
from generator.texts import shelves, text_page, texts_index

from rgpd_sante.analysis.check import FINDING_KINDS

__all__ = ["FOLDERS", "makers", "write"]

DOCS: Final = Path(__file__).resolve().parent

FOLDERS: Final = ("textes", "reference/constats")
"""The folders that hold generated pages only."""


def makers() -> Mapping[str, Callable[[], str]]:
    """Return what makes each generated page, by its path below ``docs``."""
    return {
        "textes/index.md": texts_index,
        **{f"textes/{shelf.text.code}.md": partial(text_page, shelf) for shelf in shelves()},
        "reference/constats/index.md": findings_index,
        **{f"reference/constats/{kind.code}.md": partial(finding_page, kind) for kind in FINDING_KINDS},
        "reference/regles.md": rules_page,
        "reference/cles.md": fields_page,
        "reference/listes.md": lists_page,
    }


def write(docs: Path = DOCS) -> None:
    """Write every generated page below a folder, and take away those that are no longer made."""
    made = {name: make() for name, make in makers().items()}
    for folder in FOLDERS:
        for old in (docs / folder).glob("*.md"):
            if old.relative_to(docs).as_posix() not in made:
                old.unlink()
    for name, content in made.items():
        path = docs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
