# SPDX-License-Identifier: MIT
"""How the tests of penalties ask: a practice of a turnover, infringements as lawyers write them, one estimate.

Amounts are handed back as objects: a test compares them with the whole numbers of the reference.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.penalties.amounts import Ceiling, Indication, Simplification
from rgpd_sante.analysis.penalties.estimate import penalties
from rgpd_sante.analysis.penalties.facts import Infringement, PenaltyCircumstances
from rgpd_sante.analysis.penalties.line import LineCode, PenaltyEstimate
from rgpd_sante.analysis.penalties.provision import provision
from rgpd_sante.practice import Practice, Scale
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.penalties import Offence, PersonKind, Seriousness
from rgpd_sante.vocabulary.practice import PracticeForm

__all__ = ["AT", "asked", "ceiling", "estimate", "indication", "practice_of", "range_of", "simplification"]

AT: Final = instant("2026-11-25T10:00+01:00")


def practice_of(turnover: str | None, *, form: PracticeForm | None = None) -> Practice:
    """Make a practice of a turnover, in euros."""
    scale = Scale(annual_turnover=None if turnover is None else Decimal(turnover))
    return Practice(territory=Territory.METROPOLE, form=form, scale=scale)


def asked(text: str, seriousness: Seriousness = Seriousness.MEDIUM, group: str | None = None) -> Infringement:
    """Make an infringement of a provision."""
    return Infringement(provision=provision(text), seriousness=seriousness, linked_group=group)


def estimate(
    turnover: str | None,
    *infringements: Infringement,
    offences: tuple[Offence, ...] = (),
    person: PersonKind | None = PersonKind.LEGAL,
    at: datetime = AT,
) -> PenaltyEstimate:
    """Estimate for a practice of a turnover."""
    circumstances = PenaltyCircumstances(offences=offences, person=person)
    return penalties(practice_of(turnover), infringements, at=at, circumstances=circumstances)


def ceiling(found: PenaltyEstimate, code: LineCode) -> list[object]:
    """Give the ceilings of the lines of one kind."""
    amounts = [line.amount for line in found.of(code)]
    assert all(isinstance(amount, Ceiling) for amount in amounts)
    return [amount.value for amount in amounts if isinstance(amount, Ceiling)]


def indication(found: PenaltyEstimate, code: LineCode) -> list[tuple[object, object]]:
    """Give the ranges of the lines of one kind."""
    amounts = [line.amount for line in found.of(code)]
    assert all(isinstance(amount, Indication) for amount in amounts)
    return [(amount.low, amount.high) for amount in amounts if isinstance(amount, Indication)]


def simplification(found: PenaltyEstimate) -> Decimal:
    """Give the figure of the brochure."""
    (line,) = found.of(LineCode.BROCHURE)
    assert isinstance(line.amount, Simplification)
    return line.amount.value


def range_of(text: str) -> tuple[Decimal, Decimal]:
    """Read a range of the reference, such as ``2 000–8 000``."""
    low, _, high = text.replace(" ", "").partition("–")
    return Decimal(low), Decimal(high)
