# SPDX-License-Identifier: MIT
"""The register of the clean dossier: one complete record, in which nothing is found, and examples made of it."""

from __future__ import annotations

from datetime import date
from typing import Final

import attrs

from rgpd_sante.analysis.finding_examples.clean import BREACH, JUDGED_AT, PRACTICE, FindingExample
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.practice import Practice
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    DataSubjects,
    HealthDataHosting,
    ImpactAssessment,
    OfficerDesignation,
    ProcessingContract,
    Processor,
    Purpose,
    Recipient,
    Register,
    RetentionTerm,
    SecurityMeasure,
)
from rgpd_sante.vocabulary.governance import DpiaExemption, HdsVersion, HostingActivity, ProcessorClause
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.retention import RetentionRuleCode
from rgpd_sante.vocabulary.security import SecurityControl

__all__ = ["CLEAN_WITH_REGISTER", "RECORD", "REGISTER", "of_record", "of_register"]

RECORD: Final = ControllerRecord(
    reference="T-1",
    name="Suivi des patients",
    subject=ProcessingSubject.PATIENT_RECORD,
    created_on=date(2025, 1, 6),
    updated_on=date(2026, 1, 5),
    any_joint_controller=Answer.NO,
    purposes=(
        Purpose(
            description="Assurer la prévention, le diagnostic et les soins.",
            legal_basis=LegalBasis.LEGAL_OBLIGATION,
            legal_basis_detail="Tenue du dossier par un professionnel de santé.",
            art9_condition=Art9Condition.HEALTH_CARE,
            professional_secrecy=Answer.YES,
        ),
    ),
    data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS),),
    data=(
        DataItem(
            category=DataCategory.HEALTH,
            description="Antécédents, actes, résultats, prescriptions.",
            retention=(RetentionTerm(rule=RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE),),
        ),
    ),
    any_recipient=Answer.YES,
    recipients=(Recipient(category=RecipientCategory.INTERNAL_SERVICE, detail="Praticien et secrétariat."),),
    any_transfer=Answer.NO,
    security=(
        SecurityMeasure(
            kind=SecurityMeasureKind.ACCESS_CONTROL,
            detail="Un compte par personne.",
            controls=(SecurityControl.NAMED_ACCOUNTS,),
        ),
    ),
    any_processor=Answer.YES,
    processors=(
        Processor(
            name="Hébergeur de l’Exemple",
            service="Hébergement du dossier patient.",
            country="FR",
            contract=ProcessingContract(
                signed=Answer.YES,
                signed_on=date(2025, 1, 6),
                reference="Contrat 1",
                present=tuple(ProcessorClause),
                breach_notice_hours=24,
            ),
            hosts_health_data=Answer.YES,
            needed_activities=(HostingActivity.APPLICATION_PLATFORM,),
            hosting=HealthDataHosting(
                certified=Answer.YES,
                version=HdsVersion.V2,
                activities=(HostingActivity.APPLICATION_PLATFORM, HostingActivity.BACKUP),
                issued_on=date(2025, 1, 2),
                ends_on=date(2028, 1, 1),
                storage_countries=("FR",),
                access_outside_eea=Answer.NO,
            ),
        ),
    ),
    data_source="La personne elle-même.",
    information_notice="Affiche de la salle d’attente.",
    provision_of_data="Données nécessaires aux soins.",
    rights_procedure="Demande écrite au cabinet.",
    automated_decision=Answer.NO,
    persons=Count(value=1200, precision=Precision.APPROXIMATE),
    occasional=Answer.NO,
    likely_risk=Answer.YES,
    large_scale=Answer.NO,
    impact_assessment=ImpactAssessment(
        done=Answer.NO,
        reason="Professionnel exerçant à titre individuel.",
        exemptions=(DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL,),
    ),
)
"""The record of the patient files of a practitioner alone: nothing is found in it."""

REGISTER: Final = Register(
    controller_records=(RECORD,),
    officer=OfficerDesignation(designated=Answer.NO, reason="Exercice individuel : désignation non requise."),
    version="1",
)
CLEAN_WITH_REGISTER: Final = Dossier(practice=PRACTICE, register=REGISTER, breaches=(BREACH,))
"""The clean dossier with its register."""


def of_register(code: str, field: str, register: Register, *, practice: Practice = PRACTICE) -> FindingExample:
    """Make an example whose finding is in the register."""
    dossier = Dossier(practice=practice, register=register, breaches=(BREACH,))
    return FindingExample(code=code, path=f"$.register{field and '.'}{field}", dossier=dossier, at=JUDGED_AT)


def of_record(code: str, field: str, record: ControllerRecord, *, practice: Practice = PRACTICE) -> FindingExample:
    """Make an example whose finding is in the first record of a controller."""
    register = attrs.evolve(REGISTER, controller_records=(record,))
    return of_register(code, f"controller_records[0]{field and '.'}{field}", register, practice=practice)
