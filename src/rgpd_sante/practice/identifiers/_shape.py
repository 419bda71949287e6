# SPDX-License-Identifier: MIT
"""The shape of a number: which characters, how many, in which groups; nothing about its key.

The shape is read here and not by python-stdnum, which takes full-width and bold digits for ASCII ones. Only the ten
ASCII digits are digits here: ``str.isdigit`` also says yes to ``²`` and ``٣``.
"""

from __future__ import annotations

import re
import string
from typing import Final

import attrs

from rgpd_sante.errors import hidden
from rgpd_sante.practice.identifiers.errors import IdentifierFormatError, IdentifierLengthError, IdentifierZeroError
from rgpd_sante.practice.identifiers.kinds import IdentifierKind

__all__ = ["NO_BREAK_SPACE", "Shape"]

NO_BREAK_SPACE: Final = "\N{NO-BREAK SPACE}"
_SEPARATORS: Final = f" .{NO_BREAK_SPACE}\N{FIGURE SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}"
_TIDY: Final = str.maketrans(string.ascii_lowercase, string.ascii_uppercase, _SEPARATORS)


@attrs.frozen(kw_only=True)
class Shape:
    """What a number of one kind looks like.

    ``groups`` are the sizes of the groups in which it is printed; their sum is its length. ``pattern`` is matched
    against the whole compact number. ``expected`` and ``attendu`` word it for the developer and for the user.
    """

    kind: IdentifierKind
    groups: tuple[int, ...]
    pattern: re.Pattern[str]
    expected: str
    attendu: str

    def compact(self, number: str) -> str:
        """Strip spaces and dots, and write the letters as capitals.

        Raises:
            IdentifierFormatError: if what is given is no text.
        """
        if not isinstance(number, str):
            raise IdentifierFormatError(
                self.kind,
                given=hidden(number),
                expected=f"a text: {self.expected}",
                attendu=f"un texte : {self.attendu}",
            )
        return number.translate(_TIDY).strip()

    def fits(self, number: str) -> bool:
        """Tell whether a text has this shape; never raises."""
        return isinstance(number, str) and self.pattern.fullmatch(self.compact(number)) is not None

    def read(self, number: str) -> str:
        """Return the compact number if it has this shape and is not all zeros.

        Raises:
            IdentifierLengthError: if it is too long or too short.
            IdentifierFormatError: if it is no text, or a character stands where it cannot.
            IdentifierZeroError: if it is all zeros; Luhn’s key of zero is zero, and would let it through.
        """
        read = self.compact(number)
        if len(read) != sum(self.groups):
            raise IdentifierLengthError(self.kind, given=hidden(number), expected=self.expected, attendu=self.attendu)
        if self.pattern.fullmatch(read) is None:
            raise IdentifierFormatError(self.kind, given=hidden(number), expected=self.expected, attendu=self.attendu)
        if not read.strip("0"):
            raise IdentifierZeroError.of(self.kind, number)
        return read

    def arrange(self, number: str) -> str:
        """Join the groups with no-break spaces; a text of another shape comes back untouched.

        Raises:
            IdentifierFormatError: if what is given is no text.
        """
        read = self.compact(number)
        if self.pattern.fullmatch(read) is None:
            return number
        starts = [sum(self.groups[:rank]) for rank in range(len(self.groups))]
        return NO_BREAK_SPACE.join(read[start : start + size] for start, size in zip(starts, self.groups, strict=True))
