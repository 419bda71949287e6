# SPDX-License-Identifier: MIT
"""Labels of a coverage: the answer on a head of loss, the conditions of its payment and where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.analysis.coverage.answers import ConditionCode, ConditionState, HeadAnswer
from rgpd_sante.codes import Code

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    HeadAnswer: {
        HeadAnswer.COVERED: "Garanti, aux conditions indiquées",
        HeadAnswer.CONDITIONAL: "Garanti si les conditions à remplir le sont",
        HeadAnswer.NOT_COVERED: "Non garanti",
        HeadAnswer.UNKNOWN: "À déterminer, des faits manquent",
    },
    ConditionCode: {
        ConditionCode.COMPLAINT: "Plainte de la victime",
        ConditionCode.NOTICE_OF_LOSS: "Déclaration du sinistre",
        ConditionCode.CLAIM_OF_THIRD_PARTY: "Réclamation d’un tiers",
        ConditionCode.INVESTIGATION: "Enquête d’une autorité",
        ConditionCode.INSURER_CONSENT: "Accord préalable de l’assureur",
        ConditionCode.LAWFUL_RANSOM: "Rançon dont le paiement est permis",
    },
    ConditionState: {
        ConditionState.MET: "Remplie",
        ConditionState.TO_MEET: "À remplir",
        ConditionState.MISSED: "Manquée",
        ConditionState.UNKNOWN: "Pas encore connu",
    },
}
