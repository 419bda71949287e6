# SPDX-License-Identifier: MIT
"""The lists of the register: the letters of art. 6 and 9, the lines of the CNIL workbook, the ready-made records."""

from __future__ import annotations

from typing import Final

import pytest

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary.governance import (
    DpiaCriterion,
    DpiaExemption,
    DpiaRequiredType,
    HostingActivity,
    ProcessorClause,
)
from rgpd_sante.vocabulary.register import (
    ART_9_CATEGORIES,
    WORKBOOK_DATA_CATEGORIES,
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)

BASES: Final = {
    "a": LegalBasis.CONSENT,
    "b": LegalBasis.CONTRACT,
    "c": LegalBasis.LEGAL_OBLIGATION,
    "d": LegalBasis.VITAL_INTERESTS,
    "e": LegalBasis.PUBLIC_TASK,
    "f": LegalBasis.LEGITIMATE_INTERESTS,
}
# the letters that the reference describes
CONDITIONS: Final = {
    "a": Art9Condition.EXPLICIT_CONSENT,
    "b": Art9Condition.EMPLOYMENT_SOCIAL_PROTECTION,
    "c": Art9Condition.VITAL_INTERESTS,
    "f": Art9Condition.LEGAL_CLAIMS,
    "h": Art9Condition.HEALTH_CARE,
    "i": Art9Condition.PUBLIC_HEALTH,
    "j": Art9Condition.ARCHIVING_RESEARCH_STATISTICS,
}


def test_the_bases_have_the_order_of_their_letters() -> None:
    """Art. 6(1)(a) to (f)."""
    assert tuple(BASES.values()) == tuple(LegalBasis)


def test_the_conditions_have_the_order_of_their_letters() -> None:
    """Art. 9(2)(a) to (j): ten letters, of which the reference describes seven."""
    by_letter = dict(zip("abcdefghij", Art9Condition, strict=True))
    assert {letter: by_letter[letter] for letter in CONDITIONS} == CONDITIONS


def test_the_workbook_has_six_lines_of_data_and_nine_of_sensitive_data() -> None:
    """The first six lines hold the NIR (T-03: it is not among the sensitive ones), the nine others the offences."""
    ordinary, sensitive = WORKBOOK_DATA_CATEGORIES[:6], WORKBOOK_DATA_CATEGORIES[6:]
    assert ordinary[-1] is DataCategory.NIR
    assert len(sensitive) == 9
    assert set(sensitive) == ART_9_CATEGORIES | {DataCategory.OFFENCES}


def test_trap_3_the_nir_and_offences_are_no_special_categories() -> None:
    """T-03: neither the NIR nor offences are of art. 9(1); art. 9(1) has eight categories here."""
    assert DataCategory.NIR not in ART_9_CATEGORIES
    assert DataCategory.OFFENCES not in ART_9_CATEGORIES
    assert len(ART_9_CATEGORIES) == 8


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (RecipientCategory, 5),
        (SecurityMeasureKind, 7),
        (DpiaCriterion, 9),
        (DpiaRequiredType, 14),
        (DpiaExemption, 12),
        (HostingActivity, 6),
        (ProcessorClause, 9),  # the head and (a) to (h)
    ],
)
def test_a_closed_list_has_the_number_of_its_reference(kind: type[Code], number: int) -> None:
    """Nothing is left out of a list that the reference counts, and nothing is added to it."""
    assert len(kind) == number


def test_the_lists_that_grow_begin_with_the_lines_of_the_workbook() -> None:
    """Persons: eight lines, then those of a practice; safeguards: seven lines, then the framework of today."""
    assert tuple(DataSubjectCategory)[7] is DataSubjectCategory.OTHER
    assert tuple(DataSubjectCategory)[8] is DataSubjectCategory.PATIENTS
    assert tuple(SafeguardKind)[3] is SafeguardKind.PRIVACY_SHIELD
    assert tuple(SafeguardKind)[7:] == (SafeguardKind.DATA_PRIVACY_FRAMEWORK,)


def test_the_subjects_are_those_of_the_ready_made_records() -> None:
    """T01 to T25, in their order, and what is none of them."""
    assert len(ProcessingSubject) == 26
    assert next(iter(ProcessingSubject)) is ProcessingSubject.PATIENT_RECORD
    assert tuple(ProcessingSubject)[23:] == (
        ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD,
        ProcessingSubject.HOME_CARE,
        ProcessingSubject.OTHER,
    )
