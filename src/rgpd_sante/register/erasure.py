# SPDX-License-Identifier: MIT
"""What may be erased at an instant, among several files: the purge of a practice, with what holds the others back.

A date that has come is not enough: a pending claim holds the file, whatever its rule, and a fact that is missing and
could postpone the end sends it to a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

import attrs

from rgpd_sante.facts import a_text, an_instance
from rgpd_sante.register.retention import retention
from rgpd_sante.register.retention_events import RetentionEvents
from rgpd_sante.register.retention_verdict import RetentionVerdict
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.vocabulary.retention import RetentionPhase, RetentionRuleCode

__all__ = ["Erasable", "KeptFile", "SortedFile", "erasable"]

_OVER: Final = "La durée est écoulée et rien ne retient les données."
_CLAIM: Final = "Un recours est en cours : ne rien effacer avant sa clôture, même si la durée est écoulée."
_ASK_FIRST: Final = "La durée paraît écoulée, mais un fait manque qui peut la prolonger."
_NO_DATE: Final = "Aucune date d’échéance : elle ne peut pas être calculée."
_NOT_YET: Final = "La durée n’est pas écoulée."
_TRANSFUSIONS: Final = (
    "Garder à part la mention des transfusions et la fiche d’incident, dont la durée n’est pas écoulée."
)


@attrs.frozen(kw_only=True)
class KeptFile:
    """Data that are kept: a reference of the practice's own, the rule or the term, and what happened."""

    reference: str = attrs.field(repr=False, validator=a_text)
    what: RetentionRuleCode | RetentionTerm
    events: RetentionEvents = attrs.field(default=RetentionEvents(), validator=an_instance(RetentionEvents))


@attrs.frozen(kw_only=True)
class SortedFile:
    """A file with its verdict and why it stands where it stands, in French."""

    file: KeptFile
    verdict: RetentionVerdict
    reasons: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Erasable:
    """Files sorted for a purge, each in one of four lists, in the order given.

    ``now`` may be erased (or anonymised, see the fate of the verdict), ``held`` waits for the end of a claim,
    ``to_check`` lacks a fact, ``not_yet`` is still to be kept.
    """

    now: tuple[SortedFile, ...]
    held: tuple[SortedFile, ...]
    to_check: tuple[SortedFile, ...]
    not_yet: tuple[SortedFile, ...]


def erasable(files: Iterable[KeptFile], *, at: datetime) -> Erasable:
    """Sort files by what may be done with them at an instant.

    Raises:
        FactError: if ``at`` is naive, or a day out of the calendar.

    Examples:
        >>> from datetime import date
        >>> from rgpd_sante.register.retention_events import DatedEvent
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.vocabulary.retention import StartEvent
        >>> paid = RetentionEvents(dated=(DatedEvent(event=StartEvent.PAYMENT, on=date(2021, 11, 25)),))
        >>> files = [KeptFile(reference="paie 2021", what=RetentionRuleCode.PAYSLIPS, events=paid)]
        >>> [found.file.reference for found in erasable(files, at=instant("2026-11-25T09:00+01:00")).now]
        ['paie 2021']
    """
    now: list[SortedFile] = []
    held: list[SortedFile] = []
    to_check: list[SortedFile] = []
    not_yet: list[SortedFile] = []
    for file in files:
        verdict = retention(file.what, file.events, at=at)
        if file.events.claim_pending:
            place, reason = held, _CLAIM
        elif verdict.ends_on is None:
            place, reason = to_check, _NO_DATE
        elif verdict.phase is not RetentionPhase.EXPIRED:
            place, reason = not_yet, _NOT_YET
        elif verdict.missing:
            place, reason = to_check, _ASK_FIRST
        else:
            place, reason = now, _OVER
        reasons = (reason, *verdict.reasons)
        if place is now and any(kept.ends_on > at.date() for kept in verdict.transfusions):
            reasons = (reason, _TRANSFUSIONS, *verdict.reasons)
        place.append(SortedFile(file=file, verdict=verdict, reasons=reasons))
    return Erasable(now=tuple(now), held=tuple(held), to_check=tuple(to_check), not_yet=tuple(not_yet))
