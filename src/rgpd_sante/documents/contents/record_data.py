# SPDX-License-Identifier: MIT
"""The categories of data of a record with their retention, the sensitive ones apart; the NIR is not one of those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from rgpd_sante.documents.blocks import Block, Emphasis, Heading, Inline, Paragraph, Table, paragraph
from rgpd_sante.documents.contents.entries import UNKNOWN, coded, recorded, told, unknown
from rgpd_sante.documents.contents.record_parts import View, ranked
from rgpd_sante.documents.contents.retention_words import term_lines
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.register.content import DataItem
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.vocabulary.register import ART_9_CATEGORIES, DataCategory

__all__ = ["data_blocks", "sensitive"]

# the CNIL workbook has offences (art. 10) in the same block as art. 9, and the NIR outside of it
_SENSITIVE: Final = ART_9_CATEGORIES | {DataCategory.OFFENCES}
_OF_PURPOSE: Final = "Durée fixée pour la finalité, ci-dessous"


def sensitive(record: ControllerRecord) -> Answer:
    """Answer whether a record names sensitive data; where it names no data at all, nobody knows.

    Examples:
        >>> sensitive(ControllerRecord(data=(DataItem(category=DataCategory.NIR),)))
        Answer.NO
    """
    if not record.data:
        return Answer.UNKNOWN
    return Answer.of(any(item.category in _SENSITIVE for item in record.data))


def data_blocks(record: ControllerRecord, view: View) -> Iterator[Block]:
    """Tell the data, then the sensitive ones, then the terms that hold for those without a term of their own."""
    by_purpose = any(purpose.retention for purpose in record.purposes)
    ordinary = [item for item in record.data if item.category not in _SENSITIVE]
    grave = [item for item in record.data if item.category in _SENSITIVE]
    yield Heading(level=view.level, text=french("Catégories de données personnelles"))
    if ordinary:
        yield _table("Données et durées de conservation", ordinary, view.day, by_purpose=by_purpose)
    elif not grave:
        yield recorded((unknown("Catégories de données"),))
    yield from _general_terms(record, view.day)
    yield Heading(level=view.level, text=french("Données sensibles"))
    yield recorded((coded("Données sensibles traitées", sensitive(record)),))
    if grave:
        yield _table("Données sensibles et durées de conservation", grave, view.day, by_purpose=by_purpose)


def _table(caption: str, items: Sequence[DataItem], day: date, *, by_purpose: bool) -> Table:
    return Table(
        caption=french(caption),
        headers=("Catégorie", "Description", "Durée de conservation"),
        rows=tuple(
            (
                paragraph(label(item.category)),
                paragraph(item.description or _unknown()),
                _terms(item, day, by_purpose=by_purpose),
            )
            for item in items
        ),
        widths=(6, 7, 8),
    )


def _terms(item: DataItem, day: date, *, by_purpose: bool) -> Paragraph:
    if item.retention:
        return paragraph(_words(item.retention, day))
    return paragraph(french(_OF_PURPOSE) if by_purpose else _unknown())


def _general_terms(record: ControllerRecord, day: date) -> Iterator[Block]:
    terms = [
        told(ranked("Durée de conservation", rank, record.purposes), _words(purpose.retention, day))
        for rank, purpose in enumerate(record.purposes, 1)
        if purpose.retention
    ]
    if terms:
        yield recorded(terms)


def _words(terms: Sequence[RetentionTerm], day: date) -> str:
    """Tell several terms; one that says nothing is told as unknown."""
    return "\n\n".join("\n".join(term_lines(term, day)) or UNKNOWN for term in terms)


def _unknown() -> Inline:
    return Emphasis(text=UNKNOWN)
