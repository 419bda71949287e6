# SPDX-License-Identifier: MIT
"""The proposal that the practice of ``breach_samples`` signed before its policy: no blank left, all invented."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.proposal_parts import (
    Applicant,
    Backups,
    CardsAndWeb,
    Habits,
    Organisation,
    PastEvents,
    PastIncident,
    ProposalSignature,
    RiskVolume,
    Suppliers,
    SystemSecurity,
)
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

__all__ = ["full_proposal"]


def full_proposal() -> Proposal:
    """Give the form that the practice of the story filled in early 2023, when it was smaller."""
    return Proposal(
        reference="PROP-CHIMERE-2023",
        questionnaire_version="questionnaire d’essai, état de février",
        applicant=Applicant(
            name="Cabinet des Licornes en formation",
            legal_form=PracticeForm.SCM,
            siren="999777660",
            siret="99966655500012",
            rpps="10888888883",
            adeli="759876543",
            person=PersonKind.LEGAL,
            activity=InsuredActivity.GENERAL_PRACTITIONER,
            mode_of_practice="exercice libéral à plusieurs, un remplaçant l’été",
            activity_began_on=date(2011, 9, 5),
            effect_on=date(2023, 2, 27),
            partners=4,
            employees=9,
            workstations=21,
            outside_area=Answer.NO,
        ),
        volume=RiskVolume(
            turnover=Decimal(412_300),
            variable_cost_share=Decimal("0.11"),
            patient_files=5_872,
            bearable_downtime=BearableDowntime.DAYS_1_TO_3,
            wanted_limit=CoverLimit.EUR_250_000,
        ),
        cards_and_web=CardsAndWeb(
            card_payments=Answer.YES,
            card_operations=7_391,
            card_numbers=CardNumbers.PCI_DSS_FOLLOWED,
            website=WebsiteKind.APPOINTMENTS,
            third_party_content=Answer.NO,
        ),
        backups=Backups(
            backed_up=Answer.YES,
            frequency=BackupFrequency.DAILY,
            offline_copy=Answer.YES,
            restore_test=Answer.YES,
            restore_tested_on=date(2022, 11, 24),
        ),
        systems=SystemSecurity(
            firewall=Answer.YES,
            endpoints=EndpointProtection.ANTIVIRUS,
            multifactor=Multifactor.PARTLY,
            open_remote_access=Answer.NO,
            patch_delay=PatchDelay.WITHIN_30_DAYS,
            unsupported_systems=UnsupportedSystems.ISOLATED,
            devices_encrypted=EncryptionExtent.SOME,
            servers_encrypted=Answer.NO,
        ),
        habits=Habits(passwords=PasswordPractice.PARTLY, separate_use=Answer.YES, personal_health_card=Answer.YES),
        suppliers=Suppliers(
            it_management=ItManagement.CONTRACTED_PROVIDER,
            provider_clauses=Answer.YES,
            hosting=HostingCertification.CERTIFIED,
        ),
        organisation=Organisation(
            officer=Answer.YES,
            register=Answer.YES,
            breach_procedure=Answer.NO,
            staff_trained=Answer.NO,
            bank_details_called_back=Answer.YES,
            continuity_plan=Answer.NO,
        ),
        past=PastEvents(
            incident_count=1,
            incidents=(PastIncident(day=date(2021, 7, 13), cost=Decimal(640)),),
            known_facts=Answer.YES,
            known_facts_detail="courriel douteux ouvert en janvier, sans suite",
            authority_action=Answer.YES,
            authority_action_detail="courrier de rappel reçu de l’autorité imaginaire",
            insurer_refusal=Answer.YES,
            insurer_refusal_detail="offre refusée par les Assureurs du Minotaure",
            other_policies=Answer.YES,
            other_policies_detail="multirisque du local chez Centaure Protection",
        ),
        signature=ProposalSignature(
            answers_exact=Answer.YES,
            name="Mélusine Inexistante",
            capacity="cogérante de la société",
            signed_on=date(2023, 2, 14),
        ),
    )
