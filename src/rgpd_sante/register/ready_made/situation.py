# SPDX-License-Identifier: MIT
"""What a practice is, as far as the choice of its records depends on it (reference, §7.2 and the "who" of §2.4)."""

from __future__ import annotations

from typing import Final

from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.practice.model import Practice
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind

__all__ = [
    "CareFamily",
    "care_family",
    "is_health_profession",
    "is_public",
    "practises_individually",
    "serves_another",
]

_ESTABLISHMENT_FORMS: Final = frozenset(
    {PracticeForm.ETABLISSEMENT_PUBLIC, PracticeForm.ETABLISSEMENT_PRIVE, PracticeForm.ESPIC}
)
_UNTOLD: Final = frozenset({None, StructureKind.OTHER})
# where a pharmacist may run a pharmacy; elsewhere he or she is a biologist or works in a structure
_OF_A_PHARMACIST: Final = _UNTOLD | {
    StructureKind.SOLO_PRACTICE,
    StructureKind.GROUP_PRACTICE,
    StructureKind.MAISON_DE_SANTE,
}
_OF_ONE_OWNER: Final = frozenset(
    {StructureKind.SOLO_PRACTICE, StructureKind.PHARMACY, StructureKind.MEDICAL_LABORATORY}
)
# users of the library that part 4 of the CSP does not list: their secrecy is to be checked
_OUTSIDE_CSP: Final = frozenset(
    {
        Profession.PSYCHOLOGIST,
        Profession.OSTEOPATH,
        Profession.CHIROPRACTOR,
        Profession.PSYCHOTHERAPIST,
        Profession.OTHER,
    }
)


class CareFamily(Code):
    """What holds the patients: a practice, a pharmacy, a laboratory, an establishment."""

    PRACTICE = "practice"
    PHARMACY = "pharmacy"
    LABORATORY = "laboratory"
    ESTABLISHMENT = "establishment"


def care_family(practice: Practice) -> CareFamily:
    """Tell what holds the patients; a structure that is known prevails over the form and the profession.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> care_family(Practice(territory=Territory.METROPOLE, profession=Profession.PHARMACIST))
        CareFamily.PHARMACY
    """
    structure = practice.structure
    if structure is StructureKind.PHARMACY:
        return CareFamily.PHARMACY
    if structure is StructureKind.MEDICAL_LABORATORY:
        return CareFamily.LABORATORY
    if structure in {StructureKind.HEALTH_ESTABLISHMENT, StructureKind.ARMY_HOSPITAL}:
        return CareFamily.ESTABLISHMENT
    if structure in _UNTOLD and practice.form in _ESTABLISHMENT_FORMS:
        return CareFamily.ESTABLISHMENT
    if practice.profession is Profession.PHARMACIST and structure in _OF_A_PHARMACIST:
        return CareFamily.PHARMACY
    return CareFamily.PRACTICE


def serves_another(practice: Practice) -> bool:
    """Tell whether the patient files are usually another's: a locum or an associate registers their own data only."""
    return practice.form in {PracticeForm.REMPLACANT, PracticeForm.COLLABORATEUR}


def is_public(practice: Practice) -> bool:
    """Tell whether a practice is known to be a public service: it says so, or its form does and it does not deny it."""
    public = practice.scale.public_body
    return public is Answer.YES or (public is Answer.UNKNOWN and practice.form is PracticeForm.ETABLISSEMENT_PUBLIC)


def is_health_profession(practice: Practice) -> Answer:
    """Tell whether the profession is one of part 4 of the *Code de la santé publique*.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> is_health_profession(Practice(territory=Territory.METROPOLE, profession=Profession.OSTEOPATH))
        Answer.NO
    """
    return Answer.UNKNOWN if practice.profession is None else Answer.of(practice.profession not in _OUTSIDE_CSP)


def practises_individually(practice: Practice) -> bool:
    """Tell whether a health professional is known to practise alone, in their own name, in one of the three places.

    The CNIL exempts from the impact assessment the care given individually in a practice, a pharmacy or a laboratory.
    """
    alone = practice.structure in _OF_ONE_OWNER and practice.form is PracticeForm.INDIVIDUEL
    alone_by_structure = practice.structure is StructureKind.SOLO_PRACTICE and practice.form is None
    return (alone or alone_by_structure) and is_health_profession(practice) is Answer.YES
