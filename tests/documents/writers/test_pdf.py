# SPDX-License-Identifier: MIT
"""PDF: read back with pypdf; that it is PDF/UA-1 and PDF/A-2a is checked by typst, which refuses to write another."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from importlib import import_module

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, StreamObject

from document_readers import pdf_pages, unspaced
from document_samples import HOSTILE, KITCHEN_SINK, NOTICE, PARIS, all_texts, everywhere, note
from goldens import check
from rgpd_sante.documents.blocks import Document, Heading, Table, paragraph
from rgpd_sante.documents.writers import pdf
from rgpd_sante.errors import MissingExtraError

UNPRINTED = "Certains caractères n’ont pas pu être imprimés"


def read(document: Document) -> PdfReader:
    """Write a document and open the file."""
    return PdfReader(io.BytesIO(pdf.write(document)))


def text_of(reader: PdfReader) -> str:
    """Return the text of all pages without any blank: a line may be broken at each space."""
    return unspaced("".join(page.extract_text() for page in reader.pages))


def root_of(reader: PdfReader) -> DictionaryObject:
    """Return the catalogue of a file."""
    root = reader.trailer["/Root"].get_object()
    assert isinstance(root, DictionaryObject)
    return root


def standards_of(reader: PdfReader) -> str:
    """Return the metadata stream, which declares the standards."""
    stream = root_of(reader)["/Metadata"].get_object()
    assert isinstance(stream, StreamObject)
    return stream.get_data().decode("utf-8")


def test_the_kitchen_sink_is_written_as_reviewed() -> None:
    """The text of each page is that of the golden file."""
    check("kitchen_sink.pdf.txt", "\n\n-- page --\n\n".join(pdf_pages(pdf.write(KITCHEN_SINK))).encode())


def test_each_text_is_there_and_the_notice_once() -> None:
    """A document loses none of its words, and its warning stands once."""
    text = text_of(read(KITCHEN_SINK))
    events = {part for event in KITCHEN_SINK.events for part in (event.summary, event.description)}
    for expected in all_texts(KITCHEN_SINK):
        assert unspaced(expected) in text or expected in events
    assert text.count(unspaced(NOTICE)) == 1
    assert unspaced(UNPRINTED) not in text


def test_the_file_is_made_for_screen_readers_and_archives() -> None:
    """It is tagged, says its language and title, and declares both standards."""
    reader = read(KITCHEN_SINK)
    root = root_of(reader)
    assert str(root["/Lang"]) == "fr-FR"
    assert "/Marked': True" in str(root["/MarkInfo"])
    assert "/StructTreeRoot" in root
    assert "/DisplayDocTitle': True" in str(root["/ViewerPreferences"])
    assert reader.metadata is not None
    assert reader.metadata.title == KITCHEN_SINK.title
    assert reader.metadata.author == KITCHEN_SINK.author
    metadata = standards_of(reader)
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in metadata


def test_the_same_document_gives_the_same_bytes() -> None:
    """A file is a function of its document, whatever the clock says."""
    assert pdf.write(KITCHEN_SINK) == pdf.write(KITCHEN_SINK)
    undated = note(paragraph("a"))
    assert pdf.write(undated) == pdf.write(undated)


def test_the_date_is_that_of_the_document() -> None:
    """A dated file says its instant, an undated one says none and is not declared an archive."""
    dated = read(KITCHEN_SINK).metadata
    assert dated is not None
    assert dated.creation_date == datetime(2026, 6, 5, 12, 34, tzinfo=UTC)
    undated = read(note(paragraph("a")))
    assert undated.metadata is not None
    assert undated.metadata.creation_date is None
    assert "pdfaid" not in standards_of(undated)


def test_one_instant_gives_one_file() -> None:
    """The same instant told in another zone gives the same bytes."""
    moment = datetime(2026, 6, 5, 14, 34, tzinfo=PARIS)
    first = attrs.evolve(KITCHEN_SINK, date=moment)
    second = attrs.evolve(KITCHEN_SINK, date=moment.astimezone(UTC))
    assert pdf.write(first) == pdf.write(second)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_printed_as_it_is(name: str) -> None:
    """In whatever place it stands, a text is never read as markup, and always gives a valid file."""
    text = HOSTILE[name][:600]
    printed = text_of(read(everywhere(text)))
    if name in {"html", "markdown", "inline", "typst", "json", "formula", "quotes"}:
        assert unspaced(text) in printed
        assert unspaced(UNPRINTED) not in printed


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=60))
def test_any_text_gives_a_valid_file(text: str) -> None:
    """Whatever was typed, the document can be printed."""
    assert pdf.write(note(paragraph(text), Heading(text=f".{text}"), title=f".{text}")).startswith(b"%PDF-1.7")


def test_what_cannot_be_printed_is_marked_and_said_once() -> None:
    """A character that no font has becomes a square, and the document says so once."""
    text = text_of(read(note(paragraph("Zoé 漢字 😀"), paragraph("漢"))))
    assert "Zoé□□□" in text
    assert text.count(unspaced(UNPRINTED)) == 1


def test_marks_that_do_not_go_together_fall_back_to_latin(monkeypatch: pytest.MonkeyPatch) -> None:
    """When the fonts refuse what each character alone would allow, the document is printed in plain Latin."""
    monkeypatch.setattr(pdf, "printable", lambda text: text)
    text = text_of(read(note(paragraph("Zoé Ω 漢"))))
    assert "Zoé□□" in text
    assert unspaced(UNPRINTED) in text


def test_headings_may_jump() -> None:
    """A document that begins at level 3 and jumps to level 4 still has an outline without a gap."""
    reader = read(note(Heading(level=3, text="A"), Heading(level=1, text="B"), Heading(level=4, text="C")))
    titles = [str(entry["/Title"]) for entry in _flat(reader.outline)]
    assert titles == ["A", "B", "C"]


def _flat(outline: object) -> list[DictionaryObject]:
    """Return the entries of an outline in reading order."""
    if isinstance(outline, list):
        return [entry for part in outline for entry in _flat(part)]
    assert isinstance(outline, DictionaryObject)
    return [outline]


def test_a_long_table_repeats_its_headers() -> None:
    """A table that goes over the page says again what its columns are."""
    rows = tuple((paragraph(f"ligne {number}"), paragraph("x" * 90)) for number in range(60))
    reader = read(note(Table(caption="Longue", headers=("Colonne un", "Colonne deux"), rows=rows)))
    assert len(reader.pages) > 1
    assert all("Colonne un" in page.extract_text() for page in reader.pages[:-1])


def test_a_very_long_text_is_printed() -> None:
    """A word of twenty thousand letters breaks where the line ends and stays on the page."""
    reader = read(note(paragraph("y" * 20_000)))
    assert text_of(reader).count("y") >= 20_000


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without typst the error says what to install."""
    monkeypatch.setitem(sys.modules, "typst", None)
    monkeypatch.delitem(sys.modules, pdf.__name__)
    with pytest.raises(MissingExtraError, match=r"rgpd-sante\[pdf\]"):
        import_module(pdf.__name__)
