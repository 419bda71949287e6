# SPDX-License-Identifier: MIT
"""Retention terms in words: whole for a register, short for the persons concerned."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import number
from rgpd_sante.documents.typography import french
from rgpd_sante.law.citation import Verification
from rgpd_sante.register.retention_rules import RETENTION_RULES, RetentionRule
from rgpd_sante.register.terms import Period, RetentionTerm
from rgpd_sante.vocabulary.retention import PeriodUnit, StartEvent

__all__ = ["period_text", "rule_text", "term_lines", "term_text"]

# singular and plural; French counts from two: « 1 an », « 2 ans »
_UNITS: Final[Mapping[PeriodUnit, tuple[str, str]]] = {
    PeriodUnit.DAYS: ("jour", "jours"),
    PeriodUnit.MONTHS: ("mois", "mois"),
    PeriodUnit.YEARS: ("an", "ans"),
}


def period_text(period: Period) -> str:
    r"""Write a period.

    Examples:
        >>> period_text(Period(number=20, unit=PeriodUnit.YEARS)), period_text(Period(number=1, unit=PeriodUnit.DAYS))
        ('20\xa0ans', '1\xa0jour')
    """
    return french(f"{number(period.number)} {_UNITS[period.unit][period.number > 1]}")


def term_lines(term: RetentionTerm, day: date) -> tuple[str, ...]:
    """Tell all that a register says of a term, one fact a line, with what the rule that it follows says on a day."""
    rule = None if term.rule is None else RETENTION_RULES[term.rule]
    told: tuple[tuple[str, str | None], ...] = (
        ("", term.words),
        ("Règle suivie : ", None if rule is None else f"{label(rule.code)} ({rule_text(rule, day)})"),
        ("Base active : ", None if term.active is None else period_text(term.active)),
        ("Archivage intermédiaire : ", None if term.archive is None else period_text(term.archive)),
        ("Point de départ : ", None if term.start is None else label(term.start)),
        ("À la fin : ", None if term.fate is None else label(term.fate)),
        ("Justification : ", term.justification),
    )
    return tuple(french(name) + value for name, value in told if value is not None)


def term_text(term: RetentionTerm, day: date) -> str | None:
    """Tell a term to the persons concerned: the words of the register, else its periods, else those of its rule.

    ``None`` is a term of which no duration is known.

    Examples:
        >>> three_months = RetentionTerm(active=Period(number=3, unit=PeriodUnit.MONTHS))
        >>> term_text(three_months, date(2026, 6, 1)).replace("\u00a0", " ")
        '3 mois'
    """
    if term.words is not None:
        return term.words
    if term.active is not None or term.archive is not None:
        active = () if term.active is None else (period_text(term.active),)
        archive = () if term.archive is None else (f"{period_text(term.archive)} en archive",)
        return _running(french(", puis ").join((*active, *archive)), term.start)
    if term.rule is None:
        return None
    rule = RETENTION_RULES[term.rule]
    whole = _whole(rule, day)
    return None if whole is None else _running(whole, term.start or rule.start)


def rule_text(rule: RetentionRule, day: date) -> str:
    """Tell the duration of a rule, from when it runs, who sets it, and whether it is not verified."""
    whole = _whole(rule, day)
    words = ["aucune durée chiffrée" if whole is None else whole]
    if rule.start is not None:
        words.append(f"point de départ : {_lower(label(rule.start))}")
    words.append(label(rule.status).lower())
    if rule.verification is not Verification.VERIFIED:
        words.append(rule.verification.label)
    return french(" ; ".join(words))


def _whole(rule: RetentionRule, day: date) -> str | None:
    return french(", puis ").join(map(period_text, rule.span_on(day))) or None


def _running(duration: str, start: StartEvent | None) -> str:
    return duration if start is None else french(f"{duration} (point de départ : {_lower(label(start))})")


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
