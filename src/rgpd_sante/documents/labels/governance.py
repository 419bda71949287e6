# SPDX-License-Identifier: MIT
"""Labels of governance: impact assessment, officer, contracts with processors, hosts of health data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.governance import (
    DpiaCriterion,
    DpiaExemption,
    DpiaRequiredType,
    GovernanceConclusion,
    HdsVersion,
    HostingActivity,
    ProcessorClause,
)

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    DpiaCriterion: {
        DpiaCriterion.SCORING: "Évaluation ou notation, profilage",
        DpiaCriterion.AUTOMATED_DECISION: "Décision automatisée avec effet juridique ou similaire",
        DpiaCriterion.SYSTEMATIC_MONITORING: "Surveillance systématique",
        DpiaCriterion.SENSITIVE_DATA: "Données sensibles ou à caractère hautement personnel",
        DpiaCriterion.LARGE_SCALE: "Grande échelle",
        DpiaCriterion.COMBINED_DATASETS: "Croisement de données",
        DpiaCriterion.VULNERABLE_PERSONS: "Personnes vulnérables (patients, enfants, salariés)",
        DpiaCriterion.INNOVATIVE_USE: "Usage innovant",
        DpiaCriterion.EXCLUSION_FROM_RIGHT: "Exclusion du bénéfice d’un droit ou d’un contrat",
    },
    DpiaRequiredType: {
        DpiaRequiredType.HEALTH_ESTABLISHMENT_CARE: "Données de santé traitées par un établissement pour les soins",
        DpiaRequiredType.GENETIC_DATA_OF_VULNERABLE: "Données génétiques de personnes vulnérables",
        DpiaRequiredType.HR_PROFILING: "Profilage à des fins de ressources humaines",
        DpiaRequiredType.EMPLOYEE_MONITORING: "Surveillance constante des salariés",
        DpiaRequiredType.SOCIAL_HEALTH_ALERTS: "Alertes sociales ou sanitaires",
        DpiaRequiredType.PROFESSIONAL_ALERTS: "Alertes professionnelles",
        DpiaRequiredType.HEALTH_DATA_WAREHOUSE: "Entrepôt ou registre de données de santé",
        DpiaRequiredType.PROFILING_CONTRACT_EXCLUSION: "Profilage pouvant exclure d’un contrat",
        DpiaRequiredType.SHARED_BREACH_OF_CONTRACT: "Fichier mutualisé de manquements contractuels",
        DpiaRequiredType.PROFILING_EXTERNAL_SOURCES: "Profilage à partir de sources externes",
        DpiaRequiredType.BIOMETRIC_OF_VULNERABLE: "Identification biométrique, personnes vulnérables comprises",
        DpiaRequiredType.SOCIAL_HOUSING: "Logement social",
        DpiaRequiredType.SOCIAL_SUPPORT: "Accompagnement social ou médico-social",
        DpiaRequiredType.LARGE_SCALE_LOCATION: "Localisation à grande échelle",
    },
    DpiaExemption: {
        DpiaExemption.SMALL_EMPLOYER_HR: "Ressources humaines, moins de 250 salariés, sans profilage",
        DpiaExemption.SUPPLIERS: "Gestion des fournisseurs",
        DpiaExemption.ELECTORAL_ROLL: "Fichier électoral",
        DpiaExemption.WORKS_COUNCIL: "Comité d’entreprise",
        DpiaExemption.ASSOCIATIONS: "Associations",
        DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL: "Prise en charge d’un patient par un professionnel exerçant à "
        "titre individuel (cabinet, officine ou laboratoire)",
        DpiaExemption.INDIVIDUAL_LAWYER: "Avocats exerçant à titre individuel",
        DpiaExemption.COURT_REGISTRARS: "Greffiers",
        DpiaExemption.NOTARIES: "Notaires",
        DpiaExemption.LOCAL_SCHOOL_CHILDCARE: "École et petite enfance des collectivités",
        DpiaExemption.ACCESS_TIME_CONTROL: "Contrôle des accès et des horaires, sans biométrie",
        DpiaExemption.BREATHALYSERS: "Éthylotests",
    },
    GovernanceConclusion: {
        GovernanceConclusion.REQUIRED: "Obligatoire",
        GovernanceConclusion.REQUIRED_IN_PRINCIPLE: "Nécessaire en principe",
        GovernanceConclusion.TO_BE_REASONED: "À motiver",
        GovernanceConclusion.NOT_REQUIRED: "Non requis",
    },
    ProcessorClause: {
        ProcessorClause.HEAD: "Objet, durée, nature, finalité, données, personnes, obligations et droits",
        ProcessorClause.DOCUMENTED_INSTRUCTIONS: "Traitement sur instruction documentée seulement (a)",
        ProcessorClause.CONFIDENTIALITY: "Engagement de confidentialité du personnel (b)",
        ProcessorClause.SECURITY: "Sécurité de l’article 32 (c)",
        ProcessorClause.SUB_PROCESSORS: "Sous-traitants ultérieurs autorisés par écrit (d)",
        ProcessorClause.DATA_SUBJECT_REQUESTS: "Aide pour les demandes des personnes (e)",
        ProcessorClause.ASSISTANCE: "Aide pour la sécurité, les violations et l’analyse d’impact (f)",
        ProcessorClause.DELETION_OR_RETURN: "Suppression ou restitution à la fin (g)",
        ProcessorClause.AUDITS: "Preuves, audits et inspections (h)",
    },
    HostingActivity: {
        HostingActivity.PHYSICAL_SITES: "Sites physiques",
        HostingActivity.HARDWARE: "Infrastructure matérielle",
        HostingActivity.VIRTUAL_INFRASTRUCTURE: "Infrastructure virtuelle",
        HostingActivity.APPLICATION_PLATFORM: "Plateforme d’hébergement d’applications",
        HostingActivity.ADMINISTRATION_OPERATION: "Administration et exploitation du système d’information",
        HostingActivity.BACKUP: "Sauvegarde",
    },
    HdsVersion: {HdsVersion.V1: "Version 1", HdsVersion.V2: "Version 2"},
}
