# SPDX-License-Identifier: MIT
"""The exclusions that may reach a head: each is put to the gate of the settlement as if the facts triggered it."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from rgpd_sante.analysis.coverage.answers import PossibleExclusion
from rgpd_sante.analysis.settlement.case import Case
from rgpd_sante.analysis.settlement.exclusions import exclusion_gate
from rgpd_sante.analysis.settlement.outcome import Asked
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.insurance import ExclusionCode

__all__ = ["exclusions_of", "surely_excluded"]


def exclusions_of(case: Case, asked: Asked, *, backup_available: Answer) -> Iterator[PossibleExclusion]:
    """Yield the exclusions that may apply to a head; those that the facts rule out are not told."""
    claimed = case.claim.triggered_exclusions
    codes = (*(clause.code for clause in case.policy.exclusions), ExclusionCode.WAR, *claimed)
    for code in dict.fromkeys(codes):
        if _ruled_out(case, code, backup_available):
            continue
        supposed = attrs.evolve(case, claim=attrs.evolve(case.claim, triggered_exclusions=(code,)))
        found = exclusion_gate(supposed, asked)
        triggered = Answer.YES if code in claimed else Answer.UNKNOWN
        if found.ground is not None:
            yield PossibleExclusion(
                code=code,
                text=" ".join((found.ground.text, *(warned.text for warned in found.warnings))),
                enforceable=Answer.UNKNOWN if found.missing or found.warnings else Answer.YES,
                triggered=triggered,
                citations=found.ground.citations,
            )
        elif found.warnings:
            yield PossibleExclusion(
                code=code,
                text=" ".join(warned.text for warned in found.warnings),
                enforceable=Answer.NO,
                triggered=triggered,
                citations=tuple(citation for warned in found.warnings for citation in warned.citations),
            )


def surely_excluded(case: Case, asked: Asked) -> bool:
    """Tell whether an exclusion applies for sure: only the clauses whose validity is known are looked at."""
    policy = case.policy
    valid = tuple(
        clause
        for clause in policy.exclusions
        if clause.formal_and_limited is Answer.YES and clause.very_apparent is Answer.YES
    )
    # the law excludes war unless it was bought back: what is not known leaves that open
    bought_back = Answer.NO if policy.war_bought_back is Answer.NO else Answer.YES
    sure = attrs.evolve(case, policy=attrs.evolve(policy, exclusions=valid, war_bought_back=bought_back))
    return exclusion_gate(sure, asked).ground is not None


def _ruled_out(case: Case, code: ExclusionCode, backup_available: Answer) -> bool:
    """Tell whether the facts say for sure that an exclusion is not triggered."""
    match code:
        case ExclusionCode.NO_BACKUP:
            return backup_available is Answer.YES
        case ExclusionCode.KNOWN_PAST:
            return case.claim.known_before_inception is Answer.NO
        case _:
            return False
