# SPDX-License-Identifier: MIT
"""Legal values that are more than a number, in words: durations, ceilings, bands, offences, scales."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from rgpd_sante.documents.labels import label
from rgpd_sante.documents.numbers import euros, number, percent
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.keeping import Keeping
from rgpd_sante.law.penalty import FineCeiling, OffenceRule, SizeBand, TierRange
from rgpd_sante.law.texts.csp_penal import OrdinalScale
from rgpd_sante.law.texts.lil_sanctions import ProcedureCap
from rgpd_sante.vocabulary.penalties import OffenceKind, PenaltyTier
from rgpd_sante.vocabulary.retention import PeriodUnit

__all__ = ["LegalValue", "in_words"]

LegalValue: TypeAlias = Keeping | FineCeiling | SizeBand | TierRange | OffenceRule | ProcedureCap | OrdinalScale


def in_words(value: LegalValue) -> str:
    """Write a legal value as a French reader expects it.

    >>> in_words(Keeping(20, "years"))
    '20 ans'
    """
    match value:
        case Keeping(number=count, unit=unit):
            text = f"{number(count)} {label(PeriodUnit(unit)).lower()}"
        case FineCeiling(static=static, rate=rate):
            text = f"{euros(static)} ou {percent(rate)} du chiffre d’affaires, le plus élevé"
        case SizeBand(top=top, low=low, high=high, verification=sure):
            upto = "au-delà" if top is None else f"jusqu’à {euros(top)}"
            doubt = "" if sure is Verification.VERIFIED else f" ({sure.label})"
            text = f"{upto} : de {percent(low)} à {percent(high)}{doubt}"
        case TierRange(first=first, last=last, tier=tier, point=point, paragraph=paragraph):
            articles = f"art. {first}" if first == last else f"art. {first} à {last}"
            part = "" if paragraph is None else f", § {paragraph}"
            text = f"{articles}{part} : {label(PenaltyTier(tier))} {point}"
        case OffenceRule(kind=kind, years=years, fine=fine, conduct=conduct):
            prison = "" if not years else f"{years} an{'s' if years > 1 else ''} et "
            text = f"{label(OffenceKind(kind))} : {conduct} ; {prison}{euros(fine)}"
        case ProcedureCap(fine=fine, daily=daily):
            most = "plafond légal" if fine is None else euros(fine)
            text = f"amende : {most} ; astreinte : {euros(daily)} par jour"
        case OrdinalScale(sanctions=sanctions):
            text = sanctions
        case _:
            assert_never(value)
    return text
