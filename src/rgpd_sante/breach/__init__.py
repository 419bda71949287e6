# SPDX-License-Identifier: MIT
"""The breach, its circumstances, its steps and the bodies involved."""

from __future__ import annotations

from rgpd_sante.breach.bodies import BodyRole, IncidentReport, InvolvedBody
from rgpd_sante.breach.circumstances import Exposure, Protection, Recovery
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.severity_factors import ContextAdjustment, SeverityFactors
from rgpd_sante.breach.steps import (
    Art34Exemption,
    Communication,
    CommunicationChannel,
    CommunicationPlan,
    Complaint,
    Insurance,
    JournalEntry,
    Measure,
    Notification,
    RiskDecision,
)

__all__ = [
    "Art34Exemption",
    "BodyRole",
    "Breach",
    "Communication",
    "CommunicationChannel",
    "CommunicationPlan",
    "Complaint",
    "ContextAdjustment",
    "Exposure",
    "IncidentReport",
    "Insurance",
    "InvolvedBody",
    "JournalEntry",
    "Measure",
    "Notification",
    "Protection",
    "Recovery",
    "RiskDecision",
    "SeverityFactors",
]
