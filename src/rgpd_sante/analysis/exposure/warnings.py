# SPDX-License-Identifier: MIT
"""What a reader of an exposure must know: what the figures of the brochure really are, and where they stop."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.exposure import figures
from rgpd_sante.analysis.exposure.breakdown import ExposureModel, FigureOrigin
from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.analysis.words import euros, number, percent
from rgpd_sante.facts import Precision
from rgpd_sante.insurance.brochure import INDEMNITY_DAYS
from rgpd_sante.law.texts import cost_studies

__all__ = ["warnings"]

_DAYS_IN_A_WEEK: Final = 7


def warnings(facts: ExposureFacts, model: ExposureModel, *, on: date) -> Iterator[str]:
    """Yield the warnings of an exposure, those on the model first."""
    yield _MODEL
    if model is ExposureModel.BROCHURE:
        yield from _of_brochure(facts, on)
    else:
        yield from _of_unbundled(facts, on)
    yield from _of_size(facts, on)


_MODEL: Final = (
    "Le résultat dépend du modèle autant que du cabinet : comparer M0 et M1, et lire le détail avant le total. Aucun "
    "des deux n’est une prévision."
)


def _of_brochure(facts: ExposureFacts, on: date) -> Iterator[str]:
    cost, weeks = figures.unit_cost(facts, on=on), figures.weeks(facts, on=on)
    if cost.origin is FigureOrigin.STUDY:
        yield (
            f"{euros(cost.value)} par dossier est une moyenne tous coûts compris, non un coût de ressaisie : ne jamais "
            "y ajouter la notification, la communication, le conseil ou le chiffre d’affaires perdu. M0 ajoute "
            "pourtant le chiffre d’affaires perdu : il compte deux fois la perte d’activité, et surestime."
        )
    else:
        yield (
            "M0 ajoute le chiffre d’affaires perdu au coût par dossier : si le coût indiqué comprend déjà la perte "
            "d’activité, elle est comptée deux fois."
        )
    yield (
        "M0 compte le chiffre d’affaires entier ; un assureur indemnise la marge brute perdue, charges économisées "
        "déduites."
    )
    if weeks.origin is FigureOrigin.STUDY:
        yield (
            f"{number(weeks.value)} semaines est l’opinion de dirigeants interrogés sur leur temps de rétablissement, "
            "non une mesure, et non une durée sans aucune recette."
        )
    yield from _beyond_indemnity(f"{number(weeks.value)} semaines font", weeks.value * _DAYS_IN_A_WEEK)


def _of_unbundled(facts: ExposureFacts, on: date) -> Iterator[str]:
    cost, share, days = (
        figures.unit_cost(facts, on=on),
        figures.direct_share(facts, on=on),
        figures.days(facts, on=on),
    )
    cost_given, share_given = cost.origin is FigureOrigin.GIVEN, share.origin is FigureOrigin.GIVEN
    if not (cost_given and share_given):
        part = f"{percent(share.value)}{', part que vous indiquez,' if share_given else ''}"
        whole = f"{euros(cost.value)}, {'coût que vous indiquez' if cost_given else 'moyenne tous coûts compris'}"
        edition = (
            "" if share_given else " : la part directe date de l’édition 2011, l’appliquer ailleurs est une hypothèse"
        )
        yield (
            f"Le coût direct par dossier est {part} de {whole}{edition}. Ne pas y ajouter la notification ni la "
            "communication."
        )
        yield (
            f"M1 y ajoute {euros(figures.fixed_costs(facts).value)} d’expertise et de conseil, dont le coût direct "
            "peut déjà contenir une part : c’est une prudence."
        )
    if days.origin is FigureOrigin.STUDY:
        known = cost_studies.DAYS_TO_NORMAL.at(on).value
        yield (
            f"{known['tpe']} jours est la moyenne des TPE ; la même étude, sur une soixantaine de sinistres, compte "
            f"{known['pme']} jours pour les PME, {known['eti']} pour les ETI et {known['large']} pour les grandes "
            "entreprises."
        )
    if facts.saved_variable_rate is None:
        yield "Les charges économisées sont inconnues : la marge perdue est celle d’un cabinet qui n’économise rien."
    yield from _beyond_indemnity("L’arrêt dure", days.value)


def _beyond_indemnity(told: str, lost: Decimal) -> Iterator[str]:
    if lost > INDEMNITY_DAYS:
        yield (
            f"{told} {number(lost)} jours, au-delà des {INDEMNITY_DAYS} jours de perte d’exploitation que la brochure "
            "indemnise : le reste n’est pas couvert, quel que soit le plafond. Le nombre exact de jours payés dépend "
            "des heures de carence ou d’attente et du point de départ des jours indemnisés."
        )


def _of_size(facts: ExposureFacts, on: date) -> Iterator[str]:
    largest, mean = cost_studies.LARGEST_BREACH.at(on).value, cost_studies.MEAN_BREACH.at(on).value
    of_study = figures.unit_cost(facts, on=on).origin is FigureOrigin.STUDY
    if of_study and facts.records.value > largest:
        yield (
            f"Au-delà de {number(largest)} dossiers, le coût par dossier ne vaut plus : l’étude a écarté ces "
            "incidents, et le coût n’est pas proportionnel. Le total n’est donné que pour mémoire."
        )
    elif of_study:
        yield (
            f"L’étude porte sur des incidents de {number(mean)} données en moyenne : le coût par dossier d’un fichier "
            "bien plus petit ou bien plus grand peut s’en écarter."
        )
    if facts.records.precision is Precision.APPROXIMATE:
        yield "Le nombre de dossiers est approximatif : le total l’est aussi."
