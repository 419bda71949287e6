# SPDX-License-Identifier: MIT
"""The governance of a practice that keeps a register: who it is, its officer, its impact assessments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.finding_rules.governance_impact import impact_findings
from rgpd_sante.analysis.finding_rules.governance_officer import can_be_reached, is_address, officer_findings
from rgpd_sante.analysis.governance.scope import NO_FILE_OF_PATIENTS, categories_of, persons_of
from rgpd_sante.dossier import Dossier
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import gdpr
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.time.instants import local_day
from rgpd_sante.vocabulary.practice import PracticeForm
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, ProcessingSubject

__all__ = ["governance_findings"]

PRACTICE_FACT_MISSING: Final = FindingKind(
    code="REG078",
    severity=Severity.INFO,
    title="Il manque un fait sur la structure pour conclure sur le délégué ou sur l’analyse d’impact.",
    why="Sans ce fait, la lecture prudente est retenue, ce qui peut demander plus que les textes.",
    remedy="Répondre à la question.",
    developer="a fact of the practice is missing for the officer or the assessment",
)
NO_PATIENT_RECORD: Final = FindingKind(
    code="REG085",
    severity=Severity.WARNING,
    title="Aucune fiche du registre ne porte sur les dossiers des patients.",
    why="La tenue de ces dossiers n’est pas occasionnelle et porte sur des données de santé : aucune exception "
    "d’effectif ne la dispense du registre.",
    remedy="Ajouter la fiche « Suivi des patients », ou son équivalent.",
    developer="no record on the patient files",
    citation=gdpr.ART_30_5,
)
NO_STAFF_RECORD: Final = FindingKind(
    code="REG086",
    severity=Severity.INFO,
    title="La structure emploie du personnel, mais aucune fiche du registre ne porte sur lui.",
    why="La paie n’est pas occasionnelle : la CNIL la range parmi les activités à inscrire.",
    remedy="Ajouter la fiche « Gestion du personnel et de la paie ».",
    developer="staff, and no record on it",
    citation=gdpr.ART_30_5,
)
CONTROLLER_WITHOUT_NAME: Final = FindingKind(
    code="REG087",
    severity=Severity.ERROR,
    title="Le registre ne nomme pas le responsable du traitement.",
    why="Son nom est la première mention du registre.",
    remedy="Indiquer le nom de la structure ou du professionnel.",
    developer="controller without a name",
    citation=gdpr.ART_30_1_A,
)
CONTROLLER_WITHOUT_CONTACT: Final = FindingKind(
    code="REG088",
    severity=Severity.WARNING,
    title="Le registre ne dit pas comment joindre le responsable du traitement.",
    why="Ses coordonnées figurent au registre à côté de son nom.",
    remedy="Indiquer une adresse, un courriel ou un téléphone.",
    developer="controller without any contact",
    citation=gdpr.ART_30_1_A,
)
ONE_REGISTER_OF_TWO: Final = FindingKind(
    code="REG089",
    severity=Severity.INFO,
    title="Une société civile de moyens agit souvent aussi pour ses membres, et n’a pas de fiche de sous-traitant.",
    why="Si elle héberge leur agenda ou leurs dossiers, elle tient deux registres ; la CNIL conseille de les séparer.",
    remedy="Ajouter la fiche de ce qu’elle fait pour ses membres, ou ne rien changer si elle ne fait rien pour eux.",
    developer="company of means without a processor record",
    citation=gdpr.ART_30_2,
    verification=Verification.ANALYSIS,
)

_FILES: Final = frozenset(
    {
        ProcessingSubject.PATIENT_RECORD,
        ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD,
        ProcessingSubject.DISPENSING,
        ProcessingSubject.MEDICAL_BIOLOGY,
        ProcessingSubject.HOME_CARE,
    }
)
_UNTOLD: Final = frozenset({None, ProcessingSubject.OTHER})
_STAFF: Final = frozenset(
    {DataSubjectCategory.EMPLOYEES, DataSubjectCategory.INTERNAL_SERVICES, DataSubjectCategory.APPLICANTS}
)


def governance_findings(dossier: Dossier, at: datetime) -> Iterator[Finding]:
    """Judge the governance of a dossier that has a register; the paths start at the dossier.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> dossier = Dossier(practice=Practice(territory=Territory.METROPOLE))
        >>> list(governance_findings(dossier, instant("2026-06-02T10:17+02:00")))
        []
    """
    register, practice = dossier.register, dossier.practice
    if register is None:
        return
    day = local_day(at, practice.territory)
    if day < gdpr.APPLICABLE_FROM:
        return
    asked: dict[str, MissingFact] = {}
    yield from _controller(practice)
    yield from officer_findings(practice, register, at, asked)
    for rank, record in enumerate(register.controller_records):
        yield from impact_findings(record, practice, day, f"$.register.controller_records[{rank}]", asked)
    yield from _what_is_not_there(practice, register)
    # several rules and records may lack one fact of the practice, which is asked once
    for path, fact in asked.items():
        yield PRACTICE_FACT_MISSING.found(path, fact.question)


def _controller(practice: Practice) -> Iterator[Finding]:
    if practice.name is None:
        yield CONTROLLER_WITHOUT_NAME.found("$.practice.name")
    people = (practice.legal_representative, practice.contact_point, practice.data_protection_officer)
    if not is_address(practice.address) and not any(map(can_be_reached, people)):
        yield CONTROLLER_WITHOUT_CONTACT.found("$.practice.contact_point")


def _what_is_not_there(practice: Practice, register: Register) -> Iterator[Finding]:
    records = register.controller_records
    # an empty register is found as such (REG001): naming what it lacks would say it again
    if records and practice.form not in NO_FILE_OF_PATIENTS and not any(map(_is_on_patients, records)):
        yield NO_PATIENT_RECORD.found("$.register.controller_records")
    employs = practice.staff is not None and practice.staff.value > 0
    if records and employs and not any(map(_is_on_staff, records)):
        yield NO_STAFF_RECORD.found("$.register.controller_records")
    if practice.form is PracticeForm.SCM and not register.processor_records:
        yield ONE_REGISTER_OF_TWO.found("$.register.processor_records")


def _is_on_patients(record: ControllerRecord) -> bool:
    """Tell whether a record may be the one of the patient files; an imported one seldom says « patients »."""
    if record.subject in _FILES:
        return True
    if DataCategory.HEALTH not in categories_of(record):
        return False
    persons = persons_of(record)
    return DataSubjectCategory.PATIENTS in persons or (
        record.subject in _UNTOLD and not (persons and persons <= _STAFF)
    )


def _is_on_staff(record: ControllerRecord) -> bool:
    return record.subject is ProcessingSubject.STAFF or DataSubjectCategory.EMPLOYEES in persons_of(record)
