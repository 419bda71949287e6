# SPDX-License-Identifier: MIT
"""What the objects of a register of processing activities mean, in French."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["REGISTER_OBJECTS"]

REGISTER_OBJECTS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "Register": (
        "Le registre des activités de traitement (RGPD, art. 30) ; le responsable est le cabinet du dossier.",
        {
            "controller_records": "Fiches des activités dont le cabinet est responsable (art. 30, § 1).",
            "processor_records": "Fiches de ce que le cabinet traite pour d’autres responsables (art. 30, § 2) ; la "
            "CNIL recommande deux registres.",
            "officer": "Désignation du délégué à la protection des données.",
            "representative": "Représentant dans l’Union d’un responsable établi ailleurs.",
            "version": "Version du registre, portée sur la couverture.",
            "author": "Qui tient le registre.",
        },
    ),
    "ControllerRecord": (
        "La fiche d’une activité dont le cabinet est responsable : une par finalité, non par logiciel.",
        {
            "reference": "Numéro ou référence de la fiche.",
            "name": "Nom du traitement.",
            "subject": "Ce dont traite l’activité, parmi les fiches types.",
            "created_on": "Jour de création de la fiche.",
            "updated_on": "Jour de la dernière mise à jour.",
            "history": "Mises à jour successives.",
            "software": "Logiciels et applications employés.",
            "any_joint_controller": "Y a-t-il un responsable conjoint ? Une liste vide ne le dit pas.",
            "joint_controllers": "Responsables conjoints (art. 26).",
            "purposes": "Finalités.",
            "data_subjects": "Catégories de personnes concernées.",
            "data": "Catégories de données, avec leur durée de conservation.",
            "any_recipient": "Y a-t-il des destinataires ? Une liste vide ne le dit pas.",
            "recipients": "Catégories de destinataires.",
            "any_transfer": "Y a-t-il des transferts hors de l’Espace économique européen ? Une liste vide ne le dit "
            "pas.",
            "transfers": "Ces transferts.",
            "security": "Mesures de sécurité.",
            "any_processor": "Y a-t-il des sous-traitants ? Recommandé par la CNIL, comme tout ce qui suit ; "
            "l’article 30 ne le demande pas.",
            "processors": "Sous-traitants employés pour cette activité.",
            "data_source": "Source des données.",
            "information_notice": "Renvoi à la mention d’information.",
            "provision_of_data": "Caractère obligatoire des données et conséquences d’un refus (art. 13, § 2, e)).",
            "rights_procedure": "Comment les personnes exercent leurs droits.",
            "automated_decision": "Y a-t-il une décision automatisée ?",
            "persons": "Nombre de personnes concernées.",
            "occasional": "Le traitement est-il occasionnel (art. 30, § 5) ?",
            "likely_risk": "Comporte-t-il un risque pour les personnes (art. 30, § 5) ?",
            "large_scale": "Est-il à grande échelle ?",
            "impact_assessment": "Analyse d’impact.",
            "to_review": "Ce qu’une personne doit encore vérifier.",
            "comments": "Remarques.",
        },
    ),
    "ProcessorRecord": (
        "La fiche de ce que le cabinet traite pour d’autres : ni finalité, ni données, ni durée ne sont demandées.",
        {
            "reference": "Numéro ou référence de la fiche.",
            "name": "Nom de la prestation.",
            "created_on": "Jour de création de la fiche.",
            "updated_on": "Jour de la dernière mise à jour.",
            "history": "Mises à jour successives.",
            "controllers": "Responsables pour lesquels le cabinet traite.",
            "processing_categories": "Catégories de traitements effectués pour chacun d’eux.",
            "any_transfer": "Y a-t-il des transferts hors de l’Espace économique européen ? Une liste vide ne le dit "
            "pas.",
            "transfers": "Ces transferts.",
            "security": "Mesures de sécurité.",
            "sub_processors": "Sous-traitants ultérieurs ; recommandé par la CNIL.",
            "comments": "Remarques.",
        },
    ),
    "OfficerDesignation": (
        "La désignation d’un délégué à la protection des données (RGPD, art. 37) ; qui il est se lit dans le cabinet.",
        {
            "designated": "Un délégué est-il désigné ?",
            "address": "Son adresse postale.",
            "company": "Société d’un délégué externe.",
            "reason": "Pourquoi il n’y en a pas.",
            "published": "Ses coordonnées sont-elles publiées (art. 37, § 7) ?",
            "told_to_authority": "Ont-elles été communiquées à la CNIL (art. 37, § 7) ?",
        },
    ),
    "Party": (
        "Un organisme ou une personne, et comment les joindre.",
        {
            "name": "Nom ou dénomination.",
            "contact": "Personne à joindre.",
            "address": "Adresse postale.",
        },
    ),
    "ServedController": (
        "Un responsable pour lequel le cabinet traite des données.",
        {
            "controller": "Le responsable.",
            "representative": "Son représentant dans l’Union.",
            "officer": "Son délégué à la protection des données.",
        },
    ),
    "Purpose": (
        "Une finalité, avec sa base légale, son exception de l’article 9 et ses durées.",
        {
            "description": "La finalité principale, en mots.",
            "sub_purposes": "Sous-finalités.",
            "legal_basis": "Base légale (art. 6, § 1).",
            "legal_basis_detail": "La loi, le contrat ou l’intérêt légitime dont il s’agit.",
            "art9_condition": "Exception qui permet de traiter des données sensibles (art. 9, § 2).",
            "professional_secrecy": "Les données sont-elles traitées sous la responsabilité d’une personne tenue au "
            "secret (art. 9, § 3) ?",
            "retention": "Durées des données qui n’ont pas les leurs.",
        },
    ),
    "DataItem": (
        "Une catégorie de données.",
        {
            "category": "La catégorie.",
            "description": "Ce qu’elle contient.",
            "retention": "Durées de conservation de cette catégorie.",
        },
    ),
    "DataSubjects": (
        "Une catégorie de personnes concernées.",
        {
            "category": "La catégorie.",
            "detail": "Précisions.",
        },
    ),
    "Recipient": (
        "Une catégorie de destinataires.",
        {
            "category": "La catégorie.",
            "detail": "Précisions.",
        },
    ),
    "SecurityMeasure": (
        "Une mesure technique ou d’organisation (RGPD, art. 32, § 1).",
        {
            "kind": "Sorte de mesure.",
            "detail": "La mesure.",
            "controls": "Points de contrôle qu’elle remplit.",
        },
    ),
    "Change": (
        "Une mise à jour d’une fiche.",
        {
            "on": "Jour de la mise à jour.",
            "description": "Ce qui a changé.",
            "author": "Qui l’a portée.",
        },
    ),
    "RetentionTerm": (
        "Une durée de conservation : une règle, des durées propres ou les mots du registre, ensemble ou non.",
        {
            "words": "La durée, telle que le registre la dit.",
            "rule": "Règle de conservation suivie.",
            "active": "Durée en base active.",
            "archive": "Durée en archivage intermédiaire, après la base active.",
            "start": "Évènement dont court la durée.",
            "fate": "Sort des données au terme.",
            "justification": "Motif d’une durée qui s’écarte de la règle.",
        },
    ),
    "Period": (
        "Une durée.",
        {
            "number": "Nombre de jours, de mois ou d’années.",
            "unit": "Unité.",
        },
    ),
    "Transfer": (
        "Un transfert vers un pays tiers ou une organisation internationale ; un accès à distance en est un.",
        {
            "recipient": "Destinataire du transfert.",
            "country": "Pays, par son code de deux lettres majuscules (ISO 3166-1).",
            "destination": "Ce qu’aucun code ne dit : une organisation, une région.",
            "safeguard": "Ce sur quoi le transfert repose (RGPD, chapitre V).",
            "listed_recipient": "Le destinataire est-il inscrit sur la liste du cadre de protection des données UE – "
            "États-Unis ?",
            "impact_assessed": "Le droit du pays a-t-il été examiné ?",
            "documentation": "Où sont documentées les garanties (art. 49, § 1, second alinéa).",
        },
    ),
    "Processor": (
        "Un sous-traitant (RGPD, art. 4, 8) et 28).",
        {
            "name": "Nom ou dénomination.",
            "service": "Prestation.",
            "contact": "Personne à joindre.",
            "country": "Pays, par son code de deux lettres majuscules (ISO 3166-1).",
            "contract": "Contrat de sous-traitance.",
            "hosts_health_data": "Conserve-t-il des données de santé sur ses propres systèmes ?",
            "needed_activities": "Activités d’hébergement que sa prestation demande.",
            "hosting": "Sa certification d’hébergeur de données de santé.",
        },
    ),
    "ProcessingContract": (
        "Un contrat de sous-traitance (RGPD, art. 28, § 3) ; une clause ni présente ni absente n’a pas été cherchée.",
        {
            "signed": "Le contrat est-il signé ?",
            "signed_on": "Jour de la signature.",
            "reference": "Référence du contrat.",
            "present": "Clauses trouvées dans le contrat.",
            "absent": "Clauses que le contrat n’a pas.",
            "breach_notice_hours": "Délai pour signaler une violation, en heures.",
        },
    ),
    "HealthDataHosting": (
        "La certification d’un hébergeur de données de santé (CSP, art. L.1111-8).",
        {
            "certified": "L’hébergeur est-il certifié ?",
            "version": "Version de la certification.",
            "activities": "Activités que couvre le certificat.",
            "issued_on": "Jour de délivrance.",
            "ends_on": "Jour où il prend fin.",
            "storage_countries": "Pays où sont les données, par leur code de deux lettres majuscules (ISO 3166-1).",
            "access_outside_eea": "Un accès depuis l’extérieur de l’Espace économique européen est-il possible ?",
        },
    ),
    "ImpactAssessment": (
        "L’analyse d’impact relative à la protection des données (AIPD) d’une activité (RGPD, art. 35).",
        {
            "done": "A-t-elle été faite ?",
            "done_on": "Jour où elle l’a été.",
            "reason": "Motif de la décision.",
            "criteria": "Critères remplis.",
            "criteria_assessed": "Les neuf critères ont-ils tous été examinés ?",
            "required_types": "Lignes de la liste des traitements soumis à analyse où le cabinet reconnaît son "
            "activité.",
            "exemptions": "Lignes de la liste des traitements dispensés où il la reconnaît.",
        },
    ),
}
