# SPDX-License-Identifier: MIT
"""Closed lists of retention: the rules by name, what starts a clock, what becomes of the data, who says so."""

from __future__ import annotations

from rgpd_sante.codes import Code

__all__ = ["FinalFate", "PeriodUnit", "RetentionPhase", "RetentionRuleCode", "RetentionStatus", "StartEvent"]


class RetentionPhase(Code):
    """The life cycle of data (CNIL): in daily use, archived with selective access, then no longer kept."""

    ACTIVE = "active"
    INTERMEDIATE_ARCHIVE = "intermediate_archive"
    EXPIRED = "expired"


class FinalFate(Code):
    """What becomes of the data at the end; definitive archiving is for public archives only."""

    ERASURE = "erasure"
    ANONYMISATION = "anonymisation"
    ERASURE_OR_ANONYMISATION = "erasure_or_anonymisation"
    DEFINITIVE_ARCHIVING = "definitive_archiving"


class RetentionStatus(Code):
    """Who sets a duration: a binding text, a recommendation from which one may depart with reasons, or ourselves."""

    MANDATORY = "mandatory"
    RECOMMENDED = "recommended"
    CHOICE = "choice"


class PeriodUnit(Code):
    """The unit of a period; months and years are those of the calendar."""

    DAYS = "days"
    MONTHS = "months"
    YEARS = "years"


class StartEvent(Code):
    """The event that starts a retention clock."""

    LAST_CARE = "last_care"
    LAST_FILE_INTERVENTION = "last_file_intervention"
    LAST_STAY_OR_CONSULTATION = "last_stay_or_consultation"
    TRANSFUSION_ACT = "transfusion_act"
    CLOSURE = "closure"
    TRANSMISSION = "transmission"
    APPOINTMENT = "appointment"
    FILING_IN_RECORD = "filing_in_record"
    ENTRY = "entry"
    LAST_MENTION = "last_mention"
    DISPENSING = "dispensing"
    ORDER = "order"
    INVOICE = "invoice"
    LAST_VISIT = "last_visit"
    REPORT = "report"
    IMPLANTATION = "implantation"
    PAYMENT = "payment"
    DEPARTURE = "departure"
    PERIOD_WORKED = "period_worked"
    LAST_CONTACT = "last_contact"
    FINANCIAL_YEAR_END = "financial_year_end"
    LAST_OPERATION = "last_operation"
    RECORDING = "recording"
    LOGGED_EVENT = "logged_event"
    LAST_EXCHANGE = "last_exchange"
    LAST_PUBLICATION = "last_publication"
    ANSWER = "answer"
    FINAL_DECISION = "final_decision"
    OTHER = "other"


class RetentionRuleCode(Code):
    """The rules of retention by name, in the order of the reference table."""

    PATIENT_FILE_ESTABLISHMENT = "patient_file_establishment"
    PATIENT_FILE_PRIVATE_PRACTICE = "patient_file_private_practice"
    PATIENT_FILE_DENTIST = "patient_file_dentist"
    PATIENT_FILE_PHYSIOTHERAPIST = "patient_file_physiotherapist"
    TRANSFUSION = "transfusion"
    DMP = "dmp"
    ELECTRONIC_CARE_SHEETS = "electronic_care_sheets"
    APPOINTMENTS = "appointments"
    MESSAGES = "messages"
    PHARMACY_REGISTER = "pharmacy_register"
    NARCOTIC_PRESCRIPTION_COPIES = "narcotic_prescription_copies"
    NARCOTIC_ORDERS = "narcotic_orders"
    NARCOTIC_ACCOUNTS = "narcotic_accounts"
    PHARMACY_PURCHASE_INVOICES = "pharmacy_purchase_invoices"
    BATCH_TRACEABILITY = "batch_traceability"
    PREPARATIONS_REGISTER = "preparations_register"
    BLOOD_DERIVED_MEDICINES = "blood_derived_medicines"
    PHARMACY_PATIENT_FILE = "pharmacy_patient_file"
    BIOLOGY_REPORTS = "biology_reports"
    GENETIC_REPORTS = "genetic_reports"
    IMPLANTABLE_DEVICES = "implantable_devices"
    VIGILANCE_FILES = "vigilance_files"
    PAYSLIPS = "payslips"
    STAFF_REGISTER = "staff_register"
    PERSONNEL_FILES = "personnel_files"
    WORKING_TIME = "working_time"
    SOCIAL_CHARGES = "social_charges"
    APPLICANTS = "applicants"
    ACCOUNTS = "accounts"
    TAX_DOCUMENTS = "tax_documents"
    VIDEO_SURVEILLANCE = "video_surveillance"
    ACCESS_BADGES = "access_badges"
    LOGS = "logs"
    PROSPECTS = "prospects"
    CONTACT_FORM = "contact_form"
    RESEARCH = "research"
    BREACH_REGISTER = "breach_register"
    RIGHTS_REQUESTS = "rights_requests"
    LITIGATION = "litigation"
