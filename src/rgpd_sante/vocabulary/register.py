# SPDX-License-Identifier: MIT
"""Closed lists of the register of processing activities: GDPR art. 6, 9, 30, 44 to 49, and the CNIL workbook.

Where the CNIL workbook has a list, its lines are all here in their order; what a health practice needs besides stands
after them. Labels are in :mod:`rgpd_sante.documents`.
"""

from __future__ import annotations

from typing import Final

from rgpd_sante.codes import Code

__all__ = [
    "ART_9_CATEGORIES",
    "WORKBOOK_DATA_CATEGORIES",
    "Art9Condition",
    "DataCategory",
    "DataSubjectCategory",
    "LegalBasis",
    "ProcessingSubject",
    "RecipientCategory",
    "SafeguardKind",
    "SecurityMeasureKind",
]


class LegalBasis(Code):
    """The six legal bases of GDPR art. 6(1), from (a) to (f)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    VITAL_INTERESTS = "vital_interests"
    PUBLIC_TASK = "public_task"
    LEGITIMATE_INTERESTS = "legitimate_interests"


class Art9Condition(Code):
    """The ten conditions of GDPR art. 9(2), from (a) to (j)."""

    EXPLICIT_CONSENT = "explicit_consent"
    EMPLOYMENT_SOCIAL_PROTECTION = "employment_social_protection"
    VITAL_INTERESTS = "vital_interests"
    NON_PROFIT_BODY = "non_profit_body"
    MADE_PUBLIC = "made_public"
    LEGAL_CLAIMS = "legal_claims"
    SUBSTANTIAL_PUBLIC_INTEREST = "substantial_public_interest"
    HEALTH_CARE = "health_care"
    PUBLIC_HEALTH = "public_health"
    ARCHIVING_RESEARCH_STATISTICS = "archiving_research_statistics"


class DataCategory(Code):
    """Categories of personal data: the fifteen lines of the CNIL workbook, then three of its older paper form."""

    CIVIL_STATUS_IDENTITY = "civil_status_identity"
    PERSONAL_LIFE = "personal_life"
    ECONOMIC_FINANCIAL = "economic_financial"
    CONNECTION = "connection"
    LOCATION = "location"
    NIR = "nir"
    RACIAL_ETHNIC = "racial_ethnic"
    POLITICAL = "political"
    RELIGIOUS_PHILOSOPHICAL = "religious_philosophical"
    TRADE_UNION = "trade_union"
    GENETIC = "genetic"
    BIOMETRIC = "biometric"
    HEALTH = "health"
    SEX_LIFE_ORIENTATION = "sex_life_orientation"
    OFFENCES = "offences"
    PROFESSIONAL_LIFE = "professional_life"
    INTERNET = "internet"
    OTHER = "other"


# GDPR art. 9(1); the NIR is not one of them (it has a regime of its own), nor are offences (art. 10)
ART_9_CATEGORIES: Final = frozenset(
    {
        DataCategory.RACIAL_ETHNIC,
        DataCategory.POLITICAL,
        DataCategory.RELIGIOUS_PHILOSOPHICAL,
        DataCategory.TRADE_UNION,
        DataCategory.GENETIC,
        DataCategory.BIOMETRIC,
        DataCategory.HEALTH,
        DataCategory.SEX_LIFE_ORIENTATION,
    }
)

# the fixed lines of the CNIL workbook, in its order
WORKBOOK_DATA_CATEGORIES: Final = tuple(DataCategory)[:15]


class DataSubjectCategory(Code):
    """Categories of data subjects: the eight lines of the CNIL workbook, then those of a health practice."""

    EMPLOYEES = "employees"
    INTERNAL_SERVICES = "internal_services"
    CUSTOMERS = "customers"
    SUPPLIERS = "suppliers"
    SERVICE_PROVIDERS = "service_providers"
    PROSPECTS = "prospects"
    APPLICANTS = "applicants"
    OTHER = "other"
    PATIENTS = "patients"
    LEGAL_REPRESENTATIVES = "legal_representatives"
    TRUSTED_PERSONS = "trusted_persons"
    RELATIVES = "relatives"
    HEALTH_PROFESSIONALS = "health_professionals"
    VISITORS = "visitors"
    WEBSITE_USERS = "website_users"


class RecipientCategory(Code):
    """Categories of recipients: the five lines of the CNIL workbook."""

    INTERNAL_SERVICE = "internal_service"
    PROCESSOR = "processor"
    THIRD_COUNTRY = "third_country"
    PARTNER = "partner"
    OTHER = "other"


class SecurityMeasureKind(Code):
    """Kinds of security measures: the seven lines of the CNIL workbook."""

    TRACEABILITY = "traceability"
    SOFTWARE_PROTECTION = "software_protection"
    BACKUP = "backup"
    ENCRYPTION = "encryption"
    ACCESS_CONTROL = "access_control"
    PROCESSOR_CONTROL = "processor_control"
    OTHER = "other"


class SafeguardKind(Code):
    """What a transfer outside the EEA rests on: the seven lines of the CNIL workbook, then the current US framework."""

    STANDARD_CONTRACTUAL_CLAUSES = "standard_contractual_clauses"
    BINDING_CORPORATE_RULES = "binding_corporate_rules"
    ADEQUACY_DECISION = "adequacy_decision"
    PRIVACY_SHIELD = "privacy_shield"
    CODE_OF_CONDUCT = "code_of_conduct"
    CERTIFICATION = "certification"
    ART_49_DEROGATION = "art_49_derogation"
    DATA_PRIVACY_FRAMEWORK = "data_privacy_framework"


class ProcessingSubject(Code):
    """What a processing activity is about, as the ready-made records of a health practice have it."""

    PATIENT_RECORD = "patient_record"
    APPOINTMENTS = "appointments"
    BILLING = "billing"
    SECURE_MESSAGING = "secure_messaging"
    TELEMEDICINE = "telemedicine"
    PATIENT_IDENTITY_AND_DMP = "patient_identity_and_dmp"
    CARE_COORDINATION = "care_coordination"
    STAFF = "staff"
    RECRUITMENT = "recruitment"
    SUPPLIERS_AND_ACCOUNTS = "suppliers_and_accounts"
    VIDEO_SURVEILLANCE = "video_surveillance"
    INFORMATION_SECURITY = "information_security"
    INTERNAL_STUDY = "internal_study"
    RESEARCH = "research"
    WEBSITE = "website"
    DISPENSING = "dispensing"
    REGULATORY_REGISTERS = "regulatory_registers"
    LOYALTY = "loyalty"
    MEDICAL_BIOLOGY = "medical_biology"
    PROSTHESIS_ORDERS = "prosthesis_orders"
    VIGILANCE = "vigilance"
    BREACHES_AND_RIGHTS = "breaches_and_rights"
    CLAIMS_AND_LITIGATION = "claims_and_litigation"
    ESTABLISHMENT_PATIENT_RECORD = "establishment_patient_record"
    HOME_CARE = "home_care"
    OTHER = "other"
