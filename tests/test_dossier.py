# SPDX-License-Identifier: MIT
"""The dossier: one practice with its register and its breaches, each of which has a reference of its own."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from breach_samples import breach_known_by_its_day, full_breach, full_dossier, full_practice
from fact_walk import changed
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError
from rgpd_sante.register import Register
from strategies import dossiers


def test_a_practice_without_a_breach() -> None:
    """A practice to which nothing happened has a dossier all the same."""
    assert Dossier(practice=full_practice()).breaches == ()


def test_no_register_is_not_an_empty_one() -> None:
    """Nobody may know of a register; one that holds no record is another fact."""
    assert Dossier(practice=full_practice()).register is None
    assert Dossier(practice=full_practice(), register=Register()) != Dossier(practice=full_practice())


def test_two_breaches_of_one_reference_are_refused() -> None:
    """A reference designates one breach: twice the same is refused, and told without being quoted."""
    twin = attrs.evolve(breach_known_by_its_day(), reference=full_breach().reference)
    with pytest.raises(FactError) as caught:
        Dossier(practice=full_practice(), breaches=(full_breach(), twin))
    assert caught.value.message == (
        "« breaches » : reçu 2 violations dont 1 de référence déjà prise, "
        "attendu une référence propre à chaque violation."
    )
    assert full_breach().reference not in str(caught.value)


def test_each_repetition_is_counted() -> None:
    """Three breaches of one reference are two too many."""
    with pytest.raises(FactError, match="3 violations dont 2 de référence déjà prise"):
        Dossier(practice=full_practice(), breaches=(full_breach(),) * 3)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"practice": None}, "practice"),
        ({"practice": full_breach()}, "practice"),
        ({"register": full_dossier()}, "register"),
        ({"register": ()}, "register"),
        ({"breaches": [full_breach()]}, "breaches"),
        ({"breaches": (full_breach(), None)}, "breaches"),
        ({"breaches": full_breach()}, "breaches"),
    ],
)
def test_a_dossier_of_anything_else_is_refused(changes: dict[str, object], field: str) -> None:
    """A dossier holds a practice, a register and a tuple of breaches."""
    with pytest.raises(FactError) as caught:
        changed(full_dossier(), changes)
    assert caught.value.field == field


@given(dossiers())
def test_references_are_distinct(dossier: Dossier) -> None:
    """In a dossier that exists, a reference finds one breach; one breach more of the same reference is refused."""
    references = [breach.reference for breach in dossier.breaches]
    assert len(references) == len(set(references))
    for breach in dossier.breaches:
        with pytest.raises(FactError):
            attrs.evolve(dossier, breaches=(*dossier.breaches, breach))
