# SPDX-License-Identifier: MIT
"""The parts of an ENISA score as values: context, ease of identification, circumstances, each with its reason."""

from __future__ import annotations

from decimal import Decimal

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.breach import Gravity, RiskLevel
from rgpd_sante.vocabulary.severity import CircumstanceElement, DataClass

__all__ = ["Circumstance", "Component", "ContextScore", "SeverityScore"]


@attrs.frozen(kw_only=True)
class ContextScore:
    """The score of the processing context (DPC) of one class of data, 1 to 4; ``reasons`` are French sentences."""

    data_class: DataClass
    basic: int
    points: Decimal
    reasons: tuple[str, ...]
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class Component:
    """A number of points with its reason, in French."""

    points: Decimal
    reason: str
    citations: tuple[Citation, ...]


@attrs.frozen(kw_only=True)
class Circumstance:
    """The points of one circumstance of the breach (CB), 0, 0.25 or 0.50, and the fact that would make it surer."""

    element: CircumstanceElement
    points: Decimal
    reason: str
    citations: tuple[Citation, ...]
    missing: MissingFact | None = None


@attrs.frozen(kw_only=True)
class SeverityScore:
    """The whole score: the highest context counts, times the ease of identification, plus the circumstances.

    ``many_persons`` and ``unintelligible`` are flags beside the score; they do not change it.
    """

    contexts: tuple[ContextScore, ...]
    context: ContextScore
    ease: Component
    circumstances: tuple[Circumstance, ...]
    score: Decimal
    gravity: Gravity
    presumption: RiskLevel
    many_persons: Answer
    unintelligible: Answer
    missing: tuple[MissingFact, ...] = ()
