# SPDX-License-Identifier: MIT
"""The information of the persons cared for (GDPR art. 13): a poster for the waiting room, a leaflet that says it all.

Both are made from the records about patients, and say nothing that no record states: what is not known is a blank.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.documents.blocks import Block, Document, Heading, Link, Paragraph, Strong, paragraph
from rgpd_sante.documents.contents.entries import bullets, ours
from rgpd_sante.documents.contents.heads import practice_name
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.letter_words import blank, with_blanks
from rgpd_sante.documents.contents.notice_facts import about_persons, apart
from rgpd_sante.documents.contents.notice_parts import (
    automated,
    controller,
    hosting,
    provision,
    recipients,
    rights,
    sources,
    transfers,
)
from rgpd_sante.documents.contents.notice_purposes import purposes_in_short, purposes_table
from rgpd_sante.documents.contents.notice_words import lacking
from rgpd_sante.documents.contents.record_parts import record_name
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.time.instants import in_zone, local_day
from rgpd_sante.vocabulary.register import ProcessingSubject

__all__ = ["leaflet", "poster"]

_NOTICE: Final = french(
    "Ce texte a été préparé à partir du registre des traitements, à l’aide d’un outil de rédaction, qui ne remplace "
    "pas un conseil juridique."
)
_CNIL: Final = Link(url="https://www.cnil.fr/", text="www.cnil.fr")


def poster(register: Register, practice: Practice, *, at: datetime, alone: bool = False) -> Document:
    """Write the poster; ``alone``, it is about the only activity of the register."""
    records, day = _about(register, alone=alone), local_day(at, practice.territory)
    return _document(
        french("Vos données personnelles et vos droits"),
        practice,
        at,
        records[0] if alone else None,
        (
            *_opening(records),
            *_section("Qui est responsable ?", controller(register, practice, records)),
            *_section("Pourquoi, et combien de temps ?", purposes_in_short(records, day)),
            *_section("Qui reçoit vos données ?", (*recipients(records), *hosting(records, day), *transfers(records))),
            *_section("Devez-vous les donner ?", (*provision(records), *automated(records))),
            *_section("Quels sont vos droits ?", (*rights(records, short=True), _complaint())),
            *_others(register, records, alone=alone),
            paragraph(Strong(text=french("Demandez la notice complète à l’accueil."))),
        ),
    )


def leaflet(register: Register, practice: Practice, *, at: datetime, alone: bool = False) -> Document:
    """Write the leaflet; ``alone``, it is about the only activity of the register."""
    records, day = _about(register, alone=alone), local_day(at, practice.territory)
    return _document(
        french("Vos données personnelles : notice d’information"),
        practice,
        at,
        records[0] if alone else None,
        (
            paragraph(
                ours(
                    "Cette notice dit quelles données nous traitons, pourquoi, combien de temps nous les gardons, qui "
                    "les reçoit et quels sont vos droits."
                ),
                "\n",
                *basis((gdpr.ART_13,)).content,
            ),
            *_opening(records),
            *_section("Qui est responsable de vos données ?", controller(register, practice, records)),
            *_section(
                "Pourquoi traitons-nous vos données, et combien de temps ?",
                purposes_table(records, day),
            ),
            *_section("Quelles données, et d’où viennent-elles ?", sources(records)),
            *_section("Qui reçoit vos données ?", recipients(records)),
            *_section("Où sont-elles ?", (*hosting(records, day), *transfers(records))),
            *_section("Devez-vous les donner ?", provision(records)),
            *_section("Une machine décide-t-elle à votre sujet ?", automated(records)),
            *_section("Quels sont vos droits ?", rights(records, short=False)),
            *_section("Faire une réclamation", (_complaint(),)),
            *_others(register, records, alone=alone),
        ),
    )


def _document(
    title: str, practice: Practice, at: datetime, record: ControllerRecord | None, blocks: tuple[Block, ...]
) -> Document:
    day = french(f"version du {long_date(local_day(at, practice.territory))}")
    about = "" if record is None else f" — {record_name(record)}"
    return Document(
        title=title + about,
        subtitle=f"{practice_name(practice)} — {day}",
        date=in_zone(at, practice.territory),
        blocks=blocks,
        notice=_NOTICE,
    )


def _about(register: Register, *, alone: bool) -> tuple[ControllerRecord, ...]:
    """Choose the records: those about patients or that may be, without those that need a notice of their own."""
    if alone:
        return register.controller_records
    others = apart(register)
    return tuple(
        candidate
        for candidate in register.controller_records
        if candidate not in others and about_persons(candidate) is not Answer.NO
    )


def _opening(records: tuple[ControllerRecord, ...]) -> Iterator[Paragraph]:
    if not records:
        yield paragraph(*with_blanks(blank("les traitements qui concernent les patients, encore absents du registre")))
    doubtful = [record for record in records if about_persons(record) is Answer.UNKNOWN]
    if doubtful:
        yield lacking("dire si ces traitements concernent les patients", doubtful, records)


def _section(title: str, blocks: Iterator[Block] | tuple[Block, ...]) -> Iterator[Block]:
    """Put a heading above blocks, where there are any."""
    inside = tuple(blocks)
    if inside:
        yield Heading(level=1, text=french(title))
        yield from inside


def _complaint() -> Paragraph:
    return paragraph(ours("Vous pouvez adresser une réclamation à la CNIL ("), _CNIL, ").")


def _others(register: Register, records: tuple[ControllerRecord, ...], *, alone: bool) -> Iterator[Block]:
    """Name what has its own notice: a platform for the accounts that it opens, cameras, studies."""
    if any(one.subject is ProcessingSubject.APPOINTMENTS for one in records):
        yield paragraph(
            ours(
                "Si vous ouvrez un compte sur une plateforme de rendez-vous, elle est responsable de ce compte et "
                "vous en informe elle-même."
            )
        )
    others = () if alone else apart(register)
    if others:
        yield paragraph(ours("Ces traitements font l’objet d’une information à part :"))
        yield bullets(record_name(other) for other in others)
