# SPDX-License-Identifier: MIT
"""A social security number is found in any free text, in any grouping, and never quoted."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fact_walk import changed, values_of
from finding_cases import BREACH, found, messages, resolved
from rgpd_sante.analysis.finding_examples import CLEAN
from rgpd_sante.analysis.finding_rules.texts import text_findings
from rgpd_sante.breach import JournalEntry, Measure
from rgpd_sante.practice import Address, Contact
from strategies_identifiers import nirs, sirets

NIR = "100999900000025"


def told(text: str) -> list[str]:
    """Tell what is found in a text."""
    return [finding.message for finding in text_findings(Contact(function=text))]


WITH_KEY = ["Ce texte contient un numéro de sécurité sociale."]
WITHOUT_KEY = ["Ce texte contient ce qui ressemble à un numéro de sécurité sociale sans sa clé."]


@given(nirs(), st.sampled_from(["{}", "Patient {}, vu hier.", "NIR{}", "n° {} (assuré)", "3 mai 12 {}", "{} 2026"]))
def test_a_number_with_its_key_is_found_wherever_it_stands(number: str, text: str) -> None:
    """Any number, Corsican ones included, is found in the middle of any words and beside other digits."""
    assert told(text.format(number)) == WITH_KEY


@given(nirs(), st.data())
def test_a_number_is_found_in_any_grouping(number: str, data: st.DataObject) -> None:
    """Spaces, dots, dashes, slashes and line breaks hide nothing."""
    separators = data.draw(
        st.lists(st.sampled_from(["", " ", ".", "-", "/", "\u00a0", "\u202f", " -", "\n"]), min_size=14, max_size=14)
    )
    parts = [char + separator for char, separator in zip(number, [*separators, ""], strict=True)]
    assert told("".join(parts)) == WITH_KEY


@given(nirs())
def test_a_number_without_its_key_is_found_in_its_own_grouping(number: str) -> None:
    """In one piece, or grouped as on the card, thirteen characters look like a number."""
    short = number[:13]
    expected = WITHOUT_KEY if short[0] in "12" and short[5:7] != "00" else []
    assert told(short) == expected
    card = " ".join((short[0], short[1:3], short[3:5], short[5:7], short[7:10], short[10:]))
    assert told(f"Assuré {card}.") == expected


@given(nirs())
def test_a_number_whose_key_is_mistyped_is_still_like_one(number: str) -> None:
    """Grouped as on the card, a number with a wrong key is found as one without."""
    wrong = f"{(int(number[13:]) + 1) % 100:02}"
    text = " ".join((number[0], number[1:3], number[3:5], number[5:7], number[7:10], number[10:13], wrong))
    expected = WITHOUT_KEY if number[0] in "12" and number[5:7] != "00" else []
    assert told(text) == expected


@given(sirets())
def test_a_siret_is_none(number: str) -> None:
    """Fourteen digits, in one piece or grouped, are the number of a firm."""
    assert told(number) == []
    assert told(f"{number[:3]} {number[3:6]} {number[6:9]} {number[9:]}") == []


@pytest.mark.parametrize(
    "text",
    [
        "1009999000000255",
        "01 99 00 10 10 ou 01 99 00 10 11",
        "FR76 3000 6000 0112 3456 7890 189",
        "41009999000000",
        "100999900000026",
        "100199900000025",
        "1001399000000",
        "10099 9900 00000",
        "1.5 2.5 3.5",
        "2026-06-02T10:17:00+02:00",
        "deux",
    ],
)
def test_other_digits_are_left_alone(text: str) -> None:
    """Telephones, accounts, dates, longer numbers, keys, months and groupings that cannot be are no such number."""
    assert told(text) == []


def test_a_number_is_told_once_in_each_text() -> None:
    """Two numbers in one text are one finding; with its key, it is not told again without."""
    assert told(f"{NIR} et {NIR}, soit {NIR[:13]}") == WITH_KEY


def test_every_text_of_a_dossier_is_read() -> None:
    """The number is found in the practice, in lists, in the parts of a breach, each at its place."""
    measure = Measure(text=NIR)
    entry = JournalEntry(recorded_at=BREACH.aware_at, text="Rien.", author=NIR)  # type: ignore[arg-type]  # it has one
    breach = attrs.evolve(BREACH, measures=(*BREACH.measures, measure), journal=(entry,), dates_comment=NIR)
    practice = attrs.evolve(CLEAN.practice, address=Address(lines=("1, rue de l’Invention", NIR)))
    dossier = attrs.evolve(CLEAN, practice=practice, breaches=(breach,))
    paths = [finding.path for finding in text_findings(dossier)]
    assert paths == [
        "$.practice.address.lines[1]",
        "$.breaches[0].dates_comment",
        "$.breaches[0].measures[1].text",
        "$.breaches[0].journal[0].author",
    ]
    assert {resolved(dossier, path) for path in paths} == {NIR}


def test_each_text_of_a_contact_is_read() -> None:
    """No field is forgotten: each text is found by its own path."""
    texts = {field.name: NIR for field, _ in values_of(Contact()) if field.name != "civility"}
    assert [finding.path for finding in text_findings(changed(Contact(), texts))] == [f"$.{name}" for name in texts]


def test_the_number_is_not_quoted() -> None:
    """The finding says where it is, not what it is."""
    breach = attrs.evolve(BREACH, description=f"Dossier {NIR}.")
    assert found(breach) == ["IDE006 .description"]
    assert not any(char.isdigit() for words in messages(breach) for char in words)
