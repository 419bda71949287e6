# SPDX-License-Identifier: MIT
"""Labels of what the practice knows of a breach beyond the CNIL form: role, circumstances, clues, steps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.breach.bodies import BodyRole
from rgpd_sante.breach.steps import CommunicationChannel
from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.breach import (
    Art34Ground,
    BreachRole,
    Certainty,
    DiscoverySource,
    Exfiltration,
    IncidentEffect,
    KeyState,
    RecipientKind,
    Restoration,
    RiskLevel,
    ServiceImpact,
)
from rgpd_sante.vocabulary.severity import CircumstanceElement, DataClass, IdentifierClue

__all__ = ["LABELS"]

_UNKNOWN: Final = "Pas encore connu"

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    Certainty: {
        Certainty.SUPPOSED: "Supposée",
        Certainty.ESTABLISHED: "Établie",
        Certainty.RULED_OUT: "Écartée (fausse alerte)",
    },
    BreachRole: {
        BreachRole.CONTROLLER: "Responsable du traitement",
        BreachRole.PROCESSOR: "Sous-traitant",
    },
    BodyRole: {
        BodyRole.PROCESSOR: "Sous-traitant",
        BodyRole.JOINT_CONTROLLER: "Responsable conjoint du traitement",
        BodyRole.CONTROLLER: "Responsable du traitement",
    },
    DiscoverySource: {
        DiscoverySource.CONTROLLER: "Le responsable du traitement lui-même",
        DiscoverySource.PROCESSOR: "Un sous-traitant",
        DiscoverySource.DATA_SUBJECT: "Une personne concernée",
        DiscoverySource.THIRD_PARTY: "Un tiers",
        DiscoverySource.PRESS: "La presse",
        DiscoverySource.AUTHORITY: "Une autorité",
        DiscoverySource.OTHER: "Une autre source",
    },
    RiskLevel: {
        RiskLevel.UNLIKELY: "Risque improbable",
        RiskLevel.RISK: "Risque",
        RiskLevel.HIGH: "Risque élevé",
    },
    Art34Ground: {
        Art34Ground.UNINTELLIGIBLE: "Données rendues incompréhensibles par des mesures prises avant la violation",
        Art34Ground.RISK_NO_LONGER_LIKELY: (
            "Risque élevé qui n’est plus susceptible de se matérialiser, grâce à des mesures prises après la violation"
        ),
        Art34Ground.DISPROPORTIONATE_EFFORT: (
            "Information individuelle exigeant des efforts disproportionnés : une communication publique la remplace"
        ),
    },
    Exfiltration: {
        Exfiltration.NO: "Non, les données n’ont pas quitté le cabinet",
        Exfiltration.POSSIBLE: "Possible",
        Exfiltration.YES: "Oui, les données ont été emportées",
        Exfiltration.DISCLOSED: "Oui, les données ont été transmises ou publiées",
        Exfiltration.UNKNOWN: _UNKNOWN,
    },
    RecipientKind: {
        RecipientKind.NONE: "Personne",
        RecipientKind.SINGLE_TRUSTED: "Un seul destinataire, de confiance",
        RecipientKind.SINGLE_UNTRUSTED: "Un seul destinataire, sans lien de confiance",
        RecipientKind.FEW_KNOWN: "Quelques destinataires connus",
        RecipientKind.MANY_KNOWN: "De nombreux destinataires connus",
        RecipientKind.UNIDENTIFIED: "Des personnes non identifiées",
        RecipientKind.ATTACKER: "Un attaquant",
        RecipientKind.UNKNOWN: _UNKNOWN,
    },
    KeyState: {
        KeyState.SAFE: "Sûr",
        KeyState.COMPROMISED: "Compromis",
        KeyState.NO_KEY: "Sans objet (aucune clé à protéger)",
        KeyState.UNKNOWN: _UNKNOWN,
    },
    Restoration: {
        Restoration.NOT_AFFECTED: "Données restées disponibles et intactes",
        Restoration.FULL: "Données entièrement rétablies",
        Restoration.PARTIAL: "Données rétablies en partie",
        Restoration.NONE: "Données perdues, non rétablies",
        Restoration.UNKNOWN: _UNKNOWN,
    },
    ServiceImpact: {
        ServiceImpact.NONE: "Aucun effet sur les personnes",
        ServiceImpact.MINOR: "Gêne légère",
        ServiceImpact.SERIOUS: "Gêne sérieuse (par exemple, soins retardés ou reportés)",
        ServiceImpact.SAFETY_OF_PERSONS: "Sécurité de personnes en jeu",
        ServiceImpact.UNKNOWN: _UNKNOWN,
    },
    IncidentEffect: {
        IncidentEffect.SAFETY_OF_CARE: "Sécurité des soins",
        IncidentEffect.HEALTH_DATA_COMPROMISED: "Confidentialité ou intégrité des données de santé",
        IncidentEffect.NORMAL_OPERATION: "Fonctionnement normal de la structure",
        IncidentEffect.HEALTH_SYSTEM_ORGANISATION: "Organisation départementale, régionale ou nationale des soins",
        IncidentEffect.LIKELY_TO_SPREAD: "Risque d’atteindre d’autres structures",
    },
    CommunicationChannel: {
        CommunicationChannel.INDIVIDUAL: "Information individuelle",
        CommunicationChannel.PUBLIC: "Communication publique",
    },
    DataClass: {
        DataClass.SIMPLE: "Données simples",
        DataClass.BEHAVIOURAL: "Données de comportement",
        DataClass.FINANCIAL: "Données financières",
        DataClass.SENSITIVE: "Données sensibles",
    },
    IdentifierClue: {
        IdentifierClue.NAME_COMMON: "Nom porté par de nombreuses personnes",
        IdentifierClue.NAME_RARE_NATIONALLY: "Nom rare dans le pays",
        IdentifierClue.NAME_RARE_LOCALLY: "Nom rare, dans une petite ville",
        IdentifierClue.NAME_WITH_BIRTH_DATE_AND_EMAIL: "Nom, avec date de naissance et adresse électronique",
        IdentifierClue.ID_NUMBER_ALONE: "Numéro d’identité ou de sécurité sociale seul",
        IdentifierClue.ID_NUMBER_WITH_BIRTH_DATE_AND_EMAIL: (
            "Numéro d’identité ou de sécurité sociale, avec date de naissance et adresse électronique"
        ),
        IdentifierClue.ID_NUMBER_WITH_REFERENCE_BASE: (
            "Numéro d’identité ou de sécurité sociale, avec accès à une base qui donne le nom"
        ),
        IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC: "Téléphone ou adresse absents des annuaires",
        IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC_SMALL_TOWN: (
            "Téléphone ou adresse absents des annuaires, dans une petite ville"
        ),
        IdentifierClue.PHONE_OR_ADDRESS_PUBLIC: "Téléphone ou adresse présents dans un annuaire",
        IdentifierClue.EMAIL_WITHOUT_NAME: "Adresse électronique sans nom, introuvable en ligne",
        IdentifierClue.EMAIL_FINDABLE: "Adresse électronique que l’on retrouve en ligne",
        IdentifierClue.EMAIL_WITH_NAME: "Adresse électronique qui contient le nom et que l’on retrouve en ligne",
        IdentifierClue.PHOTO_BLURRED: "Photographie floue ou prise de loin",
        IdentifierClue.PHOTO_BLURRED_WITH_PLACE: "Photographie floue, avec un indice de lieu",
        IdentifierClue.PHOTO_CLEAR: "Photographie nette, sans autre indice",
        IdentifierClue.PHOTO_CLEAR_LINKED: "Photographie nette, liée à un lieu ou à un groupe",
        IdentifierClue.ALIAS_NOT_LINKABLE: "Code ou pseudonyme sans lien avec la personne",
        IdentifierClue.ALIAS_WITH_FIRST_NAME_AND_EMAIL: "Pseudonyme qui révèle le prénom et l’adresse électronique",
        IdentifierClue.ALIAS_BASE_ACCESSIBLE: "Code ou pseudonyme, avec accès à la table qui donne les noms",
    },
    CircumstanceElement: {
        CircumstanceElement.CONFIDENTIALITY: "Confidentialité",
        CircumstanceElement.INTEGRITY: "Intégrité",
        CircumstanceElement.AVAILABILITY: "Disponibilité",
        CircumstanceElement.MALICIOUS_INTENT: "Malveillance",
    },
}
