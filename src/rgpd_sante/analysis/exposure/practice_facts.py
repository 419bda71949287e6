# SPDX-License-Identifier: MIT
"""The facts of an exposure as a practice states them: its turnover, and its patients in place of its files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.analysis.exposure.facts import ExposureFacts, usable_records
from rgpd_sante.facts import Count, Precision
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.practice.scale import Scale

__all__ = ["practice_facts", "practice_questions"]

_FILES: Final = "Combien de dossiers de patients le cabinet conserve-t-il ?"


def practice_facts(practice: Practice) -> ExposureFacts | None:
    """Take what a practice states of its scale, ``None`` where the patients or the turnover are not known.

    The patients of a year stand for the files kept, and are approximate as such: a practice keeps older files too.

    Examples:
        >>> from decimal import Decimal
        >>> from rgpd_sante.time.zones import Territory
        >>> scale = Scale(patients_per_year=Count(value=1500), annual_turnover=Decimal(181_000))
        >>> practice_facts(Practice(territory=Territory.METROPOLE, scale=scale)).records.precision
        Precision.APPROXIMATE
    """
    scale = practice.scale
    patients, turnover = usable_records(_patients(scale)), scale.annual_turnover
    if patients is None or turnover is None:
        return None
    return ExposureFacts(records=Count(value=patients, precision=Precision.APPROXIMATE), annual_revenue=turnover)


def practice_questions(practice: Practice) -> tuple[MissingFact, ...]:
    """Ask for what an exposure lacks, and for the files where the patients of a year stand for them."""
    return tuple(_questions(practice.scale))


def _questions(scale: Scale) -> Iterator[MissingFact]:
    known = usable_records(_patients(scale)) is not None
    yield MissingFact(
        path="$.practice.scale.patients_per_year",
        question=f"{_FILES} Le nombre de patients par an en tient lieu ici, souvent plus petit." if known else _FILES,
    )
    if scale.annual_turnover is None:
        yield MissingFact(
            path="$.practice.scale.annual_turnover",
            question="Quel est le chiffre d’affaires annuel hors taxes du dernier exercice clos ?",
        )


def _patients(scale: Scale) -> int | None:
    return None if scale.patients_per_year is None else scale.patients_per_year.value
