# SPDX-License-Identifier: MIT
"""Retention of images, badges, logs, prospects, messages, research, breaches, requests and litigation."""

from __future__ import annotations

from typing import Final

from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import cnil_retention, code_de_la_sante_publique, code_de_la_securite_interieure, gdpr
from rgpd_sante.register.retention_table.rule import RetentionRule
from rgpd_sante.vocabulary.retention import FinalFate, RetentionRuleCode, RetentionStatus, StartEvent

__all__ = ["RULES"]

RULES: Final = (
    RetentionRule(
        code=RetentionRuleCode.VIDEO_SURVEILLANCE,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_securite_interieure.VIDEO,
        start=StartEvent.RECORDING,
        at_most=True,
        note="Un mois au plus, moins si possible, sauf saisie par la justice.",
    ),
    RetentionRule(
        code=RetentionRuleCode.ACCESS_BADGES,
        status=RetentionStatus.RECOMMENDED,
        whole=cnil_retention.ACCESS_BADGES,
        start=StartEvent.LOGGED_EVENT,
        at_most=True,
        start_verification=Verification.UNVERIFIED,
    ),
    RetentionRule(
        code=RetentionRuleCode.LOGS,
        status=RetentionStatus.RECOMMENDED,
        whole=cnil_retention.LOGS_LONGEST,
        alternatives=(cnil_retention.LOGS_SHORTEST,),
        start=StartEvent.LOGGED_EVENT,
        at_least=True,
        at_most=True,
        note="De 6 à 12 mois glissants ; plus si une obligation légale, un contentieux ou le contrôle interne le "
        "demande.",
    ),
    RetentionRule(
        code=RetentionRuleCode.PROSPECTS,
        status=RetentionStatus.RECOMMENDED,
        whole=cnil_retention.PROSPECTS,
        start=StartEvent.LAST_CONTACT,
        at_most=True,
        note="Du dernier contact venant de la personne.",
        start_verification=Verification.UNVERIFIED,
    ),
    RetentionRule(
        code=RetentionRuleCode.CONTACT_FORM,
        status=RetentionStatus.CHOICE,
        whole=cnil_retention.CONTACT_FORM,
        start=StartEvent.LAST_EXCHANGE,
        at_most=True,
        start_verification=Verification.ANALYSIS,
    ),
    RetentionRule(
        code=RetentionRuleCode.RESEARCH,
        status=RetentionStatus.RECOMMENDED,
        active=cnil_retention.RESEARCH_ACTIVE,
        archive=cnil_retention.RESEARCH_ARCHIVE,
        start=StartEvent.LAST_PUBLICATION,
        at_most=True,
        fate=FinalFate.ERASURE_OR_ANONYMISATION,
        note="L’étude, puis 2 ans après la dernière publication, puis 20 ans d’archivage au plus.",
        start_verification=Verification.UNVERIFIED,
    ),
    RetentionRule(
        code=RetentionRuleCode.BREACH_REGISTER,
        status=RetentionStatus.CHOICE,
        whole=cnil_retention.BREACH_REGISTER,
        start=StartEvent.CLOSURE,
        at_least=True,
        note="Cinq ans au moins ; l’art. 33, § 5 du RGPD ne fixe pas de terme.",
        more_citations=(gdpr.ART_33_5,),
        start_verification=Verification.ANALYSIS,
    ),
    RetentionRule(
        code=RetentionRuleCode.RIGHTS_REQUESTS,
        status=RetentionStatus.RECOMMENDED,
        archive=cnil_retention.RIGHTS_REQUESTS,
        start=StartEvent.ANSWER,
        at_least=True,
        at_most=True,
        note="La copie d’une pièce d’identité est supprimée dès la vérification.",
        start_verification=Verification.UNVERIFIED,
    ),
    RetentionRule(
        code=RetentionRuleCode.LITIGATION,
        status=RetentionStatus.RECOMMENDED,
        start=StartEvent.FINAL_DECISION,
        note="Jusqu’à la fin des voies de recours, sans durée chiffrée. La responsabilité médicale se prescrit par 10 "
        "ans à compter de la consolidation du dommage.",
        more_citations=(code_de_la_sante_publique.L_1142_28,),
        start_verification=Verification.ANALYSIS,
    ),
)
"""The rules of this subject, in the order of the table."""
