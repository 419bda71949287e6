# SPDX-License-Identifier: MIT
"""The JSON Schema (draft 2020-12) of facts, drawn from their classes and annotations.

A schema says the form; what is impossible between fields stays with the models. It accepts all that is
written and refuses unknown keys as the reader does.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from types import NoneType
from typing import Final, get_args, get_origin

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.exchange.envelope import Envelope
from rgpd_sante.exchange.hooks import AMOUNT_PATTERN, DAY_PATTERN, is_union
from rgpd_sante.exchange.text import Json
from rgpd_sante.exchange.unions import TaggedUnion

__all__ = ["envelope_schema_of", "schema_of"]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_INSTANT_PATTERN: Final = (
    r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"
)

_SCALARS: Final[dict[object, Callable[[], dict[str, Json]]]] = {
    str: lambda: {"type": "string"},
    int: lambda: {"type": "integer"},
    bool: lambda: {"type": "boolean"},
    Decimal: lambda: {"type": "string", "pattern": f"^{AMOUNT_PATTERN}$"},
    date: lambda: {"type": "string", "format": "date", "pattern": f"^{DAY_PATTERN}$"},
    datetime: lambda: {"type": "string", "format": "date-time", "pattern": _INSTANT_PATTERN},
    NoneType: lambda: {"type": "null"},
}


def schema_of(
    cls: type[attrs.AttrsInstance], *, title: str, uri: str, unions: tuple[TaggedUnion, ...] = ()
) -> dict[str, Json]:
    """Draw the schema of a class of facts.

    Args:
        cls: The class.
        title: The title of the schema.
        uri: Its ``$id``.
        unions: The closed unions that the facts hold.

    Raises:
        TypeError: if an annotation has no form in JSON, or two classes have one name.

    Examples:
        >>> from rgpd_sante.facts import Count
        >>> schema_of(Count, title="Count", uri="https://example.org/count")["$ref"]
        '#/$defs/Count'
    """
    drawing = _Drawing(unions)
    root = drawing.form(cls)
    return {"$schema": _DIALECT, "$id": uri, "title": title, **root, "$defs": drawing.sorted_definitions()}


def envelope_schema_of(
    cls: type[attrs.AttrsInstance],
    envelope: Envelope,
    *,
    title: str,
    uri: str,
    unions: tuple[TaggedUnion, ...] = (),
) -> dict[str, Json]:
    """Draw the schema of a whole file: the envelope, then the facts under its key.

    Raises:
        TypeError: if an annotation has no form in JSON, or two classes have one name.
    """
    drawing = _Drawing(unions)
    properties: dict[str, Json] = {
        "format": {"const": envelope.name},
        "version": {"const": envelope.version},
        envelope.key: drawing.form(cls),
    }
    return {
        "$schema": _DIALECT,
        "$id": uri,
        "title": title,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "$defs": drawing.sorted_definitions(),
    }


class _Drawing:
    """The definitions drawn so far, one for each class, and where each came from."""

    def __init__(self, unions: tuple[TaggedUnion, ...]) -> None:
        self.unions = unions
        self.definitions: dict[str, Json] = {}
        self.owners: dict[str, type] = {}

    def sorted_definitions(self) -> dict[str, Json]:
        return dict(sorted(self.definitions.items()))

    def form(self, kind: object) -> dict[str, Json]:
        """Draw one annotation."""
        if kind in _SCALARS:
            return _SCALARS[kind]()
        if is_union(kind):
            return self._union(kind)
        members = get_args(kind)
        if get_origin(kind) is tuple and members[1:] == (...,):
            return {"type": "array", "items": self.form(members[0])}
        if isinstance(kind, type) and issubclass(kind, Code):
            return self._reference(kind.__name__, kind, lambda: _codes(kind))
        if isinstance(kind, type) and attrs.has(kind):
            return self._reference(kind.__name__, kind, lambda: self._object(kind, {}))
        raise TypeError(f"{kind!r} has no form in JSON")

    def _reference(self, name: str, owner: type, draw: Callable[[], dict[str, Json]]) -> dict[str, Json]:
        if self.owners.setdefault(name, owner) is not owner:
            raise TypeError(f"two classes are named {name}")
        if name not in self.definitions:
            self.definitions[name] = {}  # a class that holds itself finds its name here
            self.definitions[name] = draw()
        return {"$ref": f"#/$defs/{name}"}

    def _object(self, kind: type[attrs.AttrsInstance], tag: dict[str, Json]) -> dict[str, Json]:
        fields = [field for field in attrs.fields(attrs.resolve_types(kind)) if field.init]
        required: list[Json] = [*tag, *(field.name for field in fields if field.default is attrs.NOTHING)]
        return {
            **_description(kind),
            "type": "object",
            "properties": {**tag, **{field.name: self.form(field.type) for field in fields}},
            **({"required": required} if required else {}),
            "additionalProperties": False,
        }

    def _union(self, kind: object) -> dict[str, Json]:
        members = [member for member in get_args(kind) if member is not NoneType]
        form = self.form(members[0]) if len(members) == 1 else self._tagged(kind)
        return {"anyOf": [form, {"type": "null"}]} if NoneType in get_args(kind) else form

    def _tagged(self, kind: object) -> dict[str, Json]:
        for union in self.unions:
            if union.describes(kind):
                return {"oneOf": [self._member(union.tag, word, member) for word, member in union.classes.items()]}
        raise TypeError(f"{kind} has no table of tags")

    def _member(self, tag: str, word: str, member: type[attrs.AttrsInstance]) -> dict[str, Json]:
        return self._reference(
            f"{member.__name__}.{tag}.{word}",
            member,
            lambda: self._object(member, {tag: {"const": word}}),
        )


def _codes(kind: type[Code]) -> dict[str, Json]:
    return {**_description(kind), "type": "string", "enum": [code.value for code in kind]}


def _description(kind: type) -> dict[str, Json]:
    words = (kind.__doc__ or "").strip()
    return {"description": words.splitlines()[0]} if words else {}
