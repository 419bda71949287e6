# SPDX-License-Identifier: MIT
"""The clocks of a claim: the complaint within 72 hours (L.12-10-1) and the notice of loss (L.113-2 4°)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.settlement.case import case_of, claim_as_known
from rgpd_sante.analysis.settlement.complaint import ComplaintTiming, complaint_clock, known_between
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.finding_rules.wording import moment_text
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.time.days import day_text
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.time.zones import Territory

__all__ = ["complaint_findings", "notice_findings"]

ATTACK_UNKNOWN: Final = FindingKind(
    code="ASS052",
    severity=Severity.WARNING,
    title="On ne sait pas si le sinistre vient d’une attaque d’un système de données, et aucune plainte à temps n’est "
    "connue.",
    why="Si c’en est une, l’assureur ne paie les pertes que si la victime a porté plainte dans les 72 heures ; une "
    "erreur, une panne ou une perte n’en demandent pas.",
    remedy="Dire s’il s’agit d’une attaque (intrusion, blocage, altération) ; dans le doute, porter plainte sans "
    "attendre.",
    developer="unknown whether the loss comes from an attack, and no complaint in time",
    citation=code_des_assurances.L_12_10_1,
)
COMPLAINT_DUE: Final = FindingKind(
    code="ASS053",
    severity=Severity.WARNING,
    title="La plainte n’est pas déposée, et ses 72 heures courent : l’indemnisation en dépend.",
    why="L’assureur ne peut payer les pertes d’une cyberattaque que si la victime a porté plainte au plus tard 72 "
    "heures après l’avoir connue ; le contrat ne peut pas y renoncer.",
    remedy="Porter plainte (police, gendarmerie ou procureur) avant la limite, et en consigner la date et l’heure.",
    developer="complaint not filed, its 72 hours running",
    citation=code_des_assurances.L_12_10_1,
)
COMPLAINT_MISSED: Final = FindingKind(
    code="ASS054",
    severity=Severity.WARNING,
    title="La plainte n’a pas été déposée dans les 72 heures de la connaissance de l’attaque.",
    why="L’assureur ne peut payer les pertes d’une cyberattaque que si la victime a porté plainte au plus tard 72 "
    "heures après l’avoir connue ; le contrat ne peut pas y renoncer.",
    remedy="Vérifier l’instant de la connaissance et celui de la plainte ; consulter l’assureur ou un avocat.",
    developer="complaint late or not filed",
    citation=code_des_assurances.L_12_10_1,
)
COMPLAINT_UNDETERMINED: Final = FindingKind(
    code="ASS055",
    severity=Severity.WARNING,
    title="Sans les heures, on ne sait pas si la plainte est venue dans les 72 heures.",
    why="Le délai se compte en heures écoulées (analyse) : deux jours sans leurs heures ne le mesurent pas toujours.",
    remedy="Indiquer l’heure de la connaissance de l’attaque et celle du récépissé de la plainte.",
    developer="complaint whose timing is not determined for want of hours",
    citation=code_des_assurances.L_12_10_1,
    verification=Verification.ANALYSIS,
)
COMPLAINT_NOT_BY_VICTIM: Final = FindingKind(
    code="ASS056",
    severity=Severity.WARNING,
    title="La plainte n’est pas celle de la victime de l’attaque.",
    why="Le texte demande une plainte de la victime, qui n’est pas toujours l’assuré : d’un système hébergé, ce peut "
    "être l’hébergeur.",
    remedy="Faire porter plainte par la victime ; si le système est hébergé, par l’hébergeur et par le cabinet.",
    developer="complaint not filed by the victim",
    citation=code_des_assurances.L_12_10_1,
)
NOTICE_DUE: Final = FindingKind(
    code="ASS057",
    severity=Severity.INFO,
    title="Le sinistre n’est pas encore déclaré à l’assureur ; le délai court.",
    why="L’assuré déclare le sinistre dès qu’il en a connaissance, au plus tard dans le délai du contrat.",
    remedy="Déclarer le sinistre, et en consigner la date.",
    developer="notice of loss not given, its delay running",
    citation=law.L_113_2_4,
)
NOTICE_LATE: Final = FindingKind(
    code="ASS058",
    severity=Severity.WARNING,
    title="Le sinistre n’a pas été déclaré à l’assureur dans le délai.",
    why="Un retard ne prive de la garantie que si le contrat le prévoit, avec un délai qui respecte le minimum légal, "
    "et si l’assureur prouve que le retard lui a nui. Il ne peut pas être opposé aux victimes d’une responsabilité.",
    remedy="Déclarer sans attendre si ce n’est pas fait, et consigner la date et ce qui a empêché de déclarer à temps.",
    developer="notice of loss late or not given",
    citation=law.L_113_2_4,
)

_FORFEITED: Final = "la garantie est perdue, sauf envers les victimes d’une responsabilité"
_MAY_BE_OVER: Final = (
    "La plainte n’est pas déposée ; sans l’heure de la connaissance de l’attaque, on ne sait pas si les 72 heures sont "
    "passées."
)


def complaint_findings(claim: Claim, territory: Territory, at: datetime) -> Iterator[Finding]:
    """Judge the complaint of an attack, as known at an instant; the paths start at the claim."""
    known = claim_as_known(claim, territory=territory, at=at)
    clock = complaint_clock(known, territory)
    if known.stad_attack is Answer.NO or clock.limit is None:
        return
    if known.stad_attack is Answer.UNKNOWN:
        if clock.timing is not ComplaintTiming.IN_TIME:
            yield ATTACK_UNKNOWN.found("$.stad_attack")
        return
    path = "$.complaint_at" if known.complaint_on is None else "$.complaint_on"
    match clock.timing:
        case ComplaintTiming.NONE_KNOWN:
            yield _not_filed(known, clock.limit, territory, at)
        case ComplaintTiming.LATE:
            yield COMPLAINT_MISSED.found(path)
        case ComplaintTiming.UNDETERMINED:
            yield COMPLAINT_UNDETERMINED.found(path)
        case _:
            pass
    if clock.timing is not ComplaintTiming.NONE_KNOWN and known.complaint_by_victim is Answer.NO:
        yield COMPLAINT_NOT_BY_VICTIM.found("$.complaint_by_victim")


def _not_filed(claim: Claim, limit: HoursLimit, territory: Territory, at: datetime) -> Finding:
    """Tell whether a complaint can still come in time; where only the day is known, the limit may be a day later."""
    now, end = in_utc(at), in_utc(limit.legal_latest)
    first, last = known_between(claim, territory)
    if now <= end:
        words = f"La plainte n’est pas déposée : elle peut l’être jusqu’au {moment_text(end, territory)}, et "
        return COMPLAINT_DUE.found("$.complaint_at", f"{words}l’indemnisation en dépend.")
    if now <= end + (in_utc(last) - in_utc(first)):
        return COMPLAINT_UNDETERMINED.found("$.complaint_at", _MAY_BE_OVER)
    return COMPLAINT_MISSED.found("$.complaint_at")


def notice_findings(policy: Policy, claim: Claim, at: datetime) -> Iterator[Finding]:
    """Judge the notice of loss under a policy, as known at an instant; the paths start at the claim."""
    case = case_of(policy, claim, at=at)
    notice, given = case.notice, case.claim.notified_at
    if notice.late is Answer.YES:
        told = "a été déclaré à l’assureur après" if given is not None else "n’est pas déclaré à l’assureur, passé"
        day = day_text(notice.limit.last_day)
        effect = _FORFEITED if notice.kept_because is None else f"sans déchéance : {notice.kept_because}"
        yield NOTICE_LATE.found("$.notified_at", f"Le sinistre {told} le dernier jour du délai, le {day} ; {effect}.")
    elif given is None:
        prudent = day_text(notice.limit.prudent_day)
        words = f"Le sinistre n’est pas encore déclaré à l’assureur ; le délai court jusqu’au {prudent}."
        yield NOTICE_DUE.found("$.notified_at", words)
