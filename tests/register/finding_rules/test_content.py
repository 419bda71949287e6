# SPDX-License-Identifier: MIT
"""The whole register: never empty, each record with a reference of its own, the worst of them told in few words."""

from __future__ import annotations

from datetime import datetime
from time import perf_counter

import attrs
import pytest
from hypothesis import given

from finding_cases import resolved
from register_content_cases import JUDGED_AT, PROCESSOR_RECORD, RECORD, REGISTER
from register_samples import full_register
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Severity, kinds_in
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    DataSubjects,
    Purpose,
    Recipient,
    Register,
    SecurityMeasure,
)
from rgpd_sante.register.finding_rules import (
    art30_items,
    categories,
    content,
    legal_bases,
    recommended,
    record_dates,
    record_texts,
)
from rgpd_sante.register.finding_rules.content import content_findings
from rgpd_sante.vocabulary.register import (
    WORKBOOK_DATA_CATEGORIES,
    DataSubjectCategory,
    LegalBasis,
    RecipientCategory,
    SecurityMeasureKind,
)
from strategies_basic import instants
from strategies_register import registers

KINDS = kinds_in(content, art30_items, recommended, legal_bases, categories, record_dates, record_texts)


def _found(register: Register) -> list[str]:
    return [f"{finding.code} {finding.path}" for finding in content_findings(register, JUDGED_AT)]


def test_the_kinds_are_those_of_the_content() -> None:
    """REG001 to REG029, each once."""
    assert [kind.code for kind in KINDS] == [f"REG{number:03}" for number in range(1, 30)]


def test_nothing_is_found_in_the_clean_register() -> None:
    """A complete register, as a controller and as a processor, is left alone."""
    assert _found(attrs.evolve(REGISTER, processor_records=(PROCESSOR_RECORD,))) == []


def test_the_full_sample_is_only_to_be_reviewed() -> None:
    """The sample with every field filled has one point that a person is to check."""
    assert _found(full_register()) == ["REG029 $.controller_records[0].to_review"]


@pytest.mark.parametrize("register", [Register(), Register(processor_records=(PROCESSOR_RECORD,))])
def test_a_practice_always_has_records_of_its_own(register: Register) -> None:
    """An empty register is an error, and so is one of a processor alone: no practice is exempt (trap T-01)."""
    (one,) = content_findings(register, JUDGED_AT)
    assert (one.code, one.path, one.severity) == ("REG001", "$.controller_records", Severity.ERROR)


def test_a_repeated_reference_is_told_once() -> None:
    """At the second record that bears it, whatever its capitals and spaces, with the places of the others."""
    records = tuple(attrs.evolve(RECORD, reference=one) for one in ("T-1", "T-2", " t-1 ", "T-2", "T-1", "T-1", "T-3"))
    found = list(content_findings(Register(controller_records=records), JUDGED_AT))
    assert [(finding.code, finding.path, finding.message) for finding in found] == [
        (
            "REG026",
            "$.controller_records[2].reference",
            "4 fiches portent la même référence : n° 1, 3, 5 et 1 autre.",
        ),
        ("REG026", "$.controller_records[3].reference", "2 fiches portent la même référence : n° 2 et 4."),
    ]


def test_many_records_of_one_reference_are_told_in_one_line() -> None:
    """The reference of the workbook left everywhere gives one finding, and a short message."""
    records = (attrs.evolve(RECORD, reference="ref-001"),) * 40
    (one,) = content_findings(Register(controller_records=records), JUDGED_AT)
    assert one.message == "40 fiches portent la même référence : n° 1, 2, 3 et 37 autres."


def test_the_two_registers_number_their_records_apart() -> None:
    """A record of a processor may bear the reference of one of a controller; fillers are no references."""
    processed = attrs.evolve(PROCESSOR_RECORD, reference=RECORD.reference)
    assert _found(Register(controller_records=(RECORD,), processor_records=(processed,))) == []
    repeated = Register(controller_records=(RECORD,), processor_records=(processed, processed))
    assert _found(repeated) == ["REG026 $.processor_records[1].reference"]
    unsaid = (attrs.evolve(RECORD, reference="?"),) * 2
    assert {line.split()[0] for line in _found(Register(controller_records=unsaid))} == {"REG027"}


def test_a_naive_instant_is_refused() -> None:
    """A question without an offset has no answer."""
    with pytest.raises(FactError):
        list(content_findings(REGISTER, datetime(2026, 6, 10)))  # noqa: DTZ001 - the naive instant is the test


def _imported() -> Register:
    """Give a register as a workbook filled in haste gives it: every line ticked, little said, accents lost."""
    lines = tuple(
        DataItem(category=category, description="Oui" if rank < 2 else "Néant")
        for rank, category in enumerate(WORKBOOK_DATA_CATEGORIES)
    )
    patients = ControllerRecord(
        reference="ref-001",
        name="Gestion des dossiers patients",
        purposes=(Purpose(description="Suivi des patients", legal_basis=LegalBasis.CONSENT),),
        data_subjects=(DataSubjects(category=DataSubjectCategory.OTHER),),
        recipients=(Recipient(category=RecipientCategory.INTERNAL_SERVICE, detail="XXX"),),
        security=(SecurityMeasure(kind=SecurityMeasureKind.BACKUP),),
    )
    payroll = ControllerRecord(
        reference="ref-001",
        name="Gestion de la paie des salariÃ©s",
        purposes=(Purpose(description="Ã‰tablir la paie"),),
        data_subjects=(DataSubjects(category=DataSubjectCategory.EMPLOYEES),),
        data=lines,
        any_recipient=Answer.NO,
        security=(SecurityMeasure(kind=SecurityMeasureKind.OTHER, detail="À compléter"),),
    )
    return Register(controller_records=(patients, payroll))


def test_a_register_filled_in_haste_is_told_in_few_findings() -> None:
    """A DPO reads for each record a handful of lines: what the law asks for, what is doubtful, what is advised."""
    assert _found(_imported()) == [
        "REG004 $.controller_records[0].data",
        "REG017 $.controller_records[0].purposes[0].legal_basis",
        "REG014 $.controller_records[0].purposes[0].art9_condition",
        "REG027 $.controller_records[0]",
        "REG011 $.controller_records[0]",
        "REG027 $.controller_records[1]",
        "REG028 $.controller_records[1]",
        "REG012 $.controller_records[1].purposes[0].legal_basis",
        "REG011 $.controller_records[1]",
        "REG026 $.controller_records[1].reference",
    ]


def test_the_findings_of_a_register_filled_in_haste_are_readable() -> None:
    """Each message is one French sentence or two, of a bearable length, which never promises anything."""
    for finding in content_findings(_imported(), JUDGED_AT):
        assert finding.message[0].isupper() or finding.message[0].isdigit()
        assert finding.message.endswith(".")
        assert len(finding.message) < 400
        assert "conforme" not in finding.message


@given(registers(), instants())
def test_no_register_makes_a_rule_fail(register: Register, at: datetime) -> None:
    """Whatever is drawn, each finding is of a kind of this slice and its path leads somewhere in the register."""
    codes = {kind.code for kind in KINDS}
    for finding in content_findings(register, at):
        assert finding.code in codes
        resolved(register, finding.path)
        assert finding.message.endswith(".")


@given(registers())
def test_a_question_has_one_answer(register: Register) -> None:
    """The same register at the same instant gives the same findings, none of them twice."""
    found = list(content_findings(register, JUDGED_AT))
    assert found == list(content_findings(register, JUDGED_AT))
    assert len(set(found)) == len(found)


def test_a_large_register_is_judged_in_a_time_that_grows_with_it() -> None:
    """Eight times the records take about eight times as long, even when all bear one reference."""

    def seconds(count: int) -> float:
        register = Register(controller_records=(attrs.evolve(RECORD, reference="ref-001"),) * count)
        start = perf_counter()
        assert sum(1 for _ in content_findings(register, JUDGED_AT)) == 1
        return perf_counter() - start

    small = min(seconds(100) for _ in range(3))
    assert min(seconds(800) for _ in range(3)) < 40 * small
