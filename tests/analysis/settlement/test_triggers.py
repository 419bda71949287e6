# SPDX-License-Identifier: MIT
"""Gate 2: discovery, investigation, claims-made and harmful fact, in the time of a policy."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from insurance_cases import base, changed_terms, reasons, warned
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.analysis.settlement.verdict import Settlement
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import LossHead, Policy, Resubscription, UnpaidPremium
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.insurance import (
    CoverBasis,
    Guarantee,
    HeadOfLoss,
    InvestigatingAuthority,
    RefusalReason,
    SettlementWarning,
)

OWN: Final = LossHead(code=HeadOfLoss.COMMUNICATION, amount=Decimal(2_000))
VICTIMS: Final = LossHead(code=HeadOfLoss.THIRD_PARTY_DAMAGE, amount=Decimal(10_000))
CNIL: Final = LossHead(code=HeadOfLoss.ADMIN_DEFENCE, amount=Decimal(5_000), authority=InvestigatingAuthority.CNIL)
SUSPENDED: Final = UnpaidPremium(due_on=date(2026, 1, 1), formal_notice_on=date(2026, 1, 12), paid_on=date(2026, 3, 2))
BASE: Final = base()[0]
R = RefusalReason


def run(head: LossHead, policy: Policy = BASE, **changes: object) -> Settlement:
    """Settle one head, no attack on a data system being involved."""
    _, claim = base(head, **{"stad_attack": Answer.NO, "event_at": None, **changes})
    return settle(policy, claim)


def moments(**texts: str | None) -> dict[str, object]:
    """Read instants."""
    return {name: None if text is None else instant(text) for name, text in texts.items()}


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ("2025-12-31T23:59+01:00", R.OUT_OF_PERIOD),
        ("2026-01-01T00:00+01:00", None),
        ("2026-02-11T23:59+01:00", None),
        ("2026-02-12T00:00+01:00", R.SUSPENDED_L113_3),
        ("2026-03-03T11:59+01:00", R.SUSPENDED_L113_3),
        ("2026-03-03T12:00+01:00", None),
        ("2026-08-31T23:59+02:00", None),
        ("2026-09-01T00:00+02:00", R.TERMINATED),
    ],
)
def test_discovery(known: str, expected: RefusalReason | None) -> None:
    """The discovery falls into the cover, neither before, nor after, nor during a suspension."""
    policy, _ = base(unpaid=(SUSPENDED,), terminated_on=date(2026, 9, 1))
    found = run(OWN, policy, **moments(known_at=known))
    assert reasons(found) == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-03-02", R.SUSPENDED_L113_3), ("2026-03-03", R.SUSPENDED_L113_3), ("2026-03-04", None)],
)
def test_a_discovery_known_by_its_day(day: str, expected: RefusalReason | None) -> None:
    """The cover must be on from the start of the day to its end, since the hour may be any."""
    policy, _ = base(unpaid=(SUSPENDED,), terminated_on=date(2026, 3, 5))
    found = run(OWN, policy, known_at=None, known_on=date.fromisoformat(day))
    assert reasons(found) == ([] if expected is None else [expected])


def test_an_unknown_intrusion_older_than_the_policy_is_covered() -> None:
    """The discovery is the trigger, so an older fact nobody knew of is covered."""
    assert run(OWN, BASE, **moments(event_at="2019-05-01T00:00+02:00")).total == 2_000


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("2025-06-30T23:59+02:00", R.OUT_OF_PERIOD),
        ("2025-07-01T00:00+02:00", None),
        (None, R.TRIGGER_UNKNOWN),
    ],
)
def test_a_retroactive_date_of_a_first_party_guarantee(event: str | None, expected: RefusalReason | None) -> None:
    """A retroactive date may be agreed; the day of the intrusion must then be known."""
    policy = changed_terms(BASE, Guarantee.PUBLIC_RELATIONS, retroactive_on=date(2025, 7, 1))
    found = run(OWN, policy, **moments(event_at=event))
    assert reasons(found) == ([] if expected is None else [expected])
    assert ("$.claim.event_at" in {fact.path for fact in found.missing}) is (event is None)


def test_a_refusal_of_time_comes_before_the_retroactive_date() -> None:
    """Discovered before the policy, the reason is the period."""
    policy = changed_terms(BASE, Guarantee.PUBLIC_RELATIONS, retroactive_on=date(2025, 7, 1))
    assert reasons(run(OWN, policy, **moments(known_at="2025-12-01T00:00+01:00"))) == [R.OUT_OF_PERIOD]


@pytest.mark.parametrize(
    ("started", "expected"),
    [
        (None, R.TRIGGER_UNKNOWN),
        ("2025-12-31T10:00+01:00", R.OUT_OF_PERIOD),
        ("2026-04-20T00:00+02:00", None),
    ],
)
def test_investigation(started: str | None, expected: RefusalReason | None) -> None:
    """The first written act of the authority falls into the cover; without its date nothing is triggered."""
    found = run(CNIL, BASE, **moments(investigation_at=started))
    assert reasons(found) == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("event", "claimed", "expected"),
    [
        ("1999-01-01T00:00+01:00", "2026-05-11T00:00+02:00", None),  # the unknown past is unlimited by law
        (None, "2026-05-11T00:00+02:00", None),
        ("2026-01-20T00:00+01:00", None, R.TRIGGER_UNKNOWN),
        ("2025-01-20T00:00+01:00", "2025-12-31T23:59+01:00", R.OUT_OF_PERIOD),
        ("2026-01-20T00:00+01:00", "2026-02-20T00:00+01:00", R.SUSPENDED_L113_3),
        ("2026-08-31T23:59+02:00", "2026-09-01T00:00+02:00", None),
        ("2026-01-20T00:00+01:00", "2031-08-31T23:59+02:00", None),
        ("2026-01-20T00:00+01:00", "2031-09-01T00:00+02:00", R.CLAIM_TOO_LATE),
        (None, "2031-08-31T23:59+02:00", None),  # known before the end, so it happened before
    ],
)
def test_claims_made(event: str | None, claimed: str | None, expected: RefusalReason | None) -> None:
    """The first claim falls into the cover, or into the five years after its end for an earlier fact."""
    policy, _ = base(unpaid=(SUSPENDED,), terminated_on=date(2026, 9, 1))
    found = run(VICTIMS, policy, **moments(event_at=event, first_claim_at=claimed, known_at="2026-08-31T23:59+02:00"))
    assert reasons(found) == ([] if expected is None else [expected])


def test_a_fact_after_the_end_is_not_covered() -> None:
    """A claim in the subsequent period is for a fact that came before the end."""
    policy, _ = base(terminated_on=date(2026, 9, 1))
    facts = moments(known_at="2026-10-02T08:00+02:00", first_claim_at="2027-01-11T00:00+01:00")
    after = run(VICTIMS, policy, **facts, **moments(event_at="2026-09-01T00:00+02:00"))
    assert reasons(after) == [R.FACT_AFTER_TERMINATION]
    open_ = run(VICTIMS, policy, **facts)
    assert reasons(open_) == [R.TRIGGER_UNKNOWN]
    assert "$.claim.event_at" in {fact.path for fact in open_.missing}


@pytest.mark.parametrize(
    ("cessation", "claimed", "expected"),
    [
        (Answer.YES, "2036-08-31T00:00+02:00", None),
        (Answer.YES, "2036-09-01T00:00+02:00", R.CLAIM_TOO_LATE),
        (Answer.NO, "2032-01-01T00:00+01:00", R.CLAIM_TOO_LATE),
        (Answer.UNKNOWN, "2032-01-01T00:00+01:00", R.CLAIM_TOO_LATE),
    ],
)
def test_ten_years_for_a_natural_person_who_stops(
    cessation: Answer, claimed: str, expected: RefusalReason | None
) -> None:
    """The last cover of a retiring doctor lasts ten years more; where it is not known, it is asked for."""
    policy, _ = base(terminated_on=date(2026, 9, 1), last_cover_at_cessation=cessation)
    found = run(VICTIMS, policy, **moments(first_claim_at=claimed))
    assert reasons(found) == ([] if expected is None else [expected])
    asked = "$.policy.last_cover_at_cessation" in {fact.path for fact in found.missing}
    assert asked is (cessation is Answer.UNKNOWN)


@pytest.mark.parametrize(
    ("basis", "on", "fact_known", "expected"),
    [
        (CoverBasis.CLAIM_MADE, "2026-09-01", "2026-11-02T00:00+01:00", R.COVERED_BY_LATER_POLICY),
        (CoverBasis.CLAIM_MADE, "2026-12-01", "2026-11-02T00:00+01:00", None),
        (CoverBasis.CLAIM_MADE, "2026-09-01", "2026-08-02T00:00+02:00", None),
        (CoverBasis.HARMFUL_FACT, "2026-09-01", "2026-11-02T00:00+01:00", None),
    ],
)
def test_a_fact_known_after_the_end_is_for_the_next_claims_made_cover(
    basis: CoverBasis, on: str, fact_known: str, expected: RefusalReason | None
) -> None:
    """It answers if it was taken out before the fact was known, in claims-made; otherwise the old one does."""
    later = Resubscription(on=date.fromisoformat(on), basis=basis)
    policy, _ = base(terminated_on=date(2026, 9, 1), resubscribed=later)
    found = run(
        VICTIMS,
        policy,
        **moments(
            known_at="2026-12-20T00:00+01:00",
            event_at="2026-05-01T00:00+02:00",
            fact_known_at=fact_known,
            first_claim_at="2027-01-11T00:00+01:00",
        ),
    )
    assert reasons(found) == ([] if expected is None else [expected])


def test_a_retroactive_date_does_not_narrow_a_claims_made_liability() -> None:
    """The clause is without effect, and told as such."""
    policy = changed_terms(BASE, Guarantee.DATA_LIABILITY, retroactive_on=date(2025, 7, 1))
    found = run(VICTIMS, policy, **moments(event_at="2019-05-01T00:00+02:00", first_claim_at="2026-05-01T00:00+02:00"))
    assert found.total == 9_000
    assert warned(found) == [SettlementWarning.RETROACTIVE_DATE_INEFFECTIVE]


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        ("2025-12-31T23:59+01:00", R.OUT_OF_PERIOD),
        ("2026-01-01T00:00+01:00", None),
        ("2026-02-20T00:00+01:00", R.SUSPENDED_L113_3),
        ("2026-09-01T00:00+02:00", R.FACT_AFTER_TERMINATION),
        (None, R.TRIGGER_UNKNOWN),
    ],
)
def test_harmful_fact(event: str | None, expected: RefusalReason | None) -> None:
    """The fact falls into the cover, whatever the date of the claim; a loss of a suspension stays uncovered."""
    policy, _ = base(unpaid=(SUSPENDED,), terminated_on=date(2026, 9, 1))
    policy = changed_terms(policy, Guarantee.DATA_LIABILITY, basis=CoverBasis.HARMFUL_FACT)
    facts = moments(event_at=event, known_at="2026-10-02T08:00+02:00", first_claim_at="2039-01-01T00:00+01:00")
    found = run(VICTIMS, policy, **facts)
    assert reasons(found) == ([] if expected is None else [expected])


def test_a_trigger_of_another_year_is_told() -> None:
    """The limits and the payments of the year described are not those of the year of the loss."""
    found = run(OWN, BASE, **moments(known_at="2027-02-01T00:00+01:00"))
    assert found.total == 2_000
    assert warned(found) == [SettlementWarning.OTHER_INSURANCE_YEAR]


def test_a_loss_of_a_suspension_stays_uncovered_though_paid_later() -> None:
    """The payment works for the future only."""
    policy, claim = base(OWN, stad_attack=Answer.NO, unpaid=(SUSPENDED,), **moments(known_at="2026-02-20T00:00+01:00"))
    found = settle(policy, attrs.evolve(claim, event_at=None), at=instant("2026-06-01T00:00+02:00"))
    assert reasons(found) == [R.SUSPENDED_L113_3]
