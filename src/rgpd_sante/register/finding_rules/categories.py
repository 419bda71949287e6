# SPDX-License-Identifier: MIT
"""Whether the categories of data have their place in a record: the NIR, offences, and what the purpose does not need.

The NIR is no special category of art. 9, and has a regime of its own; so have offences (art. 10).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_health_guidelines, gdpr, loi_informatique_et_libertes
from rgpd_sante.register.content import DataItem
from rgpd_sante.register.record_rules import (
    has_special_categories,
    is_patient_file,
    is_processed,
    mentions_nir,
    needs_nir,
)
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.wording import says_nothing
from rgpd_sante.vocabulary.register import ART_9_CATEGORIES, Art9Condition, DataCategory, ProcessingSubject

__all__ = ["category_findings"]

OFFENCES: Final = FindingKind(
    code="REG018",
    severity=Severity.WARNING,
    title="La fiche comporte des données relatives à des condamnations ou à des infractions.",
    why="Ces données ne sont pas des données sensibles de l’art. 9 : elles relèvent de l’art. 10. Un cabinet n’a que "
    "rarement à en traiter.",
    remedy="Vérifier que ces données sont nécessaires et permises ; sinon, les retirer.",
    developer="data on convictions or offences",
    citation=gdpr.ART_10,
    verification=Verification.ANALYSIS,
)
NIR_NOT_NEEDED: Final = FindingKind(
    code="REG019",
    severity=Severity.WARNING,
    title="La fiche comporte le numéro de sécurité sociale (NIR) sans que son usage soit établi.",
    why="Le NIR ne peut servir qu’aux finalités permises par le décret « cadre NIR » : dans un cabinet, la "
    "facturation, l’identité de santé (INS) et la paie. L’employer hors des cas permis est un délit (C. pén., art. "
    "226-16-1). La liste des activités concernées est notre lecture.",
    remedy="Dire dans la finalité à quoi sert le NIR, ou cesser de le traiter dans cette activité.",
    developer="NIR in a record that does not call for it",
    citation=loi_informatique_et_libertes.ART_30,
    verification=Verification.ANALYSIS,
)
NIR_AS_SENSITIVE: Final = FindingKind(
    code="REG020",
    severity=Severity.WARNING,
    title="Le numéro de sécurité sociale (NIR) est rangé parmi les données sensibles.",
    why="Le NIR n’est pas une donnée de l’art. 9 : il a son propre régime (RGPD, art. 87 ; loi Informatique et "
    "Libertés, art. 30), et le classeur de la CNIL lui donne sa propre ligne.",
    remedy="Le décrire à la ligne « Numéro de Sécurité sociale (NIR) ».",
    developer="NIR handled as a special category of data",
    citation=gdpr.ART_87,
)
HEALTH_IN_LOYALTY: Final = FindingKind(
    code="REG021",
    severity=Severity.ERROR,
    title="Un programme de fidélité comporte des données sensibles : aucune donnée de santé ne doit l’alimenter.",
    why="La relation commerciale ne relève pas des soins : aucune condition de l’art. 9, § 2 ne lui ouvre ces données, "
    "si ce n’est le consentement explicite. Ni les ordonnances, ni leur historique ne doivent y servir.",
    remedy="Retirer ces données du programme de fidélité, et le séparer du logiciel de dispensation.",
    developer="special categories of data in a loyalty scheme, without explicit consent",
    citation=gdpr.ART_9,
)
NOT_FOR_CARE: Final = FindingKind(
    code="REG022",
    severity=Severity.WARNING,
    title="Le dossier patient comporte des données étrangères aux soins, sauf nécessité médicale.",
    why="Religion, opinions, orientation sexuelle et autres données semblables n’ont pas leur place dans le dossier "
    "sans nécessité médicale.",
    remedy="Retirer cette catégorie, ou décrire le besoin médical qui la justifie.",
    developer="data foreign to care in the patient file",
    citation=cnil_health_guidelines.GUIDE_FILE_CONTENT,
)
REASON_FOR_VISIT: Final = FindingKind(
    code="REG023",
    severity=Severity.INFO,
    title="La prise de rendez-vous comporte des données de santé : ne demander le motif que si la venue se prépare.",
    why="Le motif de la consultation n’est pas nécessaire pour prendre rendez-vous, sauf si elle demande une "
    "préparation.",
    remedy="Vérifier que l’agenda n’enregistre le motif que lorsqu’il est utile.",
    developer="health data in the appointments",
    citation=cnil_health_guidelines.GUIDE_APPOINTMENTS,
)

_NIR_FOREIGN: Final = (
    "Le numéro de sécurité sociale (NIR) figure dans une activité qui n’en a pas l’usage : son emploi hors des cas "
    "permis est un délit."
)
_NIR_AND_CONDITION: Final = (
    "Une condition de l’art. 9 est indiquée alors que la fiche ne comporte, outre le NIR, aucune donnée sensible : le "
    "NIR n’en demande pas. Si des données de santé sont traitées, les ajouter."
)
# what the CNOM and the CNIL keep out of the file unless medically needed
_FOREIGN_TO_CARE: Final = frozenset(
    {
        DataCategory.RACIAL_ETHNIC,
        DataCategory.POLITICAL,
        DataCategory.RELIGIOUS_PHILOSOPHICAL,
        DataCategory.TRADE_UNION,
        DataCategory.SEX_LIFE_ORIENTATION,
    }
)
# these may be of medical use: what they hold, once described, is left to the practitioner
_MAY_SERVE_CARE: Final = frozenset({DataCategory.RACIAL_ETHNIC, DataCategory.SEX_LIFE_ORIENTATION})


def category_findings(record: ControllerRecord, here: str) -> Iterator[Finding]:
    """Judge the categories of data of a record; ``here`` is its path."""
    patient_file = is_patient_file(record) is Answer.YES
    loyalty = record.subject is ProcessingSubject.LOYALTY and not _rests_on_explicit_consent(record)
    for rank, item in enumerate(record.data):
        if is_processed(item):
            place = f"{here}.data[{rank}]"
            yield from _of_item(item, place)
            if loyalty and item.category in ART_9_CATEGORIES:
                yield HEALTH_IN_LOYALTY.found(f"{place}.category")
            if record.subject is ProcessingSubject.APPOINTMENTS and item.category is DataCategory.HEALTH:
                yield REASON_FOR_VISIT.found(f"{place}.category")
            if patient_file and _is_foreign_to_care(item):
                yield NOT_FOR_CARE.found(f"{place}.category")
    yield from _nir(record, here)


def _of_item(item: DataItem, place: str) -> Iterator[Finding]:
    if item.category is DataCategory.OFFENCES:
        yield OFFENCES.found(f"{place}.category")
    if item.category in ART_9_CATEGORIES and mentions_nir(item.description):
        yield NIR_AS_SENSITIVE.found(f"{place}.description")


def _rests_on_explicit_consent(record: ControllerRecord) -> bool:
    return any(purpose.art9_condition is Art9Condition.EXPLICIT_CONSENT for purpose in record.purposes)


def _is_foreign_to_care(item: DataItem) -> bool:
    explained = item.category in _MAY_SERVE_CARE and not says_nothing(item.description)
    return item.category in _FOREIGN_TO_CARE and not explained


def _nir(record: ControllerRecord, here: str) -> Iterator[Finding]:
    place = _place_of_nir(record, here)
    if place is None:
        return
    needed = needs_nir(record)
    if needed is not Answer.YES:
        yield NIR_NOT_NEEDED.found(place, _NIR_FOREIGN if needed is Answer.NO else None)
    if has_special_categories(record) is Answer.NO:
        for rank, purpose in enumerate(record.purposes):
            if purpose.art9_condition is not None:
                yield NIR_AS_SENSITIVE.found(f"{here}.purposes[{rank}].art9_condition", _NIR_AND_CONDITION)
                return


def _place_of_nir(record: ControllerRecord, here: str) -> str | None:
    for rank, item in enumerate(record.data):
        if item.category is DataCategory.NIR and is_processed(item):
            return f"{here}.data[{rank}].category"
        if mentions_nir(item.description):
            return f"{here}.data[{rank}].description"
    return None
