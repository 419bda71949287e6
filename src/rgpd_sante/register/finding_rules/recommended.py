# SPDX-License-Identifier: MIT
"""What art. 30 does not ask for and a good register has: the recommended items, the legal basis, what is to review.

A register without them is still a register of art. 30: nothing here says otherwise. The items that one record lacks are
told together.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_register, gdpr
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord

__all__ = ["controller_recommended_findings", "processor_recommended_findings"]

RECOMMENDED_MISSING: Final = FindingKind(
    code="REG011",
    severity=Severity.INFO,
    title="Des indications recommandées manquent dans cette fiche.",
    why="L’art. 30 ne les exige pas : la fiche reste valable sans elles. La CNIL recommande d’enrichir le registre, "
    "qui sert alors à informer les personnes, à répondre à leurs demandes et à rendre compte.",
    remedy="Compléter la fiche quand l’information est connue.",
    developer="recommended items missing, none of them asked for by art. 30",
    citation=cnil_register.ENRICHMENT,
)
LEGAL_BASIS_UNSAID: Final = FindingKind(
    code="REG012",
    severity=Severity.INFO,
    title="La base légale n’est pas indiquée ; il est recommandé de l’inscrire au registre.",
    why="L’art. 30 ne la demande pas, mais tout traitement doit reposer sur l’une des six bases de l’art. 6, et la "
    "personne doit en être informée : mieux vaut l’avoir écrite.",
    remedy="Indiquer la base légale de chaque finalité.",
    developer="purpose without a legal basis, which the register need not tell",
    citation=gdpr.ART_6_1,
)
TO_REVIEW: Final = FindingKind(
    code="REG029",
    severity=Severity.INFO,
    title="Des points de cette fiche sont à vérifier par une personne.",
    why="La fiche a été préparée ou lue par un programme, qui a noté ce dont il n’était pas sûr.",
    remedy="Vérifier chaque point, corriger la fiche s’il le faut, puis retirer la note.",
    developer="points left for a person to review",
)

_ONE_TO_REVIEW: Final = "Un point de cette fiche est à vérifier par une personne."


def controller_recommended_findings(record: ControllerRecord, here: str) -> Iterator[Finding]:
    """Tell what a record of a controller could add; ``here`` is its path."""
    yield from _unsaid_bases(record, here)
    yield from _recommended([*_head(record), *_controller_items(record)], here)
    if record.to_review:
        count = len(record.to_review)
        several = f"{count} points de cette fiche sont à vérifier par une personne."
        yield TO_REVIEW.found(f"{here}.to_review", _ONE_TO_REVIEW if count == 1 else several)


def processor_recommended_findings(record: ProcessorRecord, here: str) -> Iterator[Finding]:
    """Tell what a record of a processor could add; ``here`` is its path."""
    yield from _recommended(_head(record), here)


def _unsaid_bases(record: ControllerRecord, here: str) -> Iterator[Finding]:
    unsaid = [rank for rank, purpose in enumerate(record.purposes) if purpose.legal_basis is None]
    if len(unsaid) == 1:
        yield LEGAL_BASIS_UNSAID.found(f"{here}.purposes[{unsaid[0]}].legal_basis")
    elif unsaid:
        words = f"La base légale de {len(unsaid)} finalités n’est pas indiquée ; il est recommandé de l’inscrire."
        yield LEGAL_BASIS_UNSAID.found(f"{here}.purposes", words)


def _recommended(missing: list[str], here: str) -> Iterator[Finding]:
    if missing:
        yield RECOMMENDED_MISSING.found(here, f"Recommandé, et absent de cette fiche : {', '.join(missing)}.")


def _head(record: ControllerRecord | ProcessorRecord) -> list[str]:
    missing = []
    if record.name is None:
        missing.append("le nom de l’activité")
    if record.reference is None:
        missing.append("une référence")
    if dates := _dates(record.created_on, record.updated_on):
        missing.append(dates)
    return missing


def _dates(created_on: date | None, updated_on: date | None) -> str | None:
    if created_on is None:
        return "les dates de création et de mise à jour" if updated_on is None else "la date de création"
    return "la date de mise à jour" if updated_on is None else None


def _controller_items(record: ControllerRecord) -> list[str]:
    assessment = record.impact_assessment
    said = {
        "l’éventuel responsable conjoint": bool(record.joint_controllers) or _answered(record.any_joint_controller),
        "les éventuels sous-traitants": bool(record.processors) or _answered(record.any_processor),
        "la source des données": record.data_source is not None,
        "le renvoi à la mention d’information": record.information_notice is not None,
        "la façon d’exercer les droits": record.rights_procedure is not None,
        "le nombre de personnes": record.persons is not None,
        "l’analyse d’impact ou la raison de s’en passer": _answered(assessment.done) or assessment.reason is not None,
    }
    return [item for item, there in said.items() if not there]


def _answered(answer: Answer) -> bool:
    return answer is not Answer.UNKNOWN
