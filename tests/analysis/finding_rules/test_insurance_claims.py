# SPDX-License-Identifier: MIT
"""A claim of a dossier: which policy and breach it refers to, the premiums of a wrong answer, and what is to come."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest

from fact_walk import changed
from insurance_finding_cases import ATTACK, CLAIM, CLEAN_WITH_CLAIM, POLICY, in_claim, paris, told
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import CoverTerms, LossHead, Policy, RiskDeclaration
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import (
    ContractEvidence,
    CoverBasis,
    DeclarationStatus,
    Guarantee,
    HeadOfLoss,
)

ANOTHER = changed(
    POLICY,
    {"reference": "CYB-2", "terms": (CoverTerms(guarantee=Guarantee.IT_FORENSICS, basis=CoverBasis.DISCOVERY),)},
)
FINE = LossHead(code=HeadOfLoss.CRIMINAL_FINE, amount=Decimal(1_500))


@pytest.mark.parametrize(
    ("reference", "policies", "expected"),
    [
        ("CYB-1", (POLICY, ANOTHER), []),
        ("CYB-9", (POLICY, ANOTHER), ["ASS050 $.claims[0].policy_reference"]),
        ("CYB-9", (), ["ASS050 $.claims[0].policy_reference"]),
        # the only policy of a dossier needs no reference
        (None, (POLICY,), []),
        (None, (POLICY, ANOTHER), ["ASS051 $.claims[0].policy_reference"]),
        (None, (), ["ASS051 $.claims[0].policy_reference"]),
    ],
)
def test_the_policy_of_a_claim_is_found(
    reference: str | None, policies: tuple[Policy, ...], expected: list[str]
) -> None:
    """A claim refers to a policy that the dossier holds, or to the only one that it holds."""
    claims = (changed(CLAIM, {"policy_reference": reference}),)
    dossier = attrs.evolve(CLEAN_WITH_CLAIM, policies=policies, claims=claims, proposals=())
    assert told(dossier) == expected


@pytest.mark.parametrize(
    ("reference", "expected"), [("VIO-1", []), (None, []), ("VIO-9", ["ASS050 $.claims[0].breach_reference"])]
)
def test_the_breach_of_a_claim_is_found_where_it_has_one(reference: str | None, expected: list[str]) -> None:
    """A claim may come from no breach of personal data; one that it names is in the dossier."""
    found = in_claim(breach_reference=reference)
    assert [f"{one.code} {one.path}" for one in found] == expected
    assert all("violation" in one.message for one in found)


def test_what_needs_no_policy_is_told_without_one() -> None:
    """The complaint, the fines and the premiums do not wait for the policy; the notice and the heads do."""
    claim = attrs.evolve(
        ATTACK,
        policy_reference="CYB-9",
        complaint_at=None,
        notified_at=None,
        heads=(FINE, LossHead(code=HeadOfLoss.HARDWARE, amount=Decimal(900))),
        declaration=RiskDeclaration(status=DeclarationStatus.INACCURATE_GOOD_FAITH, question_asked=Answer.YES),
    )
    assert told(attrs.evolve(CLEAN_WITH_CLAIM, claims=(claim,))) == [
        "ASS050 $.claims[0].policy_reference",
        "ASS054 $.claims[0].complaint_at",
        "ASS060 $.claims[0].heads[0]",
        "ASS066 $.claims[0].declaration",
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"known_at": paris("2026-06-10T09:01")},
        {"known_at": None, "known_on": date(2026, 6, 11)},
        {"known_at": None, "known_on": date.max},
    ],
)
def test_a_loss_that_nobody_knows_of_has_not_happened(changes: dict[str, object]) -> None:
    """At an instant before its knowledge, a claim raises nothing, not even its references."""
    assert in_claim(**changes, policy_reference="CYB-9", notified_at=None) == []


def test_the_day_of_the_knowledge_is_that_of_the_place() -> None:
    """On Réunion the 11th of June begins while it is the 10th in Paris; without a policy, the practice tells where."""
    on = {"known_at": None, "known_on": date(2026, 6, 11), "notified_at": None}
    at = paris("2026-06-10T22:30")
    assert [one.code for one in in_claim(**on, at=at)] == []
    far = attrs.evolve(POLICY, territory=Territory.LA_REUNION)
    assert [one.code for one in in_claim(**on, at=at, policy=far)] == ["ASS057"]


@pytest.mark.parametrize("changes", [{"void": Answer.YES}, {"evidence": ContractEvidence.PROPOSAL}])
def test_no_clock_runs_for_a_contract_that_never_was(changes: dict[str, object]) -> None:
    """What is void, or only proposed, is told once for the claim, and nobody has to be told in time."""
    found = in_claim(ATTACK, complaint_at=None, notified_at=None, policy=changed(POLICY, changes))
    assert [one.code for one in found if one.path.startswith("$.claims")] == ["ASS065"]


@pytest.mark.parametrize(
    ("paid", "due", "status", "asked", "expected"),
    [
        (480, 720, DeclarationStatus.INACCURATE_GOOD_FAITH, Answer.YES, []),
        (480, None, DeclarationStatus.INACCURATE_GOOD_FAITH, Answer.YES, ["ASS066"]),
        (None, 720, DeclarationStatus.INACCURATE_GOOD_FAITH, Answer.YES, ["ASS066"]),
        # without a question that was asked, nothing is reduced
        (None, None, DeclarationStatus.INACCURATE_GOOD_FAITH, Answer.NO, []),
        (None, None, DeclarationStatus.EXACT, Answer.YES, []),
    ],
)
def test_a_reduction_needs_both_premiums(
    paid: int | None, due: int | None, status: DeclarationStatus, asked: Answer, expected: list[str]
) -> None:
    """The ratio of L.113-9 is computed from two premiums, which only a wrong answer to a question needs."""
    declaration = RiskDeclaration(
        status=status,
        question_asked=asked,
        rate_paid=None if paid is None else Decimal(paid),
        rate_due=None if due is None else Decimal(due),
    )
    assert [one.code for one in in_claim(declaration=declaration)] == expected
