# SPDX-License-Identifier: MIT
"""The register of breaches, GDPR art. 33(5): every breach, notified or not, in one table and one sheet each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.obligation import Obligations
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import awareness
from rgpd_sante.documents.blocks import Block, Document, Heading, PageBreak, Paragraph, Table, paragraph
from rgpd_sante.documents.contents.cnil_filing import filed
from rgpd_sante.documents.contents.entries import UNKNOWN, ours, recorded
from rgpd_sante.documents.contents.heads import NOTICE, practice_entries, subtitle
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.register_sheet import sheet
from rgpd_sante.documents.dates import short_date
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_zone, is_before, local_day
from rgpd_sante.vocabulary.breach import BreachNature
from rgpd_sante.vocabulary.severity import CircumstanceElement

__all__ = ["breach_register"]

# one word each, where a column is narrow
_ELEMENTS: Final[Mapping[BreachNature, CircumstanceElement]] = {
    BreachNature.CONFIDENTIALITY: CircumstanceElement.CONFIDENTIALITY,
    BreachNature.INTEGRITY: CircumstanceElement.INTEGRITY,
    BreachNature.AVAILABILITY: CircumstanceElement.AVAILABILITY,
}


def breach_register(
    breaches: Sequence[Breach], practice: Practice, *, at: datetime, reference: str | None = None
) -> Document:
    """Lay out the register of breaches; with a reference, it is the extract of that breach alone."""
    judged = [(breach, obligations(breach, practice, at=at)) for breach in breaches]
    return Document(
        title=french("Registre des violations de données personnelles" + ("" if reference is None else " : extrait")),
        subtitle=subtitle(practice, at),
        reference=reference,
        date=in_zone(at, practice.territory),
        blocks=(
            paragraph(
                ours(
                    "Toute violation est consignée, qu’elle soit notifiée ou non : ses faits, ses effets et les "
                    "mesures prises. La CNIL peut demander à voir ce registre."
                ),
                "\n",
                *basis((gdpr.ART_33_5,)).content,
            ),
            *_summary(judged, practice, at),
            Heading(level=1, text="Organisme"),
            recorded(practice_entries(practice)),
            *(block for breach, duties in judged for block in _page(breach, duties, practice)),
        ),
        notice=NOTICE,
    )


def _page(breach: Breach, duties: Obligations, practice: Practice) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(level=1, text=f"{french('Fiche de la violation ')}{breach.reference}")
    yield from sheet(breach, duties, practice.territory)


def _summary(
    judged: Sequence[tuple[Breach, Obligations]], practice: Practice, at: datetime
) -> Iterator[Heading | Paragraph | Table]:
    yield Heading(level=1, text=french("Vue d’ensemble"))
    if not judged:
        yield paragraph(ours("Aucune violation n’est consignée."))
        return
    yield Table(
        caption=french("Violations consignées"),
        headers=("Violation", "Nature", "Risque", "CNIL", "Personnes"),
        rows=tuple(_row(breach, duties, practice, at) for breach, duties in judged),
        widths=(5, 4, 3, 4, 4),
    )


def _row(breach: Breach, duties: Obligations, practice: Practice, at: datetime) -> tuple[Paragraph, ...]:
    moment = awareness(breach, territory=practice.territory, at=at).moment
    known = "pas encore datée" if moment is None else f"connue le {short_date(local_day(moment, practice.territory))}"
    cells = (
        f"{breach.reference}\n{known}",
        "\n".join(label(_ELEMENTS[nature]) for nature in breach.natures) or UNKNOWN,
        label(duties.assessment.level),
        _filings(breach, practice, at),
        _told(breach, practice, at),
    )
    return tuple(paragraph(cell) for cell in cells)


def _filings(breach: Breach, practice: Practice, at: datetime) -> str:
    made = filed(breach, at)
    return "\n".join(
        f"{label(filing.kind)}, {short_date(local_day(filing.filed_at, practice.territory))}" for filing in made
    ) or french("Pas de notification consignée")


def _told(breach: Breach, practice: Practice, at: datetime) -> str:
    sent = [message for message in breach.communications if not is_before(at, message.sent_at)]
    return "\n".join(
        f"{label(message.channel)}, {short_date(local_day(message.sent_at, practice.territory))}" for message in sent
    ) or label(breach.communication_plan.intent)
