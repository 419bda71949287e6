# SPDX-License-Identifier: MIT
"""The arithmetic of fines: legal maximum (art. 83), starting range (EDPB 04/2022), both by the law of a day.

Every figure here is exact; nothing is rounded. Amounts are in euros, rates are decimals.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

import attrs

from rgpd_sante.analysis.penalties.amounts import Ceiling, Indication
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.penalty import SizeBand
from rgpd_sante.law.texts import edpb_fines, gdpr
from rgpd_sante.vocabulary.penalties import PenaltyTier, Seriousness

__all__ = ["StartingRange", "anchored_range", "legal_maximum", "linked_maximum", "size_band", "starting_range"]


@attrs.frozen(kw_only=True)
class StartingRange:
    """A starting range with the shares and the factors that make it."""

    amount: Indication
    shares: tuple[Decimal, Decimal]
    band: SizeBand

    @property
    def verification(self) -> Verification:
        """How sure the factors of size are."""
        return self.band.verification


def legal_maximum(tier: PenaltyTier, turnover: Decimal, *, on: date, undertaking: Answer = Answer.YES) -> Ceiling:
    """Compute the legal maximum of a tier for a worldwide turnover, in euros.

    Raises:
        NotInForceError: if the GDPR did not apply on that day.

    Examples:
        >>> legal_maximum(PenaltyTier.ART_83_4, Decimal(700_000_000), on=date(2026, 6, 2)).value
        Decimal('14000000.00')
    """
    ceiling = gdpr.FINE_CEILINGS.at(on).value[tier.value]
    # art. 83(4) to (6): « ou, dans le cas d'une entreprise, jusqu'à … % du chiffre d'affaires annuel mondial total de
    # l'exercice précédent, le montant le plus élevé étant retenu »
    if undertaking is Answer.NO:
        return Ceiling(value=ceiling.static)
    return Ceiling(value=max(ceiling.static, ceiling.rate * turnover))


def linked_maximum(tiers: Iterable[PenaltyTier], turnover: Decimal, *, on: date, undertaking: Answer) -> Ceiling:
    """Compute the maximum of linked infringements: that of the gravest (art. 83(3)).

    Raises:
        NotInForceError: if the GDPR did not apply on that day.
        ValueError: if there is no tier at all.
    """
    # art. 83(3): « le montant total de l'amende administrative ne peut pas excéder le montant fixé pour la violation
    # la plus grave »
    return max(
        (legal_maximum(tier, turnover, on=on, undertaking=undertaking) for tier in tiers), key=lambda cap: cap.value
    )


def size_band(turnover: Decimal, *, on: date) -> SizeBand:
    """Find the band of a turnover; the upper bound belongs to its band (our convention).

    Raises:
        NotInForceError: before the guidelines were adopted.

    Examples:
        >>> size_band(Decimal(2_000_000), on=date(2026, 6, 2)).high
        Decimal('0.004')
    """
    bands = edpb_fines.SIZE_BANDS.at(on).value
    return next(band for band in bands if band.top is None or turnover <= band.top)


def starting_range(tier: PenaltyTier, seriousness: Seriousness, turnover: Decimal, *, on: date) -> StartingRange:
    """Compute the wide starting range of the annex: least by least to most by most, in euros.

    Raises:
        NotInForceError: before the guidelines were adopted.

    Examples:
        >>> found = starting_range(PenaltyTier.ART_83_4, Seriousness.MEDIUM, Decimal(150_000), on=date(2026, 6, 2))
        >>> found.amount.low == 2_000, found.amount.high == 8_000
        (True, True)
    """
    least, most = edpb_fines.SERIOUSNESS_SHARES.at(on).value[seriousness.value]
    band = size_band(turnover, on=on)
    maximum = legal_maximum(tier, turnover, on=on).value
    amount = Indication(low=maximum * least * band.low, high=maximum * most * band.high)
    return StartingRange(amount=amount, shares=(least, most), band=band)


def anchored_range(starting_amount: Decimal, turnover: Decimal, *, on: date) -> Indication:
    """Compute the range of an authority that first picks one starting amount, then adjusts it to the size.

    Raises:
        NotInForceError: before the guidelines were adopted.

    Examples:
        >>> anchored_range(Decimal(1_000_000), Decimal(150_000), on=date(2026, 6, 2)).low == 2_000
        True
    """
    band = size_band(turnover, on=on)
    return Indication(low=starting_amount * band.low, high=starting_amount * band.high)
