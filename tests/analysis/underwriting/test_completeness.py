# SPDX-License-Identifier: MIT
"""A form is complete when every question put to the applicant is answered and the form is signed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest

from proposal_cases import DAY, GOOD, changed_at
from rgpd_sante.analysis.underwriting.completeness import completeness
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import PastIncident
from rgpd_sante.insurance.questionnaire import Questionnaire
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.vocabulary.penalties import PersonKind
from rgpd_sante.vocabulary.proposal import CardNumbers, ItManagement, QuestionId

INCIDENT = PastIncident(day=date(2024, 2, 1), cost=Decimal(4_000))
PATHS = [
    (path, blank.paths[0], question)
    for question in QUESTIONNAIRE.questions
    for blank in question.blanks
    for path in blank.paths
]


def missing(proposal: Proposal, questionnaire: Questionnaire = QUESTIONNAIRE) -> list[str]:
    """Give the paths of what is missing."""
    return [fact.path for fact in completeness(proposal, on=DAY, questionnaire=questionnaire).missing]


def test_a_form_answered_completely_is_complete() -> None:
    """The doctor who answered everything and signed has nothing left to answer."""
    found = completeness(GOOD, on=DAY)
    assert found.is_complete
    assert found.not_asked == (QuestionId.Q13,)


def test_an_empty_form_lacks_every_question_that_is_put() -> None:
    """Each question without a condition is missing, in the order of the form; the conditional ones wait."""
    found = completeness(Proposal(), on=DAY)
    numbers = dict.fromkeys(fact.question[:3] for fact in found.missing[1:])
    assert list(numbers) == [one.id.number for one in QUESTIONNAIRE.questions if one.trigger is None]
    assert found.not_asked == ()


@pytest.mark.parametrize(
    "path",
    [path for path, first, _ in PATHS if path == first and not path.endswith("_detail")],
)
def test_a_blank_of_the_form_is_missing(path: str) -> None:
    """Whatever single answer is erased from a complete form is missing, with its question in French."""
    part, _, name = path.partition(".")
    default = next(one.default for one in attrs.fields(type(getattr(GOOD, part))) if one.name == name)
    erased = changed_at(GOOD, {path: default})
    was_given = getattr(getattr(GOOD, part), name) != default
    found = completeness(erased, on=DAY).missing
    assert [fact.path for fact in found if fact.path != path] == []
    assert bool(found) is was_given
    assert all(fact.question.startswith("Q") for fact in found)


def test_a_siret_stands_for_a_siren_and_an_adeli_for_an_rpps() -> None:
    """One of two numbers answers the question that asks for either."""
    other = {"applicant.siren": None, "applicant.siret": "00000000000000"}
    assert missing(changed_at(GOOD, other)) == []
    assert missing(changed_at(GOOD, {"applicant.rpps": None, "applicant.adeli": "000000000"})) == []
    assert missing(changed_at(GOOD, {"applicant.siren": None})) == ["applicant.siren"]


def test_a_company_has_no_number_of_a_professional() -> None:
    """A legal person is not asked for an RPPS number; a natural person is."""
    assert missing(changed_at(GOOD, {"applicant.rpps": None, "applicant.person": PersonKind.LEGAL})) == []
    assert missing(changed_at(GOOD, {"applicant.rpps": None})) == ["applicant.rpps"]


def test_cards_call_for_their_details() -> None:
    """Whoever takes cards says how many payments and what becomes of the numbers; who takes none is not asked."""
    cards = changed_at(GOOD, {"cards_and_web.card_payments": Answer.YES})
    assert missing(cards) == ["cards_and_web.card_operations", "cards_and_web.card_numbers"]
    told = {"cards_and_web.card_operations": 900, "cards_and_web.card_numbers": CardNumbers.DOES_NOT_KNOW}
    assert missing(changed_at(cards, told)) == []


def test_what_is_not_asked_is_not_missing() -> None:
    """Without backups or without a provider, the questions about them are not put."""
    none = {
        "backups.backed_up": Answer.NO,
        "backups.frequency": None,
        "backups.offline_copy": Answer.UNKNOWN,
        "backups.restore_test": Answer.UNKNOWN,
        "backups.restore_tested_on": None,
        "suppliers.it_management": ItManagement.IN_HOUSE,
        "suppliers.provider_clauses": Answer.UNKNOWN,
    }
    found = completeness(changed_at(GOOD, none), on=DAY)
    assert found.is_complete
    assert found.not_asked == (QuestionId.Q13, QuestionId.Q17, QuestionId.Q18, QuestionId.Q19, QuestionId.Q32)


@pytest.mark.parametrize("event", ["known_facts", "authority_action", "insurer_refusal", "other_policies"])
def test_a_yes_about_the_past_is_told_in_words(event: str) -> None:
    """A "yes" to Q39 to Q42 needs its details."""
    said = changed_at(GOOD, {f"past.{event}": Answer.YES})
    assert missing(said) == [f"past.{event}_detail"]
    assert missing(changed_at(said, {f"past.{event}_detail": "Une facture contestée"})) == []


@pytest.mark.parametrize(
    ("count", "incidents", "expected"),
    [
        (1, (), ["past.incidents"]),
        (1, (INCIDENT,), []),
        (1, (PastIncident(day=date(2024, 2, 1)),), ["past.incidents"]),
        (2, (INCIDENT,), ["past.incidents"]),
        (0, (INCIDENT,), ["past.incidents"]),
        (None, (INCIDENT,), ["past.incident_count"]),
    ],
)
def test_as_many_incidents_are_described_as_declared(
    count: int | None, incidents: tuple[PastIncident, ...], expected: list[str]
) -> None:
    """Each incident declared has its day and its cost, and the two numbers agree."""
    assert missing(changed_at(GOOD, {"past.incident_count": count, "past.incidents": incidents})) == expected


@pytest.mark.parametrize(
    ("blanks", "path"),
    [
        ({"signature.answers_exact": Answer.NO}, "signature.answers_exact"),
        ({"signature.signed_on": date(2026, 6, 3)}, "signature.signed_on"),
    ],
)
def test_a_form_that_is_not_yet_signed_is_not_complete(blanks: dict[str, object], path: str) -> None:
    """Answers declared inexact, or a signature of a day to come, are no signature."""
    assert missing(changed_at(GOOD, blanks)) == [path]


@pytest.mark.parametrize("version", [None, "0"])
def test_the_version_of_the_questions_must_be_known(version: str | None) -> None:
    """Only a question that was put can be answered falsely: which ones were put is part of the form."""
    assert missing(changed_at(GOOD, {"questionnaire_version": version})) == ["questionnaire_version"]


def test_an_insurer_may_ask_less() -> None:
    """A version that leaves questions out, or lets one be optional, does not miss them."""
    kept = tuple(one for one in QUESTIONNAIRE.questions if one.id not in {QuestionId.Q38, QuestionId.Q43})
    optional = tuple(attrs.evolve(one, mandatory=one.id is not QuestionId.Q36) for one in kept)
    short = Questionnaire(version=QUESTIONNAIRE.version, questions=optional)
    blanks = {
        "organisation.bank_details_called_back": Answer.UNKNOWN,
        "past.incident_count": None,
        "signature.answers_exact": Answer.NO,
    }
    assert missing(changed_at(GOOD, blanks), short) == []


def test_what_is_missing_is_asked_in_french() -> None:
    """The question is printed with its number, and its blank where there are several."""
    found = completeness(changed_at(GOOD, {"applicant.workstations": None}), on=DAY).missing
    assert found[0].question == "Q05. Nombre d’associés, de salariés et de postes de travail [postes de travail]"
