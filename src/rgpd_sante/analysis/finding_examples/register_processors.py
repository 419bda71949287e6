# SPDX-License-Identifier: MIT
"""Examples of processors that are not listed, without contract, or who host health data without what it takes."""

from __future__ import annotations

from datetime import date
from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, of_record
from rgpd_sante.facts import Answer
from rgpd_sante.register import HealthDataHosting, ProcessingContract, Processor, Transfer
from rgpd_sante.vocabulary.governance import HdsVersion, HostingActivity, ProcessorClause
from rgpd_sante.vocabulary.register import SafeguardKind

__all__ = ["EXAMPLES"]

_HOST: Final = RECORD.processors[0]
_DECLARED: Final = Transfer(
    recipient=_HOST.name, country="CH", safeguard=SafeguardKind.ADEQUACY_DECISION, documentation="Annexe 1."
)


def _of(code: str, field: str, processor: Processor) -> FindingExample:
    """Make an example whose finding is in the one processor of the record."""
    return of_record(code, f"processors[0]{field and '.'}{field}", evolve(RECORD, processors=(processor,)))


def _contract(code: str, field: str, contract: ProcessingContract) -> FindingExample:
    return _of(code, f"contract.{field}", evolve(_HOST, contract=contract))


def _hosting(code: str, field: str, hosting: HealthDataHosting) -> FindingExample:
    return _of(code, f"hosting{field and '.'}{field}", evolve(_HOST, hosting=hosting))


def _moved(code: str, field: str, hosting: HealthDataHosting) -> FindingExample:
    """Make an example of a host whose transfer is declared."""
    processor = evolve(_HOST, hosting=hosting)
    record = evolve(RECORD, any_transfer=Answer.YES, transfers=(_DECLARED,), processors=(processor,))
    return of_record(code, f"processors[0].hosting.{field}", record)


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_record("REG050", "processors", evolve(RECORD, processors=())),
    of_record("REG051", "any_processor", evolve(RECORD, any_processor=Answer.NO)),
    _of("REG052", "hosts_health_data", evolve(_HOST, hosts_health_data=Answer.UNKNOWN)),
    _of("REG053", "name", evolve(_HOST, name=None)),
    _contract("REG054", "signed", ProcessingContract(signed=Answer.NO)),
    _contract("REG055", "signed", ProcessingContract()),
    _contract(
        "REG056",
        "absent",
        evolve(
            _HOST.contract,
            present=tuple(clause for clause in ProcessorClause if clause is not ProcessorClause.AUDITS),
            absent=(ProcessorClause.AUDITS,),
        ),
    ),
    _contract("REG057", "present", evolve(_HOST.contract, present=(ProcessorClause.HEAD,))),
    _contract("REG058", "breach_notice_hours", evolve(_HOST.contract, breach_notice_hours=None)),
    _hosting("REG059", "certified", HealthDataHosting(certified=Answer.NO)),
    _hosting("REG060", "certified", HealthDataHosting()),
    _hosting("REG061", "version", evolve(_HOST.hosting, version=HdsVersion.V1, issued_on=date(2024, 3, 4))),
    _hosting("REG062", "version", evolve(_HOST.hosting, issued_on=date(2024, 3, 4))),
    _hosting("REG063", "ends_on", evolve(_HOST.hosting, ends_on=date(2026, 6, 1))),
    _hosting("REG064", "activities", evolve(_HOST.hosting, activities=(HostingActivity.BACKUP,))),
    _hosting("REG065", "", evolve(_HOST.hosting, activities=())),
    _moved("REG066", "storage_countries", evolve(_HOST.hosting, storage_countries=("CH",))),
    _moved("REG067", "access_outside_eea", evolve(_HOST.hosting, access_outside_eea=Answer.YES)),
    _of("REG068", "", evolve(_HOST, name="CPAM de l’Exemple", service="Remboursement des soins.")),
)
