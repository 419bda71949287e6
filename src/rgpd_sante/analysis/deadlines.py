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
from rgpd_sante.time.instants import in_utc, same_instant
from rgpd_sante.time.limits import DaysLimit, Limit

__all__ = ["Deadline", "deadlines"]

_UNION_HOURS: Final = (
    "Heures écoulées depuis le départ, week-ends et jours fériés compris. Dernier instant défendable : l’heure "
    "entamée au départ ne compte pas (règl. 1182/71, art. 3)."
)
_PLAIN_HOURS: Final = "Heures écoulées depuis le départ, sans arrondi, week-ends et jours fériés compris."
_WORKING_DAYS: Final = (
    "Jours ouvrés depuis le lendemain du départ, hors samedis, dimanches et jours fériés du territoire."
)
_TWO_COUNTS: Final = (
    " L’échéance prudente retient un délai du contrat plus court que le minimum légal, et compte comme ouvré un jour "
    "qui n’est férié que dans une partie du territoire."
)
# what gives the figure, where the duty itself has only a word
_FORCE_OF_THE_FIGURE: Final = {
    ObligationCode.AUTHORITY_COMPLEMENT: Force.ADVICE,
    ObligationCode.CONTROLLER_NOTICE: Force.CONTRACT,
}


@attrs.frozen(kw_only=True)
class Deadline:
    """One clock: the breach and the duty it belongs to, its start, both its ends and how they were counted.

    ``force`` is that of the figure: a contract, or an advice of the CNIL, where the duty itself has only a word.
    ``body`` is the rank of the other body among ``breach.bodies``, where the duty concerns one.
    """

    reference: str
    code: ObligationCode
    body: int | None = None
    force: Force
    state: ObligationState
    start: datetime | None
    limit: Limit
    arithmetic: str
    citations: tuple[Citation, ...]
    verification: Verification


def deadlines(dossier: Dossier, *, at: datetime) -> tuple[Deadline, ...]:
    """List the clocks that run or have run, the earliest prudent end first.

    A duty « sans délai » or « dans les meilleurs délais » has no clock, unless a contract or an advice gives a figure:
    it is among the obligations only.

    Args:
        dossier: The practice and its breaches.
        at: The instant of the question, aware.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
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
        body=item.body,
        force=_FORCE_OF_THE_FIGURE.get(item.code, item.force),
        state=item.state,
        start=item.clock_start,
        limit=limit,
        arithmetic=_arithmetic(limit),
        citations=item.citations,
        verification=item.verification,
    )


def _arithmetic(limit: Limit) -> str:
    if isinstance(limit, DaysLimit):
        return _WORKING_DAYS if limit.prudent_day == limit.last_day else _WORKING_DAYS + _TWO_COUNTS
    # a count of Union law leaves out the hour of the event: its clock starts later than the event
    return _PLAIN_HOURS if same_instant(limit.start, limit.clock_starts) else _UNION_HOURS
