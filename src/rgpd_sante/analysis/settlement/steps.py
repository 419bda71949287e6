# SPDX-License-Identifier: MIT
"""The steps of the money, S1 to S9; their order is part of the rule, and each ends rounded to the cent.

The rule of capital comes first, since L.121-5 reduces the damage, and the rule of premium last, since L.113-9 reduces
the indemnity (its exact rank beside the limits is our analysis: no decision was found). A deductible comes before a
sub-limit, and the caps of each guarantee before those of all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias, assert_never

import attrs

from rgpd_sante.analysis.settlement.rounding import ZERO, rounded
from rgpd_sante.analysis.settlement.spread import capped, pro_rata
from rgpd_sante.analysis.settlement.verdict import GuaranteeLine
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.terms import CapitalRule, CoverTerms, Deductible
from rgpd_sante.vocabulary.insurance import CoverPart, DeductibleKind, DeductibleMode, Guarantee

__all__ = ["Paid", "Part", "pay", "withheld"]

Part: TypeAlias = tuple[Guarantee, CoverPart]

_ORDER: Final = {guarantee: rank for rank, guarantee in enumerate(Guarantee)}


@attrs.frozen(kw_only=True)
class Paid:
    """What the steps pay: the lines, what erodes the yearly limit, and what is left of it."""

    lines: tuple[GuaranteeLine, ...]
    inside: Decimal
    remaining: Decimal


@attrs.frozen(kw_only=True)
class _Row:
    """A guarantee, or its defence on top, on its way through the steps."""

    part: Part
    terms: CoverTerms
    measured: Decimal

    @property
    def on_top(self) -> bool:
        """Whether it is paid without deductible, sub-limit or limit."""
        return self.part[1] is CoverPart.DEFENCE

    @property
    def inside(self) -> bool:
        """Whether the limits of the policy cap it."""
        return not self.on_top and self.terms.outside_limit is not Answer.YES


def pay(policy: Policy, claim: Claim, accepted: Mapping[Part, Decimal], ratio: Fraction) -> Paid:
    """Take the accepted amounts through the steps; ``ratio`` is that of the rule of premium, one where it is not due.

    An amount accepted under a guarantee that the policy does not have is impossible: the gates refuse it.
    """
    ranked = sorted(accepted, key=lambda part: (_ORDER[part[0]], part[1] is CoverPart.DEFENCE))
    terms = {one.guarantee: one for one in policy.terms}
    rows = [_Row(part=part, terms=terms[part[0]], measured=accepted[part]) for part in ranked]
    s2 = [row.measured if row.on_top else _by_capital(row.measured, row.terms.capital) for row in rows]
    kept = _deductibles(policy, rows, s2)
    s3 = [amount - taken for amount, taken in zip(s2, kept, strict=True)]
    s4 = [
        amount if row.on_top else rounded(Fraction(amount) * (1 - Fraction(row.terms.insured_share)))
        for row, amount in zip(rows, s3, strict=True)
    ]
    s5 = [amount if row.on_top else _at_most(amount, row.terms.sublimit) for row, amount in zip(rows, s4, strict=True)]
    s6 = [
        amount if row.on_top else _at_most(amount, _left_of(row.terms, claim))
        for row, amount in zip(rows, s5, strict=True)
    ]
    rem = max(ZERO, policy.limit_year - (claim.prior_paid or ZERO))
    s7 = _inside(policy, rows, s6, policy.limit_claim)
    s8 = _inside(policy, rows, s7, rem)
    # L.113-9: the indemnity is reduced in the ratio of the premiums, then spread as the contract spreads any total
    whole = sum(s8, ZERO)
    s9 = capped(rounded(Fraction(whole) * ratio), s8, policy.allocation) if ratio < 1 else tuple(s8)
    inside = sum((amount for row, amount in zip(rows, s9, strict=True) if row.inside), ZERO)
    columns = zip(rows, s2, kept, s3, s4, s5, s6, s7, s8, s9, strict=True)
    return Paid(lines=tuple(_line(row, amounts) for row, *amounts in columns), inside=inside, remaining=rem - inside)


def withheld(loss: Decimal, deductible: Deductible) -> Decimal:
    """Tell what a deductible keeps of a loss, never more than the loss.

    Examples:
        >>> ten = Deductible(kind=DeductibleKind.PERCENT, rate=Decimal("0.10"), maximum=Decimal(5_000))
        >>> withheld(Decimal(30_000), ten), withheld(Decimal(90_000), ten)
        (Decimal('3000.00'), Decimal('5000'))
    """
    amount = deductible.amount or ZERO
    match deductible.kind:
        case DeductibleKind.NONE:
            return ZERO
        case DeductibleKind.FIXED:
            return min(loss, amount)
        case DeductibleKind.RELATIVE:
            # nothing up to the amount, itself included; everything above
            return loss if loss <= amount else ZERO
        case DeductibleKind.PERCENT:
            share = rounded(Fraction(loss) * Fraction(deductible.rate or ZERO))
            floored = share if deductible.minimum is None else max(share, deductible.minimum)
            bounded = floored if deductible.maximum is None else min(floored, deductible.maximum)
            return min(loss, bounded)
        case _:
            assert_never(deductible.kind)


def _by_capital(loss: Decimal, capital: CapitalRule | None) -> Decimal:
    """S2: the insured bears a proportional share of the damage (L.121-5), unless the rule was left out."""
    if capital is None or capital.waived is Answer.YES or capital.actual <= capital.declared:
        return loss
    return rounded(Fraction(loss) * Fraction(capital.declared) / Fraction(capital.actual))


def _deductibles(policy: Policy, rows: Sequence[_Row], losses: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """S3: the deductible of each guarantee, or the single one spread over them in proportion to their losses."""
    match policy.deductible_mode:
        case DeductibleMode.PER_GUARANTEE:
            return tuple(
                ZERO if row.on_top else withheld(loss, row.terms.deductible)
                for row, loss in zip(rows, losses, strict=True)
            )
        case DeductibleMode.SINGLE:
            weights = [ZERO if row.on_top else loss for row, loss in zip(rows, losses, strict=True)]
            return pro_rata(min(policy.single_deductible or ZERO, sum(weights, ZERO)), weights)
        case _:
            assert_never(policy.deductible_mode)


def _at_most(amount: Decimal, cap: Decimal | None) -> Decimal:
    return amount if cap is None else min(amount, cap)


def _left_of(terms: CoverTerms, claim: Claim) -> Decimal | None:
    if terms.yearly_sublimit is None:
        return None
    return max(ZERO, terms.yearly_sublimit - claim.prior_of(terms.guarantee))


def _inside(policy: Policy, rows: Sequence[_Row], amounts: Sequence[Decimal], cap: Decimal) -> list[Decimal]:
    """S7 and S8: spread an overall cap over what is inside of it."""
    held = [amount if row.inside else ZERO for row, amount in zip(rows, amounts, strict=True)]
    shares = capped(cap, held, policy.allocation)
    return [share if row.inside else amount for row, amount, share in zip(rows, amounts, shares, strict=True)]


def _line(row: _Row, amounts: Sequence[Decimal]) -> GuaranteeLine:
    s2, kept, s3, s4, s5, s6, s7, s8, s9 = (_to_the_cent(amount) for amount in amounts)
    return GuaranteeLine(
        guarantee=row.part[0],
        part=row.part[1],
        measured=_to_the_cent(row.measured),
        after_capital_rule=s2,
        deductible=kept,
        after_deductible=s3,
        after_share=s4,
        after_sublimit=s5,
        after_yearly_sublimit=s6,
        after_claim_limit=s7,
        after_yearly_limit=s8,
        indemnity=s9,
    )


def _to_the_cent(amount: Decimal) -> Decimal:
    return amount + ZERO
