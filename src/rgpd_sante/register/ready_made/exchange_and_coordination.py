# SPDX-License-Identifier: MIT
"""Ready-made records around care: appointments, secure messages, remote care, coordination."""

from __future__ import annotations

from typing import Final

from rgpd_sante.register.content import DataSubjects
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.care import FILE_OF_PROFESSION, PATIENT_DATA
from rgpd_sante.register.ready_made.parts import (
    PATIENTS_AND_THEIR_OWN,
    care_purpose,
    internal,
    kept,
    kept_as_said,
    legitimate_interest,
    obligation,
    partner,
    processor,
    ready,
)
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    ProcessingSubject,
)
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["APPOINTMENTS", "CARE_COORDINATION", "SECURE_MESSAGING", "TELEMEDICINE"]

_FILE: Final = RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE
_PATIENTS: Final = DataSubjects(category=DataSubjectCategory.PATIENTS)
_PROFESSIONALS: Final = DataSubjects(category=DataSubjectCategory.HEALTH_PROFESSIONALS, detail="Correspondants")

APPOINTMENTS: Final = ready(
    ProcessingSubject.APPOINTMENTS,
    ControllerRecord(
        reference="T02",
        name="Gestion des rendez-vous",
        purposes=(
            care_purpose(
                legitimate_interest(
                    "Organiser les consultations et éviter les rendez-vous manqués",
                    "Gérer les rendez-vous",
                    "Planifier",
                    "Rappeler par SMS ou par courriel",
                    "Gérer les annulations",
                    "Assurer la permanence téléphonique",
                )
            ),
        ),
        data_subjects=(_PATIENTS, DataSubjects(category=DataSubjectCategory.LEGAL_REPRESENTATIVES)),
        data=(
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Identité, téléphone, courriel, date du rendez-vous, praticien",
                RetentionRuleCode.APPOINTMENTS,
            ),
            kept(
                DataCategory.HEALTH,
                "Motif, seulement s’il faut préparer le rendez-vous",
                RetentionRuleCode.APPOINTMENTS,
            ),
        ),
        recipients=(
            internal("Praticien, secrétariat"),
            processor("Plateforme de rendez-vous, télésecrétariat (certifiés HDS s’ils hébergent)"),
        ),
        security=measures.CARE,
        data_source="La personne elle-même, ou qui prend le rendez-vous pour elle",
        information_notice="Mention propre aux rendez-vous, sur la plateforme ou au téléphone",
    ),
    audience="Tous les soignants",
    notes=(
        (
            "La plateforme est sous-traitante pour les rendez-vous, mais responsable à part entière des comptes de ses "
            "utilisateurs."
        ),
    ),
)

SECURE_MESSAGING: Final = ready(
    ProcessingSubject.SECURE_MESSAGING,
    ControllerRecord(
        reference="T04",
        name="Échanges par messagerie sécurisée de santé (MSSanté)",
        purposes=(
            care_purpose(
                legitimate_interest(
                    "Transmettre vite et sans risque ce qui est utile aux soins",
                    "Échanger avec les professionnels habilités et avec le patient",
                )
            ),
            care_purpose(obligation(FILE_OF_PROFESSION, "Verser au dossier les messages reçus et envoyés")),
        ),
        data_subjects=(_PATIENTS, _PROFESSIONALS),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité du patient", RetentionRuleCode.MESSAGES),
            kept(DataCategory.HEALTH, "Contenu médical, pièces jointes", RetentionRuleCode.MESSAGES),
            kept(DataCategory.PROFESSIONAL_LIFE, "Adresses des correspondants", RetentionRuleCode.MESSAGES),
            kept(DataCategory.CONNECTION, "Journaux des échanges", RetentionRuleCode.LOGS),
        ),
        recipients=(
            internal("Praticien, secrétariat habilité"),
            processor("Opérateur de messagerie sécurisée de santé (MSSanté)"),
            partner("Professionnels habilités"),
            partner("Patient, par Mon espace santé"),
        ),
        security=measures.MESSAGING,
        data_source="Les professionnels correspondants, la personne elle-même",
    ),
    audience="Tous les soignants",
    notes=(
        "Le message est versé au dossier, puis effacé de la boîte.",
        (
            "Par courriel ordinaire, vers un patient ou un tiers : seulement une pièce jointe chiffrée, avec le secret "
            "transmis par un autre canal."
        ),
    ),
)

TELEMEDICINE: Final = ready(
    ProcessingSubject.TELEMEDICINE,
    ControllerRecord(
        reference="T05",
        name="Téléconsultation, téléexpertise, télésoin",
        purposes=(
            care_purpose(
                obligation(
                    FILE_OF_PROFESSION,
                    "Soigner à distance",
                    "Tenir la téléconsultation ou le télésoin",
                    "Répondre à une téléexpertise",
                    "Verser le compte rendu au dossier",
                )
            ),
        ),
        data_subjects=PATIENTS_AND_THEIR_OWN,
        data=(
            *PATIENT_DATA,
            kept_as_said(DataCategory.OTHER, "Flux audio et vidéo", "Aucune conservation : rien n’est enregistré"),
            kept(DataCategory.CONNECTION, "Données de connexion", RetentionRuleCode.LOGS),
            kept(DataCategory.ECONOMIC_FINANCIAL, "Paiement", RetentionRuleCode.ACCOUNTS),
        ),
        recipients=(
            internal("Praticien"),
            processor("Plateforme de télésanté (contrat de l’article 28, HDS)"),
            partner("Professionnel requérant ou requis"),
            partner("Assurance maladie"),
        ),
        security=(*measures.CARE, *measures.MESSAGING[:1]),
        data_source="La personne elle-même, le professionnel qui demande l’avis",
    ),
    audience="Médecins, sages-femmes, chirurgiens-dentistes, pharmaciens, auxiliaires médicaux (télésoin)",
    notes=("La consultation n’est pas enregistrée.",),
)

CARE_COORDINATION: Final = ready(
    ProcessingSubject.CARE_COORDINATION,
    ControllerRecord(
        reference="T07",
        name="Coordination pluriprofessionnelle (MSP, SISA, CPTS, réseau)",
        purposes=(
            care_purpose(
                legitimate_interest(
                    "Coordonner les soins entre les membres",
                    "Coordonner la prise en charge",
                    "Préparer et suivre le plan personnalisé de santé",
                    "Tenir les réunions de concertation",
                )
            ),
            care_purpose(obligation(FILE_OF_PROFESSION, "Tenir le dossier partagé")),
        ),
        data_subjects=(
            _PATIENTS,
            DataSubjects(category=DataSubjectCategory.HEALTH_PROFESSIONALS, detail="Professionnels membres"),
        ),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées", _FILE),
            kept(
                DataCategory.HEALTH,
                "Dossier partagé, plan personnalisé de santé, comptes rendus de concertation",
                _FILE,
            ),
            kept_as_said(
                DataCategory.PROFESSIONAL_LIFE,
                "Identité et fonction des professionnels membres",
                "Tant que le professionnel participe à la coordination",
            ),
        ),
        recipients=(
            internal("Coordinateur, membres qui suivent le patient"),
            processor("Éditeur du dossier partagé, hébergeur de données de santé (HDS)"),
            partner("Membres de l’équipe de soins (CSP, art. L. 1110-4 et L. 1110-12)"),
        ),
        security=measures.CARE,
        data_source="La personne elle-même, les professionnels membres",
    ),
    audience="Maisons de santé, SISA, CPTS, réseaux",
    notes=("Les membres peuvent être responsables conjoints : un accord les lie alors (RGPD, art. 26).",),
    review=(
        "Hors de l’équipe de soins, le partage demande le consentement du patient : point non vérifié.",
        "Dites si les membres sont responsables conjoints et joignez leur accord.",
        "Dites si un délégué à la protection des données et une analyse d’impact sont nécessaires.",
        "La durée de conservation est reprise du dossier patient : aucune source ne la donne pour le dossier partagé.",
    ),
)
