# SPDX-License-Identifier: MIT
"""The note on the adequacy of a cover: an exposure with its breakdown, set against limits, sub-limits and days paid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.exposure.adequacy import market_ceilings, policy_ceilings, sublimit_gaps, term_losses
from rgpd_sante.analysis.exposure.limit import TIERS, LimitRecommendation
from rgpd_sante.documents.blocks import (
    Block,
    Bullets,
    Callout,
    CalloutKind,
    Document,
    Heading,
    Paragraph,
    Strong,
    Table,
    paragraph,
)
from rgpd_sante.documents.contents.adequacy_tables import (
    breakdown_table,
    days_table,
    exposure_chart,
    figures_table,
    sublimits_table,
    tiers_table,
)
from rgpd_sante.documents.contents.entries import Entry, boxes, counted, ours, unknown, written
from rgpd_sante.documents.contents.heads import NOTICE, subtitle
from rgpd_sante.documents.contents.law import basis, questions
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros, percent
from rgpd_sante.documents.typography import french
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.insurance import Guarantee

__all__ = ["adequacy_note"]

_STANDING: Final = (
    "L’exposition est un ordre de grandeur, non une prévision : deux modèles donnent deux montants, et le détail "
    "compte plus que le total. Cette note ne dit pas ce qu’un assureur paierait : seul le contrat le dit."
)
_METHOD: Final = (
    (
        "M0, modèle de la brochure : dossiers × coût moyen tous compris, plus les semaines de rétablissement × le "
        "chiffre d’affaires d’une semaine. Il compte deux fois la perte d’activité."
    ),
    (
        "M1, modèle dégroupé : dossiers × coût direct, plus la marge brute par jour × les jours jusqu’au retour à la "
        "normale, plus des frais fixes."
    ),
    (
        "Garantie : le plus petit palier qui atteint l’exposition avec une marge de prudence ; au-delà du plus haut, "
        "un courtier étudie le cas."
    ),
)


def adequacy_note(
    practice: Practice,
    recommendations: Sequence[LimitRecommendation],
    *,
    at: datetime,
    policy: Policy | None = None,
    losses: Mapping[Guarantee, Decimal] | None = None,
    missing: Sequence[MissingFact] = (),
    reference: str | None = None,
) -> Document:
    """Lay out what each model gives, the limit that follows, and what it leaves.

    Args:
        practice: The practice that asks.
        recommendations: One for each model, the one to decide by first; none where the facts lack.
        at: The instant of the document.
        policy: The policy to set against the exposure; without one, the limit recommended and the sub-limits of the
            market, which are not verified.
        losses: The loss of a scenario on each guarantee; without one, the terms of the first model.
        missing: What the practice is asked, beyond what the exposures lack.
        reference: That of the breach, where the note follows one.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
        >>> adequacy_note(practice, (), at=instant("2026-06-02T12:00+02:00")).title
        'Note d’adéquation de la garantie'
    """
    asked = [*missing, *(one for found in recommendations for one in found.exposure.missing)]
    return Document(
        title=french("Note d’adéquation de la garantie"),
        subtitle=subtitle(practice, at),
        reference=reference,
        date=at,
        blocks=(
            Callout(
                kind=CalloutKind.WARNING,
                title=french("Comment lire cette note"),
                content=(paragraph(ours(_STANDING)),),
            ),
            Heading(level=1, text=french("Faits retenus")),
            boxes(_facts(practice, recommendations)),
            Heading(level=1, text=french("Comment l’exposition se calcule")),
            _bullets(_METHOD),
            *_advice(recommendations, policy),
            *(block for found in recommendations for block in _model(found, policy)),
            *_adequacy(recommendations, policy, losses),
            *_list("Avertissements", [one for found in recommendations for one in found.warnings]),
            *_list("Ce qui manque pour être plus sûr", questions(asked)),
        ),
        notice=NOTICE,
    )


def _facts(practice: Practice, recommendations: Sequence[LimitRecommendation]) -> Iterator[Entry]:
    records, revenue = "Dossiers de patients conservés", "Chiffre d’affaires annuel"
    saved = "Charges qui cessent avec l’activité"
    if not recommendations:
        turnover = practice.scale.annual_turnover
        yield unknown(records)
        yield counted("Patients par an", practice.scale.patients_per_year)
        yield unknown(revenue) if turnover is None else written(revenue, euros(turnover))
        yield unknown(saved)
        yield written("Paliers de la brochure", ", ".join(map(euros, TIERS)))
        return
    facts = recommendations[0].exposure.facts
    yield counted(records, facts.records)
    yield written(revenue, euros(facts.annual_revenue))
    rate = facts.saved_variable_rate
    yield unknown(saved) if rate is None else written(saved, f"{percent(rate)} du chiffre d’affaires")
    yield written("Part de l’activité à l’arrêt", percent(facts.activity_lost))


def _advice(recommendations: Sequence[LimitRecommendation], policy: Policy | None) -> Iterator[Block]:
    yield Heading(level=1, text=french("Garantie conseillée"))
    if not recommendations:
        yield paragraph(ours("Aucun montant n’est calculé : les faits qui manquent sont demandés plus bas."))
        return
    yield Table(
        caption=french("Garantie conseillée par chaque modèle"),
        headers=(french("Modèle"), "Exposition", "Avec la marge", french("Palier conseillé")),
        rows=tuple(
            (
                paragraph(label(found.exposure.model)),
                paragraph(euros(found.exposure.amount)),
                paragraph(euros(found.needed)),
                paragraph(Strong(text=french(found.advice))),
            )
            for found in recommendations
        ),
        widths=(5, 4, 4, 5),
    )
    yield exposure_chart(recommendations, _held(policy))
    yield _bullets([" ".join(_own_reasons(found)) for found in recommendations])
    yield from _peers(recommendations[0])


def _held(policy: Policy | None) -> Decimal | None:
    return None if policy is None else min(policy.limit_claim, policy.limit_year)


def _own_reasons(found: LimitRecommendation) -> tuple[str, ...]:
    # the peers, told last, have a section of their own
    return found.reasons if found.peers is None else found.reasons[:-1]


def _peers(found: LimitRecommendation) -> Iterator[Block]:
    yield Heading(level=2, text=french("Ce que d’autres souscrivent"))
    if found.peers is None:
        yield paragraph(ours("Aucune tranche de chiffre d’affaires de l’étude ne correspond : rien n’est comparé."))
        return
    yield paragraph(
        ours(
            f"Capacité moyenne souscrite de {euros(found.peers.low)} à {euros(found.peers.below)} de chiffre "
            f"d’affaires : {euros(found.peers.capacity)}. Une moyenne de tous les secteurs, non un besoin. Source : "
        ),
        *basis((found.peers.citation,)).content,
    )


def _model(found: LimitRecommendation, policy: Policy | None) -> Iterator[Block]:
    name = label(found.exposure.model)
    yield Heading(level=1, text=french(name))
    yield breakdown_table(found.exposure)
    yield tiers_table(found, _held(policy))
    yield figures_table(found.exposure)
    unsure = [
        f"{figure.label} : {figure.source}."
        for term in found.exposure
        for figure in term.figures
        if figure.verification is not Verification.VERIFIED
    ]
    if unsure:
        yield Callout(
            kind=CalloutKind.INFO,
            title=french("Chiffres qui ne sont pas vérifiés"),
            content=tuple(paragraph(ours(one)) for one in dict.fromkeys(unsure)),
        )


def _adequacy(
    recommendations: Sequence[LimitRecommendation], policy: Policy | None, losses: Mapping[Guarantee, Decimal] | None
) -> Iterator[Block]:
    if not recommendations:
        return
    first = recommendations[0]
    yield Heading(level=1, text=french("Jours d’arrêt et jours indemnisés"))
    yield days_table([found.exposure for found in recommendations], policy)
    yield Heading(level=1, text=french("Sous-limites"))
    yield from (paragraph(ours(one)) for one in _reading(first, policy, losses))
    ceilings = market_ceilings(_limit(first)) if policy is None else policy_ceilings(policy)
    yield sublimits_table(sublimit_gaps(ceilings, term_losses(first.exposure) if losses is None else losses))


def _limit(found: LimitRecommendation) -> Decimal:
    return found.gaps[-1].tier if found.tier is None else found.tier


def _reading(
    found: LimitRecommendation, policy: Policy | None, losses: Mapping[Guarantee, Decimal] | None
) -> Iterator[str]:
    if policy is None:
        yield (
            f"Plafonds pour une garantie de {euros(_limit(found))}, selon des sous-limites de marché "
            f"({Verification.UNVERIFIED.label}) : lire celles du contrat."
        )
    else:
        yield "Plafonds du contrat, sans ce qui a déjà été payé dans l’année."
    if losses is None:
        yield (
            f"Pertes : les postes de {found.exposure.model.label}, chacun opposé tout entier à une seule garantie "
            f"({Verification.ANALYSIS.label}). Un scénario chiffré poste par poste est plus juste."
        )
    else:
        yield "Pertes : celles du scénario indiqué."
    yield (
        "Les franchises ne sont pas déduites. Une sous-limite est une part du plafond, sauf clause contraire "
        f"({Verification.UNVERIFIED.label})."
    )


def _list(title: str, texts: Sequence[str]) -> Iterator[Block]:
    if texts:
        yield Heading(level=1, text=french(title))
        yield _bullets(texts)


def _bullets(texts: Sequence[str]) -> Bullets:
    return Bullets(items=tuple(_point(text) for text in dict.fromkeys(texts)))


def _point(text: str) -> Paragraph:
    return paragraph(ours(text))
