# SPDX-License-Identifier: MIT
"""From a dossier to the documents of its insurance: which proposal, policy and claim, and what is refused."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import Final

import attrs
import pytest

from breach_samples import full_breach, full_practice
from document_dossiers import words_of
from insurance_cases import EXAMPLES, from_example
from proposal_cases import GOOD, changed_at
from rgpd_sante.analysis.settlement.settle import settle
from rgpd_sante.documents.contents.settlement_statement import settlement_statement
from rgpd_sante.documents.insurance_choice import InsuranceChoiceError, InsuranceItem
from rgpd_sante.documents.kinds import INSURANCE_KINDS, DocumentKind, document
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError, UnsupportedError
from rgpd_sante.facts import Count
from rgpd_sante.insurance import RiskVolume
from rgpd_sante.practice import Scale
from rgpd_sante.time.instants import instant

AT: Final = instant("2026-11-26T10:00+01:00")
POLICY, CLAIM = from_example(EXAMPLES["E1"])
BREACH: Final = attrs.evolve(full_breach(), reference="VIO-1", notifications=())
ONE: Final = Dossier(
    practice=full_practice(),
    breaches=(BREACH,),
    proposals=(attrs.evolve(GOOD, reference="PROP-1"),),
    policies=(attrs.evolve(POLICY, reference="CYB-1"),),
    claims=(attrs.evolve(CLAIM, reference="SIN-1", policy_reference="CYB-1", breach_reference="VIO-1"),),
)
TWO: Final = attrs.evolve(
    ONE,
    proposals=(*ONE.proposals, changed_at(attrs.evolve(GOOD, reference="PROP-2"), {"applicant.name": "Dr Second"})),
    policies=(*ONE.policies, attrs.evolve(POLICY, reference="CYB-2", limit_year=Decimal(999_000))),
    claims=(*ONE.claims, attrs.evolve(CLAIM, reference="SIN-2", policy_reference="CYB-2", prior_paid=Decimal(200_000))),
)
NONE: Final = attrs.evolve(ONE, proposals=(), policies=(), claims=())
REFERENCES: Final = {
    DocumentKind.PROPOSAL_FORM: ("PROP-1", "PROP-2"),
    DocumentKind.GUARANTEES_TABLE: ("CYB-1", "CYB-2"),
    DocumentKind.SETTLEMENT_STATEMENT: ("SIN-1", "SIN-2"),
}
EACH = pytest.mark.parametrize("kind", sorted(INSURANCE_KINDS))


@EACH
def test_the_only_one_needs_no_reference(kind: DocumentKind) -> None:
    """Where the dossier has one proposal, policy or claim, the document is about it, named or not."""
    first, _ = REFERENCES[kind]
    assert document(ONE, kind, at=AT) == document(ONE, kind, at=AT, reference=first)


@EACH
def test_the_reference_chooses(kind: DocumentKind) -> None:
    """Among several, the reference says which, and the document bears it."""
    for reference in REFERENCES[kind]:
        assert document(TWO, kind, at=AT, reference=reference).reference == reference


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (
            DocumentKind.PROPOSAL_FORM,
            "Le dossier contient plusieurs propositions : indiquer la référence de l’une d’elles (PROP-1, PROP-2).",
        ),
        (
            DocumentKind.GUARANTEES_TABLE,
            "Le dossier contient plusieurs contrats : indiquer la référence de l’un d’eux (CYB-1, CYB-2).",
        ),
        (
            DocumentKind.SETTLEMENT_STATEMENT,
            "Le dossier contient plusieurs sinistres : indiquer la référence de l’un d’eux (SIN-1, SIN-2).",
        ),
    ],
)
def test_several_need_a_reference(kind: DocumentKind, message: str) -> None:
    """Without a reference the message names those of the dossier, and guesses none."""
    with pytest.raises(InsuranceChoiceError) as caught:
        document(TWO, kind, at=AT)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (
            DocumentKind.PROPOSAL_FORM,
            "Aucune proposition n’a la référence « VIO-1 » ; références du dossier : PROP-1.",
        ),
        (DocumentKind.GUARANTEES_TABLE, "Aucun contrat n’a la référence « VIO-1 » ; références du dossier : CYB-1."),
        (
            DocumentKind.SETTLEMENT_STATEMENT,
            "Aucun sinistre n’a la référence « VIO-1 » ; références du dossier : SIN-1.",
        ),
    ],
)
def test_a_reference_of_something_else_is_refused(kind: DocumentKind, message: str) -> None:
    """The reference of a breach is never taken for that of a policy."""
    with pytest.raises(InsuranceChoiceError) as caught:
        document(ONE, kind, at=AT, reference="VIO-1")
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("kind", "message"),
    [
        (DocumentKind.PROPOSAL_FORM, "Le dossier ne contient aucune proposition."),
        (DocumentKind.GUARANTEES_TABLE, "Le dossier ne contient aucun contrat d’assurance."),
        (DocumentKind.SETTLEMENT_STATEMENT, "Le dossier ne contient aucun sinistre."),
    ],
)
def test_a_dossier_without_any_says_so(kind: DocumentKind, message: str) -> None:
    """There is nothing to write about, with or without a reference."""
    for reference in (None, "X"):
        with pytest.raises(UnsupportedError) as caught:
            document(NONE, kind, at=AT, reference=reference)
        assert isinstance(caught.value, InsuranceChoiceError)
        assert caught.value.message == message


def test_policies_without_a_number_cannot_be_told_apart() -> None:
    """Two contracts of which nobody knows the number: the message says that there is no reference to give."""
    nameless = attrs.evolve(ONE, policies=(POLICY, POLICY))
    with pytest.raises(InsuranceChoiceError, match="unsupported") as caught:
        document(nameless, DocumentKind.GUARANTEES_TABLE, at=AT)
    assert caught.value.message.endswith("indiquer la référence de l’un d’eux (aucune).")


def test_the_error_survives_a_process_pool() -> None:
    """It comes back whole from another process."""
    error = InsuranceChoiceError("x", ("A", "B"), InsuranceItem.CLAIM, 2)
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(copy), copy.message, copy.item, copy.count) == (
        InsuranceChoiceError,
        error.message,
        InsuranceItem.CLAIM,
        2,
    )


@EACH
def test_a_naive_instant_is_refused(kind: DocumentKind) -> None:
    """An instant without offset would move every clock."""
    with pytest.raises(FactError):
        document(ONE, kind, at=AT.replace(tzinfo=None))


def test_a_claim_is_settled_under_the_policy_that_it_names() -> None:
    """The second claim meets the limit of the second policy, as known at the instant of the document."""
    claim, policy = TWO.claims[1], TWO.policies[1]
    expected = settlement_statement(TWO.practice, settle(policy, claim, at=AT), at=AT, policy=policy, reference="SIN-2")
    assert document(TWO, DocumentKind.SETTLEMENT_STATEMENT, at=AT, reference="SIN-2") == expected


def test_a_claim_on_a_policy_that_is_not_there_is_not_settled() -> None:
    """Nor is one that names none of several: the message names the contracts of the dossier."""
    elsewhere = attrs.evolve(ONE, claims=(attrs.evolve(CLAIM, reference="SIN-1", policy_reference="CYB-9"),))
    with pytest.raises(InsuranceChoiceError) as caught:
        document(elsewhere, DocumentKind.SETTLEMENT_STATEMENT, at=AT)
    assert caught.value.message == "Aucun contrat n’a la référence « CYB-9 » ; références du dossier : CYB-1."
    unnamed = attrs.evolve(TWO, claims=(attrs.evolve(CLAIM, reference="SIN-1"),))
    with pytest.raises(InsuranceChoiceError, match="CYB-1, CYB-2"):
        document(unnamed, DocumentKind.SETTLEMENT_STATEMENT, at=AT)


def test_a_contract_that_is_not_at_hand_stops_no_declaration() -> None:
    """A loss is declared without waiting for the policy; its costs are told all the same."""
    elsewhere = tuple(attrs.evolve(claim, policy_reference="CYB-9") for claim in ONE.claims)
    told = words_of(document(attrs.evolve(ONE, claims=elsewhere), DocumentKind.LOSS_DECLARATION, at=AT))
    assert "190 500,00 €" in told


def test_a_declaration_has_the_costs_of_the_claim_of_its_breach() -> None:
    """The heads of the claim that names the breach are told with their amounts; without such a claim there are none."""
    told = words_of(document(ONE, DocumentKind.LOSS_DECLARATION, at=AT))
    assert "190 500,00 €" in told
    without = words_of(document(attrs.evolve(ONE, claims=()), DocumentKind.LOSS_DECLARATION, at=AT))
    assert "190 500,00 €" not in without
    doubled = attrs.evolve(TWO, claims=tuple(attrs.evolve(claim, breach_reference="VIO-1") for claim in TWO.claims))
    assert "190 500,00 €" not in words_of(document(doubled, DocumentKind.LOSS_DECLARATION, at=AT))


def test_the_adequacy_is_that_of_the_proposal_and_of_the_policy() -> None:
    """The files of the only proposal count, else the patients of the practice; the only policy is set against them."""
    volume = RiskVolume(patient_files=1500, turnover=Decimal(181_000), variable_cost_share=Decimal("0.12"))
    asked = attrs.evolve(ONE, proposals=(attrs.evolve(GOOD, volume=volume),))
    told = words_of(document(asked, DocumentKind.ADEQUACY_NOTE, at=AT))
    assert "221 826,92 €" in told
    assert "Plafonds du contrat" in told
    scale = Scale(patients_per_year=Count(value=300), annual_turnover=Decimal(92_400))
    plain = attrs.evolve(NONE, practice=attrs.evolve(full_practice(), scale=scale))
    told = words_of(document(plain, DocumentKind.ADEQUACY_NOTE, at=AT))
    assert "54 092,31 €" in told
    assert "Plafonds du contrat" not in told
