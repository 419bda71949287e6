# SPDX-License-Identifier: MIT
"""The preparation sheet of the notification to the CNIL: what to file, by when, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from rgpd_sante.analysis.obligation import Obligation, ObligationCode, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import awareness
from rgpd_sante.documents.blocks import Block, Callout, CalloutKind, Document, Heading, Link, paragraph
from rgpd_sante.documents.contents.agenda import duty_events
from rgpd_sante.documents.contents.cnil_filing import Lacking, lacking, needs_delay_reasons, proposed
from rgpd_sante.documents.contents.cnil_form import Form, sections
from rgpd_sante.documents.contents.entries import Entry, boxes, bullets, ours, written
from rgpd_sante.documents.contents.heads import NOTICE, subtitle
from rgpd_sante.documents.contents.law import basis, limit_entries, limit_text, time_left
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.law.texts import cnil_guidance
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_zone

__all__ = ["cnil_notification"]


def cnil_notification(breach: Breach, practice: Practice, *, at: datetime) -> Document:
    """Prepare the notification of a breach to the CNIL (GDPR art. 33(3))."""
    duties = obligations(breach, practice, at=at)
    (notification,) = duties.of(ObligationCode.AUTHORITY_NOTIFICATION)
    known = awareness(breach, territory=practice.territory, at=at)
    late = needs_delay_reasons(notification, at=at)
    missing = lacking(breach, practice, known, late=late, at=at)
    form = Form(
        breach=breach,
        practice=practice,
        at=at,
        assessment=duties.assessment,
        awareness=known,
        filing=proposed(breach, missing, notification),
        late=late,
    )
    return Document(
        title=french("Notification à la CNIL : fiche de préparation"),
        subtitle=subtitle(practice, at),
        reference=breach.reference,
        date=in_zone(at, practice.territory),
        blocks=(
            _headline(notification, practice),
            _channel(),
            *_deadline(notification, practice),
            *_missing(missing),
            *_sections(form),
        ),
        events=duty_events((notification,), breach, practice, at=at),
        notice=NOTICE,
    )


def _headline(notification: Obligation, practice: Practice) -> Callout:
    limit = notification.limit
    reasons = tuple(paragraph(ours(text)) for text in (*notification.reasons, *notification.notes))
    by = "" if limit is None else f" avant le {limit_text(limit, practice.territory)}"
    match notification.state:
        case ObligationState.DUE if notification.remaining is not None and notification.remaining < timedelta():
            kind, title = CalloutKind.URGENT, "Notification à déposer aussitôt : l’échéance prudente est passée"
        case ObligationState.DUE | ObligationState.UNDETERMINED:
            kind, title = CalloutKind.URGENT, f"Notification à déposer{by or ' sans attendre'}"
        case ObligationState.OVERDUE:
            kind, title = CalloutKind.URGENT, "Délai dépassé : notifier quand même, avec les motifs du retard"
        case ObligationState.NOT_APPLICABLE:
            kind, title = CalloutKind.WARNING, "D’après les faits déclarés, cette notification n’est pas due"
        case ObligationState.NOT_DUE:
            kind, title = CalloutKind.INFO, "Notification pas encore due"
        case state:
            kind, title = CalloutKind.INFO, "Notification déposée"
            reasons = (paragraph(ours(f"Situation : {label(state).lower()}.")), *reasons)
    return Callout(kind=kind, title=french(title), content=reasons)


def _channel() -> Callout:
    service = cnil_guidance.FORM
    return Callout(
        kind=CalloutKind.INFO,
        title=french("Cette fiche prépare la saisie en ligne ; elle ne s’envoie pas"),
        content=(
            paragraph(
                ours(
                    "Elle suit l’ordre des quatorze sections du formulaire. Conseil : passer par le téléservice de la "
                    "CNIL, seule voie admise d’après une source de seconde main ("
                ),
                Link(url=service.url, text=french("site de la CNIL")),
                ").",
            ),
        ),
    )


def _deadline(notification: Obligation, practice: Practice) -> Iterator[Block]:
    entries: list[Entry] = []
    if notification.limit is not None:
        entries.extend(limit_entries(notification.limit, practice.territory))
    if notification.remaining is not None:
        entries.append(written("Temps restant", time_left(notification.remaining)))
    if entries:
        yield Heading(level=1, text=french("Échéance"))
        yield boxes((*entries, Entry(label="Fondement", value=basis(notification.citations))))


def _missing(missing: Lacking) -> Iterator[Block]:
    yield Heading(level=1, text=french("Ce qui manque encore"))
    if not missing:
        yield paragraph(ours("Rien : tous les champs demandés peuvent être remplis."))
        return
    if missing.law:
        yield paragraph(
            ours(
                "Demandé par le RGPD (art. 33, § 1 et § 3) ; un nombre approximatif suffit, et l’on peut compléter "
                "plus tard :"
            )
        )
        yield bullets(french(name) for name in missing.law)
    if missing.form:
        yield paragraph(ours("Demandé par le formulaire :"))
        yield bullets(french(name) for name in missing.form)


def _sections(form: Form) -> Iterator[Block]:
    for section in sections(form):
        yield Heading(level=1, text=french(f"{section.number}. {section.title}"))
        for part in section.parts:
            if part.title is not None:
                yield Heading(level=2, text=part.title)
            yield boxes(part.entries)
        for remark in section.remarks:
            yield paragraph(ours(remark))
