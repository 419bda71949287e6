# SPDX-License-Identifier: MIT
"""The report of a security incident of a health structure, CSP L.1111-8-2: to the ARS, then to the ANS.

It does not depend on personal data: a data breach may be no such incident, and such an incident no data breach.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.bodies import IncidentReport
from rgpd_sante.facts import Answer, both
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.texts import code_de_la_sante_publique as csp
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["incident_report", "incident_resolution"]

_BROCHURE: Final = (
    "On lit parfois que tout professionnel doit « informer son ARS » : le texte ne vise que certaines structures, et "
    "le signalement va à l’ANS (CERT Santé) depuis le 29 avril 2022 ; c’est elle qui informe l’ARS."
)
_VOLUNTARY: Final = "Un contact volontaire avec le CERT Santé reste possible."
_EXCEPTIONAL: Final = "L’incident a créé une situation exceptionnelle visée par le texte."
_NOT_EXCEPTIONAL: Final = "L’incident n’a pas créé de situation exceptionnelle."
_MAYBE_EXCEPTIONAL: Final = "On ne sait pas encore si l’incident a créé une situation exceptionnelle."
_NO_FIGURE: Final = (
    "Le texte dit « sans délai », sans nombre d’heures ; ce signalement s’ajoute à la notification à la CNIL."
)


def incident_report(situation: Situation) -> Obligation:
    """Judge the report to the authority of the day (D.1111-16-2 and -3)."""
    incident = situation.breach.incident
    start = _known_at(situation)
    addressee = csp.INCIDENT_ADDRESSEE.in_force(situation.day_of(start))
    rule = addressee or csp.INCIDENT_ADDRESSEE.latest
    done_at = situation.past(incident.reported_at)
    scope, scope_reason = _scope(situation)
    exceptional, missing = _exceptional(situation, incident)
    applies = both((scope, exceptional))
    notes: tuple[str, ...] = (_NO_FIGURE,)
    reasons = [scope_reason, _EXCEPTIONAL if exceptional is Answer.YES else _MAYBE_EXCEPTIONAL]
    if applies is Answer.NO:
        state = ObligationState.NOT_APPLICABLE
        reasons = [scope_reason if scope is Answer.NO else _NOT_EXCEPTIONAL]
        notes = (_BROCHURE, _VOLUNTARY) if scope is Answer.NO else ()
        missing = ()
    elif done_at is not None:
        state = ObligationState.DONE
    else:
        state = ObligationState.DUE if applies is Answer.YES else ObligationState.UNDETERMINED
    if applies is Answer.UNKNOWN and situation.practice.structure is None:
        question = "Quel type de structure : cabinet, officine, laboratoire, établissement … ?"
        missing = (MissingFact(path="$.practice.structure", question=question), *missing)
    return Obligation(
        code=ObligationCode.INCIDENT_REPORT,
        force=Force.DUTY,
        debtor=Debtor.HEALTH_STRUCTURE,
        addressee=AddresseeKind(rule.value),
        state=state,
        delay=csp.INCIDENT_DELAY.latest.value,
        clock_start=start if state is not ObligationState.NOT_APPLICABLE else None,
        done_at=done_at,
        reasons=tuple(reasons),
        notes=notes,
        citations=(rule.citation, csp.D_1111_16_2, csp.D_1111_16_3),
        verification=Verification.ANALYSIS if scope is Answer.UNKNOWN else rule.verification,
        first_day=rule.first_day,
        last_day=rule.last_day,
        facts=_facts(situation),
        missing=missing,
    )


def incident_resolution(situation: Situation) -> Obligation:
    """Judge the word owed at the end of a reported incident (D.1111-16-2 ff., since 29 April 2022)."""
    incident = situation.breach.incident
    resolved_at = situation.past(incident.resolved_at)
    done_at = situation.past(incident.resolution_told_at)
    reported = situation.past(incident.reported_at) is not None
    in_force = situation.day_of(_known_at(situation)) >= csp.INCIDENT_REPORTING_REFORM
    if not reported or not in_force:
        state, reason = ObligationState.NOT_APPLICABLE, "Aucun incident signalé à l’ANS."
    elif resolved_at is None:
        state, reason = ObligationState.NOT_DUE, "L’incident signalé n’est pas encore résolu."
    else:
        state = ObligationState.DUE if done_at is None else ObligationState.DONE
        reason = "L’ANS est informée sans délai de la résolution de l’incident."
    return Obligation(
        code=ObligationCode.INCIDENT_RESOLUTION,
        force=Force.DUTY,
        debtor=Debtor.HEALTH_STRUCTURE,
        addressee=AddresseeKind.ANS,
        state=state,
        delay=csp.INCIDENT_DELAY.latest.value,
        clock_start=resolved_at if state.is_open else None,
        done_at=done_at,
        reasons=(reason,),
        citations=(csp.D_1111_16_3,),
        first_day=csp.INCIDENT_REPORTING_REFORM,
        facts=_facts(situation),
    )


def _known_at(situation: Situation) -> datetime | None:
    """Find when the incident became known; without a date of its own, the first word of the breach counts."""
    breach = situation.breach
    known = situation.past(breach.incident.known_at)
    return known or situation.earliest((breach.signal_at, situation.awareness.moment))


def _facts(situation: Situation) -> tuple[FactUsed, ...]:
    structure = situation.practice.structure
    incident = situation.breach.incident
    return (
        FactUsed(path="$.practice.structure", value="unknown" if structure is None else structure),
        FactUsed(path="$.incident.exceptional", value=incident.exceptional),
        FactUsed(path="$.incident.effects", value=", ".join(incident.effects) or "unknown"),
    )


def _scope(situation: Situation) -> tuple[Answer, str]:
    """Tell whether the structure is bound on that day; ``UNKNOWN`` also where the words of the text are unclear."""
    structure = situation.practice.structure
    day = situation.day_of(_known_at(situation))
    bound = csp.INCIDENT_STRUCTURES.in_force(day)
    unclear = csp.INCIDENT_STRUCTURES_UNCLEAR.in_force(day)
    if bound is None or unclear is None:
        return Answer.NO, "Le signalement n’existait pas avant le 1er octobre 2017."
    if structure is None:
        return Answer.UNKNOWN, "Le type de structure n’est pas indiqué ; seules certaines doivent signaler."
    if structure.value in unclear.value:
        # « organismes et services exerçant des activités de prévention, de diagnostic ou de soins » (D.1111-16-3)
        reason = "Les mots du texte pourraient viser cette structure, que la liste de l’ANS ne nomme pas."
        return Answer.UNKNOWN, reason
    if structure.value in bound.value:
        return Answer.YES, "Cette structure est tenue de signaler ses incidents graves."
    return Answer.NO, "Cette structure n’est pas tenue de signaler, selon la liste publiée par l’ANS."


def _exceptional(situation: Situation, incident: IncidentReport) -> tuple[Answer, tuple[MissingFact, ...]]:
    """Tell whether the incident is one of the text: an exceptional situation, with one of the effects of that day."""
    # D.1111-16-2: « les évènements générant une situation exceptionnelle au sein d’un établissement […] notamment »
    criteria = csp.INCIDENT_CRITERIA.in_force(situation.day_of(_known_at(situation))) or csp.INCIDENT_CRITERIA.latest
    listed = any(effect.value in criteria.value for effect in incident.effects)
    if incident.exceptional is not Answer.UNKNOWN:
        return incident.exceptional, ()
    question = "L’incident a-t-il créé une situation exceptionnelle dans la structure ?"
    missing = [MissingFact(path="$.incident.exceptional", question=question)]
    if not listed:
        effects = "Quels effets : sécurité des soins, données de santé, fonctionnement, autres structures ?"
        missing.append(MissingFact(path="$.incident.effects", question=effects))
    return Answer.UNKNOWN, tuple(missing)
