# SPDX-License-Identifier: MIT
"""Closed lists of governance: impact assessment (art. 35), contracts (art. 28), hosts of health data (CSP)."""

from __future__ import annotations

from rgpd_sante.codes import Code

__all__ = [
    "DpiaCriterion",
    "DpiaExemption",
    "DpiaRequiredType",
    "GovernanceConclusion",
    "HdsVersion",
    "HostingActivity",
    "ProcessorClause",
]


class DpiaCriterion(Code):
    """The nine criteria of the European guidelines; two of them call for an assessment in principle."""

    SCORING = "scoring"
    AUTOMATED_DECISION = "automated_decision"
    SYSTEMATIC_MONITORING = "systematic_monitoring"
    SENSITIVE_DATA = "sensitive_data"
    LARGE_SCALE = "large_scale"
    COMBINED_DATASETS = "combined_datasets"
    VULNERABLE_PERSONS = "vulnerable_persons"
    INNOVATIVE_USE = "innovative_use"
    EXCLUSION_FROM_RIGHT = "exclusion_from_right"


class DpiaRequiredType(Code):
    """The fourteen types of the CNIL list of processing that requires an assessment (délibération 2018-327)."""

    HEALTH_ESTABLISHMENT_CARE = "health_establishment_care"
    GENETIC_DATA_OF_VULNERABLE = "genetic_data_of_vulnerable"
    HR_PROFILING = "hr_profiling"
    EMPLOYEE_MONITORING = "employee_monitoring"
    SOCIAL_HEALTH_ALERTS = "social_health_alerts"
    PROFESSIONAL_ALERTS = "professional_alerts"
    HEALTH_DATA_WAREHOUSE = "health_data_warehouse"
    PROFILING_CONTRACT_EXCLUSION = "profiling_contract_exclusion"
    SHARED_BREACH_OF_CONTRACT = "shared_breach_of_contract"
    PROFILING_EXTERNAL_SOURCES = "profiling_external_sources"
    BIOMETRIC_OF_VULNERABLE = "biometric_of_vulnerable"
    SOCIAL_HOUSING = "social_housing"
    SOCIAL_SUPPORT = "social_support"
    LARGE_SCALE_LOCATION = "large_scale_location"


class DpiaExemption(Code):
    """The twelve types of the CNIL list of processing that requires no assessment (délibération 2019-118)."""

    SMALL_EMPLOYER_HR = "small_employer_hr"
    SUPPLIERS = "suppliers"
    ELECTORAL_ROLL = "electoral_roll"
    WORKS_COUNCIL = "works_council"
    ASSOCIATIONS = "associations"
    INDIVIDUAL_HEALTH_PROFESSIONAL = "individual_health_professional"
    INDIVIDUAL_LAWYER = "individual_lawyer"
    COURT_REGISTRARS = "court_registrars"
    NOTARIES = "notaries"
    LOCAL_SCHOOL_CHILDCARE = "local_school_childcare"
    ACCESS_TIME_CONTROL = "access_time_control"
    BREATHALYSERS = "breathalysers"


class GovernanceConclusion(Code):
    """How firmly an officer or an impact assessment is called for."""

    REQUIRED = "required"
    REQUIRED_IN_PRINCIPLE = "required_in_principle"
    TO_BE_REASONED = "to_be_reasoned"
    NOT_REQUIRED = "not_required"


class ProcessorClause(Code):
    """What a contract with a processor must hold: its head, then GDPR art. 28(3)(a) to (h)."""

    HEAD = "head"
    DOCUMENTED_INSTRUCTIONS = "documented_instructions"
    CONFIDENTIALITY = "confidentiality"
    SECURITY = "security"
    SUB_PROCESSORS = "sub_processors"
    DATA_SUBJECT_REQUESTS = "data_subject_requests"
    ASSISTANCE = "assistance"
    DELETION_OR_RETURN = "deletion_or_return"
    AUDITS = "audits"


class HostingActivity(Code):
    """The six activities that a certificate of a health data host may cover (CSP R.1111-9, wording not verified)."""

    PHYSICAL_SITES = "physical_sites"
    HARDWARE = "hardware"
    VIRTUAL_INFRASTRUCTURE = "virtual_infrastructure"
    APPLICATION_PLATFORM = "application_platform"
    ADMINISTRATION_OPERATION = "administration_operation"
    BACKUP = "backup"


class HdsVersion(Code):
    """The version of the certification of health data hosts (*hébergeur de données de santé*)."""

    V1 = "v1"
    V2 = "v2"
