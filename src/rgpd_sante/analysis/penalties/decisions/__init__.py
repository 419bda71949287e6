# SPDX-License-Identifier: MIT
"""Comparable decisions: those of the CNIL and of other European authorities on health, as data that can be filtered."""

from __future__ import annotations

from rgpd_sante.analysis.penalties.decisions.model import Decision, DecisionKind, Outcome
from rgpd_sante.analysis.penalties.decisions.search import DECISIONS, comparable, decisions

__all__ = ["DECISIONS", "Decision", "DecisionKind", "Outcome", "comparable", "decisions"]
