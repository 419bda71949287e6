# SPDX-License-Identifier: MIT
"""Labels of a settlement: the timing of the complaint, reasons of refusal, cuts and warnings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.analysis.settlement.complaint import ComplaintTiming
from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.insurance import Cut, RefusalReason, SettlementWarning

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    ComplaintTiming: {
        ComplaintTiming.IN_TIME: "Plainte déposée dans le délai",
        ComplaintTiming.LATE: "Plainte déposée hors délai",
        ComplaintTiming.UNDETERMINED: "Délai de plainte indéterminé, faute d’heure connue",
        ComplaintTiming.NONE_KNOWN: "Aucune plainte connue",
        ComplaintTiming.NO_RULE: "Atteinte connue avant l’entrée en vigueur du texte",
    },
    RefusalReason: {
        RefusalReason.VOID_L113_8: "Contrat nul (fausse déclaration intentionnelle)",
        RefusalReason.NO_CONTRACT_L112_2: "Proposition sans contrat",
        RefusalReason.NOT_COVERED: "Garantie absente du contrat",
        RefusalReason.UNINSURABLE_CRIMINAL_FINE: "Amende pénale, non assurable",
        RefusalReason.UNINSURABLE_ADMIN_FINE: "Amende administrative, non couverte",
        RefusalReason.OUT_OF_PERIOD: "Hors de la période de garantie",
        RefusalReason.TERMINATED: "Contrat terminé",
        RefusalReason.SUSPENDED_L113_3: "Garantie suspendue (prime impayée)",
        RefusalReason.FACT_AFTER_TERMINATION: "Fait dommageable postérieur à la fin du contrat",
        RefusalReason.CLAIM_TOO_LATE: "Réclamation après la garantie subséquente",
        RefusalReason.COVERED_BY_LATER_POLICY: "Couvert par le contrat suivant",
        RefusalReason.TRIGGER_UNKNOWN: "Date du fait déclencheur pas encore connue",
        RefusalReason.KNOWN_FACT_L124_5: "Fait dommageable connu à la souscription",
        RefusalReason.KNOWN_PAST: "Passé connu de l’assuré",
        RefusalReason.WILFUL_FAULT_L113_1: "Faute intentionnelle ou dolosive de l’assuré",
        RefusalReason.EXCLUDED: "Exclu par le contrat ou par la loi",
        RefusalReason.AUTHORITY_NOT_COVERED: "Enquête d’une autorité que le contrat ne nomme pas",
        RefusalReason.RANSOM_WITHOUT_CONSENT: "Rançon payée sans l’accord préalable de l’assureur",
        RefusalReason.RANSOM_FORBIDDEN: "Rançon dont le paiement est interdit",
        RefusalReason.COMPLAINT_L12_10_1: "Plainte absente ou tardive",
        RefusalReason.FORFEITED_L113_2: "Déchéance pour déclaration tardive",
        RefusalReason.WAITING_PERIOD: "Franchise en heures",
        RefusalReason.BEYOND_INDEMNITY_PERIOD: "Au-delà de la période d’indemnisation",
    },
    Cut: {
        Cut.CAPITAL_RULE: "Règle proportionnelle de capitaux",
        Cut.DEDUCTIBLE: "Franchise",
        Cut.INSURED_SHARE: "Quote-part de l’assuré",
        Cut.SUBLIMIT: "Sous-limite par sinistre",
        Cut.YEARLY_SUBLIMIT: "Sous-limite par année d’assurance",
        Cut.CLAIM_LIMIT: "Limite par sinistre",
        Cut.YEARLY_LIMIT: "Limite par année d’assurance",
        Cut.PREMIUM_RULE: "Règle proportionnelle de prime",
    },
    SettlementWarning: {
        SettlementWarning.LATE_WITHOUT_FORFEITURE: "Déclaration tardive, sans déchéance",
        SettlementWarning.LOPMI_ASSISTANCE_KEPT: "Assistance payée malgré la plainte absente ou tardive",
        SettlementWarning.LOPMI_LIABILITY_UNCERTAIN: "Effet de la plainte sur la responsabilité civile incertain",
        SettlementWarning.COMPLAINT_STILL_POSSIBLE: "Plainte encore possible",
        SettlementWarning.COMPLAINT_UNDETERMINED: "Respect du délai de plainte indéterminé",
        SettlementWarning.ADMIN_FINE_CONTESTED: "Assurabilité de l’amende contestée",
        SettlementWarning.EXCLUSION_UNENFORCEABLE: "Exclusion inopposable",
        SettlementWarning.EXCLUSION_DOUBTFUL: "Exclusion d’une validité douteuse",
        SettlementWarning.QUESTION_NOT_ASKED: "Question non posée par l’assureur",
        SettlementWarning.PREMIUM_RATE_UNKNOWN: "Prime due pas encore connue",
        SettlementWarning.RETROACTIVE_DATE_INEFFECTIVE: "Date de rétroactivité sans effet",
        SettlementWarning.OTHER_INSURANCE_YEAR: "Autre année d’assurance",
    },
}
