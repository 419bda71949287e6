# SPDX-License-Identifier: MIT
"""From the tree of exceptions of a refused file to its faults, each with its path, in French and in English."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

import attrs
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from rgpd_sante.errors import FactError, Fault
from rgpd_sante.exchange.places import ROOT, at_index, at_key
from rgpd_sante.exchange.refusals import Refused, unknown_word

__all__ = ["faults_of"]


def faults_of(error: Exception, *, place: str = ROOT) -> Iterator[Fault]:
    """Tell every fault of a refused tree.

    Args:
        error: What the converter raised.
        place: The path of the value that was read.

    Raises:
        Exception: what is not a fault of the input but one of the program (a class that the converter
            does not know, a validator that fails): it is raised again as it is.
    """
    return _told(error, place, None)


def _told(error: Exception, place: str, owner: type[attrs.AttrsInstance] | None) -> Iterator[Fault]:
    """Tell the faults of one branch; ``owner`` is the class that refused to be built, if one did."""
    match error:
        case ExceptionGroup():
            below = error.cl if isinstance(error, ClassValidationError) else owner
            return chain.from_iterable(_branch(sub, place, below) for sub in error.exceptions)
        case ForbiddenExtraKeysError():
            return _unknown_keys(error, place)
        case Refused():
            where = place if error.key is None else at_key(place, error.key)
            return iter((Fault(where, error.message, error.developer),))
        case FactError():
            return iter((_impossible(error, place, owner),))
        case ValueError() | TypeError():
            return iter((Fault(place, "Valeur refusée.", f"refused ({type(error).__name__})"),))
        case _:
            raise error


def _branch(error: Exception, place: str, owner: type[attrs.AttrsInstance] | None) -> Iterator[Fault]:
    """Go down the field or the item that the note of cattrs names."""
    for note in getattr(error, "__notes__", ()):
        match note:
            case AttributeValidationNote(name=name):
                where = at_key(place, name)
                if isinstance(error, KeyError):
                    return iter((Fault(where, "Clé obligatoire absente.", "missing key"),))
                return _told(error, where, None)
            case IterableValidationNote(index=int(index)):
                return _told(error, at_index(place, index), None)
            case _:
                continue
    return _told(error, place, owner)


def _unknown_keys(error: ForbiddenExtraKeysError, place: str) -> Iterator[Fault]:
    admitted = [field.name for field in attrs.fields(error.cl) if field.init]
    for key in sorted(error.extra_fields):
        refusal = unknown_word(key, admitted, quoi="Clé inconnue", what="unknown key")
        yield Fault(at_key(place, key), refusal.message, refusal.developer)


def _impossible(error: FactError, place: str, owner: type[attrs.AttrsInstance] | None) -> Fault:
    """Tell what a fact refused, at the field it names when that field is one of its class."""
    # a fact may name a field of one of its parts, as « backups.restore_tested_on »
    names = error.field.split(".")
    if owner is not None and names[0] in attrs.fields_dict(owner):
        for name in names:
            place = at_key(place, name)
    reference = f" ({error.article})" if error.article else ""
    return Fault(
        place,
        f"Reçu : {error.given} ; attendu : {error.attendu}{reference}.",
        f"got {error.given}, expected {error.expected}{reference}",
    )
