# SPDX-License-Identifier: MIT
"""How far a guarantee goes: the smallest cap that is left, and what the insured keeps, in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import pytest

from coverage_cases import POLICY, one, policy_with, with_terms
from document_readers import squeezed
from rgpd_sante.analysis.coverage.amounts import kept_of
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import CoverTerms, Deductible, InterruptionTerms, PriorPayment
from rgpd_sante.vocabulary.insurance import (
    CoverBasis,
    DeductibleKind,
    DeductibleMode,
    Guarantee,
    HeadOfLoss,
    WaitingMode,
    WindowStart,
)

FORENSICS: Final = CoverTerms(
    guarantee=Guarantee.IT_FORENSICS,
    basis=CoverBasis.DISCOVERY,
    sublimit=Decimal(30_000),
    yearly_sublimit=Decimal(40_000),
    insured_share=Decimal("0.2"),
)


def test_what_was_paid_in_the_year_shrinks_the_room() -> None:
    """The yearly limit and the yearly sub-limit lose what was paid; the smallest cap counts."""
    told = ClaimCircumstances(
        prior_paid=Decimal(100_000),
        prior_by_guarantee=(PriorPayment(guarantee=Guarantee.IT_FORENSICS, amount=Decimal(35_000)),),
    )
    room = one(HeadOfLoss.FORENSICS, policy=with_terms(FORENSICS), circumstances=told).room
    assert room is not None
    assert (room.left_of_year, room.left_of_yearly_sublimit) == (Decimal(150_000), Decimal(5_000))
    assert (room.at_most, room.prior_known) == (Decimal(5_000), True)


def test_an_exhausted_year_leaves_nothing() -> None:
    """More paid than the limit leaves zero, never less."""
    told = ClaimCircumstances(prior_paid=Decimal(300_000))
    room = one(HeadOfLoss.FORENSICS, circumstances=told).room
    assert room is not None
    assert room.at_most == Decimal(0)


def test_while_prior_payments_are_unknown_the_caps_are_whole() -> None:
    """The room says that it does not know what was paid."""
    room = one(HeadOfLoss.LOST_REVENUE).room
    assert room is not None
    assert (room.at_most, room.prior_known) == (Decimal(250_000), False)


def test_a_guarantee_outside_the_limit_has_only_its_own_caps() -> None:
    """Without a sub-limit of its own, it has none at all."""
    terms = CoverTerms(guarantee=Guarantee.IT_FORENSICS, basis=CoverBasis.DISCOVERY, outside_limit=Answer.YES)
    room = one(HeadOfLoss.FORENSICS, policy=with_terms(terms)).room
    assert room is not None
    assert (room.limit_claim, room.left_of_year, room.at_most) == (None, None, None)


@pytest.mark.parametrize(
    ("deductible", "words"),
    [
        (Deductible(), "Pas de franchise en euros."),
        (Deductible(kind=DeductibleKind.FIXED, amount=Decimal(1_000)), "Franchise de 1 000 €, toujours déduite."),
        (
            Deductible(kind=DeductibleKind.RELATIVE, amount=Decimal(500)),
            "Franchise simple : rien jusqu’à 500 €, la perte entière au-delà.",
        ),
        (Deductible(kind=DeductibleKind.PERCENT, rate=Decimal("0.1")), "Franchise de 10 % de la perte."),
        (
            Deductible(
                kind=DeductibleKind.PERCENT, rate=Decimal("0.1"), minimum=Decimal(1_000), maximum=Decimal(5_000)
            ),
            "Franchise de 10 % de la perte, au moins 1 000 €, au plus 5 000 €.",
        ),
    ],
)
def test_a_deductible_is_told_in_words(deductible: Deductible, words: str) -> None:
    """Each kind has its own sentence."""
    terms = CoverTerms(guarantee=Guarantee.IT_FORENSICS, basis=CoverBasis.DISCOVERY, deductible=deductible)
    assert [squeezed(text) for text in kept_of(POLICY, terms)] == [words]


def test_a_single_deductible_and_a_share_are_told() -> None:
    """One deductible for all guarantees stands in place of theirs."""
    policy = policy_with(deductible_mode=DeductibleMode.SINGLE, single_deductible=Decimal(2_500))
    assert [squeezed(text) for text in kept_of(policy, FORENSICS)] == [
        "Franchise unique de 2 500 €, pour toutes les garanties du sinistre.",
        "Quote-part : l’assuré garde 20 % de la perte.",
    ]


@pytest.mark.parametrize(
    ("mode", "start", "hours", "days", "words"),
    [
        (
            WaitingMode.DEDUCTED,
            WindowStart.AFTER_WAITING,
            12,
            60,
            (
                "Carence de 12 heures : le début de l’arrêt reste à la charge de l’assuré. Période d’indemnisation : "
                "60 jours depuis la fin de la carence."
            ),
        ),
        (
            WaitingMode.DEDUCTED,
            WindowStart.INTERRUPTION,
            1,
            1,
            (
                "Carence de 1 heure : le début de l’arrêt reste à la charge de l’assuré. Période d’indemnisation : "
                "1 jour depuis le début de l’arrêt."
            ),
        ),
        (
            WaitingMode.QUALIFYING,
            WindowStart.INTERRUPTION,
            12,
            60,
            (
                "Attente de 12 heures : un arrêt qui ne dure pas plus n’est pas payé, un plus long l’est en entier. "
                "Période d’indemnisation : 60 jours depuis le début de l’arrêt."
            ),
        ),
    ],
)
def test_an_interruption_is_told_in_words(
    mode: WaitingMode, start: WindowStart, hours: int, days: int, words: str
) -> None:
    """A *carence* is not an *attente*, and the days have their start."""
    terms = CoverTerms(
        guarantee=Guarantee.BUSINESS_INTERRUPTION,
        basis=CoverBasis.DISCOVERY,
        interruption=InterruptionTerms(max_days=days, waiting_hours=hours, waiting_mode=mode, window_start=start),
    )
    assert kept_of(POLICY, terms)[1] == words
