# SPDX-License-Identifier: MIT
"""Must an activity be in the register? GDPR art. 30(5): the exemption of small bodies, which no health practice has.

The three conditions are alternatives: one of them brings the activity back into the register of the smallest body.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from rgpd_sante.analysis.governance.scope import (
    ASK_STAFF,
    BEFORE_GDPR,
    NO_FILE_OF_PATIENTS,
    PATIENT_SUBJECTS,
    STAFF_SUBJECTS,
    holds_art_9,
    holds_offences,
    practises_alone,
)
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import cnil_health_guidelines, gdpr, omnibus_iv
from rgpd_sante.law.verdict import FactUsed, MissingFact, Verdict
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.time.instants import in_utc, local_day
from rgpd_sante.vocabulary.register import ProcessingSubject

__all__ = ["practice_must_keep_register", "register_is_required"]

# what a practice does as long as it lives
_ROUTINE: Final = PATIENT_SUBJECTS | STAFF_SUBJECTS | {ProcessingSubject.SUPPLIERS_AND_ACCOUNTS}
_PATIENT_FILE: Final = (
    "La tenue des dossiers de patients n’est pas occasionnelle et porte sur des données de santé : chacune de ces "
    "conditions suffit, quel que soit l’effectif."
)
_PAY_AND_SUPPLIERS: Final = (
    "La paie, la comptabilité et la gestion des fournisseurs ne sont pas occasionnelles : elles sont inscrites."
)
_STAFF_LIMIT: Final = gdpr.REGISTER_STAFF_THRESHOLD.latest.value
_MANY_STAFF: Final = f"La structure emploie {_STAFF_LIMIT} personnes au moins : toute activité est inscrite."
_UNDECIDED: Final = (
    f"L’exception des organismes de moins de {_STAFF_LIMIT} personnes ne peut être affirmée : des faits manquent."
)
_SPARED: Final = (
    f"Activité occasionnelle, sans risque ni donnée sensible, d’un organisme de moins de {_STAFF_LIMIT} personnes."
)
_ASK_OCCASIONAL: Final = MissingFact(path="$.occasional", question="Cette activité n’est-elle qu’occasionnelle ?")
_ASK_RISK: Final = MissingFact(
    path="$.likely_risk", question="Cette activité peut-elle comporter un risque pour les personnes ?"
)
_ASK_DATA: Final = MissingFact(path="$.data", question="Quelles catégories de données cette activité traite-t-elle ?")


def register_is_required(record: ControllerRecord, practice: Practice, *, at: datetime) -> Verdict[Answer]:
    """Judge whether an activity must be in the register of the practice.

    The paths start at the record, save those of the practice, which start with ``$.practice``.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.facts import Count
        >>> practice = Practice(territory=Territory.METROPOLE, staff=Count(value=1))
        >>> record = ControllerRecord(subject=ProcessingSubject.PATIENT_RECORD)
        >>> register_is_required(record, practice, at=instant("2026-06-02T10:17+02:00")).conclusion
        Answer.YES
    """
    in_utc(at, field="at")
    day = local_day(at, practice.territory)
    if day < gdpr.APPLICABLE_FROM:
        return _before_gdpr()
    large = _many_staff(practice)
    occasional = _occasional(record)
    reasons = tuple(_triggers(record, occasional, large))
    facts = _facts(record, practice)
    if reasons:
        return Verdict(conclusion=Answer.YES, reasons=reasons, facts=facts, citations=(gdpr.ART_30_5,))
    missing = _missing(record, occasional, large)
    return Verdict(
        conclusion=Answer.UNKNOWN if missing else Answer.NO,
        reasons=(_UNDECIDED if missing else _SPARED, *_proposal(day)),
        facts=facts,
        citations=_citations(day),
        missing=missing,
    )


def practice_must_keep_register(practice: Practice, register: Register | None, *, at: datetime) -> Verdict[Answer]:
    """Judge whether a practice must keep a register: it must, were it of one person, for its patient file alone.

    The paths start at the dossier.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(territory=Territory.METROPOLE)
        >>> practice_must_keep_register(practice, None, at=instant("2026-06-02T10:17+02:00")).conclusion
        Answer.YES
    """
    in_utc(at, field="at")
    day = local_day(at, practice.territory)
    if day < gdpr.APPLICABLE_FROM:
        return _before_gdpr()
    records = () if register is None else register.controller_records
    sensitive = sum(1 for record in records if holds_art_9(record))
    own_file = practice.form not in NO_FILE_OF_PATIENTS
    reasons = [*((_PATIENT_FILE,) if own_file else ()), _PAY_AND_SUPPLIERS]
    facts = [] if practice.staff is None else [FactUsed(path=ASK_STAFF.path, value=str(practice.staff.value))]
    if _many_staff(practice) is Answer.YES:
        reasons.append(_MANY_STAFF)
    if sensitive:
        reasons.append(f"Fiches du registre qui portent sur des données sensibles : {sensitive}.")
        facts.append(FactUsed(path="$.register.controller_records", value=str(sensitive)))
    return Verdict(
        conclusion=Answer.YES,
        reasons=(*reasons, *_proposal(day)),
        facts=tuple(facts),
        citations=(*_citations(day), cnil_health_guidelines.GUIDE_REGISTER),
    )


def _before_gdpr() -> Verdict[Answer]:
    return Verdict(conclusion=Answer.NO, reasons=(BEFORE_GDPR,), citations=(gdpr.ART_30_5,))


def _many_staff(practice: Practice) -> Answer:
    if practice.staff is None:
        # nobody employs 250 people in a practice of one
        return Answer.NO if practises_alone(practice) is Answer.YES else Answer.UNKNOWN
    return Answer.of(practice.staff.value >= _STAFF_LIMIT)


def _occasional(record: ControllerRecord) -> Answer:
    """Answer as the record says; where it says nothing, by what it is about."""
    if record.occasional is Answer.UNKNOWN and record.subject in _ROUTINE:
        return Answer.NO
    return record.occasional


def _triggers(record: ControllerRecord, occasional: Answer, large: Answer) -> list[str]:
    conditions = (
        (large is Answer.YES, _MANY_STAFF),
        (record.likely_risk is Answer.YES, "L’activité peut comporter un risque pour les personnes."),
        (occasional is Answer.NO, "L’activité n’est pas occasionnelle."),
        (holds_art_9(record), "L’activité porte sur des catégories particulières de données (art. 9)."),
        (holds_offences(record), "L’activité porte sur des condamnations ou des infractions (art. 10)."),
    )
    return [reason for holds, reason in conditions if holds]


def _missing(record: ControllerRecord, occasional: Answer, large: Answer) -> tuple[MissingFact, ...]:
    lacking = (
        (large is Answer.UNKNOWN, ASK_STAFF),
        (record.likely_risk is Answer.UNKNOWN, _ASK_RISK),
        (occasional is Answer.UNKNOWN, _ASK_OCCASIONAL),
        (not record.data, _ASK_DATA),
    )
    return tuple(fact for is_missing, fact in lacking if is_missing)


def _facts(record: ControllerRecord, practice: Practice) -> tuple[FactUsed, ...]:
    categories = ", ".join(sorted({item.category.value for item in record.data}))
    read = (
        ("$.subject", record.subject),
        ("$.likely_risk", record.likely_risk),
        ("$.occasional", record.occasional),
        ("$.data", categories or None),
        (ASK_STAFF.path, None if practice.staff is None else str(practice.staff.value)),
    )
    return tuple(
        FactUsed(path=path, value=value) for path, value in read if value is not None and value is not Answer.UNKNOWN
    )


def _proposal(day: date) -> tuple[str, ...]:
    """Mention the pending reform, from the day on which it was proposed; it changes no answer."""
    if day < omnibus_iv.PROPOSED_ON:
        return ()
    proposed = omnibus_iv.PROPOSED_STAFF_THRESHOLD.latest.value
    return (f"Une proposition européenne porterait ce seuil à {proposed} personnes ; elle n’est pas en vigueur.",)


def _citations(day: date) -> tuple[Citation, ...]:
    return (gdpr.ART_30_5, *((omnibus_iv.REVISED_ART_30_5,) if day >= omnibus_iv.PROPOSED_ON else ()))
