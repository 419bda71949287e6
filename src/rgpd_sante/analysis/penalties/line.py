# SPDX-License-Identifier: MIT
"""What an estimate answers: separate lines, each with its amount, its nature, its steps in words and its citations."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import attrs

from rgpd_sante.analysis.penalties.amounts import Amount
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.penalties import Insurability, PersonKind

__all__ = ["LineCode", "PenaltyEstimate", "PenaltyLine"]


class LineCode(Code):
    """The kinds of line of an estimate, in the order in which they are told."""

    BROCHURE = "brochure"
    LEGAL_CEILING = "legal_ceiling"
    LINKED_CEILING = "linked_ceiling"
    ADDED_CEILINGS = "added_ceilings"
    CEILING_BEFORE_GDPR = "ceiling_before_gdpr"
    STARTING_RANGE = "starting_range"
    ANCHORED_RANGE = "anchored_range"
    LINKED_RANGE = "linked_range"
    COMBINED_RANGE = "combined_range"
    ORDINARY_FINE = "ordinary_fine"
    ORDINARY_DAILY_PENALTY = "ordinary_daily_penalty"
    SIMPLIFIED_FINE = "simplified_fine"
    SIMPLIFIED_DAILY_PENALTY = "simplified_daily_penalty"
    PRISON = "prison"
    CRIMINAL_FINE = "criminal_fine"
    CONTRAVENTIONS = "contraventions"
    ADDITIONAL_PENALTIES = "additional_penalties"
    ORDINAL = "ordinal"
    DAMAGES = "damages"
    GROUP_ACTION = "group_action"
    CIVIL_SANCTION = "civil_sanction"


@attrs.frozen(kw_only=True)
class PenaltyLine:
    """One line of an estimate.

    ``amount`` is ``None`` where the line has none; ``years`` are those of prison. ``about`` names in French what the
    line is about, ``steps`` are the reasoning in order, ``first_day`` the first day of the law applied, where it is
    documented, ``verification`` how sure its figures are, ``person`` whom a criminal line is about.
    """

    code: LineCode
    about: str
    steps: tuple[str, ...]
    citations: tuple[Citation, ...]
    insurability: Insurability
    amount: Amount | None = None
    years: int | None = None
    person: PersonKind | None = None
    first_day: date | None = None
    verification: Verification = Verification.VERIFIED


@attrs.frozen(kw_only=True)
class PenaltyEstimate:
    """The lines of an estimate, its warnings and what is missing; there is no total of them all.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> len(PenaltyEstimate(at=instant("2026-06-02T10:17+02:00"), lines=(), warnings=(), missing=()))
        0
    """

    at: datetime
    lines: tuple[PenaltyLine, ...]
    warnings: tuple[str, ...]
    missing: tuple[MissingFact, ...]

    def __iter__(self) -> Iterator[PenaltyLine]:
        return iter(self.lines)

    def __len__(self) -> int:
        return len(self.lines)

    def of(self, code: LineCode | str) -> tuple[PenaltyLine, ...]:
        """Return the lines of one kind, named by its member or by its code."""
        return tuple(line for line in self.lines if line.code == code)
