# SPDX-License-Identifier: MIT
"""The proposal form (*formulaire de déclaration du risque*): the questions as they were put, the answers, what lacks.

It is what the applicant signs. What becomes of it belongs to the insurer, and is not told here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import Final

from rgpd_sante.analysis.underwriting.completeness import Completeness, completeness
from rgpd_sante.documents.blocks import (
    Block,
    Callout,
    CalloutKind,
    Document,
    Field,
    Fields,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    paragraph,
)
from rgpd_sante.documents.contents.entries import Entry, boxes, instant_text, ours, told, written
from rgpd_sante.documents.contents.heads import NOTICE
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.proposal_answers import DOTS, answer
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels.proposal import PARTS
from rgpd_sante.documents.numbers import number
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import ProposalSignature
from rgpd_sante.insurance.questionnaire import Question, Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.texts import insurance_contract, insurance_subscription
from rgpd_sante.time.instants import in_zone, local_day
from rgpd_sante.time.zones import Territory

__all__ = ["proposal_form"]

_BINDS_NOBODY: Final = (
    "Ce formulaire, même signé, n’engage ni l’assureur ni le proposant : seules la police ou une note de couverture "
    "prouvent la garantie."
)
_ONLY_WHAT_IS_ASKED: Final = (
    "Répondre exactement aux questions posées ; rien de plus n’est dû avant le contrat. Une question posée en termes "
    "généraux ne permet pas de reprocher une réponse imprécise."
)
_BLANKS: Final = (
    "Une question laissée en blanc n’est pas une fausse déclaration : le formulaire est seulement incomplet. « Ne sait "
    "pas » ne se coche que là où ce choix est proposé."
)
_INTENTIONAL: Final = (
    "De mauvaise foi : une fausse déclaration intentionnelle, qui change l’objet du risque ou l’opinion que l’assureur "
    "en a, rend le contrat nul, même si elle n’a eu aucune influence sur le sinistre. Il n’y a alors aucune garantie ; "
    "les primes payées restent à l’assureur, et toutes les primes échues lui sont dues à titre de dommages et "
    f"intérêts. Les indemnités déjà versées peuvent être réclamées ({Verification.UNVERIFIED.label})."
)
_TERMINATION: Final = insurance_contract.GOOD_FAITH_TERMINATION_DAYS.latest
_GOOD_FAITH: Final = (
    "De bonne foi, si l’erreur est constatée avant un sinistre : l’assureur maintient le contrat contre une "
    f"augmentation de prime que l’assuré accepte, ou le résilie {_TERMINATION.value} jours après l’avoir notifié par "
    "lettre recommandée, en rendant la prime au prorata. Si elle est constatée après un sinistre : l’indemnité est "
    "réduite dans le rapport de la prime payée à la prime qui aurait été due."
)
_HOW_TO_FILL: Final = (
    (_BINDS_NOBODY, (insurance_subscription.L_112_2,)),
    (_ONLY_WHAT_IS_ASKED, (insurance_contract.L_113_2_2, insurance_subscription.L_112_3)),
    (_BLANKS, ()),
)
_WHAT_IT_RISKS: Final = (
    (_INTENTIONAL, (insurance_contract.L_113_8,)),
    (_GOOD_FAITH, (insurance_contract.L_113_9,)),
)
_NO_DECISION: Final = "Ce constat compte les réponses ; il ne les juge pas et ne dit rien de la décision de l’assureur."


def proposal_form(
    proposal: Proposal,
    *,
    at: datetime,
    territory: Territory = Territory.METROPOLE,
    questionnaire: Questionnaire = QUESTIONNAIRE,
    reference: str | None = None,
) -> Document:
    """Lay out a proposal form, filled, half filled or blank.

    Args:
        proposal: The answers; all that is told of the applicant comes from them.
        at: The instant of the document: a signature of a later day is none yet.
        territory: Where the applicant is: it gives the day and the hour of ``at``.
        questionnaire: The questions that were put.
        reference: That of the form, where it is another than that of the proposal.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> proposal_form(Proposal(), at=instant("2026-06-02T12:00+02:00")).title
        'Formulaire de déclaration du risque'
    """
    found = completeness(proposal, on=local_day(at, territory), questionnaire=questionnaire)
    return Document(
        title=french("Formulaire de déclaration du risque"),
        subtitle=(
            f"{proposal.applicant.name or french('Proposant à indiquer')} — "
            f"{french('établi le ')}{instant_text(at, territory)}"
        ),
        reference=proposal.reference if reference is None else reference,
        date=in_zone(at, territory),
        blocks=(
            _callout(CalloutKind.INFO, "Comment remplir ce formulaire", _HOW_TO_FILL),
            _callout(CalloutKind.WARNING, "Ce que risque une réponse inexacte", _WHAT_IT_RISKS),
            boxes(_versions(proposal, questionnaire)),
            *_parts(proposal, questionnaire),
            # what lacks stands on the page that is signed
            PageBreak(),
            Heading(level=1, text=french("Le formulaire est-il complet ?")),
            boxes(_verdict(found, proposal, questionnaire)),
            paragraph(ours(_NO_DECISION)),
            Heading(level=1, text=french("Signature du proposant")),
            _signature(proposal.signature),
        ),
        notice=NOTICE,
    )


def _callout(kind: CalloutKind, title: str, texts: tuple[tuple[str, tuple[Citation, ...]], ...]) -> Callout:
    return Callout(kind=kind, title=french(title), content=tuple(_with_basis(*one) for one in texts))


def _with_basis(text: str, citations: tuple[Citation, ...]) -> Paragraph:
    return paragraph(ours(text), *(("\n", *basis(citations).content) if citations else ()))


def _versions(proposal: Proposal, questionnaire: Questionnaire) -> Iterator[Entry]:
    yield written("Version du questionnaire", questionnaire.version)
    yield told("Version à laquelle il a été répondu", proposal.questionnaire_version, missing="À indiquer")
    yield written("Nombre de questions", number(len(questionnaire.questions)))


def _parts(proposal: Proposal, questionnaire: Questionnaire) -> Iterator[Block]:
    """Print the questions in their order, under the part of the proposal to which they belong."""
    for part, questions in groupby(questionnaire.questions, key=_part):
        yield Heading(level=1, text=french(PARTS[part]))
        yield Fields(
            items=tuple(
                Field(label=french(f"{one.id.number}. {one.text}"), value=answer(one, proposal, questionnaire))
                for one in questions
            )
        )


def _part(question: Question) -> str:
    return question.blanks[0].paths[0].partition(".")[0]


def _verdict(found: Completeness, proposal: Proposal, questionnaire: Questionnaire) -> Iterator[Entry]:
    lacking, to_correct = _sorted(found, proposal, questionnaire)
    asked = {one.id: questionnaire.is_asked(one.id, proposal) for one in questionnaire.questions}
    if found.is_complete:
        yield written("Formulaire complet", "Oui : chaque question qui se pose a sa réponse")
    else:
        yield written("Formulaire complet", "Non")
    if lacking:
        yield written("Réponses qui manquent", ", ".join(lacking))
    if to_correct:
        yield written("À vérifier ou à corriger", "\n".join(to_correct))
    for name, answered in (
        ("Questions sans objet", Answer.NO),
        ("Questions qui se posent ou non, selon une réponse qui manque", Answer.UNKNOWN),
    ):
        numbers = [one.number for one, arises in asked.items() if arises is answered]
        if numbers:
            yield written(name, ", ".join(numbers))


def _sorted(
    found: Completeness, proposal: Proposal, questionnaire: Questionnaire
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Tell what lacks by the number of its question, apart from what is to be corrected, told in full."""
    left = list(found.missing)
    lacking: list[str] = []
    for question in questionnaire.questions:
        printed = f"{question.id.number}. {question.text}"
        facts = [fact for fact in left if fact.question.startswith(printed)]
        if not facts:
            continue
        left = [fact for fact in left if fact not in facts]
        paths = {fact.path for fact in facts}
        labels = [blank.label for blank in question.blanks if blank.paths[0] in paths and blank.label is not None]
        # where nothing of the question is answered, its number says it all
        partly = any(blank.filled(proposal) for blank in question.blanks)
        lacking.append(f"{question.id.number} ({', '.join(labels)})" if partly and labels else question.id.number)
    return tuple(lacking), tuple(fact.question for fact in left)


def _signature(signed: ProposalSignature) -> Signature:
    day = DOTS if signed.signed_on is None else long_date(signed.signed_on)
    return Signature(
        place=french(f"Fait à {DOTS}, le {day}"),
        lines=(
            french(f"Nom : {DOTS}") if signed.name is None else signed.name,
            french(f"Qualité : {DOTS}") if signed.capacity is None else signed.capacity,
            "Signature",
        ),
    )
