# SPDX-License-Identifier: MIT
"""Closed lists of a practice: professions of part 4 of the *Code de la santé publique*, forms, structures."""

from __future__ import annotations

from rgpd_sante.codes import Code

__all__ = ["PracticeForm", "Profession", "StructureKind"]


class Profession(Code):
    """Professions; the codes follow the tables of the *Code de la santé publique*, part 4."""

    PHYSICIAN = "physician"
    DENTAL_SURGEON = "dental_surgeon"
    MIDWIFE = "midwife"
    PHARMACIST = "pharmacist"
    PHARMACY_TECHNICIAN = "pharmacy_technician"
    MEDICAL_PHYSICIST = "medical_physicist"
    NURSE = "nurse"
    PHYSIOTHERAPIST = "physiotherapist"
    PODIATRIST = "podiatrist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    PSYCHOMOTOR_THERAPIST = "psychomotor_therapist"
    SPEECH_THERAPIST = "speech_therapist"
    ORTHOPTIST = "orthoptist"
    RADIOGRAPHER = "radiographer"
    LABORATORY_TECHNICIAN = "laboratory_technician"
    AUDIOLOGIST = "audiologist"
    OPTICIAN = "optician"
    PROSTHETIST = "prosthetist"
    DIETITIAN = "dietitian"
    CARE_ASSISTANT = "care_assistant"
    CHILDCARE_ASSISTANT = "childcare_assistant"
    AMBULANCE_WORKER = "ambulance_worker"
    DENTAL_ASSISTANT = "dental_assistant"
    PSYCHOLOGIST = "psychologist"
    OSTEOPATH = "osteopath"
    CHIROPRACTOR = "chiropractor"
    PSYCHOTHERAPIST = "psychotherapist"
    OTHER = "other"


class PracticeForm(Code):
    """Legal forms of practice; the French ones keep their French name."""

    INDIVIDUEL = "individuel"
    SOCIETE_DE_FAIT = "societe_de_fait"
    SCM = "scm"
    SCP = "scp"
    SELARL = "selarl"
    SELAS = "selas"
    SELAFA = "selafa"
    SELCA = "selca"
    SNC = "snc"
    SISA = "sisa"
    ASSOCIATION = "association"
    ETABLISSEMENT_PUBLIC = "etablissement_public"
    ETABLISSEMENT_PRIVE = "etablissement_prive"
    ESPIC = "espic"
    REMPLACANT = "remplacant"
    COLLABORATEUR = "collaborateur"
    OTHER = "other"


class StructureKind(Code):
    """Kinds of structure that matter for incident reporting (CSP L.1111-8-2)."""

    SOLO_PRACTICE = "solo_practice"
    GROUP_PRACTICE = "group_practice"
    PHARMACY = "pharmacy"
    MEDICAL_LABORATORY = "medical_laboratory"
    RADIOTHERAPY_CENTRE = "radiotherapy_centre"
    IMAGING_CENTRE = "imaging_centre"
    HEALTH_CENTRE = "health_centre"
    MAISON_DE_SANTE = "maison_de_sante"
    HEALTH_ESTABLISHMENT = "health_establishment"
    ARMY_HOSPITAL = "army_hospital"
    MEDICO_SOCIAL = "medico_social"
    OTHER = "other"
