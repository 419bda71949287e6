# SPDX-License-Identifier: MIT
"""Closed unions of classes: a key of the JSON object, the tag, says which class it is.

cattrs would guess the class from the keys that are present; a table of tags does not guess, and an unknown
tag is answered with the admitted ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, NoneType
from typing import get_args

import attrs
from cattrs import Converter

from rgpd_sante.exchange.hooks import is_union
from rgpd_sante.exchange.refusals import Refused, unknown_word, wrong_type

__all__ = ["TaggedUnion", "register_union"]


class TaggedUnion:
    """The table of one closed union: the key that holds the tag, and the class of each tag.

    Args:
        tag: The key, which no class of the union has as a field.
        classes: The attrs class of each tag; one tag for each class.

    Raises:
        ValueError: if two tags name one class, or a class has a field of that name.
    """

    def __init__(self, tag: str, classes: Mapping[str, type[attrs.AttrsInstance]]) -> None:
        self.tag = tag
        self.classes = MappingProxyType(dict(classes))
        self.tags: Mapping[type, str] = MappingProxyType({kind: word for word, kind in classes.items()})
        if len(self.tags) != len(self.classes):
            raise ValueError("a class of a union has one tag")
        for kind in self.classes.values():
            if tag in attrs.fields_dict(kind):
                raise ValueError(f"{kind.__name__} has a field named {tag!r}, the tag of its union")

    def __repr__(self) -> str:
        return f"TaggedUnion({self.tag!r}, {dict(self.classes)!r})"

    def describes(self, kind: object) -> bool:
        """Tell whether an annotation is this union, with or without ``None``."""
        return is_union(kind) and set(get_args(kind)) - {NoneType} == set(self.tags)


def register_union(converter: Converter, union: TaggedUnion) -> None:
    """Teach a converter to read and write one closed union; the tag is written first."""

    def read_member(value: object, _kind: object) -> object:
        if not isinstance(value, dict):
            raise wrong_type(value, attendu="objet", expected="object")
        if union.tag not in value:
            raise Refused("Clé obligatoire absente.", "missing key", key=union.tag)
        word = value[union.tag]
        if not isinstance(word, str):
            refusal = wrong_type(word, attendu="code", expected="code")
            raise Refused(refusal.message, refusal.developer, key=union.tag)
        if word not in union.classes:
            raise unknown_word(word, union.classes, quoi="Sorte inconnue", what="unknown tag", key=union.tag)
        fields = {key: item for key, item in value.items() if key != union.tag}
        return converter.structure(fields, union.classes[word])

    def read_member_or_none(value: object, kind: object) -> object:
        return None if value is None else read_member(value, kind)

    def write_member(value: object) -> object:
        if value is None:
            return None
        return {union.tag: union.tags[type(value)], **converter.unstructure(value)}

    converter.register_structure_hook_factory(
        union.describes, lambda kind: read_member_or_none if NoneType in get_args(kind) else read_member
    )
    converter.register_unstructure_hook_func(union.describes, write_member)
