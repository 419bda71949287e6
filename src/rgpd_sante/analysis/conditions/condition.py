# SPDX-License-Identifier: MIT
"""What a rule of risk asks of a breach: an answer of yes, no or unknown, with the fact it read.

Only codes are quoted, never a free text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import attrs

from rgpd_sante.breach.model import Breach
from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer, either
from rgpd_sante.vocabulary.breach import BreachNature

__all__ = [
    "Check",
    "Condition",
    "any_of",
    "asked",
    "lacks",
    "listed",
]


@attrs.frozen(kw_only=True)
class Condition:
    """The answer to one question, with the path and the code of the fact read, and the French question to ask."""

    answer: Answer
    path: str
    value: str
    question: str


Check: TypeAlias = Callable[[Breach], Condition]
"""A question: it takes a breach and answers with a condition."""


def asked(answer: Answer | bool, path: str, value: object, question: str) -> Condition:  # noqa: FBT001 - a comparison
    """Build a condition from an answer, or from a comparison of facts that are known."""
    told = answer if isinstance(answer, Answer) else Answer.of(answer)
    return Condition(answer=told, path=path, value=str(value), question=question)


def listed(several: tuple[Code, ...]) -> str:
    """Write a list of codes; an empty one is unknown.

    Examples:
        >>> listed((BreachNature.INTEGRITY,)), listed(())
        ('integrity', 'unknown')
    """
    return ", ".join(several) or "unknown"


def any_of(*checks: Check) -> Check:
    """Join checks of which one is enough; the one that decides is told, else the first that is unknown."""

    def check(breach: Breach) -> Condition:
        conditions = [each(breach) for each in checks]
        answer = either(condition.answer for condition in conditions)
        return next(condition for condition in conditions if condition.answer is answer)

    return check


def lacks(breach: Breach, nature: BreachNature) -> bool:
    """Whether the natures are known and this one is not among them."""
    return bool(breach.natures) and nature not in breach.natures
