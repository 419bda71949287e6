# SPDX-License-Identifier: MIT
"""The few French words that the writers add of their own accord."""

from __future__ import annotations

from typing import Final, assert_never

from rgpd_sante.documents.blocks import CalloutKind, Document

__all__ = ["NOTICE", "callout_label", "particulars"]

NOTICE: Final = "Avertissement"


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


def particulars(document: Document) -> tuple[tuple[str, str], ...]:
    """List what stands under the title: the author and the reference, where they are known."""
    listed = (("Établi par", document.author), ("Référence", document.reference))
    return tuple((label, value) for label, value in listed if value is not None)
