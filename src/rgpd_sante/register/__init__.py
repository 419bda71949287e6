# SPDX-License-Identifier: MIT
"""The register of processing activities: records, purposes, data, retention terms, transfers, processors."""

from __future__ import annotations

from rgpd_sante.register.content import Change, DataItem, DataSubjects, Purpose, Recipient, SecurityMeasure
from rgpd_sante.register.model import Register
from rgpd_sante.register.parties import OfficerDesignation, Party, ServedController
from rgpd_sante.register.processors import HealthDataHosting, ProcessingContract, Processor
from rgpd_sante.register.records import ControllerRecord, ImpactAssessment, ProcessorRecord
from rgpd_sante.register.terms import Period, RetentionTerm
from rgpd_sante.register.transfers import Transfer

__all__ = [
    "Change",
    "ControllerRecord",
    "DataItem",
    "DataSubjects",
    "HealthDataHosting",
    "ImpactAssessment",
    "OfficerDesignation",
    "Party",
    "Period",
    "ProcessingContract",
    "Processor",
    "ProcessorRecord",
    "Purpose",
    "Recipient",
    "Register",
    "RetentionTerm",
    "SecurityMeasure",
    "ServedController",
    "Transfer",
]
