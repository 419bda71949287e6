# SPDX-License-Identifier: MIT
"""The errors of the library: one root, few children by cause.

``str(error)`` is English, for the developer; ``error.message`` is French, for the person in front of the
screen. Neither quotes personal data: the value shown is what the caller of :class:`FactError` chose to show.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

__all__ = [
    "FactError",
    "Fault",
    "ImpossibleFactsError",
    "InputError",
    "MissingExtraError",
    "NotInForceError",
    "RgpdSanteError",
    "UnsupportedError",
    "hidden",
    "refuse",
    "shown",
]

_LONGEST_SHOWN: Final = 40


class RgpdSanteError(Exception):
    """Root of every error of the library."""

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        return str(self)


def shown(value: object) -> str:
    """Shorten a value that is not personal, to be quoted in a message.

    Examples:
        >>> shown("2026-06-02T10:17")
        '2026-06-02T10:17'
        >>> shown("x" * 60) == "x" * 40 + "…"
        True
    """
    try:
        text = value if isinstance(value, str) else repr(value)
    except ValueError:  # a whole number longer than what Python writes in decimal
        return hidden(value)
    text = "".join(c if c.isprintable() else "�" for c in text)
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def hidden(value: object) -> str:
    """Describe a value that may be personal without quoting it.

    Examples:
        >>> hidden("Jeanne Exemple")
        'texte de 14 caractères'
        >>> hidden(12)
        'valeur de type int'
    """
    if isinstance(value, str):
        return f"texte de {len(value)} caractère{'s' if len(value) > 1 else ''}"
    return f"valeur de type {type(value).__name__}"


class FactError(RgpdSanteError, ValueError):
    """A fact that cannot be: a naive instant, a negative count, an end before its beginning.

    Args:
        field: The name of the field at fault.
        given: What was given, already shortened or hidden (:func:`shown`, :func:`hidden`).
        expected: What is expected, in English.
        attendu: What is expected, in French.
        article: The article behind the expectation, in its short form, where there is one.
    """

    def __init__(self, field: str, *, given: str, expected: str, attendu: str, article: str | None = None) -> None:
        self.field = field
        self.given = given
        self.expected = expected
        self.attendu = attendu
        self.article = article
        reference = f" ({article})" if article else ""
        super().__init__(f"{field}: got {given}, expected {expected}{reference}")

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild_fact_error, (self.field, self.given, self.expected, self.attendu, self.article))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        reference = f" ({self.article})" if self.article else ""
        return f"« {self.field} » : reçu {self.given}, attendu {self.attendu}{reference}."


def _rebuild_fact_error(field: str, given: str, expected: str, attendu: str, article: str | None) -> FactError:
    return FactError(field, given=given, expected=expected, attendu=attendu, article=article)


class ImpossibleFactsError(ExceptionGroup[FactError], RgpdSanteError, ValueError):
    """Several facts of one object that cannot be together; each is a :class:`FactError`."""

    @property
    def message(self) -> str:
        """The messages in French, one a line."""
        return "\n".join(error.message for error in self.exceptions if isinstance(error, RgpdSanteError))

    def derive(self, excs: Sequence[FactError]) -> ImpossibleFactsError:  # type: ignore[override]
        """Keep the class when the group is split."""
        return ImpossibleFactsError(self.args[0], excs)


def refuse(faults: Sequence[FactError]) -> None:
    """Raise the faults found, all at once; do nothing when there is none."""
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise ImpossibleFactsError("impossible facts", faults)


class Fault:
    """One fault of an input: where it is and what is wrong, in French and in English.

    ``path`` reads like ``$.breaches[0].aware_at``; for a workbook it names sheet and cell.
    """

    __slots__ = ("developer", "message", "path")

    def __init__(self, path: str, message: str, developer: str) -> None:
        self.path = path
        self.message = message
        self.developer = developer

    def __repr__(self) -> str:
        return f"Fault(path={self.path!r}, message={self.message!r}, developer={self.developer!r})"

    def __str__(self) -> str:
        return f"{self.path} : {self.message}"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Fault):
            return NotImplemented
        return (self.path, self.message, self.developer) == (other.path, other.message, other.developer)

    def __hash__(self) -> int:
        return hash((self.path, self.message, self.developer))


class InputError(RgpdSanteError, ValueError):
    """An outside text that cannot be read; it carries all its faults, not the first one only."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("; ".join(f"{fault.path}: {fault.developer}" for fault in faults))

    def __reduce__(self) -> tuple[object, ...]:
        return (InputError, (self.faults,))

    @property
    def message(self) -> str:
        """The faults in French, one a line."""
        return "\n".join(str(fault) for fault in self.faults)


class NotInForceError(RgpdSanteError, LookupError):
    """A legal parameter is asked for at a day when it had no value.

    Args:
        parameter: The code of the parameter.
        day: The day it was asked for.
    """

    def __init__(self, parameter: str, day: date) -> None:
        self.parameter = parameter
        self.day = day
        super().__init__(f"{parameter} has no value on {day.isoformat()}")

    def __reduce__(self) -> tuple[object, ...]:
        return (NotInForceError, (self.parameter, self.day))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        day = f"{self.day.day:02}/{self.day.month:02}/{self.day.year}"
        return f"« {self.parameter} » : aucune valeur en vigueur le {day}."


class MissingExtraError(RgpdSanteError, ImportError):
    """A format needs an optional dependency that is not installed."""

    def __init__(self, extra: str) -> None:
        self.extra = extra
        super().__init__(f"this format needs an optional dependency: pip install 'rgpd-sante[{extra}]'")

    def __reduce__(self) -> tuple[object, ...]:
        return (MissingExtraError, (self.extra,))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        return f"Ce format demande un composant facultatif : pip install 'rgpd-sante[{self.extra}]'"


class UnsupportedError(RgpdSanteError, ValueError):
    """A document, a format or a combination of both that the library does not offer."""

    def __init__(self, asked: str, admitted: tuple[str, ...]) -> None:
        self.asked = asked
        self.admitted = admitted
        super().__init__(f"unsupported: {asked}; supported: {', '.join(admitted)}")

    def __reduce__(self) -> tuple[object, ...]:
        return (UnsupportedError, (self.asked, self.admitted))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        return f"« {self.asked} » n’est pas proposé ; choix possibles : {', '.join(self.admitted)}."
