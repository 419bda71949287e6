# SPDX-License-Identifier: MIT
"""Labels of the security controls of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.security import SecurityControl

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    SecurityControl: {
        SecurityControl.SECURITY_OFFICER: "Responsable sécurité désigné, revue annuelle",
        SecurityControl.EQUIPMENT_INVENTORY: "Inventaire du parc et des supports, une fois par an",
        SecurityControl.ACTION_PLAN: "Plan d’action avec échéances et responsables",
        SecurityControl.CYBER_INSURANCE_CONSIDERED: "Assurance cyber évaluée",
        SecurityControl.SIGNED_IT_CHARTER: "Charte informatique signée, force contraignante",
        SecurityControl.STAFF_TRAINING: "Formation du personnel à l’arrivée et chaque année",
        SecurityControl.PHISHING_EXERCISE: "Exercice d’hameçonnage ou de faux RIB",
        SecurityControl.NAMED_ACCOUNTS: "Compte nominatif par utilisateur",
        SecurityControl.STRONG_PASSWORDS: "Mots de passe longs et variés, coffre-fort",
        SecurityControl.INITIAL_PASSWORD_CHANGED: "Changement du mot de passe initial",
        SecurityControl.PERSONAL_HEALTH_CARDS: "CPS ou e-CPS personnelle, code non partagé ; CPE pour le personnel",
        SecurityControl.TWO_FACTOR_REMOTE_ACCESS: "Double authentification pour accès distant",
        SecurityControl.ACCESS_PROFILES: "Profils d’habilitation (le secrétariat n’ouvre pas le dossier complet)",
        SecurityControl.ACCESS_REMOVED_ON_DEPARTURE: "Suppression des accès au départ",
        SecurityControl.YEARLY_ACCESS_REVIEW: "Revue annuelle des habilitations",
        SecurityControl.AUTOMATIC_LOCK: "Verrouillage automatique, 30 minutes au plus",
        SecurityControl.FIREWALL: "Pare-feu activé",
        SecurityControl.ANTIVIRUS: "Antivirus à jour",
        SecurityControl.UPDATES: "Mises à jour sans délai, système encore maintenu",
        SecurityControl.LIMITED_ADMINISTRATOR_RIGHTS: "Droits administrateur limités",
        SecurityControl.SUPERVISED_REMOTE_MAINTENANCE: "Accord avant télémaintenance, accès refermé",
        SecurityControl.REMOVABLE_MEDIA: "Supports amovibles limités et chiffrés",
        SecurityControl.SEPARATE_PRIVATE_USE: "Usages professionnel et personnel séparés",
        SecurityControl.MOBILE_AWARENESS: "Sensibilisation nomadisme",
        SecurityControl.MOBILE_ENCRYPTION: "Chiffrement des portables et téléphones",
        SecurityControl.MOBILE_UNLOCK_CODE: "Code de déverrouillage",
        SecurityControl.NO_PUBLIC_WIFI: "Pas de wifi public, sinon par un VPN",
        SecurityControl.SECURE_WIFI: "Wifi WPA2 ou WPA3, wifi des patients isolé",
        SecurityControl.VPN: "VPN pour accès distants",
        SecurityControl.LIMITED_NETWORK_FLOWS: "Flux limités, box durcie",
        SecurityControl.SECURE_WEBSITE: "Site en TLS, formulaires minimaux",
        SecurityControl.LOCKED_PREMISES: "Locaux et armoires fermés",
        SecurityControl.ALARM: "Alarme",
        SecurityControl.SCREEN_OUT_OF_SIGHT: "Écran non visible du public",
        SecurityControl.SECURE_HEALTH_MESSAGING: "MSSanté entre professionnels",
        SecurityControl.ENCRYPTED_ATTACHMENTS: "Pièce jointe chiffrée, secret par un autre canal",
        SecurityControl.RECIPIENT_CHECKED: "Vérifier le destinataire",
        SecurityControl.DOUBTFUL_ATTACHMENTS: "Ne pas ouvrir les pièces jointes douteuses",
        SecurityControl.BANK_DETAILS_CALL_BACK: "Fraude au faux RIB : rappel sur un numéro connu avant tout changement",
        SecurityControl.PROCESSOR_CONTRACTS: "Contrat de l’art. 28 signé avec chaque sous-traitant",
        SecurityControl.RETURN_OR_DESTRUCTION: "Restitution/destruction prévues",
        SecurityControl.VALID_HDS: "HDS valide (version, activités, date)",
        SecurityControl.GUARANTEES_CHECKED: "Vérification des garanties",
        SecurityControl.MAINTENANCE_LOGBOOK: "Main courante des interventions",
        SecurityControl.ERASURE_BEFORE_DISPOSAL: "Effacement avant rebut ou réparation",
        SecurityControl.LOGGING: "Journalisation, de 6 à 12 mois",
        SecurityControl.STAFF_TOLD_OF_LOGGING: "Personnel informé de la journalisation",
        SecurityControl.LOGS_PROTECTED: "Journaux protégés et analysés",
        SecurityControl.REGULAR_BACKUPS: "Sauvegardes régulières (quotidiennes conseillées)",
        SecurityControl.ALTERNATING_DISKS: "Deux disques externes, jours pairs et impairs",
        SecurityControl.OFF_SITE_COPY: "Une copie hors site",
        SecurityControl.OFFLINE_COPY: "Une copie hors ligne",
        SecurityControl.ENCRYPTED_BACKUPS: "Sauvegardes chiffrées, même protection",
        SecurityControl.RESTORE_TEST: "Test de restauration",
        SecurityControl.DUPLICATED_PHARMACY_REGISTER: "Registre de pharmacie sur deux supports, non modifiable",
        SecurityControl.ENCRYPTION_AT_REST: "Chiffrement des données au repos",
        SecurityControl.SEPARATE_KEYS: "Clés conservées séparément",
        SecurityControl.ENCRYPTION_IN_TRANSIT: "Chiffrement en transit",
        SecurityControl.CONTINUITY_PLAN: "Plan de continuité ou de reprise écrit, même sommaire, avec ses intervenants",
        SecurityControl.YEARLY_EXERCISE: "Exercice annuel",
        SecurityControl.POWER_REDUNDANCY: "Onduleur, redondance",
        SecurityControl.INCIDENT_PROCEDURE: "Procédure en cas d’incident ou de violation, contacts",
        SecurityControl.BREACH_REGISTER: "Registre interne de toutes les violations",
        SecurityControl.RISK_ANALYSIS: "Analyse de risques minimale",
        SecurityControl.CLOUD_ASSESSED: "Cloud évalué, même niveau de sécurité",
        SecurityControl.PROCESSING_REGISTER: "Registre des traitements tenu",
    },
}
