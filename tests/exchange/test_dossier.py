# SPDX-License-Identifier: MIT
"""A dossier as a file: exact there and back, every fault at once, whole or not at all on the disk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import attrs
import jsonschema
import pytest
from hypothesis import given

import goldens
from breach_samples import full_dossier
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import InputError
from rgpd_sante.exchange import dossier as module
from rgpd_sante.exchange import dump, dumps, load, loads, schema
from rgpd_sante.exchange.dossier import SCHEMA_FILE, drawn_schema
from rgpd_sante.facts import Answer
from strategies import dossiers

CANARY: Final = "Zéphyrine Canari"


def tree() -> dict[str, object]:
    """Give the smallest file that holds a breach, anew at each call."""
    return {
        "format": "rgpd-sante.dossier",
        "version": 3,
        "dossier": {
            "practice": {"name": "Cabinet de l’Exemple", "territory": "metropole"},
            "breaches": [{"reference": "1", "role": "controller", "certainty": "established"}],
        },
    }


def with_breach(**change: object) -> str:
    """Write the smallest file with some fields of its breach changed; ``...`` takes a field away."""
    built = json.loads(json.dumps(tree()))
    breach = {**built["dossier"]["breaches"][0], **change}
    built["dossier"]["breaches"] = [{key: value for key, value in breach.items() if value is not ...}]
    return json.dumps(built)


def faults(text: str | bytes) -> dict[str, str]:
    """Read a refused text and return its faults: path and French message."""
    with pytest.raises(InputError) as caught:
        loads(text)
    return {fault.path: fault.message for fault in caught.value.faults}


@given(dossiers())
def test_the_round_trip_is_exact(dossier: Dossier) -> None:
    """What is written is read back equal, written again byte for byte, and the schema accepts it."""
    text = dumps(dossier)
    assert loads(text) == dossier
    assert loads(text.encode()) == dossier
    assert dumps(loads(text)) == text
    VALIDATOR.validate(json.loads(text))


VALIDATOR: Final = jsonschema.Draft202012Validator(schema())


def test_the_full_dossier_goes_there_and_back() -> None:
    """A dossier of which every field is filled loses nothing, and obeys the schema."""
    text = dumps(full_dossier())
    assert loads(text) == full_dossier()
    VALIDATOR.validate(json.loads(text))


def test_the_published_schema_is_the_one_of_the_classes() -> None:
    """The file in the package is what the classes say; the switch of the golden files rewrites it."""
    content = json.dumps(drawn_schema(), ensure_ascii=False, indent=2) + "\n"
    goldens.check(SCHEMA_FILE, content.encode(), folder=Path(module.__file__).parent / "schemas")
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize(
    "change",
    [{"unknown_key": 1}, {"certainty": "sure"}, {"persons": {"value": "12"}}, {"aware_at": "2026-06-02T10:17:00"}],
    ids=["unknown key", "unknown code", "number as text", "no offset"],
)
def test_the_schema_refuses_what_the_reader_refuses(change: dict[str, object]) -> None:
    """A file that the reader refuses for its form is refused by the schema."""
    text = with_breach(**change)
    assert faults(text)
    assert not VALIDATOR.is_valid(json.loads(text))


@pytest.mark.parametrize(
    ("change", "path", "words"),
    [
        ({"aware_at": "2026-06-02T10:17:00"}, "aware_at", "décalage horaire"),
        ({"certainty": "establised"}, "certainty", "« established »"),
        ({"description": 12}, "description", "attendu : texte"),
        ({"description": "  "}, "description", "n’est pas vide"),
        ({"role": ...}, "role", "Clé obligatoire absente"),
        ({"awareat": "x"}, "awareat", "« aware_at »"),
        ({"persons": {"value": -1}}, "persons.value", "positif ou nul"),
        ({"persons": {"value": 1.5}}, "persons.value", "nombre entier"),
        ({"natures": "availability"}, "natures", "liste"),
        ({"natures": ["availability", "availability"]}, "natures", "une seule fois"),
        ({"aware_on": "2026-02-30"}, "aware_on", "date qui existe"),
        ({"role": None}, "role", "code"),
        (
            {"began_at": "2026-06-03T10:00:00Z", "ended_at": "2026-06-02T10:00:00Z"},
            "ended_at",
            "ne précède pas began_at",
        ),
    ],
)
def test_a_fault_has_its_path_and_a_french_message(change: dict[str, object], path: str, words: str) -> None:
    """Each kind of fault is told where it is, in French."""
    told = faults(with_breach(**change))
    assert list(told) == [f"$.dossier.breaches[0].{path}"]
    assert words in told[f"$.dossier.breaches[0].{path}"].replace("\u00a0", " ")


def test_all_faults_are_told_at_once() -> None:
    """Faults of several breaches and of the practice come together, not one after the other."""
    built = json.loads(json.dumps(tree()))
    built["dossier"]["practice"]["territory"] = "atlantide"
    built["dossier"]["practice"]["colour"] = "red"
    built["dossier"]["breaches"] = [
        {"reference": "1", "role": "controller", "certainty": "established", "signal_at": "hier"},
        {"reference": "", "role": "boss"},
    ]
    assert set(faults(json.dumps(built))) == {
        "$.dossier.practice.territory",
        "$.dossier.practice.colour",
        "$.dossier.breaches[0].signal_at",
        "$.dossier.breaches[1].reference",
        "$.dossier.breaches[1].role",
        "$.dossier.breaches[1].certainty",
    }


def test_several_impossible_facts_of_one_breach_are_all_told() -> None:
    """Dates that contradict one another are told together."""
    text = with_breach(
        began_at="2026-06-03T10:00:00Z",
        ended_at="2026-06-02T10:00:00Z",
        signal_at="2026-06-05T10:00:00Z",
        aware_at="2026-06-01T10:00:00Z",
    )
    assert set(faults(text)) == {"$.dossier.breaches[0].ended_at", "$.dossier.breaches[0].aware_at"}


def test_a_reference_is_given_once() -> None:
    """Two breaches of one reference are refused."""
    built = json.loads(json.dumps(tree()))
    built["dossier"]["breaches"] *= 2
    assert "référence propre" in faults(json.dumps(built))["$.dossier.breaches"]


def test_null_is_unknown_and_never_no() -> None:
    """``null`` and an absent key both read as unknown; a yes or no of legal weight is told by a code."""
    read = loads(with_breach(persons=None))
    assert read.breaches[0].persons is None
    assert read.breaches[0].special_categories is Answer.UNKNOWN
    assert "$.dossier.breaches[0].special_categories" in faults(with_breach(special_categories=None))
    assert "$.dossier.breaches[0].special_categories" in faults(with_breach(special_categories=False))


def test_bad_identifiers_are_read_as_they_are() -> None:
    """A failing key, a wrong shape or zeros never make a file unreadable."""
    built = json.loads(json.dumps(tree()))
    numbers = {"siren": "000000000", "siret": "123", "rpps": "10101201234", "finess": "ZZ", "adeli": "1"}
    built["dossier"]["practice"].update(numbers)
    practice = loads(json.dumps(built)).practice
    assert {name: getattr(practice, name) for name in numbers} == numbers


@pytest.mark.parametrize(
    "change",
    [
        {"description": [CANARY]},
        {"description": {CANARY: 1}},
        {"aware_at": CANARY},
        {"persons": CANARY},
        {"natures": CANARY},
        {"journal": [{"recorded_at": "2026-06-02", "text": CANARY}]},
        {"journal": [{"recorded_at": "2026-06-02T10:00:00Z", "text": CANARY, "author": 12}]},
    ],
    ids=str,
)
def test_a_fault_never_quotes_a_value(change: dict[str, object]) -> None:
    """What stands where a name or a free text may stand is described, not quoted."""
    assert CANARY not in " ".join(faults(with_breach(**change)).values())


def test_a_file_goes_there_and_back(tmp_path: Path) -> None:
    """A dossier is written to a file and read from it; an older file is replaced in one step."""
    path = tmp_path / "dossier.json"
    dump(loads(json.dumps(tree())), path)
    dump(full_dossier(), str(path))
    assert load(path) == full_dossier()
    assert [item.name for item in tmp_path.iterdir()] == ["dossier.json"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("absent.json", "fichier ou dossier absent"),
        (".", "c’est un dossier"),
        ("nul\0byte", "nom de fichier impossible"),
        ("x" * 5_000, "erreur du système"),
    ],
    ids=["absent", "folder", "nul", "too long"],
)
def test_an_unreadable_file_is_refused_in_french(tmp_path: Path, name: str, reason: str) -> None:
    """A file that is missing, a folder or an impossible name is told like any fault of the input."""
    with pytest.raises(InputError, match="unreadable") as caught:
        load(f"{tmp_path}/{name}")
    assert f"Ce fichier ne peut pas être lu ({reason})." in caught.value.message


def test_a_failed_writing_leaves_nothing_behind(tmp_path: Path) -> None:
    """When the last step fails, the target is untouched and no temporary file remains."""
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="taken"):
        dump(full_dossier(), tmp_path / "taken")
    assert [item.name for item in tmp_path.iterdir()] == ["taken"]


def test_what_is_unknown_is_left_out() -> None:
    """A dossier that knows little makes a short file."""
    assert json.loads(dumps(loads(json.dumps(tree())))) == tree()


def test_facts_stay_equal_after_many_turns() -> None:
    """A change made between two turns is all that changes."""
    dossier = full_dossier()
    changed = attrs.evolve(dossier, breaches=dossier.breaches[:1])
    assert loads(dumps(changed)).breaches == dossier.breaches[:1]
