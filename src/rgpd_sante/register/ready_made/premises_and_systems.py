# SPDX-License-Identifier: MIT
"""Ready-made records of the premises and the systems: cameras, logs, website."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.register.content import DataSubjects, Purpose
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.parts import (
    internal,
    kept,
    legitimate_interest,
    obligation,
    processor,
    ready,
    terms,
)
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, LegalBasis, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["INFORMATION_SECURITY", "VIDEO_SURVEILLANCE", "WEBSITE"]

VIDEO_SURVEILLANCE: Final = ready(
    ProcessingSubject.VIDEO_SURVEILLANCE,
    ControllerRecord(
        reference="T11",
        name="Vidéosurveillance des locaux",
        purposes=(
            legitimate_interest(
                "Sécurité des personnes et des biens",
                "Protéger les personnes et les biens (accueil, réserve, extérieurs)",
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.PATIENTS),
            DataSubjects(category=DataSubjectCategory.VISITORS),
            DataSubjects(category=DataSubjectCategory.EMPLOYEES),
        ),
        data=(kept(DataCategory.CIVIL_STATUS_IDENTITY, "Images", RetentionRuleCode.VIDEO_SURVEILLANCE),),
        recipients=(internal("Titulaire, lui seul"), processor("Installateur")),
        security=(*measures.CORE, measures.LOCKED_ROOMS),
        data_source="Les caméras",
        information_notice="Panneau à l’entrée : qui filme, pourquoi, combien de temps, vos droits",
    ),
    audience="Ceux qui ont des caméras",
    notes=(
        "Aucune caméra dans les salles de soins, les vestiaires, les toilettes et les lieux de repos du personnel.",
    ),
    review=(
        "L’interdiction de filmer les lieux de soins et de repos n’a pas été vérifiée à sa source.",
        (
            "Une caméra qui filme un lieu ouvert au public demande une autorisation préfectorale (CSI, "
            "art. L. 252-1) : point que nous n’avons pas vérifié."
        ),
        "Une caméra qui filme en permanence un salarié, notamment à la caisse, demande une analyse d’impact.",
    ),
)

INFORMATION_SECURITY: Final = ready(
    ProcessingSubject.INFORMATION_SECURITY,
    ControllerRecord(
        reference="T12",
        name="Sécurité du système d’information et journalisation",
        purposes=(
            attrs.evolve(
                obligation("RGPD, art. 32", "Protéger les données par des accès contrôlés et tracés"),
                retention=terms(RetentionRuleCode.LOGS),
            ),
            attrs.evolve(
                legitimate_interest("Sécurité du système d’information", "Détecter et analyser les incidents"),
                retention=terms(RetentionRuleCode.LOGS),
            ),
        ),
        data_subjects=(
            DataSubjects(category=DataSubjectCategory.INTERNAL_SERVICES, detail="Utilisateurs du système"),
            DataSubjects(category=DataSubjectCategory.SERVICE_PROVIDERS, detail="Télémainteneurs"),
        ),
        data=(kept(DataCategory.CONNECTION, "Identifiants, dates, actions, postes", RetentionRuleCode.LOGS),),
        recipients=(internal("Administrateur du système"),),
        security=(*measures.CORE, measures.LOGS),
        data_source="Le système d’information",
        information_notice="Note au personnel sur la journalisation",
    ),
    audience="Tous",
)

WEBSITE: Final = ready(
    ProcessingSubject.WEBSITE,
    ControllerRecord(
        reference="T15",
        name="Site internet, formulaire de contact, cookies",
        purposes=(
            attrs.evolve(
                legitimate_interest("Répondre à ceux qui écrivent", "Répondre aux messages du formulaire"),
                retention=terms(RetentionRuleCode.CONTACT_FORM),
            ),
            Purpose(
                description="Mesurer l’audience ou personnaliser le site par des traceurs",
                legal_basis=LegalBasis.CONSENT,
                legal_basis_detail="Consentement recueilli avant le dépôt des traceurs",
                retention=terms(RetentionRuleCode.LOGS),
            ),
        ),
        data_subjects=(DataSubjects(category=DataSubjectCategory.WEBSITE_USERS),),
        data=(
            kept(DataCategory.CIVIL_STATUS_IDENTITY, "Identité, courriel, message", RetentionRuleCode.CONTACT_FORM),
            kept(DataCategory.CONNECTION, "Journaux du site", RetentionRuleCode.LOGS),
            kept(DataCategory.INTERNET, "Traceurs déposés avec le consentement", RetentionRuleCode.LOGS),
        ),
        recipients=(
            internal("Personne qui répond aux messages"),
            processor("Hébergeur du site (certifié HDS s’il reçoit des données de santé)"),
        ),
        security=(*measures.CORE, measures.WEBSITE),
        data_source="La personne elle-même",
        information_notice="Mention sur le site, au pied du formulaire",
        provision_of_data="Facultatif : un appel téléphonique peut remplacer le formulaire",
    ),
    audience="Ceux qui ont un site internet",
    notes=("Invitez à ne pas écrire de données de santé dans le formulaire.",),
)
