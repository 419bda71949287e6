# SPDX-License-Identifier: MIT
"""The clocks of a claim: when a complaint is awaited, missing, late or undetermined, when a notice of loss is late."""

from __future__ import annotations

from datetime import date

import pytest

from fact_walk import changed
from insurance_finding_cases import ATTACK, POLICY, in_claim, paris
from rgpd_sante.facts import Answer
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.insurance import LossCause

# known on Tuesday 2 June 2026 at 10 h 17: the 72 hours end on the 5th at 10 h 17, the five working days on the 9th
LAST = "2026-06-05T10:17"


def codes(at: str = "2026-06-10T09:00", /, **changes: object) -> list[str]:
    """Tell the codes and the paths found in a claim for an attack, at an instant of Paris."""
    return [f"{one.code} {one.path.removeprefix('$.claims[0]')}" for one in in_claim(ATTACK, at=paris(at), **changes)]


@pytest.mark.parametrize(
    ("filed", "at", "expected"),
    [
        (None, "2026-06-02T12:00", ["ASS053 .complaint_at"]),
        (None, LAST, ["ASS053 .complaint_at"]),
        (None, "2026-06-05T10:18", ["ASS054 .complaint_at"]),
        (LAST, LAST, []),
        # a complaint of a later instant has not been filed
        ("2026-06-04T09:00", "2026-06-04T08:59", ["ASS053 .complaint_at"]),
        ("2026-06-05T10:18", "2026-06-05T10:18", ["ASS054 .complaint_at"]),
    ],
)
def test_a_complaint_comes_within_72_hours(filed: str | None, at: str, expected: list[str]) -> None:
    """The 72nd hour is still in time; while they run, the complaint is awaited."""
    assert codes(at, complaint_at=None if filed is None else paris(filed)) == expected


def test_the_limit_is_told_by_the_clock_of_the_place() -> None:
    """The message gives the last instant, which is that of the rule."""
    (found,) = in_claim(ATTACK, at=paris("2026-06-04T09:00"), complaint_at=None)
    assert found.message == (
        "La plainte n’est pas déposée : elle peut l’être jusqu’au 05/06/2026 à 10 h 17, heure locale, et "
        "l’indemnisation en dépend."
    )


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        # the limit of the earliest knowledge is 5 June at 0 h, that of the latest 6 June at 0 h
        ("2026-06-05T00:00", "ASS053"),
        ("2026-06-05T00:01", "ASS055"),
        ("2026-06-06T00:00", "ASS055"),
        ("2026-06-06T00:01", "ASS054"),
    ],
)
def test_without_the_hour_the_limit_may_be_a_day_later(at: str, expected: str) -> None:
    """Where only the day of the knowledge is known, nobody is told too soon that the complaint is missing."""
    found = codes(at, known_at=None, known_on=date(2026, 6, 2), complaint_at=None)
    assert found == [f"{expected} .complaint_at"]


@pytest.mark.parametrize(
    ("filed_on", "expected"),
    [
        (date(2026, 6, 4), []),
        (date(2026, 6, 5), ["ASS055 .complaint_on"]),
        (date(2026, 6, 6), ["ASS054 .complaint_on"]),
        # after the instant of the question: none is known yet
        (date(2026, 6, 11), ["ASS054 .complaint_at"]),
    ],
)
def test_two_days_without_hours_do_not_always_tell(filed_on: date, expected: list[str]) -> None:
    """Three days apart, the complaint may be in time or not; four days apart it is late."""
    on = {"known_at": None, "known_on": date(2026, 6, 2), "complaint_at": None, "complaint_on": filed_on}
    assert codes(**on) == expected


@pytest.mark.parametrize(
    ("stad_attack", "filed", "expected"),
    [
        (Answer.NO, None, []),
        (Answer.UNKNOWN, None, ["ASS052 .stad_attack"]),
        (Answer.UNKNOWN, "2026-06-08T09:00", ["ASS052 .stad_attack"]),
        (Answer.UNKNOWN, "2026-06-03T09:00", []),
    ],
)
def test_only_an_attack_needs_a_complaint(stad_attack: Answer, filed: str | None, expected: list[str]) -> None:
    """An accident needs none; where nobody knows, the question is put unless a complaint came in time."""
    assert codes(stad_attack=stad_attack, complaint_at=None if filed is None else paris(filed)) == expected


@pytest.mark.parametrize("stad_attack", [Answer.YES, Answer.UNKNOWN])
def test_an_attack_known_before_the_text_needs_no_complaint(stad_attack: Answer) -> None:
    """The text reaches the attacks known since 24 April 2023."""
    before = {"known_at": paris("2023-04-23T09:00"), "notified_at": paris("2023-04-23T12:00"), "complaint_at": None}
    found = [line for line in codes(stad_attack=stad_attack, **before) if not line.startswith("ASS065")]
    assert found == []


@pytest.mark.parametrize(
    ("by_victim", "filed", "expected"),
    [
        (Answer.YES, "2026-06-03T09:00", []),
        (Answer.UNKNOWN, "2026-06-03T09:00", []),
        (Answer.NO, "2026-06-03T09:00", ["ASS056 .complaint_by_victim"]),
        (Answer.NO, "2026-06-08T09:00", ["ASS054 .complaint_at", "ASS056 .complaint_by_victim"]),
        # nobody complained: there is no author to judge
        (Answer.NO, None, ["ASS054 .complaint_at"]),
    ],
)
def test_the_complaint_is_that_of_the_victim(by_victim: Answer, filed: str | None, expected: list[str]) -> None:
    """Another's complaint is told, once there is one."""
    assert codes(complaint_by_victim=by_victim, complaint_at=None if filed is None else paris(filed)) == expected


@pytest.mark.parametrize(
    ("given", "at", "expected"),
    [
        (None, "2026-06-09T23:59", ["ASS057 .notified_at"]),
        (None, "2026-06-10T00:00", ["ASS058 .notified_at"]),
        ("2026-06-09T23:59", "2026-06-10T09:00", []),
        ("2026-06-10T00:00", "2026-06-10T09:00", ["ASS058 .notified_at"]),
        # a notice of a later instant has not been given
        ("2026-06-05T09:00", "2026-06-04T09:00", ["ASS057 .notified_at"]),
    ],
)
def test_a_notice_of_loss_comes_within_the_delay_of_the_policy(given: str | None, at: str, expected: list[str]) -> None:
    """Five working days from the day after the knowledge; while they run, the notice is awaited."""
    assert codes(at, notified_at=None if given is None else paris(given)) == expected


@pytest.mark.parametrize(
    ("policy", "changes", "told"),
    [
        ({}, {"notified_at": None}, "n’est pas déclaré à l’assureur, passé le dernier jour du délai, le 09/06/2026"),
        ({}, {}, "a été déclaré à l’assureur après le dernier jour du délai, le 09/06/2026"),
        ({}, {}, "sans déchéance : le contrat ne prévoit pas de déchéance."),
        ({"late_notice_clause": Answer.YES}, {}, "l’assureur ne prouve pas que le retard lui a causé un préjudice."),
        (
            {"late_notice_clause": Answer.YES},
            {"late_notice_prejudice": Answer.YES},
            "la garantie est perdue, sauf envers les victimes d’une responsabilité.",
        ),
    ],
)
def test_a_late_notice_tells_what_it_does(policy: dict[str, object], changes: dict[str, object], told: str) -> None:
    """The day, whether it was given at all, and whether the cover is lost or why it is kept."""
    late = {"notified_at": paris("2026-06-10T08:00"), **changes}
    (found,) = in_claim(ATTACK, policy=changed(POLICY, policy), **late)
    assert found.code == "ASS058"
    assert told in found.message


def test_the_delay_of_a_short_clause_is_the_prudent_day() -> None:
    """The notice is asked for by the day of the contract, and late only after that of the law."""
    theft = {"cause": LossCause.THEFT, "notified_at": None}
    short = changed(POLICY, {"notice_working_days": 1})
    found = in_claim(
        ATTACK, at=instant("2026-06-03T09:00+02:00"), policy=short, complaint_by_victim=Answer.YES, **theft
    )
    (notice,) = [one for one in found if one.code == "ASS057"]
    assert notice.message.endswith("le délai court jusqu’au 03/06/2026.")
