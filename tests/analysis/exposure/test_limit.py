# SPDX-License-Identifier: MIT
"""The recommended limit: the tiers and gaps of § 4.2, the margin, the peers, what a caller may change."""

from __future__ import annotations

from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exposure_cases import AT, PROFILES, Profile, asked, facts_of
from rgpd_sante.analysis.exposure.breakdown import Exposure, ExposureModel
from rgpd_sante.analysis.exposure.limit import TIERS, peer_capacity, recommend_limit
from rgpd_sante.errors import FactError
from rgpd_sante.law.texts import cost_studies

PROFILE = pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES.keys())


def of(amount: str) -> Exposure:
    """Make an exposure of an amount: fixed costs and nothing else."""
    facts = attrs.evolve(facts_of(0, "0"), fixed_costs=Decimal(amount))
    return asked(facts, ExposureModel.UNBUNDLED)


@pytest.mark.parametrize("model", ExposureModel)
@PROFILE
def test_the_tiers_of_the_table(profile: Profile, model: ExposureModel) -> None:
    """Each profile gets the tier of the reference, by both models."""
    assert recommend_limit(asked(profile.facts, model)).tier == profile.tiers[model]


@PROFILE
def test_the_gaps_of_the_table(profile: Profile) -> None:
    """Each tier leaves what the reference says, to the cent."""
    found = recommend_limit(asked(profile.facts))
    assert tuple(one.gap for one in found.gaps) == profile.gaps
    assert tuple(one.tier for one in found.gaps) == TIERS


@pytest.mark.parametrize(
    ("amount", "tier"),
    [
        ("0", 100_000),
        ("90909.09", 100_000),
        ("90909.10", 250_000),
        ("909090.90", 1_000_000),
        ("909090.91", None),
    ],
)
def test_the_margin_is_compared_without_rounding(amount: str, tier: int | None) -> None:
    """90 909.10 with its margin is 100 000.01: the first tier is one cent too small."""
    found = recommend_limit(of(amount))
    assert found.tier == tier
    assert found.needed == Decimal(amount) * Decimal("1.10")


def test_a_tier_without_a_gap_may_lack_the_margin() -> None:
    """At 95 000 the first tier leaves nothing, and is not recommended: the margin is not in it."""
    found = recommend_limit(of("95000"))
    assert [one.gap for one in found.gaps] == [0, 0, 0, 0]
    assert found.tier == 250_000


def test_above_the_largest_tier_a_broker_studies() -> None:
    """There is no figure then, and the words say so."""
    found = recommend_limit(asked(PROFILES["clinic"].facts))
    assert found.tier is None
    assert found.advice == "à étudier avec un courtier"
    assert "Aucun palier ne l’atteint (le plus haut : 1\u202f000\u202f000\u00a0€)" in found.reasons[1]


def test_a_recommendation_says_its_model_its_margin_and_its_tier() -> None:
    """The reasons are the sum, with the name of the model, then the tier; the breakdown stays at hand."""
    exposure = asked(PROFILES["solo_gp"].facts, ExposureModel.UNBUNDLED)
    found = recommend_limit(exposure)
    assert found.exposure is exposure
    assert found.advice == "250\u202f000\u00a0€"
    assert found.reasons[:2] == (
        "M1, modèle dégroupé : 101\u202f260,97\u00a0€ × 1,1 = 111\u202f387,07\u00a0€.",
        "Plus petit palier qui l’atteint : 250\u202f000\u00a0€.",
    )


def test_a_recommendation_keeps_the_warnings_of_the_exposure() -> None:
    """It warns of the sub-limits first, then of all that the exposure warns of."""
    exposure = asked(PROFILES["solo_gp"].facts)
    found = recommend_limit(exposure)
    assert "sous-limite" in found.warnings[0]
    assert found.warnings[1:] == exposure.warnings


@pytest.mark.parametrize(
    ("revenue", "capacity"),
    [
        ("0", 564_000),
        ("1999999.99", 564_000),
        ("2000000", 955_000),
        ("9999999.99", 955_000),
        ("10000000", 1_800_000),
        ("49999999.99", 1_800_000),
        ("50000000", None),
    ],
)
def test_the_peers_of_a_turnover(revenue: str, capacity: int | None) -> None:
    """The mean capacity of the band is told, and none is guessed beyond the last one."""
    found = peer_capacity(Decimal(revenue), on=AT.date())
    assert (None if found is None else found.capacity) == capacity
    assert found is None or found.citation is cost_studies.CAPACITY


def test_the_peers_inform_and_decide_nothing() -> None:
    """Peers are a sentence beside the tier; without a band there is none."""
    nurse = recommend_limit(asked(PROFILES["nurse"].facts))
    assert nurse.peers is not None
    assert nurse.peers.capacity > Decimal(500_000)
    assert nurse.tier == 100_000
    assert nurse.reasons[2].startswith("Pour information, capacité moyenne souscrite")
    assert "564\u202f000\u00a0€ (AMRAE, LUCY 2025)" in nurse.reasons[2]
    large = recommend_limit(asked(facts_of(1, "60000000")))
    assert large.peers is None
    assert len(large.reasons) == 2


def test_a_caller_may_offer_other_tiers_and_another_margin() -> None:
    """Tiers are taken in order whatever the order given."""
    found = recommend_limit(of("95000"), tiers=(Decimal(300_000), Decimal(95_000)), margin=Decimal(1))
    assert found.tier == 95_000
    assert [one.tier for one in found.gaps] == [95_000, 300_000]


@pytest.mark.parametrize("tiers", [(), (Decimal(-1),), (Decimal("NaN"),), (100_000,)])
def test_tiers_that_are_none_are_refused(tiers: tuple[Decimal, ...]) -> None:
    """No tier at all, a negative, an endless or an untyped one is refused."""
    with pytest.raises(FactError) as caught:
        recommend_limit(of("1"), tiers=tiers)
    assert caught.value.field == "tiers"


@pytest.mark.parametrize("margin", [Decimal("0.99"), Decimal("Infinity")])
def test_a_margin_that_is_none_is_refused(margin: Decimal) -> None:
    """A factor below one would recommend less than the exposure."""
    with pytest.raises(FactError) as caught:
        recommend_limit(of("1"), margin=margin)
    assert caught.value.field == "margin"


@given(st.integers(0, 200_000_000))
def test_a_tier_has_the_margin_and_a_gap_is_what_it_lacks(cents: int) -> None:
    """The tier is the smallest that is not below 1.10 × E; a gap is zero if and only if its tier reaches E."""
    exposure = of(str(Decimal(cents) / 100))
    found = recommend_limit(exposure)
    enough = [tier for tier in TIERS if tier >= Decimal("1.10") * exposure.amount]
    assert found.tier == (enough[0] if enough else None)
    for one in found.gaps:
        assert (one.gap == 0) is (one.tier >= exposure.amount)
        assert one.gap == 0 or one.tier + one.gap == exposure.amount
