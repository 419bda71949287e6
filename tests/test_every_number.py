# SPDX-License-Identifier: MIT
"""What holds of every number of every fact, found by discovery: none is negative, and a refusal shows it in French."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import get_args, get_type_hints

import pytest

from breach_samples import full_dossier
from fact_walk import changed, fact_classes, instances
from rgpd_sante.breach import ContextAdjustment
from rgpd_sante.errors import FactError
from rgpd_sante.insurance import InterruptionLoss

SAMPLES: dict[type, object] = {type(one): one for one in reversed(list(instances(full_dossier())))}
# steps go down as well as up; a year has a test of its own
OTHERWISE = {(ContextAdjustment, "steps"), (InterruptionLoss, "basis_days")}
NUMBERS = [
    (kind, name)
    for kind in fact_classes()
    for name, hint in get_type_hints(kind).items()
    if int in (hint, *get_args(hint)) and (kind, name) not in OTHERWISE
]


@pytest.mark.parametrize(("kind", "name"), NUMBERS)
def test_no_number_is_negative(kind: type, name: str) -> None:
    """No number of persons, records, units, hours, days or years is negative; each may be zero."""
    with pytest.raises(FactError, match=f"{name}: got -1, expected a whole number of zero or more"):
        changed(SAMPLES[kind], {name: -1})
    assert getattr(changed(SAMPLES[kind], {name: 0}), name) == 0


@pytest.mark.parametrize("given", [-1, 0, 235, 360, 364, 367])
def test_a_year_has_365_or_366_days(given: int) -> None:
    """The one number that may not be zero: the days by which a turnover is divided are those of a calendar year."""
    loss = SAMPLES[InterruptionLoss]
    assert isinstance(loss, InterruptionLoss)
    with pytest.raises(FactError) as caught:
        changed(loss, {"basis_days": given})
    assert caught.value.field == "basis_days"
    assert [changed(loss, {"basis_days": days}).basis_days for days in (365, 366)] == [365, 366]


AMOUNTS = [
    (kind, name)
    for kind in fact_classes()
    for name, hint in get_type_hints(kind).items()
    if Decimal in (hint, *get_args(hint))
]


def test_many_decimals_are_found() -> None:
    """The turnover of a practice, and the amounts, shares and lengths of insurance."""
    assert len(AMOUNTS) == 28


@pytest.mark.parametrize(("kind", "name"), AMOUNTS, ids=[f"{kind.__name__}.{name}" for kind, name in AMOUNTS])
def test_a_decimal_is_told_in_french(kind: type, name: str) -> None:
    """No amount, share or length is negative, and the refusal shows the number, which is no secret."""
    with pytest.raises(FactError) as caught:
        changed(SAMPLES[kind], {name: Decimal("-12.5")})
    assert (caught.value.field, caught.value.given) == (name, "-12.5")
    assert re.search("un montant|une part|un nombre", caught.value.attendu)
