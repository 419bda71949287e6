# SPDX-License-Identifier: MIT
"""What a register says of the persons cared for, gathered for a notice: nothing is told that no record states."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from rgpd_sante.documents.blocks import Paragraph, paragraph
from rgpd_sante.documents.contents.letter_words import blank, with_blanks
from rgpd_sante.documents.contents.retention_words import term_text
from rgpd_sante.documents.countries import country_name
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.register.model import Register
from rgpd_sante.register.processors import Processor
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SafeguardKind,
)

__all__ = [
    "about_persons",
    "apart",
    "bases_of",
    "hosts_of",
    "missing_in",
    "recipients_of",
    "retention_of",
    "stated",
    "transfers_of",
]

# those who are cared for, and those around them; the CNIL workbook has « clients » and no patients
_CARED_FOR: Final = frozenset(
    {
        DataSubjectCategory.PATIENTS,
        DataSubjectCategory.CUSTOMERS,
        DataSubjectCategory.LEGAL_REPRESENTATIVES,
        DataSubjectCategory.TRUSTED_PERSONS,
        DataSubjectCategory.RELATIVES,
    }
)
# what needs a notice of its own, on the spot or study by study
_APART: Final = frozenset({ProcessingSubject.VIDEO_SURVEILLANCE, ProcessingSubject.RESEARCH})

# what protects nothing any more: the decision was annulled in 2020
_WORTHLESS: Final = frozenset({SafeguardKind.PRIVACY_SHIELD})


def about_persons(record: ControllerRecord) -> Answer:
    """Answer whether an activity is about those who are cared for; « other » persons may be them.

    Examples:
        >>> about_persons(ControllerRecord())
        Answer.UNKNOWN
    """
    categories = {subjects.category for subjects in record.data_subjects}
    if categories & _CARED_FOR:
        return Answer.YES
    return Answer.NO if categories - {DataSubjectCategory.OTHER} else Answer.UNKNOWN


def apart(register: Register) -> tuple[ControllerRecord, ...]:
    """List the activities that need a notice of their own."""
    return tuple(record for record in register.controller_records if record.subject in _APART)


def bases_of(records: Iterable[ControllerRecord]) -> frozenset[LegalBasis | None]:
    """Gather the legal bases; ``None`` stands for those that are not known."""
    found = {purpose.legal_basis for record in records for purpose in record.purposes or ()}
    return frozenset(found | ({None} if any(not record.purposes for record in records) else set()))


def stated(records: Iterable[ControllerRecord], text: Callable[[ControllerRecord], str | None]) -> tuple[str, ...]:
    """Gather a text of the records, each once."""
    return tuple(dict.fromkeys(found for record in records if (found := text(record)) is not None))


def missing_in(
    records: Iterable[ControllerRecord], known: Callable[[ControllerRecord], bool]
) -> tuple[ControllerRecord, ...]:
    """List the records in which something is not known."""
    return tuple(record for record in records if not known(record))


def recipients_of(records: Sequence[ControllerRecord]) -> Mapping[RecipientCategory, tuple[str, ...]]:
    """Gather the recipients by category, in the order of the list, with what is said of them."""
    found: dict[RecipientCategory, dict[str, None]] = {}
    for record in records:
        for recipient in record.recipients:
            details = found.setdefault(recipient.category, {})
            if recipient.detail is not None:
                details[recipient.detail] = None
            elif recipient.category is RecipientCategory.PROCESSOR:
                details |= {processor.name: None for processor in record.processors if processor.name is not None}
    return {category: tuple(found[category]) for category in RecipientCategory if category in found}


def hosts_of(records: Sequence[ControllerRecord], answer: Answer) -> tuple[Processor, ...]:
    """List the processors that host health data, that do not, or of which nobody knows."""
    processors = dict.fromkeys(processor for record in records for processor in record.processors)
    return tuple(processor for processor in processors if processor.hosts_health_data is answer)


def transfers_of(records: Sequence[ControllerRecord]) -> tuple[Paragraph, ...]:
    """Tell the transfers, each once: the country, else the words of the register, and the safeguard."""
    found = dict.fromkeys(transfer for record in records for transfer in record.transfers)
    return tuple(dict.fromkeys(map(_transfer, found)))


def _transfer(transfer: Transfer) -> Paragraph:
    place = transfer.destination if transfer.country is None else country_name(transfer.country)
    to = with_blanks(blank("pays de destination")) if place is None else (place,)
    known = transfer.safeguard not in _WORTHLESS
    safeguard = label(transfer.safeguard) if known and transfer.safeguard else blank("garantie de ce transfert")
    return paragraph(*to, french(" : "), *with_blanks(safeguard))


def retention_of(record: ControllerRecord, day: date) -> Mapping[str | None, tuple[DataCategory, ...]]:
    """Tell how long the data of an activity are kept: each term with the categories of data to which it is limited.

    A term that holds for all of them names none; ``None`` is a term that is not known.
    """
    terms: dict[str | None, dict[DataCategory, None]] = {}
    for purpose in record.purposes:
        for term in purpose.retention:
            terms.setdefault(term_text(term, day), {})
    general = frozenset(terms)
    for item in record.data:
        for term in item.retention:
            terms.setdefault(term_text(term, day), {})[item.category] = None
        if not item.retention and not general:
            terms.setdefault(None, {})[item.category] = None
    everything = {item.category for item in record.data}
    return {
        text: () if text in general or everything <= categories.keys() else tuple(categories)
        for text, categories in (terms or {None: {}}).items()
    }
