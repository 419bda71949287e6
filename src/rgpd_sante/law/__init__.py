# SPDX-License-Identifier: MIT
"""Floor 2: citations, dated parameters, verdicts and findings; ``law.texts`` holds one module for each text."""

from __future__ import annotations

from rgpd_sante.law.citation import Citation, LegalText, TextStatus, Verification
from rgpd_sante.law.delay import Delay, Hours, Months, Promptness, Qualifier, WorkingDays
from rgpd_sante.law.finding import Finding, FindingKind, Findings, Severity
from rgpd_sante.law.parameter import Dated, Parameter
from rgpd_sante.law.verdict import FactUsed, MissingFact, Verdict

__all__ = [
    "Citation",
    "Dated",
    "Delay",
    "FactUsed",
    "Finding",
    "FindingKind",
    "Findings",
    "Hours",
    "LegalText",
    "MissingFact",
    "Months",
    "Parameter",
    "Promptness",
    "Qualifier",
    "Severity",
    "TextStatus",
    "Verdict",
    "Verification",
    "WorkingDays",
]
