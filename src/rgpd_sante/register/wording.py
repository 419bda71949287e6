# SPDX-License-Identifier: MIT
"""Texts of a register that do not say what they should: fillers, "none" instead of an answer, badly decoded accents.

The lists of words are ours, drawn from the way registers are filled in; no text of law gives them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

__all__ = ["folded", "is_badly_decoded", "says_none", "says_nothing"]

# what the eye takes for the same sign, or does not see
_ALIKE: Final = str.maketrans({"’": "'", "œ": "oe", "æ": "ae", "\u200b": "", "\ufeff": "", "_": " "})

# Texts that only hold the place of another, once folded.
_FILLERS: Final = frozenset(
    {
        "a completer",
        "a definir",
        "a determiner",
        "a preciser",
        "a remplir",
        "a renseigner",
        "a voir",
        "en cours de redaction",
        "inconnu",
        "inconnue",
        "ne sait pas",
        "non communique",
        "non defini",
        "non definie",
        "non precise",
        "non renseigne",
        "non renseignee",
        "non specifie",
        "null",
        "oui",
        "preciser",
        "tbc",
        "tbd",
        "texte a completer",
        "to do",
        "todo",
    }
)
# Texts that say that there is nothing, where an answer or an empty list says it.
_NONE: Final = frozenset(
    {
        "aucun",
        "aucune",
        "aucunes",
        "aucuns",
        "n.a",
        "n/a",
        "neant",
        "non",
        "non applicable",
        "non concerne",
        "non concernee",
        "none",
        "pas concerne",
        "pas de donnees",
        "r.a.s",
        "ras",
        "rien",
        "s.o",
        "sans objet",
    }
)
# The fillers that are longer than the others: an empty choice of the CNIL workbook, and what layout programs write.
_LONG_FILLERS: Final = ("sélectionnez un élément", "selectionnez un element", "lorem ipsum")
_LONGEST: Final = 32  # of the short fillers, signs around them included: a longer text is not folded for nothing
_MARKS: Final = re.compile("[\u0300-\u036f]+")
_SEVERAL_X: Final = re.compile("x+(?: x+)*")


def _seen(byte: int) -> str:
    """Tell what a byte becomes when it is read as cp1252, or as latin-1 where cp1252 has nothing."""
    raw = bytes([byte])
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


_FOLLOWING: Final = "".join(re.escape(_seen(byte)) for byte in range(0x80, 0xC0))
_GENERAL: Final = "".join(re.escape(_seen(byte)) for byte in range(0x80, 0xA0))
# UTF-8 read as cp1252: accented letters, « œ », quotes and dashes, emoji, the mark at the head of a file; then what a
# decoder put in place of a byte, and the controls that cp1252 leaves behind when it is read as latin-1.
_BADLY_DECODED: Final = re.compile(
    rf"[ÂÃ][ {_FOLLOWING}]|Å[“’¸]|â[{_GENERAL}][{_FOLLOWING}]|ð[Ÿ\x9f][{_FOLLOWING}]|ï»¿|\ufffd|[\x80-\x84\x86-\x9f]"
)


def folded(text: str) -> str:
    """Write a text without capitals, accents or signs around it, for a comparison of words.

    Examples:
        >>> folded("  À compléter… ")
        'a completer'
    """
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_ALIKE)
    words = " ".join(_MARKS.sub("", plain).split())
    start, end = 0, len(words)
    while start < end and not words[start].isalnum():
        start += 1
    while end > start and not words[end - 1].isalnum():
        end -= 1
    return words[start:end]


def says_nothing(text: str | None) -> bool:
    """Tell whether a text is missing, or only holds the place of one: a filler, a row of crosses, signs without words.

    Examples:
        >>> says_nothing("À compléter"), says_nothing("XXX"), says_nothing("?"), says_nothing("Antécédents")
        (True, True, True, False)
    """
    if text is None:
        return True
    if len(text) > _LONGEST:
        return text.strip().casefold().startswith(_LONG_FILLERS) or not any(sign.isalnum() for sign in text)
    words = folded(text)
    if not words or words in _FILLERS or words in _NONE:
        return True
    return words.startswith(_LONG_FILLERS) or _SEVERAL_X.fullmatch(words) is not None


def says_none(text: str | None) -> bool:
    """Tell whether a text says that there is nothing, as "néant" does.

    Examples:
        >>> says_none("Néant."), says_none("À compléter"), says_none(None)
        (True, False, False)
    """
    return text is not None and len(text) <= _LONGEST and folded(text) in _NONE


def is_badly_decoded(text: str) -> bool:
    """Tell whether accents or quotes of a text were read in another encoding than the one they were written in.

    Examples:
        >>> is_badly_decoded("SantÃ©"), is_badly_decoded("Santé"), is_badly_decoded("Ãge")
        (True, False, False)
    """
    return not text.isascii() and _BADLY_DECODED.search(text) is not None
