# SPDX-License-Identifier: MIT
"""Closed lists of a personal data breach: GDPR art. 4(12), 33 and 34, and the CNIL online form.

Where the CNIL form has a list, its order is kept. Labels are in :mod:`rgpd_sante.documents`.
"""

from __future__ import annotations

from typing import Final

from rgpd_sante.codes import Code

__all__ = [
    "SPECIAL_CATEGORIES",
    "AddresseeKind",
    "Art34Ground",
    "BreachCause",
    "BreachNature",
    "BreachOrigin",
    "BreachRole",
    "Certainty",
    "CommunicationIntent",
    "ConsequenceKind",
    "DataKind",
    "DiscoverySource",
    "Exfiltration",
    "Gravity",
    "HarmKind",
    "IncidentEffect",
    "KeyState",
    "NotificationKind",
    "PersonCategory",
    "RecipientKind",
    "Restoration",
    "RiskLevel",
    "ServiceImpact",
]


class BreachNature(Code):
    """What was lost, GDPR art. 4(12); a breach has one, two or all three."""

    CONFIDENTIALITY = "confidentiality"
    INTEGRITY = "integrity"
    AVAILABILITY = "availability"


class Certainty(Code):
    """Whether the breach is only supposed or established; only an established one starts the 72 hours."""

    SUPPOSED = "supposed"
    ESTABLISHED = "established"
    RULED_OUT = "ruled_out"


class BreachRole(Code):
    """The role of the practice in the processing that was breached, GDPR art. 4(7) and (8)."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"


class DiscoverySource(Code):
    """Who brought the breach to light."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"
    DATA_SUBJECT = "data_subject"
    THIRD_PARTY = "third_party"
    PRESS = "press"
    AUTHORITY = "authority"
    OTHER = "other"


class BreachOrigin(Code):
    """What happened (*origine de l’incident*, CNIL form, several answers)."""

    LOST_STOLEN_EQUIPMENT = "lost_stolen_equipment"
    LOST_STOLEN_PAPER = "lost_stolen_paper"
    LOST_OPENED_MAIL = "lost_opened_mail"
    HACK = "hack"
    TRASH_PAPER = "trash_paper"
    TRASH_DEVICE = "trash_device"
    UNINTENDED_PUBLICATION = "unintended_publication"
    WRONG_PERSON_DISPLAYED = "wrong_person_displayed"
    WRONG_RECIPIENT = "wrong_recipient"
    VERBAL_DISCLOSURE = "verbal_disclosure"
    OTHER = "other"


class BreachCause(Code):
    """Who and with what intent (*cause*, CNIL form, several answers)."""

    INTERNAL_MALICIOUS = "internal_malicious"
    INTERNAL_ACCIDENTAL = "internal_accidental"
    EXTERNAL_MALICIOUS = "external_malicious"
    EXTERNAL_ACCIDENTAL = "external_accidental"
    UNKNOWN = "unknown"
    OTHER = "other"


class DataKind(Code):
    """Kinds of data concerned (*nature des données*, CNIL form)."""

    CIVIL_STATUS = "civil_status"
    NIR = "nir"
    CONTACT = "contact"
    CREDENTIALS = "credentials"
    FINANCIAL = "financial"
    OFFICIAL_DOCUMENTS = "official_documents"
    LOCATION = "location"
    OFFENCES = "offences"
    RACIAL_ETHNIC = "racial_ethnic"
    POLITICAL = "political"
    PHILOSOPHICAL_RELIGIOUS = "philosophical_religious"
    TRADE_UNION = "trade_union"
    SEXUAL_ORIENTATION = "sexual_orientation"
    HEALTH = "health"
    BIOMETRIC = "biometric"
    GENETIC = "genetic"
    UNKNOWN = "unknown"
    OTHER = "other"


# « données sensibles » of the CNIL form, the special categories of GDPR art. 9(1); the NIR is not one of them
SPECIAL_CATEGORIES: Final = frozenset(
    {
        DataKind.RACIAL_ETHNIC,
        DataKind.POLITICAL,
        DataKind.PHILOSOPHICAL_RELIGIOUS,
        DataKind.TRADE_UNION,
        DataKind.SEXUAL_ORIENTATION,
        DataKind.HEALTH,
        DataKind.BIOMETRIC,
        DataKind.GENETIC,
    }
)


class PersonCategory(Code):
    """Categories of persons concerned (CNIL form)."""

    EMPLOYEES = "employees"
    USERS = "users"
    MEMBERS = "members"
    STUDENTS = "students"
    MILITARY = "military"
    CUSTOMERS = "customers"
    PATIENTS = "patients"
    MINORS = "minors"
    VULNERABLE = "vulnerable"
    UNDETERMINED = "undetermined"
    OTHER = "other"


class ConsequenceKind(Code):
    """Likely consequences for the data (*conséquences potentielles*, CNIL form), by nature of the loss."""

    SPREAD_BEYOND_NEED = "spread_beyond_need"
    CROSS_MATCHED = "cross_matched"
    OTHER_PURPOSES = "other_purposes"
    INVALID_DATA_USED = "invalid_data_used"
    VALID_DATA_ALTERED = "valid_data_altered"
    FALSIFICATION = "falsification"
    CRITICAL_SERVICE_UNREACHABLE = "critical_service_unreachable"
    SERVICE_DEGRADED = "service_degraded"
    OTHER = "other"


class HarmKind(Code):
    """Likely harm to the persons (*préjudices*, CNIL form)."""

    LOSS_OF_CONTROL = "loss_of_control"
    LIMITATION_OF_RIGHTS = "limitation_of_rights"
    DISCRIMINATION = "discrimination"
    IDENTITY_THEFT = "identity_theft"
    FRAUD = "fraud"
    REVERSAL_OF_PSEUDONYMISATION = "reversal_of_pseudonymisation"
    FINANCIAL_LOSS = "financial_loss"
    DAMAGE_TO_REPUTATION = "damage_to_reputation"
    INVASION_OF_PRIVACY = "invasion_of_privacy"
    LOSS_OF_PROFESSIONAL_SECRECY = "loss_of_professional_secrecy"
    OTHER = "other"


class Gravity(Code):
    """The four levels of gravity of the CNIL form, in order."""

    NEGLIGIBLE = "negligible"
    LIMITED = "limited"
    SIGNIFICANT = "significant"
    MAXIMAL = "maximal"


class RiskLevel(Code):
    """The risk for the rights and freedoms of persons, GDPR art. 33(1) and 34(1), in order."""

    UNLIKELY = "unlikely"
    RISK = "risk"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """The place in the order: 0, 1 or 2.

        Examples:
            >>> RiskLevel.HIGH.rank > RiskLevel.RISK.rank
            True
        """
        return tuple(RiskLevel).index(self)


class CommunicationIntent(Code):
    """Whether the persons are told (CNIL form)."""

    DONE = "done"
    PLANNED = "planned"
    NOT_PLANNED = "not_planned"
    UNDETERMINED = "undetermined"


class NotificationKind(Code):
    """Kinds of filing with the CNIL."""

    INITIAL = "initial"
    COMPLEMENTARY = "complementary"
    COMPLETE = "complete"
    WITHDRAWAL = "withdrawal"


class Art34Ground(Code):
    """The three grounds of GDPR art. 34(3); (c) does not exempt from informing, it changes the means."""

    UNINTELLIGIBLE = "unintelligible"
    RISK_NO_LONGER_LIKELY = "risk_no_longer_likely"
    DISPROPORTIONATE_EFFORT = "disproportionate_effort"


class Exfiltration(Code):
    """Whether the data left the hands of the practice."""

    NO = "no"
    POSSIBLE = "possible"
    YES = "yes"
    DISCLOSED = "disclosed"
    UNKNOWN = "unknown"


class RecipientKind(Code):
    """Who received the data or could reach them."""

    NONE = "none"
    SINGLE_TRUSTED = "single_trusted"
    SINGLE_UNTRUSTED = "single_untrusted"
    FEW_KNOWN = "few_known"
    MANY_KNOWN = "many_known"
    UNIDENTIFIED = "unidentified"
    ATTACKER = "attacker"
    UNKNOWN = "unknown"


class KeyState(Code):
    """The key of the protection measure: safe, compromised, or none to compromise (a strong salted hash)."""

    SAFE = "safe"
    COMPROMISED = "compromised"
    NO_KEY = "no_key"
    UNKNOWN = "unknown"


class Restoration(Code):
    """How far the data were recovered."""

    NOT_AFFECTED = "not_affected"
    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"
    UNKNOWN = "unknown"


class ServiceImpact(Code):
    """What the persons suffered from the interruption; ``serious`` includes care delayed or put off."""

    NONE = "none"
    MINOR = "minor"
    SERIOUS = "serious"
    SAFETY_OF_PERSONS = "safety_of_persons"
    UNKNOWN = "unknown"


class IncidentEffect(Code):
    """Effects that make an incident reportable, CSP art. D.1111-16-2."""

    SAFETY_OF_CARE = "safety_of_care"
    HEALTH_DATA_COMPROMISED = "health_data_compromised"
    NORMAL_OPERATION = "normal_operation"
    HEALTH_SYSTEM_ORGANISATION = "health_system_organisation"
    LIKELY_TO_SPREAD = "likely_to_spread"


class AddresseeKind(Code):
    """Who is told of a breach."""

    INTERNAL_REGISTER = "internal_register"
    CNIL = "cnil"
    CONTROLLER = "controller"
    PERSONS = "persons"
    PUBLIC = "public"
    ARS = "ars"
    ANS = "ans"
    POLICE = "police"
    INSURER = "insurer"
    CSIRT = "csirt"
    SINGLE_ENTRY_POINT = "single_entry_point"
