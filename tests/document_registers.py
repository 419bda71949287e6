# SPDX-License-Identifier: MIT
"""Invented registers for the documents: that of a nurse, in which much is known and something is missing everywhere."""

from __future__ import annotations

from datetime import date

from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.register import (
    Change,
    ControllerRecord,
    DataItem,
    DataSubjects,
    HealthDataHosting,
    ImpactAssessment,
    OfficerDesignation,
    Period,
    ProcessingContract,
    Processor,
    Purpose,
    Recipient,
    Register,
    RetentionTerm,
    SecurityMeasure,
    Transfer,
)
from rgpd_sante.vocabulary.governance import DpiaExemption
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode
from rgpd_sante.vocabulary.security import SecurityControl

__all__ = ["nurse_register"]


def nurse_register() -> Register:
    """Give the register of the nurse of La Réunion: four activities about patients or the public, one about none."""
    return Register(
        controller_records=(_care(), _appointments(), _newsletter(), _camera(), _suppliers()),
        officer=OfficerDesignation(designated=Answer.NO, reason="exercice individuel"),
        version="2",
        author="Line Songe",
    )


def _care() -> ControllerRecord:
    file = RetentionTerm(rule=RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE, fate=FinalFate.ERASURE)
    return ControllerRecord(
        reference="T1",
        name="Soins à domicile",
        subject=ProcessingSubject.HOME_CARE,
        created_on=date(2024, 1, 8),
        updated_on=date(2026, 9, 1),
        history=(Change(on=date(2026, 9, 1), description="nouveau logiciel de tournée"),),
        software=("Tournée-Mirage",),
        any_joint_controller=Answer.NO,
        purposes=(
            Purpose(
                description="Soigner les patients à leur domicile",
                sub_purposes=("tenir le dossier de soins", "organiser la tournée"),
                legal_basis=LegalBasis.LEGAL_OBLIGATION,
                legal_basis_detail="tenue du dossier de soins",
                art9_condition=Art9Condition.HEALTH_CARE,
                professional_secrecy=Answer.YES,
            ),
            Purpose(
                description="Facturer les soins",
                legal_basis=LegalBasis.LEGAL_OBLIGATION,
                art9_condition=Art9Condition.HEALTH_CARE,
                professional_secrecy=Answer.YES,
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.RELATIVES, detail="personne qui ouvre la porte"),
        ),
        data=(
            DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, description="identité, adresse", retention=(file,)),
            DataItem(
                category=DataCategory.PERSONAL_LIFE,
                description="code de la porte",
                retention=(RetentionTerm(words="jusqu’à la fin des soins"),),
            ),
            DataItem(
                category=DataCategory.NIR,
                description="feuille de soins",
                retention=(RetentionTerm(rule=RetentionRuleCode.ELECTRONIC_CARE_SHEETS),),
            ),
            DataItem(category=DataCategory.HEALTH, description="pansements, constantes", retention=(file,)),
        ),
        any_recipient=Answer.YES,
        recipients=(
            Recipient(category=RecipientCategory.PARTNER, detail="médecin traitant"),
            Recipient(category=RecipientCategory.PARTNER, detail="caisse d’assurance maladie"),
        ),
        any_transfer=Answer.NO,
        security=(
            SecurityMeasure(
                kind=SecurityMeasureKind.ENCRYPTION,
                detail="téléphone et ordinateur chiffrés",
                controls=(SecurityControl.MOBILE_ENCRYPTION,),
            ),
            SecurityMeasure(kind=SecurityMeasureKind.BACKUP),
        ),
        any_processor=Answer.YES,
        processors=(
            Processor(
                name="Logiciel-Tournée Fictif SARL",
                service="logiciel de soins et dossier en ligne",
                country="FR",
                contract=ProcessingContract(signed=Answer.YES, signed_on=date(2024, 1, 5), reference="C-1"),
                hosts_health_data=Answer.YES,
                hosting=HealthDataHosting(certified=Answer.YES, storage_countries=("FR",)),
            ),
        ),
        data_source="le patient, son médecin",
        information_notice="notice remise au premier soin",
        provision_of_data="Sans ces données, les soins ne peuvent pas être assurés.",
        rights_procedure="demande à l’infirmière, de vive voix ou par écrit",
        automated_decision=Answer.NO,
        persons=Count(value=140, precision=Precision.APPROXIMATE),
        occasional=Answer.NO,
        likely_risk=Answer.YES,
        large_scale=Answer.NO,
        impact_assessment=ImpactAssessment(
            done=Answer.NO,
            reason="prise en charge à titre individuel",
            criteria_assessed=Answer.YES,
            exemptions=(DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL,),
        ),
    )


def _appointments() -> ControllerRecord:
    return ControllerRecord(
        reference="T2",
        name="Rendez-vous",
        subject=ProcessingSubject.APPOINTMENTS,
        created_on=date(2025, 3, 3),
        purposes=(Purpose(description="Prendre les rendez-vous", legal_basis=LegalBasis.LEGITIMATE_INTERESTS),),
        data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS),),
        data=(DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY),),
        any_recipient=Answer.YES,
        recipients=(Recipient(category=RecipientCategory.PROCESSOR),),
        any_transfer=Answer.YES,
        transfers=(
            Transfer(recipient="Rendez-Vous Mirage Inc.", country="US", safeguard=SafeguardKind.DATA_PRIVACY_FRAMEWORK),
            Transfer(destination="assistance de nuit"),
        ),
        any_processor=Answer.YES,
        processors=(
            Processor(name="Rendez-Vous Mirage Inc.", country="US", contract=ProcessingContract(signed=Answer.NO)),
        ),
        to_review=("choisir une plateforme certifiée",),
    )


def _newsletter() -> ControllerRecord:
    return ControllerRecord(
        name="Lettre d’information",
        purposes=(Purpose(description="Donner des conseils de santé", legal_basis=LegalBasis.CONSENT),),
        data_subjects=(DataSubjects(category=DataSubjectCategory.OTHER, detail="abonnés"),),
        data=(
            DataItem(
                category=DataCategory.CIVIL_STATUS_IDENTITY,
                description="adresse électronique",
                retention=(RetentionTerm(active=Period(number=3, unit=PeriodUnit.YEARS)),),
            ),
        ),
        any_recipient=Answer.NO,
        any_transfer=Answer.NO,
        any_processor=Answer.NO,
        automated_decision=Answer.NO,
    )


def _camera() -> ControllerRecord:
    return ControllerRecord(
        reference="T4",
        name="Caméra du local",
        subject=ProcessingSubject.VIDEO_SURVEILLANCE,
        purposes=(
            Purpose(
                description="Protéger le local",
                legal_basis=LegalBasis.LEGITIMATE_INTERESTS,
                legal_basis_detail="prévenir les vols",
                retention=(RetentionTerm(rule=RetentionRuleCode.VIDEO_SURVEILLANCE),),
            ),
        ),
        data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS),),
        data=(DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, description="images"),),
    )


def _suppliers() -> ControllerRecord:
    return ControllerRecord(
        reference="T5",
        name="Fournisseurs",
        subject=ProcessingSubject.SUPPLIERS_AND_ACCOUNTS,
        purposes=(Purpose(description="Payer les fournisseurs", legal_basis=LegalBasis.CONTRACT),),
        data_subjects=(DataSubjects(category=DataSubjectCategory.SUPPLIERS),),
    )
