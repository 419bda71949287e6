# SPDX-License-Identifier: MIT
"""The amounts of a policy that contradict each other, and the contents that the file lacks."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fact_walk import changed
from insurance_finding_cases import POLICY, in_policy, judged
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Parties

FIRST, *OTHERS = POLICY.terms


def terms(**changes: object) -> list[str]:
    """Tell what is found once the first guarantee is changed, the limits being 100 000 a claim and 200 000 a year."""
    some = (changed(FIRST, changes), *OTHERS)
    return in_policy(terms=some, limit_claim=Decimal(100_000), limit_year=Decimal(200_000))


def test_all_that_is_missing_is_named_in_one_finding() -> None:
    """The parties, the guarantees and the premium are asked for together, at the policy."""
    (found,) = judged(parties=Parties(), terms=(), annual_premium=None)
    assert (found.code, found.path) == ("ASS016", "$")
    missing = "l’assureur, le souscripteur, les assurés, les garanties, la prime"
    assert found.message == f"Le dossier ne dit pas tout ce que le contrat porte ; il manque : {missing}."


def test_a_broker_is_no_mandatory_party() -> None:
    """The clean policy names neither a broker nor beneficiaries, and nothing is asked for."""
    assert POLICY.parties.broker is None
    assert in_policy() == []


@pytest.mark.parametrize(("by_claim", "expected"), [(250_000, []), (250_001, ["ASS014 $.limit_claim"])])
def test_the_limit_of_a_claim_is_at_most_that_of_the_year(by_claim: int, expected: list[str]) -> None:
    """Equal limits are usual; a higher one by claim would never be reached."""
    assert in_policy(limit_claim=Decimal(by_claim)) == expected


@pytest.mark.parametrize(
    ("sublimit", "yearly", "outside", "expected"),
    [
        (None, None, Answer.UNKNOWN, []),
        (100_000, 200_000, Answer.NO, []),
        (100_001, None, Answer.NO, ["ASS015 $.terms[0].sublimit"]),
        # what nobody told to be outside the limit is inside
        (100_001, None, Answer.UNKNOWN, ["ASS015 $.terms[0].sublimit"]),
        (100_001, None, Answer.YES, []),
        (None, 200_001, Answer.NO, ["ASS015 $.terms[0].yearly_sublimit"]),
        (None, 200_001, Answer.YES, []),
        # also outside the limit, a claim does not exceed the year of its own guarantee
        (50_001, 50_000, Answer.YES, ["ASS015 $.terms[0].sublimit"]),
        (50_000, 50_000, Answer.YES, []),
        (300_000, 400_000, Answer.NO, ["ASS015 $.terms[0].sublimit", "ASS015 $.terms[0].yearly_sublimit"]),
    ],
)
def test_a_sublimit_is_a_part_of_what_holds_it(
    sublimit: int | None, yearly: int | None, outside: Answer, expected: list[str]
) -> None:
    """A sub-limit above the limit of the policy, or above its own year, is never reached."""
    amounts = {
        "sublimit": None if sublimit is None else Decimal(sublimit),
        "yearly_sublimit": None if yearly is None else Decimal(yearly),
    }
    assert terms(**amounts, outside_limit=outside) == expected
