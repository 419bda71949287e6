# SPDX-License-Identifier: MIT
"""The content of the records of a register, all rules together, and what only the whole register shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import gdpr
from rgpd_sante.register.finding_rules.art30_items import controller_item_findings, processor_item_findings
from rgpd_sante.register.finding_rules.categories import category_findings
from rgpd_sante.register.finding_rules.legal_bases import legal_basis_findings
from rgpd_sante.register.finding_rules.recommended import (
    controller_recommended_findings,
    processor_recommended_findings,
)
from rgpd_sante.register.finding_rules.record_dates import record_date_findings
from rgpd_sante.register.finding_rules.record_texts import record_text_findings
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.register.wording import says_nothing
from rgpd_sante.time.instants import in_utc

__all__ = ["content_findings"]

NO_RECORD: Final = FindingKind(
    code="REG001",
    severity=Severity.ERROR,
    title="Le registre ne contient aucune activité de traitement du cabinet.",
    why="Tout responsable de traitement tient un registre. Le cabinet de moins de 250 salariés n’en est pas dispensé "
    ": le suivi des patients n’est pas occasionnel et porte sur des données de santé ; la paie et les fournisseurs ne "
    "sont pas occasionnels non plus.",
    remedy="Ouvrir une fiche par finalité, en commençant par le dossier patient ; des fiches toutes prêtes aident.",
    developer="register without any record of a controller",
    citation=gdpr.ART_30_1,
)
SAME_REFERENCE: Final = FindingKind(
    code="REG026",
    severity=Severity.WARNING,
    title="Plusieurs fiches portent la même référence.",
    why="La référence sert à désigner une fiche : deux fiches qui la partagent se confondent.",
    remedy="Donner à chaque fiche une référence qui n’appartient qu’à elle.",
    developer="one reference for several records",
)

_MOST_NAMED: Final = 3  # records named in the message on a repeated reference


def content_findings(register: Register, now: datetime) -> Iterator[Finding]:
    """Judge the content of every record at an instant; the paths start at the register."""
    utc = in_utc(now)
    if not register.controller_records:
        yield NO_RECORD.found("$.controller_records")
    for rank, record in enumerate(register.controller_records):
        yield from _of_controller(record, f"$.controller_records[{rank}]", utc)
    yield from _same_references(register.controller_records, "$.controller_records")
    for rank, processed in enumerate(register.processor_records):
        yield from _of_processor(processed, f"$.processor_records[{rank}]", utc)
    yield from _same_references(register.processor_records, "$.processor_records")


def _of_controller(record: ControllerRecord, here: str, now: datetime) -> Iterator[Finding]:
    found = [
        *controller_item_findings(record, here),
        *legal_basis_findings(record, here),
        *category_findings(record, here),
        *record_date_findings(record, here, now),
    ]
    yield from found
    yield from record_text_findings(record, here, {finding.path for finding in found})
    yield from controller_recommended_findings(record, here)


def _of_processor(record: ProcessorRecord, here: str, now: datetime) -> Iterator[Finding]:
    found = [*processor_item_findings(record, here), *record_date_findings(record, here, now)]
    yield from found
    yield from record_text_findings(record, here, {finding.path for finding in found})
    yield from processor_recommended_findings(record, here)


def _same_references(records: Sequence[ControllerRecord | ProcessorRecord], here: str) -> Iterator[Finding]:
    """Find each reference that several records bear, once, at the second of them."""
    bearers: dict[str, list[int]] = {}
    for rank, record in enumerate(records):
        if record.reference is not None and not says_nothing(record.reference):
            bearers.setdefault(record.reference.strip().casefold(), []).append(rank)
    for ranks in bearers.values():
        if len(ranks) > 1:
            yield SAME_REFERENCE.found(f"{here}[{ranks[1]}].reference", _bearers(ranks))


def _bearers(ranks: list[int]) -> str:
    """Name the records by their place in the register; the reference itself is not quoted."""
    named = [str(rank + 1) for rank in ranks[:_MOST_NAMED]]
    rest = len(ranks) - len(named)
    last = f"{rest} autre{'s' if rest > 1 else ''}" if rest else named.pop()
    return f"{len(ranks)} fiches portent la même référence : n° {', '.join(named)} et {last}."
