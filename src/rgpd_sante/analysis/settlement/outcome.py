# SPDX-License-Identifier: MIT
"""What a gate is asked and what it answers: a ground to refuse or none, warnings, and the facts it lacked."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.analysis.settlement.grounds import Ground
from rgpd_sante.analysis.settlement.verdict import Warned
from rgpd_sante.insurance.claim import LossHead
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.law.verdict import MissingFact

__all__ = ["PASSED", "Asked", "Outcome", "lacking", "refused"]


@attrs.frozen(kw_only=True)
class Asked:
    """A head of the claim, by its place, with the terms of the guarantee that answers it."""

    index: int
    head: LossHead
    terms: CoverTerms


@attrs.frozen(kw_only=True)
class Outcome:
    """The answer of a gate: it lets the head pass unless there is a ground to refuse."""

    ground: Ground | None = None
    warnings: tuple[Warned, ...] = ()
    missing: tuple[MissingFact, ...] = ()

    def then(self, later: Outcome) -> Outcome:
        """Add what a later gate answers."""
        return Outcome(
            ground=self.ground or later.ground,
            warnings=self.warnings + later.warnings,
            missing=self.missing + later.missing,
        )


PASSED: Final = Outcome()


def refused(ground: Ground, *missing: MissingFact) -> Outcome:
    """Refuse, and ask for what would have let the head pass."""
    return Outcome(ground=ground, missing=missing)


def lacking(path: str, question: str) -> MissingFact:
    """Ask for a fact."""
    return MissingFact(path=path, question=question)
