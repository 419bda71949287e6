# SPDX-License-Identifier: MIT
"""The complaint within 72 hours of C. assur. L.12-10-1: a condition of payment by the insurer, not a duty.

Its clock is not that of the GDPR: it starts at the knowledge of the attack on the system, needs no personal data, and
counts elapsed hours without rounding.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from rgpd_sante.analysis.circumstances import is_malicious
from rgpd_sante.analysis.duties.situation import Situation, remaining, state_by_limit
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import code_des_assurances, code_penal
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.hours import french_hours_limit
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["attack_known_at", "police_complaint"]

_CONDITION: Final = (
    "Sans plainte dans ce délai, l’assureur ne paie pas les pertes causées par l’attaque ; le contrat ne peut pas y "
    "renoncer."
)
_PRE_COMPLAINT: Final = "Une pré-plainte en ligne non signée n’est pas une plainte : seule celle-ci compte (analyse)."
_VICTIM: Final = (
    "La plainte est celle de la victime de l’attaque ; si le système est externalisé, vérifier qui est victime."
)
_BEFORE_THE_TEXT: Final = "Le texte ne vise que les attaques connues depuis le 24 avril 2023."
_NO_COVER: Final = "Pas d’assurance du risque cyber : aucune indemnisation n’en dépend ; porter plainte reste possible."
_NO_ATTACK: Final = "Pas d’attaque d’un système de données (C. pén. 323-1 à 323-3-1) : un accident n’est pas visé."


def attack_known_at(situation: Situation) -> datetime | None:
    """Find when the attack became known; without a date of its own, the first word of it, prudently."""
    breach = situation.breach
    known = situation.past(breach.complaint.attack_known_at)
    return known or situation.earliest((breach.signal_at, situation.awareness.moment))


def police_complaint(situation: Situation) -> Obligation:
    """Judge the complaint that conditions the payment of a cyber-attack (C. assur. L.12-10-1)."""
    complaint = situation.breach.complaint
    start = attack_known_at(situation)
    done_at = situation.past(complaint.filed_at)
    rule = code_des_assurances.COMPLAINT.in_force(situation.day_of(start))
    cover = situation.breach.insurance.cyber_cover
    offence = _offence(situation)
    limit: HoursLimit | None = None
    missing: tuple[MissingFact, ...] = ()
    notes: tuple[str, ...] = ()
    if rule is None:
        state, reason = ObligationState.NOT_APPLICABLE, _BEFORE_THE_TEXT
    elif cover is Answer.NO:
        state, reason = ObligationState.NOT_APPLICABLE, _NO_COVER
    elif offence is Answer.NO:
        state, reason = ObligationState.NOT_APPLICABLE, _NO_ATTACK
    else:
        # L.12-10-1: « au plus tard soixante-douze heures après la connaissance de l’atteinte par la victime »
        if start is not None:
            limit = french_hours_limit(start, rule.value.number, territory=situation.territory)
        state = _state(situation, limit, done_at)
        reason = "L’indemnisation d’une cyberattaque suppose une plainte déposée à temps."
        missing = _missing(situation, cover, offence)
        precomplaint = situation.past(complaint.precomplaint_at) is not None
        notes = (_CONDITION, _VICTIM, *((_PRE_COMPLAINT,) if precomplaint else ()))
    return Obligation(
        code=ObligationCode.POLICE_COMPLAINT,
        force=Force.CONDITION_OF_PAYMENT,
        debtor=Debtor.VICTIM,
        addressee=AddresseeKind.POLICE,
        state=state,
        delay=code_des_assurances.COMPLAINT.latest.value,
        clock_start=None if limit is None else start,
        limit=limit,
        done_at=done_at,
        remaining=remaining(limit, done_at, situation.now),
        reasons=(reason,),
        notes=notes,
        citations=(code_des_assurances.L_12_10_1, code_penal.ART_323),
        first_day=code_des_assurances.COMPLAINT_FROM,
        facts=(
            FactUsed(path="$.insurance.cyber_cover", value=cover),
            FactUsed(path="$.complaint.offence_alleged", value=complaint.offence_alleged),
        ),
        missing=missing,
    )


def _offence(situation: Situation) -> Answer:
    """Tell whether an attack on a data system is alleged (C. pén. 323-1 to 323-3-1); an accident is none."""
    alleged = situation.breach.complaint.offence_alleged
    if alleged is Answer.UNKNOWN and is_malicious(situation.breach) is Answer.NO:
        return Answer.NO
    return alleged


def _state(situation: Situation, limit: HoursLimit | None, done_at: datetime | None) -> ObligationState:
    alleged = situation.breach.complaint.offence_alleged is Answer.YES
    # a complaint is held against the 72 hours of an alleged attack only: another offence has no such limit
    if limit is None or not alleged:
        return ObligationState.UNDETERMINED if done_at is None else ObligationState.DONE
    if done_at is None and situation.breach.insurance.cyber_cover is Answer.UNKNOWN:
        return ObligationState.UNDETERMINED
    return state_by_limit(limit, done_at, situation.now)


def _missing(situation: Situation, cover: Answer, offence: Answer) -> tuple[MissingFact, ...]:
    missing: list[MissingFact] = []
    if cover is Answer.UNKNOWN:
        question = "Un contrat couvre-t-il le risque cyber ?"
        missing.append(MissingFact(path="$.insurance.cyber_cover", question=question))
    if offence is Answer.UNKNOWN:
        question = "S’agit-il d’une attaque du système (intrusion, blocage, altération) ?"
        missing.append(MissingFact(path="$.complaint.offence_alleged", question=question))
    if situation.past(situation.breach.complaint.attack_known_at) is None:
        question = "Quand la victime a-t-elle eu connaissance de l’attaque ?"
        missing.append(MissingFact(path="$.complaint.attack_known_at", question=question))
    return tuple(missing)
