# SPDX-License-Identifier: MIT
"""How far a policy answers an exposure beyond its overall limit: each sub-limit, and the days that are paid.

A limit may be enough and a sub-limit not. The terms of a model are no scenario: which guarantee each falls on is a
reading of ours, that the losses of a scenario replace.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.analysis.exposure.breakdown import Exposure, TermCode
from rgpd_sante.analysis.exposure.limit import gap
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.brochure import MARKET_PRACTICE
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.money import to_cent
from rgpd_sante.vocabulary.insurance import Guarantee

__all__ = ["FALLS_ON", "SublimitGap", "lost_days", "market_ceilings", "policy_ceilings", "sublimit_gaps", "term_losses"]

_DAYS_IN_A_WEEK: Final = 7
# The brochure calls the cost of a record that of its reconstitution. The fixed costs are forensics and legal advice
# together: the whole is set against the first, by prudence.
FALLS_ON: Final[Mapping[TermCode, Guarantee]] = MappingProxyType(
    {
        TermCode.RECORD_COST: Guarantee.DATA_RESTORATION,
        TermCode.DIRECT_RECORD_COST: Guarantee.DATA_RESTORATION,
        TermCode.LOST_REVENUE: Guarantee.BUSINESS_INTERRUPTION,
        TermCode.LOST_MARGIN: Guarantee.BUSINESS_INTERRUPTION,
        TermCode.FIXED_COSTS: Guarantee.IT_FORENSICS,
    }
)


@attrs.frozen(kw_only=True)
class SublimitGap:
    """The most that a guarantee pays for one claim, and the loss set against it, before any deductible.

    ``ceiling`` is ``None`` where the guarantee is not subscribed, ``loss`` where no loss is set against it.
    """

    guarantee: Guarantee
    ceiling: Decimal | None
    loss: Decimal | None

    @property
    def gap(self) -> Decimal | None:
        """What the guarantee leaves of the loss, in euros; all of it where it is not subscribed."""
        return None if self.loss is None else gap(self.loss, self.ceiling or Decimal(0))


def market_ceilings(limit: Decimal) -> Mapping[Guarantee, Decimal]:
    """Give what each guarantee pays at most under a limit, by the market practice, which is not verified.

    Examples:
        >>> market_ceilings(Decimal(250_000))[Guarantee.DATA_RESTORATION]
        Decimal('150000.00')
    """
    shares = {guarantee: practice.default for guarantee, practice in MARKET_PRACTICE.items()}
    return {guarantee: to_cent(limit * shares.get(guarantee, Decimal(1))) for guarantee in Guarantee}


def policy_ceilings(policy: Policy) -> Mapping[Guarantee, Decimal]:
    """Give what each guarantee that a policy has pays at most for one claim; what was paid before is not known here."""
    return {terms.guarantee: _ceiling(policy, terms) for terms in policy.terms}


def _ceiling(policy: Policy, terms: CoverTerms) -> Decimal:
    own = [one for one in (terms.sublimit, terms.yearly_sublimit) if one is not None]
    if own and terms.outside_limit is Answer.YES:
        return min(own)
    return min(*own, policy.limit_claim, policy.limit_year)


def term_losses(exposure: Exposure) -> Mapping[Guarantee, Decimal]:
    """Read each term of an exposure as a loss of one guarantee (:data:`FALLS_ON`)."""
    return {FALLS_ON[term.code]: term.amount for term in exposure}


def sublimit_gaps(
    ceilings: Mapping[Guarantee, Decimal], losses: Mapping[Guarantee, Decimal]
) -> tuple[SublimitGap, ...]:
    """Set losses against the ceilings of a policy, in the order of the guarantees.

    Args:
        ceilings: What each guarantee that is subscribed pays at most, of :func:`policy_ceilings` or another.
        losses: The loss on each guarantee, of a scenario or of :func:`term_losses`.

    Examples:
        >>> (found,) = sublimit_gaps({}, {Guarantee.CYBER_EXTORTION: Decimal(10_000)})
        >>> found.ceiling is None, found.gap
        (True, Decimal('10000.00'))
    """
    return tuple(
        SublimitGap(guarantee=guarantee, ceiling=ceilings.get(guarantee), loss=losses.get(guarantee))
        for guarantee in Guarantee
        if guarantee in ceilings or guarantee in losses
    )


def lost_days(exposure: Exposure) -> Decimal:
    """Return the calendar days of lost activity that an exposure counts."""
    weeks = exposure.term(TermCode.LOST_REVENUE)
    if weeks is not None:
        return weeks.figures[0].value * _DAYS_IN_A_WEEK
    days = exposure.term(TermCode.LOST_MARGIN)
    return Decimal(0) if days is None else days.figures[0].value
