# SPDX-License-Identifier: MIT
"""Questions about the recovery: whether the data came back, and what the persons suffered meanwhile."""

from __future__ import annotations

from typing import Final

from rgpd_sante.analysis.conditions.condition import Check, Condition, asked, lacks, listed
from rgpd_sante.breach.model import Breach
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Hours
from rgpd_sante.vocabulary.breach import BreachNature, Restoration, ServiceImpact

__all__ = [
    "available_again_within",
    "effect_at_most_minor",
    "lost_for_good",
    "no_effect_on_persons",
    "only_unavailable",
    "recovered",
    "service_harm",
]

_UNHARMED: Final = frozenset({ServiceImpact.NONE, ServiceImpact.MINOR})
_HARMED: Final = frozenset({ServiceImpact.SERIOUS, ServiceImpact.SAFETY_OF_PERSONS})


def service_harm(breach: Breach) -> Condition:
    """Whether the persons suffered: care delayed or put off, safety at stake."""
    impact = breach.recovery.service_impact
    answer = Answer.of(impact in _HARMED)
    if impact is ServiceImpact.UNKNOWN and not lacks(breach, BreachNature.AVAILABILITY):
        answer = Answer.UNKNOWN
    question = "Des soins ont-ils été retardés, ou la sécurité de personnes mise en jeu ?"
    return asked(answer, "$.recovery.service_impact", impact, question)


def effect_at_most_minor(breach: Breach) -> Condition:
    """Whether the interruption had no effect on the persons, or a small one."""
    return _effect_within(breach, _UNHARMED)


def no_effect_on_persons(breach: Breach) -> Condition:
    """Whether the interruption had no effect on the persons."""
    return _effect_within(breach, frozenset({ServiceImpact.NONE}))


def _effect_within(breach: Breach, admitted: frozenset[ServiceImpact]) -> Condition:
    impact = breach.recovery.service_impact
    answer = Answer.of(impact in admitted)
    if impact is ServiceImpact.UNKNOWN:
        answer = Answer.YES if lacks(breach, BreachNature.AVAILABILITY) else Answer.UNKNOWN
    question = "L’interruption a-t-elle eu un effet sur les personnes ?"
    return asked(answer, "$.recovery.service_impact", impact, question)


def recovered(breach: Breach) -> Condition:
    """Whether the data are available again, at least for the most part."""
    restoration = breach.recovery.restoration
    answer = Answer.of(restoration is not Restoration.NONE)
    if restoration is Restoration.UNKNOWN:
        answer = Answer.YES if lacks(breach, BreachNature.AVAILABILITY) else Answer.UNKNOWN
    return asked(answer, "$.recovery.restoration", restoration, "Les données ont-elles pu être rétablies ?")


def available_again_within(delay: Hours) -> Check:
    """Ask whether the data stayed available, or were restored in full within a number of hours."""

    def check(breach: Breach) -> Condition:
        recovery, hours = breach.recovery, breach.recovery.within_hours
        if recovery.restoration is Restoration.NOT_AFFECTED:
            answer = Answer.YES
        elif recovery.restoration in {Restoration.PARTIAL, Restoration.NONE}:
            answer = Answer.NO
        elif recovery.restoration is Restoration.FULL and hours is not None:
            answer = Answer.of(hours <= delay.number)
        else:
            answer = Answer.YES if lacks(breach, BreachNature.AVAILABILITY) else Answer.UNKNOWN
        question = "Les données ont-elles été rétablies en entier, et en combien d’heures ?"
        return asked(answer, "$.recovery", recovery.restoration, question)

    return check


def lost_for_good(breach: Breach) -> Condition:
    """Whether data are lost that cannot be restored."""
    restoration = breach.recovery.restoration
    answer = Answer.of(restoration is Restoration.NONE)
    if restoration is Restoration.UNKNOWN:
        answer = Answer.NO if lacks(breach, BreachNature.AVAILABILITY) else Answer.UNKNOWN
    return asked(answer, "$.recovery.restoration", restoration, "Les données ont-elles pu être rétablies ?")


def only_unavailable(breach: Breach) -> Condition:
    """Whether availability alone was lost."""
    answer = Answer.of(breach.natures == (BreachNature.AVAILABILITY,)) if breach.natures else Answer.UNKNOWN
    question = "La disponibilité est-elle seule en cause ?"
    return asked(answer, "$.natures", listed(breach.natures), question)
