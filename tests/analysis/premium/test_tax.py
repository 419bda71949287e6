# SPDX-License-Identifier: MIT
"""From net to gross and back: every figure of the reference (§ 5.1, § 5.2, § 5.5), and the amounts that have no net."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.premium.cents import product
from rgpd_sante.analysis.premium.tax import Premium, contribution_on, net_from_gross, premium, tax_rate
from rgpd_sante.errors import FactError
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import insurance_tax
from rgpd_sante.money import CENT, to_cent
from rgpd_sante.time.zones import Territory

DUE = date(2026, 1, 1)
BROCHURE = date(2018, 1, 1)
CENTS = st.integers(0, 10**9).map(lambda cents: cents * CENT)
TERRITORIES = st.sampled_from([Territory.METROPOLE, Territory.GUYANE])
DAYS = st.dates(min_value=date(2010, 1, 1), max_value=date(2030, 1, 1))


def test_the_price_of_the_brochure() -> None:
    """288.38 € before tax bear 25.95 € of tax and make 314.33 €."""
    found = premium(Decimal("288.38"), due_on=BROCHURE)
    assert (found.tax, found.contribution, found.gross) == (Decimal("25.95"), Decimal(0), Decimal("314.33"))
    assert found.taxable == Decimal("288.38")
    assert [citation.short for citation in found.citations] == ["CGI, art. 1001, 6°"]


def test_the_price_of_the_brochure_with_the_contribution_of_2018() -> None:
    """282.96 € before tax, 25.47 € of tax and 5.90 € of contribution make the same price."""
    found = premium(Decimal("282.96"), due_on=BROCHURE, property_contract=True)
    assert (found.tax, found.contribution, found.gross) == (Decimal("25.47"), Decimal("5.90"), Decimal("314.33"))
    assert [citation.short for citation in found.citations] == [
        "CGI, art. 1001, 6°",
        "C. assur., art. L.422-1 et A.422-1",
    ]


def test_the_price_alone_does_not_tell_which() -> None:
    """Both ways of taking the price of the brochure apart are exact."""
    gross = Decimal("314.33")
    assert net_from_gross(gross, due_on=BROCHURE) == Decimal("288.38")
    assert net_from_gross(gross, due_on=BROCHURE, property_contract=True) == Decimal("282.96")


@pytest.mark.parametrize(
    ("net", "tax", "gross"),
    [("446.99", "40.23", "487.22"), ("0", "0.00", "0.00"), ("0.05", "0.00", "0.05"), ("0.06", "0.01", "0.07")],
)
def test_worked_premiums(net: str, tax: str, gross: str) -> None:
    """The doctor of the reference, and amounts so small that their tax is none or one cent."""
    found = premium(Decimal(net), due_on=DUE)
    assert (found.tax, found.gross) == (Decimal(tax), Decimal(gross))


def test_instalment_charges_bear_the_tax() -> None:
    """A charge of 3 % makes 8.65 €, the base 297.03 €, the tax 26.73 € and the price 323.76 €."""
    found = premium(Decimal("288.38"), due_on=DUE, charge_rate=Decimal("0.03"))
    assert (found.charges, found.taxable) == (Decimal("8.65"), Decimal("297.03"))
    assert (found.tax, found.gross) == (Decimal("26.73"), Decimal("323.76"))
    assert [step.partition(" ")[0] for step in found.steps] == ["Prime", "Frais", "Taxe", "Prime"]


def test_the_steps_are_told_in_french() -> None:
    """The steps go from net to gross, with their amounts."""
    found = premium(Decimal("282.96"), due_on=BROCHURE, property_contract=True)
    assert [step.replace("\u00a0", " ").replace("\u202f", " ") for step in found.steps] == [
        "Prime hors taxe : 282,96 €.",
        "Taxe sur les conventions d’assurances, 9 % de 282,96 € : 25,47 €.",
        "Contribution « attentat » du contrat : 5,90 €.",
        "Prime toutes taxes comprises : 314,33 €.",
    ]


@pytest.mark.parametrize("gross", ["0.06", "314.22", "314.34"])
def test_an_amount_without_net_has_none(gross: str) -> None:
    """Some gross amounts are the premium of no net amount: the answer is none, never a near value."""
    assert net_from_gross(Decimal(gross), due_on=DUE) is None


def test_nine_thousand_of_every_hundred_and_nine_thousand_amounts_have_no_net() -> None:
    """8.26 % of the gross amounts have no net one, and each that has one has a single one."""
    reached = [
        net_cents + int(to_cent(product(net_cents * CENT, Decimal("0.09"))) * 100) for net_cents in range(100_000)
    ]
    assert len(set(reached)) == len(reached)
    assert sum(1 for one in reached if one < 109_000) == 100_000
    without = [cents for cents in range(0, 109_000, 7) if net_from_gross(cents * CENT, due_on=DUE) is None]
    assert without == sorted(set(range(0, 109_000, 7)) - set(reached))


def test_a_price_below_the_contribution_has_no_net() -> None:
    """Less than the contribution cannot be the price of a property contract."""
    assert net_from_gross(Decimal("5.89"), due_on=BROCHURE, property_contract=True) is None
    assert net_from_gross(Decimal("5.90"), due_on=BROCHURE, property_contract=True) == 0


@pytest.mark.parametrize(
    ("day", "amount"),
    [
        (date(2010, 1, 1), "3.30"),
        (date(2015, 12, 31), "3.30"),
        (date(2016, 1, 1), "4.30"),
        (date(2016, 12, 31), "4.30"),
        (date(2017, 1, 1), "5.90"),
        (date(2024, 6, 30), "5.90"),
        (date(2024, 7, 1), "6.50"),
        (date(2026, 11, 25), "6.50"),
    ],
)
def test_the_contribution_is_the_one_of_the_due_date(day: date, amount: str) -> None:
    """The contribution changed in 2016, 2017 and July 2024; the due date chooses."""
    assert contribution_on(day) == Decimal(amount)


def test_the_figures_of_the_law_were_verified() -> None:
    """The rate, its half in Guyane and the four contributions come from sources that were read."""
    parameters = (insurance_tax.TAX_RATE, insurance_tax.GUYANE_SHARE, insurance_tax.TERRORISM_CONTRIBUTION)
    found = {dated.verification for parameter in parameters for dated in parameter.values}
    assert found == {Verification.VERIFIED}


def test_the_rate_is_half_in_guyane() -> None:
    """A premium of 100 € bears 4.50 € in Guyane and 9 € elsewhere."""
    assert tax_rate(DUE, territory=Territory.GUYANE) == Decimal("0.045")
    assert premium(Decimal(100), due_on=DUE, territory=Territory.GUYANE).gross == Decimal("104.50")
    assert premium(Decimal(100), due_on=DUE, territory=Territory.MARTINIQUE).gross == Decimal("109.00")
    assert net_from_gross(Decimal("104.50"), due_on=DUE, territory=Territory.GUYANE) == Decimal(100)


def test_a_territory_of_which_the_reference_is_silent_is_told() -> None:
    """Where the rate is not verified the premium says so; where it is, it says nothing."""
    told = premium(Decimal(100), due_on=DUE, territory=Territory.NOUVELLE_CALEDONIE).warnings
    assert told == ("Le taux applicable à ce territoire n’est pas vérifié : le taux général est montré.",)
    assert premium(Decimal(100), due_on=DUE, territory=Territory.LA_REUNION).warnings == ()


@given(CENTS, CENTS, DAYS, TERRITORIES, st.booleans())
def test_a_higher_net_never_has_a_lower_gross(
    one: Decimal,
    other: Decimal,
    due_on: date,
    territory: Territory,
    property_contract: bool,  # noqa: FBT001 - generated
) -> None:
    """The gross amount grows with the net one, strictly."""
    low, high = sorted((one, other))
    first, second = (
        premium(net, due_on=due_on, territory=territory, property_contract=property_contract).gross
        for net in (low, high)
    )
    assert first < second if low < high else first == second


@given(CENTS, DAYS, TERRITORIES, st.booleans())
def test_the_way_back_finds_the_net(
    net: Decimal,
    due_on: date,
    territory: Territory,
    property_contract: bool,  # noqa: FBT001 - generated
) -> None:
    """A gross amount made from a net one gives it back to the cent."""
    gross = premium(net, due_on=due_on, territory=territory, property_contract=property_contract).gross
    assert net_from_gross(gross, due_on=due_on, territory=territory, property_contract=property_contract) == net


@given(CENTS, TERRITORIES)
def test_the_way_back_is_exact_or_none(gross: Decimal, territory: Territory) -> None:
    """Where the way back answers, the way forth gives the very same gross amount; where not, no neighbour does."""
    net = net_from_gross(gross, due_on=DUE, territory=territory)
    if net is not None:
        assert premium(net, due_on=DUE, territory=territory).gross == gross
    else:
        near = to_cent(gross / (1 + tax_rate(DUE, territory=territory)))
        around = [near + step * CENT for step in range(-2, 3)]
        grosses = [premium(one, due_on=DUE, territory=territory).gross for one in around if one >= 0]
        assert gross not in grosses


@given(CENTS, st.decimals(0, 1, places=4), st.booleans())
def test_the_parts_make_the_whole(net: Decimal, rate: Decimal, property_contract: bool) -> None:  # noqa: FBT001
    """Net, charges, tax and contribution add up to the gross amount."""
    found = premium(net, due_on=DUE, charge_rate=rate, property_contract=property_contract)
    assert found.net + found.charges + found.tax + found.contribution == found.gross
    assert found.gross == to_cent(found.gross)


@pytest.mark.parametrize(
    "junk", [Decimal("0.001"), Decimal(-1), Decimal("NaN"), Decimal("Infinity"), Decimal(10) ** 15, 288.38, 288, "288"]
)
def test_what_is_no_amount_is_refused(junk: object) -> None:
    """A float, a fraction of a cent or a negative number is no amount, either way."""
    forth: Callable[..., Premium] = premium
    back: Callable[..., Decimal | None] = net_from_gross
    with pytest.raises(FactError, match="net: got"):
        forth(junk, due_on=DUE)
    with pytest.raises(FactError, match="gross: got"):
        back(junk, due_on=DUE)


@pytest.mark.parametrize("junk", [Decimal("-0.01"), Decimal("1.01"), Decimal("NaN"), 0.03])
def test_what_is_no_rate_is_refused(junk: object) -> None:
    """A charge is a share from 0 to 1, as a decimal: 3 % is 0.03."""
    forth: Callable[..., Premium] = premium
    with pytest.raises(FactError, match="charge_rate") as caught:
        forth(Decimal(100), due_on=DUE, charge_rate=junk)
    assert "entre 0 et 1" in caught.value.message
