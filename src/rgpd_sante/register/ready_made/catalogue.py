# SPDX-License-Identifier: MIT
"""The catalogue of the twenty-five ready-made records, in the order of their references."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.register.ready_made.biology import MEDICAL_BIOLOGY
from rgpd_sante.register.ready_made.care import HOME_CARE, PATIENT_IDENTITY_AND_DMP, PATIENT_RECORD
from rgpd_sante.register.ready_made.establishment import ESTABLISHMENT_PATIENT_RECORD
from rgpd_sante.register.ready_made.exchange_and_coordination import (
    APPOINTMENTS,
    CARE_COORDINATION,
    SECURE_MESSAGING,
    TELEMEDICINE,
)
from rgpd_sante.register.ready_made.model import ReadyMadeRecord
from rgpd_sante.register.ready_made.orders_and_declarations import PROSTHESIS_ORDERS, VIGILANCE
from rgpd_sante.register.ready_made.organisation import BILLING, RECRUITMENT, STAFF, SUPPLIERS_AND_ACCOUNTS
from rgpd_sante.register.ready_made.pharmacy import DISPENSING, LOYALTY, REGULATORY_REGISTERS
from rgpd_sante.register.ready_made.premises_and_systems import INFORMATION_SECURITY, VIDEO_SURVEILLANCE, WEBSITE
from rgpd_sante.register.ready_made.research import INTERNAL_STUDY, RESEARCH
from rgpd_sante.register.ready_made.rights_and_claims import BREACHES_AND_RIGHTS, CLAIMS_AND_LITIGATION
from rgpd_sante.vocabulary.register import ProcessingSubject

__all__ = ["READY_MADE"]

READY_MADE: Final[Mapping[ProcessingSubject, ReadyMadeRecord]] = MappingProxyType(
    {
        model.subject: model
        for model in (
            PATIENT_RECORD,
            APPOINTMENTS,
            BILLING,
            SECURE_MESSAGING,
            TELEMEDICINE,
            PATIENT_IDENTITY_AND_DMP,
            CARE_COORDINATION,
            STAFF,
            RECRUITMENT,
            SUPPLIERS_AND_ACCOUNTS,
            VIDEO_SURVEILLANCE,
            INFORMATION_SECURITY,
            INTERNAL_STUDY,
            RESEARCH,
            WEBSITE,
            DISPENSING,
            REGULATORY_REGISTERS,
            LOYALTY,
            MEDICAL_BIOLOGY,
            PROSTHESIS_ORDERS,
            VIGILANCE,
            BREACHES_AND_RIGHTS,
            CLAIMS_AND_LITIGATION,
            ESTABLISHMENT_PATIENT_RECORD,
            HOME_CARE,
        )
    }
)
"""Each model by its subject."""
