# SPDX-License-Identifier: MIT
"""Generated proposals: blanks filled in any way that the models accept, every field and code of the form reached."""

from __future__ import annotations

from typing import TypeVar

import attrs
from hypothesis import strategies as st

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
from rgpd_sante.practice.identifiers import IdentifierKind
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
from strategies_basic import answers, days, texts
from strategies_identifiers import VALID_NUMBERS
from strategies_insurance import euros, shares

__all__ = ["any_proposals"]

T = TypeVar("T")


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def _numbers(kind: IdentifierKind) -> st.SearchStrategy[str | None]:
    # kept as they were given: a number may be false, or no number at all
    return _maybe(VALID_NUMBERS[kind] | texts())


def _whole() -> st.SearchStrategy[int | None]:
    return _maybe(st.integers(0, 200) | st.integers(0, 10**9))


def _applicants() -> st.SearchStrategy[Applicant]:
    return st.builds(
        Applicant,
        name=_maybe(texts()),
        legal_form=_maybe(st.sampled_from(PracticeForm)),
        siren=_numbers(IdentifierKind.SIREN),
        siret=_numbers(IdentifierKind.SIRET),
        rpps=_numbers(IdentifierKind.RPPS),
        adeli=_numbers(IdentifierKind.ADELI),
        person=_maybe(st.sampled_from(PersonKind)),
        activity=_maybe(st.sampled_from(InsuredActivity)),
        mode_of_practice=_maybe(texts()),
        activity_began_on=_maybe(days()),
        effect_on=_maybe(days()),
        partners=_whole(),
        employees=_whole(),
        workstations=_whole(),
        outside_area=answers(),
    )


def _volumes() -> st.SearchStrategy[RiskVolume]:
    return st.builds(
        RiskVolume,
        turnover=_maybe(euros()),
        variable_cost_share=_maybe(shares()),
        patient_files=_whole(),
        bearable_downtime=_maybe(st.sampled_from(BearableDowntime)),
        wanted_limit=_maybe(st.sampled_from(CoverLimit)),
    )


def _cards_and_web() -> st.SearchStrategy[CardsAndWeb]:
    return st.builds(
        CardsAndWeb,
        card_payments=answers(),
        card_operations=_whole(),
        card_numbers=_maybe(st.sampled_from(CardNumbers)),
        website=_maybe(st.sampled_from(WebsiteKind)),
        third_party_content=answers(),
    )


def _backups() -> st.SearchStrategy[Backups]:
    return st.builds(
        Backups,
        backed_up=answers(),
        frequency=_maybe(st.sampled_from(BackupFrequency)),
        offline_copy=answers(),
        restore_test=answers(),
        restore_tested_on=_maybe(days()),
    )


def _systems() -> st.SearchStrategy[SystemSecurity]:
    return st.builds(
        SystemSecurity,
        firewall=answers(),
        endpoints=_maybe(st.sampled_from(EndpointProtection)),
        multifactor=_maybe(st.sampled_from(Multifactor)),
        open_remote_access=answers(),
        patch_delay=_maybe(st.sampled_from(PatchDelay)),
        unsupported_systems=_maybe(st.sampled_from(UnsupportedSystems)),
        devices_encrypted=_maybe(st.sampled_from(EncryptionExtent)),
        servers_encrypted=answers(),
    )


def _organisations() -> st.SearchStrategy[Organisation]:
    return st.builds(
        Organisation,
        officer=answers(),
        register=answers(),
        breach_procedure=answers(),
        staff_trained=answers(),
        bank_details_called_back=answers(),
        continuity_plan=answers(),
    )


def _past() -> st.SearchStrategy[PastEvents]:
    incidents = st.builds(PastIncident, day=_maybe(days()), cost=_maybe(euros()))
    return st.builds(
        PastEvents,
        incident_count=_whole(),
        incidents=st.lists(incidents, max_size=2).map(tuple),
        known_facts=answers(),
        known_facts_detail=_maybe(texts()),
        authority_action=answers(),
        authority_action_detail=_maybe(texts()),
        insurer_refusal=answers(),
        insurer_refusal_detail=_maybe(texts()),
        other_policies=answers(),
        other_policies_detail=_maybe(texts()),
    )


def any_proposals() -> st.SearchStrategy[Proposal]:
    """Proposals of which anything from nothing to everything is filled, signed when the tests are done."""

    def signed(proposal: Proposal, signature: ProposalSignature) -> Proposal:
        tested, day = proposal.backups.restore_tested_on, signature.signed_on
        if tested is not None and day is not None:
            signature = attrs.evolve(signature, signed_on=max(tested, day))
        return attrs.evolve(proposal, signature=signature)

    plain = st.builds(
        Proposal,
        reference=_maybe(texts()),
        questionnaire_version=_maybe(texts()),
        applicant=_applicants(),
        volume=_volumes(),
        cards_and_web=_cards_and_web(),
        backups=_backups(),
        systems=_systems(),
        habits=st.builds(
            Habits,
            passwords=_maybe(st.sampled_from(PasswordPractice)),
            separate_use=answers(),
            personal_health_card=answers(),
        ),
        suppliers=st.builds(
            Suppliers,
            it_management=_maybe(st.sampled_from(ItManagement)),
            provider_clauses=answers(),
            hosting=_maybe(st.sampled_from(HostingCertification)),
        ),
        organisation=_organisations(),
        past=_past(),
    )
    signatures = st.builds(
        ProposalSignature,
        answers_exact=answers(),
        name=_maybe(texts()),
        capacity=_maybe(texts()),
        signed_on=_maybe(days()),
    )
    return st.builds(signed, plain, signatures)
