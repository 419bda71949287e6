# SPDX-License-Identifier: MIT
"""The fixed texts of the CNIL workbook (edition of July 2019, its spellings included), and those of our own blocks."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACTORS",
    "ACTOR_COLUMNS",
    "CONTROLLER",
    "DATA",
    "DESCRIPTION",
    "ENRICHMENT",
    "ENRICHMENT_HEADER",
    "ENRICHMENT_SHEET",
    "ENRICHMENT_TITLE",
    "EXAMPLE_SHEET",
    "HINT",
    "JOINT_CONTROLLERS",
    "LISTS_SHEET",
    "LIST_SHEET",
    "MODEL_SHEET",
    "NAME",
    "NO_OFFICER",
    "OFFICER",
    "OFFICER_COMPANY",
    "PERSONS",
    "PLACEHOLDER",
    "PROCESSOR_SHEET",
    "PROCESSOR_TITLE",
    "PURPOSES",
    "RECIPIENTS",
    "REFERENCE",
    "REPRESENTATIVE",
    "SECURITY",
    "SENSITIVE",
    "TEMPLATE_REFERENCE",
    "TRANSFERS",
    "TUTORIAL_SHEET",
]

TUTORIAL_SHEET: Final = "Tutoriel"
LIST_SHEET: Final = "2_-_Liste_des_traitements"
MODEL_SHEET: Final = "3_-_Modèle_de_fiche_de_registre"
EXAMPLE_SHEET: Final = "4_-_Exemple_de_fiche"
LISTS_SHEET: Final = "5_-_Listes"
ENRICHMENT_SHEET: Final = "6_-_Enrichissement"
PROCESSOR_SHEET: Final = "7_-_Sous-traitance"

PLACEHOLDER: Final = "Sélectionnez un élément dans cette liste déroulante ►"
HINT: Final = "►"
TEMPLATE_REFERENCE: Final = "ref-001"
NO_OFFICER: Final = "Non désigné"

NAME: Final = "Nom du traitement"
REFERENCE: Final = "N° / RÉF"
DESCRIPTION: Final = "Description du traitement"
ACTORS: Final = "Acteurs"
ACTOR_COLUMNS: Final = ("Nom", "Adresse", "Code Postal", "Ville", "Pays", "Téléphone", "Adresse mél")
CONTROLLER: Final = "Responsable du traitement"
OFFICER: Final = "Délégué à la protection des données"
OFFICER_COMPANY: Final = "Société du DPO (si celui-ci est externe)"
REPRESENTATIVE: Final = "Représentant"
JOINT_CONTROLLERS: Final = "Responsable(s) conjoint(s)"
PURPOSES: Final = "Finalité(s) du traitement effectué"
DATA: Final = "Catégories de données personnelles concernées"
SENSITIVE: Final = "Données sensibles"
PERSONS: Final = "Catégories de personnes concernées"
RECIPIENTS: Final = "Destinataires"
SECURITY: Final = "Mesures de sécurité"
TRANSFERS: Final = "Transferts hors UE"
ENRICHMENT: Final = "Enrichissement"
ENRICHMENT_HEADER: Final = "Ce que le modèle de la CNIL ne prévoit pas"
ENRICHMENT_TITLE: Final = "Enrichissement : l’organisme et son registre"
PROCESSOR_TITLE: Final = "Registre tenu en tant que sous-traitant (RGPD, art. 30, § 2)"
