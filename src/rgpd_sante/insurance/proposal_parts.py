# SPDX-License-Identifier: MIT
"""The parts of a proposal: who applies, how large the risk is, how it is protected, what happened before.

Each field is one blank of the form; empty, it is unknown, and an unknown answer is never a false one
(*Code des assurances*, L.113-2 2°).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
from attrs.validators import optional

from rgpd_sante.facts import Answer, a_text, an_instance, not_negative, several
from rgpd_sante.insurance.ratios import a_ratio
from rgpd_sante.money import an_amount
from rgpd_sante.vocabulary.penalties import PersonKind
from rgpd_sante.vocabulary.practice import PracticeForm
from rgpd_sante.vocabulary.proposal import (
    BackupFrequency,
    BearableDowntime,
    CardNumbers,
    CoverLimit,
    EncryptionExtent,
    EndpointProtection,
    HostingCertification,
    InsuredActivity,
    ItManagement,
    Multifactor,
    PasswordPractice,
    PatchDelay,
    UnsupportedSystems,
    WebsiteKind,
)

__all__ = [
    "Applicant",
    "Backups",
    "CardsAndWeb",
    "Habits",
    "Organisation",
    "PastEvents",
    "PastIncident",
    "ProposalSignature",
    "RiskVolume",
    "Suppliers",
    "SystemSecurity",
]


@attrs.frozen(kw_only=True)
class Applicant:
    """Q01 to Q06: who applies, since when, with whom and where.

    ``outside_area`` tells whether the applicant practises outside France or for patients outside the European Economic
    Area. ``mode_of_practice`` is in the words of the applicant.
    """

    name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    legal_form: PracticeForm | None = attrs.field(default=None, validator=optional(an_instance(PracticeForm)))
    siren: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    siret: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    rpps: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    adeli: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    person: PersonKind | None = attrs.field(default=None, validator=optional(an_instance(PersonKind)))
    activity: InsuredActivity | None = attrs.field(default=None, validator=optional(an_instance(InsuredActivity)))
    mode_of_practice: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    activity_began_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    effect_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    partners: int | None = attrs.field(default=None, validator=optional(not_negative))
    employees: int | None = attrs.field(default=None, validator=optional(not_negative))
    workstations: int | None = attrs.field(default=None, validator=optional(not_negative))
    outside_area: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class RiskVolume:
    """Q07 to Q11: figures of the practice and the limit that it wants.

    ``turnover`` is that of the last closed year, in euros; ``variable_cost_share`` is a share of it, from 0 to 1;
    ``patient_files`` counts the files kept, active and archived.

    Examples:
        >>> RiskVolume(variable_cost_share=Decimal("0.12")).turnover is None
        True
    """

    turnover: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    variable_cost_share: Decimal | None = attrs.field(default=None, validator=optional(a_ratio))
    patient_files: int | None = attrs.field(default=None, validator=optional(not_negative))
    bearable_downtime: BearableDowntime | None = attrs.field(
        default=None, validator=optional(an_instance(BearableDowntime))
    )
    wanted_limit: CoverLimit | None = attrs.field(default=None, validator=optional(an_instance(CoverLimit)))


@attrs.frozen(kw_only=True)
class CardsAndWeb:
    """Q12 to Q15: payment cards and the website; ``card_operations`` counts those of a year."""

    card_payments: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    card_operations: int | None = attrs.field(default=None, validator=optional(not_negative))
    card_numbers: CardNumbers | None = attrs.field(default=None, validator=optional(an_instance(CardNumbers)))
    website: WebsiteKind | None = attrs.field(default=None, validator=optional(an_instance(WebsiteKind)))
    third_party_content: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class Backups:
    """Q16 to Q19: the backups of the health data.

    ``offline_copy`` asks for a copy that is offline or immutable, in another place; ``restore_test`` for one that
    succeeded in the last twelve months, on ``restore_tested_on``.
    """

    backed_up: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    frequency: BackupFrequency | None = attrs.field(default=None, validator=optional(an_instance(BackupFrequency)))
    offline_copy: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    restore_test: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    restore_tested_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))


@attrs.frozen(kw_only=True)
class SystemSecurity:
    """Q20 to Q27: networks, workstations, remote access, patches and encryption."""

    firewall: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    endpoints: EndpointProtection | None = attrs.field(
        default=None, validator=optional(an_instance(EndpointProtection))
    )
    multifactor: Multifactor | None = attrs.field(default=None, validator=optional(an_instance(Multifactor)))
    open_remote_access: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    patch_delay: PatchDelay | None = attrs.field(default=None, validator=optional(an_instance(PatchDelay)))
    unsupported_systems: UnsupportedSystems | None = attrs.field(
        default=None, validator=optional(an_instance(UnsupportedSystems))
    )
    devices_encrypted: EncryptionExtent | None = attrs.field(
        default=None, validator=optional(an_instance(EncryptionExtent))
    )
    servers_encrypted: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class Habits:
    """Q28 to Q30: passwords, private use, and the health professional's card (*CPS*)."""

    passwords: PasswordPractice | None = attrs.field(default=None, validator=optional(an_instance(PasswordPractice)))
    separate_use: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    personal_health_card: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class Suppliers:
    """Q31 to Q33: who looks after the computers, under which contract, and who hosts the health data."""

    it_management: ItManagement | None = attrs.field(default=None, validator=optional(an_instance(ItManagement)))
    provider_clauses: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    hosting: HostingCertification | None = attrs.field(
        default=None, validator=optional(an_instance(HostingCertification))
    )


@attrs.frozen(kw_only=True)
class Organisation:
    """Q34 to Q37: governance, training, changes of bank details, continuity."""

    officer: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    register: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    breach_procedure: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    staff_trained: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    bank_details_called_back: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    continuity_plan: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class PastIncident:
    """One incident of the last five years: its day and what it cost, in euros."""

    day: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    cost: Decimal | None = attrs.field(default=None, validator=optional(an_amount))


@attrs.frozen(kw_only=True)
class PastEvents:
    """Q38 to Q42: past incidents, known facts, the CNIL, other insurers and other policies.

    ``incident_count`` is the number declared for the last five years; ``incidents`` are those described.

    Examples:
        >>> PastEvents(incident_count=0).incidents
        ()
    """

    incident_count: int | None = attrs.field(default=None, validator=optional(not_negative))
    incidents: tuple[PastIncident, ...] = attrs.field(default=(), validator=several(PastIncident))
    known_facts: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    known_facts_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    authority_action: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    authority_action_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    insurer_refusal: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    insurer_refusal_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    other_policies: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    other_policies_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class ProposalSignature:
    """Q43: whether the answers are exact, and who signed, in which capacity, on which day."""

    answers_exact: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    capacity: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    signed_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
