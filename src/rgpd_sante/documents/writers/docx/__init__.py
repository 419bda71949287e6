# SPDX-License-Identifier: MIT
"""DOCX: to be corrected in a word processor, on A4, with styles that can be changed in one place.

The parts that never change (styles, lists, settings) are fixed files, put into the template of the library. The
document reaches its part as elements and their text, never as markup. Nothing is dated but by the document, so that
the same document gives the same bytes.
"""

from __future__ import annotations

from rgpd_sante.errors import MissingExtraError

try:
    from rgpd_sante.documents.writers.docx.writer import write
except ImportError as error:
    raise MissingExtraError("docx") from error

__all__ = ["write"]
