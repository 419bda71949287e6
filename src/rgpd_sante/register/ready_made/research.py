# SPDX-License-Identifier: MIT
"""Ready-made records of research: studies on one's own patients, and taking part in the research of a sponsor."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.register.content import DataSubjects
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.parts import care_purpose, internal, kept, legitimate_interest, partner, ready
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import Art9Condition, DataCategory, DataSubjectCategory, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["INTERNAL_STUDY", "RESEARCH"]

INTERNAL_STUDY: Final = ready(
    ProcessingSubject.INTERNAL_STUDY,
    ControllerRecord(
        reference="T13",
        name="Études internes sur ses propres patients",
        purposes=(
            attrs.evolve(
                legitimate_interest("Connaître sa patientèle", "Étudier ses propres patients, pour son seul usage"),
                art9_condition=Art9Condition.ARCHIVING_RESEARCH_STATISTICS,
            ),
            care_purpose(legitimate_interest("Améliorer ses soins", "Évaluer la prise en charge de ses patients")),
        ),
        data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS),),
        data=(kept(DataCategory.HEALTH, "Extraction pseudonymisée des dossiers", RetentionRuleCode.RESEARCH),),
        recipients=(internal("Praticiens qui suivent ces patients, eux seuls"),),
        security=measures.CARE,
        data_source="Les dossiers des patients du cabinet",
        information_notice="Une ligne dans l’affiche de la salle d’attente, avant le début de l’étude",
    ),
    audience="Ceux qui étudient leur propre patientèle",
    notes=(
        "Usage exclusif du cabinet : pas d’autorisation de la CNIL.",
        (
            "Analyse d’impact si le risque est élevé ; comité de protection des personnes si la recherche implique la "
            "personne humaine."
        ),
    ),
    review=("Dites si l’étude présente un risque élevé ou implique la personne humaine.",),
)

RESEARCH: Final = ready(
    ProcessingSubject.RESEARCH,
    ControllerRecord(
        reference="T14",
        name="Participation à une recherche (MR-001, MR-003, MR-004)",
        purposes=(
            attrs.evolve(
                legitimate_interest(
                    "Recherche scientifique du promoteur (mission d’intérêt public si le promoteur est public)",
                    "Contribuer à une recherche comme centre investigateur",
                ),
                art9_condition=Art9Condition.ARCHIVING_RESEARCH_STATISTICS,
            ),
        ),
        data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS, detail="Participants à la recherche"),),
        data=(
            kept(
                DataCategory.CIVIL_STATUS_IDENTITY,
                "Identité des participants, gardée par le centre",
                RetentionRuleCode.RESEARCH,
            ),
            kept(DataCategory.HEALTH, "Données prévues par le protocole", RetentionRuleCode.RESEARCH),
        ),
        recipients=(internal("Investigateur"), partner("Promoteur de la recherche")),
        security=measures.CARE,
        data_source="La personne elle-même, son dossier",
        information_notice="Information individuelle de chaque participant",
    ),
    audience="Centres investigateurs",
    notes=(
        (
            "Le promoteur est le responsable du traitement ; il inscrit la recherche à son registre et s’engage à "
            "suivre la méthodologie de référence."
        ),
        (
            "MR-001 : avec consentement. MR-003 : sans consentement exprès, information et droit d’opposition. "
            "MR-004 : réutilisation de données, hors recherche impliquant la personne humaine."
        ),
    ),
    review=(
        "La base légale est celle du promoteur : intérêt légitime ou mission d’intérêt public.",
        "Nommez le promoteur et la méthodologie de référence.",
    ),
)
