# SPDX-License-Identifier: MIT
"""The errors speak French to the user and English to the developer, hide what is personal and travel whole."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rgpd_sante.errors
from rgpd_sante.errors import (
    FactError,
    Fault,
    ImpossibleFactsError,
    InputError,
    MissingExtraError,
    NotInForceError,
    RgpdSanteError,
    UnsupportedError,
    hidden,
    refuse,
    shown,
)

FIELD = FactError("persons", given="-1", expected="zero or more", attendu="zéro ou plus")
CITED = FactError(
    "aware_at", given="2026-06-01", expected="a later day", attendu="un jour plus tard", article="RGPD, art. 33, § 1"
)
FAULTS = (
    Fault("$.breaches[0].aware_at", "Décalage horaire attendu.", "offset expected"),
    Fault("$.practice", "Clé inconnue.", "unknown key"),
)

# error, English text, French message
ERRORS = [
    (FIELD, "persons: got -1, expected zero or more", "« persons » : reçu -1, attendu zéro ou plus."),
    (
        CITED,
        "aware_at: got 2026-06-01, expected a later day (RGPD, art. 33, § 1)",
        "« aware_at » : reçu 2026-06-01, attendu un jour plus tard (RGPD, art. 33, § 1).",
    ),
    (
        ImpossibleFactsError("impossible facts", [FIELD, CITED]),
        "impossible facts (2 sub-exceptions)",
        f"{FIELD.message}\n{CITED.message}",
    ),
    (
        InputError(FAULTS),
        "$.breaches[0].aware_at: offset expected; $.practice: unknown key",
        "$.breaches[0].aware_at : Décalage horaire attendu.\n$.practice : Clé inconnue.",
    ),
    (
        NotInForceError("csp.incident_delay", date(2017, 9, 3)),
        "csp.incident_delay has no value on 2017-09-03",
        "« csp.incident_delay » : aucune valeur en vigueur le 03/09/2017.",
    ),
    (
        MissingExtraError("pdf"),
        "this format needs an optional dependency: pip install 'rgpd-sante[pdf]'",
        "Ce format demande un composant facultatif : pip install 'rgpd-sante[pdf]'",
    ),
    (
        UnsupportedError("odt", ("html", "pdf")),
        "unsupported: odt; supported: html, pdf",
        "« odt » n’est pas proposé ; choix possibles : html, pdf.",
    ),
]
NAMES = [type(error).__name__ for error, _, _ in ERRORS]
PARENTS = [
    (FactError, ValueError),
    (ImpossibleFactsError, ValueError),
    (ImpossibleFactsError, ExceptionGroup),
    (InputError, ValueError),
    (NotInForceError, LookupError),
    (MissingExtraError, ImportError),
    (UnsupportedError, ValueError),
]


def test_the_table_has_every_error() -> None:
    """Each error class of the module stands in the table of this test."""
    public = [getattr(rgpd_sante.errors, name) for name in rgpd_sante.errors.__all__]
    classes = {value for value in public if isinstance(value, type) and issubclass(value, Exception)}
    assert {type(error) for error, _, _ in ERRORS} == classes - {RgpdSanteError}


@pytest.mark.parametrize(("error", "english", "french"), ERRORS, ids=NAMES)
def test_an_error_speaks_two_languages(error: RgpdSanteError, english: str, french: str) -> None:
    """``str`` is English, for the developer; ``message`` is French, for the user."""
    assert str(error) == english
    assert error.message == french


@pytest.mark.parametrize(("child", "parent"), PARENTS)
def test_an_error_can_be_caught_by_its_cause(child: type[Exception], parent: type[Exception]) -> None:
    """Every error has the one root, and the built-in parent that fits its cause."""
    assert issubclass(child, RgpdSanteError)
    assert issubclass(child, parent)


def test_the_root_repeats_its_text() -> None:
    """An error of the root class has one text for both readers."""
    assert RgpdSanteError("texte").message == str(RgpdSanteError("texte")) == "texte"


def _copied(error: RgpdSanteError) -> object:
    return copy.copy(error)


def _pickled(error: RgpdSanteError) -> object:
    return pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes


@pytest.mark.parametrize("travel", [_copied, _pickled])
@pytest.mark.parametrize(("error", "english", "french"), ERRORS, ids=NAMES)
def test_an_error_survives_a_journey(
    error: RgpdSanteError, english: str, french: str, travel: Callable[[RgpdSanteError], object]
) -> None:
    """A copy, or what another process receives, has the class, both texts and the attributes of the error."""
    twin = travel(error)
    assert type(twin) is type(error)
    assert isinstance(twin, RgpdSanteError)
    assert (str(twin), twin.message) == (english, french)
    assert vars(twin).keys() == vars(error).keys()


def test_an_error_keeps_what_it_was_told() -> None:
    """The parts of an error can be read one by one."""
    assert (CITED.field, CITED.given, CITED.expected) == ("aware_at", "2026-06-01", "a later day")
    assert (CITED.attendu, CITED.article, FIELD.article) == ("un jour plus tard", "RGPD, art. 33, § 1", None)
    assert InputError(FAULTS).faults == FAULTS
    assert MissingExtraError("ics").extra == "ics"
    unsupported = UnsupportedError("odt", ("html",))
    assert (unsupported.asked, unsupported.admitted) == ("odt", ("html",))
    absent = NotInForceError("x", date(2020, 1, 2))
    assert (absent.parameter, absent.day) == ("x", date(2020, 1, 2))


class TestRefuse:
    """``refuse`` raises all the faults at once."""

    def test_nothing_is_raised_for_no_fault(self) -> None:
        """Facts without a fault pass."""
        refuse([])

    def test_one_fault_is_raised_as_it_is(self) -> None:
        """A single fault is raised by itself, not in a group."""
        with pytest.raises(FactError) as caught:
            refuse([CITED])
        assert caught.value is CITED

    def test_several_faults_are_raised_together(self) -> None:
        """Two faults or more come in one group, in order."""
        with pytest.raises(ImpossibleFactsError) as caught:
            refuse((FIELD, CITED))
        assert caught.value.exceptions == (FIELD, CITED)
        assert caught.value.message.splitlines() == [FIELD.message, CITED.message]

    def test_a_group_is_caught_as_a_value_error_and_by_its_parts(self) -> None:
        """A caller may catch the group by ``except ValueError`` or its parts by ``except*``."""
        with pytest.raises(ValueError, match="attendu zéro ou plus"):
            refuse((FIELD, CITED))
        told = []
        try:
            refuse((FIELD, CITED))
        except* FactError as group:
            told = list(group.exceptions)
        assert told == [FIELD, CITED]


class TestSplit:
    """A group that is split stays a group of ours."""

    GROUP = ImpossibleFactsError("impossible facts", [FIELD, CITED])

    def test_both_halves_keep_the_class_and_the_text(self) -> None:
        """What is split off and what is left are impossible facts, each with its own messages."""
        match, rest = self.GROUP.split(lambda error: isinstance(error, FactError) and error.article is not None)
        assert isinstance(match, ImpossibleFactsError)
        assert isinstance(rest, ImpossibleFactsError)
        assert (match.message, rest.message) == (CITED.message, FIELD.message)
        assert str(match) == str(rest) == "impossible facts (1 sub-exception)"

    def test_a_subgroup_keeps_the_class(self) -> None:
        """So does a subgroup."""
        part = self.GROUP.subgroup(lambda error: error is FIELD)
        assert isinstance(part, ImpossibleFactsError)
        assert part.exceptions == (FIELD,)

    def test_derived_from_other_faults(self) -> None:
        """A derived group has the same text and the faults that it was given."""
        derived = self.GROUP.derive([CITED])
        assert derived.message == CITED.message
        assert derived.args[0] == "impossible facts"

    def test_a_group_of_groups_tells_everything(self) -> None:
        """The message of a group that holds another one holds the faults of both."""
        outer: ExceptionGroup[FactError] = ImpossibleFactsError("impossible facts", [self.GROUP, FIELD])  # type: ignore[list-item]  # as ``except*`` may nest them
        assert isinstance(outer, ImpossibleFactsError)
        assert outer.message.splitlines() == [FIELD.message, CITED.message, FIELD.message]


class TestQuoting:
    """What is shown is short and printable; what is hidden says its length or its type only."""

    @given(st.text())
    def test_a_hidden_text_is_not_quoted(self, text: str) -> None:
        """A hidden text gives away its length and nothing else."""
        told = hidden(text)
        assert told in {f"texte de {len(text)} caractère", f"texte de {len(text)} caractères"}

    @pytest.mark.parametrize(
        ("value", "told"),
        [
            ("", "texte de 0 caractère"),
            ("a", "texte de 1 caractère"),
            ("ab", "texte de 2 caractères"),
            (None, "valeur de type NoneType"),
            (["Jeanne Exemple"], "valeur de type list"),
            (1.5, "valeur de type float"),
        ],
    )
    def test_hidden(self, value: object, told: str) -> None:
        """A hidden value tells its kind, in the singular for one character or none."""
        assert hidden(value) == told

    @given(st.text() | st.integers() | st.none() | st.floats() | st.binary())
    def test_what_is_shown_is_short_and_printable(self, value: object) -> None:
        """No value shown can break a line, a terminal or a table."""
        told = shown(value)
        assert len(told) <= 41
        assert told.isprintable()

    @pytest.mark.parametrize(
        ("value", "told"),
        [
            ("2026-06-02", "2026-06-02"),
            ("a\nb\x1b", "a�b�"),
            ("\ud800", "�"),
            ("x" * 40, "x" * 40),
            ("x" * 41, "x" * 40 + "…"),
            (12, "12"),
            (None, "None"),
            (10**60, "1" + "0" * 39 + "…"),
        ],
    )
    def test_shown(self, value: object, told: str) -> None:
        """A value shown is cut after forty characters, its control characters replaced."""
        assert shown(value) == told

    def test_an_endless_number_is_not_written_out(self) -> None:
        """A whole number that Python refuses to write in decimal is described, not an error of its own."""
        assert shown(10**5000) == "valeur de type int"


class TestFault:
    """A fault of an input is a value."""

    def test_equal_by_what_it_says(self) -> None:
        """Two faults that say the same are equal and have the same hash; any difference tells them apart."""
        fault = Fault("$.a", "message", "developer")
        assert fault == Fault("$.a", "message", "developer")
        assert hash(fault) == hash(Fault("$.a", "message", "developer"))
        for other in (
            Fault("$.b", "message", "developer"),
            Fault("$.a", "x", "developer"),
            Fault("$.a", "message", "x"),
        ):
            assert fault != other

    def test_not_equal_to_anything_else(self) -> None:
        """A fault is not its text."""
        assert Fault("$.a", "message", "developer") != "$.a : message"

    def test_texts(self) -> None:
        """Its text is French, with the path; its representation gives all three parts."""
        fault = Fault("$.a", "message", "developer")
        assert str(fault) == "$.a : message"
        assert repr(fault) == "Fault(path='$.a', message='message', developer='developer')"
