# SPDX-License-Identifier: MIT
"""Retention terms in words: the plain French duration that they state, or that they state none.

Only what cannot be misread is read: one duration, at the head of the text. « 6 à 12 mois », « 5 ans puis 15 ans » or
« jusqu’aux 18 ans du patient » are left to a person.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from rgpd_sante.register import wording
from rgpd_sante.register.terms import Period
from rgpd_sante.vocabulary.retention import PeriodUnit

__all__ = ["is_unlimited", "says_no_term", "stated_period", "states_start"]

_READ: Final = 400  # signs of a text that are looked at
_REMEMBERED: Final = 1024  # a large register repeats the same few texts
_TOKENS: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
# a number of weeks is told in days
_UNITS: Final = {
    "jour": (PeriodUnit.DAYS, 1),
    "jours": (PeriodUnit.DAYS, 1),
    "semaine": (PeriodUnit.DAYS, 7),
    "semaines": (PeriodUnit.DAYS, 7),
    "mois": (PeriodUnit.MONTHS, 1),
    "an": (PeriodUnit.YEARS, 1),
    "ans": (PeriodUnit.YEARS, 1),
    "annee": (PeriodUnit.YEARS, 1),
    "annees": (PeriodUnit.YEARS, 1),
}
_NUMBERS: Final = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "douze": 12,
    "quinze": 15,
    "vingt": 20,
    "trente": 30,
    "quarante": 40,
}
_LONGEST: Final = 4  # digits of a number that somebody meant
# what may stand before a duration without changing it
_BEFORE: Final = frozenset(
    {
        *("archivage", "archivee", "archivees", "conservation", "conserve", "conservee", "conservees", "conserves"),
        *("delai", "duree", "durees", "donnees", "est", "fixee", "legale", "obligatoire", "pendant", "pour", "sont"),
        *("au", "d", "de", "la", "les", "plus", "une"),
        *("max", "maximale", "maximum", "min", "minimale", "minimum"),
    }
)
# what makes another unit of it
_OTHER_UNITS: Final = frozenset({"ouvre", "ouvres", "ouvrable", "ouvrables", "franc", "francs"})
_FROM: Final = (
    "a compter",
    "a partir",
    "apres",
    "depuis",
    "suivant",
    "des la",
    "des le",
    "des l'",
    "qui suit",
    "glissant",
    "post",
)
_NO_TERM: Final = (
    "aucune duree",
    "aucun delai",
    "duree a ",
    "duree inconnue",
    "duree indeterminee",
    "duree non ",
    "non determine",
    "pas de duree",
    "pas de delai",
    "pas defini",
    "pas determine",
    "indetermine",
)
_UNLIMITED: Final = (
    "a vie",
    "conservation illimitee",
    "conservee indefiniment",
    "duree illimitee",
    "illimite",
    "indefini",
    "pas de limite",
    "sans limit",
    "toujours",
)


@lru_cache(maxsize=_REMEMBERED)
def stated_period(words: str) -> Period | None:
    """Read the duration that a text states, where it states one in plain words.

    Examples:
        >>> stated_period("3 mois à compter de la télétransmission")
        Period(number=3, unit=PeriodUnit.MONTHS)
        >>> stated_period("6 à 12 mois") is stated_period("selon texte") is None
        True
    """
    tokens: list[str] = _TOKENS.findall(_plain(words))
    units = [rank for rank, token in enumerate(tokens) if token in _UNITS]
    if len(units) != 1 or units[0] == 0:
        return None
    (unit,) = units
    number = _number(tokens[unit - 1])
    if number is None or not _BEFORE.issuperset(tokens[: unit - 1]) or _OTHER_UNITS.intersection(tokens[unit + 1 :]):
        return None
    kind, factor = _UNITS[tokens[unit]]
    return Period(number=number * factor, unit=kind)


@lru_cache(maxsize=_REMEMBERED)
def _plain(words: str) -> str:
    """Fold the head of a text."""
    return wording.folded(words[:_READ])


def _number(token: str) -> int | None:
    if token.isascii() and token.isdecimal() and len(token) <= _LONGEST:
        return int(token)
    return _NUMBERS.get(token)


@lru_cache(maxsize=_REMEMBERED)
def states_start(words: str) -> bool:
    """Tell whether a text says from when its duration runs.

    Examples:
        >>> states_start("5 ans après le départ"), states_start("5 ans")
        (True, False)
    """
    plain = _plain(words)
    return any(word in plain for word in _FROM)


@lru_cache(maxsize=_REMEMBERED)
def says_no_term(words: str) -> bool:
    """Tell whether a text stands where a term should and gives none.

    Examples:
        >>> says_no_term("Aucune durée n’a été définie"), says_no_term("-"), says_no_term("Fin des voies de recours")
        (True, True, False)
    """
    return wording.says_nothing(words) or _plain(words).startswith(_NO_TERM)


@lru_cache(maxsize=_REMEMBERED)
def is_unlimited(words: str) -> bool:
    """Tell whether a text says that the data are kept for ever.

    Examples:
        >>> is_unlimited("Illimitée"), is_unlimited("20 ans")
        (True, False)
    """
    return _plain(words).startswith(_UNLIMITED)
