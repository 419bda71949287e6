# SPDX-License-Identifier: MIT
"""The practice: what it may say of itself, what is refused, and what never shows."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from breach_samples import full_practice
from fact_walk import changed, fields_of, instances, values_of
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Count
from rgpd_sante.practice import Address, Civility, Contact, Practice, Scale
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.practice import Profession
from strategies import practices, texts

SMALLEST = Practice(name="Cabinet des Licornes", territory=Territory.METROPOLE)
TEXTS = ["activity", "siren", "siret", "finess", "rpps", "adeli", "vat_number"]


def test_a_territory_makes_a_practice() -> None:
    """All but the territory may be unknown, the name included."""
    practice = Practice(territory=Territory.METROPOLE)
    unknown = {field.name for field, value in values_of(practice) if value is None}
    assert unknown == {field.name for field in fields_of(Practice)} - {"territory", "scale"}
    assert practice.scale == Scale()


@pytest.mark.parametrize("numbers", ["1234", "pas de numéro", "999888770", "١٢٣"])
def test_a_false_number_is_kept_as_it_was_given(numbers: str) -> None:
    """An identifier whose key fails can be loaded and judged: it is a finding, not an exception."""
    practice = attrs.evolve(SMALLEST, siren=numbers, siret=numbers, finess=numbers, rpps=numbers, adeli=numbers)
    assert (practice.siren, practice.siret, practice.finess) == (numbers, numbers, numbers)
    assert (practice.rpps, practice.adeli) == (numbers, numbers)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": " "}, "name"),
        ({"territory": "metropole"}, "territory"),
        ({"territory": None}, "territory"),
        ({"profession": "physician"}, "profession"),
        ({"profession": Civility.MADAME}, "profession"),
        ({"form": "scm"}, "form"),
        ({"structure": Profession.NURSE}, "structure"),
        ({"staff": 7}, "staff"),
        ({"address": "12, rue des Chimères"}, "address"),
        ({"legal_representative": "Jeanne Exemple"}, "legal_representative"),
        ({"data_protection_officer": Address()}, "data_protection_officer"),
        ({"contact_point": ()}, "contact_point"),
        ({"scale": None}, "scale"),
        *[({name: "\u00a0"}, name) for name in TEXTS],
        *[({name: 999888779}, name) for name in TEXTS],
    ],
)
def test_impossible_practices_are_refused(changes: dict[str, object], field: str) -> None:
    """A blank text or a value of another type is refused in its field, in French, without being quoted."""
    with pytest.raises(FactError) as caught:
        changed(SMALLEST, changes)
    assert caught.value.field == field
    assert caught.value.message.startswith(f"« {field} » : reçu ")
    assert "Exemple" not in str(caught.value) + caught.value.message


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"lines": ["12, rue des Chimères"]}, "lines"),
        ({"lines": "12, rue des Chimères"}, "lines"),
        ({"lines": (12,)}, "lines"),
        ({"lines": ("12, rue des Chimères", " ")}, "lines"),
        ({"postcode": ""}, "postcode"),
        ({"town": 99876}, "town"),
        ({"country": "\n"}, "country"),
    ],
)
def test_impossible_addresses_are_refused(changes: dict[str, object], field: str) -> None:
    """The lines of an address are a tuple of texts, each of which says something, as all its texts do."""
    with pytest.raises(FactError) as caught:
        changed(Address(), changes)
    assert caught.value.field == field
    assert "Chimères" not in str(caught.value) + caught.value.message


@pytest.mark.parametrize("field", [field.name for field in fields_of(Contact)])
@pytest.mark.parametrize("value", ["", " ", 1, True])
def test_impossible_contacts_are_refused(field: str, value: object) -> None:
    """No field of a contact is blank or of another type."""
    with pytest.raises(FactError) as caught:
        changed(Contact(), {field: value})
    assert caught.value.field == field


@given(texts())
def test_any_text_that_says_something_is_a_name(name: str) -> None:
    """Names are kept letter by letter, whatever their script."""
    assert attrs.evolve(SMALLEST, name=name).name == name
    assert Contact(last_name=name).last_name == name
    assert Address(lines=(name,)).lines == (name,)


def test_nobody_shows_in_the_representation() -> None:
    """No name, address, number or other text of the full practice shows in the ``repr`` of any of its parts."""
    hidden = [
        text
        for one in instances(full_practice())
        for _, value in values_of(one)
        for text in (value if isinstance(value, tuple) else (value,))
        if type(text) is str
    ]
    assert len(hidden) > 25
    for one in instances(full_practice()):
        assert [text for text in hidden if text in repr(one)] == []


def test_what_is_not_personal_shows() -> None:
    """Codes and counts show, so that a developer sees what a practice is."""
    assert repr(attrs.evolve(SMALLEST, profession=Profession.NURSE, staff=Count(value=2))).startswith(
        "Practice(territory=Territory.METROPOLE, profession=Profession.NURSE, form=None, structure=None, "
        "staff=Count(value=2, precision=Precision.EXACT)"
    )
    assert repr(full_practice().legal_representative) == "Contact()"


@given(practices())
def test_a_practice_is_a_value(practice: Practice) -> None:
    """A practice equals another of the same facts, can be put in a set, and cannot be changed."""
    assert {practice, attrs.evolve(practice)} == {practice}
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        practice.name = "autre"  # type: ignore[misc]
