# SPDX-License-Identifier: MIT
"""The invariants of § 3.7, on generated policies and claims, and the closed form of § 3.4 as an oracle."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from random import Random

import attrs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from insurance_cases import EXAMPLES, base, changed_terms, from_example, settled
from rgpd_sante.analysis.settlement.interruption import gross_loss, measure
from rgpd_sante.analysis.settlement.rounding import rounded
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.analysis.settlement.spread import by_priority, capped, pro_rata
from rgpd_sante.analysis.settlement.verdict import Settlement
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Claim, Deductible, InterruptionLoss, InterruptionTerms, LossHead, Policy
from rgpd_sante.vocabulary.insurance import (
    Allocation,
    CoverPart,
    DeductibleKind,
    DeductibleMode,
    Guarantee,
    HeadOfLoss,
)
from settlement_strategies import amounts, claims, heads, interruptions, policies, windows

CENT = Decimal("0.01")
# a policy of a dozen guarantees and its claim are large to draw
FREELY = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def inside(found: Settlement, policy: Policy) -> Decimal:
    """Sum what the limits of the policy cap."""
    on_top = {terms.guarantee for terms in policy.terms if terms.outside_limit is Answer.YES}
    return sum(
        (line.indemnity for line in found.lines if line.part is CoverPart.MAIN and line.guarantee not in on_top),
        Decimal(0),
    )


def whole_deductible(loss: Fraction, deductible: Deductible) -> Fraction:
    """Compute a deductible in exact arithmetic, rounded where a percentage was."""
    amount = Fraction(deductible.amount or 0)
    if deductible.kind is DeductibleKind.NONE:
        return Fraction(0)
    if deductible.kind is DeductibleKind.RELATIVE:
        return loss if loss <= amount else Fraction(0)
    if deductible.kind is DeductibleKind.PERCENT:
        amount = Fraction(rounded(loss * Fraction(deductible.rate or 0)))
        amount = max(amount, Fraction(deductible.minimum or 0))
        amount = amount if deductible.maximum is None else min(amount, Fraction(deductible.maximum))
    return min(loss, amount)


def closed_form(policy: Policy, claim: Claim, found: Settlement) -> Decimal:
    """Compute the total by the closed form: caps of each guarantee, then of all, then the rule of premium."""
    within, beside = Fraction(0), Fraction(0)
    for line in found.lines:
        loss, terms = Fraction(line.measured), policy.terms_of(line.guarantee)
        assert terms is not None
        if line.part is CoverPart.DEFENCE:
            beside += loss
            continue
        capital = terms.capital
        if capital is not None and capital.waived is Answer.NO and capital.actual > capital.declared:
            loss = Fraction(rounded(loss * Fraction(capital.declared) / Fraction(capital.actual)))
        kept = loss - whole_deductible(loss, terms.deductible)
        paid = Fraction(rounded(kept * (1 - Fraction(terms.insured_share))))
        if terms.sublimit is not None:
            paid = min(paid, Fraction(terms.sublimit))
        if terms.yearly_sublimit is not None:
            paid = min(paid, max(Fraction(0), Fraction(terms.yearly_sublimit - claim.prior_of(line.guarantee))))
        if terms.outside_limit is Answer.YES:
            beside += paid
        else:
            within += paid
    left = max(Fraction(0), Fraction(policy.limit_year) - Fraction(claim.prior_paid or 0))
    rho, declared = Fraction(1), claim.declaration
    if declared is not None and declared.rate_paid is not None and declared.rate_due:
        rho = min(rho, Fraction(declared.rate_paid) / Fraction(declared.rate_due))
    return rounded(rho * (min(within, Fraction(policy.limit_claim), left) + beside))


@FREELY
@given(policies(DeductibleMode.PER_GUARANTEE), claims())
def test_the_closed_form_gives_the_same_total(policy: Policy, claim: Claim) -> None:
    """The nine steps and the closed form agree to the cent, for deductibles by guarantee."""
    found = settle(policy, claim)
    assert found.total == closed_form(policy, claim, found)


@FREELY
@given(policies(), claims())
def test_nothing_is_lost_or_made(policy: Policy, claim: Claim) -> None:
    """What is paid and what is not make up the gross loss; each refusal and cut is itemised; no step adds money."""
    found = settle(policy, claim)
    refused = sum((one.amount for one in found.refusals), Decimal(0))
    cut = sum((one.amount for one in found.cuts), Decimal(0))
    assert found.total + found.uncovered == found.gross
    assert found.uncovered == refused + cut
    assert all(one.amount > 0 for one in found.cuts)
    for head in found.heads:
        assert head.accepted + sum((one.amount for one in head.refusals), Decimal(0)) == head.gross
        assert 0 <= head.accepted <= head.gross
    for line in found.lines:
        amounts_down = [amount for step, amount in line.steps if step != "D"]
        assert all(after <= before for before, after in pairwise(amounts_down))
        assert line.indemnity >= 0


@FREELY
@given(policies(), claims())
def test_the_limits_hold(policy: Policy, claim: Claim) -> None:
    """What is inside the limits exceeds neither the limit by claim nor what was left of the year."""
    found = settle(policy, claim)
    paid = inside(found, policy)
    assert paid == found.paid_inside
    assert paid <= policy.limit_claim
    left = max(Decimal(0), policy.limit_year - (claim.prior_paid or Decimal(0)))
    assert found.remaining_aggregate == left - paid >= 0
    for line in found.lines:
        terms = policy.terms_of(line.guarantee)
        assert terms is not None
        if line.part is CoverPart.MAIN and terms.sublimit is not None:
            assert line.indemnity <= terms.sublimit


@FREELY
@given(policies(), st.lists(claims(), min_size=2, max_size=4))
def test_the_payments_of_a_year_never_exceed_its_limit(policy: Policy, several: list[Claim]) -> None:
    """Claims settled one after the other, each with what the earlier ones were paid."""
    paid = Decimal(0)
    for claim in several:
        paid += settle(policy, attrs.evolve(claim, prior_paid=paid)).paid_inside
    assert paid <= policy.limit_year


@FREELY
@given(policies(), claims(), st.randoms(use_true_random=False))
def test_the_order_of_the_heads_and_of_the_terms_does_not_matter(policy: Policy, claim: Claim, shuffle: Random) -> None:
    """The same heads, and the same guarantees, in another order give the same lines, cuts and totals."""
    shuffled = attrs.evolve(claim, heads=tuple(shuffle.sample(claim.heads, len(claim.heads))))
    other = attrs.evolve(policy, terms=tuple(shuffle.sample(policy.terms, len(policy.terms))))
    one, two = settle(policy, claim), settle(other, shuffled)
    assert (one.lines, one.cuts, one.total, one.warnings) == (two.lines, two.cuts, two.total, two.warnings)


@FREELY
@given(policies(DeductibleMode.PER_GUARANTEE), claims(), heads(), amounts())
def test_more_loss_never_pays_less(policy: Policy, claim: Claim, head: LossHead, more: Decimal) -> None:
    """Raising a head, or adding one, never lowers the total."""
    assume(head.amount is not None)
    with_head = attrs.evolve(claim, heads=(*claim.heads, head))
    assert head.amount is not None
    raised = attrs.evolve(claim, heads=(*claim.heads, attrs.evolve(head, amount=head.amount + more)))
    first, second, third = (settle(policy, one).total for one in (claim, with_head, raised))
    assert first <= second <= third


@FREELY
@given(policies(DeductibleMode.SINGLE), claims(), heads())
def test_more_loss_pays_less_by_cents_at_most_under_a_single_deductible(
    policy: Policy, claim: Claim, head: LossHead
) -> None:
    """A single deductible is spread in cents over sub-limited guarantees: the rounding may move a cent of each."""
    more = settle(policy, attrs.evolve(claim, heads=(*claim.heads, head))).total
    assert more >= settle(policy, claim).total - CENT * len(Guarantee)


@FREELY
@given(policies(), claims(), amounts(), st.sampled_from(["limit_claim", "limit_year"]))
def test_a_higher_limit_never_pays_less(policy: Policy, claim: Claim, more: Decimal, name: str) -> None:
    """Raising the limit by claim or by year never lowers the total."""
    raised = {name: getattr(policy, name) + more}
    assert settle(attrs.evolve(policy, **raised), claim).total >= settle(policy, claim).total


@FREELY
@given(policies(DeductibleMode.PER_GUARANTEE), claims(), amounts(1_000_000))
def test_a_higher_deductible_never_pays_more(policy: Policy, claim: Claim, more: Decimal) -> None:
    """Raising the deductible of a guarantee never raises the total, whatever its kind."""
    terms = policy.terms[0]
    higher = attrs.evolve(
        terms.deductible,
        amount=(terms.deductible.amount or Decimal(0)) + more,
        rate=min(Decimal(1), (terms.deductible.rate or Decimal(0)) + Decimal("0.05")),
    )
    dearer = attrs.evolve(policy, terms=(attrs.evolve(terms, deductible=higher), *policy.terms[1:]))
    assert settle(dearer, claim).total <= settle(policy, claim).total


@FREELY
@given(policies(), claims())
def test_a_ratio_of_one_changes_nothing(policy: Policy, claim: Claim) -> None:
    """A declaration that was right, or dear enough, leaves the indemnity as it is."""
    plain = attrs.evolve(claim, declaration=None)
    declared = from_example(EXAMPLES["E4"])[1].declaration
    assert declared is not None
    paid_enough = attrs.evolve(plain, declaration=attrs.evolve(declared, rate_due=declared.rate_paid))
    assert settle(policy, paid_enough).lines == settle(policy, plain).lines


@FREELY
@given(policies(), claims())
def test_a_refused_claim_erodes_nothing(policy: Policy, claim: Claim) -> None:
    """Without a complaint or with a known past, what is refused leaves the limit of the year as it was."""
    found = settle(policy, attrs.evolve(claim, known_before_inception=Answer.YES))
    assert found.total == 0
    assert found.lines == ()
    assert found.remaining_aggregate == max(Decimal(0), policy.limit_year - (claim.prior_paid or Decimal(0)))


def test_one_serial_claim_is_not_two_claims() -> None:
    """The deductible and the limit by claim count once for facts of one cause (L.124-1-1)."""
    half = LossHead(code=HeadOfLoss.DATA_RESTORATION, amount=Decimal(100_000))
    together, alone = settled(half, half), settled(half)
    assert together.total == 150_000
    assert alone.total == 99_000
    small = LossHead(code=HeadOfLoss.DATA_RESTORATION, amount=Decimal(5_000))
    assert settled(small, small).total - 2 * settled(small).total == 1_000


def test_raising_a_head_may_lower_the_share_of_another() -> None:
    """Under a pro rata spread one guarantee may get less when another grows: only the total is monotone."""
    policy, claim = from_example(EXAMPLES["E5"])
    more = LossHead(code=HeadOfLoss.FORENSICS, amount=Decimal(9_000))
    before, after = settle(policy, claim), settle(policy, attrs.evolve(claim, heads=(*claim.heads, more)))
    assert after.indemnity_of(Guarantee.DATA_RESTORATION) < before.indemnity_of(Guarantee.DATA_RESTORATION)
    assert after.total == before.total


@pytest.mark.parametrize(("loss", "paid"), [("999.99", "0.00"), ("1000.00", "0.00"), ("1000.01", "1000.01")])
def test_a_relative_deductible_jumps(loss: str, paid: str) -> None:
    """Nothing up to the amount, itself included; all of the loss above."""
    policy, claim = base(LossHead(code=HeadOfLoss.COMMUNICATION, amount=Decimal(loss)))
    relative = Deductible(kind=DeductibleKind.RELATIVE, amount=Decimal(1_000))
    assert settle(changed_terms(policy, Guarantee.PUBLIC_RELATIONS, deductible=relative), claim).total == Decimal(paid)


WEIGHTS = st.lists(amounts(), max_size=8)


@given(WEIGHTS, st.fractions(0, 1))
def test_a_pro_rata_spread_adds_up(weights: list[Decimal], part: Fraction) -> None:
    """The shares add up to the cent, none exceeds its weight, and each is its exact share to within a cent."""
    whole = sum(weights, Decimal(0))
    total = rounded(Fraction(whole) * part)
    shares = pro_rata(total, weights)
    assert sum(shares, Decimal(0)) == total
    for share, weight in zip(shares, weights, strict=True):
        assert 0 <= share <= weight
        exact = Fraction(total) * Fraction(weight) / Fraction(whole) if whole else Fraction(0)
        assert abs(Fraction(share) - exact) < Fraction(1, 100)


def test_ties_go_to_the_earlier() -> None:
    """One cent over three equal weights goes to the first."""
    third = (Decimal("0.02"),) * 3
    assert [str(share) for share in pro_rata(Decimal("0.04"), third)] == ["0.02", "0.01", "0.01"]


@given(WEIGHTS, amounts())
def test_priority_fills_in_order(weights: list[Decimal], total: Decimal) -> None:
    """A weight gets something only where all earlier ones are full."""
    shares = by_priority(total, weights)
    assert sum(shares, Decimal(0)) == min(total, sum(weights, Decimal(0)))
    for rank, share in enumerate(shares):
        assert not share or list(shares[:rank]) == weights[:rank]


@given(WEIGHTS, amounts(), st.sampled_from(Allocation))
def test_a_cap_that_is_not_reached_changes_nothing(weights: list[Decimal], room: Decimal, way: Allocation) -> None:
    """What fits under the cap is left as it is."""
    assert capped(sum(weights, Decimal(0)) + room, weights, way) == tuple(weights)


@given(interruptions(), windows())
def test_an_interruption_is_split_to_the_cent(loss: InterruptionLoss, terms: InterruptionTerms) -> None:
    """Covered, waiting and beyond make up the gross; none is negative."""
    found = measure(loss, terms)
    assert found.gross == gross_loss(loss) == found.covered + found.waiting + found.beyond
    assert min(found.covered, found.waiting, found.beyond) >= 0
    assert found.covered_days <= terms.max_days
