# SPDX-License-Identifier: MIT
"""How one fact is told, alone and among others."""

from __future__ import annotations

from datetime import date

import pytest

from rgpd_sante.documents.blocks import Emphasis
from rgpd_sante.documents.contents.entries import (
    NOT_FILLED,
    Entry,
    boxes,
    coded,
    counted,
    dated,
    listed,
    numbered,
    recorded,
    timed,
    told,
)
from rgpd_sante.documents.contents.law import plain
from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachCause, DataKind

REUNION = Territory.LA_REUNION


@pytest.mark.parametrize(
    "entry",
    [
        told("a", None),
        coded("a", None),
        coded("a", Answer.UNKNOWN),
        listed("a", ()),
        listed("a", (DataKind.UNKNOWN,)),
        counted("a", None),
        numbered("a", None, "jour", "jours"),
        timed("a", None, REUNION),
        dated("a", None),
    ],
)
def test_what_is_not_known_says_so(entry: Entry) -> None:
    """Every kind of fact has its word for unknown, in a lighter voice."""
    assert not entry.known
    (word,) = entry.value.content
    assert isinstance(word, Emphasis)
    assert "pas encore" in word.text.lower()


def test_a_list_with_something_known_is_known() -> None:
    """One open answer among others, or a precision of the practice, is told with the rest."""
    both = listed("a", (BreachCause.UNKNOWN, BreachCause.EXTERNAL_MALICIOUS))
    assert (both.known, plain(both.value)) == (True, "Inconnu\nActe externe malveillant")
    detail = listed("a", (), "seul un détail")
    assert (detail.known, plain(detail.value)) == (True, "Précisions\u00a0: seul un détail")


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "0\u00a0jour"), (1, "1\u00a0jour"), (2, "2\u00a0jours"), (1200, "1\u202f200\u00a0jours")],
)
def test_french_counts_from_two(value: int, expected: str) -> None:
    """The plural begins at two, and thousands are parted."""
    assert plain(numbered("a", value, "jour", "jours").value) == expected


def test_zero_is_a_number() -> None:
    """None counted is not the same as not known."""
    entry = counted("a", Count(value=0, precision=Precision.APPROXIMATE))
    assert (entry.known, plain(entry.value)) == (True, "0 (nombre approximatif)")


def test_no_is_an_answer() -> None:
    """A « non » that was given is told as it was given."""
    assert (coded("a", Answer.NO).known, plain(coded("a", Answer.NO).value)) == (True, "Non")


def test_a_form_keeps_its_boxes_and_a_register_gathers_them() -> None:
    """In a form each unknown box stays in its place; in a register they are named together."""
    entries = (told("Nom", None), told("Ville", "Songe"), dated("Jour", None))
    assert [item.label for item in boxes(entries).items] == ["Nom", "Ville", "Jour"]
    gathered = recorded(entries).items
    assert [item.label for item in gathered] == ["Ville", NOT_FILLED]
    assert plain(gathered[-1].value) == "Nom\u202f; Jour"
    assert [item.label for item in recorded((dated("Jour", date(2026, 6, 1)),)).items] == ["Jour"]
