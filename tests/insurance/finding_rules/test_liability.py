# SPDX-License-Identifier: MIT
"""The time of a liability cover: its two triggers, its unlimited past, the years that the law grants after its end."""

from __future__ import annotations

from datetime import date

import pytest

from fact_walk import changed
from insurance_finding_cases import POLICY, in_policy
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import CoverTerms
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import CoverBasis, Guarantee

NOTIFICATION, EXTORTION, LIABILITY = POLICY.terms
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
OVER = {
    "initial_effect": date(2020, 1, 1),
    "period_start": date(2025, 1, 1),
    "period_end": date(2026, 1, 1),
    "terminated_on": date(2026, 1, 1),
}


def liable(**changes: object) -> tuple[CoverTerms, ...]:
    """Give the guarantees of the clean policy, with the terms of its liability changed."""
    return (NOTIFICATION, EXTORTION, changed(LIABILITY, changes))


@pytest.mark.parametrize(
    ("basis", "expected"),
    [
        (CoverBasis.CLAIM_MADE, []),
        (CoverBasis.HARMFUL_FACT, []),
        (CoverBasis.DISCOVERY, ["ASS013 $.terms[2].basis"]),
        (CoverBasis.INVESTIGATION, ["ASS013 $.terms[2].basis"]),
    ],
)
def test_a_liability_has_one_of_the_two_triggers_of_the_law(basis: CoverBasis, expected: list[str]) -> None:
    """The parties choose between the harmful fact and the claim, and nothing else."""
    assert in_policy(terms=liable(basis=basis)) == expected


def test_a_retroactive_date_binds_a_first_party_cover_only() -> None:
    """On a claims-made liability it has no effect; elsewhere it is a lawful clause."""
    day = date(2026, 1, 1)
    assert in_policy(terms=liable(retroactive_on=day)) == ["ASS012 $.terms[2].retroactive_on"]
    assert in_policy(terms=liable(basis=CoverBasis.HARMFUL_FACT, retroactive_on=day)) == []
    assert in_policy(terms=(changed(NOTIFICATION, {"retroactive_on": day}), EXTORTION, LIABILITY)) == []


@pytest.mark.parametrize(
    ("years", "last_cover", "expected"),
    [
        (None, NO, []),
        (0, NO, ["ASS010 $.subsequent_years"]),
        (4, NO, ["ASS010 $.subsequent_years"]),
        (4, UNKNOWN, ["ASS010 $.subsequent_years"]),
        (5, NO, []),
        (5, UNKNOWN, []),
        (4, YES, ["ASS011 $.subsequent_years"]),
        (9, YES, ["ASS011 $.subsequent_years"]),
        (10, YES, []),
        (10_000, YES, []),
        (None, YES, []),
    ],
)
def test_the_years_after_the_end_are_those_of_the_law_at_least(
    years: int | None, last_cover: Answer, expected: list[str]
) -> None:
    """Five years, ten for the last cover of a natural person who stops; what is not told is held against nobody."""
    assert in_policy(subsequent_years=years, last_cover_at_cessation=last_cover) == expected
    assert (law.SUBSEQUENT_YEARS.latest.value, law.SUBSEQUENT_YEARS_AT_CESSATION.latest.value) == (5, 10)


def test_only_a_claims_made_liability_has_years_after_its_end() -> None:
    """On the harmful fact, or without liability, the years of the contract are without object."""
    assert in_policy(subsequent_years=1, terms=liable(basis=CoverBasis.HARMFUL_FACT)) == []
    assert in_policy(subsequent_years=1, terms=(NOTIFICATION,)) == []
    both = (LIABILITY, CoverTerms(guarantee=Guarantee.MEDIA_LIABILITY, basis=CoverBasis.HARMFUL_FACT))
    assert in_policy(subsequent_years=1, terms=both) == ["ASS010 $.subsequent_years"]


@pytest.mark.parametrize(
    ("years", "resumed_on", "expected"),
    [
        (7, None, ["ASS011 $.subsequent_years"]),
        (7, date(2033, 1, 1), []),
        (7, date(2033, 1, 2), ["ASS011 $.subsequent_years"]),
        (5, date(2027, 1, 1), []),
        (4, date(2027, 1, 1), ["ASS011 $.subsequent_years"]),
    ],
)
def test_the_ten_years_shrink_to_the_gap_where_the_activity_resumed(
    years: int, resumed_on: date | None, expected: list[str]
) -> None:
    """The same activity taken up again shortens the period, never below five years."""
    cessation = {"last_cover_at_cessation": YES, "activity_resumed_on": resumed_on, "subsequent_years": years}
    assert in_policy(**OVER, **cessation) == expected


def test_an_end_to_come_has_no_last_day_yet() -> None:
    """A termination announced for later, even for the last day of the calendar, is judged by the number of years."""
    coming = {"terminated_on": date.max, "last_cover_at_cessation": YES}
    assert in_policy(**coming, subsequent_years=9) == ["ASS011 $.subsequent_years"]
    assert in_policy(**coming, subsequent_years=10) == []


def test_a_contract_may_grant_more_years_than_the_calendar_holds() -> None:
    """Ten thousand years after an end are possible facts: they are judged, not refused."""
    assert in_policy(**OVER, subsequent_years=10_000) == []
