# SPDX-License-Identifier: MIT
"""What a notification must tell and the facts do not say yet, GDPR art. 33(3), and art. 33(5) for the register."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import ObligationCode, Obligations, ObligationState
from rgpd_sante.breach.model import Breach
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.breach import DataKind, PersonCategory

__all__ = ["content_findings"]

NATURE_MISSING: Final = FindingKind(
    code="VIO009",
    severity=Severity.WARNING,
    title="La nature de la violation n’est pas indiquée.",
    why="La notification décrit la nature de la violation : confidentialité, intégrité, disponibilité.",
    remedy="Cocher une, deux ou les trois natures.",
    developer="nature missing",
    citation=gdpr.ART_33_3,
)
DATA_KINDS_MISSING: Final = FindingKind(
    code="VIO010",
    severity=Severity.WARNING,
    title="Les données concernées ne sont pas connues.",
    why="Sans elles, ni la gravité ni le risque ne peuvent être appréciés : le risque est présumé.",
    remedy="Indiquer les sortes de données, même provisoirement ; elles peuvent être complétées.",
    developer="kinds of data missing",
    citation=gdpr.ART_33_3,
)
NUMBER_MISSING: Final = FindingKind(
    code="VIO011",
    severity=Severity.INFO,
    title="Le nombre de personnes, ou celui d’enregistrements, n’est pas indiqué.",
    why="La notification donne, si possible, le nombre approximatif de personnes et celui d’enregistrements, qui sont "
    "deux nombres distincts.",
    remedy="Indiquer un ordre de grandeur : un nombre approximatif suffit, et n’est pas une raison d’attendre.",
    developer="number of persons or records missing",
    citation=gdpr.ART_33_3,
)
CONSEQUENCES_MISSING: Final = FindingKind(
    code="VIO012",
    severity=Severity.WARNING,
    title="Les conséquences probables ne sont pas décrites.",
    why="La notification et la lettre aux personnes les décrivent.",
    remedy="Cocher les conséquences et les préjudices possibles, ou les décrire.",
    developer="likely consequences missing",
    citation=gdpr.ART_33_3,
)
MEASURES_MISSING: Final = FindingKind(
    code="VIO013",
    severity=Severity.WARNING,
    title="Aucune mesure n’est indiquée.",
    why="La notification et le registre décrivent les mesures prises ou envisagées.",
    remedy="Consigner ce qui est fait et ce qui est prévu.",
    developer="measures missing",
    citation=gdpr.ART_33_3,
)
CONTACT_MISSING: Final = FindingKind(
    code="VIO023",
    severity=Severity.WARNING,
    title="Ni délégué à la protection des données ni autre point de contact n’est indiqué.",
    why="La notification et la lettre aux personnes donnent le nom et les coordonnées d’un contact.",
    remedy="Indiquer qui répond aux questions sur la violation.",
    developer="no DPO and no contact point",
    citation=gdpr.ART_33_3,
)
PERSON_CATEGORIES_MISSING: Final = FindingKind(
    code="VIO037",
    severity=Severity.INFO,
    title="Les catégories de personnes concernées ne sont pas indiquées.",
    why="La notification donne, si possible, les catégories de personnes : patients, salariés, mineurs … Elles pèsent "
    "aussi sur le risque.",
    remedy="Cocher les catégories de personnes, même provisoirement.",
    developer="categories of persons missing",
    citation=gdpr.ART_33_3,
)
CONTACT_UNREACHABLE: Final = FindingKind(
    code="VIO044",
    severity=Severity.WARNING,
    title="Le contact n’a ni adresse électronique ni téléphone.",
    why="La notification et la lettre aux personnes donnent le nom et les coordonnées d’un contact.",
    remedy="Indiquer comment joindre le délégué à la protection des données, ou l’autre point de contact.",
    developer="contact without e-mail and telephone",
    citation=gdpr.ART_33_3,
)

_NOT_YET: Final = frozenset({ObligationState.NOT_APPLICABLE, ObligationState.NOT_DUE})


def content_findings(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Judge whether the facts tell what the CNIL must be told, or what the register holds of every breach."""
    notified = duties.of(ObligationCode.AUTHORITY_NOTIFICATION)[0].state not in _NOT_YET
    documented = duties.of(ObligationCode.DOCUMENTATION)[0].state not in _NOT_YET
    if notified:
        yield from _quantities(situation.breach)
        yield from _contact(situation.practice)
    if notified or documented:
        yield from _description(situation.breach)


def _quantities(breach: Breach) -> Iterator[Finding]:
    # art. 33(3)(a): where possible, the categories and approximate numbers of persons and of records
    if not breach.person_categories or PersonCategory.UNDETERMINED in breach.person_categories:
        yield PERSON_CATEGORIES_MISSING.found("$.person_categories")
    if breach.persons is None:
        yield NUMBER_MISSING.found("$.persons", "Le nombre de personnes n’est pas indiqué.")
    if breach.records is None:
        yield NUMBER_MISSING.found("$.records", "Le nombre d’enregistrements n’est pas indiqué.")


def _contact(practice: Practice) -> Iterator[Finding]:
    # art. 33(3)(b): name and contact details of the DPO, or of another contact point
    officer, point = practice.data_protection_officer, practice.contact_point
    contacts = [contact for contact in (officer, point) if contact is not None]
    if not contacts:
        yield CONTACT_MISSING.found("$.practice.contact_point")
    elif all(contact.email is None and contact.telephone is None for contact in contacts):
        yield CONTACT_UNREACHABLE.found(
            "$.practice.data_protection_officer" if point is None else "$.practice.contact_point"
        )


def _description(breach: Breach) -> Iterator[Finding]:
    # art. 33(3)(a), (c) and (d), and art. 33(5): the facts, the effects, the remedial action
    if not breach.natures:
        yield NATURE_MISSING.found("$.natures")
    if not breach.data_kinds or DataKind.UNKNOWN in breach.data_kinds:
        yield DATA_KINDS_MISSING.found("$.data_kinds")
    if not (breach.consequences or breach.consequences_detail or breach.harms or breach.harms_detail):
        yield CONSEQUENCES_MISSING.found("$.consequences")
    if not breach.measures:
        yield MEASURES_MISSING.found("$.measures")
