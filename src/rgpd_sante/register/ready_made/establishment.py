# SPDX-License-Identifier: MIT
"""Ready-made record of an establishment: the patient file of a clinic or a hospital."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.register.content import Purpose
from rgpd_sante.register.ready_made.care import PATIENT_RECORD
from rgpd_sante.register.ready_made.parts import (
    care_purpose,
    internal,
    kept,
    obligation,
    partner,
    processor,
    ready,
    with_file_rule,
)
from rgpd_sante.register.records import ImpactAssessment
from rgpd_sante.vocabulary.governance import DpiaRequiredType
from rgpd_sante.vocabulary.register import DataCategory, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["ESTABLISHMENT_PATIENT_RECORD"]

_FILE: Final = RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT
_CARE: Final[Purpose] = attrs.evolve(
    PATIENT_RECORD.record.purposes[0],
    legal_basis_detail="Tenue du dossier médical en établissement de santé (CSP, art. R. 1112-7 pour sa conservation)",
)

ESTABLISHMENT_PATIENT_RECORD: Final = ready(
    ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD,
    attrs.evolve(
        with_file_rule(PATIENT_RECORD.record, _FILE),
        reference="T24",
        name="Dossier patient d’établissement",
        purposes=(
            _CARE,
            care_purpose(
                obligation(
                    "Information médicale des établissements de santé (PMSI)",
                    "Produire l’information médicale (DIM, PMSI)",
                )
            ),
        ),
        data=(
            *with_file_rule(PATIENT_RECORD.record, _FILE).data,
            kept(DataCategory.GENETIC, "Données génétiques, s’il y en a", _FILE),
            kept(DataCategory.HEALTH, "Actes transfusionnels, fiches d’incident", RetentionRuleCode.TRANSFUSION),
            kept(DataCategory.HEALTH, "Résumés de séjour du PMSI", _FILE),
        ),
        recipients=(
            internal("Équipe de soins du service"),
            internal("Secrétariat médical et admissions, accès limité"),
            internal("Département d’information médicale (DIM)"),
            processor("Éditeur du logiciel, hébergeur de données de santé (HDS), télémaintenance"),
            partner("Professionnels de l’équipe de soins hors de l’établissement"),
            partner("DMP (Mon espace santé)"),
            partner("Assurance maladie (contrôle médical)"),
        ),
        information_notice="Livret d’accueil et affiche",
        impact_assessment=ImpactAssessment(
            reason="Données de santé traitées par un établissement pour la prise en charge : analyse d’impact requise",
            required_types=(DpiaRequiredType.HEALTH_ESTABLISHMENT_CARE,),
        ),
    ),
    audience="Établissements de santé",
    notes=(
        *PATIENT_RECORD.notes,
        "L’analyse d’impact est requise, et un délégué à la protection des données l’est en pratique.",
    ),
    review=(
        "Établissement public : la base proposée pour les soins est la mission d’intérêt public.",
        "La durée de conservation des données du PMSI est reprise du dossier : à vérifier.",
        "Les données génétiques et la vie sexuelle n’y figurent que si vous en recueillez : sinon, retirez ces lignes.",
    ),
)
