# SPDX-License-Identifier: MIT
"""Examples of claims: references, clocks that ran out, heads that nothing answers, a cover that was off."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import JUDGED_AT, FindingExample, paris
from rgpd_sante.analysis.finding_examples.clean_insured import ATTACK, CLAIM, CLEAN_WITH_CLAIM, POLICY, of_claim
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim, LossHead, RiskDeclaration
from rgpd_sante.insurance.policy import UnpaidPremium
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.vocabulary.insurance import CoverBasis, DeclarationStatus, Guarantee, HeadOfLoss

__all__ = ["EXAMPLES"]

_FORENSICS: Final = CoverTerms(guarantee=Guarantee.IT_FORENSICS, basis=CoverBasis.DISCOVERY)
_KNOWN_LATELY: Final = paris("2026-06-09T08:05")


def _claiming(code: HeadOfLoss, *, insurer_consent: Answer = Answer.UNKNOWN) -> Claim:
    head = LossHead(code=code, amount=Decimal(3_000), insurer_consent=insurer_consent)
    return evolve(CLAIM, heads=(*CLAIM.heads, head))


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_claim("ASS050", "policy_reference", evolve(CLAIM, policy_reference="CYB-9")),
    FindingExample(
        code="ASS051",
        path="$.claims[0].policy_reference",
        dossier=evolve(
            CLEAN_WITH_CLAIM,
            policies=(POLICY, evolve(POLICY, reference="CYB-2", terms=(_FORENSICS,))),
            claims=(evolve(CLAIM, policy_reference=None),),
        ),
        at=JUDGED_AT,
    ),
    of_claim("ASS052", "stad_attack", evolve(CLAIM, stad_attack=Answer.UNKNOWN)),
    of_claim(
        "ASS053", "complaint_at", evolve(ATTACK, known_at=_KNOWN_LATELY, notified_at=_KNOWN_LATELY, complaint_at=None)
    ),
    of_claim("ASS054", "complaint_at", evolve(ATTACK, complaint_at=paris("2026-06-05T10:18"))),
    of_claim(
        "ASS055",
        "complaint_on",
        evolve(ATTACK, known_at=None, known_on=date(2026, 6, 2), complaint_at=None, complaint_on=date(2026, 6, 5)),
    ),
    of_claim("ASS056", "complaint_by_victim", evolve(ATTACK, complaint_by_victim=Answer.NO)),
    of_claim("ASS057", "notified_at", evolve(CLAIM, known_at=_KNOWN_LATELY, notified_at=None)),
    of_claim("ASS058", "notified_at", evolve(CLAIM, notified_at=paris("2026-06-10T08:00"))),
    of_claim("ASS059", "heads[1]", _claiming(HeadOfLoss.HARDWARE)),
    of_claim("ASS060", "heads[1]", _claiming(HeadOfLoss.CRIMINAL_FINE)),
    of_claim("ASS061", "heads[1]", _claiming(HeadOfLoss.ADMIN_FINE)),
    of_claim("ASS062", "heads[1]", _claiming(HeadOfLoss.RANSOM)),
    of_claim("ASS063", "heads[1]", _claiming(HeadOfLoss.RANSOM, insurer_consent=Answer.YES)),
    of_claim(
        "ASS064",
        "",
        CLAIM,
        policy=evolve(
            POLICY,
            unpaid=(
                UnpaidPremium(due_on=date(2026, 4, 1), formal_notice_on=date(2026, 5, 1), paid_on=date(2026, 6, 3)),
            ),
        ),
    ),
    of_claim("ASS065", "", evolve(CLAIM, known_at=paris("2025-12-20T09:00"), notified_at=paris("2025-12-20T12:00"))),
    of_claim(
        "ASS066",
        "declaration",
        evolve(
            CLAIM,
            declaration=RiskDeclaration(
                status=DeclarationStatus.INACCURATE_GOOD_FAITH, question_asked=Answer.YES, rate_paid=Decimal(480)
            ),
        ),
    ),
)
