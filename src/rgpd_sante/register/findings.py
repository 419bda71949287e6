# SPDX-License-Identifier: MIT
"""What is unlawful, doubtful or missing in a register alone, whatever the practice that keeps it."""

from __future__ import annotations

from datetime import datetime

from rgpd_sante.law.finding import Findings
from rgpd_sante.register.finding_rules.content import content_findings
from rgpd_sante.register.finding_rules.processors import processor_findings
from rgpd_sante.register.finding_rules.retention import retention_findings
from rgpd_sante.register.finding_rules.transfers import transfer_findings
from rgpd_sante.register.model import Register
from rgpd_sante.time.instants import in_utc

__all__ = ["register_findings"]


def register_findings(register: Register, *, at: datetime) -> Findings:
    """Judge a register at an instant; the paths start at the register.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> found = register_findings(Register(), at=instant("2026-06-02T10:17+02:00"))
        >>> [finding.path for finding in found]
        ['$.controller_records']
    """
    now = in_utc(at, field="at")
    return Findings(
        (
            *content_findings(register, now),
            *transfer_findings(register, now),
            *processor_findings(register, now),
            *retention_findings(register, now),
        )
    )
