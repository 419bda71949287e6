# SPDX-License-Identifier: MIT
"""The questionnaire as data: questions, their blanks, their rules and their effects, and which of them are asked.

*Code des assurances*, L.113-2 2°: the insured answers the questions that were put, exactly; a question that was not
put, or not answered, is no false answer.
"""

from __future__ import annotations

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.vocabulary.proposal import AnswerKind, EffectKind, QuestionId, UnderwritingRule

__all__ = ["Blank", "Question", "Questionnaire", "Trigger", "is_given", "value_at"]


@attrs.frozen(kw_only=True)
class Trigger:
    """What makes a question, or one of its blanks, be asked: a blank that holds one of some values.

    ``negated`` turns it round: any value but those. A blank that is not answered leaves the matter open.
    """

    path: str
    values: tuple[object, ...]
    negated: bool = False

    def holds(self, proposal: Proposal) -> Answer:
        """Tell whether the question is asked."""
        value = value_at(proposal, self.path)
        return Answer.of((value in self.values) is not self.negated) if is_given(value) else Answer.UNKNOWN


@attrs.frozen(kw_only=True)
class Blank:
    """A blank of a question; any one of its ``paths`` fills it. ``label`` tells the blanks of one question apart."""

    paths: tuple[str, ...]
    kind: AnswerKind
    label: str | None = None
    choices: type[Code] | None = None
    trigger: Trigger | None = None

    def filled(self, proposal: Proposal) -> bool:
        """Tell whether the blank holds an answer."""
        return any(is_given(value_at(proposal, path)) for path in self.paths)


@attrs.frozen(kw_only=True)
class Question:
    """A question as it is printed, in French, with what its answer may do."""

    id: QuestionId
    text: str
    blanks: tuple[Blank, ...]
    rules: tuple[UnderwritingRule, ...]
    effects: tuple[EffectKind, ...]
    mandatory: bool = True
    trigger: Trigger | None = None


@attrs.frozen(kw_only=True)
class Questionnaire:
    """A version of the questions, in their order.

    Examples:
        >>> from rgpd_sante.insurance.questions import QUESTIONNAIRE
        >>> QUESTIONNAIRE.question(QuestionId.Q16).text
        'Vos données de santé sont-elles sauvegardées ?'
    """

    version: str
    questions: tuple[Question, ...]

    def question(self, asked: QuestionId) -> Question | None:
        """Return a question, or ``None`` where this version does not put it."""
        return next((one for one in self.questions if one.id is asked), None)

    def is_asked(self, asked: QuestionId, proposal: Proposal) -> Answer:
        """Tell whether a question is put to this applicant; unknown while the answer that triggers it is missing.

        Examples:
            >>> from rgpd_sante.insurance.questions import QUESTIONNAIRE
            >>> QUESTIONNAIRE.is_asked(QuestionId.Q13, Proposal())
            Answer.UNKNOWN
        """
        question = self.question(asked)
        if question is None:
            return Answer.NO
        return Answer.YES if question.trigger is None else question.trigger.holds(proposal)


def value_at(proposal: Proposal, path: str) -> object:
    """Read the blank of a proposal at a path such as ``backups.frequency``."""
    part, _, name = path.partition(".")
    return getattr(getattr(proposal, part), name)


def is_given(value: object) -> bool:
    """Tell whether a blank holds an answer; in a list, each item must be told in full.

    Examples:
        >>> is_given(0), is_given(Answer.NO), is_given(Answer.UNKNOWN), is_given(None), is_given(())
        (True, True, False, False, False)
    """
    if isinstance(value, tuple):
        return bool(value) and all(_is_full(item) for item in value)
    return value is not None and value is not Answer.UNKNOWN


def _is_full(item: object) -> bool:
    return all(is_given(part) for part in attrs.astuple(item, recurse=False))  # type: ignore[arg-type]
