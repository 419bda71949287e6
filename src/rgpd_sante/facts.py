# SPDX-License-Identifier: MIT
"""Values that know no law: the three-valued answer, the approximate count, and the checks of a fact.

Unknown is not "no". In Python and in a file ``None`` means *unknown*; a yes or no of legal weight is an
:class:`Answer`; a number that may be approximate is a :class:`Count`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final, TypeAlias, TypeVar

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, hidden, shown

__all__ = [
    "Answer",
    "Count",
    "Precision",
    "Validator",
    "a_delay",
    "a_text",
    "an_instance",
    "both",
    "either",
    "no_repeat",
    "not_negative",
    "several",
]

T = TypeVar("T")
_LONGEST_DELAY: Final = 10_000
Validator: TypeAlias = Callable[[object, "attrs.Attribute[T]", T], None]

# Python makes of these subclasses what they are not to us: an answer is no number, an instant no day.
_NOT_MEANT: Final[Mapping[type, type]] = MappingProxyType({int: bool, date: datetime})


class Answer(Code):
    """A yes or no of legal weight that may be unknown."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    @property
    def negated(self) -> Answer:
        """The opposite answer; unknown stays unknown.

        Examples:
            >>> Answer.YES.negated, Answer.UNKNOWN.negated
            (Answer.NO, Answer.UNKNOWN)
        """
        return {Answer.YES: Answer.NO, Answer.NO: Answer.YES, Answer.UNKNOWN: Answer.UNKNOWN}[self]

    @classmethod
    def of(cls, value: bool | None) -> Answer:  # noqa: FBT001 - this is the door from a bare boolean
        """Turn a boolean or ``None`` into an answer.

        Examples:
            >>> Answer.of(True), Answer.of(None)
            (Answer.YES, Answer.UNKNOWN)
        """
        if value is None:
            return cls.UNKNOWN
        return cls.YES if value else cls.NO


def both(answers: Iterable[Answer]) -> Answer:
    """Answer whether all hold: one "no" decides, else one "unknown" leaves it open.

    Examples:
        >>> both([Answer.YES, Answer.UNKNOWN]), both([Answer.NO, Answer.UNKNOWN])
        (Answer.UNKNOWN, Answer.NO)
    """
    found = set(answers)
    if Answer.NO in found:
        return Answer.NO
    return Answer.UNKNOWN if Answer.UNKNOWN in found else Answer.YES


def either(answers: Iterable[Answer]) -> Answer:
    """Answer whether one holds: one "yes" decides, else one "unknown" leaves it open.

    Examples:
        >>> either([Answer.NO, Answer.UNKNOWN]), either([])
        (Answer.UNKNOWN, Answer.NO)
    """
    found = set(answers)
    if Answer.YES in found:
        return Answer.YES
    return Answer.UNKNOWN if Answer.UNKNOWN in found else Answer.NO


class Precision(Code):
    """How exact a count is."""

    EXACT = "exact"
    APPROXIMATE = "approximate"


def an_instance(expected: type[T]) -> Validator[T]:
    """Check that a field holds a value of this type (a ``bool`` is no ``int``, a ``datetime`` no ``date``)."""

    def check(_instance: object, attribute: attrs.Attribute[T], value: T) -> None:
        if not isinstance(value, expected) or isinstance(value, _NOT_MEANT.get(expected, ())):
            raise FactError(
                attribute.name,
                given=hidden(value),
                expected=f"a value of type {expected.__name__}",
                attendu=f"une valeur de type {expected.__name__}",
            )

    return check


def several(expected: type[T]) -> Validator[tuple[T, ...]]:
    """Check that a field holds a tuple of values of this type."""

    def check(_instance: object, attribute: attrs.Attribute[tuple[T, ...]], value: tuple[T, ...]) -> None:
        if isinstance(value, tuple):
            strangers = [item for item in value if not isinstance(item, expected)]
            if not strangers:
                return
            given = f"une suite avec {hidden(strangers[0])}"
        else:
            given = hidden(value)
        raise FactError(
            attribute.name,
            given=given,
            expected=f"a tuple of {expected.__name__}",
            attendu=f"une suite de valeurs de type {expected.__name__}",
        )

    return check


def no_repeat(_instance: object, attribute: attrs.Attribute[tuple[T, ...]], value: tuple[T, ...]) -> None:
    """Check that a tuple holds each of its values once."""
    if len(set(value)) != len(value):
        raise FactError(
            attribute.name,
            given=f"{len(value)} valeurs dont {len(value) - len(set(value))} répétée(s)",
            expected="each value once",
            attendu="chaque valeur une seule fois",
        )


def a_text(_instance: object, attribute: attrs.Attribute[str], value: str) -> None:
    """Check that a field holds a text that says something (a blank one is ``None``, unknown)."""
    if not isinstance(value, str) or not value.strip():
        raise FactError(
            attribute.name,
            given=hidden(value),
            expected="a text that is not blank",
            attendu="un texte qui n’est pas vide",
        )


def not_negative(_instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Check that a field holds a whole number of zero or more."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise FactError(
            attribute.name,
            given=shown(value) if isinstance(value, int) else hidden(value),
            expected="a whole number of zero or more",
            attendu="un nombre entier positif ou nul",
        )


def a_delay(_instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    """Check that a field holds a number of hours or days that a contract could set, 10 000 at most.

    A larger one is a slip of the hand; added to an instant it would leave the calendar.
    """
    not_negative(_instance, attribute, value)
    if value > _LONGEST_DELAY:
        raise FactError(
            attribute.name,
            given=shown(value),
            expected=f"a whole number up to {_LONGEST_DELAY}",
            attendu=f"un nombre entier, {_LONGEST_DELAY} au plus",
        )


@attrs.frozen(kw_only=True)
class Count:
    """A number of persons or of records, exact or approximate.

    Raises:
        FactError: if the number is negative or not whole.

    Examples:
        >>> Count(value=24, precision=Precision.APPROXIMATE)
        Count(value=24, precision=Precision.APPROXIMATE)
    """

    value: int = attrs.field(validator=not_negative)
    precision: Precision = attrs.field(default=Precision.EXACT, validator=an_instance(Precision))
