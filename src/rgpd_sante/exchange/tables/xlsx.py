# SPDX-License-Identifier: MIT
"""The register as an Excel workbook: the list of activities, then all that is known of each, every cell a text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Final

from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import MissingExtraError
from rgpd_sante.exchange.tables.rows import DETAIL_HEADERS, LIST_HEADERS, detail_rows, list_rows

if TYPE_CHECKING:
    from xlsxwriter import Workbook

__all__ = ["LONGEST_CELL", "register_xlsx"]

LONGEST_CELL: Final = 32_767
"""The longest text that a cell of Excel holds; a longer one is cut, and says so."""
_ROOM_FOR_THE_MARK: Final = 60
_MOST_ROWS: Final = 1_000_000
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
# no clock is read: a file needs a day of creation, and the same facts give the same bytes
_CREATED: Final = datetime(1980, 1, 1, tzinfo=UTC)
_LIST_WIDTHS: Final = (14, 40, 60, 12, 14, 14)
_DETAIL_WIDTHS: Final = (14, 36, 40, 50, 24, 80)


def register_xlsx(dossier: Dossier) -> bytes:
    """Write the register of a dossier as an Excel workbook.

    Raises:
        MissingExtraError: if ``xlsxwriter`` is not installed.
    """
    try:
        from xlsxwriter import Workbook  # noqa: PLC0415 - an optional part of the library
    except ImportError as error:
        raise MissingExtraError("xlsx") from error
    stream = BytesIO()
    with Workbook(stream, _OPTIONS) as book:
        book.set_properties({"title": "Registre des activités de traitement", "created": _CREATED})
        _sheets(book, "Liste des activités", LIST_HEADERS, _LIST_WIDTHS, list_rows(dossier))
        _sheets(book, "Détail des fiches", DETAIL_HEADERS, _DETAIL_WIDTHS, detail_rows(dossier))
    return stream.getvalue()


def _sheets(
    book: Workbook, title: str, headers: tuple[str, ...], widths: tuple[int, ...], rows: Iterable[tuple[str, ...]]
) -> None:
    """Write rows on a sheet, and on others where they are more than a sheet holds."""
    bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    waiting = iter(rows)
    number = 1
    while (some := list(islice(waiting, _MOST_ROWS))) or number == 1:
        sheet = book.add_worksheet(title if number == 1 else f"{title} {number}")
        sheet.freeze_panes(1, 0)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        for line, row in enumerate((headers, *some)):
            for column, text in enumerate(row):
                sheet.write_string(line, column, fitted(text), bold if line == 0 else plain)
        sheet.autofilter(0, 0, len(some), len(headers) - 1)
        number += 1


def fitted(text: str) -> str:
    """Cut a text that no cell holds, and say how much of it is missing.

    Examples:
        >>> fitted("court"), fitted("x" * 40_000)[32_700:]
        ('court', 'xxxxxxx… [texte coupé : 7293 caractères de plus]')
    """
    # Excel counts the characters beyond the first 65 536 twice
    if len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL:
        return text
    kept = text.encode("utf-16-le")[: 2 * (LONGEST_CELL - _ROOM_FOR_THE_MARK)].decode("utf-16-le", "ignore")
    return f"{kept}… [texte coupé : {len(text) - len(kept)} caractères de plus]"
