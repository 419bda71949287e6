# SPDX-License-Identifier: MIT
"""What a purpose rests on: art. 6, the conditions of art. 9, secrecy, and the exemption that no practice has."""

from __future__ import annotations

import attrs
import pytest

from fact_walk import changed
from register_content_cases import RECORD, codes, found, message
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Severity
from rgpd_sante.law.texts import gdpr
from rgpd_sante.register import ControllerRecord, DataItem, DataSubjects, Purpose
from rgpd_sante.register.finding_rules import legal_bases
from rgpd_sante.vocabulary.register import (
    ART_9_CATEGORIES,
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
)

PURPOSE = RECORD.purposes[0]
IDENTITY = DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, description="Nom, adresse.")


def _with(**changes: object) -> ControllerRecord:
    """Change the one purpose of the clean record."""
    return attrs.evolve(RECORD, purposes=(changed(PURPOSE, changes),))


@pytest.mark.parametrize(
    ("basis", "detail", "expected"),
    [
        (LegalBasis.LEGITIMATE_INTERESTS, None, ["REG013 .purposes[0].legal_basis_detail"]),
        (LegalBasis.LEGITIMATE_INTERESTS, "Sécurité des locaux", []),
        (LegalBasis.LEGAL_OBLIGATION, None, []),
        (LegalBasis.CONTRACT, None, []),
        (LegalBasis.PUBLIC_TASK, None, []),
        (LegalBasis.VITAL_INTERESTS, None, []),
    ],
)
def test_a_legitimate_interest_is_stated(basis: LegalBasis, detail: str | None, expected: list[str]) -> None:
    """Only the legitimate interests must be told in the notice, art. 13(1)(d)."""
    assert found(_with(legal_basis=basis, legal_basis_detail=detail)) == expected


def test_a_filler_states_no_interest() -> None:
    """« À préciser » is no interest; it is told as an interest that is missing, and not a second time as a filler."""
    record = _with(legal_basis=LegalBasis.LEGITIMATE_INTERESTS, legal_basis_detail="À préciser")
    assert found(record) == ["REG013 .purposes[0].legal_basis_detail"]


@pytest.mark.parametrize("category", DataCategory)
def test_special_categories_need_a_condition(category: DataCategory) -> None:
    """Each category of art. 9(1) does; neither the NIR, nor offences, nor any other does (trap T-03)."""
    record = attrs.evolve(
        RECORD,
        subject=ProcessingSubject.BILLING,
        purposes=(attrs.evolve(PURPOSE, art9_condition=None),),
        data=(DataItem(category=category, description="Ce qui est traité."),),
    )
    assert ("REG014" in codes(record)) is (category in ART_9_CATEGORIES)


@pytest.mark.parametrize("condition", Art9Condition)
def test_any_condition_that_is_told_answers(condition: Art9Condition) -> None:
    """Whether the condition chosen is the right one is not judged here, save consent and secrecy."""
    assert "REG014" not in codes(_with(art9_condition=condition))


@pytest.mark.parametrize(
    ("purposes", "expected"),
    [
        ((attrs.evolve(PURPOSE, art9_condition=None),), ["REG014 .purposes[0].art9_condition"]),
        ((attrs.evolve(PURPOSE, art9_condition=None),) * 2, ["REG014 .purposes"]),
        # the data are those of the record: which purpose uses them is not told
        ((PURPOSE, attrs.evolve(PURPOSE, art9_condition=None)), []),
    ],
)
def test_a_condition_is_asked_for_where_no_purpose_has_one(purposes: tuple[Purpose, ...], expected: list[str]) -> None:
    """It is asked for at the one purpose, or at all of them."""
    assert found(attrs.evolve(RECORD, purposes=purposes)) == expected


def test_without_a_purpose_no_condition_is_asked_for() -> None:
    """The purpose comes first: its absence is told alone."""
    assert found(attrs.evolve(RECORD, purposes=())) == ["REG003 .purposes"]


def test_the_patient_file_has_health_data_whatever_its_lines_say() -> None:
    """A patient file that lists no health data is asked for a condition all the same."""
    record = attrs.evolve(_with(art9_condition=None), data=(IDENTITY,))
    assert found(record) == ["REG014 .purposes[0].art9_condition"]


@pytest.mark.parametrize(
    ("condition", "secrecy", "expected"),
    [
        (Art9Condition.HEALTH_CARE, Answer.YES, []),
        (Art9Condition.HEALTH_CARE, Answer.NO, ["REG015 .purposes[0].professional_secrecy"]),
        (Art9Condition.HEALTH_CARE, Answer.UNKNOWN, ["REG016 .purposes[0].professional_secrecy"]),
        (Art9Condition.LEGAL_CLAIMS, Answer.NO, []),
        (Art9Condition.PUBLIC_HEALTH, Answer.UNKNOWN, []),
    ],
)
def test_the_condition_of_care_goes_with_secrecy(
    condition: Art9Condition, secrecy: Answer, expected: list[str]
) -> None:
    """Art. 9(3) holds for art. 9(2)(h) alone: "no" is contrary to it, an unknown is doubtful."""
    assert found(_with(art9_condition=condition, professional_secrecy=secrecy)) == expected


def test_consent_is_no_basis_of_the_patient_file() -> None:
    """Consent to care is no legal basis (trap T-02): a warning, at the basis."""
    record = _with(legal_basis=LegalBasis.CONSENT)
    assert found(record) == ["REG017 .purposes[0].legal_basis"]
    assert legal_bases.CONSENT_FOR_PATIENT_FILE.severity is Severity.WARNING


def test_explicit_consent_is_no_condition_of_the_patient_file() -> None:
    """Nor is explicit consent the condition of its health data; where both are consent, it is told once."""
    condition = _with(art9_condition=Art9Condition.EXPLICIT_CONSENT)
    assert found(condition) == ["REG017 .purposes[0].art9_condition"]
    assert "consentement explicite" in message(condition, "REG017")
    both = _with(art9_condition=Art9Condition.EXPLICIT_CONSENT, legal_basis=LegalBasis.CONSENT)
    assert found(both) == ["REG017 .purposes[0].legal_basis"]


@pytest.mark.parametrize("subject", [ProcessingSubject.WEBSITE, ProcessingSubject.RESEARCH, ProcessingSubject.OTHER])
def test_consent_has_its_place_elsewhere(subject: ProcessingSubject) -> None:
    """Testimonials, newsletters and some research rest on consent."""
    record = _with(legal_basis=LegalBasis.CONSENT, art9_condition=Art9Condition.EXPLICIT_CONSENT)
    assert found(attrs.evolve(record, subject=subject)) == []


def test_consent_is_found_in_an_imported_patient_file_by_its_name() -> None:
    """A register read from a workbook sets no subject: the name of the record is enough."""
    imported = attrs.evolve(_with(legal_basis=LegalBasis.CONSENT), subject=None, name="Gestion des dossiers patients")
    assert found(imported) == ["REG017 .purposes[0].legal_basis"]
    assert found(attrs.evolve(imported, name="Photographies avant et après")) == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "habituelle"),
        ({"subject": ProcessingSubject.STAFF}, "habituelle"),
        ({"subject": ProcessingSubject.SUPPLIERS_AND_ACCOUNTS}, "habituelle"),
        ({"subject": ProcessingSubject.WEBSITE}, "données sensibles"),
        (
            {"subject": ProcessingSubject.WEBSITE, "data": (DataItem(category=DataCategory.OFFENCES),)},
            "infractions",
        ),
    ],
)
def test_an_occasional_activity_is_recorded_all_the_same(changes: dict[str, object], words: str) -> None:
    """Special categories, offences or a regular activity: one is enough to rule the exemption out (trap T-01)."""
    record = changed(RECORD, {**changes, "occasional": Answer.YES})
    assert words in message(record, "REG024")
    assert legal_bases.NOT_OCCASIONAL.citation is gdpr.ART_30_5


@pytest.mark.parametrize(
    "changes",
    [
        {"occasional": Answer.NO},
        {"occasional": Answer.UNKNOWN},
        {
            "occasional": Answer.YES,
            "subject": ProcessingSubject.OTHER,
            "name": "Inauguration du cabinet",
            "data": (IDENTITY,),
            "data_subjects": (DataSubjects(category=DataSubjectCategory.PROSPECTS),),
        },
    ],
)
def test_what_is_truly_occasional_is_left_alone(changes: dict[str, object]) -> None:
    """A campaign for an opening, without sensitive data, is the example of the CNIL."""
    assert "REG024" not in codes(changed(RECORD, changes))
