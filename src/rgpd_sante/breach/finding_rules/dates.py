# SPDX-License-Identifier: MIT
"""Dates that are missing, doubtful or at odds: the investigation, the awareness, the end, the closing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import Awareness, AwarenessSource, awareness
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_guidance, edpb_guidelines, gdpr
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import Certainty

__all__ = ["date_findings"]

INVESTIGATION_LONG: Final = FindingKind(
    code="VIO001",
    severity=Severity.WARNING,
    title="Plus de 24 heures séparent le premier signal de la prise de connaissance.",
    why="L’enquête doit être courte : une enquête qui traîne peut être tenue pour un défaut de notification. Le repère "
    "de 24 heures est le nôtre, aucun texte ne le fixe.",
    remedy="Consigner ce qui a été vérifié, et pourquoi il a fallu ce temps.",
    developer="more than 24 hours from signal to awareness",
    citation=edpb_guidelines.SHORT_INVESTIGATION,
    verification=Verification.ANALYSIS,
)
INVESTIGATION_OPEN: Final = FindingKind(
    code="VIO002",
    severity=Severity.WARNING,
    title="L’enquête sur une violation supposée dure depuis plus de 24 heures.",
    why="Un simple soupçon ne fait pas courir les 72 heures, mais oblige à enquêter sans tarder.",
    remedy="Établir ou écarter la violation ; en cas de doute, la CNIL conseille de notifier.",
    developer="supposed breach under investigation for more than 24 hours",
    citation=edpb_guidelines.SHORT_INVESTIGATION,
    verification=Verification.ANALYSIS,
)
SUPPOSED_BUT_AWARE: Final = FindingKind(
    code="VIO003",
    severity=Severity.WARNING,
    title="La violation est dite supposée, mais une prise de connaissance est datée.",
    why="La prise de connaissance est une certitude raisonnable : les deux réponses se contredisent. Le délai est "
    "compté, par prudence.",
    remedy="Dire la violation établie, ou retirer la date de prise de connaissance.",
    developer="supposed breach with an awareness",
    citation=edpb_guidelines.AWARENESS,
)
AWARENESS_NOT_DATED: Final = FindingKind(
    code="VIO004",
    severity=Severity.WARNING,
    title="La violation est établie sans que la prise de connaissance soit datée.",
    why="Sans cet instant, le délai de 72 heures ne peut être calculé.",
    remedy="Indiquer l’instant de la prise de connaissance, ou au moins son jour.",
    developer="established breach without awareness",
    citation=gdpr.ART_33_1,
)
TOLD_BEFORE_AWARE: Final = FindingKind(
    code="VIO005",
    severity=Severity.WARNING,
    title="Le sous-traitant a prévenu le cabinet avant la prise de connaissance déclarée.",
    why="Le responsable a connaissance de la violation quand son sous-traitant l’en informe (non vérifié) : le délai "
    "court de cette information, plus précoce.",
    remedy="Vérifier les deux dates ; si l’information n’était qu’un soupçon, l’indiquer comme premier signal.",
    developer="told by the processor before the declared awareness",
    citation=edpb_guidelines.CONTROLLER_TOLD_BY_PROCESSOR,
    verification=Verification.UNVERIFIED,
)
ENDED_BUT_ONGOING: Final = FindingKind(
    code="VIO006",
    severity=Severity.WARNING,
    title="La violation est dite en cours, mais une date de fin est indiquée.",
    why="Le formulaire de la CNIL demande l’une ou l’autre.",
    remedy="Corriger la réponse « toujours en cours » ou la date de fin.",
    developer="ongoing breach with an end",
    citation=cnil_guidance.FORM,
)
CLOSED_WHILE_SUPPOSED: Final = FindingKind(
    code="VIO038",
    severity=Severity.WARNING,
    title="Le dossier est clos sans que la violation soit établie ni écartée.",
    why="Une enquête laissée sans conclusion, alors qu’une violation a eu lieu, peut être tenue pour un défaut de "
    "notification.",
    remedy="Conclure : dire la violation établie, ou fausse alerte, et consigner pourquoi.",
    developer="closed while still supposed",
    citation=edpb_guidelines.SHORT_INVESTIGATION,
    verification=Verification.ANALYSIS,
)


def date_findings(breach: Breach, territory: Territory, now: datetime) -> Iterator[Finding]:
    """Judge the dates of a breach that is supposed or established."""
    aware = awareness(breach, territory=territory, at=now)
    yield from _investigation(breach, aware, now)
    if breach.certainty is Certainty.SUPPOSED and (breach.aware_at is not None or breach.aware_on is not None):
        yield SUPPOSED_BUT_AWARE.found("$.certainty")
    if aware.source is AwarenessSource.NOT_DATED:
        yield AWARENESS_NOT_DATED.found("$.aware_at")
    if aware.source is AwarenessSource.TOLD_BY_PROCESSOR:
        if breach.aware_at is not None:
            yield TOLD_BEFORE_AWARE.found("$.aware_at")
        elif breach.aware_on is not None:
            yield TOLD_BEFORE_AWARE.found("$.aware_on")
    if breach.ongoing is Answer.YES and breach.ended_at is not None and in_utc(breach.ended_at) <= now:
        yield ENDED_BUT_ONGOING.found("$.ongoing")


def _investigation(breach: Breach, aware: Awareness, now: datetime) -> Iterator[Finding]:
    open_still = aware.source is AwarenessSource.NOT_AWARE and breach.certainty is Certainty.SUPPOSED
    if open_still and breach.closed_at is not None and in_utc(breach.closed_at) <= now:
        yield CLOSED_WHILE_SUPPOSED.found("$.closed_at")
    elif breach.signal_at is not None:
        advised = timedelta(hours=edpb_guidelines.INVESTIGATION_WARNING.latest.value.number)
        signal = in_utc(breach.signal_at)
        # EDPB 9/2022, § 34: a short period of investigation, after a first word that something may be wrong
        if aware.moment is not None and in_utc(aware.moment) - signal > advised:
            yield INVESTIGATION_LONG.found("$.signal_at")
        elif aware.source is AwarenessSource.NOT_AWARE and now - signal > advised:
            yield INVESTIGATION_OPEN.found("$.signal_at")
