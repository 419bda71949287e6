# SPDX-License-Identifier: MIT
"""French typography: which spaces do not break."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.documents.typography import french

AWKWARD = st.text(st.sampled_from(" \u00a0\u202f«»:;!?%€'’h0123abc./\n-n°§()"))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Délai : 72 heures", "Délai\u00a0: 72\u00a0heures"),
        ("Quoi ? Non ! Si ; oui", "Quoi\u202f? Non\u202f! Si\u202f; oui"),
        ("« oui »", "«\u00a0oui\u00a0»"),
        ("«oui»", "«\u00a0oui\u00a0»"),
        ("2 % de 300 000 €", "2\u00a0% de 300 000\u00a0€"),
        ("à 21 h 00", "à 21\u00a0h\u00a000"),
        ("l'article d'une loi", "l’article d’une loi"),
        ("jusqu'à 10:17", "jusqu’à 10:17"),
        ("voir https://a.fr/l'été?x=1 : ici", "voir https://a.fr/l'été?x=1\u00a0: ici"),
        ("mailto:a'b@c.fr", "mailto:a'b@c.fr"),
        ("5'30", "5'30"),
        ("n° 12 de l'art. 33", "n°\u00a012 de l’art.\u00a033"),
        ("art. 33, § 4 ; §§ 51 à 56", "art.\u00a033, §\u00a04\u202f; §§\u00a051 à 56"),
        ("le 17 octobre 2024 et le 1er mai", "le 17\u00a0octobre 2024 et le 1er\u00a0mai"),
        ("1 mois, 20 ans, 15 jours", "1\u00a0mois, 20\u00a0ans, 15\u00a0jours"),
        ("3 hommes", "3 hommes"),
        ("a  :  b", "a\u00a0:  b"),
        ("ligne\n: suite", "ligne\n: suite"),
    ],
)
def test_spaces_and_apostrophes(typed: str, expected: str) -> None:
    """The sign decides which space stands before it; addresses and times are left alone."""
    assert french(typed) == expected


@given(AWKWARD | st.text())
def test_setting_twice_changes_nothing_more(text: str) -> None:
    """Typography is idempotent."""
    assert french(french(text)) == french(text)


@given(AWKWARD)
def test_only_spaces_and_apostrophes_change(text: str) -> None:
    """No letter, figure or sign is added, lost or moved."""
    bare = str.maketrans("'", "’", " \u00a0\u202f")
    assert french(text).translate(bare) == text.translate(bare)
