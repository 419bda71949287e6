# SPDX-License-Identifier: MIT
"""The notice of loss to the insurer, C. assur. L.113-2 4°: the delay of the policy, never under five working days."""

from __future__ import annotations

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
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["insurer_notice"]

_NOT_THE_COMPLAINT: Final = "Cette déclaration ne remplace pas la plainte, et la plainte ne la remplace pas."
_CLAUSE_TOO_SHORT: Final = (
    "Le contrat prévoit moins que le minimum légal de cinq jours ouvrés : la clause est inopposable. L’échéance "
    "affichée est ce minimum, par prudence."
)


def insurer_notice(situation: Situation) -> Obligation:
    """Judge the notice of loss, in working days from the day after the knowledge."""
    insurance = situation.breach.insurance
    rule = code_des_assurances.CLAIM_NOTICE_FLOOR.latest
    floor = rule.value.number
    stated = insurance.notice_working_days
    working_days = max(floor, stated or floor)
    start = attack_known_at(situation)
    done_at = situation.past(insurance.notified_at)
    limit: DaysLimit | None = None
    missing: list[MissingFact] = []
    notes: list[str] = []
    if insurance.cyber_cover is Answer.NO:
        state, reason = ObligationState.NOT_APPLICABLE, "Pas d’assurance du risque cyber."
    elif situation.is_ruled_out and situation.breach.complaint.offence_alleged is not Answer.YES:
        state, reason = ObligationState.NOT_APPLICABLE, "Fausse alerte : il n’y a pas de sinistre à déclarer."
    else:
        reason = "L’assuré déclare le sinistre dès qu’il en a connaissance, au plus tard dans le délai du contrat."
        notes.append(_NOT_THE_COMPLAINT)
        if start is not None:
            limit = french_working_days_limit(situation.day_of(start), working_days, territory=situation.territory)
        if limit is not None and (done_at is not None or insurance.cyber_cover is Answer.YES):
            state = state_by_limit(limit, done_at, situation.now)
        else:
            state = ObligationState.UNDETERMINED if done_at is None else ObligationState.DONE
        if insurance.cyber_cover is Answer.UNKNOWN:
            question = "Un contrat couvre-t-il le risque cyber ?"
            missing.append(MissingFact(path="$.insurance.cyber_cover", question=question))
        if stated is None:
            question = "Quel délai de déclaration le contrat fixe-t-il, en jours ouvrés ?"
            missing.append(MissingFact(path="$.insurance.notice_working_days", question=question))
        elif stated < floor:
            notes.append(_CLAUSE_TOO_SHORT)
    return Obligation(
        code=ObligationCode.INSURER_NOTICE,
        force=Force.CONTRACT,
        debtor=Debtor.INSURED,
        addressee=AddresseeKind.INSURER,
        state=state,
        delay=WorkingDays(number=working_days),
        clock_start=None if limit is None else start,
        limit=limit,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now),
        reasons=(reason,),
        notes=tuple(notes),
        citations=(rule.citation,),
        verification=rule.verification,
        first_day=rule.first_day,
        facts=(FactUsed(path="$.insurance.cyber_cover", value=insurance.cyber_cover),),
        missing=tuple(missing),
    )
