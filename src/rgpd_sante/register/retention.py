# SPDX-License-Identifier: MIT
"""Until when data are kept: a rule of the table, or the term of a record, applied to what happened to one file.

The end is the first day on which the data may be destroyed. Nothing is guessed: without the event that starts the
clock there is no date, and the verdict says which fact is missing.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import attrs

from rgpd_sante.law.texts import gdpr
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.register.medical_file import medical_file_end
from rgpd_sante.register.periods import Span, end_of, is_longer, words_of
from rgpd_sante.register.retention_events import RetentionEvents
from rgpd_sante.register.retention_rules import RETENTION_RULES, RetentionRule
from rgpd_sante.register.retention_verdict import RetentionVerdict, TransfusionKept
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.time.days import day_text
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.retention import (
    RetentionPhase,
    RetentionRuleCode,
    RetentionStatus,
    StartEvent,
)

__all__ = ["retention"]

_NO_FIGURE: Final = "Aucune durée chiffrée : la règle ne donne pas de date."
_ONLY_WORDS: Final = (
    "La durée n’est écrite qu’en toutes lettres : la rattacher à une règle, ou indiquer une période, donnera une date."
)
_NO_DURATION: Final = "Aucune durée n’est indiquée."
_BY_ANALOGY: Final = "L’art. R.1112-7 du CSP ne lie que les établissements ; il est appliqué ici par analogie."
_WAIT_FOR_MINIMUM: Final = "La durée du registre est plus courte que le minimum obligatoire, qui l’emporte."
_STOP_AT_MAXIMUM: Final = "La durée du registre dépasse le maximum obligatoire, qui l’emporte."
_UNJUSTIFIED: Final = "Le registre s’écarte de la durée recommandée sans le justifier : celle-ci est appliquée."
_OWN_PERIODS: Final = "La durée du registre est appliquée."
_SINCE_CARE: Final = (
    "Dernière intervention sur le dossier inconnue : la base active court de la dernière prise en charge."
)
_WHICH_START: Final = MissingFact(path="$.dated", question="De quel événement la durée court-elle, et de quel jour ?")


def retention(what: RetentionRuleCode | RetentionTerm, events: RetentionEvents, *, at: datetime) -> RetentionVerdict:
    """Tell until when data are kept, and in which phase they are.

    A term with a rule and periods of its own follows its periods, within what a binding text demands (never less than
    a mandatory minimum, never more than a mandatory maximum) and, where it gives no justification, within what is
    recommended. The day of the question is that of ``at`` in its zone.

    Args:
        what: A rule of the table, or the term of a record.
        events: What happened to the file.
        at: The instant of the question, aware.

    Raises:
        FactError: if ``at`` is naive, or a day out of the calendar.

    Examples:
        >>> from rgpd_sante.register.retention_events import DatedEvent
        >>> from rgpd_sante.time.instants import instant
        >>> left = RetentionEvents(dated=(DatedEvent(event=StartEvent.DEPARTURE, on=date(2024, 2, 29)),))
        >>> verdict = retention(RetentionRuleCode.STAFF_REGISTER, left, at=instant("2026-11-25T09:00+01:00"))
        >>> verdict.ends_on, verdict.phase
        (datetime.date(2029, 2, 28), RetentionPhase.ACTIVE)
    """
    in_utc(at, field="at")
    today = date(at.year, at.month, at.day)
    if isinstance(what, RetentionRuleCode):
        return _with_phase(_by_rule(RETENTION_RULES[what], events, today), today)
    return _with_phase(_by_term(what, events, today), today)


def _with_phase(verdict: RetentionVerdict, today: date) -> RetentionVerdict:
    if verdict.ends_on is not None and verdict.ends_on <= today:
        return attrs.evolve(verdict, phase=RetentionPhase.EXPIRED)
    if verdict.ends_on is None and not verdict.suspended:
        return verdict
    archived = verdict.active_until is not None and verdict.active_until <= today
    return attrs.evolve(verdict, phase=RetentionPhase.INTERMEDIATE_ARCHIVE if archived else RetentionPhase.ACTIVE)


def _by_rule(
    rule: RetentionRule, events: RetentionEvents, today: date, other_start: StartEvent | None = None
) -> RetentionVerdict:
    """Apply a rule; ``other_start`` is the event that a record names where the rule knows none."""
    verdict = RetentionVerdict(
        rule=rule.code,
        fate=rule.fate,
        status=rule.status,
        verification=rule.verification,
        transfusions=_transfusions(rule, events, today),
        reasons=(),
        citations=rule.citations,
    )
    span = rule.span_on(today)
    if not span:
        return attrs.evolve(verdict, reasons=(_NO_FIGURE, *_note(rule)))
    event = rule.start or other_start
    start = None if event is None else events.last(event)
    if event is None or start is None:
        return attrs.evolve(verdict, reasons=_unknown_start(span, rule), missing=(_WHICH_START,))
    if rule.follows_r_1112_7:
        return _medical(rule, verdict, start, span, events, today)
    return attrs.evolve(
        verdict,
        active_until=_phases_end(rule, start, today),
        ends_on=(end := end_of(start, span)),
        reasons=(f"{words_of(span)} à compter du {day_text(start)} : jusqu’au {day_text(end)}.", *_note(rule)),
    )


def _medical(
    rule: RetentionRule, verdict: RetentionVerdict, start: date, span: Span, events: RetentionEvents, today: date
) -> RetentionVerdict:
    found = medical_file_end(start, span, events, on=today)
    reasons = found.reasons if rule.status is RetentionStatus.MANDATORY else (_BY_ANALOGY, *found.reasons)
    active_until, said = _active_file(rule, start, events, today, found.ends_on)
    return attrs.evolve(
        verdict,
        active_until=active_until,
        ends_on=found.ends_on,
        suspended=found.ends_on is None,
        reasons=(*reasons, *said, *_note(rule)),
        citations=tuple(dict.fromkeys((*verdict.citations, *found.citations))),
        missing=found.missing,
    )


def _active_file(
    rule: RetentionRule, start: date, events: RetentionEvents, today: date, ends_on: date | None
) -> tuple[date | None, tuple[str, ...]]:
    """Tell when a file leaves daily use: the archive that follows ends with the file, never fifteen years later."""
    span = rule.active_on(today)
    if not span or rule.active_start is None:
        return None, ()
    intervention = events.last(rule.active_start)
    active_until = end_of(start if intervention is None else intervention, span)
    if ends_on is not None:
        active_until = min(active_until, ends_on)
    said = f"Base active jusqu’au {day_text(active_until)}, puis archivage intermédiaire jusqu’au terme du dossier."
    return active_until, ((said,) if intervention is not None else (_SINCE_CARE, said))


def _phases_end(rule: RetentionRule, start: date, today: date) -> date | None:
    """Tell when data leave daily use, by a rule that knows phases; an archive alone begins at once."""
    if rule.archive is None:
        return None
    return end_of(start, rule.active_on(today))


def _transfusions(rule: RetentionRule, events: RetentionEvents, today: date) -> tuple[TransfusionKept, ...]:
    if not rule.follows_r_1112_7:
        return ()
    span = RETENTION_RULES[RetentionRuleCode.TRANSFUSION].span_on(today)
    acts = events.every(StartEvent.TRANSFUSION_ACT)
    return tuple(TransfusionKept(act_on=act, ends_on=end_of(act, span)) for act in acts)


def _by_term(term: RetentionTerm, events: RetentionEvents, today: date) -> RetentionVerdict:
    rule = None if term.rule is None else RETENTION_RULES[term.rule]
    own = tuple(period for period in (term.active, term.archive) if period is not None)
    if rule is None:
        return _own(term, own, term.start, events)
    by_rule = _by_rule(rule, events, today, term.start)
    if term.fate is not None:
        by_rule = attrs.evolve(by_rule, fate=term.fate)
    span = rule.span_on(today)
    if not own or (span and not is_longer(own, span) and not is_longer(span, own)):
        return by_rule
    mine = _own(term, own, term.start or rule.start, events)
    if span and rule.status is RetentionStatus.MANDATORY:
        return _within_the_law(rule, by_rule, mine)
    unjustified = rule.status is RetentionStatus.RECOMMENDED and term.justification is None
    if unjustified and (rule.forbids_less(own, today) or rule.forbids_more(own, today)):
        return attrs.evolve(by_rule, reasons=(_UNJUSTIFIED, *by_rule.reasons))
    return attrs.evolve(
        by_rule,
        active_until=mine.active_until,
        ends_on=None if by_rule.suspended else mine.ends_on,
        reasons=(_OWN_PERIODS, *mine.reasons, *by_rule.reasons),
        missing=tuple(dict.fromkeys((*mine.missing, *by_rule.missing))),
    )


def _within_the_law(rule: RetentionRule, by_rule: RetentionVerdict, mine: RetentionVerdict) -> RetentionVerdict:
    """Follow the periods of a record as far as a binding text lets them."""
    if by_rule.ends_on is None or mine.ends_on is None:
        return by_rule
    if rule.at_least and mine.ends_on < by_rule.ends_on:
        return attrs.evolve(by_rule, reasons=(_WAIT_FOR_MINIMUM, *by_rule.reasons))
    if rule.at_most and mine.ends_on > by_rule.ends_on:
        return attrs.evolve(by_rule, reasons=(_STOP_AT_MAXIMUM, *by_rule.reasons))
    return attrs.evolve(
        by_rule,
        active_until=mine.active_until,
        ends_on=mine.ends_on,
        reasons=(_OWN_PERIODS, *mine.reasons, *by_rule.reasons),
    )


def _own(term: RetentionTerm, own: Span, event: StartEvent | None, events: RetentionEvents) -> RetentionVerdict:
    """Apply the periods that a practice sets itself."""
    verdict = RetentionVerdict(
        rule=None, fate=term.fate, status=RetentionStatus.CHOICE, reasons=(), citations=(gdpr.ART_5_1_E,)
    )
    if not own:
        return attrs.evolve(verdict, reasons=(_NO_DURATION if term.words is None else _ONLY_WORDS,))
    start = None if event is None else events.last(event)
    if start is None:
        return attrs.evolve(verdict, reasons=(_start_unknown(own),), missing=(_WHICH_START,))
    end = end_of(start, own)
    split = () if term.active is None else (term.active,)
    return attrs.evolve(
        verdict,
        active_until=None if term.archive is None else end_of(start, split),
        ends_on=end,
        reasons=(f"{words_of(own)} à compter du {day_text(start)} : jusqu’au {day_text(end)}.",),
    )


def _unknown_start(span: Span, rule: RetentionRule) -> tuple[str, ...]:
    return (_start_unknown(span), *_note(rule))


def _start_unknown(span: Span) -> str:
    return f"{words_of(span)}, mais le jour dont la durée court n’est pas connu : aucune date."


def _note(rule: RetentionRule) -> tuple[str, ...]:
    return () if rule.note is None else (rule.note,)
