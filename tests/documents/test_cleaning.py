# SPDX-License-Identifier: MIT
"""Cleaning: one door for the texts and addresses that come from outside."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from document_samples import HOSTILE, KITCHEN_SINK, all_texts, everywhere, note
from rgpd_sante.documents.blocks import Event, Heading, Lines, Link, Paragraph, Signature, Text, paragraph
from rgpd_sante.documents.cleaning import LONGEST_TEXT, clean, cleaned, each_text, href, one_line

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANY_TEXT | st.sampled_from(sorted(HOSTILE.values())))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    """Cleaning is idempotent."""
    assert clean(clean(text)) == clean(text)


@given(ANY_TEXT)
def test_a_clean_text_can_be_written(text: str) -> None:
    """What comes out is NFC, can be encoded, and holds no control but line feed and tab."""
    cleaned_text = clean(text)
    assert cleaned_text.encode("utf-8").decode("utf-8") == cleaned_text
    assert unicodedata.is_normalized("NFC", cleaned_text)
    assert {char for char in cleaned_text if unicodedata.category(char) == "Cc"} <= {"\n", "\t"}
    assert not {char for char in cleaned_text if unicodedata.bidirectional(char) in {"RLO", "LRO", "RLI", "LRI"}}


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_plain_words_are_untouched(text: str) -> None:
    """Printable ASCII is left as it is."""
    assert clean(text) == text


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("a\r\nb\rc\u2028d\x0be\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\x00\x1b[31mb", "a[31mb"),
        ("facture\u202egnp.exe", "facturegnp.exe"),
        ("a\ud800b", "a\ufffdb"),
        ("\ud83d\ude00", "\U0001f600"),
        ("e\u0301te\u0301", "été"),
        ("a\uffffb\ufdd0", "a\ufffdb\ufffd"),
        ("a\ufeffb\U000e0041", "ab"),
    ],
)
def test_what_is_removed_joined_or_marked(given_text: str, expected: str) -> None:
    """Line ends become one, controls and reordering marks go, halves of a pair are joined or marked."""
    assert clean(given_text) == expected


def test_a_text_that_is_too_long_says_how_much_was_cut() -> None:
    """Nothing is lost in silence."""
    cut = clean("x" * (LONGEST_TEXT + 1))
    assert len(cut) <= LONGEST_TEXT
    assert cut.endswith("… [texte tronqué : 61 caractères]")
    assert clean("x" * LONGEST_TEXT) == "x" * LONGEST_TEXT


@pytest.mark.parametrize(
    "url",
    ["https://www.cnil.fr/fr?a=1&b=2#c", "HTTP://a.fr", "mailto:dpo@exemple.fr", "tel:+33102030405"],
)
def test_an_admitted_address_is_kept(url: str) -> None:
    """The web, mail and the telephone may be followed."""
    assert href(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " https://a.fr",
        "https:a",
        "https://a.fr/\n",
        "data:text/html,x",
        "file:///etc/passwd",
        "//a.fr",
        "/chemin",
        "",
        "https://a.fr/" + "x" * 2_000,
    ],
)
def test_another_address_is_refused(url: str) -> None:
    """Scripts, data, files, relative addresses and addresses without end may not be followed."""
    assert href(url) is None


def test_an_address_is_written_in_ascii() -> None:
    """Accents and quotes of an address are percent-encoded, a lone surrogate is marked; what was encoded stays."""
    assert href('https://a.fr/été"<>\\%20\ud800') == "https://a.fr/%C3%A9t%C3%A9%22%3C%3E%5C%20?"


@given(st.text())
def test_an_address_kept_is_kept_again(tail: str) -> None:
    """Reading an address twice changes nothing more."""
    address = href(f"https://a.fr/{tail}")
    assert address is None or (address.isascii() and href(address) in {address, None})


def test_each_text_of_a_document_is_cleaned() -> None:
    """No text of any block escapes the cleaning."""
    for text in all_texts(cleaned(everywhere("a\x00\u202e"))):
        assert text == "a"


def test_a_name_left_blank_is_marked() -> None:
    """A title or label of controls only becomes the mark of the unreadable, not an empty one."""
    document = cleaned(note(Heading(level=1, text="\x00"), title="\x00"))
    assert document.title == "\ufffd"
    assert document.blocks == (Heading(level=1, text="\ufffd"),)
    assert each_text(document, lambda _: "").notice == "\ufffd"


def test_a_refused_link_becomes_text_that_shows_it() -> None:
    """The reader sees the address; nothing can be followed."""
    document = cleaned(note(Paragraph(content=(Link(url="javascript:alert(1)", text="ici"),))))
    assert document.blocks == (paragraph(Text(text="ici (javascript:alert(1))")),)


def test_lines_stay_lines() -> None:
    """A line of an address cannot be broken in two by what was typed in it."""
    document = cleaned(note(Lines(lines=("a\nb",)), Signature(lines=("c\r\nd",))))
    assert document.blocks == (Lines(lines=("a b",)), Signature(lines=("c d",)))
    assert one_line(" a \t\n b ") == "a b"


def test_the_identifier_of_an_event_is_left_alone() -> None:
    """A calendar recognises an event by its identifier."""
    changed = each_text(KITCHEN_SINK, str.upper)
    assert [event.uid for event in changed.events] == [event.uid for event in KITCHEN_SINK.events]
    assert isinstance(changed.events[0], Event)
    assert changed.events[0].summary == "NOTIFIER LA CNIL"
