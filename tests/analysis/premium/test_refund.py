# SPDX-License-Identifier: MIT
"""The ends of a contract and the refund: who may end it, what is given back, to the day (§ 5.3, traps 13 and 14)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.premium.ends import ENDS, ContractEnd, annual_notice_by
from rgpd_sante.analysis.premium.refund import Refund, refund
from rgpd_sante.errors import FactError

PRICE = Decimal("314.33")
START, END = date(2026, 1, 1), date(2027, 1, 1)
REFUNDED = {
    ContractEnd.AGGRAVATION: "C. assur., art. L.113-4",
    ContractEnd.DECREASE: "C. assur., art. L.113-4",
    ContractEnd.GOOD_FAITH_ERROR: "C. assur., art. L.113-9",
    ContractEnd.CHANGE_OF_SITUATION: "C. assur., art. L.113-16",
    ContractEnd.AFTER_CLAIM: "C. assur., art. R*113-10",
}
KEPT = {
    ContractEnd.ANNUAL: "C. assur., art. L.113-12",
    ContractEnd.NULLITY: "C. assur., art. L.113-8",
    ContractEnd.NON_PAYMENT: "C. assur., art. L.113-3",
}
OF_CONSUMERS = {
    ContractEnd.RENEWAL_REMINDER: "C. assur., art. L.113-15-1",
    ContractEnd.ANY_TIME: "C. assur., art. L.113-15-2",
    ContractEnd.WITHDRAWAL: "C. assur., art. L.112-2-1",
}
OPEN = [end for end, rule in ENDS.items() if rule.open_to_practice]
CENTS = st.integers(0, 10**8).map(lambda cents: Decimal(cents).scaleb(-2))


def end(cause: ContractEnd, effect_on: date, paid: str | None = None) -> Refund:
    """End the contract of 2026 on a day."""
    given_paid = None if paid is None else Decimal(paid)
    return refund(PRICE, cause=cause, period_start=START, period_end=END, effect_on=effect_on, paid=given_paid)


def test_every_end_has_its_rule() -> None:
    """Each end is either refunded, kept, or not for a practice."""
    assert list(ENDS) == list(ContractEnd)
    assert {*REFUNDED, *KEPT, *OF_CONSUMERS} == set(ContractEnd)


@pytest.mark.parametrize(("cause", "article"), REFUNDED.items())
def test_the_law_grants_a_refund(cause: ContractEnd, article: str) -> None:
    """Where the law grants it, 92 days of 365 give back 79.23 € of 314.33 €."""
    found = end(cause, date(2026, 10, 1))
    assert (found.refunded, found.kept, found.owed) == (Decimal("79.23"), Decimal("235.10"), Decimal(0))
    assert (found.days_left, found.days_in_period) == (92, 365)
    assert [citation.short for citation in found.citations] == [article]
    assert found.steps[0] == ENDS[cause].reason


@pytest.mark.parametrize(("cause", "article"), KEPT.items())
def test_no_refund_where_the_law_keeps_the_premium(cause: ContractEnd, article: str) -> None:
    """Nullity keeps the premiums paid, an unpaid premium stays owed, and an annual end leaves nothing."""
    found = end(cause, date(2026, 10, 1))
    assert (found.refunded, found.kept) == (Decimal(0), PRICE)
    assert [citation.short for citation in found.citations] == [article]
    assert end(cause, date(2026, 10, 1), "100.00").owed == Decimal("214.33")


@pytest.mark.parametrize(("cause", "article"), OF_CONSUMERS.items())
def test_rights_of_consumers_are_not_those_of_a_practice(cause: ContractEnd, article: str) -> None:
    """Neither Chatel, nor Hamon, nor the withdrawal ends the contract of a practice."""
    with pytest.raises(FactError, match="an end that the contract of a practice may have") as caught:
        end(cause, date(2026, 10, 1))
    assert caught.value.article == article
    assert "hors de leur profession" in ENDS[cause].reason


@pytest.mark.parametrize(
    ("effect_on", "refunded", "left"),
    [(START, "314.33", 365), (END, "0.00", 0), (date(2026, 12, 31), "0.86", 1)],
)
def test_the_ends_of_the_period(effect_on: date, refunded: str, left: int) -> None:
    """An end on the first day gives all back, one on the anniversary nothing."""
    found = end(ContractEnd.CHANGE_OF_SITUATION, effect_on)
    assert (found.refunded, found.days_left) == (Decimal(refunded), left)


def test_a_leap_year_has_366_days() -> None:
    """The days of the period are those of its calendar."""
    found = refund(
        Decimal("366.00"),
        cause=ContractEnd.AFTER_CLAIM,
        period_start=date(2028, 1, 1),
        period_end=date(2029, 1, 1),
        effect_on=date(2028, 3, 1),
    )
    assert (found.days_in_period, found.days_left, found.refunded) == (366, 306, Decimal("306.00"))


@pytest.mark.parametrize(
    ("paid", "refunded", "owed"), [("78.59", "0.00", "156.51"), ("235.10", "0.00", "0.00"), ("300", "64.90", "0.00")]
)
def test_what_was_not_paid_is_not_given_back(paid: str, refunded: str, owed: str) -> None:
    """Paid in instalments, only what exceeds the time covered comes back; what falls short is still owed."""
    found = end(ContractEnd.CHANGE_OF_SITUATION, date(2026, 10, 1), paid)
    assert (found.refunded, found.owed) == (Decimal(refunded), Decimal(owed))


@given(CENTS, CENTS, st.sampled_from(OPEN), st.integers(1, 400), st.data())
def test_refunded_and_kept_make_up_what_was_paid(
    annual: Decimal, paid: Decimal, cause: ContractEnd, days: int, data: st.DataObject
) -> None:
    """Whatever the end, no cent of what was paid is lost, nothing is negative, and nobody both owes and receives."""
    left = data.draw(st.integers(0, days))
    period_end = START + timedelta(days=days)
    found = refund(
        annual,
        cause=cause,
        period_start=START,
        period_end=period_end,
        effect_on=period_end - timedelta(days=left),
        paid=paid,
    )
    assert found.refunded + found.kept == found.paid == paid
    assert min(found.refunded, found.kept, found.owed) >= 0
    assert 0 in {found.refunded, found.owed}
    assert found.kept + found.owed <= annual


@given(st.integers(0, 364), st.sampled_from(sorted(REFUNDED)))
def test_a_later_end_never_gives_more_back(day: int, cause: ContractEnd) -> None:
    """The refund falls day by day."""
    earlier, later = (end(cause, START + timedelta(days=number)) for number in (day, day + 1))
    assert later.refunded <= earlier.refunded


@pytest.mark.parametrize(
    ("start", "end_on", "effect_on", "field"),
    [
        (START, START, START, "period_end"),
        (END, START, START, "period_end"),
        (START, END, date(2025, 12, 31), "effect_on"),
        (START, END, date(2027, 1, 2), "effect_on"),
    ],
)
def test_days_out_of_the_period_are_refused(start: date, end_on: date, effect_on: date, field: str) -> None:
    """A period that is none, or an end out of it, is refused."""
    with pytest.raises(FactError) as caught:
        refund(PRICE, cause=ContractEnd.AFTER_CLAIM, period_start=start, period_end=end_on, effect_on=effect_on)
    assert caught.value.field == field


@pytest.mark.parametrize("field", ["annual", "paid"])
def test_amounts_are_amounts(field: str) -> None:
    """A negative premium or payment is refused."""
    amounts = {"annual": PRICE, "paid": PRICE, field: Decimal(-1)}
    with pytest.raises(FactError, match=field):
        refund(
            amounts["annual"],
            cause=ContractEnd.AFTER_CLAIM,
            period_start=START,
            period_end=END,
            effect_on=START,
            paid=amounts["paid"],
        )


@pytest.mark.parametrize(
    ("agreed", "day"), [(None, date(2026, 11, 1)), (3, date(2026, 10, 1)), (1, date(2026, 12, 1)), (0, END)]
)
def test_the_notice_is_two_months_unless_agreed(agreed: int | None, day: date) -> None:
    """Two months by law; the contract of a professional risk may derogate, both ways."""
    assert annual_notice_by(END, agreed_months=agreed) == day


def test_a_negative_notice_is_refused() -> None:
    """A notice after the anniversary is no notice."""
    with pytest.raises(FactError, match="agreed_months"):
        annual_notice_by(END, agreed_months=-1)
