# SPDX-License-Identifier: MIT
"""Why a number is refused: one root, and one child by cause.

None of these errors carries the number, in any form: a NIR is a name under another guise, and an error ends in a log.
"""

from __future__ import annotations

from typing import ClassVar

from rgpd_sante.errors import FactError, hidden
from rgpd_sante.practice.identifiers.kinds import IdentifierKind, IdentifierProblem

__all__ = [
    "IdentifierChecksumError",
    "IdentifierComponentError",
    "IdentifierError",
    "IdentifierFormatError",
    "IdentifierLengthError",
    "IdentifierZeroError",
]


class IdentifierError(FactError):
    """A text that is not the number it is said to be.

    Only its children are raised.

    Args:
        kind: The number that was expected.
        given: What was given, already hidden (:func:`rgpd_sante.errors.hidden`).
        expected: What is expected, in English.
        attendu: What is expected, in French.
    """

    problem: ClassVar[IdentifierProblem]

    def __init__(self, kind: IdentifierKind, *, given: str, expected: str, attendu: str) -> None:
        self.kind = kind
        super().__init__(kind.upper(), given=given, expected=expected, attendu=attendu)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.kind, self.given, self.expected, self.attendu))


def _rebuild(
    cause: type[IdentifierError], kind: IdentifierKind, given: str, expected: str, attendu: str
) -> IdentifierError:
    return cause(kind, given=given, expected=expected, attendu=attendu)


class IdentifierFormatError(IdentifierError):
    """A character stands where it cannot, or what was given is no text."""

    problem = IdentifierProblem.BAD_SHAPE


class IdentifierLengthError(IdentifierFormatError):
    """The number is too long or too short."""


class IdentifierComponentError(IdentifierError):
    """One part of the number has a value that this part never takes."""

    problem = IdentifierProblem.BAD_COMPONENT


class IdentifierZeroError(IdentifierComponentError):
    """The number is all zeros: its key holds, but nobody was ever given it."""

    problem = IdentifierProblem.ALL_ZERO

    @classmethod
    def of(cls, kind: IdentifierKind, number: str) -> IdentifierZeroError:
        """Build the error for a number of this kind, which it does not keep."""
        return cls(
            kind,
            given=hidden(number),
            expected="a number that is not all zeros",
            attendu="un numéro qui ne soit pas fait de zéros",
        )


class IdentifierChecksumError(IdentifierError):
    """The check key does not match: most often a mistyped digit."""

    problem = IdentifierProblem.BAD_KEY

    @classmethod
    def of(cls, kind: IdentifierKind, number: str) -> IdentifierChecksumError:
        """Build the error for a number of this kind, which it does not keep."""
        return cls(
            kind,
            given=hidden(number),
            expected="a check key that matches",
            attendu="une clé de contrôle qui correspond",
        )
