# SPDX-License-Identifier: MIT
"""How two texts of a workbook are told to be the same: by their words, whatever the case, accents, signs or spaces."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

__all__ = ["cell_name", "column_name", "is_placeholder", "key", "same", "says_none", "split_label", "words_of"]

_NOT_WORDS: Final = re.compile(r"[\W_]+")
_MARKS_OF_NOTHING: Final = " /\\-–—._:\n\t\xa0"
_LETTERS: Final = 26
_PLACEHOLDER: Final = "selectionnez un element dans cette liste deroulante"
_NONE: Final = frozenset(
    {
        "aucun",
        "aucune",
        "n a",
        "na",
        "neant",
        "non",
        "non applicable",
        "non concerne",
        "non concernee",
        "non concernees",
        "non designe",
        "pas concerne",
        "pas de dpo",
        "rien",
        "sans objet",
    }
)


@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """Reduce a text to its words in plain small letters.

    Examples:
        >>> key("N° / RÉF"), key("Données  de connexion (adress IP, logs, etc.)")
        ('n ref', 'donnees de connexion adress ip logs etc')
    """
    plain = unicodedata.normalize("NFKD", text).casefold().replace("œ", "oe").replace("æ", "ae")
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _NOT_WORDS.sub(" ", plain).strip()


def words_of(text: str) -> frozenset[str]:
    """Give the words of a text, in no order: « Louise DUPONT » and « Dupont Louise » have the same."""
    return frozenset(key(text).split())


def is_placeholder(text: str) -> bool:
    """Tell whether a text is that of a list in which nothing was chosen yet.

    Examples:
        >>> is_placeholder("Sélectionnez un élément dans cette liste déroulante ►")
        True
    """
    return key(text) == _PLACEHOLDER


def says_none(text: str) -> bool:
    """Tell whether a text says that there is nothing: « Néant », « N/A », « / », « Non concerné ».

    Examples:
        >>> says_none("/"), says_none("Néant."), says_none("Nom")
        (True, True, False)
    """
    return key(text) in _NONE or not text.strip(_MARKS_OF_NOTHING)


def same(text: str, other: str) -> bool:
    """Tell whether two texts say the same with the same words, in whatever order.

    Examples:
        >>> same("Louise DUPONT", "Dupont, Louise"), same("Louise", "Louison")
        (True, False)
    """
    return text == other or (words_of(text) == words_of(other) != frozenset())


def split_label(text: str) -> tuple[str, str]:
    """Split « Nom : Dupont » into the key of its label and its value; a text without a colon is a label alone.

    Examples:
        >>> split_label("Nom : Dupont"), split_label("Ville")
        (('nom', 'Dupont'), ('ville', ''))
    """
    label, _, value = text.partition(":")
    return key(label), value.strip()


def column_name(column: int) -> str:
    """Name a column counted from zero.

    Examples:
        >>> column_name(0), column_name(27)
        ('A', 'AB')
    """
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + letter) + name
    return name


def cell_name(row: int, column: int) -> str:
    """Name a cell whose row and column are counted from zero.

    Examples:
        >>> cell_name(11, 1)
        'B12'
    """
    return f"{column_name(column)}{row + 1}"
