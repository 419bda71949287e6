# SPDX-License-Identifier: MIT
"""The assessment of the risk as blocks: score, rules, decision of a person, what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.assessment import BreachAssessment, RuleVerdict
from rgpd_sante.analysis.risk_rules import RuleEffect
from rgpd_sante.analysis.severity_score import SeverityScore
from rgpd_sante.documents.blocks import Block, Heading, Paragraph, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import Entry, boxes, bullets, coded, ours, written
from rgpd_sante.documents.contents.law import basis, questions
from rgpd_sante.documents.labels import gravity_meaning, label
from rgpd_sante.documents.typography import french
from rgpd_sante.law.texts import enisa_severity, gdpr

__all__ = ["assessment_blocks", "points", "risk_entries"]

_BOUNDS: Final = {RuleEffect.RAISES: "Au moins", RuleEffect.LOWERS: "Au plus"}


def points(value: Decimal) -> str:
    """Write points in the French way, without a needless zero.

    Examples:
        >>> points(Decimal("3.50")), points(Decimal("4.00"))
        ('3,5', '4')
    """
    return f"{value.normalize():f}".replace(".", ",")


def assessment_blocks(assessment: BreachAssessment, *, level: int) -> Iterator[Block]:
    """Tell how the risk was assessed; ``level`` is that of the headings."""
    yield boxes(_conclusion(assessment))
    yield Heading(level=level, text=french("Note de gravité"))
    yield _score(assessment.score)
    if assessment.rules:
        yield Heading(level=level, text=french("Règles de risque"))
        yield _rules(assessment.rules)
    if assessment.missing:
        yield Heading(level=level, text=french("Questions encore ouvertes"))
        yield bullets(questions(assessment.missing))


def risk_entries(assessment: BreachAssessment) -> tuple[Entry, ...]:
    """Tell the level of risk and the gravity, and what was computed where a person decided otherwise."""
    by = "fixé par une personne" if assessment.decision is not None else "calculé"
    gravity = assessment.gravity
    return (
        written("Niveau de risque", f"{label(assessment.level)} ({by})"),
        *(() if assessment.decision is None else (coded("Niveau calculé", assessment.computed),)),
        written("Gravité", f"{label(gravity)} ({gravity_meaning(gravity)})"),
    )


def _conclusion(assessment: BreachAssessment) -> tuple[Entry, ...]:
    return (
        *risk_entries(assessment),
        coded("Présomption tirée de la note", assessment.presumption),
        coded("Plus de cent personnes", assessment.score.many_persons),
        Entry(label="Fondement", value=basis((gdpr.ART_33_1, gdpr.ART_34_1, enisa_severity.FORMULA))),
    )


def _score(score: SeverityScore) -> Table:
    rows = [
        (
            paragraph(ours(f"Contexte : {label(context.data_class).lower()}")),
            paragraph(points(context.points)),
            paragraph(*_sentences(context.reasons)),
        )
        for context in score.contexts
    ]
    rows.append(
        (paragraph(ours("Facilité d’identification")), paragraph(points(score.ease.points)), _reason(score.ease.reason))
    )
    rows.extend(
        (
            paragraph(ours(f"Circonstances : {label(around.element).lower()}")),
            paragraph(points(around.points)),
            _reason(around.reason),
        )
        for around in score.circumstances
    )
    total = " + ".join(points(around.points) for around in score.circumstances)
    rows.append(
        (
            paragraph(Strong(text="Note")),
            paragraph(Strong(text=points(score.score))),
            paragraph(
                ours(
                    f"{points(score.context.points)} × {points(score.ease.points)} + {total} : le contexte le plus "
                    "élevé, multiplié par la facilité d’identification, plus les circonstances."
                )
            ),
        )
    )
    return Table(
        caption=french("Méthode de l’ENISA (2013) : une présomption, non une règle de droit"),
        headers=("Composante", "Points", "Motif"),
        rows=tuple(rows),
        widths=(6, 2, 12),
    )


def _rules(rules: tuple[RuleVerdict, ...]) -> Table:
    return Table(
        caption=french("Règles qui s’ajoutent à la note : une lecture des textes, non une règle de droit (analyse)"),
        headers=("Règle et motif", "Niveau", "Suite", "Sources"),
        rows=tuple(
            (
                paragraph(Strong(text=label(rule.code)), "\n", ours(rule.reason)),
                paragraph(ours(f"{_BOUNDS[rule.effect]} « {label(rule.level).lower()} »")),
                paragraph(label(rule.outcome)),
                basis(rule.citations, with_status=False),
            )
            for rule in rules
        ),
        widths=(7, 4, 3, 6),
    )


def _reason(text: str) -> Paragraph:
    return paragraph(ours(text))


def _sentences(texts: tuple[str, ...]) -> tuple[str, ...]:
    return (french(" ".join(texts)),)
