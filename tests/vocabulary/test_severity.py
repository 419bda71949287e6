# SPDX-License-Identifier: MIT
"""The closed lists of the ENISA method, mapped to the tables of the reference on breaches (§ 7)."""

from __future__ import annotations

import pytest

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary import severity
from rgpd_sante.vocabulary.breach import BreachNature
from rgpd_sante.vocabulary.severity import CircumstanceElement, DataClass, IdentifierClue

# § 7.1, § 7.2 and § 7.3: row (and column) of the table, code
MAPPED: list[tuple[type[Code], dict[str, Code]]] = [
    (
        DataClass,
        {
            "Simple": DataClass.SIMPLE,
            "Behavioural": DataClass.BEHAVIOURAL,
            "Financial": DataClass.FINANCIAL,
            "Sensitive": DataClass.SENSITIVE,
        },
    ),
    (
        IdentifierClue,
        {
            "Full name, 0.25": IdentifierClue.NAME_COMMON,
            "Full name, 0.50": IdentifierClue.NAME_RARE_NATIONALLY,
            "Full name, 0.75": IdentifierClue.NAME_RARE_LOCALLY,
            "Full name, 1.00": IdentifierClue.NAME_WITH_BIRTH_DATE_AND_EMAIL,
            "ID number, 0.25": IdentifierClue.ID_NUMBER_ALONE,
            "ID number, 0.75": IdentifierClue.ID_NUMBER_WITH_BIRTH_DATE_AND_EMAIL,
            "ID number, 1.00": IdentifierClue.ID_NUMBER_WITH_REFERENCE_BASE,
            "Phone or address, 0.25": IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC,
            "Phone or address, 0.50": IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC_SMALL_TOWN,
            "Phone or address, 1.00": IdentifierClue.PHONE_OR_ADDRESS_PUBLIC,
            "E-mail, 0.25": IdentifierClue.EMAIL_WITHOUT_NAME,
            "E-mail, 0.75": IdentifierClue.EMAIL_FINDABLE,
            "E-mail, 1.00": IdentifierClue.EMAIL_WITH_NAME,
            "Photo, 0.25": IdentifierClue.PHOTO_BLURRED,
            "Photo, 0.50": IdentifierClue.PHOTO_BLURRED_WITH_PLACE,
            "Photo, 0.75": IdentifierClue.PHOTO_CLEAR,
            "Photo, 1.00": IdentifierClue.PHOTO_CLEAR_LINKED,
            "Code or alias, 0.25": IdentifierClue.ALIAS_NOT_LINKABLE,
            "Code or alias, 0.75": IdentifierClue.ALIAS_WITH_FIRST_NAME_AND_EMAIL,
            "Code or alias, 1.00": IdentifierClue.ALIAS_BASE_ACCESSIBLE,
        },
    ),
    (
        CircumstanceElement,
        {
            "Loss of confidentiality": CircumstanceElement.CONFIDENTIALITY,
            "Loss of integrity": CircumstanceElement.INTEGRITY,
            "Loss of availability": CircumstanceElement.AVAILABILITY,
            "Malicious intent": CircumstanceElement.MALICIOUS_INTENT,
        },
    ),
]


@pytest.mark.parametrize(("codes", "mapping"), MAPPED, ids=lambda value: getattr(value, "__name__", ""))
def test_each_cell_of_the_tables_has_its_code(codes: type[Code], mapping: dict[str, Code]) -> None:
    """A list has one code for each row or filled cell of its table, in order, and no other."""
    assert list(mapping.values()) == list(codes)


def test_circumstances_are_the_three_losses_and_the_intent() -> None:
    """The elements of the circumstances bear the codes of the natures of a breach, and the malicious intent."""
    assert [code.value for code in CircumstanceElement] == [
        *(nature.value for nature in BreachNature),
        "malicious_intent",
    ]


def test_no_list_of_the_module_is_forgotten() -> None:
    """Each closed list of the module is mapped in this test."""
    assert {getattr(severity, name) for name in severity.__all__} == {codes for codes, _ in MAPPED}
