# SPDX-License-Identifier: MIT
"""Each fact of a dossier as a document tells it, and the dossiers in which one fact alone is unknown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TypeVar

import attrs

from fact_walk import changed, default_of, instances, values_of
from rgpd_sante.codes import Code
from rgpd_sante.documents.contents.entries import instant_text
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import number
from rgpd_sante.practice.identifiers import adeli, finess, rpps, siren, siret
from rgpd_sante.time.zones import Territory

__all__ = ["facts_of", "forgotten", "told"]

T = TypeVar("T")
_UNKNOWN = {"unknown", "undetermined"}
_NUMBERS = {"adeli": adeli, "finess": finess, "rpps": rpps, "siren": siren, "siret": siret}


def facts_of(value: object) -> Iterator[tuple[str, object]]:
    """Yield each text, number, code, day and instant that a fact holds, with its field; what is unknown is no fact."""
    for one in instances(value):
        for field, held in values_of(one):
            for leaf in held if isinstance(held, tuple) else (held,):
                if isinstance(leaf, str | int | date) and leaf not in _UNKNOWN:
                    yield f"{type(one).__name__}.{field.name}", leaf


def told(name: str, leaf: object, territory: Territory) -> str:
    """Write a fact as a document must tell it."""
    match leaf:
        case Code():
            # the precision of a count follows its number, within a sentence
            return label(leaf).lower() if name == "Count.precision" else label(leaf)
        case datetime():
            return instant_text(leaf, territory)
        case date():
            return long_date(leaf)
        case int():
            return f"{leaf:+d}".replace("-", "−") if name == "ContextAdjustment.steps" else number(leaf)
        case _:
            assert isinstance(leaf, str)
            verbs = _NUMBERS.get(name.removeprefix("Practice."))
            return leaf if verbs is None else verbs.format(leaf)


def forgotten(fact: T, place: str = "") -> Iterator[tuple[str, T]]:
    """Yield the fact with one of all its fields, its own or one below, put back to what says nothing."""
    for field, held in values_of(fact):
        name = f"{place}.{field.name}"
        nothing = default_of(field)
        if nothing is not attrs.NOTHING and held != nothing:
            yield name, changed(fact, {field.name: nothing})
        if isinstance(held, tuple):
            for rank, item in enumerate(held):
                if attrs.has(type(item)):
                    for below, new in forgotten(item, f"{name}[{rank}]"):
                        yield below, changed(fact, {field.name: (*held[:rank], new, *held[rank + 1 :])})
        elif attrs.has(type(held)):
            for below, new in forgotten(held, name):
                yield below, changed(fact, {field.name: new})
