# SPDX-License-Identifier: MIT
"""A retention term in one cell: the words of the register and, beside them, what a program may count with.

A term of words alone is those words. What else is known of it stands after them in brackets, or alone, as
« base active : 5 ans ; archivage : 15 ans ; départ : … ». Anything that does not read exactly so is words.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.exchange.cnil.lists import read_code, show_code
from rgpd_sante.law.keeping import Keeping
from rgpd_sante.law.parameter import Parameter
from rgpd_sante.register.periods import words_of
from rgpd_sante.register.retention_rules import RETENTION_RULES
from rgpd_sante.register.terms import Period, RetentionTerm
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent

__all__ = ["read_term", "read_terms", "show_term", "show_terms"]

_Part: TypeAlias = "RetentionRuleCode | Period | StartEvent | FinalFate | str"

_BRACKETS: Final = re.compile(r"(?P<words>.*?)\s*\[(?P<parts>[^\[]*)\]", re.DOTALL)
_PERIOD: Final = re.compile(r"(\d{1,5})\s+(jours?|mois|ans?)", re.IGNORECASE)
_NUMBERED: Final = re.compile(r"(\d+)\) (.*)", re.DOTALL)
_UNITS: Final = {"j": PeriodUnit.DAYS, "m": PeriodUnit.MONTHS, "a": PeriodUnit.YEARS}
_LONGEST: Final = 10_000
_LABELS: Final = {
    "rule": "règle",
    "active": "base active",
    "archive": "archivage",
    "start": "départ",
    "fate": "sort final",
    "justification": "motif",
}
_FIELDS: Final = {key(label): field for field, label in _LABELS.items()}


def show_terms(terms: tuple[RetentionTerm, ...]) -> str:
    r"""Write terms in one cell; several are numbered, a line for each.

    Examples:
        >>> show_terms((RetentionTerm(words="5 ans"), RetentionTerm(words="15 ans en archive")))
        '1) 5 ans\n2) 15 ans en archive'
    """
    shown = [show_term(term) for term in terms]
    return "".join(shown) if len(shown) == 1 else "\n".join(f"{number}) {text}" for number, text in enumerate(shown, 1))


def read_terms(text: str) -> tuple[RetentionTerm, ...]:
    """Read the terms of a cell; lines numbered from one are a term each, any other text is one term."""
    numbered = [_NUMBERED.fullmatch(line) for line in text.split("\n")]
    found = [match[2] for place, match in enumerate(numbered, 1) if match is not None and match[1] == str(place)]
    several = found if len(found) == len(numbered) and len(found) > 1 else [text]
    return tuple(read_term(part) for part in several if part.strip())


def show_term(term: RetentionTerm) -> str:
    """Write one term.

    Examples:
        >>> show_term(RetentionTerm(words="Cinq ans", active=Period(number=5, unit=PeriodUnit.YEARS)))
        'Cinq ans [base active : 5 ans]'
    """
    shown = {
        "rule": term.rule and _show_rule(term.rule),
        "active": term.active and words_of((term.active,)),
        "archive": term.archive and words_of((term.archive,)),
        "start": term.start and show_code(term.start),
        "fate": term.fate and show_code(term.fate),
        "justification": term.justification,
    }
    parts = " ; ".join(f"{_LABELS[field]} : {text}" for field, text in shown.items() if text)
    if not term.words or not parts:
        return term.words or parts
    return f"{term.words} [{parts}]"


def read_term(text: str) -> RetentionTerm:
    """Read one term: its parts where it is written as :func:`show_term` does, else its words.

    Examples:
        >>> read_term("5 ans à compter du versement de la paie").active is None
        True
        >>> read_term("base active : 1 an ; sort final : suppression").fate
        FinalFate.ERASURE
    """
    text = text.strip()
    alone = _read_parts(text)
    if alone is not None:
        return alone
    bracketed = _BRACKETS.fullmatch(text)
    if bracketed is not None and bracketed["words"].strip():
        term = _read_parts(bracketed["parts"], words=bracketed["words"].strip())
        if term is not None:
            return term
    return RetentionTerm(words=text)


def _read_parts(text: str, *, words: str | None = None) -> RetentionTerm | None:
    """Read the parts of a term, each once; ``None`` if anything is not one of them."""
    parts: dict[str, _Part] = {}
    rest = text
    while rest:
        label, colon, rest = rest.partition(" : ")
        field = _FIELDS.get(key(label))
        if not colon or field is None or field in parts:
            return None
        written, _, rest = (rest, "", "") if field == "justification" else rest.partition(" ; ")
        part = _read_part(field, written.strip())
        if part is None:
            return None
        parts[field] = part
    return RetentionTerm(words=words, **parts) if parts else None  # type: ignore[arg-type]  # each part is of its field


def _read_part(field: str, written: str) -> _Part | None:
    match field:
        case "rule":
            return _read_rule(written)
        case "start":
            return read_code(StartEvent, written)
        case "fate":
            return read_code(FinalFate, written)
        case "justification":
            return written or None
        case _:
            return _read_period(written)


def _show_rule(code: RetentionRuleCode) -> str:
    """Name a rule and, so that a reader need not look it up, the duration that it gives and its start."""
    rule = RETENTION_RULES[code]
    durations = [rule.whole] if rule.whole is not None else [rule.active, rule.archive]
    span = tuple(_period(parameter) for parameter in durations if parameter is not None)
    told = [words_of(span)] if span else []
    if rule.start is not None:
        told.append(f"départ : {show_code(rule.start)}")
    return f"{show_code(code)} ({', '.join(told)})" if told else show_code(code)


def _period(parameter: Parameter[Keeping]) -> Period:
    keeping = parameter.latest.value
    return Period(number=keeping.number, unit=PeriodUnit(keeping.unit))


def _read_rule(written: str) -> RetentionRuleCode | None:
    return read_code(RetentionRuleCode, written) or read_code(RetentionRuleCode, written.rpartition(" (")[0])


def _read_period(written: str) -> Period | None:
    found = _PERIOD.fullmatch(written)
    if found is None or int(found[1]) > _LONGEST:
        return None
    return Period(number=int(found[1]), unit=_UNITS[found[2][0].lower()])
