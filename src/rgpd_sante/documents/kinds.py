# SPDX-License-Identifier: MIT
"""The kinds of document, and the one door to them: from a dossier to a document."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeAlias

import attrs

from rgpd_sante.analysis.penalties.estimate import penalties
from rgpd_sante.analysis.penalties.facts import PenaltyCircumstances
from rgpd_sante.analysis.penalties.proposals import infringements_of
from rgpd_sante.breach.model import Breach
from rgpd_sante.codes import Code
from rgpd_sante.documents.blocks import Document
from rgpd_sante.documents.contents.action_plan import action_plan
from rgpd_sante.documents.contents.breach_register import breach_register
from rgpd_sante.documents.contents.cnil_notification import cnil_notification
from rgpd_sante.documents.contents.exposure_note import exposure_note
from rgpd_sante.documents.contents.information_notice import leaflet, poster
from rgpd_sante.documents.contents.persons_letter import persons_letter
from rgpd_sante.documents.contents.processing_register import processing_record, processing_register
from rgpd_sante.documents.insurance_choice import InsuranceChoiceError
from rgpd_sante.documents.insurance_documents import adequacy, declaration, filled_form, guarantees, statement
from rgpd_sante.documents.register_choice import NoRegisterError, RecordChoiceError, chosen_record, narrowed
from rgpd_sante.documents.typography import french
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import UnsupportedError, shown
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.time.instants import in_utc

__all__ = [
    "INSURANCE_KINDS",
    "REGISTER_KINDS",
    "BreachChoiceError",
    "DocumentKind",
    "InsuranceChoiceError",
    "NoRegisterError",
    "RecordChoiceError",
    "document",
]


class DocumentKind(Code):
    """The documents that can be made from a dossier."""

    CNIL_NOTIFICATION = "cnil_notification"
    BREACH_REGISTER = "breach_register"
    PERSONS_LETTER = "persons_letter"
    ACTION_PLAN = "action_plan"
    PROCESSING_REGISTER = "processing_register"
    PROCESSING_REGISTER_COMMUNICABLE = "processing_register_communicable"
    PROCESSING_RECORD = "processing_record"
    INFORMATION_NOTICE_POSTER = "information_notice_poster"
    INFORMATION_NOTICE_LEAFLET = "information_notice_leaflet"
    EXPOSURE_NOTE = "exposure_note"
    ADEQUACY_NOTE = "adequacy_note"
    PROPOSAL_FORM = "proposal_form"
    GUARANTEES_TABLE = "guarantees_table"
    LOSS_DECLARATION = "loss_declaration"
    SETTLEMENT_STATEMENT = "settlement_statement"


REGISTER_KINDS: Final = frozenset(
    {
        DocumentKind.PROCESSING_REGISTER,
        DocumentKind.PROCESSING_REGISTER_COMMUNICABLE,
        DocumentKind.PROCESSING_RECORD,
        DocumentKind.INFORMATION_NOTICE_POSTER,
        DocumentKind.INFORMATION_NOTICE_LEAFLET,
    }
)
"""The documents made from the register of processing activities."""

INSURANCE_KINDS: Final = frozenset(
    {DocumentKind.PROPOSAL_FORM, DocumentKind.GUARANTEES_TABLE, DocumentKind.SETTLEMENT_STATEMENT}
)
"""The documents about a proposal, a policy or a claim; those of neither set are about the breaches or the practice."""


class BreachChoiceError(UnsupportedError):
    """The document is about one breach, and the reference given names none, or none was given.

    ``asked`` is the reference, empty where none was given; ``admitted`` are those of the dossier.
    """

    def __reduce__(self) -> tuple[object, ...]:
        return (BreachChoiceError, (self.asked, self.admitted))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        if not self.admitted:
            return "Le dossier ne contient aucune violation."
        references = ", ".join(shown(reference) for reference in self.admitted)
        if not self.asked:
            return f"Le dossier contient plusieurs violations : indiquer la référence de l’une d’elles ({references})."
        return f"Aucune violation n’a la référence « {shown(self.asked)} » ; références du dossier : {references}."


_Maker: TypeAlias = Callable[[Breach, Practice, datetime], Document]

_ABOUT_ONE: Final[dict[DocumentKind, _Maker]] = {
    DocumentKind.CNIL_NOTIFICATION: lambda breach, practice, at: cnil_notification(breach, practice, at=at),
    DocumentKind.PERSONS_LETTER: lambda breach, practice, at: persons_letter(breach, practice, at=at),
    DocumentKind.ACTION_PLAN: lambda breach, practice, at: action_plan(breach, practice, at=at),
}
_Notice: TypeAlias = Callable[[Register, Practice, datetime, bool], Document]

_NOTICES: Final[dict[DocumentKind, _Notice]] = {
    DocumentKind.INFORMATION_NOTICE_POSTER: lambda register, practice, at, alone: poster(
        register, practice, at=at, alone=alone
    ),
    DocumentKind.INFORMATION_NOTICE_LEAFLET: lambda register, practice, at, alone: leaflet(
        register, practice, at=at, alone=alone
    ),
}


def document(dossier: Dossier, kind: DocumentKind | str, *, at: datetime, reference: str | None = None) -> Document:
    """Make a document from a dossier.

    Args:
        dossier: The practice, its register, its breaches and its insurance.
        kind: The kind of document, by its member or its code.
        at: The instant of the document, aware: deadlines are told as they stand then.
        reference: What the document is about. For a document on breaches it is the reference of a breach, which may
            be left out where the dossier has one; the register of breaches and the note on exposure are about them
            all, or about that one with a reference; the note on the adequacy of a cover is about the practice, and
            bears the reference of the breach that it follows. For a document made from the register of processing
            activities (:data:`REGISTER_KINDS`) it is the reference or the name of a record: a sheet is about one, and
            the registers and the notices hold all they should, or that one alone. For the form, the table of
            guarantees and the settlement (:data:`INSURANCE_KINDS`) it is that of the proposal, the policy or the
            claim; the declaration of loss is about a breach, with the costs and the policy of the claim that names it.

    Raises:
        UnsupportedError: if there is no such kind.
        BreachChoiceError: if the reference is of no breach, or none is given where the dossier has none or several.
        NoRegisterError: if the document is made from the register and the dossier knows of none.
        InsuranceChoiceError: if the reference is of no proposal, policy or claim, or none is given where the dossier
            has none or several; or if it holds no policy that a claim names.
        RecordChoiceError: if what is given names no record or several, or nothing is given where one must be chosen.
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.practice.model import Practice
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> dossier = Dossier(practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE))
        >>> document(dossier, "breach_register", at=instant("2026-06-02T12:00+02:00")).title
        'Registre des violations de données personnelles'
    """
    in_utc(at, field="at")
    try:
        chosen = DocumentKind(kind)
    except ValueError:
        raise UnsupportedError(shown(kind), tuple(DocumentKind)) from None
    if chosen in _FROM_DOSSIER:
        return _FROM_DOSSIER[chosen](dossier, at, reference)
    if chosen in REGISTER_KINDS:
        return _from_register(dossier, chosen, at=at, reference=reference)
    return _ABOUT_ONE[chosen](_breach(dossier, reference), dossier.practice, at)


def _breaches(dossier: Dossier, at: datetime, reference: str | None) -> Document:
    breaches = dossier.breaches if reference is None else (_breach(dossier, reference),)
    return breach_register(breaches, dossier.practice, at=at, reference=reference)


def _exposure(dossier: Dossier, at: datetime, reference: str | None) -> Document:
    """Tell what the findings of a dossier, or of one breach and of the register, would expose to if confirmed."""
    about = dossier if reference is None else attrs.evolve(dossier, breaches=(_breach(dossier, reference),))
    proposed = infringements_of(about, at=at)
    infringements = tuple(
        attrs.evolve(found.infringement, reason=french(" ".join(found.reasons))) for found in proposed
    )
    offences = tuple(dict.fromkeys(found.offence for found in proposed if found.offence is not None))
    circumstances = PenaltyCircumstances(offences=offences)
    estimate = penalties(dossier.practice, infringements, at=at, circumstances=circumstances)
    return exposure_note(dossier.practice, infringements, estimate, reference=reference)


def _adequacy(dossier: Dossier, at: datetime, reference: str | None) -> Document:
    """Tell what limit the practice needs; a reference is that of the breach that the note follows."""
    if reference is not None:
        _breach(dossier, reference)
    return adequacy(dossier, at=at, reference=reference)


def _declaration(dossier: Dossier, at: datetime, reference: str | None) -> Document:
    return declaration(dossier, _breach(dossier, reference), at=at)


_FromDossier: TypeAlias = Callable[[Dossier, datetime, str | None], Document]

_FROM_DOSSIER: Final[dict[DocumentKind, _FromDossier]] = {
    DocumentKind.BREACH_REGISTER: _breaches,
    DocumentKind.EXPOSURE_NOTE: _exposure,
    DocumentKind.ADEQUACY_NOTE: _adequacy,
    DocumentKind.LOSS_DECLARATION: _declaration,
    DocumentKind.PROPOSAL_FORM: lambda dossier, at, asked: filled_form(dossier, at=at, reference=asked),
    DocumentKind.GUARANTEES_TABLE: lambda dossier, at, asked: guarantees(dossier, at=at, reference=asked),
    DocumentKind.SETTLEMENT_STATEMENT: lambda dossier, at, asked: statement(dossier, at=at, reference=asked),
}


def _from_register(dossier: Dossier, kind: DocumentKind, *, at: datetime, reference: str | None) -> Document:
    register, practice = dossier.register, dossier.practice
    if register is None:
        raise NoRegisterError(kind, tuple(other for other in DocumentKind if other not in REGISTER_KINDS))
    if kind is DocumentKind.PROCESSING_RECORD:
        return processing_record(chosen_record(register, reference), register, practice, at=at)
    if kind in _NOTICES:
        # what is done for others is for those others to tell
        own = attrs.evolve(register, processor_records=())
        about = own if reference is None else narrowed(own, chosen_record(own, reference))
        return _NOTICES[kind](about, practice, at, reference is not None)
    record = None if reference is None else chosen_record(register, reference)
    return processing_register(
        register if record is None else narrowed(register, record),
        practice,
        at=at,
        breaches=len(dossier.breaches),
        communicable=kind is DocumentKind.PROCESSING_REGISTER_COMMUNICABLE,
        extract=record is not None,
        reference=None if record is None else record.reference,
    )


def _breach(dossier: Dossier, reference: str | None) -> Breach:
    if reference is None and len(dossier.breaches) == 1:
        return dossier.breaches[0]
    found = next((breach for breach in dossier.breaches if breach.reference == reference), None)
    if found is None:
        raise BreachChoiceError(reference or "", tuple(breach.reference for breach in dossier.breaches))
    return found
