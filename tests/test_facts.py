# SPDX-License-Identifier: MIT
"""Unknown is not "no": the three-valued logic, and what the checks of a fact let pass."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.breach import BodyRole, InvolvedBody
from rgpd_sante.errors import FactError
from rgpd_sante.facts import (
    Answer,
    Count,
    Precision,
    a_text,
    an_instance,
    both,
    either,
    no_repeat,
    not_negative,
    several,
)
from strategies import answers, texts

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
some_answers = st.lists(answers(), max_size=5)

# the strong three-valued tables of Kleene: one, other, both, either
TABLE = [
    (YES, YES, YES, YES),
    (YES, UNKNOWN, UNKNOWN, YES),
    (YES, NO, NO, YES),
    (UNKNOWN, YES, UNKNOWN, YES),
    (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
    (UNKNOWN, NO, NO, UNKNOWN),
    (NO, YES, NO, YES),
    (NO, UNKNOWN, NO, UNKNOWN),
    (NO, NO, NO, NO),
]
TRUTH = {YES: {True}, NO: {False}, UNKNOWN: {True, False}}


class TestAnswer:
    """Answers combine so that an unknown never decides anything."""

    @pytest.mark.parametrize(("one", "other", "all_hold", "one_holds"), TABLE)
    def test_truth_tables(self, one: Answer, other: Answer, all_hold: Answer, one_holds: Answer) -> None:
        """``both`` and ``either`` follow the tables of Kleene."""
        assert both([one, other]) is all_hold
        assert either([one, other]) is one_holds

    def test_the_table_is_complete(self) -> None:
        """Every pair of answers stands in the table."""
        assert {row[:2] for row in TABLE} == set(product(Answer, Answer))

    @given(some_answers)
    def test_unknown_means_either_way(self, given_answers: list[Answer]) -> None:
        """The answer is what holds whether each unknown turns out yes or no, and unknown where that differs."""
        worlds = list(product(*(TRUTH[answer] for answer in given_answers)))
        assert TRUTH[both(given_answers)] == {all(world) for world in worlds}
        assert TRUTH[either(given_answers)] == {any(world) for world in worlds}

    @given(some_answers)
    def test_de_morgan(self, given_answers: list[Answer]) -> None:
        """Not all of them is one of their opposites, and not one of them is all of their opposites."""
        opposites = [answer.negated for answer in given_answers]
        assert both(given_answers).negated is either(opposites)
        assert either(given_answers).negated is both(opposites)

    @given(some_answers)
    def test_order_does_not_count(self, given_answers: list[Answer]) -> None:
        """The order in which the answers come changes nothing."""
        assert both(given_answers) is both(sorted(given_answers))
        assert either(given_answers) is either(sorted(given_answers))

    def test_no_answer_at_all(self) -> None:
        """Of no conditions, all hold and none holds."""
        assert both([]) is YES
        assert either([]) is NO

    def test_any_iterable_is_read(self) -> None:
        """A generator is read as a list is."""
        assert both(answer for answer in (YES, NO)) is NO
        assert either(answer for answer in (YES, NO)) is YES

    @pytest.mark.parametrize(("answer", "opposite"), [(YES, NO), (NO, YES), (UNKNOWN, UNKNOWN)])
    def test_negated(self, answer: Answer, opposite: Answer) -> None:
        """The opposite of yes is no; unknown stays unknown; twice negated is the answer itself."""
        assert answer.negated is opposite
        assert answer.negated.negated is answer

    @pytest.mark.parametrize(("value", "answer"), [(True, YES), (False, NO), (None, UNKNOWN)])
    def test_of(self, value: bool | None, answer: Answer) -> None:  # noqa: FBT001 - what is tested
        """A boolean and ``None`` have their answer, and ``None`` is never no."""
        assert Answer.of(value) is answer


@attrs.frozen(kw_only=True)
class Sample:
    """A fact with one field for each check."""

    answer: Answer = attrs.field(default=UNKNOWN, validator=an_instance(Answer))
    number: int = attrs.field(default=1, validator=an_instance(int))
    flag: bool = attrs.field(default=True, validator=an_instance(bool))
    day: date = attrs.field(default=date(2026, 6, 2), validator=an_instance(date))
    moment: datetime = attrs.field(default=datetime(2026, 6, 2, tzinfo=UTC), validator=an_instance(datetime))
    codes: tuple[Answer, ...] = attrs.field(default=(), validator=[several(Answer), no_repeat])
    text: str = attrs.field(default="x", validator=a_text)
    many: int = attrs.field(default=0, validator=not_negative)


SECRET = "Jeanne Exemple"  # noqa: S105 - a name, plainly invented
REFUSED: list[tuple[str, object, str]] = [
    ("answer", "yes", "texte de 3 caractères"),
    ("answer", None, "valeur de type NoneType"),
    ("answer", True, "valeur de type bool"),
    ("number", True, "valeur de type bool"),
    ("number", 1.0, "valeur de type float"),
    ("number", SECRET, "texte de 14 caractères"),
    ("flag", 1, "valeur de type int"),
    ("flag", None, "valeur de type NoneType"),
    ("day", datetime(2026, 6, 2, tzinfo=UTC), "valeur de type datetime"),
    ("day", "2026-06-02", "texte de 10 caractères"),
    ("moment", date(2026, 6, 2), "valeur de type date"),
    ("codes", [YES], "valeur de type list"),
    ("codes", "yes", "texte de 3 caractères"),
    ("codes", (YES, "no"), "une suite avec texte de 2 caractères"),
    ("codes", (YES, None, SECRET), "une suite avec valeur de type NoneType"),
    ("codes", (YES, NO, YES, YES), "4 valeurs dont 2 répétée(s)"),
    ("text", "", "texte de 0 caractère"),
    ("text", " \t\n\u00a0\u202f", "texte de 5 caractères"),
    ("text", 7, "valeur de type int"),
    ("text", None, "valeur de type NoneType"),
    ("many", -1, "-1"),
    ("many", True, "True"),
    ("many", 1.5, "valeur de type float"),
    ("many", Decimal(1), "valeur de type Decimal"),
    ("many", SECRET, "texte de 14 caractères"),
    ("many", None, "valeur de type NoneType"),
    ("many", -(10**5000), "valeur de type int"),
]
ATTENDU = {
    "answer": "une valeur de type Answer",
    "number": "une valeur de type int",
    "flag": "une valeur de type bool",
    "day": "une valeur de type date",
    "moment": "une valeur de type datetime",
    "text": "un texte qui n’est pas vide",
    "many": "un nombre entier positif ou nul",
}


class TestChecks:
    """A fact that cannot be is refused when it is built, with its field, in French and without quoting it."""

    @pytest.mark.parametrize(("field", "value", "given"), REFUSED, ids=range(len(REFUSED)))
    def test_refused(self, field: str, value: object, given: str) -> None:
        """The error names the field and what was given, and never quotes a text."""
        with pytest.raises(FactError) as caught:
            Sample(**{field: value})  # type: ignore[arg-type]  # wrong on purpose
        error = caught.value
        assert (error.field, error.given) == (field, given)
        assert error.message.startswith(f"« {field} » : reçu {given}, attendu {ATTENDU.get(field, '')}")
        assert SECRET not in str(error) + error.message

    @pytest.mark.parametrize(
        ("value", "attendu"),
        [((YES, "no"), "une suite de valeurs de type Answer"), ((NO, NO), "chaque valeur une seule fois")],
    )
    def test_what_is_expected_of_several_values(self, value: object, attendu: str) -> None:
        """A tuple holds values of one type, each once."""
        with pytest.raises(FactError) as caught:
            Sample(codes=value)  # type: ignore[arg-type]  # wrong on purpose
        assert caught.value.attendu == attendu

    @given(texts(), st.integers(0), st.dates(), st.lists(answers(), unique=True))
    def test_accepted(self, text: str, number: int, day: date, codes: list[Answer]) -> None:
        """Any text that says something, any whole number from zero, any day and any codes given once are facts."""
        sample = Sample(text=text, many=number, number=-number, day=day, codes=tuple(codes))
        assert (sample.text, sample.many, sample.day, list(sample.codes)) == (text, number, day, codes)

    def test_a_subclass_is_of_the_type(self) -> None:
        """A value of a subclass is accepted where nothing says otherwise."""

        class Moment(datetime):
            """An instant of a library of dates."""

        assert Sample(moment=Moment(2026, 6, 2, tzinfo=UTC)).moment == datetime(2026, 6, 2, tzinfo=UTC)


class TestCount:
    """A count is a whole number of zero or more, exact or approximate."""

    @given(st.integers(0), st.sampled_from(Precision))
    def test_accepted(self, value: int, precision: Precision) -> None:
        """Any number from zero and any precision make a count."""
        count = Count(value=value, precision=precision)
        assert (count.value, count.precision) == (value, precision)

    def test_zero_is_a_number(self) -> None:
        """Zero persons is known, which is not the same as unknown."""
        assert Count(value=0) != Count(value=0, precision=Precision.APPROXIMATE)
        assert Count(value=0) == Count(value=0, precision=Precision.EXACT)

    @pytest.mark.parametrize(
        ("arguments", "field"),
        [
            ({"value": -1}, "value"),
            ({"value": True}, "value"),
            ({"value": 1.0}, "value"),
            ({"value": None}, "value"),
            ({"value": 1, "precision": "exact"}, "precision"),
            ({"value": 1, "precision": None}, "precision"),
        ],
    )
    def test_refused(self, arguments: dict[str, object], field: str) -> None:
        """A negative, fractional or missing number, or a bare word for a precision, is refused."""
        with pytest.raises(FactError) as caught:
            Count(**arguments)  # type: ignore[arg-type]  # wrong on purpose
        assert caught.value.field == field

    def test_frozen(self) -> None:
        """A count cannot be changed."""
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Count(value=1).value = 2  # type: ignore[misc]


@pytest.mark.parametrize("hours", [0, 72, 10_000])
def test_a_delay_of_a_contract_is_a_number_that_a_contract_could_set(hours: int) -> None:
    """From none to ten thousand hours or days a delay is taken as it is."""
    assert (
        InvolvedBody(name="Hébergeur", role=BodyRole.PROCESSOR, contract_notice_hours=hours).contract_notice_hours
        == hours
    )


@pytest.mark.parametrize("hours", [-1, 10_001, 10**30, True])
def test_a_delay_that_no_contract_sets_is_refused(hours: int) -> None:
    """A slip of the hand is told where it is, instead of leaving the calendar later."""
    with pytest.raises(FactError) as caught:
        InvolvedBody(name="Hébergeur", role=BodyRole.PROCESSOR, contract_notice_hours=hours)
    assert caught.value.field == "contract_notice_hours"
