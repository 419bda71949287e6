# SPDX-License-Identifier: MIT
"""The writers: one module a format, each with ``write(document) -> bytes``.

Examples:
    >>> from rgpd_sante.documents.writers import Format
    >>> [str(format) for format in Format]
    ['html', 'markdown', 'pdf', 'docx', 'ics']
"""

from __future__ import annotations

from rgpd_sante.documents.writers.formats import Format, write

__all__ = ["Format", "write"]
