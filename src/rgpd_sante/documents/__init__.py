# SPDX-License-Identifier: MIT
"""Documents as values, and the writers that turn them into files."""

from __future__ import annotations

from rgpd_sante.documents.blocks import Document, Event
from rgpd_sante.documents.writers import Format, write

__all__ = ["Document", "Event", "Format", "write"]
