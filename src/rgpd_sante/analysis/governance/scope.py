# SPDX-License-Identifier: MIT
"""What the conclusions on governance share: what a record is about, whether one practises alone, how large it is."""

from __future__ import annotations

from typing import Final

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.verdict import FactUsed, MissingFact, Verdict
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.governance import GovernanceConclusion
from rgpd_sante.vocabulary.practice import PracticeForm, StructureKind
from rgpd_sante.vocabulary.register import ART_9_CATEGORIES, DataCategory, DataSubjectCategory, ProcessingSubject

__all__ = [
    "ASK_FORM",
    "ASK_PATIENTS",
    "ASK_SHARED_SYSTEM",
    "ASK_STAFF",
    "ASK_STRUCTURE",
    "ASK_TURNOVER",
    "BEFORE_GDPR",
    "CARE_SUBJECTS",
    "ESTABLISHMENTS",
    "ESTABLISHMENT_FORMS",
    "GROUPED",
    "NO_FILE_OF_PATIENTS",
    "PATIENT_SUBJECTS",
    "STAFF_SUBJECTS",
    "Reasoning",
    "categories_of",
    "concerns_patients",
    "holds_art_9",
    "holds_offences",
    "persons_of",
    "practises_alone",
]

BEFORE_GDPR: Final = "Avant le 25 mai 2018, le RGPD n’était pas applicable."

# what a professional does to take care of a patient; the research, the shops and the shared care plans are not that
CARE_SUBJECTS: Final = frozenset(
    {
        ProcessingSubject.PATIENT_RECORD,
        ProcessingSubject.APPOINTMENTS,
        ProcessingSubject.BILLING,
        ProcessingSubject.SECURE_MESSAGING,
        ProcessingSubject.TELEMEDICINE,
        ProcessingSubject.PATIENT_IDENTITY_AND_DMP,
        ProcessingSubject.DISPENSING,
        ProcessingSubject.MEDICAL_BIOLOGY,
        ProcessingSubject.PROSTHESIS_ORDERS,
        ProcessingSubject.HOME_CARE,
    }
)
# what follows from the care, and holds data on the health of patients by its nature
PATIENT_SUBJECTS: Final = CARE_SUBJECTS | {
    ProcessingSubject.CARE_COORDINATION,
    ProcessingSubject.REGULATORY_REGISTERS,
    ProcessingSubject.VIGILANCE,
    ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD,
}
STAFF_SUBJECTS: Final = frozenset({ProcessingSubject.STAFF, ProcessingSubject.RECRUITMENT})
ESTABLISHMENTS: Final = frozenset(
    {StructureKind.HEALTH_ESTABLISHMENT, StructureKind.ARMY_HOSPITAL, StructureKind.MEDICO_SOCIAL}
)
ESTABLISHMENT_FORMS: Final = frozenset(
    {PracticeForm.ETABLISSEMENT_PUBLIC, PracticeForm.ETABLISSEMENT_PRIVE, PracticeForm.ESPIC}
)
# the structures of several liberal professionals, to whom the framework of 2020 speaks
GROUPED: Final = frozenset(
    {
        StructureKind.GROUP_PRACTICE,
        StructureKind.MAISON_DE_SANTE,
        StructureKind.IMAGING_CENTRE,
        StructureKind.RADIOTHERAPY_CENTRE,
    }
)
# who has no patient file of their own: the company of means, the locum, the associate
NO_FILE_OF_PATIENTS: Final = frozenset({PracticeForm.SCM, PracticeForm.REMPLACANT, PracticeForm.COLLABORATEUR})
_SEVERAL_BY_NATURE: Final = frozenset(
    {PracticeForm.SOCIETE_DE_FAIT, PracticeForm.SCM, PracticeForm.SCP, PracticeForm.SISA, PracticeForm.ASSOCIATION}
)
_OF_ONE_OWNER: Final = frozenset({StructureKind.PHARMACY, StructureKind.MEDICAL_LABORATORY})
_PATIENTS: Final = frozenset({DataSubjectCategory.PATIENTS})

ASK_STRUCTURE: Final = MissingFact(path="$.practice.structure", question="Quelle est la structure d’exercice ?")
ASK_FORM: Final = MissingFact(
    path="$.practice.form", question="Sous quelle forme juridique l’activité est-elle exercée ?"
)
ASK_STAFF: Final = MissingFact(path="$.practice.staff", question="Combien de personnes la structure emploie-t-elle ?")
ASK_PATIENTS: Final = MissingFact(
    path="$.practice.scale.patients_per_year", question="Combien de patients la structure reçoit-elle par an ?"
)
ASK_SHARED_SYSTEM: Final = MissingFact(
    path="$.practice.scale.shared_information_system",
    question="Les professionnels partagent-ils un même système d’information ?",
)
ASK_TURNOVER: Final = MissingFact(
    path="$.practice.scale.annual_turnover", question="Quel est le chiffre d’affaires annuel hors taxes de l’officine ?"
)


@attrs.define
class Reasoning:
    """What a conclusion rests on, gathered on the way."""

    facts: dict[str, FactUsed] = attrs.field(factory=dict)
    missing: dict[str, MissingFact] = attrs.field(factory=dict)

    def read(self, path: str, value: object) -> None:
        """Note a fact that was read, unless it is unknown."""
        if value is not None and value is not Answer.UNKNOWN:
            self.facts[path] = FactUsed(path=path, value=str(value))

    def lack(self, *facts: MissingFact) -> None:
        """Note facts that were not there."""
        self.missing.update((fact.path, fact) for fact in facts)

    def conclude(
        self, conclusion: GovernanceConclusion, reasons: tuple[str, ...], *citations: Citation
    ) -> Verdict[GovernanceConclusion]:
        """Make the verdict."""
        return Verdict(
            conclusion=conclusion,
            reasons=reasons,
            facts=tuple(self.facts.values()),
            citations=tuple(dict.fromkeys(citations)),
            missing=tuple(self.missing.values()),
        )


def practises_alone(practice: Practice) -> Answer:
    """Tell whether a professional practises individually (*à titre individuel*).

    A pharmacy or a laboratory run by a company is not individual; a member of a group practice is not either, though
    each may have files of their own.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> practises_alone(Practice(territory=Territory.METROPOLE, structure=StructureKind.SOLO_PRACTICE))
        Answer.YES
    """
    form, structure = practice.form, practice.structure
    if form in ESTABLISHMENT_FORMS:
        return Answer.NO
    if structure is StructureKind.SOLO_PRACTICE:
        return Answer.YES
    if structure in _OF_ONE_OWNER:
        return Answer.UNKNOWN if form is None else Answer.of(form is PracticeForm.INDIVIDUEL)
    if structure not in {None, StructureKind.OTHER} or form in _SEVERAL_BY_NATURE:
        return Answer.NO
    # a locum, an associate, a company or nobody knows what: the structure would tell
    return Answer.YES if form is PracticeForm.INDIVIDUEL else Answer.UNKNOWN


def categories_of(record: ControllerRecord) -> frozenset[DataCategory]:
    """Give the categories of data of a record."""
    return frozenset(item.category for item in record.data)


def persons_of(record: ControllerRecord) -> frozenset[DataSubjectCategory]:
    """Give the categories of persons of a record."""
    return frozenset(item.category for item in record.data_subjects)


def holds_art_9(record: ControllerRecord) -> bool:
    """Tell whether a record holds data of art. 9(1), said or by what it is about."""
    return record.subject in PATIENT_SUBJECTS or not ART_9_CATEGORIES.isdisjoint(categories_of(record))


def holds_offences(record: ControllerRecord) -> bool:
    """Tell whether a record holds data of art. 10."""
    return DataCategory.OFFENCES in categories_of(record)


def concerns_patients(record: ControllerRecord) -> bool:
    """Tell whether a record is about patients, said or by its subject."""
    return record.subject in PATIENT_SUBJECTS or not _PATIENTS.isdisjoint(persons_of(record))
