# SPDX-License-Identifier: MIT
"""The figures that a model takes from the studies or from the library, unless the caller gives others."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final, TypeVar

from rgpd_sante.analysis.exposure.breakdown import Figure, FigureOrigin
from rgpd_sante.analysis.exposure.facts import ExposureFacts
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.parameter import Dated
from rgpd_sante.law.texts import cost_studies

__all__ = ["FIXED_COSTS", "days", "direct_share", "fixed_costs", "unit_cost", "weeks"]

T = TypeVar("T")
FIXED_COSTS: Final = Decimal(8_000)


def unit_cost(facts: ExposureFacts, *, on: date) -> Figure:
    """Give the cost of one record, everything in it."""
    dated = cost_studies.COST_PER_RECORD.at(on)
    return _figure("Coût par dossier, tous coûts compris", facts.unit_cost, dated, dated.value)


def direct_share(facts: ExposureFacts, *, on: date) -> Figure:
    """Give the share of that cost that is spent directly."""
    dated = cost_studies.DIRECT_SHARE.at(on)
    return _figure("Part directe du coût par dossier", facts.direct_share, dated, dated.value)


def weeks(facts: ExposureFacts, *, on: date) -> Figure:
    """Give the weeks of recovery of the brochure."""
    dated = cost_studies.WEEKS_LOST.at(on)
    return _figure("Semaines de rétablissement", facts.weeks, dated, Decimal(dated.value))


def days(facts: ExposureFacts, *, on: date) -> Figure:
    """Give the days until the activity is normal again: the mean of the smallest firms."""
    dated = cost_studies.DAYS_TO_NORMAL.at(on)
    return _figure("Jours jusqu’au retour à la normale (TPE)", facts.days, dated, Decimal(dated.value["tpe"]))


def fixed_costs(facts: ExposureFacts) -> Figure:
    """Give the cost of forensics and legal advice, which depends on no record."""
    given = facts.fixed_costs is not None
    return Figure(
        label="Expertise informatique et conseil juridique",
        value=FIXED_COSTS if facts.fixed_costs is None else facts.fixed_costs,
        origin=FigureOrigin.GIVEN if given else FigureOrigin.CHOICE,
        verification=Verification.VERIFIED if given else Verification.ANALYSIS,
    )


def _figure(label: str, given: Decimal | None, dated: Dated[T], value: Decimal) -> Figure:
    """Prefer what the caller gives; a study is cited only where it is used."""
    if given is not None:
        return Figure(label=label, value=given, origin=FigureOrigin.GIVEN)
    return Figure(
        label=label,
        value=value,
        origin=FigureOrigin.STUDY,
        citation=dated.citation,
        verification=dated.verification,
        note=dated.note,
    )
