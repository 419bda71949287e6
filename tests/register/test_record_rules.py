# SPDX-License-Identifier: MIT
"""What a record is and which data it processes: by its codes first, by its words where it has none."""

from __future__ import annotations

import pytest
from hypothesis import given

from rgpd_sante.facts import Answer
from rgpd_sante.register import ControllerRecord, DataItem, DataSubjects, Purpose
from rgpd_sante.register.record_rules import (
    has_offences_data,
    has_special_categories,
    is_patient_file,
    is_processed,
    mentions_nir,
    needs_nir,
    processes_nir,
)
from rgpd_sante.vocabulary.register import (
    ART_9_CATEGORIES,
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    ProcessingSubject,
)
from strategies_register import controller_records

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
HEALTH = DataItem(category=DataCategory.HEALTH)
IDENTITY = DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY)
PATIENT_FILES = {
    ProcessingSubject.PATIENT_RECORD,
    ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD,
    ProcessingSubject.HOME_CARE,
}


@pytest.mark.parametrize("subject", ProcessingSubject)
def test_a_subject_says_whether_a_record_is_the_patient_file(subject: ProcessingSubject) -> None:
    """A subject that is set prevails over the name."""
    expected = Answer.of(subject in PATIENT_FILES)
    assert is_patient_file(ControllerRecord(subject=subject, name="Dossiers médicaux")) is expected


@pytest.mark.parametrize(
    "name",
    [
        "Dossier patient",
        "DOSSIERS DES PATIENTS",
        "Gestion des dossiers médicaux",
        "Suivi des patients",
        "Suivi médical",
        "Prise en charge des malades",
        "Tenue du dossier de soins",
    ],
)
def test_without_a_subject_the_name_may_tell_the_patient_file(name: str) -> None:
    """The usual names of the patient file are recognised, in the name of the record or in a purpose."""
    assert is_patient_file(ControllerRecord(name=name)) is YES
    assert is_patient_file(ControllerRecord(purposes=(Purpose(description=name),))) is YES


def test_a_purpose_speaks_where_there_is_no_name() -> None:
    """A name tells what the record is; a purpose that speaks of the files of patients does not change it."""
    purposes = (Purpose(description="Alimenter le dossier médical partagé"),)
    assert is_patient_file(ControllerRecord(name="Identification des patients", purposes=purposes)) is UNKNOWN
    assert is_patient_file(ControllerRecord(name="À compléter", purposes=purposes)) is YES


@pytest.mark.parametrize("name", [None, "À compléter", "Facturation aux patients", "Suivi des paiements", "Dossiers"])
def test_another_name_leaves_it_open(name: str | None) -> None:
    """What no word says is not known, which is not "no"."""
    assert is_patient_file(ControllerRecord(name=name)) is UNKNOWN


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (ControllerRecord(data=(IDENTITY,)), NO),
        (ControllerRecord(data=(DataItem(category=DataCategory.HEALTH, description="Néant"),)), NO),
        (ControllerRecord(data=(HEALTH,)), YES),
        (ControllerRecord(data_subjects=(DataSubjects(category=DataSubjectCategory.EMPLOYEES),)), NO),
        (ControllerRecord(data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS),)), YES),
        # the workbook of the CNIL has no line for patients
        (ControllerRecord(data_subjects=(DataSubjects(category=DataSubjectCategory.CUSTOMERS),)), YES),
    ],
)
def test_without_patients_or_health_data_a_record_is_not_the_patient_file(
    record: ControllerRecord, expected: Answer
) -> None:
    """Whatever its name, a record without health data or without patients is not it."""
    named = ControllerRecord(name="Suivi médical", data=record.data, data_subjects=record.data_subjects)
    assert is_patient_file(named) is expected


@pytest.mark.parametrize("category", DataCategory)
def test_special_categories_are_those_of_article_9(category: DataCategory) -> None:
    """The eight categories of art. 9(1), and neither the NIR nor offences (trap T-03)."""
    record = ControllerRecord(data=(DataItem(category=category),))
    assert has_special_categories(record) is Answer.of(category in ART_9_CATEGORIES)
    assert has_offences_data(record) is Answer.of(category is DataCategory.OFFENCES)
    assert processes_nir(record) is Answer.of(category is DataCategory.NIR)


def test_a_line_that_says_none_is_not_processed() -> None:
    """A register that fills every line with "néant" processes none of these data."""
    lines = tuple(DataItem(category=category, description="Néant") for category in DataCategory)
    record = ControllerRecord(data=lines)
    assert not any(is_processed(line) for line in lines)
    assert {has_special_categories(record), has_offences_data(record), processes_nir(record)} == {NO}


def test_without_data_nothing_is_known_of_them() -> None:
    """A record that lists no data is not one that processes none; the patient file has health data in any case."""
    record = ControllerRecord()
    assert {has_special_categories(record), has_offences_data(record), processes_nir(record)} == {UNKNOWN}
    assert has_special_categories(ControllerRecord(subject=ProcessingSubject.PATIENT_RECORD)) is YES


@pytest.mark.parametrize(
    "text",
    [
        "NIR",
        "Nom, prénom, n° de sécurité sociale",
        "N° sécu",
        "numéro de Sécu",
        "Numéro de la sécurité sociale",
        "n° SS",
        "NSS",
        "numéro d’inscription au répertoire",
        "Matricule INS",
        "sans photographie, NIR, adresse",
    ],
)
def test_the_nir_is_recognised_in_words(text: str) -> None:
    """The usual ways to write it are recognised, and count as the NIR wherever they stand."""
    assert mentions_nir(text)
    assert processes_nir(ControllerRecord(data=(DataItem(category=DataCategory.OTHER, description=text),))) is YES


@pytest.mark.parametrize(
    "text",
    [
        None,
        "Avenir professionnel",
        "Nirvana",
        "Organismes de sécurité sociale",
        "Identité, hors NIR",
        "État civil sans le numéro de sécurité sociale",
        "pas de NIR",
        "NIR exclu",
        "Identité (le NIR n’est pas demandé)",
        "NIR : jamais",
    ],
)
def test_what_is_not_the_nir_or_excludes_it_is_left_alone(text: str | None) -> None:
    """A word that holds its letters, and a text that keeps it out, do not name it."""
    assert not mentions_nir(text)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        (ProcessingSubject.BILLING, YES),
        (ProcessingSubject.PATIENT_IDENTITY_AND_DMP, YES),
        (ProcessingSubject.STAFF, YES),
        (ProcessingSubject.DISPENSING, YES),
        (ProcessingSubject.MEDICAL_BIOLOGY, YES),
        (ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD, YES),
        (ProcessingSubject.LOYALTY, NO),
        (ProcessingSubject.WEBSITE, NO),
        (ProcessingSubject.RECRUITMENT, NO),
        (ProcessingSubject.RESEARCH, UNKNOWN),
        (ProcessingSubject.APPOINTMENTS, UNKNOWN),
        (ProcessingSubject.OTHER, UNKNOWN),
        (None, UNKNOWN),
    ],
)
def test_billing_identity_and_payroll_need_the_nir(subject: ProcessingSubject | None, expected: Answer) -> None:
    """Some activities need it, some never do, the others are left open."""
    assert needs_nir(ControllerRecord(subject=subject)) is expected


@pytest.mark.parametrize(
    "record",
    [
        ControllerRecord(name="Télétransmission des feuilles de soins"),
        ControllerRecord(purposes=(Purpose(description="Établir la paie"),)),
        ControllerRecord(name="Téléconsultations"),
        ControllerRecord(name="Suivi des patients"),
        ControllerRecord(purposes=(Purpose(art9_condition=Art9Condition.HEALTH_CARE),)),
        ControllerRecord(subject=ProcessingSubject.OTHER, name="Remboursement des soins"),
    ],
)
def test_without_a_subject_words_or_a_condition_may_tell_the_need(record: ControllerRecord) -> None:
    """The name, a purpose or a condition of care or of social protection is enough."""
    assert needs_nir(record) is YES


@pytest.mark.parametrize("name", ["Les pays voisins", "Paysage", "Inscription aux ateliers"])
def test_a_word_that_only_begins_alike_tells_no_need(name: str) -> None:
    """« Pays » is no « paie », « inscription » no « INS »."""
    assert needs_nir(ControllerRecord(name=name)) is UNKNOWN


@given(controller_records())
def test_every_record_has_an_answer(record: ControllerRecord) -> None:
    """No record makes a question fail; the patient file always has special categories."""
    answers = [
        question(record)
        for question in (is_patient_file, has_special_categories, has_offences_data, processes_nir, needs_nir)
    ]
    assert all(isinstance(answer, Answer) for answer in answers)
    assert answers[0] is not YES or answers[1] is YES
