# SPDX-License-Identifier: MIT
"""The policy of the brochure: eight guarantees, five services, 100 000 € to 1 M€, sixty days of interruption.

The brochure gives no sub-limit, no deductible and no waiting period: those here are ours, within what is told to be
the practice of the market, and that practice is **not verified**. Each can be given in their place.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.errors import FactError, shown
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.taxonomy import PROFILES, SERVICES
from rgpd_sante.insurance.terms import CoverTerms, Deductible, InterruptionTerms
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import brochure_2018
from rgpd_sante.law.texts.code_des_assurances import CLAIM_NOTICE_FLOOR
from rgpd_sante.money import to_cent
from rgpd_sante.time.days import add_years
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import DeductibleKind, Guarantee, WaitingMode

__all__ = ["LARGEST_LIMIT", "MARKET_PRACTICE", "SMALLEST_LIMIT", "MarketPractice", "brochure_policy"]

SMALLEST_LIMIT: Final = brochure_2018.SMALLEST_LIMIT.latest.value
LARGEST_LIMIT: Final = brochure_2018.LARGEST_LIMIT.latest.value
INDEMNITY_DAYS: Final = brochure_2018.INDEMNITY_DAYS.latest.value
# the brochure gives none: ours, to be replaced by that of the contract
DEFAULT_WAITING_HOURS: Final = 12


@attrs.frozen(kw_only=True)
class MarketPractice:
    """The sub-limits of a guarantee on the market, as shares of the limit, and the one taken by default."""

    low: Decimal
    high: Decimal
    default: Decimal
    verification: Verification = Verification.UNVERIFIED


def _practice(low: str, high: str, default: str) -> MarketPractice:
    return MarketPractice(low=Decimal(low), high=Decimal(high), default=Decimal(default))


# A guarantee that is not here has the whole limit.
MARKET_PRACTICE: Final[Mapping[Guarantee, MarketPractice]] = MappingProxyType(
    {
        Guarantee.IT_FORENSICS: _practice("0.10", "0.30", "0.12"),
        Guarantee.LEGAL_EXPENSES: _practice("0.05", "0.15", "0.06"),
        Guarantee.WEB_MONITORING: _practice("0.05", "0.05", "0.05"),
        Guarantee.NOTIFICATION_SUPPORT: _practice("0.10", "0.30", "0.12"),
        Guarantee.DATA_RESTORATION: _practice("0.00", "1.00", "0.60"),
        Guarantee.CYBER_EXTORTION: _practice("0.10", "0.50", "0.20"),
        Guarantee.PUBLIC_RELATIONS: _practice("0.05", "0.20", "0.08"),
        Guarantee.ADMIN_INVESTIGATION: _practice("0.10", "0.50", "0.20"),
        Guarantee.PCI_PENALTIES: _practice("0.10", "0.25", "0.10"),
        Guarantee.MEDIA_LIABILITY: _practice("0.10", "0.50", "0.20"),
    }
)
_FIXED: Final = Deductible(kind=DeductibleKind.FIXED, amount=Decimal(1_000))
DEFAULT_DEDUCTIBLES: Final[Mapping[Guarantee, Deductible]] = MappingProxyType(
    {
        Guarantee.DATA_RESTORATION: _FIXED,
        Guarantee.CYBER_EXTORTION: Deductible(
            kind=DeductibleKind.PERCENT, rate=Decimal("0.10"), minimum=Decimal(1_000), maximum=Decimal(5_000)
        ),
        Guarantee.ADMIN_INVESTIGATION: _FIXED,
        Guarantee.PCI_PENALTIES: _FIXED,
        Guarantee.DATA_LIABILITY: _FIXED,
        Guarantee.MEDIA_LIABILITY: _FIXED,
    }
)


def brochure_policy(
    limit: Decimal,
    *,
    effect: date,
    territory: Territory,
    waiting_hours: Decimal | int = DEFAULT_WAITING_HOURS,
    waiting_mode: WaitingMode = WaitingMode.DEDUCTED,
    sublimits: Mapping[Guarantee, Decimal | None] = MappingProxyType({}),
    deductibles: Mapping[Guarantee, Deductible] = DEFAULT_DEDUCTIBLES,
) -> Policy:
    """Make the policy of the brochure, for its first year.

    Args:
        limit: The limit by claim and by year, in euros.
        effect: The first day of the cover.
        territory: That of the practice.
        waiting_hours: The hours of interruption that the insured keeps; the brochure gives none.
        waiting_mode: Whether these hours are deducted or a threshold.
        sublimits: Amounts in place of those of :data:`MARKET_PRACTICE`; ``None`` for the whole limit.
        deductibles: The deductible of each guarantee that has one.

    Raises:
        FactError: if the limit is not one that the brochure offers.

    Examples:
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> len(policy.terms), policy.terms_of(Guarantee.DATA_RESTORATION).sublimit
        (13, Decimal('150000.00'))
    """
    if not SMALLEST_LIMIT <= limit <= LARGEST_LIMIT:
        raise FactError(
            "limit",
            given=shown(str(limit)),
            expected="a limit from 100 000 to 1 000 000 euros",
            attendu="un montant de garantie de 100 000 € à 1 000 000 €",
        )
    interruption = InterruptionTerms(max_days=INDEMNITY_DAYS, waiting_hours=waiting_hours, waiting_mode=waiting_mode)
    return Policy(
        territory=territory,
        initial_effect=effect,
        period_start=effect,
        period_end=add_years(effect, 1),
        limit_claim=limit,
        limit_year=limit,
        notice_working_days=CLAIM_NOTICE_FLOOR.at(effect).value.number,
        terms=tuple(
            CoverTerms(
                guarantee=guarantee,
                basis=PROFILES[guarantee].basis,
                sublimit=sublimits[guarantee] if guarantee in sublimits else _default_sublimit(guarantee, limit),
                deductible=deductibles.get(guarantee, Deductible()),
                assistance=Answer.of(guarantee in SERVICES),
                interruption=interruption if guarantee is Guarantee.BUSINESS_INTERRUPTION else None,
            )
            for guarantee in Guarantee
        ),
    )


def _default_sublimit(guarantee: Guarantee, limit: Decimal) -> Decimal | None:
    practice = MARKET_PRACTICE.get(guarantee)
    return None if practice is None else to_cent(limit * practice.default)
