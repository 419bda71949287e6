# SPDX-License-Identifier: MIT
"""The clocks of a claim: the vectors of § 3.10, days without hours, the notice of loss, the two 72 hours apart."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from insurance_cases import base, reasons, settled, warned
from rgpd_sante.analysis.settlement.case import case_of
from rgpd_sante.analysis.settlement.complaint import ComplaintTiming, complaint_clock
from rgpd_sante.analysis.settlement.notice import notice_clock
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import Claim, LossHead
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.insurance import HeadOfLoss, LossCause, RefusalReason, SettlementWarning

PARIS: Final = Territory.METROPOLE
PUBLICITY: Final = LossHead(code=HeadOfLoss.COMMUNICATION, amount=Decimal(2_000))
VICTIMS: Final = LossHead(code=HeadOfLoss.THIRD_PARTY_DAMAGE, amount=Decimal(10_000))


@pytest.mark.parametrize(
    ("known", "filed", "elapsed", "timing"),
    [
        ("2026-06-02T10:00+02:00", "2026-06-05T10:00+02:00", "72.00", ComplaintTiming.IN_TIME),
        ("2026-06-02T10:00+02:00", "2026-06-05T10:01+02:00", "72.02", ComplaintTiming.LATE),
        ("2026-03-27T10:00+01:00", "2026-03-30T11:00+02:00", "72.00", ComplaintTiming.IN_TIME),
        ("2026-03-27T10:00+01:00", "2026-03-30T11:01+02:00", "72.02", ComplaintTiming.LATE),
        ("2026-06-02T10:00+02:00", "2026-06-05T10:00:01+02:00", "72.00", ComplaintTiming.LATE),
        ("2026-06-05T18:00+02:00", "2026-06-08T18:00+02:00", "72.00", ComplaintTiming.IN_TIME),
        ("2023-04-23T23:59+02:00", "2023-06-01T00:00+02:00", "912.02", ComplaintTiming.NO_RULE),
        ("2023-04-24T00:00+02:00", "2023-06-01T00:00+02:00", "912.00", ComplaintTiming.LATE),
    ],
)
def test_elapsed_hours(known: str, filed: str, elapsed: str, timing: ComplaintTiming) -> None:
    """Elapsed hours, the 72nd included, through changes of the clocks and week-ends, since 24 April 2023."""
    clock = complaint_clock(Claim(heads=(), known_at=instant(known), complaint_at=instant(filed)), PARIS)
    assert str(clock.elapsed_hours) == elapsed
    assert clock.timing is timing


@pytest.mark.parametrize(
    ("known", "filed", "timing"),
    [
        ("2026-06-02", "2026-06-04", ComplaintTiming.IN_TIME),
        ("2026-06-02", "2026-06-05", ComplaintTiming.UNDETERMINED),
        ("2026-06-02", "2026-06-06", ComplaintTiming.LATE),
        # in spring a day of the window has 23 hours, in autumn one has 25
        ("2026-03-27", "2026-03-29", ComplaintTiming.IN_TIME),
        ("2026-03-27", "2026-03-30", ComplaintTiming.UNDETERMINED),
        ("2026-03-27", "2026-03-31", ComplaintTiming.UNDETERMINED),
        ("2026-03-27", "2026-04-01", ComplaintTiming.LATE),
        ("2026-10-24", "2026-10-25", ComplaintTiming.IN_TIME),
        ("2026-10-24", "2026-10-26", ComplaintTiming.UNDETERMINED),
        ("2026-10-24", "2026-10-28", ComplaintTiming.LATE),
    ],
)
def test_days_without_hours(known: str, filed: str, timing: ComplaintTiming) -> None:
    """Two days apart are in time, three are open, four are late; a change of the clocks opens one more day."""
    claim = Claim(heads=(), known_on=date.fromisoformat(known), complaint_on=date.fromisoformat(filed))
    clock = complaint_clock(claim, PARIS)
    assert clock.timing is timing
    assert clock.elapsed_hours is None


@pytest.mark.parametrize(
    ("known", "filed_on", "timing"),
    [
        ("2026-06-02T00:00+02:00", "2026-06-04", ComplaintTiming.IN_TIME),
        ("2026-06-02T00:00+02:00", "2026-06-05", ComplaintTiming.UNDETERMINED),
        ("2026-06-02T23:59+02:00", "2026-06-05", ComplaintTiming.UNDETERMINED),
        ("2026-06-02T23:59+02:00", "2026-06-06", ComplaintTiming.LATE),
        ("2026-06-02T23:59+02:00", None, ComplaintTiming.NONE_KNOWN),
    ],
)
def test_one_hour_and_one_day(known: str, filed_on: str | None, timing: ComplaintTiming) -> None:
    """Where one of the two hours is known, only the other day is open; midnight of the third day is still in time."""
    day = None if filed_on is None else date.fromisoformat(filed_on)
    assert complaint_clock(Claim(heads=(), known_at=instant(known), complaint_on=day), PARIS).timing is timing


def test_the_two_clocks_of_72_hours_stand_side_by_side() -> None:
    """They differ by their start, their rounding and their addressee; both are plain limits."""
    policy, claim = base(known_at=instant("2026-02-02T08:20+01:00"), breach_known_at=instant("2026-02-02T18:40+01:00"))
    found = settle(policy, claim)
    assert found.complaint_limit is not None
    assert found.gdpr_limit is not None
    assert found.complaint_limit.legal_latest == instant("2026-02-05T08:20+01:00")
    assert found.gdpr_limit.prudent == instant("2026-02-05T18:40+01:00")
    assert found.gdpr_limit.legal_latest == instant("2026-02-05T19:00+01:00")
    assert settled().gdpr_limit is not None


def test_before_the_texts_there_is_no_clock() -> None:
    """A loss known before 25 May 2018 has neither the clock of the GDPR nor that of the complaint."""
    policy, claim = base(PUBLICITY, known_at=instant("2018-05-24T10:00+02:00"), event_at=None, complaint_at=None)
    found = settle(attrs.evolve(policy, initial_effect=date(2018, 1, 1)), claim)
    assert found.gdpr_limit is None
    assert found.complaint_limit is None
    assert found.total == 2_000
    assert SettlementWarning.OTHER_INSURANCE_YEAR in warned(found)


@pytest.mark.parametrize(
    ("known", "five", "two"),
    [
        ("2026-02-02", "2026-02-09", "2026-02-04"),
        ("2026-05-04", "2026-05-12", "2026-05-06"),
        ("2026-07-10", "2026-07-20", "2026-07-15"),
    ],
)
def test_the_last_day_of_the_notice(known: str, five: str, two: str) -> None:
    """Five working days, two for a theft, holidays and week-ends left out."""
    policy, _ = base()
    day = date.fromisoformat(known)
    claim = Claim(heads=(), known_on=day)
    assert notice_clock(policy, claim, known_on=day, at=None).limit.last_day == date.fromisoformat(five)
    stolen = attrs.evolve(claim, cause=LossCause.THEFT)
    short = attrs.evolve(policy, notice_working_days=2)
    assert notice_clock(short, stolen, known_on=day, at=None).limit.last_day == date.fromisoformat(two)
    silent = attrs.evolve(policy, notice_working_days=None)
    assert notice_clock(silent, claim, known_on=day, at=None).limit.last_day == date.fromisoformat(five)


def test_good_friday_is_a_holiday_in_alsace_moselle() -> None:
    """The day that may be off in a part of the territory gives a prudent day and a last one."""
    policy, _ = base()
    day = date(2026, 4, 1)
    here = attrs.evolve(policy, territory=Territory.ALSACE_MOSELLE)
    limit = notice_clock(here, Claim(heads=(), known_on=day), known_on=day, at=None).limit
    assert (limit.prudent_day, limit.last_day) == (date(2026, 4, 9), date(2026, 4, 10))


def late(**changes: object) -> dict[str, object]:
    """Give the facts of a notice four days late that forfeits, with some changed."""
    facts: dict[str, object] = {
        "notified_at": instant("2026-02-13T09:00+01:00"),
        "late_notice_prejudice": Answer.YES,
        "first_claim_at": instant("2026-03-02T09:00+01:00"),
    }
    return {**facts, **changes}


def test_a_late_notice_that_forfeits() -> None:
    """With a clause, the legal minimum and a proven prejudice: first-party heads fall, victims are paid."""
    found = settled(PUBLICITY, VICTIMS, **late())
    assert found.late is Answer.YES
    assert reasons(found) == [RefusalReason.FORFEITED_L113_2]
    assert found.total == found.recourse == 9_000
    assert warned(found) == []


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"late_notice_clause": Answer.NO}, "ne prévoit pas de déchéance"),
        ({"notice_working_days": 4}, "inopposable"),
        ({"force_majeure": Answer.YES}, "force majeure"),
        ({"late_notice_prejudice": Answer.NO}, "préjudice"),
        ({"late_notice_prejudice": Answer.UNKNOWN}, "préjudice"),
    ],
)
def test_a_late_notice_that_forfeits_nothing(changes: dict[str, object], why: str) -> None:
    """One condition that lacks is enough; the warning says which, and no recourse is counted."""
    found = settled(PUBLICITY, VICTIMS, **late(**changes))
    assert found.refusals == ()
    assert found.recourse == 0
    (warning,) = found.warnings
    assert warning.code is SettlementWarning.LATE_WITHOUT_FORFEITURE
    assert why in warning.text


def test_an_unknown_clause_is_read_prudently() -> None:
    """With a proven prejudice, a contract that was not read may forfeit."""
    found = settled(PUBLICITY, **late(late_notice_clause=Answer.UNKNOWN, force_majeure=Answer.UNKNOWN))
    assert reasons(found) == [RefusalReason.FORFEITED_L113_2]


def test_a_clause_below_the_minimum_falls_and_is_not_stretched() -> None:
    """Its day is shown as the prudent one, the law's as the last, and even a notice of months forfeits nothing."""
    found = settled(PUBLICITY, **late(notice_working_days=2, notified_at=instant("2026-07-01T09:00+02:00")))
    assert (found.notice_limit.prudent_day, found.notice_deadline) == (date(2026, 2, 4), date(2026, 2, 9))
    assert found.refusals == ()


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (None, Answer.UNKNOWN),
        ("2026-02-09T23:59+01:00", Answer.NO),
        ("2026-02-10T00:00+01:00", Answer.YES),
    ],
)
def test_a_notice_that_was_not_given_yet(at: str | None, expected: Answer) -> None:
    """It is late once the last day is over; without an instant, nobody knows, and the date is asked for."""
    policy, claim = base(PUBLICITY, notified_at=None)
    found = settle(policy, claim, at=None if at is None else instant(at))
    assert found.late is expected
    assert ("$.claim.notified_at" in {fact.path for fact in found.missing}) is (at is None)


def test_the_hours_elapsed_of_a_late_complaint_are_told() -> None:
    """The refusal says how many hours there were."""
    found = settled(PUBLICITY, complaint_at=instant("2026-02-05T09:30+01:00"))
    assert reasons(found) == [RefusalReason.COMPLAINT_L12_10_1]
    assert found.refusals[0].explanation.startswith("La plainte est venue 73,50 heures après")


def test_what_came_later_has_not_come_yet() -> None:
    """Asked before the complaint, the settlement refuses, says that there is still time, and asks for it."""
    policy, claim = base(PUBLICITY)
    early = settle(policy, claim, at=instant("2026-02-03T09:00+01:00"))
    assert reasons(early) == [RefusalReason.COMPLAINT_L12_10_1]
    assert warned(early) == [SettlementWarning.COMPLAINT_STILL_POSSIBLE]
    assert "$.claim.complaint_at" in {fact.path for fact in early.missing}
    later = settle(policy, claim, at=instant("2026-02-03T10:30+01:00"))
    assert later.total == 2_000
    assert later.at == instant("2026-02-03T10:30+01:00")


def test_too_late_to_complain() -> None:
    """Once the 72 hours are over, nothing says that there is still time."""
    policy, claim = base(PUBLICITY, complaint_at=None)
    assert warned(settle(policy, claim, at=instant("2026-02-05T08:00+01:00"))) == [
        SettlementWarning.COMPLAINT_STILL_POSSIBLE
    ]
    assert warned(settle(policy, claim, at=instant("2026-02-05T08:01+01:00"))) == []
    assert warned(settle(policy, claim)) == []


def test_days_of_a_settlement_in_between() -> None:
    """A complaint known by its day counts from the start of that day."""
    policy, claim = base(PUBLICITY, complaint_at=None, complaint_on=date(2026, 2, 3))
    assert settle(policy, claim, at=instant("2026-02-02T23:59+01:00")).total == 0
    assert settle(policy, claim, at=instant("2026-02-03T00:00+01:00")).total == 2_000


def test_a_settlement_before_the_loss_is_known_cannot_be() -> None:
    """Nobody settles a loss before anyone knows of it."""
    policy, claim = base()
    with pytest.raises(FactError) as caught:
        case_of(policy, claim, at=instant("2026-02-02T07:59+01:00"))
    assert caught.value.field == "at"


def test_the_limitation_is_opposable_only_if_restated() -> None:
    """Two years from the knowledge; the policy must restate the rules (R.112-1), which is told apart."""
    found = settled(restates_limitation=Answer.NO)
    assert found.limitation_day == date(2028, 2, 2)
    assert found.limitation_opposable is Answer.NO
