# SPDX-License-Identifier: MIT
"""The fourteen sections of the online form of the CNIL, in its order (breaches, § 1.2)."""

from __future__ import annotations

from datetime import datetime

import attrs

from rgpd_sante.analysis.assessment import BreachAssessment
from rgpd_sante.analysis.severity import holds_special_categories
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import Awareness, AwarenessSource
from rgpd_sante.documents.blocks import paragraph
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
from rgpd_sante.documents.contents.breach_steps import communication_entries, exemption_entries, plan_entries
from rgpd_sante.documents.contents.cnil_filing import Filing, contact_of, filed
from rgpd_sante.documents.contents.entries import Entry, coded, instant_text, ours, timed, told, unknown, written
from rgpd_sante.documents.contents.heads import contact_entries, organisation_entries
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels import gravity_meaning, label
from rgpd_sante.documents.typography import french
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.breach import BreachRole

__all__ = ["Form", "Part", "Section", "sections"]


@attrs.frozen(kw_only=True)
class Form:
    """What the sections are filled from."""

    breach: Breach
    practice: Practice
    at: datetime
    assessment: BreachAssessment
    awareness: Awareness
    filing: Filing
    late: bool


@attrs.frozen(kw_only=True)
class Part:
    """Boxes of the form, under a title where a section has several of the same."""

    title: str | None = None
    entries: tuple[Entry, ...]


@attrs.frozen(kw_only=True)
class Section:
    """A section of the form; ``remarks`` are French sentences under its boxes."""

    number: int
    title: str
    parts: tuple[Part, ...]
    remarks: tuple[str, ...] = ()


def sections(form: Form) -> tuple[Section, ...]:
    """Fill the fourteen sections."""
    return (
        _section(1, "Type de notification", _filing(form)),
        _section(2, "Identification de l’organisme", organisation_entries(form.practice)),
        _section(3, "Responsable légal", contact_entries(form.practice.legal_representative, complete=False)),
        _contact(form),
        _bodies(form),
        _section(6, "Dates", _dates(form)),
        _section(7, "À propos de la violation", about_entries(form.breach)),
        _section(8, "Données concernées", (*_data(form.breach), *persons_entries(form.breach))),
        _section(
            9,
            "Mesures de sécurité préalables",
            (told("Mesures en place avant la violation", form.breach.prior_measures),),
        ),
        _section(10, "Conséquences potentielles", consequence_entries(form.breach)),
        _harm(form),
        _section(
            12,
            "Mesures prises à la suite de la violation",
            measure_entries(form.breach, form.practice.territory),
        ),
        _communication(form),
        _section(14, "Transfrontalier et autres notifications", other_notification_entries(form.breach)),
    )


def _section(number: int, title: str, entries: tuple[Entry, ...], *remarks: str) -> Section:
    return Section(number=number, title=title, parts=(Part(entries=entries),), remarks=remarks)


def _filing(form: Form) -> tuple[Entry, ...]:
    kind = form.filing.kind
    territory = form.practice.territory
    made = tuple(
        told(
            "Dépôt déjà fait",
            "\n".join(filter(None, (label(filing.kind), instant_text(filing.filed_at, territory), filing.reference))),
        )
        for filing in filed(form.breach, form.at)
    )
    return (
        written("Type à déposer", "Aucun" if kind is None else label(kind)),
        written("Pourquoi", form.filing.reason),
        *made,
    )


def _contact(form: Form) -> Section:
    practice = form.practice
    contact = contact_of(practice)
    if contact is not None and contact is practice.data_protection_officer:
        remark = "Cette personne est le délégué à la protection des données."
    elif contact is not None:
        remark = "Aucun délégué à la protection des données n’est indiqué : un autre point de contact est donné."
    else:
        remark = "Indiquer le délégué à la protection des données, s’il y en a un, ou un autre point de contact."
    return _section(4, "Personne à contacter", contact_entries(contact), remark)


def _bodies(form: Form) -> Section:
    title = "Autres organismes impliqués"
    bodies = form.breach.bodies
    if not bodies:
        remark = "Penser aux sous-traitants : hébergeur, éditeur de logiciel, secrétariat à distance, archivage."
        return _section(5, title, (unknown("Sous-traitants et responsables conjoints", "Aucun n’est indiqué"),), remark)
    parts = tuple(
        Part(
            title=None if len(bodies) == 1 else french(f"Organisme {rank}"),
            entries=body_entries(body, form.practice.territory, complete=False),
        )
        for rank, body in enumerate(bodies, 1)
    )
    remarks: tuple[str, ...] = ()
    if form.breach.role is BreachRole.PROCESSOR:
        remarks = ("Le cabinet était ici sous-traitant : c’est le responsable du traitement qui notifie.",)
    return Section(number=5, title=title, parts=parts, remarks=remarks)


def _dates(form: Form) -> tuple[Entry, ...]:
    breach = form.breach
    return (
        *period_entries(breach, form.practice.territory),
        _awareness(form),
        told("Commentaires sur les dates", breach.dates_comment, missing="Aucun commentaire"),
        *discovery_entries(breach),
        *_delay_reasons(form),
    )


def _awareness(form: Form) -> Entry:
    name = "Date et heure de la prise de connaissance"
    known = form.awareness
    if known.moment is None:
        entry = unknown(name)
    elif known.source is AwarenessSource.DAY_ONLY:
        entry = Entry(label=name, value=paragraph(french(f"{long_date(known.moment)}, heure pas encore connue")))
    else:
        entry = timed(name, known.moment, form.practice.territory)
    return attrs.evolve(entry, value=paragraph(*entry.value.content, "\n", ours(known.reason)))


def _delay_reasons(form: Form) -> tuple[Entry, ...]:
    """Ask for the reasons from the prudent end on, and tell those that were given (art. 33(1), second sentence)."""
    name = "Motifs du retard"
    given = [filing.delay_reasons for filing in filed(form.breach, form.at) if filing.delay_reasons is not None]
    if given:
        return (told(name, "\n".join(given)),)
    return (unknown(name, "À donner : l’échéance prudente est passée"),) if form.late else ()


def _data(breach: Breach) -> tuple[Entry, ...]:
    kinds, _, records = data_entries(breach)
    # a kind of the list says more than a box that was not ticked
    return (kinds, coded("Données sensibles", holds_special_categories(breach)), records)


def _harm(form: Form) -> Section:
    gravity = form.assessment.gravity
    level = written("Niveau de gravité", f"{label(gravity)} ({gravity_meaning(gravity)})")
    remark = "Le niveau de gravité est proposé par le calcul, méthode ENISA (analyse) ; il reste à confirmer."
    if form.assessment.missing:
        remark += " Ce qui n’est pas encore connu y est lu avec prudence."
    return _section(11, "Préjudices potentiels et niveau de gravité", (*harm_entries(form.breach), level), remark)


def _communication(form: Form) -> Section:
    territory = form.practice.territory
    breach = form.breach
    parts = [Part(entries=plan_entries(breach.communication_plan))]
    if breach.art34_exemption is not None:
        parts.append(
            Part(
                title="Motif de ne pas informer chaque personne",
                entries=exemption_entries(breach.art34_exemption, territory),
            )
        )
    parts.extend(
        Part(
            title=french(f"Communication {rank}" if len(breach.communications) > 1 else "Communication faite"),
            entries=communication_entries(communication, territory),
        )
        for rank, communication in enumerate(breach.communications, 1)
    )
    return Section(
        number=13,
        title="Communication aux personnes",
        parts=tuple(parts),
        remarks=("Contenu : joindre le message adressé aux personnes (modèle de lettre).",),
    )
