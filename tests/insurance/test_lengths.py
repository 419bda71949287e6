# SPDX-License-Identifier: MIT
"""Lengths of time of a contract: whole or not, never negative, never a float."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.insurance import InterruptionTerms
from rgpd_sante.vocabulary.insurance import WaitingMode


def window(**lengths: object) -> InterruptionTerms:
    """Build the terms of an interruption."""
    build: Callable[..., InterruptionTerms] = InterruptionTerms
    return build(**{"max_days": 60, "waiting_hours": 12, "waiting_mode": WaitingMode.DEDUCTED, **lengths})


@pytest.mark.parametrize("value", [0, 60, 10_000, Decimal("182.5"), Decimal("0.0001")])
def test_whole_numbers_and_decimals_are_lengths(value: Decimal | int) -> None:
    """Both are kept as exact decimals."""
    found = window(max_days=value, waiting_hours=value)
    assert found.max_days == found.waiting_hours == Decimal(value)
    assert isinstance(found.max_days, Decimal)


@pytest.mark.parametrize(
    "value", [-1, 10_001, 0.5, True, "60", None, Decimal("NaN"), Decimal("Infinity"), Decimal("0.00001"), Decimal(-1)]
)
@pytest.mark.parametrize("field", ["max_days", "waiting_hours"])
def test_what_is_no_length_is_refused(field: str, value: object) -> None:
    """Negative, endless, a float, a truth, a text or nothing: the message names the field."""
    with pytest.raises(FactError, match=field):
        window(**{field: value})
