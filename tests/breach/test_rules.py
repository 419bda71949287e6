# SPDX-License-Identifier: MIT
"""When the practice is aware: the start of the 72 hours in a table, and the journal that only grows."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

import attrs
import pytest
from hypothesis import given, settings

from rgpd_sante.breach import BodyRole, Breach, InvolvedBody, JournalEntry
from rgpd_sante.breach.rules import Awareness, AwarenessSource, awareness, recorded
from rgpd_sante.errors import FactError
from rgpd_sante.law.texts import edpb_guidelines, gdpr
from rgpd_sante.law.verdict import FactUsed
from rgpd_sante.time.instants import in_utc, instant, is_before, same_instant
from rgpd_sante.time.zones import Territory, zone_of
from rgpd_sante.vocabulary.breach import BreachRole, Certainty
from strategies import breaches, instants

SUPPOSED: Final = Certainty.SUPPOSED
ESTABLISHED: Final = Certainty.ESTABLISHED
RULED_OUT: Final = Certainty.RULED_OUT

DECLARED: Final = AwarenessSource.DECLARED
DAY_ONLY: Final = AwarenessSource.DAY_ONLY
TOLD: Final = AwarenessSource.TOLD_BY_PROCESSOR
NOT_AWARE: Final = AwarenessSource.NOT_AWARE
NOT_DATED: Final = AwarenessSource.NOT_DATED


def june(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """Give an instant of Paris in June 2026."""
    return instant(f"2026-06-{day:02}T{hour:02}:{minute:02}+02:00")


def breach(certainty: Certainty, role: BreachRole = BreachRole.CONTROLLER, **facts: Any) -> Breach:
    """Give a breach with these facts."""
    return attrs.evolve(Breach(reference="1", role=role, certainty=certainty), **facts)


def body(role: BodyRole = BodyRole.PROCESSOR, **facts: Any) -> InvolvedBody:
    """Give another body, a processor unless told."""
    return attrs.evolve(InvolvedBody(name="Hébergeur Fictif", role=role), **facts)


def found(facts: Breach, at: datetime, territory: Territory = Territory.METROPOLE) -> Awareness:
    """Ask when the practice became aware."""
    return awareness(facts, territory=territory, at=at)


NOON_OF_THE_TENTH: Final = june(10, 12)

# what is known at noon of 10 June: source, start of the clock, and the paths of the facts to ask for
TABLE: Final[list[tuple[str, Breach, AwarenessSource, datetime | None, list[str]]]] = [
    ("supposed, nothing else", breach(SUPPOSED), NOT_AWARE, None, []),
    ("supposed, with a first alert", breach(SUPPOSED, signal_at=june(2, 9)), NOT_AWARE, None, []),
    ("supposed, with a beginning", breach(SUPPOSED, began_at=june(1, 3)), NOT_AWARE, None, []),
    (
        "supposed, yet an awareness is dated: the prudent of two that disagree",
        breach(SUPPOSED, aware_at=june(2, 9)),
        DECLARED,
        june(2, 9),
        ["$.certainty"],
    ),
    (
        "supposed, yet a day of awareness is told",
        breach(SUPPOSED, aware_on=date(2026, 6, 2)),
        DAY_ONLY,
        june(2),
        ["$.aware_at", "$.certainty"],
    ),
    (
        "supposed, though the processor called: a word may be a suspicion, so it is asked",
        breach(SUPPOSED, bodies=(body(told_us_at=june(2, 9)),)),
        NOT_AWARE,
        None,
        ["$.certainty"],
    ),
    (
        "supposed, and the processor calls at this very instant",
        breach(SUPPOSED, bodies=(body(told_us_at=NOON_OF_THE_TENTH),)),
        NOT_AWARE,
        None,
        ["$.certainty"],
    ),
    (
        "supposed, and the processor calls later",
        breach(SUPPOSED, bodies=(body(told_us_at=june(10, 13)),)),
        NOT_AWARE,
        None,
        [],
    ),
    ("established, and nobody has said since when", breach(ESTABLISHED), NOT_DATED, None, ["$.aware_at"]),
    (
        "established, with a first alert only: the alert starts nothing",
        breach(ESTABLISHED, signal_at=june(2, 9)),
        NOT_DATED,
        None,
        ["$.aware_at"],
    ),
    (
        "established and dated",
        breach(ESTABLISHED, began_at=june(1), signal_at=june(2, 8), aware_at=june(2, 9)),
        DECLARED,
        june(2, 9),
        [],
    ),
    ("aware at this very instant", breach(ESTABLISHED, aware_at=NOON_OF_THE_TENTH), DECLARED, NOON_OF_THE_TENTH, []),
    ("aware one minute later", breach(ESTABLISHED, aware_at=june(10, 12, 1)), NOT_AWARE, None, []),
    (
        "by the day only: from midnight, and the hour is asked",
        breach(ESTABLISHED, aware_on=date(2026, 6, 2)),
        DAY_ONLY,
        june(2),
        ["$.aware_at"],
    ),
    ("by a day that has not come", breach(ESTABLISHED, aware_on=date(2026, 6, 11)), NOT_AWARE, None, []),
    (
        "told by the processor, which knew before",
        breach(ESTABLISHED, bodies=(body(aware_at=june(1, 9), told_us_at=june(2, 9)),)),
        TOLD,
        june(2, 9),
        [],
    ),
    (
        "a processor that knew and has not told",
        breach(ESTABLISHED, bodies=(body(aware_at=june(1, 9)),)),
        NOT_DATED,
        None,
        ["$.aware_at"],
    ),
    (
        "told by a joint controller, which is no processor",
        breach(ESTABLISHED, bodies=(body(BodyRole.JOINT_CONTROLLER, told_us_at=june(2, 9)),)),
        NOT_DATED,
        None,
        ["$.aware_at"],
    ),
    (
        "several: told on the 2nd, declared on the 3rd",
        breach(ESTABLISHED, aware_at=june(3, 9), bodies=(body(told_us_at=june(2, 9)),)),
        TOLD,
        june(2, 9),
        [],
    ),
    (
        "several: declared on the 2nd, told on the 3rd",
        breach(ESTABLISHED, aware_at=june(2, 9), bodies=(body(told_us_at=june(3, 9)),)),
        DECLARED,
        june(2, 9),
        [],
    ),
    (
        "several: the second of two processors called first",
        breach(ESTABLISHED, bodies=(body(told_us_at=june(3, 9)), body(told_us_at=june(2, 9)))),
        TOLD,
        june(2, 9),
        [],
    ),
    (
        "several at the same instant, in two zones: what the practice declared is told",
        breach(ESTABLISHED, aware_at=june(2, 9), bodies=(body(told_us_at=instant("2026-06-02T07:00Z")),)),
        DECLARED,
        june(2, 9),
        [],
    ),
    (
        "several, of which one is to come",
        breach(ESTABLISHED, aware_at=june(11, 9), bodies=(body(told_us_at=june(2, 9)),)),
        TOLD,
        june(2, 9),
        [],
    ),
    (
        "a processor, told by one of its own: it is aware by itself",
        breach(ESTABLISHED, BreachRole.PROCESSOR, aware_at=june(3, 9), bodies=(body(told_us_at=june(2, 9)),)),
        DECLARED,
        june(3, 9),
        [],
    ),
    ("ruled out, though dated", breach(RULED_OUT, aware_at=june(2, 9)), NOT_AWARE, None, []),
    ("ruled out, though told", breach(RULED_OUT, bodies=(body(told_us_at=june(2, 9)),)), NOT_AWARE, None, []),
]


class TestAwareness:
    """GDPR art. 33(1): « après en avoir pris connaissance »."""

    @pytest.mark.parametrize(("why", "facts", "source", "moment", "asked"), TABLE, ids=[case[0] for case in TABLE])
    def test_source_start_and_questions(
        self, why: str, facts: Breach, source: AwarenessSource, moment: datetime | None, asked: list[str]
    ) -> None:
        """At noon of 10 June, the source, the start of the clock and the questions are those of the table."""
        got = found(facts, NOON_OF_THE_TENTH)
        assert got.source is source, why
        assert (got.moment is None) is (moment is None)
        assert got.moment is None or moment is None or same_instant(got.moment, moment)
        assert [fact.path for fact in got.missing] == asked

    @pytest.mark.parametrize(
        ("territory", "midnight"),
        [
            (Territory.METROPOLE, "2026-06-02T00:00+02:00"),
            (Territory.LA_REUNION, "2026-06-02T00:00+04:00"),
            (Territory.MARTINIQUE, "2026-06-02T00:00-04:00"),
            (Territory.POLYNESIE_MARQUISES, "2026-06-02T00:00-09:30"),
            (Territory.WALLIS_ET_FUTUNA, "2026-06-02T00:00+12:00"),
        ],
    )
    def test_a_day_begins_where_the_practice_is(self, territory: Territory, midnight: str) -> None:
        """A day without hour counts from midnight of the territory; one second before, nobody is aware."""
        facts = breach(ESTABLISHED, aware_on=date(2026, 6, 2))
        start = instant(midnight)
        assert found(facts, start, territory).moment == start
        assert found(facts, start - timedelta(seconds=1), territory).source is NOT_AWARE

    def test_the_start_is_told_in_the_zone_of_the_practice(self) -> None:
        """Whatever the zone in which it was given, the start is handed back in that of the practice."""
        got = found(breach(ESTABLISHED, aware_at=instant("2026-06-02T18:30Z")), june(10), Territory.LA_REUNION)
        assert got.moment is not None
        assert got.moment.isoformat() == "2026-06-02T22:30:00+04:00"

    def test_a_word_of_the_processor_is_cited_as_such(self) -> None:
        """The clock that starts with the word of a processor cites art. 33(2) and § 44, which is not verified."""
        got = found(breach(ESTABLISHED, bodies=(body(), body(told_us_at=june(2, 9)))), june(10))
        assert got.citations == (gdpr.ART_33_1, gdpr.ART_33_2, edpb_guidelines.CONTROLLER_TOLD_BY_PROCESSOR)
        assert got.facts == (FactUsed(path="$.bodies[1].told_us_at", value="2026-06-02T09:00:00+02:00"),)

    @pytest.mark.parametrize(
        ("role", "article"), [(BreachRole.CONTROLLER, gdpr.ART_33_1), (BreachRole.PROCESSOR, gdpr.ART_33_2)]
    )
    @pytest.mark.parametrize("known", [{"aware_at": june(2, 9)}, {"aware_on": date(2026, 6, 2)}])
    def test_the_article_is_that_of_the_role(self, role: BreachRole, article: object, known: dict[str, object]) -> None:
        """The awareness of a controller starts the period of art. 33(1), that of a processor the one of art. 33(2)."""
        assert found(breach(ESTABLISHED, role, **known), june(10)).citations[0] == article

    def test_a_false_alarm_calls_for_no_inquiry(self) -> None:
        """Once a breach is ruled out, the practice is told that nothing runs, not that it must inquire fast."""
        assert found(breach(RULED_OUT), june(10)).reason == (
            "Fausse alerte : il n’y a pas eu de violation, aucun délai ne court."
        )
        assert "enquête doit être rapide" in found(breach(SUPPOSED), june(10)).reason

    def test_a_naive_question_is_refused(self) -> None:
        """The instant of the question must know its offset."""
        with pytest.raises(FactError, match="at"):
            found(breach(SUPPOSED), datetime(2026, 6, 2, tzinfo=UTC).replace(tzinfo=None))

    @settings(deadline=None)
    @given(breaches(), instants())
    def test_what_holds_of_every_breach(self, facts: Breach, at: datetime) -> None:
        """An awareness has come, is told in the zone of the practice, and is neither one of a false alarm nor vague."""
        got = found(facts, at, Territory.GUYANE)
        assert (got.moment is None) is (got.source in {NOT_AWARE, NOT_DATED})
        if got.moment is not None:
            assert not is_before(at, got.moment)
            assert got.moment.utcoffset() == in_utc(got.moment).astimezone(zone_of(Territory.GUYANE)).utcoffset()
            assert facts.certainty is not RULED_OUT
        assert got.source is not NOT_DATED or facts.certainty is ESTABLISHED
        assert got.reason.endswith(".")
        assert got.citations
        assert got.facts
        assert all(fact.question.endswith(" ?") for fact in got.missing)

    @settings(deadline=None)
    @given(breaches(), instants(), instants())
    def test_who_is_aware_stays_aware_since_the_same_instant(
        self, facts: Breach, one: datetime, other: datetime
    ) -> None:
        """Asked later, the start of the clock is the same: what is known later never moves the first knowledge."""
        first, second = sorted((one, other), key=in_utc)
        before, after = found(facts, first), found(facts, second)
        if before.moment is not None:
            assert after == before


class TestRecorded:
    """GDPR art. 33(5): the journal only grows."""

    def test_a_line_is_added_at_the_end(self) -> None:
        """The breach given is left as it was; the new one ends with the new line."""
        first = JournalEntry(recorded_at=june(2, 9), text="Appel de l’hébergeur.")
        second = JournalEntry(recorded_at=june(2, 9), text="Serveur débranché.")
        before = recorded(breach(SUPPOSED), first)
        after = recorded(before, second)
        assert before.journal == (first,)
        assert after.journal == (first, second)
        assert attrs.evolve(after, journal=()) == breach(SUPPOSED)

    def test_a_line_recorded_before_the_last_is_refused(self) -> None:
        """Nobody writes above the last line; the instants are compared, not the clocks on the wall."""
        kept = recorded(breach(SUPPOSED), JournalEntry(recorded_at=june(2, 9), text="Appel."))
        with pytest.raises(FactError, match="journal"):
            recorded(kept, JournalEntry(recorded_at=instant("2026-06-02T10:30+04:00"), text="Trop tôt."))
        assert len(recorded(kept, JournalEntry(recorded_at=instant("2026-06-02T08:30Z"), text="Après.")).journal) == 2
