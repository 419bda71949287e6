# SPDX-License-Identifier: MIT
"""What was done late, or not at all, towards the CNIL and in the register, GDPR art. 33(1), 33(4) and 33(5)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from rgpd_sante.analysis.duties.filings import first_filing, judged_at, reasons_given
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import Obligation, ObligationCode, Obligations, ObligationState
from rgpd_sante.breach.rules import AwarenessSource
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_guidance, gdpr, regulation_1182_71
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.limits import is_past_prudent

__all__ = ["authority_findings"]

NOTIFICATION_LATE: Final = FindingKind(
    code="VIO024",
    severity=Severity.ERROR,
    title="La notification à la CNIL est en retard, sans motifs.",
    why="Passé 72 heures, la notification reste due, et les motifs du retard l’accompagnent.",
    remedy="Notifier sans attendre, et donner les motifs du retard.",
    developer="notification overdue, or late without reasons",
    citation=gdpr.ART_33_1,
)
REASONS_ADVISED: Final = FindingKind(
    code="VIO025",
    severity=Severity.WARNING,
    title="La notification a suivi l’échéance prudente sans en donner les motifs.",
    why="Elle est à temps si l’heure entamée ne compte pas, lecture dominante mais contestée. Quand seul le jour de la "
    "prise de connaissance est connu, le délai est compté depuis 0 h, et le retard n’est pas certain.",
    remedy="Consigner les motifs du délai, au cas où la lecture favorable ne serait pas suivie.",
    developer="past the prudent end without reasons, and not surely late",
    citation=regulation_1182_71.ART_3_1,
    verification=Verification.ANALYSIS,
)
COMPLEMENT_AWAITED: Final = FindingKind(
    code="VIO026",
    severity=Severity.WARNING,
    title="La notification initiale n’est pas complétée depuis plus de 72 heures.",
    why="La CNIL conseille de compléter dans les 72 heures, si possible ; le texte dit « sans autre retard indu ».",
    remedy="Compléter la notification, même en partie.",
    developer="complement awaited for more than the advised 72 hours",
    citation=cnil_guidance.COMPLEMENTS,
)
NOT_DOCUMENTED: Final = FindingKind(
    code="VIO027",
    # the text gives no figure: minutes after the awareness, nothing is contrary to it yet
    severity=Severity.WARNING,
    title="La violation n’est pas consignée dans le registre des violations.",
    why="Toute violation est documentée, qu’elle soit notifiée ou non.",
    remedy="Consigner les faits, les effets et les mesures, et dater l’inscription.",
    developer="breach not documented",
    citation=gdpr.ART_33_5,
)
REASONS_AFTERWARDS: Final = FindingKind(
    code="VIO045",
    severity=Severity.WARNING,
    title="Les motifs du retard n’ont été donnés qu’après la notification.",
    why="Le texte veut que les motifs du retard accompagnent la notification tardive.",
    remedy="Consigner pourquoi les motifs n’ont pas été joints ; rien d’autre ne peut plus être fait.",
    developer="reasons for the delay given by a later filing",
    citation=gdpr.ART_33_1,
)

_LATE: Final = frozenset({ObligationState.OVERDUE, ObligationState.DONE_LATE_WITHOUT_REASONS})
_A_DAY: Final = timedelta(days=1)


def authority_findings(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Judge the notification, its reasons, its complements and the register, as far as the duties stand."""
    notification = duties.of(ObligationCode.AUTHORITY_NOTIFICATION)[0]
    if notification.state in _LATE:
        yield _late(situation, notification)
    elif notification.state is ObligationState.DONE_LATE_WITH_REASONS:
        # art. 33(1), second sentence: the reasons come with the notification
        if reasons_given(situation) is not first_filing(situation):
            yield REASONS_AFTERWARDS.found("$.notifications")
    elif notification.state is ObligationState.DONE_ON_TIME and _unexplained(situation, notification):
        yield REASONS_ADVISED.found("$.notifications")
    complement = duties.of(ObligationCode.AUTHORITY_COMPLEMENT)[0]
    if complement.remaining is not None and complement.remaining < timedelta(0):
        yield COMPLEMENT_AWAITED.found("$.notifications")
    if duties.of(ObligationCode.DOCUMENTATION)[0].state is ObligationState.DUE:
        yield NOT_DOCUMENTED.found("$.documented_at")


def _late(situation: Situation, notification: Obligation) -> Finding:
    if _perhaps_not(situation, notification):
        words = "La notification est peut-être tardive : seul le jour de la prise de connaissance est connu."
        return REASONS_ADVISED.found("$.notifications", words)
    if notification.state is ObligationState.OVERDUE:
        words = "Le délai de 72 heures est dépassé, et la CNIL n’est pas notifiée."
    else:
        words = "La notification a été faite après le délai de 72 heures, sans les motifs du retard."
    return NOTIFICATION_LATE.found("$.notifications", words)


def _perhaps_not(situation: Situation, notification: Obligation) -> bool:
    """Whether a delay counted from midnight, for want of an hour, would not be over if counted from that evening."""
    if situation.awareness.source is not AwarenessSource.DAY_ONLY or notification.limit is None:
        return False
    return judged_at(situation) < in_utc(notification.limit.legal_latest) + _A_DAY


def _unexplained(situation: Situation, notification: Obligation) -> bool:
    """Whether a filing that is on time came after the prudent end, and nobody said why."""
    past = notification.limit is not None and is_past_prudent(notification.limit, judged_at(situation))
    return past and reasons_given(situation) is None
