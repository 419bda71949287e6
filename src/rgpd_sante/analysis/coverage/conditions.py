# SPDX-License-Identifier: MIT
"""The conditions of payment of a head: the complaint within 72 hours, the notice of loss, consent, triggers to come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from rgpd_sante.analysis.coverage.answers import Condition, ConditionCode, ConditionState
from rgpd_sante.analysis.settlement.case import Case
from rgpd_sante.analysis.settlement.complaint import ComplaintTiming
from rgpd_sante.analysis.settlement.outcome import Asked
from rgpd_sante.facts import Answer, both
from rgpd_sante.insurance.taxonomy import FREE_OF_COMPLAINT
from rgpd_sante.law.texts import code_des_assurances, code_penal
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.time.instants import is_before
from rgpd_sante.time.limits import is_late
from rgpd_sante.vocabulary.insurance import CoverBasis, HeadOfLoss

__all__ = ["conditions_of"]

_COMPLAINT: Final = (
    "La victime porte plainte au plus tard 72 heures après avoir connu l’attaque ; une pré-plainte ne suffit pas "
    "(analyse) et le contrat ne peut pas y renoncer."
)
_NOTICE: Final = (
    "Le sinistre est déclaré à l’assureur dans le délai du contrat ; un retard ne prive de la garantie que si le "
    "contrat le prévoit et si l’assureur prouve que le retard lui a nui."
)
_CLAIMED: Final = "Un tiers réclame : la garantie de responsabilité ne joue qu’à partir de sa première réclamation."
_INVESTIGATED: Final = "Une autorité enquête : la garantie joue à partir de son premier acte écrit."
_CONSENT: Final = "L’assureur donne son accord avant tout paiement de la rançon."
_LAWFUL: Final = (
    "Rien ne montre que la rançon finance le terrorisme ou va à un bénéficiaire sous sanction de l’Union (ce dernier "
    "point n’est pas vérifié)."
)
_STATES: Final = {
    ComplaintTiming.IN_TIME: ConditionState.MET,
    ComplaintTiming.LATE: ConditionState.MISSED,
    ComplaintTiming.UNDETERMINED: ConditionState.UNKNOWN,
}
_OF_ANSWER: Final = {
    Answer.YES: ConditionState.MET,
    Answer.NO: ConditionState.MISSED,
    Answer.UNKNOWN: ConditionState.UNKNOWN,
}


def conditions_of(case: Case, asked: Asked) -> Iterator[Condition]:
    """Yield the conditions of a head and where each stands at the instant of the case."""
    guarantee = asked.terms.guarantee
    timing = case.complaint.timing
    concerned = case.claim.stad_attack is not Answer.NO and guarantee not in FREE_OF_COMPLAINT
    if concerned and timing is not ComplaintTiming.NO_RULE:
        yield Condition(
            code=ConditionCode.COMPLAINT,
            state=_complaint(case),
            text=_COMPLAINT,
            citations=(code_des_assurances.L_12_10_1, code_penal.ART_323),
            limit=case.complaint.limit,
        )
    yield Condition(
        code=ConditionCode.NOTICE_OF_LOSS,
        state=_notice(case),
        text=_NOTICE,
        citations=(law.L_113_2_4,),
        limit=case.notice.limit,
    )
    claim = case.claim
    if asked.terms.basis is CoverBasis.CLAIM_MADE:
        state = ConditionState.TO_MEET if claim.first_claim_at is None else ConditionState.MET
        yield Condition(code=ConditionCode.CLAIM_OF_THIRD_PARTY, state=state, text=_CLAIMED, citations=(law.L_124_5,))
    if asked.terms.basis is CoverBasis.INVESTIGATION:
        state = ConditionState.TO_MEET if claim.investigation_at is None else ConditionState.MET
        yield Condition(code=ConditionCode.INVESTIGATION, state=state, text=_INVESTIGATED, citations=(law.L_112_4,))
    if asked.head.code is HeadOfLoss.RANSOM:
        yield from _ransom(asked)


def _complaint(case: Case) -> ConditionState:
    timing, limit = case.complaint.timing, case.complaint.limit
    if timing is ComplaintTiming.IN_TIME and case.claim.complaint_by_victim is Answer.NO:
        return ConditionState.MISSED
    if timing in _STATES:
        return _STATES[timing]
    # no complaint is known: to file while there is time; past it, nobody says that there was none
    in_time = limit is not None and case.at is not None and not is_before(limit.legal_latest, case.at)
    return ConditionState.TO_MEET if in_time else ConditionState.UNKNOWN


def _notice(case: Case) -> ConditionState:
    notified, limit = case.claim.notified_at, case.notice.limit
    if notified is not None:
        return ConditionState.MISSED if is_late(limit, notified) else ConditionState.MET
    late = case.at is not None and is_late(limit, case.at)
    return ConditionState.UNKNOWN if late else ConditionState.TO_MEET


def _ransom(asked: Asked) -> Iterator[Condition]:
    head = asked.head
    yield Condition(
        code=ConditionCode.INSURER_CONSENT,
        state=_OF_ANSWER[head.insurer_consent],
        text=_CONSENT,
        citations=(law.L_112_4,),
    )
    yield Condition(
        code=ConditionCode.LAWFUL_RANSOM,
        state=_OF_ANSWER[both((head.sanctioned_payee.negated, head.terrorism_known.negated))],
        text=_LAWFUL,
        citations=(law.CP_421_2_2,),
    )
