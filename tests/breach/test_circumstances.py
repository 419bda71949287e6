# SPDX-License-Identifier: MIT
"""The circumstances of a breach are unknown until somebody says otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.breach import Exposure, Protection, Recovery
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import Exfiltration, KeyState, RecipientKind, Restoration, ServiceImpact


def test_protection_is_unknown_at_first() -> None:
    """Nobody is taken to have encrypted data, nor to have lost the key."""
    assert Protection() == Protection(unintelligible=Answer.UNKNOWN, key=KeyState.UNKNOWN, description=None)


def test_exposure_is_unknown_at_first() -> None:
    """Nobody is taken to have read the data, nor to have deleted them."""
    assert Exposure() == Exposure(
        exfiltration=Exfiltration.UNKNOWN,
        recipient=RecipientKind.UNKNOWN,
        recipient_detail=None,
        deletion_confirmed=Answer.UNKNOWN,
        harm_neutralised=Answer.UNKNOWN,
        misuse_observed=Answer.UNKNOWN,
        days=None,
    )


def test_recovery_is_unknown_at_first() -> None:
    """Neither a backup nor a harmless interruption is taken for granted."""
    assert Recovery() == Recovery(
        restoration=Restoration.UNKNOWN,
        within_hours=None,
        backup_available=Answer.UNKNOWN,
        service_impact=ServiceImpact.UNKNOWN,
        description=None,
    )


@given(st.integers(0))
def test_durations_are_whole_numbers_from_zero(number: int) -> None:
    """An exposure noticed at once lasts zero days, a recovery at once zero hours; there is no longest one."""
    assert Exposure(days=number).days == number
    assert Recovery(within_hours=number).within_hours == number


@pytest.mark.parametrize("none", [Exposure(recipient=RecipientKind.NONE), Recovery(restoration=Restoration.NONE)])
def test_none_is_an_answer(none: Exposure | Recovery) -> None:
    """« Aucun destinataire » and « rien n’est restauré » are known facts, other than the unknown."""
    assert none not in (Exposure(), Recovery())
