# SPDX-License-Identifier: MIT
"""What the objects of an insurance claim mean, in French, with what is held where a fact is not told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["CLAIM_OBJECTS"]

CLAIM_OBJECTS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "Claim": (
        (
            "Un sinistre : tous les dommages d’un même fait ; des faits de même cause technique n’en font qu’un "
            "(C. assur., art. L.124-1-1). `known_at` ou `known_on` est nécessaire."
        ),
        {
            "reference": "Référence propre au sinistre dans le dossier.",
            "policy_reference": "Référence du contrat sous lequel il est déclaré.",
            "breach_reference": "Référence de la violation dont il vient, s’il y en a une.",
            "heads": "Postes de préjudice.",
            "event_at": "Instant du fait dommageable ; jamais après `known_at`.",
            "known_at": "Quand l’assuré a connu l’atteinte ou la perte : départ des 72 heures de la plainte "
            "(C. assur., art. L.12-10-1) et du délai de déclaration (art. L.113-2, 4°).",
            "known_on": "Jour de cette connaissance, quand l’heure n’est pas connue.",
            "fact_known_at": "Quand l’assuré a connu le fait dommageable, si ce n’est pas à `known_at` (C. assur., "
            "art. L.124-5).",
            "breach_known_at": "Quand le cabinet a pris connaissance de la violation de données, si ce n’est pas à "
            "`known_at` : départ des 72 heures de la CNIL (RGPD, art. 33, § 1).",
            "stad_attack": "Le sinistre vient-il de l’attaque d’un système de données (C. pén., art. 323-1 à "
            "323-3-1) ? Inconnu, il est tenu pour tel : une plainte est demandée.",
            "complaint_at": "Dépôt de la plainte : 72 heures au plus après la connaissance de l’atteinte, la dernière "
            "comprise (C. assur., art. L.12-10-1).",
            "complaint_on": "Jour de la plainte, quand l’heure n’est pas connue.",
            "complaint_by_victim": "La plainte est-elle celle de la victime (C. assur., art. L.12-10-1) ? Inconnu, "
            "elle est tenue pour telle, et la question est posée.",
            "notified_at": "Déclaration à l’assureur.",
            "late_notice_prejudice": "L’assureur prouve-t-il qu’une déclaration tardive lui a nui (C. assur., "
            "art. L.113-2, 4°) ? Inconnu, il ne le prouve pas.",
            "force_majeure": "Un cas fortuit ou de force majeure a-t-il empêché de déclarer à temps (C. assur., "
            "art. L.113-2, 4°) ? Inconnu, il ne compte pas.",
            "first_claim_at": "Première réclamation d’un tiers ; elle déclenche une garantie en base réclamation "
            "(C. assur., art. L.124-5).",
            "investigation_at": "Premier acte écrit de l’autorité qui enquête ; il déclenche la garantie des enquêtes.",
            "cause": "Ce qui a causé la perte ; un vol a un délai de déclaration plus court (C. assur., art. L.113-2, "
            "4°).",
            "intentional_act": "De qui vient l’acte intentionnel, s’il y en a un : celui de l’assuré n’est jamais "
            "couvert (C. assur., art. L.113-1), celui d’un salarié le reste (art. L.121-2). Inconnu, il n’est pas "
            "opposé, et la question est posée.",
            "known_before_inception": "L’assuré connaissait-il déjà le fait quand il a souscrit (C. assur., "
            "art. L.124-5) ? Inconnu, ce n’est pas opposé, et la question est posée.",
            "triggered_exclusions": "Exclusions du contrat dont les faits sont réunis, chacune une fois.",
            "declaration": "Ce qu’était la déclaration du risque, constaté après le sinistre.",
            "prior_paid": "Déjà payé dans l’année d’assurance ou dans la période subséquente, en euros, pour toutes "
            "les garanties prises sur les plafonds. Inconnu, rien n’est déduit et la question est posée.",
            "prior_by_guarantee": "Déjà payé, garantie par garantie ; ce qui n’y est pas compte pour zéro.",
        },
    ),
    "LossHead": (
        "Un poste de préjudice : un montant, un nombre et son coût unitaire, ou un arrêt d’activité, une seule mesure.",
        {
            "code": "Le poste.",
            "amount": "Ce que la perte coûte à l’assuré, en euros, avec la taxe qu’il ne récupère pas.",
            "units": "Nombre d’unités, comme des dossiers à reconstituer.",
            "unit_cost": "Coût d’une unité, en euros ; si `amount` est donné aussi, il en est le produit exact.",
            "interruption": "Arrêt d’activité à mesurer, pour une perte de revenus seulement.",
            "authority": "Autorité devant laquelle a lieu une défense administrative ; la garantie de la brochure ne "
            "vise que la CNIL. Inconnue, le poste est refusé et la question est posée.",
            "insurer_consent": "L’assureur a-t-il donné son accord avant le paiement de la rançon ? Inconnu, la rançon "
            "est refusée.",
            "sanctioned_payee": "Le bénéficiaire de la rançon est-il sous sanction de l’Union européenne (règle non "
            "vérifiée) ? Inconnu, la rançon est refusée.",
            "terrorism_known": "Sait-on que la rançon finance le terrorisme (C. pén., art. 421-2-2) ? Inconnu, la "
            "rançon est refusée.",
        },
    ),
    "InterruptionLoss": (
        "Un arrêt d’activité, dont la perte se mesure : la marge brute perdue, non le chiffre d’affaires.",
        {
            "annual_revenue": "Chiffre d’affaires annuel, en euros.",
            "saved_variable_rate": "Part de ce chiffre, de 0 à 1, qui cesse d’être dépensée pendant l’arrêt.",
            "activity_lost": "Part de l’activité à l’arrêt, de 0 à 1 ; 1 si rien n’est dit.",
            "start_at": "Début de l’arrêt.",
            "end_at": "Fin de l’arrêt ; jamais avant son début.",
            "basis_days": "Jours calendaires de l’année, 365 ou 366 ; 365 si rien n’est dit.",
        },
    ),
    "RiskDeclaration": (
        (
            "Ce qu’on a constaté, après le sinistre, des réponses données avant le contrat (C. assur., art. L.113-8 et "
            "L.113-9)."
        ),
        {
            "status": "Exacte, inexacte de bonne foi, ou fausse avec intention : la deuxième réduit l’indemnité "
            "(art. L.113-9), la troisième annule le contrat (art. L.113-8).",
            "question_asked": "L’assureur avait-il posé la question (C. assur., art. L.113-2, 2°) ? Inconnu ou non, "
            "aucune sanction n’est comptée ; inconnu, la question est posée.",
            "rate_paid": "Prime payée, en euros.",
            "rate_due": "Prime qu’une réponse exacte aurait appelée, en euros. Si l’une des deux manque, l’indemnité "
            "n’est pas réduite, et un avertissement le dit.",
        },
    ),
    "PriorPayment": (
        "Ce qui a déjà été payé sous une garantie, dans l’année d’assurance ou dans la période subséquente.",
        {
            "guarantee": "La garantie.",
            "amount": "Montant déjà payé, en euros.",
        },
    ),
}
