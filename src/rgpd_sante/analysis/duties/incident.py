# SPDX-License-Identifier: MIT
"""The report of a security incident of a health structure, CSP L.1111-8-2: to the ARS, then to the ANS.

It does not depend on personal data: a data breach may be no such incident, and such an incident no data breach.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

import attrs

from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach.bodies import IncidentReport
from rgpd_sante.facts import Answer, both
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.texts import code_de_la_sante_publique as csp
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.vocabulary.breach import AddresseeKind
from rgpd_sante.vocabulary.practice import StructureKind

__all__ = ["incident_report", "incident_resolution"]

_BROCHURE: Final = (
    "On lit parfois que tout professionnel doit « informer son ARS » : le texte ne vise que certaines structures, et "
    "le signalement va à l’ANS (CERT Santé) depuis le 29 avril 2022 ; c’est elle qui informe l’ARS."
)
_VOLUNTARY: Final = "Un contact volontaire avec le CERT Santé reste possible."
_OTHER_STRUCTURE: Final = (
    "Si elle exerce des activités de prévention, de diagnostic ou de soins, les mots du texte pourraient la viser : le "
    "demander à l’ANS (analyse)."
)
_EXCEPTIONAL: Final = "L’incident a créé une situation exceptionnelle visée par le texte."
_NOT_EXCEPTIONAL: Final = "L’incident n’a pas créé de situation exceptionnelle."
_MAYBE_EXCEPTIONAL: Final = "On ne sait pas encore si l’incident a créé une situation exceptionnelle."
_NO_FIGURE: Final = (
    "Le texte dit « sans délai », sans nombre d’heures ; ce signalement s’ajoute à la notification à la CNIL."
)
_WHICH_STRUCTURE: Final = "Quel type de structure : cabinet, officine, laboratoire, établissement … ?"


@attrs.frozen(kw_only=True)
class _Scope:
    """Whether the structure is bound on that day; ``UNKNOWN`` also where the words of the text are unclear."""

    answer: Answer
    reason: str
    notes: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    verification: Verification = Verification.VERIFIED
    missing: tuple[MissingFact, ...] = ()


def incident_report(situation: Situation) -> Obligation:
    """Judge the report to the authority of the day (D.1111-16-2 and -3)."""
    incident = situation.breach.incident
    start = _known_at(situation)
    day = situation.day_of(start)
    rule = csp.INCIDENT_ADDRESSEE.in_force(day) or csp.INCIDENT_ADDRESSEE.latest
    done_at = situation.past(incident.reported_at)
    scope = _scope(situation, day)
    applies = both((scope.answer, incident.exceptional))
    notes: tuple[str, ...] = (_NO_FIGURE,)
    missing = (*scope.missing, *_missing(incident, day))
    if applies is Answer.NO:
        state = ObligationState.NOT_APPLICABLE
        reasons: tuple[str, ...] = (scope.reason if scope.answer is Answer.NO else _NOT_EXCEPTIONAL,)
        notes, missing = scope.notes, ()
    else:
        state = ObligationState.DUE if applies is Answer.YES else ObligationState.UNDETERMINED
        reasons = (scope.reason, _EXCEPTIONAL if incident.exceptional is Answer.YES else _MAYBE_EXCEPTIONAL)
        if done_at is not None:
            state = ObligationState.DONE
    return Obligation(
        code=ObligationCode.INCIDENT_REPORT,
        force=Force.DUTY,
        debtor=Debtor.HEALTH_STRUCTURE,
        addressee=AddresseeKind(rule.value),
        state=state,
        delay=csp.INCIDENT_DELAY.latest.value,
        clock_start=start if applies is not Answer.NO else None,
        done_at=done_at,
        reasons=reasons,
        notes=notes,
        citations=tuple(dict.fromkeys((rule.citation, csp.D_1111_16_2, csp.D_1111_16_3, *scope.citations))),
        verification=scope.verification,
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
    report = incident_report(situation)
    owed = False
    if situation.day_of(_known_at(situation)) < csp.INCIDENT_REPORTING_REFORM:
        state, reason = ObligationState.NOT_APPLICABLE, "Cette règle n’est établie que depuis le 29 avril 2022."
    elif report.state is ObligationState.NOT_APPLICABLE:
        state, reason = ObligationState.NOT_APPLICABLE, "Aucun incident que le cabinet soit tenu de signaler."
    elif report.done_at is None:
        state, reason = ObligationState.NOT_DUE, "L’incident n’est pas encore signalé à l’ANS."
    elif resolved_at is None and done_at is None:
        state, reason = ObligationState.NOT_DUE, "L’incident signalé n’est pas encore résolu."
    else:
        owed = True
        state = ObligationState.DUE if done_at is None else ObligationState.DONE
        reason = "L’ANS est informée sans délai de la résolution de l’incident."
    return Obligation(
        code=ObligationCode.INCIDENT_RESOLUTION,
        force=Force.DUTY,
        debtor=Debtor.HEALTH_STRUCTURE,
        addressee=AddresseeKind.ANS,
        state=state,
        delay=csp.INCIDENT_DELAY.latest.value,
        clock_start=resolved_at if owed else None,
        done_at=done_at,
        reasons=(reason,),
        citations=(csp.D_1111_16_3,),
        verification=report.verification,
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


def _scope(situation: Situation, day: date) -> _Scope:
    structure = situation.practice.structure
    bound = csp.INCIDENT_STRUCTURES.in_force(day)
    unclear = csp.INCIDENT_STRUCTURES_UNCLEAR.in_force(day)
    if bound is None or unclear is None:
        return _Scope(answer=Answer.NO, reason="Le signalement n’existait pas avant le 1er octobre 2017.")
    if structure is None:
        return _Scope(
            answer=Answer.UNKNOWN,
            reason="Le type de structure n’est pas indiqué ; seules certaines doivent signaler.",
            missing=(MissingFact(path="$.practice.structure", question=_WHICH_STRUCTURE),),
        )
    if structure.value in unclear.value:
        # « organismes et services exerçant des activités de prévention, de diagnostic ou de soins » (D.1111-16-3)
        return _Scope(
            answer=Answer.UNKNOWN,
            reason="Les mots du texte pourraient viser cette structure, que la liste de l’ANS ne nomme pas.",
            citations=(unclear.citation,),
            verification=unclear.verification,
        )
    if structure.value in bound.value:
        return _Scope(answer=Answer.YES, reason="Cette structure est tenue de signaler ses incidents graves.")
    if structure.value in csp.INCIDENT_STRUCTURES.latest.value:
        return _Scope(answer=Answer.NO, reason="Cette structure n’est tenue de signaler que depuis le 29 avril 2022.")
    return _Scope(
        answer=Answer.NO,
        reason="Cette structure n’est pas tenue de signaler, selon la liste publiée par l’ANS.",
        notes=(_BROCHURE, _VOLUNTARY, *((_OTHER_STRUCTURE,) if structure is StructureKind.OTHER else ())),
    )


def _missing(incident: IncidentReport, day: date) -> tuple[MissingFact, ...]:
    """Ask whether the incident is one of the text: an exceptional situation, notably by the effects of that day."""
    if incident.exceptional is not Answer.UNKNOWN:
        return ()
    # D.1111-16-2: « les évènements générant une situation exceptionnelle au sein d’un établissement […] notamment »:
    # the effects help to answer, they do not answer by themselves
    question = "L’incident a-t-il créé une situation exceptionnelle dans la structure ?"
    asked = (MissingFact(path="$.incident.exceptional", question=question),)
    criteria = csp.INCIDENT_CRITERIA.in_force(day)
    if criteria is not None and any(effect.value in criteria.value for effect in incident.effects):
        return asked
    effects = "Quels effets : sécurité des soins, données de santé, fonctionnement, autres structures ?"
    return (*asked, MissingFact(path="$.incident.effects", question=effects))
