# SPDX-License-Identifier: MIT
"""Examples of governance: an officer or an assessment that is lacking, what the register omits or does not name."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import BREACH, JUDGED_AT, PRACTICE, FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, REGISTER, of_record, of_register
from rgpd_sante.breach import Breach
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer, Count
from rgpd_sante.practice import Contact, Practice, Scale
from rgpd_sante.register import DataSubjects, ImpactAssessment, OfficerDesignation, Register
from rgpd_sante.vocabulary.breach import Certainty
from rgpd_sante.vocabulary.governance import DpiaCriterion, DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import DataSubjectCategory, ProcessingSubject

__all__ = ["EXAMPLES"]

_PUBLIC: Final = evolve(PRACTICE, scale=Scale(public_body=Answer.YES))
_PHARMACY: Final = evolve(
    PRACTICE,
    name="Pharmacie de l’Exemple",
    profession=Profession.PHARMACIST,
    structure=StructureKind.PHARMACY,
    form=PracticeForm.INDIVIDUEL,
    scale=Scale(annual_turnover=Decimal(3_000_000)),
)
_SMALL_COMPANY: Final = evolve(_PHARMACY, form=PracticeForm.SELARL, scale=Scale(annual_turnover=Decimal(1_500_000)))
_WITH_OFFICER: Final = evolve(
    PRACTICE, data_protection_officer=Contact(last_name="Modèle", email="delegue@example.org")
)
_OFFICER: Final = OfficerDesignation(designated=Answer.YES, told_to_authority=Answer.YES, published=Answer.YES)
_WAREHOUSE: Final = ImpactAssessment(done=Answer.NO, required_types=(DpiaRequiredType.HEALTH_DATA_WAREHOUSE,))
_NO_REASON: Final = ImpactAssessment(done=Answer.NO)
_FALSE_ALARM: Final = evolve(BREACH, certainty=Certainty.RULED_OUT, aware_at=None, notifications=(), documented_at=None)
_STUDY: Final = evolve(RECORD, subject=ProcessingSubject.INTERNAL_STUDY)
_UNREACHABLE: Final = Contact(last_name="Exemple")


def _officer(designation: OfficerDesignation) -> Register:
    """Put a designation into the clean register."""
    return evolve(REGISTER, officer=designation)


def _of_the_practice(code: str, field: str, practice: Practice, *, breach: Breach = BREACH) -> FindingExample:
    """Make an example whose finding is in the practice that keeps the register."""
    dossier = Dossier(practice=practice, register=REGISTER, breaches=(breach,))
    return FindingExample(code=code, path=f"$.practice.{field}", dossier=dossier, at=JUDGED_AT)


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_register("REG070", "officer.designated", REGISTER, practice=_PUBLIC),
    of_register("REG071", "officer.designated", REGISTER, practice=_PHARMACY),
    of_register("REG072", "officer.designated", _officer(OfficerDesignation()), practice=_PUBLIC),
    of_register(
        "REG073",
        "officer.told_to_authority",
        _officer(evolve(_OFFICER, told_to_authority=Answer.NO)),
        practice=_WITH_OFFICER,
    ),
    of_register("REG074", "officer.published", _officer(evolve(_OFFICER, published=Answer.NO)), practice=_WITH_OFFICER),
    evolve(of_register("REG075", "officer", _officer(_OFFICER)), path="$.practice.data_protection_officer"),
    of_register("REG076", "officer.reason", _officer(OfficerDesignation(designated=Answer.NO))),
    of_register(
        "REG077",
        "officer.told_to_authority",
        _officer(evolve(_OFFICER, told_to_authority=Answer.UNKNOWN)),
        practice=_WITH_OFFICER,
    ),
    _of_the_practice("REG078", "scale.annual_turnover", evolve(_PHARMACY, scale=Scale())),
    of_record(
        "REG079",
        "impact_assessment.exemptions",
        evolve(RECORD, impact_assessment=evolve(RECORD.impact_assessment, exemptions=(DpiaExemption.NOTARIES,))),
    ),
    of_record("REG080", "impact_assessment.done", evolve(_STUDY, impact_assessment=_WAREHOUSE)),
    of_record(
        "REG081",
        "impact_assessment.done",
        evolve(_STUDY, impact_assessment=evolve(_WAREHOUSE, done=Answer.UNKNOWN, reason="À examiner.")),
    ),
    of_record(
        "REG082",
        "impact_assessment.done",
        evolve(_STUDY, impact_assessment=ImpactAssessment(done=Answer.NO, criteria=(DpiaCriterion.COMBINED_DATASETS,))),
    ),
    of_record(
        "REG083",
        "impact_assessment.reason",
        evolve(RECORD, impact_assessment=_NO_REASON),
        practice=_SMALL_COMPANY,
    ),
    of_record("REG084", "subject", evolve(RECORD, subject=None, impact_assessment=_NO_REASON)),
    of_register(
        "REG085",
        "controller_records",
        evolve(
            REGISTER,
            controller_records=(
                evolve(
                    RECORD,
                    subject=ProcessingSubject.SECURE_MESSAGING,
                    data_subjects=(DataSubjects(category=DataSubjectCategory.LEGAL_REPRESENTATIVES),),
                ),
            ),
        ),
    ),
    of_register("REG086", "controller_records", REGISTER, practice=evolve(PRACTICE, staff=Count(value=2))),
    _of_the_practice("REG087", "name", evolve(PRACTICE, name=None)),
    _of_the_practice("REG088", "contact_point", evolve(PRACTICE, contact_point=_UNREACHABLE), breach=_FALSE_ALARM),
    of_register("REG089", "processor_records", REGISTER, practice=evolve(PRACTICE, form=PracticeForm.SCM)),
)
