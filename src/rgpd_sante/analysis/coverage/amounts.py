# SPDX-License-Identifier: MIT
"""How far a guarantee goes: the caps that are left, and what the insured keeps, in words."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, assert_never

from rgpd_sante.analysis.coverage.answers import Room
from rgpd_sante.analysis.words import euros, percent, several
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.terms import CoverTerms, Deductible, InterruptionTerms
from rgpd_sante.vocabulary.insurance import DeductibleKind, DeductibleMode, WaitingMode, WindowStart

__all__ = ["kept_of", "room_of"]

_ZERO: Final = Decimal("0.00")


def room_of(policy: Policy, claim: Claim, terms: CoverTerms) -> Room:
    """Count what is left for a guarantee; one outside the limit knows only its sub-limits.

    Examples:
        >>> from datetime import date
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.time.zones import Territory
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> claim = Claim(heads=(), known_on=date(2026, 6, 2), prior_paid=Decimal(240_000))
        >>> room_of(policy, claim, policy.terms[0]).at_most
        Decimal('10000')
    """
    outside = terms.outside_limit is Answer.YES
    yearly = terms.yearly_sublimit
    return Room(
        limit_claim=None if outside else policy.limit_claim,
        left_of_year=None if outside else _left(policy.limit_year, claim.prior_paid or _ZERO),
        sublimit=terms.sublimit,
        left_of_yearly_sublimit=None if yearly is None else _left(yearly, claim.prior_of(terms.guarantee)),
        prior_known=claim.prior_paid is not None,
    )


def _left(cap: Decimal, used: Decimal) -> Decimal:
    return max(_ZERO, cap - used)


def kept_of(policy: Policy, terms: CoverTerms) -> tuple[str, ...]:
    """Say in French what the insured keeps of a loss, whatever its amount."""
    return tuple(_kept(policy, terms))


def _kept(policy: Policy, terms: CoverTerms) -> Iterator[str]:
    if policy.deductible_mode is DeductibleMode.SINGLE:
        yield f"Franchise unique de {euros(policy.single_deductible or _ZERO)}, pour toutes les garanties du sinistre."
    else:
        yield _deductible(terms.deductible)
    if terms.insured_share:
        yield f"Quote-part : l’assuré garde {percent(terms.insured_share)} de la perte."
    if terms.interruption is not None:
        yield _interruption(terms.interruption)


def _deductible(deductible: Deductible) -> str:
    amount = euros(deductible.amount or _ZERO)
    match deductible.kind:
        case DeductibleKind.NONE:
            return "Pas de franchise en euros."
        case DeductibleKind.FIXED:
            return f"Franchise de {amount}, toujours déduite."
        case DeductibleKind.RELATIVE:
            return f"Franchise simple : rien jusqu’à {amount}, la perte entière au-delà."
        case DeductibleKind.PERCENT:
            low = "" if deductible.minimum is None else f", au moins {euros(deductible.minimum)}"
            high = "" if deductible.maximum is None else f", au plus {euros(deductible.maximum)}"
            return f"Franchise de {percent(deductible.rate or _ZERO)} de la perte{low}{high}."
        case _:
            assert_never(deductible.kind)


def _interruption(terms: InterruptionTerms) -> str:
    hours = several(terms.waiting_hours, "heure")
    days = several(terms.max_days, "jour")
    match terms.waiting_mode:
        case WaitingMode.DEDUCTED:
            waiting = f"Carence de {hours} : le début de l’arrêt reste à la charge de l’assuré."
            after = terms.window_start is WindowStart.AFTER_WAITING
            start = "la fin de la carence" if after else "le début de l’arrêt"
        case WaitingMode.QUALIFYING:
            waiting = (
                f"Attente de {hours} : un arrêt qui ne dure pas plus n’est pas payé, un plus long l’est en entier."
            )
            start = "le début de l’arrêt"
        case _:
            assert_never(terms.waiting_mode)
    return f"{waiting} Période d’indemnisation : {days} depuis {start}."
