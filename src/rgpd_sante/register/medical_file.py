# SPDX-License-Identifier: MIT
"""R.1112-7 CSP: until when a medical file is kept, each step in the order of the text.

Twenty years; the 28th birthday; the death, which replaces both; the suspension by a claim. The death does not join the
others in a maximum: it can shorten. A suspension keeps the part that has elapsed (our reading).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

import attrs

from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import code_de_la_sante_publique
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.register.periods import Span, end_of, in_force, words_of
from rgpd_sante.register.retention_events import Claim, RetentionEvents
from rgpd_sante.time.days import add_days, day_text

__all__ = ["MedicalFileEnd", "medical_file_end"]

_DAYS_ARE_ADDED: Final = "La durée de la suspension s’ajoute : la part déjà écoulée reste acquise (analyse)."


@attrs.frozen(kw_only=True)
class MedicalFileEnd:
    """Until when a medical file is kept; ``ends_on`` is ``None`` while a pending claim suspends the clock."""

    ends_on: date | None
    reasons: tuple[str, ...]
    citations: tuple[Citation, ...] = (code_de_la_sante_publique.R_1112_7,)
    missing: tuple[MissingFact, ...] = ()


def medical_file_end(last_passage: date, keeping: Span, events: RetentionEvents, *, on: date) -> MedicalFileEnd:
    """Apply the steps of R.1112-7 to a file.

    Args:
        last_passage: The day of the last stay or consultation, or of the last care for a liberal practice.
        keeping: The duration from that day, 20 years in the text.
        events: The birth, the death and the claims.
        on: The day of the question; without a birth date, it tells whether a birthday could still matter.

    Raises:
        FactError: if a day is out of the calendar.

    Examples:
        >>> from rgpd_sante.register.terms import Period
        >>> from rgpd_sante.vocabulary.retention import PeriodUnit
        >>> twenty_years = (Period(number=20, unit=PeriodUnit.YEARS),)
        >>> events = RetentionEvents(birth=date(1950, 1, 1), death=date(2030, 1, 10), claims=())
        >>> medical_file_end(date(2026, 3, 15), twenty_years, events, on=date(2026, 11, 25)).ends_on
        datetime.date(2040, 1, 10)
    """
    reasons: list[str] = []
    missing: list[MissingFact] = []
    # twenty years from the last stay or the last external consultation
    end = end_of(last_passage, keeping)
    reasons.append(f"{words_of(keeping)} à compter du {day_text(last_passage)} : jusqu’au {day_text(end)}.")
    # the 28th birthday, where it comes later
    birthday_span = in_force(code_de_la_sante_publique.PATIENT_FILE_BIRTHDAY, on)
    birthday = None if events.birth is None else end_of(events.birth, birthday_span)
    if birthday is not None and end < birthday:
        end = birthday
        reasons.append(f"Le 28e anniversaire vient après : jusqu’au {day_text(end)}.")
    # « dans tous les cas », death less than ten years after the last passage: replaces both, even to shorten
    death_span = in_force(code_de_la_sante_publique.PATIENT_FILE_DEATH, on)
    replaced = events.death is not None and events.death < end_of(last_passage, death_span)
    if events.death is not None and replaced:
        end = end_of(events.death, death_span)
        reasons.append(
            f"Le décès, moins de {words_of(death_span)} après, remplace ces durées, même pour les abréger : "
            f"{words_of(death_span)} à compter du {day_text(events.death)}, jusqu’au {day_text(end)}."
        )
    if events.birth is None and not replaced and on < end_of(last_passage, birthday_span):
        missing.append(
            MissingFact(
                path="$.birth",
                question="Quelle est la date de naissance ? Elle peut prolonger la durée jusqu’au 28e anniversaire.",
            )
        )
    if events.claims is None:
        missing.append(
            MissingFact(
                path="$.claims",
                question="Un recours, amiable ou contentieux, est-il ou a-t-il été engagé ? Il suspend la durée.",
            )
        )
    # claims, amicable or before a court, suspend: no end while one is pending, then its duration is added
    ends_on = _suspended(end, last_passage, events.claims or ())
    if ends_on is None:
        reasons.append("Un recours est en cours : la durée est suspendue, sans terme jusqu’à sa clôture.")
    elif ends_on != end:
        reasons.append(f"{_DAYS_ARE_ADDED} {(ends_on - end).days} jours de plus, jusqu’au {day_text(ends_on)}.")
    return MedicalFileEnd(ends_on=ends_on, reasons=tuple(reasons), missing=tuple(missing))


def _suspended(end: date, start: date, claims: Iterable[Claim]) -> date | None:
    """Add to the end the days of the claims that began while the clock ran; days of two claims count once."""
    counted = start
    for claim in sorted(claims, key=lambda claim: claim.begun_on):
        if claim.begun_on >= end:  # the clock had run out
            continue
        if claim.ended_on is None:
            return None
        begun = max(claim.begun_on, counted)
        end = add_days(end, max((claim.ended_on - begun).days, 0))
        counted = max(counted, claim.ended_on)
    return end
