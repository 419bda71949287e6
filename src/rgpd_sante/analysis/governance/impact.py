# SPDX-License-Identifier: MIT
"""Must an activity have an impact assessment (*AIPD*)? GDPR art. 35, the two CNIL lists, the frameworks, the criteria.

The order decides: a patient file always meets two criteria (sensitive data, vulnerable persons), so that a count made
first would ask an assessment of every practitioner alone.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from rgpd_sante.analysis.governance.impact_lists import exemption_of, is_vulnerable, required_types_of
from rgpd_sante.analysis.governance.scope import (
    BEFORE_GDPR,
    CARE_SUBJECTS,
    PATIENT_SUBJECTS,
    Reasoning,
    categories_of,
    concerns_patients,
    holds_art_9,
    holds_offences,
    practises_alone,
)
from rgpd_sante.analysis.governance.threshold import sectoral_threshold
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import cnil_dpia_lists, gdpr
from rgpd_sante.law.verdict import MissingFact, Verdict
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.time.instants import in_utc, local_day
from rgpd_sante.vocabulary.governance import DpiaCriterion, DpiaExemption, GovernanceConclusion
from rgpd_sante.vocabulary.register import ProcessingSubject

__all__ = ["impact_assessment", "impact_on"]

_ASK_CRITERIA: Final = MissingFact(
    path="$.impact_assessment.criteria_assessed",
    question="Les neuf critères d’un risque élevé ont-ils été examinés pour cette activité ?",
)
_PENDING: Final = "Une dispense est possible, mais il manque un fait pour l’affirmer."
_IN_NEITHER: Final = "Aucune des deux listes de la CNIL ne nomme ce cas : analyse à motiver."
_NOT_ENOUGH: Final = (
    "Les données de santé et la vulnérabilité des patients sont propres à tout fichier de patients : ces deux critères "
    "seuls n’imposent pas l’analyse (lecture de la bibliothèque)."
)
# what every file of patients meets: these two alone say nothing of its risk
_INHERENT: Final = frozenset({DpiaCriterion.SENSITIVE_DATA, DpiaCriterion.VULNERABLE_PERSONS})
_AFTER_CARE: Final = frozenset({ProcessingSubject.BREACHES_AND_RIGHTS, ProcessingSubject.CLAIMS_AND_LITIGATION})
# what a practice does with its own patients' data in the course of the care, where the CNIL thresholds speak
_OF_THE_PRACTICE: Final = (PATIENT_SUBJECTS | _AFTER_CARE) - {ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD}
# recital 91 speaks of one professional: what is shared between several is not meant
_OF_ONE: Final = _OF_THE_PRACTICE - {ProcessingSubject.CARE_COORDINATION}
_VERIFIED_LINES: Final = frozenset({DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL, DpiaExemption.SMALL_EMPLOYER_HR})


def impact_assessment(record: ControllerRecord, practice: Practice, *, at: datetime) -> Verdict[GovernanceConclusion]:
    """Judge whether an activity must have an impact assessment.

    The paths start at the record, save those of the practice, which start with ``$.practice``.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.practice import StructureKind
        >>> practice = Practice(territory=Territory.METROPOLE, structure=StructureKind.SOLO_PRACTICE)
        >>> record = ControllerRecord(subject=ProcessingSubject.PATIENT_RECORD)
        >>> impact_assessment(record, practice, at=instant("2026-06-02T10:17+02:00")).conclusion
        GovernanceConclusion.NOT_REQUIRED
    """
    in_utc(at, field="at")
    return impact_on(record, practice, local_day(at, practice.territory))


def impact_on(record: ControllerRecord, practice: Practice, day: date) -> Verdict[GovernanceConclusion]:
    """Judge the same on a day, for whoever judges many records at once."""
    notes = _notes(record, practice)
    if day < gdpr.APPLICABLE_FROM:
        return notes.conclude(GovernanceConclusion.NOT_REQUIRED, (BEFORE_GDPR,), gdpr.ART_35_1)
    exempt, pending = _exempt(record, practice, day, notes)
    if exempt is not None:
        return exempt
    notes.lack(*pending)
    return (
        _listed(record, practice, day, notes)
        or _by_art_35_3(record, practice, notes)
        or _by_threshold(record, practice, day, notes)
        or _by_criteria(record, practice, day, notes)
    )


def _notes(record: ControllerRecord, practice: Practice) -> Reasoning:
    notes = Reasoning()
    notes.read("$.subject", record.subject)
    notes.read("$.large_scale", record.large_scale)
    notes.read("$.automated_decision", record.automated_decision)
    notes.read("$.data", ", ".join(sorted(categories_of(record))) or None)
    notes.read("$.impact_assessment.criteria", ", ".join(record.impact_assessment.criteria) or None)
    notes.read("$.practice.structure", practice.structure)
    notes.read("$.practice.form", practice.form)
    notes.read("$.practice.staff", None if practice.staff is None else practice.staff.value)
    return notes


def _exempt(
    record: ControllerRecord, practice: Practice, day: date, notes: Reasoning
) -> tuple[Verdict[GovernanceConclusion] | None, tuple[MissingFact, ...]]:
    """Step 1: the list of art. 35(5); where it does not exempt, the facts that could make it."""
    dated = cnil_dpia_lists.EXEMPT_TYPES.in_force(day)
    if dated is None:
        return None, ()
    line, missing = exemption_of(record, practice)
    if line is None:
        return None, missing
    reasons = [f"La liste des traitements dispensés nomme cette activité : {dated.value[line]}."]
    also = required_types_of(record, practice)
    if also:
        words = " ; ".join(cnil_dpia_lists.REQUIRED_TYPES.latest.value[one] for one in also)
        reasons.append(
            f"L’autre liste, celle des analyses requises, pourrait la viser aussi ({words}) : vérifier que la fiche ne "
            "réunit pas deux traitements."
        )
    citation = dated.citation if line in _VERIFIED_LINES else cnil_dpia_lists.EXEMPT_LIST_OTHER_LINES
    return notes.conclude(GovernanceConclusion.NOT_REQUIRED, tuple(reasons), citation), ()


def _listed(
    record: ControllerRecord, practice: Practice, day: date, notes: Reasoning
) -> Verdict[GovernanceConclusion] | None:
    """Step 2: the list of art. 35(4)."""
    dated = cnil_dpia_lists.REQUIRED_TYPES.in_force(day)
    types = () if dated is None else required_types_of(record, practice)
    if dated is None or not types:
        return None
    reasons = (f"La liste des analyses requises nomme cette activité : {dated.value[line]}." for line in types)
    return notes.conclude(GovernanceConclusion.REQUIRED, (*reasons, *_doubt(notes)), dated.citation)


def _by_art_35_3(
    record: ControllerRecord, practice: Practice, notes: Reasoning
) -> Verdict[GovernanceConclusion] | None:
    """Step 3: the three cases of the law itself."""
    criteria = _criteria(record, practice)
    large = DpiaCriterion.LARGE_SCALE in criteria
    reasons: list[str] = []
    if {DpiaCriterion.SCORING, DpiaCriterion.AUTOMATED_DECISION} <= criteria:
        reasons.append("Des personnes sont évaluées et des décisions automatisées en découlent (art. 35, § 3, a)).")
    if large and (holds_art_9(record) or holds_offences(record)):
        reasons.append("Des données sensibles ou d’infractions sont traitées à grande échelle (art. 35, § 3, b)).")
    if large and record.subject is ProcessingSubject.VIDEO_SURVEILLANCE:
        reasons.append("Une zone accessible au public est surveillée à grande échelle (art. 35, § 3, c)).")
    if not reasons:
        return None
    return notes.conclude(GovernanceConclusion.REQUIRED, (*reasons, *_doubt(notes)), gdpr.ART_35_3)


def _by_threshold(
    record: ControllerRecord, practice: Practice, day: date, notes: Reasoning
) -> Verdict[GovernanceConclusion] | None:
    """Step 4: the thresholds of the CNIL, reached or perhaps reached."""
    threshold = sectoral_threshold(practice, day) if _is_of_the_practice(record) else None
    if threshold is None:
        return None
    notes.facts.update((fact.path, fact) for fact in threshold.facts)
    if threshold.reached is Answer.NO:
        return None
    notes.lack(*threshold.missing)
    reason = "La CNIL tient alors l’analyse pour nécessaire en principe ; c’est une doctrine, non une loi."
    return notes.conclude(
        GovernanceConclusion.REQUIRED_IN_PRINCIPLE, (threshold.reason, reason, *_doubt(notes)), threshold.citation
    )


def _by_criteria(
    record: ControllerRecord, practice: Practice, day: date, notes: Reasoning
) -> Verdict[GovernanceConclusion]:
    """Steps 5 and 6: the count of the criteria, once it is known that the file of patients alone is not the matter."""
    criteria = _criteria(record, practice)
    if criteria <= _INHERENT and concerns_patients(record):
        if _is_of_one(record, practice):
            reason = (
                "Considérant 91 : les données de ses patients, chez un professionnel seul, n’appellent pas d’analyse."
            )
            return _settled(notes, reason, gdpr.RECITAL_91)
        threshold = sectoral_threshold(practice, day) if _is_of_the_practice(record) else None
        if threshold is not None:
            return _in_neither_list(notes, threshold.reason, threshold.citation)
    rule = cnil_dpia_lists.CRITERIA_THRESHOLD.at(day)
    names = cnil_dpia_lists.CRITERIA.at(day).value
    met = tuple(criterion for criterion in DpiaCriterion if criterion in criteria)
    said = f"Critères réunis : {', '.join(names[one] for one in met)}." if met else "Aucun critère connu n’est réuni."
    if len(met) >= rule.value:
        reason = f"À partir de {rule.value} critères, l’analyse est nécessaire en principe."
        return notes.conclude(GovernanceConclusion.REQUIRED_IN_PRINCIPLE, (said, reason, *_doubt(notes)), rule.citation)
    if record.impact_assessment.criteria_assessed is Answer.YES:
        notes.read(_ASK_CRITERIA.path, Answer.YES)
        return _settled(notes, f"{said} Les neuf critères ont été examinés.", rule.citation)
    notes.lack(_ASK_CRITERIA)
    reason = "Les neuf critères n’ont pas tous été examinés : l’absence d’analyse est à motiver."
    return notes.conclude(GovernanceConclusion.TO_BE_REASONED, (said, reason), rule.citation)


def _settled(notes: Reasoning, reason: str, citation: Citation) -> Verdict[GovernanceConclusion]:
    """Conclude that none is required, whatever a missing exemption would have said."""
    notes.missing.clear()
    advice = "L’analyse n’est pas requise ; garder la trace de ce raisonnement."
    return notes.conclude(GovernanceConclusion.NOT_REQUIRED, (reason, advice), citation, gdpr.ART_35_1)


def _in_neither_list(notes: Reasoning, reason: str, citation: Citation) -> Verdict[GovernanceConclusion]:
    """Tell honestly that no text settles the case: a group or a company below the threshold."""
    return notes.conclude(
        GovernanceConclusion.TO_BE_REASONED,
        (reason, _IN_NEITHER, _NOT_ENOUGH, *_doubt(notes)),
        citation,
        cnil_dpia_lists.EXEMPT_LIST,
        cnil_dpia_lists.REQUIRED_LIST,
    )


def _doubt(notes: Reasoning) -> tuple[str, ...]:
    return (_PENDING,) if notes.missing else ()


def _is_of_the_practice(record: ControllerRecord) -> bool:
    return record.subject in _OF_THE_PRACTICE and holds_art_9(record) and concerns_patients(record)


def _is_of_one(record: ControllerRecord, practice: Practice) -> bool:
    return record.subject in _OF_ONE and practises_alone(practice) is Answer.YES


def _criteria(record: ControllerRecord, practice: Practice) -> set[DpiaCriterion]:
    """Gather the criteria: those that the practice ticked, and those that the facts of the record meet."""
    met = set(record.impact_assessment.criteria)
    if record.automated_decision is Answer.YES:
        met.add(DpiaCriterion.AUTOMATED_DECISION)
    if record.subject is ProcessingSubject.VIDEO_SURVEILLANCE:
        met.add(DpiaCriterion.SYSTEMATIC_MONITORING)
    if holds_art_9(record) or holds_offences(record):
        met.add(DpiaCriterion.SENSITIVE_DATA)
    if is_vulnerable(record):
        met.add(DpiaCriterion.VULNERABLE_PERSONS)
    care_at_large = record.subject in CARE_SUBJECTS and practice.scale.large_scale_care_data is Answer.YES
    if record.large_scale is Answer.YES or (care_at_large and record.large_scale is Answer.UNKNOWN):
        met.add(DpiaCriterion.LARGE_SCALE)
    # recital 91: the data of the patients of one professional are not on a large scale
    if _is_of_one(record, practice):
        met.discard(DpiaCriterion.LARGE_SCALE)
    return met
