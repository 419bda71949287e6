# SPDX-License-Identifier: MIT
"""Which ready-made records a practice needs, and the register made of them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError, ImpossibleFactsError
from rgpd_sante.exchange import dumps, loads
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.finding import Severity
from rgpd_sante.practice.model import Contact, Practice
from rgpd_sante.register import ControllerRecord, Register
from rgpd_sante.register.findings import register_findings
from rgpd_sante.register.ready_made import READY_MADE, ready_made, ready_made_register, ready_made_subjects
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.register import ProcessingSubject
from strategies import practices

ON: Final = date(2026, 11, 25)
AT: Final = instant("2026-11-25T09:00+01:00")
CARERS: Final = "T02 T03 T04 T06 T10 T12 T21 T22 T23"
ON_DEMAND: Final = {"T05", "T09", "T11", "T13", "T14", "T15", "T18"}


def practice(
    profession: Profession | None = None,
    structure: StructureKind | None = None,
    form: PracticeForm | None = None,
    *,
    staff: int | None = None,
) -> Practice:
    """Give a practice of which only this is known."""
    return Practice(
        territory=Territory.METROPOLE,
        profession=profession,
        structure=structure,
        form=form,
        staff=None if staff is None else Count(value=staff),
    )


def references(register: Register) -> list[str]:
    """List the references of the records of a controller."""
    return [str(record.reference) for record in register.controller_records]


@pytest.mark.parametrize(
    ("of", "expected"),
    [
        # who the practice is, then the records that come on top of those of all carers
        (practice(), "T01 T08"),
        (practice(Profession.PHYSICIAN), "T01 T08"),
        (practice(Profession.PHYSICIAN, staff=1), "T01 T08"),
        (practice(Profession.PHYSICIAN, staff=0), "T01"),
        (practice(Profession.NURSE, staff=0), "T01 T25"),
        (practice(Profession.MIDWIFE, staff=0), "T01 T25"),
        (practice(Profession.CARE_ASSISTANT, staff=0), "T01 T25"),
        (practice(Profession.PHYSIOTHERAPIST, staff=0), "T01 T20 T25"),
        (practice(Profession.DENTAL_SURGEON, staff=0), "T01 T20"),
        (practice(Profession.PODIATRIST, staff=0), "T01 T20"),
        (practice(Profession.OPTICIAN, staff=0), "T01 T20"),
        (practice(Profession.AUDIOLOGIST, staff=0), "T01 T20"),
        (practice(Profession.OSTEOPATH, staff=0), "T01"),
        (practice(Profession.PHARMACIST, staff=0), "T16 T17"),
        (practice(None, StructureKind.PHARMACY, staff=3), "T08 T16 T17"),
        (practice(Profession.PHARMACIST, StructureKind.MEDICAL_LABORATORY, staff=0), "T19"),
        (practice(Profession.NURSE, StructureKind.HEALTH_ESTABLISHMENT, staff=9), "T08 T24"),
        (practice(Profession.PHARMACIST, StructureKind.HEALTH_ESTABLISHMENT, staff=9), "T08 T17 T24"),
        (practice(None, None, PracticeForm.ETABLISSEMENT_PUBLIC, staff=9), "T08 T24"),
        (practice(Profession.PHYSICIAN, StructureKind.MAISON_DE_SANTE, staff=0), "T01 T07"),
        (practice(Profession.PHYSICIAN, None, PracticeForm.SISA, staff=0), "T01 T07"),
    ],
)
def test_a_practice_gets_the_records_of_what_it_is(of: Practice, expected: str) -> None:
    """The profession, the structure and the form choose the records, in the order of the catalogue."""
    register = ready_made_register(of, on=ON)
    assert references(register) == sorted([*CARERS.split(), *expected.split()])
    assert [record.subject for record in register.controller_records] == [*ready_made_subjects(of)]


@pytest.mark.parametrize("form", [PracticeForm.REMPLACANT, PracticeForm.COLLABORATEUR])
@pytest.mark.parametrize("structure", [None, *StructureKind])
def test_a_locum_registers_their_own_data_only(form: PracticeForm, structure: StructureKind | None) -> None:
    """A locum or an associate registers their accounts and what they must answer for; their staff, if they have one."""
    assert references(ready_made_register(practice(Profession.NURSE, structure, form), on=ON)) == ["T10", "T22"]
    employer = practice(Profession.NURSE, structure, form, staff=1)
    assert references(ready_made_register(employer, on=ON)) == ["T08", "T10", "T22"]


def test_a_company_of_means_keeps_two_registers() -> None:
    """An SCM is controller of its means and its staff, and processor of what it does for its members."""
    register = ready_made_register(practice(Profession.PHYSICIAN, None, PracticeForm.SCM), on=ON)
    assert references(register) == ["T08", "T10", "T12", "T22", "T23"]
    (record,) = register.processor_records
    assert record.created_on == ON
    assert record.processing_categories == ("Hébergement de l’agenda des associés",)
    assert (record.controllers, record.sub_processors, record.any_transfer) == ((), (), Answer.UNKNOWN)
    assert record.security


def test_nothing_optional_is_invented() -> None:
    """For every profession, structure and form some records are needed, and none of those that come on demand."""
    on_demand = {subject for subject, model in READY_MADE.items() if model.record.reference in ON_DEMAND}
    for profession, structure, form in product((None, *Profession), (None, *StructureKind), (None, *PracticeForm)):
        needed = ready_made_subjects(practice(profession, structure, form))
        assert ProcessingSubject.BREACHES_AND_RIGHTS in needed
        assert on_demand.isdisjoint(needed)


@pytest.mark.parametrize("structure", [None, *StructureKind])
def test_every_practice_gets_a_whole_register(structure: StructureKind | None) -> None:
    """For every structure, with each profession and each form, the register is whole and its references are unique."""
    of = [practice(profession, structure) for profession in (None, *Profession)]
    of += [practice(Profession.NURSE, structure, form) for form in PracticeForm]
    for one in of:
        register = ready_made_register(one, on=ON)
        assert register.controller_records
        assert len(set(references(register))) == len(register.controller_records)
        assert all(_is_whole(record) for record in register.controller_records)


def _is_whole(record: ControllerRecord) -> bool:
    return bool(
        record.created_on == ON
        and record.purposes
        and all(purpose.legal_basis for purpose in record.purposes)
        and record.data_subjects
        and record.data
        and all(term.rule or term.words for item in record.data for term in item.retention or ())
        and all(item.retention for item in record.data)
        and record.recipients
        and record.security
        and record.to_review
    )


def test_records_are_added_and_left_out() -> None:
    """What only the practice knows that it does is added, and what it does not do is left out."""
    register = ready_made_register(
        practice(Profession.NURSE, staff=0),
        on=ON,
        also=(ProcessingSubject.WEBSITE, ProcessingSubject.TELEMEDICINE, ProcessingSubject.APPOINTMENTS),
        without=(ProcessingSubject.HOME_CARE, ProcessingSubject.LOYALTY, ProcessingSubject.OTHER),
    )
    assert references(register) == sorted([*CARERS.split(), "T01", "T05", "T15"])


def test_every_record_may_be_asked_for() -> None:
    """Asking for all of them gives all of them, adapted to the practice."""
    of = practice(Profession.DENTAL_SURGEON, StructureKind.SOLO_PRACTICE)
    register = ready_made_register(of, on=ON, also=tuple(READY_MADE))
    assert [attrs.evolve(record, created_on=None) for record in register.controller_records] == [
        ready_made(subject, of) for subject in READY_MADE
    ]


def test_what_cannot_be_asked_for_is_refused() -> None:
    """A subject without a model, and one both asked for and left out, are refused together and in French."""
    of, other, site = practice(), ProcessingSubject.OTHER, ProcessingSubject.WEBSITE
    with pytest.raises(FactError, match="ready-made record"):
        ready_made_register(of, on=ON, also=(other,))
    with pytest.raises(FactError, match="not also asked for") as refused:
        ready_made_register(of, on=ON, also=(site,), without=(site,))
    assert (refused.value.field, refused.value.given) == ("without", "website")
    with pytest.raises(ImpossibleFactsError):
        ready_made_register(of, on=ON, also=(other, site), without=(site,))


def test_a_day_is_asked_for_not_an_instant() -> None:
    """The records are created on a day: an instant is refused."""
    with pytest.raises(FactError):
        ready_made_register(practice(), on=datetime(2026, 11, 25, tzinfo=UTC))


@pytest.mark.parametrize(("officer", "designated"), [(None, Answer.UNKNOWN), (Contact(), Answer.YES)])
def test_an_officer_known_in_the_practice_is_designated(officer: Contact | None, designated: Answer) -> None:
    """Where the practice names its officer the register says that one is designated; else nobody knows."""
    of = attrs.evolve(practice(), data_protection_officer=officer)
    assert ready_made_register(of, on=ON).officer.designated is designated


@given(practices(), st.sets(st.sampled_from([*READY_MADE])))
def test_a_register_survives_the_file(practice: Practice, also: set[ProcessingSubject]) -> None:
    """Written in a dossier and read back, the register is the same."""
    dossier = Dossier(practice=practice, register=ready_made_register(practice, on=ON, also=tuple(also)))
    assert loads(dumps(dossier)) == dossier


@given(practices(), st.sets(st.sampled_from([*READY_MADE])))
def test_a_register_is_contrary_to_nothing(practice: Practice, also: set[ProcessingSubject]) -> None:
    """Whatever the practice, its ready-made register lacks only what no model knows: whom a company of means serves."""
    register = ready_made_register(practice, on=ON, also=tuple(also))
    found = register_findings(register, at=AT)
    errors = [(finding.code, finding.path) for finding in found if finding.severity is Severity.ERROR]
    serves = practice.form is PracticeForm.SCM
    assert errors == ([("REG008", "$.processor_records[0].controllers")] if serves else [])
