# SPDX-License-Identifier: MIT
"""What a settlement answers: each head accepted or refused, each guarantee step by step, each cut, the clocks."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import attrs

from rgpd_sante.analysis.settlement.complaint import ComplaintClock
from rgpd_sante.analysis.settlement.interruption import InterruptionMeasure
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.limits import DaysLimit, HoursLimit
from rgpd_sante.vocabulary.insurance import (
    CoverPart,
    Cut,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    RefusalReason,
    SettlementWarning,
)

__all__ = ["CutLine", "GuaranteeLine", "HeadVerdict", "Refusal", "Settlement", "Warned"]


@attrs.frozen(kw_only=True)
class Refusal:
    """An amount of a head that is not accepted, with its reason, told in French and cited.

    ``guarantee`` is the one that would answer, ``None`` where none does; ``exclusion`` the one that applied.
    """

    index: int
    head: HeadOfLoss
    guarantee: Guarantee | None
    amount: Decimal
    reason: RefusalReason
    explanation: str
    citations: tuple[Citation, ...]
    exclusion: ExclusionCode | None = None


@attrs.frozen(kw_only=True)
class HeadVerdict:
    """One head of the claim: its gross amount is what is accepted and what is refused, to the cent."""

    index: int
    head: HeadOfLoss
    guarantee: Guarantee | None
    gross: Decimal
    accepted: Decimal
    refusals: tuple[Refusal, ...]
    interruption: InterruptionMeasure | None = None


@attrs.frozen(kw_only=True)
class GuaranteeLine:
    """The money of one guarantee, or of the civil defence that it pays on top, after each step S1 to S9."""

    guarantee: Guarantee
    part: CoverPart
    measured: Decimal
    after_capital_rule: Decimal
    deductible: Decimal
    after_deductible: Decimal
    after_share: Decimal
    after_sublimit: Decimal
    after_yearly_sublimit: Decimal
    after_claim_limit: Decimal
    after_yearly_limit: Decimal
    indemnity: Decimal

    @property
    def steps(self) -> tuple[tuple[str, Decimal], ...]:
        """The amounts by the name of their step, ``D`` being the deductible that S3 takes off."""
        return (
            ("S1", self.measured),
            ("S2", self.after_capital_rule),
            ("D", self.deductible),
            ("S3", self.after_deductible),
            ("S4", self.after_share),
            ("S5", self.after_sublimit),
            ("S6", self.after_yearly_sublimit),
            ("S7", self.after_claim_limit),
            ("S8", self.after_yearly_limit),
            ("S9", self.indemnity),
        )


@attrs.frozen(kw_only=True)
class CutLine:
    """An amount that a step takes off what was accepted, told in French and cited."""

    cut: Cut
    guarantee: Guarantee
    part: CoverPart
    amount: Decimal
    explanation: str
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class Warned:
    """Something that a person must look at before relying on a settlement."""

    code: SettlementWarning
    text: str
    citations: tuple[Citation, ...] = ()
    exclusion: ExclusionCode | None = None


@attrs.frozen(kw_only=True)
class Settlement:
    """The answer on a claim; amounts are in euros to the cent.

    ``gross`` is ``total`` and ``uncovered`` together; ``uncovered`` is the sum of the refusals and of the cuts.
    ``paid_inside`` is what erodes the yearly limit, ``remaining_aggregate`` what is left of it. ``recourse`` is what
    the insurer pays to victims and may claim back. ``late`` tells whether the notice of loss was late.

    The two clocks of 72 hours are not one: ``complaint`` is that of C. assur. L.12-10-1, ``gdpr_limit`` that of the
    notification to the CNIL (GDPR art. 33). ``limitation_day`` is the last day of the two years of L.114-1 for the
    insured's own loss, which the insurer may oppose only if the policy restates them (``limitation_opposable``).
    """

    at: datetime | None
    heads: tuple[HeadVerdict, ...]
    lines: tuple[GuaranteeLine, ...]
    cuts: tuple[CutLine, ...]
    gross: Decimal
    total: Decimal
    uncovered: Decimal
    paid_inside: Decimal
    remaining_aggregate: Decimal
    recourse: Decimal
    warnings: tuple[Warned, ...]
    missing: tuple[MissingFact, ...]
    notice_limit: DaysLimit
    late: Answer
    complaint: ComplaintClock
    gdpr_limit: HoursLimit | None
    limitation_day: date
    limitation_opposable: Answer

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """The refusals of all heads, in the order of the claim."""
        return tuple(refusal for head in self.heads for refusal in head.refusals)

    @property
    def notice_deadline(self) -> date:
        """The last day on which the loss could be notified to the insurer."""
        return self.notice_limit.last_day

    @property
    def complaint_elapsed_hours(self) -> Decimal | None:
        """The hours between the knowledge of the attack and the complaint, where both hours are known."""
        return self.complaint.elapsed_hours

    @property
    def complaint_limit(self) -> HoursLimit | None:
        """The 72 hours of the complaint, ``None`` before the text was in force."""
        return self.complaint.limit

    def indemnity_of(self, guarantee: Guarantee) -> Decimal:
        """Return what is paid under a guarantee, civil defence included."""
        return sum((line.indemnity for line in self.lines if line.guarantee is guarantee), Decimal(0))
