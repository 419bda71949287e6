# SPDX-License-Identifier: MIT
"""What a settlement refuses, told as findings: heads, fines, ransoms, and a cover that was off at the event."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

import pytest

from fact_walk import changed
from insurance_finding_cases import CLAIM, POLICY, in_claim, paris
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import LossHead, RiskDeclaration, UnpaidPremium
from rgpd_sante.vocabulary.insurance import AdminFineCover, DeclarationStatus, HeadOfLoss

NOTHING: Mapping[str, object] = MappingProxyType({})
DAMAGE = LossHead(code=HeadOfLoss.THIRD_PARTY_DAMAGE, amount=Decimal(2_000))


def claiming(*heads: LossHead, policy: Mapping[str, object] = NOTHING, **changes: object) -> list[str]:
    """Tell what is found in the claim with these heads."""
    found = in_claim(heads=heads, policy=changed(POLICY, policy), **changes)
    return [f"{one.code} {one.path.removeprefix('$.claims[0]')}" for one in found if one.path.startswith("$.claims")]


def head(code: HeadOfLoss, **changes: object) -> LossHead:
    """Give a head of three thousand euros."""
    return changed(LossHead(code=code, amount=Decimal(3_000)), changes)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (HeadOfLoss.NOTIFICATION, []),
        # a guarantee of the market that this policy has not
        (HeadOfLoss.FORENSICS, ["ASS059 .heads[0]"]),
        # what no guarantee answers anywhere
        (HeadOfLoss.TRANSFER_FRAUD, ["ASS059 .heads[0]"]),
    ],
)
def test_a_head_is_paid_by_a_guarantee_that_was_subscribed(code: HeadOfLoss, expected: list[str]) -> None:
    """Each head that nothing answers is told where it stands."""
    assert claiming(head(code)) == expected


def test_a_fine_is_told_as_such_and_not_as_a_head_without_guarantee() -> None:
    """The fines have findings of their own, with or without a clause that lists them."""
    fines = (head(HeadOfLoss.CRIMINAL_FINE), head(HeadOfLoss.ADMIN_FINE))
    assert claiming(*fines) == ["ASS060 .heads[0]", "ASS061 .heads[1]"]
    listed = {"admin_fine_cover": AdminFineCover.IF_INSURABLE}
    # the guarantee that would pay it is not subscribed either
    assert claiming(*fines, policy=listed) == ["ASS060 .heads[0]", "ASS061 .heads[1]"]


@pytest.mark.parametrize(
    ("cover", "told"),
    [
        (AdminFineCover.EXCLUDED, "qu’elle s’assure est contesté."),
        (AdminFineCover.IF_INSURABLE, "ce que l’assureur peut contester."),
    ],
)
def test_a_listed_fine_is_told_to_be_listed(cover: AdminFineCover, told: str) -> None:
    """The clause makes a payment possible, never sure."""
    found = in_claim(heads=(head(HeadOfLoss.ADMIN_FINE),), policy=changed(POLICY, {"admin_fine_cover": cover}))
    (fine,) = [one for one in found if one.code == "ASS061"]
    assert fine.message.endswith(told)


@pytest.mark.parametrize(
    ("consent", "sanctioned", "terrorism", "expected"),
    [
        (Answer.YES, Answer.NO, Answer.NO, []),
        (Answer.NO, Answer.NO, Answer.NO, ["ASS062 .heads[0]"]),
        (Answer.UNKNOWN, Answer.NO, Answer.NO, ["ASS062 .heads[0]"]),
        (Answer.YES, Answer.YES, Answer.NO, ["ASS063 .heads[0]"]),
        (Answer.YES, Answer.NO, Answer.UNKNOWN, ["ASS063 .heads[0]"]),
    ],
)
def test_a_ransom_needs_the_consent_and_a_payee_that_is_cleared(
    consent: Answer, sanctioned: Answer, terrorism: Answer, expected: list[str]
) -> None:
    """Whatever is missing or not known is told."""
    ransom = head(HeadOfLoss.RANSOM, insurer_consent=consent, sanctioned_payee=sanctioned, terrorism_known=terrorism)
    assert claiming(ransom) == expected


def test_a_loss_during_a_suspension_is_told_once_for_all_heads() -> None:
    """A payment afterwards, or of a day to come, does not cover it."""
    unpaid = UnpaidPremium(due_on=date(2026, 4, 1), formal_notice_on=date(2026, 5, 1), paid_on=date(2026, 6, 8))
    heads = (head(HeadOfLoss.NOTIFICATION), head(HeadOfLoss.CALL_CENTRE), head(HeadOfLoss.HARDWARE))
    assert claiming(*heads, policy={"unpaid": (unpaid,)}) == ["ASS064 ", "ASS059 .heads[2]"]
    still = changed(unpaid, {"paid_on": date.max})
    assert claiming(*heads, policy={"unpaid": (still,)}) == ["ASS064 ", "ASS059 .heads[2]"]


@pytest.mark.parametrize(
    ("policy", "changes", "told"),
    [
        ({"terminated_on": date(2026, 6, 2)}, {}, "Le contrat avait pris fin à la date"),
        ({}, {"known_at": paris("2025-12-31T23:59"), "notified_at": paris("2026-01-02T09:00")}, "hors de la période"),
        ({"void": Answer.YES}, {}, "Le contrat est nul"),
        (
            {},
            {"declaration": RiskDeclaration(status=DeclarationStatus.INTENTIONALLY_FALSE, question_asked=Answer.YES)},
            "Le contrat est nul",
        ),
        (
            {"terminated_on": date(2026, 5, 1)},
            {
                "heads": (DAMAGE,),
                "event_at": paris("2026-05-02T09:00"),
                "first_claim_at": paris("2026-06-09T09:00"),
            },
            "Le fait dommageable est postérieur à la fin du contrat.",
        ),
    ],
)
def test_a_loss_outside_the_cover_tells_why(policy: dict[str, object], changes: dict[str, object], told: str) -> None:
    """The reason is that of the settlement, and names what was off."""
    found = [one for one in in_claim(CLAIM, policy=changed(POLICY, policy), **changes) if "claims" in one.path]
    assert [one.code for one in found] == ["ASS065"]
    assert told in found[0].message


def test_two_guarantees_that_were_off_for_two_reasons_are_told_apart() -> None:
    """The loss was discovered after the end, and the third party was harmed after it: two reasons, two findings."""
    late = {"event_at": paris("2026-05-02T09:00"), "first_claim_at": paris("2026-06-09T09:00")}
    heads = (head(HeadOfLoss.NOTIFICATION), DAMAGE)
    assert claiming(*heads, policy={"terminated_on": date(2026, 5, 1)}, **late) == ["ASS065 ", "ASS065 "]
