# SPDX-License-Identifier: MIT
"""Whether every question put to the applicant is answered, and the form signed.

A blank is no false answer (*Code des assurances*, L.113-2 2°): it is listed, and nothing is concluded from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.questionnaire import Blank, Question, Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.proposal import QuestionId

__all__ = ["Completeness", "completeness"]


@attrs.frozen(kw_only=True)
class Completeness:
    """What is still to be answered, in the order of the form, and the questions that are not put to the applicant."""

    missing: tuple[MissingFact, ...]
    not_asked: tuple[QuestionId, ...]

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def completeness(proposal: Proposal, *, on: date, questionnaire: Questionnaire = QUESTIONNAIRE) -> Completeness:
    """Check a form on a day: a signature of a later day is none yet.

    Examples:
        >>> from datetime import date
        >>> completeness(Proposal(), on=date(2026, 6, 2)).is_complete
        False
    """
    return Completeness(
        missing=(
            *_of_version(proposal, questionnaire),
            *(
                fact
                for question in questionnaire.questions
                if question.mandatory and questionnaire.is_asked(question.id, proposal) is Answer.YES
                for fact in _of_question(question, proposal)
            ),
            *_to_correct(proposal, on, questionnaire),
        ),
        not_asked=tuple(one for one in QuestionId if questionnaire.is_asked(one, proposal) is Answer.NO),
    )


def _of_version(proposal: Proposal, questionnaire: Questionnaire) -> Iterator[MissingFact]:
    if proposal.questionnaire_version != questionnaire.version:
        yield MissingFact(
            path="questionnaire_version",
            question=f"La version {questionnaire.version} du questionnaire est-elle bien celle qui a été remplie ?",
        )


def _of_question(question: Question, proposal: Proposal) -> Iterator[MissingFact]:
    for blank in question.blanks:
        # a blank whose trigger is not answered waits for it
        asked = blank.trigger is None or blank.trigger.holds(proposal) is Answer.YES
        if asked and not blank.filled(proposal):
            yield MissingFact(path=blank.paths[0], question=_printed(question, blank))


def _to_correct(proposal: Proposal, on: date, questionnaire: Questionnaire) -> Iterator[MissingFact]:
    past, signature = proposal.past, proposal.signature
    asked = {one.id for one in questionnaire.questions}
    told = past.incident_count
    if QuestionId.Q38 in asked and told is not None and past.incidents and len(past.incidents) != told:
        yield MissingFact(
            path="past.incidents",
            question=f"Q38. {told} incident(s) déclaré(s), {len(past.incidents)} décrit(s) : quel nombre est exact ?",
        )
    if QuestionId.Q43 not in asked:
        return
    if signature.answers_exact is Answer.NO:
        yield MissingFact(
            path="signature.answers_exact",
            question="Q43. Le signataire déclare ses réponses inexactes : lesquelles faut-il corriger ?",
        )
    if signature.signed_on is not None and signature.signed_on > on:
        yield MissingFact(
            path="signature.signed_on",
            question="Q43. La date de signature est à venir : quand le formulaire est-il signé ?",
        )


def _printed(question: Question, blank: Blank) -> str:
    label = "" if blank.label is None else f" [{blank.label}]"
    return f"{question.id.number}. {question.text}{label}"
