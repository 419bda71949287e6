# SPDX-License-Identifier: MIT
"""Governance: must there be a data protection officer, an impact assessment, a register; with the reasons."""

from __future__ import annotations

from rgpd_sante.analysis.governance.impact import impact_assessment
from rgpd_sante.analysis.governance.officer import officer
from rgpd_sante.analysis.governance.register_duty import practice_must_keep_register, register_is_required

__all__ = ["impact_assessment", "officer", "practice_must_keep_register", "register_is_required"]
