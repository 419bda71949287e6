# SPDX-License-Identifier: MIT
"""Questions about the persons: who they are, how many."""

from __future__ import annotations

import attrs

from rgpd_sante.analysis.conditions.condition import Condition, asked, listed
from rgpd_sante.analysis.severity import concerns_patients
from rgpd_sante.breach.model import Breach
from rgpd_sante.facts import Answer, both
from rgpd_sante.law.texts import enisa_severity
from rgpd_sante.vocabulary.breach import PersonCategory

__all__ = [
    "few_persons",
    "many_persons",
    "not_dependent",
    "not_vulnerable",
    "patients",
    "vulnerable",
]


def patients(breach: Breach) -> Condition:
    """Whether the persons are patients, whose data are under professional secrecy."""
    question = "Les personnes concernées sont-elles des patients ?"
    return asked(concerns_patients(breach), "$.person_categories", listed(breach.person_categories), question)


def not_dependent(breach: Breach) -> Condition:
    """Whether it is established that the persons depend on the practice neither as patients nor as employees."""
    condition = patients(breach)
    answer = both((condition.answer.negated, Answer.of(PersonCategory.EMPLOYEES not in breach.person_categories)))
    return attrs.evolve(condition, answer=answer)


def vulnerable(breach: Breach) -> Condition:
    """Whether minors or other vulnerable persons are concerned."""
    answer = breach.vulnerable_persons
    if {PersonCategory.MINORS, PersonCategory.VULNERABLE} & set(breach.person_categories):
        answer = Answer.YES
    question = "Y a-t-il des mineurs ou des personnes vulnérables ?"
    return asked(answer, "$.vulnerable_persons", breach.vulnerable_persons, question)


def not_vulnerable(breach: Breach) -> Condition:
    """Whether it is established that no minor or vulnerable person is concerned."""
    condition = vulnerable(breach)
    return attrs.evolve(condition, answer=condition.answer.negated)


def many_persons(breach: Breach) -> Condition:
    """Whether more persons are concerned than the ENISA flag says; the number never exempts by itself."""
    answer: Answer | bool = Answer.UNKNOWN
    if breach.persons is not None:
        answer = breach.persons.value > enisa_severity.MANY_PERSONS.latest.value
    value = "unknown" if breach.persons is None else breach.persons.value
    return asked(answer, "$.persons", value, "Combien de personnes sont concernées ?")


def few_persons(breach: Breach) -> Condition:
    """Whether it is established that no more persons are concerned than the ENISA flag says."""
    condition = many_persons(breach)
    return attrs.evolve(condition, answer=condition.answer.negated)
