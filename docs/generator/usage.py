# SPDX-License-Identifier: MIT
"""Where a value of the law is used: the modules whose code names it, read from their syntax trees.

Docstrings and comments do not count: only a name that the code looks up does.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Final

__all__ = ["Uses", "uses_of_law"]

Uses = Mapping[tuple[str, str], tuple[str, ...]]
"""Module of a text and name of a value -> the modules that use it, in order."""

_TEXTS: Final = "rgpd_sante.law.texts"


def uses_of_law(source: Path) -> Uses:
    """Find which modules below a folder use which value of ``law.texts``, the texts themselves left out."""
    found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for path in sorted(source.rglob("*.py")):
        module = ".".join(path.relative_to(source).with_suffix("").parts)
        if not module.startswith("law.texts."):
            for key in _Reader.read(path.read_text(encoding="utf-8")):
                found[key].add(module)
    return {key: tuple(sorted(modules)) for key, modules in found.items()}


class _Reader(ast.NodeVisitor):
    """Follow the names under which a module imports texts, or values of texts."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.values: dict[str, tuple[str, str]] = {}
        self.found: set[tuple[str, str]] = set()

    @classmethod
    def read(cls, content: str) -> set[tuple[str, str]]:
        reader = cls()
        reader.visit(ast.parse(content))
        return reader.found

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        above, _, text = (node.module or "").rpartition(".")
        for alias in node.names:
            own = alias.asname or alias.name
            if node.module == _TEXTS:
                self.texts[own] = alias.name
            elif above == _TEXTS:
                self.values[own] = (text, alias.name)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name) and node.value.id in self.texts:
            self.found.add((self.texts[node.value.id], node.attr))
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id in self.values:
            self.found.add(self.values[node.id])
