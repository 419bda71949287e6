# SPDX-License-Identifier: MIT
"""What a reader says when it refuses a value: one exception, and the words that are the same everywhere.

A refusal never quotes the file: it names the JSON type that was given, or the length of a text. Only codes,
keys and instants, which are not personal, are quoted, and shortened.
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from itertools import islice
from typing import Final

from rgpd_sante.errors import Fault, InputError, hidden, shown
from rgpd_sante.exchange.places import ROOT

__all__ = [
    "MOST_FAULTS",
    "Refused",
    "bad_text",
    "input_error",
    "known_words",
    "unknown_word",
    "wrong_type",
]

MOST_FAULTS: Final = 1000
"""The faults told at most; a text of many megabytes may hold as many faults as values."""

_MOST_WORDS: Final = 12

# JSON type of the Python value: French for the user, English for the developer.
_JSON_TYPES: Final[dict[type, tuple[str, str]]] = {
    str: ("texte", "text"),
    int: ("nombre", "number"),
    float: ("nombre à virgule", "number with a fraction"),
    list: ("liste", "array"),
    dict: ("objet", "object"),
    bool: ("vrai/faux", "boolean"),
    type(None): ("null", "null"),
}


class Refused(ValueError):  # noqa: N818 - it carries words from hook to report and never reaches a caller
    """A value that cannot be read, with the words for both readers and the key below it, where there is one."""

    def __init__(self, message: str, developer: str, *, key: str | None = None) -> None:
        self.message = message
        self.developer = developer
        self.key = key
        super().__init__(developer)


def wrong_type(value: object, *, attendu: str, expected: str) -> Refused:
    """Say which JSON type was given where another was expected.

    Examples:
        >>> wrong_type([1], attendu="texte", expected="text").developer
        'got array, expected text'
    """
    donne, given = _JSON_TYPES.get(type(value), ("valeur inconnue du JSON", type(value).__name__))
    return Refused(f"Reçu : {donne} ; attendu : {attendu}.", f"got {given}, expected {expected}")


def bad_text(value: str, *, attendu: str, expected: str) -> Refused:
    """Say what a text should have been, without quoting it.

    Examples:
        >>> bad_text("12,5", attendu="nombre décimal", expected="decimal").developer
        'got text of 4 characters, expected decimal'
    """
    return Refused(
        f"Reçu : {hidden(value)} ; attendu : {attendu}.",
        f"got text of {len(value)} characters, expected {expected}",
    )


def known_words(words: Iterable[str]) -> str:
    """List the admitted words, the first twelve only when there are more.

    Examples:
        >>> known_words(["yes", "no"])
        'yes, no'
        >>> known_words([str(n) for n in range(40)])
        '0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11… (40)'
    """
    every = tuple(words)
    if len(every) <= _MOST_WORDS:
        return ", ".join(every)
    return f"{', '.join(every[:_MOST_WORDS])}… ({len(every)})"


def unknown_word(word: str, admitted: Iterable[str], *, quoi: str, what: str, key: str | None = None) -> Refused:
    """Say that a key or a code is not of the list, and which one was perhaps meant.

    Args:
        word: The word that is not admitted; it is quoted, shortened.
        admitted: The words that are.
        quoi: What the word is, in French, as the subject of the sentence (``"Code inconnu"``).
        what: The same in English (``"unknown code"``).
        key: The key below the value at hand that holds the word, where there is one.

    Examples:
        >>> unknown_word("yess", ["yes", "no"], quoi="Code inconnu", what="unknown code").developer
        "unknown code 'yess'; did you mean 'yes'? admitted: yes, no"
    """
    every = tuple(admitted)
    near = get_close_matches(shown(word), every, n=1)
    vouliez = f"vouliez-vous dire « {near[0]} » ? Choix admis" if near else "choix admis"
    meant = f" did you mean '{near[0]}'?" if near else ""
    words = known_words(every)
    return Refused(
        f"{quoi} : « {shown(word)} » ; {vouliez} : {words}.",
        f"{what} '{shown(word)}';{meant} admitted: {words}",
        key=key,
    )


def input_error(faults: Iterable[Fault]) -> InputError:
    """Gather faults into one error: each once, in order, a thousand at most and the excess announced.

    Examples:
        >>> input_error([Fault("$.a", "x", "x"), Fault("$.a", "x", "x")]).faults
        (Fault(path='$.a', message='x', developer='x'),)
    """
    every = iter(faults)
    told = list(dict.fromkeys(islice(every, MOST_FAULTS)))
    if next(every, None) is not None:
        told.append(
            Fault(
                ROOT,
                f"D’autres anomalies suivent ; seules les {MOST_FAULTS} premières sont données.",
                f"more faults follow; only the first {MOST_FAULTS} are told",
            )
        )
    return InputError(tuple(told))
