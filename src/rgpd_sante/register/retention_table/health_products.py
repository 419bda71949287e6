# SPDX-License-Identifier: MIT
"""Retention of what pharmacies, laboratories and implants leave behind: registers, invoices, reports, vigilance."""

from __future__ import annotations

from typing import Final

from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import cnil_retention, code_de_commerce, code_de_la_sante_publique
from rgpd_sante.register.retention_table.rule import RetentionRule
from rgpd_sante.vocabulary.retention import RetentionRuleCode, RetentionStatus, StartEvent

__all__ = ["RULES"]

RULES: Final = (
    RetentionRule(
        code=RetentionRuleCode.PHARMACY_REGISTER,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.PHARMACY_REGISTER,
        start=StartEvent.ENTRY,
        at_least=True,
        note="Pour un registre relié, la dernière inscription (analyse).",
    ),
    RetentionRule(
        code=RetentionRuleCode.NARCOTIC_PRESCRIPTION_COPIES,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.NARCOTIC_PRESCRIPTION_COPIES,
        start=StartEvent.DISPENSING,
        at_least=True,
    ),
    RetentionRule(
        code=RetentionRuleCode.NARCOTIC_ORDERS,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.NARCOTIC_ORDERS,
        start=StartEvent.ORDER,
        at_least=True,
    ),
    RetentionRule(
        code=RetentionRuleCode.NARCOTIC_ACCOUNTS,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.NARCOTIC_ACCOUNTS,
        start=StartEvent.LAST_MENTION,
        at_least=True,
    ),
    RetentionRule(
        code=RetentionRuleCode.PHARMACY_PURCHASE_INVOICES,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.PHARMACY_PURCHASE_INVOICES,
        alternatives=(code_de_commerce.ACCOUNTS,),
        start=StartEvent.INVOICE,
        at_least=True,
        note="Ce sont aussi des pièces comptables : les 10 ans de la comptabilité l’emportent.",
    ),
    RetentionRule(
        code=RetentionRuleCode.BATCH_TRACEABILITY,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.BATCH_TRACEABILITY,
        start=None,
        at_least=True,
        note="Le point de départ n’a pas été trouvé : le dire au registre.",
    ),
    RetentionRule(
        code=RetentionRuleCode.PREPARATIONS_REGISTER,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.PREPARATIONS_REGISTER,
        start=StartEvent.ENTRY,
        at_least=True,
    ),
    RetentionRule(
        code=RetentionRuleCode.BLOOD_DERIVED_MEDICINES,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.BLOOD_DERIVED_MEDICINES,
        start=StartEvent.ENTRY,
        at_least=True,
    ),
    RetentionRule(
        code=RetentionRuleCode.PHARMACY_PATIENT_FILE,
        status=RetentionStatus.RECOMMENDED,
        active=cnil_retention.PHARMACY_PATIENT_FILE,
        start=StartEvent.LAST_VISIT,
        at_most=True,
        note="Le fichier des patients n’est pas un registre. Usage hérité de la norme simplifiée n° 52.",
        start_verification=Verification.UNVERIFIED,
    ),
    RetentionRule(
        code=RetentionRuleCode.BIOLOGY_REPORTS,
        status=RetentionStatus.RECOMMENDED,
        whole=cnil_retention.BIOLOGY_REPORTS,
        alternatives=(
            code_de_la_sante_publique.BIOLOGY_REPORTS_PRIVATE,
            code_de_la_sante_publique.BIOLOGY_REPORTS_PUBLIC,
            code_de_la_sante_publique.BIOLOGY_REPORTS_JUDICIAL,
        ),
        start=StartEvent.REPORT,
        at_least=True,
        at_most=True,
        note="Deux lectures : 10 ans (20 ans pour un établissement public ou l’AMP, 40 ans pour les empreintes "
        "génétiques judiciaires) selon un syndicat qui lit l’art. L.1142-28 ; 5 ans en base active puis 15 ans selon "
        "la CNIL, d’après une source secondaire. 20 ans par défaut.",
    ),
    RetentionRule(
        code=RetentionRuleCode.GENETIC_REPORTS,
        status=RetentionStatus.MANDATORY,
        whole=code_de_la_sante_publique.GENETIC_REPORTS,
        start=StartEvent.REPORT,
        at_least=True,
        note="Examens des caractéristiques génétiques constitutionnelles.",
    ),
    RetentionRule(
        code=RetentionRuleCode.IMPLANTABLE_DEVICES,
        status=RetentionStatus.RECOMMENDED,
        whole=code_de_la_sante_publique.IMPLANTABLE_DEVICES,
        alternatives=(code_de_la_sante_publique.IMPLANTABLE_DEVICES_LONGEST,),
        start=StartEvent.IMPLANTATION,
        at_least=True,
        note="10 ans, 40 ans pour certains dispositifs : durées de mémoire, à vérifier.",
        start_verification=Verification.UNVERIFIED,
    ),
    RetentionRule(
        code=RetentionRuleCode.VIGILANCE_FILES,
        status=RetentionStatus.MANDATORY,
        start=None,
        note="Selon le texte propre à chaque vigilance : aucune durée n’est vérifiée ici.",
        start_verification=Verification.UNVERIFIED,
    ),
)
"""The rules of this subject, in the order of the table."""
