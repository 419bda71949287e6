# SPDX-License-Identifier: MIT
"""What a reader sees of a written document: HTML, Markdown, PDF and DOCX read back by parsers that are not ours."""

from __future__ import annotations

import io
from html.parser import HTMLParser
from typing import cast

import docx
from docx.table import Table
from docx.text.paragraph import Paragraph
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pypdf import PdfReader

__all__ = [
    "ADMITTED_ATTRIBUTES",
    "ADMITTED_TAGS",
    "HtmlReader",
    "docx_lines",
    "docx_text",
    "markdown_blocks",
    "markdown_text",
    "markdown_tokens",
    "pdf_pages",
    "pdf_text",
    "read_html",
    "squeezed",
    "unspaced",
]

ADMITTED_TAGS = {
    "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "aside", "div", "span",
    "h1", "h2", "h3", "h4", "h5", "p", "br", "a", "strong", "em", "dl", "dt", "dd", "ul", "ol", "li",
    "figure", "figcaption", "svg", "rect", "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
ADMITTED_ATTRIBUTES = {
    "lang", "charset", "http-equiv", "content", "name", "class", "scope", "href", "rel",
    "viewbox", "preserveaspectratio", "aria-hidden", "width", "height",
}  # fmt: skip
_MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def squeezed(text: str) -> str:
    """Return a text with each run of blanks made one space."""
    return " ".join(text.split())


def unspaced(text: str) -> str:
    """Return a text without any blank: a line of a page may be broken at each of them."""
    return "".join(text.split())


class HtmlReader(HTMLParser):
    """Collect the visible text, the tags and the attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.open: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag; a new line is a blank."""
        self.tags.append(tag)
        self.attributes.extend(attrs)
        if tag == "br":
            self.text += " "
        elif tag not in {"meta", "col"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Check that tags are closed in order."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Collect words, not rules of style."""
        if self.open[-1:] != ["style"]:
            self.text += data


def read_html(page: bytes) -> HtmlReader:
    """Read a page, whose tags must all be closed in order."""
    reader = HtmlReader()
    reader.feed(page.decode("utf-8"))
    reader.close()
    assert reader.open == []
    return reader


def markdown_blocks(content: bytes) -> list[str]:
    """Return the tags of the blocks of the first level."""
    return [token.tag for token in _MARKDOWN.parse(content.decode("utf-8")) if token.nesting == 1 and token.level == 0]


def markdown_text(content: bytes) -> str:
    """Return the visible text, blanks squeezed; the only raw tag is the new line."""
    text = ""
    for token in markdown_tokens(content):
        assert token.type not in {"html_block", "fence", "code_block", "code_inline", "image", "s_open"}
        if token.type == "html_inline":
            assert token.content == "<br>"
        if token.type in {"text", "text_special"}:
            text += token.content
        elif token.tag not in {"strong", "em", "a"}:
            text += " "
    return squeezed(text)


def markdown_tokens(content: bytes) -> list[Token]:
    """Return all tokens, those inside the paragraphs too."""
    found: list[Token] = []
    for token in _MARKDOWN.parse(content.decode("utf-8")):
        found.append(token)
        found.extend(token.children or ())
    return found


def pdf_pages(content: bytes) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def pdf_text(content: bytes) -> str:
    """Return the text of all pages without any blank."""
    return unspaced("".join(pdf_pages(content)))


def docx_lines(content: bytes) -> list[tuple[str, str]]:
    """Return the style and the text of each paragraph in reading order, those of the cells of tables too."""
    paragraphs: list[Paragraph] = []
    for block in docx.Document(io.BytesIO(content)).iter_inner_content():
        if isinstance(block, Table):
            paragraphs.extend(paragraph for row in block.rows for cell in row.cells for paragraph in cell.paragraphs)
        else:
            paragraphs.append(block)
    return [(cast("str", paragraph.style.name if paragraph.style else ""), paragraph.text) for paragraph in paragraphs]


def docx_text(content: bytes) -> str:
    """Return the text of the body, blanks squeezed."""
    return squeezed(" ".join(text for _, text in docx_lines(content)))
