# SPDX-License-Identifier: MIT
"""Where a JSON text is at fault: line, column and path of what :mod:`.text` refuses.

These slow readings are for refused texts only, save the count of levels, which is made beforehand so that
no text can exhaust the stack.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from itertools import islice
from operator import attrgetter
from typing import Final

from rgpd_sante.errors import Fault, shown
from rgpd_sante.exchange.places import ROOT, at_index, at_key

__all__ = ["DEEPEST", "MOST_DIGITS", "depth_fault", "fault_at", "strict_faults", "syntax_fault"]

DEEPEST: Final = 64
"""The levels of objects and lists that are read; a dossier has fewer than ten."""

MOST_DIGITS: Final = 1000
"""The length of the longest whole number that is read."""

# A text, closed or not, is one step (possessive): no input makes these patterns go back.
_TEXT = r'"(?:[^"\\]++|\\.)*+"?'
_BETWEEN_BRACKETS: Final = re.compile(rf'(?:{_TEXT}|[^\[\]{{}}"]++)++', re.DOTALL)
_BRACKET: Final = re.compile(rf"{_TEXT}|(?P<bracket>[\[\]{{}}])", re.DOTALL)
_TOKEN: Final = re.compile(
    rf"(?P<text>{_TEXT})|(?P<number>-?[0-9]++(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)"
    r"|(?P<constant>-?[A-Za-z]++)|(?P<mark>[\[\]{},])",
    re.DOTALL,
)

# What Python says first, and what we say; the wording of some releases continues differently.
_SYNTAX: Final = (
    ("Expecting property name", "une clé entre guillemets droits est attendue ici", "key expected"),
    ("Expecting ':'", "un deux-points est attendu ici", "colon expected"),
    ("Expecting ','", "une virgule, ou la fin de la liste ou de l’objet, est attendue ici", "comma expected"),
    ("Expecting value", "une valeur est attendue ici", "value expected"),
    ("Illegal trailing comma", "virgule en trop avant la fin de la liste ou de l’objet", "trailing comma"),
    ("Extra data", "texte en trop après la fin des données", "extra data"),
    ("Unterminated string", "le guillemet fermant de ce texte manque", "unterminated text"),
    ("Invalid control character", "caractère de commande interdit dans un texte", "control character"),
    ("Invalid \\", "échappement inconnu après une barre oblique inverse", "unknown escape"),
    ("", "le texte n’est pas du JSON", "not JSON"),
)


def fault_at(text: str, position: int, *, message: str, developer: str, place: str = ROOT) -> Fault:
    """Build a fault with its line and column, both counted from one."""
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    return Fault(
        place,
        f"Ligne {line}, colonne {column} : {message}.",
        f"line {line}, column {column}: {developer}",
    )


def depth_fault(text: str) -> Fault | None:
    """Find the first bracket past the deepest level that is read."""
    depth = 0
    for rank, bracket in enumerate(_BETWEEN_BRACKETS.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        if depth > DEEPEST:
            brackets = filter(attrgetter("lastgroup"), _BRACKET.finditer(text))
            return fault_at(
                text,
                next(islice(brackets, rank, None)).start(),
                message=f"plus de {DEEPEST} niveaux imbriqués",
                developer=f"more than {DEEPEST} nested levels",
            )
    return None


def syntax_fault(text: str, position: int, said: str) -> Fault:
    """Turn what Python's reader said of the form of a text into a fault with its path."""
    scan = _Scan(text)
    for _ in scan.faults(position):
        pass
    message, developer = next((fr, en) for start, fr, en in _SYNTAX if said.startswith(start))
    return fault_at(text, position, message=message, developer=developer, place=scan.place())


def strict_faults(text: str) -> Iterator[Fault]:
    """Find all that a well formed text should not hold, in the order of the text."""
    return _Scan(text).faults(len(text))


class _Level:
    """One open object or list, and where the reading of it stands."""

    __slots__ = ("index", "key", "keys", "wants_key")

    def __init__(self, *, keys: set[str] | None) -> None:
        self.keys = keys
        self.key: str | None = None
        self.index = 0
        self.wants_key = keys is not None


class _Scan:
    """A reading of the tokens that knows at each moment the path of the value it is at."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.levels: list[_Level] = []

    def place(self) -> str:
        place = ROOT
        for level in self.levels:
            if level.keys is None:
                place = at_index(place, level.index)
            elif level.key is not None:
                place = at_key(place, level.key)
        return place

    def faults(self, end: int) -> Iterator[Fault]:
        for token in _TOKEN.finditer(self.text, 0, end):
            match token.lastgroup:
                case "mark":
                    self._mark(token.group())
                    continue
                case "text":
                    found = self._text(token.group())
                case "number":
                    found = _number(token.group())
                case _:
                    found = _constant(token.group())
            if found is not None:
                message, developer = found
                yield fault_at(self.text, token.start(), message=message, developer=developer, place=self.place())

    def _mark(self, mark: str) -> None:
        if mark in "[{":
            self.levels.append(_Level(keys=set() if mark == "{" else None))
        elif mark in "]}":
            self.levels.pop()
        else:
            level = self.levels[-1]
            level.index += 1
            level.key = None
            level.wants_key = level.keys is not None

    def _text(self, token: str) -> tuple[str, str] | None:
        try:
            word: str = json.loads(token)
        except json.JSONDecodeError:  # the text breaks off here: its form is at fault, not this
            return None
        level = self.levels[-1] if self.levels else None
        repeated = False
        if level is not None and level.keys is not None and level.wants_key:
            repeated = word in level.keys
            level.keys.add(word)
            level.key = word
            level.wants_key = False
        if repeated:
            return f"clé en double, « {shown(word)} »", "duplicate key"
        return None if _is_whole(word) else ("moitié de caractère (substitut isolé)", "lone surrogate")


def _is_whole(word: str) -> bool:
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def _number(token: str) -> tuple[str, str] | None:
    if token.lstrip("-").isdigit():
        if len(token) > MOST_DIGITS:
            return f"nombre de plus de {MOST_DIGITS} chiffres", f"number of more than {MOST_DIGITS} digits"
    elif math.isinf(float(token)):
        return "nombre trop grand", "number too large"
    return None


def _constant(token: str) -> tuple[str, str] | None:
    if token in {"true", "false", "null"}:
        return None
    return f"« {shown(token)} » n’est pas une valeur du JSON", f"{shown(token)} is no JSON value"
