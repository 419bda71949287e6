# SPDX-License-Identifier: MIT
"""Short words to write tables of duties: a breach of a known risk, a practice, filings, letters, and the row of a duty.

Unless a table says otherwise, the practice of metropolitan France is aware on Tuesday 2 June 2026 at 10:17: its prudent
end is Friday 5 June at 10:17 and its last defensible instant the same day at 11:00 (breaches.md § 3.3, example 1).
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from fact_walk import instances, values_of
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import Obligation, ObligationCode
from rgpd_sante.analysis.obligations import judged, obligations
from rgpd_sante.breach import (
    BodyRole,
    Breach,
    Communication,
    CommunicationChannel,
    InvolvedBody,
    Notification,
    RiskDecision,
)
from rgpd_sante.facts import Count
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import in_utc, instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachRole, Certainty, NotificationKind, RiskLevel
from rgpd_sante.vocabulary.practice import StructureKind
from strategies import breaches, instants, practices

__all__ = [
    "AWARE",
    "LATEST",
    "LONG_AGO",
    "PRUDENT",
    "SECOND",
    "breach",
    "decided",
    "filing",
    "hours",
    "letter",
    "moments",
    "paris",
    "practice",
    "processor",
    "questions",
    "row",
    "rows",
    "situation",
]

SECOND: Final = timedelta(seconds=1)


def paris(text: str) -> datetime:
    """Read an instant of Paris in summer, as ``2 June 10:17`` of 2026: ``06-02 10:17``, with or without seconds."""
    return instant(f"2026-{text.replace(' ', 'T')}+02:00")


AWARE: Final = paris("06-02 10:17")
PRUDENT: Final = paris("06-05 10:17")
LATEST: Final = paris("06-05 11:00")
LONG_AGO: Final = instant("2015-01-01T00:00Z")


def hours(number: float) -> timedelta:
    """Give a time in hours."""
    return timedelta(hours=number)


def practice(territory: Territory = Territory.METROPOLE, structure: StructureKind | None = None) -> Practice:
    """Give a practice of which only the place, and perhaps the kind of structure, is known."""
    return Practice(name="Cabinet de l’Exemple", territory=territory, structure=structure)


def decided(level: RiskLevel, at: datetime = LONG_AGO) -> RiskDecision:
    """Decide a level of risk, since long ago unless told: it prevails over the computed one."""
    return RiskDecision(decided_at=at, author="Hortense Songe", level=level, reason="étude du cas")


def breach(level: RiskLevel = RiskLevel.RISK, **facts: Any) -> Breach:
    """Give a breach of a controller, established and known at ``AWARE``, of a decided risk, with the facts given."""
    plain = Breach(
        reference="VIO-TEST",
        role=BreachRole.CONTROLLER,
        certainty=Certainty.ESTABLISHED,
        aware_at=AWARE,
        risk_decisions=(decided(level),),
    )
    return attrs.evolve(plain, **facts)


def filing(at: datetime, kind: NotificationKind = NotificationKind.INITIAL, reasons: str | None = None) -> Notification:
    """File with the CNIL."""
    return Notification(kind=kind, filed_at=at, delay_reasons=reasons)


def letter(
    at: datetime, persons: int | None = None, channel: CommunicationChannel = CommunicationChannel.INDIVIDUAL
) -> Communication:
    """Write to the persons, of whom the number may be told."""
    return Communication(channel=channel, sent_at=at, persons=None if persons is None else Count(value=persons))


def processor(**facts: Any) -> InvolvedBody:
    """Give a processor of the practice."""
    return attrs.evolve(InvolvedBody(name="Hébergeur Fictif", role=BodyRole.PROCESSOR), **facts)


def rows(facts: Breach, code: ObligationCode, *, at: datetime, by: Practice | None = None) -> tuple[Obligation, ...]:
    """Judge the duties of a breach and give the rows of one code."""
    return obligations(facts, by or practice(), at=at).of(code)


def row(facts: Breach, code: ObligationCode, *, at: datetime, by: Practice | None = None) -> Obligation:
    """Judge the duties of a breach and give the one row of a code."""
    (found,) = rows(facts, code, at=at, by=by)
    return found


def situation(facts: Breach, *, at: datetime, by: Practice | None = None) -> Situation:
    """Give what every row looks at."""
    return judged(facts, by or practice(), at=at)[0]


def moments(facts: object) -> tuple[datetime, ...]:
    """List every instant that a fact holds."""
    return tuple(held for one in instances(facts) for _, held in values_of(one) if isinstance(held, datetime))


# built once: drawing from a strategy made anew costs several times as much
_BREACHES: Final = breaches()
_PRACTICES: Final = practices()
_INSTANTS: Final = instants()
_COINS: Final = st.booleans()
_AFTER: Final = st.sampled_from((-SECOND, timedelta(), SECOND, timedelta(hours=72), timedelta(hours=73)))


@st.composite
def questions(draw: st.DrawFn) -> tuple[Breach, Practice, datetime]:
    """Draw a breach, a practice and an instant: any of them, or one at which something happens or ends."""
    facts = draw(_BREACHES)
    if draw(_COINS):
        facts = attrs.evolve(facts, certainty=Certainty.ESTABLISHED)
    at = draw(_INSTANTS)
    known = moments(facts)
    if draw(_COINS) and known:
        moment: datetime = draw(st.sampled_from(known))
        at = in_utc(moment) + draw(_AFTER)
    return facts, draw(_PRACTICES), at
