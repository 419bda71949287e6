# SPDX-License-Identifier: MIT
"""Documents, tables and lists that a notebook shows by itself; they need nothing but this library.

What is written is text: it is cleaned and escaped, so that no fact of a dossier becomes markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final

import attrs

from rgpd_sante.documents.blocks import Document
from rgpd_sante.documents.cleaning import clean
from rgpd_sante.documents.typography import french
from rgpd_sante.documents.writers.formats import Format, write
from rgpd_sante.errors import FactError, refuse

__all__ = ["Shown", "bullets", "show", "table"]

_NOTHING: Final = "—"
_HEIGHT: Final = 620
_TABLE: Final = '<table style="text-align: left">'
_CELL: Final = 'style="text-align: left; vertical-align: top"'


@attrs.frozen
class Shown:
    """Something that a notebook shows as a page; ``html`` is its source, to be saved or put elsewhere."""

    html: str = attrs.field(repr=False)

    def _repr_html_(self) -> str:
        return self.html


def show(document: Document, *, height: int = _HEIGHT) -> Shown:
    """Show a document in a frame of its own, so that its style stays in it; ``height`` is in pixels.

    Examples:
        >>> from rgpd_sante.documents.blocks import Document
        >>> show(Document(title="Essai", notice="Aide.", blocks=())).html.startswith("<iframe srcdoc=")
        True
    """
    page = escape(write(document, Format.HTML).decode(), quote=True)
    return Shown(f'<iframe srcdoc="{page}" width="100%" height="{height}" style="border: 0"></iframe>')


def table(headers: Sequence[str], rows: Iterable[Sequence[str | None]], *, caption: str | None = None) -> Shown:
    """Show rows as a table, in French typography; a new line in a cell starts a line, ``None`` is a dash.

    Raises:
        FactError: if a row has not as many cells as there are headers.

    Examples:
        >>> table(("Poste", "Montant"), [("Expertise", "8 400 €"), ("Rançon", None)]).html.count("<tr>")
        3
    """
    lines = [tuple(row) for row in rows]
    refuse([_misfit(len(row), len(headers)) for row in lines if len(row) != len(headers)])
    title = "" if caption is None else f"<caption>{_text(caption)}</caption>"
    head = "".join(f'<th scope="col" {_CELL}>{_text(header)}</th>' for header in headers)
    body = "".join(f"<tr>{''.join(f'<td {_CELL}>{_text(cell)}</td>' for cell in row)}</tr>" for row in lines)
    return Shown(f"{_TABLE}{title}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>")


def bullets(texts: Iterable[str]) -> Shown:
    """Show sentences as a list, in French typography.

    Examples:
        >>> bullets(["Un & deux"]).html
        '<ul><li>Un &amp; deux</li></ul>'
    """
    return Shown(f"<ul>{''.join(f'<li>{_text(text)}</li>' for text in texts)}</ul>")


def _text(text: str | None) -> str:
    if text is None:
        return _NOTHING
    return "<br>".join(escape(french(line)) for line in clean(text).split("\n"))


def _misfit(cells: int, headers: int) -> FactError:
    return FactError(
        "rows",
        given=f"une ligne de {cells} cases",
        expected=f"as many cells as headers ({headers})",
        attendu=f"autant de cases que d’en-têtes ({headers})",
    )
