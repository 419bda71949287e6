# SPDX-License-Identifier: MIT
"""The decisions of § 6 of the reference: all of them, with the figures that it recomputes, and how to find one."""

from __future__ import annotations

import re
from decimal import Decimal
from statistics import median

import pytest

from rgpd_sante.analysis.penalties.decisions import DECISIONS, DecisionKind, Outcome, comparable, decisions
from rgpd_sante.analysis.penalties.provision import ProvisionLaw, provision
from rgpd_sante.law.citation import Verification
from rgpd_sante.vocabulary.practice import Profession


def test_no_decision_is_left_out_and_none_is_told_twice() -> None:
    """F1 to F31 and E1 to E30, whose row E23 names two pharmacies."""
    numbers = [one.number for one in DECISIONS]
    assert len(numbers) == len(set(numbers)) == 62
    assert {re.sub("[ab]$", "", number) for number in numbers} == {
        *(f"F{rank}" for rank in range(1, 32)),
        *(f"E{rank}" for rank in range(1, 31)),
    }


def test_the_simplified_fines_of_liberal_professionals() -> None:
    """Thirteen of them, from 1 000 to 5 000 €, median 4 000 €; not one is about a late notification."""
    found = [
        one
        for one in decisions(kind=DecisionKind.SIMPLIFIED)
        if one.profession is not None and one.outcome in {Outcome.FINE, Outcome.FINE_AND_ORDER}
    ]
    amounts = [one.amount for one in found]
    assert [len(amounts), *map(int, (min(amounts), median(amounts), max(amounts)))] == [13, 1_000, 4_000, 5_000]
    assert not [one.number for one in found if any(item.article == 33 for item in one.articles)]


def test_a_simplified_fine_stays_under_its_cap() -> None:
    """20 000 € at most, and none before 11 April 2022."""
    for one in decisions(kind=DecisionKind.SIMPLIFIED):
        assert one.amount <= 20_000
        assert one.day.isoformat() >= "2022-04-11"
        assert one.articles_verification is Verification.ANALYSIS


@pytest.mark.parametrize(
    ("criteria", "numbers"),
    [
        ({"profession": Profession.SPEECH_THERAPIST}, ["F13", "F21"]),
        ({"country": "FR", "article": 34}, ["F31"]),
        ({"article": 34, "law": ProvisionLaw.LIL}, ["F3"]),
        ({"currency": "EUR", "least": Decimal(1_000_000)}, ["F7", "E28"]),
        ({"country": "FR", "most": Decimal(0)}, ["F29"]),
        ({"kind": DecisionKind.BEFORE_GDPR}, ["F1", "F2", "F3"]),
        ({"country": "XX"}, []),
    ],
)
def test_decisions_are_found(criteria: dict[str, object], numbers: list[str]) -> None:
    """By country, profession, article, kind, currency and amount."""
    assert [one.number for one in decisions(**criteria)] == numbers  # type: ignore[arg-type]  # from a table


def test_the_closest_decisions_come_first() -> None:
    """Those of the profession, then the most recent."""
    found = comparable([provision("15")], profession=Profession.DENTAL_SURGEON)
    assert [one.number for one in found[:4]] == ["F22", "F16", "F15", "F12"]
    assert found[4].profession is not Profession.DENTAL_SURGEON
    recent = comparable([provision("32"), provision("34")])
    assert [one.day for one in recent] == sorted((one.day for one in recent), reverse=True)
    assert comparable([provision("LIL 32")]) == ()


def test_every_decision_says_where_it_is_found() -> None:
    """Each has its reference, its breach and its body, in words that a reader understands."""
    assert all(one.reference and one.breach and one.body for one in DECISIONS)
