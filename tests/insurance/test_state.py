# SPDX-License-Identifier: MIT
"""Where a policy stands: the calendar of L.113-3 (vectors of § 3.10), the revival at noon, instalments, the end."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Policy, UnpaidPremium, brochure_policy, in_force, state_of, suspension
from rgpd_sante.insurance.state import subsequent_end
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import ContractEvidence, CoverBasis, PolicyState

DAY: Final = date(2026, 1, 1)
POLICY: Final = brochure_policy(Decimal(250_000), effect=DAY, territory=Territory.METROPOLE)


def unpaid(
    notice: str | None, paid: str | None = None, *, due: date = DAY, instalment: Answer = Answer.NO
) -> UnpaidPremium:
    """Make a premium due on 1 January, with its formal notice and its payment."""
    return UnpaidPremium(
        due_on=due,
        formal_notice_on=None if notice is None else date.fromisoformat(notice),
        paid_on=None if paid is None else date.fromisoformat(paid),
        instalment=instalment,
    )


def with_unpaid(*premiums: UnpaidPremium) -> Policy:
    """Give the policy with these premiums unpaid."""
    return attrs.evolve(POLICY, unpaid=premiums)


def test_a_regular_notice_suspends_thirty_days_later() -> None:
    """Due 1 January, posted on the 12th: suspended from 12 February 00:00, terminable from the 22nd."""
    late = unpaid("2026-01-12")
    found = suspension(with_unpaid(late), late)
    assert found is not None
    assert found.starts.isoformat() == "2026-02-12T00:00:00+01:00"
    assert found.ends is None
    assert found.termination_from == date(2026, 2, 22)


@pytest.mark.parametrize(
    ("notice", "paid"),
    [
        ("2026-01-11", None),  # premature by a day: no effect
        (None, None),
        ("2026-01-12", "2026-02-11"),  # paid on the thirtieth day
        ("2026-01-12", "2026-01-05"),
    ],
)
def test_no_suspension(notice: str | None, paid: str | None) -> None:
    """Without a regular notice, or when paid within the thirty days, the cover never stops."""
    late = unpaid(notice, paid)
    assert suspension(with_unpaid(late), late) is None
    assert in_force(with_unpaid(late), instant("2026-02-20T10:00+01:00"))


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        ("2026-02-11T23:59:59+01:00", PolicyState.IN_FORCE),
        ("2026-02-12T00:00+01:00", PolicyState.SUSPENDED),
        ("2026-03-02T23:00+01:00", PolicyState.SUSPENDED),
        ("2026-03-03T11:59:59+01:00", PolicyState.SUSPENDED),
        ("2026-03-03T12:00+01:00", PolicyState.IN_FORCE),
    ],
)
def test_the_cover_comes_back_at_noon_on_the_day_after_the_payment(moment: str, state: PolicyState) -> None:
    """Paid on 2 March: back on 3 March at noon, by the clock of the practice, for the future only."""
    assert state_of(with_unpaid(unpaid("2026-01-12", "2026-03-02")), at=instant(moment)) is state


def test_noon_is_that_of_the_practice() -> None:
    """In La Réunion the cover comes back at noon there, eight in the morning in UTC."""
    late = unpaid("2026-01-12", "2026-03-02")
    found = suspension(attrs.evolve(with_unpaid(late), territory=Territory.LA_REUNION), late)
    assert found is not None
    assert found.ends == instant("2026-03-03T08:00Z")


def test_an_instalment_suspends_to_the_end_of_the_year() -> None:
    """Unpaid, it suspends until the annual period is over; the next period is another premium."""
    late = unpaid("2026-04-12", due=date(2026, 4, 1), instalment=Answer.YES)
    found = suspension(with_unpaid(late), late)
    assert found is not None
    assert found.ends == instant("2027-01-01T00:00+01:00")
    assert state_of(with_unpaid(late), at=instant("2026-12-31T23:59+01:00")) is PolicyState.SUSPENDED
    assert in_force(with_unpaid(late), instant("2027-01-01T00:00+01:00"))


def test_a_whole_premium_suspends_without_end() -> None:
    """An annual premium unpaid, or of a kind that is not known, suspends beyond the year."""
    for kind in (Answer.NO, Answer.UNKNOWN):
        late = unpaid("2026-01-12", instalment=kind)
        assert state_of(with_unpaid(late), at=instant("2027-06-01T00:00+02:00")) is PolicyState.SUSPENDED


def test_an_instalment_revives_when_all_that_fell_due_is_paid() -> None:
    """The arrears and the instalments due in the meantime must be paid; those due later do not count."""
    first = unpaid("2026-04-12", "2026-06-10", due=date(2026, 4, 1), instalment=Answer.YES)
    second = unpaid(None, "2026-07-20", due=date(2026, 6, 1), instalment=Answer.YES)
    third = unpaid(None, None, due=date(2026, 10, 1), instalment=Answer.YES)
    found = suspension(with_unpaid(third, second, first), first)
    assert found is not None
    assert found.ends == instant("2026-07-21T12:00+02:00")
    owing = attrs.evolve(second, paid_on=None)
    still = suspension(with_unpaid(first, owing, third), first)
    assert still is not None
    assert still.ends == instant("2027-01-01T00:00+01:00")


def test_an_instalment_of_the_end_of_the_year_does_not_reach_the_next() -> None:
    """A notice so late that the year is over before the thirty days suspends nothing."""
    late = unpaid("2026-12-20", due=date(2026, 12, 1), instalment=Answer.YES)
    assert suspension(with_unpaid(late), late) is None


def test_the_annual_period_of_an_older_instalment() -> None:
    """The year that ends is that of the instalment, whatever year the policy describes."""
    described = attrs.evolve(POLICY, period_start=date(2026, 7, 1), period_end=date(2027, 7, 1))
    late = unpaid("2026-05-12", due=date(2026, 5, 1), instalment=Answer.YES)
    found = suspension(attrs.evolve(described, unpaid=(late,)), late)
    assert found is not None
    assert found.ends == instant("2026-07-01T00:00+02:00")
    autumn = unpaid("2026-09-12", due=date(2026, 9, 1), instalment=Answer.YES)
    later = suspension(attrs.evolve(described, unpaid=(autumn,)), autumn)
    assert later is not None
    assert later.ends == instant("2027-07-01T00:00+02:00")


@pytest.mark.parametrize(
    ("moment", "state"),
    [
        ("2025-12-31T23:59+01:00", PolicyState.NOT_STARTED),
        ("2026-01-01T00:00+01:00", PolicyState.IN_FORCE),
        ("2026-05-31T23:59+02:00", PolicyState.IN_FORCE),
        ("2026-06-01T00:00+02:00", PolicyState.SUBSEQUENT),
        ("2031-05-31T23:59+02:00", PolicyState.SUBSEQUENT),
        ("2031-06-01T00:00+02:00", PolicyState.TERMINATED),
    ],
)
def test_the_life_of_a_policy(moment: str, state: PolicyState) -> None:
    """Ended on 1 June 2026, a policy with a claims-made liability has five years of subsequent cover."""
    ended = attrs.evolve(POLICY, terminated_on=date(2026, 6, 1))
    assert state_of(ended, at=instant(moment)) is state


def test_a_policy_without_a_claims_made_liability_has_no_subsequent_cover() -> None:
    """After its end, it is simply terminated."""
    first_party = tuple(terms for terms in POLICY.terms if terms.basis is CoverBasis.DISCOVERY)
    ended = attrs.evolve(POLICY, terms=first_party, terminated_on=date(2026, 6, 1))
    assert state_of(ended, at=instant("2026-06-02T00:00+02:00")) is PolicyState.TERMINATED


def test_a_suspended_policy_that_is_terminated_does_not_revive() -> None:
    """A payment after the termination brings nothing back."""
    late = unpaid("2026-01-12", "2026-03-02")
    ended = attrs.evolve(with_unpaid(late), terminated_on=date(2026, 2, 22))
    assert state_of(ended, at=instant("2026-03-04T00:00+01:00")) is PolicyState.SUBSEQUENT


@pytest.mark.parametrize(
    ("years", "cessation", "resumed", "end"),
    [
        (None, Answer.NO, None, "2031-06-01"),
        (None, Answer.UNKNOWN, None, "2031-06-01"),
        (2, Answer.NO, None, "2031-06-01"),  # a clause never goes below the five years of the law
        (7, Answer.NO, None, "2033-06-01"),
        (None, Answer.YES, None, "2036-06-01"),
        (12, Answer.YES, None, "2038-06-01"),
        (None, Answer.YES, "2034-02-01", "2034-02-01"),
        (None, Answer.YES, "2028-02-01", "2031-06-01"),
        (None, Answer.YES, "2040-02-01", "2036-06-01"),
    ],
)
def test_the_subsequent_cover(years: int | None, cessation: Answer, resumed: str | None, end: str) -> None:
    """Five years at least, ten for a natural person who stops, shortened to the gap where the activity resumes."""
    policy = attrs.evolve(
        POLICY,
        subsequent_years=years,
        last_cover_at_cessation=cessation,
        activity_resumed_on=None if resumed is None else date.fromisoformat(resumed),
    )
    assert subsequent_end(policy, date(2026, 6, 1)) == date.fromisoformat(end)


def test_a_naive_instant_is_refused() -> None:
    """Where a policy stands is asked for an instant that knows its offset."""
    with pytest.raises(FactError):
        in_force(POLICY, instant("2026-06-01T00:00Z").replace(tzinfo=None))


@pytest.mark.parametrize(
    ("evidence", "state"),
    [
        (None, PolicyState.IN_FORCE),
        (ContractEvidence.POLICY, PolicyState.IN_FORCE),
        (ContractEvidence.COVER_NOTE, PolicyState.COVER_NOTE),
        (ContractEvidence.PROPOSAL, PolicyState.PROPOSED),
    ],
)
def test_only_a_policy_or_a_cover_note_covers(evidence: ContractEvidence | None, state: PolicyState) -> None:
    """A signed proposal is not cover (L.112-2); a contract whose evidence nobody told is taken to be concluded."""
    policy, at = attrs.evolve(POLICY, evidence=evidence), instant("2026-05-02T10:00+02:00")
    assert state_of(policy, at=at) is state
    assert in_force(policy, at) is (state is not PolicyState.PROPOSED)


@pytest.mark.parametrize("moment", ["2025-12-31T10:00+01:00", "2026-05-02T10:00+02:00", "2030-05-02T10:00+02:00"])
def test_a_void_contract_never_existed(moment: str) -> None:
    """Nullity is retroactive (L.113-8): neither before, nor during, nor after."""
    policy = attrs.evolve(POLICY, void=Answer.YES)
    assert state_of(policy, at=instant(moment)) is PolicyState.VOID
    assert not in_force(policy, instant(moment))


FIRST_PARTY: Final = attrs.evolve(
    POLICY, terms=tuple(terms for terms in POLICY.terms if terms.basis is CoverBasis.DISCOVERY)
)


@pytest.mark.parametrize(
    ("renewal", "terminated", "state"),
    [
        (Answer.UNKNOWN, None, PolicyState.IN_FORCE),
        (Answer.YES, None, PolicyState.IN_FORCE),
        (Answer.NO, None, PolicyState.EXPIRED),
        (Answer.NO, date(2026, 7, 1), PolicyState.TERMINATED),
        (Answer.YES, date(2027, 3, 1), PolicyState.TERMINATED),
    ],
)
def test_a_contract_without_renewal_expires_at_its_term(
    renewal: Answer, terminated: date | None, state: PolicyState
) -> None:
    """One that is renewed goes on; a termination before the term prevails; not known, it is taken to go on."""
    policy = attrs.evolve(FIRST_PARTY, tacit_renewal=renewal, terminated_on=terminated)
    assert state_of(policy, at=instant("2027-03-02T10:00+01:00")) is state
    assert state_of(policy, at=instant("2026-06-30T10:00+02:00")) is PolicyState.IN_FORCE


def test_an_expired_liability_has_its_subsequent_cover() -> None:
    """The five years run from the term as they do from a termination (L.124-5)."""
    policy = attrs.evolve(POLICY, tacit_renewal=Answer.NO)
    assert state_of(policy, at=instant("2031-12-31T10:00+01:00")) is PolicyState.SUBSEQUENT
    assert state_of(policy, at=instant("2032-01-01T10:00+01:00")) is PolicyState.EXPIRED
