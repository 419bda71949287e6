# SPDX-License-Identifier: MIT
"""The place of each category of data: the NIR, offences, and what care, an agenda or a loyalty scheme does not need."""

from __future__ import annotations

import attrs
import pytest

from register_content_cases import RECORD, codes, found, message
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Severity
from rgpd_sante.register import ControllerRecord, DataItem, Purpose
from rgpd_sante.register.finding_rules import categories
from rgpd_sante.vocabulary.register import (
    ART_9_CATEGORIES,
    Art9Condition,
    DataCategory,
    LegalBasis,
    ProcessingSubject,
)

NIR = DataItem(category=DataCategory.NIR)
LOGS = DataItem(category=DataCategory.CONNECTION)
HEALTH = RECORD.data[0]
PURPOSE = Purpose(description="Tenir les comptes", legal_basis=LegalBasis.CONTRACT)


def _of(subject: ProcessingSubject | None, *data: DataItem, name: str = "Activité") -> ControllerRecord:
    """Make of the clean record one of another subject and of other data, without a condition of art. 9."""
    return attrs.evolve(RECORD, subject=subject, name=name, purposes=(PURPOSE,), data=data)


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        (ProcessingSubject.BILLING, []),
        (ProcessingSubject.STAFF, []),
        (ProcessingSubject.PATIENT_IDENTITY_AND_DMP, []),
        (ProcessingSubject.APPOINTMENTS, ["REG019 .data[0].category"]),
        (ProcessingSubject.LOYALTY, ["REG019 .data[0].category"]),
        (ProcessingSubject.RECRUITMENT, ["REG019 .data[0].category"]),
        (None, ["REG019 .data[0].category"]),
    ],
)
def test_the_nir_is_found_where_nothing_calls_for_it(subject: ProcessingSubject | None, expected: list[str]) -> None:
    """Billing, identity and payroll use it; elsewhere its use is to be told, or stopped."""
    assert found(_of(subject, NIR)) == expected


def test_an_activity_that_never_needs_the_nir_is_told_more_firmly() -> None:
    """A loyalty scheme is told that it has no use of it; an agenda is asked what it is for."""
    assert "n’en a pas l’usage" in message(_of(ProcessingSubject.LOYALTY, NIR), "REG019")
    assert message(_of(ProcessingSubject.APPOINTMENTS, NIR), "REG019") == categories.NIR_NOT_NEEDED.title


def test_the_nir_is_found_in_the_words_of_another_line() -> None:
    """A NIR described in the line of the identity is one, and so is one beside its own line, told once."""
    identity = DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, description="Nom, n° de sécurité sociale")
    assert found(_of(ProcessingSubject.WEBSITE, LOGS, identity)) == ["REG019 .data[1].description"]
    assert found(_of(ProcessingSubject.WEBSITE, identity, NIR)) == ["REG019 .data[0].description"]


def test_a_line_that_says_none_holds_no_nir() -> None:
    """A line of the workbook filled with "néant" is told as such, and not as a NIR."""
    nothing = attrs.evolve(NIR, description="Néant")
    assert found(_of(ProcessingSubject.WEBSITE, nothing)) == ["REG027 .data[0].description"]


@pytest.mark.parametrize("category", DataCategory)
def test_the_nir_is_no_special_category(category: DataCategory) -> None:
    """Described in the line of a special category, it is told to be misplaced; elsewhere it is not (trap T-03)."""
    item = DataItem(category=category, description="Numéro de sécurité sociale")
    record = attrs.evolve(RECORD, subject=ProcessingSubject.BILLING, data=(item,))
    assert ("REG020 .data[0].description" in found(record)) is (category in ART_9_CATEGORIES)


def test_the_nir_needs_no_condition_of_article_9() -> None:
    """A condition beside the NIR alone takes it for a special category, or health data were forgotten."""
    conditioned = attrs.evolve(PURPOSE, art9_condition=Art9Condition.EMPLOYMENT_SOCIAL_PROTECTION)
    record = attrs.evolve(_of(ProcessingSubject.STAFF, NIR), purposes=(PURPOSE, conditioned, conditioned))
    assert found(record) == ["REG020 .purposes[1].art9_condition"]
    assert "Si des données de santé sont traitées, les ajouter." in message(record, "REG020")
    assert found(attrs.evolve(record, data=(NIR, HEALTH))) == []
    assert found(attrs.evolve(record, purposes=(PURPOSE,))) == []


def test_without_the_nir_a_condition_is_not_judged() -> None:
    """A condition that no listed data call for is left alone where there is no NIR."""
    conditioned = attrs.evolve(PURPOSE, art9_condition=Art9Condition.LEGAL_CLAIMS)
    record = attrs.evolve(_of(ProcessingSubject.CLAIMS_AND_LITIGATION, LOGS), purposes=(conditioned,))
    assert found(record) == []


def test_the_lists_on_the_nir_are_told_as_our_reading() -> None:
    """The finding cites the law, and says that the list of activities is ours."""
    kind = categories.NIR_NOT_NEEDED
    assert kind.citation is not None
    assert kind.citation.short == "LIL, art. 30"
    assert kind.verification is Verification.ANALYSIS
    assert "226-16-1" in kind.why


def test_offences_are_found_apart_from_special_categories() -> None:
    """They are of art. 10: a warning, and no condition of art. 9 is asked for."""
    offences = DataItem(category=DataCategory.OFFENCES, description="Plainte déposée.")
    assert found(_of(ProcessingSubject.CLAIMS_AND_LITIGATION, offences)) == ["REG018 .data[0].category"]


@pytest.mark.parametrize("category", DataCategory)
def test_no_special_category_feeds_a_loyalty_scheme(category: DataCategory) -> None:
    """Each is an error there, at its line, and is asked for no condition; other data are not."""
    item = DataItem(category=category, description="Ce qui est gardé.")
    lines = [line for line in found(_of(ProcessingSubject.LOYALTY, item)) if not line.startswith(("REG018", "REG019"))]
    assert lines == (["REG021 .data[0].category"] if category in ART_9_CATEGORIES else [])
    assert categories.HEALTH_IN_LOYALTY.severity is Severity.ERROR
    assert "aucune donnée de santé" in categories.HEALTH_IN_LOYALTY.title


@pytest.mark.parametrize("condition", Art9Condition)
def test_explicit_consent_alone_could_open_health_data_to_a_loyalty_scheme(condition: Art9Condition) -> None:
    """Care is no reason to feed one, nor any other condition; explicit consent is not contrary to the text."""
    purpose = attrs.evolve(PURPOSE, art9_condition=condition)
    record = attrs.evolve(_of(ProcessingSubject.LOYALTY, HEALTH), purposes=(purpose,))
    assert ("REG021" in codes(record)) is (condition is not Art9Condition.EXPLICIT_CONSENT)


@pytest.mark.parametrize(
    ("category", "described", "bare"),
    [
        (DataCategory.RELIGIOUS_PHILOSOPHICAL, True, True),
        (DataCategory.POLITICAL, True, True),
        (DataCategory.TRADE_UNION, True, True),
        (DataCategory.SEX_LIFE_ORIENTATION, False, True),
        (DataCategory.RACIAL_ETHNIC, False, True),
        (DataCategory.GENETIC, False, False),
        (DataCategory.HEALTH, False, False),
        (DataCategory.PERSONAL_LIFE, False, False),
        (DataCategory.PROFESSIONAL_LIFE, False, False),
    ],
)
def test_what_is_foreign_to_care_is_found_in_the_patient_file(
    *, category: DataCategory, described: bool, bare: bool
) -> None:
    """Opinions always are; what may be of medical use is, unless the line says what it holds."""
    with_words = DataItem(category=category, description="Utile au suivi gynécologique.")
    assert ("REG022" in codes(attrs.evolve(RECORD, data=(with_words,)))) is described
    for description in (None, "Oui"):
        item = attrs.evolve(with_words, description=description)
        assert ("REG022" in codes(attrs.evolve(RECORD, data=(item,)))) is bare


def test_a_line_that_says_none_is_not_foreign_to_care() -> None:
    """« Religion : néant » means that it is not collected."""
    item = DataItem(category=DataCategory.RELIGIOUS_PHILOSOPHICAL, description="Néant")
    assert codes(attrs.evolve(RECORD, data=(HEALTH, item))) == {"REG027"}


def test_what_is_foreign_to_care_is_judged_in_the_patient_file_alone() -> None:
    """A trade union in the record of the staff is another question."""
    union = DataItem(category=DataCategory.TRADE_UNION, description="Mandat d’un salarié.")
    assert "REG022" not in codes(_of(ProcessingSubject.STAFF, union))


def test_an_agenda_with_the_reason_of_the_visit_is_reminded_of_the_advice() -> None:
    """Health data in the appointments are an information, not a fault; elsewhere they are none."""
    record = attrs.evolve(RECORD, subject=ProcessingSubject.APPOINTMENTS)
    assert found(record) == ["REG023 .data[0].category"]
    assert categories.REASON_FOR_VISIT.severity is Severity.INFO
    assert found(attrs.evolve(record, data=(LOGS,))) == []


def test_a_category_may_be_listed_twice() -> None:
    """Two lines of health data, with a retention each, are in order."""
    second = attrs.evolve(HEALTH, description="Imagerie.")
    assert found(attrs.evolve(RECORD, data=(HEALTH, second))) == []
