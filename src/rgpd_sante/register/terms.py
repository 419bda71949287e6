# SPDX-License-Identifier: MIT
"""How long data are kept: the term that a record sets for a purpose or for a category of data (art. 30(1)(f))."""

from __future__ import annotations

import attrs
from attrs.validators import optional

from rgpd_sante.facts import a_delay, a_text, an_instance
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent

__all__ = ["Period", "RetentionTerm"]


@attrs.frozen(kw_only=True)
class Period:
    """A number of days, of calendar months or of calendar years.

    Raises:
        FactError: if the number is negative, not whole or beyond 10 000.

    Examples:
        >>> Period(number=20, unit=PeriodUnit.YEARS)
        Period(number=20, unit=PeriodUnit.YEARS)
    """

    number: int = attrs.field(validator=a_delay)
    unit: PeriodUnit = attrs.field(validator=an_instance(PeriodUnit))


@attrs.frozen(kw_only=True)
class RetentionTerm:
    """A retention term: a rule of the catalogue, periods of its own, or the words of the register; all may be given.

    ``words`` are those of the register, ``active`` the time in daily use, ``archive`` the time in intermediate
    archive after it, ``start`` the event from which the first runs, ``fate`` what becomes of the data at the end,
    ``justification`` why the term departs from the catalogue.
    """

    words: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    rule: RetentionRuleCode | None = attrs.field(default=None, validator=optional(an_instance(RetentionRuleCode)))
    active: Period | None = attrs.field(default=None, validator=optional(an_instance(Period)))
    archive: Period | None = attrs.field(default=None, validator=optional(an_instance(Period)))
    start: StartEvent | None = attrs.field(default=None, validator=optional(an_instance(StartEvent)))
    fate: FinalFate | None = attrs.field(default=None, validator=optional(an_instance(FinalFate)))
    justification: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
