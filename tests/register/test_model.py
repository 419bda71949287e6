# SPDX-License-Identifier: MIT
"""The register as facts: two kinds of record, unknown everywhere, and nothing impossible."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from breach_samples import full_dossier
from fact_walk import fields_of, values_of
from register_samples import full_controller_record, full_processor_record, full_register
from rgpd_sante.errors import FactError
from rgpd_sante.exchange import dumps, loads
from rgpd_sante.facts import Answer
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    HealthDataHosting,
    ImpactAssessment,
    OfficerDesignation,
    Period,
    ProcessingContract,
    Processor,
    ProcessorRecord,
    Purpose,
    Register,
    RetentionTerm,
    Transfer,
)
from rgpd_sante.vocabulary.governance import ProcessorClause
from rgpd_sante.vocabulary.register import DataCategory, LegalBasis
from rgpd_sante.vocabulary.retention import PeriodUnit
from strategies import registers


@pytest.mark.parametrize("kind", [Register, ControllerRecord, ProcessorRecord, Purpose, Transfer, Processor])
def test_all_may_be_unknown(kind: type) -> None:
    """A register of which nothing is known can be written down, and nothing in it says yes or no."""
    says_nothing = {
        None,
        (),
        Answer.UNKNOWN,
        ProcessingContract(),
        HealthDataHosting(),
        ImpactAssessment(),
        OfficerDesignation(),
    }
    assert {value for _, value in values_of(kind())} <= says_nothing


def test_the_record_of_a_processor_has_neither_purpose_nor_data_nor_retention() -> None:
    """Art. 30(2) asks a processor for none of them: the two records are two classes, not one with a flag."""
    names = {field.name for field in fields_of(ProcessorRecord)}
    assert not names & {"purposes", "data", "data_subjects", "recipients", "retention"}
    assert {"controllers", "processing_categories", "transfers", "security"} <= names


def test_the_two_registers_do_not_mix() -> None:
    """A record stands in the register of its role only."""
    with pytest.raises(FactError, match="controller_records"):
        Register(controller_records=(full_processor_record(),))  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(FactError, match="processor_records"):
        Register(processor_records=(full_controller_record(),))  # type: ignore[arg-type]  # wrong on purpose


def test_each_purpose_owns_its_legal_basis() -> None:
    """One activity may have several purposes, each with a basis, a condition and a retention of its own."""
    paid = Purpose(description="payer", legal_basis=LegalBasis.CONTRACT)
    declared = Purpose(description="déclarer", legal_basis=LegalBasis.LEGAL_OBLIGATION)
    record = ControllerRecord(purposes=(paid, declared))
    assert [purpose.legal_basis for purpose in record.purposes] == [LegalBasis.CONTRACT, LegalBasis.LEGAL_OBLIGATION]


def test_trap_4_retention_belongs_to_each_category_of_data() -> None:
    """T-04: two categories of one record are kept for two durations."""
    year = RetentionTerm(active=Period(number=1, unit=PeriodUnit.YEARS))
    month = RetentionTerm(active=Period(number=1, unit=PeriodUnit.MONTHS))
    record = ControllerRecord(
        data=(
            DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, retention=(year,)),
            DataItem(category=DataCategory.CONNECTION, retention=(month,)),
        )
    )
    assert [item.retention for item in record.data] == [(year,), (month,)]


def test_no_recipient_is_not_an_unknown_recipient() -> None:
    """An explicit "none" can be recorded, and is another fact than an empty list."""
    assert ControllerRecord(any_recipient=Answer.NO) != ControllerRecord()


def test_a_clause_is_not_both_there_and_missing() -> None:
    """A clause found present and absent is refused, with its article."""
    with pytest.raises(FactError) as caught:
        ProcessingContract(present=(ProcessorClause.AUDITS,), absent=(ProcessorClause.AUDITS,))
    assert caught.value.field == "absent"
    assert "RGPD, art. 28, § 3" in caught.value.message


@pytest.mark.parametrize("code", ["ch", "CHE", "C", "Suisse", "C1", "ÇH", " CH", ""])
def test_a_country_is_a_code_of_two_capital_letters(code: str) -> None:
    """A name or another form of code is refused where a code is asked for; a name goes to the destination."""
    with pytest.raises(FactError, match="country"):
        Transfer(country=code)
    with pytest.raises(FactError, match="storage_countries"):
        HealthDataHosting(storage_countries=(code,))


@given(registers())
def test_any_register_is_a_value(register: Register) -> None:
    """A register equals another of the same facts and can be put in a set."""
    assert {register, attrs.evolve(register)} == {register}


def test_the_full_register_is_written_and_read_back() -> None:
    """A register of which every field is filled comes back from its file unchanged."""
    dossier = attrs.evolve(full_dossier(), register=full_register())
    assert loads(dumps(dossier)) == dossier
