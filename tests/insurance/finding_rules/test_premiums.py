# SPDX-License-Identifier: MIT
"""What an unpaid premium does to the cover: nothing yet, a suspension to come, one that runs, one about to end."""

from __future__ import annotations

from datetime import date

import pytest

from insurance_finding_cases import in_policy, judged, paris
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import UnpaidPremium
from rgpd_sante.time.instants import instant

DUE = date(2026, 4, 1)
NOTICE = date(2026, 5, 4)


def premium(
    *, notice: date | None = NOTICE, paid_on: date | None = None, instalment: Answer = Answer.NO
) -> UnpaidPremium:
    """Give a premium due on 1 April, put on notice on 4 May, so that the cover is off from 4 June at 0 h."""
    return UnpaidPremium(due_on=DUE, formal_notice_on=notice, paid_on=paid_on, instalment=instalment)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        # the notice is not posted yet
        ("2026-05-03T23:59", []),
        ("2026-05-04T09:00", ["ASS018 $.unpaid[0]"]),
        ("2026-06-03T23:59", ["ASS018 $.unpaid[0]"]),
        ("2026-06-04T00:00", ["ASS019 $.unpaid[0]"]),
        ("2026-12-31T09:00", ["ASS019 $.unpaid[0]"]),
    ],
)
def test_a_formal_notice_suspends_the_cover_after_thirty_days(at: str, expected: list[str]) -> None:
    """Until then it is still time to pay; a notice of a later day has not happened."""
    assert in_policy(paris(at), unpaid=(premium(),)) == expected


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("2026-05-20T09:00", "la garantie est suspendue à partir du 04/06/2026."),
        (
            "2026-06-10T09:00",
            "depuis le 04/06/2026 pour prime impayée ; l’assureur peut résilier à partir du 14/06/2026.",
        ),
        (
            "2026-06-14T09:00",
            "depuis le 04/06/2026 pour prime impayée ; l’assureur peut résilier depuis le 14/06/2026.",
        ),
    ],
)
def test_the_days_are_told(at: str, told: str) -> None:
    """The message gives the first day without cover, and that from which the insurer may terminate."""
    (found,) = judged(paris(at), unpaid=(premium(),))
    assert found.message.endswith(told)


@pytest.mark.parametrize(
    ("paid_on", "at", "expected"),
    [
        (date(2026, 6, 9), "2026-06-08T09:00", "résilier à partir du 14/06/2026."),
        (date(2026, 6, 9), "2026-06-09T18:00", "la garantie reprend le 10/06/2026 à 12 h 00, heure locale."),
        (date(2026, 6, 9), "2026-06-10T11:59", "la garantie reprend le 10/06/2026 à 12 h 00, heure locale."),
        (date(2026, 6, 9), "2026-06-10T12:00", None),
    ],
)
def test_a_payment_revives_the_cover_at_noon_of_the_next_day(paid_on: date, at: str, expected: str | None) -> None:
    """Before the payment nobody knows of it; after it, only its noon is awaited."""
    found = judged(paris(at), unpaid=(premium(paid_on=paid_on),))
    assert [finding.code for finding in found] == ([] if expected is None else ["ASS019"])
    assert all(finding.message.endswith(str(expected)) for finding in found)


def test_a_payment_in_time_prevents_the_suspension() -> None:
    """Paid before the thirty days are over, the premium suspends nothing."""
    assert in_policy(unpaid=(premium(paid_on=date(2026, 6, 3)),)) == []
    assert in_policy(paris("2026-05-20T09:00"), unpaid=(premium(paid_on=date(2026, 5, 19)),)) == []


def test_the_instalments_that_fell_due_since_keep_the_cover_off() -> None:
    """One instalment paid while a later one is owed: the cover is off until the year is over."""
    later = UnpaidPremium(due_on=date(2026, 6, 1), instalment=Answer.YES)
    unpaid = (premium(paid_on=date(2026, 6, 5), instalment=Answer.YES), later)
    (found,) = judged(unpaid=unpaid)
    assert found.path == "$.unpaid[0]"
    assert found.message.endswith("la garantie reprend le 01/01/2027 à 0 h 00, heure locale.")


@pytest.mark.parametrize(
    ("notice", "paid_on", "expected"),
    [
        (None, None, []),
        (date(2026, 4, 11), None, ["ASS017 $.unpaid[0].formal_notice_on"]),
        (date(2026, 4, 12), None, ["ASS019 $.unpaid[0]"]),
        # paid since: the notice has no importance any more
        (date(2026, 4, 11), date(2026, 4, 20), []),
    ],
)
def test_a_formal_notice_posted_too_early_has_no_effect(
    notice: date | None, paid_on: date | None, expected: list[str]
) -> None:
    """The premium must be unpaid for ten days before the notice is posted."""
    assert in_policy(unpaid=(premium(notice=notice, paid_on=paid_on),)) == expected


def test_nothing_is_suspended_after_the_end_nor_before_the_beginning() -> None:
    """The premiums of a contract that is over, or has not begun, are no matter of cover."""
    assert in_policy(unpaid=(premium(),), terminated_on=date(2026, 6, 8)) == []
    assert in_policy(initial_effect=date(2026, 7, 1), period_start=date(2026, 7, 1), unpaid=(premium(),)) == []


def test_a_notice_on_the_last_day_of_the_calendar_is_one_to_come() -> None:
    """What lies beyond the instant is not computed."""
    assert in_policy(instant("2026-06-10T09:00Z"), unpaid=(premium(notice=date.max, paid_on=date.max),)) == []
