# SPDX-License-Identifier: MIT
"""Labels of penalties: tiers, seriousness, kinds of line and of amount, offences, insurability, decisions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.analysis.penalties.decisions.model import DecisionKind, Outcome
from rgpd_sante.analysis.penalties.line import LineCode
from rgpd_sante.analysis.penalties.provision import ProvisionLaw
from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.penalties import (
    AmountNature,
    CnilProcedure,
    Insurability,
    Offence,
    OffenceKind,
    PenaltyTier,
    PersonKind,
    Seriousness,
)

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    PenaltyTier: {
        PenaltyTier.ART_83_4: "RGPD, art. 83, § 4",
        PenaltyTier.ART_83_5: "RGPD, art. 83, § 5",
        PenaltyTier.ART_83_6: "RGPD, art. 83, § 6",
    },
    Seriousness: {Seriousness.LOW: "Faible", Seriousness.MEDIUM: "Moyenne", Seriousness.HIGH: "Élevée"},
    PersonKind: {PersonKind.NATURAL: "Personne physique", PersonKind.LEGAL: "Personne morale"},
    AmountNature: {
        AmountNature.CEILING: "Plafond légal",
        AmountNature.INDICATION: "Indication",
        AmountNature.SIMPLIFICATION: "Simplification",
    },
    CnilProcedure: {
        CnilProcedure.ORDINARY: "Procédure ordinaire",
        CnilProcedure.SIMPLIFIED: "Procédure simplifiée",
    },
    Insurability: {
        Insurability.INSURABLE: "Assurable",
        Insurability.INSURABLE_ON_CONDITION: "Assurable sous condition",
        Insurability.CONTESTED: "Assurabilité contestée",
        Insurability.NOT_INSURABLE: "Non assurable",
    },
    OffenceKind: {OffenceKind.DELIT: "Délit", OffenceKind.CONTRAVENTION: "Contravention de 5e classe"},
    Offence: {
        Offence.CP_226_13: "Atteinte au secret professionnel (C. pén., art. 226-13)",
        Offence.CP_226_16: "Formalités préalables non respectées (C. pén., art. 226-16)",
        Offence.CP_226_16_1: "Usage du NIR hors des cas autorisés (C. pén., art. 226-16-1)",
        Offence.CP_226_16_2: "Données d’agents publics (C. pén., art. 226-16-2)",
        Offence.CP_226_17: "Mesures de protection absentes (C. pén., art. 226-17)",
        Offence.CP_226_17_1: "Violation non notifiée (C. pén., art. 226-17-1)",
        Offence.CP_226_18: "Collecte déloyale ou illicite (C. pén., art. 226-18)",
        Offence.CP_226_18_1: "Traitement malgré l’opposition (C. pén., art. 226-18-1)",
        Offence.CP_226_19: "Données sensibles sans consentement exprès (C. pén., art. 226-19)",
        Offence.CP_226_19_1: "Recherche sans information ni consentement (C. pén., art. 226-19-1)",
        Offence.CP_226_20: "Conservation trop longue (C. pén., art. 226-20)",
        Offence.CP_226_21: "Détournement de finalité (C. pén., art. 226-21)",
        Offence.CP_226_22_1ST: "Divulgation à un tiers non autorisé (C. pén., art. 226-22, al. 1er)",
        Offence.CP_226_22_2ND: "Divulgation par négligence (C. pén., art. 226-22, al. 2)",
        Offence.CP_226_22_1: "Transfert illicite hors de l’Union (C. pén., art. 226-22-1)",
        Offence.CP_226_22_2: "Entrave à l’action de la CNIL (C. pén., art. 226-22-2)",
        Offence.CP_R625_10: "Information non donnée (C. pén., art. R.625-10)",
        Offence.CP_R625_11: "Demande d’accès sans réponse (C. pén., art. R.625-11)",
        Offence.CP_R625_12: "Rectification ou effacement non fait (C. pén., art. R.625-12)",
        Offence.CSP_L1110_4: "Obtention illicite d’une information de santé (CSP, art. L.1110-4)",
        Offence.CSP_L1115_1: "Hébergement sans certificat (CSP, art. L.1115-1)",
    },
    LineCode: {
        LineCode.BROCHURE: "Estimation de la brochure",
        LineCode.LEGAL_CEILING: "Plafond légal",
        LineCode.LINKED_CEILING: "Plafond de manquements liés",
        LineCode.ADDED_CEILINGS: "Plafonds de conduites distinctes",
        LineCode.CEILING_BEFORE_GDPR: "Plafond antérieur au RGPD",
        LineCode.STARTING_RANGE: "Fourchette de départ",
        LineCode.ANCHORED_RANGE: "Fourchette à partir d’un montant choisi",
        LineCode.LINKED_RANGE: "Fourchette de manquements liés",
        LineCode.COMBINED_RANGE: "Fourchette de l’ensemble",
        LineCode.ORDINARY_FINE: "Amende, procédure ordinaire",
        LineCode.ORDINARY_DAILY_PENALTY: "Astreinte, procédure ordinaire",
        LineCode.SIMPLIFIED_FINE: "Amende, procédure simplifiée",
        LineCode.SIMPLIFIED_DAILY_PENALTY: "Astreinte, procédure simplifiée",
        LineCode.PRISON: "Emprisonnement encouru",
        LineCode.CRIMINAL_FINE: "Amende pénale encourue",
        LineCode.CONTRAVENTIONS: "Contraventions encourues",
        LineCode.ADDITIONAL_PENALTIES: "Peines complémentaires",
        LineCode.ORDINAL: "Sanctions de l’ordre",
        LineCode.DAMAGES: "Réparation",
        LineCode.GROUP_ACTION: "Action de groupe",
        LineCode.CIVIL_SANCTION: "Sanction civile",
    },
    ProvisionLaw: {ProvisionLaw.GDPR: "RGPD", ProvisionLaw.LIL: "Loi du 6 janvier 1978"},
    DecisionKind: {
        DecisionKind.ORDINARY: "CNIL, procédure ordinaire",
        DecisionKind.SIMPLIFIED: "CNIL, procédure simplifiée",
        DecisionKind.BEFORE_GDPR: "CNIL, avant le RGPD",
        DecisionKind.OTHER_AUTHORITY: "Autre autorité européenne",
    },
    Outcome: {
        Outcome.FINE: "Amende",
        Outcome.FINE_AND_ORDER: "Amende et injonction",
        Outcome.PERIODIC_PENALTY_SETTLED: "Liquidation d’astreinte",
        Outcome.REPRIMAND: "Rappel à l’ordre",
    },
}
