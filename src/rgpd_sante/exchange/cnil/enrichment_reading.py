# SPDX-License-Identifier: MIT
"""Our own blocks read back: lines « label : value », each to its field; one that is not read becomes a comment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from rgpd_sante.exchange.cnil.desk import Desk
from rgpd_sante.exchange.cnil.form_lines import FIRST_PURPOSE, RECORD, SECURITY, TRANSFER
from rgpd_sante.exchange.cnil.forms import Form, completed, filled
from rgpd_sante.exchange.cnil.keys import key
from rgpd_sante.exchange.cnil.line_reading import Found
from rgpd_sante.register.content import Purpose
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.transfers import Transfer

__all__ = ["Enrichment"]

_UNREAD: Final = "Cette ligne n’est pas comprise : elle est gardée en commentaire."


@attrs.define
class Enrichment:
    """The lines of a block, by the key of their label, and where each stands."""

    desk: Desk
    rows: dict[str, str] = attrs.field(factory=dict)
    places: dict[str, tuple[int, str]] = attrs.field(factory=dict)

    def add(self, row: int, label: str, text: str) -> None:
        """Keep a line; the second of a same label is a comment."""
        if not text:
            return
        self.desk.tick(row, self.desk.left)
        place = key(label)
        if place in self.rows:
            self.desk.comments.append(f"{label} : {text}")
            self.desk.note(row, _UNREAD)
        else:
            self.rows[place] = text
            self.places[place] = (row, label)

    def read(self, form: Form, prefix: str = "") -> Mapping[str, object]:
        """Take the fields of a form out of the lines."""
        return filled(form, self.rows, prefix)

    def close(self) -> None:
        """Turn the lines that no form took into comments."""
        for place in sorted(self.rows, key=self.places.__getitem__):
            row, label = self.places[place]
            self.desk.comments.append(f"{label} : {self.rows[place]}")
            self.desk.note(row, _UNREAD)
        self.rows.clear()

    def complete(self, found: Found) -> ControllerRecord:
        """Put a record together: what its blocks say, completed with what this one says."""
        main = completed(found.main_purpose(), self.read(FIRST_PURPOSE))
        transfers = dict(found.transfers)
        for number in range(1, found.transfer_lines + 1):
            more = self.read(TRANSFER, f"{TRANSFER.label} {number} – ")
            if more:
                transfers[number] = completed(transfers.get(number, Transfer()), more)
        for number, measure in enumerate(found.security, 1):
            more = self.read(SECURITY, f"{SECURITY.label} {number} – ")
            found.security[number - 1] = completed(measure, more)
        record = completed(
            ControllerRecord(transfers=tuple(transfers[number] for number in sorted(transfers))),
            {**found.fields(), **self.read(RECORD)},
        )
        self.close()
        return record if main == Purpose() else attrs.evolve(record, purposes=(main, *record.purposes))
