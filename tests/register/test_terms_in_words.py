# SPDX-License-Identifier: MIT
"""Retention terms in words: what is read, what is left to a person, and what says nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.register.periods import words_of
from rgpd_sante.register.terms_in_words import is_unlimited, says_no_term, stated_period, states_start
from strategies_basic import texts

anything = texts() | st.text()


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("20 ans", "20 ans"),
        ("20ans", "20 ans"),
        ("  20 ANS. ", "20 ans"),
        ("3 mois à compter de la télétransmission", "3 mois"),
        ("6 mois", "6 mois"),
        ("1 an", "1 an"),
        ("un an après le dernier échange", "1 an"),
        ("vingt années après le dernier soin", "20 ans"),
        ("30 jours glissants", "30 jours"),
        ("2 semaines", "14 jours"),
        ("Durée de conservation : 5 ans", "5 ans"),
        ("Données conservées pendant 5 ans après le départ", "5 ans"),
        ("1 mois maximum", "1 mois"),
        ("au plus 2 ans", "2 ans"),
        ("5 ans (art. L.3243-4)", "5 ans"),
        ("20\u00a0ans à compter du 1er janvier", "20 ans"),
    ],
)
def test_a_plain_duration_is_read(words: str, period: str) -> None:
    """One duration at the head of the text is read, in figures or in letters."""
    stated = stated_period(words)
    assert stated is not None
    assert words_of((stated,)) == period


@pytest.mark.parametrize(
    "words",
    [
        "6 à 12 mois",
        "5 ans puis 15 ans",
        "20 ans et 6 mois",
        "jusqu’aux 18 ans du patient",
        "moins de 8 ans",
        "3,5 ans",
        "1.5 an",
        "10 000 ans",
        "99999 ans",
        "5 jours ouvrés",
        "ans",
        "l’an 2000",
        "selon texte",
        "Fin des voies de recours",
        "20",
        "٣ ans",
        "",
        "…",
    ],
)
def test_what_could_be_misread_is_left_to_a_person(words: str) -> None:
    """A range, a chain, an age, a fraction or another unit give no period rather than a wrong one."""
    assert stated_period(words) is None


@pytest.mark.parametrize(
    ("words", "stated"),
    [
        ("20 ans à compter de la dernière prise en charge", True),
        ("5 ans après le départ", True),
        ("12 mois glissants", True),
        ("1 mois dès l’enregistrement", True),
        ("20 ans", False),
        ("1 mois maximum", False),
    ],
)
def test_the_event_may_stand_in_the_words(words: str, *, stated: bool) -> None:
    """« À compter de », « après » and the like tell from when the duration runs."""
    assert states_start(words) is stated


@pytest.mark.parametrize(
    "words",
    [
        "Aucune durée n’a été définie",
        "aucune duree n'a ete definie pour ce traitement",
        "Néant",
        "-",
        "…",
        "À définir",
        "à compléter",
        "NON RENSEIGNÉ",
        "Pas de durée",
        "Durée à préciser",
        "Durée non définie",
        "indéterminée",
        "?",
        "Sélectionnez un élément dans cette liste déroulante ►",
    ],
)
def test_words_that_give_no_term(words: str) -> None:
    """What stands in for a term and gives none is seen, whatever its accents and capitals (trap T-19)."""
    assert says_no_term(words)
    assert stated_period(words) is None


@pytest.mark.parametrize(
    "words", ["20 ans", "Fin des voies de recours", "selon le texte propre à chaque vigilance", "le temps du contrat"]
)
def test_a_criterion_is_a_term(words: str) -> None:
    """The CNIL form accepts a criterion in place of a number."""
    assert not says_no_term(words)
    assert not is_unlimited(words)


@pytest.mark.parametrize("words", ["Illimitée", "durée illimitée", "Sans limite de durée", "indéfiniment", "à vie"])
def test_words_without_limit(words: str) -> None:
    """« Illimitée » and the like are no term: they say that there is none."""
    assert is_unlimited(words)
    assert stated_period(words) is None


@given(anything)
def test_any_text_is_read_without_a_fault(words: str) -> None:
    """Nothing that a person or a bad decoding can write stops the reading."""
    stated = stated_period(words)
    assert stated is None or stated.number <= 9999 * 7
    assert {type(states_start(words)), type(says_no_term(words)), type(is_unlimited(words))} == {bool}


@given(st.integers(0, 9999), st.sampled_from(["jours", "mois", "ans"]), st.sampled_from(["", " après la clôture"]))
def test_a_number_and_a_unit_are_read_as_written(number: int, unit: str, rest: str) -> None:
    """The number of the text is the number of the period."""
    stated = stated_period(f"{number} {unit}{rest}")
    assert stated is not None
    assert stated.number == number
