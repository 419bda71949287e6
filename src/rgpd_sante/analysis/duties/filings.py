# SPDX-License-Identifier: MIT
"""What the rows of the CNIL share: the filings that count, the 72 hours, and why nothing may be owed (art. 33)."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rgpd_sante.analysis.duties.situation import BEFORE_GDPR, FALSE_ALARM, Situation
from rgpd_sante.breach.steps import Notification
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.texts import gdpr
from rgpd_sante.time.hours import eu_hours_limit
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.vocabulary.breach import NotificationKind, RiskLevel

__all__ = [
    "first_filing",
    "judged_at",
    "notification_limit",
    "reasons_given",
    "standing_filings",
    "stray_complement",
    "was_withdrawn",
    "why_no_notification",
]

_FIRST: Final = frozenset({NotificationKind.INITIAL, NotificationKind.COMPLETE})


def _filed(situation: Situation) -> tuple[Notification, ...]:
    """List the filings made up to the instant of the question, in the order of their instants."""
    made = [filing for filing in situation.breach.notifications if situation.past(filing.filed_at) is not None]
    return tuple(sorted(made, key=lambda filing: in_utc(filing.filed_at)))


def standing_filings(situation: Situation) -> tuple[Notification, ...]:
    """List the filings that count: the first since the last withdrawal that is no complement, and what follows it."""
    standing: tuple[Notification, ...] = ()
    for filing in _filed(situation):
        if filing.kind is NotificationKind.WITHDRAWAL:
            # what was withdrawn is no longer before the CNIL, and notifies nothing
            standing = ()
        elif standing or filing.kind in _FIRST:
            standing = (*standing, filing)
    return standing


def first_filing(situation: Situation) -> Notification | None:
    """Find the filing by which the CNIL was notified."""
    return next(iter(standing_filings(situation)), None)


def reasons_given(situation: Situation) -> Notification | None:
    """Find the filing that gives the reasons of the delay; a complement may bring them, later than the text wants."""
    return next((filing for filing in standing_filings(situation) if filing.delay_reasons is not None), None)


def was_withdrawn(situation: Situation) -> bool:
    """Tell whether a filing was withdrawn."""
    return any(filing.kind is NotificationKind.WITHDRAWAL for filing in _filed(situation))


def stray_complement(situation: Situation) -> bool:
    """Tell whether there is a complement, and no filing that it could complete."""
    kinds = {filing.kind for filing in _filed(situation)}
    return NotificationKind.COMPLEMENTARY in kinds and not kinds & _FIRST


def judged_at(situation: Situation) -> datetime:
    """Give the instant that is held against the 72 hours: of the filing, or of the question while there is none."""
    first = first_filing(situation)
    return situation.now if first is None else in_utc(first.filed_at)


def notification_limit(situation: Situation) -> HoursLimit | None:
    """Count the 72 hours from the awareness; ``None`` while nobody is aware, or nobody has said since when."""
    moment = situation.awareness.moment
    dated = gdpr.NOTIFICATION_TO_AUTHORITY.in_force(situation.day_of(moment))
    if moment is None or dated is None or not isinstance(dated.value, Hours):
        return None
    return eu_hours_limit(moment, dated.value.number, territory=situation.territory)


def why_no_notification(situation: Situation) -> str | None:
    """Say why nothing is owed to the CNIL, or ``None`` if something is or may become so."""
    if not situation.gdpr_applies:
        return BEFORE_GDPR
    if situation.is_processor:
        # art. 33(1): « le responsable du traitement en question notifie »
        return "Le sous-traitant informe le responsable du traitement, qui seul notifie à la CNIL."
    if situation.is_ruled_out:
        return FALSE_ALARM
    # art. 33(1): « à moins que la violation en question ne soit pas susceptible d’engendrer un risque »
    if situation.is_aware and situation.assessment.level is RiskLevel.UNLIKELY:
        return "Risque improbable pour les personnes : consigner la violation et les motifs de ne pas notifier."
    return None
