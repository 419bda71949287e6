# SPDX-License-Identifier: MIT
"""The lists of insurance: each code of the reference has one here, and what is ours beside them is named."""

from __future__ import annotations

from typing import Final

import pytest

from insurance_cases import FRENCH
from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.insurance import (
    ContractEvidence,
    CoverPart,
    ExclusionCode,
    Guarantee,
    HeadOfLoss,
    IntentionalAct,
    InvestigatingAuthority,
    LossCause,
    PolicyState,
    RefusalReason,
    SettlementWarning,
)

# What the library tells apart and the reference does not code.
OURS: Final[dict[type[Code], set[Code]]] = {
    HeadOfLoss: {HeadOfLoss.SUPPLIER_OUTAGE, HeadOfLoss.TELEPHONE_HACKING, HeadOfLoss.PERSONAL_REPUTATION},
    LossCause: {LossCause.THEFT, LossCause.FAILURE, LossCause.OTHER},
    IntentionalAct: {IntentionalAct.NOBODY},
    InvestigatingAuthority: {
        InvestigatingAuthority.PROFESSIONAL_ORDER,
        InvestigatingAuthority.DGCCRF,
        InvestigatingAuthority.OTHER,
    },
    ExclusionCode: {ExclusionCode.BREACH_OF_LAW},
    RefusalReason: {RefusalReason.TRIGGER_UNKNOWN, RefusalReason.COVERED_BY_LATER_POLICY},
    SettlementWarning: {
        SettlementWarning.COMPLAINT_STILL_POSSIBLE,
        SettlementWarning.COMPLAINT_UNDETERMINED,
        SettlementWarning.EXCLUSION_DOUBTFUL,
        SettlementWarning.QUESTION_NOT_ASKED,
        SettlementWarning.PREMIUM_RATE_UNKNOWN,
        SettlementWarning.RETROACTIVE_DATE_INEFFECTIVE,
        SettlementWarning.OTHER_INSURANCE_YEAR,
    },
}


@pytest.mark.parametrize("kind", FRENCH, ids=lambda kind: kind.__name__)
def test_each_code_of_the_reference_has_one_of_ours(kind: type[Code]) -> None:
    """A list is the codes of the reference, one to one, and those that are named as ours."""
    mapped = list(FRENCH[kind].values())
    assert len(set(mapped)) == len(mapped)
    assert set(mapped) | OURS.get(kind, set()) == set(kind)


def test_guarantees_stand_in_the_fixed_order_of_a_spread() -> None:
    """Ties go to the earlier guarantee, and priority fills in that order; the service in kind comes last."""
    assert [guarantee.value for guarantee in Guarantee] == [FRENCH[Guarantee][code].value for code in FRENCH[Guarantee]]


def test_the_brochure_has_eight_guarantees_and_five_services() -> None:
    """Thirteen in all."""
    assert len(Guarantee) == 13


def test_lists_without_a_reference_are_small() -> None:
    """The two parts of a guarantee and the three evidences of a contract are ours."""
    assert (len(CoverPart), len(ContractEvidence)) == (2, 3)


def test_a_policy_has_the_states_of_the_reference() -> None:
    """Proposed, by a cover note, in force, suspended, terminated, expired, void, subsequent; and not begun, ours."""
    assert len(PolicyState) == 9
