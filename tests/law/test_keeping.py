# SPDX-License-Identifier: MIT
"""How long a text has data kept: the type of the durations, and their units."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from law_walk import PARAMETERS
from rgpd_sante.errors import FactError
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.keeping import Keeping, KeepingUnit, kept
from rgpd_sante.law.texts import gdpr
from rgpd_sante.vocabulary.retention import PeriodUnit

DURATIONS = {name: one for name, one in PARAMETERS.items() if isinstance(one.latest.value, Keeping)}


def test_the_units_are_those_of_the_vocabulary() -> None:
    """The law names its units by the codes of the list that stands above it."""
    assert set(get_args(KeepingUnit)) == {unit.value for unit in PeriodUnit}


def test_a_negative_duration_is_refused() -> None:
    """No text has data kept for less than no time."""
    with pytest.raises(FactError):
        Keeping(-1, "years")


def test_a_duration_becomes_a_dated_parameter() -> None:
    """The value, its place, the day of its check and its verification are all kept."""
    parameter = kept(
        "test.duration",
        "Durée d’essai",
        Keeping(3, "months"),
        gdpr.ART_5_1_E,
        checked_on=date(2026, 11, 25),
        first_day=date(2020, 7, 28),
        verification=Verification.UNVERIFIED,
        note="essai",
    )
    (dated,) = parameter.values
    assert (parameter.code, parameter.unit, dated.value) == ("test.duration", "durée", Keeping(3, "months"))
    assert (dated.citation, dated.first_day, dated.checked_on) == (
        gdpr.ART_5_1_E,
        date(2020, 7, 28),
        date(2026, 11, 25),
    )
    assert (dated.verification, dated.note) == (Verification.UNVERIFIED, "essai")


@pytest.mark.parametrize("name", DURATIONS)
def test_every_duration_was_checked_on_the_day_of_the_table(name: str) -> None:
    """The durations of the texts were all looked at on 25 November 2026."""
    assert {dated.checked_on for dated in DURATIONS[name].values} == {date(2026, 11, 25)}
