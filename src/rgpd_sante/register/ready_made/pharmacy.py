# SPDX-License-Identifier: MIT
"""Ready-made records of a pharmacy: dispensing, regulatory registers, loyalty programme."""

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
    obligation,
    partner,
    processor,
    ready,
    terms,
)
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
)
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["DISPENSING", "LOYALTY", "REGULATORY_REGISTERS"]

_PATIENT_FILE: Final = RetentionRuleCode.PHARMACY_PATIENT_FILE
_REGISTERS: Final = (
    RetentionRuleCode.PHARMACY_REGISTER,
    RetentionRuleCode.NARCOTIC_ACCOUNTS,
    RetentionRuleCode.BLOOD_DERIVED_MEDICINES,
    RetentionRuleCode.PREPARATIONS_REGISTER,
)

DISPENSING: Final = ready(
    ProcessingSubject.DISPENSING,
    ControllerRecord(
        reference="T16",
        name="Dispensation et suivi pharmaceutique",
        purposes=(
            care_purpose(
                obligation(
                    "Code de la santé publique (exercice de la pharmacie)",
                    "Dispenser les produits de santé et suivre les patients",
                    "Dispenser les ordonnances",
                    "Suivre les traitements",
                    "Vacciner",
                )
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.HEALTH_PROFESSIONALS, detail="Prescripteurs"),
        ),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées", _PATIENT_FILE),
            kept(DataCategory.NIR, "Numéro porté sur la carte Vitale", _PATIENT_FILE),
            kept(DataCategory.PROFESSIONAL_LIFE, "Identité du prescripteur", _PATIENT_FILE),
            kept(
                DataCategory.HEALTH,
                "Ordonnances, historique des délivrances, dossier pharmaceutique (DP), vaccinations",
                _PATIENT_FILE,
            ),
        ),
        recipients=(
            internal("Pharmaciens, préparateurs"),
            processor("Éditeur du logiciel, hébergeur de données de santé (HDS), télémaintenance"),
            partner("Prescripteurs"),
            partner("Assurance maladie (AMO), complémentaires santé (AMC)"),
            partner("Ordre national des pharmaciens (dossier pharmaceutique)"),
        ),
        security=measures.CARE,
        data_source="La personne elle-même, le prescripteur, la carte Vitale, le dossier pharmaceutique",
        information_notice="Affiche au comptoir ou dépliant",
        occasional=Answer.NO,
    ),
    audience="Officines",
    notes=("L’historique des délivrances ne sert jamais à la fidélité ni à la publicité.",),
)

REGULATORY_REGISTERS: Final = ready(
    ProcessingSubject.REGULATORY_REGISTERS,
    ControllerRecord(
        reference="T17",
        name="Ordonnancier et registres réglementaires",
        purposes=(
            attrs.evolve(
                care_purpose(
                    obligation(
                        "Code de la santé publique (listes I et II, stupéfiants, préparations)",
                        "Inscrire les délivrances que la réglementation impose d’enregistrer",
                        "Ordonnancier (listes I et II, stupéfiants)",
                        "Comptabilité des stupéfiants",
                        "Préparations",
                    )
                ),
                retention=terms(*_REGISTERS),
            ),
            attrs.evolve(
                obligation(
                    "Code de la santé publique (médicaments dérivés du sang)",
                    "Permettre la traçabilité et le contrôle sanitaires",
                ),
                art9_condition=Art9Condition.PUBLIC_HEALTH,
                retention=terms(*_REGISTERS),
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.HEALTH_PROFESSIONALS, detail="Prescripteurs"),
            DataSubjects(category=DataSubjectCategory.OTHER, detail="Porteurs d’ordonnance"),
        ),
        data=(
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Patient, prescripteur, porteur de l’ordonnance",
                *_REGISTERS,
            ),
            kept(
                DataCategory.HEALTH,
                "Ordonnancier (listes I et II, stupéfiants)",
                RetentionRuleCode.PHARMACY_REGISTER,
            ),
            kept(DataCategory.HEALTH, "Comptabilité des stupéfiants", RetentionRuleCode.NARCOTIC_ACCOUNTS),
            kept(
                DataCategory.HEALTH,
                "Registre des médicaments dérivés du sang",
                RetentionRuleCode.BLOOD_DERIVED_MEDICINES,
            ),
            kept(DataCategory.HEALTH, "Registre des préparations", RetentionRuleCode.PREPARATIONS_REGISTER),
            kept(
                DataCategory.HEALTH,
                "Copies des ordonnances de stupéfiants",
                RetentionRuleCode.NARCOTIC_PRESCRIPTION_COPIES,
            ),
            kept(
                DataCategory.PROFESSIONAL_LIFE,
                "Commandes de stupéfiants à usage professionnel",
                RetentionRuleCode.NARCOTIC_ORDERS,
            ),
        ),
        recipients=(
            internal("Pharmaciens, préparateurs"),
            processor("Éditeur du logiciel, hébergeur de données de santé (HDS)"),
            partner("Agence régionale de santé (ARS)"),
            partner("ANSM"),
            partner("Pharmaciens inspecteurs"),
        ),
        security=(*measures.CARE, measures.PHARMACY_REGISTERS),
        data_source="L’ordonnance, le porteur de l’ordonnance",
        occasional=Answer.NO,
    ),
    audience="Officines, pharmacies à usage intérieur",
    notes=("Une inscription validée ne se modifie plus, et le registre existe sur deux supports séparés.",),
)

LOYALTY: Final = ready(
    ProcessingSubject.LOYALTY,
    ControllerRecord(
        reference="T18",
        name="Fidélité et relation commerciale (parapharmacie, click & collect)",
        purposes=(
            Purpose(
                description="Tenir le programme de fidélité",
                legal_basis=LegalBasis.CONSENT,
                legal_basis_detail="Consentement recueilli à l’adhésion, qui se retire à tout moment",
                retention=terms(RetentionRuleCode.PROSPECTS),
            ),
            Purpose(
                description="Préparer les commandes passées en ligne",
                legal_basis=LegalBasis.CONTRACT,
                legal_basis_detail="Commande du client",
                retention=terms(RetentionRuleCode.PROSPECTS),
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.CUSTOMERS),
            DataSubjects(category=DataSubjectCategory.PROSPECTS),
        ),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, coordonnées", RetentionRuleCode.PROSPECTS),
            kept(
                DataCategory.ECONOMIC_FINANCIAL,
                "Achats de parapharmacie, sans aucune délivrance sur ordonnance",
                RetentionRuleCode.PROSPECTS,
            ),
        ),
        recipients=(internal("Équipe de vente"), processor("Éditeur du programme de fidélité ou de la boutique")),
        security=measures.CORE,
        data_source="Le client lui-même",
        provision_of_data="Facultatif : le refus n’a aucun effet sur la délivrance",
    ),
    audience="Officines, opticiens",
    notes=("Aucune donnée de santé, aucun historique de délivrance n’alimente ce fichier.",),
)
