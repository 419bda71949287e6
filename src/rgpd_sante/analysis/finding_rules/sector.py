# SPDX-License-Identifier: MIT
"""What was done late, not at all or not told, beside the GDPR: incident of a structure, complaint, insurer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import ObligationCode, Obligations, ObligationState
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import code_de_la_sante_publique as csp
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.vocabulary.breach import BreachCause, BreachOrigin

__all__ = ["incident_findings", "insurance_findings"]

ONLY_PRECOMPLAINT: Final = FindingKind(
    code="VIO019",
    severity=Severity.WARNING,
    title="Seule une pré-plainte est consignée.",
    why="Le texte demande une plainte ; une pré-plainte qui n’est pas encore signée ne compte pas (analyse).",
    remedy="Aller signer la plainte, et en consigner la date.",
    developer="pre-complaint without complaint",
    citation=code_des_assurances.L_12_10_1,
    verification=Verification.ANALYSIS,
)
COMPLAINT_LATE: Final = FindingKind(
    code="VIO031",
    severity=Severity.WARNING,
    title="La plainte n’a pas été déposée dans les 72 heures.",
    why="L’assureur ne paie pas les pertes d’une cyberattaque si la plainte n’est pas déposée à temps.",
    remedy="Déposer plainte sans attendre, et consulter l’assureur ou un avocat.",
    developer="complaint late or not filed",
    citation=code_des_assurances.L_12_10_1,
)
INCIDENT_NOT_REPORTED: Final = FindingKind(
    code="VIO032",
    severity=Severity.ERROR,
    title="L’incident n’est pas signalé, alors que cette structure y est tenue.",
    why="Les incidents significatifs ou graves sont signalés sans délai.",
    remedy="Faire le signalement sur le portail, et en consigner la date.",
    developer="security incident not reported by a bound structure",
    citation=csp.L_1111_8_2,
)
STRUCTURE_MISSING: Final = FindingKind(
    code="VIO043",
    severity=Severity.WARNING,
    title="Le type de structure n’est pas indiqué.",
    why="Certaines structures signalent leurs incidents graves à l’ANS, d’autres non : le type de structure en décide.",
    remedy="Indiquer s’il s’agit d’un cabinet, d’une officine, d’un laboratoire ou d’une autre structure.",
    developer="structure missing, which decides whether an incident is reported",
    citation=csp.L_1111_8_2,
)
OFFENCE_UNKNOWN: Final = FindingKind(
    code="VIO050",
    severity=Severity.WARNING,
    title="Un piratage venu de l’extérieur est décrit, sans dire si une attaque du système est alléguée.",
    why="Une attaque d’un système de données fait courir 72 heures pour porter plainte, dont dépend l’indemnisation.",
    remedy="Dire si une attaque du système (intrusion, blocage, altération) est alléguée, et quand elle a été connue.",
    developer="external malicious hack and offence unknown",
    citation=code_des_assurances.L_12_10_1,
)
COVER_UNKNOWN: Final = FindingKind(
    code="VIO051",
    severity=Severity.INFO,
    title="On ne sait pas si un contrat couvre le risque cyber.",
    why="La déclaration à l’assureur a un délai, et une cyberattaque demande aussi une plainte.",
    remedy="Relire les contrats d’assurance, et indiquer si ce risque est couvert.",
    developer="cyber cover unknown",
    citation=code_des_assurances.L_113_2_4,
)
INSURER_NOTICE_LATE: Final = FindingKind(
    code="VIO052",
    severity=Severity.WARNING,
    title="Le sinistre n’a pas été déclaré à l’assureur dans le délai.",
    why="L’assuré déclare le sinistre dès qu’il en a connaissance, au plus tard dans le délai du contrat. Un retard ne "
    "prive de la garantie que si le contrat le prévoit et si l’assureur prouve que le retard lui a nui.",
    remedy="Déclarer sans attendre, et consigner la date.",
    developer="notice to the insurer late or not given",
    citation=code_des_assurances.L_113_2_4,
)
EFFECT_NOT_LISTED: Final = FindingKind(
    code="VIO053",
    severity=Severity.INFO,
    title="Un effet coché ne figurait pas dans la liste en vigueur à la date de l’incident.",
    why="La liste des effets a changé le 29 avril 2022 ; un incident est jugé par celle de sa date.",
    remedy="Vérifier la date de l’incident, et les effets cochés.",
    developer="effect that was not on the list of that day",
    citation=csp.D_1111_16_2,
)
RESOLUTION_NOT_TOLD: Final = FindingKind(
    code="VIO054",
    # also where the text does not say clearly that the structure is bound
    severity=Severity.WARNING,
    title="L’incident signalé est résolu, mais l’ANS n’en est pas informée.",
    why="L’ANS est informée sans délai de la résolution d’un incident signalé.",
    remedy="Informer l’ANS sur le portail, et en consigner la date.",
    developer="resolution of a reported incident not told",
    citation=csp.D_1111_16_3,
)

_MISSED: Final = frozenset({ObligationState.OVERDUE, ObligationState.DONE_LATE})


def incident_findings(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Judge the report of a security incident, as far as the duty stands."""
    incident = situation.breach.incident
    report = duties.of(ObligationCode.INCIDENT_REPORT)[0]
    asked = incident.exceptional is Answer.YES or not situation.is_ruled_out
    if situation.practice.structure is None and report.state is ObligationState.UNDETERMINED and asked:
        yield STRUCTURE_MISSING.found("$.practice.structure")
    if report.state is ObligationState.DUE:
        yield INCIDENT_NOT_REPORTED.found("$.incident.reported_at")
    if report.state is not ObligationState.NOT_APPLICABLE:
        # D.1111-16-2: the effects of the list of that day
        listed = csp.INCIDENT_CRITERIA.in_force(situation.day_of(report.clock_start))
        if listed is not None and not listed.value.issuperset(effect.value for effect in incident.effects):
            yield EFFECT_NOT_LISTED.found("$.incident.effects")
    if duties.of(ObligationCode.INCIDENT_RESOLUTION)[0].state is ObligationState.DUE:
        yield RESOLUTION_NOT_TOLD.found("$.incident.resolution_told_at")


def insurance_findings(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Judge the complaint and the notice of loss, on which a payment depends."""
    breach = situation.breach
    complaint = duties.of(ObligationCode.POLICE_COMPLAINT)[0]
    if complaint.state is not ObligationState.NOT_APPLICABLE:
        hacked = BreachOrigin.HACK in breach.origins and BreachCause.EXTERNAL_MALICIOUS in breach.causes
        if hacked and breach.complaint.offence_alleged is Answer.UNKNOWN:
            yield OFFENCE_UNKNOWN.found("$.complaint.offence_alleged")
        if situation.past(breach.complaint.precomplaint_at) is not None and complaint.done_at is None:
            yield ONLY_PRECOMPLAINT.found("$.complaint.precomplaint_at")
    if complaint.state in _MISSED:
        yield COMPLAINT_LATE.found("$.complaint.filed_at")
    notice = duties.of(ObligationCode.INSURER_NOTICE)[0]
    if notice.state is not ObligationState.NOT_APPLICABLE and breach.insurance.cyber_cover is Answer.UNKNOWN:
        yield COVER_UNKNOWN.found("$.insurance.cyber_cover")
    if notice.state in _MISSED:
        yield INSURER_NOTICE_LATE.found("$.insurance.notified_at")
