# SPDX-License-Identifier: MIT
"""The duties of a breach as a document names, orders and lays them out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from rgpd_sante.analysis.deadlines import deadlines
from rgpd_sante.analysis.obligation import Obligation, ObligationState
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.blocks import Fields, Paragraph, Strong, Table, paragraph
from rgpd_sante.documents.contents.entries import Entry, boxes, coded, instant_text, ours, timed, written
from rgpd_sante.documents.contents.law import basis, delay_text, limit_entries, limit_text, marked, time_left
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.dossier import Dossier
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.delay import Qualifier
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachRole

__all__ = [
    "by_deadline",
    "done_table",
    "duty_limits",
    "duty_name",
    "duty_sheet",
    "excluded_table",
    "open_table",
    "waiting_table",
    "when_text",
]


def duty_name(item: Obligation, breach: Breach) -> str:
    """Name a duty, with the other body where there is one."""
    if item.body is None:
        return label(item.code)
    # the duty of a processor, seen from the practice that it serves
    theirs = breach.role is BreachRole.CONTROLLER
    verb = french("Être prévenu par le sous-traitant") if theirs else label(item.code)
    return f"{verb}{french(' : ')}{breach.bodies[item.body].name}"


def by_deadline(items: Iterable[Obligation]) -> tuple[Obligation, ...]:
    """Order duties: those with a deadline first, the earliest on top; the others keep the order of the table."""

    def rank(item: Obligation) -> tuple[bool, float]:
        return (item.limit is None, 0.0 if item.limit is None else item.limit.prudent.timestamp())

    return tuple(sorted(items, key=rank))


def is_advised(item: Obligation) -> bool:
    """Tell whether the limit is advice: the text itself says only a word."""
    return item.limit is not None and isinstance(item.delay, Qualifier)


def duty_limits(item: Obligation, territory: Territory) -> tuple[Entry, ...]:
    """Tell both ends of the limit of a duty, or the one that is advised."""
    if item.limit is None:
        return ()
    if is_advised(item):
        return (written("Échéance conseillée", limit_text(item.limit, territory)),)
    return limit_entries(item.limit, territory)


def open_table(items: tuple[Obligation, ...], breach: Breach, practice: Practice) -> Table:
    """Lay out in one view what remains to be done."""
    return Table(
        caption=french("Actions en attente, la première échéance en tête"),
        headers=("Action", "Destinataire", french("Échéance"), "Temps restant"),
        rows=tuple(_open_row(item, breach, practice.territory) for item in items),
        widths=(6, 4, 6, 4),
    )


def _open_row(item: Obligation, breach: Breach, territory: Territory) -> tuple[Paragraph, ...]:
    undetermined = (french("\nà déterminer"),) if item.state is ObligationState.UNDETERMINED else ()
    return (
        paragraph(Strong(text=duty_name(item, breach)), *undetermined),
        paragraph(label(item.addressee)),
        paragraph(ours(marked(when_text(item, territory), item.verification))),
        paragraph("—" if item.remaining is None else time_left(item.remaining)),
    )


def when_text(item: Obligation, territory: Territory) -> str:
    """Write by when a duty is to be done: an instant, or the word of the text."""
    if item.limit is not None:
        text = limit_text(item.limit, territory)
        return f"{text} (conseillée)" if is_advised(item) else text
    return "Avec la notification" if item.delay is None else delay_text(item.delay)


def duty_sheet(item: Obligation, breach: Breach, practice: Practice, *, at: datetime) -> Fields:
    """Tell all of a duty that is open: state, people, delay, reasons, basis."""
    territory = practice.territory
    entries = [
        written("Situation", label(item.state)),
        coded("Portée", item.force),
        coded("Qui agit", item.debtor),
        coded("Destinataire", item.addressee),
    ]
    if item.delay is not None:
        entries.append(written("Délai", delay_text(item.delay)))
    if item.clock_start is not None:
        entries.append(timed("Départ du délai", item.clock_start, territory))
    entries.extend(duty_limits(item, territory))
    if item.remaining is not None:
        entries.append(written("Temps restant", time_left(item.remaining)))
    counted = _arithmetic(item, breach, practice, at)
    if counted is not None:
        entries.append(written("Calcul", counted))
    entries.append(written("Pourquoi", "\n".join(item.reasons)))
    if item.notes:
        entries.append(written("À savoir", "\n".join(item.notes)))
    entries.append(Entry(label="Fondement", value=basis(item.citations)))
    if item.verification is not Verification.VERIFIED:
        entries.append(coded("Fiabilité de la règle", item.verification))
    return boxes(entries)


def _arithmetic(item: Obligation, breach: Breach, practice: Practice, at: datetime) -> str | None:
    """Find how the limit was counted, where it has a figure."""
    clocks = deadlines(Dossier(practice=practice, breaches=(breach,)), at=at)
    return next((clock.arithmetic for clock in clocks if clock.code is item.code and clock.limit == item.limit), None)


def waiting_table(items: tuple[Obligation, ...], breach: Breach) -> Table:
    """Lay out what has no trigger yet."""
    return Table(
        caption=french("Actions dont la condition n’est pas encore remplie"),
        headers=("Action", french("Pourquoi pas encore")),
        rows=tuple((paragraph(duty_name(item, breach)), _why(item)) for item in items),
        widths=(8, 12),
    )


def done_table(items: tuple[Obligation, ...], breach: Breach, practice: Practice) -> Table:
    """Lay out what was done, and whether it was in time."""
    return Table(
        caption=french("Actions faites"),
        headers=("Action", "Destinataire", "Situation", "Date"),
        rows=tuple(
            (
                paragraph(duty_name(item, breach)),
                paragraph(label(item.addressee)),
                paragraph(label(item.state)),
                paragraph("—" if item.done_at is None else instant_text(item.done_at, practice.territory)),
            )
            for item in items
        ),
        widths=(6, 5, 4, 5),
    )


def excluded_table(items: tuple[Obligation, ...], breach: Breach) -> Table:
    """Lay out what does not apply; duties that are out for the same reason share a row."""
    groups: dict[tuple[str, ...], list[Obligation]] = {}
    for item in items:
        groups.setdefault(item.reasons, []).append(item)
    return Table(
        caption=french("Obligations écartées, et textes qui ne sont pas en vigueur"),
        headers=("Action", "Pourquoi", "Fondement"),
        rows=tuple(_excluded_row(group, breach) for group in groups.values()),
        widths=(5, 9, 6),
    )


def _excluded_row(group: list[Obligation], breach: Breach) -> tuple[Paragraph, ...]:
    names = dict.fromkeys(duty_name(item, breach) for item in group)
    sentences = dict.fromkeys(text for item in group for text in (*item.reasons, *item.notes))
    # what is true of the whole group first, then of each
    shared = [text for text in sentences if all(text in (*item.reasons, *item.notes) for item in group)]
    own = [text for text in sentences if text not in shared]
    return (
        paragraph("\n".join(names)),
        paragraph(ours("\n".join([*shared, *own]))),
        basis(citation for item in group for citation in item.citations),
    )


def _why(item: Obligation) -> Paragraph:
    return paragraph(ours("\n".join((*item.reasons, *item.notes))))
