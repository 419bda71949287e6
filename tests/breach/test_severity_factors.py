# SPDX-License-Identifier: MIT
"""What a person may state for the score: whole steps with a reason, clues, and what credentials open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.breach import ContextAdjustment, SeverityFactors
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.severity import DataClass


def _adjusted(steps: int) -> ContextAdjustment:
    return ContextAdjustment(data_class=DataClass.SENSITIVE, steps=steps, reason="données périmées")


@given(st.integers())
def test_steps_go_from_minus_three_to_three_without_zero(steps: int) -> None:
    """A step is a whole one, up or down, three at most; none at all needs no adjustment."""
    if steps in {-3, -2, -1, 1, 2, 3}:
        assert _adjusted(steps).steps == steps
    else:
        with pytest.raises(FactError, match="from -3 to 3, not 0"):
            _adjusted(steps)


@pytest.mark.parametrize("steps", [0, 4, -4])
def test_the_refusal_cites_the_method(steps: int) -> None:
    """A step that the method does not know is refused in French, with its place in the method."""
    with pytest.raises(FactError) as caught:
        _adjusted(steps)
    assert caught.value.message == (
        f"« steps » : reçu {steps}, attendu un nombre entier de pas de -3 à 3, différent de 0 "
        "(ENISA 2013, contexte du traitement (DPC))."
    )


@pytest.mark.parametrize("steps", [0.5, -0.25, True, "1", None])
def test_a_step_is_whole(steps: int) -> None:
    """A quarter of a step, as some tools have it, is no step."""
    with pytest.raises(FactError) as caught:
        _adjusted(steps)
    assert caught.value.field == "steps"


def test_nothing_is_stated_at_first() -> None:
    """Without statements, the score is derived from the other facts."""
    assert SeverityFactors() == SeverityFactors(
        context=(), identifiers=(), pseudonymised=Answer.UNKNOWN, credentials_open=(), note=None
    )


def test_one_class_may_be_adjusted_twice() -> None:
    """Two reasons may move one class of data: each is an adjustment of its own."""
    assert len(SeverityFactors(context=(_adjusted(-1), _adjusted(-1))).context) == 2
