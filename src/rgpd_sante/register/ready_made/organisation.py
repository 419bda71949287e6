# SPDX-License-Identifier: MIT
"""Ready-made records of the organisation: billing, staff, recruitment, suppliers and accounts."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.register.content import DataSubjects, Purpose
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.parts import (
    care_purpose,
    internal,
    kept,
    legitimate_interest,
    obligation,
    partner,
    processor,
    ready,
    terms,
)
from rgpd_sante.register.records import ControllerRecord, ImpactAssessment
from rgpd_sante.vocabulary.governance import DpiaExemption
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
)
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["BILLING", "RECRUITMENT", "STAFF", "SUPPLIERS_AND_ACCOUNTS"]

BILLING: Final = ready(
    ProcessingSubject.BILLING,
    ControllerRecord(
        reference="T03",
        name="Facturation et télétransmission des feuilles de soins",
        purposes=(
            attrs.evolve(
                obligation("Code de la sécurité sociale", "Éditer et télétransmettre les feuilles de soins"),
                art9_condition=Art9Condition.EMPLOYMENT_SOCIAL_PROTECTION,
                retention=terms(RetentionRuleCode.ELECTRONIC_CARE_SHEETS),
            ),
            attrs.evolve(
                care_purpose(obligation("Code de la sécurité sociale", "Facturer les soins et suivre les règlements")),
                retention=terms(RetentionRuleCode.ACCOUNTS),
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.OTHER, detail="Assurés dont le patient est ayant droit"),
        ),
        data=(
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Identité",
                RetentionRuleCode.ELECTRONIC_CARE_SHEETS,
                RetentionRuleCode.ACCOUNTS,
            ),
            kept(
                DataCategory.NIR,
                "Numéro porté sur la feuille de soins",
                RetentionRuleCode.ELECTRONIC_CARE_SHEETS,
            ),
            kept(
                DataCategory.HEALTH,
                "Actes (NGAP, CCAM), affection de longue durée (ALD)",
                RetentionRuleCode.ELECTRONIC_CARE_SHEETS,
            ),
            kept(DataCategory.ECONOMIC_FINANCIAL, "Régime, mutuelle, montants", RetentionRuleCode.ACCOUNTS),
        ),
        recipients=(
            internal("Praticien, secrétariat"),
            processor("Organisme concentrateur technique, éditeur du logiciel de facturation"),
            partner("Caisses d’assurance maladie (AMO)"),
            partner("Complémentaires santé (AMC)"),
            partner("Comptable (listes anonymisées)"),
        ),
        security=measures.CARE,
        data_source="La personne elle-même, sa carte Vitale, l’assurance maladie",
    ),
    audience="Professionnels conventionnés, officines, laboratoires de biologie médicale",
    notes=(
        "Le double électronique des feuilles de soins ne se garde pas avec le dossier patient.",
        "La caisse et la complémentaire ne sont pas des sous-traitants : chacune est responsable de son traitement.",
    ),
)

STAFF: Final = ready(
    ProcessingSubject.STAFF,
    ControllerRecord(
        reference="T08",
        name="Gestion du personnel et de la paie",
        purposes=(
            Purpose(
                description="Gérer les contrats de travail",
                sub_purposes=("Contrats", "Congés et absences", "Formation"),
                legal_basis=LegalBasis.CONTRACT,
                legal_basis_detail="Contrat de travail",
                art9_condition=Art9Condition.EMPLOYMENT_SOCIAL_PROTECTION,
                retention=terms(RetentionRuleCode.PERSONNEL_FILES),
            ),
            attrs.evolve(
                obligation(
                    "Code du travail, code de la sécurité sociale",
                    "Payer et déclarer",
                    "Paie et déclaration sociale nominative (DSN)",
                    "Santé au travail",
                ),
                art9_condition=Art9Condition.EMPLOYMENT_SOCIAL_PROTECTION,
                retention=terms(RetentionRuleCode.PAYSLIPS, RetentionRuleCode.STAFF_REGISTER),
            ),
        ),
        data_subjects=(DataSubjects(category=DataSubjectCategory.EMPLOYEES),),
        data=(
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Identité, coordonnées",
                RetentionRuleCode.PERSONNEL_FILES,
                RetentionRuleCode.STAFF_REGISTER,
            ),
            kept(DataCategory.NIR, "Numéro utilisé pour la paie et la DSN", RetentionRuleCode.PAYSLIPS),
            kept(DataCategory.ECONOMIC_FINANCIAL, "Rémunération, RIB", RetentionRuleCode.PAYSLIPS),
            kept(DataCategory.PERSONAL_LIFE, "Situation familiale", RetentionRuleCode.PERSONNEL_FILES),
            kept(DataCategory.PROFESSIONAL_LIFE, "Contrat, emploi, formation", RetentionRuleCode.PERSONNEL_FILES),
            kept(
                DataCategory.HEALTH,
                "Arrêts de travail et accidents du travail : les dates, jamais le diagnostic",
                RetentionRuleCode.PERSONNEL_FILES,
            ),
        ),
        recipients=(
            internal("Employeur"),
            processor("Cabinet comptable ou prestataire de paie"),
            partner("URSSAF, caisses"),
            partner("Service de prévention et de santé au travail"),
            partner("Mutuelle"),
            partner("Opérateur de compétences (OPCO)"),
        ),
        security=(*measures.CORE, measures.LOCKED_ROOMS),
        data_source="Le salarié lui-même",
        information_notice="Note remise aux salariés",
        occasional=Answer.NO,
    ),
    audience="Employeurs",
    notes=("Le dossier de personnel ne contient que les dates des arrêts, pas leur motif médical.",),
)

RECRUITMENT: Final = ready(
    ProcessingSubject.RECRUITMENT,
    ControllerRecord(
        reference="T09",
        name="Recrutement",
        purposes=(
            Purpose(
                description="Étudier les candidatures",
                legal_basis=LegalBasis.CONTRACT,
                legal_basis_detail="Mesures précontractuelles, à la demande du candidat",
            ),
            legitimate_interest(
                "Revenir vers un candidat pour un prochain poste", "Garder les candidatures non retenues"
            ),
        ),
        data_subjects=(DataSubjects(category=DataSubjectCategory.APPLICANTS),),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées", RetentionRuleCode.APPLICANTS),
            kept(
                DataCategory.PROFESSIONAL_LIFE,
                "CV, lettre, compte rendu d’entretien, diplômes, numéro RPPS",
                RetentionRuleCode.APPLICANTS,
            ),
        ),
        recipients=(internal("Employeur"),),
        security=measures.CORE,
        data_source="Le candidat lui-même",
    ),
    audience="Employeurs qui recrutent",
)

SUPPLIERS_AND_ACCOUNTS: Final = ready(
    ProcessingSubject.SUPPLIERS_AND_ACCOUNTS,
    ControllerRecord(
        reference="T10",
        name="Gestion des fournisseurs et comptabilité",
        purposes=(
            Purpose(
                description="Commander et payer",
                legal_basis=LegalBasis.CONTRACT,
                legal_basis_detail="Contrat avec le fournisseur",
                retention=terms(RetentionRuleCode.ACCOUNTS),
            ),
            attrs.evolve(
                obligation("Code de commerce, livre des procédures fiscales", "Tenir la comptabilité et déclarer"),
                retention=terms(RetentionRuleCode.ACCOUNTS, RetentionRuleCode.TAX_DOCUMENTS),
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.SUPPLIERS, detail="Personnes à contacter"),
            DataSubjects(category=DataSubjectCategory.SERVICE_PROVIDERS),
        ),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité et coordonnées", RetentionRuleCode.ACCOUNTS),
            kept(
                DataCategory.ECONOMIC_FINANCIAL,
                "Factures, RIB",
                RetentionRuleCode.ACCOUNTS,
                RetentionRuleCode.TAX_DOCUMENTS,
            ),
        ),
        recipients=(
            internal("Titulaire, personne chargée des comptes"),
            processor("Expert-comptable, pour ce qu’il fait sur instruction"),
            partner("Expert-comptable, pour ses obligations propres"),
            partner("Banque"),
            partner("Administration fiscale"),
            partner("Association de gestion agréée (AGA)"),
        ),
        security=(*measures.CORE, measures.PAYMENTS),
        data_source="Le fournisseur",
        occasional=Answer.NO,
        impact_assessment=ImpactAssessment(
            reason="Gestion des fournisseurs : liste des traitements dispensés d’analyse d’impact",
            exemptions=(DpiaExemption.SUPPLIERS,),
        ),
    ),
    audience="Tous",
    notes=("Ne changez jamais un RIB sans rappeler le fournisseur à un numéro déjà connu.",),
    review=("La dispense d’analyse d’impact pour les fournisseurs n’a pas été vérifiée.",),
)
