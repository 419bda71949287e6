# SPDX-License-Identifier: MIT
"""What :func:`~rgpd_sante.register.retention.retention` answers: the dates, the phase, the reasons, what is missing."""

from __future__ import annotations

from datetime import date

import attrs

from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.retention import FinalFate, RetentionPhase, RetentionRuleCode, RetentionStatus

__all__ = ["RetentionVerdict", "TransfusionKept"]


@attrs.frozen(kw_only=True)
class TransfusionKept:
    """The mention of one transfusion, which is kept apart from the rest of the file."""

    act_on: date = attrs.field(repr=False)
    ends_on: date = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class RetentionVerdict:
    """Until when data are kept, with the reasoning.

    ``active_until`` is the day on which the data leave daily use, ``ends_on`` the first day on which they may be
    destroyed; either is ``None`` where it is unknown, has no meaning or is suspended (``suspended``). ``phase`` is
    that of the day of the question. ``transfusions`` are mentions to keep apart. ``status`` tells who sets the
    duration and ``verification`` how sure it is (``None`` for a term of the practice's own). ``reasons`` are French
    sentences in the order of the reasoning, ``missing`` the facts that could change the answer.
    """

    rule: RetentionRuleCode | None
    active_until: date | None = attrs.field(default=None, repr=False)
    ends_on: date | None = attrs.field(default=None, repr=False)
    suspended: bool = False
    phase: RetentionPhase | None = None
    fate: FinalFate | None = None
    status: RetentionStatus
    verification: Verification | None = None
    transfusions: tuple[TransfusionKept, ...] = ()
    reasons: tuple[str, ...] = attrs.field(repr=False)
    citations: tuple[Citation, ...] = ()
    missing: tuple[MissingFact, ...] = ()
