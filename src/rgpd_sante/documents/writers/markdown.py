# SPDX-License-Identifier: MIT
"""Markdown with the tables of GitHub: to paste into a ticket, a wiki or a mail.

Every mark inside a text is escaped, so that the words of a stranger stay words. What Markdown cannot say (the side
of the page, a new page) is left out; a line feed inside a cell is ``<br>``, the only tag that is ever written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, assert_never

from rgpd_sante.documents.blocks import (
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
from rgpd_sante.documents.writers._words import NOTICE, as_table, callout_label, particulars

__all__ = ["write"]

_HARD_BREAK: Final = "\\\n"
_CELL_BREAK: Final = "<br>"
# An underscore between two letters or digits marks nothing, and file names stay readable.
_MARKS = re.compile(r"([\\`*\[\]<>|~$#&!]|(?<![^\W_])_|_(?![^\W_]))")
# Signs that open a list, a rule, an underlined heading or a table, only where a line begins.
_FIRST_SIGN = re.compile(r"([-+=:]|\d{1,9}(?=[.)]))")


def write(document: Document) -> bytes:
    """Write a document as Markdown in UTF-8."""
    document = cleaned(document)
    parts = [f"# {_escaped(document.title)}"]
    if document.subtitle is not None:
        parts.append(_paragraph(Paragraph(content=(Emphasis(text=document.subtitle),))))
    parts.extend(
        _paragraph(Paragraph(content=(Text(text=f"{label}\u00a0: {value}"),))) for label, value in particulars(document)
    )
    parts.extend(_blocks(document.blocks))
    parts.extend(("---", f"**{NOTICE}**", _paragraph(Paragraph(content=(Text(text=document.notice),)))))
    return ("\n\n".join(part for part in parts if part) + "\n").encode()


def _blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Write the blocks; of two lists in a row, which would be read as one, the second takes the other marker."""
    rank, after_list = 0, False
    for block in blocks:
        is_list = isinstance(block, Bullets | Steps | Fields)
        rank = 1 - rank if is_list and after_list else 0
        if written := _block(block, rank):
            yield written
            after_list = is_list


def _block(block: Block, rank: int) -> str:  # noqa: C901, PLR0911 - one branch for each kind of block
    match block:
        case Heading(level=level, text=text):
            return f"{'#' * (level + 1)} {_escaped(text)}"
        case Paragraph():
            return _paragraph(block)
        case Bullets(items=items):
            return "\n".join(_item("-*"[rank], item) for item in items)
        case Steps(items=items):
            return "\n".join(_item(f"{number}{'.)'[rank]}", item) for number, item in enumerate(items, 1))
        case Fields(items=fields):
            return "\n".join(
                _item(
                    "-*"[rank],
                    Paragraph(content=(Strong(text=field.label), Text(text="\u00a0: "), *field.value.content)),
                )
                for field in fields
            )
        case Table():
            return _table(block)
        case BarChart():
            return _table(as_table(block))
        case Callout(kind=kind, title=title, content=content):
            head = Paragraph(content=(Strong(text=f"{callout_label(kind)} — {title}"),))
            inside = "\n\n".join(filter(None, map(_paragraph, (head, *content))))
            return "\n".join(f"> {line}".rstrip() for line in inside.split("\n"))
        case Lines(lines=lines):
            return _lines(lines)
        case PageBreak():
            return ""
        case Signature(place=place, lines=lines):
            return "\n\n".join(filter(None, (_lines(() if place is None else (place,)), _lines(lines))))
        case _:
            assert_never(block)


def _table(table: Table) -> str:
    rows = [
        " | ".join(map(_escaped, table.headers)),
        " | ".join("---" for _ in table.headers),
        *(" | ".join(_broken(_inlines(cell), _CELL_BREAK) for cell in row) for row in table.rows),
    ]
    caption = _paragraph(Paragraph(content=(Strong(text=table.caption),)))
    return "\n".join((caption, "", *(f"| {row} |" for row in rows)))


def _item(marker: str, paragraph: Paragraph) -> str:
    indent = " " * (len(marker) + 1)
    return f"{marker} {_paragraph(paragraph)}".rstrip().replace("\n", f"\n{indent}")


def _lines(lines: tuple[str, ...]) -> str:
    return _paragraph(Paragraph(content=(Text(text="\n".join(lines)),)))


def _paragraph(paragraph: Paragraph) -> str:
    return _broken(_inlines(paragraph), _HARD_BREAK, _unopened)


def _broken(text: str, line_break: str, change: Callable[[str], str] = str) -> str:
    """Join the lines of a text by the break of the place where it stands; blanks around a line mean nothing."""
    lines = (line.strip() for line in text.strip().split("\n"))
    return line_break.join(map(change, lines))


def _unopened(line: str) -> str:
    """Escape the sign that would open a block at the beginning of a line."""
    found = _FIRST_SIGN.match(line)
    if found is None:
        return line
    # A figure cannot be escaped; the point or the bracket after it can.
    place = found.end() if found[1].isdigit() else 0
    return f"{line[:place]}\\{line[place:]}"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)


def _inlines(paragraph: Paragraph) -> str:
    """Write the inlines of a paragraph, line feeds still in them."""
    written = ""
    content = tuple(paragraph.content)
    following = [_bare(inline) for inline in content[1:]]
    for index, inline in enumerate(content):
        after = next(filter(None, following[index:]), "")
        match inline:
            case Text(text=text):
                written += _escaped(text)
            case Strong(text=text):
                written += _marked("**", text, written, after)
            case Emphasis(text=text):
                written += _marked("*", text, written, after)
            case Link(url=url, text=text):
                address = url.replace("&", "\\&")
                written += f"[{_escaped(text)}](<{address}>)"
            case _:
                assert_never(inline)
    return written


def _bare(inline: Inline) -> str:
    return "[" if isinstance(inline, Link) else _escaped(inline.text)


def _marked(mark: str, text: str, before: str, after: str) -> str:
    """Put a text between marks, or leave the marks out where they would be read as asterisks.

    A mark opens or closes when the text touches it with a letter or a digit, or when there is a blank (or nothing)
    on its other side. The marks of two inlines that touch would run together: the second goes without.
    """
    text = _escaped(text)
    core = text.strip()
    opening, _, closing = text.partition(core) if core else (text, "", "")
    before, after = before + opening, closing + after
    opens = core[:1].isalnum() or not before or before[-1].isspace()
    closes = core[-1:].isalnum() or not after or after[0].isspace()
    if not core or before.endswith("*") or not (opens and closes):
        return f"{opening}{core}{closing}"
    return f"{opening}{mark}{core}{mark}{closing}"
