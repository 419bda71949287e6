# SPDX-License-Identifier: MIT
"""A record as it was read, before it is brought together with the list of activities."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from rgpd_sante.exchange.cnil import labels
from rgpd_sante.exchange.cnil.example import is_of_the_example
from rgpd_sante.exchange.cnil.notes import ImportNote
from rgpd_sante.exchange.cnil.people import People
from rgpd_sante.register.records import ControllerRecord

__all__ = ["Fiche", "with_comments"]


@attrs.frozen(kw_only=True)
class Fiche:
    """A record with those whom its sheet names, where it stands, and the remarks of its reader.

    ``example`` tells whether it says that it is an example; ``texts`` are all the texts that were read.
    """

    sheet: str
    row: int
    record: ControllerRecord
    people: People
    notes: tuple[ImportNote, ...] = ()
    example: bool = False
    texts: tuple[str, ...] = attrs.field(default=(), repr=False)

    @classmethod
    def bare(cls, *, sheet: str, row: int, record: ControllerRecord) -> Fiche:
        """Make one of a record that has no sheet of its own."""
        return cls(sheet=sheet, row=row, record=record, people=People())

    @property
    def untouched_example(self) -> bool:
        """Whether it is the fictitious example as the CNIL publishes it."""
        return self.example and all(map(is_of_the_example, self.texts))

    @property
    def empty(self) -> bool:
        """Whether nothing was filled in but those whom every record names."""
        return self.record in (ControllerRecord(), ControllerRecord(reference=labels.TEMPLATE_REFERENCE))


def with_comments(record: ControllerRecord, comments: Iterable[str]) -> ControllerRecord:
    """Add lines to the comments of a record."""
    lines = [*filter(None, (record.comments,)), *comments]
    return attrs.evolve(record, comments="\n".join(lines) or None)
