# SPDX-License-Identifier: MIT
"""The facts of a breach as entries, in the groups of the CNIL form, for the form and for the register."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.breach.bodies import InvolvedBody
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.steps import Measure
from rgpd_sante.documents.blocks import paragraph
from rgpd_sante.documents.contents.entries import (
    NOT_RECORDED,
    Entry,
    coded,
    counted,
    instant_text,
    listed,
    numbered,
    timed,
    told,
    unknown,
)
from rgpd_sante.documents.dates import long_date
from rgpd_sante.documents.labels import label
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachNature, ConsequenceKind

__all__ = [
    "about_entries",
    "body_entries",
    "consequence_entries",
    "data_entries",
    "discovery_entries",
    "harm_entries",
    "measure_entries",
    "other_notification_entries",
    "period_entries",
    "persons_entries",
]

# the lists of section 10 of the form, one for each nature; « autre » is of them all
_CONSEQUENCES: Final[Mapping[BreachNature, tuple[ConsequenceKind, ...]]] = MappingProxyType(
    {
        BreachNature.CONFIDENTIALITY: (
            ConsequenceKind.SPREAD_BEYOND_NEED,
            ConsequenceKind.CROSS_MATCHED,
            ConsequenceKind.OTHER_PURPOSES,
        ),
        BreachNature.INTEGRITY: (
            ConsequenceKind.INVALID_DATA_USED,
            ConsequenceKind.VALID_DATA_ALTERED,
            ConsequenceKind.FALSIFICATION,
        ),
        BreachNature.AVAILABILITY: (
            ConsequenceKind.CRITICAL_SERVICE_UNREACHABLE,
            ConsequenceKind.SERVICE_DEGRADED,
        ),
    }
)


def period_entries(breach: Breach, territory: Territory) -> tuple[Entry, ...]:
    """Tell when the breach happened (section 6)."""
    return (
        coded("Période connue", breach.period_known),
        timed("Début de la violation", breach.began_at, territory),
        timed("Fin de la violation", breach.ended_at, territory),
        coded("Violation toujours en cours", breach.ongoing),
    )


def discovery_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell how the breach came to light (section 6)."""
    return (
        coded("Violation découverte par", breach.discovery_source),
        told("Circonstances de la découverte", breach.discovery),
    )


def about_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell what happened (section 7): nature, origin and cause are three lists."""
    return (
        listed("Nature de la violation", breach.natures),
        listed("Origine de l’incident", breach.origins, breach.origin_detail),
        listed("Cause", breach.causes, breach.cause_detail),
        told("Description de la violation", breach.description),
    )


def data_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell which data are concerned (section 8); records are no persons."""
    return (
        listed("Catégories de données", breach.data_kinds, breach.data_detail),
        coded("Données sensibles", breach.special_categories),
        counted("Nombre d’enregistrements", breach.records),
    )


def persons_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell who is concerned (section 8)."""
    return (
        listed("Catégories de personnes", breach.person_categories),
        counted("Nombre de personnes", breach.persons),
    )


def consequence_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell the likely consequences by nature (section 10): the natures that are lost, and what was ticked elsewhere."""
    entries: list[Entry] = []
    for nature, kinds in _CONSEQUENCES.items():
        ticked = [kind for kind in breach.consequences if kind in kinds]
        if ticked or nature in breach.natures:
            entries.append(listed(label(nature), ticked))
    others = [kind for kind in breach.consequences if kind is ConsequenceKind.OTHER]
    if others or breach.consequences_detail is not None:
        entries.append(listed("Autres conséquences et précisions", others, breach.consequences_detail))
    return tuple(entries) or (unknown("Conséquences potentielles"),)


def harm_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell the likely harm to the persons (section 11)."""
    return (listed("Préjudices potentiels", breach.harms, breach.harms_detail),)


def measure_entries(breach: Breach, territory: Territory) -> tuple[Entry, ...]:
    """Tell the measures taken or proposed after the breach (section 12), one by one."""
    if not breach.measures:
        return (unknown("Mesures prises ou envisagées"),)
    return tuple(_measure(rank, measure, territory) for rank, measure in enumerate(breach.measures, 1))


def _measure(rank: int, measure: Measure, territory: Territory) -> Entry:
    lines = [measure.text]
    if measure.planned_on is not None:
        lines.append(f"Prévue le {long_date(measure.planned_on)}")
    done_at = measure.done_at
    lines.append("Pas encore faite" if done_at is None else f"Faite le {instant_text(done_at, territory)}")
    return Entry(label=f"Mesure {rank}", value=paragraph("\n".join(lines)))


def body_entries(body: InvolvedBody, territory: Territory, *, complete: bool = True) -> tuple[Entry, ...]:
    """Tell another body (section 5); ``complete`` adds what the form does not ask."""
    asked = (told("Nom", body.name), coded("Rôle", body.role), told("Relation avec le cabinet", body.relation))
    if not complete:
        return asked
    return (
        *asked,
        coded("Hébergeur de données de santé", body.health_data_host),
        timed("Connaissance de la violation par cet organisme", body.aware_at, territory),
        timed("Le cabinet en a été informé le", body.told_us_at, territory, missing=NOT_RECORDED),
        timed("Le cabinet l’a informé le", body.told_at, territory, missing=NOT_RECORDED),
        numbered("Délai d’information prévu au contrat", body.contract_notice_hours, "heure", "heures"),
    )


def other_notification_entries(breach: Breach) -> tuple[Entry, ...]:
    """Tell the three questions of section 14."""
    detail = breach.other_notifications_detail
    return (
        coded("Traitement transfrontalier", breach.cross_border),
        coded("Personnes situées dans d’autres États membres", breach.persons_in_other_states),
        coded("Notification à d’autres autorités ou organismes", breach.other_notifications),
        *(() if detail is None else (told("Précisions", detail),)),
    )
