# SPDX-License-Identifier: MIT
"""The dossier: one practice with its register, its breaches and its insurance, each reference given once."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from breach_samples import breach_known_by_its_day, full_breach, full_dossier, full_practice
from fact_walk import changed
from insurance_samples import full_claim, full_policy
from proposal_samples import full_proposal
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError
from rgpd_sante.insurance import Claim, Policy
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.register import Register
from strategies import dossiers


def test_a_practice_without_a_breach() -> None:
    """A practice to which nothing happened has a dossier all the same."""
    assert Dossier(practice=full_practice()).breaches == ()


def test_no_register_is_not_an_empty_one() -> None:
    """Nobody may know of a register; one that holds no record is another fact."""
    assert Dossier(practice=full_practice()).register is None
    assert Dossier(practice=full_practice(), register=Register()) != Dossier(practice=full_practice())


def test_no_insurance_is_not_known() -> None:
    """A dossier of which nobody said anything holds no proposal, no policy and no claim."""
    bare = Dossier(practice=full_practice())
    assert (bare.proposals, bare.policies, bare.claims) == ((), (), ())


def test_two_breaches_of_one_reference_are_refused() -> None:
    """A reference designates one breach: twice the same is refused, and told without being quoted."""
    twin = attrs.evolve(breach_known_by_its_day(), reference=full_breach().reference)
    with pytest.raises(FactError) as caught:
        Dossier(practice=full_practice(), breaches=(full_breach(), twin))
    assert caught.value.message == (
        "« breaches » : reçu 2 violations dont 1 de référence déjà prise, attendu une référence propre à chacun."
    )
    assert full_breach().reference not in str(caught.value)


def test_each_repetition_is_counted() -> None:
    """Three breaches of one reference are two too many."""
    with pytest.raises(FactError, match="3 violations dont 2 de référence déjà prise"):
        Dossier(practice=full_practice(), breaches=(full_breach(),) * 3)


@pytest.mark.parametrize(
    ("field", "one", "words"),
    [
        ("proposals", full_proposal(), "propositions"),
        ("policies", full_policy(), "contrats"),
        ("claims", full_claim(), "sinistres"),
    ],
)
def test_a_reference_of_insurance_is_given_once(field: str, one: Proposal | Policy | Claim, words: str) -> None:
    """Two of one reference are refused and not quoted; any number may have none, and two kinds may share one."""
    with pytest.raises(FactError) as caught:
        changed(full_dossier(), {field: (one, one)})
    assert caught.value.field == field
    assert f"reçu 2 {words} dont 1 de référence déjà prise" in caught.value.message
    assert one.reference is not None
    assert one.reference not in str(caught.value)
    nameless = attrs.evolve(one, reference=None)
    assert getattr(changed(full_dossier(), {field: (nameless, nameless, one)}), field) == (nameless, nameless, one)
    shared = attrs.evolve(full_breach(), reference=one.reference)
    assert changed(full_dossier(), {field: (one,), "breaches": (shared,)}).breaches == (shared,)


def test_all_repetitions_are_told() -> None:
    """References taken twice among breaches and among claims are told together."""
    whole = full_dossier()
    with pytest.raises(ExceptionGroup) as caught:
        attrs.evolve(whole, breaches=whole.breaches * 2, claims=whole.claims * 2)
    assert [error.field for error in caught.value.exceptions if isinstance(error, FactError)] == ["breaches", "claims"]


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
        ({"proposals": full_proposal()}, "proposals"),
        ({"proposals": (full_policy(),)}, "proposals"),
        ({"policies": [full_policy()]}, "policies"),
        ({"policies": (full_claim(),)}, "policies"),
        ({"claims": None}, "claims"),
        ({"claims": (full_claim(), None)}, "claims"),
    ],
)
def test_a_dossier_of_anything_else_is_refused(changes: dict[str, object], field: str) -> None:
    """A dossier holds a practice, a register and tuples of breaches, proposals, policies and claims."""
    with pytest.raises(FactError) as caught:
        changed(full_dossier(), changes)
    assert caught.value.field == field


@given(dossiers())
def test_references_are_distinct(dossier: Dossier) -> None:
    """In a dossier that exists, a reference finds one object of its kind; one more of the same is refused."""
    for field in ("breaches", "proposals", "policies", "claims"):
        held = getattr(dossier, field)
        references = [one.reference for one in held if one.reference is not None]
        assert len(references) == len(set(references))
        for one in held:
            if one.reference is not None:
                with pytest.raises(FactError):
                    changed(dossier, {field: (*held, one)})
