# SPDX-License-Identifier: MIT
"""The limits of a breach as events of a calendar, one for each act that is not done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from rgpd_sante.analysis.obligation import Obligation, ObligationState
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.blocks import Event
from rgpd_sante.documents.contents.duties import by_deadline, duty_limits, duty_name
from rgpd_sante.documents.contents.law import marked, plain
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_utc, in_zone
from rgpd_sante.time.limits import DaysLimit, Limit

__all__ = ["duty_events"]

_ALARMS: Final = (48, 24, 2)
_DIGEST_LENGTH: Final = 32


def duty_events(items: Iterable[Obligation], breach: Breach, practice: Practice, *, at: datetime) -> tuple[Event, ...]:
    """Put in a calendar each limit of an act that is not done; an alarm that should have rung already is left out."""
    return tuple(
        _event(item, item.limit, breach, practice, at)
        for item in by_deadline(items)
        if item.limit is not None and item.done_at is None and item.state is not ObligationState.NOT_APPLICABLE
    )


def _event(item: Obligation, limit: Limit, breach: Breach, practice: Practice, at: datetime) -> Event:
    # a period of days ends where the next day begins; in a calendar that would show on the wrong day
    start = in_utc(limit.prudent) - (timedelta(minutes=1) if isinstance(limit, DaysLimit) else timedelta())
    left = start - in_utc(at)
    basis = ", ".join(dict.fromkeys(citation.short for citation in item.citations))
    lines = (
        marked(label(item.force), item.verification),
        *(f"{entry.label} : {plain(entry.value)}" for entry in duty_limits(item, practice.territory)),
        f"Fondement : {basis}",
    )
    return Event(
        uid=_uid(item, breach, practice),
        summary=f"{duty_name(item, breach)} — {breach.reference}",
        description="\n".join(french(line) for line in lines),
        start=in_zone(start, practice.territory),
        alarm_hours_before=tuple(hours for hours in _ALARMS if left > timedelta(hours=hours)),
        url=item.citations[0].url,
    )


def _uid(item: Obligation, breach: Breach, practice: Practice) -> str:
    """Name an event for good: two practices may use the same reference, and a reference may hold any character."""
    body = () if item.body is None else (str(item.body),)
    whole = "\x1f".join((practice.name or "", breach.reference, item.code, *body))
    digest = sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGEST_LENGTH]
    return f"{item.code.replace('_', '-')}-{digest}@rgpd-sante"
