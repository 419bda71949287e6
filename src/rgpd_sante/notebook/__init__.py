# SPDX-License-Identifier: MIT
"""What a notebook shows by itself: documents in a frame, tables and lists in French, charts."""

from __future__ import annotations

from rgpd_sante.notebook.charts import Chart, adequacy_chart, exposure_chart
from rgpd_sante.notebook.display import Shown, bullets, show, table

__all__ = ["Chart", "Shown", "adequacy_chart", "bullets", "exposure_chart", "show", "table"]
