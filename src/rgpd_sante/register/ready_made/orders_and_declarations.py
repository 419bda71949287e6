# SPDX-License-Identifier: MIT
"""Ready-made records of orders to a prosthesis laboratory, and of vigilance and compulsory declarations."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.register.content import DataSubjects, Purpose
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.parts import (
    care_purpose,
    internal,
    kept,
    obligation,
    partner,
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

__all__ = ["PROSTHESIS_ORDERS", "VIGILANCE"]

_FILE: Final = RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE
_PATIENTS: Final = DataSubjects(category=DataSubjectCategory.PATIENTS)

PROSTHESIS_ORDERS: Final = ready(
    ProcessingSubject.PROSTHESIS_ORDERS,
    ControllerRecord(
        reference="T20",
        name="Commandes au laboratoire de prothèse ou d’appareillage",
        purposes=(
            attrs.evolve(
                care_purpose(
                    Purpose(
                        description="Commander la prothèse ou l’appareillage du patient",
                        legal_basis=LegalBasis.CONTRACT,
                        legal_basis_detail="Commande passée pour le patient",
                    )
                ),
                retention=terms(_FILE),
            ),
            attrs.evolve(
                care_purpose(
                    obligation("Traçabilité des dispositifs médicaux", "Assurer la traçabilité du dispositif posé")
                ),
                retention=terms(RetentionRuleCode.IMPLANTABLE_DEVICES),
            ),
        ),
        data_subjects=(_PATIENTS,),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Code du patient, sans son nom", _FILE),
            kept(
                DataCategory.HEALTH,
                "Prescription technique, référence du dispositif",
                _FILE,
                RetentionRuleCode.IMPLANTABLE_DEVICES,
            ),
        ),
        recipients=(internal("Praticien, assistant"), partner("Prothésiste dentaire, orthésiste")),
        security=measures.CARE,
        data_source="Le praticien",
    ),
    audience="Chirurgiens-dentistes, masseurs-kinésithérapeutes, pédicures-podologues, opticiens, audioprothésistes",
    notes=("Ne transmettez que le code du patient et la prescription technique.",),
)

VIGILANCE: Final = ready(
    ProcessingSubject.VIGILANCE,
    ControllerRecord(
        reference="T21",
        name="Vigilances et déclarations obligatoires",
        purposes=(
            attrs.evolve(
                obligation(
                    "Textes propres à chaque vigilance et à chaque déclaration",
                    "Déclarer aux autorités ce que les textes imposent",
                    "Signaler les effets indésirables",
                    "Déclarer les maladies à déclaration obligatoire",
                ),
                art9_condition=Art9Condition.PUBLIC_HEALTH,
            ),
        ),
        data_subjects=(_PATIENTS, DataSubjects(category=DataSubjectCategory.HEALTH_PROFESSIONALS, detail="Déclarant")),
        data=(
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Identité dans la mesure que la déclaration demande",
                RetentionRuleCode.VIGILANCE_FILES,
            ),
            kept(DataCategory.HEALTH, "Événement déclaré, traitements", RetentionRuleCode.VIGILANCE_FILES),
        ),
        recipients=(
            internal("Praticien déclarant"),
            partner("ANSM, centre régional de pharmacovigilance (CRPV)"),
            partner("Agence régionale de santé (ARS)"),
            partner("Santé publique France"),
        ),
        security=measures.CARE,
        data_source="Le dossier du patient",
    ),
    audience="Les soignants à qui un texte impose une déclaration",
    review=(
        "La durée de conservation dépend du texte de chaque vigilance : précisez-la.",
        "Retirez cette fiche si aucun texte ne vous impose de déclaration.",
    ),
)
