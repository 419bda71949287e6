# SPDX-License-Identifier: MIT
"""HTML: one page that stands alone, without script, image or font from elsewhere, and that prints on A4."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import assert_never

from rgpd_sante.documents.blocks import (
    Bar,
    BarChart,
    Block,
    Bullets,
    Callout,
    Document,
    Emphasis,
    Fields,
    Heading,
    Inline,
    Lines,
    Link,
    PageBreak,
    Paragraph,
    Signature,
    Steps,
    Strong,
    Table,
    Text,
)
from rgpd_sante.documents.cleaning import cleaned
from rgpd_sante.documents.writers._words import NOTICE, callout_label, particulars

__all__ = ["write"]


def write(document: Document) -> bytes:
    """Write a document as a page of HTML in UTF-8."""
    document = cleaned(document)
    style, digest = _style()
    title = escape(document.title)
    body = "\n".join(_block(block) for block in document.blocks)
    return f"""<!DOCTYPE html>
<html lang="{escape(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{digest}'; base-uri 'none'; \
form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
{_header(document)}
{body}
<footer class="notice">
<h2>{NOTICE}</h2>
<p>{_text(document.notice)}</p>
</footer>
</main>
</body>
</html>
""".encode()


@cache
def _style() -> tuple[str, str]:
    """Return the style sheet and the digest under which the page admits it, and no other."""
    style = (files("rgpd_sante.documents.writers") / "templates" / "document.css").read_text(encoding="utf-8")
    style = f"\n{style.strip()}\n"
    return style, f"sha256-{b64encode(sha256(style.encode()).digest()).decode()}"


def _header(document: Document) -> str:
    lines = [f"<h1>{escape(document.title)}</h1>"]
    if document.subtitle is not None:
        lines.append(f'<p class="subtitle">{escape(document.subtitle)}</p>')
    if facts := particulars(document):
        items = "".join(f"<div><dt>{label}</dt><dd>{escape(value)}</dd></div>" for label, value in facts)
        lines.append(f'<dl class="particulars">{items}</dl>')
    return "\n".join(["<header>", *lines, "</header>"])


def _block(block: Block) -> str:  # noqa: C901, PLR0911 - one branch for each kind of block
    match block:
        case Heading(level=level, text=text):
            # The title of the document is the only heading of the first level.
            return f"<h{level + 1}>{escape(text)}</h{level + 1}>"
        case Paragraph():
            return _paragraph(block)
        case Bullets(items=items):
            return f"<ul>\n{_items(items)}\n</ul>"
        case Steps(items=items):
            return f"<ol>\n{_items(items)}\n</ol>"
        case Fields(items=fields):
            rows = "\n".join(
                f"<div><dt>{escape(field.label)}</dt><dd>{_inlines(field.value)}</dd></div>" for field in fields
            )
            return f'<dl class="fields">\n{rows}\n</dl>'
        case Table():
            return _table(block)
        case BarChart(caption=caption, bars=bars):
            return f'<figure class="chart">\n<figcaption>{escape(caption)}</figcaption>\n{_bars(bars)}\n</figure>'
        case Callout(kind=kind, title=title, content=content):
            head = f'<p class="callout-title"><span>{callout_label(kind)}</span> {escape(title)}</p>'
            inside = "\n".join([head, *map(_paragraph, content)])
            return f'<aside class="callout {kind}">\n{inside}\n</aside>'
        case Lines(lines=lines, placement=placement):
            return f'<p class="lines {placement}">{_lines(lines)}</p>'
        case PageBreak():
            return '<div class="page-break"></div>'
        case Signature(place=place, lines=lines):
            head = "" if place is None else f"<p>{escape(place)}</p>\n"
            return f'<div class="signature">\n{head}<p class="signatory">{_lines(lines)}</p>\n</div>'
        case _:
            assert_never(block)


def _bars(bars: tuple[Bar, ...]) -> str:
    """Draw bars; the drawing is hidden from screen readers, which read the name and the value beside it."""
    return "\n".join(
        f'<div class="bar {bar.tone}"><span>{escape(bar.label)}</span>'
        '<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect width="{bar.length}" height="10"/></svg><span>{escape(bar.value)}</span></div>'
        for bar in bars
    )


def _table(table: Table) -> str:
    columns = ""
    if table.widths is not None:
        columns = (
            "<colgroup>" + "".join(f'<col class="{name}">' for name in _width_classes(table.widths)) + "</colgroup>\n"
        )
    headers = "".join(f'<th scope="col">{escape(header)}</th>' for header in table.headers)
    rows = "\n".join(_row(row) for row in table.rows)
    return (
        f'<div class="table">\n<table>\n<caption>{escape(table.caption)}</caption>\n{columns}'
        f"<thead>\n<tr>{headers}</tr>\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>"
    )


def _width_classes(widths: tuple[int, ...]) -> Iterable[str]:
    """Name the widths in steps of five hundredths: the security policy admits no style on an element."""
    total = sum(widths)
    return (f"w{max(5, round(width * 20 / total) * 5)}" for width in widths)


def _row(row: tuple[Paragraph, ...]) -> str:
    return "<tr>" + "".join(f"<td>{_inlines(cell)}</td>" for cell in row) + "</tr>"


def _items(items: tuple[Paragraph, ...]) -> str:
    return "\n".join(f"<li>{_inlines(item)}</li>" for item in items)


def _lines(lines: tuple[str, ...]) -> str:
    return "<br>\n".join(map(escape, lines))


def _paragraph(paragraph: Paragraph) -> str:
    return f"<p>{_inlines(paragraph)}</p>"


def _inlines(paragraph: Paragraph) -> str:
    return "".join(map(_inline, paragraph.content))


def _inline(inline: Inline) -> str:
    match inline:
        case Text(text=text):
            return _text(text)
        case Strong(text=text):
            return f"<strong>{_text(text)}</strong>"
        case Emphasis(text=text):
            return f"<em>{_text(text)}</em>"
        case Link(url=url, text=text):
            return f'<a href="{escape(url)}" rel="noopener noreferrer">{_text(text)}</a>'
        case _:
            assert_never(inline)


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>\n")
