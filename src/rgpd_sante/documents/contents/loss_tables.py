# SPDX-License-Identifier: MIT
"""The tables of a declaration of loss: the clocks side by side, the costs head by head."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, assert_never

from rgpd_sante.analysis.coverage.costs import KnownCosts
from rgpd_sante.analysis.obligation import Obligation
from rgpd_sante.analysis.settlement.interruption import gross_loss
from rgpd_sante.documents.blocks import Emphasis, Paragraph, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import instant_text, ours
from rgpd_sante.documents.contents.law import basis, delay_text, limit_text
from rgpd_sante.documents.contents.money_cells import exact, money
from rgpd_sante.documents.dates import weekday_date, weekday_date_and_time
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import number, percent
from rgpd_sante.documents.typography import french
from rgpd_sante.insurance.claim import LossHead
from rgpd_sante.time.instants import in_zone
from rgpd_sante.time.limits import DaysLimit, HoursLimit, Limit
from rgpd_sante.time.zones import Territory

__all__ = ["clocks_table", "costs_table"]

_NONE: Final = paragraph("—")


def clocks_table(clocks: Sequence[Obligation], territory: Territory) -> Table:
    """Set the clocks side by side: one column each, one row for each thing to compare."""
    rows = (
        ("Destinataire", [paragraph(label(item.addressee)) for item in clocks]),
        ("Délai", [_NONE if item.delay is None else paragraph(delay_text(item.delay)) for item in clocks]),
        ("Départ", [_start(item, territory) for item in clocks]),
        ("Échéance prudente", [_prudent(item.limit, territory) for item in clocks]),
        ("Dernier instant défendable", [_latest(item.limit, territory) for item in clocks]),
        ("Fait le", [_done(item, territory) for item in clocks]),
        ("Situation", [paragraph(label(item.state)) for item in clocks]),
        ("Fondement", [basis(item.citations) for item in clocks]),
    )
    return Table(
        caption=french("Les délais qui courent, un par colonne"),
        headers=("Repère", *(label(item.code) for item in clocks)),
        rows=tuple((paragraph(Strong(text=french(title))), *cells) for title, cells in rows),
        widths=(4, *(5 for _ in clocks)),
    )


def _start(item: Obligation, territory: Territory) -> Paragraph:
    return _NONE if item.clock_start is None else paragraph(instant_text(item.clock_start, territory))


def _prudent(limit: Limit | None, territory: Territory) -> Paragraph:
    return _NONE if limit is None else paragraph(Strong(text=french(limit_text(limit, territory))))


def _latest(limit: Limit | None, territory: Territory) -> Paragraph:
    match limit:
        case None:
            return _NONE
        case HoursLimit():
            return paragraph(weekday_date_and_time(in_zone(limit.legal_latest, territory)))
        case DaysLimit():
            return paragraph(french(f"{weekday_date(limit.last_day)}, fin de journée"))
        case _:
            assert_never(limit)


def _done(item: Obligation, territory: Territory) -> Paragraph:
    return _NONE if item.done_at is None else paragraph(instant_text(item.done_at, territory))


def costs_table(costs: KnownCosts, territory: Territory, *, blank: str) -> Table:
    """Lay out the heads with their amounts, the heads to be costed with room to write, and the total of the first."""
    known = [(head, _gross(head)) for head in costs.heads]
    total = sum((amount for _, amount in known), Decimal("0.00"))
    rows = [
        *(
            (paragraph(label(head.code)), paragraph(ours(_how(head, territory))), money(amount))
            for head, amount in known
        ),
        *(
            (paragraph(label(code)), paragraph(ours("À chiffrer")), paragraph(Emphasis(text=french(blank))))
            for code in costs.expected
        ),
        (paragraph(Strong(text=french("Total des coûts connus"))), _NONE, money(total, strong=True)),
    ]
    return Table(
        caption=french("Postes de perte, taxe non récupérable comprise"),
        headers=("Poste", french("Comment il se chiffre"), "Montant"),
        rows=tuple(rows),
        widths=(6, 9, 5),
    )


def _gross(head: LossHead) -> Decimal:
    if head.interruption is not None:
        return gross_loss(head.interruption)
    return head.stated_amount or Decimal("0.00")


def _how(head: LossHead, territory: Territory) -> str:
    """Say how an amount comes about, so that the insurer can check it."""
    loss = head.interruption
    if loss is not None:
        lost = "" if loss.activity_lost == 1 else f", part de l’activité perdue : {percent(loss.activity_lost)}"
        return (
            f"Arrêt du {instant_text(loss.start_at, territory)} au {instant_text(loss.end_at, territory)}{lost} ; "
            f"chiffre d’affaires annuel {exact(loss.annual_revenue)}, charges économisées "
            f"{percent(loss.saved_variable_rate)}"
        )
    if head.units is not None and head.unit_cost is not None:
        return f"{number(head.units)} × {exact(head.unit_cost)}"
    return "Montant indiqué, justificatif à joindre"
