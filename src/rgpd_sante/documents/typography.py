# SPDX-License-Identifier: MIT
"""French typography of the texts written by the library: no-break spaces and the curved apostrophe.

For our own sentences only. What a person wrote is printed as it was written.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["NARROW_SPACE", "NO_BREAK_SPACE", "french"]

NO_BREAK_SPACE: Final = "\u00a0"
NARROW_SPACE: Final = "\u202f"

# An address is read by machines: not one of its characters may change.
_ADDRESS = re.compile(r"((?:[a-z][a-z0-9+.-]*://|www\.|mailto:|tel:)[^\s«»]+)", re.IGNORECASE)

_SPACE: Final = "[ \u00a0\u202f]"
_UNITS: Final = r"%|€|k€|M€|euros?|h|heures?|min|minutes?|secondes?|jours?|semaines?|mois|ans?|années?|[kMGT]o|cm|mm|km"
_MONTHS: Final = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_RULES: Final = (
    (re.compile(r"(?<!\d)'"), "’"),
    (re.compile(rf"«{_SPACE}*"), f"«{NO_BREAK_SPACE}"),
    (re.compile(rf"{_SPACE}*»"), f"{NO_BREAK_SPACE}»"),
    (re.compile(rf"{_SPACE}+(?=:)"), NO_BREAK_SPACE),
    (re.compile(rf"{_SPACE}+(?=[;!?])"), NARROW_SPACE),
    (re.compile(rf"{_SPACE}+(?=[%€])"), NO_BREAK_SPACE),
    (re.compile(rf"(?<=\d){_SPACE}+(?=(?:{_UNITS})(?!\w))"), NO_BREAK_SPACE),
    (re.compile(rf"(?<=\d{NO_BREAK_SPACE}h){_SPACE}+(?=\d\d)"), NO_BREAK_SPACE),
    (re.compile(rf"(?<=n°){_SPACE}+(?=\d)"), NO_BREAK_SPACE),
    (re.compile(rf"(\b(?:art\.|articles?)|§){_SPACE}+(?=[LRD\d])"), rf"\g<1>{NO_BREAK_SPACE}"),
    (re.compile(rf"(?<=\b1er){_SPACE}+(?=(?:{_MONTHS})\b)"), NO_BREAK_SPACE),
    (re.compile(rf"(?<=\d){_SPACE}+(?=(?:{_MONTHS})\b)"), NO_BREAK_SPACE),
)


def french(text: str) -> str:
    r"""Set a French text: no-break spaces around its signs, between a number and its unit, and curved apostrophes.

    U+00A0 before a colon, ``%``, ``€`` and inside guillemets; U+202F before ``; ! ?``. A sign that touches the word
    before it is left alone (``10:17``), and so is an address. Setting a text twice changes nothing more.

    Examples:
        >>> french("Délai : 72 heures, jusqu'à 21 h 00 !")
        'Délai\xa0: 72\xa0heures, jusqu’à 21\xa0h\xa000\u202f!'
    """
    pieces = _ADDRESS.split(text)
    return "".join(piece if index % 2 else _set(piece) for index, piece in enumerate(pieces))


def _set(text: str) -> str:
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text
