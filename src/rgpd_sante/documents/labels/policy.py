# SPDX-License-Identifier: MIT
"""Labels of a policy and of its claims: triggers, deductibles, clauses, states, heads of loss, causes, exclusions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.insurance import (
    AdminFineCover,
    Allocation,
    ContractEvidence,
    CoverBasis,
    CoverPart,
    DeclarationStatus,
    DeductibleKind,
    DeductibleMode,
    ExclusionCode,
    GuaranteeKind,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    LopmiScope,
    LossCause,
    PolicyState,
    WaitingMode,
    WindowStart,
)

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    HeadOfLoss: {
        HeadOfLoss.FORENSICS: "Expertise informatique",
        HeadOfLoss.NOTIFICATION: "Notification des personnes",
        HeadOfLoss.CALL_CENTRE: "Assistance téléphonique des personnes",
        HeadOfLoss.DATA_RESTORATION: "Reconstitution des données",
        HeadOfLoss.DECONTAMINATION: "Décontamination des systèmes",
        HeadOfLoss.EXTRA_EXPENSE: "Frais supplémentaires d’exploitation",
        HeadOfLoss.LOST_REVENUE: "Perte de revenus",
        HeadOfLoss.RANSOM: "Rançon",
        HeadOfLoss.COMMUNICATION: "Communication de crise",
        HeadOfLoss.LEGAL_ADVICE: "Conseil juridique",
        HeadOfLoss.MONITORING: "Veille sur internet",
        HeadOfLoss.ADMIN_DEFENCE: "Défense devant une autorité",
        HeadOfLoss.CIVIL_DEFENCE: "Défense civile",
        HeadOfLoss.THIRD_PARTY_DAMAGE: "Dommages des tiers",
        HeadOfLoss.MEDIA_DEFENCE: "Défense civile pour le contenu du site",
        HeadOfLoss.THIRD_PARTY_MEDIA_DAMAGE: "Dommages des tiers par le contenu du site",
        HeadOfLoss.PCI_ASSESSMENT: "Pénalités PCI-DSS",
        HeadOfLoss.ADMIN_FINE: "Amende administrative",
        HeadOfLoss.CRIMINAL_FINE: "Amende pénale",
        HeadOfLoss.CRIMINAL_DEFENCE: "Défense pénale",
        HeadOfLoss.BETTERMENT: "Amélioration du système",
        HeadOfLoss.HARDWARE: "Matériel",
        HeadOfLoss.TRANSFER_FRAUD: "Fraude au virement",
        HeadOfLoss.SUPPLIER_OUTAGE: "Panne d’un fournisseur",
        HeadOfLoss.SYSTEM_FAILURE: "Panne du système sans attaque",
        HeadOfLoss.TELEPHONE_HACKING: "Piratage téléphonique",
        HeadOfLoss.PERSONAL_REPUTATION: "Réputation personnelle",
    },
    GuaranteeKind: {
        GuaranteeKind.FIRST_PARTY: "Dommages de l’assuré lui-même",
        GuaranteeKind.LIABILITY: "Responsabilité et enquêtes",
        GuaranteeKind.SERVICE: "Service d’assistance",
    },
    CoverBasis: {
        CoverBasis.DISCOVERY: "Découverte de l’atteinte pendant la garantie",
        CoverBasis.CLAIM_MADE: "Réclamation",
        CoverBasis.HARMFUL_FACT: "Fait dommageable",
        CoverBasis.INVESTIGATION: "Début de l’enquête pendant la garantie",
    },
    DeductibleKind: {
        DeductibleKind.NONE: "Aucune franchise",
        DeductibleKind.FIXED: "Franchise absolue",
        DeductibleKind.PERCENT: "Franchise en pourcentage",
        DeductibleKind.RELATIVE: "Franchise simple",
    },
    DeductibleMode: {
        DeductibleMode.PER_GUARANTEE: "Une franchise par garantie",
        DeductibleMode.SINGLE: "Une franchise unique par sinistre",
    },
    WaitingMode: {WaitingMode.DEDUCTED: "Délai de carence", WaitingMode.QUALIFYING: "Délai d’attente"},
    WindowStart: {
        WindowStart.AFTER_WAITING: "Après le délai de carence",
        WindowStart.INTERRUPTION: "Dès le début de l’interruption",
    },
    Allocation: {
        Allocation.PRO_RATA: "Au prorata des garanties",
        Allocation.PRIORITY: "Dans l’ordre des garanties",
    },
    LopmiScope: {
        LopmiScope.DAMAGE: "Dommages de l’assuré",
        LopmiScope.DAMAGE_AND_LIABILITY: "Dommages de l’assuré et responsabilité civile",
    },
    AdminFineCover: {
        AdminFineCover.EXCLUDED: "Exclues",
        AdminFineCover.IF_INSURABLE: "Couvertes dans la mesure où elles sont assurables",
    },
    CoverPart: {
        CoverPart.MAIN: "Garantie elle-même",
        CoverPart.DEFENCE: "Frais de défense civile, en sus de la limite",
    },
    LossCause: {
        LossCause.MALICE: "Acte malveillant",
        LossCause.NEGLIGENCE: "Négligence",
        LossCause.THEFT: "Vol",
        LossCause.FAILURE: "Panne",
        LossCause.OTHER: "Autre cause",
    },
    IntentionalAct: {
        IntentionalAct.NOBODY: "Aucun acte intentionnel",
        IntentionalAct.INSURED: "Acte intentionnel de l’assuré",
        IntentionalAct.EMPLOYEE: "Acte intentionnel d’un salarié",
    },
    DeclarationStatus: {
        DeclarationStatus.EXACT: "Déclaration exacte",
        DeclarationStatus.INACCURATE_GOOD_FAITH: "Déclaration inexacte, de bonne foi",
        DeclarationStatus.INTENTIONALLY_FALSE: "Fausse déclaration intentionnelle",
    },
    InvestigatingAuthority: {
        InvestigatingAuthority.CNIL: "CNIL",
        InvestigatingAuthority.ARS: "Agence régionale de santé (ARS)",
        InvestigatingAuthority.PROFESSIONAL_ORDER: "Ordre professionnel",
        InvestigatingAuthority.DGCCRF: "DGCCRF",
        InvestigatingAuthority.OTHER: "Autre autorité",
    },
    ExclusionCode: {
        ExclusionCode.WILFUL_FAULT: "Faute intentionnelle ou dolosive de l’assuré",
        ExclusionCode.WAR: "Guerre étrangère, guerre civile ou émeute",
        ExclusionCode.CYBER_WAR: "Opérations menées ou soutenues par un État",
        ExclusionCode.KNOWN_PAST: "Faits connus à la souscription",
        ExclusionCode.PHYSICAL_DAMAGE: "Dommages matériels et leurs suites",
        ExclusionCode.BODILY_INJURY: "Dommages corporels",
        ExclusionCode.PROFESSIONAL_LIABILITY: "Responsabilité civile professionnelle",
        ExclusionCode.KNOWN_VULNERABILITY: "Faille connue et non corrigée",
        ExclusionCode.UNSUPPORTED_SYSTEM: "Système qui ne reçoit plus de correctifs",
        ExclusionCode.NO_BACKUP: "Absence de sauvegarde",
        ExclusionCode.INFRASTRUCTURE: "Panne d’électricité, de télécommunications ou d’internet",
        ExclusionCode.BETTERMENT: "Amélioration du système",
        ExclusionCode.FINES: "Amendes et pénalités",
        ExclusionCode.TRANSFER_FRAUD: "Fraude au virement",
        ExclusionCode.BREACH_OF_LAW: "Manquement aux lois ou aux règlements",
    },
    PolicyState: {
        PolicyState.PROPOSED: "Proposé, sans engagement de l’assureur",
        PolicyState.COVER_NOTE: "En vigueur par une note de couverture",
        PolicyState.NOT_STARTED: "Pas encore en vigueur",
        PolicyState.IN_FORCE: "En vigueur",
        PolicyState.SUSPENDED: "Suspendu pour prime impayée",
        PolicyState.TERMINATED: "Résilié",
        PolicyState.EXPIRED: "Arrivé à son terme, sans reconduction",
        PolicyState.SUBSEQUENT: "Terminé, garantie subséquente en cours",
        PolicyState.VOID: "Nul",
    },
    ContractEvidence: {
        ContractEvidence.PROPOSAL: "Proposition seule",
        ContractEvidence.COVER_NOTE: "Note de couverture",
        ContractEvidence.POLICY: "Police",
    },
}
