# SPDX-License-Identifier: MIT
"""Steps and contracts that do not hold together: filings with the CNIL, the clause of an insurer, that of a host."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.breach.bodies import BodyRole
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.steps import Notification
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import code_de_la_sante_publique, code_des_assurances, edpb_guidelines, gdpr
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.breach import BreachRole, NotificationKind

__all__ = ["false_alarm_findings", "step_findings"]

FILING_WITHOUT_INITIAL: Final = FindingKind(
    code="VIO017",
    severity=Severity.WARNING,
    title="Une notification complémentaire ou un retrait n’est précédé d’aucune notification initiale.",
    why="Un complément se rattache à une notification déjà faite.",
    remedy="Ajouter la notification initiale, ou corriger le type de celle-ci.",
    developer="complement or withdrawal without an initial filing",
    citation=gdpr.ART_33_4,
)
FILED_BY_PROCESSOR: Final = FindingKind(
    code="VIO018",
    severity=Severity.WARNING,
    title="Le cabinet est sous-traitant, mais une notification à la CNIL est consignée.",
    why="Le sous-traitant prévient le responsable du traitement ; c’est ce dernier qui notifie.",
    remedy="Vérifier qui a notifié, et pour le compte de qui.",
    developer="filing by a processor",
    citation=gdpr.ART_33_2,
)
NOTICE_CLAUSE_TOO_SHORT: Final = FindingKind(
    code="VIO020",
    severity=Severity.INFO,
    title="Le contrat fixe un délai de déclaration inférieur à cinq jours ouvrés.",
    why="Une telle clause est inopposable : la dernière échéance est celle du minimum légal. La première reste celle "
    "du contrat, par prudence.",
    remedy="Déclarer le sinistre au plus tôt, et faire corriger le contrat.",
    developer="notice clause under five working days",
    citation=code_des_assurances.L_113_2_4,
)
HOST_CONTRACT_SILENT: Final = FindingKind(
    code="VIO021",
    severity=Severity.INFO,
    title="Le délai d’alerte prévu par le contrat d’hébergement n’est pas indiqué.",
    why="Le contrat avec un hébergeur de données de santé prévoit les modalités de signalement des violations.",
    remedy="Relire le contrat, et indiquer le délai en heures s’il en fixe un.",
    developer="host without a notice period in hours",
    citation=code_de_la_sante_publique.R_1111_11,
)
NOT_WITHDRAWN: Final = FindingKind(
    code="VIO022",
    severity=Severity.INFO,
    title="La violation est écartée, mais la notification faite à la CNIL n’est pas retirée.",
    why="Une notification peut être retirée quand il apparaît qu’il n’y avait pas de violation (non vérifié).",
    remedy="Demander le retrait ou la clôture de la notification.",
    developer="false alarm notified and not withdrawn",
    citation=edpb_guidelines.PHASES,
    verification=Verification.UNVERIFIED,
)

_FIRST: Final = frozenset({NotificationKind.INITIAL, NotificationKind.COMPLETE})


def _filed(breach: Breach, now: datetime) -> list[tuple[int, Notification]]:
    """List the filings made up to now with their ranks, in the order of their instants, the first ones first."""
    made = [(rank, filing) for rank, filing in enumerate(breach.notifications) if in_utc(filing.filed_at) <= now]
    return sorted(made, key=lambda item: (in_utc(item[1].filed_at), item[1].kind not in _FIRST))


def step_findings(breach: Breach, now: datetime) -> Iterator[Finding]:
    """Judge the steps and the contracts of a breach that is supposed or established."""
    filed, begun = _filed(breach, now), False
    for rank, filing in filed:
        begun = begun or filing.kind in _FIRST
        # art. 33(4): information in phases, each of which comes after a first one
        if not begun:
            yield FILING_WITHOUT_INITIAL.found(f"$.notifications[{rank}]")
    if breach.role is BreachRole.PROCESSOR and filed:
        yield FILED_BY_PROCESSOR.found("$.notifications")
    floor = code_des_assurances.CLAIM_NOTICE_FLOOR.latest.value.number
    stated = breach.insurance.notice_working_days
    if stated is not None and stated < floor:
        yield NOTICE_CLAUSE_TOO_SHORT.found("$.insurance.notice_working_days")
    for rank, body in enumerate(breach.bodies):
        is_host = body.role is BodyRole.PROCESSOR and body.health_data_host is Answer.YES
        # R.1111-11, I, 4°: the contract says how breaches are reported to the controller
        if is_host and body.contract_notice_hours is None:
            yield HOST_CONTRACT_SILENT.found(f"$.bodies[{rank}].contract_notice_hours")


def false_alarm_findings(breach: Breach, now: datetime) -> Iterator[Finding]:
    """Judge what is left of a breach that was ruled out: a notification that nobody withdrew."""
    filed = _filed(breach, now)
    if filed and filed[-1][1].kind is not NotificationKind.WITHDRAWAL:
        yield NOT_WITHDRAWN.found("$.notifications")
