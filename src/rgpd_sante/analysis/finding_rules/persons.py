# SPDX-License-Identifier: MIT
"""What is planned, done and recorded for the persons concerned, against GDPR art. 34 and section 13 of the form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.analysis.duties.exemption import exemption
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import ObligationCode, Obligations, ObligationState
from rgpd_sante.facts import Answer
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_guidance, gdpr
from rgpd_sante.vocabulary.breach import CommunicationIntent

__all__ = ["person_findings"]

EXEMPTION_REFUSED: Final = FindingKind(
    code="VIO028",
    severity=Severity.ERROR,
    title="L’exemption invoquée pour ne pas informer les personnes ne tient pas.",
    why="Une exemption demande des données rendues inintelligibles avant la violation, ou des mesures prises ensuite "
    "qui font que le risque élevé n’est plus susceptible de survenir.",
    remedy="Informer les personnes, ou corriger les faits qui écartent l’exemption.",
    developer="exemption of art. 34(3) refused by the facts",
    citation=gdpr.ART_34_3,
)
PERSONS_NOT_TOLD: Final = FindingKind(
    code="VIO029",
    severity=Severity.ERROR,
    title="Le risque est élevé, mais les personnes ne seront pas informées.",
    why="Un risque élevé impose de prévenir les personnes, sauf exemption établie.",
    remedy="Prévoir l’information des personnes, ou établir une exemption.",
    developer="high risk and no communication planned",
    citation=gdpr.ART_34_1,
)
PLAN_WITHOUT_DAY: Final = FindingKind(
    code="VIO039",
    severity=Severity.INFO,
    title="L’information des personnes est prévue, sans date.",
    why="Le formulaire de la CNIL demande la date prévue.",
    remedy="Indiquer le jour prévu.",
    developer="communication planned without a day",
    citation=cnil_guidance.FORM,
)
REFUSAL_WITHOUT_REASON: Final = FindingKind(
    code="VIO040",
    severity=Severity.INFO,
    title="Les personnes ne seront pas informées, sans que le motif soit indiqué.",
    why="Le formulaire de la CNIL demande pourquoi : pas de risque élevé, ou une exemption.",
    remedy="Indiquer le motif.",
    developer="no communication planned, and no reason given",
    citation=cnil_guidance.FORM,
)
TOLD_NOT_RECORDED: Final = FindingKind(
    code="VIO041",
    severity=Severity.WARNING,
    title="Les personnes sont dites informées, mais aucune communication n’est consignée.",
    why="Sans date ni moyen, rien ne montre que les personnes ont été informées.",
    remedy="Consigner chaque communication avec sa date, son moyen et le nombre de personnes.",
    developer="communication said to be done, and none recorded",
    citation=gdpr.ART_5_2,
)
PLANNED_DAY_PAST: Final = FindingKind(
    code="VIO042",
    severity=Severity.WARNING,
    title="Le jour prévu pour informer les personnes est passé, et rien n’est consigné.",
    why="Un risque élevé impose de prévenir les personnes dans les meilleurs délais.",
    remedy="Informer les personnes, ou consigner que c’est fait.",
    developer="planned day of the communication past",
    citation=gdpr.ART_34_1,
)
EXEMPTION_TO_ESTABLISH: Final = FindingKind(
    code="VIO046",
    severity=Severity.WARNING,
    title="L’exemption invoquée pour ne pas informer les personnes reste à établir.",
    why="Tant que l’exemption n’est pas établie, les personnes doivent être informées : c’est au responsable de "
    "pouvoir le montrer.",
    remedy="Indiquer les faits qui manquent, ou informer les personnes.",
    developer="exemption of art. 34(3) lacks facts",
    citation=gdpr.ART_34_3,
)
NO_PUBLIC_COMMUNICATION: Final = FindingKind(
    code="VIO047",
    # the text gives no figure, and admits another measure as effective, which the facts cannot tell
    severity=Severity.WARNING,
    title="Les efforts sont dits disproportionnés, mais aucune communication publique n’est consignée.",
    why="Ce motif ne dispense pas d’informer : une communication publique, ou une mesure aussi efficace, remplace "
    "l’information individuelle.",
    remedy="Faire une communication publique et la consigner.",
    developer="disproportionate effort claimed without a public communication",
    citation=gdpr.ART_34_3_C,
)
PERSONS_UNDECIDED: Final = FindingKind(
    code="VIO048",
    severity=Severity.WARNING,
    title="Le risque est élevé, et l’information des personnes n’est pas décidée.",
    why="Un risque élevé impose de prévenir les personnes dans les meilleurs délais, sans attendre la CNIL.",
    remedy="Décider quand et comment les personnes sont informées, ou quelle exemption s’applique.",
    developer="high risk, CNIL told or overdue, communication undecided",
    citation=gdpr.ART_34_1,
)
SOME_PERSONS_LEFT: Final = FindingKind(
    code="VIO049",
    severity=Severity.WARNING,
    title="Une partie seulement des personnes concernées a été informée.",
    why="L’information est due à chaque personne concernée, et le nombre de personnes informées est plus petit.",
    remedy="Informer les autres, ou corriger les nombres.",
    developer="fewer persons told than concerned",
    citation=gdpr.ART_34_1,
)


def person_findings(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Judge what concerns the persons; nothing is asked of a processor, nor before the GDPR."""
    if duties.of(ObligationCode.DOCUMENTATION)[0].state is ObligationState.NOT_APPLICABLE:
        return
    yield from _plan(situation, duties)
    persons = duties.of(ObligationCode.PERSONS_COMMUNICATION)[0]
    if persons.state is ObligationState.DUE:
        yield from _owed(situation, duties)
        if persons.done_at is not None:
            yield SOME_PERSONS_LEFT.found("$.communications")
    if duties.of(ObligationCode.PUBLIC_COMMUNICATION)[0].state is ObligationState.DUE:
        yield NO_PUBLIC_COMMUNICATION.found("$.communications")


def _plan(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Hold the plan against the form, the calendar and what was sent."""
    breach, plan = situation.breach, situation.breach.communication_plan
    if _anything_sent(situation):
        return
    on_the_form = duties.of(ObligationCode.AUTHORITY_NOTIFICATION)[0].state is not ObligationState.NOT_APPLICABLE
    # an intention has no date: where the question is about the past, a later communication is its record
    if plan.intent is CommunicationIntent.DONE and not breach.communications:
        yield TOLD_NOT_RECORDED.found("$.communications")
    if plan.intent is CommunicationIntent.PLANNED:
        today = situation.day_of(situation.now)
        if plan.planned_on is None and on_the_form:
            yield PLAN_WITHOUT_DAY.found("$.communication_plan.planned_on")
        if plan.planned_on is not None and plan.planned_on < today and _someone_is_owed(duties):
            yield PLANNED_DAY_PAST.found("$.communication_plan.planned_on")
    unexplained = plan.intent is CommunicationIntent.NOT_PLANNED and plan.reason is None
    if unexplained and breach.art34_exemption is None and on_the_form:
        yield REFUSAL_WITHOUT_REASON.found("$.communication_plan.reason")


def _anything_sent(situation: Situation) -> bool:
    return any(situation.past(message.sent_at) is not None for message in situation.breach.communications)


def _someone_is_owed(duties: Obligations) -> bool:
    codes = (ObligationCode.PERSONS_COMMUNICATION, ObligationCode.PUBLIC_COMMUNICATION)
    return any(duties.of(code)[0].state is ObligationState.DUE for code in codes)


def _owed(situation: Situation, duties: Obligations) -> Iterator[Finding]:
    """Judge the intention while individual communications are owed (art. 34(1))."""
    claimed, intent = exemption(situation), situation.breach.communication_plan.intent
    if claimed is not None:
        kind = EXEMPTION_REFUSED if claimed.holds is Answer.NO else EXEMPTION_TO_ESTABLISH
        yield kind.found("$.art34_exemption", claimed.reason)
    elif intent is CommunicationIntent.NOT_PLANNED:
        yield PERSONS_NOT_TOLD.found("$.communication_plan.intent")
    elif intent is CommunicationIntent.UNDETERMINED and not _anything_sent(situation):
        # no figure in the text: what is undecided is told once the CNIL was, or should have been
        notification = duties.of(ObligationCode.AUTHORITY_NOTIFICATION)[0].state
        if notification.is_done or notification is ObligationState.OVERDUE:
            yield PERSONS_UNDECIDED.found("$.communication_plan.intent")
