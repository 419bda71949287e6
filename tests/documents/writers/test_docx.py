# SPDX-License-Identifier: MIT
"""DOCX: read back with the library that opens what others write, and as the parts of its archive."""

from __future__ import annotations

import io
import re
import sys
from datetime import UTC, datetime
from importlib import import_module
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import attrs
import docx as library
import pytest
from docx.document import Document as File
from docx.table import Table as TableOfFile
from hypothesis import given, settings
from hypothesis import strategies as st

from document_readers import docx_lines, docx_text, squeezed
from document_samples import HOSTILE, KITCHEN_SINK, NOTICE, PARIS, all_texts, everywhere, note
from goldens import check
from rgpd_sante.documents.blocks import (
    Document,
    Fields,
    Heading,
    Lines,
    Link,
    Paragraph,
    Placement,
    Signature,
    Steps,
    Table,
    Text,
    paragraph,
)
from rgpd_sante.documents.blocks import Field as Box
from rgpd_sante.documents.cleaning import clean
from rgpd_sante.documents.writers import docx
from rgpd_sante.documents.writers.docx import template
from rgpd_sante.errors import MissingExtraError
from strategies_basic import texts

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ADMITTED_TAGS = {
    "document", "body", "p", "pPr", "pStyle", "numPr", "ilvl", "numId", "r", "rPr", "rStyle", "t", "br", "tab",
    "hyperlink", "tbl", "tblPr", "tblStyle", "tblW", "tblLayout", "tblLook", "tblCaption", "tblGrid", "gridCol",
    "keepNext", "tr", "trPr", "cantSplit", "tblHeader", "tc", "tcPr", "tcW", "shd",
    "sectPr", "pgSz", "pgMar", "cols", "docGrid", "titlePg", "headerReference", "footerReference",
}  # fmt: skip


def opened(document: Document) -> File:
    """Write a document and open the file."""
    return library.Document(io.BytesIO(docx.write(document)))


def parts(content: bytes) -> dict[str, bytes]:
    """Return the members of the archive."""
    with ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def body(content: bytes) -> ET.Element:
    """Parse the part that holds the text."""
    return ET.fromstring(parts(content)["word/document.xml"])  # noqa: S314 - what we wrote ourselves


def tables(document: Document) -> list[TableOfFile]:
    """Return the tables of the written file."""
    return opened(document).tables


def test_the_kitchen_sink_is_written_as_reviewed() -> None:
    """The style and the text of each paragraph are those of the golden file."""
    lines = (f"[{style}] {text}".rstrip() for style, text in docx_lines(docx.write(KITCHEN_SINK)))
    check("kitchen_sink.docx.txt", ("\n".join(lines) + "\n").encode())


def test_each_text_is_there_in_order_and_the_notice_once() -> None:
    """A document loses none of its words, keeps their order, and its warning stands once, at the end."""
    seen = docx_text(docx.write(KITCHEN_SINK))
    told = attrs.evolve(KITCHEN_SINK, events=(), author=None, reference=None)
    notice, *expected = map(squeezed, all_texts(told))
    place = 0
    for text in expected:
        place = seen.index(text, place) + len(text)
    assert notice == squeezed(NOTICE)
    assert seen.count(notice) == 1
    assert seen.endswith(notice)
    assert f"Établi par : {KITCHEN_SINK.author} Référence : {KITCHEN_SINK.reference}" in seen


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_stays_text(name: str) -> None:
    """In whatever place it stands, a text adds no element, no field, no relation, and loses no readable character."""
    content = docx.write(everywhere(HOSTILE[name]))
    tags = {element.tag for element in body(content).iter()}
    assert tags <= {f"{W}{tag}" for tag in ADMITTED_TAGS}
    relations = parts(content)["word/_rels/document.xml.rels"].decode()
    addresses = re.findall(r'Target="([^"]*)" TargetMode="External"', relations)
    assert set(addresses) <= {"https://eur-lex.europa.eu/eli/reg/2016/679/oj/fra#art_33"}
    assert squeezed(clean(HOSTILE[name])) in docx_text(content)


@settings(max_examples=50, deadline=None)
@given(texts() | st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_any_text_reads_back(text: str) -> None:
    """What is visible is what was given, blanks aside, in a title, a paragraph, a heading, a box and a cell."""
    document = note(
        paragraph("[", Text(text=text), "]"),
        Heading(text=f"({text})"),
        Fields(items=(Box(label=f"{text}:", value=paragraph(f"={text}")),)),
        Table(caption=f".{text}", headers=(f"_{text}",), rows=((paragraph(f"-{text}"),),)),
        title=f"<{text}>",
    )
    seen = docx_text(docx.write(document))
    for given_text in (f"[{text}]", f"({text})", f"{text}:", f"={text}", f".{text}", f"_{text}", f"-{text}"):
        assert squeezed(clean(given_text)) in seen
    assert seen.startswith(squeezed(clean(f"<{text}>")))


def test_the_same_document_gives_the_same_bytes() -> None:
    """A file is a function of its document: neither the clock nor the members of the archive date it."""
    first = docx.write(KITCHEN_SINK)
    template._template.cache_clear()
    assert docx.write(KITCHEN_SINK) == first
    with ZipFile(io.BytesIO(first)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_one_instant_gives_one_file() -> None:
    """The same instant told in another zone gives the same bytes."""
    moment = datetime(2026, 6, 5, 14, 34, tzinfo=PARIS)
    first = attrs.evolve(KITCHEN_SINK, date=moment)
    assert docx.write(first) == docx.write(attrs.evolve(KITCHEN_SINK, date=moment.astimezone(UTC)))


def test_the_properties_are_those_of_the_document() -> None:
    """The file says its title, its author, its day and its language, and nothing of the template."""
    properties = opened(KITCHEN_SINK).core_properties
    assert properties.title == KITCHEN_SINK.title
    assert properties.author == KITCHEN_SINK.author
    assert properties.language == "fr-FR"
    assert properties.created == properties.modified == datetime(2026, 6, 5, 12, 34, tzinfo=UTC)
    assert properties.comments == properties.last_modified_by == ""


def test_an_undated_document_is_given_no_date() -> None:
    """What has neither author nor date says none."""
    properties = opened(note(paragraph("a"))).core_properties
    assert properties.author == ""
    assert properties.created is properties.modified is None


def test_long_properties_and_headers_are_cut() -> None:
    """A title longer than a property may be is cut there and in the header, and stands whole in the text."""
    title, reference = "t" * 300, "r" * 300
    document = attrs.evolve(note(paragraph("a"), title=title), author="a" * 300, reference=reference)
    file = opened(document)
    assert file.core_properties.title == "t" * 254 + "…"
    assert file.core_properties.author == "a" * 254 + "…"
    assert file.sections[0].header.paragraphs[0].text == "t" * 79 + "…\t" + "r" * 39 + "…"
    assert [paragraph.text for paragraph in file.paragraphs[:3:2]] == [title, f"Référence\u00a0: {reference}"]


def test_the_page_is_a4_with_its_number() -> None:
    """The margins are of two centimetres; each page says its number, and all but the first the title."""
    section = opened(note(paragraph("a"), title="Un titre")).sections[0]
    lengths = (section.page_width, section.page_height, section.left_margin, section.right_margin, section.top_margin)
    assert [length is not None and round(length.mm) for length in lengths] == [210, 297, 20, 20, 20]
    assert section.header.paragraphs[0].text == "Un titre"
    assert section.first_page_header.paragraphs[0].text == ""
    for footer in (section.footer, section.first_page_footer):
        fields = [element.get(f"{W}instr") for element in footer.part.element.iter(f"{W}fldSimple")]
        assert fields == [" PAGE ", " NUMPAGES "]


def test_the_whole_is_in_french_and_one_font() -> None:
    """The language and the font of all styles are set once; no other font is named in the text."""
    files = parts(docx.write(KITCHEN_SINK))
    styles = files["word/styles.xml"].decode()
    assert '<w:lang w:val="fr-FR"' in styles
    assert re.findall("<w:rFonts[^>]*>", styles) == [
        '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    ]
    assert b"rFonts" not in files["word/document.xml"]


def test_nothing_is_left_of_the_template() -> None:
    """No thumbnail, no part of another application, no remote template."""
    files = parts(docx.write(KITCHEN_SINK))
    assert set(files) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/footer1.xml",
        "word/footer2.xml",
        "word/header1.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
        "word/theme/theme1.xml",
    }
    assert b"attachedTemplate" not in files["word/settings.xml"]


def test_every_style_that_is_used_exists() -> None:
    """A style that the text names is defined, so that the file looks alike in every word processor."""
    files = parts(docx.write(KITCHEN_SINK))
    used = set(re.findall(rb'w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"', b"".join(files.values())))
    assert used <= set(re.findall(rb'w:styleId="([^"]+)"', files["word/styles.xml"]))


def test_headings_are_headings() -> None:
    """The outline shows the title and each heading at its level."""
    levels = tuple(Heading(level=level, text=f"n{level}") for level in range(1, 5))
    lines = docx_lines(docx.write(note(*levels)))
    assert lines[0] == ("Title", "Note")
    assert [line for line in lines if line[0].startswith("Heading")] == [(f"Heading {n}", f"n{n}") for n in range(1, 5)]


def test_each_numbered_list_starts_at_one() -> None:
    """Two numbered lists do not count on from each other; bullets have no number."""
    steps = Steps(items=(paragraph("un"), paragraph("deux")))
    content = docx.write(note(steps, steps))
    numbers = [element.get(f"{W}val") for element in body(content).iter(f"{W}numId")]
    assert numbers == ["3", "3", "4", "4"]
    lists = ET.fromstring(parts(content)["word/numbering.xml"])  # noqa: S314 - what we wrote ourselves
    restarts = {num.get(f"{W}numId"): num.find(f"{W}lvlOverride/{W}startOverride") for num in lists.iter(f"{W}num")}
    assert restarts["1"] is None
    assert all(restarts[number] is not None for number in set(numbers))


def test_tables_are_read_aloud() -> None:
    """A table has its caption as other words, headers that come again on each page, and widths that fill the page."""
    table = tables(KITCHEN_SINK)[1]._tbl
    properties = table.tblPr
    caption = properties.find(f"{W}tblCaption")
    assert caption is not None
    assert caption.get(f"{W}val") == "Obligations et échéances"
    widths = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
    assert widths == [2410, 4015, 3213]
    repeated = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(f"{W}tr")]
    assert repeated == [True, False, False, False, False]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(f"{W}tr"))


def test_what_is_long_may_break_at_the_foot_of_a_page() -> None:
    """A long row is not kept whole, and long headers are not repeated: they would push the text off the page."""
    table = Table(caption="Longue", headers=("h" * 500,), rows=((paragraph("x" * 1_201),),))
    rows = list(tables(note(table))[0]._tbl.iter(f"{W}tr"))
    assert [row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows] == [True, False]
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is None


def test_no_row_stands_alone_on_a_page() -> None:
    """The first row of a table is kept with the second, the last with the one before it."""

    def kept(count: int) -> list[bool]:
        boxes = tuple(Box(label=f"l{number}", value=paragraph("v")) for number in range(count))
        rows = tables(note(Fields(items=boxes)))[0]._tbl.iter(f"{W}tr")
        return [row.find(f"{W}tc/{W}p/{W}pPr/{W}keepNext") is not None for row in rows]

    assert kept(1) == [False]
    assert kept(2) == [True, False]
    assert kept(5) == [True, False, False, True, False]


def test_a_refused_link_cannot_be_followed() -> None:
    """An address of no admitted scheme is words only; an admitted one is a relation of the file."""
    links = (Link(url="javascript:alert(1)", text="ici"), Link(url="https://www.cnil.fr/", text="CNIL"))
    content = docx.write(note(Paragraph(content=links)))
    assert "ici (javascript:alert(1))CNIL" in docx_text(content)
    assert b"javascript" not in parts(content)["word/_rels/document.xml.rels"]
    assert len(list(body(content).iter(f"{W}hyperlink"))) == 1


def test_lines_stay_lines_and_on_their_side() -> None:
    """The sender stands on the left, the recipient on the right; a place of signature that is unknown is left out."""
    document = note(
        Lines(lines=("a", "b")),
        Lines(lines=("c",), placement=Placement.RIGHT),
        Signature(lines=("d",)),
        Signature(place="e", lines=("f", "g")),
    )
    lines = docx_lines(docx.write(document))
    assert lines[2:7] == [
        ("Coordonnées", "a\nb"),
        ("Coordonnées à droite", "c"),
        ("Signature", "d"),
        ("Lieu de signature", "e"),
        ("Signature", "f\ng"),
    ]


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library the error says what to install."""
    for name in [name for name in sys.modules if f"{name}.".startswith("docx.")]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in [name for name in sys.modules if f"{name}.".startswith(f"{docx.__name__}.")]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(MissingExtraError, match=r"rgpd-sante\[docx\]"):
        import_module(docx.__name__)
