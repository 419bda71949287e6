# SPDX-License-Identifier: MIT
"""The premium paid and the premium due: only an answer to a question that was put can be inexact (L.113-9)."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from proposal_cases import DAY, GOOD, changed_at
from rgpd_sante.analysis.underwriting.rate_due import answered_as, declaration_found, rate_due
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.insurance import RiskDeclaration
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.questionnaire import Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.vocabulary.insurance import DeclarationStatus
from rgpd_sante.vocabulary.proposal import CardNumbers, InsuredActivity, Multifactor, QuestionId

NO_MFA = changed_at(GOOD, {"systems.multifactor": Multifactor.NOWHERE})


def test_the_doctor_without_multifactor() -> None:
    """Declared with, exact without: 446.99 € paid, 670.48 € due, and the rule reduces."""
    found = rate_due(GOOD, NO_MFA, on=DAY)
    assert (found.paid, found.due) == (Decimal("446.99"), Decimal("670.48"))
    assert found.reduces is True
    assert found.reasons == ()
    assert [citation.short for citation in found.citations] == [
        "C. assur., art. L.113-9",
        "C. assur., art. L.113-2, 2°",
    ]


@pytest.mark.parametrize("exact", [GOOD, changed_at(GOOD, {"volume.turnover": Decimal(150_000)})])
def test_no_reduction_where_no_more_was_due(exact: Proposal) -> None:
    """Exact answers that cost no more than the declared ones reduce nothing."""
    assert rate_due(GOOD, exact, on=DAY).reduces is False


def test_a_blank_is_never_a_false_answer() -> None:
    """Who left the question on multi-factor authentication blank declared nothing false: the same premium is due."""
    blank = changed_at(GOOD, {"systems.multifactor": None})
    found = rate_due(blank, NO_MFA, on=DAY)
    assert found.paid == found.due == Decimal("446.99")
    assert found.reduces is False


def test_a_question_that_was_not_put_is_never_a_false_answer() -> None:
    """Without Q22 in the form, nothing follows from the lack of multi-factor authentication."""
    kept = tuple(one for one in QUESTIONNAIRE.questions if one.id is not QuestionId.Q22)
    silent = Questionnaire(version="1", questions=kept)
    assert rate_due(GOOD, NO_MFA, on=DAY, questionnaire=silent).reduces is False


def test_a_conditional_question_that_was_not_reached() -> None:
    """Who denied taking cards was not asked Q13: its exact answer is left out."""
    cards = {"cards_and_web.card_payments": Answer.YES, "cards_and_web.card_numbers": CardNumbers.DOES_NOT_KNOW}
    exact = changed_at(GOOD, cards)
    kept = answered_as(GOOD, exact)
    assert kept.cards_and_web.card_payments is Answer.YES
    assert kept.cards_and_web.card_numbers is None
    assert rate_due(GOOD, exact, on=DAY).reduces is False


@pytest.mark.parametrize(
    ("blanks", "reason"),
    [
        ({"systems.firewall": Answer.NO}, "Aucun pare-feu actif en permanence."),
        ({"past.known_facts": Answer.YES}, "Un fait connu peut donner lieu à réclamation ou à sinistre."),
        ({"applicant.activity": InsuredActivity.MIDWIFE}, "Le tarif n’a pas de coefficient pour cette profession."),
    ],
)
def test_no_premium_is_due_by_a_tariff_that_would_have_refused(blanks: dict[str, object], reason: str) -> None:
    """Where the exact answers decline or refer, the premium due is unknown: the judge sets it."""
    found = rate_due(GOOD, changed_at(GOOD, blanks), on=DAY)
    assert found.paid == Decimal("446.99")
    assert found.due is None
    assert found.reduces is None
    assert found.reasons == (reason,)


def test_the_signature_dates_the_answers() -> None:
    """A restore test eleven months old at the signature counts, however long ago that is on the day of the claim."""
    form = changed_at(GOOD, {"backups.restore_tested_on": date(2025, 7, 1)})
    exact = changed_at(form, {"signature.signed_on": None})
    found = rate_due(form, exact, on=date(2027, 1, 1))
    assert found.paid == found.due


def test_a_test_after_the_signature_is_no_exact_answer() -> None:
    """What happened after the signature answers none of its questions: it is refused."""
    later = changed_at(GOOD, {"signature.signed_on": None, "backups.restore_tested_on": date(2026, 6, 2)})
    with pytest.raises(FactError, match="restore_tested_on"):
        rate_due(GOOD, later, on=DAY)


@pytest.mark.parametrize("status", [DeclarationStatus.INACCURATE_GOOD_FAITH, DeclarationStatus.INTENTIONALLY_FALSE])
def test_the_premiums_go_on_to_the_claim(status: DeclarationStatus) -> None:
    """What a person concludes of the good faith goes with the two premiums, and the question counts as asked."""
    found = declaration_found(rate_due(GOOD, NO_MFA, on=DAY), status=status)
    assert found == RiskDeclaration(
        status=status, question_asked=Answer.YES, rate_paid=Decimal("446.99"), rate_due=Decimal("670.48")
    )
