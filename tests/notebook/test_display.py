# SPDX-License-Identifier: MIT
"""What a notebook shows by itself: text stays text, in French, and a document keeps its style to itself."""

from __future__ import annotations

from html import unescape

import pytest

from breach_samples import full_dossier
from document_readers import read_html, unspaced
from document_samples import HOSTILE
from rgpd_sante import document, instant, render
from rgpd_sante.errors import FactError
from rgpd_sante.notebook import Shown, bullets, show, table

DOCUMENT = document(full_dossier(), "breach_register", at=instant("2026-10-01T12:00+02:00"))


def test_a_document_is_shown_whole_in_a_frame() -> None:
    """The frame holds the page as it is written, escaped once, and nothing else."""
    shown = show(DOCUMENT, height=300)
    assert shown._repr_html_() == shown.html
    head, _, rest = shown.html.partition('srcdoc="')
    page, _, tail = rest.partition('"')
    assert head == "<iframe "
    assert 'height="300"' in tail
    assert unescape(page).encode() == render(DOCUMENT, "html")


def test_a_table_is_french_and_has_its_caption() -> None:
    """Each cell in French typography, one line of the table for each row, a dash for what is not known."""
    shown = table(("Poste", "Montant"), [("Expertise :\nun jour", "8 400 €"), ("Rançon", None)], caption="Les postes")
    page = read_html(f"<html><body>{shown.html}</body></html>".encode())
    assert page.tags.count("tr") == 3
    assert unspaced(page.text) == unspaced("Les postes Poste Montant Expertise : un jour 8 400 € Rançon —")
    assert "Expertise\u00a0:<br>un jour" in shown.html


@pytest.mark.parametrize("name", HOSTILE)
def test_what_comes_from_outside_adds_no_markup(name: str) -> None:
    """Whatever the text, the tags are ours."""
    for shown in (table((HOSTILE[name],), [(HOSTILE[name],)], caption=HOSTILE[name]), bullets([HOSTILE[name]])):
        tags = set(read_html(f"<html><body>{shown.html}</body></html>".encode()).tags)
        assert tags <= {"html", "body", "table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "li", "br"}


def test_a_list_has_one_item_a_sentence() -> None:
    """An empty list is an empty list."""
    assert bullets(["Un.", "Deux."]).html == "<ul><li>Un.</li><li>Deux.</li></ul>"
    assert bullets([]).html == "<ul></ul>"


def test_a_row_that_does_not_fit_is_refused() -> None:
    """A cell too many or too few is a slip, told before anything is shown."""
    with pytest.raises(FactError, match="as many cells as headers"):
        table(("Un", "Deux"), [("x",)])


def test_what_is_shown_stays_out_of_the_repr() -> None:
    """A log of a notebook holds no fact of a dossier."""
    assert repr(show(DOCUMENT)) == "Shown()"
    assert repr(Shown("Dr Modèle")) == "Shown()"
