# SPDX-License-Identifier: MIT
"""What is doubtful in the numbers and the profession of a practice."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from fact_walk import changed
from finding_cases import PRACTICE
from rgpd_sante.law.citation import Verification
from rgpd_sante.practice.findings import practice_findings
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind
from strategies_identifiers import sirens, sirets

SIREN, OTHER_SIREN = "000000018", "000000026"


def codes(**numbers: str) -> list[str]:
    """Tell what is found in a practice of these numbers."""
    return [f"{item.code} {item.path}" for item in practice_findings(changed(PRACTICE, numbers))]


@pytest.mark.parametrize("field", ["siren", "siret", "finess", "rpps", "adeli", "vat_number"])
@pytest.mark.parametrize("number", ["12", "pas de numéro", "١٢٣٤٥٦٧٨٩", "NaN", "-1"])
def test_a_number_of_another_shape_is_found_not_refused(field: str, number: str) -> None:
    """Whatever stands in the place of a number, it is told once, and it is no exception."""
    assert codes(**{field: number}) == [f"IDE001 $.{field}"]


@pytest.mark.parametrize(
    ("field", "number"),
    [("siren", "000000000"), ("siret", "00000000000000"), ("finess", "000000000"), ("rpps", "00000000000")],
)
def test_zeros_are_no_number(field: str, number: str) -> None:
    """Luhn's key of zero holds; the number is found all the same."""
    assert codes(**{field: number}) == [f"IDE003 $.{field}"]


@pytest.mark.parametrize(
    ("field", "number"),
    [
        ("siren", "732 829 320"),
        ("siret", "732 829 320 00074"),
        ("rpps", "10005173140"),
        ("finess", "2A0000014"),
        ("vat_number", "FR 66 000000018"),
        ("vat_number", "fr66000000018"),
    ],
)
def test_a_number_whose_key_holds_is_not_found(field: str, number: str) -> None:
    """A good number raises nothing, whatever its spaces."""
    assert codes(**{field: number}) == []


@pytest.mark.parametrize(
    ("field", "number", "unsure"),
    [
        ("siren", "123456789", False),
        ("siret", "73282932000079", False),
        ("vat_number", "FR67000000018", False),
        ("finess", "750712185", True),
        ("rpps", "10101201234", True),
    ],
)
def test_a_key_that_fails_is_doubted_as_its_rule_allows(field: str, number: str, unsure: bool) -> None:  # noqa: FBT001 - a table
    """A key whose rule was only observed is told with that doubt, and so is the kind as a whole."""
    (finding,) = practice_findings(changed(PRACTICE, {field: number}))
    assert (finding.code, finding.path) == ("IDE002", f"$.{field}")
    assert ("n’est pas vérifiée" in finding.message) is unsure
    assert finding.verification is Verification.UNVERIFIED


def test_an_adeli_number_is_obsolete_not_wrong() -> None:
    """It is told that the RPPS replaces it."""
    assert codes(adeli="759312345") == ["IDE004 $.adeli"]


@given(sirets(), sirens())
def test_a_siret_begins_with_its_siren(siret: str, siren: str) -> None:
    """A SIRET of the same SIREN raises nothing; of another, whatever both keys, it is found."""
    assert codes(siret=siret, siren=siret[:9]) == []
    assert codes(siret=siret, siren=siren) == ([] if siret.startswith(siren) else ["IDE005 $.siret"])


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ({"siren": SIREN, "siret": "12345"}, ["IDE001 $.siret"]),
        ({"siren": "12345", "siret": "73282932000074"}, ["IDE001 $.siren"]),
        ({"siren": SIREN, "vat_number": "FR66000000018"}, []),
        ({"siren": OTHER_SIREN, "vat_number": "FR66000000018"}, ["IDE008 $.vat_number"]),
        ({"siren": "12345", "vat_number": "FR66000000018"}, ["IDE001 $.siren"]),
        ({"siren": OTHER_SIREN, "vat_number": "FR67000000018"}, ["IDE002 $.vat_number", "IDE008 $.vat_number"]),
        ({"siren": SIREN, "vat_number": "BE0000000018"}, ["IDE001 $.vat_number"]),
    ],
)
def test_two_numbers_are_compared_when_both_can_be_read(numbers: dict[str, str], expected: list[str]) -> None:
    """A number of another shape is told for itself, and compared with nothing."""
    assert codes(**numbers) == expected


@pytest.mark.parametrize(
    ("structure", "form", "expected"),
    [
        (StructureKind.SOLO_PRACTICE, None, ["IDE007"]),
        (StructureKind.GROUP_PRACTICE, PracticeForm.INDIVIDUEL, ["IDE007"]),
        (None, PracticeForm.REMPLACANT, ["IDE007"]),
        (None, PracticeForm.COLLABORATEUR, ["IDE007"]),
        (StructureKind.GROUP_PRACTICE, PracticeForm.SCM, []),
        (StructureKind.MEDICAL_LABORATORY, PracticeForm.SELAS, []),
        (None, None, []),
    ],
)
def test_a_professional_says_of_which_profession(
    structure: StructureKind | None, form: PracticeForm | None, expected: list[str]
) -> None:
    """Who practises alone or in their own name has a profession; a structure of several need have none."""
    practice = attrs.evolve(PRACTICE, profession=None, structure=structure, form=form)
    assert [finding.code for finding in practice_findings(practice)] == expected


def test_an_organisation_may_give_a_number_of_its_manager() -> None:
    """An RPPS says nothing of the profession that an organisation would have to tell."""
    practice = attrs.evolve(PRACTICE, profession=None, structure=StructureKind.HEALTH_CENTRE, rpps="10005173140")
    assert list(practice_findings(practice)) == []
