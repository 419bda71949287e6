# SPDX-License-Identifier: MIT
"""Ready-made records of care: the patient file, its variant for home care, the national identity and the DMP."""

from __future__ import annotations

from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.register.content import DataSubjects
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.parts import (
    PATIENTS_AND_THEIR_OWN,
    care_purpose,
    internal,
    kept,
    kept_as_said,
    obligation,
    partner,
    processor,
    ready,
)
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["FILE_OF_PROFESSION", "HOME_CARE", "PATIENT_DATA", "PATIENT_IDENTITY_AND_DMP", "PATIENT_RECORD"]

FILE_OF_PROFESSION: Final = (
    "Tenue du dossier selon la déontologie de la profession (pour un médecin : CSP, art. R. 4127-45)"
)
_FILE: Final = RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE

PATIENT_DATA: Final = (
    kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées", _FILE),
    kept(DataCategory.NIR, "Matricule de l’identité nationale de santé (INS)", _FILE),
    kept(DataCategory.PERSONAL_LIFE, "Situation familiale si utile, habitudes de vie si nécessaire", _FILE),
    kept(DataCategory.PROFESSIONAL_LIFE, "Situation professionnelle si utile", _FILE),
    kept(DataCategory.HEALTH, "Antécédents, actes, résultats, prescriptions, images", _FILE),
    kept(DataCategory.SEX_LIFE_ORIENTATION, "Vie sexuelle, si elle importe aux soins", _FILE),
)

PATIENT_RECORD: Final = ready(
    ProcessingSubject.PATIENT_RECORD,
    ControllerRecord(
        reference="T01",
        name="Suivi des patients (dossier patient)",
        purposes=(
            care_purpose(
                obligation(
                    FILE_OF_PROFESSION,
                    "Assurer la prévention, le diagnostic et les soins",
                    "Tenir le dossier",
                    "Éditer ordonnances, certificats et courriers",
                    "Coordonner avec les confrères",
                    "Préparer la facturation",
                )
            ),
        ),
        data_subjects=PATIENTS_AND_THEIR_OWN,
        data=PATIENT_DATA,
        recipients=(
            internal("Praticien, remplaçant, collaborateur"),
            internal("Secrétariat, accès limité"),
            processor("Éditeur du logiciel, hébergeur de données de santé (HDS), télémaintenance"),
            partner("Professionnels de l’équipe de soins"),
            partner("DMP (Mon espace santé)"),
            partner("Assurance maladie (contrôle médical)"),
        ),
        security=measures.CARE,
        data_source="La personne elle-même, son entourage, les professionnels qui la suivent",
        information_notice="Affiche de la salle d’attente ou dépliant",
        automated_decision=Answer.NO,
        occasional=Answer.NO,
    ),
    audience="Tous les soignants",
    notes=(
        (
            "Le consentement aux soins n’est pas la base légale du dossier : le patient est informé, il n’a pas à "
            "consentir au dossier."
        ),
        (
            "La religion, l’orientation sexuelle et les autres données sensibles n’y entrent jamais sans nécessité "
            "médicale."
        ),
        "Le personnel administratif n’accède pas à l’ensemble des dossiers.",
    ),
    review=(
        "Si vous recueillez des données génétiques, ajoutez-les : une analyse d’impact peut alors être requise.",
        "Gardez la ligne sur la vie sexuelle seulement si elle importe à vos soins.",
    ),
)

PATIENT_IDENTITY_AND_DMP: Final = ready(
    ProcessingSubject.PATIENT_IDENTITY_AND_DMP,
    ControllerRecord(
        reference="T06",
        name="Identification (INS) et alimentation du DMP et de Mon espace santé",
        purposes=(
            care_purpose(
                obligation(
                    "Identification des données de santé par l’INS, obligatoire depuis le 1er janvier 2021",
                    "Identifier le patient et alimenter son dossier médical partagé",
                    "Récupérer l’INS et vérifier l’identité",
                    "Verser les documents au DMP et à Mon espace santé",
                )
            ),
        ),
        data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS),),
        data=(
            kept(DataCategory.NIR, "Matricule INS (NIR ou NIA)", _FILE),
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Les cinq traits d’identité (nom de naissance, prénoms, date de naissance, sexe, code du lieu de "
                "naissance), statut de l’identité",
                _FILE,
            ),
            kept(DataCategory.HEALTH, "Documents versés", _FILE, RetentionRuleCode.DMP),
        ),
        recipients=(
            internal("Praticien, secrétariat pour l’identité"),
            processor("Éditeur du logiciel, hébergeur de données de santé (HDS)"),
            partner("Caisse nationale de l’assurance maladie (téléservice INSi, DMP)"),
        ),
        security=measures.CARE,
        data_source="La personne elle-même, le téléservice INSi",
    ),
    audience="Tous les soignants",
    notes=("Le NIR n’est pas une donnée sensible de l’article 9 : il a son régime propre (RGPD, art. 87).",),
)

HOME_CARE: Final = ready(
    ProcessingSubject.HOME_CARE,
    ControllerRecord(
        reference="T25",
        name="Tournées et soins à domicile",
        purposes=(
            care_purpose(
                obligation(
                    FILE_OF_PROFESSION,
                    "Assurer les soins au domicile des patients",
                    "Organiser les tournées",
                    "Tenir le dossier de soins",
                )
            ),
        ),
        data_subjects=PATIENTS_AND_THEIR_OWN,
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées, adresse", _FILE),
            kept_as_said(
                DataCategory.PERSONAL_LIFE, "Codes d’accès au domicile", "Jusqu’à la fin des soins, puis effacement"
            ),
            kept(DataCategory.OTHER, "Planning des passages", RetentionRuleCode.APPOINTMENTS),
            kept(DataCategory.HEALTH, "Bilan de soins infirmiers (BSI), photos de plaies, actes", _FILE),
        ),
        recipients=(
            internal("Soignant, remplaçant, collaborateur"),
            processor("Éditeur du logiciel, hébergeur de données de santé (HDS), télémaintenance"),
            partner("Professionnels de l’équipe de soins"),
            partner("Assurance maladie (contrôle médical)"),
        ),
        security=(*measures.CARE, measures.MOBILE),
        data_source="La personne elle-même, son entourage, le prescripteur",
        information_notice="Dépliant remis au domicile",
        automated_decision=Answer.NO,
        occasional=Answer.NO,
    ),
    audience="Infirmiers, masseurs-kinésithérapeutes, sages-femmes, aides-soignants",
    notes=(
        "Les codes d’accès au domicile sont effacés dès la fin des soins.",
        "Le téléphone qui porte le planning et les photos est chiffré et verrouillé.",
    ),
    review=("Retirez cette fiche si vous ne soignez pas à domicile.",),
)
