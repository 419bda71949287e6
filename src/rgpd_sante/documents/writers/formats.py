# SPDX-License-Identifier: MIT
"""The formats of file, and the one door to their writers; a writer and its library load when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.documents.blocks import Document
from rgpd_sante.errors import UnsupportedError

__all__ = ["Format", "write"]


class Format(Code):
    """A format of file; the code is also the usual name of the format."""

    HTML = "html"
    MARKDOWN = "markdown"
    PDF = "pdf"
    DOCX = "docx"
    ICS = "ics"

    @property
    def suffix(self) -> str:
        """The usual end of the name of such a file.

        Examples:
            >>> Format.MARKDOWN.suffix
            '.md'
        """
        return ".md" if self is Format.MARKDOWN else f".{self.value}"

    @property
    def media_type(self) -> str:
        """The media type under which such a file is served.

        Examples:
            >>> Format.ICS.media_type
            'text/calendar; charset=utf-8'
        """
        return _MEDIA_TYPES[self]


_MEDIA_TYPES: Final = {
    Format.HTML: "text/html; charset=utf-8",
    Format.MARKDOWN: "text/markdown; charset=utf-8",
    Format.PDF: "application/pdf",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.ICS: "text/calendar; charset=utf-8",
}
_WRITERS: Final = {
    Format.HTML: "rgpd_sante.documents.writers.html",
    Format.MARKDOWN: "rgpd_sante.documents.writers.markdown",
    Format.PDF: "rgpd_sante.documents.writers.pdf",
    Format.DOCX: "rgpd_sante.documents.writers.docx",
    Format.ICS: "rgpd_sante.documents.writers.ics",
}


def write(document: Document, target: Format | str) -> bytes:
    """Write a document as a file of one format, named by its member or by its code.

    The same document gives the same bytes.

    Raises:
        UnsupportedError: if there is no such format, or if the document has nothing to write in it.
        MissingExtraError: if the format needs an optional dependency that is not installed.

    Examples:
        >>> from rgpd_sante.documents.blocks import Document, paragraph
        >>> note = Document(title="Note", blocks=(paragraph("Rien à signaler."),), notice="Aide à la décision.")
        >>> write(note, "markdown").decode().splitlines()[0]
        '# Note'
    """
    try:
        module = import_module(_WRITERS[Format(target)])
    except ValueError:
        raise UnsupportedError(str(target), tuple(Format)) from None
    content: bytes = module.write(document)
    return content
