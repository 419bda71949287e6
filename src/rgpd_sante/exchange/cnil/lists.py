# SPDX-License-Identifier: MIT
"""The words of the closed lists that the CNIL workbook lacks, as our own block « Enrichissement » writes them.

They are part of a file format: a workbook written today must be read in ten years, whatever becomes of the labels of
the documents. The lists that a text numbers are written by their number in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeVar

from rgpd_sante.codes import Code
from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.exchange.cnil.more_lists import MORE_LISTS
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Civility
from rgpd_sante.vocabulary.governance import (
    DpiaCriterion,
    DpiaExemption,
    DpiaRequiredType,
    HdsVersion,
    HostingActivity,
    ProcessorClause,
)
from rgpd_sante.vocabulary.register import Art9Condition, LegalBasis, ProcessingSubject
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent

__all__ = ["read_code", "show_code"]

C = TypeVar("C", bound=Code)


def _numbered(kind: type[Code], form: str) -> dict[Code, str]:
    return {code: form.format(number) for number, code in enumerate(kind, 1)}


_LISTS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    Answer: {Answer.YES: "Oui", Answer.NO: "Non", Answer.UNKNOWN: "Pas encore connu"},
    Civility: {Civility.MADAME: "Madame", Civility.MONSIEUR: "Monsieur"},
    HdsVersion: {HdsVersion.V1: "Version 1", HdsVersion.V2: "Version 2"},
    # GDPR art. 28(3): the head of the paragraph, then (a) to (h)
    ProcessorClause: dict(
        zip(ProcessorClause, ("en-tête", *(f"point {letter}" for letter in "abcdefgh")), strict=True)
    ),
    HostingActivity: _numbered(HostingActivity, "activité {}"),
    DpiaCriterion: _numbered(DpiaCriterion, "critère {}"),
    DpiaRequiredType: _numbered(DpiaRequiredType, "type {}"),
    DpiaExemption: _numbered(DpiaExemption, "type {}"),
    LegalBasis: {
        LegalBasis.CONSENT: "Consentement",
        LegalBasis.CONTRACT: "Contrat ou mesures précontractuelles",
        LegalBasis.LEGAL_OBLIGATION: "Obligation légale",
        LegalBasis.VITAL_INTERESTS: "Sauvegarde des intérêts vitaux",
        LegalBasis.PUBLIC_TASK: "Mission d’intérêt public",
        LegalBasis.LEGITIMATE_INTERESTS: "Intérêt légitime",
    },
    Art9Condition: {
        Art9Condition.EXPLICIT_CONSENT: "Consentement explicite (art. 9, § 2, a)",
        Art9Condition.EMPLOYMENT_SOCIAL_PROTECTION: "Droit du travail et protection sociale (art. 9, § 2, b)",
        Art9Condition.VITAL_INTERESTS: "Intérêts vitaux d’une personne hors d’état de consentir (art. 9, § 2, c)",
        Art9Condition.NON_PROFIT_BODY: "Organisme à but non lucratif (art. 9, § 2, d)",
        Art9Condition.MADE_PUBLIC: "Données manifestement rendues publiques par la personne (art. 9, § 2, e)",
        Art9Condition.LEGAL_CLAIMS: "Exercice ou défense d’un droit en justice (art. 9, § 2, f)",
        Art9Condition.SUBSTANTIAL_PUBLIC_INTEREST: "Intérêt public important (art. 9, § 2, g)",
        Art9Condition.HEALTH_CARE: "Prévention, diagnostics, soins et gestion des services de soins (art. 9, § 2, h)",
        Art9Condition.PUBLIC_HEALTH: "Santé publique (art. 9, § 2, i)",
        Art9Condition.ARCHIVING_RESEARCH_STATISTICS: "Archives, recherche scientifique, statistiques (art. 9, § 2, j)",
    },
    FinalFate: {
        FinalFate.ERASURE: "Suppression",
        FinalFate.ANONYMISATION: "Anonymisation",
        FinalFate.ERASURE_OR_ANONYMISATION: "Suppression ou anonymisation",
        FinalFate.DEFINITIVE_ARCHIVING: "Archivage définitif (archives publiques)",
    },
    PeriodUnit: {
        PeriodUnit.DAYS: "Jours",
        PeriodUnit.MONTHS: "Mois",
        PeriodUnit.YEARS: "Ans",
    },
    RetentionRuleCode: {
        RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT: "Dossier médical d’un établissement de santé",
        RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE: "Dossier d’un médecin ou d’un paramédical libéral",
        RetentionRuleCode.PATIENT_FILE_DENTIST: "Dossier d’un chirurgien-dentiste",
        RetentionRuleCode.PATIENT_FILE_PHYSIOTHERAPIST: "Dossier d’un masseur-kinésithérapeute",
        RetentionRuleCode.TRANSFUSION: "Mention des actes transfusionnels et fiche d’incident",
        RetentionRuleCode.DMP: "Dossier médical partagé (DMP)",
        RetentionRuleCode.ELECTRONIC_CARE_SHEETS: "Double électronique des feuilles de soins",
        RetentionRuleCode.APPOINTMENTS: "Rendez-vous",
        RetentionRuleCode.MESSAGES: "Copie des messages médicaux dans la messagerie",
        RetentionRuleCode.PHARMACY_REGISTER: "Ordonnancier (listes I et II, stupéfiants)",
        RetentionRuleCode.NARCOTIC_PRESCRIPTION_COPIES: "Copies des ordonnances de stupéfiants",
        RetentionRuleCode.NARCOTIC_ORDERS: "Commandes de stupéfiants à usage professionnel",
        RetentionRuleCode.NARCOTIC_ACCOUNTS: "Registre comptable des stupéfiants, certificats de destruction",
        RetentionRuleCode.PHARMACY_PURCHASE_INVOICES: "Factures d’achat (listes I et II, stupéfiants)",
        RetentionRuleCode.BATCH_TRACEABILITY: "Bordereaux de traçabilité des lots",
        RetentionRuleCode.PREPARATIONS_REGISTER: "Registre des préparations",
        RetentionRuleCode.BLOOD_DERIVED_MEDICINES: "Registre des médicaments dérivés du sang",
        RetentionRuleCode.PHARMACY_PATIENT_FILE: "Fichier des patients d’une officine",
        RetentionRuleCode.BIOLOGY_REPORTS: "Comptes rendus de biologie médicale",
        RetentionRuleCode.GENETIC_REPORTS: "Comptes rendus de génétique constitutionnelle",
        RetentionRuleCode.IMPLANTABLE_DEVICES: "Traçabilité des dispositifs implantables",
        RetentionRuleCode.VIGILANCE_FILES: "Dossiers de vigilance",
        RetentionRuleCode.PAYSLIPS: "Double des bulletins de paie",
        RetentionRuleCode.STAFF_REGISTER: "Registre unique du personnel",
        RetentionRuleCode.PERSONNEL_FILES: "Dossier du salarié",
        RetentionRuleCode.WORKING_TIME: "Décompte du temps de travail",
        RetentionRuleCode.SOCIAL_CHARGES: "Documents relatifs aux cotisations sociales",
        RetentionRuleCode.APPLICANTS: "Candidats non retenus",
        RetentionRuleCode.ACCOUNTS: "Livres et pièces comptables",
        RetentionRuleCode.TAX_DOCUMENTS: "Documents fiscaux",
        RetentionRuleCode.VIDEO_SURVEILLANCE: "Images de vidéosurveillance",
        RetentionRuleCode.ACCESS_BADGES: "Traces des badges d’accès",
        RetentionRuleCode.LOGS: "Journaux de sécurité et d’application",
        RetentionRuleCode.PROSPECTS: "Fidélité et prospects",
        RetentionRuleCode.CONTACT_FORM: "Formulaire de contact",
        RetentionRuleCode.RESEARCH: "Recherche",
        RetentionRuleCode.BREACH_REGISTER: "Registre des violations",
        RetentionRuleCode.RIGHTS_REQUESTS: "Demandes de droits",
        RetentionRuleCode.LITIGATION: "Contentieux",
    },
    StartEvent: {
        StartEvent.LAST_CARE: "Dernière prise en charge",
        StartEvent.LAST_FILE_INTERVENTION: "Dernière intervention sur le dossier",
        StartEvent.LAST_STAY_OR_CONSULTATION: "Dernier séjour ou dernière consultation externe",
        StartEvent.TRANSFUSION_ACT: "Acte transfusionnel",
        StartEvent.CLOSURE: "Clôture",
        StartEvent.TRANSMISSION: "Télétransmission",
        StartEvent.APPOINTMENT: "Date du rendez-vous",
        StartEvent.FILING_IN_RECORD: "Classement du message dans le dossier",
        StartEvent.ENTRY: "Inscription au registre",
        StartEvent.LAST_MENTION: "Dernière mention",
        StartEvent.DISPENSING: "Dispensation",
        StartEvent.ORDER: "Commande",
        StartEvent.INVOICE: "Facture",
        StartEvent.LAST_VISIT: "Dernier passage",
        StartEvent.REPORT: "Compte rendu",
        StartEvent.IMPLANTATION: "Implantation",
        StartEvent.PAYMENT: "Paiement",
        StartEvent.DEPARTURE: "Départ du salarié",
        StartEvent.PERIOD_WORKED: "Période travaillée",
        StartEvent.LAST_CONTACT: "Dernier contact venant de la personne",
        StartEvent.FINANCIAL_YEAR_END: "Clôture de l’exercice comptable",
        StartEvent.LAST_OPERATION: "Dernière opération ou date du document",
        StartEvent.RECORDING: "Enregistrement",
        StartEvent.LOGGED_EVENT: "Événement journalisé",
        StartEvent.LAST_EXCHANGE: "Dernier échange",
        StartEvent.LAST_PUBLICATION: "Dernière publication",
        StartEvent.ANSWER: "Réponse à la demande",
        StartEvent.FINAL_DECISION: "Décision définitive",
        StartEvent.OTHER: "Autre événement",
    },
    ProcessingSubject: {
        ProcessingSubject.PATIENT_RECORD: "Suivi des patients (dossier patient)",
        ProcessingSubject.APPOINTMENTS: "Gestion des rendez-vous",
        ProcessingSubject.BILLING: "Facturation et télétransmission des feuilles de soins",
        ProcessingSubject.SECURE_MESSAGING: "Échanges par messagerie sécurisée de santé",
        ProcessingSubject.TELEMEDICINE: "Téléconsultation, téléexpertise, télésoin",
        ProcessingSubject.PATIENT_IDENTITY_AND_DMP: "Identification (INS), DMP et Mon espace santé",
        ProcessingSubject.CARE_COORDINATION: "Coordination pluriprofessionnelle",
        ProcessingSubject.STAFF: "Gestion du personnel et de la paie",
        ProcessingSubject.RECRUITMENT: "Recrutement",
        ProcessingSubject.SUPPLIERS_AND_ACCOUNTS: "Gestion des fournisseurs et comptabilité",
        ProcessingSubject.VIDEO_SURVEILLANCE: "Vidéosurveillance des locaux",
        ProcessingSubject.INFORMATION_SECURITY: "Sécurité du système d’information et journalisation",
        ProcessingSubject.INTERNAL_STUDY: "Études internes sur ses propres patients",
        ProcessingSubject.RESEARCH: "Participation à une recherche",
        ProcessingSubject.WEBSITE: "Site internet, formulaire de contact, cookies",
        ProcessingSubject.DISPENSING: "Dispensation et suivi pharmaceutique",
        ProcessingSubject.REGULATORY_REGISTERS: "Ordonnancier et registres réglementaires",
        ProcessingSubject.LOYALTY: "Fidélité et relation commerciale",
        ProcessingSubject.MEDICAL_BIOLOGY: "Réalisation des examens de biologie et rendu des résultats",
        ProcessingSubject.PROSTHESIS_ORDERS: "Commandes au laboratoire de prothèse ou d’appareillage",
        ProcessingSubject.VIGILANCE: "Vigilances et déclarations obligatoires",
        ProcessingSubject.BREACHES_AND_RIGHTS: "Violations de données et demandes de droits",
        ProcessingSubject.CLAIMS_AND_LITIGATION: "Impayés, contentieux, assurance de responsabilité",
        ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD: "Dossier patient d’établissement",
        ProcessingSubject.HOME_CARE: "Tournées et soins à domicile",
        ProcessingSubject.OTHER: "Autre activité",
    },
}
_WORDS: Final[Mapping[type[Code], Mapping[Code, str]]] = MappingProxyType({**_LISTS, **MORE_LISTS})
_READ: Final[Mapping[type[Code], Mapping[str, Code]]] = MappingProxyType(
    {kind: {key(words): code for code, words in labels.items()} for kind, labels in _WORDS.items()}
)


def show_code(code: Code) -> str:
    """Write a code in words.

    Examples:
        >>> show_code(LegalBasis.LEGAL_OBLIGATION), show_code(ProcessorClause.AUDITS)
        ('Obligation légale', 'point h')
    """
    return _WORDS[type(code)][code]


def read_code(kind: type[C], words: str) -> C | None:
    """Find the code of a list by its words, or by the code itself; ``None`` if it is not there.

    Examples:
        >>> read_code(LegalBasis, "obligation legale"), read_code(LegalBasis, "contract"), read_code(LegalBasis, "foi")
        (LegalBasis.LEGAL_OBLIGATION, LegalBasis.CONTRACT, None)
    """
    found = _READ[kind].get(key(words))
    if isinstance(found, kind):
        return found
    return kind(words) if words in set(kind) else None
