# SPDX-License-Identifier: MIT
"""What the steps take off, itemised: by guarantee and by step, told in French and cited."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import assert_never

from rgpd_sante.analysis.settlement.verdict import CutLine, GuaranteeLine
from rgpd_sante.analysis.words import euros, percent
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.vocabulary.insurance import Cut, DeductibleMode

__all__ = ["cuts_of"]


def cuts_of(policy: Policy, terms: CoverTerms, line: GuaranteeLine) -> Iterator[CutLine]:
    """Yield what each step took off a guarantee, in the order of the steps; a step that took nothing is not told."""
    amounts = (
        (Cut.CAPITAL_RULE, line.measured - line.after_capital_rule),
        (Cut.DEDUCTIBLE, line.deductible),
        (Cut.INSURED_SHARE, line.after_deductible - line.after_share),
        (Cut.SUBLIMIT, line.after_share - line.after_sublimit),
        (Cut.YEARLY_SUBLIMIT, line.after_sublimit - line.after_yearly_sublimit),
        (Cut.CLAIM_LIMIT, line.after_yearly_sublimit - line.after_claim_limit),
        (Cut.YEARLY_LIMIT, line.after_claim_limit - line.after_yearly_limit),
        (Cut.PREMIUM_RULE, line.after_yearly_limit - line.indemnity),
    )
    for cut, amount in amounts:
        if amount:
            yield CutLine(
                cut=cut,
                guarantee=line.guarantee,
                part=line.part,
                amount=amount,
                explanation=_explained(cut, policy, terms),
                citations=_cited(cut),
            )


def _explained(cut: Cut, policy: Policy, terms: CoverTerms) -> str:
    single = policy.deductible_mode is DeductibleMode.SINGLE
    return {
        Cut.CAPITAL_RULE: "La valeur réelle dépasse la valeur déclarée : l’assuré supporte une part proportionnelle du "
        "dommage.",
        Cut.DEDUCTIBLE: f"Part de la franchise unique de {_amount(policy.single_deductible)}."
        if single
        else "Franchise de la garantie.",
        Cut.INSURED_SHARE: f"L’assuré garde {percent(terms.insured_share)} de la perte.",
        Cut.SUBLIMIT: f"Sous-limite de la garantie par sinistre : {_amount(terms.sublimit)}, comprise dans le plafond.",
        Cut.YEARLY_SUBLIMIT: f"Sous-limite de la garantie par année : {_amount(terms.yearly_sublimit)}, moins ce qui a "
        "été payé.",
        Cut.CLAIM_LIMIT: f"Plafond par sinistre, toutes garanties réunies : {_amount(policy.limit_claim)}.",
        Cut.YEARLY_LIMIT: f"Plafond de l’année d’assurance : {_amount(policy.limit_year)}, moins ce qui a été payé.",
        Cut.PREMIUM_RULE: "Déclaration inexacte de bonne foi, constatée après le sinistre : l’indemnité est réduite "
        "dans le rapport de la prime payée à la prime due.",
    }[cut]


def _cited(cut: Cut) -> tuple[Citation, ...]:
    match cut:
        case Cut.CAPITAL_RULE:
            return (law.L_121_5,)
        case Cut.DEDUCTIBLE | Cut.INSURED_SHARE:
            return (law.L_121_1,)
        case Cut.SUBLIMIT | Cut.YEARLY_SUBLIMIT | Cut.CLAIM_LIMIT | Cut.YEARLY_LIMIT:
            return (law.L_112_4,)
        case Cut.PREMIUM_RULE:
            return (law.L_113_9,)
        case _:
            assert_never(cut)


def _amount(amount: Decimal | None) -> str:
    return euros(amount or Decimal(0))
