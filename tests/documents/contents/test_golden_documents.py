# SPDX-License-Identifier: MIT
"""Every document of three invented dossiers, in every format, as they were reviewed."""

from __future__ import annotations

import re
from functools import cache

import pytest

from document_dossiers import DOSSIERS, own_words
from document_readers import markdown_text, pdf_pages, pdf_text, read_html, squeezed, unspaced
from document_samples import all_texts
from goldens import check
from rgpd_sante.documents import Document, Format, render
from rgpd_sante.documents.contents.heads import practice_name
from rgpd_sante.documents.kinds import INSURANCE_KINDS, REGISTER_KINDS, DocumentKind, document
from rgpd_sante.documents.typography import french
from rgpd_sante.errors import UnsupportedError

CASES = [
    (name, kind)
    for name, case in DOSSIERS.items()
    for kind in DocumentKind
    # who has no insurance has no document on it
    if kind not in INSURANCE_KINDS or case.dossier.policies
]
WITH_EVENTS = [(name, kind) for name, kind in CASES if kind.value in {"action_plan", "cnil_notification"}]
FORBIDDEN = re.compile(r"conforme RGPD|conforme au RGPD|\bNone\b|\bnull\b|\bTrue\b|\bFalse\b", re.IGNORECASE)
A_CODE = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")


@cache
def made(name: str, kind: DocumentKind) -> Document:
    """Make a document of a dossier; the registers and the notices hold all they should."""
    case = DOSSIERS[name]
    return document(case.dossier, kind, at=case.at, reference=case.about(kind))


@pytest.mark.parametrize("target", [Format.HTML, Format.MARKDOWN])
@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_document_is_written_as_reviewed(name: str, kind: DocumentKind, target: Format) -> None:
    """The whole text is that of the golden file."""
    check(f"{name}/{kind}{target.suffix}", render(made(name, kind), target))


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_pdf_reads_as_reviewed(name: str, kind: DocumentKind) -> None:
    """The text of each page is that of the golden file."""
    pages = "\n\n-- page --\n\n".join(pdf_pages(render(made(name, kind), "pdf")))
    check(f"{name}/{kind}.pdf.txt", pages.encode())


@pytest.mark.parametrize(("name", "kind"), WITH_EVENTS)
def test_a_calendar_is_written_as_reviewed(name: str, kind: DocumentKind) -> None:
    """The deadlines that are left make a calendar; without any, there is none to write."""
    if made(name, kind).events:
        check(f"{name}/{kind}.ics", render(made(name, kind), "ics"))
    else:
        assert name == "bare" or (name, kind) == ("ransomware", DocumentKind.CNIL_NOTIFICATION)
        with pytest.raises(UnsupportedError):
            render(made(name, kind), "ics")


@pytest.mark.parametrize("kind", [DocumentKind.BREACH_REGISTER, DocumentKind.PERSONS_LETTER, *sorted(REGISTER_KINDS)])
def test_a_register_and_a_letter_are_no_calendar(kind: DocumentKind) -> None:
    """What carries no deadline of its own cannot be asked for as a calendar."""
    with pytest.raises(UnsupportedError):
        render(made("stolen_laptop", kind), "ics")


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_the_three_formats_say_the_same(name: str, kind: DocumentKind) -> None:
    """No word of a document is lost in any format, and its notice stands once in each."""
    value = made(name, kind)
    page = squeezed(read_html(render(value, "html")).text)
    text = markdown_text(render(value, "markdown"))
    print_ = pdf_text(render(value, "pdf"))
    events = {part for event in value.events for part in (event.summary, event.description)}
    for expected in all_texts(value):
        if expected not in events:
            assert squeezed(expected) in page
            assert squeezed(expected) in text
            assert unspaced(expected) in print_
    for seen in (page, text):
        assert seen.count(squeezed(value.notice)) == 1
    assert print_.count(unspaced(value.notice)) == 1


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_the_words_of_the_library_are_french(name: str, kind: DocumentKind) -> None:
    """Our sentences are set in French typography, hold no code and never certify anything."""
    case = DOSSIERS[name]
    # the reference is a text of the practice too, and is told between marks like the others
    reference = None if case.about(kind) is None else f"⟦{case.about(kind)}⟧"
    texts = own_words(case.dossier, lambda dossier: document(dossier, kind, at=case.at, reference=reference))
    assert len(texts) > 20
    for text in texts:
        assert french(text) == text
        assert "'" not in text
        assert FORBIDDEN.search(text) is None
        assert A_CODE.search(text) is None


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_a_document_says_what_it_is_and_for_whom(name: str, kind: DocumentKind) -> None:
    """The title, the practice, the breach and the instant of the document are on it."""
    case = DOSSIERS[name]
    value = made(name, kind)
    assert value.subtitle is not None
    # a form is that of the applicant, under the name given there
    form = kind is DocumentKind.PROPOSAL_FORM
    name_told = case.dossier.proposals[0].applicant.name if form else practice_name(case.dossier.practice)
    assert name_told is not None
    assert value.subtitle.startswith(name_told)
    assert value.date is not None
    assert value.date.timestamp() == case.at.timestamp()
    assert value.reference == case.about(kind)
    assert "ne remplace pas un conseil juridique" in value.notice
