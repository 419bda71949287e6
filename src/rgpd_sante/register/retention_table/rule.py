# SPDX-License-Identifier: MIT
"""What a rule of retention is: its dated durations, the event from which it runs, who sets it, and what follows."""

from __future__ import annotations

from datetime import date
from functools import cached_property

import attrs

from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.keeping import Keeping
from rgpd_sante.law.parameter import Parameter
from rgpd_sante.register.periods import Span, in_force, is_longer
from rgpd_sante.vocabulary.retention import FinalFate, RetentionRuleCode, RetentionStatus, StartEvent

__all__ = ["RetentionRule"]


@attrs.frozen(kw_only=True)
class RetentionRule:
    """One line of the table of durations.

    ``whole`` is the duration from ``start`` to the end of keeping; where the text only knows phases, ``active`` and
    ``archive`` follow one another instead. A rule that has all three splits the whole: the active phase then runs from
    ``active_start``. ``alternatives`` are the other durations that the same text, or another reading of it, gives.
    ``at_least`` and ``at_most`` tell whether one may keep the data for less, or for more.

    ``follows_r_1112_7`` applies the 28th birthday, the death and the suspension of R.1112-7 CSP: binding for
    establishments, by analogy for liberal practices. ``start_verification`` is how sure the event is, or the whole
    rule where it has no duration. ``note`` says in French what to know besides.
    """

    code: RetentionRuleCode
    status: RetentionStatus
    whole: Parameter[Keeping] | None = None
    active: Parameter[Keeping] | None = None
    archive: Parameter[Keeping] | None = None
    alternatives: tuple[Parameter[Keeping], ...] = ()
    start: StartEvent | None
    active_start: StartEvent | None = None
    at_least: bool = False
    at_most: bool = False
    follows_r_1112_7: bool = False
    fate: FinalFate = FinalFate.ERASURE
    note: str | None = None
    more_citations: tuple[Citation, ...] = ()
    start_verification: Verification = Verification.VERIFIED

    @property
    def parameters(self) -> tuple[Parameter[Keeping], ...]:
        """The dated durations of the rule."""
        main = (self.whole, self.active, self.archive)
        return (*(parameter for parameter in main if parameter is not None), *self.alternatives)

    @cached_property
    def verification(self) -> Verification:
        """How sure the rule is: its least sure duration, or the rule itself where it has none."""
        main = (self.whole, self.active, self.archive)
        found = [parameter.latest.verification for parameter in main if parameter is not None]
        return _least_sure(found or [self.start_verification])

    @cached_property
    def citations(self) -> tuple[Citation, ...]:
        """The places of the texts on which the rule rests, each once."""
        cited = (dated.citation for parameter in self.parameters for dated in parameter.values)
        return tuple(dict.fromkeys((*cited, *self.more_citations)))

    def span_on(self, day: date) -> Span:
        """Give the whole duration in force on a day; empty where no text gives one."""
        whole = in_force(self.whole, day)
        return whole or (*in_force(self.active, day), *in_force(self.archive, day))

    def active_on(self, day: date) -> Span:
        """Give the duration of the active phase in force on a day; empty where the rule knows no such phase."""
        return in_force(self.active, day)

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Give the whole duration and its alternatives in force on a day."""
        spans = (self.span_on(day), *(in_force(parameter, day) for parameter in self.alternatives))
        return tuple(span for span in spans if span)

    def is_exceeded_by(self, own: Span, day: date) -> bool:
        """Tell whether a duration is longer than every one that the rule gives on a day."""
        spans = self.spans_on(day)
        return bool(spans) and all(is_longer(own, span) for span in spans)

    def forbids_less(self, own: Span, day: date) -> bool:
        """Tell whether a duration is too short for the rule."""
        spans = self.spans_on(day)
        return self.at_least and bool(spans) and all(is_longer(span, own) for span in spans)

    def forbids_more(self, own: Span, day: date) -> bool:
        """Tell whether a duration is too long for the rule."""
        return self.at_most and self.is_exceeded_by(own, day)


def _least_sure(found: list[Verification]) -> Verification:
    order = (Verification.VERIFIED, Verification.ANALYSIS, Verification.UNVERIFIED)
    return max(found, key=order.index)
