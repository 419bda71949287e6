# SPDX-License-Identifier: MIT
"""Which ready-made records a practice needs, and the register made of them.

What a practice may do without (remote care, recruitment, cameras, studies, research, a website, a loyalty programme)
is added on demand only: a register does not tell of what is not done.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.errors import FactError, hidden, refuse
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.parties import OfficerDesignation
from rgpd_sante.register.ready_made import measures
from rgpd_sante.register.ready_made.adaptation import adapted
from rgpd_sante.register.ready_made.catalogue import READY_MADE
from rgpd_sante.register.ready_made.situation import CareFamily, care_family, serves_another
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import ProcessingSubject

__all__ = ["ready_made", "ready_made_register", "ready_made_subjects"]

_OWN_DATA: Final = frozenset({ProcessingSubject.SUPPLIERS_AND_ACCOUNTS, ProcessingSubject.BREACHES_AND_RIGHTS})
_MEANS: Final = _OWN_DATA | {ProcessingSubject.INFORMATION_SECURITY, ProcessingSubject.CLAIMS_AND_LITIGATION}
_EVERY_CARER: Final = _MEANS | {
    ProcessingSubject.APPOINTMENTS,
    ProcessingSubject.BILLING,
    ProcessingSubject.SECURE_MESSAGING,
    ProcessingSubject.PATIENT_IDENTITY_AND_DMP,
    ProcessingSubject.VIGILANCE,
}
# a pharmacy, a laboratory and an establishment keep a patient file of their own, in the place of that of a practice
_FILES: Final[Mapping[CareFamily, frozenset[ProcessingSubject]]] = MappingProxyType(
    {
        CareFamily.PRACTICE: frozenset({ProcessingSubject.PATIENT_RECORD}),
        CareFamily.PHARMACY: frozenset({ProcessingSubject.DISPENSING, ProcessingSubject.REGULATORY_REGISTERS}),
        CareFamily.LABORATORY: frozenset({ProcessingSubject.MEDICAL_BIOLOGY}),
        CareFamily.ESTABLISHMENT: frozenset({ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD}),
    }
)
_AT_HOME: Final = frozenset(
    {Profession.NURSE, Profession.PHYSIOTHERAPIST, Profession.MIDWIFE, Profession.CARE_ASSISTANT}
)
_ORDERING: Final = frozenset(
    {
        Profession.DENTAL_SURGEON,
        Profession.PHYSIOTHERAPIST,
        Profession.PODIATRIST,
        Profession.OPTICIAN,
        Profession.AUDIOLOGIST,
    }
)


def ready_made(subject: ProcessingSubject, practice: Practice | None = None) -> ControllerRecord:
    """Give one ready-made record, adapted to a practice where one is given.

    Raises:
        FactError: if there is no ready-made record on this subject (``OTHER``).

    Examples:
        >>> ready_made(ProcessingSubject.APPOINTMENTS).name
        'Gestion des rendez-vous'
    """
    model = READY_MADE.get(subject)
    if model is None:
        raise _no_model("subject", subject)
    return model.record if practice is None else adapted(model.record, practice)


def ready_made_subjects(practice: Practice) -> tuple[ProcessingSubject, ...]:
    """Tell which ready-made records a practice needs, in the order of the catalogue.

    A staff that is unknown may be one: the record is kept, and says that it is to be reviewed.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> nurse = Practice(territory=Territory.METROPOLE, profession=Profession.NURSE)
        >>> ProcessingSubject.HOME_CARE in ready_made_subjects(nurse)
        True
    """
    needed = _needed(practice)
    return tuple(subject for subject in READY_MADE if subject in needed)


def ready_made_register(
    practice: Practice,
    *,
    on: date,
    also: tuple[ProcessingSubject, ...] = (),
    without: tuple[ProcessingSubject, ...] = (),
) -> Register:
    """Make a register to complete from the ready-made records that a practice needs.

    Args:
        practice: Whose register it is; the profession, the structure and the form choose the records.
        on: The day on which the records are created.
        also: Further records, on what only the practice knows that it does.
        without: Records to leave out, on what it does not do.

    Raises:
        FactError: if ``on`` is not a day, or if a subject has no ready-made record or is both asked for and left out.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(territory=Territory.METROPOLE, profession=Profession.PHYSICIAN)
        >>> register = ready_made_register(practice, on=date(2026, 11, 25), also=(ProcessingSubject.WEBSITE,))
        >>> register.controller_records[0].name
        'Suivi des patients (dossier patient)'
    """
    _refuse_what_has_no_model(also=also, without=without)
    chosen = (_needed(practice) | {*also}) - {*without}
    return Register(
        controller_records=tuple(
            attrs.evolve(adapted(model.record, practice), created_on=on)
            for subject, model in READY_MADE.items()
            if subject in chosen
        ),
        processor_records=(attrs.evolve(_SHARED_MEANS, created_on=on),) if practice.form is PracticeForm.SCM else (),
        officer=OfficerDesignation(
            designated=Answer.UNKNOWN if practice.data_protection_officer is None else Answer.YES
        ),
    )


_SHARED_MEANS: Final = ProcessorRecord(
    reference="ST01",
    name="Moyens communs mis à la disposition des associés",
    processing_categories=("Hébergement de l’agenda des associés",),
    security=measures.CORE,
    comments="Fiche modèle : nommez chaque associé, et ajoutez ou retirez selon ce que la société fait pour eux.",
)


def _needed(practice: Practice) -> frozenset[ProcessingSubject]:
    known_employer = practice.staff is not None and practice.staff.value > 0
    may_employ = practice.staff is None or known_employer
    if serves_another(practice):
        return _OWN_DATA | ({ProcessingSubject.STAFF} if known_employer else frozenset())
    staff = frozenset({ProcessingSubject.STAFF}) if may_employ else frozenset()
    if practice.form is PracticeForm.SCM:
        return _MEANS | staff
    return _EVERY_CARER | staff | _FILES[care_family(practice)] | _of_what_it_is(practice)


def _of_what_it_is(practice: Practice) -> frozenset[ProcessingSubject]:
    family, profession = care_family(practice), practice.profession
    carer = family is CareFamily.PRACTICE
    found = (
        (carer and profession in _AT_HOME, ProcessingSubject.HOME_CARE),
        (carer and profession in _ORDERING, ProcessingSubject.PROSTHESIS_ORDERS),
        # the pharmacist of an establishment keeps the registers of its pharmacy
        (
            family is CareFamily.ESTABLISHMENT and profession is Profession.PHARMACIST,
            ProcessingSubject.REGULATORY_REGISTERS,
        ),
        (
            practice.structure is StructureKind.MAISON_DE_SANTE or practice.form is PracticeForm.SISA,
            ProcessingSubject.CARE_COORDINATION,
        ),
    )
    return frozenset(subject for holds, subject in found if holds)


def _refuse_what_has_no_model(*, also: tuple[ProcessingSubject, ...], without: tuple[ProcessingSubject, ...]) -> None:
    faults = [_no_model("also", subject) for subject in also if subject not in READY_MADE]
    both = [subject for subject in also if subject in without]
    if both:
        faults.append(
            FactError(
                "without",
                given=", ".join(both),
                expected="subjects that are not also asked for",
                attendu="des activités qui ne sont pas aussi demandées",
            )
        )
    if faults:
        refuse(faults)


def _no_model(field: str, subject: object) -> FactError:
    return FactError(
        field,
        given=subject if isinstance(subject, ProcessingSubject) else hidden(subject),
        expected="a subject that has a ready-made record",
        attendu="une activité qui a une fiche toute prête",
    )
