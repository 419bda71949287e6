# SPDX-License-Identifier: MIT
"""The premium paid and the premium due, for the proportional rule of *Code des assurances*, L.113-9.

Only an answer to a question that was put can be inexact: a blank of the form is left blank in what should have been
answered, and weighs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TypeVar

import attrs

from rgpd_sante.analysis.premium.net import NetPremium
from rgpd_sante.analysis.premium.tariff import DEMONSTRATION, Tariff
from rgpd_sante.analysis.underwriting.guide import GUIDE, UnderwritingGuide
from rgpd_sante.analysis.underwriting.price import price
from rgpd_sante.analysis.underwriting.rules import effects
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import RiskDeclaration
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.questionnaire import Questionnaire, is_given, value_at
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import insurance_contract
from rgpd_sante.vocabulary.insurance import DeclarationStatus
from rgpd_sante.vocabulary.proposal import EffectKind

__all__ = ["RateDue", "answered_as", "declaration_found", "rate_due"]

T = TypeVar("T", bound=attrs.AttrsInstance)


@attrs.frozen(kw_only=True)
class RateDue:
    """The net premiums of the answers given and of the exact ones; ``due`` is ``None`` where there is none to tell.

    The indemnity is then paid in the ratio ``paid / due``, which is not rounded here.
    """

    paid: Decimal | None
    due: Decimal | None
    reasons: tuple[str, ...]
    citations: tuple[Citation, ...] = (insurance_contract.L_113_9, insurance_contract.L_113_2_2)

    @property
    def reduces(self) -> bool | None:
        """Whether the rule reduces the indemnity; ``None`` where a premium is not known."""
        return None if self.paid is None or self.due is None else self.paid < self.due


def rate_due(
    declared: Proposal,
    exact: Proposal,
    *,
    on: date,
    questionnaire: Questionnaire = QUESTIONNAIRE,
    guide: UnderwritingGuide = GUIDE,
    tariff: Tariff = DEMONSTRATION,
) -> RateDue:
    """Compare the premium of the answers given with that of the exact answers to the same questions.

    Only what the applicant answered is compared. Where the exact answers would have been declined or referred, no
    tariff gives the premium due: in court the judge sets it (not verified).

    Raises:
        FactError: if a restore test of the exact answers is dated after the signature of the form.

    Examples:
        >>> from datetime import date
        >>> rate_due(Proposal(), Proposal(), on=date(2026, 6, 2)).reduces is None
        True
    """
    asked = answered_as(declared, exact, questionnaire=questionnaire)
    paid, why_not_paid = _priced(declared, on, questionnaire, guide, tariff)
    due, why_not_due = _priced(asked, on, questionnaire, guide, tariff)
    return RateDue(paid=paid, due=due, reasons=(*why_not_paid, *why_not_due))


def declaration_found(rates: RateDue, *, status: DeclarationStatus) -> RiskDeclaration:
    """Hand the premiums of a comparison on to a claim, for a person who judged the good faith of the answers.

    Only answers to questions that were put are compared, hence the question counts as asked.

    Examples:
        >>> from datetime import date
        >>> rates = rate_due(Proposal(), Proposal(), on=date(2026, 6, 2))
        >>> declaration_found(rates, status=DeclarationStatus.INACCURATE_GOOD_FAITH).rate_due is None
        True
    """
    return RiskDeclaration(status=status, question_asked=Answer.YES, rate_paid=rates.paid, rate_due=rates.due)


def answered_as(declared: Proposal, exact: Proposal, *, questionnaire: Questionnaire = QUESTIONNAIRE) -> Proposal:
    """Give the exact answers to the questions that were put and answered; the others are blank, as in the form."""
    answered = {
        path
        for question in questionnaire.questions
        for blank in question.blanks
        for path in blank.paths
        if is_given(value_at(declared, path))
    }
    # the signature is the one of the form: it dates the answers
    return Proposal(
        questionnaire_version=declared.questionnaire_version,
        applicant=_kept(exact.applicant, "applicant", answered),
        volume=_kept(exact.volume, "volume", answered),
        cards_and_web=_kept(exact.cards_and_web, "cards_and_web", answered),
        backups=_kept(exact.backups, "backups", answered),
        systems=_kept(exact.systems, "systems", answered),
        habits=_kept(exact.habits, "habits", answered),
        suppliers=_kept(exact.suppliers, "suppliers", answered),
        organisation=_kept(exact.organisation, "organisation", answered),
        past=_kept(exact.past, "past", answered),
        signature=declared.signature,
    )


def _kept(part: T, name: str, answered: set[str]) -> T:
    """Keep the blanks that were answered in a part; the others take their default, unknown."""
    build: Callable[..., T] = type(part)
    fields = attrs.fields(type(part))
    return build(
        **{one.name: getattr(part, one.name) for one in fields if f"{name}.{one.name}" in answered},
    )


def _priced(
    proposal: Proposal, on: date, questionnaire: Questionnaire, guide: UnderwritingGuide, tariff: Tariff
) -> tuple[Decimal | None, tuple[str, ...]]:
    found = effects(proposal, on=on, questionnaire=questionnaire, guide=guide)
    stopped = tuple(one.reason for one in found if one.kind in {EffectKind.DISQUALIFICATION, EffectKind.REFERRAL})
    if stopped:
        return None, stopped
    priced = price(proposal, found, tariff=tariff)
    return (priced.amount, ()) if isinstance(priced, NetPremium) else (None, (priced.reason,))
