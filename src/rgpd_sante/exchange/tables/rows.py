# SPDX-License-Identifier: MIT
"""The register as plain rows: one for each activity, and one for each thing that is known of an activity."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.cnil.days import show_day
from rgpd_sante.exchange.cnil.fiche_pages import fiche_page
from rgpd_sante.exchange.cnil.markup import written
from rgpd_sante.exchange.cnil.pages import entries
from rgpd_sante.exchange.cnil.workbook_pages import fiche_name, sensitive_word
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord

__all__ = ["DETAIL_HEADERS", "LIST_HEADERS", "detail_rows", "list_rows"]

LIST_HEADERS: Final = (
    "N° / RÉF",
    "Nom du traitement",
    "Finalité",
    "Données sensibles",
    "Date de création",
    "Date de mise à jour",
)
DETAIL_HEADERS: Final = ("N° / RÉF", "Nom du traitement", "Rubrique", "Ligne", "Colonne", "Contenu")


def list_rows(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    """Yield a row for each activity; one without a reference has its number."""
    for number, record in enumerate(_records(dossier), 1):
        purposes = (purpose.description for purpose in record.purposes if purpose.description)
        row = (
            record.reference or str(number),
            record.name or "",
            "\n".join(purposes),
            sensitive_word(record),
            show_day(record.created_on) if record.created_on else "",
            show_day(record.updated_on) if record.updated_on else "",
        )
        yield tuple(map(written, row))


def detail_rows(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    """Yield a row for each text of each record, with the block, the line and the column where it stands."""
    for number, record in enumerate(_records(dossier), 1):
        page = fiche_page(record, dossier, name=fiche_name(number), title="")
        for entry in entries(page):
            head = (record.reference or str(number), record.name or "")
            yield tuple(map(written, (*head, entry.block, entry.line, entry.column, entry.text)))


def _records(dossier: Dossier) -> tuple[ControllerRecord, ...]:
    return (dossier.register or Register()).controller_records
