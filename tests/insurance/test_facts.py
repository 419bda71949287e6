# SPDX-License-Identifier: MIT
"""The policy, its terms and the claim: what cannot be is refused, what the contract does not say is unknown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from insurance_cases import EXAMPLES, from_example
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import (
    Claim,
    CoverTerms,
    Deductible,
    InterruptionLoss,
    InterruptionTerms,
    LossHead,
    Policy,
    PriorPayment,
    UnpaidPremium,
)
from rgpd_sante.insurance.ratios import a_ratio
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.insurance import (
    CoverBasis,
    DeductibleKind,
    DeductibleMode,
    Guarantee,
    HeadOfLoss,
    WaitingMode,
)

EUROS: Final = Decimal(1_000)
KNOWN: Final = instant("2026-02-02T08:00+01:00")
WINDOW: Final = InterruptionTerms(max_days=60, waiting_hours=12, waiting_mode=WaitingMode.DEDUCTED)


def policy(**changes: object) -> Policy:
    """Build the policy of the examples with some fields changed."""
    held = attrs.asdict(from_example(EXAMPLES["E1"])[0], recurse=False)
    build: Callable[..., Policy] = Policy
    return build(**{**held, **changes})


def terms(guarantee: Guarantee = Guarantee.PUBLIC_RELATIONS, window: InterruptionTerms | None = None) -> CoverTerms:
    """Build the terms of a guarantee."""
    return CoverTerms(guarantee=guarantee, basis=CoverBasis.DISCOVERY, interruption=window)


def loss(**changes: object) -> InterruptionLoss:
    """Build an interruption of one day."""
    build: Callable[..., InterruptionLoss] = InterruptionLoss
    usual = {
        "annual_revenue": EUROS,
        "saved_variable_rate": Decimal("0.1"),
        "start_at": KNOWN,
        "end_at": instant("2026-02-03T08:00+01:00"),
    }
    return build(**{**usual, **changes})


IMPOSSIBLE: Final[dict[str, tuple[str, Callable[[], object]]]] = {
    "a fixed deductible without amount": ("amount", lambda: Deductible(kind=DeductibleKind.FIXED)),
    "a relative deductible without amount": ("amount", lambda: Deductible(kind=DeductibleKind.RELATIVE)),
    "a percentage without rate": ("rate", lambda: Deductible(kind=DeductibleKind.PERCENT)),
    "a rate above one": ("rate", lambda: Deductible(kind=DeductibleKind.PERCENT, rate=Decimal("1.01"))),
    "a minimum above the maximum": ("minimum", lambda: Deductible(minimum=EUROS, maximum=Decimal(1))),
    "an interruption without window": ("interruption", lambda: terms(Guarantee.BUSINESS_INTERRUPTION)),
    "a window on another guarantee": ("interruption", lambda: terms(window=WINDOW)),
    "a guarantee twice": ("terms", lambda: policy(terms=(terms(), terms()))),
    "a single deductible without amount": (
        "single_deductible",
        lambda: policy(deductible_mode=DeductibleMode.SINGLE),
    ),
    "a year before the first effect": ("period_start", lambda: policy(period_start=date(2025, 12, 31))),
    "a year that ends before it begins": ("period_end", lambda: policy(period_end=date(2025, 12, 31))),
    "an end before the first effect": ("terminated_on", lambda: policy(terminated_on=date(2025, 12, 31))),
    "a formal notice before the premium is due": (
        "formal_notice_on",
        lambda: UnpaidPremium(due_on=date(2026, 1, 2), formal_notice_on=date(2026, 1, 1)),
    ),
    "a loss that nobody knows of": ("known_at", lambda: Claim(heads=())),
    "a loss known before it happened": (
        "known_at",
        lambda: Claim(heads=(), known_at=KNOWN, event_at=instant("2026-02-02T08:01+01:00")),
    ),
    "a head without measure": ("amount", lambda: LossHead(code=HeadOfLoss.RANSOM)),
    "a head with units and no cost": ("amount", lambda: LossHead(code=HeadOfLoss.NOTIFICATION, units=3)),
    "a head with two measures": (
        "amount",
        lambda: LossHead(code=HeadOfLoss.LOST_REVENUE, amount=EUROS, interruption=loss()),
    ),
    "an interruption of another head": (
        "amount",
        lambda: LossHead(code=HeadOfLoss.EXTRA_EXPENSE, interruption=loss()),
    ),
    "an amount that is not the product": (
        "amount",
        lambda: LossHead(code=HeadOfLoss.NOTIFICATION, amount=EUROS, units=3, unit_cost=Decimal(2)),
    ),
    "a product out of all proportion": (
        "units",
        lambda: LossHead(code=HeadOfLoss.NOTIFICATION, units=10**16, unit_cost=Decimal(2)),
    ),
    "an interruption that ends before it starts": ("end_at", lambda: loss(end_at=instant("2026-02-02T07:59+01:00"))),
    "a year of working days": ("basis_days", lambda: loss(basis_days=235)),
    "a share above one": ("activity_lost", lambda: loss(activity_lost=Decimal(2))),
    "a share of too many decimals": ("saved_variable_rate", lambda: loss(saved_variable_rate=Decimal("1E-13"))),
    "a share that is no number": ("saved_variable_rate", lambda: loss(saved_variable_rate=Decimal("nan"))),
    "a share as a float": ("saved_variable_rate", lambda: loss(saved_variable_rate=0.5)),
}


@pytest.mark.parametrize("what", IMPOSSIBLE)
def test_what_cannot_be_is_refused(what: str) -> None:
    """The field at fault is named, in French for the reader."""
    field, build = IMPOSSIBLE[what]
    with pytest.raises(FactError) as caught:
        build()
    assert caught.value.field == field
    assert f"« {field} »" in caught.value.message


def test_a_head_counts_its_units() -> None:
    """Twelve patients at 1 500 € each are 18 000 €, whether or not the amount is written beside."""
    counted = LossHead(code=HeadOfLoss.THIRD_PARTY_DAMAGE, units=12, unit_cost=Decimal("1500.00"))
    assert counted.stated_amount == 18_000
    assert attrs.evolve(counted, amount=Decimal(18_000)).stated_amount == 18_000
    assert LossHead(code=HeadOfLoss.LOST_REVENUE, interruption=loss()).stated_amount is None


def test_what_the_contract_does_not_say_is_unknown() -> None:
    """No default of a clause says yes or no."""
    bare = terms()
    assert {bare.outside_limit, bare.assistance, bare.defence_in_limit} == {Answer.UNKNOWN}
    fields = ("late_notice_clause", "war_bought_back", "restates_limitation", "last_cover_at_cessation")
    built = Policy(**{**attrs.asdict(policy(), recurse=False), **dict.fromkeys(fields, Answer.UNKNOWN)})
    assert all(attrs.fields_dict(Policy)[name].default is Answer.UNKNOWN for name in fields)
    assert built.terms_of(Guarantee.CRISIS_COORDINATION) is None


def test_prior_payments_are_summed_by_guarantee() -> None:
    """Two payments of one guarantee count together, those of another do not."""
    paid = [
        PriorPayment(guarantee=guarantee, amount=EUROS)
        for guarantee in (Guarantee.DATA_RESTORATION, Guarantee.DATA_RESTORATION, Guarantee.IT_FORENSICS)
    ]
    claim = Claim(heads=(), known_at=KNOWN, prior_by_guarantee=tuple(paid))
    assert claim.prior_of(Guarantee.DATA_RESTORATION) == 2_000
    assert claim.prior_of(Guarantee.PCI_PENALTIES) == 0


def test_a_ratio_is_a_share_of_one() -> None:
    """Zero and one are shares; the validator leaves them alone."""
    field = attrs.fields(InterruptionLoss).activity_lost
    for share in (Decimal(0), Decimal(1), Decimal("0.725")):
        a_ratio(None, field, share)
        assert loss(activity_lost=share).activity_lost == share
