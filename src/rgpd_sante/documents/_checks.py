# SPDX-License-Identifier: MIT
"""The checks that make a block sound when it is built."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias, TypeVar

import attrs

from rgpd_sante.errors import FactError, hidden

__all__ = ["aware", "not_empty", "require_tuple", "tuple_of"]

T = TypeVar("T")
Check: TypeAlias = Callable[[object, "attrs.Attribute[T]", T], None]


def require_tuple(name: str, value: object, *kinds: type) -> None:
    """Refuse what is no tuple of values of these kinds.

    Raises:
        FactError: with the name of the field.
    """
    if not isinstance(value, tuple) or not all(isinstance(item, kinds) for item in value):
        names = ", ".join(kind.__name__ for kind in kinds)
        raise FactError(
            name,
            given=hidden(value),
            expected=f"a tuple of {names}",
            attendu=f"une suite de valeurs de type {names}",
        )


def tuple_of(*kinds: type) -> Check[T]:
    """Check that a field holds a tuple of values of these kinds."""

    def check(_instance: object, attribute: attrs.Attribute[T], value: T) -> None:
        require_tuple(attribute.name, value, *kinds)

    return check


def not_empty(_instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Check that there is something to read: an empty list would be taken for "none"."""
    if not value:
        raise FactError(attribute.name, given="()", expected="at least one item", attendu="au moins un élément")


def aware(_instance: object, attribute: attrs.Attribute[T], value: T) -> None:
    """Check that a field holds an instant with its offset."""
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise FactError(
            attribute.name,
            given=hidden(value),
            expected="an instant with its offset",
            attendu="un instant avec son décalage horaire",
        )
