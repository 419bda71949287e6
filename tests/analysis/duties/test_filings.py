# SPDX-License-Identifier: MIT
"""Which filings with the CNIL count: those that have come, since the last withdrawal, from one that notifies."""

from __future__ import annotations

from typing import Final

import pytest

from obligation_cases import AWARE, LATEST, breach, filing, paris, practice, situation
from rgpd_sante.analysis.duties.filings import (
    first_filing,
    judged_at,
    notification_limit,
    reasons_given,
    standing_filings,
    stray_complement,
    was_withdrawn,
    why_no_notification,
)
from rgpd_sante.breach import Breach, Notification
from rgpd_sante.time.instants import in_utc, instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachRole, Certainty, NotificationKind, RiskLevel

INITIAL: Final = NotificationKind.INITIAL
COMPLETE: Final = NotificationKind.COMPLETE
COMPLEMENT: Final = NotificationKind.COMPLEMENTARY
WITHDRAWAL: Final = NotificationKind.WITHDRAWAL


def filed(*days_and_kinds: tuple[int, NotificationKind]) -> tuple[Notification, ...]:
    """File at noon of these days of June."""
    return tuple(filing(paris(f"06-{day:02} 12:00"), kind) for day, kind in days_and_kinds)


class TestStanding:
    """What is before the CNIL at the instant of the question."""

    @pytest.mark.parametrize(
        ("why", "made", "standing", "withdrawn", "stray"),
        [
            ("nothing filed", [], [], False, False),
            ("an initial filing", [(3, INITIAL)], [3], False, False),
            ("a complete one", [(3, COMPLETE)], [3], False, False),
            ("told out of order", [(5, COMPLEMENT), (3, INITIAL)], [3, 5], False, False),
            ("one to come", [(3, INITIAL), (8, COMPLEMENT)], [3], False, False),
            ("a complement of nothing", [(3, COMPLEMENT)], [], False, True),
            ("a complement before what it completes", [(3, COMPLEMENT), (4, INITIAL)], [4], False, False),
            ("withdrawn", [(3, INITIAL), (4, WITHDRAWAL)], [], True, False),
            ("withdrawn with its complement", [(3, INITIAL), (4, COMPLEMENT), (5, WITHDRAWAL)], [], True, False),
            ("withdrawn, then filed again", [(3, INITIAL), (4, WITHDRAWAL), (5, INITIAL)], [5], True, False),
            ("withdrawn, then only completed", [(3, INITIAL), (4, WITHDRAWAL), (5, COMPLEMENT)], [], True, False),
            ("a withdrawal to come", [(3, INITIAL), (8, WITHDRAWAL)], [3], False, False),
        ],
    )
    def test_what_counts(
        self, why: str, made: list[tuple[int, NotificationKind]], standing: list[int], *, withdrawn: bool, stray: bool
    ) -> None:
        """On 6 June, the filings that stand are those of the days of the table."""
        here = situation(breach(notifications=filed(*made)), at=paris("06-06 12:00"))
        assert [one.filed_at.day for one in standing_filings(here)] == standing, why
        first = first_filing(here)
        assert (None if first is None else first.filed_at.day) == next(iter(standing), None)
        assert (was_withdrawn(here), stray_complement(here)) == (withdrawn, stray)

    def test_the_filing_that_gives_reasons(self) -> None:
        """The reasons are those of the first filing that gives some and still stands."""
        first, second = filing(paris("06-07 12:00")), filing(paris("06-08 12:00"), COMPLEMENT, "panne")
        third = filing(paris("06-09 12:00"), COMPLEMENT, "suite")
        facts = breach(notifications=(first, second, third))
        assert reasons_given(situation(facts, at=paris("06-07 13:00"))) is None
        assert reasons_given(situation(facts, at=paris("06-10 12:00"))) == second
        gone = breach(notifications=(first, second, filing(paris("06-09 12:00"), WITHDRAWAL, "fausse alerte")))
        assert reasons_given(situation(gone, at=paris("06-10 12:00"))) is None

    def test_the_instant_that_is_judged(self) -> None:
        """While nothing is filed it is now that is held against the 72 hours, then the filing, for good."""
        facts = breach(notifications=(filing(paris("06-04 12:00")),))
        assert judged_at(situation(facts, at=paris("06-04 11:59"))) == in_utc(paris("06-04 11:59"))
        assert judged_at(situation(facts, at=paris("06-30 12:00"))) == in_utc(paris("06-04 12:00"))


class TestLimit:
    """The 72 hours, from the awareness."""

    def test_from_the_awareness(self) -> None:
        """Both ends are those of the worked example."""
        limit = notification_limit(situation(breach(), at=LATEST))
        assert limit is not None
        assert (limit.prudent.isoformat(), limit.legal_latest.isoformat()) == (
            "2026-06-05T10:17:00+02:00",
            "2026-06-05T11:00:00+02:00",
        )

    @pytest.mark.parametrize(
        "facts",
        [
            breach(aware_at=None),
            breach(certainty=Certainty.SUPPOSED, aware_at=None),
            breach(aware_at=instant("2018-05-24T12:00+02:00")),
        ],
        ids=["undated", "supposed", "before the GDPR"],
    )
    def test_there_may_be_none(self, facts: Breach) -> None:
        """No start, or no law: no limit."""
        assert notification_limit(situation(facts, at=LATEST)) is None


class TestWhyNot:
    """Why nothing is owed to the CNIL; the first reason of law is the one told."""

    @pytest.mark.parametrize(
        ("facts", "told"),
        [
            (breach(), None),
            (breach(RiskLevel.HIGH), None),
            (breach(RiskLevel.UNLIKELY, certainty=Certainty.SUPPOSED, aware_at=None), None),
            (breach(RiskLevel.UNLIKELY), "Risque improbable pour les personnes"),
            (breach(certainty=Certainty.RULED_OUT), "Fausse alerte"),
            (breach(role=BreachRole.PROCESSOR), "Le sous-traitant informe le responsable du traitement"),
            (breach(role=BreachRole.PROCESSOR, certainty=Certainty.RULED_OUT), "Le sous-traitant informe"),
            (breach(RiskLevel.UNLIKELY, aware_at=instant("2018-05-24T12:00+02:00")), "Avant le 25 mai 2018"),
        ],
    )
    def test_reason(self, facts: Breach, told: str | None) -> None:
        """Nothing is owed before the GDPR, by a processor, for a false alarm, or where the risk is unlikely."""
        found = why_no_notification(situation(facts, at=LATEST))
        assert (found is None) if told is None else (found is not None and found.startswith(told))

    def test_the_law_is_that_of_the_awareness(self) -> None:
        """Asked in 2026, an awareness of 24 May 2018 owes nothing in Paris, and something in Nouméa."""
        facts = breach(aware_at=instant("2018-05-24T15:00+02:00"))
        assert why_no_notification(situation(facts, at=AWARE)) is not None
        there = practice(Territory.NOUVELLE_CALEDONIE)
        assert why_no_notification(situation(facts, at=AWARE, by=there)) is None
