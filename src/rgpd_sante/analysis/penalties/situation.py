# SPDX-License-Identifier: MIT
"""Whoever may be punished, as an estimate reads the facts: turnover, kind of person, State or not, and what lacks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.penalties.facts import PenaltyCircumstances
from rgpd_sante.facts import Answer
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.penalties import PersonKind
from rgpd_sante.vocabulary.practice import PracticeForm

__all__ = ["Situation", "situation"]

# forms without legal personality: the professional is the one who answers
_NATURAL: Final = frozenset(
    {PracticeForm.INDIVIDUEL, PracticeForm.REMPLACANT, PracticeForm.COLLABORATEUR, PracticeForm.SOCIETE_DE_FAIT}
)


@attrs.frozen(kw_only=True)
class Situation:
    """The facts of an estimate, once read: turnovers in euros, ``None`` where unknown.

    ``persons`` are those whom the practice may be, ``prosecuted`` those whom a court may try: beside a company, its
    professionals in person (C. pén. 121-2).
    """

    own_turnover: Decimal | None
    turnover: Decimal | None
    undertaking: Answer
    state: Answer
    persons: tuple[PersonKind, ...]
    prosecuted: tuple[PersonKind, ...]
    day: date
    warnings: tuple[str, ...]
    missing: tuple[MissingFact, ...]


def situation(practice: Practice, circumstances: PenaltyCircumstances, *, day: date) -> Situation:
    """Read the facts of an estimate on a day, by the clock of the practice.

    A group turnover that is not given is taken to be that of the practice, with a warning; an undertaking is presumed,
    since a practice carries on an economic activity; the State is not presumed.
    """
    own = practice.scale.annual_turnover
    turnover = own if circumstances.group_turnover is None else circumstances.group_turnover
    warnings: list[str] = []
    missing: list[MissingFact] = []
    if turnover is None:
        missing.append(
            MissingFact(
                path="$.circumstances.group_turnover",
                question="Quel est le chiffre d’affaires mondial du groupe, ou du cabinet, de l’exercice précédant la "
                "décision ?",
            )
        )
    elif circumstances.group_turnover is None:
        warnings.append(
            "Le chiffre d’affaires du cabinet est pris pour celui de l’entreprise : un cabinet ou une clinique qui "
            "appartient à un groupe doit indiquer celui du groupe entier."
        )
    elif own is not None and circumstances.group_turnover < own:
        warnings.append("Le chiffre d’affaires du groupe est inférieur à celui du cabinet : vérifier les deux.")
    persons = _persons(practice, circumstances)
    if len(persons) > 1:
        missing.append(
            MissingFact(
                path="$.practice.form",
                question="Le cabinet est-il exercé par une personne physique ou par une société ?",
            )
        )
    if circumstances.undertaking is Answer.UNKNOWN:
        warnings.append("Le cabinet est tenu pour une entreprise, puisqu’il exerce une activité économique.")
    return Situation(
        own_turnover=own,
        turnover=turnover,
        undertaking=circumstances.undertaking,
        state=circumstances.state,
        persons=persons,
        prosecuted=tuple(PersonKind) if circumstances.person is None and PersonKind.LEGAL in persons else persons,
        day=day,
        warnings=tuple(warnings),
        missing=tuple(missing),
    )


def _persons(practice: Practice, circumstances: PenaltyCircumstances) -> tuple[PersonKind, ...]:
    """Tell who is punished; where it is not known, both are shown."""
    if circumstances.person is not None:
        return (circumstances.person,)
    if practice.form in _NATURAL:
        return (PersonKind.NATURAL,)
    if practice.form is None or practice.form is PracticeForm.OTHER:
        return tuple(PersonKind)
    return (PersonKind.LEGAL,)
