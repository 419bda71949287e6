# SPDX-License-Identifier: MIT
"""The net premium of a proposal: limit, activity and turnover as answered, with the loadings of the effects."""

from __future__ import annotations

from rgpd_sante.analysis.premium.net import NetPremium, Unpriced, net_premium
from rgpd_sante.analysis.premium.tariff import DEMONSTRATION, Tariff
from rgpd_sante.analysis.underwriting.effect import Effect
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.vocabulary.proposal import QuestionId, UnderwritingRule

__all__ = ["price"]


def price(proposal: Proposal, effects: tuple[Effect, ...], *, tariff: Tariff = DEMONSTRATION) -> NetPremium | Unpriced:
    """Compute the net premium of a proposal, or say why there is none.

    Examples:
        >>> price(Proposal(), ()).reason
        'Le montant de garantie n’est pas connu.'
    """
    limit, activity, turnover = proposal.volume.wanted_limit, proposal.applicant.activity, proposal.volume.turnover
    if limit is None:
        return Unpriced(
            question=QuestionId.Q11, rule=UnderwritingRule.R_LIM, reason="Le montant de garantie n’est pas connu."
        )
    if activity is None:
        return Unpriced(question=QuestionId.Q03, rule=UnderwritingRule.R_PROF, reason="La profession n’est pas connue.")
    if turnover is None:
        return Unpriced(
            question=QuestionId.Q07, rule=UnderwritingRule.R_TURN, reason="Le chiffre d’affaires n’est pas connu."
        )
    loadings = tuple(effect.loading for effect in effects if effect.loading is not None)
    return net_premium(limit=limit, activity=activity, turnover=turnover, loadings=loadings, tariff=tariff)
