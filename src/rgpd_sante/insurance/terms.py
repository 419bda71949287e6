# SPDX-License-Identifier: MIT
"""The terms of one guarantee of a policy: its trigger, its sub-limits, its deductible, its interruption period.

What the contract does not say is unknown, and read prudently by the rules: inside the limit, without the exemption of
assistance, with defence costs inside the limit.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, refuse, shown
from rgpd_sante.facts import Answer, an_instance
from rgpd_sante.insurance.lengths import a_length, exact
from rgpd_sante.insurance.ratios import a_ratio
from rgpd_sante.money import an_amount
from rgpd_sante.vocabulary.insurance import CoverBasis, DeductibleKind, Guarantee, WaitingMode, WindowStart

__all__ = ["CapitalRule", "CoverTerms", "Deductible", "InterruptionTerms"]


@attrs.frozen(kw_only=True)
class Deductible:
    """What the insured keeps of each loss (C. assur. L.121-1).

    ``amount`` serves a fixed and a relative deductible; ``rate`` a percentage of the loss, not of the limit, kept
    between ``minimum`` and ``maximum`` where these are given.

    Raises:
        FactError: if the amount or the rate of its kind lacks, or the minimum exceeds the maximum.

    Examples:
        >>> Deductible(kind=DeductibleKind.FIXED, amount=Decimal(1000)).rate is None
        True
    """

    kind: DeductibleKind = attrs.field(default=DeductibleKind.NONE, validator=an_instance(DeductibleKind))
    amount: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    rate: Decimal | None = attrs.field(default=None, validator=optional(a_ratio))
    minimum: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    maximum: Decimal | None = attrs.field(default=None, validator=optional(an_amount))

    def __attrs_post_init__(self) -> None:
        faults: list[FactError] = []
        if self.kind in {DeductibleKind.FIXED, DeductibleKind.RELATIVE} and self.amount is None:
            faults.append(_lacks("amount", self.kind))
        if self.kind is DeductibleKind.PERCENT and self.rate is None:
            faults.append(_lacks("rate", self.kind))
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            faults.append(
                FactError(
                    "minimum",
                    given=shown(str(self.minimum)),
                    expected=f"an amount up to the maximum ({self.maximum})",
                    attendu=f"un montant qui ne dépasse pas le maximum ({self.maximum})",
                )
            )
        refuse(faults)


def _lacks(field: str, kind: DeductibleKind) -> FactError:
    return FactError(
        field,
        given="rien",
        expected=f"a value, since the kind is {kind.value}",
        attendu=f"une valeur, puisque la franchise est « {kind.value} »",
    )


@attrs.frozen(kw_only=True)
class InterruptionTerms:
    """How long an interruption of activity is paid.

    ``waiting_hours`` are deducted from the loss or are a threshold, by ``waiting_mode``; ``max_days`` is the period of
    indemnity, counted from ``window_start`` where the hours are deducted. Both are exact: half a day is 0.5.
    """

    max_days: Decimal = attrs.field(converter=exact, validator=a_length)
    waiting_hours: Decimal = attrs.field(converter=exact, validator=a_length)
    waiting_mode: WaitingMode = attrs.field(validator=an_instance(WaitingMode))
    window_start: WindowStart = attrs.field(default=WindowStart.AFTER_WAITING, validator=an_instance(WindowStart))


@attrs.frozen(kw_only=True)
class CapitalRule:
    """The sum declared as the basis of a guarantee and the true one on the day of the loss (C. assur. L.121-5).

    ``waived`` tells whether the parties agreed to leave the rule out, which L.111-2 lets them do.
    """

    declared: Decimal = attrs.field(validator=an_amount)
    actual: Decimal = attrs.field(validator=an_amount)
    waived: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class CoverTerms:
    """One guarantee of a policy; a guarantee without terms is not subscribed.

    ``sublimit`` and ``yearly_sublimit`` are parts of the limits of the policy, never added to them, unless
    ``outside_limit``; ``assistance`` marks a crisis service, ``retroactive_on`` the day before which an intrusion is
    too old (without effect on a liability, L.124-5). ``defence_in_limit`` tells whether civil defence costs erode the
    limit or are paid on top of it.

    Raises:
        FactError: if the terms of an interruption lack, or stand on another guarantee.
    """

    guarantee: Guarantee = attrs.field(validator=an_instance(Guarantee))
    basis: CoverBasis = attrs.field(validator=an_instance(CoverBasis))
    sublimit: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    yearly_sublimit: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    outside_limit: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    deductible: Deductible = attrs.field(default=Deductible(), validator=an_instance(Deductible))
    insured_share: Decimal = attrs.field(default=Decimal(0), validator=a_ratio)
    assistance: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    defence_in_limit: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    interruption: InterruptionTerms | None = attrs.field(
        default=None, validator=optional(an_instance(InterruptionTerms))
    )
    capital: CapitalRule | None = attrs.field(default=None, validator=optional(an_instance(CapitalRule)))
    retroactive_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))

    def __attrs_post_init__(self) -> None:
        if (self.guarantee is Guarantee.BUSINESS_INTERRUPTION) != (self.interruption is not None):
            fault = FactError(
                "interruption",
                given="rien" if self.interruption is None else "des durées",
                expected="waiting hours and a period of indemnity for business interruption, and for it only",
                attendu="une franchise en heures et une période d’indemnisation pour la perte d’exploitation, et pour "
                "elle seule",
            )
            refuse([fault])
