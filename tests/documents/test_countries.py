# SPDX-License-Identifier: MIT
"""The countries in French."""

from __future__ import annotations

import pytest

from rgpd_sante.documents.countries import country_name


@pytest.mark.parametrize(
    ("code", "name"), [("JP", "Japon"), ("US", "États-Unis"), ("CI", "Côte d’Ivoire"), ("GB", "Royaume-Uni")]
)
def test_a_country_is_named_in_french(code: str, name: str) -> None:
    """A reader sees a name and no code."""
    assert country_name(code) == name


@pytest.mark.parametrize("code", ["ZZ", "XA", "XX", "QQ"])
def test_a_code_of_no_country_is_shown_as_it_is(code: str) -> None:
    """What no country bears is not made into one, nor into « région indéterminée »."""
    assert country_name(code) == code
