# SPDX-License-Identifier: MIT
"""What a rule answers: a conclusion with its reasons, the facts used, the citations and what is missing."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from rgpd_sante.law.citation import Citation

__all__ = ["FactUsed", "MissingFact", "Verdict"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class FactUsed:
    """A fact that a rule read: its path from the object judged, and its value as a code or a short text.

    A rule never puts a name, a free text or an identifier here.
    """

    path: str
    value: str


@attrs.frozen(kw_only=True)
class MissingFact:
    """A fact that a rule lacked, with the question to ask, in French."""

    path: str
    question: str


@attrs.frozen(kw_only=True)
class Verdict(Generic[T]):
    """The answer of a rule. ``reasons`` are French sentences, in the order of the reasoning."""

    conclusion: T
    reasons: tuple[str, ...]
    facts: tuple[FactUsed, ...] = ()
    citations: tuple[Citation, ...] = ()
    missing: tuple[MissingFact, ...] = ()
