# SPDX-License-Identifier: MIT
"""The simplified register of the CNIL as a workbook (``registre-traitement-simplifie.ods``), read and written."""

from __future__ import annotations

from rgpd_sante.exchange.cnil.notes import ImportedRegister, ImportNote
from rgpd_sante.exchange.cnil.reading import load_workbook, loads_workbook
from rgpd_sante.exchange.cnil.writing import NOT_CARRIED, dump_workbook, dumps_workbook

__all__ = [
    "NOT_CARRIED",
    "ImportNote",
    "ImportedRegister",
    "dump_workbook",
    "dumps_workbook",
    "load_workbook",
    "loads_workbook",
]
