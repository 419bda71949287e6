# SPDX-License-Identifier: MIT
"""How long a text has data kept: calendar years, calendar months or days, as one dated parameter per duration."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

import attrs

from rgpd_sante.facts import not_negative
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.parameter import Dated, Parameter

__all__ = ["Keeping", "KeepingUnit", "kept"]

# the codes of vocabulary.retention.PeriodUnit, which stands above this floor
KeepingUnit: TypeAlias = Literal["days", "months", "years"]


@attrs.frozen
class Keeping:
    """A number of days, of calendar months or of calendar years.

    Examples:
        >>> Keeping(20, "years")
        Keeping(number=20, unit='years')
    """

    number: int = attrs.field(validator=not_negative)
    unit: KeepingUnit


def kept(
    code: str,
    description: str,
    value: Keeping,
    citation: Citation,
    *,
    checked_on: date,
    first_day: date | None = None,
    verification: Verification = Verification.VERIFIED,
    note: str | None = None,
) -> Parameter[Keeping]:
    """Make the parameter of a duration that has had one value only."""
    dated = Dated(
        value=value,
        citation=citation,
        first_day=first_day,
        checked_on=checked_on,
        verification=verification,
        note=note,
    )
    return Parameter(code=code, description=description, unit="durée", values=(dated,))
