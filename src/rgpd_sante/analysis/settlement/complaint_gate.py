# SPDX-License-Identifier: MIT
"""Gate 7: no payment for an attack on a data system without a complaint of the victim within 72 hours (L.12-10-1).

It is a condition set by the statute, not a forfeiture: no prejudice is needed and no clause can waive it. Whether it
reaches liability is unsettled, and crisis services are paid without it by some insurers: both are read from the policy
and told as a warning.
"""

from __future__ import annotations

from typing import Final

from rgpd_sante.analysis.settlement.case import Case
from rgpd_sante.analysis.settlement.complaint import ComplaintTiming
from rgpd_sante.analysis.settlement.grounds import ground
from rgpd_sante.analysis.settlement.outcome import PASSED, Asked, Outcome, lacking, refused
from rgpd_sante.analysis.settlement.verdict import Warned
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.taxonomy import FREE_OF_COMPLAINT, LIABILITIES
from rgpd_sante.law.texts import code_des_assurances, code_penal
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.insurance import LopmiScope, RefusalReason, SettlementWarning

__all__ = ["complaint_gate"]

_CITED: Final = (code_des_assurances.L_12_10_1, code_penal.ART_323)
_ASSISTANCE: Final = (
    "Sans plainte à temps, les services d’assistance restent pris en charge : c’est ainsi que le contrat est lu, le "
    "faire confirmer par l’assureur."
)
_LIABILITY: Final = (
    "Sans plainte à temps, les dommages aux tiers sont comptés comme dus : que le texte vise aussi la responsabilité "
    "n’est pas tranché, l’assureur peut refuser."
)
_UNDETERMINED: Final = (
    "Sans les heures, on ne sait pas si la plainte est venue dans les 72 heures : la garantie est tenue pour non due, "
    "par prudence."
)
_STILL_POSSIBLE: Final = "La plainte peut encore être déposée à temps : l’indemnisation en dépend."


def complaint_gate(case: Case, asked: Asked) -> Outcome:
    """Refuse what an attack costs where the victim's complaint is missing or late."""
    claim, timing = case.claim, case.complaint.timing
    guarantee = asked.terms.guarantee
    if claim.stad_attack is Answer.NO or timing is ComplaintTiming.NO_RULE or guarantee in FREE_OF_COMPLAINT:
        return PASSED
    # the complaint « de la victime »: the insured of a hosted system may not be the one
    if timing is ComplaintTiming.IN_TIME and claim.complaint_by_victim is not Answer.NO:
        return Outcome(missing=_author(claim.complaint_by_victim))
    if asked.terms.assistance is Answer.YES and case.policy.assistance_exempt is not Answer.NO:
        return Outcome(warnings=(_warned(SettlementWarning.LOPMI_ASSISTANCE_KEPT, _ASSISTANCE),))
    if guarantee in LIABILITIES and case.policy.lopmi_scope is LopmiScope.DAMAGE:
        return Outcome(warnings=(_warned(SettlementWarning.LOPMI_LIABILITY_UNCERTAIN, _LIABILITY),))
    found = refused(ground(RefusalReason.COMPLAINT_L12_10_1, _why(case)), *_attack(claim.stad_attack))
    return found.then(_on_the_clock(case))


def _on_the_clock(case: Case) -> Outcome:
    limit, at = case.complaint.limit, case.at
    if case.complaint.timing is ComplaintTiming.UNDETERMINED:
        return Outcome(
            warnings=(_warned(SettlementWarning.COMPLAINT_UNDETERMINED, _UNDETERMINED),),
            missing=(
                *_hour(
                    case.claim.known_at is None, "known_at", "À quelle heure la victime a-t-elle connu l’atteinte ?"
                ),
                *_hour(
                    case.claim.complaint_at is None, "complaint_at", "À quelle heure la plainte a-t-elle été reçue ?"
                ),
            ),
        )
    if case.complaint.timing is ComplaintTiming.NONE_KNOWN:
        question = lacking("$.claim.complaint_at", "Quand la victime a-t-elle porté plainte ?")
        open_still = at is not None and limit is not None and in_utc(at) <= in_utc(limit.legal_latest)
        possible = _warned(SettlementWarning.COMPLAINT_STILL_POSSIBLE, _STILL_POSSIBLE)
        return Outcome(warnings=(possible,) if open_still else (), missing=(question,))
    return PASSED


def _why(case: Case) -> str:
    """Tell what is wrong with the complaint."""
    elapsed = case.complaint.elapsed_hours
    match case.complaint.timing:
        case ComplaintTiming.NONE_KNOWN:
            found = "Aucune plainte n’est connue."
        case ComplaintTiming.UNDETERMINED:
            found = "Les heures manquent pour savoir si la plainte est venue à temps."
        case ComplaintTiming.LATE if elapsed is not None:
            found = f"La plainte est venue {str(elapsed).replace('.', ',')} heures après la connaissance de l’atteinte."
        case ComplaintTiming.LATE:
            found = "La plainte est venue plus de 72 heures après la connaissance de l’atteinte."
        case _:
            found = "La plainte n’est pas celle de la victime de l’attaque."
    return (
        f"{found} L’assureur ne peut payer les pertes d’une cyberattaque que si la victime a porté plainte dans les "
        "72 heures ; le contrat ne peut pas y renoncer."
    )


def _author(by_victim: Answer) -> tuple[MissingFact, ...]:
    if by_victim is Answer.YES:
        return ()
    return (lacking("$.claim.complaint_by_victim", "La plainte est-elle celle de la victime de l’attaque ?"),)


def _attack(stad_attack: Answer) -> tuple[MissingFact, ...]:
    if stad_attack is Answer.YES:
        return ()
    return (lacking("$.claim.stad_attack", "Le sinistre vient-il d’une attaque d’un système de données ?"),)


def _hour(absent: bool, name: str, question: str) -> tuple[MissingFact, ...]:  # noqa: FBT001 - read at the call
    return (lacking(f"$.claim.{name}", question),) if absent else ()


def _warned(code: SettlementWarning, text: str) -> Warned:
    return Warned(code=code, text=text, citations=_CITED)
