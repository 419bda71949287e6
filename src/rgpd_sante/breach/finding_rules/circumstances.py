# SPDX-License-Identifier: MIT
"""Answers that contradict each other, or are missing, on what the risk depends on: data, persons, losses, recovery."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.breach.model import Breach
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_guidance, edpb_guidelines, gdpr
from rgpd_sante.vocabulary.breach import (
    SPECIAL_CATEGORIES,
    BreachNature,
    DataKind,
    Exfiltration,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    ServiceImpact,
)

__all__ = ["circumstance_findings"]

SPECIAL_KIND_DENIED: Final = FindingKind(
    code="VIO007",
    severity=Severity.WARNING,
    title="Une catégorie de données sensibles est cochée, alors que leur présence est niée.",
    why="Les catégories particulières de l’article 9 pèsent sur le risque ; la lecture prudente est retenue.",
    remedy="Corriger la réponse, ou la liste des données.",
    developer="special category listed and denied",
    citation=gdpr.ART_9,
)
SPECIAL_KIND_NOT_NAMED: Final = FindingKind(
    code="VIO008",
    severity=Severity.INFO,
    title="Des données sensibles sont annoncées sans dire lesquelles.",
    why="Le formulaire de la CNIL demande leur nature. Le numéro de sécurité sociale n’en est pas une.",
    remedy="Ajouter la catégorie concernée, par exemple les données de santé.",
    developer="special categories without their kind",
    citation=cnil_guidance.FORM,
)
NOBODY_RECEIVED: Final = FindingKind(
    code="VIO014",
    severity=Severity.WARNING,
    title="Les données ont été emportées ou envoyées, mais personne ne les aurait reçues.",
    why="Les deux réponses se contredisent, et le destinataire pèse sur le risque.",
    remedy="Indiquer qui a reçu les données, ou « inconnu ».",
    developer="data left and nobody received them",
    citation=edpb_guidelines.RISK_FACTORS,
    verification=Verification.UNVERIFIED,
)
KEY_UNKNOWN: Final = FindingKind(
    code="VIO015",
    severity=Severity.WARNING,
    title="Les données étaient chiffrées, mais on ne sait pas si la clé est sûre.",
    why="Le chiffrement n’abaisse le risque que si la clé n’est pas compromise.",
    remedy="Vérifier où était la clé, et qui a pu l’obtenir.",
    developer="encrypted with a key of unknown state",
    citation=gdpr.ART_34_3_A,
)
RECOVERY_UNKNOWN: Final = FindingKind(
    code="VIO016",
    severity=Severity.INFO,
    title="La perte de disponibilité n’est pas décrite en entier.",
    why="Le retour des données, le temps qu’il a pris et l’effet sur les soins décident du risque.",
    remedy="Indiquer si les données sont rétablies, en combien d’heures, et si des soins ont été gênés.",
    developer="recovery, its time or the effect on the service unknown",
    citation=edpb_guidelines.RANSOMWARE,
)
NATURE_DENIED: Final = FindingKind(
    code="VIO035",
    severity=Severity.WARNING,
    title="Une réponse contredit la nature de la violation.",
    why="Une violation est une perte de confidentialité, d’intégrité ou de disponibilité, ou plusieurs à la fois. Une "
    "perte qui n’est pas cochée, ou que la suite dément, ne pèse pas sur la note de gravité.",
    remedy="Corriger la nature de la violation, ou la réponse qui la contredit.",
    developer="an answer contradicts the natures of the breach",
    citation=gdpr.ART_4_12,
)
VULNERABLE_DENIED: Final = FindingKind(
    code="VIO036",
    severity=Severity.WARNING,
    title="Des mineurs ou des personnes vulnérables sont cochés, alors que leur présence est niée.",
    why="La vulnérabilité des personnes pèse sur le risque ; la lecture prudente est retenue.",
    remedy="Corriger la réponse, ou la liste des catégories de personnes.",
    developer="vulnerable persons listed and denied",
    citation=edpb_guidelines.RISK_FACTORS,
    verification=Verification.UNVERIFIED,
)

_LEFT: Final = frozenset({Exfiltration.YES, Exfiltration.DISCLOSED})
_NOT_WHOLE: Final = frozenset({Restoration.PARTIAL, Restoration.NONE})


def circumstance_findings(breach: Breach) -> Iterator[Finding]:
    """Judge the circumstances of a breach that is supposed or established."""
    yield from _data_and_persons(breach)
    yield from _natures(breach)
    exposure = breach.exposure
    # a letter that came back unopened was sent, and nobody received it
    came_back = exposure.harm_neutralised is Answer.YES
    if exposure.exfiltration in _LEFT and exposure.recipient is RecipientKind.NONE and not came_back:
        yield NOBODY_RECEIVED.found("$.exposure.recipient")
    # art. 34(3)(a): data unintelligible to whoever is not authorised, which depends on the key
    if breach.protection.unintelligible is Answer.YES and breach.protection.key is KeyState.UNKNOWN:
        yield KEY_UNKNOWN.found("$.protection.key")
    if BreachNature.AVAILABILITY in breach.natures:
        yield from _recovery(breach)


def _data_and_persons(breach: Breach) -> Iterator[Finding]:
    special = SPECIAL_CATEGORIES & set(breach.data_kinds)
    if special and breach.special_categories is Answer.NO:
        yield SPECIAL_KIND_DENIED.found("$.special_categories")
    # kinds that are not known at all are asked for elsewhere
    known = bool(breach.data_kinds) and DataKind.UNKNOWN not in breach.data_kinds
    if known and not special and breach.special_categories is Answer.YES:
        yield SPECIAL_KIND_NOT_NAMED.found("$.data_kinds")
    listed = {PersonCategory.MINORS, PersonCategory.VULNERABLE} & set(breach.person_categories)
    if listed and breach.vulnerable_persons is Answer.NO:
        yield VULNERABLE_DENIED.found("$.vulnerable_persons")


def _natures(breach: Breach) -> Iterator[Finding]:
    """Hold the natures, where they are known, against the answers that say something else."""
    natures, restoration = set(breach.natures), breach.recovery.restoration
    # art. 4(12): destruction, loss, alteration, unauthorised disclosure or access — three natures, which add up
    if BreachNature.INTEGRITY in natures and breach.data_altered is Answer.NO:
        words = "L’intégrité serait perdue, mais aucune donnée n’aurait été modifiée."
        yield NATURE_DENIED.found("$.data_altered", words)
    if BreachNature.AVAILABILITY in natures and restoration is Restoration.NOT_AFFECTED:
        words = "La disponibilité serait perdue, mais les données seraient restées disponibles."
        yield NATURE_DENIED.found("$.recovery.restoration", words)
    if natures and BreachNature.INTEGRITY not in natures and breach.data_altered is Answer.YES:
        yield NATURE_DENIED.found(
            "$.natures", "Des données ont été modifiées, mais la perte d’intégrité n’est pas cochée."
        )
    if natures and BreachNature.CONFIDENTIALITY not in natures and breach.exposure.exfiltration in _LEFT:
        words = "Des données ont été emportées ou envoyées, mais la perte de confidentialité n’est pas cochée."
        yield NATURE_DENIED.found("$.natures", words)
    if natures == {BreachNature.CONFIDENTIALITY} and restoration in _NOT_WHOLE:
        words = "Des données ne sont pas rétablies en entier, mais la perte de disponibilité n’est pas cochée."
        yield NATURE_DENIED.found("$.natures", words)


def _recovery(breach: Breach) -> Iterator[Finding]:
    recovery = breach.recovery
    if recovery.restoration is Restoration.UNKNOWN:
        words = "On ne sait pas si les données ont pu être rétablies."
        yield RECOVERY_UNKNOWN.found("$.recovery.restoration", words)
    if recovery.restoration is Restoration.FULL and recovery.within_hours is None:
        words = "Les données sont rétablies, sans que l’on sache en combien d’heures."
        yield RECOVERY_UNKNOWN.found("$.recovery.within_hours", words)
    if recovery.service_impact is ServiceImpact.UNKNOWN:
        words = "On ne sait pas si l’interruption a gêné les soins."
        yield RECOVERY_UNKNOWN.found("$.recovery.service_impact", words)
