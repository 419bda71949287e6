# SPDX-License-Identifier: MIT
"""All the clocks of a dossier, sorted, each with its start, its arithmetic and its source."""

from __future__ import annotations

from datetime import datetime
from typing import Final

import attrs

from rgpd_sante.analysis.obligation import Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.dossier import Dossier
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.limits import Limit

__all__ = ["Deadline", "deadlines"]

_UNION_HOURS: Final = (
    "Heures écoulées depuis le départ, week-ends et jours fériés compris. Dernier instant défendable : l’heure "
    "entamée au départ ne compte pas (règl. 1182/71, art. 3)."
)
_PLAIN_HOURS: Final = "Heures écoulées depuis le départ, sans arrondi, week-ends et jours fériés compris."
_WORKING_DAYS: Final = (
    "Jours ouvrés depuis le lendemain du départ, hors samedis, dimanches et jours fériés du territoire."
)
_ARITHMETIC: Final = {
    ObligationCode.AUTHORITY_NOTIFICATION: _UNION_HOURS,
    ObligationCode.INSURER_NOTICE: _WORKING_DAYS,
}


@attrs.frozen(kw_only=True)
class Deadline:
    """One clock: the breach and the duty it belongs to, its start, both its ends and how they were counted."""

    reference: str
    code: ObligationCode
    force: Force
    state: ObligationState
    start: datetime | None
    limit: Limit
    arithmetic: str
    citations: tuple[Citation, ...]
    verification: Verification


def deadlines(dossier: Dossier, *, at: datetime) -> tuple[Deadline, ...]:
    """List the clocks that run or have run, the earliest prudent end first.

    A duty « sans délai » or « dans les meilleurs délais » has no clock: it is among the obligations only.

    Args:
        dossier: The practice and its breaches.
        at: The instant of the question, aware.

    Raises:
        FactError: if ``at`` is naive.

    >>> from rgpd_sante.practice.model import Practice
    >>> from rgpd_sante.time.instants import instant
    >>> from rgpd_sante.time.zones import Territory
    >>> dossier = Dossier(practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE))
    >>> deadlines(dossier, at=instant("2026-06-02T12:00+02:00"))
    ()
    """
    in_utc(at, field="at")
    found = [
        _deadline(breach.reference, item, item.limit)
        for breach in dossier.breaches
        for item in obligations(breach, dossier.practice, at=at)
        if item.limit is not None
    ]
    return tuple(sorted(found, key=lambda deadline: in_utc(deadline.limit.prudent)))


def _deadline(reference: str, item: Obligation, limit: Limit) -> Deadline:
    return Deadline(
        reference=reference,
        code=item.code,
        force=item.force,
        state=item.state,
        start=item.clock_start,
        limit=limit,
        arithmetic=_ARITHMETIC.get(item.code, _PLAIN_HOURS),
        citations=item.citations,
        verification=item.verification,
    )
