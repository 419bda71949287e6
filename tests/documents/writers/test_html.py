# SPDX-License-Identifier: MIT
"""HTML: read back with the parser of the standard library."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from document_readers import ADMITTED_ATTRIBUTES, ADMITTED_TAGS, read_html, squeezed
from document_samples import HOSTILE, KITCHEN_SINK, NOTICE, all_texts, everywhere, note
from goldens import check
from rgpd_sante.documents.blocks import Heading, Link, Paragraph, Strong, Text, paragraph
from rgpd_sante.documents.cleaning import clean, cleaned
from rgpd_sante.documents.writers import html


def test_the_kitchen_sink_is_written_as_reviewed() -> None:
    """The whole page, with its style, is that of the golden file."""
    check("kitchen_sink.html", html.write(KITCHEN_SINK))


def test_each_text_is_there_and_the_notice_once() -> None:
    """A document loses none of its words, and its warning stands once, at the end."""
    text = squeezed(read_html(html.write(KITCHEN_SINK)).text)
    events = {part for event in KITCHEN_SINK.events for part in (event.summary, event.description)}
    for expected in all_texts(KITCHEN_SINK):
        assert squeezed(expected) in text or expected in events
    assert text.count(squeezed(NOTICE)) == 1
    assert text.endswith(squeezed(NOTICE))


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_stays_text(name: str) -> None:
    """In whatever place it stands, a text adds no tag, no attribute and loses no character that can be written."""
    reader = read_html(html.write(everywhere(HOSTILE[name])))
    assert set(reader.tags) <= ADMITTED_TAGS
    assert {key for key, _ in reader.attributes} <= ADMITTED_ATTRIBUTES
    assert squeezed(clean(HOSTILE[name])) in squeezed(reader.text)


@given(st.text())
def test_any_text_reads_back(text: str) -> None:
    """What is visible is what was given, blanks aside, in a title, a paragraph and a heading."""
    document = note(paragraph("[", Text(text=text), "]"), Heading(text=f"({text})"), title=f"<{text}>")
    seen = squeezed(read_html(html.write(document)).text)
    for given_text in (f"[{text}]", f"({text})", f"<{text}>"):
        assert squeezed(clean(given_text)) in seen


def test_the_page_asks_for_nothing() -> None:
    """No script, no image, no font from elsewhere: the policy admits the one style sheet by its digest."""
    page = html.write(KITCHEN_SINK).decode()
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert "url(" not in style[1]
    assert " style=" not in page
    assert "<script" not in page


def test_tables_are_read_aloud() -> None:
    """A table has a caption and each column a header with its scope."""
    page = html.write(KITCHEN_SINK).decode()
    assert "<caption>Obligations et échéances</caption>" in page
    assert '<th scope="col">Obligation</th>' in page
    assert '<col class="w25"><col class="w40"><col class="w35">' in page
    assert all(f".{name} {{" in page for name in re.findall(r'<col class="(w\d+)"', page))


def test_a_refused_link_cannot_be_followed() -> None:
    """An address of no admitted scheme is words only."""
    page = html.write(note(Paragraph(content=(Link(url="javascript:alert(1)", text="ici"),)))).decode()
    assert "href" not in page
    assert "ici (javascript:alert(1))" in page


def test_a_bare_document_has_no_empty_line_of_particulars() -> None:
    """What is unknown is not announced."""
    page = html.write(note(paragraph(Strong(text="a\nb")))).decode()
    assert "<dl" not in page
    assert 'class="subtitle"' not in page
    assert "<strong>a<br>\nb</strong>" in page


def test_the_same_document_gives_the_same_bytes() -> None:
    """A page is a function of its document; cleaning it beforehand changes nothing."""
    assert html.write(KITCHEN_SINK) == html.write(cleaned(KITCHEN_SINK))


def test_a_drawing_says_nothing_that_is_not_written() -> None:
    """Screen readers skip the bars and read their names and values; an empty bar is empty."""
    page = html.write(KITCHEN_SINK).decode()
    assert page.count("<svg ") == page.count('aria-hidden="true"') == 4
    assert '<rect width="0" height="10"/>' in page
    assert '<div class="bar strong">' in page
