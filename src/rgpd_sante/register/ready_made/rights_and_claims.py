# SPDX-License-Identifier: MIT
"""Ready-made records of duties and disputes: breaches and requests, unpaid bills and litigation."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.register.content import DataSubjects
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.parts import (
    internal,
    kept,
    kept_as_said,
    legitimate_interest,
    obligation,
    partner,
    ready,
    terms,
)
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import Art9Condition, DataCategory, DataSubjectCategory, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["BREACHES_AND_RIGHTS", "CLAIMS_AND_LITIGATION"]

BREACHES_AND_RIGHTS: Final = ready(
    ProcessingSubject.BREACHES_AND_RIGHTS,
    ControllerRecord(
        reference="T22",
        name="Violations de données et demandes de droits",
        purposes=(
            attrs.evolve(
                obligation("RGPD, art. 33 et 34", "Documenter, notifier et communiquer les violations de données"),
                retention=terms(RetentionRuleCode.BREACH_REGISTER),
            ),
            attrs.evolve(
                obligation("RGPD, art. 12 et 15 à 22", "Répondre aux demandes de droits"),
                retention=terms(RetentionRuleCode.RIGHTS_REQUESTS),
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.EMPLOYEES),
            DataSubjects(category=DataSubjectCategory.OTHER, detail="Toute personne touchée ou qui fait une demande"),
        ),
        data=(
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Personnes concernées, échanges avec elles",
                RetentionRuleCode.BREACH_REGISTER,
                RetentionRuleCode.RIGHTS_REQUESTS,
            ),
            kept_as_said(
                DataCategory.CIVIL_STATUS_IDENTITY, "Pièce d’identité", "Effacée dès la vérification de l’identité"
            ),
            kept(DataCategory.OTHER, "Faits de la violation", RetentionRuleCode.BREACH_REGISTER),
        ),
        recipients=(internal("Responsable du traitement, délégué à la protection des données"), partner("CNIL")),
        security=(*measures.CORE, measures.LOCKED_ROOMS),
        data_source="La personne elle-même, le système d’information",
    ),
    audience="Tous",
)

CLAIMS_AND_LITIGATION: Final = ready(
    ProcessingSubject.CLAIMS_AND_LITIGATION,
    ControllerRecord(
        reference="T23",
        name="Impayés, contentieux, assurance de responsabilité civile professionnelle",
        purposes=(
            attrs.evolve(
                legitimate_interest(
                    "Recouvrer ce qui est dû et se défendre",
                    "Exercer et défendre ses droits",
                    "Recouvrer les impayés",
                    "Suivre les contentieux",
                    "Déclarer un sinistre à l’assureur",
                ),
                art9_condition=Art9Condition.LEGAL_CLAIMS,
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.OTHER, detail="Autres parties au litige"),
        ),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées", RetentionRuleCode.LITIGATION),
            kept(DataCategory.ECONOMIC_FINANCIAL, "Sommes dues, règlements", RetentionRuleCode.LITIGATION),
            kept(
                DataCategory.HEALTH,
                "Éléments médicaux, seulement s’ils sont nécessaires",
                RetentionRuleCode.LITIGATION,
            ),
        ),
        recipients=(internal("Praticien"), partner("Assureur"), partner("Avocat"), partner("Huissier")),
        security=(*measures.CORE, measures.LOCKED_ROOMS),
        data_source="La personne elle-même, ses conseils, le dossier du patient",
    ),
    audience="Tous",
    notes=("Aucun contenu médical ne part chez l’huissier ou l’avocat, sauf nécessité.",),
)
