# SPDX-License-Identifier: MIT
"""A ready-made record adapted to a practice: its retention, its legal bases, secrecy, impact assessment and advice."""

from __future__ import annotations

from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.governance.impact_lists import contradicted_exemptions, exemption_of, required_types_of
from rgpd_sante.facts import Answer, Count
from rgpd_sante.practice.model import Practice
from rgpd_sante.practice.scale import Scale
from rgpd_sante.register import ControllerRecord, ImpactAssessment
from rgpd_sante.register.ready_made import READY_MADE, ready_made
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.governance import DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import LegalBasis, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode
from strategies import practices

FILE: Final = ProcessingSubject.PATIENT_RECORD
PATIENT_FILES: Final = frozenset(
    {
        RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE,
        RetentionRuleCode.PATIENT_FILE_DENTIST,
        RetentionRuleCode.PATIENT_FILE_PHYSIOTHERAPIST,
        RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT,
    }
)


def practice(
    profession: Profession | None = None,
    structure: StructureKind | None = None,
    form: PracticeForm | None = None,
    *,
    staff: int | None = None,
    public: Answer = Answer.UNKNOWN,
) -> Practice:
    """Give a practice of which only this is known."""
    return Practice(
        territory=Territory.METROPOLE,
        profession=profession,
        structure=structure,
        form=form,
        staff=None if staff is None else Count(value=staff),
        scale=Scale(public_body=public),
    )


def rules_of(record: ControllerRecord) -> set[RetentionRuleCode]:
    """List the rules of retention of the data of a record."""
    return {term.rule for item in record.data for term in item.retention if term.rule is not None}


@pytest.mark.parametrize(
    ("profession", "structure", "form", "rule"),
    [
        (None, None, None, RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE),
        (Profession.PHYSICIAN, None, None, RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE),
        (Profession.DENTAL_SURGEON, None, None, RetentionRuleCode.PATIENT_FILE_DENTIST),
        (Profession.PHYSIOTHERAPIST, None, None, RetentionRuleCode.PATIENT_FILE_PHYSIOTHERAPIST),
        (
            Profession.DENTAL_SURGEON,
            StructureKind.HEALTH_ESTABLISHMENT,
            None,
            RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT,
        ),
        (None, StructureKind.ARMY_HOSPITAL, None, RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT),
        (None, None, PracticeForm.ESPIC, RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT),
        (None, StructureKind.PHARMACY, None, RetentionRuleCode.PHARMACY_PATIENT_FILE),
        (Profession.PHARMACIST, None, None, RetentionRuleCode.PHARMACY_PATIENT_FILE),
        (Profession.PHARMACIST, StructureKind.MEDICAL_LABORATORY, None, RetentionRuleCode.BIOLOGY_REPORTS),
        # R.1112-7 binds establishments of health, not medico-social ones: a known structure prevails over the form
        (
            None,
            StructureKind.MEDICO_SOCIAL,
            PracticeForm.ETABLISSEMENT_PRIVE,
            RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE,
        ),
    ],
)
def test_the_file_is_kept_by_the_rule_of_the_practice(
    profession: Profession | None, structure: StructureKind | None, form: PracticeForm | None, rule: RetentionRuleCode
) -> None:
    """The identity and the documents follow the rule of the profession or of the structure (T-05)."""
    record = ready_made(ProcessingSubject.PATIENT_IDENTITY_AND_DMP, practice(profession, structure, form))
    assert rules_of(record) == {rule, RetentionRuleCode.DMP}


def test_the_rule_of_a_purpose_is_adapted_too() -> None:
    """A purpose that keeps the file by itself follows the rule of the profession."""
    record = ready_made(ProcessingSubject.PROSTHESIS_ORDERS, practice(Profession.DENTAL_SURGEON))
    assert [term.rule for term in record.purposes[0].retention] == [RetentionRuleCode.PATIENT_FILE_DENTIST]
    assert [term.rule for term in record.purposes[1].retention] == [RetentionRuleCode.IMPLANTABLE_DEVICES]


def test_a_duration_that_adaptation_makes_unsure_is_told() -> None:
    """The file of a pharmacy is kept by an unverified duration: its records say so."""
    record = ready_made(ProcessingSubject.PATIENT_IDENTITY_AND_DMP, practice(structure=StructureKind.PHARMACY))
    assert any("pas vérifiée : Matricule INS" in line for line in record.to_review)


@pytest.mark.parametrize(
    ("form", "public", "care", "appointments"),
    [
        (PracticeForm.ETABLISSEMENT_PUBLIC, Answer.UNKNOWN, LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION),
        (None, Answer.YES, LegalBasis.PUBLIC_TASK, LegalBasis.LEGAL_OBLIGATION),
        (
            PracticeForm.ETABLISSEMENT_PUBLIC,
            Answer.NO,
            LegalBasis.LEGAL_OBLIGATION,
            LegalBasis.LEGITIMATE_INTERESTS,
        ),
        (PracticeForm.ESPIC, Answer.UNKNOWN, LegalBasis.LEGAL_OBLIGATION, LegalBasis.LEGITIMATE_INTERESTS),
    ],
)
def test_a_public_service_has_its_own_bases(
    form: PracticeForm | None, public: Answer, care: LegalBasis, appointments: LegalBasis
) -> None:
    """A public hospital cares as a task of public interest and does not plead a legitimate interest."""
    of = practice(structure=StructureKind.HEALTH_ESTABLISHMENT, form=form, public=public)
    assert ready_made(ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD, of).purposes[0].legal_basis is care
    assert ready_made(ProcessingSubject.APPOINTMENTS, of).purposes[0].legal_basis is appointments
    assert ready_made(ProcessingSubject.BILLING, of).purposes == ready_made(ProcessingSubject.BILLING).purposes


@pytest.mark.parametrize(
    ("profession", "structure", "secrecy"),
    [
        (Profession.NURSE, None, Answer.YES),
        (None, None, Answer.YES),
        (Profession.OSTEOPATH, None, Answer.UNKNOWN),
        (Profession.PSYCHOLOGIST, StructureKind.SOLO_PRACTICE, Answer.UNKNOWN),
        (Profession.PSYCHOLOGIST, StructureKind.HEALTH_ESTABLISHMENT, Answer.YES),
    ],
)
def test_secrecy_is_to_be_checked_outside_the_csp(
    profession: Profession | None, structure: StructureKind | None, secrecy: Answer
) -> None:
    """A profession that part 4 of the CSP does not list must check the secrecy on which 9-2-h rests."""
    record = ready_made(FILE, practice(profession, structure))
    assert [purpose.professional_secrecy for purpose in record.purposes] == [secrecy]
    assert any("secret professionnel" in line for line in record.to_review) is (secrecy is Answer.UNKNOWN)


@pytest.mark.parametrize(
    ("profession", "structure", "form", "exempt"),
    [
        (Profession.PHYSICIAN, StructureKind.SOLO_PRACTICE, PracticeForm.INDIVIDUEL, True),
        (Profession.PHYSICIAN, StructureKind.SOLO_PRACTICE, None, True),
        (Profession.PHARMACIST, StructureKind.PHARMACY, PracticeForm.INDIVIDUEL, True),
        (Profession.PHYSICIAN, StructureKind.GROUP_PRACTICE, PracticeForm.INDIVIDUEL, False),
        (Profession.PHYSICIAN, None, PracticeForm.INDIVIDUEL, False),
        (Profession.PHARMACIST, StructureKind.PHARMACY, None, False),
        (Profession.PHARMACIST, StructureKind.PHARMACY, PracticeForm.SELARL, False),
        (Profession.OSTEOPATH, StructureKind.SOLO_PRACTICE, None, False),
        (None, StructureKind.SOLO_PRACTICE, None, False),
    ],
)
def test_the_exemption_is_claimed_on_known_facts_only(
    profession: Profession | None, structure: StructureKind | None, form: PracticeForm | None, *, exempt: bool
) -> None:
    """A health professional known to practise alone is exempt; a doubt claims nothing, and denies nothing."""
    record = ready_made(FILE, practice(profession, structure, form))
    assert record.impact_assessment.exemptions == ((DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL,) if exempt else ())
    assert record.impact_assessment.done is Answer.UNKNOWN


@pytest.mark.parametrize(
    "structure", [StructureKind.HEALTH_ESTABLISHMENT, StructureKind.ARMY_HOSPITAL, StructureKind.MEDICO_SOCIAL]
)
def test_an_establishment_must_assess(structure: StructureKind) -> None:
    """Care in a health or medico-social establishment is on the list of required assessments; its accounts are not."""
    of = practice(structure=structure)
    assert ready_made(FILE, of).impact_assessment.required_types == (DpiaRequiredType.HEALTH_ESTABLISHMENT_CARE,)
    assert ready_made(ProcessingSubject.RECRUITMENT, of).impact_assessment == ImpactAssessment()


@given(practices(), st.sampled_from([*READY_MADE]))
def test_the_rules_agree_with_what_is_claimed(practice: Practice, subject: ProcessingSubject) -> None:
    """What a model says of the two lists of the CNIL, the rules of governance find by the facts alone."""
    record = ready_made(subject, practice)
    claimed = record.impact_assessment
    bare = attrs.evolve(record, impact_assessment=ImpactAssessment())
    assert contradicted_exemptions(record, practice) == ()
    assert {*claimed.required_types} <= {*required_types_of(bare, practice)}
    if claimed.exemptions:
        assert exemption_of(bare, practice)[0] in claimed.exemptions


@pytest.mark.parametrize(
    ("subject", "of", "line"),
    [
        (FILE, practice(form=PracticeForm.SOCIETE_DE_FAIT), "Cabinet groupé"),
        (FILE, practice(form=PracticeForm.SISA), "RGPD, art. 26"),
        (FILE, practice(structure=StructureKind.HEALTH_CENTRE), "gestionnaire du centre"),
        (FILE, practice(structure=StructureKind.HEALTH_CENTRE), "recommandée aux cabinets libéraux"),
        (FILE, practice(structure=StructureKind.MAISON_DE_SANTE), "Maison de santé"),
        (FILE, practice(Profession.OPTICIAN), "recommandée aux cabinets libéraux"),
        (FILE, practice(Profession.NURSE), "Nommez le texte qui impose un dossier"),
        (ProcessingSubject.BILLING, practice(), "si vous ne télétransmettez pas"),
        (ProcessingSubject.STAFF, practice(), "si vous n’employez personne"),
        (ProcessingSubject.DISPENSING, practice(Profession.PHARMACIST), "suppose une officine"),
        (ProcessingSubject.SUPPLIERS_AND_ACCOUNTS, practice(form=PracticeForm.REMPLACANT), "vos propres données"),
        (ProcessingSubject.SUPPLIERS_AND_ACCOUNTS, practice(form=PracticeForm.COLLABORATEUR), "vos propres données"),
        (
            ProcessingSubject.SUPPLIERS_AND_ACCOUNTS,
            practice(form=PracticeForm.SCM),
            "chaque associé tient son registre",
        ),
    ],
)
def test_what_depends_on_the_practice_is_told(subject: ProcessingSubject, of: Practice, line: str) -> None:
    """Who is responsible, and what may not hold for this practice, is told in the lines to review."""
    assert any(line in told for told in ready_made(subject, of).to_review)
    assert not any(line in told for told in ready_made(subject).to_review)


def test_nothing_is_told_that_does_not_concern_the_practice() -> None:
    """A physician alone is not told of companies, of establishments nor of another text for the file."""
    alone = practice(Profession.PHYSICIAN, StructureKind.SOLO_PRACTICE, PracticeForm.INDIVIDUEL, staff=2)
    for subject in (FILE, ProcessingSubject.STAFF):
        assert ready_made(subject, alone).to_review == ready_made(subject).to_review
    pharmacy = practice(Profession.PHARMACIST, StructureKind.PHARMACY, PracticeForm.SELARL)
    for subject in (ProcessingSubject.BILLING, ProcessingSubject.DISPENSING):
        assert ready_made(subject, pharmacy).to_review == ready_made(subject).to_review


@given(practices(), st.sampled_from([*READY_MADE]))
def test_adaptation_loses_nothing(practice: Practice, subject: ProcessingSubject) -> None:
    """Whatever the practice, the record keeps its lines to review, its data, its recipients and its security."""
    model, record = ready_made(subject), ready_made(subject, practice)
    assert record.to_review[: len(model.to_review)] == model.to_review
    assert len(set(record.to_review)) == len(record.to_review)
    assert [item.category for item in record.data] == [item.category for item in model.data]
    assert (record.recipients, record.security) == (model.recipients, model.security)
    assert len(rules_of(record) & PATIENT_FILES) <= 1 or subject is ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD
