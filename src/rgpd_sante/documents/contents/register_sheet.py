# SPDX-License-Identifier: MIT
"""The sheet of one breach in the register: facts, effects, measures, and how the practice decided (art. 33(5))."""

from __future__ import annotations

from collections.abc import Iterator

from rgpd_sante.analysis.obligation import Obligation, ObligationCode, Obligations, ObligationState
from rgpd_sante.breach.model import Breach
from rgpd_sante.documents.blocks import Block, Heading, Table, paragraph
from rgpd_sante.documents.contents.assessment import assessment_blocks
from rgpd_sante.documents.contents.breach_circumstances import circumstance_entries, factor_entries
from rgpd_sante.documents.contents.breach_facts import (
    about_entries,
    body_entries,
    consequence_entries,
    data_entries,
    discovery_entries,
    harm_entries,
    measure_entries,
    other_notification_entries,
    period_entries,
    persons_entries,
)
from rgpd_sante.documents.contents.breach_steps import (
    communication_entries,
    complaint_entries,
    decision_entries,
    exemption_entries,
    incident_entries,
    insurance_entries,
    journal_row,
    notification_entries,
    plan_entries,
)
from rgpd_sante.documents.contents.entries import (
    NOT_RECORDED,
    Entry,
    boxes,
    coded,
    dated,
    ours,
    recorded,
    timed,
    told,
    written,
)
from rgpd_sante.documents.contents.law import basis, limit_entries
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.time.zones import Territory

__all__ = ["sheet"]

_LEVEL = 2
_NOTHING = "Rien de consigné à ce jour."


def sheet(breach: Breach, duties: Obligations, territory: Territory) -> Iterator[Block]:
    """Tell everything that is known of a breach and of what was decided about it."""
    yield recorded(_identity(breach, territory))
    yield from _group("Faits", (*about_entries(breach), *discovery_entries(breach)))
    yield from _group("Données et personnes concernées", (*data_entries(breach), *persons_entries(breach)))
    yield from _group("Circonstances", circumstance_entries(breach))
    yield from _group("Effets", (*consequence_entries(breach), *harm_entries(breach)))
    yield from _group(
        "Mesures",
        (told("Mesures en place avant la violation", breach.prior_measures), *measure_entries(breach, territory)),
    )
    yield from _risk(breach, duties, territory)
    yield from _authority(breach, duties, territory)
    yield from _persons(breach, duties, territory)
    yield from _repeated("Organismes impliqués", "Organisme", [body_entries(body, territory) for body in breach.bodies])
    yield from _group("Plainte", complaint_entries(breach.complaint, territory))
    yield from _group("Assurance", insurance_entries(breach.insurance, territory))
    yield from _group("Incident de sécurité d’une structure de santé", incident_entries(breach.incident, territory))
    yield from _journal(breach, territory)


def _identity(breach: Breach, territory: Territory) -> tuple[Entry, ...]:
    return (
        told("Référence", breach.reference),
        coded("Rôle du cabinet", breach.role),
        coded("Caractère de la violation", breach.certainty),
        *period_entries(breach, territory),
        timed("Premier signal", breach.signal_at, territory),
        *_aware(breach, territory),
        told("Commentaires sur les dates", breach.dates_comment),
        timed("Consignée dans le registre le", breach.documented_at, territory, missing=NOT_RECORDED),
        timed("Close le", breach.closed_at, territory, missing=NOT_RECORDED),
    )


def _aware(breach: Breach, territory: Territory) -> tuple[Entry, ...]:
    if breach.aware_on is not None:
        return (dated("Prise de connaissance (jour, sans heure)", breach.aware_on),)
    return (timed("Prise de connaissance", breach.aware_at, territory),)


def _group(title: str, entries: tuple[Entry, ...]) -> Iterator[Block]:
    yield Heading(level=_LEVEL, text=french(title))
    yield recorded(entries)


def _repeated(title: str, singular: str, several: list[tuple[Entry, ...]]) -> Iterator[Block]:
    """Tell things of one kind, each under its own heading where there are several."""
    yield Heading(level=_LEVEL, text=french(title))
    yield from _each(singular, several)


def _each(singular: str, several: list[tuple[Entry, ...]]) -> Iterator[Block]:
    if not several:
        yield paragraph(ours(_NOTHING))
    for rank, entries in enumerate(several, 1):
        if len(several) > 1:
            yield Heading(level=_LEVEL + 1, text=french(f"{singular} {rank}"))
        yield recorded(entries)


def _risk(breach: Breach, duties: Obligations, territory: Territory) -> Iterator[Block]:
    yield Heading(level=_LEVEL, text=french("Évaluation du risque"))
    yield from assessment_blocks(duties.assessment, level=_LEVEL + 1)
    yield Heading(level=_LEVEL + 1, text=french("Éléments déclarés pour la note"))
    yield recorded(factor_entries(breach.severity_factors))
    yield Heading(level=_LEVEL + 1, text=french("Décisions sur le niveau de risque"))
    if not breach.risk_decisions:
        yield paragraph(ours("Aucune décision consignée : le niveau calculé est retenu."))
    for decision in breach.risk_decisions:
        yield boxes(decision_entries(decision, territory))


def _authority(breach: Breach, duties: Obligations, territory: Territory) -> Iterator[Block]:
    (notification,) = duties.of(ObligationCode.AUTHORITY_NOTIFICATION)
    yield Heading(level=_LEVEL, text=french("Notification à la CNIL"))
    limit = () if notification.limit is None else limit_entries(notification.limit, territory)
    start = notification.clock_start
    clock = () if start is None else (timed("Départ du délai", start, territory),)
    yield boxes((*_position(notification, "Motifs de ne pas notifier"), *clock, *limit))
    yield from _each("Dépôt", [notification_entries(filing, territory) for filing in breach.notifications])
    yield recorded(other_notification_entries(breach))


def _persons(breach: Breach, duties: Obligations, territory: Territory) -> Iterator[Block]:
    (communication,) = duties.of(ObligationCode.PERSONS_COMMUNICATION)
    yield Heading(level=_LEVEL, text=french("Information des personnes"))
    yield boxes(_position(communication, "Motifs de ne pas informer chaque personne"))
    yield recorded(plan_entries(breach.communication_plan))
    if breach.art34_exemption is not None:
        yield Heading(level=_LEVEL + 1, text=french("Motif de ne pas informer chaque personne"))
        yield recorded(exemption_entries(breach.art34_exemption, territory))
    yield Heading(level=_LEVEL + 1, text=french("Communications faites"))
    yield from _each("Communication", [communication_entries(sent, territory) for sent in breach.communications])


def _position(duty: Obligation, why_not: str) -> tuple[Entry, ...]:
    """Tell where a duty stands and why; where it does not apply, these are the reasons that art. 33(5) wants kept."""
    reasons = why_not if duty.state is ObligationState.NOT_APPLICABLE else "Motifs"
    return (
        written("Situation", label(duty.state)),
        written(reasons, "\n".join(duty.reasons)),
        Entry(label="Fondement", value=basis(duty.citations)),
    )


def _journal(breach: Breach, territory: Territory) -> Iterator[Block]:
    yield Heading(level=_LEVEL, text="Journal")
    if not breach.journal:
        yield paragraph(ours(_NOTHING))
        return
    yield Table(
        caption=french("Journal de la violation"),
        headers=("Date", "Fait", "Auteur"),
        rows=tuple(tuple(paragraph(cell) for cell in journal_row(entry, territory)) for entry in breach.journal),
        widths=(5, 10, 5),
    )
