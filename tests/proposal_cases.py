# SPDX-License-Identifier: MIT
"""How the tests of underwriting ask: a complete form of a doctor with every control, and changes to single blanks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from fact_walk import changed
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import (
    Applicant,
    Backups,
    CardsAndWeb,
    Habits,
    Organisation,
    PastEvents,
    ProposalSignature,
    RiskVolume,
    Suppliers,
    SystemSecurity,
)
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.penalties import PersonKind
from rgpd_sante.vocabulary.practice import PracticeForm
from rgpd_sante.vocabulary.proposal import (
    BackupFrequency,
    BearableDowntime,
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

__all__ = ["AT", "DAY", "GOOD", "changed_at"]

AT: Final = instant("2026-06-02T10:17+02:00")
DAY: Final = date(2026, 6, 2)
# the general practitioner of the reference, § 5.5: 181 000 €, 250 000 €, all controls, no plan that lowers it
GOOD: Final = Proposal(
    questionnaire_version=QUESTIONNAIRE.version,
    applicant=Applicant(
        name="Cabinet de l’Exemple",
        legal_form=PracticeForm.INDIVIDUEL,
        siren="000000000",
        rpps="00000000000",
        person=PersonKind.NATURAL,
        activity=InsuredActivity.GENERAL_PRACTITIONER,
        mode_of_practice="Libéral, seul",
        activity_began_on=date(2010, 1, 4),
        effect_on=date(2026, 7, 1),
        partners=0,
        employees=1,
        workstations=3,
        outside_area=Answer.NO,
    ),
    volume=RiskVolume(
        turnover=Decimal(181_000),
        variable_cost_share=Decimal("0.12"),
        patient_files=1_500,
        bearable_downtime=BearableDowntime.DAYS_1_TO_3,
        wanted_limit=CoverLimit.EUR_250_000,
    ),
    cards_and_web=CardsAndWeb(card_payments=Answer.NO, website=WebsiteKind.APPOINTMENTS, third_party_content=Answer.NO),
    backups=Backups(
        backed_up=Answer.YES,
        frequency=BackupFrequency.DAILY,
        offline_copy=Answer.YES,
        restore_test=Answer.YES,
        restore_tested_on=date(2026, 3, 2),
    ),
    systems=SystemSecurity(
        firewall=Answer.YES,
        endpoints=EndpointProtection.EDR,
        multifactor=Multifactor.EVERYWHERE,
        open_remote_access=Answer.NO,
        patch_delay=PatchDelay.WITHIN_15_DAYS,
        unsupported_systems=UnsupportedSystems.NONE,
        devices_encrypted=EncryptionExtent.ALL,
        servers_encrypted=Answer.YES,
    ),
    habits=Habits(passwords=PasswordPractice.YES, separate_use=Answer.YES, personal_health_card=Answer.YES),
    suppliers=Suppliers(
        it_management=ItManagement.CONTRACTED_PROVIDER,
        provider_clauses=Answer.YES,
        hosting=HostingCertification.CERTIFIED,
    ),
    organisation=Organisation(
        officer=Answer.YES,
        register=Answer.YES,
        breach_procedure=Answer.YES,
        staff_trained=Answer.YES,
        bank_details_called_back=Answer.YES,
        continuity_plan=Answer.NO,
    ),
    past=PastEvents(
        incident_count=0,
        known_facts=Answer.NO,
        authority_action=Answer.NO,
        insurer_refusal=Answer.NO,
        other_policies=Answer.NO,
    ),
    signature=ProposalSignature(
        answers_exact=Answer.YES, name="Hortense Exemple", capacity="Titulaire", signed_on=date(2026, 6, 1)
    ),
)
_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})


def changed_at(proposal: Proposal, blanks: Mapping[str, object] = _NOTHING) -> Proposal:
    """Fill blanks of a proposal anew, by their paths such as ``backups.frequency``."""
    parts: dict[str, dict[str, object]] = {}
    whole: dict[str, object] = {}
    for path, value in blanks.items():
        part, _, name = path.partition(".")
        if name:
            parts.setdefault(part, {})[name] = value
        else:
            whole[part] = value
    return changed(proposal, whole | {part: changed(getattr(proposal, part), given) for part, given in parts.items()})
