# SPDX-License-Identifier: MIT
"""Small classes that hold every kind of field a fact may have, and generated values of them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import TypeAlias
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError
from rgpd_sante.exchange import Codec, TaggedUnion
from rgpd_sante.facts import Answer, Count, Precision, a_text, not_negative


class Colour(Code):
    """A colour of the tests."""

    RED = "red"
    DEEP_BLUE = "deep_blue"


@attrs.frozen(kw_only=True)
class Person:
    """Someone of the tests."""

    name: str = attrs.field(validator=a_text, repr=False)
    age: int = attrs.field(default=0, validator=not_negative)


@attrs.frozen(kw_only=True)
class Theft:
    """Something was taken."""

    thing: str


@attrs.frozen(kw_only=True)
class Loss:
    """Something was lost."""

    thing: str | None = None
    by: Person | None = None


Event: TypeAlias = Theft | Loss
EVENTS = TaggedUnion("kind", {"theft": Theft, "loss": Loss})
CODEC = Codec(unions=(EVENTS,))


@attrs.frozen(kw_only=True)
class Report:
    """A fact with every kind of field.

    And a second paragraph.
    """

    title: str
    number: int
    sure: bool
    amount: Decimal
    day: date
    at: datetime
    colour: Colour
    author: Person
    event: Event
    note: str | None = None
    seen: bool | None = None
    cost: Decimal | None = None
    until: datetime | None = None
    answer: Answer = Answer.UNKNOWN
    colours: tuple[Colour, ...] = ()
    witnesses: tuple[Person, ...] = ()
    other_event: Event | None = None
    events: tuple[Event, ...] = ()
    count: Count | None = None
    rows: tuple[tuple[int, ...], ...] = ()


@attrs.frozen(kw_only=True)
class Period:
    """A class whose fields must agree."""

    start: date
    end: date

    def __attrs_post_init__(self) -> None:
        if self.end < self.start:
            raise FactError(
                "end",
                given="une fin antérieure au début",
                expected="an end after the start",
                attendu="une fin postérieure au début",
                article="art. 33",
            )


def plain_report() -> dict[str, object]:
    """Give the smallest tree of a report, anew at each call."""
    return {
        "title": "Vol",
        "number": 3,
        "sure": True,
        "amount": "12.50",
        "day": "2026-06-02",
        "at": "2026-06-02T10:17:00+02:00",
        "colour": "red",
        "author": {"name": "Jeanne Exemple"},
        "event": {"kind": "theft", "thing": "un ordinateur"},
    }


def changed(**changes: object) -> dict[str, object]:
    """Give the smallest tree of a report with some keys changed; ``...`` takes a key away."""
    tree = {**plain_report(), **changes}
    return {key: value for key, value in tree.items() if value is not ...}


texts = st.text(st.characters(codec="utf-8"))
words = texts.filter(lambda text: bool(text.strip()))
decimals = st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20, places=2)
days = st.dates()
offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
zones = st.sampled_from([UTC, ZoneInfo("Europe/Paris"), ZoneInfo("America/Cayenne")])
# Hypothesis wants naive bounds and gives aware instants. Those of the hour that the clocks repeat or skip are left out:
# Python's == finds them different from the same instant of another zone; they have their own test.
instants = st.datetimes(
    min_value=datetime(1900, 1, 2, tzinfo=UTC).replace(tzinfo=None),
    max_value=datetime(2200, 1, 1, tzinfo=UTC).replace(tzinfo=None),
    timezones=st.one_of(offsets, zones),
).filter(lambda at: at == at.astimezone(UTC))
persons = st.builds(Person, name=words, age=st.integers(0, 10**20))
events: st.SearchStrategy[Event] = st.one_of(
    st.builds(Theft, thing=texts),
    st.builds(Loss, thing=st.none() | texts, by=st.none() | persons),
)


def several(one: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Draw a short tuple."""
    return st.lists(one, max_size=3).map(tuple)


reports: st.SearchStrategy[Report] = st.builds(
    Report,
    title=texts,
    number=st.integers(),
    sure=st.booleans(),
    amount=decimals,
    day=days,
    at=instants,
    colour=st.sampled_from(Colour),
    author=persons,
    event=events,
    note=st.none() | texts,
    seen=st.none() | st.booleans(),
    cost=st.none() | decimals,
    until=st.none() | instants,
    answer=st.sampled_from(Answer),
    colours=several(st.sampled_from(Colour)),
    witnesses=several(persons),
    other_event=st.none() | events,
    events=several(events),
    count=st.none() | st.builds(Count, value=st.integers(0, 10**6), precision=st.sampled_from(Precision)),
    rows=several(several(st.integers())),
)

scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | texts
    | st.sampled_from(["theft", "red", "12.50", "2026-06-02", "2026-06-02T10:17:00+02:00"])
)
_KEYS = [field.name for field in attrs.fields(Report)]
keys = st.sampled_from([*_KEYS, "kind", "thing", "name", "inconnu"]) | texts
trees: st.SearchStrategy[object] = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=6),
    max_leaves=20,
)

# A report of which some values are replaced by junk: near enough to reach every reader.
broken_reports = st.dictionaries(keys, trees, max_size=4).map(lambda junk: {**plain_report(), **junk})
