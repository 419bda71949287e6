# SPDX-License-Identifier: MIT
"""How a contract ends, who may end it so, and whether the premium of the time left is given back.

The reminder right (*loi Chatel*), the right to leave at any time (*loi Hamon*) and the withdrawal belong to natural
persons outside their profession: a practice never has them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, shown
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import insurance_contract, insurance_subscription
from rgpd_sante.time.days import add_months

__all__ = ["ENDS", "ContractEnd", "EndRule", "annual_notice_by"]


class ContractEnd(Code):
    """The ways a contract ends, or ceases to be."""

    ANNUAL = "annual"
    AGGRAVATION = "aggravation"
    DECREASE = "decrease"
    GOOD_FAITH_ERROR = "good_faith_error"
    CHANGE_OF_SITUATION = "change_of_situation"
    AFTER_CLAIM = "after_claim"
    NULLITY = "nullity"
    NON_PAYMENT = "non_payment"
    RENEWAL_REMINDER = "renewal_reminder"
    ANY_TIME = "any_time"
    WITHDRAWAL = "withdrawal"


@attrs.frozen(kw_only=True)
class EndRule:
    """What the law says of one end.

    ``open_to_practice`` tells whether it can befall the contract of a practice, ``refund`` whether the premium of the
    time left is given back.
    """

    open_to_practice: bool
    refund: bool
    reason: str
    citations: tuple[Citation, ...]


def _end(reason: str, *citations: Citation, refund: bool = False, open_to_practice: bool = True) -> EndRule:
    return EndRule(open_to_practice=open_to_practice, refund=refund, reason=reason, citations=citations)


_CONSUMERS: Final = "Ce droit appartient aux personnes physiques hors de leur profession : un cabinet ne l’a jamais."
ENDS: Final[Mapping[ContractEnd, EndRule]] = MappingProxyType(
    {
        ContractEnd.ANNUAL: _end(
            "À l’échéance, il ne reste aucune période payée d’avance. Le préavis est de deux mois, et le contrat d’un "
            "risque professionnel peut en prévoir un autre.",
            insurance_subscription.L_113_12,
        ),
        ContractEnd.AGGRAVATION: _end(
            "Résiliation après aggravation du risque : la prime est rendue au prorata.",
            insurance_subscription.L_113_4,
            refund=True,
        ),
        ContractEnd.DECREASE: _end(
            "Résiliation après refus de diminuer la prime d’un risque diminué : la prime est rendue au prorata.",
            insurance_subscription.L_113_4,
            refund=True,
        ),
        ContractEnd.GOOD_FAITH_ERROR: _end(
            "Résiliation après une déclaration inexacte de bonne foi, constatée avant sinistre : la prime est rendue "
            "au prorata.",
            insurance_contract.L_113_9,
            refund=True,
        ),
        ContractEnd.CHANGE_OF_SITUATION: _end(
            "Résiliation après un changement de profession, une retraite ou un arrêt définitif : la prime est rendue "
            "au prorata, sans indemnité.",
            insurance_subscription.L_113_16,
            refund=True,
        ),
        ContractEnd.AFTER_CLAIM: _end(
            "Résiliation après sinistre, si le contrat la prévoit : la prime est rendue au prorata.",
            insurance_subscription.R_113_10,
            refund=True,
        ),
        ContractEnd.NULLITY: _end(
            "Nullité pour fausse déclaration intentionnelle : les primes payées restent à l’assureur.",
            insurance_contract.L_113_8,
        ),
        ContractEnd.NON_PAYMENT: _end(
            "Résiliation pour non-paiement : la prime impayée reste due après la suspension.",
            insurance_contract.L_113_3,
        ),
        ContractEnd.RENEWAL_REMINDER: _end(_CONSUMERS, insurance_subscription.L_113_15_1, open_to_practice=False),
        ContractEnd.ANY_TIME: _end(_CONSUMERS, insurance_subscription.L_113_15_2, open_to_practice=False),
        ContractEnd.WITHDRAWAL: _end(
            _CONSUMERS,
            insurance_subscription.L_112_2_1,
            insurance_subscription.L_112_9,
            open_to_practice=False,
        ),
    }
)


def annual_notice_by(anniversary: date, *, agreed_months: int | None = None) -> date:
    """Give the last day on which the annual termination may be sent.

    The law asks for two months; the contract of a professional risk may derogate (``agreed_months``).

    Raises:
        FactError: if the number of months is not one.

    Examples:
        >>> annual_notice_by(date(2027, 1, 1)), annual_notice_by(date(2027, 1, 1), agreed_months=3)
        (datetime.date(2026, 11, 1), datetime.date(2026, 10, 1))
    """
    months = (
        insurance_subscription.ANNUAL_NOTICE_MONTHS.at(anniversary).value if agreed_months is None else agreed_months
    )
    if months < 0:
        raise FactError(
            "agreed_months",
            given=shown(months),
            expected="a whole number of zero or more",
            attendu="un nombre entier positif ou nul",
        )
    return add_months(anniversary, -months)
