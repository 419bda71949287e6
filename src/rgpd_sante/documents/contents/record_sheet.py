# SPDX-License-Identifier: MIT
"""The sheet of one processing activity, in the order of the CNIL workbook (GDPR art. 30(1)), then what enriches it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rgpd_sante.documents.blocks import Block, Heading, paragraph
from rgpd_sante.documents.contents.entries import Entry, coded, counted, dated, listed, ours, recorded, told, written
from rgpd_sante.documents.contents.heads import practice_name
from rgpd_sante.documents.contents.law import basis
from rgpd_sante.documents.contents.processor_parts import processor_entries, processor_line
from rgpd_sante.documents.contents.record_data import data_blocks, sensitive
from rgpd_sante.documents.contents.record_parts import (
    View,
    group,
    history_table,
    identity_entries,
    known_or,
    party_entry,
    ranked,
    security_blocks,
    transfer_blocks,
    withheld,
)
from rgpd_sante.documents.contents.retention_annex import retention_annex
from rgpd_sante.documents.labels import label
from rgpd_sante.documents.typography import french
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import cnil_register
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.content import Purpose
from rgpd_sante.register.records import ControllerRecord, ImpactAssessment
from rgpd_sante.vocabulary.register import RecipientCategory

__all__ = ["record_sheet"]

_NO_DETAIL: Final = "Sans précision"
_COLON: Final = french(" : ")


def record_sheet(record: ControllerRecord, practice: Practice, view: View) -> Iterator[Block]:
    """Tell everything that is known of a processing activity, as far as the view lets it be told."""
    software = withheld("Logiciels") if view.communicable else told("Logiciels", "\n".join(record.software) or None)
    yield recorded((*identity_entries(record), coded("Objet", record.subject), software))
    yield from group("Acteurs", _actors(record, practice), level=view.level)
    yield from group("Finalités", _purposes(record.purposes), level=view.level)
    yield from data_blocks(record, view)
    yield from group("Personnes concernées", _persons(record), level=view.level)
    yield from group("Destinataires", _recipients(record), level=view.level)
    yield from security_blocks(record.security, view)
    yield from transfer_blocks(record.any_transfer, record.transfers, view)
    yield from _enrichment(record, view)
    if view.alone:
        yield from retention_annex((record,), view.day, title="Règles de conservation suivies", level=view.level)
        yield Heading(level=view.level, text=french("Mises à jour"))
        yield history_table("Journal des mises à jour", ((change, None) for change in record.history))


def _actors(record: ControllerRecord, practice: Practice) -> tuple[Entry, ...]:
    return (
        told("Responsable du traitement", practice_name(practice)),
        coded("Responsabilité conjointe", record.any_joint_controller),
        *(party_entry(f"Responsable conjoint {rank}", party) for rank, party in enumerate(record.joint_controllers, 1)),
    )


def _purposes(purposes: Sequence[Purpose]) -> Iterator[Entry]:
    if not purposes:
        yield told("Finalité principale", None)
    for rank, purpose in enumerate(purposes, 1):
        yield told("Finalité principale" if rank == 1 else f"Finalité {rank}", purpose.description)
        several = "\n".join(f"– {one}" for one in purpose.sub_purposes)
        yield from known_or(told(ranked("Sous-finalités", rank, purposes), several or None), asked=False)


def _persons(record: ControllerRecord) -> tuple[Entry, ...]:
    lines = (
        label(subjects.category) if subjects.detail is None else f"{label(subjects.category)}{_COLON}{subjects.detail}"
        for subjects in record.data_subjects
    )
    return (told("Catégories de personnes", "\n".join(lines) or None),)


def _recipients(record: ControllerRecord) -> Iterator[Entry]:
    """Tell the recipients in the groups of the workbook."""
    yield coded("Données communiquées à des destinataires", record.any_recipient)
    for category in RecipientCategory:
        found = [recipient for recipient in record.recipients if recipient.category is category]
        if found:
            details = filter(None, (recipient.detail for recipient in found))
            yield told(label(category), "\n".join(details) or french(_NO_DETAIL))


def _enrichment(record: ControllerRecord, view: View) -> Iterator[Block]:
    level = view.level
    yield Heading(level=level, text=french("Enrichissement"))
    yield paragraph(
        ours("L’article 30 ne demande pas les informations qui suivent. La CNIL recommande de les consigner."),
        "\n",
        *basis((cnil_register.ENRICHMENT,)).content,
    )
    yield Heading(level=level + 1, text=french("Licéité"))
    yield recorded(_lawfulness(record))
    yield Heading(level=level + 1, text=french("Information et droits des personnes"))
    yield recorded(
        (
            told("Source des données", record.data_source),
            told("Mention d’information", record.information_notice),
            told("Caractère obligatoire des données, conséquences d’un refus", record.provision_of_data),
            told("Exercice des droits", record.rights_procedure),
            coded("Décision entièrement automatisée", record.automated_decision),
        )
    )
    yield Heading(level=level + 1, text=french("Ampleur et risques"))
    yield recorded(
        (
            counted("Nombre de personnes concernées", record.persons),
            coded("Traitement occasionnel", record.occasional),
            coded("Risque probable pour les personnes", record.likely_risk),
            coded("Grande échelle", record.large_scale),
        )
    )
    yield Heading(level=level + 1, text=french("Analyse d’impact (AIPD)"))
    yield recorded(_assessment(record.impact_assessment))
    yield from _processors(record, view)
    yield from _remarks(record, view)


def _lawfulness(record: ControllerRecord) -> Iterator[Entry]:
    """Tell what makes each purpose lawful; art. 9 is asked for unless the record names no sensitive data."""
    purposes, asked = record.purposes, sensitive(record) is not Answer.NO
    if not purposes:
        yield told("Base légale (art. 6)", None)
    for rank, purpose in enumerate(purposes, 1):
        yield coded(ranked("Base légale (art. 6)", rank, purposes), purpose.legal_basis)
        detail = told(ranked("Précisions sur la base légale", rank, purposes), purpose.legal_basis_detail)
        yield from known_or(detail, asked=False)
        exception = ranked("Exception pour les données sensibles (art. 9)", rank, purposes)
        yield from known_or(coded(exception, purpose.art9_condition), asked=asked)
        secrecy = ranked("Personne tenue au secret professionnel", rank, purposes)
        yield from known_or(coded(secrecy, purpose.professional_secrecy), asked=asked)


def _assessment(assessment: ImpactAssessment) -> tuple[Entry, ...]:
    complete = assessment.criteria_assessed is Answer.YES
    criteria = listed("Critères remplis", assessment.criteria)
    if complete and not assessment.criteria:
        criteria = written("Critères remplis", "Aucun des neuf critères")
    return (
        coded("Analyse d’impact réalisée", assessment.done),
        *known_or(dated("Date de l’analyse", assessment.done_on), asked=assessment.done is Answer.YES),
        told("Motif de la décision", assessment.reason),
        criteria,
        coded("Les neuf critères ont été examinés", assessment.criteria_assessed),
        *known_or(listed("Liste des traitements soumis à analyse", assessment.required_types), asked=False),
        *known_or(listed("Liste des traitements dispensés d’analyse", assessment.exemptions), asked=False),
    )


def _processors(record: ControllerRecord, view: View) -> Iterator[Block]:
    """Name the processors; they are told whole where no annex does it."""
    yield Heading(level=view.level + 1, text="Sous-traitants")
    several = enumerate(record.processors, 1)
    lines = () if view.alone else tuple(processor_line(rank, processor) for rank, processor in several)
    yield recorded((coded("Recours à des sous-traitants", record.any_processor), *lines))
    if view.alone:
        for rank, processor in enumerate(record.processors, 1):
            yield Heading(level=view.level + 2, text=f"Sous-traitant {rank}")
            yield recorded(processor_entries(processor, view))


def _remarks(record: ControllerRecord, view: View) -> Iterator[Block]:
    entries = (
        *known_or(told("À vérifier", "\n".join(record.to_review) or None), asked=False),
        *known_or(told("Commentaires", record.comments), asked=False),
    )
    if entries:
        shown = (withheld("Notes internes"),) if view.communicable else entries
        yield from group("Remarques", shown, level=view.level + 1)
