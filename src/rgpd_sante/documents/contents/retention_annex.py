# SPDX-License-Identifier: MIT
"""The rules of retention that a register follows, each once: duration, worth, note and sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain

from rgpd_sante.documents.blocks import Block, Field, Fields, Heading, Inline, paragraph
from rgpd_sante.documents.contents.entries import ours
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.retention_words import rule_text
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.retention_rules import RETENTION_RULES, RetentionRule
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["retention_annex"]


def retention_annex(records: Iterable[ControllerRecord], day: date, *, title: str, level: int = 1) -> Iterator[Block]:
    """Tell each rule that the records follow, in the order of the table; nothing where they follow none."""
    followed = {code for record in records for code in _followed(record)}
    if followed:
        yield Heading(level=level, text=french(title))
        yield Fields(items=tuple(_rule(rule, day) for code, rule in RETENTION_RULES.items() if code in followed))


def _followed(record: ControllerRecord) -> Iterator[RetentionRuleCode]:
    of_purposes = (purpose.retention for purpose in record.purposes)
    of_data = (item.retention for item in record.data)
    for term in chain(*of_purposes, *of_data):
        if term.rule is not None:
            yield term.rule


def _rule(rule: RetentionRule, day: date) -> Field:
    parts: list[str | Inline] = [rule_text(rule, day)]
    if rule.note is not None:
        parts += ["\n", ours(rule.note)]
    if rule.citations:
        parts += ["\n", *basis(rule.citations).content]
    return Field(label=label(rule.code), value=paragraph(*parts))
