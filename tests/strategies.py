# SPDX-License-Identifier: MIT
"""Generated facts: every object drawn is one that the models accept, and every field and code is reached.

The plainest values (texts, days, instants) are in ``strategies_basic``, the parts of a register in
``strategies_register``, insurance in ``strategies_insurance``, ``strategies_claim`` and ``strategies_proposal``.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import TypeVar

import attrs
from hypothesis import strategies as st

from rgpd_sante.breach import (
    Art34Exemption,
    BodyRole,
    Breach,
    Communication,
    CommunicationChannel,
    CommunicationPlan,
    Complaint,
    ContextAdjustment,
    Exposure,
    IncidentReport,
    Insurance,
    InvolvedBody,
    JournalEntry,
    Measure,
    Notification,
    Protection,
    Recovery,
    RiskDecision,
    SeverityFactors,
)
from rgpd_sante.dossier import Dossier
from rgpd_sante.insurance import Claim, Policy
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.practice import Practice
from rgpd_sante.practice.identifiers import IdentifierKind
from rgpd_sante.practice.scale import Scale
from rgpd_sante.time.instants import in_utc
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    Art34Ground,
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    CommunicationIntent,
    ConsequenceKind,
    DataKind,
    DiscoverySource,
    Exfiltration,
    HarmKind,
    IncidentEffect,
    KeyState,
    NotificationKind,
    PersonCategory,
    RecipientKind,
    Restoration,
    RiskLevel,
    ServiceImpact,
)
from rgpd_sante.vocabulary.practice import PracticeForm, Profession, StructureKind
from rgpd_sante.vocabulary.severity import DataClass, IdentifierClue
from strategies_basic import AWKWARD_TEXTS, addresses, answers, contacts, counts, days, instants, texts
from strategies_claim import any_claims
from strategies_identifiers import VALID_NUMBERS
from strategies_insurance import any_policies
from strategies_proposal import any_proposals
from strategies_register import registers

__all__ = [
    "AWKWARD_TEXTS",
    "addresses",
    "answers",
    "bodies",
    "breaches",
    "communication_plans",
    "communications",
    "complaints",
    "contacts",
    "context_adjustments",
    "counts",
    "days",
    "dossiers",
    "exemptions",
    "exposures",
    "incident_reports",
    "instants",
    "insurances",
    "journal_entries",
    "measures",
    "notifications",
    "practices",
    "protections",
    "recoveries",
    "registers",
    "risk_decisions",
    "scales",
    "severity_factors",
    "texts",
]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)
Insured = TypeVar("Insured", Proposal, Policy, Claim)


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | strategy


def _few(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=2).map(tuple)


def _codes(codes: type[E]) -> st.SearchStrategy[tuple[E, ...]]:
    return st.lists(st.sampled_from(codes), unique=True, max_size=4).map(tuple)


def _in_order(pair: tuple[datetime | None, datetime | None]) -> tuple[datetime | None, datetime | None]:
    first, second = pair
    return (second, first) if first is not None and second is not None and in_utc(second) < in_utc(first) else pair


def _ordered_pairs() -> st.SearchStrategy[tuple[datetime | None, datetime | None]]:
    return st.tuples(_maybe(instants()), _maybe(instants())).map(_in_order)


def _as_recorded(entries: list[JournalEntry]) -> tuple[JournalEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: in_utc(entry.recorded_at)))


def _numbers(kind: IdentifierKind) -> st.SearchStrategy[str | None]:
    # kept as they were given: a number may be false, or no number at all
    return _maybe(VALID_NUMBERS[kind] | texts())


def scales() -> st.SearchStrategy[Scale]:
    """Figures on the size of a practice."""
    return st.builds(
        Scale,
        patients_per_year=_maybe(counts()),
        sites=_maybe(counts()),
        annual_turnover=_maybe(st.decimals(0, 10_000_000, places=2)),
        shared_information_system=answers(),
        public_body=answers(),
        large_scale_care_data=answers(),
    )


def practices() -> st.SearchStrategy[Practice]:
    """Practices of every profession, form, structure and territory."""
    return st.builds(
        Practice,
        name=_maybe(texts()),
        territory=st.sampled_from(Territory),
        profession=_maybe(st.sampled_from(Profession)),
        form=_maybe(st.sampled_from(PracticeForm)),
        structure=_maybe(st.sampled_from(StructureKind)),
        activity=_maybe(texts()),
        staff=_maybe(counts()),
        siren=_numbers(IdentifierKind.SIREN),
        siret=_numbers(IdentifierKind.SIRET),
        finess=_numbers(IdentifierKind.FINESS),
        rpps=_numbers(IdentifierKind.RPPS),
        adeli=_numbers(IdentifierKind.ADELI),
        vat_number=_maybe(texts()),
        address=_maybe(addresses()),
        legal_representative=_maybe(contacts()),
        data_protection_officer=_maybe(contacts()),
        contact_point=_maybe(contacts()),
        scale=scales(),
    )


def protections() -> st.SearchStrategy[Protection]:
    """Protections of the data before the breach."""
    return st.builds(Protection, unintelligible=answers(), key=st.sampled_from(KeyState), description=_maybe(texts()))


def exposures() -> st.SearchStrategy[Exposure]:
    """Who could read the data."""
    return st.builds(
        Exposure,
        exfiltration=st.sampled_from(Exfiltration),
        recipient=st.sampled_from(RecipientKind),
        recipient_detail=_maybe(texts()),
        deletion_confirmed=answers(),
        harm_neutralised=answers(),
        misuse_observed=answers(),
        days=_maybe(st.integers(0, 4000)),
    )


def recoveries() -> st.SearchStrategy[Recovery]:
    """How the data came back."""
    return st.builds(
        Recovery,
        restoration=st.sampled_from(Restoration),
        within_hours=_maybe(st.integers(0, 200) | st.integers(0, 10_000)),
        backup_available=answers(),
        service_impact=st.sampled_from(ServiceImpact),
        description=_maybe(texts()),
    )


def context_adjustments() -> st.SearchStrategy[ContextAdjustment]:
    """Whole steps up or down for a class of data."""
    return st.builds(
        ContextAdjustment,
        data_class=st.sampled_from(DataClass),
        steps=st.sampled_from((-3, -2, -1, 1, 2, 3)),
        reason=texts(),
    )


def severity_factors() -> st.SearchStrategy[SeverityFactors]:
    """Statements that refine the ENISA score."""
    return st.builds(
        SeverityFactors,
        context=_few(context_adjustments()),
        identifiers=_codes(IdentifierClue),
        pseudonymised=answers(),
        credentials_open=_codes(DataKind),
        note=_maybe(texts()),
    )


def journal_entries() -> st.SearchStrategy[JournalEntry]:
    """Lines of a journal."""
    return st.builds(JournalEntry, recorded_at=instants(), text=texts(), author=_maybe(texts()))


def measures() -> st.SearchStrategy[Measure]:
    """Measures taken or proposed."""
    return st.builds(Measure, text=texts(), done_at=_maybe(instants()), planned_on=_maybe(days()))


def risk_decisions() -> st.SearchStrategy[RiskDecision]:
    """Levels of risk decided by a person."""
    return st.builds(
        RiskDecision, decided_at=instants(), author=texts(), level=st.sampled_from(RiskLevel), reason=texts()
    )


def notifications() -> st.SearchStrategy[Notification]:
    """Filings with the CNIL."""
    return st.builds(
        Notification,
        kind=st.sampled_from(NotificationKind),
        filed_at=instants(),
        reference=_maybe(texts()),
        delay_reasons=_maybe(texts()),
    )


def communications() -> st.SearchStrategy[Communication]:
    """Communications that were sent."""
    return st.builds(
        Communication,
        channel=st.sampled_from(CommunicationChannel),
        sent_at=instants(),
        means=_maybe(texts()),
        persons=_maybe(counts()),
    )


def communication_plans() -> st.SearchStrategy[CommunicationPlan]:
    """What is intended for the persons."""
    return st.builds(
        CommunicationPlan,
        intent=st.sampled_from(CommunicationIntent),
        planned_on=_maybe(days()),
        means=_maybe(texts()),
        reason=_maybe(texts()),
        advice=_maybe(texts()),
    )


def exemptions() -> st.SearchStrategy[Art34Exemption]:
    """Grounds of art. 34(3), whose measures never follow the decision."""

    def build(at: tuple[datetime, datetime | None], ground: Art34Ground, reason: str) -> Art34Exemption:
        decided_at, measures_at = at
        if measures_at is not None and in_utc(decided_at) < in_utc(measures_at):
            decided_at, measures_at = measures_at, decided_at
        return Art34Exemption(ground=ground, decided_at=decided_at, reason=reason, measures_at=measures_at)

    return st.builds(
        build, st.tuples(instants(), _maybe(instants())), ground=st.sampled_from(Art34Ground), reason=texts()
    )


def complaints() -> st.SearchStrategy[Complaint]:
    """Complaints, from nothing to filed."""
    return st.builds(
        Complaint,
        offence_alleged=answers(),
        attack_known_at=_maybe(instants()),
        precomplaint_at=_maybe(instants()),
        filed_at=_maybe(instants()),
        reference=_maybe(texts()),
    )


def insurances() -> st.SearchStrategy[Insurance]:
    """What is known of a cover and of the notice."""
    return st.builds(
        Insurance,
        cyber_cover=answers(),
        insurer=_maybe(texts()),
        notice_working_days=_maybe(st.integers(0, 400)),
        notified_at=_maybe(instants()),
    )


def incident_reports() -> st.SearchStrategy[IncidentReport]:
    """Incidents of a structure, reported or not."""
    return st.builds(
        IncidentReport,
        exceptional=answers(),
        effects=_codes(IncidentEffect),
        known_at=_maybe(instants()),
        reported_at=_maybe(instants()),
        resolved_at=_maybe(instants()),
        resolution_told_at=_maybe(instants()),
        reference=_maybe(texts()),
    )


def bodies() -> st.SearchStrategy[InvolvedBody]:
    """Other bodies, which never tell the practice what they do not know yet."""

    def dated(body: InvolvedBody, at: tuple[datetime | None, datetime | None]) -> InvolvedBody:
        return attrs.evolve(body, aware_at=at[0], told_us_at=at[1])

    plain = st.builds(
        InvolvedBody,
        name=texts(),
        role=st.sampled_from(BodyRole),
        relation=_maybe(texts()),
        health_data_host=answers(),
        told_at=_maybe(instants()),
        contract_notice_hours=_maybe(st.integers(0, 2000)),
    )
    return st.builds(dated, plain, _ordered_pairs())


@attrs.frozen(kw_only=True)
class _Dates:
    """The instants of a breach that depend on each other."""

    began_at: datetime | None
    ended_at: datetime | None
    signal_at: datetime | None
    aware_at: datetime | None
    aware_on: date | None


@st.composite
def _dates(draw: st.DrawFn) -> _Dates:
    began_at, ended_at = draw(_ordered_pairs())
    signal_at = draw(_maybe(instants()))
    # the awareness is known by its instant, by its day, or not at all
    aware_at: datetime | None = None
    aware_on: date | None = None
    match draw(st.sampled_from(("instant", "day", "unknown"))):
        case "instant":
            earlier = [at for at in (began_at, signal_at, draw(instants())) if at is not None]
            aware_at = max(earlier, key=in_utc)
        case "day":
            aware_on = max([draw(days()), *(at.date() for at in (began_at, signal_at) if at is not None)])
    return _Dates(began_at=began_at, ended_at=ended_at, signal_at=signal_at, aware_at=aware_at, aware_on=aware_on)


def breaches() -> st.SearchStrategy[Breach]:
    """Breaches of which anything from nothing to everything is known."""

    def dated(breach: Breach, dates: _Dates) -> Breach:
        return attrs.evolve(breach, **attrs.asdict(dates, recurse=False))

    plain = st.builds(
        Breach,
        reference=texts(),
        role=st.sampled_from(BreachRole),
        certainty=st.sampled_from(Certainty),
        period_known=answers(),
        ongoing=answers(),
        dates_comment=_maybe(texts()),
        discovery_source=_maybe(st.sampled_from(DiscoverySource)),
        discovery=_maybe(texts()),
        natures=_codes(BreachNature),
        origins=_codes(BreachOrigin),
        origin_detail=_maybe(texts()),
        causes=_codes(BreachCause),
        cause_detail=_maybe(texts()),
        description=_maybe(texts()),
        data_kinds=_codes(DataKind),
        data_detail=_maybe(texts()),
        special_categories=answers(),
        records=_maybe(counts()),
        person_categories=_codes(PersonCategory),
        persons=_maybe(counts()),
        vulnerable_persons=answers(),
        prior_measures=_maybe(texts()),
        consequences=_codes(ConsequenceKind),
        consequences_detail=_maybe(texts()),
        harms=_codes(HarmKind),
        harms_detail=_maybe(texts()),
        measures=_few(measures()),
        protection=protections(),
        exposure=exposures(),
        recovery=recoveries(),
        data_altered=answers(),
        severity_factors=severity_factors(),
        risk_decisions=_few(risk_decisions()),
        bodies=_few(bodies()),
        communication_plan=communication_plans(),
        communications=_few(communications()),
        art34_exemption=_maybe(exemptions()),
        cross_border=answers(),
        persons_in_other_states=answers(),
        other_notifications=answers(),
        other_notifications_detail=_maybe(texts()),
        notifications=_few(notifications()),
        documented_at=_maybe(instants()),
        complaint=complaints(),
        insurance=insurances(),
        incident=incident_reports(),
        journal=st.lists(journal_entries(), max_size=3).map(_as_recorded),
        closed_at=_maybe(instants()),
    )
    return st.builds(dated, plain, _dates())


def dossiers() -> st.SearchStrategy[Dossier]:
    """Practices with their register, breaches and insurance, each breach, proposal, policy and claim told apart."""
    return st.builds(
        Dossier,
        practice=practices(),
        register=_maybe(registers()),
        breaches=st.lists(breaches(), max_size=2, unique_by=lambda breach: breach.reference).map(tuple),
        proposals=_seldom(any_proposals()),
        policies=_seldom(any_policies()),
        claims=_seldom(any_claims()),
    )


def _seldom(strategy: st.SearchStrategy[Insured]) -> st.SearchStrategy[tuple[Insured, ...]]:
    # none as often as some: most tests of a dossier look at its breaches, and a long one is slow to draw
    return st.just(()) | st.lists(strategy, max_size=2, unique_by=_told_apart).map(tuple)


def _told_apart(one: Proposal | Policy | Claim) -> object:
    # any number of them may have no reference
    return one if one.reference is None else one.reference
