# SPDX-License-Identifier: MIT
"""The texts, citations and parameters of ``law.texts``, found by looking into its modules, by ``module.NAME``."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType
from typing import TypeVar

from rgpd_sante.law import Citation, LegalText, Parameter, texts

__all__ = ["CITATIONS", "MODULES", "PARAMETERS", "TEXTS", "texts_beside"]

T = TypeVar("T")


def _modules() -> dict[str, ModuleType]:
    """Import each module of a text."""
    found = pkgutil.iter_modules(texts.__path__)
    return {one.name: importlib.import_module(f"{texts.__name__}.{one.name}") for one in found}


def _found_in(module: ModuleType, kind: type[T]) -> dict[str, T]:
    """Find the public values of one type that a module holds."""
    return {name: value for name, value in vars(module).items() if isinstance(value, kind) and not name.startswith("_")}


MODULES = _modules()
TEXTS = {f"{place}.{name}": text for place, one in MODULES.items() for name, text in _found_in(one, LegalText).items()}
CITATIONS = {
    f"{place}.{name}": citation for place, one in MODULES.items() for name, citation in _found_in(one, Citation).items()
}
PARAMETERS: dict[str, Parameter[object]] = {
    f"{place}.{name}": parameter
    for place, one in MODULES.items()
    for name, parameter in _found_in(one, Parameter).items()
}


def texts_beside(name: str) -> list[LegalText]:
    """Give the texts of the module in which a value of that name was found."""
    return list(_found_in(MODULES[name.partition(".")[0]], LegalText).values())
