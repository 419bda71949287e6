# SPDX-License-Identifier: MIT
"""The limit of a policy that an exposure calls for: the smallest tier with a margin, what each tier leaves, the peers.

A practice above the largest tier gets no figure: a broker studies it.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.analysis.exposure.breakdown import Exposure
from rgpd_sante.analysis.words import euros, number
from rgpd_sante.errors import FactError, hidden, shown
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import cost_studies
from rgpd_sante.money import to_cent
from rgpd_sante.vocabulary.proposal import CoverLimit

__all__ = [
    "BROKER",
    "MARGIN",
    "TIERS",
    "LimitRecommendation",
    "PeerCapacity",
    "TierGap",
    "gap",
    "peer_capacity",
    "recommend_limit",
]

# the limits of the form; the margin is a choice of the library
TIERS: Final = tuple(limit.amount for limit in CoverLimit)
MARGIN: Final = Decimal("1.10")
BROKER: Final = "à étudier avec un courtier"


@attrs.frozen(kw_only=True)
class TierGap:
    """What a tier leaves to the practice, in euros; zero where the tier reaches the exposure."""

    tier: Decimal
    gap: Decimal


@attrs.frozen(kw_only=True)
class PeerCapacity:
    """The mean capacity bought by firms of a band of turnover, from ``low`` included to ``below`` excluded."""

    low: Decimal
    below: Decimal
    capacity: Decimal
    citation: Citation


@attrs.frozen(kw_only=True)
class LimitRecommendation:
    """The tier recommended, or ``None`` for a study by a broker, with what leads there.

    ``needed`` is the exposure with its margin, exact; ``gaps`` has each tier; ``peers`` is information only, ``None``
    where no band of turnover fits.
    """

    exposure: Exposure
    needed: Decimal
    tier: Decimal | None
    gaps: tuple[TierGap, ...]
    peers: PeerCapacity | None
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def advice(self) -> str:
        """The recommendation in French: an amount, or a study by a broker."""
        return BROKER if self.tier is None else euros(self.tier)


def gap(amount: Decimal, tier: Decimal) -> Decimal:
    """Compute what a tier leaves of an exposure, in euros.

    Examples:
        >>> gap(Decimal("221826.92"), Decimal(100_000)), gap(Decimal("221826.92"), Decimal(250_000))
        (Decimal('121826.92'), Decimal('0.00'))
    """
    return to_cent(max(Decimal(0), amount - tier))


def peer_capacity(annual_revenue: Decimal, *, on: date) -> PeerCapacity | None:
    """Find the mean capacity bought by firms of a turnover, ``None`` beyond the last band.

    Examples:
        >>> peer_capacity(Decimal(181_000), on=date(2026, 6, 2)).capacity
        Decimal('564000')
    """
    dated = cost_studies.MEAN_CAPACITY.at(on)
    return next(
        (
            PeerCapacity(low=low, below=below, capacity=capacity, citation=dated.citation)
            for low, below, capacity in dated.value
            if low <= annual_revenue < below
        ),
        None,
    )


def recommend_limit(
    exposure: Exposure, *, tiers: tuple[Decimal, ...] = TIERS, margin: Decimal = MARGIN
) -> LimitRecommendation:
    """Recommend the smallest tier that reaches the exposure with its margin.

    Args:
        exposure: An exposure, of either model.
        tiers: The limits on offer, in euros; those of the brochure by default.
        margin: The factor of prudence, one or more.

    Raises:
        FactError: if there is no tier, if one is below zero, or if the margin is below one.

    Examples:
        >>> from rgpd_sante.analysis.exposure.breakdown import ExposureModel
        >>> from rgpd_sante.analysis.exposure.facts import ExposureFacts
        >>> from rgpd_sante.analysis.exposure.models import exposure
        >>> from rgpd_sante.facts import Count
        >>> from rgpd_sante.time.instants import instant
        >>> doctor = ExposureFacts(records=Count(value=1500), annual_revenue=Decimal(181_000))
        >>> found = exposure(doctor, model=ExposureModel.BROCHURE, at=instant("2026-06-02T10:17+02:00"))
        >>> recommend_limit(found).tier
        Decimal('250000')
    """
    ordered = _checked(tiers, margin)
    amount = exposure.amount
    needed = amount * margin
    tier = next((one for one in ordered if one >= needed), None)
    peers = peer_capacity(exposure.facts.annual_revenue, on=exposure.day)
    return LimitRecommendation(
        exposure=exposure,
        needed=needed,
        tier=tier,
        gaps=tuple(TierGap(tier=one, gap=gap(amount, one)) for one in ordered),
        peers=peers,
        reasons=(
            f"{exposure.model.label} : {euros(amount)} × {number(margin)} = {euros(needed)}.",
            f"Aucun palier ne l’atteint (le plus haut : {euros(ordered[-1])}) : {BROKER}."
            if tier is None
            else f"Plus petit palier qui l’atteint : {euros(tier)}.",
            *_told(peers),
        ),
        warnings=(_SUBLIMITS, *exposure.warnings),
    )


_SUBLIMITS: Final = (
    "Vérifier aussi chaque sous-limite : un plafond suffisant peut laisser un poste à découvert, par exemple la "
    "reconstitution des données ou la perte d’exploitation."
)


def _told(peers: PeerCapacity | None) -> tuple[str, ...]:
    if peers is None:
        return ()
    sentence = (
        f"Pour information, capacité moyenne souscrite par les entreprises de {euros(peers.low)} à "
        f"{euros(peers.below)} de chiffre d’affaires : {euros(peers.capacity)} ({peers.citation.text.short})."
    )
    return (sentence,)


def _checked(tiers: tuple[Decimal, ...], margin: Decimal) -> tuple[Decimal, ...]:
    """Check what the caller offers, and order the tiers."""
    for name, values, least in (("tiers", tiers, Decimal(0)), ("margin", (margin,), Decimal(1))):
        strange = [one for one in values if not isinstance(one, Decimal) or not one.is_finite() or one < least]
        if strange or not values:
            raise FactError(
                name,
                given=_shown(strange[0]) if strange else "rien",
                expected=f"finite Decimals of {least} or more, one at least",
                attendu=f"des nombres décimaux d’au moins {least}",
            )
    return tuple(sorted(tiers))


def _shown(value: object) -> str:
    return shown(str(value)) if isinstance(value, Decimal) else hidden(value)
