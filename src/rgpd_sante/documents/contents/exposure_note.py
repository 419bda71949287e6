# SPDX-License-Identifier: MIT
"""The note on exposure to penalties: separate lines by nature, each followed step by step, and comparable decisions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, assert_never

from rgpd_sante.analysis.penalties.amounts import Amount, Ceiling, Indication, Simplification
from rgpd_sante.analysis.penalties.decisions import Decision, comparable
from rgpd_sante.analysis.penalties.facts import Infringement
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyEstimate, PenaltyLine
from rgpd_sante.documents.blocks import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Document,
    Heading,
    Paragraph,
    Table,
    paragraph,
)
from rgpd_sante.documents.contents.entries import ours
from rgpd_sante.documents.contents.heads import NOTICE, subtitle
from rgpd_sante.documents.contents.law import basis, questions
from rgpd_sante.documents.dates import short_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros, number
from rgpd_sante.documents.typography import french
from rgpd_sante.law.citation import Verification
from rgpd_sante.practice.model import Practice

__all__ = ["exposure_note"]

_MOST_DECISIONS: Final = 12
_SECTIONS: Final = (
    ("Simplification de la brochure", (LineCode.BROCHURE,)),
    (
        "Plafonds légaux",
        (
            LineCode.LEGAL_CEILING,
            LineCode.LINKED_CEILING,
            LineCode.ADDED_CEILINGS,
            LineCode.CEILING_BEFORE_GDPR,
        ),
    ),
    (
        "Fourchettes indicatives (CEPD 04/2022)",
        (LineCode.STARTING_RANGE, LineCode.ANCHORED_RANGE, LineCode.LINKED_RANGE, LineCode.COMBINED_RANGE),
    ),
    (
        "Procédures de la CNIL",
        (
            LineCode.ORDINARY_FINE,
            LineCode.ORDINARY_DAILY_PENALTY,
            LineCode.SIMPLIFIED_FINE,
            LineCode.SIMPLIFIED_DAILY_PENALTY,
        ),
    ),
    (
        "Exposition pénale",
        (LineCode.PRISON, LineCode.CRIMINAL_FINE, LineCode.CONTRAVENTIONS, LineCode.ADDITIONAL_PENALTIES),
    ),
    ("Sanctions de l’ordre", (LineCode.ORDINAL,)),
    ("Voies civiles", (LineCode.DAMAGES, LineCode.GROUP_ACTION, LineCode.CIVIL_SANCTION)),
)
_STANDING: Final = (
    "Chaque ligne est un plafond légal, une indication ou une simplification, jamais une prédiction. Les lignes de "
    "nature différente ne s’additionnent pas."
)


def exposure_note(
    practice: Practice,
    infringements: Sequence[Infringement],
    estimate: PenaltyEstimate,
    *,
    reference: str | None = None,
) -> Document:
    """Lay out an estimate, with the infringements it is about and the decisions that compare with them.

    ``reference`` is that of the breach, where the note is about one.

    Examples:
        >>> from rgpd_sante.analysis.penalties.estimate import penalties
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
        >>> exposure_note(practice, (), penalties(practice, (), at=instant("2026-06-02T12:00+02:00"))).title
        'Note d’exposition aux sanctions'
    """
    return Document(
        title=french("Note d’exposition aux sanctions"),
        subtitle=subtitle(practice, estimate.at),
        reference=reference,
        date=estimate.at,
        blocks=(
            Callout(
                kind=CalloutKind.WARNING,
                title=french("Comment lire cette note"),
                content=(paragraph(ours(_STANDING)),),
            ),
            *_infringements(infringements),
            *(block for title, codes in _SECTIONS for block in _section(title, codes, estimate)),
            *_decisions(comparable([one.provision for one in infringements], profession=practice.profession)),
            *_list("Avertissements", estimate.warnings),
            *_list("Ce qui manque pour être plus sûr", questions(estimate.missing)),
        ),
        notice=NOTICE,
    )


def _infringements(infringements: Sequence[Infringement]) -> Iterator[Block]:
    yield Heading(level=1, text=french("Manquements examinés"))
    if not infringements:
        yield paragraph(ours("Aucun manquement n’est examiné : seules les règles générales sont rappelées."))
        return
    yield Table(
        caption=french("Manquements examinés, à confirmer par une personne"),
        headers=("Disposition", french("Gravité"), "Groupe", "Motif"),
        rows=tuple(
            (
                paragraph(ours(one.provision.short)),
                paragraph(label(one.seriousness)),
                paragraph(one.linked_group or french("Conduite distincte")),
                paragraph(one.reason or french("Pas de motif indiqué")),
            )
            for one in infringements
        ),
        widths=(4, 3, 4, 9),
    )


def _section(title: str, codes: Sequence[LineCode], estimate: PenaltyEstimate) -> Iterator[Block]:
    lines = [line for code in codes for line in estimate.of(code)]
    if not lines:
        return
    yield Heading(level=1, text=french(title))
    yield Table(
        caption=french(title),
        headers=("Objet", "Montant", french("Comment, étape par étape"), "Fondement"),
        rows=tuple(_row(line) for line in lines),
        widths=(5, 4, 9, 5),
    )


def _row(line: PenaltyLine) -> tuple[Paragraph, ...]:
    about = [line.about, label(line.insurability)]
    if line.person is not None:
        about.insert(1, label(line.person))
    since = [] if line.first_day is None else [f"Droit applicable depuis le {short_date(line.first_day)}."]
    unsure = [] if line.verification is Verification.VERIFIED else [f"Chiffres : {line.verification.label}."]
    return (
        paragraph(ours("\n".join(about))),
        paragraph(ours(_amount(line))),
        paragraph(ours("\n".join((*line.steps, *since, *unsure)))),
        basis(line.citations),
    )


def _amount(line: PenaltyLine) -> str:
    if line.years is not None:
        return f"{number(line.years)} an{'s' if line.years > 1 else ''}"
    if line.amount is None:
        return "Pas de montant"
    return f"{amount_text(line.amount)}\n{label(line.amount.nature)}"


def amount_text(amount: Amount) -> str:
    """Write an amount: one figure, or both ends of a range.

    Examples:
        >>> from decimal import Decimal
        >>> amount_text(Ceiling(value=Decimal(300_000))).replace("\u202f", " ").replace("\u00a0", " ")
        '300 000 €'
    """
    match amount:
        case Ceiling(value=value) | Simplification(value=value):
            return euros(value)
        case Indication(low=low, high=high):
            return f"de {euros(low)} à {euros(high)}"
        case _:
            assert_never(amount)


def _decisions(found: Sequence[Decision]) -> Iterator[Block]:
    if not found:
        return
    yield Heading(level=1, text=french("Décisions comparables"))
    yield paragraph(
        ours(
            "Décisions sur les mêmes articles, celles de la profession d’abord, puis les plus récentes ; le montant "
            "est celui qui reste après les recours."
        )
    )
    yield Table(
        caption=french("Décisions comparables"),
        headers=("Date", "Organisme", "Manquement", "Montant", french("Référence")),
        rows=tuple(_decision(one) for one in found[:_MOST_DECISIONS]),
        widths=(3, 5, 6, 4, 5),
    )


def _decision(one: Decision) -> tuple[Paragraph, ...]:
    articles = ", ".join(item.short.removeprefix("RGPD, ") for item in one.articles)
    doubt = "" if one.articles_verification is Verification.VERIFIED else f" ({one.articles_verification.label})"
    amount = euros(one.amount) if one.currency == "EUR" else euros(one.amount).replace("€", one.currency)
    first = "" if one.first_amount is None else f"\nd’abord {euros(one.first_amount)}, changé par un tribunal"
    return (
        paragraph(short_date(one.day)),
        paragraph(ours(f"{one.body} ({one.country})")),
        paragraph(ours("\n".join(filter(None, (one.breach, f"{articles}{doubt}" if articles else "", one.note))))),
        paragraph(ours(f"{amount}{first}\n{label(one.outcome)}")),
        paragraph(ours(one.reference)),
    )


def _list(title: str, texts: Sequence[str]) -> Iterator[Block]:
    if texts:
        yield Heading(level=1, text=french(title))
        yield Bullets(items=tuple(paragraph(ours(text)) for text in texts))
