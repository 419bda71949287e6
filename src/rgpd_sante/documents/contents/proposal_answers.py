# SPDX-License-Identifier: MIT
"""The answers of a proposal form in words: boxes ticked or to tick, blanks filled or to fill, past incidents.

All the options of a choice are printed, ticked or not: what was offered belongs to the question. « Ne sait pas » is
there only where it is one of them; a blank is left to be filled in, and nothing is told of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import Final, TypeAlias

from rgpd_sante.codes import Code
from rgpd_sante.documents.blocks import Emphasis, Inline, Paragraph, Strong, paragraph
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros, number
from rgpd_sante.documents.typography import NO_BREAK_SPACE, french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import PastEvents
from rgpd_sante.insurance.questionnaire import Blank, Question, Questionnaire, Trigger, is_given, value_at
from rgpd_sante.vocabulary.proposal import AnswerKind

__all__ = ["DOTS", "answer"]

DOTS: Final = "…" * 12

_Line: TypeAlias = tuple[str | Inline, ...]

# words take more room than a day or a number
_LONG_DOTS: Final = "…" * 20
_YES_OR_NO: Final = (Answer.YES, Answer.NO)
_NOTHING: Final = (None, Answer.UNKNOWN, ())
_BETWEEN_BOXES: Final = "\u2003"
# the labels of the boxes that stand on one line of a printed page, in letters
_ONE_LINE: Final = 40
# a form has room for so many incidents; the others are told on a sheet of their own
_MOST_ROWS: Final = 5
_ROWS_TO_FILL: Final = 2
# each of the numbers that fill one and the same blank, by its own name
_NUMBERS: Final = {
    "applicant.siren": "numéro SIREN",
    "applicant.siret": "numéro SIRET",
    "applicant.rpps": "numéro RPPS",
    "applicant.adeli": "numéro ADELI",
}


def answer(question: Question, proposal: Proposal, questionnaire: Questionnaire) -> Paragraph:
    """Tell the answer to a question, or leave room for it; say so where the question does not arise.

    Examples:
        >>> from rgpd_sante.insurance.questions import QUESTIONNAIRE
        >>> asked = QUESTIONNAIRE.questions[15]
        >>> "".join(part.text for part in answer(asked, Proposal(), QUESTIONNAIRE).content).split()
        ['À', 'cocher', ':', '☐', 'Oui', '☐', 'Non']
    """
    parts: list[str | Inline] = []
    for line in _lines(question, proposal, questionnaire):
        if parts:
            parts.append("\n")
        parts.extend(line)
    return paragraph(*parts)


def _lines(question: Question, proposal: Proposal, questionnaire: Questionnaire) -> Iterator[_Line]:
    asked = questionnaire.is_asked(question.id, proposal)
    if question.trigger is not None and asked is not Answer.YES:
        opening = "Sans objet : cette" if asked is Answer.NO else "Cette"
        when = _condition(question.trigger, questionnaire, question)
        yield (Emphasis(text=french(f"{opening} question ne se pose que {when}.")),)
    for blank in question.blanks:
        arises = Answer.YES if blank.trigger is None else blank.trigger.holds(proposal)
        if asked is not Answer.NO and arises is not Answer.NO:
            yield from _of_blank(blank, proposal, _to_do(question, blank, proposal, questionnaire))
        elif any(value_at(proposal, path) not in _NOTHING for path in blank.paths):
            # an answer that was given all the same is not hidden
            given = "réponse donnée" if asked is Answer.NO else "sans objet, réponse donnée"
            yield from _of_blank(blank, proposal, given)
        elif asked is not Answer.NO:
            yield (Emphasis(text=_set(" : ".join(filter(None, (blank.label, "sans objet"))))),)


def _to_do(question: Question, blank: Blank, proposal: Proposal, questionnaire: Questionnaire) -> str:
    """Say what is to be done with a blank, and when; nothing where it is filled."""
    if blank.filled(proposal):
        return ""
    to_do = "à cocher" if _options(blank) else "à compléter"
    if not question.mandatory:
        to_do = "facultatif"
    trigger = blank.trigger
    if trigger is None or trigger.holds(proposal) is Answer.YES:
        return to_do
    return f"{to_do} {_condition(trigger, questionnaire, question)}"


def _of_blank(blank: Blank, proposal: Proposal, remark: str) -> Iterator[_Line]:
    """Print a blank as it is filled, or to be filled, with a remark on it or without."""
    if blank.kind is AnswerKind.LIST:
        yield from _under(_opening(blank.label, remark), _incidents(proposal.past))
        return
    given = {path: value for path in blank.paths if is_given(value := value_at(proposal, path))}
    # a blank that is not filled is one to fill, under its own name
    for path, value in given.items() or (("", None),):
        opening = _opening(_NUMBERS.get(path, blank.label), remark)
        if _options(blank):
            yield from _boxes(blank, opening, value)
        else:
            room = _LONG_DOTS if blank.kind is AnswerKind.TEXT else DOTS
            yield (*opening, room if value is None else _written(value, blank.kind))


def _opening(name: str | None, remark: str) -> _Line:
    """Open a line with the name of a blank and the remark on it, with either, or with nothing."""
    if not remark:
        return (_set(f"{name} : "),) if name else ()
    return (Emphasis(text=_set(f"{name} ({remark}) : " if name else f"{remark} : ")),)


def _under(opening: _Line, lines: Iterable[_Line]) -> Iterator[_Line]:
    if opening:
        yield opening
    yield from lines


def _set(text: str) -> str:
    return french(f"{text[:1].upper()}{text[1:]}")


def _options(blank: Blank) -> tuple[Code, ...]:
    if blank.kind is AnswerKind.YES_NO:
        return _YES_OR_NO
    return () if blank.choices is None else tuple(blank.choices)


def _boxes(blank: Blank, opening: _Line, ticked: object) -> Iterator[_Line]:
    """Print the boxes, on one line where they are few and short, else one a line."""
    labels = {option: label(option) for option in _options(blank)}
    boxes = [
        Strong(text=f"☑{NO_BREAK_SPACE}{text}") if option is ticked else f"☐{NO_BREAK_SPACE}{text}"
        for option, text in labels.items()
    ]
    if sum(map(len, labels.values())) <= _ONE_LINE:
        between = [part for box in boxes for part in (_BETWEEN_BOXES, box)]
        yield (*opening, *between[1:])
        return
    yield from _under(opening, ((box,) for box in boxes))


def _written(value: object, kind: AnswerKind) -> str:
    match value:
        case date():
            return long_date(value)
        case Decimal() if kind is AnswerKind.SHARE:
            # what was declared is never rounded
            return french(f"{value.scaleb(2).normalize():f} %".replace(".", ","))
        case Decimal():
            return euros(value)
        case int():
            return number(value)
        case _:
            return str(value)


def _incidents(past: PastEvents) -> Iterator[_Line]:
    """List the incidents that are described, then room for those that are not."""
    declared = _ROWS_TO_FILL if past.incident_count is None else past.incident_count
    rows = max(len(past.incidents), min(declared, _MOST_ROWS))
    for rank in range(rows):
        incident = past.incidents[rank] if rank < len(past.incidents) else None
        day = DOTS if incident is None or incident.day is None else long_date(incident.day)
        cost = DOTS if incident is None or incident.cost is None else euros(incident.cost)
        yield (french(f"{rank + 1}. Date : {day} ; coût : {cost}"),)
    if declared > rows:
        yield (Emphasis(text=french("Décrire les autres sur une feuille jointe.")),)


def _condition(trigger: Trigger, questionnaire: Questionnaire, of: Question) -> str:
    """Say on which answer a question, or one of its blanks, depends."""
    values = " ou ".join(f"« {label(value) if isinstance(value, Code) else value} »" for value in trigger.values)
    asked = next((one for one in questionnaire.questions for blank in one.blanks if trigger.path in blank.paths), None)
    if asked is None:
        which = "la réponse à une question qui n’est pas posée ici"
    else:
        which = "la réponse" if asked is of else f"la réponse à {asked.id.number}"
    return f"si {which} {'n’est pas' if trigger.negated else 'est'} {values}"
