# SPDX-License-Identifier: MIT
"""Examples about the content of the records of a register: what art. 30 asks for, bases, data, dates and texts."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import PRACTICE, FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, REGISTER, of_record, of_register
from rgpd_sante.facts import Answer
from rgpd_sante.practice import Contact, Scale
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    ImpactAssessment,
    Party,
    Period,
    ProcessorRecord,
    Purpose,
    RetentionTerm,
    SecurityMeasure,
    ServedController,
)
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind
from rgpd_sante.vocabulary.register import DataCategory, LegalBasis, ProcessingSubject, SecurityMeasureKind
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent

__all__ = ["EXAMPLES", "PROCESSOR_RECORD"]

PROCESSOR_RECORD: Final = ProcessorRecord(
    reference="S-1",
    name="Agenda tenu pour un cabinet voisin",
    created_on=date(2025, 1, 6),
    updated_on=date(2026, 1, 5),
    controllers=(
        ServedController(
            controller=Party(name="Cabinet voisin de l’Exemple", contact=Contact(email="voisin@example.org"))
        ),
    ),
    processing_categories=("Tenue de l’agenda.",),
    any_transfer=Answer.NO,
    security=(SecurityMeasure(kind=SecurityMeasureKind.ACCESS_CONTROL, detail="Un compte par personne."),),
)
"""A record of a processor in which nothing is found."""

# a company that shares means among practitioners keeps no file of patients, and is a controller all the same
_SHARED_MEANS: Final = evolve(
    PRACTICE,
    form=PracticeForm.SCM,
    structure=StructureKind.OTHER,
    profession=None,
    scale=Scale(large_scale_care_data=Answer.NO),
)
_PURPOSE: Final = RECORD.purposes[0]
_HEALTH: Final = RECORD.data[0]


def _of_purpose(code: str, field: str, purpose: Purpose) -> FindingExample:
    return of_record(code, f"purposes[0].{field}", evolve(RECORD, purposes=(purpose,)))


def _with_data(category: DataCategory, description: str, record: ControllerRecord = RECORD) -> ControllerRecord:
    item = DataItem(category=category, description=description, retention=_HEALTH.retention)
    return evolve(record, data=(*record.data, item))


def _about(subject: ProcessingSubject, purpose: Purpose, term: RetentionTerm) -> ControllerRecord:
    """Make of the clean record one of another subject, with a retention and an assessment of its own."""
    return evolve(
        RECORD,
        subject=subject,
        purposes=(purpose,),
        data=(evolve(_HEALTH, retention=(term,)),),
        impact_assessment=ImpactAssessment(done=Answer.YES, done_on=date(2026, 1, 5)),
    )


def _of_processor(code: str, field: str, record: ProcessorRecord) -> FindingExample:
    return of_register(code, f"processor_records[0].{field}", evolve(REGISTER, processor_records=(record,)))


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_register(
        "REG001",
        "controller_records",
        evolve(REGISTER, controller_records=(), processor_records=(PROCESSOR_RECORD,)),
        practice=_SHARED_MEANS,
    ),
    of_record("REG002", "joint_controllers", evolve(RECORD, any_joint_controller=Answer.YES)),
    _of_purpose("REG003", "description", evolve(_PURPOSE, description=None)),
    of_record("REG004", "data_subjects", evolve(RECORD, data_subjects=())),
    of_record(
        "REG005",
        "recipients",
        evolve(RECORD, any_recipient=Answer.UNKNOWN, recipients=(), any_processor=Answer.NO, processors=()),
    ),
    of_record("REG006", "security", evolve(RECORD, security=())),
    of_record("REG007", "any_recipient", evolve(RECORD, any_recipient=Answer.NO)),
    _of_processor("REG008", "controllers", evolve(PROCESSOR_RECORD, controllers=())),
    _of_processor("REG009", "processing_categories", evolve(PROCESSOR_RECORD, processing_categories=())),
    _of_processor("REG010", "security", evolve(PROCESSOR_RECORD, security=())),
    of_record("REG011", "", evolve(RECORD, data_source=None, information_notice=None)),
    _of_purpose("REG012", "legal_basis", evolve(_PURPOSE, legal_basis=None)),
    _of_purpose(
        "REG013",
        "legal_basis_detail",
        evolve(_PURPOSE, legal_basis=LegalBasis.LEGITIMATE_INTERESTS, legal_basis_detail=None),
    ),
    _of_purpose("REG014", "art9_condition", evolve(_PURPOSE, art9_condition=None)),
    _of_purpose("REG015", "professional_secrecy", evolve(_PURPOSE, professional_secrecy=Answer.NO)),
    _of_purpose("REG016", "professional_secrecy", evolve(_PURPOSE, professional_secrecy=Answer.UNKNOWN)),
    _of_purpose("REG017", "legal_basis", evolve(_PURPOSE, legal_basis=LegalBasis.CONSENT)),
    of_record("REG018", "data[1].category", _with_data(DataCategory.OFFENCES, "Plaintes contre un patient.")),
    of_record(
        "REG019",
        "data[1].category",
        _with_data(
            DataCategory.NIR,
            "Numéro porté sur la commande.",
            evolve(RECORD, subject=ProcessingSubject.PROSTHESIS_ORDERS),
        ),
    ),
    of_record(
        "REG020",
        "data[0].description",
        evolve(RECORD, data=(evolve(_HEALTH, description="Antécédents, actes, numéro de sécurité sociale."),)),
    ),
    of_record(
        "REG021",
        "data[0].category",
        _about(
            ProcessingSubject.LOYALTY,
            evolve(_PURPOSE, description="Tenir les comptes de fidélité.", legal_basis=LegalBasis.CONSENT),
            RetentionTerm(
                active=Period(number=1, unit=PeriodUnit.YEARS),
                start=StartEvent.LAST_CONTACT,
                fate=FinalFate.ERASURE,
            ),
        ),
    ),
    of_record("REG022", "data[1].category", _with_data(DataCategory.RELIGIOUS_PHILOSOPHICAL, "Religion.")),
    of_record(
        "REG023",
        "data[0].category",
        _about(
            ProcessingSubject.APPOINTMENTS,
            evolve(_PURPOSE, description="Donner et rappeler les rendez-vous."),
            RetentionTerm(rule=RetentionRuleCode.APPOINTMENTS),
        ),
    ),
    of_record("REG024", "occasional", evolve(RECORD, occasional=Answer.YES)),
    of_record("REG025", "updated_on", evolve(RECORD, updated_on=date(2024, 12, 2))),
    of_register(
        "REG026",
        "controller_records[1].reference",
        evolve(REGISTER, controller_records=(RECORD, evolve(RECORD, name="Suivi des patients à domicile"))),
    ),
    of_record("REG027", "data_source", evolve(RECORD, data_source="À compléter")),
    of_record("REG028", "data_source", evolve(RECORD, data_source="La personne elle-mÃªme.")),
    of_record("REG029", "to_review", evolve(RECORD, to_review=("Relire la liste des destinataires.",))),
)
