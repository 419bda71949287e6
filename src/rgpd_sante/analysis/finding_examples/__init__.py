# SPDX-License-Identifier: MIT
"""One example for each kind of finding: facts, and an instant, at which it and no other is found."""

from __future__ import annotations

from rgpd_sante.analysis.finding_examples.all_kinds import EXAMPLES
from rgpd_sante.analysis.finding_examples.clean import CLEAN, FindingExample

__all__ = ["CLEAN", "EXAMPLES", "FindingExample"]
