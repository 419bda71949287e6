# SPDX-License-Identifier: MIT
"""Law as a document tells it: citations with their link and their worth, delays, both ends of a limit, time left."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import assert_never

from rgpd_sante.documents.blocks import Inline, Link, Paragraph, Text, paragraph
from rgpd_sante.documents.contents.entries import Entry, written
from rgpd_sante.documents.dates import duration_text, hours_text, weekday_date, weekday_date_and_time
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import number
from rgpd_sante.documents.typography import french
from rgpd_sante.law.citation import Citation, TextStatus, Verification
from rgpd_sante.law.delay import Delay, Hours, Months, Qualifier, WorkingDays
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.instants import in_zone
from rgpd_sante.time.limits import DaysLimit, HoursLimit, Limit
from rgpd_sante.time.zones import Territory

__all__ = [
    "basis",
    "delay_text",
    "limit_entries",
    "limit_text",
    "marked",
    "plain",
    "questions",
    "time_left",
    "time_remark",
]

# what binds needs no word; the rest says what it is worth
_WORTH = frozenset({TextStatus.GUIDANCE, TextStatus.METHOD, TextStatus.NOT_TRANSPOSED, TextStatus.PROPOSAL})


def basis(citations: Iterable[Citation], *, with_status: bool = True) -> Paragraph:
    """Link the texts cited, one a line, each with its worth where it is no law in force and sure."""
    parts: list[str | Inline] = []
    for citation in dict.fromkeys(citations):
        if parts:
            parts.append("\n")
        parts.append(Link(url=citation.url, text=french(citation.short)))
        marks = [label(citation.text.status).lower()] if with_status and citation.text.status in _WORTH else []
        if citation.verification is not Verification.VERIFIED:
            marks.append(citation.verification.label)
        if marks:
            parts.append(Text(text=f" ({', '.join(marks)})"))
    return paragraph(*parts)


def marked(text: str, verification: Verification) -> str:
    """Add to a text of ours the mark of a value that is not verified, or is an analysis.

    Examples:
        >>> marked("Ne rien envoyer.", Verification.ANALYSIS)
        'Ne rien envoyer (analyse).'
    """
    if verification is Verification.VERIFIED:
        return text
    end = "." if text.endswith(".") else ""
    return f"{text.removesuffix('.')} ({verification.label}){end}"


def delay_text(delay: Delay) -> str:
    """Write a delay; a word stays a word.

    Examples:
        >>> from rgpd_sante.law.delay import Promptness
        >>> delay_text(Qualifier(promptness=Promptness.WITHOUT_DELAY))
        'Sans délai'
    """
    match delay:
        case Hours(number=hours):
            return hours_text(hours)
        case WorkingDays(number=days):
            return french(f"{number(days)} jour{'s' if days > 1 else ''} ouvré{'s' if days > 1 else ''}")
        case Months(number=months):
            return french(f"{number(months)} mois")
        case Qualifier(promptness=promptness):
            return label(promptness)
        case _:
            assert_never(delay)


def limit_entries(limit: Limit, territory: Territory) -> tuple[Entry, ...]:
    """Tell both ends of a limit, or the only one where they are the same."""
    prudent = written("Échéance prudente", limit_text(limit, territory))
    match limit:
        case HoursLimit():
            latest = weekday_date_and_time(in_zone(limit.legal_latest, territory))
        case DaysLimit():
            latest = _end_of(weekday_date(limit.last_day))
        case _:
            assert_never(limit)
    if latest == limit_text(limit, territory):
        return (written("Échéance", latest),)
    return (prudent, written("Dernier instant défendable", latest))


def limit_text(limit: Limit, territory: Territory) -> str:
    """Write the prudent end of a limit: the one to plan by."""
    match limit:
        case HoursLimit():
            return weekday_date_and_time(in_zone(limit.prudent, territory))
        case DaysLimit():
            return _end_of(weekday_date(limit.prudent_day))
        case _:
            assert_never(limit)


def _end_of(day: str) -> str:
    return f"{day}, fin de journée"


def time_left(remaining: timedelta) -> str:
    r"""Write the time left to an end, or since when it is past.

    Examples:
        >>> time_left(timedelta(hours=5)), time_left(timedelta(minutes=-20))
        ('5\xa0heures', 'dépassée depuis 20\xa0minutes')
    """
    if remaining >= timedelta():
        return duration_text(remaining)
    return f"dépassée depuis {duration_text(-remaining)}"


def time_remark(remaining: timedelta) -> str:
    r"""Write the same as a remark between brackets, after an instant.

    Examples:
        >>> time_remark(timedelta(hours=-1)).replace("\xa0", " ")
        '(échéance dépassée depuis 1 heure)'
    """
    return french(
        f"(temps restant : {time_left(remaining)})"
        if remaining >= timedelta()
        else f"(échéance {time_left(remaining)})"
    )


def questions(missing: Iterable[MissingFact]) -> tuple[str, ...]:
    """List the questions to answer, each once."""
    return tuple(dict.fromkeys(french(fact.question) for fact in missing))


def plain(paragraph_: Paragraph) -> str:
    """Return the words of a paragraph, without links nor stress."""
    return "".join(part.text for part in paragraph_.content)
