# SPDX-License-Identifier: MIT
"""Generated registers: every object drawn is one that the models accept, and every field and code is reached."""

from __future__ import annotations

from enum import Enum
from typing import TypeVar

from hypothesis import strategies as st

from rgpd_sante.register import (
    Change,
    ControllerRecord,
    DataItem,
    DataSubjects,
    HealthDataHosting,
    ImpactAssessment,
    OfficerDesignation,
    Party,
    Period,
    ProcessingContract,
    Processor,
    ProcessorRecord,
    Purpose,
    Recipient,
    Register,
    RetentionTerm,
    SecurityMeasure,
    ServedController,
    Transfer,
)
from rgpd_sante.vocabulary.governance import (
    DpiaCriterion,
    DpiaExemption,
    DpiaRequiredType,
    HdsVersion,
    HostingActivity,
    ProcessorClause,
)
from rgpd_sante.vocabulary.register import (
    Art9Condition,
    DataCategory,
    DataSubjectCategory,
    LegalBasis,
    ProcessingSubject,
    RecipientCategory,
    SafeguardKind,
    SecurityMeasureKind,
)
from rgpd_sante.vocabulary.retention import FinalFate, PeriodUnit, RetentionRuleCode, StartEvent
from rgpd_sante.vocabulary.security import SecurityControl
from strategies_basic import addresses, answers, contacts, counts, days, texts

__all__ = [
    "controller_records",
    "countries",
    "data_items",
    "processor_records",
    "processors",
    "purposes",
    "registers",
    "retention_terms",
    "transfers",
]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

# a third country of each kind, two members of the EEA, and codes that no country bears
_COUNTRIES = ("US", "CH", "GB", "JP", "KR", "BR", "IN", "TN", "MA", "FR", "NO", "XX", "ZZ")


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def _few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


def _codes(codes: type[E]) -> st.SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(codes), unique=True, max_size=4).map(tuple)


def countries() -> st.SearchStrategy[str]:
    """Codes of countries, inside and outside the EEA, and codes that no country bears."""
    return st.sampled_from(_COUNTRIES)


def parties() -> st.SearchStrategy[Party]:
    """Organisations or persons."""
    return st.builds(Party, name=_maybe(texts()), contact=_maybe(contacts()), address=_maybe(addresses()))


def officers() -> st.SearchStrategy[OfficerDesignation]:
    """Designations of an officer."""
    return st.builds(
        OfficerDesignation,
        designated=answers(),
        address=_maybe(addresses()),
        company=_maybe(parties()),
        reason=_maybe(texts()),
        published=answers(),
        told_to_authority=answers(),
    )


def periods() -> st.SearchStrategy[Period]:
    """Periods of days, months or years."""
    return st.builds(Period, number=st.integers(0, 60), unit=st.sampled_from(PeriodUnit))


def retention_terms() -> st.SearchStrategy[RetentionTerm]:
    """Retention terms, by a rule, by periods, by words or by nothing at all."""
    return st.builds(
        RetentionTerm,
        words=_maybe(texts()),
        rule=_maybe(st.sampled_from(RetentionRuleCode)),
        active=_maybe(periods()),
        archive=_maybe(periods()),
        start=_maybe(st.sampled_from(StartEvent)),
        fate=_maybe(st.sampled_from(FinalFate)),
        justification=_maybe(texts()),
    )


def purposes() -> st.SearchStrategy[Purpose]:
    """Purposes with or without their legal basis."""
    return st.builds(
        Purpose,
        description=_maybe(texts()),
        sub_purposes=_few(texts()),
        legal_basis=_maybe(st.sampled_from(LegalBasis)),
        legal_basis_detail=_maybe(texts()),
        art9_condition=_maybe(st.sampled_from(Art9Condition)),
        professional_secrecy=answers(),
        retention=_few(retention_terms()),
    )


def data_items() -> st.SearchStrategy[DataItem]:
    """Categories of data with their terms."""
    return st.builds(
        DataItem,
        category=st.sampled_from(DataCategory),
        description=_maybe(texts()),
        retention=_few(retention_terms()),
    )


def transfers() -> st.SearchStrategy[Transfer]:
    """Transfers outside the EEA, or said to be."""
    return st.builds(
        Transfer,
        recipient=_maybe(texts()),
        country=_maybe(countries()),
        destination=_maybe(texts()),
        safeguard=_maybe(st.sampled_from(SafeguardKind)),
        listed_recipient=answers(),
        impact_assessed=answers(),
        documentation=_maybe(texts()),
    )


def contracts() -> st.SearchStrategy[ProcessingContract]:
    """Contracts with processors; a clause is present or absent, never both."""

    def contract(present: tuple[ProcessorClause, ...], absent: tuple[ProcessorClause, ...]) -> dict[str, object]:
        return {"present": present, "absent": tuple(clause for clause in absent if clause not in present)}

    return st.tuples(
        st.builds(contract, _codes(ProcessorClause), _codes(ProcessorClause)),
        st.fixed_dictionaries(
            {
                "signed": answers(),
                "signed_on": _maybe(days()),
                "reference": _maybe(texts()),
                "breach_notice_hours": _maybe(st.integers(0, 100)),
            }
        ),
    ).map(lambda parts: ProcessingContract(**parts[0], **parts[1]))  # type: ignore[arg-type]  # drawn by name


def hostings() -> st.SearchStrategy[HealthDataHosting]:
    """Certifications of hosts of health data."""
    return st.builds(
        HealthDataHosting,
        certified=answers(),
        version=_maybe(st.sampled_from(HdsVersion)),
        activities=_codes(HostingActivity),
        issued_on=_maybe(days()),
        ends_on=_maybe(days()),
        storage_countries=st.lists(countries(), unique=True, max_size=2).map(tuple),
        access_outside_eea=answers(),
    )


def processors() -> st.SearchStrategy[Processor]:
    """Processors with their contract and their hosting."""
    return st.builds(
        Processor,
        name=_maybe(texts()),
        service=_maybe(texts()),
        contact=_maybe(contacts()),
        country=_maybe(countries()),
        contract=contracts(),
        hosts_health_data=answers(),
        needed_activities=_codes(HostingActivity),
        hosting=hostings(),
    )


def security_measures() -> st.SearchStrategy[SecurityMeasure]:
    """Security measures, some with controls of the catalogue."""
    return st.builds(
        SecurityMeasure,
        kind=st.sampled_from(SecurityMeasureKind),
        detail=_maybe(texts()),
        controls=_codes(SecurityControl),
    )


def changes() -> st.SearchStrategy[Change]:
    """Lines of a history."""
    return st.builds(Change, on=days(), description=texts(), author=_maybe(texts()))


def impact_assessments() -> st.SearchStrategy[ImpactAssessment]:
    """What is known of an impact assessment."""
    return st.builds(
        ImpactAssessment,
        done=answers(),
        done_on=_maybe(days()),
        reason=_maybe(texts()),
        criteria=_codes(DpiaCriterion),
        criteria_assessed=answers(),
        required_types=_codes(DpiaRequiredType),
        exemptions=_codes(DpiaExemption),
    )


def controller_records() -> st.SearchStrategy[ControllerRecord]:
    """Records of a controller, full, partial or contradictory, as real ones are."""
    return st.builds(
        ControllerRecord,
        reference=_maybe(texts()),
        name=_maybe(texts()),
        subject=_maybe(st.sampled_from(ProcessingSubject)),
        created_on=_maybe(days()),
        updated_on=_maybe(days()),
        history=_few(changes()),
        software=_few(texts()),
        any_joint_controller=answers(),
        joint_controllers=_few(parties()),
        purposes=_few(purposes()),
        data_subjects=_few(
            st.builds(DataSubjects, category=st.sampled_from(DataSubjectCategory), detail=_maybe(texts()))
        ),
        data=_few(data_items()),
        any_recipient=answers(),
        recipients=_few(st.builds(Recipient, category=st.sampled_from(RecipientCategory), detail=_maybe(texts()))),
        any_transfer=answers(),
        transfers=_few(transfers()),
        security=_few(security_measures()),
        any_processor=answers(),
        processors=_few(processors()),
        data_source=_maybe(texts()),
        information_notice=_maybe(texts()),
        provision_of_data=_maybe(texts()),
        rights_procedure=_maybe(texts()),
        automated_decision=answers(),
        persons=_maybe(counts()),
        occasional=answers(),
        likely_risk=answers(),
        large_scale=answers(),
        impact_assessment=impact_assessments(),
        to_review=_few(texts()),
        comments=_maybe(texts()),
    )


def processor_records() -> st.SearchStrategy[ProcessorRecord]:
    """Records of a processor."""
    return st.builds(
        ProcessorRecord,
        reference=_maybe(texts()),
        name=_maybe(texts()),
        created_on=_maybe(days()),
        updated_on=_maybe(days()),
        history=_few(changes()),
        controllers=_few(
            st.builds(
                ServedController, controller=parties(), representative=_maybe(parties()), officer=_maybe(parties())
            )
        ),
        processing_categories=_few(texts()),
        any_transfer=answers(),
        transfers=_few(transfers()),
        security=_few(security_measures()),
        sub_processors=_few(parties()),
        comments=_maybe(texts()),
    )


def registers() -> st.SearchStrategy[Register]:
    """Registers of few records, as a controller and as a processor."""
    return st.builds(
        Register,
        controller_records=_few(controller_records()),
        processor_records=st.lists(processor_records(), max_size=1).map(tuple),
        officer=officers(),
        representative=_maybe(parties()),
        version=_maybe(texts()),
        author=_maybe(texts()),
    )
