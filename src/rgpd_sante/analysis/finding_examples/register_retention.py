# SPDX-License-Identifier: MIT
"""Examples of retention terms that are missing, say nothing, or depart from the table of durations."""

from __future__ import annotations

from typing import Final

from attrs import evolve

from rgpd_sante.analysis.finding_examples.clean import FindingExample
from rgpd_sante.analysis.finding_examples.clean_register import RECORD, of_record
from rgpd_sante.register import ControllerRecord, DataItem, Period, RetentionTerm
from rgpd_sante.vocabulary.register import DataCategory
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent

__all__ = ["EXAMPLES"]

(_HEALTH,) = RECORD.data
_IDENTITY: Final = DataItem(category=DataCategory.CIVIL_STATUS_IDENTITY, description="Nom, coordonnées.")
_TERM: Final = "data[0].retention[0]"


def _years(number: int) -> Period:
    return Period(number=number, unit=PeriodUnit.YEARS)


def _kept(*terms: RetentionTerm) -> ControllerRecord:
    """Keep the data of the clean record by other terms."""
    return evolve(RECORD, data=(evolve(_HEALTH, retention=terms),))


def _for_all(term: RetentionTerm) -> ControllerRecord:
    """Keep two categories of data by one term of the purpose."""
    (purpose,) = RECORD.purposes
    data = (evolve(_HEALTH, retention=()), _IDENTITY)
    return evolve(RECORD, purposes=(evolve(purpose, retention=(term,)),), data=data)


EXAMPLES: Final[tuple[FindingExample, ...]] = (
    of_record("CON001", "data[0].retention", _kept()),
    of_record("CON002", f"{_TERM}.words", _kept(RetentionTerm(words="Aucune durée n’a été définie"))),
    of_record("CON003", f"{_TERM}.words", _kept(RetentionTerm(words="Illimitée"))),
    of_record("CON004", "purposes[0].retention[0]", _for_all(RetentionTerm(words="20 ans"))),
    of_record("CON005", f"{_TERM}.start", _kept(RetentionTerm(words="20 ans"))),
    of_record("CON006", _TERM, _kept(RetentionTerm(fate=FinalFate.ERASURE))),
    of_record(
        "CON007",
        _TERM,
        _kept(
            RetentionTerm(rule=RetentionRuleCode.VIDEO_SURVEILLANCE, active=Period(number=3, unit=PeriodUnit.MONTHS))
        ),
    ),
    of_record("CON008", _TERM, _kept(RetentionTerm(rule=RetentionRuleCode.APPLICANTS, active=_years(3)))),
    of_record(
        "CON009", _TERM, _kept(RetentionTerm(rule=RetentionRuleCode.PAYSLIPS, words="3 ans à compter du paiement"))
    ),
    of_record(
        "CON010",
        _TERM,
        _kept(RetentionTerm(rule=RetentionRuleCode.PATIENT_FILE_PRIVATE_PRACTICE, active=_years(10))),
    ),
    of_record("CON011", _TERM, _kept(RetentionTerm(rule=RetentionRuleCode.PAYSLIPS, active=_years(50)))),
    of_record(
        "CON012",
        f"{_TERM}.start",
        _kept(RetentionTerm(rule=RetentionRuleCode.STAFF_REGISTER, active=_years(5), start=StartEvent.ENTRY)),
    ),
    of_record("CON013", f"{_TERM}.rule", _kept(RetentionTerm(rule=RetentionRuleCode.IMPLANTABLE_DEVICES))),
)
