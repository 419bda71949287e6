# SPDX-License-Identifier: MIT
"""Which guarantee answers which head of loss, what kind it is (brochure, page 2), and what it is called elsewhere.

The names of the open exposure data (OED, cyber fields) are a neutral anchor: the fields exist, and the equivalence is
our analysis.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.vocabulary.insurance import CoverBasis, ExclusionCode, Guarantee, GuaranteeKind, HeadOfLoss

__all__ = [
    "ABSENT_COVERS",
    "ANSWERING",
    "CIVIL_DEFENCE",
    "FREE_OF_COMPLAINT",
    "LIABILITIES",
    "NEGLECT_EXCLUSIONS",
    "PROFILES",
    "SERVICES",
    "GuaranteeProfile",
]


@attrs.frozen(kw_only=True)
class GuaranteeProfile:
    """A guarantee of the brochure: its kind, its usual trigger (a choice of ours), its suffix in the OED fields."""

    kind: GuaranteeKind
    basis: CoverBasis
    oed: str


def _profile(kind: GuaranteeKind, oed: str, basis: CoverBasis = CoverBasis.DISCOVERY) -> GuaranteeProfile:
    return GuaranteeProfile(kind=kind, basis=basis, oed=oed)


PROFILES: Final[Mapping[Guarantee, GuaranteeProfile]] = MappingProxyType(
    {
        Guarantee.IT_FORENSICS: _profile(GuaranteeKind.SERVICE, "INRE"),
        Guarantee.LEGAL_EXPENSES: _profile(GuaranteeKind.SERVICE, "INRE"),
        Guarantee.WEB_MONITORING: _profile(GuaranteeKind.SERVICE, "INRE"),
        Guarantee.NOTIFICATION_SUPPORT: _profile(GuaranteeKind.SERVICE, "INRE"),
        Guarantee.DATA_RESTORATION: _profile(GuaranteeKind.FIRST_PARTY, "DIAS"),
        Guarantee.BUSINESS_INTERRUPTION: _profile(GuaranteeKind.FIRST_PARTY, "NPBI"),
        Guarantee.CYBER_EXTORTION: _profile(GuaranteeKind.FIRST_PARTY, "EXT"),
        Guarantee.PUBLIC_RELATIONS: _profile(GuaranteeKind.FIRST_PARTY, "INRE"),
        Guarantee.ADMIN_INVESTIGATION: _profile(GuaranteeKind.LIABILITY, "REG", CoverBasis.INVESTIGATION),
        Guarantee.PCI_PENALTIES: _profile(GuaranteeKind.FIRST_PARTY, "REG"),
        Guarantee.DATA_LIABILITY: _profile(GuaranteeKind.LIABILITY, "LIA", CoverBasis.CLAIM_MADE),
        Guarantee.MEDIA_LIABILITY: _profile(GuaranteeKind.LIABILITY, "LIA", CoverBasis.CLAIM_MADE),
        Guarantee.CRISIS_COORDINATION: _profile(GuaranteeKind.SERVICE, "INRE"),
    }
)
# Covers of today that the brochure has not, with their suffix in the OED fields where there is one.
ABSENT_COVERS: Final[Mapping[HeadOfLoss, str | None]] = MappingProxyType(
    {
        HeadOfLoss.TRANSFER_FRAUD: "FIN",
        HeadOfLoss.SUPPLIER_OUTAGE: "CBI",
        HeadOfLoss.HARDWARE: None,
        HeadOfLoss.TELEPHONE_HACKING: None,
        HeadOfLoss.SYSTEM_FAILURE: None,
        HeadOfLoss.PERSONAL_REPUTATION: None,
        HeadOfLoss.CRIMINAL_DEFENCE: None,
    }
)

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
# An exclusion of neglect without a precise criterion has been held not to be limited (L.113-1; 2e civ., 6 October
# 2011); that these two run the same risk is our analysis.
NEGLECT_EXCLUSIONS: Final = frozenset({ExclusionCode.KNOWN_VULNERABILITY, ExclusionCode.UNSUPPORTED_SYSTEM})
SERVICES: Final = frozenset(name for name, profile in PROFILES.items() if profile.kind is GuaranteeKind.SERVICE)
