# SPDX-License-Identifier: MIT
"""Ways through the facts, found by discovery: their classes, the objects that a fact holds, the fields of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias, TypeVar, get_args, get_origin, get_type_hints

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.dossier import Dossier

__all__ = [
    "Field",
    "changed",
    "code_classes",
    "default_of",
    "fact_classes",
    "fields_of",
    "instances",
    "is_country_code",
    "types_in",
    "values_of",
]

Field: TypeAlias = "attrs.Attribute[object]"

T = TypeVar("T")


def fact_classes(*roots: type[attrs.AttrsInstance]) -> list[type[attrs.AttrsInstance]]:
    """Find the classes of facts that a dossier can hold, itself first, by following the types of the fields.

    With roots, find those that the roots can hold, the roots first.
    """
    found: list[type[attrs.AttrsInstance]] = list(roots or (Dossier,))
    for kind in found:
        found += [part for part in types_in(kind) if attrs.has(part) and part not in found]
    return found


def code_classes(*roots: type[attrs.AttrsInstance]) -> list[type[Code]]:
    """Find the closed lists that the fields of the facts draw from: of all, or of those that the roots can hold."""
    parts = [part for kind in fact_classes(*roots) for part in types_in(kind)]
    return list(dict.fromkeys(part for part in parts if issubclass(part, Code)))


def types_in(kind: type[attrs.AttrsInstance]) -> list[type]:
    """Give the types that the fields of a class name, those inside a tuple or an optional included, each once."""
    hints = list(get_type_hints(kind).values())
    parts = [part for hint in hints for part in (hint, *get_args(hint))]
    return list(dict.fromkeys(part for part in parts if isinstance(part, type) and get_origin(part) is None))


def fields_of(kind: type[attrs.AttrsInstance]) -> tuple[Field, ...]:
    """Give the fields of a class, in order."""
    return tuple(attrs.fields(kind))


def instances(value: object) -> Iterator[object]:
    """Yield the facts that a fact holds, itself first."""
    if isinstance(value, tuple):
        for item in value:
            yield from instances(item)
    elif attrs.has(type(value)):
        yield value
        for _, held in values_of(value):
            yield from instances(held)


def values_of(value: object) -> list[tuple[Field, object]]:
    """Give each field of a fact with what it holds."""
    kind = type(value)
    assert attrs.has(kind)
    return [(field, getattr(value, field.name)) for field in fields_of(kind)]


def changed(fact: T, changes: Mapping[str, object]) -> T:
    """Build a fact anew with some fields changed, rightly or wrongly: the models are the judge."""
    build: Callable[..., T] = type(fact)
    return build(**{**{field.name: value for field, value in values_of(fact)}, **changes})


def is_country_code(text: str) -> bool:
    """Tell whether a text is the code of a country: two capital letters, which no person writes as free text."""
    return re.fullmatch("[A-Z]{2}", text) is not None


def default_of(field: Field) -> object:
    """Give what a field holds when nothing is said of it; ``attrs.NOTHING`` where something must be said."""
    made_by = getattr(field.default, "factory", None)
    return field.default if made_by is None else made_by()
