# SPDX-License-Identifier: MIT
"""Facts as lines « label : value » and back: the form that our own blocks have in a workbook.

A form is a class of facts with the lines that it is written on. What is unknown has no line. The label of a line in
an object inside another starts with that of the object: « Sous-traitant 2 – Contrat – Référence ».
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from datetime import date
from typing import Final, TypeAlias, TypeVar

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, ImpossibleFactsError
from rgpd_sante.exchange.cnil.countries import country_code, country_name
from rgpd_sante.exchange.cnil.days import read_day, show_day
from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.exchange.cnil.lists import read_code, show_code
from rgpd_sante.exchange.cnil.retention_words import read_terms, show_terms
from rgpd_sante.exchange.cnil.words import MEASURES, SAFEGUARDS, measure, safeguard
from rgpd_sante.facts import Answer, Count, Precision

__all__ = [
    "ANSWER",
    "COUNTRIES",
    "COUNTRY",
    "DAY",
    "MEASURE",
    "NUMBER",
    "PERSONS",
    "SAFEGUARD",
    "TERMS",
    "TEXT",
    "TEXTS",
    "Form",
    "Line",
    "Unread",
    "Words",
    "code",
    "codes",
    "completed",
    "filled",
    "lines_of",
    "objects_of",
]

_SEPARATOR: Final = " – "
_ABOUT: Final = "environ "
_NUMBER: Final = re.compile(r"\d{1,12}")
C = TypeVar("C", bound=Code)
T = TypeVar("T", bound=attrs.AttrsInstance)


class Unread(ValueError):  # noqa: N818 - it is caught where it is raised, and is no error of the user
    """A value that does not read as its line asks."""


@attrs.frozen
class Words:
    """How a value is written in a cell, and read back; reading raises :class:`Unread`."""

    show: Callable[..., str]
    read: Callable[[str], object]


@attrs.frozen
class Line:
    """A field of a fact on a line of its own."""

    field: str
    label: str
    words: Words


@attrs.frozen
class Form:
    """A class of facts, or a field of another form that holds one such object or several (``many``)."""

    kind: Callable[..., object]
    lines: tuple[Line | Form, ...]
    field: str = ""
    label: str = ""
    many: bool = False


def code(kind: type[Code]) -> Words:
    """Write a code of a list in words."""

    def read(text: str) -> Code:
        found = read_code(kind, text)
        if found is None:
            raise Unread
        return found

    return Words(show_code, read)


def codes(kind: type[Code]) -> Words:
    """Write several codes of a list, a line for each; semicolons part them too."""
    one = code(kind)

    def show(found: tuple[Code, ...]) -> str:
        return "\n".join(map(show_code, found))

    def read(text: str) -> tuple[object, ...]:
        return tuple(dict.fromkeys(one.read(part) for part in re.split(r"[;\n]", text) if part.strip()))

    return Words(show, read)


def _listed(labels: Mapping[C, str], find: Callable[[str], C | None]) -> Words:
    """Write a code with the words of a list of the workbook."""

    def read(text: str) -> C:
        found = find(text)
        if found is None:
            raise Unread
        return found

    return Words(labels.__getitem__, read)


def _read_day(text: str) -> date:
    day, _ = read_day(text)
    if day is None:
        raise Unread
    return day


def _read_number(text: str) -> int:
    if not _NUMBER.fullmatch(text):
        raise Unread
    return int(text)


def _read_count(text: str) -> Count:
    about = text.casefold().startswith(_ABOUT)
    number = _read_number(text[len(_ABOUT) :].strip() if about else text)
    return Count(value=number, precision=Precision.APPROXIMATE if about else Precision.EXACT)


def _show_count(count: Count) -> str:
    return f"{_ABOUT if count.precision is Precision.APPROXIMATE else ''}{count.value}"


def _read_texts(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.split("\n") if line.strip())


def _read_country(text: str) -> str:
    found = country_code(text)
    if found is None:
        raise Unread
    return found


def _read_countries(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_read_country(line) for line in _read_texts(text)))


def _show_countries(found: tuple[str, ...]) -> str:
    return "\n".join(map(country_name, found))


TEXT: Final = Words(str, str)
TEXTS: Final = Words("\n".join, _read_texts)
DAY: Final = Words(show_day, _read_day)
NUMBER: Final = Words(str, _read_number)
PERSONS: Final = Words(_show_count, _read_count)
ANSWER: Final = code(Answer)
COUNTRY: Final = Words(country_name, _read_country)
COUNTRIES: Final = Words(_show_countries, _read_countries)
SAFEGUARD: Final = _listed(SAFEGUARDS, safeguard)
MEASURE: Final = _listed(MEASURES, measure)
TERMS: Final = Words(show_terms, read_terms)

Rows: TypeAlias = "MutableMapping[str, str]"


def lines_of(form: Form, fact: object, prefix: str = "") -> Iterator[tuple[str, str]]:
    """Write a fact on the lines of its form; what is unknown is not written."""
    for line in form.lines:
        value = getattr(fact, line.field)
        label = prefix + line.label
        if value is None or value == () or value is Answer.UNKNOWN:
            continue
        if isinstance(line, Line):
            yield label, line.words.show(value)
        elif line.many:
            for number, item in enumerate(value, 1):
                yield from lines_of(line, item, f"{label} {number}{_SEPARATOR}")
        else:
            yield from lines_of(line, value, label + _SEPARATOR)


def filled(form: Form, rows: Rows, prefix: str = "") -> Mapping[str, object]:
    """Read the fields of a form from lines by the key of their label, and take away those that were read.

    A line whose value does not read stays.
    """
    fields: dict[str, object] = {}
    for line in form.lines:
        place = key(prefix + line.label)
        if isinstance(line, Line):
            if place in rows:
                try:
                    fields[line.field] = line.words.read(rows[place])
                except Unread:
                    continue
                del rows[place]
        elif line.many:
            items = (
                _object(line, rows, f"{prefix}{line.label} {number}{_SEPARATOR}") for number in _numbers(rows, place)
            )
            if found := tuple(item for item in items if item is not None):
                fields[line.field] = found
        else:
            item = _object(line, rows, prefix + line.label + _SEPARATOR)
            if item is not None:
                fields[line.field] = item
    return fields


def objects_of(kind: type[T], form: Form, rows: Rows) -> tuple[T, ...]:
    """Read the objects of a form of several, from lines that start with its label and a number."""
    items = (_object(form, rows, f"{form.label} {number}{_SEPARATOR}") for number in _numbers(rows, key(form.label)))
    return tuple(item for item in items if isinstance(item, kind))


def completed(fact: T, fields: Mapping[str, object]) -> T:
    """Build a fact anew with these fields."""
    build: Callable[..., T] = type(fact)
    told = {field.name: getattr(fact, field.name) for field in attrs.fields(type(fact))}
    return build(**{**told, **fields})


def _object(form: Form, rows: Rows, prefix: str) -> object | None:
    """Read one object; ``None`` where no line speaks of it, or where its lines cannot stand together."""
    before = dict(rows)
    fields = filled(form, rows, prefix)
    if not fields:
        return None
    try:
        return form.kind(**fields)
    except (FactError, ImpossibleFactsError, TypeError):
        # a line is missing (a change without its day), or two exclude each other: the lines stay, as words
        rows.update({place: text for place, text in before.items() if place not in rows})
        return None


def _numbers(rows: Rows, label: str) -> list[int]:
    pattern = re.compile(rf"{re.escape(label)} (\d{{1,5}})\b")
    found = (pattern.match(place) for place in rows)
    return sorted({int(match[1]) for match in found if match is not None})
