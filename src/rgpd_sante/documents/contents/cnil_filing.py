# SPDX-License-Identifier: MIT
"""Which filing to prepare for the CNIL, and what it still lacks: by the law (GDPR art. 33(3)) and by the form."""

from __future__ import annotations

from datetime import datetime

import attrs

from rgpd_sante.analysis.obligation import Obligation
from rgpd_sante.analysis.severity import holds_special_categories
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import Awareness
from rgpd_sante.breach.steps import Notification
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Contact, Practice
from rgpd_sante.time.instants import in_utc, is_before
from rgpd_sante.time.limits import is_past_prudent
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    Certainty,
    CommunicationIntent,
    DataKind,
    NotificationKind,
    PersonCategory,
)

__all__ = ["Filing", "Lacking", "contact_of", "filed", "lacking", "needs_delay_reasons", "proposed"]


@attrs.frozen(kw_only=True)
class Lacking:
    """The fields that cannot be filled yet: those of art. 33(3) and 33(1), then those that the form alone asks."""

    law: tuple[str, ...]
    form: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.law or self.form)


@attrs.frozen(kw_only=True)
class Filing:
    """The filing to prepare, with the reason in French; ``kind`` is ``None`` where there is nothing to file."""

    kind: NotificationKind | None
    reason: str


def filed(breach: Breach, at: datetime) -> tuple[Notification, ...]:
    """List the filings made up to an instant, in their order."""
    made = [filing for filing in breach.notifications if not is_before(at, filing.filed_at)]
    return tuple(sorted(made, key=lambda filing: in_utc(filing.filed_at)))


def proposed(breach: Breach, missing: Lacking, notification: Obligation) -> Filing:
    """Say which filing comes next; one that was withdrawn is no longer before the CNIL."""
    standing = notification.done_at is not None
    if breach.certainty is Certainty.RULED_OUT:
        if standing:
            return Filing(
                kind=NotificationKind.WITHDRAWAL, reason="Fausse alerte : la notification déposée peut être retirée."
            )
        return Filing(kind=None, reason="Fausse alerte : il n’y a rien à notifier.")
    if standing:
        # art. 33(4): what was not at hand follows in phases
        return Filing(
            kind=NotificationKind.COMPLEMENTARY,
            reason="Une notification est déjà déposée : ce qui est nouveau la complète.",
        )
    if breach.certainty is Certainty.SUPPOSED:
        return Filing(
            kind=NotificationKind.INITIAL,
            reason="Violation encore supposée : rien n’est dû tant qu’elle n’est pas établie ; dans le doute, la CNIL "
            "conseille de notifier.",
        )
    if missing:
        return Filing(
            kind=NotificationKind.INITIAL,
            reason="Des informations manquent encore : déposer sans attendre, puis compléter.",
        )
    return Filing(kind=NotificationKind.COMPLETE, reason="Toutes les informations demandées sont connues.")


def needs_delay_reasons(notification: Obligation, *, at: datetime) -> bool:
    """Tell whether reasons for the delay should be given: from the prudent end on, which comes before the legal one."""
    limit = notification.limit
    return limit is not None and is_past_prudent(limit, notification.done_at or at)


def contact_of(practice: Practice) -> Contact | None:
    """Find whom the CNIL contacts: the DPO, or else another contact point (art. 33(3)(b))."""
    return practice.data_protection_officer or practice.contact_point


def lacking(breach: Breach, practice: Practice, awareness: Awareness, *, late: bool, at: datetime) -> Lacking:
    """List the fields that cannot be filled yet; approximate numbers are enough."""
    contact = contact_of(practice)
    reachable = contact is not None and bool(contact.last_name) and bool(contact.email or contact.telephone)
    reasons_given = any(filing.delay_reasons is not None for filing in filed(breach, at))
    law = (
        # art. 33(3)(a): nature; where possible, categories and approximate numbers of persons and of records
        ("Nature de la violation", bool(breach.natures)),
        ("Catégories de personnes", _known(breach.person_categories, PersonCategory.UNDETERMINED)),
        ("Nombre de personnes, même approximatif", breach.persons is not None),
        ("Catégories de données", _known(breach.data_kinds, DataKind.UNKNOWN)),
        ("Nombre d’enregistrements, même approximatif", breach.records is not None),
        # art. 33(3)(b) to (d), and 33(1) for the reasons
        ("Nom et coordonnées de la personne à contacter", reachable),
        ("Conséquences ou préjudices potentiels", bool(breach.consequences or breach.harms)),
        ("Mesures prises ou envisagées", bool(breach.measures)),
        ("Motifs du retard", reasons_given or not late),
    )
    return Lacking(
        law=tuple(name for name, known in law if not known), form=(*_form(breach, practice, awareness), *_plan(breach))
    )


def _form(breach: Breach, practice: Practice, awareness: Awareness) -> tuple[str, ...]:
    address, representative = practice.address, practice.legal_representative
    asked = (
        ("Numéro SIREN", practice.siren is not None),
        ("Adresse de l’organisme", address is not None and bool(address.postcode and address.town)),
        ("Nom du responsable légal", representative is not None and representative.last_name is not None),
        ("Début de la violation", breach.began_at is not None or breach.period_known is Answer.NO),
        ("Violation toujours en cours ou non", breach.ongoing is not Answer.UNKNOWN or breach.ended_at is not None),
        ("Instant de la prise de connaissance", awareness.moment is not None and not awareness.missing),
        ("Circonstances de la découverte", breach.discovery is not None),
        ("Origine de l’incident", bool(breach.origins)),
        ("Cause", _known(breach.causes, BreachCause.UNKNOWN)),
        ("Description de la violation", breach.description is not None),
        ("Données sensibles ou non", holds_special_categories(breach) is not Answer.UNKNOWN),
        ("Mesures de sécurité préalables", breach.prior_measures is not None),
        ("Traitement transfrontalier ou non", breach.cross_border is not Answer.UNKNOWN),
        ("Personnes situées dans d’autres États membres ou non", breach.persons_in_other_states is not Answer.UNKNOWN),
        ("Autres notifications ou non", breach.other_notifications is not Answer.UNKNOWN),
    )
    return tuple(name for name, known in asked if not known)


def _plan(breach: Breach) -> tuple[str, ...]:
    plan = breach.communication_plan
    match plan.intent:
        case CommunicationIntent.UNDETERMINED:
            return ("Information des personnes : faite, prévue ou non",)
        case CommunicationIntent.PLANNED if plan.planned_on is None:
            return ("Date prévue de l’information des personnes",)
        case CommunicationIntent.NOT_PLANNED if plan.reason is None and breach.art34_exemption is None:
            return ("Motifs de ne pas informer les personnes",)
        case _:
            return ()


def _known(listed: tuple[object, ...], open_answer: object) -> bool:
    return bool(listed) and open_answer not in listed
