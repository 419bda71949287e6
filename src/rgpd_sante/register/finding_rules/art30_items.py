# SPDX-License-Identifier: MIT
"""What art. 30(1) and 30(2) ask a record to hold, letter by letter; what is only recommended is found elsewhere.

Letter (e), the transfers, and letter (f), the retention, have modules of their own. Letter (g) holds "where possible":
its absence is a warning. What is to be told "where applicable" only, such as a joint controller, is missing once it is
said to exist.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import gdpr
from rgpd_sante.register.content import Purpose
from rgpd_sante.register.parties import Party
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.register.wording import says_nothing

__all__ = ["controller_item_findings", "processor_item_findings"]

JOINT_CONTROLLER_MISSING: Final = FindingKind(
    code="REG002",
    severity=Severity.ERROR,
    title="Il existe un responsable conjoint, mais la fiche ne le nomme pas.",
    why="Le registre comporte le nom et les coordonnées du responsable conjoint, lorsqu’il y en a un.",
    remedy="Indiquer le nom et les coordonnées de chaque responsable conjoint.",
    developer="joint controller without name or contact details",
    citation=gdpr.ART_30_1_A,
)
PURPOSE_MISSING: Final = FindingKind(
    code="REG003",
    severity=Severity.ERROR,
    title="La fiche n’indique aucune finalité.",
    why="La finalité est ce que le registre doit dire en premier : à quoi servent les données.",
    remedy="Écrire en une phrase l’objectif poursuivi ; une fiche par finalité.",
    developer="record without a purpose",
    citation=gdpr.ART_30_1_B,
)
CATEGORIES_MISSING: Final = FindingKind(
    code="REG004",
    severity=Severity.ERROR,
    title="La fiche ne décrit pas les catégories de personnes ou de données.",
    why="Le registre décrit les catégories de personnes concernées et les catégories de données.",
    remedy="Indiquer qui est concerné (patients, entourage, salariés…) et quelles données sont traitées.",
    developer="record without categories of data subjects or of data",
    citation=gdpr.ART_30_1_C,
)
RECIPIENTS_MISSING: Final = FindingKind(
    code="REG005",
    severity=Severity.ERROR,
    title="La fiche n’indique aucun destinataire, et ne dit pas qu’il n’y en a pas.",
    why="Le registre indique les catégories de destinataires ; une case vide ne vaut pas « aucun ».",
    remedy="Indiquer qui reçoit les données, à l’intérieur comme à l’extérieur, ou répondre qu’il n’y a personne.",
    developer="recipients neither listed nor said to be none",
    citation=gdpr.ART_30_1_D,
)
SECURITY_MISSING: Final = FindingKind(
    code="REG006",
    severity=Severity.WARNING,
    title="La fiche ne décrit aucune mesure de sécurité.",
    why="Dans la mesure du possible, le registre comporte une description générale des mesures de sécurité.",
    remedy="Décrire en quelques mots les mesures en place : accès, sauvegarde, chiffrement ou traçabilité.",
    developer="controller record without security measures",
    citation=gdpr.ART_30_1_G,
)
NONE_BUT_LISTED: Final = FindingKind(
    code="REG007",
    severity=Severity.WARNING,
    title="La fiche dit qu’il n’y en a pas, et en indique pourtant.",
    why="Les deux réponses se contredisent : le registre ne permet pas de savoir laquelle est juste.",
    remedy="Corriger la réponse, ou retirer ce qui est indiqué.",
    developer="said to be none, yet listed",
    citation=gdpr.ART_30_1,
)
SERVED_CONTROLLER_MISSING: Final = FindingKind(
    code="REG008",
    severity=Severity.ERROR,
    title="La fiche de sous-traitant n’indique pas pour quel responsable elle vaut.",
    why="Le registre du sous-traitant comporte le nom et les coordonnées de chaque responsable pour lequel il agit.",
    remedy="Indiquer le nom et les coordonnées de chaque responsable servi.",
    developer="processor record without its controllers",
    citation=gdpr.ART_30_2_A,
)
PROCESSING_MISSING: Final = FindingKind(
    code="REG009",
    severity=Severity.ERROR,
    title="La fiche de sous-traitant n’indique aucune catégorie de traitement.",
    why="Le registre du sous-traitant dit ce qui est fait pour le compte de chaque responsable. Ni finalité, ni "
    "donnée, ni durée n’y sont exigées.",
    remedy="Indiquer les traitements effectués pour ces responsables : tenue de l’agenda, par exemple.",
    developer="processor record without categories of processing",
    citation=gdpr.ART_30_2_B,
)
PROCESSOR_SECURITY_MISSING: Final = FindingKind(
    code="REG010",
    severity=Severity.WARNING,
    title="La fiche de sous-traitant ne décrit aucune mesure de sécurité.",
    why="Dans la mesure du possible, le registre comporte une description générale des mesures de sécurité.",
    remedy="Décrire en quelques mots les mesures en place : accès, sauvegarde, chiffrement ou traçabilité.",
    developer="processor record without security measures",
    citation=gdpr.ART_30_2_D,
)

_PURPOSE_UNSAID: Final = "Une finalité de la fiche n’est pas décrite."
_SUBJECTS: Final = "La fiche n’indique aucune catégorie de personnes concernées."
_DATA: Final = "La fiche n’indique aucune catégorie de données."
_RECIPIENTS_LISTED: Final = "La fiche dit qu’il n’y a aucun destinataire, et en indique pourtant."
_PROCESSORS_LISTED: Final = "La fiche dit qu’il n’y a aucun destinataire ; or ses sous-traitants en sont."
_JOINT_LISTED: Final = "La fiche dit qu’il n’y a aucun responsable conjoint, et en indique pourtant."
_JOINT_NAMELESS: Final = "Un responsable conjoint n’est pas nommé."
_JOINT_UNREACHABLE: Final = "Les coordonnées d’un responsable conjoint manquent."
_SERVED_NAMELESS: Final = "Un responsable servi n’est pas nommé."
_SERVED_UNREACHABLE: Final = "Les coordonnées d’un responsable servi manquent."


def controller_item_findings(record: ControllerRecord, here: str) -> Iterator[Finding]:
    """Look for what art. 30(1)(a) to (d) and (g) ask of a record of a controller; ``here`` is its path."""
    yield from _joint_controllers(record, here)
    yield from _purposes(record.purposes, here)
    if not record.data_subjects:
        yield CATEGORIES_MISSING.found(f"{here}.data_subjects", _SUBJECTS)
    if not record.data:
        yield CATEGORIES_MISSING.found(f"{here}.data", _DATA)
    yield from _recipients(record, here)
    if not record.security:
        yield SECURITY_MISSING.found(f"{here}.security")


def processor_item_findings(record: ProcessorRecord, here: str) -> Iterator[Finding]:
    """Look for what art. 30(2)(a), (b) and (d) ask of a record of a processor; ``here`` is its path."""
    if not record.controllers:
        yield SERVED_CONTROLLER_MISSING.found(f"{here}.controllers")
    for rank, served in enumerate(record.controllers):
        place = f"{here}.controllers[{rank}].controller"
        if says_nothing(served.controller.name):
            yield SERVED_CONTROLLER_MISSING.found(f"{place}.name", _SERVED_NAMELESS)
        elif not _reachable(served.controller):
            yield SERVED_CONTROLLER_MISSING.found(place, _SERVED_UNREACHABLE)
    if all(says_nothing(text) for text in record.processing_categories):
        yield PROCESSING_MISSING.found(f"{here}.processing_categories")
    if not record.security:
        yield PROCESSOR_SECURITY_MISSING.found(f"{here}.security")


def _joint_controllers(record: ControllerRecord, here: str) -> Iterator[Finding]:
    if not record.joint_controllers:
        if record.any_joint_controller is Answer.YES:
            yield JOINT_CONTROLLER_MISSING.found(f"{here}.joint_controllers")
        return
    if record.any_joint_controller is Answer.NO:
        yield NONE_BUT_LISTED.found(f"{here}.any_joint_controller", _JOINT_LISTED)
    for rank, party in enumerate(record.joint_controllers):
        place = f"{here}.joint_controllers[{rank}]"
        if says_nothing(party.name):
            yield JOINT_CONTROLLER_MISSING.found(f"{place}.name", _JOINT_NAMELESS)
        elif not _reachable(party):
            yield JOINT_CONTROLLER_MISSING.found(place, _JOINT_UNREACHABLE)


def _purposes(purposes: tuple[Purpose, ...], here: str) -> Iterator[Finding]:
    silent = [rank for rank, purpose in enumerate(purposes) if not _is_said(purpose)]
    if len(silent) == len(purposes):
        # one purpose of which nothing is said is told at the text to be written
        yield PURPOSE_MISSING.found(f"{here}.purposes[0].description" if len(purposes) == 1 else f"{here}.purposes")
        return
    for rank in silent:
        yield PURPOSE_MISSING.found(f"{here}.purposes[{rank}].description", _PURPOSE_UNSAID)


def _is_said(purpose: Purpose) -> bool:
    return not all(says_nothing(text) for text in (purpose.description, *purpose.sub_purposes))


def _recipients(record: ControllerRecord, here: str) -> Iterator[Finding]:
    # a processor receives data too: it is one of the groups of recipients of the CNIL form
    listed = record.recipients or record.processors
    if record.any_recipient is Answer.NO:
        if listed:
            words = _RECIPIENTS_LISTED if record.recipients else _PROCESSORS_LISTED
            yield NONE_BUT_LISTED.found(f"{here}.any_recipient", words)
    elif not listed:
        yield RECIPIENTS_MISSING.found(f"{here}.recipients")


def _reachable(party: Party) -> bool:
    """Whether contact details are given: a name alone is none."""
    contact, address = party.contact, party.address
    by_wire = contact is not None and not (says_nothing(contact.email) and says_nothing(contact.telephone))
    by_post = address is not None and bool(address.lines or address.postcode or address.town)
    return by_wire or by_post
