# SPDX-License-Identifier: MIT
"""The few French words that the writers add of their own accord."""

from __future__ import annotations

from typing import Final, assert_never

from rgpd_sante.documents.blocks import BarChart, CalloutKind, Document, Table, paragraph

__all__ = ["NOTICE", "as_table", "callout_label", "particulars"]

NOTICE: Final = "Avertissement"
_CELLS: Final = 20
_LONGEST: Final = 1_000


def callout_label(kind: CalloutKind) -> str:
    """Say in a word what the colour of a callout says, for those who do not see colours."""
    match kind:
        case CalloutKind.INFO:
            return "À savoir"
        case CalloutKind.WARNING:
            return "Attention"
        case CalloutKind.URGENT:
            return "Urgent"
        case _:
            assert_never(kind)


def as_table(chart: BarChart) -> Table:
    """Write the bars of a chart in characters, for a format that draws nothing; a short bar is never an empty one."""
    return Table(
        caption=chart.caption,
        headers=("Élément", "Valeur", "Échelle"),
        rows=tuple(
            (
                paragraph(bar.label),
                paragraph(bar.value),
                paragraph("█" * -(-bar.length * _CELLS // _LONGEST)),
            )
            for bar in chart.bars
        ),
        widths=(7, 4, 9),
    )


def particulars(document: Document) -> tuple[tuple[str, str], ...]:
    """List what stands under the title: the author and the reference, where they are known."""
    listed = (("Établi par", document.author), ("Référence", document.reference))
    return tuple((label, value) for label, value in listed if value is not None)
