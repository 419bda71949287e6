# SPDX-License-Identifier: MIT
"""The breach: the invariants of the reference (§ 10), and what may be unknown or strange without being refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import TypeAlias
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from breach_samples import full_breach
from fact_walk import changed, default_of, fields_of, values_of
from rgpd_sante.breach import BodyRole, Breach, InvolvedBody, JournalEntry
from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, ImpossibleFactsError
from rgpd_sante.facts import Answer, Count
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.breach import BreachNature, BreachRole, Certainty
from strategies import breaches, counts, instants

Facts: TypeAlias = dict[str, object]
SMALLEST = Breach(reference="2026-01", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED)
NOON = datetime(2026, 6, 8, 12, 0, tzinfo=UTC)
SECOND = timedelta(seconds=1)
PARIS = ZoneInfo("Europe/Paris")
FIRST_0245 = datetime(2026, 10, 25, 2, 45, fold=0, tzinfo=PARIS)
SECOND_0215 = datetime(2026, 10, 25, 2, 15, fold=1, tzinfo=PARIS)

# what comes first, what comes then, the article behind it
ORDERED = [
    ("began_at", "ended_at", None),
    ("signal_at", "aware_at", None),
    ("began_at", "aware_at", "RGPD, art. 33, § 1"),
]
PAIRS = [(first, then) for first, then, _ in ORDERED]
ART_33_5 = "RGPD, art. 33, § 5"


def refusal(facts: Facts) -> FactError:
    """Build the smallest breach with these facts and hand back the one fault it must have."""
    with pytest.raises(FactError) as caught:
        changed(SMALLEST, facts)
    return caught.value


def entry(moment: datetime) -> JournalEntry:
    """Make a line of the journal."""
    return JournalEntry(recorded_at=moment, text="ligne")


class TestUnknown:
    """What nobody said is unknown."""

    def test_a_reference_a_role_and_a_certainty_make_a_breach(self) -> None:
        """A breach is recorded at its first signal, when nothing else is known."""
        said = {"reference", "role", "certainty"}
        for field, value in values_of(SMALLEST):
            if field.name in said:
                continue
            if isinstance(value, Code):
                assert value is Answer.UNKNOWN
            elif attrs.has(type(value)):
                assert value == type(value)()
            else:
                assert value in (None, ())
        assert len(fields_of(Breach)) > 50

    def test_persons_and_records_do_not_depend_on_each_other(self) -> None:
        """One record may concern many persons and one person many records: the two counts are free."""
        few, many = Count(value=1), Count(value=90_000)
        assert changed(SMALLEST, {"persons": few, "records": many}).persons == few
        assert changed(SMALLEST, {"persons": many, "records": few}).persons == many
        assert changed(SMALLEST, {"persons": Count(value=0)}).records is None

    @given(st.none() | counts(), st.none() | counts())
    def test_any_two_counts_can_be_together(self, persons: Count | None, records: Count | None) -> None:
        """No pair of counts is impossible."""
        breach = attrs.evolve(SMALLEST, persons=persons, records=records)
        assert (breach.persons, breach.records) == (persons, records)

    def test_the_three_natures_are_cumulative(self) -> None:
        """Confidentiality, integrity and availability may be lost together."""
        assert attrs.evolve(SMALLEST, natures=tuple(BreachNature)).natures == tuple(BreachNature)


class TestOrder:
    """Instants that depend on each other stand in the order of time."""

    @pytest.mark.parametrize(("first", "then", "article"), ORDERED)
    def test_out_of_order(self, first: str, then: str, article: str | None) -> None:
        """What comes then cannot precede what comes first; the refusal names both and cites the article."""
        fault = refusal({first: NOON, then: NOON - SECOND})
        assert fault.field == then
        assert fault.article == article
        reference = f" ({article})" if article else ""
        assert fault.message == (
            f"« {then} » : reçu 2026-06-08T11:59:59+00:00, attendu un instant qui ne précède pas {first} "
            f"(2026-06-08T12:00:00+00:00){reference}."
        )

    @pytest.mark.parametrize(("first", "then"), PAIRS)
    def test_in_order(self, first: str, then: str) -> None:
        """The same instant is no disorder, and nothing is compared with the unknown."""
        assert getattr(changed(SMALLEST, {first: NOON, then: NOON}), then) == NOON
        assert getattr(changed(SMALLEST, {first: NOON}), then) is None
        assert getattr(changed(SMALLEST, {then: NOON}), first) is None

    @pytest.mark.parametrize(("first", "then"), PAIRS)
    def test_the_repeated_hour(self, first: str, then: str) -> None:
        """In the hour that the clocks repeat, the order is that of time, not that of the clocks."""
        assert getattr(changed(SMALLEST, {first: FIRST_0245, then: SECOND_0215}), then) == SECOND_0215
        assert refusal({first: SECOND_0215, then: FIRST_0245}).field == then

    @pytest.mark.parametrize(("first", "then"), PAIRS)
    @given(one=instants(), other=instants())
    def test_whatever_the_offsets(self, first: str, then: str, one: datetime, other: datetime) -> None:
        """Two instants of any zones are accepted in the order of time and refused in the other."""
        earlier, later = sorted((one, other), key=in_utc)
        assert getattr(changed(SMALLEST, {first: earlier, then: later}), then) == later
        if in_utc(earlier) < in_utc(later):
            assert refusal({first: later, then: earlier}).field == then

    def test_a_signal_may_precede_what_it_announces(self) -> None:
        """A threat received before the attack is a signal: the order of signal and beginning is free."""
        assert attrs.evolve(SMALLEST, signal_at=NOON, began_at=NOON + SECOND).signal_at == NOON

    def test_the_end_and_the_awareness_are_free(self) -> None:
        """A breach may be over before anybody knows of it, or go on afterwards."""
        assert attrs.evolve(SMALLEST, ended_at=NOON, aware_at=NOON + SECOND).ended_at == NOON
        assert attrs.evolve(SMALLEST, ended_at=NOON + SECOND, aware_at=NOON).aware_at == NOON

    def test_a_processor_may_tell_what_the_practice_knew_by_itself(self) -> None:
        """The practice that learns of the breach by itself is aware before its processor tells it: no impossibility."""
        host = InvolvedBody(
            name="Hébergeur", role=BodyRole.PROCESSOR, aware_at=NOON - SECOND, told_us_at=NOON + timedelta(days=2)
        )
        assert attrs.evolve(SMALLEST, aware_at=NOON, bodies=(host,)).bodies == (host,)


class TestDayOfAwareness:
    """Where the hour of awareness is unknown, its day stands in its place."""

    def test_the_instant_and_the_day_exclude_each_other(self) -> None:
        """An awareness has an instant or a day; both together are refused, even when they agree."""
        fault = refusal({"aware_at": NOON, "aware_on": NOON.date()})
        assert (fault.field, fault.given, fault.article) == ("aware_on", "2026-06-08", None)
        assert fault.attendu == "rien, puisque aware_at donne déjà l’instant de la prise de connaissance"
        assert fault.expected == "nothing beside aware_at"

    @pytest.mark.parametrize(("first", "article"), [("signal_at", None), ("began_at", "RGPD, art. 33, § 1")])
    def test_a_day_long_before_is_refused(self, first: str, article: str | None) -> None:
        """A day three days before the breach or its signal is before them on every clock of the world."""
        fault = refusal({first: NOON, "aware_on": date(2026, 6, 5)})
        assert (fault.field, fault.article) == ("aware_on", article)
        assert fault.message.startswith(
            f"« aware_on » : reçu 2026-06-05, attendu un jour qui ne précède pas {first} (2026-06-08T12:00:00+00:00)"
        )

    @pytest.mark.parametrize("first", ["signal_at", "began_at"])
    @pytest.mark.parametrize("day", [date(2026, 6, 6), date(2026, 6, 8), date(2026, 6, 30), date.max])
    def test_a_day_that_may_be_right_is_accepted(self, first: str, day: date) -> None:
        """The day of a far zone may be called one or two earlier; a later day is always possible."""
        assert changed(SMALLEST, {first: NOON, "aware_on": day}).aware_on == day
        assert changed(SMALLEST, {"aware_on": day}).aware_on == day

    @given(instants(), st.sampled_from([timezone(timedelta(hours=hours)) for hours in (-12, -10, 0, 12, 14)]))
    def test_the_local_day_of_the_beginning_is_never_refused(self, moment: datetime, place: timezone) -> None:
        """Wherever the practice is, it may become aware on the very day on which the breach begins there."""
        day = in_utc(moment).astimezone(place).date()
        assert attrs.evolve(SMALLEST, began_at=moment, signal_at=moment, aware_on=day).aware_on == day

    def test_the_ends_of_the_calendar(self) -> None:
        """The first and the last days that Python knows are compared like others."""
        last = datetime.max.replace(tzinfo=UTC)
        assert refusal({"began_at": last, "aware_on": date.min}).field == "aware_on"
        first = datetime.min.replace(tzinfo=timezone(timedelta(hours=14)))
        assert attrs.evolve(SMALLEST, began_at=first, aware_on=date.max).aware_on == date.max


class TestJournal:
    """GDPR art. 33(5): the journal tells what was done in the order in which it was recorded."""

    def test_lines_in_order(self) -> None:
        """Lines of one instant, of the repeated hour and of later days follow each other."""
        lines = tuple(entry(moment) for moment in (NOON, NOON, FIRST_0245, SECOND_0215, NOON + timedelta(days=200)))
        assert attrs.evolve(SMALLEST, journal=lines).journal == lines

    def test_a_line_out_of_order_is_refused(self) -> None:
        """A line recorded before the one above it is refused, with the article and without its text."""
        fault = refusal({"journal": (entry(NOON), entry(NOON - SECOND))})
        assert fault.message == (
            "« journal » : reçu 2026-06-08T11:59:59+00:00, attendu des lignes dans l’ordre où elles ont été "
            f"consignées ({ART_33_5})."
        )

    def test_each_line_out_of_order_is_told(self) -> None:
        """Two lines out of order are two faults, told together."""
        moments = (NOON, NOON - SECOND, NOON, NOON - 2 * SECOND)
        with pytest.raises(ImpossibleFactsError) as caught:
            attrs.evolve(SMALLEST, journal=tuple(entry(moment) for moment in moments))
        assert [fault.field for fault in caught.value.exceptions if isinstance(fault, FactError)] == ["journal"] * 2

    @given(st.lists(instants(), max_size=6))
    def test_sorted_lines_are_a_journal(self, moments: list[datetime]) -> None:
        """Any lines in the order of time are a journal, whatever their offsets."""
        lines = tuple(entry(moment) for moment in sorted(moments, key=in_utc))
        assert attrs.evolve(SMALLEST, journal=lines).journal == lines


def test_all_faults_are_told_at_once() -> None:
    """A breach that is wrong in several ways says so once, each fault with its field and article, in French."""
    with pytest.raises(ImpossibleFactsError) as caught:
        attrs.evolve(
            SMALLEST,
            began_at=NOON,
            ended_at=NOON - SECOND,
            signal_at=NOON,
            aware_at=NOON - SECOND,
            aware_on=date(2026, 6, 1),
            journal=(entry(NOON), entry(NOON - SECOND)),
        )
    told = [(fault.field, fault.article) for fault in caught.value.exceptions if isinstance(fault, FactError)]
    assert told == [
        ("ended_at", None),
        ("aware_at", None),
        ("aware_at", "RGPD, art. 33, § 1"),
        ("aware_on", None),
        ("aware_on", "RGPD, art. 33, § 1"),
        ("aware_on", None),
        ("journal", ART_33_5),
    ]
    assert len(caught.value.message.splitlines()) == len(told)
    assert all(line.startswith("« ") and line.endswith(".") for line in caught.value.message.splitlines())


@pytest.mark.parametrize("certainty", Certainty)
def test_certainty_and_awareness_are_not_checked_against_each_other(certainty: Certainty) -> None:
    """A supposed breach with an instant of awareness is doubtful, not impossible: a matter for the rules."""
    assert attrs.evolve(SMALLEST, certainty=certainty, aware_at=NOON).certainty is certainty
    assert attrs.evolve(SMALLEST, certainty=certainty).aware_at is None


@given(breaches())
def test_the_invariants_hold_of_every_breach(breach: Breach) -> None:
    """Of any breach that exists: ends after it begins, is known after it begins and is signalled."""
    for first, then, _ in ORDERED:
        earlier, later = getattr(breach, first), getattr(breach, then)
        assert earlier is None or later is None or in_utc(earlier) <= in_utc(later)
    assert breach.aware_at is None or breach.aware_on is None
    moments = [in_utc(line.recorded_at) for line in breach.journal]
    assert moments == sorted(moments)
    assert breach.persons is None or breach.persons.value >= 0


def test_the_full_breach_can_lose_any_fact() -> None:
    """Each fact of the full breach may become unknown again without making the others impossible."""
    for field in fields_of(Breach):
        if (unsaid := default_of(field)) is not attrs.NOTHING:
            assert getattr(changed(full_breach(), {field.name: unsaid}), field.name) == unsaid
