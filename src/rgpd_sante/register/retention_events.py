# SPDX-License-Identifier: MIT
"""What happened to one file: the events from which durations run, birth, death, and the claims that suspend a clock.

Nothing shows in ``repr``: these are the dates of a person.
"""

from __future__ import annotations

from datetime import date

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, shown
from rgpd_sante.facts import an_instance, several
from rgpd_sante.vocabulary.retention import StartEvent

__all__ = ["Claim", "DatedEvent", "RetentionEvents"]


@attrs.frozen(kw_only=True)
class Claim:
    """A claim (*recours*, amicable or before a court) on a file; without end, it is pending.

    Raises:
        FactError: if it ends before it begins.
    """

    begun_on: date = attrs.field(repr=False, validator=an_instance(date))
    ended_on: date | None = attrs.field(default=None, repr=False, validator=optional(an_instance(date)))

    @ended_on.validator
    def _check_order(self, attribute: attrs.Attribute[date | None], value: date | None) -> None:
        if value is not None and value < self.begun_on:
            raise FactError(
                attribute.name,
                given=shown(value.isoformat()),
                expected="a day not earlier than begun_on",
                attendu="un jour qui ne précède pas begun_on",
            )

    @property
    def is_pending(self) -> bool:
        """Whether the claim has no end yet.

        Examples:
            >>> Claim(begun_on=date(2026, 3, 2)).is_pending
            True
        """
        return self.ended_on is None


@attrs.frozen(kw_only=True)
class DatedEvent:
    """An event that starts a clock, with its day."""

    event: StartEvent = attrs.field(validator=an_instance(StartEvent))
    on: date = attrs.field(repr=False, validator=an_instance(date))


@attrs.frozen(kw_only=True)
class RetentionEvents:
    """The dated facts of one file. Of several events of one kind the latest counts: a clock runs from the last.

    ``birth`` is ``None`` where the day is unknown, ``death`` where no death is known. ``claims`` is ``None`` where
    nobody looked whether there is one, empty where there is none. Each transfusion is an event of its own.

    Examples:
        >>> events = RetentionEvents(dated=(DatedEvent(event=StartEvent.LAST_CARE, on=date(2026, 3, 15)),))
        >>> events.last(StartEvent.LAST_CARE), events.last(StartEvent.PAYMENT)
        (datetime.date(2026, 3, 15), None)
    """

    dated: tuple[DatedEvent, ...] = attrs.field(default=(), validator=several(DatedEvent))
    birth: date | None = attrs.field(default=None, repr=False, validator=optional(an_instance(date)))
    death: date | None = attrs.field(default=None, repr=False, validator=optional(an_instance(date)))
    claims: tuple[Claim, ...] | None = attrs.field(default=None, validator=optional(several(Claim)))

    def every(self, event: StartEvent) -> tuple[date, ...]:
        """Give the days of the events of one kind, in order, each once."""
        return tuple(sorted({dated.on for dated in self.dated if dated.event is event}))

    def last(self, event: StartEvent) -> date | None:
        """Give the day of the last event of one kind, or ``None``."""
        return max(self.every(event), default=None)

    @property
    def claim_pending(self) -> bool:
        """Whether a claim is known to be pending."""
        return any(claim.is_pending for claim in self.claims or ())
