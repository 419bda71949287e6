# SPDX-License-Identifier: MIT
"""Labels of insurance: the guarantees, and the models, terms and figures of an exposure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from rgpd_sante.analysis.exposure.breakdown import ExposureModel, FigureOrigin, TermCode
from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.insurance import Guarantee

__all__ = ["LABELS"]

LABELS: Final[Mapping[type[Code], Mapping[Code, str]]] = {
    Guarantee: {
        Guarantee.IT_FORENSICS: "Expertise informatique",
        Guarantee.LEGAL_EXPENSES: "Frais juridiques",
        Guarantee.WEB_MONITORING: "Veille sur internet",
        Guarantee.NOTIFICATION_SUPPORT: "Notification et assistance téléphonique",
        Guarantee.DATA_RESTORATION: "Frais de reconstitution des données",
        Guarantee.BUSINESS_INTERRUPTION: "Perte d’exploitation",
        Guarantee.CYBER_EXTORTION: "Cyber-extorsion",
        Guarantee.PUBLIC_RELATIONS: "Relations publiques",
        Guarantee.ADMIN_INVESTIGATION: "Enquêtes administratives",
        Guarantee.PCI_PENALTIES: "Pénalités PCI-DSS",
        Guarantee.DATA_LIABILITY: "Responsabilité civile",
        Guarantee.MEDIA_LIABILITY: "Responsabilité liée au contenu d’un site internet",
        Guarantee.CRISIS_COORDINATION: "Coordination de crise",
    },
    ExposureModel: {model: model.label for model in ExposureModel},
    TermCode: {
        TermCode.RECORD_COST: "Dossiers, tous coûts compris",
        TermCode.LOST_REVENUE: "Chiffre d’affaires perdu",
        TermCode.DIRECT_RECORD_COST: "Dossiers, coûts directs",
        TermCode.LOST_MARGIN: "Marge brute perdue",
        TermCode.FIXED_COSTS: "Expertise et conseil",
    },
    FigureOrigin: {
        FigureOrigin.STUDY: "Étude",
        FigureOrigin.CHOICE: "Choix de la bibliothèque",
        FigureOrigin.GIVEN: "Indiqué par l’utilisateur",
    },
}
