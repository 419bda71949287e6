# SPDX-License-Identifier: MIT
"""How each kind of value is read and written: one plain function for each concern, applied to a converter.

Left to itself cattrs is generous: it reads ``None`` as ``"None"``, ``"false"`` as true, ``12.9`` as 12 and
``"abc"`` as three texts. Each reading here takes exactly its own JSON type.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from types import NoneType, UnionType
from typing import Final, TypeAlias, TypeVar, Union, get_args, get_origin

from cattrs import Converter
from cattrs.errors import (
    IterableValidationError,
    IterableValidationNote,
    StructureHandlerNotFoundError,
)

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, hidden, shown
from rgpd_sante.exchange.refusals import bad_text, unknown_word, wrong_type
from rgpd_sante.time.instants import in_utc, instant

__all__ = [
    "AMOUNT_PATTERN",
    "DAY_PATTERN",
    "Reader",
    "codes",
    "days",
    "decimals",
    "instants",
    "is_optional",
    "is_union",
    "optionals",
    "primitives",
    "tuples",
]

T = TypeVar("T")
Reader: TypeAlias = Callable[[object, object], object]

AMOUNT_PATTERN: Final = r"-?(0|[1-9][0-9]{0,29})(\.[0-9]{1,30})?"
"""A decimal number: a point, no exponent, no leading zero, no space."""

DAY_PATTERN: Final = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"

_AMOUNT: Final = re.compile(AMOUNT_PATTERN)
_DAY: Final = re.compile(DAY_PATTERN)
_MINUTE: Final = timedelta(minutes=1)


def primitives(converter: Converter) -> None:
    """Read texts, whole numbers and booleans, each from its own JSON type only."""
    for kind, attendu, expected in (
        (str, "texte", "text"),
        (int, "nombre entier", "whole number"),
        (bool, "vrai/faux", "boolean"),
    ):
        converter.register_structure_hook(kind, _exactly(kind, attendu, expected))


def _exactly(kind: type, attendu: str, expected: str) -> Reader:
    def read(value: object, _kind: object) -> object:
        if value.__class__ is kind:
            return value
        raise wrong_type(value, attendu=attendu, expected=expected)

    return read


def codes(converter: Converter) -> None:
    """Read and write the closed lists: one hook on their base class serves them all.

    Without it the hook of texts would let any text pass for a code.
    """
    converter.register_structure_hook(Code, _read_code)
    converter.register_unstructure_hook(Code, _write_code)


def _read_code(value: object, kind: type[Code]) -> Code:
    if not isinstance(value, str):
        raise wrong_type(value, attendu="code", expected="code")
    try:
        return kind(value)
    except ValueError:
        admitted = [code.value for code in kind]
        raise unknown_word(value, admitted, quoi="Code inconnu", what="unknown code") from None


def _write_code(code: Code) -> str:
    return code.value


def decimals(converter: Converter) -> None:
    """Read and write decimal numbers as text, so that no program on the way rounds them."""
    converter.register_structure_hook(Decimal, _read_decimal)
    converter.register_unstructure_hook(Decimal, _write_decimal)


def _read_decimal(value: object, _kind: object) -> Decimal:
    attendu = 'nombre décimal écrit comme un texte (exemple : "12.50")'
    expected = 'decimal number as text (like "12.50")'
    if not isinstance(value, str):
        raise wrong_type(value, attendu=attendu, expected=expected)
    if not _AMOUNT.fullmatch(value):
        raise bad_text(value, attendu=attendu, expected=expected)
    return Decimal(value)


def _write_decimal(value: Decimal) -> str:
    text = format(value, "f")
    if not _AMOUNT.fullmatch(text):
        raise FactError(
            "decimal",
            given=shown(text),
            expected="a finite number of at most 30 digits on each side of the point",
            attendu="un nombre fini d’au plus 30 chiffres de chaque côté de la virgule",
        )
    return text


def days(converter: Converter) -> None:
    """Read and write days as ``YYYY-MM-DD``."""
    converter.register_structure_hook(date, _read_day)
    converter.register_unstructure_hook(date, _write_day)


def _read_day(value: object, _kind: object) -> date:
    attendu, expected = "date AAAA-MM-JJ", "date YYYY-MM-DD"
    if not isinstance(value, str):
        raise wrong_type(value, attendu=attendu, expected=expected)
    if _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:  # the shape is right and the calendar has no such day
            attendu, expected = "date qui existe (AAAA-MM-JJ)", "date that exists (YYYY-MM-DD)"
    raise bad_text(value, attendu=attendu, expected=expected)


def _write_day(value: date) -> str:
    if isinstance(value, datetime):
        raise FactError(
            "date",
            given=hidden(value),
            expected="a day without a time",
            attendu="une date sans heure",
        )
    return value.isoformat()


def instants(converter: Converter) -> None:
    """Read and write instants in ISO 8601 with their offset; the name of the time zone is not carried.

    The instant read back is the one written. In the hour that the clocks repeat, Python's ``==`` nevertheless
    finds an instant of a named zone different from any of another: compare with ``time.instants.same_instant``.
    """
    converter.register_structure_hook(datetime, _read_instant)
    converter.register_unstructure_hook(datetime, _write_instant)


def _read_instant(value: object, _kind: object) -> datetime:
    if not isinstance(value, str):
        raise wrong_type(value, attendu="instant avec son décalage", expected="instant with its offset")
    return instant(value)


def _write_instant(value: datetime) -> str:
    offset = value.utcoffset()
    # Offsets of long ago may have seconds, which ISO 8601 does not write: the same instant, in UTC. An instant
    # without offset is refused there.
    return (in_utc(value) if offset is None or offset % _MINUTE else value).isoformat()


def is_union(kind: object) -> bool:
    """Tell whether an annotation is a union, ``X | None`` included."""
    return get_origin(kind) in {Union, UnionType}


def is_optional(kind: object) -> bool:
    """Tell whether an annotation is ``X | None`` with a single ``X``."""
    members = get_args(kind)
    return is_union(kind) and NoneType in members and len(members) == 2  # noqa: PLR2004 - X and None


def optionals(converter: Converter) -> None:
    """Read ``X | None``; refuse to guess the members of a union that has no table of tags."""

    def untold(kind: object) -> Reader:
        raise StructureHandlerNotFoundError(f"{kind} has no table of tags", NoneType)

    def factory(kind: object) -> Reader:
        (member,) = (member for member in get_args(kind) if member is not NoneType)
        read = converter.get_structure_hook(member)

        def read_optional(value: object, _kind: object) -> object:
            return None if value is None else read(value, member)

        return read_optional

    converter.register_structure_hook_factory(is_union, untold)
    converter.register_structure_hook_factory(is_optional, factory)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[1:] == (...,)


def tuples(converter: Converter) -> None:
    """Read ``tuple[X, ...]`` from a JSON array only, and write it as one."""

    def factory(kind: object) -> Reader:
        member = get_args(kind)[0]
        read = converter.get_structure_hook(member)

        def read_quickly(value: object, _kind: object) -> object:
            if not isinstance(value, list):
                raise wrong_type(value, attendu="liste", expected="array")
            return tuple([read(item, member) for item in value])

        def read_thoroughly(value: object, _kind: object) -> object:
            if not isinstance(value, list):
                raise wrong_type(value, attendu="liste", expected="array")
            return _all_items(value, member, read)

        return read_thoroughly if converter.detailed_validation else read_quickly

    converter.register_structure_hook_factory(_is_tuple, factory)


def _all_items(items: list[object], member: type, read: Reader) -> tuple[object, ...]:
    done: list[object] = []
    refused: list[Exception] = []
    for index, item in enumerate(items):
        try:
            done.append(read(item, member))
        except Exception as error:  # noqa: BLE001 - gathered, then told or raised again by the wording
            error.add_note(IterableValidationNote(f"item {index}", index, member))
            refused.append(error)
    if refused:
        raise IterableValidationError("items refused", refused, member)
    return tuple(done)
