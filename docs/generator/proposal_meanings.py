# SPDX-License-Identifier: MIT
"""What the objects of an insurance proposal mean, in French: each key is a blank of the form, under its question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["PROPOSAL_OBJECTS"]

_DETAIL: Final = "précisions, dans les mots du cabinet, si la réponse est oui."

PROPOSAL_OBJECTS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "Proposal": (
        (
            "Un formulaire de déclaration du risque, tel qu’il a été rempli ; Q01 à Q43 sont ses questions. Même "
            "signé, il n’engage ni le cabinet ni l’assureur (C. assur., art. L.112-2) ; une case vide n’est pas "
            "une fausse réponse (art. L.113-2, 2°)."
        ),
        {
            "reference": "Référence propre à la proposition dans le dossier.",
            "questionnaire_version": "Version des questions posées : seule une question posée peut avoir une fausse "
            "réponse (C. assur., art. L.113-2, 2°).",
            "applicant": "Q01 à Q06 : qui demande l’assurance.",
            "volume": "Q07 à Q11 : taille du cabinet et montant souhaité.",
            "cards_and_web": "Q12 à Q15 : cartes bancaires et site internet.",
            "backups": "Q16 à Q19 : sauvegardes des données de santé.",
            "systems": "Q20 à Q27 : sécurité des systèmes.",
            "habits": "Q28 à Q30 : mots de passe, usages, carte de professionnel de santé.",
            "suppliers": "Q31 à Q33 : informatique et hébergement.",
            "organisation": "Q34 à Q37 : gouvernance, formation, virements, continuité.",
            "past": "Q38 à Q42 : incidents passés, faits connus, autres assurances.",
            "signature": "Q43 : exactitude des réponses et signature.",
        },
    ),
    "Applicant": (
        "Qui demande l’assurance, depuis quand, avec qui et où.",
        {
            "name": "Q01 : dénomination.",
            "legal_form": "Q01 : forme juridique.",
            "siren": "Q01 : numéro SIREN ; celui-ci ou le SIRET suffit.",
            "siret": "Q01 : numéro SIRET ; celui-ci ou le SIREN suffit.",
            "rpps": "Q01 : numéro RPPS d’une personne physique ; celui-ci ou l’ADELI suffit.",
            "adeli": "Q01 : ancien numéro ADELI d’une personne physique ; celui-ci ou le RPPS suffit.",
            "person": "Q02 : personne physique ou morale. La garantie subséquente en dépend (C. assur., "
            "art. L.124-5 et R.124-3).",
            "activity": "Q03 : profession.",
            "mode_of_practice": "Q03 : mode d’exercice, dans les mots du cabinet.",
            "activity_began_on": "Q04 : jour du début d’activité.",
            "effect_on": "Q04 : jour d’effet souhaité.",
            "partners": "Q05 : nombre d’associés.",
            "employees": "Q05 : nombre de salariés.",
            "workstations": "Q05 : nombre de postes de travail.",
            "outside_area": "Q06 : le cabinet exerce-t-il hors de France, ou pour des patients hors de l’Espace "
            "économique européen ?",
        },
    ),
    "RiskVolume": (
        "Les chiffres du cabinet et le montant de garantie qu’il souhaite.",
        {
            "turnover": "Q07 : chiffre d’affaires ou recettes du dernier exercice clos, en euros.",
            "variable_cost_share": "Q08 : part des charges variables dans ce chiffre, de 0 à 1 : 12 % s’écrit `0.12`.",
            "patient_files": "Q09 : nombre de dossiers de patients conservés, actifs et archivés.",
            "bearable_downtime": "Q10 : temps d’exercice possible sans informatique avant une perte notable.",
            "wanted_limit": "Q11 : montant de garantie souhaité.",
        },
    ),
    "CardsAndWeb": (
        "Les cartes bancaires et le site internet du cabinet.",
        {
            "card_payments": "Q12 : le cabinet accepte-t-il des paiements par carte ?",
            "card_operations": "Q12 : nombre d’opérations par carte en une année.",
            "card_numbers": "Q13 : ce que deviennent les numéros de carte, et si la norme PCI-DSS est suivie ; "
            "posée à qui accepte des cartes.",
            "website": "Q14 : à quoi sert le site internet.",
            "third_party_content": "Q15 : le cabinet publie-t-il des contenus de tiers, comme des avis ?",
        },
    ),
    "Backups": (
        "Les sauvegardes des données de santé ; Q17 à Q19 ne sont posées qu’à qui en a.",
        {
            "backed_up": "Q16 : les données de santé sont-elles sauvegardées ?",
            "frequency": "Q17 : à quelle fréquence.",
            "offline_copy": "Q18 : une copie est-elle hors ligne ou immuable, dans un autre lieu ?",
            "restore_test": "Q19 : un test de restauration a-t-il réussi dans les douze derniers mois ?",
            "restore_tested_on": "Q19 : jour de ce test ; jamais après la signature.",
        },
    ),
    "SystemSecurity": (
        "La sécurité du réseau, des postes, des accès distants, et le chiffrement.",
        {
            "firewall": "Q20 : un pare-feu est-il actif en permanence ?",
            "endpoints": "Q21 : protection des postes et des serveurs.",
            "multifactor": "Q22 : où l’authentification multifacteur est exigée, pour les accès distants et la "
            "messagerie.",
            "open_remote_access": "Q23 : un accès distant est-il ouvert sur internet sans VPN ?",
            "patch_delay": "Q24 : délai d’installation des correctifs critiques.",
            "unsupported_systems": "Q25 : systèmes ou logiciels qui ne reçoivent plus de correctifs.",
            "devices_encrypted": "Q26 : ordinateurs portables, téléphones et supports amovibles chiffrés.",
            "servers_encrypted": "Q27 : les serveurs et sauvegardes de données de santé sont-ils chiffrés ?",
        },
    ),
    "Habits": (
        "Les mots de passe, l’usage privé du matériel et la carte de professionnel de santé.",
        {
            "passwords": "Q28 : mots de passe d’au moins 12 caractères, individuels, dans un gestionnaire.",
            "separate_use": "Q29 : les usages personnels et professionnels sont-ils séparés ?",
            "personal_health_card": "Q30 : la carte CPS ou e-CPS est-elle nominative, jamais prêtée, son code "
            "non noté ?",
        },
    ),
    "Suppliers": (
        "Qui s’occupe de l’informatique, avec quel contrat, et qui héberge les données de santé.",
        {
            "it_management": "Q31 : qui gère l’informatique.",
            "provider_clauses": "Q32 : le contrat du prestataire impose-t-il l’alerte en cas d’incident et la "
            "sécurité (RGPD, art. 28) ? Posée à qui a un prestataire sous contrat.",
            "hosting": "Q33 : certification de l’hébergeur de données de santé (HDS), s’il y en a un.",
        },
    ),
    "Organisation": (
        "La gouvernance, la formation, les virements et la continuité de l’activité.",
        {
            "officer": "Q34 : y a-t-il un DPO ou un référent ? La garantie ne peut jamais en dépendre, ni du "
            "registre, ni de la procédure (C. assur., art. L.113-11, 1°).",
            "register": "Q34 : y a-t-il un registre des traitements ?",
            "breach_procedure": "Q34 : y a-t-il une procédure en cas de violation ?",
            "staff_trained": "Q35 : le personnel a-t-il été sensibilisé dans les douze derniers mois ?",
            "bank_details_called_back": "Q36 : tout changement de RIB est-il confirmé par un appel à un numéro connu ?",
            "continuity_plan": "Q37 : y a-t-il un plan de continuité de l’activité ?",
        },
    ),
    "PastIncident": (
        "Q38 : un incident des cinq dernières années.",
        {
            "day": "Q38 : jour de l’incident.",
            "cost": "Q38 : ce qu’il a coûté, en euros.",
        },
    ),
    "PastEvents": (
        "Les incidents passés, les faits connus, la CNIL, les autres assureurs et les autres contrats.",
        {
            "incident_count": "Q38 : nombre d’incidents de sécurité, de violations et d’extorsions des cinq "
            "dernières années ; 0 veut dire aucun, une clé absente veut dire inconnu.",
            "incidents": "Q38 : ceux qui sont décrits.",
            "known_facts": "Q39 : un fait déjà connu peut-il donner lieu à une réclamation ou à un sinistre "
            "(C. assur., art. L.124-5) ?",
            "known_facts_detail": f"Q39 : {_DETAIL}",
            "authority_action": "Q40 : le cabinet a-t-il fait l’objet d’une plainte, d’un contrôle ou d’une "
            "sanction de la CNIL ?",
            "authority_action_detail": f"Q40 : {_DETAIL}",
            "insurer_refusal": "Q41 : un assureur a-t-il refusé, résilié ou majoré une assurance cyber ?",
            "insurer_refusal_detail": f"Q41 : {_DETAIL}",
            "other_policies": "Q42 : d’autres assurances couvrent-elles les mêmes risques (C. assur., art. L.121-4) ?",
            "other_policies_detail": f"Q42 : {_DETAIL}",
        },
    ),
    "ProposalSignature": (
        "Qui a répondu, en quelle qualité et quel jour ; sans signature, le formulaire est incomplet.",
        {
            "answers_exact": "Q43 : les réponses sont-elles déclarées exactes ?",
            "name": "Q43 : nom du signataire.",
            "capacity": "Q43 : qualité du signataire.",
            "signed_on": "Q43 : jour de la signature.",
        },
    ),
}
