# SPDX-License-Identifier: MIT
"""Whatever the facts are and whoever wrote them: every document is made, is French, and every text stays inert."""

from __future__ import annotations

import re
from datetime import date, datetime

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from icalendar import Calendar

import strategies
from breach_samples import full_breach, full_practice
from document_dossiers import own_words, retold
from document_readers import (
    ADMITTED_ATTRIBUTES,
    ADMITTED_TAGS,
    markdown_blocks,
    markdown_text,
    pdf_text,
    read_html,
    squeezed,
    unspaced,
)
from document_samples import HOSTILE
from insurance_samples import full_claim, full_policy
from proposal_samples import full_proposal
from register_samples import full_register
from rgpd_sante.analysis.settlement.complaint import known_between
from rgpd_sante.documents import Document, render
from rgpd_sante.documents.cleaning import clean
from rgpd_sante.documents.kinds import INSURANCE_KINDS, REGISTER_KINDS, DocumentKind, document
from rgpd_sante.documents.typography import french
from rgpd_sante.dossier import Dossier
from rgpd_sante.insurance import Claim, Proposal
from rgpd_sante.register import ControllerRecord, Register
from rgpd_sante.time.instants import in_utc, instant

AT = instant("2026-06-11T12:00+02:00")
ONE_BREACH = Dossier(
    practice=full_practice(),
    register=full_register(),
    breaches=(attrs.evolve(full_breach(), notifications=()),),
    proposals=(full_proposal(),),
    policies=(full_policy(),),
    claims=(full_claim(),),
)
NOTHING_TOLD = Claim(heads=(), known_on=date(2026, 6, 2))
NOT_OURS = re.compile(r"\bNone\b|\b[a-z]+(?:_[a-z]+)+\b|conforme (?:au )?RGPD", re.IGNORECASE)
CASES = [(kind, name) for kind in DocumentKind for name in HOSTILE]


def made(dossier: Dossier, kind: DocumentKind, at: datetime) -> Document:
    """Make a document about the first breach of a dossier, or from its register, about its first record."""
    if kind in REGISTER_KINDS:
        register = dossier.register or Register()
        if kind is DocumentKind.PROCESSING_RECORD:
            first = register.controller_records[:1] or (ControllerRecord(),)
            register = attrs.evolve(register, controller_records=first, processor_records=())
        return document(attrs.evolve(dossier, register=register), kind, at=at)
    if kind in INSURANCE_KINDS:
        return document(with_insurance(dossier), kind, at=at)
    return document(dossier, kind, at=at, reference=dossier.breaches[0].reference)


def with_insurance(dossier: Dossier) -> Dossier:
    """Keep the first proposal, policy and claim of a dossier, the claim under the policy; where there is none, one."""
    return attrs.evolve(
        dossier,
        proposals=dossier.proposals[:1] or (Proposal(),),
        policies=dossier.policies[:1] or (full_policy(),),
        claims=tuple(attrs.evolve(claim, policy_reference=None) for claim in dossier.claims[:1] or (NOTHING_TOLD,)),
    )


def not_before(dossier: Dossier, kind: DocumentKind, at: datetime) -> datetime:
    """Give an instant at which the document can be asked for: a loss is settled once it is known."""
    if kind is not DocumentKind.SETTLEMENT_STATEMENT:
        return at
    insured = with_insurance(dossier)
    known = known_between(insured.claims[0], insured.policies[0].territory)[0]
    return max(at, known, key=in_utc)


@pytest.mark.parametrize("kind", DocumentKind)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(dossier=strategies.dossiers(), at=strategies.instants())
def test_every_dossier_makes_every_document(kind: DocumentKind, dossier: Dossier, at: datetime) -> None:
    """No fact that the models accept stops a document; our words stay French, and name no code."""
    if not dossier.breaches:
        return
    one = attrs.evolve(dossier, breaches=dossier.breaches[:1])
    asked = not_before(one, kind, at)
    for text in own_words(one, lambda marked: made(marked, kind, asked)):
        assert french(text) == text
        assert NOT_OURS.search(text) is None
    document_ = made(one, kind, asked)
    assert render(document_, "html").startswith(b"<!DOCTYPE html>")
    assert render(document_, "markdown").startswith(b"# ")
    if document_.events:
        assert len(Calendar.from_ical(render(document_, "ics")).walk("VEVENT")) == len(document_.events)


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_a_hostile_text_stays_text_in_html(kind: DocumentKind, name: str) -> None:
    """In every field at once, a text adds no tag and no attribute, and is there to be read."""
    text = HOSTILE[name]
    page = read_html(render(made(retold(ONE_BREACH, lambda _: text), kind, AT), "html"))
    assert set(page.tags) <= ADMITTED_TAGS
    assert {key for key, _ in page.attributes} <= ADMITTED_ATTRIBUTES
    assert squeezed(clean(text)) in squeezed(page.text)


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_a_hostile_text_stays_text_in_markdown(kind: DocumentKind, name: str) -> None:
    """In every field at once, a text adds no mark and no block."""
    text = HOSTILE[name]
    content = render(made(retold(ONE_BREACH, lambda _: text), kind, AT), "markdown")
    assert squeezed(clean(text)) in markdown_text(content)
    plain = render(made(retold(ONE_BREACH, lambda _: "x"), kind, AT), "markdown")
    assert markdown_blocks(content) == markdown_blocks(plain) or not clean(text).strip()


@pytest.mark.parametrize(("kind", "name"), CASES)
def test_a_hostile_text_stays_text_in_pdf(kind: DocumentKind, name: str) -> None:
    """In every field at once, a text is never read as markup, and the file is always valid."""
    text = HOSTILE[name][:600]
    printed = pdf_text(render(made(retold(ONE_BREACH, lambda _: text), kind, AT), "pdf"))
    if name in {"html", "markdown", "inline", "typst", "json", "formula", "quotes"}:
        assert unspaced(text) in printed


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("kind", [DocumentKind.ACTION_PLAN, DocumentKind.CNIL_NOTIFICATION])
def test_a_hostile_text_stays_text_in_a_calendar(kind: DocumentKind, name: str) -> None:
    """A text in the name of a practice or of a breach neither ends an event nor adds one."""
    document_ = made(retold(ONE_BREACH, lambda _: HOSTILE[name]), kind, AT)
    calendar = Calendar.from_ical(render(document_, "ics"))
    plain = made(retold(ONE_BREACH, lambda _: "x"), kind, AT)
    assert [part.name for part in calendar.walk()] == [
        part.name for part in Calendar.from_ical(render(plain, "ics")).walk()
    ]
