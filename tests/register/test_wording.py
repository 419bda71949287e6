# SPDX-License-Identifier: MIT
"""Texts that say nothing, texts that say "none", and texts whose accents were read in the wrong encoding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.register.wording import folded, is_badly_decoded, says_none, says_nothing

FILLERS = [
    "À compléter",
    "a completer",
    "[À COMPLÉTER]",
    "*** à définir ***",
    "XXX",
    "xx xx",
    "x",
    "-",
    "/",
    "?",
    "…",
    "____________________________________________",
    "🩺",
    "lorem ipsum",
    "Lorem ipsum dolor sit amet",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "Sélectionnez un élément dans cette liste déroulante ►",
    "Selectionnez un element dans cette liste deroulante",
    "Sélectionnez un élément",
    "Non renseigné",
    "inconnue",
    "Oui",
    "TODO",
]
NONES = ["Néant", "NEANT.", "aucun", "Aucune", "Non", "N/A", "n.a.", "sans objet", "RAS", "Rien"]
TEXTS = [
    "Antécédents, actes, résultats",
    "Oui, par affichage",
    "Aucun antécédent n’est recueilli au-delà de dix ans",
    "Non-fumeurs",
    "À compléter par le patient lui-même à l’accueil",
    "NA",  # a name of Asia, and the code of Namibia
    "So",
    "12",
    "é",
    "اختبار",
    "Xavier",
    "Sélection des candidats",
]


@pytest.mark.parametrize("text", [*FILLERS, *NONES])
def test_a_filler_says_nothing(text: str) -> None:
    """Whatever the capitals, accents and signs around it, a filler or a "none" says nothing."""
    assert says_nothing(text)


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_says_something(text: str) -> None:
    """A text of which a filler is only a part, a short name and a foreign script are texts."""
    assert not says_nothing(text)
    assert not says_none(text)


def test_a_missing_text_says_nothing() -> None:
    """What is not told says nothing; it does not say that there is nothing."""
    assert says_nothing(None)
    assert not says_none(None)


@pytest.mark.parametrize("text", NONES)
def test_none_is_told_apart_from_a_filler(text: str) -> None:
    """These texts are an answer: there is nothing."""
    assert says_none(text)


@pytest.mark.parametrize("text", FILLERS)
def test_a_filler_is_no_answer(text: str) -> None:
    """A filler does not say that there is nothing."""
    assert not says_none(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  L’Été  à Œuvrer !  ", "l'ete a oeuvrer"),
        ("e\u0301te\u0301", "ete"),
        ("\ufeffNom_du fichier", "nom du fichier"),
        ("n°\u00a012", "n° 12"),
        ("***", ""),
        ("", ""),
    ],
)
def test_a_folded_text_has_no_accent_capital_or_sign_around(text: str, expected: str) -> None:
    """What remains are the words, in one piece."""
    assert folded(text) == expected


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """No text makes the comparison of words fail, and a text folded is found again as it is."""
    once = folded(text)
    assert folded(once) == once
    assert isinstance(says_nothing(text), bool)
    assert not says_none(text) or says_nothing(text)


# French as it is written, with all its accents and signs
FRENCH = (
    "Santé, prévention, « dès l’accueil » ; où ? ça et là : naïf, aigüe, Île-de-Noël, cœur, Œuvre, Ÿ, È, Â, Ê, œil… "
    "n° 12, 5 € – 10 €, 20 °C — « ÂGE », CHÂTEAU, TÂCHE, bâtiment, MAÇON, À, Ô"
)


def test_french_is_well_decoded() -> None:
    """No accent, quote or sign of French is taken for a bad decoding, and plain ASCII neither."""
    assert not is_badly_decoded(FRENCH)
    assert not is_badly_decoded("Sante?")
    assert not is_badly_decoded("São Tomé, Ångström, 🩺, اختبار")


@pytest.mark.parametrize("sign", [sign for sign in dict.fromkeys(FRENCH) if not sign.isascii()])
def test_utf8_read_as_cp1252_is_found(sign: str) -> None:
    """Each sign of French, written in UTF-8 and read as cp1252 or latin-1, is found."""
    read = "".join(
        bytes([byte]).decode("cp1252") if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D} else chr(byte)
        for byte in f"mot{sign}mot".encode()
    )
    assert is_badly_decoded(read)
    assert is_badly_decoded(f"mot{sign}mot".encode().decode("latin-1"))


@pytest.mark.parametrize(
    "text",
    [
        "Ã  l’accueil",  # a no-break space that a program made an ordinary one
        "ï»¿Registre",  # the mark at the head of a file
        "donn\ufffdes",
        "l\x92accueil",  # cp1252 read as latin-1
        "ðŸ©º",
    ],
)
def test_other_signs_of_a_bad_decoding_are_found(text: str) -> None:
    """So are a mark at the head, a replaced byte, and the controls that cp1252 leaves."""
    assert is_badly_decoded(text)
