# SPDX-License-Identifier: MIT
"""A social security number in a free text: it must be in no document, no log and no file name.

With its key the number is recognised in any grouping, since the key hardly ever holds by chance; without its key, only
in one piece or in its own grouping. It is never quoted.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from typing import Final

import attrs

from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.practice.identifiers import nir

__all__ = ["text_findings"]

NIR_IN_TEXT: Final = FindingKind(
    code="IDE006",
    severity=Severity.WARNING,
    title="Ce texte contient un numéro de sécurité sociale.",
    why="Ce numéro ne doit figurer dans aucun document, aucun journal ni aucun nom de fichier.",
    remedy="Retirer le numéro du texte ; la sorte de données « NIR » suffit.",
    developer="a NIR in a free text",
)

_WITHOUT_KEY: Final = "Ce texte contient ce qui ressemble à un numéro de sécurité sociale sans sa clé."
_SEPARATOR: Final = r"[\s./\-\u2010-\u2013]"
# The look-ahead lets candidates overlap: digits just before the number do not hide it. 2A and 2B are letters.
_FIFTEEN: Final = re.compile(rf"(?<![0-9])(?=([1278](?:{_SEPARATOR}{{0,2}}[0-9AB]){{14}})(?![0-9]))", re.IGNORECASE)
# sex, year, month, department, commune, order; a number of fewer clues is held to more: no department 00, no 7 or 8
_GROUPS: Final = ("[12]", "[0-9]{2}", "[0-9]{2}", "(?:(?!00)[0-9]{2}|2[AB])", "[0-9]{3}", "[0-9]{3}")
_THIRTEEN: Final = re.compile(rf"(?<![0-9])(?=({f'{_SEPARATOR}?'.join(_GROUPS)})(?![0-9]))", re.IGNORECASE)
_SEPARATORS: Final = re.compile(_SEPARATOR)
# thirteen characters, of which one may be a letter: most texts have fewer digits and are not searched at all
_FEWEST_DIGITS: Final = 12


def text_findings(value: object, path: str = "$") -> Iterator[Finding]:
    """Look for a social security number in every text that a fact holds.

    Examples:
        >>> from rgpd_sante.practice.model import Contact
        >>> [finding.path for finding in text_findings(Contact(function="Dossier 1 00 99 99 000 000 25"))]
        ['$.function']
    """
    for place, text in _texts(value, path):
        if sum(map(text.count, string.digits)) < _FEWEST_DIGITS:
            continue
        if any(nir.is_valid(number) for number in _candidates(_FIFTEEN, text)):
            yield NIR_IN_TEXT.found(place)
        elif any(_completes(number) for number in _candidates(_THIRTEEN, text)):
            yield NIR_IN_TEXT.found(place, _WITHOUT_KEY)


def _candidates(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    for found in pattern.finditer(text):
        yield _SEPARATORS.sub("", found[1])


def _completes(number: str) -> bool:
    """Whether a number becomes a NIR with its key: one key in 97 always holds, the sex and the month remain."""
    return any(nir.is_valid(f"{number}{key:02}") for key in range(1, 98))


def _texts(value: object, path: str) -> Iterator[tuple[str, str]]:
    """Walk the texts of a fact with their paths; codes are no free texts."""
    kind = type(value)
    if kind is str:
        yield path, str(value)
    elif isinstance(value, tuple):
        for rank, item in enumerate(value):
            yield from _texts(item, f"{path}[{rank}]")
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            yield from _texts(getattr(value, field.name), f"{path}.{field.name}")
