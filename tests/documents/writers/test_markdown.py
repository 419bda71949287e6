# SPDX-License-Identifier: MIT
"""Markdown: read back with markdown-it, tables and raw HTML on, as a forge or a wiki would."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from document_readers import markdown_blocks, markdown_text, markdown_tokens, squeezed
from document_samples import HOSTILE, KITCHEN_SINK, NOTICE, all_texts, everywhere, note
from goldens import check
from rgpd_sante.documents.blocks import (
    Bullets,
    Callout,
    CalloutKind,
    Emphasis,
    Field,
    Fields,
    Heading,
    Inline,
    Lines,
    Link,
    Paragraph,
    Signature,
    Steps,
    Strong,
    Table,
    Text,
    paragraph,
)
from rgpd_sante.documents.cleaning import clean
from rgpd_sante.documents.writers import markdown

INLINES: tuple[type[Text | Strong | Emphasis], ...] = (Text, Strong, Emphasis)
AWKWARD = st.text(st.sampled_from("ab1 .)-+=:*_`~[]()<>|\\#&!$\n\t\u00a0«é")) | st.text()


def inlines() -> st.SearchStrategy[Inline]:
    """Generate words of every weight."""
    return st.builds(lambda kind, text: kind(text=text), st.sampled_from(INLINES), AWKWARD)


def test_the_kitchen_sink_is_written_as_reviewed() -> None:
    """The whole text is that of the golden file."""
    check("kitchen_sink.md", markdown.write(KITCHEN_SINK))


def test_each_text_is_there_and_the_notice_once() -> None:
    """A document loses none of its words, and its warning stands once, at the end."""
    text = markdown_text(markdown.write(KITCHEN_SINK))
    events = {part for event in KITCHEN_SINK.events for part in (event.summary, event.description)}
    for expected in all_texts(KITCHEN_SINK):
        assert squeezed(expected) in text or expected in events
    assert text.endswith(squeezed(NOTICE))
    assert text.count(squeezed(NOTICE)) == 1


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_stays_text(name: str) -> None:
    """In whatever place it stands, a text adds no mark and loses no character that can be written."""
    content = markdown.write(everywhere(HOSTILE[name]))
    assert squeezed(clean(HOSTILE[name])) in markdown_text(content)
    # A paragraph of blanks only is left out; no other block comes or goes.
    assert (
        markdown_blocks(content) == markdown_blocks(markdown.write(everywhere("x"))) or not clean(HOSTILE[name]).strip()
    )


@given(AWKWARD)
@example("1. a")
@example("-")
@example("a\n---\nb")
@example("    code")
@example("a\\\n")
@example("| a |\n|:-|")
def test_any_text_reads_back(text: str) -> None:
    """What is visible is what was given, blanks aside, in every kind of block."""
    whole = Paragraph(content=(Text(text=text),))
    document = note(
        whole,
        Heading(text=f"{text}."),
        Bullets(items=(whole, whole)),
        Steps(items=(whole,)),
        Fields(items=(Field(label=f"{text}.", value=whole),)),
        Table(caption=f"{text}.", headers=("a", f"{text}."), rows=((whole, whole),)),
        Callout(kind=CalloutKind.INFO, title=f"{text}.", content=(whole,)),
        Lines(lines=(text, text)),
        Signature(place=f"{text}.", lines=(text,)),
        title=f"{text}.",
    )
    one, dotted = clean(text), f"{clean(text + '.')}"
    expected = (
        f"{dotted} {one} {dotted} {one} {one} {one} {dotted}\u00a0: {one} {dotted} a {dotted} {one} {one} "
        f"À savoir — {dotted} {one} {one} {one} {dotted} {one} Avertissement {NOTICE}"
    )
    assert markdown_text(markdown.write(document)) == squeezed(expected)


@given(st.lists(inlines(), max_size=5))
def test_weights_never_show_their_marks(content: list[Inline]) -> None:
    """Strong and stressed words that touch, in any mixture, read back as their words."""
    document = note(Paragraph(content=tuple(content)))
    expected = clean("".join(inline.text for inline in content))
    assert markdown_text(markdown.write(document)) == squeezed(f"Note {expected} Avertissement {NOTICE}")


def line(*content: Inline) -> str:
    """Write one paragraph and return its line."""
    return markdown.write(note(Paragraph(content=content))).decode().split("\n\n")[1]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ((Text(text="a "), Strong(text="b"), Text(text=" c")), "a **b** c"),
        ((Text(text="a"), Strong(text=" b "), Text(text="c")), "a **b** c"),
        ((Text(text="a"), Strong(text="b"), Text(text="c")), "a**b**c"),
        ((Strong(text="(a)"), Text(text="b")), "(a)b"),
        ((Text(text="a"), Strong(text="(b)")), "a(b)"),
        ((Strong(text="(a)"), Text(text=" b")), "**(a)** b"),
        ((Strong(text="a"), Emphasis(text="b")), "**a**b"),
        ((Strong(text="a"), Text(text=""), Strong(text=" b")), "**a** **b**"),
        ((Strong(text=" "), Text(text="a")), "a"),
        (
            (Emphasis(text="a"), Link(url="https://a.fr?b=1&c=(2)", text="[d]")),
            "*a*[\\[d\\]](<https://a.fr?b=1\\&c=(2)>)",
        ),
        ((Text(text="fichier_de_test _a_"),), "fichier_de_test \\_a\\_"),
        ((Text(text="1) a"),), "1\\) a"),
        ((Text(text="+ a"),), "\\+ a"),
    ],
)
def test_marks(content: tuple[Inline, ...], expected: str) -> None:
    """Marks stand where they are read as marks, and are left out where they would be read as asterisks."""
    assert line(*content) == expected


def test_a_link_reads_back() -> None:
    """The address that is followed is the one that was given, entities included."""
    content = markdown.write(note(Paragraph(content=(Link(url="https://a.fr/?b=1&copy=2", text="là"),))))
    links = [token.attrGet("href") for token in markdown_tokens(content) if token.type == "link_open"]
    assert links == ["https://a.fr/?b=1&copy=2"]


def test_two_lists_in_a_row_stay_two() -> None:
    """The second list takes another marker, and its numbers begin at one again."""
    steps = Steps(items=(paragraph("a"), paragraph("b")))
    bullets = Bullets(items=(paragraph("c"),))
    content = markdown.write(note(steps, steps, bullets, bullets))
    assert [token.tag for token in markdown_tokens(content) if token.type.endswith("list_open")] == [
        "ol",
        "ol",
        "ul",
        "ul",
    ]


def test_a_bullet_list_and_the_boxes_of_a_form_stay_two() -> None:
    """A form after a list is another list."""
    bullets = Bullets(items=(paragraph("c"),))
    form = Fields(items=(Field(label="d", value=paragraph("e")),))
    content = markdown.write(note(bullets, form, bullets))
    assert [token.tag for token in markdown_tokens(content) if token.type.endswith("list_open")] == ["ul", "ul", "ul"]


def test_a_new_line_in_a_cell_stays_in_the_cell() -> None:
    """A table keeps its rows whatever is written in a cell."""
    table = Table(caption="c", headers=("a", "b"), rows=((paragraph("1\n2"), paragraph("x|y")),))
    content = markdown.write(note(table))
    assert "| 1<br>2 | x\\|y |" in content.decode()
    assert [token.type for token in markdown_tokens(content)].count("td_open") == 2


def test_a_chart_is_a_table_where_nothing_is_drawn() -> None:
    """Each bar has its name, its value and a length in characters; a short one is not empty, nothing is."""
    text = markdown.write(KITCHEN_SINK).decode()
    drawn = [line.count("█") for line in text.splitlines() if line.startswith("| ") and "€ |" in line]
    assert drawn == [20, 10, 1, 0]
