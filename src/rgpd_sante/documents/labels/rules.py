# SPDX-License-Identifier: MIT
"""Labels of what the rules answer: duties and their states, rules of risk, worth of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.analysis.assessment import RuleOutcome
from rgpd_sante.analysis.obligation import Debtor, Force, ObligationCode, ObligationState
from rgpd_sante.analysis.risk_rules import RiskRuleCode, RuleEffect
from rgpd_sante.breach.rules import AwarenessSource
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import TextStatus, Verification
from rgpd_sante.law.delay import Promptness
from rgpd_sante.law.finding import Severity
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    ObligationCode: {
        ObligationCode.DOCUMENTATION: "Consigner la violation dans le registre",
        ObligationCode.AUTHORITY_NOTIFICATION: "Notifier la violation à la CNIL",
        ObligationCode.AUTHORITY_COMPLEMENT: "Compléter la notification à la CNIL",
        ObligationCode.AUTHORITY_DELAY_REASONS: "Donner à la CNIL les motifs du retard",
        ObligationCode.CONTROLLER_NOTICE: "Prévenir le responsable du traitement",
        ObligationCode.PERSONS_COMMUNICATION: "Informer les personnes concernées",
        ObligationCode.PUBLIC_COMMUNICATION: "Faire une communication publique",
        ObligationCode.INCIDENT_REPORT: "Signaler l’incident de sécurité",
        ObligationCode.INCIDENT_RESOLUTION: "Signaler la résolution de l’incident",
        ObligationCode.POLICE_COMPLAINT: "Déposer plainte",
        ObligationCode.INSURER_NOTICE: "Déclarer le sinistre à l’assureur",
        ObligationCode.NIS2_EARLY_WARNING: "Alerte précoce (NIS 2)",
        ObligationCode.NIS2_NOTIFICATION: "Notification d’incident (NIS 2)",
        ObligationCode.NIS2_FINAL_REPORT: "Rapport final (NIS 2)",
        ObligationCode.OMNIBUS_NOTIFICATION: "Notification en 96 heures (omnibus numérique)",
    },
    Force: {
        Force.DUTY: "Obligation légale",
        Force.CONDITION_OF_PAYMENT: "Condition d’indemnisation par l’assureur, non une obligation",
        Force.CONTRACT: "Obligation du contrat",
        Force.ADVICE: "Conseil",
        Force.NOT_IN_FORCE: "Texte qui n’est pas en vigueur en France",
    },
    Debtor: {
        Debtor.CONTROLLER: "Le responsable du traitement",
        Debtor.PROCESSOR: "Le sous-traitant",
        Debtor.HEALTH_STRUCTURE: "La structure de santé",
        Debtor.VICTIM: "La victime de l’attaque",
        Debtor.INSURED: "L’assuré",
        Debtor.ENTITY: "L’entité visée par la directive",
    },
    ObligationState: {
        ObligationState.NOT_APPLICABLE: "Ne s’applique pas",
        ObligationState.NOT_DUE: "Pas encore dû",
        ObligationState.UNDETERMINED: "À déterminer ; par prudence, agir comme si c’était dû",
        ObligationState.DUE: "À faire",
        ObligationState.OVERDUE: "En retard",
        ObligationState.DONE: "Fait",
        ObligationState.DONE_ON_TIME: "Fait dans le délai",
        ObligationState.DONE_LATE: "Fait en retard",
        ObligationState.DONE_LATE_WITH_REASONS: "Fait en retard, motifs donnés",
        ObligationState.DONE_LATE_WITHOUT_REASONS: "Fait en retard, sans motifs",
    },
    AddresseeKind: {
        AddresseeKind.INTERNAL_REGISTER: "Registre interne des violations",
        AddresseeKind.CNIL: "CNIL",
        AddresseeKind.CONTROLLER: "Responsable du traitement",
        AddresseeKind.PERSONS: "Personnes concernées",
        AddresseeKind.PUBLIC: "Public",
        AddresseeKind.ARS: "Agence régionale de santé (ARS)",
        AddresseeKind.ANS: "Agence du numérique en santé (CERT Santé)",
        AddresseeKind.POLICE: "Police, gendarmerie ou procureur de la République",
        AddresseeKind.INSURER: "Assureur",
        AddresseeKind.CSIRT: "Centre de réponse aux incidents (CSIRT) ou ANSSI",
        AddresseeKind.SINGLE_ENTRY_POINT: "Guichet unique européen",
    },
    AwarenessSource: {
        AwarenessSource.DECLARED: "Instant déclaré par le cabinet",
        AwarenessSource.DAY_ONLY: "Jour déclaré par le cabinet, sans heure",
        AwarenessSource.TOLD_BY_PROCESSOR: "Information reçue du sous-traitant",
        AwarenessSource.NOT_AWARE: "Violation pas encore établie",
        AwarenessSource.NOT_DATED: "Violation établie, instant pas encore connu",
    },
    RiskRuleCode: {
        RiskRuleCode.FACTS_LACKING: "Faits pas encore connus",
        RiskRuleCode.CARE_OR_SAFETY_AFFECTED: "Soins ou sécurité des personnes touchés",
        RiskRuleCode.SPECIAL_DATA_READABLE_BY_STRANGERS: "Données sensibles lisibles par des inconnus",
        RiskRuleCode.FRAUD_DATA_READABLE_BY_STRANGERS: "Données propices à la fraude lisibles par des inconnus",
        RiskRuleCode.COMBINED_DATA_TAKEN_BY_OUTSIDER: "Données combinées prises par un tiers malveillant",
        RiskRuleCode.GRAVE_MISUSE_OBSERVED: "Usage grave déjà constaté",
        RiskRuleCode.SPREAD_TO_MANY: "Diffusion à de nombreux destinataires",
        RiskRuleCode.SECRECY_SPREAD_TO_MANY: "Secret professionnel révélé à de nombreux destinataires",
        RiskRuleCode.CARE_DATA_LOST_FOR_GOOD: "Données de soins perdues définitivement",
        RiskRuleCode.PROFESSIONAL_SECRECY: "Atteinte au secret professionnel",
        RiskRuleCode.MANY_RECIPIENTS: "Nombreux destinataires",
        RiskRuleCode.MALICIOUS_EXTRACTION: "Extraction malveillante",
        RiskRuleCode.UNIDENTIFIED_RECIPIENT: "Destinataire non identifié",
        RiskRuleCode.MISUSE_OBSERVED: "Usage constaté au détriment des personnes",
        RiskRuleCode.LOST_FOR_GOOD: "Données perdues définitivement",
        RiskRuleCode.ALTERED_AND_NOT_RESTORED: "Données modifiées et non rétablies",
        RiskRuleCode.UNINTELLIGIBLE_KEY_SAFE: "Données incompréhensibles, clé sûre",
        RiskRuleCode.TRUSTED_RECIPIENT: "Destinataire de confiance",
        RiskRuleCode.HARM_NEUTRALISED: "Dommage neutralisé",
        RiskRuleCode.BRIEF_INTERRUPTION: "Interruption brève",
        RiskRuleCode.SMALL_MISTAKE_CORRECTED_AT_ONCE: "Petite erreur corrigée aussitôt",
        RiskRuleCode.RECOVERED_WITHOUT_EXFILTRATION: "Données rétablies, sans fuite",
        RiskRuleCode.KNOWN_RECIPIENT_ORDINARY_DATA: "Destinataire connu, données ordinaires",
        RiskRuleCode.KNOWN_RECIPIENT_CONFIRMS_DELETION: "Destinataire connu, suppression confirmée",
    },
    RuleEffect: {RuleEffect.RAISES: "Élève le risque", RuleEffect.LOWERS: "Abaisse le risque"},
    RuleOutcome: {
        RuleOutcome.APPLIED: "Retenue",
        RuleOutcome.OVERRULED: "Écartée, une règle contraire l’emporte",
        RuleOutcome.UNDECIDED: "En suspens, faute d’information",
    },
    Promptness: {
        Promptness.WITHOUT_DELAY: "Sans délai",
        Promptness.WITHOUT_UNDUE_DELAY: "Dans les meilleurs délais",
        Promptness.AT_ONCE: "Aussitôt",
    },
    TextStatus: {
        TextStatus.IN_FORCE: "En vigueur",
        TextStatus.GUIDANCE: "Lignes directrices",
        TextStatus.METHOD: "Méthode",
        TextStatus.NOT_TRANSPOSED: "Directive non transposée",
        TextStatus.PROPOSAL: "Proposition",
    },
    Severity: {
        Severity.ERROR: "Erreur",
        Severity.WARNING: "Avertissement",
        Severity.INFO: "Information",
    },
    Verification: {verification: verification.label.capitalize() for verification in Verification},
}
