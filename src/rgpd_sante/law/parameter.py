# SPDX-License-Identifier: MIT
"""Dated parameters: every number that comes from a text, with its article, its period and its verification.

A text that changed has several dated values; yesterday's case is computed with yesterday's law.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Generic, TypeVar

import attrs

from rgpd_sante.errors import FactError, NotInForceError, shown
from rgpd_sante.law.citation import Citation, Verification

__all__ = ["Dated", "Parameter"]

T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Dated(Generic[T]):
    """A value with the period for which it holds.

    ``first_day`` is ``None`` where the beginning is not documented, ``last_day`` where no end is known. Both days
    belong to the period. ``checked_on`` is the day on which someone last checked the value.

    Raises:
        FactError: if the period ends before it begins.
    """

    value: T
    citation: Citation
    first_day: date | None
    checked_on: date
    last_day: date | None = attrs.field(default=None)
    verification: Verification = Verification.VERIFIED
    note: str | None = None

    @last_day.validator
    def _check_period(self, attribute: attrs.Attribute[date | None], value: date | None) -> None:
        if value is not None and self.first_day is not None and value < self.first_day:
            raise FactError(
                attribute.name,
                given=shown(value.isoformat()),
                expected=f"a day not earlier than first_day ({self.first_day.isoformat()})",
                attendu=f"un jour qui ne précède pas first_day ({self.first_day.isoformat()})",
            )

    def holds_on(self, day: date) -> bool:
        """Tell whether the value is in force on a day."""
        begun = self.first_day is None or self.first_day <= day
        return begun and (self.last_day is None or day <= self.last_day)


@attrs.frozen(kw_only=True)
class Parameter(Generic[T]):
    """A legal value through time.

    Raises:
        FactError: if the values are out of order or overlap.

    Examples:
        >>> from datetime import date
        >>> from rgpd_sante.law.texts import gdpr
        >>> gdpr.NOTIFICATION_TO_AUTHORITY.at(date(2026, 6, 2)).value
        Hours(number=72)
    """

    code: str
    description: str
    unit: str
    values: tuple[Dated[T], ...] = attrs.field()

    @values.validator
    def _check_values(self, attribute: attrs.Attribute[tuple[Dated[T], ...]], value: tuple[Dated[T], ...]) -> None:
        ordered = all(
            earlier.last_day is not None and later.first_day is not None and earlier.last_day < later.first_day
            for earlier, later in pairwise(value)
        )
        if not value or not ordered:
            raise FactError(
                attribute.name,
                given=shown(self.code),
                expected="dated values in order, without overlap",
                attendu="des valeurs datées, dans l’ordre et sans chevauchement",
            )

    def in_force(self, day: date) -> Dated[T] | None:
        """Return the value in force on a day, or ``None``."""
        return next((dated for dated in self.values if dated.holds_on(day)), None)

    def at(self, day: date) -> Dated[T]:
        """Return the value in force on a day.

        Raises:
            NotInForceError: if there was none on that day.
        """
        found = self.in_force(day)
        if found is None:
            raise NotInForceError(self.code, day)
        return found

    @property
    def latest(self) -> Dated[T]:
        """The most recent value."""
        return self.values[-1]

    def gaps(self) -> tuple[tuple[date, date], ...]:
        """Return the days between two values on which nothing was in force, first and last day."""
        day = timedelta(days=1)
        return tuple(
            (earlier.last_day + day, later.first_day - day)
            for earlier, later in pairwise(self.values)
            if earlier.last_day is not None and later.first_day is not None and later.first_day - earlier.last_day > day
        )
