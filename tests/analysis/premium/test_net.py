# SPDX-License-Identifier: MIT
"""The demonstration tariff (§ 5.5): its factors, its floor, and the prices that it does not have."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.premium.net import NetPremium, Unpriced, net_premium
from rgpd_sante.analysis.premium.tariff import (
    DEMONSTRATION,
    LimitFactor,
    LoadingFactor,
    Tariff,
    TurnoverBand,
)
from rgpd_sante.errors import FactError
from rgpd_sante.law.citation import Verification
from rgpd_sante.vocabulary.proposal import CoverLimit, InsuredActivity, Loading, QuestionId, UnderwritingRule

GP = InsuredActivity.GENERAL_PRACTITIONER
LIMIT = CoverLimit.EUR_100_000
PRICED = [one.activity for one in DEMONSTRATION.activities]


def net(
    turnover: str = "181000",
    *loadings: Loading,
    limit: CoverLimit = LIMIT,
    activity: InsuredActivity = GP,
    tariff: Tariff = DEMONSTRATION,
) -> Decimal:
    """Give the net premium, which there is."""
    found = net_premium(limit=limit, activity=activity, turnover=Decimal(turnover), loadings=loadings, tariff=tariff)
    assert isinstance(found, NetPremium)
    return found.amount


def unpriced(found: NetPremium | Unpriced) -> Unpriced:
    """Give the reason why there is no price."""
    assert isinstance(found, Unpriced)
    return found


@pytest.mark.parametrize(
    ("limit", "loadings", "expected"),
    [
        (CoverLimit.EUR_100_000, (), "288.38"),
        (CoverLimit.EUR_250_000, (), "446.99"),
        (CoverLimit.EUR_250_000, (Loading.NO_MULTIFACTOR,), "670.48"),
        (CoverLimit.EUR_500_000, (), "605.60"),
        (CoverLimit.EUR_1_000_000, (), "836.30"),
    ],
)
def test_the_doctor_of_the_reference(limit: CoverLimit, loadings: tuple[Loading, ...], expected: str) -> None:
    """The factors of the limit apply to the lowest premium; the product is rounded once."""
    assert net("181000", *loadings, limit=limit) == Decimal(expected)


@pytest.mark.parametrize(
    ("activity", "factor"),
    [
        (InsuredActivity.GENERAL_PRACTITIONER, "1.00"),
        (InsuredActivity.NURSE, "1.00"),
        (InsuredActivity.OTHER_PARAMEDICAL, "1.00"),
        (InsuredActivity.SPECIALIST, "1.10"),
        (InsuredActivity.DENTAL_SURGEON, "1.15"),
        (InsuredActivity.PHARMACY, "1.60"),
        (InsuredActivity.LABORATORY, "2.50"),
    ],
)
def test_factors_of_activities(activity: InsuredActivity, factor: str) -> None:
    """Each activity of the table has its factor."""
    assert DEMONSTRATION.of_activity(activity) == Decimal(factor)


@pytest.mark.parametrize(
    "activity",
    [InsuredActivity.MIDWIFE, InsuredActivity.CLINIC, InsuredActivity.HOSPITAL, InsuredActivity.OTHER],
)
def test_what_the_reference_does_not_price_has_no_price(activity: InsuredActivity) -> None:
    """A clinic, a hospital, a midwife or another activity has no factor: none is made up."""
    found = unpriced(net_premium(limit=LIMIT, activity=activity, turnover=Decimal(100_000)))
    assert (found.question, found.rule) == (QuestionId.Q03, UnderwritingRule.R_PROF)
    assert found.reason == "Le tarif n’a pas de coefficient pour cette profession."


@pytest.mark.parametrize(
    ("turnover", "factor"),
    [
        ("0", "1.00"),
        ("200000", "1.00"),
        ("200000.01", "1.20"),
        ("500000", "1.20"),
        ("500000.01", "1.45"),
        ("1000000", "1.45"),
        ("2000000", "1.80"),
        ("5000000", "2.40"),
        ("5000000.01", "3.50"),
        ("10000000", "3.50"),
    ],
)
def test_bands_of_turnover_include_their_top(turnover: str, factor: str) -> None:
    """A turnover at the top of a band is in it; one cent more is in the next."""
    assert DEMONSTRATION.of_turnover(Decimal(turnover)) == Decimal(factor)


def test_above_the_last_band_there_is_no_price() -> None:
    """Above ten millions an underwriter sets the price."""
    found = unpriced(net_premium(limit=LIMIT, activity=GP, turnover=Decimal("10000000.01")))
    assert (found.question, found.rule) == (QuestionId.Q07, UnderwritingRule.R_TURN)


def test_a_tariff_may_lack_a_limit() -> None:
    """A limit without a factor has no price."""
    small = attrs.evolve(DEMONSTRATION, limits=DEMONSTRATION.limits[:1])
    limit = CoverLimit.EUR_1_000_000
    found = unpriced(net_premium(limit=limit, activity=GP, turnover=Decimal(1), tariff=small))
    assert (found.question, found.rule) == (QuestionId.Q11, UnderwritingRule.R_LIM)
    assert found.reason.startswith("Le tarif n’a pas de coefficient pour une garantie de 1")


def test_the_premium_never_falls_below_the_lowest() -> None:
    """A reduction on the lowest premium gives the lowest premium, and the steps say so."""
    assert net("181000", Loading.CONTINUITY_PLAN) == Decimal("288.38")
    found = net_premium(limit=LIMIT, activity=GP, turnover=Decimal(1), loadings=(Loading.CONTINUITY_PLAN,))
    assert isinstance(found, NetPremium)
    assert found.steps[-1].startswith("La prime ne descend pas sous")
    assert net("181000", Loading.CONTINUITY_PLAN, limit=CoverLimit.EUR_250_000) == Decimal("424.64")


def test_the_steps_tell_each_factor() -> None:
    """The steps are the factors in order, in French, and the price is an analysis of ours."""
    found = net_premium(
        limit=CoverLimit.EUR_250_000,
        activity=GP,
        turnover=Decimal(181_000),
        loadings=(Loading.NO_MULTIFACTOR, Loading.CONTINUITY_PLAN),
    )
    assert isinstance(found, NetPremium)
    assert found.verification is Verification.ANALYSIS
    assert [step.replace("\u00a0", " ").replace("\u202f", " ") for step in found.steps] == [
        "Prime de base hors taxe : 288,38 €.",
        "Garantie de 250 000 € : × 1,55.",
        "Profession : × 1,00.",
        "Chiffre d’affaires de 181 000 € : × 1,00.",
        "Majorations et réduction des réponses : × 1,50 × 0,95.",
        "Prime hors taxe, arrondie au centime : 636,96 €.",
    ]


@given(
    st.sampled_from(CoverLimit),
    st.sampled_from(PRICED),
    st.integers(0, 10**9).map(lambda cents: Decimal(cents).scaleb(-2)),
    st.lists(st.sampled_from(Loading), unique=True),
)
def test_the_premium_is_the_exact_product(
    limit: CoverLimit, activity: InsuredActivity, turnover: Decimal, loadings: list[Loading]
) -> None:
    """However many loadings there are, no digit is lost before the one rounding, half up."""
    limit_factor, activity_factor = DEMONSTRATION.of_limit(limit), DEMONSTRATION.of_activity(activity)
    turnover_factor = DEMONSTRATION.of_turnover(turnover)
    assert limit_factor is not None
    assert activity_factor is not None
    assert turnover_factor is not None
    exact = Fraction(DEMONSTRATION.floor) * Fraction(limit_factor) * Fraction(activity_factor)
    exact *= Fraction(turnover_factor)
    for loading in loadings:
        exact *= Fraction(DEMONSTRATION.of_loading(loading))
    rounded = Decimal(int(exact * 100 + Fraction(1, 2))).scaleb(-2)
    found = net(str(turnover), *loadings, limit=limit, activity=activity)
    assert found == max(rounded, DEMONSTRATION.floor)


@given(st.lists(st.sampled_from([one for one in Loading if one is not Loading.CONTINUITY_PLAN]), unique=True))
def test_a_loading_never_lowers_the_price(loadings: list[Loading]) -> None:
    """Each loading more costs as much or more."""
    prices = [net("181000", *loadings[:number]) for number in range(len(loadings) + 1)]
    assert prices == sorted(prices)


def test_only_a_continuity_plan_lowers_the_price() -> None:
    """Every circumstance has a factor above 1, save the one that is to the credit of the applicant."""
    assert [one.loading for one in DEMONSTRATION.loadings if one.factor < 1] == [Loading.CONTINUITY_PLAN]
    assert [one.loading for one in DEMONSTRATION.loadings] == list(Loading)


@pytest.mark.parametrize("factor", [Decimal(0), Decimal(-1), Decimal("NaN"), 1.5, 1])
def test_a_factor_is_a_decimal_above_zero(factor: object) -> None:
    """A factor of nothing, or one that is no decimal, is refused."""
    build: Callable[..., LimitFactor] = LimitFactor
    with pytest.raises(FactError, match="factor") as caught:
        build(limit=LIMIT, factor=factor)
    assert "supérieur à zéro" in caught.value.message


@pytest.mark.parametrize(
    "changes",
    [
        {"bands": tuple(reversed(DEMONSTRATION.bands))},
        {"bands": (DEMONSTRATION.bands[0], DEMONSTRATION.bands[0])},
        {"loadings": DEMONSTRATION.loadings[1:]},
        {"loadings": (*DEMONSTRATION.loadings[1:], LoadingFactor(loading=Loading.MIXED_USE, factor=Decimal(1)))},
        {"limits": [DEMONSTRATION.limits[0]]},
    ],
)
def test_a_tariff_that_cannot_be_applied_is_refused(changes: Mapping[str, object]) -> None:
    """Bands out of order or repeated, a loading without its factor: the field at fault is named."""
    build: Callable[..., Tariff] = Tariff
    values = {field.name: getattr(DEMONSTRATION, field.name) for field in attrs.fields(Tariff)}
    with pytest.raises(FactError) as caught:
        build(**values | dict(changes))
    assert caught.value.field in changes


def test_the_turnover_must_be_an_amount() -> None:
    """A negative turnover is refused."""
    with pytest.raises(FactError, match="turnover"):
        net_premium(limit=LIMIT, activity=GP, turnover=Decimal(-1))
    assert TurnoverBand(top=Decimal(1), factor=Decimal(1)).top == 1
