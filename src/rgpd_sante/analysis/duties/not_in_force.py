# SPDX-License-Identifier: MIT
"""Texts that oblige nobody in France today, shown with their honest status: NIS2 art. 23(4), the Digital Omnibus.

The final report of NIS2 would run from the filing of the 72-hour notification, not from awareness.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.law.delay import Delay
from rgpd_sante.law.parameter import Parameter
from rgpd_sante.law.texts import digital_omnibus, nis2
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["not_in_force"]

_NIS2: Final = "Directive non transposée en droit français à la dernière vérification : aucune obligation."
_NIS2_SIZE: Final = (
    "Elle viserait les entités moyennes ou grandes ; un cabinet ou une officine ordinaire n’en serait pas."
)
_OMNIBUS: Final = "Simple proposition de la Commission : aucune obligation."
_OMNIBUS_SENSE: Final = "Elle porterait le délai à 96 heures et ne viserait que le risque élevé ; ne pas l’appliquer."


@cache
def not_in_force() -> tuple[Obligation, ...]:
    """List the rows of the texts that are not in force; they never apply, whatever the facts."""
    steps = (
        (ObligationCode.NIS2_EARLY_WARNING, nis2.EARLY_WARNING),
        (ObligationCode.NIS2_NOTIFICATION, nis2.INCIDENT_NOTIFICATION),
        (ObligationCode.NIS2_FINAL_REPORT, nis2.FINAL_REPORT),
    )
    return (
        *(_row(code, parameter, Debtor.ENTITY, AddresseeKind.CSIRT, (_NIS2, _NIS2_SIZE)) for code, parameter in steps),
        _row(
            ObligationCode.OMNIBUS_NOTIFICATION,
            digital_omnibus.PROPOSED_NOTIFICATION,
            Debtor.CONTROLLER,
            AddresseeKind.SINGLE_ENTRY_POINT,
            (_OMNIBUS, _OMNIBUS_SENSE),
        ),
    )


def _row(
    code: ObligationCode,
    parameter: Parameter[Delay],
    debtor: Debtor,
    addressee: AddresseeKind,
    words: tuple[str, str],
) -> Obligation:
    reason, sense = words
    dated = parameter.latest
    status = dated.citation.text.note
    return Obligation(
        code=code,
        force=Force.NOT_IN_FORCE,
        debtor=debtor,
        addressee=addressee,
        state=ObligationState.NOT_APPLICABLE,
        delay=dated.value,
        reasons=(reason,),
        notes=(sense, f"{parameter.description}.", *(() if status is None else (status,))),
        citations=(dated.citation,),
        verification=dated.verification,
    )
