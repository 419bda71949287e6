# SPDX-License-Identifier: MIT
"""Findings on transfers: what is not said, what is contradicted, what nothing allows."""

from __future__ import annotations

from datetime import datetime

import attrs
import pytest
from hypothesis import given

from finding_cases import JUDGED_AT, resolved
from rgpd_sante.analysis.finding_examples import register_transfers
from rgpd_sante.analysis.finding_examples.clean import FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, REGISTER
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Finding, FindingKind, Severity, kinds_in
from rgpd_sante.law.texts import gdpr
from rgpd_sante.register import (
    ControllerRecord,
    HealthDataHosting,
    Processor,
    ProcessorRecord,
    Recipient,
    Register,
    Transfer,
)
from rgpd_sante.register.finding_rules import transfers as rules
from rgpd_sante.register.finding_rules.transfers import transfer_findings
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.register import RecipientCategory, SafeguardKind
from strategies_register import registers

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
SCC, SHIELD, DPF = (
    SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
    SafeguardKind.PRIVACY_SHIELD,
    SafeguardKind.DATA_PRIVACY_FRAMEWORK,
)
CLAIM, DEROGATION = SafeguardKind.ADEQUACY_DECISION, SafeguardKind.ART_49_DEROGATION
KINDS = kinds_in(rules)


def found(record: ControllerRecord, at: datetime = JUDGED_AT) -> list[str]:
    """Tell the code and the path in the record of each finding."""
    told = transfer_findings(attrs.evolve(REGISTER, controller_records=(record,)), at)
    return [f"{one.code} {one.path.removeprefix('$.controller_records[0]')}" for one in told]


def moved(transfer: Transfer, at: datetime = JUDGED_AT) -> list[str]:
    """Tell what is found in a record that declares one transfer."""
    return found(attrs.evolve(RECORD, any_transfer=YES, transfers=(transfer,)), at)


def test_nothing_is_found_in_the_clean_register() -> None:
    """A host in France, no transfer declared: all is said."""
    assert list(transfer_findings(REGISTER, JUDGED_AT)) == []
    assert list(transfer_findings(Register(), JUDGED_AT)) == []


@pytest.mark.parametrize("example", register_transfers.EXAMPLES, ids=lambda example: example.code)
def test_each_example_finds_its_own_kind(example: FindingExample) -> None:
    """The example of a kind triggers it at the place told, and no other."""
    register = example.dossier.register
    assert register is not None
    told = [(one.code, "$.register" + one.path[1:]) for one in transfer_findings(register, example.at)]
    assert told == [(example.code, example.path)]


def test_every_kind_has_one_example() -> None:
    """The kinds are those of the examples, by their codes."""
    assert [kind.code for kind in KINDS] == [example.code for example in register_transfers.EXAMPLES]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_kind_reads_well(kind: FindingKind) -> None:
    """A title is a French sentence with an article, and its code is of the transfers."""
    assert "REG030" <= kind.code <= "REG049"
    assert kind.title.endswith(".")
    assert kind.citation is not None
    assert "'" not in kind.title + kind.why + kind.remedy
    assert "conforme" not in (kind.title + kind.why + kind.remedy).lower()


@pytest.mark.parametrize(
    ("transfer", "expected"),
    [
        (Transfer(), ["REG030 .transfers[0].country"]),
        (Transfer(destination="À préciser"), ["REG030 .transfers[0].country"]),
        (Transfer(safeguard=SHIELD), ["REG030 .transfers[0].country", "REG036 .transfers[0].safeguard"]),
        (Transfer(safeguard=SCC), ["REG030 .transfers[0].country", "REG042 .transfers[0].impact_assessed"]),
        (Transfer(destination="Organisation de l’Exemple"), ["REG048 .transfers[0].destination"]),
        (Transfer(destination="Organisation de l’Exemple", safeguard=SCC, impact_assessed=YES), []),
        (Transfer(country="NO", safeguard=SHIELD), ["REG034 .transfers[0].country"]),
        (Transfer(country="RE"), ["REG034 .transfers[0].country"]),
        (Transfer(country="CH"), []),
        (Transfer(country="CH", safeguard=CLAIM), []),
        (Transfer(country="CH", safeguard=SCC), []),
        (Transfer(country="GB"), ["REG038 .transfers[0].country"]),
        (Transfer(country="GB", safeguard=SCC, impact_assessed=YES), []),
        (Transfer(country="GB", safeguard=SCC), ["REG038 .transfers[0].country"]),
        (Transfer(country="BR", safeguard=CLAIM), ["REG038 .transfers[0].country"]),
        (Transfer(country="CA"), ["REG044 .transfers[0].country"]),
        (Transfer(country="CA", safeguard=SCC, impact_assessed=YES), []),
        (Transfer(country="IN"), ["REG035 .transfers[0].safeguard"]),
        (Transfer(country="XX"), ["REG035 .transfers[0].safeguard"]),
        (Transfer(country="IN", safeguard=CLAIM), ["REG037 .transfers[0].safeguard"]),
        (Transfer(country="IN", safeguard=DPF), ["REG041 .transfers[0].safeguard"]),
        (Transfer(country="IN", safeguard=SHIELD), ["REG036 .transfers[0].safeguard"]),
        (Transfer(country="IN", safeguard=SCC), ["REG042 .transfers[0].impact_assessed"]),
        (Transfer(country="IN", safeguard=SCC, impact_assessed=YES), []),
        (Transfer(country="IN", safeguard=DEROGATION), ["REG043 .transfers[0].documentation"]),
        (Transfer(country="IN", safeguard=DEROGATION, documentation="Annexe 2."), []),
        (Transfer(country="US"), ["REG040 .transfers[0].listed_recipient"]),
        (Transfer(country="US", listed_recipient=YES), []),
        (Transfer(country="US", listed_recipient=NO), ["REG035 .transfers[0].safeguard"]),
        (Transfer(country="US", safeguard=CLAIM), ["REG040 .transfers[0].listed_recipient"]),
        (Transfer(country="US", safeguard=CLAIM, listed_recipient=NO), ["REG039 .transfers[0].safeguard"]),
        (Transfer(country="US", safeguard=DPF, listed_recipient=YES), []),
        (Transfer(country="US", safeguard=SCC, listed_recipient=NO, impact_assessed=YES), []),
        (Transfer(country="US", safeguard=SHIELD, listed_recipient=YES), ["REG036 .transfers[0].safeguard"]),
        (Transfer(destination="États-Unis", safeguard=DPF), ["REG040 .transfers[0].listed_recipient"]),
    ],
)
def test_one_transfer_today(transfer: Transfer, expected: list[str]) -> None:
    """T-12: neither the Privacy Shield nor the flags of the workbook are believed; what is allowed is left in peace."""
    assert moved(transfer) == expected


@pytest.mark.parametrize(
    ("transfer", "at", "expected"),
    [
        (Transfer(country="US", safeguard=DPF, listed_recipient=YES), "2023-07-09T12:00Z", ["REG037"]),
        (Transfer(country="US", safeguard=CLAIM, listed_recipient=YES), "2023-07-09T12:00Z", ["REG037"]),
        (Transfer(safeguard=DPF, destination="Amérique"), "2023-07-09T12:00Z", ["REG037"]),
        (Transfer(country="US", safeguard=DPF, listed_recipient=YES), "2023-07-10T12:00Z", []),
        (Transfer(country="US", safeguard=SHIELD), "2019-07-01T12:00Z", []),
        (Transfer(country="IN", safeguard=SHIELD), "2019-07-01T12:00Z", ["REG037"]),
        (Transfer(country="US", safeguard=SHIELD), "2021-01-01T12:00Z", ["REG036"]),
        (Transfer(country="BR", safeguard=CLAIM), "2025-12-31T12:00Z", ["REG037"]),
    ],
)
def test_one_transfer_on_its_day(transfer: Transfer, at: str, expected: list[str]) -> None:
    """A transfer is judged by the decisions in force at the instant of the question."""
    assert [line.partition(" ")[0] for line in moved(transfer, instant(at))] == expected


@pytest.mark.parametrize(
    ("answer", "transfers", "expected"),
    [
        (UNKNOWN, (), ["REG031 .any_transfer"]),
        (YES, (), ["REG032 .transfers"]),
        (NO, (), []),
        (NO, (Transfer(country="CH"),), ["REG033 .any_transfer"]),
        (NO, (Transfer(destination="Ailleurs"),), ["REG033 .any_transfer", "REG048 .transfers[0].destination"]),
        # a line that is no transfer contradicts nothing
        (NO, (Transfer(country="DE"),), ["REG034 .transfers[0].country"]),
        (UNKNOWN, (Transfer(country="DE"),), ["REG034 .transfers[0].country"]),
        # a list is an answer
        (UNKNOWN, (Transfer(country="CH"),), []),
    ],
)
def test_the_answer_and_the_list(answer: Answer, transfers: tuple[Transfer, ...], expected: list[str]) -> None:
    """An unknown answer is asked for, and an answer and a list that disagree are told."""
    assert found(attrs.evolve(RECORD, any_transfer=answer, transfers=transfers)) == expected


FRANCE = HealthDataHosting(storage_countries=("FR",), access_outside_eea=NO)


@pytest.mark.parametrize(
    ("processor", "expected"),
    [
        (Processor(country="FR"), []),
        (Processor(country="FR", hosting=FRANCE), []),
        (Processor(country="NO", hosting=HealthDataHosting(storage_countries=("IS", "LI"))), []),
        # remote support from outside the area is a transfer
        (
            Processor(country="FR", hosting=attrs.evolve(FRANCE, access_outside_eea=YES)),
            ["REG045 .processors[0].hosting.access_outside_eea"],
        ),
        (
            Processor(hosting=HealthDataHosting(storage_countries=("FR", "US"))),
            ["REG045 .processors[0].hosting.storage_countries"],
        ),
        (
            Processor(country="US", hosting=HealthDataHosting(storage_countries=("US",), access_outside_eea=YES)),
            [
                "REG045 .processors[0].hosting.storage_countries",
                "REG045 .processors[0].hosting.access_outside_eea",
            ],
        ),
        (Processor(country="TN"), ["REG046 .processors[0].country"]),
        (
            Processor(country="US", hosting=HealthDataHosting(storage_countries=("FR",))),
            ["REG046 .processors[0].country"],
        ),
        # a foreign company that keeps the data here and does not reach them from there
        (Processor(country="US", hosting=FRANCE), []),
    ],
)
def test_a_processor_abroad_while_no_transfer_is_declared(processor: Processor, expected: list[str]) -> None:
    """Data stored or reached outside the area are a transfer that the record leaves out."""
    record = attrs.evolve(RECORD, processors=(processor,))
    assert found(record) == expected
    assert found(attrs.evolve(record, any_transfer=UNKNOWN)) == (expected or ["REG031 .any_transfer"])
    declared = attrs.evolve(record, any_transfer=YES, transfers=(Transfer(country="CH"),))
    assert found(declared) == []


def test_recipients_abroad_while_no_transfer_is_declared() -> None:
    """The category of recipients of third countries says what the answer denies."""
    record = attrs.evolve(RECORD, recipients=(Recipient(category=RecipientCategory.THIRD_COUNTRY),))
    assert found(record) == ["REG047 .recipients[0].category"]


def test_the_missing_assessment_says_whether_it_is_known() -> None:
    """Not done and not known are two messages of one kind."""
    for assessed, words in ((NO, "n’a pas été examiné"), (UNKNOWN, "il n’est pas dit")):
        transfer = Transfer(country="IN", safeguard=SCC, impact_assessed=assessed)
        register = Register(controller_records=(ControllerRecord(any_transfer=YES, transfers=(transfer,)),))
        (told,) = transfer_findings(register, JUDGED_AT)
        assert words in told.message


def test_the_record_of_a_processor_has_its_own_letter() -> None:
    """A transfer without country lacks (c) of art. 30(2); what is asked by another article is cited as such."""
    unknown = ProcessorRecord()
    no_country = ProcessorRecord(any_transfer=YES, transfers=(Transfer(),))
    forbidden = ProcessorRecord(any_transfer=YES, transfers=(Transfer(country="IN"),))
    register = Register(processor_records=(unknown, no_country, forbidden))
    told = list(transfer_findings(register, JUDGED_AT))
    assert [(one.code, one.path, one.citation) for one in told] == [
        ("REG031", "$.processor_records[0].any_transfer", gdpr.ART_30_2_C),
        ("REG030", "$.processor_records[1].transfers[0].country", gdpr.ART_30_2_C),
        ("REG035", "$.processor_records[2].transfers[0].safeguard", gdpr.ART_44),
    ]


def test_what_is_unknown_is_never_an_error_of_the_answer() -> None:
    """An empty record is asked a question, and is accused of nothing."""
    told = list(transfer_findings(Register(controller_records=(ControllerRecord(),)), JUDGED_AT))
    assert [(one.code, one.severity) for one in told] == [("REG031", Severity.WARNING)]


@given(register=registers())
def test_any_register_is_judged(register: Register) -> None:
    """No register crashes the rules: each finding is of a known kind, at a place that exists, and names nobody."""
    codes = {kind.code for kind in KINDS}
    told: list[Finding] = list(transfer_findings(register, JUDGED_AT))
    for one in told:
        assert one.code in codes
        resolved(register, one.path)
    assert len({(one.code, one.path) for one in told}) == len(told)
