# SPDX-License-Identifier: MIT
"""Findings on processors: the list, the contract, the certificate of the host, who is none."""

from __future__ import annotations

from datetime import date, datetime

import attrs
import pytest
from hypothesis import given

from fact_walk import changed
from finding_cases import JUDGED_AT, resolved
from rgpd_sante.analysis.finding_examples import register_processors
from rgpd_sante.analysis.finding_examples.clean import FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, REGISTER
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import FindingKind, Severity, kinds_in
from rgpd_sante.register import (
    ControllerRecord,
    DataItem,
    HealthDataHosting,
    ProcessingContract,
    Processor,
    Recipient,
    Register,
)
from rgpd_sante.register.finding_rules import processors as rules
from rgpd_sante.register.finding_rules.processors import processor_findings
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.governance import HdsVersion, HostingActivity, ProcessorClause
from rgpd_sante.vocabulary.register import DataCategory, RecipientCategory
from strategies_register import registers

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
KINDS = kinds_in(rules)
HOST = RECORD.processors[0]
CERTIFICATE = HOST.hosting
NAMED = (Recipient(category=RecipientCategory.PROCESSOR),)


def judged(record: ControllerRecord, at: datetime = JUDGED_AT) -> list[str]:
    """Tell the code and the path in the record of each finding."""
    told = processor_findings(attrs.evolve(REGISTER, controller_records=(record,)), at)
    return [f"{one.code} {one.path.removeprefix('$.controller_records[0]')}" for one in told]


def of_processor(processor: Processor, at: datetime = JUDGED_AT) -> list[str]:
    """Tell what is found in a processor, by its path from it."""
    told = judged(attrs.evolve(RECORD, processors=(processor,)), at)
    return [line.replace(".processors[0]", "") for line in told]


def of_contract(contract: ProcessingContract) -> list[str]:
    """Tell what is found in a contract, by its path from it."""
    return [line.replace(".contract", "") for line in of_processor(attrs.evolve(HOST, contract=contract))]


def of_hosting(hosting: HealthDataHosting, at: datetime = JUDGED_AT) -> list[str]:
    """Tell what is found in the certificate of a host, by its path from it."""
    return [line.replace(".hosting", "") for line in of_processor(attrs.evolve(HOST, hosting=hosting), at)]


def test_nothing_is_found_in_the_clean_register() -> None:
    """A certified host with a full contract: all is said."""
    assert list(processor_findings(REGISTER, JUDGED_AT)) == []
    assert list(processor_findings(Register(), JUDGED_AT)) == []


@pytest.mark.parametrize("example", register_processors.EXAMPLES, ids=lambda example: example.code)
def test_each_example_finds_its_own_kind(example: FindingExample) -> None:
    """The example of a kind triggers it at the place told, and no other."""
    register = example.dossier.register
    assert register is not None
    told = [(one.code, "$.register" + one.path[1:]) for one in processor_findings(register, example.at)]
    assert told == [(example.code, example.path)]


def test_every_kind_has_one_example() -> None:
    """The kinds are those of the examples, by their codes."""
    assert [kind.code for kind in KINDS] == [example.code for example in register_processors.EXAMPLES]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_kind_reads_well(kind: FindingKind) -> None:
    """A title is a French sentence with an article, and its code is of the processors."""
    assert "REG050" <= kind.code <= "REG069"
    assert kind.title.endswith(".")
    assert kind.citation is not None
    assert "'" not in kind.title + kind.why + kind.remedy
    assert "conforme" not in (kind.title + kind.why + kind.remedy).lower()


@pytest.mark.parametrize(
    ("answer", "processors", "recipients", "expected"),
    [
        (YES, (HOST,), NAMED, []),
        (YES, (), (), ["REG050 .processors"]),
        (YES, (), NAMED, ["REG050 .processors"]),
        (UNKNOWN, (), NAMED, ["REG050 .processors"]),
        (UNKNOWN, (), (), []),
        (UNKNOWN, (HOST,), (), []),
        (NO, (), (), []),
        (NO, (HOST,), (), ["REG051 .any_processor"]),
        (NO, (), NAMED, ["REG051 .any_processor"]),
    ],
)
def test_the_answer_and_the_list(
    answer: Answer, processors: tuple[Processor, ...], recipients: tuple[Recipient, ...], expected: list[str]
) -> None:
    """Processors that are announced, by the answer or among the recipients, are listed; "none" means none."""
    record = attrs.evolve(RECORD, any_processor=answer, processors=processors, recipients=recipients)
    assert judged(record) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"signed": NO}, ["REG054 .signed"]),
        ({"signed": UNKNOWN}, ["REG055 .signed"]),
        ({"breach_notice_hours": None}, ["REG058 .breach_notice_hours"]),
        ({"breach_notice_hours": 0}, []),
        ({"present": ()}, ["REG057 .present"]),
        (
            {"present": (ProcessorClause.HEAD,), "absent": (ProcessorClause.AUDITS,)},
            ["REG056 .absent", "REG057 .present"],
        ),
        ({"present": (), "absent": tuple(ProcessorClause)}, ["REG056 .absent"]),
        # without a contract nobody asks what it holds, but a clause known to be missing is told
        ({"signed": NO, "present": (), "breach_notice_hours": None}, ["REG054 .signed"]),
        (
            {"signed": UNKNOWN, "present": (), "absent": (ProcessorClause.HEAD,)},
            ["REG055 .signed", "REG056 .absent"],
        ),
    ],
)
def test_the_contract(changes: dict[str, object], expected: list[str]) -> None:
    """A contract is signed and holds the nine clauses; those missing are an error, those not looked for a note."""
    assert of_contract(changed(HOST.contract, changes)) == expected


def test_missing_clauses_are_named_in_french() -> None:
    """The message says which clauses are missing, and which are still to be looked for."""
    contract = ProcessingContract(
        signed=YES,
        present=tuple(ProcessorClause)[:7],
        absent=(ProcessorClause.DELETION_OR_RETURN,),
        breach_notice_hours=24,
    )
    record = attrs.evolve(RECORD, processors=(attrs.evolve(HOST, contract=contract),))
    messages = [one.message for one in processor_findings(Register(controller_records=(record,)), JUDGED_AT)]
    assert messages == [
        "Il manque au contrat de sous-traitance : la suppression ou la restitution des données à la fin (g).",
        "Reste à chercher dans le contrat de sous-traitance : les preuves, les audits et les inspections (h).",
    ]


@pytest.mark.parametrize("name", [None, "XXX", "À compléter"])
def test_a_processor_has_a_name(name: str | None) -> None:
    """A name that is missing, or that only holds the place of one, is asked for."""
    assert of_processor(attrs.evolve(HOST, name=name)) == ["REG053 .name"]


@pytest.mark.parametrize(
    ("version", "issued_on", "at", "expected"),
    [
        # T-11: version 1 holds to 16 May 2026 and not after
        (HdsVersion.V1, date(2023, 6, 1), "2024-11-15T12:00Z", []),
        (HdsVersion.V1, date(2023, 6, 1), "2026-05-16T12:00Z", []),
        (HdsVersion.V1, date(2023, 6, 1), "2026-05-17T12:00Z", ["REG061 .version"]),
        (HdsVersion.V1, None, "2026-05-17T12:00Z", ["REG061 .version"]),
        # the last hour of 16 May in London is 17 May in Paris
        (HdsVersion.V1, None, "2026-05-16T22:30Z", ["REG061 .version"]),
        (HdsVersion.V1, date(2024, 11, 15), "2026-05-16T12:00Z", []),
        (HdsVersion.V1, date(2024, 11, 16), "2026-05-16T12:00Z", ["REG062 .version"]),
        (HdsVersion.V2, date(2024, 11, 16), "2026-05-17T12:00Z", []),
        (HdsVersion.V2, date(2024, 11, 15), "2026-05-17T12:00Z", ["REG062 .version"]),
        (HdsVersion.V2, None, "2026-05-17T12:00Z", []),
        (HdsVersion.V2, None, "2024-11-16T12:00Z", []),
        (HdsVersion.V2, None, "2024-11-15T12:00Z", ["REG062 .version"]),
    ],
)
def test_the_version_of_the_certificate(
    version: HdsVersion, issued_on: date | None, at: str, expected: list[str]
) -> None:
    """Each version is judged on both sides of 16 November 2024 and of 16 May 2026."""
    certificate = attrs.evolve(CERTIFICATE, version=version, issued_on=issued_on)
    assert of_hosting(certificate, instant(at)) == expected


@pytest.mark.parametrize(
    ("issued_on", "ends_on", "expected"),
    [
        (date(2025, 1, 2), date(2026, 6, 10), []),
        (date(2025, 1, 2), date(2026, 6, 9), ["REG063 .ends_on"]),
        (date(2026, 6, 10), date(2029, 1, 1), []),
        (date(2026, 6, 11), date(2029, 1, 1), ["REG063 .issued_on"]),
        (None, date(2020, 1, 1), ["REG063 .ends_on"]),
    ],
)
def test_the_dates_of_the_certificate(issued_on: date | None, ends_on: date, expected: list[str]) -> None:
    """A certificate holds from its first to its last day, both included (judged on 10 June 2026)."""
    assert of_hosting(attrs.evolve(CERTIFICATE, issued_on=issued_on, ends_on=ends_on)) == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"certified": NO}, ["REG059 .certified"]),
        ({"certified": NO, "storage_countries": ("US",), "version": HdsVersion.V1}, ["REG059 .certified"]),
        ({"certified": UNKNOWN}, ["REG060 .certified"]),
        ({"certified": UNKNOWN, "version": HdsVersion.V1}, ["REG060 .certified", "REG061 .version"]),
        ({"certified": UNKNOWN, "activities": (), "version": None}, ["REG060 .certified"]),
        ({"activities": (HostingActivity.BACKUP,)}, ["REG064 .activities"]),
        ({"activities": ()}, ["REG065 "]),
        ({"version": None}, ["REG065 "]),
        ({"ends_on": None}, ["REG065 "]),
        ({"storage_countries": ()}, ["REG065 "]),
        ({"access_outside_eea": UNKNOWN}, ["REG065 "]),
        ({"storage_countries": ("FR", "IS")}, []),
        # an adequate country is not of the area
        ({"storage_countries": ("CH",)}, ["REG066 .storage_countries"]),
        ({"storage_countries": ("FR", "US")}, ["REG066 .storage_countries"]),
        ({"access_outside_eea": YES}, ["REG067 .access_outside_eea"]),
    ],
)
def test_the_certificate(changes: dict[str, object], expected: list[str]) -> None:
    """A host is certified, for what is needed, and keeps the data in the area; what is not known is asked for."""
    assert of_hosting(changed(CERTIFICATE, changes)) == expected


@pytest.mark.parametrize(
    ("version", "at", "expected"),
    [
        (HdsVersion.V1, "2024-11-15T12:00Z", []),
        (HdsVersion.V1, "2026-05-16T12:00Z", []),
        (HdsVersion.V2, "2026-05-16T12:00Z", ["REG066 .storage_countries", "REG067 .access_outside_eea"]),
        (
            HdsVersion.V1,
            "2026-05-17T12:00Z",
            ["REG061 .version", "REG066 .storage_countries", "REG067 .access_outside_eea"],
        ),
    ],
)
def test_the_places_are_a_requirement_of_version_2(version: HdsVersion, at: str, expected: list[str]) -> None:
    """EXI 28 and 29 bind no certificate of version 1 while it still holds."""
    certificate = attrs.evolve(
        CERTIFICATE, version=version, issued_on=None, storage_countries=("CH",), access_outside_eea=YES
    )
    assert of_hosting(certificate, instant(at)) == expected


def test_what_the_certificate_lacks_is_named() -> None:
    """The message lists in French what is still to be told of the hosting."""
    processor = attrs.evolve(HOST, needed_activities=(), hosting=HealthDataHosting(certified=YES))
    register = Register(controller_records=(attrs.evolve(RECORD, processors=(processor,)),))
    (told,) = processor_findings(register, JUDGED_AT)
    assert told.message == (
        "Reste à indiquer sur l’hébergement certifié : la version ; les activités couvertes ; les activités dont le "
        "cabinet a besoin ; la date de fin ; les pays de stockage ; s’il y a un accès hors de l’Espace économique "
        "européen."
    )


def test_one_s_own_server_needs_no_certificate() -> None:
    """T-11: a practice that hosts its data itself, or whose processor hosts none, is asked for no certificate."""
    assert judged(attrs.evolve(RECORD, any_processor=NO, processors=())) == []
    support = attrs.evolve(HOST, hosts_health_data=NO, hosting=HealthDataHosting(certified=NO))
    assert of_processor(support) == []


@pytest.mark.parametrize(
    ("category", "expected"),
    [
        (DataCategory.HEALTH, ["REG052 .processors[0].hosts_health_data"]),
        (DataCategory.GENETIC, ["REG052 .processors[0].hosts_health_data"]),
        (DataCategory.ECONOMIC_FINANCIAL, []),
    ],
)
def test_the_hosting_is_asked_where_there_are_health_data(category: DataCategory, expected: list[str]) -> None:
    """Whether a processor hosts health data is asked only of a record that has some."""
    processor = attrs.evolve(HOST, hosts_health_data=UNKNOWN)
    record = attrs.evolve(RECORD, data=(DataItem(category=category),), processors=(processor,))
    assert judged(record) == expected


def test_not_every_external_is_a_processor() -> None:
    """T-18: the health insurance fund is told as a probable controller of its own, as our analysis, never an error."""
    fund = attrs.evolve(HOST, name="CPAM de l’Exemple", service=None, hosts_health_data=NO)
    register = Register(controller_records=(attrs.evolve(RECORD, processors=(fund,)),))
    (told,) = processor_findings(register, JUDGED_AT)
    assert (told.code, told.severity) == ("REG068", Severity.INFO)
    assert told.message.startswith("Ce sous-traitant semble être un organisme d’assurance maladie")
    assert "Exemple" not in told.message


def test_an_empty_processor_is_asked_and_not_accused() -> None:
    """Of a processor of which nothing is known, no error is found."""
    register = Register(controller_records=(ControllerRecord(processors=(Processor(),)),))
    told = list(processor_findings(register, JUDGED_AT))
    assert [one.code for one in told] == ["REG053", "REG055"]
    assert all(one.severity is not Severity.ERROR for one in told)


@given(register=registers())
def test_any_register_is_judged(register: Register) -> None:
    """No register crashes the rules: each finding is of a known kind, at a place that exists, told once."""
    codes = {kind.code for kind in KINDS}
    told = list(processor_findings(register, JUDGED_AT))
    for one in told:
        assert one.code in codes
        resolved(register, one.path)
    assert len({(one.code, one.path) for one in told}) == len(told)
