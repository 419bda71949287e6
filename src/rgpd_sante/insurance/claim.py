# SPDX-License-Identifier: MIT
"""The claim: its instants, its cause, the declaration of the risk and the heads of loss.

One claim is all the damage of one fact; several facts of one technical cause are one fact (C. assur. L.124-1-1).
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Final

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, refuse, shown
from rgpd_sante.facts import Answer, a_text, an_instance, no_repeat, not_negative, several
from rgpd_sante.insurance.ratios import a_ratio
from rgpd_sante.money import an_amount
from rgpd_sante.time.instants import aware, is_before
from rgpd_sante.vocabulary.insurance import (
    DeclarationStatus,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    LossCause,
)

__all__ = ["Claim", "InterruptionLoss", "LossHead", "PriorPayment", "RiskDeclaration"]

_CALENDAR_YEARS: Final = frozenset({365, 366})
_MOST_UNITS: Final = 10**9


def _a_calendar_year(_instance: object, attribute: attrs.Attribute[int], value: int) -> None:
    not_negative(_instance, attribute, value)
    if value not in _CALENDAR_YEARS:
        raise FactError(
            attribute.name,
            given=shown(value),
            expected="365 or 366: the days of an interruption are calendar days, so must be those of the year",
            attendu="365 ou 366 : les jours d’arrêt sont des jours calendaires, ceux de l’année doivent l’être aussi",
        )


@attrs.frozen(kw_only=True)
class InterruptionLoss:
    """An interruption of activity, from which the loss is measured: the gross margin lost, not the turnover.

    ``saved_variable_rate`` is the share of the turnover that stops being spent, ``activity_lost`` the share of the
    activity that stopped, one when all did.

    Raises:
        FactError: if the end comes before the start, a share is not one, or the days of the year are not calendar days.
    """

    annual_revenue: Decimal = attrs.field(validator=an_amount)
    saved_variable_rate: Decimal = attrs.field(validator=a_ratio)
    start_at: datetime = attrs.field(validator=aware)
    end_at: datetime = attrs.field(validator=aware)
    activity_lost: Decimal = attrs.field(default=Decimal(1), validator=a_ratio)
    basis_days: int = attrs.field(default=365, validator=_a_calendar_year)

    def __attrs_post_init__(self) -> None:
        if is_before(self.end_at, self.start_at):
            fault = FactError(
                "end_at",
                given=shown(self.end_at.isoformat()),
                expected="an instant not earlier than start_at",
                attendu="un instant qui ne précède pas le début (start_at)",
            )
            refuse([fault])


@attrs.frozen(kw_only=True)
class LossHead:
    """One head of loss: an amount, a number of units with their cost, or an interruption to measure.

    Amounts are what the loss costs the insured, in euros, with the tax that he cannot recover. ``authority`` is the
    one before which an administrative defence takes place. A ransom is paid only with ``insurer_consent``, to a payee
    under no sanction (``sanctioned_payee``) and without knowing that it serves terrorism (``terrorism_known``).

    Raises:
        FactError: if there is no measure, more than one, or an amount that is not the product of its units.

    Examples:
        >>> LossHead(code=HeadOfLoss.DATA_RESTORATION, units=1500, unit_cost=Decimal("127.00")).stated_amount
        Decimal('190500.00')
    """

    code: HeadOfLoss = attrs.field(validator=an_instance(HeadOfLoss))
    amount: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    units: int | None = attrs.field(default=None, validator=optional(not_negative))
    unit_cost: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    interruption: InterruptionLoss | None = attrs.field(default=None, validator=optional(an_instance(InterruptionLoss)))
    authority: InvestigatingAuthority | None = attrs.field(
        default=None, validator=optional(an_instance(InvestigatingAuthority))
    )
    insurer_consent: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    sanctioned_payee: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    terrorism_known: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))

    def __attrs_post_init__(self) -> None:
        if self.units is not None and self.units > _MOST_UNITS:
            refuse([_no_measure("units", shown(self.units), f"{_MOST_UNITS} units at most", "un nombre plus petit")])
        stated, product = self.stated_amount, self._product
        measured = self.interruption is not None
        if measured == (stated is not None) or (measured and self.code is not HeadOfLoss.LOST_REVENUE):
            fault = _no_measure(
                "amount",
                "aucune mesure utilisable" if stated is None else "plusieurs mesures",
                "one measure: an amount, units with their cost, or, for lost revenue, an interruption",
                "une seule mesure : un montant, un nombre et un coût unitaire ou, pour une perte de revenus, un arrêt "
                "d’activité",
            )
            refuse([fault])
        if self.amount is not None and product is not None and self.amount != product:
            fault = _no_measure(
                "amount",
                shown(str(self.amount)),
                f"the product of the units and their cost ({product})",
                f"le produit du nombre et du coût unitaire ({product})",
            )
            refuse([fault])

    @property
    def _product(self) -> Decimal | None:
        return None if self.units is None or self.unit_cost is None else self.units * self.unit_cost

    @property
    def stated_amount(self) -> Decimal | None:
        """The amount stated or the product of the units; ``None`` for an interruption, which is to be measured."""
        return self._product if self.amount is None else self.amount


def _no_measure(field: str, given: str, expected: str, attendu: str) -> FactError:
    return FactError(field, given=given, expected=expected, attendu=attendu)


@attrs.frozen(kw_only=True)
class RiskDeclaration:
    """What was found, after the loss, of the answers given before the contract (C. assur. L.113-8 and L.113-9).

    Only a question that was asked can found a sanction. ``rate_paid`` and ``rate_due`` are the premiums, in euros,
    that the answers given and the true ones call for.
    """

    status: DeclarationStatus = attrs.field(validator=an_instance(DeclarationStatus))
    question_asked: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    rate_paid: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    rate_due: Decimal | None = attrs.field(default=None, validator=optional(an_amount))


@attrs.frozen(kw_only=True)
class PriorPayment:
    """What was already paid under a guarantee in the insurance year or in the subsequent period."""

    guarantee: Guarantee = attrs.field(validator=an_instance(Guarantee))
    amount: Decimal = attrs.field(validator=an_amount)


@attrs.frozen(kw_only=True)
class Claim:
    """A claim under a policy; ``policy_reference`` and ``breach_reference`` tell which, and from which breach.

    ``known_at`` is when the insured knew of the attack or the loss, ``known_on`` its day where the hour is not known:
    one of the two is needed. ``event_at`` is the harmful fact, ``fact_known_at`` when the insured knew of it, where
    that is another instant. ``complaint_at``, or ``complaint_on`` without the hour, is the complaint, whose author must
    be the victim (L.12-10-1). ``breach_known_at`` is when the practice became aware of the breach of personal data
    (GDPR art. 33), where that is another instant. ``first_claim_at`` is the first claim of a third party,
    ``investigation_at`` the first written act of the authority.

    ``stad_attack`` tells whether the loss comes from an attack on a data system (C. pén. 323-1 to 323-3-1).
    ``late_notice_prejudice`` tells whether the insurer proves that a late notice harmed it. ``prior_paid`` is what was
    paid in the insurance year, or in the subsequent period, for all guarantees inside the limit.

    Raises:
        FactError: if nobody knew of the loss, or it was known before it happened.
    """

    reference: str | None = attrs.field(default=None, validator=optional(a_text))
    policy_reference: str | None = attrs.field(default=None, validator=optional(a_text))
    breach_reference: str | None = attrs.field(default=None, validator=optional(a_text))
    heads: tuple[LossHead, ...] = attrs.field(validator=several(LossHead))
    known_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    known_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    event_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    fact_known_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    complaint_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    complaint_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    complaint_by_victim: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    breach_known_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    notified_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    first_claim_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    investigation_at: datetime | None = attrs.field(default=None, validator=optional(aware))

    stad_attack: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    cause: LossCause | None = attrs.field(default=None, validator=optional(an_instance(LossCause)))
    intentional_act: IntentionalAct | None = attrs.field(default=None, validator=optional(an_instance(IntentionalAct)))
    known_before_inception: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    late_notice_prejudice: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    force_majeure: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    triggered_exclusions: tuple[ExclusionCode, ...] = attrs.field(
        default=(), validator=[several(ExclusionCode), no_repeat]
    )
    declaration: RiskDeclaration | None = attrs.field(default=None, validator=optional(an_instance(RiskDeclaration)))
    prior_paid: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    prior_by_guarantee: tuple[PriorPayment, ...] = attrs.field(default=(), validator=several(PriorPayment))

    def __attrs_post_init__(self) -> None:
        faults: list[FactError] = []
        if self.known_at is None and self.known_on is None:
            faults.append(
                FactError(
                    "known_at",
                    given="rien",
                    expected="the instant or the day on which the insured knew of the loss",
                    attendu="l’instant ou le jour où l’assuré a eu connaissance du sinistre",
                )
            )
        if self.known_at is not None and self.event_at is not None and is_before(self.known_at, self.event_at):
            faults.append(
                FactError(
                    "known_at",
                    given=shown(self.known_at.isoformat()),
                    expected="an instant not earlier than event_at",
                    attendu="un instant qui ne précède pas le fait (event_at)",
                )
            )
        refuse(faults)

    def prior_of(self, guarantee: Guarantee) -> Decimal:
        """Return what was already paid under a guarantee, zero where nothing is told."""
        return sum((prior.amount for prior in self.prior_by_guarantee if prior.guarantee is guarantee), Decimal(0))
