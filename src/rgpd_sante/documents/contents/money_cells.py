# SPDX-License-Identifier: MIT
"""Amounts in the cells of a table, always to the cent: columns of a statement are read and added by eye."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from babel import Locale
from babel.numbers import format_currency

from rgpd_sante.documents.blocks import Paragraph, Strong, paragraph

__all__ = ["exact", "money"]

_FRENCH: Final = Locale("fr", "FR")


def exact(amount: Decimal) -> str:
    r"""Write an amount to the cent, the cents of a whole amount included.

    Examples:
        >>> exact(Decimal("196633.01")), exact(Decimal(150_000))
        ('196\u202f633,01\xa0€', '150\u202f000,00\xa0€')
    """
    return format_currency(amount, "EUR", locale=_FRENCH)


def money(amount: Decimal, *, strong: bool = False) -> Paragraph:
    """Make the cell of an amount."""
    text = exact(amount)
    return paragraph(Strong(text=text) if strong else text)
