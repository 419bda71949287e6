# SPDX-License-Identifier: MIT
"""The closed lists of a practice: their codes are what files carry, so they are frozen here."""

from __future__ import annotations

import pytest

from rgpd_sante.codes import Code
from rgpd_sante.vocabulary import practice
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind

FROZEN: list[tuple[type[Code], str]] = [
    (
        Profession,
        (
            "physician dental_surgeon midwife pharmacist pharmacy_technician medical_physicist nurse physiotherapist "
            "podiatrist occupational_therapist psychomotor_therapist speech_therapist orthoptist radiographer "
            "laboratory_technician audiologist optician prosthetist dietitian care_assistant childcare_assistant "
            "ambulance_worker dental_assistant psychologist osteopath chiropractor psychotherapist other"
        ),
    ),
    (
        PracticeForm,
        (
            "individuel societe_de_fait scm scp selarl selas selafa selca snc sisa association etablissement_public "
            "etablissement_prive espic remplacant collaborateur other"
        ),
    ),
    (
        StructureKind,
        (
            "solo_practice group_practice pharmacy medical_laboratory radiotherapy_centre imaging_centre health_centre "
            "maison_de_sante health_establishment army_hospital medico_social other"
        ),
    ),
]

# § 4.2 of the reference on breaches: row, kinds of structure
STRUCTURES = {
    "établissement de santé (hospital, clinique)": {StructureKind.HEALTH_ESTABLISHMENT},
    "hôpital des armées": {StructureKind.ARMY_HOSPITAL},
    "laboratoire de biologie médicale": {StructureKind.MEDICAL_LABORATORY},
    "centre de radiothérapie": {StructureKind.RADIOTHERAPY_CENTRE},
    "établissement ou service médico-social": {StructureKind.MEDICO_SOCIAL},
    "centre de santé, MSP, group practice, imaging centre": {
        StructureKind.HEALTH_CENTRE,
        StructureKind.MAISON_DE_SANTE,
        StructureKind.GROUP_PRACTICE,
        StructureKind.IMAGING_CENTRE,
    },
    "self-employed professional; officine": {StructureKind.SOLO_PRACTICE, StructureKind.PHARMACY},
}


@pytest.mark.parametrize(("codes", "words"), FROZEN, ids=lambda value: getattr(value, "__name__", ""))
def test_codes_do_not_change(codes: type[Code], words: str) -> None:
    """The codes of a list and their order are stable: files of yesterday are read tomorrow."""
    assert [code.value for code in codes] == words.split()


def test_each_structure_stands_in_one_row_of_the_reference() -> None:
    """Every kind of structure stands in exactly one row of the table of who must report, save the others."""
    told = [kind for kinds in STRUCTURES.values() for kind in kinds]
    assert sorted(told) == sorted(set(StructureKind) - {StructureKind.OTHER})


def test_no_list_of_the_module_is_forgotten() -> None:
    """Each closed list of the module is frozen in this test."""
    assert {getattr(practice, name) for name in practice.__all__} == {codes for codes, _ in FROZEN}
