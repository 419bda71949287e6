# SPDX-License-Identifier: MIT
"""The purposes told in a notice, with their legal bases and how long the data are kept (GDPR art. 13)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from rgpd_sante.documents.blocks import Block, Bullets, Paragraph, Strong, Table
from rgpd_sante.documents.contents.letter_words import blank, with_blanks
from rgpd_sante.documents.contents.notice_facts import retention_of
from rgpd_sante.documents.contents.notice_words import BASES, Line, in_a_row, in_lines
from rgpd_sante.documents.contents.record_parts import record_name
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.register.content import Purpose
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import LegalBasis

__all__ = ["purposes_in_short", "purposes_table"]


def purposes_table(records: Sequence[ControllerRecord], day: date) -> Iterator[Block]:
    """Tell each activity with its purposes, their legal bases and how long its data are kept."""
    if records:
        yield Table(
            caption=french("Finalités, bases légales et durées"),
            headers=("Finalité", "Base légale", french("Durée de conservation")),
            rows=tuple(
                (
                    in_lines([(Strong(text=record_name(record)),), *_purposes(record)]),
                    in_lines(_bases(record, complete=True)),
                    in_lines(_retention(record, day)),
                )
                for record in records
            ),
            widths=(7, 6, 7),
        )


def purposes_in_short(records: Sequence[ControllerRecord], day: date) -> Iterator[Block]:
    """Tell the same in a few lines for each activity."""
    if records:
        yield Bullets(items=tuple(_in_short(record, day) for record in records))


def _in_short(record: ControllerRecord, day: date) -> Paragraph:
    purposes = [purpose.description for purpose in record.purposes if purpose.description is not None]
    purpose = (french(" ; ").join(purposes),) if purposes else with_blanks(blank("finalité"))
    return in_lines(
        [
            (Strong(text=record_name(record)),),
            purpose,
            (french("Base légale : "), *in_a_row(_bases(record, complete=False))),
            *((french("Conservation : "), *line) for line in _retention(record, day)),
        ]
    )


def _purposes(record: ControllerRecord) -> list[Line]:
    lines: list[Line] = []
    for purpose in record.purposes:
        lines.append((purpose.description,) if purpose.description is not None else with_blanks(blank("finalité")))
        lines += [(f"– {one}",) for one in purpose.sub_purposes]
    return lines or [with_blanks(blank("finalité"))]


def _bases(record: ControllerRecord, *, complete: bool) -> list[Line]:
    """Tell each legal basis once, with the interest pursued (art. 13(1)(d)); a leaflet adds the rest."""
    lines: list[Line] = []
    for purpose in record.purposes or (Purpose(),):
        lines.append(_basis(purpose, complete=complete))
        if complete and purpose.art9_condition is not None:
            lines.append((french("Données sensibles : ") + label(purpose.art9_condition),))
    return list(dict.fromkeys(lines))


def _basis(purpose: Purpose, *, complete: bool) -> Line:
    base, detail = purpose.legal_basis, purpose.legal_basis_detail
    if base is None:
        return with_blanks(blank("base légale"))
    words = french(BASES[base])
    if base is LegalBasis.LEGITIMATE_INTERESTS and detail is None:
        return (words + french(" : "), *with_blanks(blank("intérêt poursuivi")))
    if detail is not None and (complete or base is LegalBasis.LEGITIMATE_INTERESTS):
        return (f"{words} ({detail})",)
    return (words,)


def _retention(record: ControllerRecord, day: date) -> list[Line]:
    lines: list[Line] = []
    for text, categories in retention_of(record, day).items():
        term = with_blanks(blank("durée de conservation")) if text is None else (text,)
        about = french(" ; ").join(map(label, categories))
        lines.append((*term, french(" — pour : ") + about) if about else term)
    return lines
