# SPDX-License-Identifier: MIT
"""The exposure of a practice: M0, the sum of the brochure, and M1, which unbundles it. Neither is a forecast.

M0 = records × 127 € + weeks × revenue / 52. M1 = records × direct cost + margin per day × days + fixed costs.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.exposure import figures
from rgpd_sante.analysis.exposure.breakdown import (
    Exposure,
    ExposureModel,
    ExposureTerm,
    Figure,
    TermCode,
)
from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.analysis.exposure.warnings import warnings
from rgpd_sante.analysis.words import euros, number, percent
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.money import to_cent
from rgpd_sante.time.instants import in_utc, in_zone, local_day
from rgpd_sante.time.zones import Territory

__all__ = ["exposure"]

WEEKS_IN_A_YEAR: Final = 52
# revenue of a calendar day with calendar days: revenue of a working day with them would overstate by 365/235
DAYS_IN_A_YEAR: Final = 365


def exposure(facts: ExposureFacts, *, model: ExposureModel, at: datetime) -> Exposure:
    """Compute the exposure of a practice by one model, with each term, its figures and its steps.

    Args:
        facts: Records, revenue and whatever the caller knows better than the studies.
        model: The model; the answer hinges on it, and carries its name.
        at: The instant of the question, aware: it chooses the figures known then. A study has no territory: the day
            is that of Paris.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.facts import Count
        >>> from rgpd_sante.time.instants import instant
        >>> doctor = ExposureFacts(records=Count(value=1500), annual_revenue=Decimal(181_000))
        >>> exposure(doctor, model=ExposureModel.BROCHURE, at=instant("2026-06-02T10:17+02:00")).amount
        Decimal('221826.92')
    """
    in_utc(at, field="at")
    day = local_day(at, Territory.METROPOLE)
    unbundled = model is ExposureModel.UNBUNDLED
    terms = tuple(_unbundled(facts, day) if unbundled else _brochure(facts, day))
    return Exposure(
        at=in_zone(at, Territory.METROPOLE),
        day=day,
        model=model,
        facts=facts,
        terms=terms,
        warnings=tuple(warnings(facts, model, on=day)),
        missing=(_SAVED_RATE,) if unbundled and facts.saved_variable_rate is None else (),
    )


_SAVED_RATE: Final = MissingFact(
    path="$.facts.saved_variable_rate",
    question="Quelle part du chiffre d’affaires correspond à des charges qui cessent avec l’activité (achats de "
    "médicaments, consommables, rétrocessions) ?",
)


def _brochure(facts: ExposureFacts, day: date) -> Iterator[ExposureTerm]:
    cost, weeks = figures.unit_cost(facts, on=day), figures.weeks(facts, on=day)
    yield _records(TermCode.RECORD_COST, "Dossiers, tous coûts compris", facts, cost.value, (cost,))
    revenue = euros(facts.annual_revenue)
    # one division at the end: the quotient of a week, once rounded, would move the cents
    amount = to_cent(weeks.value * facts.annual_revenue * facts.activity_lost / WEEKS_IN_A_YEAR)
    yield ExposureTerm(
        code=TermCode.LOST_REVENUE,
        about="Chiffre d’affaires pendant le rétablissement",
        amount=amount,
        steps=(
            *_lost_part(facts),
            f"{number(weeks.value)} semaines × {revenue} / {WEEKS_IN_A_YEAR}{_times_lost(facts)} = {euros(amount)}.",
            _told(weeks),
        ),
        figures=(weeks,),
    )


def _unbundled(facts: ExposureFacts, day: date) -> Iterator[ExposureTerm]:
    cost, share = figures.unit_cost(facts, on=day), figures.direct_share(facts, on=day)
    direct = to_cent(cost.value * share.value)
    yield _records(
        TermCode.DIRECT_RECORD_COST,
        "Dossiers, coûts directs seulement",
        facts,
        direct,
        (cost, share),
        before=(f"Coût direct par dossier : {euros(cost.value)} × {percent(share.value)} = {euros(direct)}.",),
    )
    yield _margin(facts, figures.days(facts, on=day))
    fixed = figures.fixed_costs(facts)
    yield ExposureTerm(
        code=TermCode.FIXED_COSTS,
        about=fixed.label,
        amount=to_cent(fixed.value),
        steps=(_told(fixed),),
        figures=(fixed,),
    )


def _records(
    code: TermCode,
    about: str,
    facts: ExposureFacts,
    cost: Decimal,
    used: tuple[Figure, ...],
    *,
    before: tuple[str, ...] = (),
) -> ExposureTerm:
    amount = to_cent(facts.records.value * cost)
    step = f"{number(facts.records.value)} dossiers × {euros(cost)} = {euros(amount)}."
    return ExposureTerm(code=code, about=about, amount=amount, steps=(*before, step, *map(_told, used)), figures=used)


def _margin(facts: ExposureFacts, days: Figure) -> ExposureTerm:
    saved = Decimal(0) if facts.saved_variable_rate is None else facts.saved_variable_rate
    # the margin of a day is a ratio, never rounded before the product
    yearly = facts.annual_revenue * (1 - saved)
    a_day = yearly / DAYS_IN_A_YEAR
    amount = to_cent(yearly * days.value * facts.activity_lost / DAYS_IN_A_YEAR)
    return ExposureTerm(
        code=TermCode.LOST_MARGIN,
        about="Marge brute perdue jusqu’au retour à la normale",
        amount=amount,
        steps=(
            _saved_in_words(facts),
            f"Marge par an : {euros(facts.annual_revenue)} × (1 − {percent(saved)}) = {euros(yearly)}.",
            f"Marge par jour, gardée sans arrondi : {euros(yearly)} / {DAYS_IN_A_YEAR}, soit environ {euros(a_day)}.",
            *_lost_part(facts),
            f"Marge par jour × {number(days.value)} jours{_times_lost(facts)} = {euros(amount)}.",
            _told(days),
        ),
        figures=(days,),
    )


def _saved_in_words(facts: ExposureFacts) -> str:
    if facts.saved_variable_rate is None:
        return "Charges variables économisées : inconnues, tenues pour nulles par prudence."
    return f"Charges variables économisées : {percent(facts.saved_variable_rate)} du chiffre d’affaires, à soustraire."


def _lost_part(facts: ExposureFacts) -> tuple[str, ...]:
    return () if facts.activity_lost == 1 else (f"Part de l’activité à l’arrêt : {percent(facts.activity_lost)}.",)


def _times_lost(facts: ExposureFacts) -> str:
    return "" if facts.activity_lost == 1 else f" × {percent(facts.activity_lost)}"


def _told(figure: Figure) -> str:
    return f"{figure.label} : {figure.source}."
