# SPDX-License-Identifier: MIT
"""The table of durations, against the reference on the register (§ 3.2): one line for each of its thirty-nine rows."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import pytest

from rgpd_sante.law.citation import Verification
from rgpd_sante.law.keeping import Keeping
from rgpd_sante.law.parameter import Parameter
from rgpd_sante.register.periods import words_of
from rgpd_sante.register.retention_rules import RETENTION_RULES, RetentionRule
from rgpd_sante.register.terms import Period
from rgpd_sante.vocabulary.retention import (
    FinalFate,
    PeriodUnit,
    RetentionRuleCode,
    RetentionStatus,
    StartEvent,
)

TODAY = date(2026, 11, 25)
MANDATORY, RECOMMENDED, CHOICE = RetentionStatus.MANDATORY, RetentionStatus.RECOMMENDED, RetentionStatus.CHOICE
VERIFIED, UNVERIFIED, OURS = Verification.VERIFIED, Verification.UNVERIFIED, Verification.ANALYSIS


class Row(NamedTuple):
    """A row of the reference: its id, the whole duration, the start, who sets it, how sure it is, where it stands."""

    id: str
    whole: str
    start: str | None
    status: RetentionStatus
    verification: Verification
    cited: str
    others: tuple[str, ...] = ()


# RET-…, duration, start event, status, verification, a place that must be cited, other durations
TABLE = (
    Row("DM-ETAB", "20 ans", "last_stay_or_consultation", MANDATORY, VERIFIED, "CSP, art. R.1112-7"),
    Row("DM-LIB", "20 ans", "last_care", RECOMMENDED, VERIFIED, "CNIL, référentiel cabinets, durées de conservation"),
    Row("DM-DENT", "20 ans", "last_care", RECOMMENDED, VERIFIED, "ONCD, conservation du dossier"),
    Row("DM-MK", "20 ans", "last_care", RECOMMENDED, VERIFIED, "Ordre des MK, conservation du dossier"),
    Row("TRANSF", "30 ans", "transfusion_act", MANDATORY, VERIFIED, "Dir. 2005/61/CE, traçabilité"),
    Row("DMP", "10 ans", "closure", RECOMMENDED, VERIFIED, "CNIL, référentiel cabinets, durées de conservation"),
    Row("FSE", "3 mois", "transmission", MANDATORY, VERIFIED, "CSS, art. R.161-47"),
    Row("RDV", "12 mois", "appointment", CHOICE, OURS, "Guide CNOM-CNIL, prise de rendez-vous"),
    Row("MSG", "3 mois", "filing_in_record", CHOICE, OURS, "CNIL, durées, cycle de vie des données"),
    Row("PH-ORD", "10 ans", "entry", MANDATORY, VERIFIED, "CSP, art. R.5132-10"),
    Row("PH-STUPCOPIE", "3 ans", "dispensing", MANDATORY, VERIFIED, "CSP, art. R.5132-35"),
    Row("PH-STUPCMD", "3 ans", "order", MANDATORY, VERIFIED, "CSP, art. R.5132-32"),
    Row("PH-STUPCPTA", "10 ans", "last_mention", MANDATORY, VERIFIED, "CSP, art. R.5132-36"),
    Row("PH-FACT", "3 ans", "invoice", MANDATORY, VERIFIED, "CSP, art. R.5132-19", ("10 ans",)),
    Row("PH-LOTS", "5 ans", None, MANDATORY, VERIFIED, "CSP, art. R.5124-58"),
    Row("PH-PREP", "10 ans", "entry", MANDATORY, VERIFIED, "CSP, art. R.5125-45"),
    Row("PH-MDS", "40 ans", "entry", MANDATORY, VERIFIED, "CSP, art. R.5121-195"),
    Row("PH-PATIENT", "3 ans", "last_visit", RECOMMENDED, UNVERIFIED, "CNIL, NS-52, conservation"),
    Row("LBM-CR", "20 ans", "report", RECOMMENDED, UNVERIFIED, "CSP, art. L.1142-28", ("10 ans", "20 ans", "40 ans")),
    Row("LBM-GEN", "30 ans", "report", MANDATORY, VERIFIED, "CSP, art. R.1131-20"),
    Row(
        "TRACA-DM",
        "10 ans",
        "implantation",
        RECOMMENDED,
        UNVERIFIED,
        "CSP, traçabilité des dispositifs implantables (article à vérifier)",
        ("40 ans",),
    ),
    Row("VIGI", "", None, MANDATORY, UNVERIFIED, ""),
    Row("PAIE", "5 ans", "payment", MANDATORY, VERIFIED, "C. trav., art. L.3243-4"),
    Row("RUP", "5 ans", "departure", MANDATORY, VERIFIED, "C. trav., art. R.1221-26"),
    Row("PERS", "5 ans", "departure", RECOMMENDED, VERIFIED, "C. civ., art. 2224"),
    Row("HOR", "1 an", "period_worked", MANDATORY, VERIFIED, "C. trav., art. D.3171-16", ("3 ans",)),
    Row("SOC", "3 ans", None, RECOMMENDED, VERIFIED, "CSS, art. L.244-3"),
    Row("CAND", "2 ans", "last_contact", RECOMMENDED, VERIFIED, "CNIL, durées, recrutement"),
    Row("COMPTA", "10 ans", "financial_year_end", MANDATORY, VERIFIED, "C. com., art. L.123-22"),
    Row("FISC", "6 ans", "last_operation", MANDATORY, VERIFIED, "LPF, art. L.102 B", ("10 ans",)),
    Row("VIDEO", "1 mois", "recording", MANDATORY, VERIFIED, "CSI, art. L.252-5"),
    Row("BADGE", "3 mois", "logged_event", RECOMMENDED, UNVERIFIED, "CNIL, durées, durées recommandées"),
    Row("LOG", "12 mois", "logged_event", RECOMMENDED, VERIFIED, "CNIL, guide sécurité 2024, fiche 16", ("6 mois",)),
    Row("PROSPECT", "3 ans", "last_contact", RECOMMENDED, UNVERIFIED, "CNIL, durées, durées recommandées"),
    Row("CONTACT", "1 an", "last_exchange", CHOICE, OURS, "CNIL, durées, cycle de vie des données"),
    Row("RECH", "2 ans puis 20 ans", "last_publication", RECOMMENDED, UNVERIFIED, "CNIL, MR-00x, conservation"),
    Row("VIOL", "5 ans", "closure", CHOICE, OURS, "RGPD, art. 33, § 5"),
    Row("DROITS", "5 ans", "answer", RECOMMENDED, UNVERIFIED, "CNIL, durées, durées recommandées"),
    Row("CONT", "", "final_decision", RECOMMENDED, OURS, "CSP, art. L.1142-28"),
)
ROWS = tuple(zip(TABLE, RetentionRuleCode, strict=True))
C = RetentionRuleCode
BOUND_BELOW_ONLY = {
    *(C.PATIENT_FILE_ESTABLISHMENT, C.TRANSFUSION, C.ELECTRONIC_CARE_SHEETS, C.PHARMACY_REGISTER),
    *(C.NARCOTIC_PRESCRIPTION_COPIES, C.NARCOTIC_ORDERS, C.NARCOTIC_ACCOUNTS, C.PHARMACY_PURCHASE_INVOICES),
    *(C.BATCH_TRACEABILITY, C.PREPARATIONS_REGISTER, C.BLOOD_DERIVED_MEDICINES, C.GENETIC_REPORTS),
    *(C.IMPLANTABLE_DEVICES, C.PAYSLIPS, C.STAFF_REGISTER, C.WORKING_TIME, C.SOCIAL_CHARGES, C.ACCOUNTS),
    *(C.TAX_DOCUMENTS, C.BREACH_REGISTER),
}
BOUND_ABOVE_ONLY = {
    *(C.APPOINTMENTS, C.MESSAGES, C.PHARMACY_PATIENT_FILE, C.APPLICANTS, C.VIDEO_SURVEILLANCE, C.ACCESS_BADGES),
    *(C.PROSPECTS, C.CONTACT_FORM, C.RESEARCH),
}
UNBOUND = {C.VIGILANCE_FILES, C.LITIGATION}


def rule(code: RetentionRuleCode) -> RetentionRule:
    """Give a rule by its code."""
    return RETENTION_RULES[code]


@pytest.mark.parametrize(("row", "code"), ROWS, ids=[f"RET-{row.id}" for row in TABLE])
class TestTable:
    """Each row of the reference is a rule of the library."""

    def test_duration(self, row: Row, code: RetentionRuleCode) -> None:
        """The whole duration is that of the row; a row without figure has none."""
        assert words_of(rule(code).span_on(TODAY)) == row.whole

    def test_other_durations(self, row: Row, code: RetentionRuleCode) -> None:
        """The other readings and the special cases are there, and nothing else."""
        assert tuple(words_of(span) for span in rule(code).spans_on(TODAY)[1:]) == row.others

    def test_start(self, row: Row, code: RetentionRuleCode) -> None:
        """The clock starts from the event of the row."""
        assert rule(code).start == (None if row.start is None else StartEvent(row.start))

    def test_status_and_verification(self, row: Row, code: RetentionRuleCode) -> None:
        """What binds, what is recommended and what is our choice are told apart, and how sure each is."""
        assert (rule(code).status, rule(code).verification) == (row.status, row.verification)

    def test_source(self, row: Row, code: RetentionRuleCode) -> None:
        """The text of the row is cited; a row without text cites none."""
        assert (row.cited in {citation.short for citation in rule(code).citations}) is bool(row.cited)

    def test_our_choices_say_so(self, row: Row, code: RetentionRuleCode) -> None:
        """A duration of ours says in its note that no text sets it."""
        notes = [parameter.latest.note or "" for parameter in rule(code).parameters]
        assert any(note.startswith("Aucun texte ne fixe") for note in notes) is (row.status is CHOICE)


def test_every_code_has_its_rule_in_the_order_of_the_reference() -> None:
    """The thirty-nine codes are the thirty-nine rows."""
    assert list(RETENTION_RULES) == list(RetentionRuleCode)
    assert all(code is rule.code for code, rule in RETENTION_RULES.items())
    assert len(TABLE) == 39


@pytest.mark.parametrize("code", RetentionRuleCode)
def test_what_a_duration_bounds(code: RetentionRuleCode) -> None:
    """A keeping duty is a minimum, an image a maximum, a recommended file both."""
    bounds = (rule(code).at_least, rule(code).at_most)
    if code in BOUND_BELOW_ONLY:
        assert bounds == (True, False)
    elif code in BOUND_ABOVE_ONLY:
        assert bounds == (False, True)
    else:
        assert bounds == ((False, False) if code in UNBOUND else (True, True))


def test_the_five_and_fifteen_years_are_the_twenty() -> None:
    """A practice keeps 5 years in daily use and 15 in archive, which make 20, not 40 (trap T-07)."""
    practice = rule(C.PATIENT_FILE_PRIVATE_PRACTICE)
    assert words_of(practice.active_on(TODAY)) == "5 ans"
    assert practice.archive is not None
    assert practice.archive.latest.value == Keeping(15, "years")
    assert words_of(practice.span_on(TODAY)) == "20 ans"
    assert (practice.start, practice.active_start) == (StartEvent.LAST_CARE, StartEvent.LAST_FILE_INTERVENTION)


def test_the_split_of_the_cnil_is_that_of_its_framework() -> None:
    """Before 28 July 2020 no framework split the twenty years."""
    practice = rule(C.PATIENT_FILE_PRIVATE_PRACTICE)
    assert practice.active_on(date(2020, 7, 27)) == ()
    assert words_of(practice.active_on(date(2020, 7, 28))) == "5 ans"
    assert words_of(practice.span_on(date(2020, 7, 27))) == "20 ans"


FOLLOWING = {
    C.PATIENT_FILE_ESTABLISHMENT: True,
    C.PATIENT_FILE_PRIVATE_PRACTICE: False,
    C.PATIENT_FILE_DENTIST: False,
    C.PATIENT_FILE_PHYSIOTHERAPIST: False,
}


def test_r_1112_7_binds_establishments_only() -> None:
    """Four kinds of file follow R.1112-7; only that of an establishment by law (trap T-05)."""
    following = {code: one.status is MANDATORY for code, one in RETENTION_RULES.items() if one.follows_r_1112_7}
    assert following == FOLLOWING
    for code, binding in FOLLOWING.items():
        assert "CSP, art. R.1112-7" in {citation.short for citation in rule(code).citations}
        assert ("ne lie que les établissements" in (rule(code).note or "")) is not binding


def test_the_start_of_accounts_is_not_verified() -> None:
    """The ten years of the accounts are verified, the close of the year is not."""
    accounts = rule(C.ACCOUNTS)
    assert (accounts.verification, accounts.start_verification) == (VERIFIED, UNVERIFIED)


def test_medical_files_may_be_anonymised() -> None:
    """Files of patients and research end in erasure or anonymisation, the rest in erasure."""
    softer = {code for code, one in RETENTION_RULES.items() if one.fate is FinalFate.ERASURE_OR_ANONYMISATION}
    assert softer == {*FOLLOWING, C.RESEARCH}
    assert all(one.fate is FinalFate.ERASURE for code, one in RETENTION_RULES.items() if code not in softer)


def test_biology_cites_both_readings() -> None:
    """The reading of the CNIL and that of a syndicate are both told."""
    note = rule(C.BIOLOGY_REPORTS).note
    assert note is not None
    assert "syndicat" in note
    assert "la CNIL" in note
    assert "20 ans par défaut" in note


def test_the_electronic_payslip_is_not_kept_fifty_years_by_the_employer() -> None:
    """The fifty years of availability are told, and told apart."""
    assert "devoir de disponibilité" in (rule(C.PAYSLIPS).note or "")


@pytest.mark.parametrize("code", RetentionRuleCode)
def test_notes_are_french_sentences(code: RetentionRuleCode) -> None:
    """A note is a sentence with the apostrophe of print, and never promises conformity."""
    note = rule(code).note
    if note is not None:
        assert note.endswith(".")
        assert "'" not in note
        assert "conforme" not in note


def years(number: int) -> tuple[Period, ...]:
    """Give a duration in years."""
    return (Period(number=number, unit=PeriodUnit.YEARS),)


@pytest.mark.parametrize(
    ("code", "own", "too_short", "too_long"),
    [
        (C.PAYSLIPS, 4, True, False),
        (C.PAYSLIPS, 5, False, False),
        (C.PAYSLIPS, 6, False, False),
        (C.APPLICANTS, 3, False, True),
        (C.APPLICANTS, 1, False, False),
        (C.BIOLOGY_REPORTS, 9, True, False),
        (C.BIOLOGY_REPORTS, 15, False, False),
        (C.BIOLOGY_REPORTS, 41, False, True),
        (C.VIGILANCE_FILES, 1, False, False),
        (C.LITIGATION, 99, False, False),
    ],
)
def test_a_duration_is_judged_by_all_those_of_the_rule(
    code: RetentionRuleCode, own: int, *, too_short: bool, too_long: bool
) -> None:
    """Too short is shorter than the shortest that binds, too long longer than the longest."""
    assert rule(code).forbids_less(years(own), TODAY) is too_short
    assert rule(code).forbids_more(years(own), TODAY) is too_long


@pytest.mark.parametrize(("own", "beyond"), [(5, False), (6, True)])
def test_a_minimum_can_be_exceeded(own: int, *, beyond: bool) -> None:
    """Longer than a minimum is not forbidden, but it is seen."""
    assert rule(C.PAYSLIPS).is_exceeded_by(years(own), TODAY) is beyond
    assert rule(C.VIGILANCE_FILES).is_exceeded_by(years(own), TODAY) is False


def test_a_rule_is_as_sure_as_its_least_sure_duration() -> None:
    """One duration from memory makes the rule one from memory; our analysis stands between."""

    def parameter(verification: Verification) -> Parameter[Keeping]:
        found = (one for known in RETENTION_RULES.values() for one in known.parameters)
        return next(one for one in found if one.latest.verification is verification)

    def made(active: Verification, archive: Verification) -> RetentionRule:
        return RetentionRule(
            code=C.RESEARCH,
            status=RECOMMENDED,
            active=parameter(active),
            archive=parameter(archive),
            start=StartEvent.LAST_PUBLICATION,
        )

    assert made(VERIFIED, UNVERIFIED).verification is UNVERIFIED
    assert made(OURS, VERIFIED).verification is OURS
    assert made(OURS, UNVERIFIED).verification is UNVERIFIED
