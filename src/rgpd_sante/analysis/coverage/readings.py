# SPDX-License-Identifier: MIT
"""What the facts of a breach let conclude for a claim without doubt; the rest stays unknown."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from rgpd_sante.analysis.circumstances import is_malicious
from rgpd_sante.analysis.duties.complaint import attack_known_at
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import AwarenessSource
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.time.instants import is_before, local_day
from rgpd_sante.vocabulary.breach import BreachCause, BreachOrigin
from rgpd_sante.vocabulary.insurance import IntentionalAct, LossCause

__all__ = ["STOLEN", "attack_of", "cause_of", "event_of", "intention_of", "known_before", "known_of"]

STOLEN: Final = frozenset({BreachOrigin.LOST_STOLEN_EQUIPMENT, BreachOrigin.LOST_STOLEN_PAPER})
_OPEN_CAUSES: Final = frozenset({BreachCause.UNKNOWN, BreachCause.OTHER})


def attack_of(breach: Breach) -> Answer:
    """Tell whether a data system was attacked (C. pén. 323-1 to 323-3-1); an accident is no attack.

    Examples:
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> causes = (BreachCause.INTERNAL_ACCIDENTAL,)
        >>> attack_of(
        ...     Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED, causes=causes)
        ... )
        Answer.NO
    """
    alleged = breach.complaint.offence_alleged
    return Answer.NO if alleged is Answer.UNKNOWN and is_malicious(breach) is Answer.NO else alleged


def known_of(situation: Situation) -> tuple[datetime | None, date | None]:
    """Find when the loss was known: the attack or, without one, the breach; an instant, or the day alone."""
    breach, aware = situation.breach, situation.awareness
    attacked = attack_of(breach) is not Answer.NO
    stated = situation.past(breach.complaint.attack_known_at)
    known = attack_known_at(situation)
    if not attacked:
        known = situation.earliest((breach.signal_at, aware.moment)) or known
    # a day alone counts from its midnight; only an earlier instant is better than the day
    by_day = aware.source is AwarenessSource.DAY_ONLY and not (attacked and stated is not None)
    if by_day and known == aware.moment:
        return None, breach.aware_on
    return known, None


def event_of(situation: Situation, known_at: datetime | None) -> datetime | None:
    """Take the beginning of the breach for the harmful fact, unless it is said to follow its own knowledge."""
    began = situation.past(situation.breach.began_at)
    if began is None or (known_at is not None and is_before(known_at, began)):
        return None
    return began


def cause_of(breach: Breach) -> LossCause | None:
    """Conclude to malice, never to a theft: equipment lost and equipment stolen are one box of the form."""
    if STOLEN & set(breach.origins):
        return None
    return LossCause.MALICE if is_malicious(breach) is Answer.YES else None


def intention_of(breach: Breach) -> IntentionalAct | None:
    """Conclude that nobody of the practice meant it where all causes are told and none is a malicious insider."""
    causes = set(breach.causes)
    if not causes or causes & _OPEN_CAUSES or BreachCause.INTERNAL_MALICIOUS in causes:
        return None
    return IntentionalAct.NOBODY


def known_before(situation: Situation, policy: Policy) -> Answer:
    """Tell whether the insured knew of it when the policy began: not before the first alert, where that one is told."""
    breach = situation.breach
    signal = situation.past(breach.signal_at)
    words = (signal, situation.past(breach.complaint.attack_known_at), situation.awareness.moment)
    days = [local_day(word, policy.territory) for word in words if word is not None]
    return Answer.NO if signal is not None and min(days) >= policy.initial_effect else Answer.UNKNOWN
