# SPDX-License-Identifier: MIT
"""Labels of the facts that know no breach: answers, counts, the practice, its people and its place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer, Precision
from rgpd_sante.practice.model import Civility
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    Answer: {Answer.YES: "Oui", Answer.NO: "Non", Answer.UNKNOWN: "Pas encore connu"},
    Precision: {Precision.EXACT: "Nombre exact", Precision.APPROXIMATE: "Nombre approximatif"},
    Civility: {Civility.MADAME: "Madame", Civility.MONSIEUR: "Monsieur"},
    Profession: {
        Profession.PHYSICIAN: "Médecin",
        Profession.DENTAL_SURGEON: "Chirurgien-dentiste",
        Profession.MIDWIFE: "Sage-femme",
        Profession.PHARMACIST: "Pharmacien",
        Profession.PHARMACY_TECHNICIAN: "Préparateur en pharmacie",
        Profession.MEDICAL_PHYSICIST: "Physicien médical",
        Profession.NURSE: "Infirmier",
        Profession.PHYSIOTHERAPIST: "Masseur-kinésithérapeute",
        Profession.PODIATRIST: "Pédicure-podologue",
        Profession.OCCUPATIONAL_THERAPIST: "Ergothérapeute",
        Profession.PSYCHOMOTOR_THERAPIST: "Psychomotricien",
        Profession.SPEECH_THERAPIST: "Orthophoniste",
        Profession.ORTHOPTIST: "Orthoptiste",
        Profession.RADIOGRAPHER: "Manipulateur d’électroradiologie médicale",
        Profession.LABORATORY_TECHNICIAN: "Technicien de laboratoire médical",
        Profession.AUDIOLOGIST: "Audioprothésiste",
        Profession.OPTICIAN: "Opticien-lunetier",
        Profession.PROSTHETIST: "Prothésiste ou orthésiste",
        Profession.DIETITIAN: "Diététicien",
        Profession.CARE_ASSISTANT: "Aide-soignant",
        Profession.CHILDCARE_ASSISTANT: "Auxiliaire de puériculture",
        Profession.AMBULANCE_WORKER: "Ambulancier",
        Profession.DENTAL_ASSISTANT: "Assistant dentaire",
        Profession.PSYCHOLOGIST: "Psychologue",
        Profession.OSTEOPATH: "Ostéopathe",
        Profession.CHIROPRACTOR: "Chiropracteur",
        Profession.PSYCHOTHERAPIST: "Psychothérapeute",
        Profession.OTHER: "Autre profession",
    },
    PracticeForm: {
        PracticeForm.INDIVIDUEL: "Exercice individuel",
        PracticeForm.SOCIETE_DE_FAIT: "Société de fait",
        PracticeForm.SCM: "Société civile de moyens (SCM)",
        PracticeForm.SCP: "Société civile professionnelle (SCP)",
        PracticeForm.SELARL: "Société d’exercice libéral à responsabilité limitée (SELARL)",
        PracticeForm.SELAS: "Société d’exercice libéral par actions simplifiée (SELAS)",
        PracticeForm.SELAFA: "Société d’exercice libéral à forme anonyme (SELAFA)",
        PracticeForm.SELCA: "Société d’exercice libéral en commandite par actions (SELCA)",
        PracticeForm.SNC: "Société en nom collectif (SNC)",
        PracticeForm.SISA: "Société interprofessionnelle de soins ambulatoires (SISA)",
        PracticeForm.ASSOCIATION: "Association",
        PracticeForm.ETABLISSEMENT_PUBLIC: "Établissement public",
        PracticeForm.ETABLISSEMENT_PRIVE: "Établissement privé",
        PracticeForm.ESPIC: "Établissement de santé privé d’intérêt collectif (ESPIC)",
        PracticeForm.REMPLACANT: "Remplacement",
        PracticeForm.COLLABORATEUR: "Collaboration libérale",
        PracticeForm.OTHER: "Autre forme",
    },
    StructureKind: {
        StructureKind.SOLO_PRACTICE: "Cabinet individuel",
        StructureKind.GROUP_PRACTICE: "Cabinet de groupe",
        StructureKind.PHARMACY: "Officine de pharmacie",
        StructureKind.MEDICAL_LABORATORY: "Laboratoire de biologie médicale",
        StructureKind.RADIOTHERAPY_CENTRE: "Centre de radiothérapie",
        StructureKind.IMAGING_CENTRE: "Centre d’imagerie médicale",
        StructureKind.HEALTH_CENTRE: "Centre de santé",
        StructureKind.MAISON_DE_SANTE: "Maison de santé pluriprofessionnelle",
        StructureKind.HEALTH_ESTABLISHMENT: "Établissement de santé",
        StructureKind.ARMY_HOSPITAL: "Hôpital des armées",
        StructureKind.MEDICO_SOCIAL: "Établissement ou service médico-social",
        StructureKind.OTHER: "Autre structure",
    },
    Territory: {
        Territory.METROPOLE: "France métropolitaine",
        Territory.ALSACE_MOSELLE: "Alsace-Moselle",
        Territory.GUADELOUPE: "Guadeloupe",
        Territory.MARTINIQUE: "Martinique",
        Territory.GUYANE: "Guyane",
        Territory.LA_REUNION: "La Réunion",
        Territory.MAYOTTE: "Mayotte",
        Territory.SAINT_MARTIN: "Saint-Martin",
        Territory.SAINT_BARTHELEMY: "Saint-Barthélemy",
        Territory.SAINT_PIERRE_ET_MIQUELON: "Saint-Pierre-et-Miquelon",
        Territory.TAAF: "Terres australes et antarctiques françaises",
        Territory.NOUVELLE_CALEDONIE: "Nouvelle-Calédonie",
        Territory.WALLIS_ET_FUTUNA: "Wallis-et-Futuna",
        Territory.POLYNESIE_TAHITI: "Polynésie française (Tahiti)",
        Territory.POLYNESIE_MARQUISES: "Polynésie française (Marquises)",
        Territory.POLYNESIE_GAMBIER: "Polynésie française (Gambier)",
    },
}
