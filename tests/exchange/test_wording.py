# SPDX-License-Identifier: MIT
"""What is said of each fault of a file, and where; all at once."""

from __future__ import annotations

from datetime import date

import attrs
import pytest
from cattrs.errors import StructureHandlerNotFoundError

from exchange_samples import CODEC, Period, Report, changed
from rgpd_sante.errors import FactError, Fault, InputError
from rgpd_sante.exchange import structure
from rgpd_sante.exchange.converter import PLAIN
from rgpd_sante.exchange.wording import faults_of
from rgpd_sante.facts import a_text, not_negative


def faults(tree: object, kind: type = Report) -> list[tuple[str, str]]:
    """Read a tree that must be refused, and give the faults told."""
    with pytest.raises(InputError) as refused:
        CODEC.structure_tree(tree, kind)  # type: ignore[arg-type]  # junk is not typed as JSON
    return [(fault.path, fault.message) for fault in refused.value.faults]


MISSING = "Clé obligatoire absente."
DECIMAL = 'nombre décimal écrit comme un texte (exemple : "12.50").'
ONE_FAULT = [
    # wrong types
    ({"title": 3}, "$.title", "Reçu : nombre ; attendu : texte."),
    ({"title": None}, "$.title", "Reçu : null ; attendu : texte."),
    ({"title": ["a"]}, "$.title", "Reçu : liste ; attendu : texte."),
    ({"number": "3"}, "$.number", "Reçu : texte ; attendu : nombre entier."),
    ({"number": True}, "$.number", "Reçu : vrai/faux ; attendu : nombre entier."),
    ({"number": 3.0}, "$.number", "Reçu : nombre à virgule ; attendu : nombre entier."),
    ({"sure": "false"}, "$.sure", "Reçu : texte ; attendu : vrai/faux."),
    ({"sure": 1}, "$.sure", "Reçu : nombre ; attendu : vrai/faux."),
    ({"sure": None}, "$.sure", "Reçu : null ; attendu : vrai/faux."),
    ({"author": []}, "$.author", "Reçu : liste ; attendu : objet."),
    ({"author": "Jeanne"}, "$.author", "Reçu : texte ; attendu : objet."),
    ({"author": None}, "$.author", "Reçu : null ; attendu : objet."),
    ({"witnesses": "abc"}, "$.witnesses", "Reçu : texte ; attendu : liste."),
    ({"witnesses": {}}, "$.witnesses", "Reçu : objet ; attendu : liste."),
    ({"witnesses": [{"name": "A"}, 2]}, "$.witnesses[1]", "Reçu : nombre ; attendu : objet."),
    ({"rows": [[1], [2, "3"]]}, "$.rows[1][1]", "Reçu : texte ; attendu : nombre entier."),
    ({"note": 1}, "$.note", "Reçu : nombre ; attendu : texte."),
    # codes
    ({"colour": 1}, "$.colour", "Reçu : nombre ; attendu : code."),
    ({"colour": "green"}, "$.colour", "Code inconnu : « green » ; choix admis : red, deep_blue."),
    (
        {"colours": ["red", "deep_blu"]},
        "$.colours[1]",
        "Code inconnu : « deep_blu » ; vouliez-vous dire « deep_blue » ? Choix admis : red, deep_blue.",
    ),
    # decimals and days
    ({"amount": 12.5}, "$.amount", f"Reçu : nombre à virgule ; attendu : {DECIMAL}"),
    ({"amount": "12,5"}, "$.amount", f"Reçu : texte de 4 caractères ; attendu : {DECIMAL}"),
    ({"amount": "NaN"}, "$.amount", f"Reçu : texte de 3 caractères ; attendu : {DECIMAL}"),
    ({"cost": "1e3"}, "$.cost", f"Reçu : texte de 3 caractères ; attendu : {DECIMAL}"),
    ({"day": 2026}, "$.day", "Reçu : nombre ; attendu : date AAAA-MM-JJ."),
    ({"day": "02/06/2026"}, "$.day", "Reçu : texte de 10 caractères ; attendu : date AAAA-MM-JJ."),
    (
        {"day": "2026-02-30"},
        "$.day",
        "Reçu : texte de 10 caractères ; attendu : date qui existe (AAAA-MM-JJ).",
    ),
    # instants: a number here; the texts are below
    ({"at": 0}, "$.at", "Reçu : nombre ; attendu : instant avec son décalage."),
    # keys
    ({"title": ...}, "$.title", MISSING),
    ({"author": {}}, "$.author.name", MISSING),
    (
        {"author": {"name": "A", "nam": "B"}},
        "$.author.nam",
        "Clé inconnue : « nam » ; vouliez-vous dire « name » ? Choix admis : name, age.",
    ),
    (
        {"zzz": 1},
        "$.zzz",
        (
            "Clé inconnue : « zzz » ; choix admis : title, number, sure, amount, day, at, colour, author, "
            "event, note, seen, cost… (20)."
        ),
    ),
    # unions
    ({"event": []}, "$.event", "Reçu : liste ; attendu : objet."),
    ({"event": None}, "$.event", "Reçu : null ; attendu : objet."),
    ({"event": {"thing": "x"}}, "$.event.kind", MISSING),
    ({"event": {"kind": None}}, "$.event.kind", "Reçu : null ; attendu : code."),
    ({"event": {"kind": 3}}, "$.event.kind", "Reçu : nombre ; attendu : code."),
    (
        {"event": {"kind": "fire"}},
        "$.event.kind",
        "Sorte inconnue : « fire » ; choix admis : theft, loss.",
    ),
    ({"events": [{"kind": "theft"}]}, "$.events[0].thing", MISSING),
    ({"other_event": {"kind": "loss", "by": {"name": 1}}}, "$.other_event.by.name", "Reçu : nombre ; attendu : texte."),
    # what the models refuse
    (
        {"author": {"name": "  "}},
        "$.author.name",
        "Reçu : texte de 2 caractères ; attendu : un texte qui n’est pas vide.",
    ),
    (
        {"witnesses": [{"name": "A", "age": -1}]},
        "$.witnesses[0].age",
        "Reçu : -1 ; attendu : un nombre entier positif ou nul.",
    ),
]


@pytest.mark.parametrize(("changes", "path", "message"), ONE_FAULT)
def test_one_fault(changes: dict[str, object], path: str, message: str) -> None:
    """Each kind of fault is told with its path and its French words."""
    assert faults(changed(**changes)) == [(path, message)]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("2026-06-02T10:17:00", "2026-06-02T10:17:00"),
        ("2026-06-02", "2026-06-02"),
        ("2026-02-30T10:17:00Z", "2026-02-30T10:17:00Z"),
        ("now", "texte de 3 caractères"),
        ("", "texte de 0 caractère"),
        ("Jeanne Exemple", "texte de 14 caractères"),
    ],
)
def test_bad_instant(text: str, given: str) -> None:
    """A text that is no instant with its offset is refused at its path, and quoted only when it is a date."""
    ((path, message),) = faults(changed(until=text))
    assert path == "$.until"
    assert message.startswith(f"Reçu : {given} ; attendu : un")


def test_several_faults_at_once() -> None:
    """Faults of every kind, at every depth, are told in one go."""
    tree = changed(
        title=1,
        sure=...,
        colour="green",
        author={"name": "", "age": -3},
        witnesses=[{"name": "A"}, {"age": "x"}, []],
        event={"kind": "fire"},
        inconnu=True,
    )
    assert [path for path, _ in faults(tree)] == [
        "$.title",
        "$.sure",
        "$.colour",
        "$.author.name",
        "$.author.age",
        "$.event.kind",
        "$.witnesses[1].name",
        "$.witnesses[1].age",
        "$.witnesses[2]",
        "$.inconnu",
    ]


def test_root_of_another_type() -> None:
    """A text that holds no object is refused at its root."""
    assert faults([]) == [("$", "Reçu : liste ; attendu : objet.")]
    assert faults(None) == [("$", "Reçu : null ; attendu : objet.")]


def test_texts_of_the_file_are_not_quoted() -> None:
    """No text of the file comes back in the messages."""
    tree = changed(author={"name": ["Jeanne"], "age": "Jeanne"}, amount="Jeanne", day="Jeanne", sure="Jeanne")
    assert len(faults(tree)) == 5
    assert not [message for _, message in faults(tree) if "Jeanne" in message]


def test_developer_words_are_english() -> None:
    """Beside the French message stands an English one."""
    with pytest.raises(InputError, match=r"^\$\.title: got number, expected text$"):
        CODEC.structure_tree(changed(title=1), Report)  # type: ignore[arg-type]  # built as objects


def test_fields_that_disagree() -> None:
    """A check between fields is told at the field it names, with its article."""
    assert faults({"start": "2026-02-01", "end": "2026-01-01"}, Period) == [
        ("$.end", "Reçu : une fin antérieure au début ; attendu : une fin postérieure au début (art. 33).")
    ]


@attrs.frozen(kw_only=True)
class _Several:
    """A class that raises all its disagreements together, one of them about no field of its own."""

    a: int = attrs.field(validator=not_negative)

    def __attrs_post_init__(self) -> None:
        if self.a > 1:
            refused = [FactError(field, given="x", expected="y", attendu="z") for field in ("a", "the whole")]
            raise ExceptionGroup("several", refused)


def test_group_of_disagreements() -> None:
    """A group of refusals is told one by one, at the field or else at the object."""
    words = "Reçu : x ; attendu : z."
    assert faults({"a": 2}, _Several) == [("$.a", words), ("$", words)]


@attrs.frozen(kw_only=True)
class _WithForeignValidators:
    """A class with validators of attrs, which do not speak French."""

    a: int = attrs.field(validator=attrs.validators.lt(3))
    b: str = attrs.field(validator=attrs.validators.matches_re("[a-z]"))


def test_foreign_validators() -> None:
    """A refusal that is not ours is told plainly, each at its field."""
    assert faults({"a": 5, "b": "X"}, _WithForeignValidators) == [
        ("$.a", "Valeur refusée."),
        ("$.b", "Valeur refusée."),
    ]


@attrs.frozen(kw_only=True)
class _LooksBeside:
    """A class whose second validator looks at the first field."""

    first: date
    second: date = attrs.field()
    third: str = attrs.field(validator=a_text)
    made: int = attrs.field(init=False, default=1)

    @second.validator
    def _after(self, _attribute: attrs.Attribute[date], value: date) -> None:
        if value < self.first:
            raise FactError("second", given="avant", expected="after", attendu="après")


def test_validator_that_looks_at_another_field() -> None:
    """Such a check is made when the other field could be read, and left aside when it could not."""
    early: dict[str, object] = {"first": "2026-02-01", "second": "2026-01-01", "third": " "}
    assert [path for path, _ in faults(early, _LooksBeside)] == ["$.second", "$.third"]
    assert [path for path, _ in faults({**early, "first": 1}, _LooksBeside)] == ["$.first", "$.third"]
    assert [path for path, _ in faults({**early, "made": "x"}, _LooksBeside)] == [
        "$.second",
        "$.third",
        "$.made",
    ]


def test_fault_of_the_program_is_raised_again() -> None:
    """What is no fault of the file is not disguised as one."""
    with pytest.raises(ZeroDivisionError):
        list(faults_of(ZeroDivisionError()))
    with pytest.raises(StructureHandlerNotFoundError):
        PLAIN.structure_tree({"event": {"kind": "theft", "thing": "x"}}, Report)
    error = ValueError()
    error.add_note("a note of someone else")
    assert list(faults_of(ExceptionGroup("", [error]), place="$.a")) == [
        Fault("$.a", "Valeur refusée.", "refused (ValueError)")
    ]


def _fails(_instance: object, _attribute: object, _value: int) -> None:
    raise ZeroDivisionError


@attrs.frozen(kw_only=True)
class _Faulty:
    """A class whose validator has a bug."""

    a: int = attrs.field(validator=_fails)


def test_bug_of_a_validator_is_raised_again() -> None:
    """A validator that fails shows its own error."""
    with pytest.raises(ZeroDivisionError):
        structure('{"a": 1}', _Faulty)


def test_class_without_annotations() -> None:
    """A class whose field has no annotation is a fault of the program."""

    @attrs.frozen(kw_only=True)
    class Bare:
        a = attrs.field(validator=not_negative)  # type: ignore[var-annotated]  # the point of the test

    with pytest.raises(StructureHandlerNotFoundError, match="a has no annotation"):
        structure('{"a": -1}', Bare)
