# SPDX-License-Identifier: MIT
"""A case as it would be if what is still to do were done now: the complaint, a claim of a third party, an inquiry."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from rgpd_sante.analysis.coverage.answers import Condition, ConditionCode, ConditionState
from rgpd_sante.analysis.settlement.case import Case, case_of
from rgpd_sante.facts import Answer

__all__ = ["as_if_met"]


def as_if_met(case: Case, conditions: Iterable[Condition]) -> Case:
    """Suppose that the conditions still to meet are met at the instant of the case; the others stay as they are."""
    to_meet = {condition.code for condition in conditions if condition.state is ConditionState.TO_MEET}
    claim = case.claim
    if ConditionCode.COMPLAINT in to_meet:
        claim = attrs.evolve(claim, complaint_at=case.at, complaint_by_victim=Answer.YES)
    if ConditionCode.CLAIM_OF_THIRD_PARTY in to_meet:
        claim = attrs.evolve(claim, first_claim_at=case.at)
    if ConditionCode.INVESTIGATION in to_meet:
        claim = attrs.evolve(claim, investigation_at=case.at)
    return case_of(case.policy, claim, at=case.at)
