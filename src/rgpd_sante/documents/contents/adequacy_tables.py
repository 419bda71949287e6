# SPDX-License-Identifier: MIT
"""The tables of the note on the adequacy of a cover: terms, tiers with a bar, figures, days paid, sub-limits."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import ROUND_DOWN, Decimal
from typing import Final

from rgpd_sante.analysis.exposure.adequacy import SublimitGap, lost_days
from rgpd_sante.analysis.exposure.breakdown import Exposure, ExposureTerm, Figure, FigureOrigin
from rgpd_sante.analysis.exposure.limit import TIERS, LimitRecommendation, gap
from rgpd_sante.analysis.words import number
from rgpd_sante.documents.blocks import Bar, BarChart, BarTone, Inline, Paragraph, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import ours
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros, percent
from rgpd_sante.documents.typography import french
from rgpd_sante.insurance.brochure import INDEMNITY_DAYS
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.vocabulary.insurance import Guarantee

__all__ = [
    "breakdown_table",
    "days_table",
    "exposure_chart",
    "figures_table",
    "share_text",
    "sublimits_table",
    "tiers_table",
]

_THOUSAND: Final = 1_000
_HUNDREDTH: Final = Decimal("0.01")


def exposure_chart(recommendations: Sequence[LimitRecommendation], held: Decimal | None) -> BarChart:
    """Draw what each model gives, the limit that is held where there is one, and the tiers, on one scale."""
    advised = {found.tier for found in recommendations}
    exposures = [found.exposure for found in recommendations]
    rows = [
        *((f"Exposition, {one.model.label}", one.amount, BarTone.PLAIN) for one in exposures),
        *([] if held is None else [("Contrat examiné", held, BarTone.STRONG)]),
        *((_tier_name(tier, advised), tier, BarTone.QUIET) for tier in TIERS),
    ]
    longest = max(amount for _, amount, _ in rows)
    return BarChart(
        caption=french("Exposition et montants de garantie, à la même échelle"),
        bars=tuple(
            Bar(label=french(name), value=euros(amount), length=int(amount * _THOUSAND / longest), tone=tone)
            for name, amount, tone in rows
        ),
    )


def _tier_name(tier: Decimal, advised: Collection[Decimal | None]) -> str:
    return "Palier conseillé" if tier in advised else "Palier"


def share_text(part: Decimal, whole: Decimal) -> str:
    r"""Tell a share as a percentage, rounded down: 100 % means all of it.

    Examples:
        >>> share_text(Decimal(100_000), Decimal("221826.92"))
        '45\xa0%'
        >>> share_text(Decimal(250_000), Decimal(0))
        '100\xa0%'
    """
    return percent(Decimal(1) if part >= whole else (part / whole).quantize(_HUNDREDTH, rounding=ROUND_DOWN))


def breakdown_table(exposure: Exposure) -> Table:
    """Tell each term with its steps and its studies, then the total."""
    total = (
        paragraph(Strong(text="Total")),
        paragraph(Strong(text=euros(exposure.amount))),
        paragraph(ours(f"Somme des postes de {exposure.model.label}.")),
        paragraph(),
    )
    return Table(
        caption=french(f"Détail de l’exposition, {exposure.model.label}"),
        headers=("Poste", "Montant", french("Comment, étape par étape"), "Sources"),
        rows=(*map(_term, exposure), total),
        widths=(5, 4, 9, 5),
    )


def _term(term: ExposureTerm) -> tuple[Paragraph, ...]:
    return (
        paragraph(ours(term.about)),
        paragraph(euros(term.amount)),
        paragraph(ours("\n".join(term.steps))),
        basis(term.citations) if term.citations else paragraph(ours("Pas d’étude")),
    )


def tiers_table(found: LimitRecommendation, held: Decimal | None) -> Table:
    """Tell what each tier leaves of an exposure, after the limit that is held where there is one."""
    amount = found.exposure.amount
    rows = [] if held is None else [_tier("Contrat examiné : ", held, amount, found)]
    return Table(
        caption=french(f"Ce que laisse chaque palier, {found.exposure.model.label}"),
        headers=("Palier", french("Part de l’exposition atteinte"), french("Reste à charge"), "Lecture"),
        rows=(*rows, *(_tier("", one.tier, amount, found) for one in found.gaps)),
        widths=(4, 6, 4, 5),
    )


def _tier(before: str, tier: Decimal, amount: Decimal, found: LimitRecommendation) -> tuple[Paragraph, ...]:
    return (
        paragraph(ours(f"{before}{euros(tier)}")),
        paragraph(share_text(tier, amount)),
        paragraph(euros(gap(amount, tier))),
        _verdict(tier, amount, found),
    )


def _verdict(tier: Decimal, amount: Decimal, found: LimitRecommendation) -> Paragraph:
    if tier == found.tier:
        return paragraph(Strong(text=french("Palier conseillé")))
    if tier >= found.needed:
        return paragraph(ours("Suffisant"))
    return paragraph(ours("Sans la marge de prudence" if tier >= amount else "Insuffisant"))


def figures_table(exposure: Exposure) -> Table:
    """Tell each figure that does not come from the practice: its value, its origin, its study and how sure it is."""
    used = dict.fromkeys(figure for term in exposure for figure in term.figures)
    return Table(
        caption=french(f"Chiffres employés, {exposure.model.label}"),
        headers=("Chiffre", "Valeur", "Origine", french("Vérification"), "Remarque"),
        rows=tuple(map(_figure, used)),
        widths=(5, 2, 5, 3, 7),
    )


def _figure(figure: Figure) -> tuple[Paragraph, ...]:
    origin: list[str | Inline] = [label(figure.origin)]
    study = figure.citation
    # what the caller gives is taken as it is: nobody here verified it
    given = figure.origin is FigureOrigin.GIVEN
    if study is not None:
        origin += ["\n", *basis((study,)).content]
    remarks = [remark for remark in (figure.note, None if study is None else study.text.note) if remark is not None]
    return (
        paragraph(ours(figure.label)),
        paragraph(number(figure.value)),
        paragraph(*origin),
        paragraph("Sans objet" if given else figure.verification.label.capitalize()),
        paragraph(ours("\n".join(remarks) or "Sans remarque")),
    )


def days_table(exposures: Sequence[Exposure], policy: Policy | None) -> Table:
    """Tell the days lost by each model beside the days that are paid."""
    paid = _paid_days(policy)
    return Table(
        caption=french("Jours d’arrêt du modèle et jours de perte d’exploitation indemnisés"),
        headers=(french("Modèle"), french("Jours d’arrêt"), french("Jours indemnisés"), french("Jours sans indemnité")),
        rows=tuple(
            (
                paragraph(label(one.model)),
                paragraph(number(lost_days(one))),
                paragraph(number(paid)),
                paragraph(number(max(Decimal(0), lost_days(one) - paid))),
            )
            for one in exposures
        ),
        widths=(6, 4, 4, 4),
    )


def _paid_days(policy: Policy | None) -> Decimal:
    if policy is None:
        return Decimal(INDEMNITY_DAYS)
    terms = policy.terms_of(Guarantee.BUSINESS_INTERRUPTION)
    return Decimal(0) if terms is None or terms.interruption is None else terms.interruption.max_days


def sublimits_table(gaps: Sequence[SublimitGap]) -> Table:
    """Tell what each guarantee leaves of the loss set against it."""
    return Table(
        caption=french("Plafond de chaque garantie et perte envisagée"),
        headers=("Garantie", french("Plafond de la garantie"), french("Perte envisagée"), french("Reste à charge")),
        rows=tuple(_sublimit(one) for one in gaps),
        widths=(6, 4, 4, 4),
    )


def _sublimit(one: SublimitGap) -> tuple[Paragraph, ...]:
    left = one.gap
    return (
        paragraph(label(one.guarantee)),
        paragraph(ours("Non souscrite") if one.ceiling is None else euros(one.ceiling)),
        paragraph(ours("Non chiffrée") if one.loss is None else euros(one.loss)),
        paragraph(_left(left)),
    )


def _left(left: Decimal | None) -> Inline:
    if left is None:
        return ours("Non calculé")
    return Strong(text=euros(left)) if left else ours(euros(left))
