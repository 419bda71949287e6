# SPDX-License-Identifier: MIT
"""Documents as values, and the writers that turn them into files; :mod:`rgpd_sante.documents.kinds` makes them."""

from __future__ import annotations

from rgpd_sante.documents.blocks import Document, Event
from rgpd_sante.documents.writers import Format, write
from rgpd_sante.documents.writers import write as render

__all__ = ["Document", "Event", "Format", "render", "write"]
