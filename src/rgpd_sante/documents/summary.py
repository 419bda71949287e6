# SPDX-License-Identifier: MIT
"""The duties of a dossier in a few lines of plain text, for a terminal or a log of work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from rgpd_sante.analysis.obligation import Force, Obligation, Obligations
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.cleaning import clean, one_line
from rgpd_sante.documents.contents.duties import by_deadline, duty_name, when_text
from rgpd_sante.documents.contents.entries import instant_text
from rgpd_sante.documents.contents.law import questions, time_left
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.dossier import Dossier
from rgpd_sante.practice.model import Practice

__all__ = ["summary"]


def summary(dossier: Dossier, *, at: datetime) -> str:
    """Tell the risk and the duties of each breach, what is open first, then what is done and what does not apply.

    Args:
        dossier: The practice and its breaches.
        at: The instant of the question, aware.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.practice.model import Practice
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> dossier = Dossier(practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE))
        >>> summary(dossier, at=instant("2026-06-02T12:00+02:00")).splitlines()[0]
        'Aucune violation dans ce dossier.'
    """
    parts = [
        "\n".join(_lines(obligations(breach, dossier.practice, at=at), breach, dossier.practice))
        for breach in dossier.breaches
    ]
    notice = french("Aide à la décision, qui ne remplace pas un conseil juridique.")
    return "\n\n".join([*(parts or ["Aucune violation dans ce dossier."]), notice])


def _lines(found: Obligations, breach: Breach, practice: Practice) -> Iterator[str]:
    moment = instant_text(found.at, practice.territory)
    yield french(f"Violation {one_line(clean(found.reference))}, le {moment}")
    yield french(f"Risque pour les personnes : {label(found.assessment.level).lower()}")
    for item in by_deadline(found.open):
        yield f"  [{label(item.state)}] {_named(item, breach, practice)}"
    for item in found:
        if item.state.is_done:
            yield f"  [{label(item.state)}] {_name(item, breach)}"
    for item in found:
        if not item.state.is_open and not item.state.is_done and item.force is not Force.NOT_IN_FORCE:
            yield french(f"  [{label(item.state)}] {_name(item, breach)} : {item.reasons[0]}")
    others = ", ".join(_name(item, breach) for item in found if item.force is Force.NOT_IN_FORCE)
    yield french(f"  [Pas en vigueur] {others}")
    missing = questions(fact for item in found.open for fact in item.missing)
    if missing:
        yield french("À préciser :")
        yield from (f"  - {question}" for question in missing)


def _name(item: Obligation, breach: Breach) -> str:
    return one_line(clean(duty_name(item, breach)))


def _named(item: Obligation, breach: Breach, practice: Practice) -> str:
    when = one_line(when_text(item, practice.territory))
    left = "" if item.remaining is None else f" ({time_left(item.remaining)})"
    basis = "" if not item.citations else f" — {item.citations[0].short}"
    return french(f"{_name(item, breach)} → {label(item.addressee)} : {when}{left}{basis}")
