# SPDX-License-Identifier: MIT
"""JSON text (RFC 8259), read strictly and written one way.

Python's own reader is generous: it takes ``NaN``, keeps the last of two equal keys, turns ``1e999`` into
infinity and lets half a character through. A file of facts with any of these is not the file its author
meant, so each is refused with its line, its column and its path.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Final, TypeAlias

from rgpd_sante.errors import FactError, Fault, InputError, hidden
from rgpd_sante.exchange.places import ROOT, at_index, at_key
from rgpd_sante.exchange.refusals import input_error
from rgpd_sante.exchange.strictness import (
    MOST_DIGITS,
    depth_fault,
    fault_at,
    strict_faults,
    syntax_fault,
)

__all__ = ["LARGEST", "Json", "read_json", "write_json"]

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
"""A tree of plain JSON values."""

LARGEST: Final = 64 * 1024 * 1024
"""The longest text that is read: 64 MiB, several thousand times a practice's register."""

_HALF_CHARACTER: Final = re.compile(r"\\u[dD][89a-fA-F]")
_UTF_16_MARKS: Final = (b"\xff\xfe", b"\xfe\xff")
_UTF_32_START: Final = 4


class _NotStrictError(ValueError):
    """Something that Python reads and that we refuse; where it stands is looked for afterwards."""


def _each_key_once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    tree = dict(pairs)
    if len(tree) != len(pairs):
        raise _NotStrictError
    return tree


def _constant(_name: str) -> Json:
    raise _NotStrictError


def _whole_number(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        raise _NotStrictError
    return int(digits)


def _finite_number(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise _NotStrictError
    return number


def read_json(source: str | bytes) -> Json:
    """Read a JSON text strictly.

    Bytes are UTF-8, with or without a byte order mark.

    Raises:
        InputError: if the text is no JSON, is longer than 64 MiB or deeper than 64 levels, holds ``NaN``,
            ``Infinity``, a key twice in one object, half a character or an absurd number. A fault of form
            is told alone; all the others are told at once.

    Examples:
        >>> read_json('{"version": 1}')
        {'version': 1}
        >>> read_json('{"a": 1, "a": 2}')
        Traceback (most recent call last):
        ...
        rgpd_sante.errors.InputError: $.a: line 1, column 10: duplicate key
    """
    if not isinstance(source, str | bytes):
        raise _single("Ni texte, ni octets : rien à lire.", f"neither text nor bytes: {type(source).__name__}")
    if len(source) > LARGEST:
        raise _single(f"Texte trop long : {LARGEST // 1024**2} Mio au plus.", f"longer than {LARGEST} bytes")
    text = (_decode(source) if isinstance(source, bytes) else source).removeprefix("\ufeff")
    for fault in (_half_character_fault(text), depth_fault(text)):
        if fault is not None:
            raise InputError((fault,))
    try:
        tree: Json = _read(text)
    except ValueError:
        raise _refusal(text) from None
    if _HALF_CHARACTER.search(text) and (faults := tuple(strict_faults(text))):
        raise input_error(faults)
    return tree


def _read(text: str) -> Json:
    tree: Json = json.loads(
        text,
        object_pairs_hook=_each_key_once,
        parse_constant=_constant,
        parse_int=_whole_number,
        parse_float=_finite_number,
    )
    return tree


def _refusal(text: str) -> InputError:
    """Read a refused text again, slowly, to say where it is at fault."""
    try:
        json.loads(text, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        return InputError((syntax_fault(text, error.pos, error.msg),))
    return input_error(strict_faults(text))


def _single(message: str, developer: str) -> InputError:
    return InputError((Fault(ROOT, message, developer),))


def _decode(source: bytes) -> str:
    if source.startswith(_UTF_16_MARKS) or b"\x00" in source[:_UTF_32_START]:
        raise _single("Texte en UTF-16 ou UTF-32 ; attendu : UTF-8.", "UTF-16 or UTF-32, expected UTF-8")
    try:
        return source.decode()
    except UnicodeDecodeError as error:
        before = source[: error.start].decode().removeprefix("\ufeff")
        fault = fault_at(
            before,
            len(before),
            message="octet qui n’est pas de l’UTF-8",
            developer="invalid UTF-8",
        )
        raise InputError((fault,)) from None


def _half_character_fault(text: str) -> Fault | None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return fault_at(
            text,
            error.start,
            message="moitié de caractère (substitut isolé)",
            developer="lone surrogate",
        )
    return None


def write_json(tree: Json) -> str:
    """Write a tree as JSON text: UTF-8 characters as they are, two spaces of indent, a final newline.

    Raises:
        FactError: if a text of the tree holds half a character, which no file can carry.

    Examples:
        >>> print(write_json({"name": "Cabinet Élan"}), end="")
        {
          "name": "Cabinet Élan"
        }
    """
    text = json.dumps(tree, ensure_ascii=False, allow_nan=False, indent=2) + "\n"
    if _half_character_fault(text) is not None:
        place, culprit = next(filter(_cannot_be_written, _texts(tree, ROOT)))
        raise FactError(
            place,
            given=hidden(culprit),
            expected="a text of whole characters (no lone surrogate)",
            attendu="un texte fait de caractères entiers (sans substitut isolé)",
        )
    return text


def _cannot_be_written(leaf: tuple[str, str]) -> bool:
    return _half_character_fault(leaf[1]) is not None


def _texts(tree: Json, place: str) -> Iterator[tuple[str, str]]:
    match tree:
        case str():
            yield place, tree
        case list():
            for index, item in enumerate(tree):
                yield from _texts(item, at_index(place, index))
        case dict():
            for key, value in tree.items():
                yield place, key
                yield from _texts(value, at_key(place, key))
        case _:
            return
