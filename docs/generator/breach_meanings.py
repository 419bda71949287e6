# SPDX-License-Identifier: MIT
"""What the objects of a breach mean, in French."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["BREACH_OBJECTS"]

BREACH_OBJECTS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "Breach": (
        "Une violation de données, supposée ou établie, telle que le cabinet la connaît.",
        {
            "reference": "Référence propre à la violation dans le dossier.",
            "role": "Rôle du cabinet dans le traitement touché.",
            "certainty": "Violation supposée, établie ou écartée.",
            "period_known": "Les dates de la violation sont-elles connues ?",
            "began_at": "Début de la violation.",
            "ended_at": "Fin de la violation.",
            "ongoing": "La violation est-elle toujours en cours ?",
            "signal_at": "Premier signal : il oblige à enquêter, il ne fait pas courir les 72 heures.",
            "aware_at": "Prise de connaissance : certitude raisonnable que des données sont touchées. Elle fait courir "
            "les 72 heures.",
            "aware_on": "Jour de la prise de connaissance, quand l’heure n’est pas connue ; jamais avec `aware_at`.",
            "dates_comment": "Remarque sur les dates.",
            "discovery_source": "Qui a découvert la violation.",
            "discovery": "Circonstances de la découverte.",
            "natures": "Ce qui a été perdu : confidentialité, intégrité, disponibilité, une ou plusieurs.",
            "origins": "Origine de l’incident : ce qui est arrivé.",
            "origin_detail": "Précision sur l’origine.",
            "causes": "Cause : qui, et avec quelle intention.",
            "cause_detail": "Précision sur la cause.",
            "description": "Récit de la violation.",
            "data_kinds": "Catégories de données touchées.",
            "data_detail": "Précision sur les données.",
            "special_categories": "Y a-t-il des données sensibles (RGPD, art. 9) ?",
            "records": "Nombre d’enregistrements ; il ne se déduit pas du nombre de personnes.",
            "person_categories": "Catégories de personnes concernées.",
            "persons": "Nombre de personnes concernées.",
            "vulnerable_persons": "Des personnes vulnérables sont-elles concernées ?",
            "prior_measures": "Mesures de sécurité d’avant la violation.",
            "consequences": "Conséquences probables pour les données.",
            "consequences_detail": "Précision sur les conséquences.",
            "harms": "Préjudices possibles pour les personnes.",
            "harms_detail": "Précision sur les préjudices.",
            "measures": "Mesures prises ou prévues depuis la violation.",
            "protection": "Chiffrement ou autre protection des données.",
            "exposure": "Qui a pu lire les données, et ce qu’elles sont devenues.",
            "recovery": "Rétablissement des données, effet de l’interruption.",
            "data_altered": "Des données ont-elles été modifiées ?",
            "severity_factors": "Précisions qui affinent la note de gravité.",
            "risk_decisions": "Niveaux de risque décidés par une personne ; la dernière décision l’emporte.",
            "bodies": "Autres organismes : sous-traitants, responsables conjoints, responsables servis.",
            "communication_plan": "Ce que le cabinet prévoit de dire aux personnes.",
            "communications": "Informations déjà envoyées aux personnes.",
            "art34_exemption": "Exemption d’informer les personnes, si le cabinet en invoque une.",
            "cross_border": "Le traitement est-il transfrontalier ?",
            "persons_in_other_states": "Des personnes sont-elles dans d’autres États membres ?",
            "other_notifications": "D’autres autorités ou organismes sont-ils prévenus ?",
            "other_notifications_detail": "Lesquels.",
            "notifications": "Dépôts faits à la CNIL.",
            "documented_at": "Inscription au registre des violations.",
            "complaint": "Plainte pour l’attaque.",
            "insurance": "Assurance du risque cyber et déclaration du sinistre.",
            "incident": "Signalement de l’incident à l’autorité de santé.",
            "journal": "Journal, du plus ancien au plus récent ; il ne fait que grandir.",
            "closed_at": "Clôture du dossier de la violation.",
        },
    ),
    "Measure": (
        "Une mesure prise ou prévue (RGPD, art. 33, § 3, d)).",
        {
            "text": "La mesure.",
            "done_at": "Quand elle a été faite ; absente tant qu’elle ne l’est pas.",
            "planned_on": "Jour où elle est prévue.",
        },
    ),
    "Protection": (
        "Les données étaient-elles incompréhensibles pour un tiers avant la violation (RGPD, art. 34, § 3, a)) ?",
        {
            "unintelligible": "Chiffrement à l’état de l’art, ou empreinte forte et salée.",
            "key": "Le secret qui les protège est-il sûr ?",
            "description": "La protection en place.",
        },
    ),
    "Exposure": (
        "Qui a pu lire les données, combien de temps, et ce qu’elles sont devenues.",
        {
            "exfiltration": "Les données ont-elles quitté le cabinet ?",
            "recipient": "Qui les a eues, ou a pu les lire.",
            "recipient_detail": "Précision sur le destinataire.",
            "deletion_confirmed": "Le destinataire a-t-il confirmé la suppression ? Ce n’est que sa parole.",
            "harm_neutralised": "Le dommage est-il neutralisé avec certitude, comme une lettre revenue cachetée ?",
            "misuse_observed": "Un usage au détriment des personnes est-il constaté ?",
            "days": "Jours entre le début de l’exposition et sa découverte ; 0 si elle est vue aussitôt.",
        },
    ),
    "Recovery": (
        "Comment les données sont revenues, et ce que les personnes ont subi.",
        {
            "restoration": "Étendue du rétablissement.",
            "within_hours": "Heures entre la perte et ce rétablissement.",
            "backup_available": "Une sauvegarde est-elle utilisable ?",
            "service_impact": "Effet de l’interruption sur les personnes ; des soins retardés sont graves.",
            "description": "Déroulement du rétablissement.",
        },
    ),
    "SeverityFactors": (
        "Ce qu’une personne précise pour la note ENISA ; ce qui manque est déduit des autres faits, avec prudence.",
        {
            "context": "Ajustements du contexte, par classe de données.",
            "identifiers": "Indices qui permettent d’identifier les personnes.",
            "pseudonymised": "Les données étaient-elles pseudonymisées, table de correspondance à l’abri ?",
            "credentials_open": "Données que des identifiants volés rendent accessibles.",
            "note": "Remarque sur la note.",
        },
    ),
    "ContextAdjustment": (
        "Un ajustement motivé de la note de contexte.",
        {
            "data_class": "Classe de données ajustée.",
            "steps": "Pas entiers, de -3 à 3, jamais 0.",
            "reason": "Motif.",
        },
    ),
    "RiskDecision": (
        "Le niveau de risque décidé par une personne ; il l’emporte sur le niveau calculé.",
        {
            "decided_at": "Instant de la décision.",
            "author": "Qui a décidé.",
            "level": "Niveau décidé.",
            "reason": "Motif.",
        },
    ),
    "InvolvedBody": (
        "Un autre organisme, et qui a prévenu l’autre.",
        {
            "name": "Nom.",
            "role": "Son rôle dans le traitement.",
            "relation": "Sa relation avec le cabinet.",
            "health_data_host": "Est-il hébergeur de données de santé (HDS) ?",
            "aware_at": "Quand il a pris connaissance de la violation.",
            "told_us_at": "Quand il a prévenu le cabinet.",
            "told_at": "Quand le cabinet l’a prévenu.",
            "contract_notice_hours": "Délai d’alerte du contrat, en heures.",
        },
    ),
    "CommunicationPlan": (
        "Ce que le cabinet prévoit pour les personnes (section 13 du formulaire de la CNIL).",
        {
            "intent": "Information faite, prévue, écartée ou pas encore décidée.",
            "planned_on": "Jour prévu.",
            "means": "Moyens.",
            "reason": "Motif du choix.",
            "advice": "Conseils donnés aux personnes.",
        },
    ),
    "Communication": (
        "Une information envoyée aux personnes.",
        {
            "channel": "Individuelle ou publique.",
            "sent_at": "Instant de l’envoi.",
            "means": "Moyens.",
            "persons": "Nombre de personnes informées.",
        },
    ),
    "Art34Exemption": (
        "Un motif de l’article 34, § 3 du RGPD que le cabinet invoque.",
        {
            "ground": "Le motif.",
            "decided_at": "Instant de la décision.",
            "reason": "Ce qui l’établit.",
            "measures_at": "Quand les mesures étaient en place ; jamais après la décision.",
        },
    ),
    "Notification": (
        "Un dépôt à la CNIL.",
        {
            "kind": "Initiale, complémentaire, complète, ou retrait.",
            "filed_at": "Instant du dépôt.",
            "reference": "Numéro donné par la CNIL.",
            "delay_reasons": "Motifs du retard (RGPD, art. 33, § 1).",
        },
    ),
    "Complaint": (
        "La plainte qui conditionne l’indemnisation (C. assur., art. L.12-10-1).",
        {
            "offence_alleged": "Une attaque d’un système de données est-elle alléguée ?",
            "attack_known_at": "Quand la victime a connu l’attaque : départ des 72 heures de la plainte.",
            "precomplaint_at": "Pré-plainte ; ce n’est pas une plainte.",
            "filed_at": "Dépôt de la plainte.",
            "reference": "Référence de la plainte.",
        },
    ),
    "Insurance": (
        "L’assurance du risque cyber.",
        {
            "cyber_cover": "Le cabinet est-il couvert ?",
            "insurer": "L’assureur.",
            "notice_working_days": "Délai de déclaration du contrat, en jours ouvrés.",
            "notified_at": "Déclaration du sinistre.",
        },
    ),
    "IncidentReport": (
        "L’incident de sécurité d’une structure tenue de le signaler (CSP, art. L.1111-8-2).",
        {
            "exceptional": "L’incident a-t-il créé une situation exceptionnelle dans la structure ?",
            "effects": "Ses effets (CSP, art. D.1111-16-2).",
            "known_at": "Quand il a été connu.",
            "reported_at": "Quand il a été signalé.",
            "resolved_at": "Quand il a été résolu.",
            "resolution_told_at": "Quand sa résolution a été signalée.",
            "reference": "Référence du signalement.",
        },
    ),
    "JournalEntry": (
        "Une ligne du journal.",
        {
            "recorded_at": "Instant où elle est consignée.",
            "text": "Ce qui est consigné.",
            "author": "Par qui.",
        },
    ),
}
