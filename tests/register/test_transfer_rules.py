# SPDX-License-Identifier: MIT
"""What a transfer rests on: the order of chapter V, table by table, and the traps of the workbook of 2019."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import adequacy, gdpr
from rgpd_sante.register import Transfer
from rgpd_sante.register.transfer_rules import TransferBasis, basis_on, decision_for, in_eea, law_day, transfer_basis
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.register import SafeguardKind
from strategies_register import transfers

TODAY = date(2026, 11, 25)
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
SCC, SHIELD, DPF = (
    SafeguardKind.STANDARD_CONTRACTUAL_CLAUSES,
    SafeguardKind.PRIVACY_SHIELD,
    SafeguardKind.DATA_PRIVACY_FRAMEWORK,
)
CLAIM, DEROGATION = SafeguardKind.ADEQUACY_DECISION, SafeguardKind.ART_49_DEROGATION


# country, safeguard claimed, on the American list, what the transfer rests on today
TODAY_TABLE = [
    ("FR", None, UNKNOWN, TransferBasis.NOT_A_TRANSFER),
    ("NO", SCC, UNKNOWN, TransferBasis.NOT_A_TRANSFER),
    ("IS", None, UNKNOWN, TransferBasis.NOT_A_TRANSFER),
    ("LI", None, UNKNOWN, TransferBasis.NOT_A_TRANSFER),
    ("RE", None, UNKNOWN, TransferBasis.NOT_A_TRANSFER),
    ("CH", None, UNKNOWN, TransferBasis.ADEQUACY),
    ("CH", SCC, UNKNOWN, TransferBasis.ADEQUACY),
    ("CA", CLAIM, UNKNOWN, TransferBasis.ADEQUACY),
    ("JP", CLAIM, UNKNOWN, TransferBasis.ADEQUACY),
    ("GB", None, UNKNOWN, TransferBasis.ADEQUACY),
    ("US", DPF, YES, TransferBasis.ADEQUACY),
    ("US", None, YES, TransferBasis.ADEQUACY),
    (None, DPF, YES, TransferBasis.ADEQUACY),
    ("US", DPF, UNKNOWN, TransferBasis.UNDETERMINED),
    ("US", CLAIM, UNKNOWN, TransferBasis.UNDETERMINED),
    ("US", None, UNKNOWN, TransferBasis.UNDETERMINED),
    ("US", SCC, UNKNOWN, TransferBasis.APPROPRIATE_SAFEGUARDS),
    ("US", SCC, NO, TransferBasis.APPROPRIATE_SAFEGUARDS),
    ("US", DEROGATION, UNKNOWN, TransferBasis.DEROGATION),
    ("US", DPF, NO, TransferBasis.NONE),
    ("US", CLAIM, NO, TransferBasis.NONE),
    ("US", SHIELD, NO, TransferBasis.NONE),
    ("US", SHIELD, UNKNOWN, TransferBasis.UNDETERMINED),
    ("IN", None, UNKNOWN, TransferBasis.NONE),
    ("IN", CLAIM, UNKNOWN, TransferBasis.NONE),
    ("IN", DPF, YES, TransferBasis.NONE),
    ("IN", SHIELD, UNKNOWN, TransferBasis.NONE),
    ("IN", SafeguardKind.BINDING_CORPORATE_RULES, UNKNOWN, TransferBasis.APPROPRIATE_SAFEGUARDS),
    ("IN", SafeguardKind.CODE_OF_CONDUCT, UNKNOWN, TransferBasis.APPROPRIATE_SAFEGUARDS),
    ("IN", SafeguardKind.CERTIFICATION, UNKNOWN, TransferBasis.APPROPRIATE_SAFEGUARDS),
    ("IN", DEROGATION, UNKNOWN, TransferBasis.DEROGATION),
    ("XX", None, UNKNOWN, TransferBasis.NONE),
    (None, None, UNKNOWN, TransferBasis.UNDETERMINED),
    (None, CLAIM, UNKNOWN, TransferBasis.UNDETERMINED),
    (None, SCC, UNKNOWN, TransferBasis.APPROPRIATE_SAFEGUARDS),
]


@pytest.mark.parametrize(("country", "safeguard", "listed", "basis"), TODAY_TABLE)
def test_the_basis_today(
    country: str | None, safeguard: SafeguardKind | None, listed: Answer, basis: TransferBasis
) -> None:
    """The area comes first, then adequacy, safeguards and derogations; what is unknown permits nothing."""
    transfer = Transfer(country=country, safeguard=safeguard, listed_recipient=listed)
    assert basis_on(transfer, TODAY).conclusion is basis


@pytest.mark.parametrize(
    ("country", "safeguard", "day", "basis"),
    [
        ("US", DPF, date(2023, 7, 9), TransferBasis.NONE),
        ("US", DPF, date(2023, 7, 10), TransferBasis.ADEQUACY),
        ("US", SHIELD, date(2019, 7, 1), TransferBasis.ADEQUACY),
        (None, SHIELD, date(2019, 7, 1), TransferBasis.ADEQUACY),
        ("IN", SHIELD, date(2019, 7, 1), TransferBasis.NONE),
        ("US", SHIELD, date(2021, 1, 1), TransferBasis.NONE),
        (None, SHIELD, date(2021, 1, 1), TransferBasis.NONE),
        ("BR", None, date(2025, 12, 31), TransferBasis.NONE),
        ("BR", None, date(2026, 1, 1), TransferBasis.ADEQUACY),
    ],
)
def test_the_basis_is_that_of_the_day(
    country: str | None, safeguard: SafeguardKind, day: date, basis: TransferBasis
) -> None:
    """Yesterday's transfer is judged by the decisions of its day (the recipient being on the list of today)."""
    transfer = Transfer(country=country, safeguard=safeguard, listed_recipient=YES)
    assert basis_on(transfer, day).conclusion is basis


@pytest.mark.parametrize(
    ("transfer", "missing"),
    [
        (Transfer(country="CH"), []),
        (Transfer(country="CA"), ["$.recipient"]),
        (Transfer(country="US"), ["$.listed_recipient"]),
        (Transfer(safeguard=DPF), ["$.country", "$.listed_recipient"]),
        (Transfer(safeguard=DPF, listed_recipient=YES), ["$.country"]),
        (Transfer(country="US", safeguard=SCC), ["$.listed_recipient", "$.impact_assessed"]),
        (Transfer(country="IN", safeguard=SCC), ["$.impact_assessed"]),
        (Transfer(country="IN", safeguard=SCC, impact_assessed=NO), []),
        (Transfer(country="IN", safeguard=SCC, impact_assessed=YES), []),
        (Transfer(country="IN", safeguard=DEROGATION), ["$.documentation"]),
        (Transfer(country="IN", safeguard=DEROGATION, documentation="À compléter"), ["$.documentation"]),
        (Transfer(country="IN", safeguard=DEROGATION, documentation="Annexe 2."), []),
        (Transfer(country="IN"), ["$.safeguard"]),
        (Transfer(country="IN", safeguard=CLAIM), []),
        (Transfer(), ["$.country"]),
    ],
)
def test_what_is_missing_is_asked(transfer: Transfer, missing: list[str]) -> None:
    """Each fact that would change the answer, or complete it, is asked for by its path."""
    verdict = basis_on(transfer, TODAY)
    assert [one.path for one in verdict.missing] == missing
    assert all(one.question.endswith(" ?") for one in verdict.missing)


@pytest.mark.parametrize(
    ("assessed", "words"),
    [(YES, "a été examiné."), (NO, "n’a pas été examiné"), (UNKNOWN, "il n’est pas dit")],
)
def test_a_safeguard_is_told_with_its_assessment(assessed: Answer, words: str) -> None:
    """The clauses are the basis in any case, and the reason says whether the law of the country was looked at."""
    verdict = basis_on(Transfer(country="IN", safeguard=SCC, impact_assessed=assessed), TODAY)
    assert verdict.conclusion is TransferBasis.APPROPRIATE_SAFEGUARDS
    assert words in verdict.reasons[0]
    assert verdict.citations == (gdpr.ART_46,)


def test_an_adequacy_known_from_memory_says_so() -> None:
    """The reason tells whether the decision was verified, and only Canada has a narrower scope."""
    assert "(non vérifié)" in basis_on(Transfer(country="KR"), TODAY).reasons[0]
    assert "(vérifié)" in basis_on(Transfer(country="CH"), TODAY).reasons[0]
    assert "organisations commerciales" in basis_on(Transfer(country="CA"), TODAY).reasons[0]
    assert basis_on(Transfer(country="CH"), TODAY).citations == (gdpr.ART_45, adequacy.LIST_OF_2019)


def test_the_facts_used_are_codes() -> None:
    """The verdict names the facts that it read by their codes, and no name of anybody."""
    transfer = Transfer(
        recipient="Société de l’Exemple", country="US", safeguard=SCC, listed_recipient=NO, impact_assessed=YES
    )
    assert [(fact.path, fact.value) for fact in basis_on(transfer, TODAY).facts] == [
        ("$.country", "US"),
        ("$.safeguard", "standard_contractual_clauses"),
        ("$.listed_recipient", "no"),
        ("$.impact_assessed", "yes"),
    ]
    assert basis_on(Transfer(), TODAY).facts == ()


def test_the_day_is_that_of_paris() -> None:
    """The last hour of 9 July 2023 in London is already 10 July in Paris: the decision holds."""
    listed = Transfer(country="US", safeguard=DPF, listed_recipient=YES)
    assert transfer_basis(listed, at=instant("2023-07-09T23:30+02:00")).conclusion is TransferBasis.NONE
    assert transfer_basis(listed, at=instant("2023-07-09T22:30Z")).conclusion is TransferBasis.ADEQUACY
    assert law_day(datetime(2023, 7, 9, 22, 30, tzinfo=UTC)) == date(2023, 7, 10)


def test_a_naive_instant_is_refused() -> None:
    """The instant of the question has an offset."""
    with pytest.raises(FactError):
        transfer_basis(Transfer(), at=datetime(2026, 6, 2, 10, 17))  # noqa: DTZ001 - that is the fault


@pytest.mark.parametrize("country", ["XX", "ZZ", "UK", "EU"])
def test_a_code_that_no_country_bears_is_a_third_country(country: str) -> None:
    """An unknown code is of no area and of no decision: the prudent reading."""
    assert not in_eea(country, TODAY)
    assert decision_for(Transfer(country=country), TODAY) is None


@given(transfer=transfers(), day=st.dates())
def test_every_transfer_has_an_answer(transfer: Transfer, day: date) -> None:
    """Any transfer is judged on any day, with a reason and an article; one that lacks a fact names it."""
    verdict = basis_on(transfer, day)
    assert verdict.reasons
    assert verdict.citations
    assert verdict.missing or verdict.conclusion is not TransferBasis.UNDETERMINED


@given(transfer=transfers(), day=st.dates(min_value=date(2018, 5, 25)))
def test_a_name_changes_nothing(transfer: Transfer, day: date) -> None:
    """Who receives, and in which words the place is told, decide nothing."""
    bare = attrs.evolve(transfer, recipient=None, destination=None)
    assert basis_on(bare, day) == basis_on(transfer, day)
