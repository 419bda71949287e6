# SPDX-License-Identifier: MIT
"""Examples of policies and proposals: clauses that do not hold, premiums unpaid, covers that ended or never began."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import FindingExample
from rgpd_sante.analysis.finding_examples.clean_insured import INSURED_BREACH, POLICY, of_policy, of_proposal
from rgpd_sante.analysis.finding_examples.clean_proposal import PROPOSAL
from rgpd_sante.breach import Insurance
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Exclusion, Policy, UnpaidPremium
from rgpd_sante.vocabulary.insurance import AdminFineCover, ContractEvidence, CoverBasis, ExclusionCode
from rgpd_sante.vocabulary.proposal import WebsiteKind

__all__ = ["EXAMPLES"]

_NOTIFICATION, _EXTORTION, _LIABILITY = POLICY.terms


def _excluding(
    code: ExclusionCode, formal_and_limited: Answer = Answer.YES, very_apparent: Answer = Answer.YES
) -> Policy:
    exclusion = Exclusion(code=code, formal_and_limited=formal_and_limited, very_apparent=very_apparent)
    return evolve(POLICY, exclusions=(exclusion,))


def _unpaid(due_on: date, formal_notice_on: date) -> Policy:
    return evolve(POLICY, unpaid=(UnpaidPremium(due_on=due_on, formal_notice_on=formal_notice_on),))


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_policy(
        "ASS001",
        "exclusions[0].formal_and_limited",
        _excluding(ExclusionCode.UNSUPPORTED_SYSTEM, formal_and_limited=Answer.NO),
    ),
    of_policy("ASS002", "exclusions[0].very_apparent", _excluding(ExclusionCode.NO_BACKUP, very_apparent=Answer.NO)),
    of_policy("ASS003", "exclusions[0].code", _excluding(ExclusionCode.BREACH_OF_LAW)),
    of_policy(
        "ASS004",
        "exclusions[0].formal_and_limited",
        _excluding(ExclusionCode.KNOWN_VULNERABILITY, formal_and_limited=Answer.UNKNOWN),
    ),
    of_policy("ASS005", "exclusions[0]", _excluding(ExclusionCode.NO_BACKUP, formal_and_limited=Answer.UNKNOWN)),
    of_policy("ASS006", "notice_working_days", evolve(POLICY, notice_working_days=1)),
    of_policy("ASS007", "restates_limitation", evolve(POLICY, restates_limitation=Answer.NO)),
    of_policy("ASS008", "admin_fine_cover", evolve(POLICY, admin_fine_cover=AdminFineCover.IF_INSURABLE)),
    of_policy("ASS009", "war_bought_back", evolve(_excluding(ExclusionCode.WAR), war_bought_back=Answer.YES)),
    of_policy("ASS010", "subsequent_years", evolve(POLICY, subsequent_years=3)),
    of_policy("ASS011", "subsequent_years", evolve(POLICY, last_cover_at_cessation=Answer.YES)),
    of_policy(
        "ASS012",
        "terms[2].retroactive_on",
        evolve(POLICY, terms=(_NOTIFICATION, _EXTORTION, evolve(_LIABILITY, retroactive_on=date(2026, 1, 1)))),
    ),
    of_policy(
        "ASS013",
        "terms[2].basis",
        evolve(POLICY, terms=(_NOTIFICATION, _EXTORTION, evolve(_LIABILITY, basis=CoverBasis.DISCOVERY))),
    ),
    of_policy("ASS014", "limit_claim", evolve(POLICY, limit_claim=Decimal(500_000))),
    of_policy(
        "ASS015",
        "terms[1].sublimit",
        evolve(POLICY, terms=(_NOTIFICATION, evolve(_EXTORTION, sublimit=Decimal(300_000)), _LIABILITY)),
    ),
    of_policy("ASS016", "", evolve(POLICY, annual_premium=None, parties=evolve(POLICY.parties, insureds=()))),
    of_policy("ASS017", "unpaid[0].formal_notice_on", _unpaid(date(2026, 5, 1), date(2026, 5, 11))),
    of_policy("ASS018", "unpaid[0]", _unpaid(date(2026, 5, 1), date(2026, 5, 12))),
    of_policy("ASS019", "unpaid[0]", _unpaid(date(2026, 4, 1), date(2026, 5, 4))),
    of_policy("ASS020", "void", evolve(POLICY, void=Answer.YES)),
    of_policy(
        "ASS021",
        "tacit_renewal",
        evolve(
            POLICY,
            initial_effect=date(2025, 1, 1),
            period_start=date(2025, 1, 1),
            period_end=date(2026, 1, 1),
            tacit_renewal=Answer.UNKNOWN,
        ),
    ),
    of_policy("ASS022", "terminated_on", evolve(POLICY, terminated_on=date(2026, 6, 8))),
    of_policy(
        "ASS023",
        "terms",
        POLICY,
        evolve(POLICY, reference="CYB-2", terms=(_NOTIFICATION,)),
        root="$.policies[1]",
    ),
    of_policy(
        "ASS024",
        "insurance.cyber_cover",
        POLICY,
        breach=evolve(INSURED_BREACH, insurance=Insurance(cyber_cover=Answer.NO)),
        root="$.breaches[0]",
    ),
    of_proposal("ASS030", "questionnaire_version", evolve(PROPOSAL, questionnaire_version=None)),
    of_proposal(
        "ASS031",
        "",
        evolve(
            PROPOSAL,
            cards_and_web=evolve(
                PROPOSAL.cards_and_web, website=WebsiteKind.SHOWCASE, third_party_content=Answer.UNKNOWN
            ),
            organisation=evolve(PROPOSAL.organisation, staff_trained=Answer.UNKNOWN),
        ),
    ),
    of_policy("ASS032", "evidence", evolve(POLICY, evidence=ContractEvidence.PROPOSAL)),
    of_proposal(
        "ASS033",
        "past.other_policies",
        evolve(
            PROPOSAL,
            past=evolve(
                PROPOSAL.past,
                other_policies=Answer.YES,
                other_policies_detail="Multirisque du cabinet, volet informatique",
            ),
        ),
    ),
)
