# SPDX-License-Identifier: MIT
"""The internal register of breaches, GDPR art. 33(5): every breach, notified or not."""

from __future__ import annotations

from typing import Final

from rgpd_sante.analysis.duties.situation import BEFORE_GDPR, FALSE_ALARM, Situation
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.law.texts import gdpr
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["documentation"]

_CONTENT: Final = "Consigner les faits, les effets et les mesures prises ; la CNIL peut demander à voir ce registre."
_TRACE: Final = "Garder une trace de l’enquête et de ce qui a permis d’écarter la violation."


def documentation(situation: Situation) -> Obligation:
    """Judge the duty to document the breach."""
    done_at = situation.past(situation.breach.documented_at)
    state, reason = _state(situation)
    if state is ObligationState.DUE and done_at is not None:
        state = ObligationState.DONE
    applies = state is not ObligationState.NOT_APPLICABLE
    parameter = gdpr.DOCUMENTATION.latest
    return Obligation(
        code=ObligationCode.DOCUMENTATION,
        force=Force.DUTY,
        debtor=Debtor.CONTROLLER,
        addressee=AddresseeKind.INTERNAL_REGISTER,
        state=state,
        delay=parameter.value,
        clock_start=situation.awareness.moment if applies else None,
        done_at=done_at,
        reasons=(reason,),
        notes=(_CONTENT,) if applies else ((_TRACE,) if situation.is_ruled_out else ()),
        citations=(parameter.citation,),
        verification=parameter.verification,
        first_day=parameter.first_day,
        facts=situation.awareness.facts,
    )


def _state(situation: Situation) -> tuple[ObligationState, str]:
    if not situation.gdpr_applies:
        return ObligationState.NOT_APPLICABLE, BEFORE_GDPR
    if situation.is_processor:
        return ObligationState.NOT_APPLICABLE, "La documentation incombe au responsable du traitement."
    if situation.is_ruled_out:
        return ObligationState.NOT_APPLICABLE, FALSE_ALARM
    if not situation.is_aware:
        return ObligationState.NOT_DUE, "Aucune violation n’est encore établie : consigner l’enquête en cours."
    # art. 33(5): « toute violation de données à caractère personnel » — the risk plays no part
    return ObligationState.DUE, "Toute violation est consignée, qu’elle soit notifiée ou non."
