# SPDX-License-Identifier: MIT
"""The proposal of the clean insured dossier: every question that is put has its answer, and it is signed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

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

__all__ = ["PROPOSAL"]

# numbers that were given to nobody
PROPOSAL: Final = Proposal(
    reference="PRO-1",
    questionnaire_version=QUESTIONNAIRE.version,
    applicant=Applicant(
        name="Cabinet de l’Exemple",
        legal_form=PracticeForm.INDIVIDUEL,
        siren="000000018",
        rpps="00000000000",
        person=PersonKind.NATURAL,
        activity=InsuredActivity.GENERAL_PRACTITIONER,
        mode_of_practice="Libéral, seul",
        activity_began_on=date(2010, 1, 4),
        effect_on=date(2026, 1, 1),
        partners=0,
        employees=1,
        workstations=3,
        outside_area=Answer.NO,
    ),
    volume=RiskVolume(
        turnover=Decimal(180_000),
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
        restore_tested_on=date(2025, 9, 1),
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
        officer=Answer.NO,
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
        answers_exact=Answer.YES, name="Camille Exemple", capacity="Titulaire", signed_on=date(2025, 12, 1)
    ),
)
"""The form of a doctor alone, signed a month before the policy begins."""
