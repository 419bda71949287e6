# SPDX-License-Identifier: MIT
"""The taxonomy of the brochure: kinds, usual triggers, neutral names, and the covers that it has not (§ 2.1, § 2.2)."""

from __future__ import annotations

import pytest

from rgpd_sante.insurance.taxonomy import ABSENT_COVERS, ANSWERING, LIABILITIES, PROFILES, SERVICES
from rgpd_sante.vocabulary.insurance import CoverBasis, Guarantee, GuaranteeKind, HeadOfLoss


def test_each_guarantee_has_its_profile() -> None:
    """The thirteen of the brochure, five of them services."""
    assert set(PROFILES) == set(Guarantee)
    assert len(SERVICES) == 5


@pytest.mark.parametrize(
    ("guarantee", "kind", "basis", "oed"),
    [
        (Guarantee.DATA_LIABILITY, GuaranteeKind.LIABILITY, CoverBasis.CLAIM_MADE, "LIA"),
        (Guarantee.MEDIA_LIABILITY, GuaranteeKind.LIABILITY, CoverBasis.CLAIM_MADE, "LIA"),
        (Guarantee.ADMIN_INVESTIGATION, GuaranteeKind.LIABILITY, CoverBasis.INVESTIGATION, "REG"),
        (Guarantee.PCI_PENALTIES, GuaranteeKind.FIRST_PARTY, CoverBasis.DISCOVERY, "REG"),
        (Guarantee.PUBLIC_RELATIONS, GuaranteeKind.FIRST_PARTY, CoverBasis.DISCOVERY, "INRE"),
        (Guarantee.CYBER_EXTORTION, GuaranteeKind.FIRST_PARTY, CoverBasis.DISCOVERY, "EXT"),
        (Guarantee.DATA_RESTORATION, GuaranteeKind.FIRST_PARTY, CoverBasis.DISCOVERY, "DIAS"),
        (Guarantee.BUSINESS_INTERRUPTION, GuaranteeKind.FIRST_PARTY, CoverBasis.DISCOVERY, "NPBI"),
        (Guarantee.CRISIS_COORDINATION, GuaranteeKind.SERVICE, CoverBasis.DISCOVERY, "INRE"),
        (Guarantee.NOTIFICATION_SUPPORT, GuaranteeKind.SERVICE, CoverBasis.DISCOVERY, "INRE"),
    ],
)
def test_profiles_are_those_of_the_reference(
    guarantee: Guarantee, kind: GuaranteeKind, basis: CoverBasis, oed: str
) -> None:
    """Kind, trigger and neutral name, row by row."""
    profile = PROFILES[guarantee]
    assert (profile.kind, profile.basis, profile.oed) == (kind, basis, oed)


def test_what_has_victims_is_a_liability() -> None:
    """An inquiry is paid to others too, and has no victim to whom a late notice could be opposed."""
    liable = {name for name, profile in PROFILES.items() if profile.kind is GuaranteeKind.LIABILITY}
    assert liable - LIABILITIES == {Guarantee.ADMIN_INVESTIGATION}


def test_no_guarantee_answers_a_cover_that_the_brochure_has_not() -> None:
    """Seven covers of today, two of which have a neutral name."""
    assert not set(ABSENT_COVERS) & set(ANSWERING)
    assert {head: name for head, name in ABSENT_COVERS.items() if name is not None} == {
        HeadOfLoss.TRANSFER_FRAUD: "FIN",
        HeadOfLoss.SUPPLIER_OUTAGE: "CBI",
    }
