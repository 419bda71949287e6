# SPDX-License-Identifier: MIT
"""The action plan of a breach: what is owed to whom and by when, what is to be found out, and what does not apply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.assessment import BreachAssessment, RuleOutcome
from rgpd_sante.analysis.obligation import Force, Obligation, Obligations, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.blocks import Block, Callout, CalloutKind, Document, Heading, Paragraph, Strong, paragraph
from rgpd_sante.documents.contents.agenda import duty_events
from rgpd_sante.documents.contents.assessment import risk_entries
from rgpd_sante.documents.contents.duties import (
    by_deadline,
    done_table,
    duty_name,
    duty_sheet,
    excluded_table,
    open_table,
    waiting_table,
    when_text,
)
from rgpd_sante.documents.contents.entries import boxes, bullets, joined, ours
from rgpd_sante.documents.contents.heads import NOTICE, subtitle
from rgpd_sante.documents.contents.law import marked, questions, time_remark
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.law.citation import Verification
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_zone
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["action_plan"]

_THE_LETTER: Final = (
    ("Relire la lettre type et remplir chaque passage « [à compléter : …] ».", Verification.VERIFIED),
    ("Ne garder, dans chaque lettre, que les données de la personne à qui elle est adressée.", Verification.ANALYSIS),
    ("N’y nommer aucun autre patient, et n’y donner aucun nombre de victimes.", Verification.ANALYSIS),
    ("Ne parler que de la violation, sans la minimiser ni la mêler à d’autres nouvelles.", Verification.ANALYSIS),
    (
        "Ne laisser voir aucun détail de santé sur l’enveloppe, et n’en envoyer aucun par un canal non protégé.",
        Verification.ANALYSIS,
    ),
    (
        "Pour un mineur ou un majeur protégé, écrire au représentant légal ; prudence si les soins sont confidentiels.",
        Verification.UNVERIFIED,
    ),
)


def action_plan(breach: Breach, practice: Practice, *, at: datetime) -> Document:
    """Lay out what remains to be done about a breach, the earliest deadline first."""
    duties = obligations(breach, practice, at=at)
    left = by_deadline(duties.open)
    return Document(
        title=french("Violation de données : plan d’action"),
        subtitle=subtitle(practice, at),
        reference=breach.reference,
        date=in_zone(at, practice.territory),
        blocks=(
            _headline(left, breach, practice),
            *_risk(duties.assessment),
            *_open(left, breach, practice, at),
            *_questions(duties),
            *_letter(left),
            *_rest(duties, breach, practice),
        ),
        events=duty_events(duties, breach, practice, at=at),
        notice=NOTICE,
    )


def _headline(left: tuple[Obligation, ...], breach: Breach, practice: Practice) -> Callout:
    overdue = [item for item in left if item.state is ObligationState.OVERDUE]
    if overdue:
        return Callout(
            kind=CalloutKind.URGENT,
            title=french("Délai dépassé : agir quand même, sans attendre"),
            content=tuple(_clock(item, breach, practice) for item in overdue),
        )
    clocks = [_clock(item, breach, practice) for item in left if item.limit is not None]
    undated = [duty_name(item, breach) for item in left if item.limit is None]
    if clocks:
        if undated:
            words = ours("Sans terme chiffré, à faire sans attendre : ")
            clocks.append(paragraph(words, joined(undated), "."))
        return Callout(kind=CalloutKind.URGENT, title=french("Prochaines échéances"), content=tuple(clocks))
    if left:
        unsure = all(item.state is ObligationState.UNDETERMINED for item in left)
        return Callout(
            kind=CalloutKind.WARNING,
            title=french(f"À {'vérifier' if unsure else 'faire'} sans attendre"),
            content=tuple(paragraph(duty_name(item, breach)) for item in left),
        )
    return Callout(
        kind=CalloutKind.INFO,
        title=french("Rien ne reste à faire"),
        content=(paragraph(ours("D’après les faits déclarés, aucune action n’est en attente à cette date.")),),
    )


def _clock(item: Obligation, breach: Breach, practice: Practice) -> Paragraph:
    """Tell one deadline in a line, with its weight where it is not a duty of the law."""
    when = when_text(item, practice.territory)
    left = "" if item.remaining is None else f" {time_remark(item.remaining)}"
    force = "" if item.force is Force.DUTY else f"\n{label(item.force)}"
    return paragraph(Strong(text=duty_name(item, breach)), ours(f" : {when}{left}{force}"))


def _risk(assessment: BreachAssessment) -> Iterator[Block]:
    yield Heading(level=1, text=french("Niveau de risque"))
    applied = [rule.reason for rule in assessment.rules if rule.outcome is RuleOutcome.APPLIED]
    reasons = [assessment.reasons[0], *applied]
    if assessment.decision is not None:
        reasons.append("Une personne a fixé le niveau de risque ; sa décision l’emporte.")
    yield boxes(risk_entries(assessment))
    yield paragraph(ours("Pourquoi :"))
    yield bullets(french(reason) for reason in reasons)


def _open(left: tuple[Obligation, ...], breach: Breach, practice: Practice, at: datetime) -> Iterator[Block]:
    if not left:
        return
    yield Heading(level=1, text=french("Ce qui reste à faire"))
    yield open_table(left, breach, practice)
    for item in left:
        yield Heading(level=2, text=duty_name(item, breach))
        yield duty_sheet(item, breach, practice, at=at)


def _questions(duties: Obligations) -> Iterator[Block]:
    asked = [fact for item in duties.applicable for fact in item.missing]
    everything = questions((*asked, *duties.assessment.missing))
    if everything:
        yield Heading(level=1, text=french("Questions auxquelles répondre"))
        yield paragraph(ours("Tant qu’une réponse manque, la lecture prudente est retenue."))
        yield bullets(everything)


def _letter(left: tuple[Obligation, ...]) -> Iterator[Block]:
    if any(item.addressee in {AddresseeKind.PERSONS, AddresseeKind.PUBLIC} for item in left):
        yield Heading(level=1, text=french("Avant d’écrire aux personnes"))
        yield bullets(french(marked(text, verification)) for text, verification in _THE_LETTER)


def _rest(duties: Obligations, breach: Breach, practice: Practice) -> Iterator[Block]:
    waiting = tuple(item for item in duties if item.state is ObligationState.NOT_DUE)
    if waiting:
        yield Heading(level=1, text=french("Ce qui pourra devenir dû"))
        yield waiting_table(waiting, breach)
    done = tuple(item for item in duties if item.state.is_done)
    if done:
        yield Heading(level=1, text=french("Ce qui est fait"))
        yield done_table(done, breach, practice)
    # never empty: the texts that are not in force never apply
    yield Heading(level=1, text=french("Ce qui ne s’applique pas, et pourquoi"))
    yield excluded_table(tuple(item for item in duties if item.state is ObligationState.NOT_APPLICABLE), breach)
