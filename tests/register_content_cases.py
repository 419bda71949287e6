# SPDX-License-Identifier: MIT
"""How the tests of the content of a register ask: what is found in the clean record, or the clean register, changed."""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.analysis.finding_examples.clean import JUDGED_AT
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, REGISTER
from rgpd_sante.analysis.finding_examples.register_content import PROCESSOR_RECORD
from rgpd_sante.law.finding import Finding
from rgpd_sante.register import ControllerRecord, ProcessorRecord, Register
from rgpd_sante.register.finding_rules.content import content_findings

__all__ = [
    "JUDGED_AT",
    "PROCESSOR_RECORD",
    "RECORD",
    "REGISTER",
    "codes",
    "found",
    "found_in_processor",
    "message",
    "raw",
]

_HERE = "$.controller_records[0]"
_THERE = "$.processor_records[0]"


def raw(record: ControllerRecord, *, at: datetime = JUDGED_AT) -> list[Finding]:
    """Give the findings of a register of one record."""
    return list(content_findings(Register(controller_records=(record,)), at))


def found(record: ControllerRecord, *, at: datetime = JUDGED_AT) -> list[str]:
    """Tell the code and the path of each finding, the path without its way to the record."""
    return [f"{finding.code} {finding.path.removeprefix(_HERE)}".strip() for finding in raw(record, at=at)]


def found_in_processor(record: ProcessorRecord, *, at: datetime = JUDGED_AT) -> list[str]:
    """Do the same for a record of a processor, beside a clean one of a controller."""
    register = Register(controller_records=(RECORD,), processor_records=(record,))
    return [f"{finding.code} {finding.path.removeprefix(_THERE)}".strip() for finding in content_findings(register, at)]


def codes(record: ControllerRecord) -> set[str]:
    """Tell which kinds are found in a record."""
    return {finding.code for finding in raw(record)}


def message(record: ControllerRecord, code: str) -> str:
    """Give the message of the one finding of a kind."""
    (one,) = [finding.message for finding in raw(record) if finding.code == code]
    return one
