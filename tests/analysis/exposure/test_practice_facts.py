# SPDX-License-Identifier: MIT
"""The facts of an exposure taken from a practice: what stands for the files, and what is asked."""

from __future__ import annotations

from decimal import Decimal

import pytest

from rgpd_sante.analysis.exposure.facts import MOST_RECORDS
from rgpd_sante.analysis.exposure.practice_facts import practice_facts, practice_questions
from rgpd_sante.facts import Count, Precision
from rgpd_sante.practice import Practice, Scale
from rgpd_sante.time.zones import Territory


def practice(patients: int | None, turnover: str | None) -> Practice:
    """Make a practice of a scale."""
    return Practice(
        territory=Territory.METROPOLE,
        scale=Scale(
            patients_per_year=None if patients is None else Count(value=patients),
            annual_turnover=None if turnover is None else Decimal(turnover),
        ),
    )


def test_the_patients_stand_for_the_files() -> None:
    """The count is approximate, however exact that of the patients is, and the files are asked for all the same."""
    found = practice_facts(practice(1500, "181000"))
    assert found is not None
    assert found.records == Count(value=1500, precision=Precision.APPROXIMATE)
    assert found.annual_revenue == 181_000
    assert found.saved_variable_rate is None
    (asked,) = practice_questions(practice(1500, "181000"))
    assert asked.question.endswith("Le nombre de patients par an en tient lieu ici, souvent plus petit.")


@pytest.mark.parametrize(
    ("patients", "turnover", "paths"),
    [
        (None, "1", ["patients_per_year"]),
        (1, None, ["patients_per_year", "annual_turnover"]),
        (None, None, ["patients_per_year", "annual_turnover"]),
        (MOST_RECORDS + 1, "1", ["patients_per_year"]),
    ],
)
def test_what_is_not_known_is_asked(patients: int | None, turnover: str | None, paths: list[str]) -> None:
    """Unknown is not zero: nothing is computed without the patients and the turnover, nor from a slip of the hand."""
    asked = practice(patients, turnover)
    assert practice_facts(asked) is None
    assert [one.path for one in practice_questions(asked)] == [f"$.practice.scale.{path}" for path in paths]


def test_nothing_is_not_unknown() -> None:
    """A practice that begins has no patient and no turnover yet, and it is a fact."""
    found = practice_facts(practice(0, "0"))
    assert found is not None
    assert found.records.value == 0


def test_the_largest_count_is_taken() -> None:
    """The bound is that of the facts of an exposure."""
    assert practice_facts(practice(MOST_RECORDS, "0")) is not None
