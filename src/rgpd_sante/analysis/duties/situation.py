# SPDX-License-Identifier: MIT
"""What every row of the table looks at: the breach, the practice, the instant, the assessment, the awareness."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Final

import attrs

from rgpd_sante.analysis.assessment import BreachAssessment
from rgpd_sante.analysis.obligation import ObligationState
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import Awareness, AwarenessSource
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_utc, in_zone, local_day
from rgpd_sante.time.limits import Limit, is_late
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachRole, Certainty

__all__ = ["BEFORE_GDPR", "FALSE_ALARM", "Situation", "remaining", "state_by_limit"]

BEFORE_GDPR: Final = "Avant le 25 mai 2018, le RGPD n’était pas applicable."
FALSE_ALARM: Final = "Fausse alerte : il n’y a pas eu de violation."


@attrs.frozen(kw_only=True)
class Situation:
    """The facts and the intermediate answers that the rows share; ``now`` is the instant of the question in UTC."""

    breach: Breach
    practice: Practice
    now: datetime
    assessment: BreachAssessment
    awareness: Awareness

    @property
    def territory(self) -> Territory:
        """The territory of the practice."""
        return self.practice.territory

    @property
    def is_processor(self) -> bool:
        """Whether the practice processed the data for someone else."""
        return self.breach.role is BreachRole.PROCESSOR

    @property
    def is_ruled_out(self) -> bool:
        """Whether it turned out that there was no breach."""
        return self.breach.certainty is Certainty.RULED_OUT

    @property
    def is_aware(self) -> bool:
        """Whether a breach is established at the instant of the question, dated or not."""
        return self.awareness.source is not AwarenessSource.NOT_AWARE

    @property
    def gdpr_applies(self) -> bool:
        """Whether articles 33 and 34 were applicable at the awareness, or are at the question while there is none."""
        # art. 99(2): applicable from 25 May 2018; the day is that of the awareness, not of the facts
        return self.day_of(self.awareness.moment) >= gdpr.APPLICABLE_FROM

    def past(self, moment: datetime | None) -> datetime | None:
        """Return an instant in the zone of the practice if it has come, ``None`` if it has not or is unknown."""
        if moment is None or in_utc(moment) > self.now:
            return None
        return in_zone(moment, self.territory)

    def earliest(self, moments: Iterable[datetime | None]) -> datetime | None:
        """Return the earliest of the instants that have come."""
        return min(filter(None, map(self.past, moments)), key=in_utc, default=None)

    def day_of(self, moment: datetime | None) -> date:
        """Return the day of an instant in the territory; of the question where it is unknown."""
        return local_day(self.now if moment is None else moment, self.territory)


def state_by_limit(
    limit: Limit, done_at: datetime | None, now: datetime, *, late: ObligationState = ObligationState.DONE_LATE
) -> ObligationState:
    """Say where an act with a time limit stands; it is late from the last defensible instant on."""
    if done_at is not None:
        return late if is_late(limit, done_at) else ObligationState.DONE_ON_TIME
    return ObligationState.OVERDUE if is_late(limit, now) else ObligationState.DUE


def remaining(limit: Limit | None, done_at: datetime | None, now: datetime) -> timedelta | None:
    """Give the time left to the prudent end, negative once it is past; ``None`` when done or without figure."""
    if limit is None or done_at is not None:
        return None
    return in_utc(limit.prudent) - now
