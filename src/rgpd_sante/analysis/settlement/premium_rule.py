# SPDX-License-Identifier: MIT
"""The rule of premium (C. assur. L.113-9): the ratio of the premium paid to the premium due, after a good-faith error.

The error is one found after the loss. The formula cannot be changed by contract; it needs a question that was asked.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final

import attrs

from rgpd_sante.analysis.settlement.outcome import lacking
from rgpd_sante.analysis.settlement.verdict import Warned
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import RiskDeclaration
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.insurance import DeclarationStatus, SettlementWarning

__all__ = ["PremiumRatio", "premium_ratio"]

_UNKNOWN: Final = (
    "L’indemnité doit être réduite dans le rapport de la prime payée à la prime due, mais l’une des deux n’est pas "
    "connue : le total n’est pas réduit ici, ne pas s’y fier. Si l’assureur n’aurait pas accepté ce risque, le juge "
    "fixe la réduction."
)


@attrs.frozen(kw_only=True)
class PremiumRatio:
    """The ratio, one where nothing is reduced, with what it warns about and what it lacks."""

    ratio: Fraction = Fraction(1)
    warnings: tuple[Warned, ...] = ()
    missing: tuple[MissingFact, ...] = ()


def premium_ratio(declared: RiskDeclaration | None) -> PremiumRatio:
    """Compute the ratio of L.113-9.

    Examples:
        >>> from decimal import Decimal
        >>> premium_ratio(RiskDeclaration(
        ...     status=DeclarationStatus.INACCURATE_GOOD_FAITH, question_asked=Answer.YES,
        ...     rate_paid=Decimal("288.38"), rate_due=Decimal("432.57"),
        ... )).ratio
        Fraction(2, 3)
    """
    if declared is None or declared.status is not DeclarationStatus.INACCURATE_GOOD_FAITH:
        return PremiumRatio()
    # only a question that was asked can found the rule; whether it was is asked for by the first gate
    if declared.question_asked is not Answer.YES:
        return PremiumRatio()
    if declared.rate_paid is None or declared.rate_due is None:
        asked = (
            ("rate_paid", declared.rate_paid, "Quelle prime a été payée ?"),
            ("rate_due", declared.rate_due, "Quelle prime aurait été due si la réponse avait été exacte ?"),
        )
        return PremiumRatio(
            warnings=(Warned(code=SettlementWarning.PREMIUM_RATE_UNKNOWN, text=_UNKNOWN, citations=(law.L_113_9,)),),
            missing=tuple(
                lacking(f"$.claim.declaration.{name}", question) for name, rate, question in asked if rate is None
            ),
        )
    if declared.rate_due <= declared.rate_paid:
        return PremiumRatio()
    return PremiumRatio(ratio=Fraction(declared.rate_paid) / Fraction(declared.rate_due))
