# SPDX-License-Identifier: MIT
"""The policy of the brochure: what it names, what it leaves to the market, and what can be given in its place."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Deductible, brochure_policy
from rgpd_sante.insurance.brochure import MARKET_PRACTICE
from rgpd_sante.insurance.taxonomy import ANSWERING, SERVICES
from rgpd_sante.law.citation import Verification
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import CoverBasis, Guarantee, HeadOfLoss, WaitingMode

EFFECT = date(2026, 3, 1)


@pytest.mark.parametrize("limit", ["100000", "250000", "500000", "1000000"])
def test_the_limits_of_the_brochure(limit: str) -> None:
    """From 100 000 € to 1 M€, by claim and by year; sixty days; eight guarantees and five services."""
    policy = brochure_policy(Decimal(limit), effect=EFFECT, territory=Territory.METROPOLE)
    assert policy.limit_claim == policy.limit_year == Decimal(limit)
    assert policy.period_end == date(2027, 3, 1)
    assert {terms.guarantee for terms in policy.terms} == set(Guarantee)
    assert len(SERVICES) == 5
    window = policy.terms_of(Guarantee.BUSINESS_INTERRUPTION)
    assert window is not None
    assert window.interruption is not None
    assert window.interruption.max_days == 60


@pytest.mark.parametrize("limit", ["99999.99", "1000000.01", "0"])
def test_no_other_limit(limit: str) -> None:
    """A limit that the brochure does not offer is refused."""
    with pytest.raises(FactError, match="limit"):
        brochure_policy(Decimal(limit), effect=EFFECT, territory=Territory.METROPOLE)


def test_sub_limits_are_within_a_market_practice_that_is_not_verified() -> None:
    """Each share lies in the range that is told of the market, and says that nobody verified it."""
    for practice in MARKET_PRACTICE.values():
        assert practice.low <= practice.default <= practice.high <= 1
        assert practice.verification is Verification.UNVERIFIED
    policy = brochure_policy(Decimal(250_000), effect=EFFECT, territory=Territory.METROPOLE)
    for terms in policy.terms:
        practised = MARKET_PRACTICE.get(terms.guarantee)
        assert terms.sublimit == (None if practised is None else practised.default * 250_000)
        assert terms.assistance is Answer.of(terms.guarantee in SERVICES)


def test_the_triggers_of_the_brochure() -> None:
    """Liabilities are claims-made, the investigation by its start, all else by discovery."""
    policy = brochure_policy(Decimal(100_000), effect=EFFECT, territory=Territory.METROPOLE)
    bases = {terms.guarantee: terms.basis for terms in policy.terms if terms.basis is not CoverBasis.DISCOVERY}
    assert bases == {
        Guarantee.ADMIN_INVESTIGATION: CoverBasis.INVESTIGATION,
        Guarantee.DATA_LIABILITY: CoverBasis.CLAIM_MADE,
        Guarantee.MEDIA_LIABILITY: CoverBasis.CLAIM_MADE,
    }


def test_what_the_brochure_leaves_open_can_be_given() -> None:
    """Waiting hours, sub-limits and deductibles of a real contract take the place of ours."""
    policy = brochure_policy(
        Decimal(100_000),
        effect=EFFECT,
        territory=Territory.GUYANE,
        waiting_hours=8,
        waiting_mode=WaitingMode.QUALIFYING,
        sublimits={Guarantee.DATA_RESTORATION: None, Guarantee.CYBER_EXTORTION: Decimal(1)},
        deductibles={},
    )
    restoration = policy.terms_of(Guarantee.DATA_RESTORATION)
    extortion = policy.terms_of(Guarantee.CYBER_EXTORTION)
    assert restoration is not None
    assert extortion is not None
    assert (restoration.sublimit, extortion.sublimit) == (None, Decimal(1))
    assert {terms.deductible for terms in policy.terms} == {Deductible()}


def test_no_guarantee_of_the_brochure_answers_these_heads() -> None:
    """Fines, criminal defence, betterment, hardware, transfer fraud, a supplier's outage and the like."""
    assert set(HeadOfLoss) - set(ANSWERING) == set(tuple(HeadOfLoss)[tuple(HeadOfLoss).index(HeadOfLoss.ADMIN_FINE) :])
