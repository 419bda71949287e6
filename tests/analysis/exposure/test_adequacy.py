# SPDX-License-Identifier: MIT
"""Sub-limits and days: what a limit that is enough may still leave."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest

from exposure_cases import PROFILES, asked
from rgpd_sante.analysis.exposure.adequacy import (
    FALLS_ON,
    lost_days,
    market_ceilings,
    policy_ceilings,
    sublimit_gaps,
    term_losses,
)
from rgpd_sante.analysis.exposure.breakdown import ExposureModel, TermCode
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.brochure import brochure_policy
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import CoverBasis, Guarantee

LIMIT = Decimal(250_000)
POLICY = brochure_policy(LIMIT, effect=date(2026, 1, 1), territory=Territory.METROPOLE)
DOCTOR = PROFILES["solo_gp"].facts


def one_term(
    sublimit: str | None = None, yearly: str | None = None, outside: Answer = Answer.UNKNOWN, year: str = "250000"
) -> Policy:
    """Make a policy of one guarantee."""
    terms = CoverTerms(
        guarantee=Guarantee.CYBER_EXTORTION,
        basis=CoverBasis.DISCOVERY,
        sublimit=None if sublimit is None else Decimal(sublimit),
        yearly_sublimit=None if yearly is None else Decimal(yearly),
        outside_limit=outside,
    )
    return attrs.evolve(POLICY, terms=(terms,), limit_year=Decimal(year))


def test_a_limit_that_is_enough_may_have_a_sublimit_that_is_not() -> None:
    """Example 1 of the reference: 192 650 after the deductible, under 250 000, exceed the sub-limit by 42 650."""
    loss = {Guarantee.DATA_RESTORATION: Decimal(192_650)}
    (found,) = [one for one in sublimit_gaps(policy_ceilings(POLICY), loss) if one.loss is not None]
    assert found.ceiling == 150_000
    assert found.gap == Decimal("42650.00")


def test_the_market_practice_is_that_of_the_brochure_policy() -> None:
    """Without a policy, the ceilings are those of the policy that the library makes."""
    assert market_ceilings(LIMIT) == policy_ceilings(POLICY)


@pytest.mark.parametrize(
    ("policy", "ceiling"),
    [
        (one_term(), 250_000),
        (one_term(year="40000"), 40_000),
        (one_term("50000"), 50_000),
        (one_term("50000", "30000"), 30_000),
        (one_term(None, "30000"), 30_000),
        (one_term("400000"), 250_000),
        (one_term("400000", outside=Answer.YES), 400_000),
        (one_term("400000", outside=Answer.NO), 250_000),
        (one_term(outside=Answer.YES), 250_000),
    ],
)
def test_a_sublimit_is_a_part_of_the_limit(policy: Policy, ceiling: int) -> None:
    """The smallest cap wins; only what is said to be outside the limit exceeds it; unknown is inside."""
    assert policy_ceilings(policy) == {Guarantee.CYBER_EXTORTION: ceiling}


def test_a_loss_without_guarantee_is_left_whole() -> None:
    """What is not subscribed pays nothing, and is told in the order of the guarantees."""
    losses = {Guarantee.MEDIA_LIABILITY: Decimal(5), Guarantee.IT_FORENSICS: Decimal(7)}
    found = sublimit_gaps(policy_ceilings(one_term("50000")), losses)
    assert [(one.guarantee, one.ceiling, one.loss, one.gap) for one in found] == [
        (Guarantee.IT_FORENSICS, None, 7, 7),
        (Guarantee.CYBER_EXTORTION, 50_000, None, None),
        (Guarantee.MEDIA_LIABILITY, None, 5, 5),
    ]


@pytest.mark.parametrize("model", ExposureModel)
def test_every_term_falls_on_a_guarantee(model: ExposureModel) -> None:
    """No euro of an exposure is lost when its terms are read as losses."""
    found = asked(DOCTOR, model)
    assert sum(term_losses(found).values()) == found.amount
    assert set(FALLS_ON) == set(TermCode)


def test_the_days_of_each_model() -> None:
    """Nine weeks are 63 days; the mean of the smallest firms is 26; without a term of time there is none."""
    assert lost_days(asked(DOCTOR)) == 63
    unbundled = asked(DOCTOR, ExposureModel.UNBUNDLED)
    assert lost_days(unbundled) == 26
    assert lost_days(attrs.evolve(unbundled, terms=())) == 0
