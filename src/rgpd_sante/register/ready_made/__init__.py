# SPDX-License-Identifier: MIT
"""Ready-made records: the models to complete, and the register of a practice made of them."""

from __future__ import annotations

from rgpd_sante.register.ready_made.catalogue import READY_MADE
from rgpd_sante.register.ready_made.model import ReadyMadeRecord
from rgpd_sante.register.ready_made.selection import ready_made, ready_made_register, ready_made_subjects

__all__ = ["READY_MADE", "ReadyMadeRecord", "ready_made", "ready_made_register", "ready_made_subjects"]
