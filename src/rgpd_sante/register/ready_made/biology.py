# SPDX-License-Identifier: MIT
"""Ready-made record of a laboratory of medical biology."""

from __future__ import annotations

from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.register.content import DataSubjects
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.parts import care_purpose, internal, kept, obligation, partner, processor, ready
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["MEDICAL_BIOLOGY"]

_REPORTS: Final = RetentionRuleCode.BIOLOGY_REPORTS

MEDICAL_BIOLOGY: Final = ready(
    ProcessingSubject.MEDICAL_BIOLOGY,
    ControllerRecord(
        reference="T19",
        name="Réalisation des examens de biologie et rendu des résultats",
        purposes=(
            care_purpose(
                obligation(
                    "Code de la santé publique (biologie médicale)",
                    "Réaliser les examens de biologie médicale et rendre les résultats",
                    "Enregistrer la prescription et les échantillons",
                    "Valider et rendre les résultats",
                    "Transmettre les échantillons à un autre laboratoire",
                )
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.HEALTH_PROFESSIONALS, detail="Prescripteurs"),
        ),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées", _REPORTS),
            kept(DataCategory.NIR, "Matricule de l’identité nationale de santé (INS)", _REPORTS),
            kept(DataCategory.HEALTH, "Prescription, échantillons, résultats", _REPORTS),
            kept(DataCategory.GENETIC, "Résultats de génétique, s’il y en a", RetentionRuleCode.GENETIC_REPORTS),
        ),
        recipients=(
            internal("Biologistes, techniciens, secrétariat"),
            processor("Éditeur du logiciel, hébergeur de données de santé (HDS), télémaintenance"),
            partner("Laboratoires qui examinent pour celui-ci (contrat de coopération)"),
            partner("Prescripteur"),
            partner("Patient"),
            partner("Santé publique France (maladies à déclaration obligatoire)"),
        ),
        security=measures.CARE,
        data_source="La personne elle-même, le prescripteur, le préleveur",
        information_notice="Affiche de la salle de prélèvement ou dépliant",
        occasional=Answer.NO,
    ),
    audience="Laboratoires de biologie médicale",
    notes=("La dispense d’analyse d’impact ne vaut que pour un professionnel exerçant à titre individuel.",),
    review=(
        (
            "La durée de conservation des comptes rendus d’un laboratoire privé est discutée : 10 ans selon un "
            "syndicat, 5 ans puis 15 ans d’archive selon la CNIL."
        ),
        (
            "Un laboratoire qui examine pour vous est responsable de son propre dossier : dites, pour chacun, s’il "
            "agit aussi comme sous-traitant au sens de l’article 28."
        ),
        "Les données génétiques n’y figurent que si vous en produisez : sinon, retirez cette ligne.",
    ),
)
