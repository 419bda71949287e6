# SPDX-License-Identifier: MIT
"""In which lines of the two CNIL lists a record stands: by its facts, or because the practice says so.

A line that the practice invokes holds unless the facts contradict it; « contradicted » is told apart from "other
subject", for only the first is a mistake of law.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.analysis.governance.scope import (
    ASK_FORM,
    ASK_STAFF,
    ASK_STRUCTURE,
    CARE_SUBJECTS,
    ESTABLISHMENT_FORMS,
    ESTABLISHMENTS,
    PATIENT_SUBJECTS,
    STAFF_SUBJECTS,
    categories_of,
    concerns_patients,
    holds_art_9,
    persons_of,
    practises_alone,
)
from rgpd_sante.facts import Answer, both
from rgpd_sante.law.texts import cnil_dpia_lists
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.governance import DpiaCriterion, DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.practice import StructureKind
from rgpd_sante.vocabulary.register import DataCategory, DataSubjectCategory, ProcessingSubject

__all__ = ["Fit", "contradicted_exemptions", "exemption_of", "is_vulnerable", "profiling", "required_types_of"]

_ASK_SUBJECT: Final = MissingFact(path="$.subject", question="Sur quoi porte cette activité de traitement ?")
_ASK_AUTOMATED: Final = MissingFact(
    path="$.automated_decision", question="L’activité comporte-t-elle un profilage ou une décision automatisée ?"
)
# subjects that say nothing: what the practice declares then decides
_UNTOLD: Final = frozenset({None, ProcessingSubject.OTHER})
_OF_THE_HOUSE: Final = _UNTOLD | {ProcessingSubject.STAFF}
# lines that speak to other bodies than health practices
_FOREIGN: Final = frozenset(
    {
        DpiaExemption.ELECTORAL_ROLL,
        DpiaExemption.INDIVIDUAL_LAWYER,
        DpiaExemption.COURT_REGISTRARS,
        DpiaExemption.NOTARIES,
        DpiaExemption.LOCAL_SCHOOL_CHILDCARE,
    }
)
_PROFILING: Final = frozenset({DpiaCriterion.SCORING, DpiaCriterion.AUTOMATED_DECISION})
_NOT_PLAIN_HR: Final = frozenset({DpiaRequiredType.HR_PROFILING, DpiaRequiredType.EMPLOYEE_MONITORING})
# criterion 7 of the guidelines: patients, children, employees
_VULNERABLE: Final = frozenset(
    {DataSubjectCategory.PATIENTS, DataSubjectCategory.EMPLOYEES, DataSubjectCategory.INTERNAL_SERVICES}
)
# item 1 of the list: what an establishment does to take care of people
_CARE_OF_ESTABLISHMENT: Final = PATIENT_SUBJECTS - {ProcessingSubject.APPOINTMENTS, ProcessingSubject.BILLING}
_LIMIT: Final = cnil_dpia_lists.EXEMPT_STAFF_LIMIT.latest.value


@attrs.frozen(kw_only=True)
class Fit:
    """Whether a record fits the line of a list, whether facts contradict it, and what would tell."""

    answer: Answer
    contradicted: bool = False
    missing: tuple[MissingFact, ...] = ()


_NO: Final = Fit(answer=Answer.NO)
_FREE: Final = Fit(answer=Answer.UNKNOWN)
_AGAINST: Final = Fit(answer=Answer.NO, contradicted=True)


def exemption_of(record: ControllerRecord, practice: Practice) -> tuple[DpiaExemption | None, tuple[MissingFact, ...]]:
    """Find the line that exempts a record; where there is none, the facts for want of which there is none."""
    declared = record.impact_assessment.exemptions
    missing: list[MissingFact] = []
    for line in (*_RECOGNISED, *(line for line in declared if line not in _RECOGNISED)):
        fit = _FITS[line](record, practice)
        if fit.answer is Answer.YES or (fit.answer is Answer.UNKNOWN and line in declared):
            return line, ()
        missing += fit.missing
    return None, tuple(missing)


def contradicted_exemptions(record: ControllerRecord, practice: Practice) -> tuple[DpiaExemption, ...]:
    """List the lines that the practice invokes against the facts."""
    declared = record.impact_assessment.exemptions
    return tuple(line for line in declared if _FITS[line](record, practice).contradicted)


def required_types_of(record: ControllerRecord, practice: Practice) -> tuple[DpiaRequiredType, ...]:
    """List the lines of the list of required assessments in which a record stands."""
    found = {*record.impact_assessment.required_types, *_by_facts(record, practice)}
    return tuple(line for line in DpiaRequiredType if line in found) if found else ()


def profiling(record: ControllerRecord) -> Answer:
    """Tell whether a record profiles or decides by machine; it does not where all the criteria were looked at."""
    assessment = record.impact_assessment
    if (
        record.automated_decision is Answer.YES
        or not _PROFILING.isdisjoint(assessment.criteria)
        or DpiaRequiredType.HR_PROFILING in assessment.required_types
    ):
        return Answer.YES
    assessed = assessment.criteria_assessed is Answer.YES
    return Answer.NO if assessed or record.automated_decision is Answer.NO else Answer.UNKNOWN


def is_vulnerable(record: ControllerRecord) -> bool:
    """Tell whether a record is about vulnerable persons: patients, employees, or as the practice says."""
    return (
        DpiaCriterion.VULNERABLE_PERSONS in record.impact_assessment.criteria
        or record.subject in PATIENT_SUBJECTS
        or record.subject is ProcessingSubject.STAFF
        or not _VULNERABLE.isdisjoint(persons_of(record))
    )


def _individual(record: ControllerRecord, practice: Practice) -> Fit:
    alone = practises_alone(practice)
    if alone is Answer.NO:
        return _AGAINST
    if record.subject is ProcessingSubject.OTHER:
        return _FREE
    if record.subject is None:
        if not (concerns_patients(record) and holds_art_9(record)):
            return _FREE
        asked: tuple[MissingFact, ...] = (_ASK_SUBJECT,)
    elif record.subject in CARE_SUBJECTS:
        asked = ()
    else:
        return _NO
    if alone is Answer.UNKNOWN:
        untold = practice.structure in {None, StructureKind.OTHER}
        asked = (*asked, ASK_STRUCTURE if untold else ASK_FORM)
    return Fit(answer=Answer.UNKNOWN if asked else Answer.YES, missing=asked)


def _small_employer(record: ControllerRecord, practice: Practice) -> Fit:
    staff = practice.staff
    # nobody employs 250 people in a practice of one
    small = (
        (Answer.YES if practises_alone(practice) is Answer.YES else Answer.UNKNOWN)
        if staff is None
        else Answer.of(staff.value < _LIMIT)
    )
    plain = profiling(record).negated
    if not _NOT_PLAIN_HR.isdisjoint(record.impact_assessment.required_types):
        plain = Answer.NO
    answer = both((small, plain))
    if answer is Answer.NO:
        return _AGAINST
    if record.subject not in STAFF_SUBJECTS:
        return _FREE if record.subject in _UNTOLD else _NO
    return Fit(
        answer=answer,
        missing=(
            *((ASK_STAFF,) if small is Answer.UNKNOWN else ()),
            *((_ASK_AUTOMATED,) if plain is Answer.UNKNOWN else ()),
        ),
    )


def _suppliers(record: ControllerRecord, _practice: Practice) -> Fit:
    if record.subject is ProcessingSubject.SUPPLIERS_AND_ACCOUNTS:
        return Fit(answer=Answer.YES)
    return _FREE if record.subject in _UNTOLD else _NO


def _access_control(record: ControllerRecord, _practice: Practice) -> Fit:
    types = record.impact_assessment.required_types
    if DataCategory.BIOMETRIC in categories_of(record) or DpiaRequiredType.BIOMETRIC_OF_VULNERABLE in types:
        return _AGAINST
    return _FREE if record.subject in _OF_THE_HOUSE else _NO


def _of_the_house(record: ControllerRecord, _practice: Practice) -> Fit:
    return _FREE if record.subject in _OF_THE_HOUSE else _NO


def _foreign(_record: ControllerRecord, _practice: Practice) -> Fit:
    return _AGAINST


_FITS: Final[Mapping[DpiaExemption, Callable[[ControllerRecord, Practice], Fit]]] = MappingProxyType(
    {
        DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL: _individual,
        DpiaExemption.SMALL_EMPLOYER_HR: _small_employer,
        DpiaExemption.SUPPLIERS: _suppliers,
        DpiaExemption.ACCESS_TIME_CONTROL: _access_control,
        DpiaExemption.WORKS_COUNCIL: _of_the_house,
        DpiaExemption.ASSOCIATIONS: _of_the_house,
        DpiaExemption.BREATHALYSERS: _of_the_house,
        **dict.fromkeys(_FOREIGN, _foreign),
    }
)
# the lines that the facts of a record show by themselves
_RECOGNISED: Final = (
    DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL,
    DpiaExemption.SMALL_EMPLOYER_HR,
    DpiaExemption.SUPPLIERS,
)


def _by_facts(record: ControllerRecord, practice: Practice) -> Iterator[DpiaRequiredType]:
    subject, criteria, data = record.subject, record.impact_assessment.criteria, categories_of(record)
    establishment = practice.structure in ESTABLISHMENTS or (
        practice.structure is None and practice.form in ESTABLISHMENT_FORMS
    )
    if subject is ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD or (
        establishment and subject in _CARE_OF_ESTABLISHMENT
    ):
        yield DpiaRequiredType.HEALTH_ESTABLISHMENT_CARE
    if DataCategory.GENETIC in data and is_vulnerable(record):
        yield DpiaRequiredType.GENETIC_DATA_OF_VULNERABLE
    if DataCategory.BIOMETRIC in data and is_vulnerable(record):
        yield DpiaRequiredType.BIOMETRIC_OF_VULNERABLE
    if subject in STAFF_SUBJECTS and profiling(record) is Answer.YES:
        yield DpiaRequiredType.HR_PROFILING
    if DpiaCriterion.SYSTEMATIC_MONITORING in criteria and DataSubjectCategory.EMPLOYEES in persons_of(record):
        yield DpiaRequiredType.EMPLOYEE_MONITORING
    if DataCategory.LOCATION in data and (record.large_scale is Answer.YES or DpiaCriterion.LARGE_SCALE in criteria):
        yield DpiaRequiredType.LARGE_SCALE_LOCATION
