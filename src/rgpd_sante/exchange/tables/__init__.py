# SPDX-License-Identifier: MIT
"""The register as tables for spreadsheets: CSV and XLSX."""

from __future__ import annotations

from rgpd_sante.exchange.tables.csv import register_csv
from rgpd_sante.exchange.tables.xlsx import register_xlsx

__all__ = ["register_csv", "register_xlsx"]
