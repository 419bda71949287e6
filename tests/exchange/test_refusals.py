# SPDX-License-Identifier: MIT
"""The words of refusals and the gathering of faults."""

from __future__ import annotations

from rgpd_sante.errors import Fault
from rgpd_sante.exchange.refusals import MOST_FAULTS, input_error, unknown_word, wrong_type


def test_excess_is_announced() -> None:
    """Past a thousand faults the rest is announced, not told."""
    error = input_error(Fault(f"$[{n}]", "x", "x") for n in range(MOST_FAULTS + 5))
    assert len(error.faults) == MOST_FAULTS + 1
    assert error.faults[-1].message == "D’autres anomalies suivent ; seules les 1000 premières sont données."


def test_exactly_as_many_as_are_told() -> None:
    """A thousand faults are all told, and nothing is announced."""
    assert len(input_error(Fault(f"$[{n}]", "x", "x") for n in range(MOST_FAULTS)).faults) == MOST_FAULTS


def test_long_word_is_shortened() -> None:
    """A word of the file is quoted in part only."""
    refusal = unknown_word("x" * 1000, ["yes"], quoi="Code inconnu", what="unknown code")
    assert len(refusal.message) < 120


def test_value_that_is_not_of_json() -> None:
    """A Python value that no JSON text gives is named by its type for the developer."""
    assert wrong_type(b"x", attendu="texte", expected="text").developer == "got bytes, expected text"
