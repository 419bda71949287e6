# SPDX-License-Identifier: MIT
"""Small questions about a record of a controller that several rules ask: what it is, and which data it processes.

A record read from a file may say what it is only in words: where no subject is set, the name and the purposes are
looked at. The lists of words are ours, and a subject that is set always prevails.
"""

from __future__ import annotations

import re
from typing import Final

from rgpd_sante.facts import Answer, either
from rgpd_sante.law.texts import loi_informatique_et_libertes as lil
from rgpd_sante.register.content import DataItem
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.wording import folded, says_none, says_nothing
from rgpd_sante.vocabulary.register import (
    ART_9_CATEGORIES,
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    ProcessingSubject,
)

__all__ = [
    "has_offences_data",
    "has_special_categories",
    "is_patient_file",
    "is_processed",
    "mentions_nir",
    "needs_nir",
    "processes_nir",
]

_PATIENT_FILES: Final = frozenset(
    {
        ProcessingSubject.PATIENT_RECORD,
        ProcessingSubject.ESTABLISHMENT_PATIENT_RECORD,
        ProcessingSubject.HOME_CARE,
    }
)
_PATIENT_FILE_WORDS: Final = re.compile(
    r"\b(?:dossiers?|suivi|prise en charge) (?:d(?:u|es|e|'un) )?"
    r"(?:patients?|patientele|medic(?:al|aux|ale|ales)|soins?|malades?)\b"
)
# the workbook of the CNIL has no line for patients: « Clients » or « Autres » stand for them
_MAY_BE_PATIENTS: Final = frozenset(
    {DataSubjectCategory.PATIENTS, DataSubjectCategory.CUSTOMERS, DataSubjectCategory.OTHER}
)
_NIR_WORDS: Final = re.compile(
    r"\b(?:nir|nss|n(?:umeros?|°|o)?\.? ?(?:de )?(?:la )?secu(?:rite)?(?: sociale)?|n° ?ss"
    r"|numeros? d'inscription au repertoire|(?:numeros?|matricules?) ins)\b"
)
_NOT_BEFORE: Final = re.compile(
    r"\b(?:hors|sans|sauf|pas (?:de|du|le)|ni|aucun|excepte|exclu(?:ant|s)?)(?: le| de| du| l')? ?$"
)
_NOT_AFTER: Final = re.compile(r"[ ,:(]*(?:n'est|n'y|non |exclus?\b|jamais|interdit)")
_NIR_USE_WORDS: Final = re.compile(
    r"\b(?:factur|teletransmi|feuilles? de soins|tiers payant|rembours|assurance maladie|paies?\b|salari|dsn\b"
    r"|personnel\b|identitovigilance|identite nationale de sante|ins\b|dispensation|biologie"
    r"|teleconsult|teleexpert|telesoin)"
)
_NIR_CONDITIONS: Final = frozenset({Art9Condition.HEALTH_CARE, Art9Condition.EMPLOYMENT_SOCIAL_PROTECTION})


def is_processed(item: DataItem) -> bool:
    """Tell whether a category of data is processed: a line filled with "néant" says that it is not.

    Examples:
        >>> is_processed(DataItem(category=DataCategory.HEALTH, description="Néant"))
        False
    """
    return not says_none(item.description)


def is_patient_file(record: ControllerRecord) -> Answer:
    """Tell whether a record is that of the patients' files.

    Without a subject: no, where patients or health data are not in it; yes, where its name says so, or, if it has no
    name, a purpose.

    Examples:
        >>> is_patient_file(ControllerRecord(subject=ProcessingSubject.PATIENT_RECORD))
        Answer.YES
        >>> is_patient_file(ControllerRecord(name="Tenue des dossiers médicaux")), is_patient_file(ControllerRecord())
        (Answer.YES, Answer.UNKNOWN)
    """
    if record.subject is not None:
        return Answer.of(record.subject in _PATIENT_FILES)
    if record.data and not any(item.category is DataCategory.HEALTH and is_processed(item) for item in record.data):
        return Answer.NO
    if record.data_subjects and not any(one.category in _MAY_BE_PATIENTS for one in record.data_subjects):
        return Answer.NO
    # the purposes are those of the activity that the name tells; they speak where there is no name
    titles = _titles(record)
    spoken = titles if says_nothing(record.name) else titles[:1]
    return Answer.YES if any(_PATIENT_FILE_WORDS.search(folded(text)) for text in spoken) else Answer.UNKNOWN


def has_special_categories(record: ControllerRecord) -> Answer:
    """Tell whether a record processes special categories of data (art. 9(1)): listed, or those of a patient file.

    Unknown where no data are listed.

    Examples:
        >>> has_special_categories(ControllerRecord(data=(DataItem(category=DataCategory.NIR),)))
        Answer.NO
    """
    listed = any(item.category in ART_9_CATEGORIES and is_processed(item) for item in record.data)
    if listed or is_patient_file(record) is Answer.YES:
        return Answer.YES
    return Answer.NO if record.data else Answer.UNKNOWN


def has_offences_data(record: ControllerRecord) -> Answer:
    """Tell whether a record processes data on convictions and offences (art. 10); unknown where no data are listed."""
    if any(item.category is DataCategory.OFFENCES and is_processed(item) for item in record.data):
        return Answer.YES
    return Answer.NO if record.data else Answer.UNKNOWN


def mentions_nir(text: str | None) -> bool:
    """Tell whether a text names the NIR as something that is processed.

    Examples:
        >>> mentions_nir("Nom, n° de sécurité sociale"), mentions_nir("Identité, hors NIR"), mentions_nir("Avenir")
        (True, False, False)
    """
    if text is None:
        return False
    words = folded(text)
    return any(
        _NOT_BEFORE.search(words, 0, found.start()) is None and _NOT_AFTER.match(words, found.end()) is None
        for found in _NIR_WORDS.finditer(words)
    )


def processes_nir(record: ControllerRecord) -> Answer:
    """Tell whether a record processes the NIR, by its category or by the words of another; unknown without data."""
    if any(_holds_nir(item) for item in record.data):
        return Answer.YES
    return Answer.NO if record.data else Answer.UNKNOWN


def _holds_nir(item: DataItem) -> bool:
    return (item.category is DataCategory.NIR and is_processed(item)) or mentions_nir(item.description)


def needs_nir(record: ControllerRecord) -> Answer:
    """Tell whether the activity of a record calls for the NIR: billing, identity of patients, payroll.

    Unknown where it is one that our reading of the *décret « cadre NIR »* leaves open, or where nothing says what it
    is.

    Examples:
        >>> needs_nir(ControllerRecord(subject=ProcessingSubject.BILLING))
        Answer.YES
        >>> needs_nir(ControllerRecord(subject=ProcessingSubject.LOYALTY)), needs_nir(ControllerRecord())
        (Answer.NO, Answer.UNKNOWN)
    """
    if record.subject is not None and record.subject is not ProcessingSubject.OTHER:
        if record.subject in lil.NIR_SUBJECTS.latest.value:
            return Answer.YES
        return Answer.NO if record.subject in lil.NIR_FOREIGN_SUBJECTS.latest.value else Answer.UNKNOWN
    said = (
        Answer.of(any(purpose.art9_condition in _NIR_CONDITIONS for purpose in record.purposes)),
        is_patient_file(record),
        Answer.of(any(_NIR_USE_WORDS.search(folded(text)) for text in _titles(record))),
    )
    return Answer.YES if either(said) is Answer.YES else Answer.UNKNOWN


def _titles(record: ControllerRecord) -> list[str]:
    """Give the name of a record and what its purposes say."""
    said = [record.name, *(purpose.description for purpose in record.purposes)]
    return [text for text in said if text is not None and not says_nothing(text)]
