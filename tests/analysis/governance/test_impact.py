# SPDX-License-Identifier: MIT
"""Which activity must have an impact assessment: the order of the reference on the register (§ 5.3), step by step."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.governance import impact_assessment
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.texts import cnil_dpia_lists, cnil_health_guidelines, gdpr
from rgpd_sante.law.verdict import Verdict
from rgpd_sante.practice import Practice, Scale
from rgpd_sante.register import ControllerRecord, DataItem, DataSubjects, ImpactAssessment
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.governance import DpiaCriterion, DpiaExemption, DpiaRequiredType, GovernanceConclusion
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, ProcessingSubject
from strategies import practices
from strategies_register import controller_records

TODAY = instant("2026-06-02T10:17+02:00")
REQUIRED, IN_PRINCIPLE = GovernanceConclusion.REQUIRED, GovernanceConclusion.REQUIRED_IN_PRINCIPLE
TO_BE_REASONED, NOT_REQUIRED = GovernanceConclusion.TO_BE_REASONED, GovernanceConclusion.NOT_REQUIRED
FIRMNESS = [NOT_REQUIRED, TO_BE_REASONED, IN_PRINCIPLE, REQUIRED]
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
S, F, P, C = StructureKind, PracticeForm, ProcessingSubject, DpiaCriterion
EXEMPT, LISTED = cnil_dpia_lists.EXEMPT_LIST, cnil_dpia_lists.REQUIRED_LIST
UNVERIFIED = cnil_dpia_lists.EXEMPT_LIST_OTHER_LINES
CRITERIA, PRACTICES = cnil_dpia_lists.NINE_CRITERIA, cnil_health_guidelines.PRACTICES


def practice(structure: StructureKind | None = None, form: PracticeForm | None = None, **scale: object) -> Practice:
    """Make a practice of a structure, a form and a scale."""
    return Practice(
        territory=Territory.METROPOLE,
        structure=structure,
        form=form,
        scale=Scale(**scale),  # type: ignore[arg-type]  # named by the tables below
    )


def record(
    subject: ProcessingSubject | None,
    *categories: DataCategory,
    persons: tuple[DataSubjectCategory, ...] = (),
    large_scale: Answer = UNKNOWN,
    automated: Answer = UNKNOWN,
    **assessment: object,
) -> ControllerRecord:
    """Make a record of a subject, with categories of data and what is known of its assessment."""
    return ControllerRecord(
        subject=subject,
        data=tuple(DataItem(category=category) for category in categories),
        data_subjects=tuple(DataSubjects(category=person) for person in persons),
        large_scale=large_scale,
        automated_decision=automated,
        impact_assessment=ImpactAssessment(**assessment),  # type: ignore[arg-type]  # named by the tables below
    )


def judged(activity: ControllerRecord, who: Practice, *, at: datetime = TODAY) -> Verdict[GovernanceConclusion]:
    """Ask the question."""
    return impact_assessment(activity, who, at=at)


def group(patients: int | None = None, shared: Answer = UNKNOWN) -> Practice:
    """Make a group practice."""
    return practice(
        S.GROUP_PRACTICE,
        shared_information_system=shared,
        patients_per_year=None if patients is None else Count(value=patients),
    )


def pharmacy(turnover: int | None, form: PracticeForm | None = F.SELARL) -> Practice:
    """Make a pharmacy."""
    return practice(S.PHARMACY, form, annual_turnover=None if turnover is None else Decimal(turnover))


SOLO = practice(S.SOLO_PRACTICE)
LABORATORY = practice(S.MEDICAL_LABORATORY, F.SELAS)
CLINIC = practice(S.HEALTH_ESTABLISHMENT, F.ETABLISSEMENT_PRIVE)
EMPLOYER = evolve(group(500, NO), staff=Count(value=12))
LARGE_EMPLOYER = evolve(EMPLOYER, staff=Count(value=250))
PATIENTS, EMPLOYEES = (DataSubjectCategory.PATIENTS,), (DataSubjectCategory.EMPLOYEES,)
FILE = record(P.PATIENT_RECORD, DataCategory.HEALTH, persons=PATIENTS)
PAY = record(P.STAFF, DataCategory.HEALTH, DataCategory.NIR, persons=EMPLOYEES, automated=NO)
CAMERAS = record(P.VIDEO_SURVEILLANCE, persons=(DataSubjectCategory.VISITORS,), criteria_assessed=YES)

# case, activity, practice, conclusion, text of the step that decides
TABLE: list[tuple[str, ControllerRecord, Practice, GovernanceConclusion, Citation]] = [
    # 1. the list of exempt activities
    ("dossier patient d’un praticien seul", FILE, SOLO, NOT_REQUIRED, EXEMPT),
    ("rendez-vous d’un praticien seul", record(P.APPOINTMENTS), SOLO, NOT_REQUIRED, EXEMPT),
    ("dispensation d’un titulaire seul", record(P.DISPENSING), pharmacy(9_000_000, F.INDIVIDUEL), NOT_REQUIRED, EXEMPT),
    (
        "biologie d’un biologiste seul",
        record(P.MEDICAL_BIOLOGY),
        practice(S.MEDICAL_LABORATORY, F.INDIVIDUEL),
        NOT_REQUIRED,
        EXEMPT,
    ),
    ("paie d’un petit employeur", PAY, EMPLOYER, NOT_REQUIRED, EXEMPT),
    ("paie d’un praticien seul, effectif non dit", PAY, SOLO, NOT_REQUIRED, EXEMPT),
    ("fournisseurs d’une clinique", record(P.SUPPLIERS_AND_ACCOUNTS), CLINIC, NOT_REQUIRED, UNVERIFIED),
    (
        "contrôle d’accès déclaré, sans biométrie",
        record(P.OTHER, persons=EMPLOYEES, exemptions=(DpiaExemption.ACCESS_TIME_CONTROL,)),
        CLINIC,
        NOT_REQUIRED,
        UNVERIFIED,
    ),
    # 2. the list of required ones
    ("dossier patient d’une clinique", FILE, CLINIC, REQUIRED, LISTED),
    ("dossier d’un hôpital des armées", FILE, practice(S.ARMY_HOSPITAL), REQUIRED, LISTED),
    ("dossier d’un établissement médico-social", FILE, practice(S.MEDICO_SOCIAL), REQUIRED, LISTED),
    ("dossier d’un ESPIC sans structure dite", FILE, practice(None, F.ESPIC), REQUIRED, LISTED),
    (
        "analyses génétiques d’un laboratoire",
        record(P.MEDICAL_BIOLOGY, DataCategory.GENETIC),
        LABORATORY,
        REQUIRED,
        LISTED,
    ),
    (
        "empreinte des patients",
        record(P.OTHER, DataCategory.BIOMETRIC, persons=PATIENTS),
        SOLO,
        REQUIRED,
        LISTED,
    ),
    (
        "badge biométrique, dispense invoquée",
        record(P.OTHER, DataCategory.BIOMETRIC, persons=EMPLOYEES, exemptions=(DpiaExemption.ACCESS_TIME_CONTROL,)),
        CLINIC,
        REQUIRED,
        LISTED,
    ),
    ("paie avec notation", evolve(PAY, automated_decision=YES), EMPLOYER, REQUIRED, LISTED),
    (
        "surveillance constante des salariés",
        record(P.VIDEO_SURVEILLANCE, persons=EMPLOYEES, criteria=(C.SYSTEMATIC_MONITORING,)),
        SOLO,
        REQUIRED,
        LISTED,
    ),
    (
        "localisation à grande échelle",
        record(P.OTHER, DataCategory.LOCATION, large_scale=YES),
        EMPLOYER,
        REQUIRED,
        LISTED,
    ),
    (
        "entrepôt déclaré",
        record(P.RESEARCH, required_types=(DpiaRequiredType.HEALTH_DATA_WAREHOUSE,)),
        SOLO,
        REQUIRED,
        LISTED,
    ),
    # 3. the three cases of the law
    (
        "évaluation et décision automatisée",
        record(P.OTHER, automated=YES, criteria=(C.SCORING,)),
        EMPLOYER,
        REQUIRED,
        gdpr.ART_35_3,
    ),
    ("données de santé à grande échelle", evolve(FILE, large_scale=YES), group(500, NO), REQUIRED, gdpr.ART_35_3),
    (
        "cabinet qui se dit à grande échelle",
        FILE,
        practice(S.GROUP_PRACTICE, large_scale_care_data=YES),
        REQUIRED,
        gdpr.ART_35_3,
    ),
    (
        "infractions à grande échelle",
        record(P.CLAIMS_AND_LITIGATION, DataCategory.OFFENCES, large_scale=YES),
        LABORATORY,
        REQUIRED,
        gdpr.ART_35_3,
    ),
    ("zone publique surveillée à grande échelle", evolve(CAMERAS, large_scale=YES), SOLO, REQUIRED, gdpr.ART_35_3),
    # 4. the thresholds of the CNIL
    ("groupe, système commun, 10 000 patients", FILE, group(10_000, YES), IN_PRINCIPLE, PRACTICES),
    (
        "officine au-delà de 2 600 000 €",
        record(P.DISPENSING),
        pharmacy(2_600_001),
        IN_PRINCIPLE,
        cnil_health_guidelines.PHARMACIES,
    ),
    # the gap: neither list names them
    ("groupe, système commun, 9 999 patients", FILE, group(9_999, YES), TO_BE_REASONED, PRACTICES),
    ("groupe, 10 000 patients, sans système commun", FILE, group(10_000, NO), TO_BE_REASONED, PRACTICES),
    (
        "officine en société à 2 600 000 €",
        record(P.DISPENSING),
        pharmacy(2_600_000),
        TO_BE_REASONED,
        cnil_health_guidelines.PHARMACIES,
    ),
    # 5. the count of the criteria
    ("dossier d’un laboratoire en société", FILE, LABORATORY, IN_PRINCIPLE, CRITERIA),
    ("dossier d’un centre de santé", FILE, practice(S.HEALTH_CENTRE), IN_PRINCIPLE, CRITERIA),
    (
        "dossier d’un groupe avec un usage innovant",
        evolve(FILE, impact_assessment=ImpactAssessment(criteria=(C.INNOVATIVE_USE,))),
        group(500, NO),
        IN_PRINCIPLE,
        CRITERIA,
    ),
    (
        "étude interne d’un praticien seul",
        record(P.INTERNAL_STUDY, DataCategory.HEALTH, persons=PATIENTS, criteria=(C.COMBINED_DATASETS,)),
        SOLO,
        IN_PRINCIPLE,
        CRITERIA,
    ),
    (
        "dossier partagé entre plusieurs, vu d’un praticien seul",
        record(P.CARE_COORDINATION, persons=PATIENTS),
        SOLO,
        IN_PRINCIPLE,
        CRITERIA,
    ),
    ("paie d’un employeur de 250 personnes", PAY, LARGE_EMPLOYER, IN_PRINCIPLE, CRITERIA),
    # 6. the rest
    (
        "violations et droits d’un praticien seul",
        evolve(FILE, subject=P.BREACHES_AND_RIGHTS),
        SOLO,
        NOT_REQUIRED,
        gdpr.RECITAL_91,
    ),
    ("vigilances d’un praticien seul", record(P.VIGILANCE), SOLO, NOT_REQUIRED, gdpr.RECITAL_91),
    ("caméras, critères examinés", CAMERAS, SOLO, NOT_REQUIRED, CRITERIA),
    ("site, critères examinés", record(P.WEBSITE, criteria_assessed=YES), CLINIC, NOT_REQUIRED, CRITERIA),
]


@pytest.mark.parametrize(("case", "activity", "who", "conclusion", "text"), TABLE, ids=[line[0] for line in TABLE])
def test_order(
    case: str, activity: ControllerRecord, who: Practice, conclusion: GovernanceConclusion, text: Citation
) -> None:
    """Each case is decided by its step, which is cited, with its reason and without any question."""
    verdict = judged(activity, who)
    assert verdict.conclusion is conclusion, case
    assert text in verdict.citations
    assert verdict.reasons
    assert verdict.missing == ()


def test_trap_10_the_file_of_one_practitioner() -> None:
    """Two criteria are met by every patient file, ticked or not, and the practitioner alone remains exempt."""
    ticked = ImpactAssessment(criteria=(C.SENSITIVE_DATA, C.VULNERABLE_PERSONS), criteria_assessed=YES)
    for activity in (FILE, evolve(FILE, impact_assessment=ticked)):
        assert judged(activity, SOLO).conclusion is NOT_REQUIRED


def test_the_gap_is_told_honestly() -> None:
    """A group below the threshold reads that no list names it and that the reasoning is its own."""
    reasons = " ".join(judged(FILE, group(500, YES)).reasons)
    assert "Aucune des deux listes" in reasons
    assert "analyse à motiver" in reasons


def test_an_exempt_activity_that_the_other_list_names_is_told_of_it() -> None:
    """The exemption comes first, yet a file of genetic data may hide a second activity."""
    verdict = judged(record(P.PATIENT_RECORD, DataCategory.GENETIC), SOLO)
    assert verdict.conclusion is NOT_REQUIRED
    assert "deux traitements" in verdict.reasons[1]


def test_lines_that_are_not_verified_say_so() -> None:
    """Only the lines on health and on staff were read in a source."""
    for activity, verification in ((FILE, "verified"), (record(P.SUPPLIERS_AND_ACCOUNTS), "unverified")):
        (citation,) = judged(activity, SOLO).citations
        assert citation.verification is Verification(verification)


# activity, practice, prudent conclusion, facts asked for
DOUBTFUL: list[tuple[ControllerRecord, Practice, GovernanceConclusion, list[str]]] = [
    (FILE, practice(), IN_PRINCIPLE, ["$.practice.structure"]),
    (FILE, practice(S.OTHER, F.SELARL), IN_PRINCIPLE, ["$.practice.structure"]),
    (record(P.DISPENSING), pharmacy(9_000_000, None), IN_PRINCIPLE, ["$.practice.form"]),
    (
        record(P.DISPENSING),
        pharmacy(None, None),
        IN_PRINCIPLE,
        ["$.practice.form", "$.practice.scale.annual_turnover"],
    ),
    (record(P.DISPENSING), pharmacy(1_000_000, None), TO_BE_REASONED, ["$.practice.form"]),
    (
        FILE,
        group(),
        IN_PRINCIPLE,
        ["$.practice.scale.shared_information_system", "$.practice.scale.patients_per_year"],
    ),
    (evolve(FILE, subject=None), SOLO, IN_PRINCIPLE, ["$.subject"]),
    (evolve(FILE, subject=None), practice(), IN_PRINCIPLE, ["$.subject", "$.practice.structure"]),
    (PAY, group(500, NO), IN_PRINCIPLE, ["$.practice.staff"]),
    (evolve(PAY, automated_decision=UNKNOWN), EMPLOYER, IN_PRINCIPLE, ["$.automated_decision"]),
    (
        record(P.MEDICAL_BIOLOGY, DataCategory.GENETIC),
        practice(S.MEDICAL_LABORATORY),
        REQUIRED,
        ["$.practice.form"],
    ),
    (
        evolve(FILE, large_scale=YES),
        practice(),
        REQUIRED,
        ["$.practice.structure"],
    ),
    (record(P.WEBSITE), SOLO, TO_BE_REASONED, ["$.impact_assessment.criteria_assessed"]),
    (record(P.WEBSITE, criteria_assessed=NO), SOLO, TO_BE_REASONED, ["$.impact_assessment.criteria_assessed"]),
]


@pytest.mark.parametrize(("activity", "who", "conclusion", "asked"), DOUBTFUL)
def test_an_unknown_fact_gives_the_prudent_reading_and_a_question(
    activity: ControllerRecord, who: Practice, conclusion: GovernanceConclusion, asked: list[str]
) -> None:
    """Unknown is not "no": an exemption is not presumed, and the fact that would give it is asked for."""
    verdict = judged(activity, who)
    assert verdict.conclusion is conclusion
    assert [fact.path for fact in verdict.missing] == asked
    assert all(fact.question.endswith("?") for fact in verdict.missing)


def test_nothing_is_asked_where_it_would_change_nothing() -> None:
    """With all the criteria looked at and one met, the staff need not be known."""
    activity = record(P.RECRUITMENT, automated=NO, criteria_assessed=YES)
    verdict = judged(activity, group(500, NO))
    assert verdict.conclusion is NOT_REQUIRED
    assert verdict.missing == ()


class TestDates:
    """The lists and the frameworks exist from their publication; recital 91 was there before."""

    @pytest.mark.parametrize(
        ("activity", "who", "at", "conclusion", "text"),
        [
            (FILE, CLINIC, "2018-05-24", NOT_REQUIRED, gdpr.ART_35_1),
            (FILE, CLINIC, "2018-05-25", IN_PRINCIPLE, CRITERIA),
            (FILE, CLINIC, "2018-11-05", IN_PRINCIPLE, CRITERIA),
            (FILE, CLINIC, "2018-11-06", REQUIRED, LISTED),
            (FILE, SOLO, "2019-10-21", NOT_REQUIRED, gdpr.RECITAL_91),
            (FILE, SOLO, "2019-10-22", NOT_REQUIRED, EXEMPT),
            (PAY, EMPLOYER, "2019-10-21", IN_PRINCIPLE, CRITERIA),
            (PAY, EMPLOYER, "2019-10-22", NOT_REQUIRED, EXEMPT),
            (FILE, group(500, YES), "2020-07-27", IN_PRINCIPLE, CRITERIA),
            (FILE, group(500, YES), "2020-07-28", TO_BE_REASONED, PRACTICES),
            (record(P.DISPENSING, persons=PATIENTS), pharmacy(9_000_000), "2022-07-11", IN_PRINCIPLE, CRITERIA),
            (
                record(P.DISPENSING, persons=PATIENTS),
                pharmacy(9_000_000),
                "2022-07-12",
                IN_PRINCIPLE,
                cnil_health_guidelines.PHARMACIES,
            ),
        ],
    )
    def test_first_days(
        self, activity: ControllerRecord, who: Practice, at: str, conclusion: GovernanceConclusion, text: Citation
    ) -> None:
        """Each rule holds on its first day and not on the day before."""
        verdict = judged(activity, who, at=instant(f"{at}T12:00+01:00"))
        assert verdict.conclusion is conclusion
        assert text in verdict.citations

    def test_one_professional_is_on_no_large_scale(self) -> None:
        """Before the list, recital 91 outweighs the answer of a practitioner alone who says to be on a large scale."""
        before = instant("2019-01-07T09:00+01:00")
        assert judged(evolve(FILE, large_scale=YES), SOLO, at=before).conclusion is NOT_REQUIRED

    def test_a_naive_instant_is_refused(self) -> None:
        """The day is never guessed."""
        with pytest.raises(FactError):
            judged(FILE, SOLO, at=datetime(2026, 6, 2, 10, 17))  # noqa: DTZ001 - what is refused


any_criteria = st.lists(st.sampled_from(DpiaCriterion), unique=True).map(tuple)


@given(any_criteria, st.sampled_from(Answer), st.sampled_from(Answer))
def test_an_exempt_activity_is_never_required(
    criteria: tuple[DpiaCriterion, ...], large_scale: Answer, automated: Answer
) -> None:
    """Whatever criteria are ticked, the order holds: care by one professional, and suppliers, are exempt."""
    for subject, who in (
        (P.PATIENT_RECORD, SOLO),
        (P.DISPENSING, pharmacy(9_000_000, F.INDIVIDUEL)),
        (P.SUPPLIERS_AND_ACCOUNTS, CLINIC),
    ):
        activity = record(subject, large_scale=large_scale, automated=automated, criteria=criteria)
        assert judged(activity, who).conclusion is NOT_REQUIRED


@given(any_criteria, any_criteria, st.sampled_from(sorted(ProcessingSubject)), st.sampled_from(sorted(StructureKind)))
def test_more_criteria_never_call_for_less(
    some: tuple[DpiaCriterion, ...],
    more: tuple[DpiaCriterion, ...],
    subject: ProcessingSubject,
    structure: StructureKind,
) -> None:
    """Ticking criteria can only make the conclusion firmer."""
    larger = tuple(dict.fromkeys((*some, *more)))
    few, many = (
        judged(record(subject, persons=PATIENTS, criteria=criteria, criteria_assessed=YES), practice(structure))
        for criteria in (some, larger)
    )
    assert FIRMNESS.index(few.conclusion) <= FIRMNESS.index(many.conclusion)


@given(st.integers(0, 30_000), st.integers(0, 30_000), st.sampled_from(Answer))
def test_more_patients_never_call_for_less(one: int, other: int, shared: Answer) -> None:
    """The conclusion is at least as firm for the larger group."""
    few, many = (judged(FILE, group(patients, shared)) for patients in sorted((one, other)))
    assert FIRMNESS.index(few.conclusion) <= FIRMNESS.index(many.conclusion)


@given(controller_records(), practices())
def test_any_record_is_judged(activity: ControllerRecord, who: Practice) -> None:
    """Whatever the facts: there is a reason and a text, and nothing is asked once nothing is required."""
    verdict = judged(activity, who)
    assert verdict.reasons
    assert verdict.citations
    assert not (verdict.conclusion is NOT_REQUIRED and verdict.missing)
    assert len({fact.path for fact in verdict.missing}) == len(verdict.missing)
