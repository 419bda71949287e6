# SPDX-License-Identifier: MIT
"""What a person can do after a breach, chosen by what was lost (GDPR recital 86; EDPB 9/2022, annex A)."""

from __future__ import annotations

from collections.abc import Iterator

from rgpd_sante.analysis.circumstances import MALICIOUS
from rgpd_sante.breach.model import Breach
from rgpd_sante.vocabulary.breach import BreachNature, BreachOrigin, DataKind, Restoration

__all__ = ["advice"]


def advice(breach: Breach) -> Iterator[str]:
    """Yield what a person can do, in French, the most urgent first."""
    kinds = set(breach.data_kinds)
    # a nature that nobody has told yet is not excluded
    natures = set(breach.natures) or set(BreachNature)
    if BreachNature.CONFIDENTIALITY in natures:
        if DataKind.CREDENTIALS in kinds:
            yield "Changez les mots de passe concernés, et partout où vous utilisez les mêmes."
        if DataKind.FINANCIAL in kinds:
            yield "Surveillez vos comptes, et signalez à votre banque toute opération que vous ne reconnaissez pas."
        yield (
            "Méfiez-vous des appels, des courriels et des messages qui se servent de ces informations (hameçonnage) : "
            "ne donnez ni mot de passe ni coordonnées bancaires, et vérifiez qui vous parle."
        )
        if BreachOrigin.HACK in breach.origins or MALICIOUS & set(breach.causes):
            yield "Si quelqu’un vous réclame de l’argent au sujet de ces données, ne payez pas."
    if BreachNature.INTEGRITY in natures:
        yield "Vérifiez avec nous, dès que possible, que les informations qui vous concernent sont exactes."
    if BreachNature.AVAILABILITY in natures and breach.recovery.restoration is not Restoration.FULL:
        yield (
            "Gardez vos propres documents (par exemple ordonnances et résultats) et apportez-les à votre prochaine "
            "visite."
        )
