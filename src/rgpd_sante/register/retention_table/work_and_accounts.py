# SPDX-License-Identifier: MIT
"""Retention of what employment, accounts and taxes leave behind."""

from __future__ import annotations

from typing import Final

from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import (
    cnil_retention,
    code_civil,
    code_de_commerce,
    code_de_la_securite_sociale,
    code_du_travail,
    livre_des_procedures_fiscales,
)
from rgpd_sante.register.retention_table.rule import RetentionRule
from rgpd_sante.vocabulary.retention import RetentionRuleCode, RetentionStatus, StartEvent

__all__ = ["RULES"]

RULES: Final = (
    RetentionRule(
        code=RetentionRuleCode.PAYSLIPS,
        status=RetentionStatus.MANDATORY,
        whole=code_du_travail.PAYSLIPS,
        start=StartEvent.PAYMENT,
        at_least=True,
        note="Les 50 ans du bulletin électronique sont un devoir de disponibilité, non une durée de conservation.",
    ),
    RetentionRule(
        code=RetentionRuleCode.STAFF_REGISTER,
        status=RetentionStatus.MANDATORY,
        whole=code_du_travail.STAFF_REGISTER,
        start=StartEvent.DEPARTURE,
        at_least=True,
        note="La durée court du départ du salarié, non de son embauche.",
    ),
    RetentionRule(
        code=RetentionRuleCode.PERSONNEL_FILES,
        status=RetentionStatus.RECOMMENDED,
        archive=code_civil.PERSONNEL_FILES,
        start=StartEvent.DEPARTURE,
        at_least=True,
        at_most=True,
        note="Archivage intermédiaire dès le départ du salarié, le temps de la prescription.",
    ),
    RetentionRule(
        code=RetentionRuleCode.WORKING_TIME,
        status=RetentionStatus.MANDATORY,
        whole=code_du_travail.WORKING_TIME,
        alternatives=(code_du_travail.WORKING_TIME_IN_DAYS,),
        start=StartEvent.PERIOD_WORKED,
        at_least=True,
        note="1 an ; 3 ans pour un salarié au forfait en jours.",
    ),
    RetentionRule(
        code=RetentionRuleCode.SOCIAL_CHARGES,
        status=RetentionStatus.RECOMMENDED,
        whole=code_de_la_securite_sociale.SOCIAL_CHARGES,
        start=None,
        at_least=True,
        note="Vérifié par une source secondaire seulement ; point de départ non trouvé, à dire au registre.",
    ),
    RetentionRule(
        code=RetentionRuleCode.APPLICANTS,
        status=RetentionStatus.RECOMMENDED,
        whole=cnil_retention.APPLICANTS,
        start=StartEvent.LAST_CONTACT,
        at_most=True,
        note="Deux ans au plus après le dernier contact ; plus court si le candidat le demande.",
    ),
    RetentionRule(
        code=RetentionRuleCode.ACCOUNTS,
        status=RetentionStatus.MANDATORY,
        whole=code_de_commerce.ACCOUNTS,
        start=StartEvent.FINANCIAL_YEAR_END,
        at_least=True,
        note="Dix ans à compter de la clôture de l’exercice ; ce point de départ n’est pas vérifié.",
        more_citations=(cnil_retention.LIFE_CYCLE,),
        start_verification=Verification.UNVERIFIED,
    ),
    RetentionRule(
        code=RetentionRuleCode.TAX_DOCUMENTS,
        status=RetentionStatus.MANDATORY,
        whole=livre_des_procedures_fiscales.TAX_DOCUMENTS,
        alternatives=(livre_des_procedures_fiscales.IOSS_REGISTERS,),
        start=StartEvent.LAST_OPERATION,
        at_least=True,
        note="De la dernière opération mentionnée, ou de la date du document. Les registres IOSS : 10 ans.",
    ),
)
"""The rules of this subject, in the order of the table."""
