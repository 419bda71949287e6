# SPDX-License-Identifier: MIT
"""The JSON Schema drawn from the classes."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from exchange_samples import CODEC, EVENTS, Colour, Report, broken_reports, changed, plain_report, reports
from rgpd_sante.codes import Code
from rgpd_sante.errors import InputError
from rgpd_sante.exchange import DOSSIER, envelope_schema_of, schema_of
from rgpd_sante.exchange.envelope import wrap
from rgpd_sante.exchange.text import Json

SCHEMA = schema_of(Report, title="Report", uri="https://example.org/report", unions=(EVENTS,))
VALIDATOR = Draft202012Validator(SCHEMA)


def test_the_schema_is_a_schema() -> None:
    """The schema is valid against its own dialect, alone and in an envelope."""
    Draft202012Validator.check_schema(SCHEMA)
    whole = envelope_schema_of(Report, DOSSIER, title="x", uri="https://example.org/x", unions=(EVENTS,))
    Draft202012Validator.check_schema(whole)
    assert Draft202012Validator(whole).is_valid(wrap(_json(plain_report()), DOSSIER))
    assert not Draft202012Validator(whole).is_valid({"format": "rgpd-sante.dossier", "version": 3})


def _json(tree: dict[str, object]) -> Json:
    return CODEC.unstructure_tree(CODEC.structure_tree(tree, Report))  # type: ignore[arg-type]  # objects


@given(reports)
def test_what_is_written_is_accepted(report: Report) -> None:
    """The schema accepts every tree that the library writes."""
    VALIDATOR.validate(CODEC.unstructure_tree(report))


@given(broken_reports)
def test_what_the_schema_refuses_the_reader_refuses(tree: Json) -> None:
    """The schema is never stricter than the reader."""
    if not VALIDATOR.is_valid(tree):
        with pytest.raises(InputError):
            CODEC.structure_tree(tree, Report)


@pytest.mark.parametrize(
    "changes",
    [
        {"inconnu": 1},
        {"author": {"name": "A", "inconnu": 1}},
        {"event": {"kind": "theft", "thing": "x", "inconnu": 1}},
        {"event": {"kind": "fire"}},
        {"event": {"thing": "x"}},
        {"title": ...},
        {"title": None},
        {"colour": "green"},
        {"amount": 12.5},
        {"amount": "12,5"},
        {"day": "02/06/2026"},
        {"at": "2026-06-02T10:17:00"},
        {"until": "2026-06-02T10:17:00"},
        {"witnesses": {}},
        {"sure": "false"},
        {"number": "3"},
    ],
)
def test_refused_by_the_schema(changes: dict[str, object]) -> None:
    """Unknown keys, wrong types, unknown codes and instants without offset are refused."""
    assert not VALIDATOR.is_valid(changed(**changes))


def test_definitions() -> None:
    """Each class is defined once under its name, with the first line of its docstring."""
    definitions = SCHEMA["$defs"]
    assert isinstance(definitions, dict)
    assert list(definitions) == [
        "Answer",
        "Colour",
        "Count",
        "Loss.kind.loss",
        "Person",
        "Precision",
        "Report",
        "Theft.kind.theft",
    ]
    assert definitions["Person"] == {
        "description": "Someone of the tests.",
        "type": "object",
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
        "required": ["name"],
        "additionalProperties": False,
    }
    assert definitions["Colour"] == {
        "description": "A colour of the tests.",
        "type": "string",
        "enum": ["red", "deep_blue"],
    }


@attrs.frozen(kw_only=True)
class Knot:  # noqa: D101 - a class without words has no description
    loops: tuple[Knot, ...] = ()
    size: int = attrs.field(init=False, default=0)


def test_class_that_holds_itself() -> None:
    """A class that holds itself refers to itself; what is not given at construction is not in the file."""
    schema = schema_of(Knot, title="Knot", uri="https://example.org/knot")
    assert schema["$defs"] == {
        "Knot": {
            "type": "object",
            "properties": {"loops": {"type": "array", "items": {"$ref": "#/$defs/Knot"}}},
            "additionalProperties": False,
        }
    }
    Draft202012Validator(schema).validate({"loops": [{}, {"loops": []}]})


@attrs.frozen(kw_only=True)
class Unfit:
    """A class with a kind of field that no file carries."""

    ratio: float


@attrs.frozen(kw_only=True)
class Pair:
    """A tuple of fixed length is no list."""

    pair: tuple[int, int]


class _Elsewhere:
    class Colour(Code):
        """Another colour."""

        GREEN = "green"


@attrs.frozen(kw_only=True)
class TwoColours:
    """A class that holds two classes of one name."""

    first: Colour
    second: _Elsewhere.Colour


@pytest.mark.parametrize(
    ("kind", "match"),
    [(Unfit, "float"), (Pair, "tuple"), (Report, "no table of tags"), (TwoColours, "two classes are named Colour")],
)
def test_no_form(kind: type[attrs.AttrsInstance], match: str) -> None:
    """A kind of field that the reader does not know is a fault of the program."""
    with pytest.raises(TypeError, match=match):
        schema_of(kind, title="x", uri="https://example.org/x")
