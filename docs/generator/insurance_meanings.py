# SPDX-License-Identifier: MIT
"""What each closed list of the insurance means, in French, for the generated pages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["INSURANCE_LISTS"]

INSURANCE_LISTS: Final[Mapping[str, str]] = {
    "AdminFineCover": "Ce que dit le contrat des amendes administratives.",
    "Allocation": "Comment un plafond commun se répartit entre les garanties.",
    "AnswerKind": "Ce qu’attend un champ du formulaire de déclaration du risque.",
    "BackupFrequency": "Q17 : fréquence des sauvegardes.",
    "BearableDowntime": "Q10 : temps pendant lequel le cabinet peut travailler sans informatique.",
    "CardNumbers": "Q13 : ce que deviennent les numéros de carte bancaire.",
    "ComplaintTiming": "Si la plainte a été déposée dans les 72 heures (C. assur., art. L.12-10-1).",
    "ConditionCode": "Ce qui doit encore arriver pour qu’un poste soit payé.",
    "ConditionState": "Où en est une condition.",
    "ContractEnd": "Les façons dont un contrat prend fin.",
    "CoverBasis": "L’événement qui doit tomber pendant la garantie.",
    "CoverLimit": "Q11 : plafonds de garantie proposés.",
    "CoverPart": "La garantie elle-même, ou les frais de défense payés en plus.",
    "Cut": "Ce qui est retranché d’un montant accepté, dans l’ordre des étapes.",
    "DeclarationStatus": "Ce qu’était la déclaration du risque, constaté après le sinistre.",
    "DeductibleKind": "Façons de compter une franchise.",
    "DeductibleMode": "Une franchise par garantie, ou une seule pour toutes.",
    "EffectKind": "Ce qu’une réponse peut entraîner.",
    "EncryptionExtent": "Q26 : appareils et supports mobiles chiffrés.",
    "EndpointProtection": "Q21 : protection des postes et des serveurs.",
    "ExclusionCode": "Exclusions que l’on trouve dans les contrats.",
    "ExposureModel": "Les deux modèles d’exposition.",
    "FigureOrigin": "D’où vient un chiffre d’un modèle d’exposition.",
    "Guarantee": "Les huit garanties et les cinq services de la brochure.",
    "HeadAnswer": "Si un poste serait pris en charge, aux conditions qui l’accompagnent.",
    "HeadOfLoss": "Postes de préjudice ; aucun des derniers n’est pris en charge par une garantie de la brochure.",
    "HostingCertification": "Q33 : certification de l’hébergeur de données de santé.",
    "InsuredActivity": "Q03 : activités du formulaire.",
    "IntentionalAct": "De qui vient l’acte intentionnel (C. assur., art. L.113-1 et L.121-2).",
    "InvestigatingAuthority": "Qui enquête.",
    "ItManagement": "Q31 : qui s’occupe de l’informatique.",
    "Loading": "Réponses qui changent le prix.",
    "LopmiScope": "Ce que conditionne la plainte de l’article L.12-10-1, selon la lecture du contrat.",
    "LossCause": "Ce qui a causé la perte.",
    "Multifactor": "Q22 : où l’authentification multifacteur est exigée.",
    "PasswordPractice": "Q28 : mots de passe longs, individuels, gardés dans un gestionnaire.",
    "PatchDelay": "Q24 : délai d’installation des correctifs critiques.",
    "GuaranteeKind": "Pour qui une garantie paie.",
    "ContractEvidence": "Ce qui existe du contrat : seule la police ou une note de couverture engage l’assureur.",
    "PolicyState": "Où en est un contrat à un instant donné.",
    "QuestionId": "Les questions du formulaire, par leur numéro.",
    "RefusalReason": "Pourquoi un poste, ou une part de ce poste, n’est pas accepté.",
    "SettlementWarning": "Ce dont un règlement avertit.",
    "TermCode": "Les termes des deux modèles d’exposition.",
    "UnderwritingDecision": "Ce que devient une proposition.",
    "UnderwritingRule": "Règles de souscription que servent les questions.",
    "UnsupportedSystems": "Q25 : systèmes qui ne reçoivent plus de correctifs.",
    "WaitingMode": "Ce que sont les premières heures d’une interruption : déduites (carence) ou seuil (attente).",
    "WebsiteKind": "Q14 : à quoi sert le site.",
    "WindowStart": "Où commence la période d’indemnisation.",
}
