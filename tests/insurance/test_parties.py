# SPDX-License-Identifier: MIT
"""The parties to a policy: named once each, never in a ``repr``."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rgpd_sante.errors import FactError
from rgpd_sante.insurance import Parties


def test_who_signs_is_not_presumed_insured() -> None:
    """Nobody is insured whom nobody named."""
    assert Parties(policyholder="SCM de l’Exemple").insureds == ()


def test_names_stay_out_of_the_repr() -> None:
    """Whoever they are."""
    assert repr(Parties(insurer="Assureur Modèle", policyholder="Dr Patron", insureds=("Dr Modèle",))) == "Parties()"


def test_two_insureds_may_have_the_same_name() -> None:
    """A mother and her daughter may practise together."""
    assert len(Parties(insureds=("Dr Modèle", "Dr Modèle")).insureds) == 2


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("insurer", " "),
        ("policyholder", ""),
        ("insureds", ["Dr Modèle"]),
        ("beneficiaries", (1,)),
        ("beneficiaries", ("",)),
    ],
)
def test_what_names_nobody_is_refused(field: str, value: object) -> None:
    """A blank, a list or a number."""
    build: Callable[..., Parties] = Parties
    with pytest.raises(FactError):
        build(**{field: value})
