# SPDX-License-Identifier: MIT
"""Closed unions and their table of tags."""

from __future__ import annotations

from typing import Optional, Union

import attrs
import pytest

from exchange_samples import CODEC, EVENTS, Event, Loss, Person, Theft
from rgpd_sante.exchange import Codec, TaggedUnion, schema_of


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Theft | Loss, True),
        (Loss | Theft | None, True),
        (Union[Theft, Loss], True),  # noqa: UP007 - the older spelling is one more case
        (Optional[Union[Theft, Loss]], True),  # noqa: UP007, UP045 - the same
        (Theft, False),
        (Theft | None, False),
        (Theft | Loss | Person, False),
    ],
)
def test_annotations_described(kind: object, expected: bool) -> None:  # noqa: FBT001 - a table of cases
    """A union is known by its members, in any order and spelling, with or without None."""
    assert EVENTS.describes(kind) is expected


def test_two_tags_for_one_class() -> None:
    """A class with two tags could not be written one way."""
    with pytest.raises(ValueError, match="one tag"):
        TaggedUnion("kind", {"a": Theft, "b": Theft})


def test_tag_that_is_a_field() -> None:
    """The tag may not hide a field."""
    with pytest.raises(ValueError, match="Theft has a field named 'thing'"):
        TaggedUnion("thing", {"a": Theft})


def test_repr() -> None:
    """A table shows its tag and its classes."""
    assert repr(TaggedUnion("kind", {"a": Theft})) == f"TaggedUnion('kind', {{'a': {Theft!r}}})"


@attrs.frozen(kw_only=True)
class Diary:
    """A class with a union that must be told, even as unknown, and another union."""

    event: Event | None
    who: Person | Loss = attrs.field(factory=Loss)


WHO = TaggedUnion("role", {"person": Person, "lost": Loss})


@pytest.mark.parametrize("event", [None, Loss(), Theft(thing="x")])
def test_unknown_member(event: Event | None) -> None:
    """An unknown event is written as null and read back as unknown, beside a second union."""
    codec = Codec(unions=(EVENTS, WHO))
    diary = Diary(event=event, who=Person(name="A"))
    assert codec.structure(codec.unstructure(diary), Diary) == diary


def test_class_in_two_unions() -> None:
    """A class of two unions has the tag of the one where it stands, in the file and in the schema."""
    codec = Codec(unions=(EVENTS, WHO))
    tree = codec.unstructure_tree(Diary(event=Loss(), who=Loss(thing="x")))
    assert tree == {"event": {"kind": "loss"}, "who": {"role": "lost", "thing": "x"}}
    schema = schema_of(Diary, title="Diary", uri="https://example.org/diary", unions=codec.unions)
    assert isinstance(schema["$defs"], dict)
    assert {"Loss.kind.loss", "Loss.role.lost"} <= set(schema["$defs"])


def test_member_as_root() -> None:
    """A member read by itself, not as one of the union, has no tag."""
    assert CODEC.unstructure_tree(Theft(thing="x")) == {"thing": "x"}
