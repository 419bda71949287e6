# SPDX-License-Identifier: MIT
"""The measure of an interruption: 63 days against 60, *carence* and *attente*, the public examples, the clocks."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs
import pytest

from insurance_cases import base, changed_terms
from rgpd_sante.analysis.settlement.interruption import InterruptionMeasure, measure
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.insurance import Deductible, InterruptionLoss, InterruptionTerms, LossHead
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.insurance import DeductibleKind, Guarantee, HeadOfLoss, WaitingMode, WindowStart

CARENCE: Final = WaitingMode.DEDUCTED
ATTENTE: Final = WaitingMode.QUALIFYING
AFTER: Final = WindowStart.AFTER_WAITING
FROM_START: Final = WindowStart.INTERRUPTION


def stop(
    days: str,
    mode: WaitingMode,
    window: WindowStart = AFTER,
    *,
    hours: int = 12,
    daily: int = 500,
    most: int = 60,
) -> InterruptionMeasure:
    """Measure a stop from 1 June, of so many days at so much a day."""
    whole, _, half = days.partition(".")
    day = int(whole)
    month, number = (6, day + 1) if day < 30 else (7 if day < 61 else 8, day - (29 if day < 61 else 60))
    end = f"2026-{month:02}-{number:02}T{'12' if half else '00'}:00+02:00"
    loss = InterruptionLoss(
        annual_revenue=Decimal(daily * 365),
        saved_variable_rate=Decimal(0),
        start_at=instant("2026-06-01T00:00+02:00"),
        end_at=instant(end),
    )
    terms = InterruptionTerms(max_days=most, waiting_hours=hours, waiting_mode=mode, window_start=window)
    return measure(loss, terms)


@pytest.mark.parametrize(
    ("days", "mode", "window", "covered", "waiting"),
    [
        ("63", CARENCE, AFTER, "60", "0.5"),
        ("63", CARENCE, FROM_START, "59.5", "0.5"),
        ("63", ATTENTE, AFTER, "60", "0"),
        ("60.5", CARENCE, AFTER, "60", "0.5"),
        ("60", CARENCE, AFTER, "59.5", "0.5"),
        ("4", CARENCE, AFTER, "3.5", "0.5"),
        ("4", ATTENTE, AFTER, "4", "0"),
        ("0.5", CARENCE, AFTER, "0", "0.5"),
        ("0.5", ATTENTE, AFTER, "0", "0.5"),  # up to the threshold, itself included, nothing
        ("0", ATTENTE, AFTER, "0", "0"),
    ],
)
def test_days(days: str, mode: WaitingMode, window: WindowStart, covered: str, waiting: str) -> None:
    """Nine weeks are 63 days: what is covered of them depends on the kind of waiting and on where the 60 days start."""
    found = stop(days, mode, window)
    assert found.days == Decimal(days)
    assert found.covered_days == Decimal(covered)
    assert found.waiting_days == Decimal(waiting)
    assert found.beyond == 500 * (Decimal(days) - Decimal(covered) - Decimal(waiting))


def test_the_public_example_at_a_flat_rate() -> None:
    """500 € a day, three days deducted out of a period of 60 counted from the stop: (60 − 3) × 500 = 28 500 €."""
    assert stop("63", CARENCE, FROM_START, hours=72).covered == 28_500


@pytest.mark.parametrize(("mode", "paid"), [(CARENCE, 1_290_000), (ATTENTE, 1_990_000)])
def test_the_public_example_of_two_kinds_of_waiting(mode: WaitingMode, paid: int) -> None:
    """2 M€ lost, twelve hours worth 700 000 €, a deductible of 10 000 €: one kind of waiting pays 700 000 € less."""
    loss = InterruptionLoss(
        annual_revenue=Decimal(511_000_000),
        saved_variable_rate=Decimal(0),
        start_at=instant("2026-06-01T00:00+02:00"),
        # 2 M€ at 1.4 M€ a day are ten sevenths of a day
        end_at=instant("2026-06-02T10:17:08.571428+02:00"),
    )
    policy, claim = base(LossHead(code=HeadOfLoss.LOST_REVENUE, interruption=loss))
    large = attrs.evolve(policy, limit_claim=Decimal(2_000_000), limit_year=Decimal(2_000_000))
    terms = changed_terms(
        large,
        Guarantee.BUSINESS_INTERRUPTION,
        interruption=InterruptionTerms(max_days=60, waiting_hours=12, waiting_mode=mode),
        deductible=Deductible(kind=DeductibleKind.FIXED, amount=Decimal(10_000)),
    )
    assert settle(terms, claim).total == paid


def test_days_are_elapsed_time() -> None:
    """A night of the change of the clocks has an hour less, and the loss of a day follows."""
    loss = InterruptionLoss(
        annual_revenue=Decimal(365 * 2_400),
        saved_variable_rate=Decimal(0),
        start_at=instant("2026-03-28T12:00+01:00"),
        end_at=instant("2026-03-29T12:00+02:00"),
    )
    terms = InterruptionTerms(max_days=60, waiting_hours=0, waiting_mode=CARENCE)
    assert measure(loss, terms).gross == 2_300


def test_the_loss_is_a_margin_of_the_part_that_stopped() -> None:
    """The costs that stop are not lost, nor is the activity that went on."""
    loss = InterruptionLoss(
        annual_revenue=Decimal(365_000),
        saved_variable_rate=Decimal("0.725"),
        activity_lost=Decimal("0.5"),
        start_at=instant("2026-06-01T00:00+02:00"),
        end_at=instant("2026-06-11T00:00+02:00"),
    )
    terms = InterruptionTerms(max_days=60, waiting_hours=0, waiting_mode=CARENCE)
    found = measure(loss, terms)
    assert (found.daily_margin, found.gross) == (Decimal("275.0000"), Decimal("1375.00"))


def test_no_cent_is_invented() -> None:
    """Where the three rounded parts of a stop miss their sum by a cent, the part that exists bears it."""
    loss = InterruptionLoss(
        annual_revenue=Decimal("3.65"),
        saved_variable_rate=Decimal(0),
        start_at=instant("2026-06-01T00:00+02:00"),
        end_at=instant("2026-06-02T00:00+02:00"),
    )
    found = measure(loss, InterruptionTerms(max_days=60, waiting_hours=12, waiting_mode=CARENCE))
    assert (found.gross, found.covered, found.waiting, found.beyond) == tuple(
        map(Decimal, ("0.01", "0.01", "0.00", "0.00"))
    )
