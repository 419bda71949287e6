# SPDX-License-Identifier: MIT
"""What a policy would answer, head of loss by head of loss, before anything is settled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

import attrs

from rgpd_sante.analysis.settlement.verdict import Warned
from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.limits import Limit
from rgpd_sante.vocabulary.insurance import ExclusionCode, Guarantee, HeadOfLoss, RefusalReason
from rgpd_sante.vocabulary.penalties import Insurability

__all__ = [
    "Condition",
    "ConditionCode",
    "ConditionState",
    "Coverage",
    "HeadAnswer",
    "HeadCoverage",
    "PossibleExclusion",
    "Room",
]


class HeadAnswer(Code):
    """Whether a head of loss would be answered, under the conditions that are listed with it.

    ``conditional`` is what would be refused today, and covered once the conditions that are still to meet are met.
    """

    COVERED = "covered"
    CONDITIONAL = "conditional"
    NOT_COVERED = "not_covered"
    UNKNOWN = "unknown"


class ConditionCode(Code):
    """What must still happen for a head to be paid."""

    COMPLAINT = "complaint"
    NOTICE_OF_LOSS = "notice_of_loss"
    CLAIM_OF_THIRD_PARTY = "claim_of_third_party"
    INVESTIGATION = "investigation"
    INSURER_CONSENT = "insurer_consent"
    LAWFUL_RANSOM = "lawful_ransom"


class ConditionState(Code):
    """Where a condition stands: met, still to meet, missed, or not known."""

    MET = "met"
    TO_MEET = "to_meet"
    MISSED = "missed"
    UNKNOWN = "unknown"


@attrs.frozen(kw_only=True)
class Condition:
    """A condition of payment, told in French and cited, with its limit where it has one."""

    code: ConditionCode
    state: ConditionState
    text: str
    citations: tuple[Citation, ...]
    limit: Limit | None = None


@attrs.frozen(kw_only=True)
class PossibleExclusion:
    """An exclusion that reaches the guarantee; ``enforceable`` is whether it could be opposed at all.

    Whether the facts trigger it is for a person to say, save what is said to be triggered (``triggered``).
    """

    code: ExclusionCode
    text: str
    enforceable: Answer
    triggered: Answer
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class Room:
    """How much money is there for a guarantee, in euros; ``None`` is a cap that the policy has not.

    ``at_most`` is the smallest cap that applies. ``prior_known`` tells whether what was already paid in the year is
    known: while it is not, the yearly caps are told whole.
    """

    limit_claim: Decimal | None
    left_of_year: Decimal | None
    sublimit: Decimal | None
    left_of_yearly_sublimit: Decimal | None
    prior_known: bool

    @property
    def at_most(self) -> Decimal | None:
        """The most that the guarantee would pay."""
        caps = (self.limit_claim, self.left_of_year, self.sublimit, self.left_of_yearly_sublimit)
        return min((cap for cap in caps if cap is not None), default=None)


@attrs.frozen(kw_only=True)
class HeadCoverage:
    """The answer on one head: whether, by which guarantee, how far, at which conditions.

    ``guarantee`` is the one that would answer, ``None`` where none does. ``kept`` says in French what the insured
    keeps (deductible, waiting hours, share); ``reasons`` are French sentences. ``refusal`` is the reason of a head that
    is not covered, and the one that threatens a head on which facts lack or conditions are to meet. ``index`` is the
    place of the head among the known costs, ``None`` for a head without cost.
    """

    head: HeadOfLoss
    index: int | None
    answer: HeadAnswer
    guarantee: Guarantee | None
    insurability: Insurability
    reasons: tuple[str, ...]
    citations: tuple[Citation, ...]
    refusal: RefusalReason | None = None
    room: Room | None = None
    kept: tuple[str, ...] = ()
    exclusions: tuple[PossibleExclusion, ...] = ()
    conditions: tuple[Condition, ...] = ()
    warnings: tuple[Warned, ...] = ()
    missing: tuple[MissingFact, ...] = ()


@attrs.frozen(kw_only=True)
class Coverage:
    """What a policy would answer to a breach at an instant; iterating gives every head of loss.

    ``claim`` is the one that the breach makes, ``None`` where it makes none yet.
    """

    at: datetime
    claim: Claim | None
    heads: tuple[HeadCoverage, ...]
    reasons: tuple[str, ...]
    missing: tuple[MissingFact, ...]

    def __iter__(self) -> Iterator[HeadCoverage]:
        return iter(self.heads)

    def of(self, head: HeadOfLoss) -> tuple[HeadCoverage, ...]:
        """Return the answers on a head, one for each of its costs."""
        return tuple(found for found in self.heads if found.head is head)
