# SPDX-License-Identifier: MIT
"""The parts of which the ready-made records are made: data with their term, recipients, finishing."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.register.content import DataItem, DataSubjects, Purpose, Recipient
from rgpd_sante.register.ready_made.model import ReadyMadeRecord
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.retention_rules import RETENTION_RULES
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
)
from rgpd_sante.vocabulary.retention import RetentionRuleCode, RetentionStatus

__all__ = [
    "PATIENTS_AND_THEIR_OWN",
    "care_purpose",
    "internal",
    "kept",
    "kept_as_said",
    "legitimate_interest",
    "obligation",
    "partner",
    "processor",
    "ready",
    "terms",
    "terms_to_review",
    "with_file_rule",
]

_MODEL: Final = "Cette fiche est un modèle : retirez ce que vous ne faites pas et ajoutez ce qui manque."
_PROCESSORS: Final = "Nommez vos sous-traitants et joignez leurs contrats."
_TRANSFERS: Final = "Dites si des données sortent de l’Espace économique européen."
_SECURITY: Final = "Les mesures de sécurité sont des propositions : ne gardez que celles que vous appliquez."
_BASIS: Final = "La base légale proposée est notre lecture : à vérifier."
_BASIS_AND_CONDITION: Final = "La base légale et l’exception de l’article 9 proposées sont notre lecture : à vérifier."

_PRACTICE_FILE: Final = RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE

PATIENTS_AND_THEIR_OWN: Final = (
    DataSubjects(category=DataSubjectCategory.PATIENTS),
    DataSubjects(category=DataSubjectCategory.LEGAL_REPRESENTATIVES),
    DataSubjects(category=DataSubjectCategory.TRUSTED_PERSONS),
    DataSubjects(category=DataSubjectCategory.RELATIVES, detail="Entourage utile aux soins"),
    DataSubjects(category=DataSubjectCategory.HEALTH_PROFESSIONALS, detail="Correspondants"),
)


def terms(*rules: RetentionRuleCode) -> tuple[RetentionTerm, ...]:
    """Give the terms that follow these rules; the duration and its start come from the rule."""
    return tuple(RetentionTerm(rule=rule) for rule in rules)


def kept(category: DataCategory, description: str, *rules: RetentionRuleCode) -> DataItem:
    """Describe a category of data kept by these rules."""
    return DataItem(category=category, description=description, retention=terms(*rules))


def kept_as_said(category: DataCategory, description: str, words: str) -> DataItem:
    """Describe a category of data whose term no rule gives."""
    return DataItem(category=category, description=description, retention=(RetentionTerm(words=words),))


def obligation(detail: str, description: str, *sub_purposes: str) -> Purpose:
    """Give a purpose that rests on a legal obligation."""
    return Purpose(
        description=description,
        sub_purposes=sub_purposes,
        legal_basis=LegalBasis.LEGAL_OBLIGATION,
        legal_basis_detail=detail,
    )


def legitimate_interest(interest: str, description: str, *sub_purposes: str) -> Purpose:
    """Give a purpose that rests on a legitimate interest, which the notice to the persons must state."""
    return Purpose(
        description=description,
        sub_purposes=sub_purposes,
        legal_basis=LegalBasis.LEGITIMATE_INTERESTS,
        legal_basis_detail=interest,
    )


def care_purpose(purpose: Purpose) -> Purpose:
    """Place a purpose under art. 9(2)(h), whose condition is professional secrecy (art. 9(3))."""
    return attrs.evolve(purpose, art9_condition=Art9Condition.HEALTH_CARE, professional_secrecy=Answer.YES)


def internal(detail: str) -> Recipient:
    """Give a recipient inside of the practice."""
    return Recipient(category=RecipientCategory.INTERNAL_SERVICE, detail=detail)


def processor(detail: str) -> Recipient:
    """Give a recipient that acts for the practice alone (art. 28)."""
    return Recipient(category=RecipientCategory.PROCESSOR, detail=detail)


def partner(detail: str) -> Recipient:
    """Give a recipient that is a controller of its own: a sickness fund, a colleague, an authority."""
    return Recipient(category=RecipientCategory.PARTNER, detail=detail)


def with_file_rule(record: ControllerRecord, rule: RetentionRuleCode) -> ControllerRecord:
    """Put another rule in the place of the one for the patient file of a private practice."""
    if rule is _PRACTICE_FILE:
        return record

    def changed(kept_for: tuple[RetentionTerm, ...]) -> tuple[RetentionTerm, ...]:
        return tuple(attrs.evolve(term, rule=rule) if term.rule is _PRACTICE_FILE else term for term in kept_for)

    return attrs.evolve(
        record,
        purposes=tuple(attrs.evolve(purpose, retention=changed(purpose.retention)) for purpose in record.purposes),
        data=tuple(attrs.evolve(item, retention=changed(item.retention)) for item in record.data),
    )


def terms_to_review(record: ControllerRecord) -> tuple[str, ...]:
    """Say in French which retention terms of a record are unverified, and which are a choice of ours."""
    rules = [
        (item.description or item.category, RETENTION_RULES[term.rule])
        for item in record.data
        for term in item.retention
        if term.rule is not None
    ]
    unverified = dict.fromkeys(of for of, rule in rules if rule.verification is Verification.UNVERIFIED)
    chosen = dict.fromkeys(of for of, rule in rules if rule.status is RetentionStatus.CHOICE)
    said = (
        ("Durée de conservation que nous n’avons pas vérifiée", unverified),
        ("Durée de conservation de notre choix, faute de texte", chosen),
    )
    return tuple(f"{head} : {' ; '.join(of)}." for head, of in said if of)


def ready(
    subject: ProcessingSubject,
    record: ControllerRecord,
    *,
    audience: str,
    notes: tuple[str, ...] = (),
    review: tuple[str, ...] = (),
) -> ReadyMadeRecord:
    """Finish a record: what is to be reviewed in every model, then what is to be reviewed in this one."""
    sensitive = any(purpose.art9_condition is not None for purpose in record.purposes)
    shared = any(recipient.category is RecipientCategory.PROCESSOR for recipient in record.recipients)
    everywhere = (_MODEL, _BASIS_AND_CONDITION if sensitive else _BASIS, _TRANSFERS, _SECURITY)
    return ReadyMadeRecord(
        subject=subject,
        record=attrs.evolve(
            record,
            subject=subject,
            any_recipient=Answer.YES,
            to_review=(*everywhere, *((_PROCESSORS,) if shared else ()), *review, *terms_to_review(record)),
            comments=" ".join(notes) or None,
        ),
        audience=audience,
        notes=notes,
    )
