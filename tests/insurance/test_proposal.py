# SPDX-License-Identifier: MIT
"""A proposal holds what was answered; what was not is unknown, and nothing personal shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import get_args, get_type_hints

import attrs
import pytest

from proposal_cases import GOOD, changed_at
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import proposal_parts
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import PastIncident, ProposalSignature, RiskVolume

PARTS = [getattr(proposal_parts, name) for name in proposal_parts.__all__]


def test_an_empty_proposal_asserts_nothing() -> None:
    """Every blank of a form that nobody filled is unknown: no yes, no no, no number."""
    empty = Proposal()
    assert empty.questionnaire_version is None
    assert empty.reference is None
    parts = [part for part in attrs.fields(Proposal) if part.name not in {"reference", "questionnaire_version"}]
    for part in parts:
        values = attrs.astuple(getattr(empty, part.name), recurse=False)
        assert set(values) <= {None, Answer.UNKNOWN, ()}


@pytest.mark.parametrize("kind", PARTS, ids=lambda kind: kind.__name__)
def test_no_text_shows(kind: type[attrs.AttrsInstance]) -> None:
    """No field that holds a text shows in a ``repr``."""
    hints = get_type_hints(kind)
    assert [one.name for one in attrs.fields(kind) if one.repr and str in get_args(hints[one.name])] == []


def test_no_personal_data_show() -> None:
    """Neither a name nor a number of a professional shows in the ``repr`` of a full form."""
    shown = repr(GOOD)
    assert not [text for text in ("Exemple", "000000000", "Titulaire", "Libéral") if text in shown]


@pytest.mark.parametrize("share", [Decimal("-0.01"), Decimal("1.01"), Decimal("NaN"), Decimal("Infinity"), 0, 0.5])
def test_a_share_is_a_decimal_from_0_to_1(share: object) -> None:
    """A share out of its bounds, or that is no decimal, is refused: 12 % is 0.12."""
    build: Callable[..., RiskVolume] = RiskVolume
    with pytest.raises(FactError) as caught:
        build(variable_cost_share=share)
    assert caught.value.field == "variable_cost_share"
    assert "de 0 à 1" in caught.value.message


@pytest.mark.parametrize("share", ["0", "0.12", "1"])
def test_the_bounds_of_a_share_are_in(share: str) -> None:
    """Nothing and everything are shares."""
    assert RiskVolume(variable_cost_share=Decimal(share)).variable_cost_share == Decimal(share)


def test_a_test_cannot_follow_the_signature() -> None:
    """Who signs on a day cannot state a restore test of a later one; the same day is possible."""
    with pytest.raises(FactError, match="restore_tested_on") as caught:
        changed_at(GOOD, {"backups.restore_tested_on": date(2026, 6, 2)})
    assert "ne suit pas la signature" in caught.value.message
    same = changed_at(GOOD, {"backups.restore_tested_on": date(2026, 6, 1)})
    assert same.backups.restore_tested_on == same.signature.signed_on


def test_a_blank_name_is_refused() -> None:
    """A text of spaces is no answer: unknown is ``None``."""
    with pytest.raises(FactError, match="name"):
        ProposalSignature(name="  ")


def test_incidents_are_told_one_by_one() -> None:
    """An incident has a day and a cost, and each may be unknown."""
    told = changed_at(GOOD, {"past.incident_count": 1, "past.incidents": (PastIncident(cost=Decimal(4_000)),)})
    assert told.past.incidents[0].day is None
