# SPDX-License-Identifier: MIT
"""Which guarantee answers which head of loss, and what kind of guarantee it is (brochure, page 2)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.vocabulary.insurance import Guarantee, HeadOfLoss

__all__ = ["ANSWERING", "CIVIL_DEFENCE", "FREE_OF_COMPLAINT", "LIABILITIES", "SERVICES"]

# What no guarantee of the brochure answers is not here: fines, criminal defence (a legal protection cover answers it,
# not the legal expenses of this one), betterment, hardware, transfer fraud, the outage of a supplier …
ANSWERING: Final[Mapping[HeadOfLoss, Guarantee]] = MappingProxyType(
    {
        HeadOfLoss.FORENSICS: Guarantee.IT_FORENSICS,
        HeadOfLoss.NOTIFICATION: Guarantee.NOTIFICATION_SUPPORT,
        HeadOfLoss.CALL_CENTRE: Guarantee.NOTIFICATION_SUPPORT,
        HeadOfLoss.DATA_RESTORATION: Guarantee.DATA_RESTORATION,
        HeadOfLoss.DECONTAMINATION: Guarantee.DATA_RESTORATION,
        HeadOfLoss.EXTRA_EXPENSE: Guarantee.BUSINESS_INTERRUPTION,
        HeadOfLoss.LOST_REVENUE: Guarantee.BUSINESS_INTERRUPTION,
        HeadOfLoss.RANSOM: Guarantee.CYBER_EXTORTION,
        HeadOfLoss.COMMUNICATION: Guarantee.PUBLIC_RELATIONS,
        HeadOfLoss.LEGAL_ADVICE: Guarantee.LEGAL_EXPENSES,
        HeadOfLoss.MONITORING: Guarantee.WEB_MONITORING,
        HeadOfLoss.ADMIN_DEFENCE: Guarantee.ADMIN_INVESTIGATION,
        HeadOfLoss.CIVIL_DEFENCE: Guarantee.DATA_LIABILITY,
        HeadOfLoss.THIRD_PARTY_DAMAGE: Guarantee.DATA_LIABILITY,
        HeadOfLoss.MEDIA_DEFENCE: Guarantee.MEDIA_LIABILITY,
        HeadOfLoss.THIRD_PARTY_MEDIA_DAMAGE: Guarantee.MEDIA_LIABILITY,
        HeadOfLoss.PCI_ASSESSMENT: Guarantee.PCI_PENALTIES,
    }
)
CIVIL_DEFENCE: Final = frozenset({HeadOfLoss.CIVIL_DEFENCE, HeadOfLoss.MEDIA_DEFENCE})
# The guarantees that have victims, to whom a fault after the loss cannot be opposed (R*124-1).
LIABILITIES: Final = frozenset({Guarantee.DATA_LIABILITY, Guarantee.MEDIA_LIABILITY})
# Defence before an authority pays no damage of an attack: no complaint conditions it (analysis).
FREE_OF_COMPLAINT: Final = frozenset({Guarantee.ADMIN_INVESTIGATION})
SERVICES: Final = frozenset(
    {
        Guarantee.IT_FORENSICS,
        Guarantee.LEGAL_EXPENSES,
        Guarantee.WEB_MONITORING,
        Guarantee.NOTIFICATION_SUPPORT,
        Guarantee.CRISIS_COORDINATION,
    }
)
