# SPDX-License-Identifier: MIT
"""The impact assessments of the records: required and not done, to be reasoned, exempted against the facts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from rgpd_sante.analysis.governance.impact import impact_on
from rgpd_sante.analysis.governance.impact_lists import contradicted_exemptions
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_dpia_lists, gdpr
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.governance import GovernanceConclusion

__all__ = ["impact_findings"]

EXEMPTION_CONTRADICTED: Final = FindingKind(
    code="REG079",
    severity=Severity.WARNING,
    title="Une dispense d’analyse d’impact est invoquée, que les faits contredisent.",
    why="La dispense du professionnel de santé ne vaut que pour l’exercice à titre individuel, celle du personnel "
    "qu’au-dessous de 250 personnes et sans profilage, celle des accès que sans biométrie ; d’autres lignes visent "
    "d’autres métiers.",
    remedy="Retirer la dispense, ou corriger le fait qui la contredit.",
    developer="an exemption from the assessment is invoked against the facts",
    citation=cnil_dpia_lists.EXEMPT_LIST,
)
ASSESSMENT_REQUIRED: Final = FindingKind(
    code="REG080",
    severity=Severity.ERROR,
    title="L’analyse d’impact de cette activité est obligatoire, et elle n’est pas faite.",
    why="L’activité est dans la liste des analyses requises, ou dans l’un des trois cas de l’article 35.",
    remedy="Mener l’analyse : description, nécessité et proportionnalité, risques, mesures.",
    developer="required impact assessment not done",
    citation=gdpr.ART_35_1,
)
ASSESSMENT_REQUIRED_UNKNOWN: Final = FindingKind(
    code="REG081",
    severity=Severity.WARNING,
    title="L’analyse d’impact de cette activité est obligatoire, et la fiche ne dit pas si elle est faite.",
    why="L’activité est dans la liste des analyses requises, ou dans l’un des trois cas de l’article 35.",
    remedy="Indiquer si l’analyse est faite, et quand ; la mener sinon.",
    developer="unknown whether a required impact assessment was done",
    citation=gdpr.ART_35_1,
)
ASSESSMENT_IN_PRINCIPLE: Final = FindingKind(
    code="REG082",
    severity=Severity.WARNING,
    title="Une analyse d’impact est nécessaire en principe pour cette activité, et elle n’est pas dite faite.",
    why="Un repère de la CNIL est atteint, ou deux des neuf critères d’un risque élevé sont réunis.",
    remedy="Mener l’analyse ; s’en passer se justifie par écrit, et ce constat peut alors être ignoré.",
    developer="impact assessment required in principle, not done or unknown",
    citation=gdpr.ART_35_1,
)
ASSESSMENT_TO_BE_REASONED: Final = FindingKind(
    code="REG083",
    severity=Severity.WARNING,
    title="L’absence d’analyse d’impact est à motiver, et la fiche ne donne pas de motif.",
    why="Aucune des deux listes de la CNIL ne nomme ce cas : l’organisme juge lui-même, et doit pouvoir le montrer.",
    remedy="Écrire le motif dans la fiche, ou mener l’analyse.",
    developer="no reason for doing no impact assessment",
    citation=gdpr.ART_5_2,
    verification=Verification.ANALYSIS,
)
RECORD_FACT_MISSING: Final = FindingKind(
    code="REG084",
    severity=Severity.INFO,
    title="Il manque un fait dans cette fiche pour conclure sur l’analyse d’impact.",
    why="Sans ce fait, la lecture prudente est retenue, ce qui peut demander plus que les textes.",
    remedy="Répondre à la question.",
    developer="a fact of the record is missing for the assessment",
)

_PRACTICE: Final = "$.practice"


def impact_findings(
    record: ControllerRecord, practice: Practice, day: date, here: str, asked: dict[str, MissingFact]
) -> Iterator[Finding]:
    """Judge the assessment of the record at ``here``; the facts of the practice that it lacks go to ``asked``."""
    assessment = record.impact_assessment
    exempt_today = day >= cnil_dpia_lists.EXEMPT_FROM
    if exempt_today and assessment.exemptions and contradicted_exemptions(record, practice):
        yield EXEMPTION_CONTRADICTED.found(f"{here}.impact_assessment.exemptions")
    if assessment.done is Answer.YES:
        return
    verdict = impact_on(record, practice, day)
    reasoned = verdict.conclusion is GovernanceConclusion.TO_BE_REASONED and assessment.reason is not None
    if verdict.conclusion is GovernanceConclusion.NOT_REQUIRED or reasoned:
        return
    if verdict.missing:
        for fact in verdict.missing:
            if fact.path.startswith(_PRACTICE):
                asked[fact.path] = fact
            else:
                yield RECORD_FACT_MISSING.found(f"{here}{fact.path.removeprefix('$')}", fact.question)
        return
    kind, field = _shortcoming(verdict.conclusion, assessment.done)
    yield kind.found(f"{here}.impact_assessment.{field}", f"{kind.title} {verdict.reasons[0]}")


def _shortcoming(conclusion: GovernanceConclusion, done: Answer) -> tuple[FindingKind, str]:
    if conclusion is GovernanceConclusion.TO_BE_REASONED:
        return ASSESSMENT_TO_BE_REASONED, "reason"
    if conclusion is GovernanceConclusion.REQUIRED_IN_PRINCIPLE:
        return ASSESSMENT_IN_PRINCIPLE, "done"
    return (ASSESSMENT_REQUIRED if done is Answer.NO else ASSESSMENT_REQUIRED_UNKNOWN), "done"
