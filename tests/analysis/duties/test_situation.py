# SPDX-License-Identifier: MIT
"""What every row looks at: the law of the day of awareness, the instants that have come, and where a limit stands."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

import pytest
from hypothesis import given, settings

from obligation_cases import AWARE, LATEST, PRUDENT, SECOND, breach, practice, situation
from rgpd_sante.analysis.duties.situation import remaining, state_by_limit
from rgpd_sante.analysis.obligation import ObligationState
from rgpd_sante.time.days import french_working_days_limit
from rgpd_sante.time.hours import eu_hours_limit
from rgpd_sante.time.instants import in_utc, instant
from rgpd_sante.time.limits import Limit
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachRole, Certainty
from strategies import instants

LIMIT: Final = eu_hours_limit(AWARE, 72, territory=Territory.METROPOLE)
DAYS: Final = french_working_days_limit(date(2026, 6, 2), 5, territory=Territory.METROPOLE)


class TestGdprApplies:
    """GDPR art. 99(2): applicable from 25 May 2018, by the day of the awareness in the territory."""

    @pytest.mark.parametrize(
        ("territory", "aware", "applies"),
        [
            (Territory.METROPOLE, "2018-05-24T23:59:59+02:00", False),
            (Territory.METROPOLE, "2018-05-25T00:00:00+02:00", True),
            (Territory.LA_REUNION, "2018-05-24T22:00:00+02:00", True),  # already midnight in La Réunion
            (Territory.MARTINIQUE, "2018-05-25T05:59:59+02:00", False),  # still the 24th in Martinique
            (Territory.MARTINIQUE, "2018-05-25T06:00:00+02:00", True),
            (Territory.POLYNESIE_TAHITI, "2018-05-25T11:59:59+02:00", False),
        ],
    )
    def test_the_day_is_that_of_the_awareness(self, territory: Territory, aware: str, *, applies: bool) -> None:
        """The same instant may be of the 24th here and of the 25th there."""
        facts = breach(aware_at=instant(aware))
        assert situation(facts, at=instant("2026-06-02T12:00Z"), by=practice(territory)).gdpr_applies is applies

    @pytest.mark.parametrize(("asked", "applies"), [("2018-05-24T12:00Z", False), ("2018-05-25T12:00Z", True)])
    def test_without_awareness_the_day_is_that_of_the_question(self, asked: str, *, applies: bool) -> None:
        """A breach that is only supposed is looked at with the law of the day."""
        facts = breach(certainty=Certainty.SUPPOSED, aware_at=None)
        assert situation(facts, at=instant(asked)).gdpr_applies is applies


class TestRoles:
    """Who the practice is, and what is known."""

    @pytest.mark.parametrize("role", list(BreachRole))
    def test_processor(self, role: BreachRole) -> None:
        """A practice is a processor only where it says so."""
        assert situation(breach(role=role), at=LATEST).is_processor is (role is BreachRole.PROCESSOR)

    @pytest.mark.parametrize(
        ("certainty", "aware_at", "aware", "ruled_out"),
        [
            (Certainty.SUPPOSED, None, False, False),
            (Certainty.ESTABLISHED, None, True, False),
            (Certainty.ESTABLISHED, AWARE, True, False),
            (Certainty.ESTABLISHED, LATEST + SECOND, False, False),
            (Certainty.RULED_OUT, AWARE, False, True),
        ],
    )
    def test_aware(self, certainty: Certainty, aware_at: datetime | None, *, aware: bool, ruled_out: bool) -> None:
        """An established breach is one of which the practice is aware, dated or not, unless the date is to come."""
        found = situation(breach(certainty=certainty, aware_at=aware_at), at=LATEST)
        assert (found.is_aware, found.is_ruled_out) == (aware, ruled_out)


class TestInstants:
    """What has come and what has not."""

    def test_an_instant_has_come_at_its_own_second(self) -> None:
        """At the instant of the question a step has been taken; one second later it has not."""
        here = situation(breach(), at=LATEST, by=practice(Territory.LA_REUNION))
        got = here.past(LATEST)
        assert got is not None
        assert got.isoformat() == "2026-06-05T13:00:00+04:00"
        assert here.past(LATEST + SECOND) is None
        assert here.past(None) is None

    def test_the_earliest_is_of_those_that_have_come(self) -> None:
        """Unknown and future instants are left out; of none, none is the earliest."""
        here = situation(breach(), at=LATEST)
        assert here.earliest((None, LATEST, AWARE, LATEST + SECOND)) == AWARE
        assert here.earliest((None, LATEST + SECOND)) is None

    @settings(deadline=None)
    @given(instants(), instants())
    def test_past_is_what_is_not_later(self, moment: datetime, at: datetime) -> None:
        """An instant is handed back, the same one, if and only if it is not later than the question."""
        got = situation(breach(), at=at).past(moment)
        assert (got is not None) is (in_utc(moment) <= in_utc(at))
        assert got is None or in_utc(got) == in_utc(moment)


class TestStateByLimit:
    """Half-open periods: an act is late from the last defensible instant on."""

    @pytest.mark.parametrize(
        ("done_at", "now", "state"),
        [
            (None, AWARE, ObligationState.DUE),
            (None, PRUDENT, ObligationState.DUE),
            (None, LATEST - SECOND, ObligationState.DUE),
            (None, LATEST, ObligationState.OVERDUE),
            (AWARE, AWARE, ObligationState.DONE_ON_TIME),
            (PRUDENT, LATEST, ObligationState.DONE_ON_TIME),
            (LATEST - SECOND, LATEST, ObligationState.DONE_ON_TIME),
            (LATEST, LATEST, ObligationState.DONE_LATE),
        ],
    )
    def test_boundaries(self, done_at: datetime | None, now: datetime, state: ObligationState) -> None:
        """To the second: in time before the last defensible instant, late at it."""
        assert state_by_limit(LIMIT, done_at, now) is state

    def test_what_late_is_called(self) -> None:
        """A late act bears the name that the duty gives it."""
        named = state_by_limit(LIMIT, LATEST, LATEST, late=ObligationState.DONE_LATE_WITH_REASONS)
        assert named is ObligationState.DONE_LATE_WITH_REASONS

    @pytest.mark.parametrize(
        ("limit", "done_at", "left"),
        [
            (LIMIT, None, timedelta(hours=-1)),
            (LIMIT, AWARE, None),
            (None, None, None),
            (DAYS, None, timedelta(days=4, hours=12, minutes=43)),
        ],
    )
    def test_time_left(self, limit: Limit | None, done_at: datetime | None, left: timedelta | None) -> None:
        """The time left is to the prudent end, negative once it is past; none when done, or without figure."""
        assert remaining(limit, done_at, in_utc(PRUDENT) + timedelta(hours=1)) == left
