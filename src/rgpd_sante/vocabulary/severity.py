# SPDX-License-Identifier: MIT
"""Closed lists of the ENISA severity method (2013): classes of data, identifiers, circumstances of the breach."""

from __future__ import annotations

from rgpd_sante.codes import Code

__all__ = ["CircumstanceElement", "DataClass", "IdentifierClue"]


class DataClass(Code):
    """The four classes of data of the processing context (DPC)."""

    SIMPLE = "simple"
    BEHAVIOURAL = "behavioural"
    FINANCIAL = "financial"
    SENSITIVE = "sensitive"


class IdentifierClue(Code):
    """What allows to identify the persons, the rows of the ENISA table on ease of identification (EI)."""

    NAME_COMMON = "name_common"
    NAME_RARE_NATIONALLY = "name_rare_nationally"
    NAME_RARE_LOCALLY = "name_rare_locally"
    NAME_WITH_BIRTH_DATE_AND_EMAIL = "name_with_birth_date_and_email"
    ID_NUMBER_ALONE = "id_number_alone"
    ID_NUMBER_WITH_BIRTH_DATE_AND_EMAIL = "id_number_with_birth_date_and_email"
    ID_NUMBER_WITH_REFERENCE_BASE = "id_number_with_reference_base"
    PHONE_OR_ADDRESS_NOT_PUBLIC = "phone_or_address_not_public"
    PHONE_OR_ADDRESS_NOT_PUBLIC_SMALL_TOWN = "phone_or_address_not_public_small_town"
    PHONE_OR_ADDRESS_PUBLIC = "phone_or_address_public"
    EMAIL_WITHOUT_NAME = "email_without_name"
    EMAIL_FINDABLE = "email_findable"
    EMAIL_WITH_NAME = "email_with_name"
    PHOTO_BLURRED = "photo_blurred"
    PHOTO_BLURRED_WITH_PLACE = "photo_blurred_with_place"
    PHOTO_CLEAR = "photo_clear"
    PHOTO_CLEAR_LINKED = "photo_clear_linked"
    ALIAS_NOT_LINKABLE = "alias_not_linkable"
    ALIAS_WITH_FIRST_NAME_AND_EMAIL = "alias_with_first_name_and_email"
    ALIAS_BASE_ACCESSIBLE = "alias_base_accessible"


class CircumstanceElement(Code):
    """The four elements of the circumstances of the breach (CB)."""

    CONFIDENTIALITY = "confidentiality"
    INTEGRITY = "integrity"
    AVAILABILITY = "availability"
    MALICIOUS_INTENT = "malicious_intent"
