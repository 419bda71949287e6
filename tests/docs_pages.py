# SPDX-License-Identifier: MIT
"""The pages of the documentation as the tests read them: where they are, their prose, their headings, their blocks."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Final

__all__ = ["DOCS", "PAGES", "ROOT", "TOP", "anchors", "blocks", "links", "name_of", "prose"]

ROOT: Final = Path(__file__).parents[1]
DOCS: Final = ROOT / "docs"
PAGES: Final = sorted(DOCS.rglob("*.md"))
TOP: Final = [ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "CONTRIBUTING.md", ROOT / "examples" / "README.md"]

_FENCE: Final = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_HEADING: Final = re.compile(r"^#+ (.*?)(?: \{ #(\S+) \})?$", re.MULTILINE)


def name_of(page: Path) -> str:
    """Name a page by its path in the repository."""
    return page.relative_to(ROOT).as_posix()


def prose(page: Path) -> str:
    """Return the text of a page without its blocks of code."""
    return _FENCE.sub("", page.read_text(encoding="utf-8"))


def blocks(page: Path, language: str) -> list[str]:
    """Return the blocks of one language, in order."""
    return [body for kind, body in _FENCE.findall(page.read_text(encoding="utf-8")) if kind == language]


def links(page: Path) -> list[tuple[str, str]]:
    """Return the links of a page to files of the repository: the path and the anchor, each empty if it is not there."""
    found = re.findall(r"\]\(([^)#\s]*)#?([^)\s]*)\)", prose(page))
    return [(path, anchor) for path, anchor in found if not re.match(r"[a-z]+:", path)]


def anchors(page: Path) -> set[str]:
    """Return the anchors of the headings of a page, made as the builder of the site makes them."""
    return {given or _slug(title) for title, given in _HEADING.findall(prose(page))}


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.replace("`", "")).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
