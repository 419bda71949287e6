# SPDX-License-Identifier: MIT
"""The clauses of a policy: exclusions, the delay of the notice of loss, fines, war, the rules of limitation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Exclusion, Policy
from rgpd_sante.insurance.taxonomy import NEGLECT_EXCLUSIONS
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import AdminFineCover, ExclusionCode

__all__ = ["clause_findings"]

EXCLUSION_NOT_LIMITED: Final = FindingKind(
    code="ASS001",
    severity=Severity.ERROR,
    title="L’exclusion n’est pas formelle et limitée : l’assureur ne peut pas l’opposer.",
    why="Une exclusion ne joue que si elle est formelle et limitée : on doit savoir, à la lire, ce qui reste garanti.",
    remedy="Faire préciser l’exclusion ou la faire retirer ; la contester si l’assureur s’en prévaut.",
    developer="exclusion that is not formal and limited",
    citation=law.L_113_1,
)
EXCLUSION_NOT_APPARENT: Final = FindingKind(
    code="ASS002",
    severity=Severity.ERROR,
    title="L’exclusion n’est pas écrite en caractères très apparents : elle n’est pas valable.",
    why="Une clause d’exclusion n’est valable que si le contrat l’écrit en caractères très apparents.",
    remedy="Faire corriger le contrat ; contester l’exclusion si l’assureur s’en prévaut.",
    developer="exclusion that is not in very apparent characters",
    citation=law.L_112_4,
)
VOID_EXCLUSION: Final = FindingKind(
    code="ASS003",
    severity=Severity.ERROR,
    title="La clause prive de garantie pour un manquement aux lois ou aux règlements : elle est nulle.",
    why="Une clause générale qui fait perdre la garantie à qui a manqué aux lois ou aux règlements, le RGPD compris, "
    "est nulle, sauf crime ou délit intentionnel.",
    remedy="Faire retirer la clause ; la contester si l’assureur s’en prévaut.",
    developer="exclusion for a breach of laws or regulations, which is void",
    citation=law.L_113_11,
)
VAGUE_EXCLUSION: Final = FindingKind(
    code="ASS004",
    severity=Severity.WARNING,
    title="L’exclusion vise un défaut d’entretien du système, et on ne sait pas si elle pose un critère précis.",
    why="Une exclusion du défaut d’entretien, sans critère précis, a été jugée non limitée ; celle d’une faille non "
    "corrigée ou d’un système sans correctifs court le même risque (analyse).",
    remedy="Relire la clause : dit-elle quel correctif, et dans quel délai ? Si elle est vague, la faire préciser.",
    developer="exclusion of neglect that may be too vague",
    citation=law.L_113_1,
    verification=Verification.ANALYSIS,
)
EXCLUSION_UNCHECKED: Final = FindingKind(
    code="ASS005",
    severity=Severity.INFO,
    title="On ne sait pas si l’exclusion est formelle et limitée, et écrite en caractères très apparents.",
    why="Elle ne joue que si elle est les deux ; sans réponse, elle est tenue pour valable, par prudence.",
    remedy="Relire l’exclusion dans le contrat, et répondre aux deux questions.",
    developer="exclusion whose validity is not known",
    citation=law.L_113_1,
)
NOTICE_CLAUSE_TOO_SHORT: Final = FindingKind(
    code="ASS006",
    severity=Severity.ERROR,
    title="Le contrat laisse moins de cinq jours ouvrés pour déclarer un sinistre : ce délai ne peut pas être opposé.",
    why="Le délai de déclaration n’est jamais inférieur à cinq jours ouvrés (deux pour un vol). Une clause plus courte "
    "n’est pas portée au minimum légal : aucune déchéance ne peut s’appuyer sur elle.",
    remedy="Déclarer tout de même au plus tôt, et faire corriger le contrat.",
    developer="notice clause under the legal minimum",
    citation=law.L_113_2_4,
)
LIMITATION_NOT_RESTATED: Final = FindingKind(
    code="ASS007",
    severity=Severity.ERROR,
    title="Le contrat ne rappelle pas les règles de prescription : l’assureur ne peut en opposer aucune.",
    why="Un contrat d’assurance rappelle ces règles ; à défaut, l’assureur ne peut opposer ni les deux ans, ni le "
    "délai du droit commun.",
    remedy="Ne rien laisser se prescrire pour autant ; faire valoir ce défaut si l’assureur oppose la prescription.",
    developer="rules of limitation not restated",
    citation=law.R_112_1,
)
FINES_LISTED: Final = FindingKind(
    code="ASS008",
    severity=Severity.WARNING,
    title="Le contrat liste les amendes administratives « dans la mesure où elles sont assurables ».",
    why="Aucune règle ne dit qu’une amende de la CNIL s’assure, et la direction générale du Trésor a recommandé de "
    "l’exclure : son paiement est contesté. La défense devant la CNIL, elle, s’assure.",
    remedy="Ne pas compter sur ce paiement ; demander à l’assureur, par écrit, comment il lit cette clause.",
    developer="administrative fines listed as far as insurable",
    citation=law.NO_RULE_ON_FINES,
)
WAR_AT_ODDS: Final = FindingKind(
    code="ASS009",
    severity=Severity.WARNING,
    title="Le contrat rachète l’exclusion de guerre, et exclut pourtant la guerre.",
    why="La loi exclut la guerre, sauf convention contraire : les deux clauses se contredisent.",
    remedy="Demander à l’assureur laquelle des deux vaut, et faire corriger le contrat.",
    developer="war excluded and bought back at once",
    citation=law.L_121_8,
)

# A clause on the wilful fault of the insured, or on war, repeats the law, which needs no formal clause.
_BY_LAW: Final = frozenset({ExclusionCode.WILFUL_FAULT, ExclusionCode.WAR})
_ONLY_FOR_THEFT: Final = (
    "Le contrat laisse moins de cinq jours ouvrés pour déclarer un sinistre : ce délai ne peut être opposé que pour un "
    "vol."
)


def clause_findings(policy: Policy) -> Iterator[Finding]:
    """Judge the clauses of a policy; the paths start at it."""
    for rank, exclusion in enumerate(policy.exclusions):
        yield from _exclusion(exclusion, f"$.exclusions[{rank}]")
    yield from _notice(policy.notice_working_days)
    if policy.admin_fine_cover is AdminFineCover.IF_INSURABLE:
        yield FINES_LISTED.found("$.admin_fine_cover")
    excludes_war = any(exclusion.code is ExclusionCode.WAR for exclusion in policy.exclusions)
    if policy.war_bought_back is Answer.YES and excludes_war:
        yield WAR_AT_ODDS.found("$.war_bought_back")
    if policy.restates_limitation is Answer.NO:
        yield LIMITATION_NOT_RESTATED.found("$.restates_limitation")


def _exclusion(exclusion: Exclusion, path: str) -> Iterator[Finding]:
    """Put an exclusion to the test of L.113-1 and L.112-4; one that the law voids is not tested."""
    if exclusion.code is ExclusionCode.BREACH_OF_LAW:
        yield VOID_EXCLUSION.found(f"{path}.code")
        return
    if exclusion.code in _BY_LAW:
        return
    limited, apparent = exclusion.formal_and_limited, exclusion.very_apparent
    if limited is Answer.NO:
        yield EXCLUSION_NOT_LIMITED.found(f"{path}.formal_and_limited")
    if apparent is Answer.NO:
        yield EXCLUSION_NOT_APPARENT.found(f"{path}.very_apparent")
    # what one flaw has made fall needs no further answer
    if Answer.NO in {limited, apparent}:
        return
    if limited is Answer.UNKNOWN and exclusion.code in NEGLECT_EXCLUSIONS:
        yield VAGUE_EXCLUSION.found(f"{path}.formal_and_limited")
    elif Answer.UNKNOWN in {limited, apparent}:
        yield EXCLUSION_UNCHECKED.found(path)


def _notice(stated: int | None) -> Iterator[Finding]:
    if stated is None or stated >= code_des_assurances.CLAIM_NOTICE_FLOOR.latest.value.number:
        return
    holds_for_theft = stated >= law.THEFT_NOTICE_FLOOR.latest.value.number
    yield NOTICE_CLAUSE_TOO_SHORT.found("$.notice_working_days", _ONLY_FOR_THEFT if holds_for_theft else None)
