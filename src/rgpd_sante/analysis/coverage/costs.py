# SPDX-License-Identifier: MIT
"""What an insurer is told beside the breach: the costs that are known, and what happened to the contract and after."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, refuse
from rgpd_sante.facts import Answer, an_instance, no_repeat, several
from rgpd_sante.insurance.claim import Claim, LossHead, PriorPayment, RiskDeclaration
from rgpd_sante.money import an_amount
from rgpd_sante.time.instants import aware
from rgpd_sante.vocabulary.insurance import ExclusionCode, HeadOfLoss, IntentionalAct

__all__ = ["ClaimCircumstances", "KnownCosts", "circumstances_of"]


@attrs.frozen(kw_only=True)
class KnownCosts:
    """The heads of loss whose cost is known, and those that are expected and not costed yet.

    Several costs may stand under one head. ``expected`` names heads without amount: nobody guesses one for them.

    Raises:
        FactError: if a head is said to be costed and not costed.
    """

    heads: tuple[LossHead, ...] = attrs.field(default=(), validator=several(LossHead))
    expected: tuple[HeadOfLoss, ...] = attrs.field(default=(), validator=[several(HeadOfLoss), no_repeat])

    def __attrs_post_init__(self) -> None:
        costed = {head.code for head in self.heads}
        if costed & set(self.expected):
            fault = FactError(
                "expected",
                given="un poste dont le coût est connu",
                expected="heads that have no cost yet",
                attendu="des postes dont le coût n’est pas encore connu",
            )
            refuse([fault])


@attrs.frozen(kw_only=True)
class ClaimCircumstances:
    """What a breach does not say and a claim needs; all of it may be unknown.

    ``complaint_by_victim`` tells whether the complaint is that of the victim of the attack, ``first_claim_at`` when a
    third party first claimed, ``investigation_at`` the first written act of an authority. ``intentional_act`` and
    ``known_before_inception`` prevail over what the breach lets conclude. ``triggered_exclusions`` are those that
    somebody found to be triggered: none is inferred.
    """

    complaint_by_victim: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    first_claim_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    investigation_at: datetime | None = attrs.field(default=None, validator=optional(aware))
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


def circumstances_of(claim: Claim) -> ClaimCircumstances:
    """Take from a claim what its breach does not say; what the breach says is read there.

    Examples:
        >>> from datetime import date
        >>> circumstances_of(Claim(heads=(), known_on=date(2026, 6, 2))) == ClaimCircumstances()
        True
    """
    return ClaimCircumstances(**{name: getattr(claim, name) for name in attrs.fields_dict(ClaimCircumstances)})
