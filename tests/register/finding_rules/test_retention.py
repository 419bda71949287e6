# SPDX-License-Identifier: MIT
"""Retention terms of a record: missing, empty, without event, and departing from the table of durations."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from hypothesis import given

from register_samples import full_register
from rgpd_sante.analysis.finding_examples.clean import FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, REGISTER
from rgpd_sante.analysis.finding_examples.register_retention import EXAMPLES
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, Severity, kinds_in
from rgpd_sante.register import ControllerRecord, DataItem, Period, Purpose, Register, RetentionTerm
from rgpd_sante.register.finding_rules import retention as rules
from rgpd_sante.register.finding_rules.retention import retention_findings
from rgpd_sante.register.retention_rules import RETENTION_RULES
from rgpd_sante.vocabulary.register import DataCategory
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent
from strategies_register import registers

AT = datetime(2026, 11, 25, 9, tzinfo=UTC)
C, S = RetentionRuleCode, StartEvent
HERE = "$.controller_records[0]"
KINDS = {kind.code: kind for kind in kinds_in(rules)}


def period(number: int, unit: PeriodUnit = PeriodUnit.YEARS) -> Period:
    """Give a period, of years unless it is said."""
    return Period(number=number, unit=unit)


def judged(record: ControllerRecord, *, at: datetime = AT) -> list[Finding]:
    """Judge one record alone."""
    return list(retention_findings(Register(controller_records=(record,)), at))


def told(record: ControllerRecord) -> list[str]:
    """Tell the code and the path of each finding, the path from the record."""
    return [f"{finding.code} {finding.path.removeprefix(HERE)}" for finding in judged(record)]


def found(*terms: RetentionTerm) -> list[str]:
    """Tell what is found in a record of one category of data kept by these terms, the path from the terms."""
    item = DataItem(category=DataCategory.HEALTH, retention=terms)
    return [line.replace(".data[0].retention", "") for line in told(ControllerRecord(data=(item,)))]


def message(term: RetentionTerm) -> str:
    """Give the message of the one finding of a term."""
    (finding,) = judged(ControllerRecord(data=(DataItem(category=DataCategory.HEALTH, retention=(term,)),)))
    return finding.message


def of_data(*retentions: tuple[RetentionTerm, ...], purposes: tuple[RetentionTerm, ...] = ()) -> ControllerRecord:
    """Give a record of as many categories of data as there are tuples of terms, and one purpose."""
    categories = (DataCategory.HEALTH, DataCategory.CIVIL_STATUS_IDENTITY, DataCategory.NIR)
    data = tuple(
        DataItem(category=category, retention=terms) for category, terms in zip(categories, retentions, strict=False)
    )
    return ControllerRecord(purposes=(Purpose(retention=purposes),), data=data)


LIB = RetentionTerm(rule=C.PATIENT_FILE_PRIVATE_PRACTICE)


class TestMissing:
    """Art. 30(1)(f): the term of each category of data, as far as possible."""

    def test_a_clean_register_has_nothing(self) -> None:
        """A record that names a rule for its data is in order."""
        assert list(retention_findings(REGISTER, AT)) == []
        assert list(retention_findings(Register(), AT)) == []

    def test_each_category_without_term_is_told(self) -> None:
        """The categories that have none are told one by one; those that have one are not."""
        assert told(of_data((LIB,), (), ())) == ["CON001 .data[1].retention", "CON001 .data[2].retention"]

    def test_a_term_of_the_purpose_holds_for_every_category(self) -> None:
        """A category without term of its own has that of the purpose."""
        assert told(of_data((), (), purposes=(LIB,))) == []

    def test_a_record_without_data_lacks_its_data_first(self) -> None:
        """Without a category there is no term to ask for; that the categories are missing is told elsewhere."""
        assert told(of_data()) == []

    def test_a_term_of_nothing_is_told(self) -> None:
        """A start and a fate are no duration."""
        assert found(RetentionTerm()) == ["CON006 [0]"]
        assert found(RetentionTerm(start=S.CLOSURE, fate=FinalFate.ERASURE)) == ["CON006 [0]"]

    def test_every_record_and_every_term_is_judged(self) -> None:
        """The paths count the records, the purposes, the data and the terms."""
        empty = RetentionTerm()
        record = of_data((LIB, empty), purposes=(empty, LIB))
        register = Register(controller_records=(RECORD, record))
        assert [finding.path for finding in retention_findings(register, AT)] == [
            "$.controller_records[1].purposes[0].retention[0]",
            "$.controller_records[1].data[0].retention[1]",
        ]


class TestWords:
    """What is written in place of a term (trap T-19)."""

    @pytest.mark.parametrize("words", ["Aucune durée n’a été définie", "-", "Néant", "à définir", "N/A", "?", "…"])
    def test_words_that_say_nothing(self, words: str) -> None:
        """They are found, and are no fault."""
        assert found(RetentionTerm(words=words)) == ["CON002 [0].words"]

    @pytest.mark.parametrize("words", ["Illimitée", "sans limite de durée", "à vie"])
    def test_words_without_limit(self, words: str) -> None:
        """« Illimitée » is contrary to art. 5(1)(e), whatever stands beside it."""
        assert found(RetentionTerm(words=words)) == ["CON003 [0].words"]
        assert found(attrs.evolve(LIB, words=words)) == ["CON003 [0].words"]

    @pytest.mark.parametrize("words", ["Fin des voies de recours", "le temps du contrat", "6 à 12 mois"])
    def test_a_criterion_is_in_order(self, words: str) -> None:
        """A criterion, or a duration that we do not read, is left alone."""
        assert found(RetentionTerm(words=words)) == []

    def test_a_rule_or_a_period_makes_up_for_empty_words(self) -> None:
        """An empty remark beside a rule or a period says nothing, and harms nothing."""
        assert found(attrs.evolve(LIB, words="-")) == []
        assert found(RetentionTerm(words="-", active=period(5), start=S.CLOSURE)) == []
        assert found(RetentionTerm(words="-", archive=period(5), start=S.CLOSURE)) == []


class TestStart:
    """A duration runs from an event (trap T-04)."""

    @pytest.mark.parametrize(
        "term",
        [
            RetentionTerm(words="20 ans"),
            RetentionTerm(active=period(5)),
            RetentionTerm(archive=period(5)),
            RetentionTerm(rule=C.BATCH_TRACEABILITY),
            RetentionTerm(rule=C.SOCIAL_CHARGES, active=period(3)),
        ],
    )
    def test_a_duration_without_event(self, term: RetentionTerm) -> None:
        """A number alone, or a rule whose event no verified text gives, is told where the event should stand."""
        assert found(term) == ["CON005 [0].start"]

    @pytest.mark.parametrize(
        "term",
        [
            RetentionTerm(words="20 ans à compter de la dernière prise en charge"),
            RetentionTerm(words="20 ans", start=S.LAST_CARE),
            RetentionTerm(active=period(5), start=S.OTHER),
            RetentionTerm(active=period(5), words="après le départ du salarié"),
            RetentionTerm(rule=C.BATCH_TRACEABILITY, start=S.DISPENSING),
            LIB,
        ],
    )
    def test_a_duration_with_its_event(self, term: RetentionTerm) -> None:
        """The event may be a code, stand in the words, or be that of the rule."""
        assert found(term) == []

    @pytest.mark.parametrize("code", [C.VIGILANCE_FILES, C.LITIGATION])
    def test_a_rule_without_figure_needs_no_event(self, code: RetentionRuleCode) -> None:
        """« Selon texte » has nothing to run from."""
        assert not any("CON005" in line for line in found(RetentionTerm(rule=code)))


class TestOneForAll:
    """One number for a whole record is no answer to « les différentes catégories » (trap T-04)."""

    number = RetentionTerm(words="20 ans")

    def test_written_once(self) -> None:
        """A number of the purpose, for several categories, is told once."""
        assert told(of_data((), (), purposes=(self.number,))) == ["CON004 .purposes[0].retention[0]"]

    def test_repeated_on_each_line(self) -> None:
        """The same number copied on each line is told once too."""
        assert told(of_data((self.number,), (self.number,))) == ["CON004 .data[0].retention[0]"]

    def test_one_category_only(self) -> None:
        """For a single category, only the event is missing."""
        assert told(of_data((self.number,))) == ["CON005 .data[0].retention[0].start"]

    def test_two_numbers(self) -> None:
        """Two durations are told apart by category: each lacks its event."""
        other = RetentionTerm(words="5 ans")
        assert told(of_data((self.number,), (other,))) == [
            "CON005 .data[0].retention[0].start",
            "CON005 .data[1].retention[0].start",
        ]

    def test_with_its_event(self) -> None:
        """One duration that runs from an event may well be that of all the categories."""
        assert told(of_data((), (), purposes=(attrs.evolve(self.number, start=S.LAST_CARE),))) == []


# rule, period of the record, finding
DEPARTURES = [
    (C.VIDEO_SURVEILLANCE, period(1, PeriodUnit.MONTHS), None),
    (C.VIDEO_SURVEILLANCE, period(30, PeriodUnit.DAYS), None),
    (C.VIDEO_SURVEILLANCE, period(31, PeriodUnit.DAYS), None),
    (C.VIDEO_SURVEILLANCE, period(32, PeriodUnit.DAYS), "CON007"),
    (C.VIDEO_SURVEILLANCE, period(2, PeriodUnit.MONTHS), "CON007"),
    (C.VIDEO_SURVEILLANCE, period(1, PeriodUnit.DAYS), None),
    (C.APPLICANTS, period(2), None),
    (C.APPLICANTS, period(24, PeriodUnit.MONTHS), None),
    (C.APPLICANTS, period(25, PeriodUnit.MONTHS), "CON008"),
    (C.APPLICANTS, period(6, PeriodUnit.MONTHS), None),
    (C.LOGS, period(5, PeriodUnit.MONTHS), "CON010"),
    (C.LOGS, period(6, PeriodUnit.MONTHS), None),
    (C.LOGS, period(9, PeriodUnit.MONTHS), None),
    (C.LOGS, period(1), None),
    (C.LOGS, period(13, PeriodUnit.MONTHS), "CON008"),
    (C.PAYSLIPS, period(4), "CON009"),
    (C.PAYSLIPS, period(5), None),
    (C.PAYSLIPS, period(50), "CON011"),
    (C.PHARMACY_REGISTER, period(9), "CON009"),
    (C.PATIENT_FILE_ESTABLISHMENT, period(19), "CON009"),
    (C.PATIENT_FILE_ESTABLISHMENT, period(20), None),
    (C.PATIENT_FILE_ESTABLISHMENT, period(30), "CON011"),
    (C.PATIENT_FILE_PRIVATE_PRACTICE, period(10), "CON010"),
    (C.PATIENT_FILE_PRIVATE_PRACTICE, period(40), "CON008"),
    (C.WORKING_TIME, period(11, PeriodUnit.MONTHS), "CON009"),
    (C.WORKING_TIME, period(3), None),
    (C.WORKING_TIME, period(4), "CON011"),
    (C.TAX_DOCUMENTS, period(10), None),
    (C.PHARMACY_PURCHASE_INVOICES, period(10), None),
    (C.TRANSFUSION, period(20), "CON009"),
    (C.APPOINTMENTS, period(5), None),
    (C.BREACH_REGISTER, period(1), None),
    (C.LITIGATION, period(1), None),
]


class TestDepartures:
    """The period of a record against that of its rule."""

    @pytest.mark.parametrize(("code", "own", "kind"), DEPARTURES)
    def test_without_justification(self, code: RetentionRuleCode, own: Period, kind: str | None) -> None:
        """A binding text makes an error, a recommendation a warning, our own choice nothing."""
        assert found(RetentionTerm(rule=code, active=own)) == ([] if kind is None else [f"{kind} [0]"])

    @pytest.mark.parametrize(("code", "own", "kind"), DEPARTURES)
    def test_with_justification(self, code: RetentionRuleCode, own: Period, kind: str | None) -> None:
        """A justification answers everything but a mandatory minimum."""
        term = RetentionTerm(rule=code, active=own, justification="Motif consigné.")
        assert found(term) == (["CON009 [0]"] if kind == "CON009" else [])

    def test_active_and_archive_count_together(self) -> None:
        """5 and 15 years are the 20 (trap T-07)."""
        assert found(attrs.evolve(LIB, active=period(5), archive=period(15))) == []
        assert found(attrs.evolve(LIB, active=period(20), archive=period(20))) == ["CON008 [0]"]

    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ("5 ans après le paiement", []),
            ("3 ans", ["CON009 [0]"]),
            ("50 ans", ["CON011 [0]"]),
            ("au moins le temps du contrat", []),
        ],
    )
    def test_words_are_judged_too(self, words: str, expected: list[str]) -> None:
        """A plain duration in words is compared like a figure."""
        assert found(RetentionTerm(rule=C.PAYSLIPS, words=words)) == expected

    def test_figures_go_before_words(self) -> None:
        """Where both are given, the periods are judged."""
        assert found(RetentionTerm(rule=C.PAYSLIPS, words="3 ans", active=period(5))) == []

    def test_the_message_bears_both_durations_and_the_text(self) -> None:
        """A reader sees what is written, what the rule says, and where."""
        term = RetentionTerm(rule=C.VIDEO_SURVEILLANCE, active=period(3, PeriodUnit.MONTHS))
        assert message(term) == (
            "La durée dépasse le maximum qu’un texte impose, sans justification : 3 mois au registre, 1 mois selon la "
            "règle (CSI, art. L.252-5)."
        )
        assert "12 mois ou 6 mois selon la règle" in message(RetentionTerm(rule=C.LOGS, active=period(5)))

    def test_the_finding_cites_the_text_of_the_rule(self) -> None:
        """Each departure cites the text that it departs from, and is as sure as it."""
        item = DataItem(
            category=DataCategory.CONNECTION, retention=(RetentionTerm(rule=C.ACCESS_BADGES, active=period(1)),)
        )
        above, unverified = judged(ControllerRecord(data=(item,)))
        assert (above.code, unverified.code) == ("CON008", "CON013")
        assert {above.citation, unverified.citation} == set(RETENTION_RULES[C.ACCESS_BADGES].citations)
        assert {above.verification, unverified.verification} == {Verification.UNVERIFIED}

    def test_yesterday_is_judged_by_the_durations_of_its_day(self) -> None:
        """Asked before the framework of 2020, no duration of the shared file was recommended."""
        item = DataItem(category=DataCategory.HEALTH, retention=(RetentionTerm(rule=C.DMP, active=period(1)),))
        record = ControllerRecord(data=(item,))
        assert [finding.code for finding in judged(record)] == ["CON010"]
        assert judged(record, at=datetime(2019, 1, 1, tzinfo=UTC)) == []


class TestOtherStart:
    """The same duration from another event ends on another day."""

    @pytest.mark.parametrize(
        ("code", "start", "expected"),
        [
            (C.STAFF_REGISTER, S.ENTRY, ["CON012 [0].start"]),
            (C.STAFF_REGISTER, S.DEPARTURE, []),
            (C.STAFF_REGISTER, S.OTHER, []),
            (C.ACCOUNTS, S.INVOICE, ["CON012 [0].start"]),
            (C.PATIENT_FILE_PRIVATE_PRACTICE, S.LAST_FILE_INTERVENTION, []),
            (C.PATIENT_FILE_PRIVATE_PRACTICE, S.LAST_STAY_OR_CONSULTATION, []),
            (C.PATIENT_FILE_ESTABLISHMENT, S.LAST_CARE, []),
            (C.PATIENT_FILE_ESTABLISHMENT, S.LAST_FILE_INTERVENTION, ["CON012 [0].start"]),
            (C.BATCH_TRACEABILITY, S.ENTRY, []),
        ],
    )
    def test_event(self, code: RetentionRuleCode, start: StartEvent, expected: list[str]) -> None:
        """The event of the rule, its two names for a medical file, or one that no code names, are in order."""
        assert found(RetentionTerm(rule=code, start=start)) == expected

    def test_a_justification_answers(self) -> None:
        """A practice may count from another event and say why."""
        assert found(RetentionTerm(rule=C.STAFF_REGISTER, start=S.ENTRY, justification="Motif consigné.")) == []


@pytest.mark.parametrize("code", C)
def test_a_rule_from_memory_is_told(code: RetentionRuleCode) -> None:
    """A term that names a rule is told when the rule is not verified, and only then."""
    told_of = [line for line in found(RetentionTerm(rule=code, start=S.OTHER)) if "CON013" in line]
    unverified = RETENTION_RULES[code].verification is Verification.UNVERIFIED
    assert told_of == (["CON013 [0].rule"] if unverified else [])


@pytest.mark.parametrize(
    ("severity", "codes"),
    [
        (Severity.ERROR, {"CON003", "CON007", "CON009"}),
        (Severity.INFO, {"CON011", "CON013"}),
        (
            Severity.WARNING,
            {"CON001", "CON002", "CON004", "CON005", "CON006", "CON008", "CON010", "CON012"},
        ),
    ],
)
def test_severities(severity: Severity, codes: set[str]) -> None:
    """Only what is contrary to a binding text is an error; art. 30(1)(f) says « dans la mesure du possible »."""
    assert {code for code, kind in KINDS.items() if kind.severity is severity} == codes


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.code for example in EXAMPLES])
def test_the_example_of_a_kind_triggers_exactly_it(example: FindingExample) -> None:
    """Each example of these findings shows its own, at the place that is told."""
    register = example.dossier.register
    assert register is not None
    shown = [(finding.code, f"$.register{finding.path[1:]}") for finding in retention_findings(register, example.at)]
    assert shown == [(example.code, example.path)]


def test_every_kind_has_its_example() -> None:
    """No kind of these findings is without example, and none has two."""
    assert [example.code for example in EXAMPLES] == list(KINDS)


def test_the_full_register_departs_with_reasons() -> None:
    """The terms of the register with every field filled are justified."""
    assert list(retention_findings(full_register(), AT)) == []


@given(registers())
def test_any_register_is_judged_without_a_fault(register: Register) -> None:
    """Whatever a register holds, every finding is of a known kind and points into it."""
    for finding in retention_findings(register, AT):
        assert finding.code in KINDS
        assert finding.path.startswith("$.controller_records[")
        assert finding.citation is not None
