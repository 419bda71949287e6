# SPDX-License-Identifier: MIT
"""Reading and writing whole facts."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from exchange_samples import (
    CODEC,
    Colour,
    Loss,
    Person,
    Report,
    Theft,
    broken_reports,
    changed,
    plain_report,
    reports,
    trees,
)
from rgpd_sante.errors import FactError, InputError
from rgpd_sante.exchange import structure, unstructure
from rgpd_sante.exchange.text import Json
from rgpd_sante.time.instants import same_instant

WINTER = timezone(timedelta(hours=1))


@given(reports)
def test_round_trip(report: Report) -> None:
    """What is written is read back equal, and written again the same, byte for byte."""
    text = CODEC.unstructure(report)
    again = CODEC.structure(text, Report)
    assert again == report
    assert CODEC.unstructure(again) == text


@given(reports)
def test_offset_is_kept(report: Report) -> None:
    """An instant comes back with the offset it had, whole minutes, not only as the same instant."""
    offset = report.at.utcoffset()
    assert offset is not None
    assume(not offset % timedelta(minutes=1))
    assert CODEC.structure(CODEC.unstructure(report), Report).at.utcoffset() == offset


@pytest.mark.parametrize("fold", [0, 1])
def test_repeated_hour(fold: int) -> None:
    """Both occurrences of the hour that the clocks repeat come back as the instant they were."""
    at = datetime(2026, 10, 25, 2, 30, fold=fold, tzinfo=ZoneInfo("Europe/Paris"))
    again = CODEC.structure(CODEC.unstructure(Report(**_parts(at=at))), Report)  # type: ignore[arg-type]  # parts as objects
    assert same_instant(again.at, at)


@given(trees | broken_reports)
def test_junk_tree(tree: Json) -> None:
    """Any JSON value becomes a fact or is refused with its faults; nothing else happens."""
    try:
        CODEC.structure_tree(tree, Report)
    except InputError as error:
        assert error.faults  # noqa: PT017 - the other outcome is a value
        assert all(fault.path.startswith("$") and fault.message for fault in error.faults)  # noqa: PT017


@given(st.text() | st.binary())
def test_junk_text(text: str | bytes) -> None:
    """No text and no bytes raise anything but an input error."""
    with pytest.raises(InputError):
        CODEC.structure(text, Report)


@given(broken_reports | reports.map(CODEC.unstructure_tree))
def test_both_readings_agree(tree: Json) -> None:
    """The quick reading and the detailed one give the same value or both refuse."""
    quick = thorough = None
    with suppress(Exception):
        quick = CODEC._quick.structure(tree, Report)
    with suppress(Exception):
        thorough = CODEC._thorough.structure(tree, Report)
    assert quick == thorough


def test_plain_report() -> None:
    """Each kind of field is read as its own type."""
    assert CODEC.structure(json.dumps(plain_report()), Report) == Report(
        title="Vol",
        number=3,
        sure=True,
        amount=Decimal("12.50"),
        day=date(2026, 6, 2),
        at=datetime(2026, 6, 2, 8, 17, tzinfo=UTC),
        colour=Colour.RED,
        author=Person(name="Jeanne Exemple"),
        event=Theft(thing="un ordinateur"),
    )


def test_written_tree() -> None:
    """Keys stand in the order of the fields, the tag first; what is by default is left out."""
    tree = changed(
        other_event={"kind": "loss", "by": {"name": "A"}}, colours=["deep_blue"], rows=[[1], []], cost="-0.10"
    )
    written = CODEC.unstructure_tree(CODEC.structure_tree(tree, Report))  # type: ignore[arg-type]  # objects
    assert written == tree
    assert isinstance(written, dict)
    fields = [field.name for field in attrs.fields(Report)]
    assert list(written) == [name for name in fields if name in tree]
    assert list(CODEC.unstructure_tree(Report(**_parts(event=Loss())))["event"]) == ["kind"]  # type: ignore[call-overload,index,arg-type]  # a tree is not typed by key


def _parts(**changes: object) -> dict[str, object]:
    report = CODEC.structure(json.dumps(plain_report()), Report)
    return {**{field.name: getattr(report, field.name) for field in attrs.fields(Report)}, **changes}


@pytest.mark.parametrize(
    ("at", "written"),
    [
        (datetime(2026, 1, 2, 3, 4, tzinfo=UTC), "2026-01-02T03:04:00+00:00"),
        (datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=WINTER), "2026-01-02T03:04:05.000006+01:00"),
        (datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Paris")), "2026-10-25T02:30:00+02:00"),
        (datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=ZoneInfo("Europe/Paris")), "2026-10-25T02:30:00+01:00"),
        (datetime(1900, 1, 1, 12, tzinfo=ZoneInfo("Europe/Paris")), "1900-01-01T11:50:39+00:00"),
    ],
)
def test_written_instants(at: datetime, written: str) -> None:
    """An instant is written with its offset, also in the repeated hour; an offset with seconds as UTC."""
    tree = CODEC.unstructure_tree(Report(**_parts(at=at)))  # type: ignore[arg-type]  # parts as objects
    assert isinstance(tree, dict)
    assert tree["at"] == written


@pytest.mark.parametrize(
    "changes",
    [
        {"at": datetime(2026, 1, 2, 3, 4)},  # noqa: DTZ001 - naive on purpose
        {"amount": Decimal("NaN")},
        {"amount": Decimal("1e-40")},
        {"day": datetime(2026, 1, 2, tzinfo=UTC)},
        {"title": "\ud800"},
    ],
)
def test_what_no_file_can_carry(changes: dict[str, object]) -> None:
    """A value that could not be read back is refused at writing."""
    with pytest.raises(FactError):
        CODEC.unstructure(Report(**_parts(**changes)))  # type: ignore[arg-type]  # wrong on purpose


@pytest.mark.parametrize("number", ["0", "-0", "1E+3", "12.500", "-0.001"])
def test_decimal_round_trip(number: str) -> None:
    """A decimal is written without exponent and read back equal."""
    report = Report(**_parts(amount=Decimal(number)))  # type: ignore[arg-type]  # parts as objects
    assert CODEC.structure(CODEC.unstructure(report), Report).amount == Decimal(number)


@attrs.frozen(kw_only=True)
class Branch:
    """A class that holds itself."""

    children: tuple[Branch, ...] = ()
    friend: Branch | None = None


def test_class_that_holds_itself() -> None:
    """A tree of one class is read and written, and its faults have their paths."""
    tree = Branch(children=(Branch(), Branch(friend=Branch())))
    assert structure(unstructure(tree), Branch) == tree
    with pytest.raises(InputError, match=r"^\$\.children\[0\]\.friend\.friend: got number"):
        structure('{"children": [{"friend": {"friend": 1}}]}', Branch)
