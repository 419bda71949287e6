# SPDX-License-Identifier: MIT
"""The list of activities as CSV, as a French spreadsheet opens it: UTF-8 with its mark, semicolons.

A spreadsheet takes a cell that begins with one of a few signs for a formula, even from CSV: an apostrophe stands
before it.
"""

from __future__ import annotations

import csv
from io import StringIO
from typing import Final

from rgpd_sante.dossier import Dossier
from rgpd_sante.exchange.tables.rows import LIST_HEADERS, list_rows

__all__ = ["harmless", "register_csv"]

_FORMULA_SIGNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n")


def register_csv(dossier: Dossier) -> bytes:
    """Write the list of processing activities of a dossier as CSV.

    Examples:
        >>> from rgpd_sante.practice.model import Practice
        >>> from rgpd_sante.time.zones import Territory
        >>> register_csv(Dossier(practice=Practice(territory=Territory.METROPOLE))).decode("utf-8-sig").rstrip()
        'N° / RÉF;Nom du traitement;Finalité;Données sensibles;Date de création;Date de mise à jour'
    """
    stream = StringIO(newline="")
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerow(LIST_HEADERS)
    writer.writerows(map(harmless, row) for row in list_rows(dossier))
    return stream.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula.

    Examples:
        >>> harmless("=1+1"), harmless("1+1")
        ("'=1+1", '1+1')
    """
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
