# SPDX-License-Identifier: MIT
"""What the objects of an insurance policy mean, in French, with what is held where the contract is not told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["POLICY_OBJECTS"]

POLICY_OBJECTS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "Policy": (
        (
            "Un contrat d’assurance contre les risques informatiques (C. assur., art. L.112-4). Ses montants sont en "
            "euros."
        ),
        {
            "reference": "Numéro du contrat ; celui que nomme un sinistre.",
            "territory": "Territoire du cabinet : donne le fuseau et les jours fériés.",
            "parties": "Qui assure, qui souscrit, qui est assuré.",
            "evidence": "Ce qui existe du contrat : la police et la note de couverture engagent l’assureur, une "
            "proposition non (C. assur., art. L.112-2). Inconnu, il est tenu pour conclu.",
            "void": "Le contrat est-il nul, pour une fausse déclaration intentionnelle (C. assur., art. L.113-8) ? Un "
            "contrat nul n’a jamais existé ; inconnu, il est tenu pour valable.",
            "annual_premium": "Prime d’une année, en euros, taxes comprises.",
            "initial_effect": "Premier jour du premier contrat ; les reconductions ne le changent pas.",
            "period_start": "Premier jour de l’année d’assurance en cours.",
            "period_end": "Premier jour qui suit cette année d’assurance.",
            "tacit_renewal": "Sans résiliation, le contrat continue-t-il après `period_end` (C. assur., "
            "art. L.113-15) ? Si non, il prend fin ce jour-là ; inconnu, il est tenu pour reconduit.",
            "terminated_on": "Premier jour sans garantie, quand le contrat est résilié.",
            "limit_claim": "Plafond par sinistre, en euros, toutes garanties comprises.",
            "limit_year": "Plafond par année d’assurance, en euros ; seuls les paiements l’entament.",
            "terms": "Garanties souscrites, chacune une fois ; celle qui n’y est pas n’est pas souscrite.",
            "deductible_mode": "Une franchise par garantie, ou une seule pour le sinistre ; par garantie si rien n’est "
            "dit.",
            "single_deductible": "Montant de la franchise unique, en euros ; il faut alors le donner.",
            "allocation": "Comment un plafond commun se répartit entre les garanties ; au prorata si rien n’est dit.",
            "exclusions": "Exclusions du contrat.",
            "war_bought_back": "Le contrat couvre-t-il la guerre et l’émeute, que la loi exclut sauf accord contraire "
            "(C. assur., art. L.121-8) ? Inconnu, elles sont tenues pour exclues.",
            "admin_fine_cover": "Ce que dit le contrat des amendes administratives ; exclues si rien n’est dit. "
            "Qu’elles soient assurables est contesté.",
            "notice_working_days": "Délai de déclaration du sinistre, en jours ouvrés, depuis qu’il est connu. Le "
            "minimum légal est de cinq jours, deux pour un vol (C. assur., art. L.113-2, 4°) ; il vaut si rien n’est "
            "dit.",
            "late_notice_clause": "Le contrat prévoit-il une déchéance pour déclaration tardive (C. assur., "
            "art. L.113-2, 4°) ? Inconnu, elle est tenue pour prévue, par prudence.",
            "lopmi_scope": "Ce qui n’est payé que si la victime a porté plainte (C. assur., art. L.12-10-1), selon la "
            "lecture du contrat ; les seuls dommages de l’assuré si rien n’est dit. Aucune décision ne l’a tranché.",
            "assistance_exempt": "Les services d’assistance sont-ils payés sans cette plainte ? Inconnu, ils sont "
            "tenus pour payés, avec un avertissement.",
            "subsequent_years": "Années pendant lesquelles une réclamation est encore reçue après la fin du contrat ; "
            "jamais moins de cinq (C. assur., art. L.124-5), qui valent si rien n’est dit.",
            "last_cover_at_cessation": "Était-ce le dernier contrat d’une personne physique avant la fin de son "
            "activité ou son décès ? Si oui, la garantie dure au moins dix ans après la fin (C. assur., art. L.124-5 "
            "et R.124-3) ; inconnu, seuls les cinq ans sont comptés et la question est posée.",
            "activity_resumed_on": "Jour où la même activité a repris : il ramène ces dix ans à l’intervalle, jamais "
            "sous cinq ans (C. assur., art. R.124-3).",
            "resubscribed": "Garantie de responsabilité souscrite plus tard pour le même risque (C. assur., "
            "art. L.124-5).",
            "unpaid": "Primes qui n’ont pas été payées à leur échéance.",
            "restates_limitation": "Le contrat rappelle-t-il les règles de la prescription (C. assur., art. R.112-1) ? "
            "Si non, l’assureur ne peut opposer aucune prescription.",
        },
    ),
    "Parties": (
        (
            "Les personnes du contrat (C. assur., art. L.112-1). Un tiers lésé n’en est pas une, et peut pourtant agir "
            "contre l’assureur (art. L.124-3)."
        ),
        {
            "insurer": "Assureur.",
            "broker": "Courtier.",
            "policyholder": "Souscripteur : il signe le contrat et doit la prime (C. assur., art. L.113-2, 1°).",
            "insureds": "Assurés : ceux dont l’intérêt ou la responsabilité est couvert. Vide, ils ne sont pas connus "
            "; le souscripteur n’est pas présumé l’être.",
            "beneficiaries": "Bénéficiaires, s’il en est désigné.",
        },
    ),
    "CoverTerms": (
        "Une garantie du contrat : ce qui la déclenche, ses plafonds, sa franchise.",
        {
            "guarantee": "La garantie.",
            "basis": "L’événement qui doit tomber pendant la garantie ; pour une responsabilité, le fait dommageable "
            "ou la réclamation (C. assur., art. L.124-5).",
            "sublimit": "Sous-limite par sinistre, en euros, prise sur le plafond du contrat ; absente, il n’y en a "
            "pas.",
            "yearly_sublimit": "Sous-limite par année d’assurance, en euros ; absente, il n’y en a pas.",
            "outside_limit": "La garantie est-elle payée en plus des plafonds du contrat ? Inconnu, elle est tenue "
            "pour prise sur eux.",
            "deductible": "Franchise de cette garantie.",
            "insured_share": "Part de la perte que l’assuré garde après la franchise, de 0 à 1 (C. assur., "
            "art. L.121-1) ; 0 si rien n’est dit.",
            "assistance": "Est-ce un service d’assistance de crise ? Inconnu, elle n’est pas tenue pour telle.",
            "defence_in_limit": "Les frais de défense civile sont-ils pris sur le plafond ? Si non, ils sont payés en "
            "plus ; inconnu, ils sont tenus pour pris sur lui.",
            "interruption": "Durées de la perte d’exploitation : obligatoires pour cette garantie, sans objet pour une "
            "autre.",
            "capital": "Somme déclarée et somme réelle, si la garantie repose sur une somme déclarée.",
            "retroactive_on": "Jour avant lequel une intrusion est trop ancienne ; sans effet sur une responsabilité "
            "déclenchée par la réclamation (C. assur., art. L.124-5).",
        },
    ),
    "Deductible": (
        "Ce que l’assuré garde de chaque perte (C. assur., art. L.121-1) ; jamais plus que la perte.",
        {
            "kind": "Façon de compter ; aucune franchise si rien n’est dit.",
            "amount": "Montant, en euros, d’une franchise absolue ou simple. La simple ne paie rien jusqu’à ce "
            "montant, et tout au-delà.",
            "rate": "Part de la perte, non du plafond, de 0 à 1, pour une franchise en pourcentage.",
            "minimum": "Le moins que garde une franchise en pourcentage, en euros.",
            "maximum": "Le plus qu’elle garde, en euros.",
        },
    ),
    "InterruptionTerms": (
        "Combien de temps une perte d’exploitation est payée. Heures et jours peuvent avoir des décimales : `0.5`.",
        {
            "max_days": "Période d’indemnisation, en jours.",
            "waiting_hours": "Heures qui restent à l’assuré, ou seuil à dépasser, selon `waiting_mode`.",
            "waiting_mode": "Ce que sont ces heures : toujours déduites (carence), ou un seuil au-delà duquel tout est "
            "payé (attente).",
            "window_start": "D’où court la période d’indemnisation quand les heures sont déduites ; de la fin de la "
            "carence si rien n’est dit.",
        },
    ),
    "CapitalRule": (
        (
            "La règle proportionnelle de capitaux : si la somme réelle dépasse la somme déclarée, l’assuré garde une "
            "part du dommage (C. assur., art. L.121-5)."
        ),
        {
            "declared": "Somme déclarée, en euros.",
            "actual": "Somme réelle au jour du sinistre, en euros.",
            "waived": "Les parties ont-elles écarté la règle, comme la loi le permet (C. assur., art. L.111-2) ? "
            "Inconnu, elle s’applique.",
        },
    ),
    "Exclusion": (
        (
            "Une exclusion du contrat. Elle ne vaut que formelle et limitée (C. assur., art. L.113-1) et écrite en "
            "caractères très apparents (art. L.112-4)."
        ),
        {
            "code": "L’exclusion.",
            "scope": "Garanties qu’elle atteint ; vide, toutes.",
            "formal_and_limited": "Est-elle formelle et limitée ? Inconnu, elle est tenue pour telle, par prudence, et "
            "la question est posée.",
            "very_apparent": "Est-elle écrite en caractères très apparents ? Inconnu, de même.",
        },
    ),
    "UnpaidPremium": (
        "Une prime qui n’a pas été payée à son échéance (C. assur., art. L.113-3).",
        {
            "due_on": "Jour de l’échéance.",
            "formal_notice_on": "Jour d’envoi de la mise en demeure recommandée, sans effet avant que la prime ait "
            "plus de dix jours de retard. La garantie est suspendue une fois passés les trente jours qui la suivent.",
            "paid_on": "Jour où tout a été payé ; une garantie suspendue reprend le lendemain à midi.",
            "instalment": "Est-ce une fraction de la prime ? Si oui, la suspension cesse au plus tard à la fin de "
            "l’année d’assurance ; inconnu, c’est tenu pour une prime entière, par prudence.",
        },
    ),
    "Resubscription": (
        (
            "Une garantie souscrite plus tard pour le même risque : un fait connu après la fin du premier contrat peut "
            "être pour elle (C. assur., art. L.124-5)."
        ),
        {
            "on": "Jour de la souscription.",
            "basis": "Ce qui la déclenche.",
        },
    ),
}
