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
    """The insurer is no secret; persons are."""
    found = repr(Parties(insurer="Assureur Modèle", policyholder="Dr Patron", insureds=("Dr Modèle",)))
    assert "Assureur Modèle" in found
    assert "Patron" not in found
    assert "Dr Modèle" not in found


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("insurer", " "),
        ("policyholder", ""),
        ("insureds", ("Dr Modèle", "Dr Modèle")),
        ("insureds", ["Dr Modèle"]),
        ("beneficiaries", (1,)),
        ("beneficiaries", ("",)),
    ],
)
def test_what_names_nobody_is_refused(field: str, value: object) -> None:
    """A blank, a name twice, a list or a number."""
    build: Callable[..., Parties] = Parties
    with pytest.raises(FactError):
        build(**{field: value})
