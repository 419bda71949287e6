# SPDX-License-Identifier: MIT
"""Texts of a record that say nothing, and texts whose accents were badly decoded.

A register filled in haste has many: those of one record are told together, with the parts of the record they stand in.
A retention in words has rules of its own; names, addresses and comments are nobody's filler.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final

import attrs

from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.practice.model import Address, Contact
from rgpd_sante.register.content import DataItem, DataSubjects, Recipient, SecurityMeasure
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.register.wording import is_badly_decoded, says_none, says_nothing
from rgpd_sante.vocabulary.register import (
    DataCategory,
    DataSubjectCategory,
    RecipientCategory,
    SecurityMeasureKind,
)

__all__ = ["record_text_findings"]

SAYS_NOTHING: Final = FindingKind(
    code="REG027",
    severity=Severity.WARNING,
    title="Un texte de cette fiche ne dit rien.",
    why="Un texte de remplissage (« à compléter », « XXX », « ? »), un choix laissé vide, « néant » ou « autres » sans "
    "précision n’apprennent rien à qui lit le registre : l’information manque, et semble être là.",
    remedy="Écrire l’information. S’il n’y a rien à dire, retirer la ligne et répondre « non » à la question.",
    developer="filler, or « other » without a word",
)
BADLY_DECODED: Final = FindingKind(
    code="REG028",
    severity=Severity.WARNING,
    title="Un texte de cette fiche est mal encodé : ses accents sont illisibles.",
    why="Le fichier a été lu dans un autre encodage que celui où il a été écrit : « é » devient « Ã© », « ’ » devient "
    "« â€™ ».",
    remedy="Relire le fichier d’origine en UTF-8, ou corriger les textes.",
    developer="text decoded with the wrong charset",
)

_FILLER: Final = "Ce texte ne dit rien : ce n’est qu’un texte de remplissage."
_SAYS_NONE: Final = "Ce texte dit qu’il n’y a rien : retirer la ligne, ou répondre « non » à la question."
_UNEXPLAINED: Final = "La ligne « autres » n’est pas précisée."
_PARTS: Final = {
    "reference": "référence",
    "name": "nom de l’activité",
    "history": "historique",
    "software": "logiciels",
    "joint_controllers": "responsables conjoints",
    "purposes": "finalités",
    "data_subjects": "personnes concernées",
    "data": "données",
    "recipients": "destinataires",
    "transfers": "transferts",
    "security": "mesures de sécurité",
    "processors": "sous-traitants",
    "data_source": "source des données",
    "information_notice": "mention d’information",
    "provision_of_data": "caractère obligatoire des données",
    "rights_procedure": "exercice des droits",
    "impact_assessment": "analyse d’impact",
    "to_review": "points à vérifier",
    "comments": "commentaires",
    "controllers": "responsables servis",
    "processing_categories": "catégories de traitement",
    "sub_processors": "sous-traitants ultérieurs",
}
_NOT_FILLERS: Final = (RetentionTerm, Contact, Address)
_OTHER: Final = frozenset({DataCategory.OTHER, DataSubjectCategory.OTHER, RecipientCategory.OTHER})
_FREE: Final = frozenset({"comments", "to_review"})


def record_text_findings(
    record: ControllerRecord | ProcessorRecord, here: str, told: Collection[str]
) -> Iterator[Finding]:
    """Look at every text of a record; ``here`` is its path, ``told`` the paths of which something was said already."""
    empty = {f"{here}.{place}": _UNEXPLAINED for place in _others(record)}
    garbled: dict[str, str | None] = {}
    texts: list[tuple[str, str, bool]] = []
    _texts(record, here, texts)
    for place, text, may_be_filler in texts:
        if may_be_filler and says_nothing(text) and place not in told and place.rpartition("[")[0] not in told:
            empty[place] = _SAYS_NONE if says_none(text) else _FILLER
        if is_badly_decoded(text):
            garbled[place] = None
    yield from _found(SAYS_NOTHING, empty, here, "ne disent rien")
    yield from _found(BADLY_DECODED, garbled, here, "sont mal encodés")


def _found(kind: FindingKind, places: Mapping[str, str | None], here: str, wrong: str) -> Iterator[Finding]:
    """Tell of the one text, at its place; of several, at the record, with the parts of it they stand in."""
    if len(places) > 1:
        yield kind.found(here, f"{len(places)} textes de cette fiche {wrong} ({_parts(places, here)}).")
    else:
        for place, message in places.items():
            yield kind.found(place, message)


def _parts(places: Iterable[str], here: str) -> str:
    names = (place.removeprefix(f"{here}.").partition(".")[0].partition("[")[0] for place in places)
    return ", ".join(dict.fromkeys(_PARTS[name] for name in names))


def _others(record: ControllerRecord | ProcessorRecord) -> Iterator[str]:
    """Find the lines « autres » that are not explained; a filler beside them is found as a text."""
    if isinstance(record, ControllerRecord):
        lines: dict[str, tuple[DataItem | DataSubjects | Recipient, ...]] = {
            "data_subjects": record.data_subjects,
            "data": record.data,
            "recipients": record.recipients,
        }
        for name, items in lines.items():
            for rank, item in enumerate(items):
                if (
                    item.category in _OTHER
                    and (item.description if isinstance(item, DataItem) else item.detail) is None
                ):
                    yield f"{name}[{rank}]"
    for rank, measure in enumerate(record.security):
        if _is_unexplained(measure):
            yield f"security[{rank}]"


def _is_unexplained(measure: SecurityMeasure) -> bool:
    return measure.kind is SecurityMeasureKind.OTHER and measure.detail is None and not measure.controls


def _texts(value: object, place: str, into: list[tuple[str, str, bool]], *, may_be_filler: bool = True) -> None:
    """Gather the texts of a fact with their paths, and whether they may be fillers; codes are no texts."""
    kind: type = type(value)
    if kind is str:
        into.append((place, str(value), may_be_filler))
    elif isinstance(value, tuple):
        for rank, item in enumerate(value):
            _texts(item, f"{place}[{rank}]", into, may_be_filler=may_be_filler)
    else:
        inside = may_be_filler and kind not in _NOT_FILLERS
        for name in _fields(kind):
            held = getattr(value, name)
            if held is not None and held != ():
                _texts(held, f"{place}.{name}", into, may_be_filler=inside and name not in _FREE)


@lru_cache(maxsize=64)
def _fields(kind: type) -> tuple[str, ...]:
    """Give the names of the fields of a class of facts; any other type has none."""
    return tuple(field.name for field in attrs.fields(kind)) if attrs.has(kind) else ()
