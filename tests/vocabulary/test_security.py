# SPDX-License-Identifier: MIT
"""The catalogue of security controls: each identifier of the reference has its code, in the same order."""

from __future__ import annotations

from typing import Final

from rgpd_sante.vocabulary.security import SecurityControl

BY_IDENTIFIER: Final = {
    "GOV-01": SecurityControl.SECURITY_OFFICER,
    "GOV-02": SecurityControl.EQUIPMENT_INVENTORY,
    "GOV-03": SecurityControl.ACTION_PLAN,
    "GOV-04": SecurityControl.CYBER_INSURANCE_CONSIDERED,
    "CHA-01": SecurityControl.SIGNED_IT_CHARTER,
    "FOR-01": SecurityControl.STAFF_TRAINING,
    "FOR-02": SecurityControl.PHISHING_EXERCISE,
    "ACC-01": SecurityControl.NAMED_ACCOUNTS,
    "ACC-02": SecurityControl.STRONG_PASSWORDS,
    "ACC-03": SecurityControl.INITIAL_PASSWORD_CHANGED,
    "ACC-04": SecurityControl.PERSONAL_HEALTH_CARDS,
    "ACC-05": SecurityControl.TWO_FACTOR_REMOTE_ACCESS,
    "ACC-06": SecurityControl.ACCESS_PROFILES,
    "ACC-07": SecurityControl.ACCESS_REMOVED_ON_DEPARTURE,
    "ACC-08": SecurityControl.YEARLY_ACCESS_REVIEW,
    "POS-01": SecurityControl.AUTOMATIC_LOCK,
    "POS-02": SecurityControl.FIREWALL,
    "POS-03": SecurityControl.ANTIVIRUS,
    "POS-04": SecurityControl.UPDATES,
    "POS-05": SecurityControl.LIMITED_ADMINISTRATOR_RIGHTS,
    "POS-06": SecurityControl.SUPERVISED_REMOTE_MAINTENANCE,
    "POS-07": SecurityControl.REMOVABLE_MEDIA,
    "POS-08": SecurityControl.SEPARATE_PRIVATE_USE,
    "MOB-01": SecurityControl.MOBILE_AWARENESS,
    "MOB-02": SecurityControl.MOBILE_ENCRYPTION,
    "MOB-03": SecurityControl.MOBILE_UNLOCK_CODE,
    "MOB-04": SecurityControl.NO_PUBLIC_WIFI,
    "RES-01": SecurityControl.SECURE_WIFI,
    "RES-02": SecurityControl.VPN,
    "RES-03": SecurityControl.LIMITED_NETWORK_FLOWS,
    "WEB-01": SecurityControl.SECURE_WEBSITE,
    "LOC-01": SecurityControl.LOCKED_PREMISES,
    "LOC-02": SecurityControl.ALARM,
    "LOC-03": SecurityControl.SCREEN_OUT_OF_SIGHT,
    "MES-01": SecurityControl.SECURE_HEALTH_MESSAGING,
    "MES-02": SecurityControl.ENCRYPTED_ATTACHMENTS,
    "MES-03": SecurityControl.RECIPIENT_CHECKED,
    "MES-04": SecurityControl.DOUBTFUL_ATTACHMENTS,
    "FRA-01": SecurityControl.BANK_DETAILS_CALL_BACK,
    "ST-01": SecurityControl.PROCESSOR_CONTRACTS,
    "ST-02": SecurityControl.RETURN_OR_DESTRUCTION,
    "ST-03": SecurityControl.VALID_HDS,
    "ST-04": SecurityControl.GUARANTEES_CHECKED,
    "MNT-01": SecurityControl.MAINTENANCE_LOGBOOK,
    "MNT-02": SecurityControl.ERASURE_BEFORE_DISPOSAL,
    "TRA-01": SecurityControl.LOGGING,
    "TRA-02": SecurityControl.STAFF_TOLD_OF_LOGGING,
    "TRA-03": SecurityControl.LOGS_PROTECTED,
    "SAU-01": SecurityControl.REGULAR_BACKUPS,
    "SAU-02": SecurityControl.ALTERNATING_DISKS,
    "SAU-03": SecurityControl.OFF_SITE_COPY,
    "SAU-04": SecurityControl.OFFLINE_COPY,
    "SAU-05": SecurityControl.ENCRYPTED_BACKUPS,
    "SAU-06": SecurityControl.RESTORE_TEST,
    "SAU-07": SecurityControl.DUPLICATED_PHARMACY_REGISTER,
    "CHI-01": SecurityControl.ENCRYPTION_AT_REST,
    "CHI-02": SecurityControl.SEPARATE_KEYS,
    "CHI-03": SecurityControl.ENCRYPTION_IN_TRANSIT,
    "PCA-01": SecurityControl.CONTINUITY_PLAN,
    "PCA-02": SecurityControl.YEARLY_EXERCISE,
    "PCA-03": SecurityControl.POWER_REDUNDANCY,
    "INC-01": SecurityControl.INCIDENT_PROCEDURE,
    "INC-02": SecurityControl.BREACH_REGISTER,
    "RIS-01": SecurityControl.RISK_ANALYSIS,
    "CLO-01": SecurityControl.CLOUD_ASSESSED,
    "REG-01": SecurityControl.PROCESSING_REGISTER,
}


def test_each_control_of_the_reference_has_its_code() -> None:
    """The identifiers of the reference map to the codes, all of them, in the same order."""
    assert tuple(BY_IDENTIFIER.values()) == tuple(SecurityControl)
