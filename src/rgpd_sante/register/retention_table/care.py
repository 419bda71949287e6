# SPDX-License-Identifier: MIT
"""Retention of what care leaves behind: patient files, transfusions, shared file, care sheets, appointments, messages.

R.1112-7 CSP binds establishments. For liberal practices its durations are what the orders and the CNIL recommend.
"""

from __future__ import annotations

from typing import Final

from rgpd_sante.law.texts import (
    cnil_health_guidelines,
    cnil_retention,
    code_de_la_sante_publique,
    code_de_la_securite_sociale,
    ordres,
)
from rgpd_sante.law.texts import transfusion as transfusion_texts
from rgpd_sante.register.retention_table.rule import RetentionRule
from rgpd_sante.vocabulary.retention import FinalFate, RetentionRuleCode, RetentionStatus, StartEvent

__all__ = ["RULES"]

_BY_ANALOGY: Final = (
    "L’art. R.1112-7 du CSP ne lie que les établissements ; l’ordre et la CNIL en recommandent les durées aux "
    "libéraux. Un écart se justifie."
)

RULES: Final = (
    RetentionRule(
        code=RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.PATIENT_FILE,
        start=StartEvent.LAST_STAY_OR_CONSULTATION,
        at_least=True,
        follows_r_1112_7=True,
        fate=FinalFate.ERASURE_OR_ANONYMISATION,
        note="Établissements publics et privés. Un établissement public peut devoir un archivage définitif.",
    ),
    RetentionRule(
        code=RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE,
        status=RetentionStatus.RECOMMENDED,
        whole=cnil_health_guidelines.PATIENT_FILE,
        active=cnil_health_guidelines.ACTIVE_FILE,
        archive=cnil_health_guidelines.ARCHIVED_FILE,
        start=StartEvent.LAST_CARE,
        active_start=StartEvent.LAST_FILE_INTERVENTION,
        at_least=True,
        at_most=True,
        follows_r_1112_7=True,
        fate=FinalFate.ERASURE_OR_ANONYMISATION,
        note=f"{_BY_ANALOGY} Les 5 ans en base active et les 15 ans d’archivage sur un support distinct sont les 20 "
        "ans, non davantage.",
        more_citations=(code_de_la_sante_publique.R_1112_7,),
    ),
    RetentionRule(
        code=RetentionRuleCode.PATIENT_FILE_DENTIST,
        status=RetentionStatus.RECOMMENDED,
        whole=ordres.PATIENT_FILE_DENTIST,
        start=StartEvent.LAST_CARE,
        at_least=True,
        at_most=True,
        follows_r_1112_7=True,
        fate=FinalFate.ERASURE_OR_ANONYMISATION,
        note=_BY_ANALOGY,
        more_citations=(code_de_la_sante_publique.R_1112_7,),
    ),
    RetentionRule(
        code=RetentionRuleCode.PATIENT_FILE_PHYSIOTHERAPIST,
        status=RetentionStatus.RECOMMENDED,
        whole=ordres.PATIENT_FILE_PHYSIOTHERAPIST,
        start=StartEvent.LAST_CARE,
        at_least=True,
        at_most=True,
        follows_r_1112_7=True,
        fate=FinalFate.ERASURE_OR_ANONYMISATION,
        note=f"{_BY_ANALOGY} L’ordonnance est conservée avec le dossier.",
        more_citations=(code_de_la_sante_publique.R_1112_7,),
    ),
    RetentionRule(
        code=RetentionRuleCode.TRANSFUSION,
        status=RetentionStatus.MANDATORY,
        whole=transfusion_texts.TRANSFUSION,
        start=StartEvent.TRANSFUSION_ACT,
        at_least=True,
        note="La mention et la fiche d’incident sont conservées à part, quel que soit le sort du dossier.",
        more_citations=(transfusion_texts.MEDICAL_FILE,),
    ),
    RetentionRule(
        code=RetentionRuleCode.DMP,
        status=RetentionStatus.RECOMMENDED,
        whole=cnil_health_guidelines.DMP,
        start=StartEvent.CLOSURE,
        at_least=True,
        at_most=True,
    ),
    RetentionRule(
        code=RetentionRuleCode.ELECTRONIC_CARE_SHEETS,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_securite_sociale.ELECTRONIC_CARE_SHEETS,
        start=StartEvent.TRANSMISSION,
        at_least=True,
        note="Le double des feuilles de soins ne se confond pas avec le dossier du patient.",
        more_citations=(cnil_health_guidelines.PRACTICES_RETENTION,),
    ),
    RetentionRule(
        code=RetentionRuleCode.APPOINTMENTS,
        status=RetentionStatus.CHOICE,
        whole=cnil_retention.APPOINTMENTS,
        start=StartEvent.APPOINTMENT,
        at_most=True,
        note="Aussi court qu’il est utile ; les dates des consultations restent dans le dossier.",
        more_citations=(cnil_health_guidelines.GUIDE_APPOINTMENTS,),
    ),
    RetentionRule(
        code=RetentionRuleCode.MESSAGES,
        status=RetentionStatus.CHOICE,
        whole=cnil_retention.MESSAGES,
        start=StartEvent.FILING_IN_RECORD,
        at_most=True,
        note="Le message est d’abord classé dans le dossier ; seule la copie de la messagerie est supprimée.",
    ),
)
"""The rules of this subject, in the order of the table."""
