# SPDX-License-Identifier: MIT
"""Dates of a record that contradict one another: its creation, its update, the lines of its history.

No text says after how long a record is stale: any change is to be entered, whenever it comes. No delay is judged here.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise
from typing import Final

from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_register
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord

__all__ = ["record_date_findings"]

DATES_AT_ODDS: Final = FindingKind(
    code="REG025",
    severity=Severity.WARNING,
    title="Les dates de cette fiche se contredisent.",
    why="Toute modification d’un traitement doit être inscrite au registre : ses dates en sont la preuve.",
    remedy="Corriger la date fausse ; à chaque modification, inscrire le jour, ce qui change et la date de mise à "
    "jour.",
    developer="dates of the record at odds",
    citation=cnil_register.UPDATES,
)

_FUTURE: Final = "Cette date est dans l’avenir."
_FUTURE_LINE: Final = "Une ligne de l’historique est datée dans l’avenir."
_UPDATED_BEFORE_CREATED: Final = "La fiche est dite mise à jour avant d’avoir été créée."
_LINE_BEFORE_CREATION: Final = "L’historique commence avant la création de la fiche."
_UNSORTED: Final = "Les lignes de l’historique ne sont pas dans l’ordre des jours."
_LINE_AFTER_UPDATE: Final = "L’historique comporte une modification plus récente que la date de mise à jour."


def record_date_findings(record: ControllerRecord | ProcessorRecord, here: str, now: datetime) -> Iterator[Finding]:
    """Judge the dates of a record at an instant in UTC; ``here`` is its path."""
    created, updated, days = record.created_on, record.updated_on, [change.on for change in record.history]
    # a date that is in the future is a slip: told once, and compared with no other
    if created is not None and _is_future(created, now):
        yield DATES_AT_ODDS.found(f"{here}.created_on", _FUTURE)
        created = None
    if updated is not None and _is_future(updated, now):
        yield DATES_AT_ODDS.found(f"{here}.updated_on", _FUTURE)
        updated = None
    if days and _is_future(max(days), now):
        yield DATES_AT_ODDS.found(f"{here}.history", _FUTURE_LINE)
        days = []
    if created is not None and updated is not None and updated < created:
        yield DATES_AT_ODDS.found(f"{here}.updated_on", _UPDATED_BEFORE_CREATED)
    elif updated is not None and days and max(days) > updated:
        yield DATES_AT_ODDS.found(f"{here}.updated_on", _LINE_AFTER_UPDATE)
    if created is not None and days and min(days) < created:
        yield DATES_AT_ODDS.found(f"{here}.history", _LINE_BEFORE_CREATION)
    if not _in_order(days):
        yield DATES_AT_ODDS.found(f"{here}.history", _UNSORTED)


def _in_order(days: list[date]) -> bool:
    """Whether days run from the oldest, or from the latest: both are orders."""
    pairs = list(pairwise(days))
    return all(one <= other for one, other in pairs) or all(one >= other for one, other in pairs)


def _is_future(day: date, now: datetime) -> bool:
    """Whether a day has begun nowhere yet: in the Pacific, tomorrow begins before the day of UTC ends."""
    return day.toordinal() > now.date().toordinal() + 1
