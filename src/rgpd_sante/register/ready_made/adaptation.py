# SPDX-License-Identifier: MIT
"""A ready-made record adapted to a practice: retention of its file, legal bases, secrecy, impact assessment, advice."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.ready_made.parts import terms_to_review, with_file_rule
from rgpd_sante.register.ready_made.situation import (
    CareFamily,
    care_family,
    is_health_profession,
    is_public,
    practises_individually,
    serves_another,
)
from rgpd_sante.register.records import ControllerRecord, ImpactAssessment
from rgpd_sante.vocabulary.governance import DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import Art9Condition, LegalBasis, ProcessingSubject
from rgpd_sante.vocabulary.retention import RetentionRuleCode

__all__ = ["adapted"]

_FILES: Final = frozenset(
    {
        ProcessingSubject.PATIENT_RECORD,
        ProcessingSubject.HOME_CARE,
        ProcessingSubject.DISPENSING,
        ProcessingSubject.MEDICAL_BIOLOGY,
        ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD,
    }
)
_CARE_OF_A_PATIENT: Final = _FILES - {ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD} | {
    ProcessingSubject.APPOINTMENTS,
    ProcessingSubject.BILLING,
    ProcessingSubject.SECURE_MESSAGING,
    ProcessingSubject.TELEMEDICINE,
    ProcessingSubject.PATIENT_IDENTITY_AND_DMP,
    ProcessingSubject.PROSTHESIS_ORDERS,
}
# line 1 of the CNIL list: patient file, vigilance, remote care, laboratory and pharmacy of an establishment
_CARE_OF_AN_ESTABLISHMENT: Final = _FILES | {
    ProcessingSubject.VIGILANCE,
    ProcessingSubject.TELEMEDICINE,
    ProcessingSubject.REGULATORY_REGISTERS,
}
_RULE_OF_FAMILY: Final[Mapping[CareFamily, RetentionRuleCode]] = MappingProxyType(
    {
        CareFamily.ESTABLISHMENT: RetentionRuleCode.PATIENT_FILE_ESTABLISHMENT,
        CareFamily.PHARMACY: RetentionRuleCode.PHARMACY_PATIENT_FILE,
        CareFamily.LABORATORY: RetentionRuleCode.BIOLOGY_REPORTS,
    }
)
_RULE_OF_PROFESSION: Final[Mapping[Profession | None, RetentionRuleCode]] = MappingProxyType(
    {
        Profession.DENTAL_SURGEON: RetentionRuleCode.PATIENT_FILE_DENTIST,
        Profession.PHYSIOTHERAPIST: RetentionRuleCode.PATIENT_FILE_PHYSIOTHERAPIST,
    }
)
# who the CNIL framework of 2020 does not speak to, among those who keep a patient file
_NOT_LIBERAL: Final = frozenset({StructureKind.HEALTH_CENTRE, StructureKind.MEDICO_SOCIAL, StructureKind.OTHER})

_LINE_OF_FORM: Final[Mapping[PracticeForm | None, str]] = MappingProxyType(
    {
        PracticeForm.SOCIETE_DE_FAIT: "Cabinet groupé : chacun est responsable de ses dossiers, ou tous le sont "
        "ensemble par un accord (RGPD, art. 26). Dites lequel.",
        PracticeForm.SISA: "Les membres sont responsables de leurs dossiers, la société l’est avec eux du dossier "
        "partagé (RGPD, art. 26). Dites-le et joignez l’accord.",
    }
)
_LINE_OF_STRUCTURE: Final[Mapping[StructureKind | None, str]] = MappingProxyType(
    {
        StructureKind.HEALTH_CENTRE: "Centre de santé : le responsable du traitement est le gestionnaire du centre.",
        StructureKind.MAISON_DE_SANTE: "Maison de santé : chacun est en principe responsable de ses dossiers ; le "
        "dossier partagé est commun.",
    }
)
_OWN_DATA_ONLY: Final = (
    "Remplaçant ou collaborateur : ce registre ne porte que sur vos propres données. Les dossiers des patients du "
    "titulaire sont à son registre ; si des dossiers sont les vôtres, ajoutez le suivi des patients."
)
_MEANS_ONLY: Final = (
    "Société civile de moyens : chaque associé tient son registre pour ses patients. La société est responsable de ses "
    "moyens et de son personnel, et sous-traitante pour ce qu’elle fait au nom des associés."
)
_SECRECY: Final = "Votre profession n’est pas du Code de la santé publique : vérifiez son secret professionnel."
_FILE_TEXT: Final = (
    "Nommez le texte qui impose un dossier à votre profession : nous n’avons vérifié que celui des médecins."
)
_FILE_TERM: Final = (
    "La durée de conservation du dossier est recommandée aux cabinets libéraux : vérifiez celle qui vaut pour vous."
)
_CONVENTION: Final = "Retirez cette fiche si vous ne télétransmettez pas de feuilles de soins."
_STAFF: Final = "Le nombre de salariés n’est pas connu : retirez cette fiche si vous n’employez personne."
_STRUCTURE: Final = "La structure n’est pas connue : la fiche suppose une officine, non un laboratoire."


def adapted(record: ControllerRecord, practice: Practice) -> ControllerRecord:
    """Adapt a model to a practice; what is not known of the practice changes nothing, or is told as to be reviewed."""
    fitted = with_file_rule(record, _file_rule(practice))
    fitted = _with_secrecy(_with_public_bases(fitted, practice), practice)
    return attrs.evolve(
        fitted,
        impact_assessment=_assessment(record, practice),
        to_review=tuple(dict.fromkeys((*record.to_review, *terms_to_review(fitted), *_advice(record, practice)))),
    )


def _file_rule(practice: Practice) -> RetentionRuleCode:
    family = care_family(practice)
    if family is not CareFamily.PRACTICE:
        return _RULE_OF_FAMILY[family]
    return _RULE_OF_PROFESSION.get(practice.profession, RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE)


def _with_public_bases(record: ControllerRecord, practice: Practice) -> ControllerRecord:
    if not is_public(practice):
        return record
    first, *others = record.purposes
    if record.subject is ProcessingSubject.APPOINTMENTS:
        first = attrs.evolve(
            first, legal_basis=LegalBasis.LEGAL_OBLIGATION, legal_basis_detail="Organisation du service public"
        )
    elif record.subject is ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD:
        first = attrs.evolve(first, legal_basis=LegalBasis.PUBLIC_TASK, legal_basis_detail="Service public hospitalier")
    return attrs.evolve(record, purposes=(first, *others))


def _with_secrecy(record: ControllerRecord, practice: Practice) -> ControllerRecord:
    if is_health_profession(practice) is not Answer.NO or care_family(practice) is not CareFamily.PRACTICE:
        return record
    return attrs.evolve(
        record,
        purposes=tuple(attrs.evolve(purpose, professional_secrecy=Answer.UNKNOWN) for purpose in record.purposes),
    )


def _assessment(record: ControllerRecord, practice: Practice) -> ImpactAssessment:
    subject = record.subject
    establishment = care_family(practice) is CareFamily.ESTABLISHMENT
    if (establishment or practice.structure is StructureKind.MEDICO_SOCIAL) and subject in _CARE_OF_AN_ESTABLISHMENT:
        return ImpactAssessment(
            reason="Données de santé traitées par un établissement pour la prise en charge : analyse d’impact requise",
            required_types=(DpiaRequiredType.HEALTH_ESTABLISHMENT_CARE,),
        )
    if subject in _CARE_OF_A_PATIENT and practises_individually(practice):
        return ImpactAssessment(
            reason="Prise en charge d’un patient par un professionnel exerçant à titre individuel : liste des "
            "traitements dispensés d’analyse d’impact",
            exemptions=(DpiaExemption.INDIVIDUAL_HEALTH_PROFESSIONAL,),
        )
    return record.impact_assessment


def _advice(record: ControllerRecord, practice: Practice) -> tuple[str, ...]:
    subject, form, structure = record.subject, practice.form, practice.structure
    family, file = care_family(practice), record.subject in _FILES
    plain = family is CareFamily.PRACTICE
    outside = plain and is_health_profession(practice) is Answer.NO
    secret = any(purpose.art9_condition is Art9Condition.HEALTH_CARE for purpose in record.purposes)
    not_liberal = practice.profession is Profession.OPTICIAN or structure in _NOT_LIBERAL or outside
    untold = structure in {None, StructureKind.OTHER}
    said = (
        (serves_another(practice), _OWN_DATA_ONLY),
        (form is PracticeForm.SCM, _MEANS_ONLY),
        (file, _LINE_OF_FORM.get(form)),
        (file, _LINE_OF_STRUCTURE.get(structure)),
        (secret and outside, _SECRECY),
        (file and plain and practice.profession is not Profession.PHYSICIAN, _FILE_TEXT),
        (file and plain and not_liberal, _FILE_TERM),
        (
            subject is ProcessingSubject.BILLING and family not in {CareFamily.PHARMACY, CareFamily.LABORATORY},
            _CONVENTION,
        ),
        (subject is ProcessingSubject.STAFF and practice.staff is None, _STAFF),
        (file and family is CareFamily.PHARMACY and untold, _STRUCTURE),
    )
    return tuple(line for holds, line in said if holds and line is not None)
