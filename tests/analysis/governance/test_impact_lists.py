# SPDX-License-Identifier: MIT
"""The lines of the two CNIL lists: shown by the facts, invoked by a practice, or contradicted by the facts."""

from __future__ import annotations

import pytest
from attrs import evolve

from law_walk import PARAMETERS
from rgpd_sante.analysis.governance.impact_lists import (
    contradicted_exemptions,
    exemption_of,
    profiling,
    required_types_of,
)
from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.parameter import Parameter
from rgpd_sante.law.texts import cnil_dpia_lists
from rgpd_sante.practice import Practice
from rgpd_sante.register import ControllerRecord, DataItem, DataSubjects, ImpactAssessment
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.governance import DpiaCriterion, DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, ProcessingSubject

E, R, P = DpiaExemption, DpiaRequiredType, ProcessingSubject
SOLO = Practice(territory=Territory.METROPOLE, structure=StructureKind.SOLO_PRACTICE)
GROUP = evolve(SOLO, structure=StructureKind.GROUP_PRACTICE, staff=Count(value=12))
FOREIGN = [E.ELECTORAL_ROLL, E.INDIVIDUAL_LAWYER, E.COURT_REGISTRARS, E.NOTARIES, E.LOCAL_SCHOOL_CHILDCARE]


def invoking(subject: ProcessingSubject | None, *lines: DpiaExemption, **facts: object) -> ControllerRecord:
    """Make a record that invokes exemptions."""
    return ControllerRecord(
        subject=subject,
        impact_assessment=ImpactAssessment(exemptions=lines),
        **facts,  # type: ignore[arg-type]  # named by the tests
    )


@pytest.mark.parametrize(
    ("parameter", "codes", "number"),
    [
        (cnil_dpia_lists.REQUIRED_TYPES, DpiaRequiredType, 14),
        (cnil_dpia_lists.EXEMPT_TYPES, DpiaExemption, 12),
        (cnil_dpia_lists.CRITERIA, DpiaCriterion, 9),
    ],
)
def test_the_lines_of_the_law_are_those_of_the_vocabulary(
    parameter: Parameter[object], codes: type[Code], number: int
) -> None:
    """Each line has its code and its words, in the order of the text."""
    lines = parameter.latest.value
    assert list(lines) == [code.value for code in codes]  # type: ignore[call-overload]  # a mapping of codes
    assert len(codes) == number
    assert parameter.code in {one.code for one in PARAMETERS.values()}


class TestInvoked:
    """An exemption that is invoked holds where the facts leave it open."""

    @pytest.mark.parametrize("line", [E.WORKS_COUNCIL, E.ASSOCIATIONS, E.BREATHALYSERS, E.ACCESS_TIME_CONTROL])
    def test_of_the_house(self, line: DpiaExemption) -> None:
        """The lines on the life of any employer hold for a record of staff or of anything else, not for patients."""
        for subject in (None, P.OTHER, P.STAFF):
            assert exemption_of(invoking(subject, line), evolve(GROUP, staff=Count(value=300)))[0] is line
        assert exemption_of(invoking(P.PATIENT_RECORD, line), GROUP)[0] is None
        assert contradicted_exemptions(invoking(P.PATIENT_RECORD, line), GROUP) == ()

    @pytest.mark.parametrize("line", FOREIGN)
    def test_of_other_trades(self, line: DpiaExemption) -> None:
        """A health practice is neither a lawyer, nor a notary, nor a town."""
        record = invoking(P.OTHER, line)
        assert exemption_of(record, SOLO)[0] is None
        assert contradicted_exemptions(record, SOLO) == (line,)

    @pytest.mark.parametrize("subject", [None, P.OTHER, P.PATIENT_RECORD])
    def test_by_one_professional(self, subject: ProcessingSubject | None) -> None:
        """The practice's word is enough where nobody knows how it practises."""
        unknown = Practice(territory=Territory.METROPOLE)
        assert exemption_of(invoking(subject, E.INDIVIDUAL_HEALTH_PROFESSIONAL), unknown)[0] is not None

    @pytest.mark.parametrize("subject", [P.STAFF, P.RESEARCH, P.LOYALTY, P.CARE_COORDINATION])
    def test_not_for_another_subject(self, subject: ProcessingSubject) -> None:
        """The line speaks of the care of a patient: a study is not that, which is no contradiction."""
        record = invoking(subject, E.INDIVIDUAL_HEALTH_PROFESSIONAL)
        assert exemption_of(record, evolve(SOLO, staff=Count(value=300)))[0] is None
        assert contradicted_exemptions(record, SOLO) == ()

    @pytest.mark.parametrize(
        ("structure", "form"),
        [
            (StructureKind.GROUP_PRACTICE, None),
            (StructureKind.HEALTH_CENTRE, PracticeForm.INDIVIDUEL),
            (StructureKind.PHARMACY, PracticeForm.SELAS),
            (StructureKind.MEDICAL_LABORATORY, PracticeForm.SELARL),
            (StructureKind.SOLO_PRACTICE, PracticeForm.ETABLISSEMENT_PRIVE),
            (None, PracticeForm.SCP),
        ],
    )
    def test_against_a_group_or_a_company(self, structure: StructureKind | None, form: PracticeForm | None) -> None:
        """Several professionals, or the company of a pharmacy or a laboratory, do not practise individually."""
        record = invoking(P.PATIENT_RECORD, E.INDIVIDUAL_HEALTH_PROFESSIONAL)
        practice = evolve(SOLO, structure=structure, form=form)
        assert exemption_of(record, practice) == (None, ())
        assert contradicted_exemptions(record, practice) == (E.INDIVIDUAL_HEALTH_PROFESSIONAL,)

    @pytest.mark.parametrize("subject", [None, P.OTHER])
    def test_suppliers_and_staff_of_an_untold_subject(self, subject: ProcessingSubject | None) -> None:
        """Where the subject says nothing, the line that the practice invokes tells it."""
        for line in (E.SUPPLIERS, E.SMALL_EMPLOYER_HR):
            assert exemption_of(invoking(subject, line), GROUP)[0] is line
            assert exemption_of(invoking(P.WEBSITE, line), GROUP)[0] is None

    @pytest.mark.parametrize(
        ("staff", "facts", "assessment"),
        [
            (250, {}, {}),
            (12, {"automated_decision": Answer.YES}, {}),
            (12, {}, {"criteria": (DpiaCriterion.SCORING,)}),
            (12, {}, {"required_types": (R.HR_PROFILING,)}),
            (12, {}, {"required_types": (R.EMPLOYEE_MONITORING,)}),
        ],
    )
    def test_staff_against_the_facts(self, staff: int, facts: dict[str, object], assessment: dict[str, object]) -> None:
        """From 250 persons on, or with profiling or constant monitoring, the staff line does not hold."""
        record = invoking(P.STAFF, E.SMALL_EMPLOYER_HR, **facts)
        criteria = ImpactAssessment(exemptions=(E.SMALL_EMPLOYER_HR,), **assessment)  # type: ignore[arg-type]  # by name
        record = evolve(record, impact_assessment=criteria)
        practice = evolve(GROUP, staff=Count(value=staff))
        assert exemption_of(record, practice)[0] is None
        assert contradicted_exemptions(record, practice) == (E.SMALL_EMPLOYER_HR,)

    def test_access_control_against_biometrics(self) -> None:
        """A fingerprint at the door is not exempt, told by the data or by the other list."""
        by_data = invoking(None, E.ACCESS_TIME_CONTROL, data=(DataItem(category=DataCategory.BIOMETRIC),))
        by_list = invoking(None, E.ACCESS_TIME_CONTROL)
        by_list = evolve(
            by_list, impact_assessment=evolve(by_list.impact_assessment, required_types=(R.BIOMETRIC_OF_VULNERABLE,))
        )
        for record in (by_data, by_list):
            assert contradicted_exemptions(record, GROUP) == (E.ACCESS_TIME_CONTROL,)


class TestRequired:
    """The lines of required assessments that facts show."""

    @pytest.mark.parametrize("structure", [None, StructureKind.SOLO_PRACTICE, StructureKind.HEALTH_CENTRE])
    def test_a_record_that_calls_itself_of_an_establishment(self, structure: StructureKind | None) -> None:
        """The subject alone is enough, whoever keeps the record."""
        record = ControllerRecord(subject=P.ESTABLISHMENT_PATIENT_RECORD)
        assert required_types_of(record, evolve(SOLO, structure=structure)) == (R.HEALTH_ESTABLISHMENT_CARE,)

    @pytest.mark.parametrize("subject", [P.APPOINTMENTS, P.BILLING, P.STAFF, P.WEBSITE, None])
    def test_what_an_establishment_does_besides_the_care(self, subject: ProcessingSubject | None) -> None:
        """The line speaks of the care of persons only."""
        clinic = evolve(SOLO, structure=StructureKind.HEALTH_ESTABLISHMENT)
        assert required_types_of(ControllerRecord(subject=subject), clinic) == ()

    @pytest.mark.parametrize(
        ("category", "line"),
        [
            (DataCategory.GENETIC, R.GENETIC_DATA_OF_VULNERABLE),
            (DataCategory.BIOMETRIC, R.BIOMETRIC_OF_VULNERABLE),
        ],
    )
    def test_of_vulnerable_persons(self, category: DataCategory, line: DpiaRequiredType) -> None:
        """Genetic and biometric data count where the persons are vulnerable: said so, or patients, or employees."""
        plain = ControllerRecord(data=(DataItem(category=category),))
        ticked = evolve(plain, impact_assessment=ImpactAssessment(criteria=(DpiaCriterion.VULNERABLE_PERSONS,)))
        patients = evolve(plain, data_subjects=(DataSubjects(category=DataSubjectCategory.PATIENTS),))
        staff = evolve(plain, subject=P.STAFF)
        assert required_types_of(plain, SOLO) == ()
        for record in (ticked, patients, staff):
            assert required_types_of(record, SOLO) == (line,)

    def test_declared_lines_come_in_the_order_of_the_list(self) -> None:
        """What is declared and what facts show are told once, in the order of the text."""
        record = ControllerRecord(
            subject=P.STAFF,
            automated_decision=Answer.YES,
            impact_assessment=ImpactAssessment(required_types=(R.SOCIAL_HOUSING, R.HR_PROFILING)),
        )
        assert required_types_of(record, SOLO) == (R.HR_PROFILING, R.SOCIAL_HOUSING)


@pytest.mark.parametrize(
    ("automated", "assessment", "answer"),
    [
        (Answer.UNKNOWN, ImpactAssessment(), Answer.UNKNOWN),
        (Answer.NO, ImpactAssessment(), Answer.NO),
        (Answer.UNKNOWN, ImpactAssessment(criteria_assessed=Answer.YES), Answer.NO),
        (Answer.UNKNOWN, ImpactAssessment(criteria_assessed=Answer.NO), Answer.UNKNOWN),
        (Answer.YES, ImpactAssessment(criteria_assessed=Answer.YES), Answer.YES),
        (Answer.NO, ImpactAssessment(criteria=(DpiaCriterion.SCORING,)), Answer.YES),
    ],
)
def test_profiling(automated: Answer, assessment: ImpactAssessment, answer: Answer) -> None:
    """Profiling is excluded by an answer or by a look at all the criteria, never by silence."""
    assert profiling(ControllerRecord(automated_decision=automated, impact_assessment=assessment)) is answer
