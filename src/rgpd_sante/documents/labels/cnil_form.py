# SPDX-License-Identifier: MIT
"""Labels of the lists of the CNIL online form, in its own words where its list is known (breaches, § 1.2)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    CommunicationIntent,
    ConsequenceKind,
    DataKind,
    Gravity,
    HarmKind,
    NotificationKind,
    PersonCategory,
)

__all__ = ["GRAVITY_MEANINGS", "LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    BreachNature: {
        BreachNature.CONFIDENTIALITY: "Perte de la confidentialité",
        BreachNature.INTEGRITY: "Perte de l’intégrité",
        BreachNature.AVAILABILITY: "Perte de la disponibilité",
    },
    BreachOrigin: {
        BreachOrigin.LOST_STOLEN_EQUIPMENT: "Équipement perdu ou volé",
        BreachOrigin.LOST_STOLEN_PAPER: "Papier perdu, volé ou laissé accessible dans un endroit non sécurisé",
        BreachOrigin.LOST_OPENED_MAIL: "Courrier perdu ou ouvert avant d’être retourné à l’envoyeur",
        BreachOrigin.HACK: "Piratage, logiciel malveillant (par exemple rançongiciel) et/ou hameçonnage",
        BreachOrigin.TRASH_PAPER: (
            "Mise au rebut de documents papier contenant des données personnelles sans destruction physique"
        ),
        BreachOrigin.TRASH_DEVICE: (
            "Mise au rebut d’appareils numériques contenant des données personnelles sans effacement sécurisé"
        ),
        BreachOrigin.UNINTENDED_PUBLICATION: "Publication non volontaire d’informations",
        BreachOrigin.WRONG_PERSON_DISPLAYED: "Données de la mauvaise personne affichées sur le portail du client",
        BreachOrigin.WRONG_RECIPIENT: "Données personnelles envoyées à un mauvais destinataire",
        BreachOrigin.VERBAL_DISCLOSURE: "Informations personnelles divulguées de façon verbale",
        BreachOrigin.OTHER: "Autre",
    },
    BreachCause: {
        BreachCause.INTERNAL_MALICIOUS: "Acte interne malveillant",
        BreachCause.INTERNAL_ACCIDENTAL: "Acte interne accidentel",
        BreachCause.EXTERNAL_MALICIOUS: "Acte externe malveillant",
        BreachCause.EXTERNAL_ACCIDENTAL: "Acte externe accidentel",
        BreachCause.UNKNOWN: "Inconnu",
        BreachCause.OTHER: "Autre",
    },
    DataKind: {
        DataKind.CIVIL_STATUS: "État civil",
        DataKind.NIR: "NIR (numéro de sécurité sociale)",
        DataKind.CONTACT: "Coordonnées",
        DataKind.CREDENTIALS: "Données d’identification ou d’accès",
        DataKind.FINANCIAL: "Informations financières / économiques",
        DataKind.OFFICIAL_DOCUMENTS: "Documents officiels",
        DataKind.LOCATION: "Localisation",
        DataKind.OFFENCES: "Infractions, condamnations, mesures de sûreté",
        DataKind.RACIAL_ETHNIC: "Origine raciale ou ethnique",
        DataKind.POLITICAL: "Opinions politiques",
        DataKind.PHILOSOPHICAL_RELIGIOUS: "Opinions philosophiques ou religieuses",
        DataKind.TRADE_UNION: "Appartenance syndicale",
        DataKind.SEXUAL_ORIENTATION: "Orientation sexuelle",
        DataKind.HEALTH: "Données de santé",
        DataKind.BIOMETRIC: "Données biométriques",
        DataKind.GENETIC: "Données génétiques",
        DataKind.UNKNOWN: "Données pas encore connues",
        DataKind.OTHER: "Autres données",
    },
    PersonCategory: {
        PersonCategory.EMPLOYEES: "Employés",
        PersonCategory.USERS: "Utilisateurs",
        PersonCategory.MEMBERS: "Adhérents",
        PersonCategory.STUDENTS: "Étudiants / élèves",
        PersonCategory.MILITARY: "Personnel militaire",
        PersonCategory.CUSTOMERS: "Clients (actuels ou potentiels)",
        PersonCategory.PATIENTS: "Patients",
        PersonCategory.MINORS: "Mineurs",
        PersonCategory.VULNERABLE: "Personnes vulnérables",
        PersonCategory.UNDETERMINED: "Pas déterminé pour le moment",
        PersonCategory.OTHER: "Autres",
    },
    ConsequenceKind: {
        ConsequenceKind.SPREAD_BEYOND_NEED: (
            "Les données ont été diffusées plus que nécessaire et ont échappé à la maîtrise des personnes concernées"
        ),
        ConsequenceKind.CROSS_MATCHED: (
            "Les données peuvent être croisées avec d’autres informations relatives aux personnes concernées"
        ),
        ConsequenceKind.OTHER_PURPOSES: (
            "Les données peuvent être détournées à d’autres fins que celles prévues ou de manière déloyale"
        ),
        ConsequenceKind.INVALID_DATA_USED: (
            "Les données modifiées peuvent être utilisées alors qu’elles ne sont plus valides"
        ),
        ConsequenceKind.VALID_DATA_ALTERED: (
            "Les données peuvent être modifiées en d’autres données valides, puis utilisées"
        ),
        ConsequenceKind.FALSIFICATION: "Les données peuvent être falsifiées",
        ConsequenceKind.CRITICAL_SERVICE_UNREACHABLE: "Impossibilité d’accéder à un service critique",
        ConsequenceKind.SERVICE_DEGRADED: "Dysfonctionnement ou difficulté à fournir le service",
        ConsequenceKind.OTHER: "Autre",
    },
    HarmKind: {
        HarmKind.LOSS_OF_CONTROL: "Perte de contrôle sur les données personnelles",
        HarmKind.LIMITATION_OF_RIGHTS: "Limitation des droits",
        HarmKind.DISCRIMINATION: "Discrimination",
        HarmKind.IDENTITY_THEFT: "Vol d’identité",
        HarmKind.FRAUD: "Fraude",
        HarmKind.REVERSAL_OF_PSEUDONYMISATION: "Levée non autorisée de la pseudonymisation",
        HarmKind.FINANCIAL_LOSS: "Pertes financières",
        HarmKind.DAMAGE_TO_REPUTATION: "Atteinte à la réputation",
        HarmKind.INVASION_OF_PRIVACY: "Atteinte à la vie privée",
        HarmKind.LOSS_OF_PROFESSIONAL_SECRECY: (
            "Perte de la confidentialité de données protégées par un secret professionnel"
        ),
        HarmKind.OTHER: "Autre",
    },
    Gravity: {
        Gravity.NEGLIGIBLE: "Négligeable",
        Gravity.LIMITED: "Limitée",
        Gravity.SIGNIFICANT: "Importante",
        Gravity.MAXIMAL: "Maximale",
    },
    CommunicationIntent: {
        CommunicationIntent.DONE: "Oui, les personnes ont été informées",
        CommunicationIntent.PLANNED: "Non, mais elles le seront",
        CommunicationIntent.NOT_PLANNED: "Non, elles ne le seront pas",
        CommunicationIntent.UNDETERMINED: "Pas encore décidé",
    },
    NotificationKind: {
        NotificationKind.INITIAL: "Initiale",
        NotificationKind.COMPLEMENTARY: "Complémentaire",
        NotificationKind.COMPLETE: "Complète",
        NotificationKind.WITHDRAWAL: "Retrait",
    },
}

# the sense of each level, in our words (breaches, § 1.2)
GRAVITY_MEANINGS: Final[Mapping[Gravity, str]] = {
    Gravity.NEGLIGIBLE: "aucun effet, ou de petits désagréments surmontés sans difficulté",
    Gravity.LIMITED: "des désagréments notables, surmontés malgré quelques difficultés",
    Gravity.SIGNIFICANT: "des conséquences notables, surmontées avec de sérieuses difficultés",
    Gravity.MAXIMAL: "des conséquences notables, voire irréversibles, qui pourraient ne pas être surmontées",
}
