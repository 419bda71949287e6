# SPDX-License-Identifier: MIT
"""The premium before tax (*HT*) by a tariff: one product, one rounding, never below the lowest premium."""

from __future__ import annotations

from decimal import Decimal

import attrs

from rgpd_sante.analysis.premium.cents import product
from rgpd_sante.analysis.premium.tariff import DEMONSTRATION, Tariff
from rgpd_sante.analysis.words import euros
from rgpd_sante.law.citation import Verification
from rgpd_sante.money import amount_given, to_cent
from rgpd_sante.vocabulary.proposal import CoverLimit, InsuredActivity, Loading, QuestionId, UnderwritingRule

__all__ = ["NetPremium", "Unpriced", "net_premium"]


@attrs.frozen(kw_only=True)
class NetPremium:
    """A premium before tax with its steps in French; a tariff of ours is an analysis, never a verified price."""

    amount: Decimal
    steps: tuple[str, ...]
    verification: Verification = Verification.ANALYSIS


@attrs.frozen(kw_only=True)
class Unpriced:
    """Why there is no price, in French, and the question behind it: an underwriter must set the price."""

    question: QuestionId
    rule: UnderwritingRule
    reason: str


def net_premium(
    *,
    limit: CoverLimit,
    activity: InsuredActivity,
    turnover: Decimal,
    loadings: tuple[Loading, ...] = (),
    tariff: Tariff = DEMONSTRATION,
) -> NetPremium | Unpriced:
    """Compute the premium before tax, or say why the tariff has none.

    Raises:
        FactError: if the turnover is not an amount in euros.

    Examples:
        >>> found = net_premium(
        ...     limit=CoverLimit.EUR_250_000,
        ...     activity=InsuredActivity.GENERAL_PRACTITIONER,
        ...     turnover=Decimal(181_000),
        ... )
        >>> found.amount
        Decimal('446.99')
    """
    of_limit, of_activity = tariff.of_limit(limit), tariff.of_activity(activity)
    of_turnover = tariff.of_turnover(amount_given(turnover, "turnover"))
    if of_limit is None:
        return Unpriced(
            question=QuestionId.Q11,
            rule=UnderwritingRule.R_LIM,
            reason=f"Le tarif n’a pas de coefficient pour une garantie de {euros(limit.amount)}.",
        )
    if of_activity is None:
        return Unpriced(
            question=QuestionId.Q03,
            rule=UnderwritingRule.R_PROF,
            reason="Le tarif n’a pas de coefficient pour cette profession.",
        )
    if of_turnover is None:
        return Unpriced(
            question=QuestionId.Q07,
            rule=UnderwritingRule.R_TURN,
            reason="Le chiffre d’affaires dépasse la dernière tranche du tarif.",
        )
    of_loadings = [tariff.of_loading(loading) for loading in loadings]
    exact = product(tariff.floor, of_limit, of_activity, of_turnover, *of_loadings)
    amount = max(to_cent(exact), tariff.floor)
    steps = [
        f"Prime de base hors taxe : {euros(tariff.floor)}.",
        f"Garantie de {euros(limit.amount)} : × {_factor(of_limit)}.",
        f"Profession : × {_factor(of_activity)}.",
        f"Chiffre d’affaires de {euros(turnover)} : × {_factor(of_turnover)}.",
    ]
    if of_loadings:
        factors = " × ".join(_factor(factor) for factor in of_loadings)
        steps.append(f"Majorations et réduction des réponses : × {factors}.")
    steps.append(f"Prime hors taxe, arrondie au centime : {euros(to_cent(exact))}.")
    if amount != to_cent(exact):
        steps.append(f"La prime ne descend pas sous {euros(tariff.floor)}.")
    return NetPremium(amount=amount, steps=tuple(steps))


def _factor(factor: Decimal) -> str:
    return str(factor).replace(".", ",")
