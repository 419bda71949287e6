# SPDX-License-Identifier: MIT
"""Retention terms in words, for a register and for the persons."""

from __future__ import annotations

from datetime import date

import pytest

from rgpd_sante.documents.contents.retention_annex import retention_annex
from rgpd_sante.documents.contents.retention_words import period_text, rule_text, term_lines, term_text
from rgpd_sante.documents.typography import french
from rgpd_sante.law.citation import Verification
from rgpd_sante.register import ControllerRecord, Period, RetentionTerm
from rgpd_sante.register.retention_rules import RETENTION_RULES
from rgpd_sante.vocabulary.retention import PeriodUnit, RetentionRuleCode, StartEvent

DAY = date(2026, 10, 1)
TWO_YEARS = Period(number=2, unit=PeriodUnit.YEARS)
ONE_MONTH = Period(number=1, unit=PeriodUnit.MONTHS)


@pytest.mark.parametrize(
    ("number", "unit", "said"),
    [
        (0, PeriodUnit.DAYS, "0 jour"),
        (1, PeriodUnit.DAYS, "1 jour"),
        (2, PeriodUnit.DAYS, "2 jours"),
        (1, PeriodUnit.MONTHS, "1 mois"),
        (12, PeriodUnit.MONTHS, "12 mois"),
        (1, PeriodUnit.YEARS, "1 an"),
        (1000, PeriodUnit.YEARS, "1 000 ans"),
    ],
)
def test_a_period_agrees_with_its_number(number: int, unit: PeriodUnit, said: str) -> None:
    """French counts from two."""
    assert " ".join(period_text(Period(number=number, unit=unit)).split()) == said


@pytest.mark.parametrize(
    ("term", "said"),
    [
        (RetentionTerm(), None),
        (RetentionTerm(start=StartEvent.LAST_CARE), None),
        (RetentionTerm(words="tant que dure le soin", active=TWO_YEARS), "tant que dure le soin"),
        (RetentionTerm(active=TWO_YEARS), "2 ans"),
        (RetentionTerm(archive=ONE_MONTH), "1 mois en archive"),
        (
            RetentionTerm(active=TWO_YEARS, archive=ONE_MONTH, start=StartEvent.DEPARTURE),
            "2 ans, puis 1 mois en archive (point de départ : départ du salarié)",
        ),
        (
            RetentionTerm(rule=RetentionRuleCode.VIDEO_SURVEILLANCE),
            "1 mois (point de départ : enregistrement)",
        ),
        (
            RetentionTerm(rule=RetentionRuleCode.VIDEO_SURVEILLANCE, start=StartEvent.OTHER),
            "1 mois (point de départ : autre événement)",
        ),
        (RetentionTerm(rule=RetentionRuleCode.VIGILANCE_FILES), None),
    ],
)
def test_the_persons_are_told_the_duration(term: RetentionTerm, said: str | None) -> None:
    """Words first, then periods, then the rule; what gives no duration is not known."""
    text = term_text(term, DAY)
    assert (None if text is None else text.replace("\u00a0", " ")) == said


def test_a_term_that_says_nothing_has_no_line() -> None:
    """An empty term is told by nobody else than the reader of the register, as unknown."""
    assert term_lines(RetentionTerm(), DAY) == ()


@pytest.mark.parametrize("code", RetentionRuleCode)
def test_every_rule_is_told_with_its_worth(code: RetentionRuleCode) -> None:
    """Each rule says its duration or that it has none, who sets it, and whether it is not verified."""
    rule = RETENTION_RULES[code]
    text = rule_text(rule, DAY)
    assert french(text) == text
    assert (rule.verification.label in text) is (rule.verification is not Verification.VERIFIED)
    assert ("aucune durée chiffrée" in text) is (not rule.span_on(DAY))


def test_no_rule_makes_no_annex() -> None:
    """Where the records follow no rule of the table there is nothing to list."""
    assert list(retention_annex((ControllerRecord(),), DAY, title="Règles")) == []
