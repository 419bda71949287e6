# SPDX-License-Identifier: MIT
"""The notice of loss to the insurer, C. assur. L.113-2 4°: the delay of the policy, never under five working days."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rgpd_sante.analysis.duties.complaint import attack_known_at
from rgpd_sante.analysis.duties.situation import Situation, remaining, state_by_limit
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import WorkingDays
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.days import french_working_days_limit
from rgpd_sante.time.limits import DaysLimit
from rgpd_sante.vocabulary.breach import AddresseeKind, BreachOrigin

__all__ = ["insurer_notice"]

_NOT_THE_COMPLAINT: Final = "Cette déclaration ne remplace pas la plainte, et la plainte ne la remplace pas."
_CLAUSE_TOO_SHORT: Final = (
    "Le contrat prévoit moins que le minimum légal : la clause est inopposable. La première échéance est celle du "
    "contrat, par prudence ; la dernière, celle de ce minimum."
)
_THEFT: Final = "Pour un vol garanti, le minimum légal est plus court et le contrat peut le retenir : le vérifier."
_LATE: Final = (
    "Déclarer quand même : un retard ne prive de la garantie que si le contrat le prévoit et si l’assureur prouve que "
    "le retard lui a nui."
)
_ANOTHER_POLICY: Final = "Un autre contrat (vol, responsabilité) peut demander une déclaration : le vérifier."
_STOLEN: Final = frozenset({BreachOrigin.LOST_STOLEN_EQUIPMENT, BreachOrigin.LOST_STOLEN_PAPER})


def insurer_notice(situation: Situation) -> Obligation:
    """Judge the notice of loss, in working days from the day after the knowledge."""
    insurance = situation.breach.insurance
    rule = code_des_assurances.CLAIM_NOTICE_FLOOR.latest
    floor = rule.value.number
    stated = insurance.notice_working_days
    start = _known_at(situation)
    done_at = situation.past(insurance.notified_at)
    limit: DaysLimit | None = None
    missing: tuple[MissingFact, ...] = ()
    notes: tuple[str, ...] = ()
    if insurance.cyber_cover is Answer.NO:
        state, reason = ObligationState.NOT_APPLICABLE, "Pas d’assurance du risque cyber."
        notes = (_ANOTHER_POLICY,)
    elif situation.is_ruled_out and situation.breach.complaint.offence_alleged is not Answer.YES:
        state, reason = ObligationState.NOT_APPLICABLE, "Fausse alerte : il n’y a pas de sinistre à déclarer."
    else:
        reason = "L’assuré déclare le sinistre dès qu’il en a connaissance, au plus tard dans le délai du contrat."
        if start is not None:
            limit = _limit(situation, start, stated, floor)
        state = _state(situation, limit, done_at)
        notes = _notes(situation, state, too_short=stated is not None and stated < floor)
        missing = _missing(situation, start)
    return Obligation(
        code=ObligationCode.INSURER_NOTICE,
        force=Force.CONTRACT,
        debtor=Debtor.INSURED,
        addressee=AddresseeKind.INSURER,
        state=state,
        delay=WorkingDays(number=floor if stated is None else max(floor, stated)),
        clock_start=None if limit is None else start,
        limit=limit,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now),
        reasons=(reason,),
        notes=notes,
        citations=(rule.citation,),
        verification=rule.verification,
        first_day=rule.first_day,
        facts=(FactUsed(path="$.insurance.cyber_cover", value=insurance.cyber_cover),),
        missing=missing,
    )


def _known_at(situation: Situation) -> datetime | None:
    """Find when the loss became known: the attack or the breach, whichever came first."""
    return situation.earliest((attack_known_at(situation), situation.awareness.moment))


def _limit(situation: Situation, start: datetime, stated: int | None, floor: int) -> DaysLimit:
    """Count the working days; a policy that gives fewer than the law sets the prudent end, the law the last one."""
    day, territory = situation.day_of(start), situation.territory
    by_policy = french_working_days_limit(day, floor if stated is None else stated, territory=territory)
    if stated is None or stated >= floor:
        return by_policy
    by_law = french_working_days_limit(day, floor, territory=territory)
    return DaysLimit(
        start=by_law.start,
        prudent_day=by_policy.prudent_day,
        last_day=by_law.last_day,
        prudent=by_policy.prudent,
        legal_latest=by_law.legal_latest,
    )


def _state(situation: Situation, limit: DaysLimit | None, done_at: datetime | None) -> ObligationState:
    if limit is None:
        return ObligationState.UNDETERMINED if done_at is None else ObligationState.DONE
    if done_at is None and situation.breach.insurance.cyber_cover is Answer.UNKNOWN:
        return ObligationState.UNDETERMINED
    return state_by_limit(limit, done_at, situation.now)


def _notes(situation: Situation, state: ObligationState, *, too_short: bool) -> tuple[str, ...]:
    stolen = bool(_STOLEN & set(situation.breach.origins))
    late = state in {ObligationState.OVERDUE, ObligationState.DONE_LATE}
    return (
        _NOT_THE_COMPLAINT,
        *((_CLAUSE_TOO_SHORT,) if too_short else ()),
        *((_THEFT,) if stolen else ()),
        *((_LATE,) if late else ()),
    )


def _missing(situation: Situation, start: datetime | None) -> tuple[MissingFact, ...]:
    insurance = situation.breach.insurance
    missing: list[MissingFact] = []
    if insurance.cyber_cover is Answer.UNKNOWN:
        question = "Un contrat couvre-t-il le risque cyber ?"
        missing.append(MissingFact(path="$.insurance.cyber_cover", question=question))
    if insurance.notice_working_days is None:
        question = "Quel délai de déclaration le contrat fixe-t-il, en jours ouvrés ?"
        missing.append(MissingFact(path="$.insurance.notice_working_days", question=question))
    if start is None:
        question = "Quand le cabinet a-t-il eu connaissance du sinistre ?"
        missing.append(MissingFact(path="$.signal_at", question=question))
    return tuple(missing)
