# SPDX-License-Identifier: MIT
"""The reading of worked examples: it leaves out nothing that their schema can say."""

from __future__ import annotations

import copy
from datetime import date
from decimal import Decimal

from insurance_cases import (
    EXAMPLES,
    Json,
    from_example,
    mapping,
    reason_in_french,
    warning_in_french,
)
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Resubscription
from rgpd_sante.vocabulary.insurance import (
    CoverBasis,
    DeductibleKind,
    ExclusionCode,
    Guarantee,
    InvestigatingAuthority,
    LossCause,
)


def changed(*, policy: Json | None = None, claim: Json | None = None, terms: Json | None = None) -> Json:
    """Change the first example: its policy, its claim, or the terms of reconstitution."""
    example = copy.deepcopy(dict(EXAMPLES["E1"]))
    guarantees = {**mapping(mapping(example["policy"])["guarantees"])}
    if terms is not None:
        guarantees["RECONSTITUTION"] = {**mapping(guarantees["RECONSTITUTION"]), **terms}
    example["policy"] = {**mapping(example["policy"]), "guarantees": guarantees, **(policy or {})}
    example["claim"] = {**mapping(example["claim"]), **(claim or {})}
    return example


def test_the_clauses_of_the_policy_are_read() -> None:
    """Later cover, subsequent years, single deductible and unpaid premiums are not lost on the way."""
    policy, _ = from_example(
        changed(
            policy={
                "terminated_on": "2026-10-01",
                "subsequent_years": 7,
                "resubscribed_basis": "RECLAMATION",
                "deductible_mode": "UNIQUE",
                "single_deductible": "2500.00",
                "notice_business_days": "4",
                "unpaid": [{"due": "2026-01-01", "formal_notice": "2026-01-12", "paid_on": None}],
            }
        )
    )
    assert policy.subsequent_years == 7
    assert policy.resubscribed == Resubscription(on=date(2026, 10, 1), basis=CoverBasis.CLAIM_MADE)
    assert policy.single_deductible == Decimal("2500.00")
    assert policy.notice_working_days == 4
    assert [one.formal_notice_on for one in policy.unpaid] == [date(2026, 1, 12)]


def test_a_triggered_exclusion_refuses() -> None:
    """The exclusion of the policy and its trigger in the claim meet, and the reason names it."""
    clause = {"code": "SANS_SAUVEGARDE", "scope": ["RECONSTITUTION"], "formal_limited": True, "very_apparent": True}
    found = settle(
        *from_example(changed(policy={"exclusions": [clause]}, claim={"triggered_exclusions": ["SANS_SAUVEGARDE"]}))
    )
    assert "EXCLUSION_SANS_SAUVEGARDE" in {reason_in_french(refusal) for refusal in found.refusals}
    weak = {**clause, "very_apparent": False, "scope": None}
    found = settle(
        *from_example(changed(policy={"exclusions": [weak]}, claim={"triggered_exclusions": ["SANS_SAUVEGARDE"]}))
    )
    assert [warning_in_french(one) for one in found.warnings] == ["EXCLUSION_INOPPOSABLE_SANS_SAUVEGARDE"]


def test_terms_may_leave_out_what_has_a_default() -> None:
    """A guarantee without a deductible has none, and one whose cover is not told is covered."""
    policy, _ = from_example(changed(terms={"deductible": None, "sublimit_year": 90_000, "insured_share": 0.2}))
    terms = policy.terms_of(Guarantee.DATA_RESTORATION)
    assert terms is not None
    assert terms.deductible.kind is DeductibleKind.NONE
    assert (terms.yearly_sublimit, terms.insured_share) == (Decimal(90_000), Decimal("0.2"))


def test_days_without_hours_are_days() -> None:
    """A complaint three days later is undetermined where only the days are known."""
    _, claim = from_example(changed(claim={"known_at": "2026-06-02", "complaint_at": "2026-06-05", "event_at": None}))
    assert (claim.known_at, claim.known_on) == (None, date(2026, 6, 2))
    assert (claim.complaint_at, claim.complaint_on) == (None, date(2026, 6, 5))


def test_facts_of_the_claim_are_read() -> None:
    """The cause, the authority, what was paid before and the falsehood of an answer."""
    _, claim = from_example(
        changed(
            claim={
                "cause": "VOL",
                "prior_by_guarantee": {"RECONSTITUTION": "1200.00"},
                "fact_known_at": "2026-02-02T07:00:00+01:00",
                "heads": [{"code": "DEFENSE_ADMIN", "amount": 100, "authority": "ORDRE"}],
                "triggered_exclusions": ["GUERRE"],
            }
        )
    )
    assert claim.cause is LossCause.THEFT
    assert claim.prior_of(Guarantee.DATA_RESTORATION) == 1_200
    assert claim.heads[0].authority is InvestigatingAuthority.PROFESSIONAL_ORDER
    assert claim.triggered_exclusions == (ExclusionCode.WAR,)
    assert claim.intentional_act is not None
    assert claim.known_before_inception is Answer.NO
