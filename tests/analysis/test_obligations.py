# SPDX-License-Identifier: MIT
"""The table of duties as a whole: its rows are those of the domain reference, and its invariants hold of any breach."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from breach_samples import full_breach, full_practice
from fact_walk import changed, instances, values_of
from obligation_cases import AWARE, LATEST, breach, hours, practice, questions, row, situation
from rgpd_sante.analysis.duties import (
    authority,
    complaint,
    documentation,
    incident,
    insurer,
    not_in_force,
    persons,
    processor,
)
from rgpd_sante.analysis.obligation import Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.analysis.obligations import judged, obligations
from rgpd_sante.breach import Breach
from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Qualifier
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import in_utc, is_before, local_day, start_of_day
from rgpd_sante.time.limits import HoursLimit, is_late
from rgpd_sante.time.zones import Territory, eu_periods_apply, zone_of
from rgpd_sante.vocabulary.breach import BreachRole, Certainty, NotificationKind, RiskLevel

T = TypeVar("T")
Question = tuple[Breach, Practice, datetime]

# breaches.md § 8, and § 4.3 for the end of an incident: the identifiers of the reference and the codes of the library
REFERENCE: Final = {
    "register": ObligationCode.DOCUMENTATION,
    "cnil": ObligationCode.AUTHORITY_NOTIFICATION,
    "cnil_complement": ObligationCode.AUTHORITY_COMPLEMENT,
    "cnil_delay_reasons": ObligationCode.AUTHORITY_DELAY_REASONS,
    "processor": ObligationCode.CONTROLLER_NOTICE,
    "persons": ObligationCode.PERSONS_COMMUNICATION,
    "public_com": ObligationCode.PUBLIC_COMMUNICATION,
    "sis_2017": ObligationCode.INCIDENT_REPORT,
    "sis_2022": ObligationCode.INCIDENT_REPORT,
    "end of incident": ObligationCode.INCIDENT_RESOLUTION,
    "lopmi": ObligationCode.POLICE_COMPLAINT,
    "insurer": ObligationCode.INSURER_NOTICE,
    "nis2_24h": ObligationCode.NIS2_EARLY_WARNING,
    "nis2_72h": ObligationCode.NIS2_NOTIFICATION,
    "nis2_1m": ObligationCode.NIS2_FINAL_REPORT,
    "omnibus_96h": ObligationCode.OMNIBUS_NOTIFICATION,
}
NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE
NOT_DUE: Final = ObligationState.NOT_DUE
OWED: Final = {ObligationState.DUE, ObligationState.DONE}
FORTY_DAYS: Final = timedelta(days=40)


def of_any_question(test: Callable[..., None]) -> Callable[..., None]:
    """Ask a property of any breach, practice and instant; a machine under load may take its time."""
    return settings(deadline=None)(given(question=questions())(test))


# each duty of the GDPR, for a controller and for a processor, of each level of risk: does it apply?
BY_ROLE_AND_RISK: Final = [
    # role, level, documentation, notification, persons, notice to the controller
    (BreachRole.CONTROLLER, RiskLevel.UNLIKELY, True, False, False, False),
    (BreachRole.CONTROLLER, RiskLevel.RISK, True, True, False, False),
    (BreachRole.CONTROLLER, RiskLevel.HIGH, True, True, True, False),
    (BreachRole.PROCESSOR, RiskLevel.UNLIKELY, False, False, False, True),
    (BreachRole.PROCESSOR, RiskLevel.RISK, False, False, False, True),
    (BreachRole.PROCESSOR, RiskLevel.HIGH, False, False, False, True),
]


def one(found: tuple[Obligation, ...], code: ObligationCode) -> Obligation:
    """Find the first row of a code."""
    return next(item for item in found if item.code is code)


def without_steps_after(facts: Breach, at: datetime) -> Breach:
    """Forget each step dated after an instant, but for what dates the awareness: it tells that it has not come."""
    return _forgetting(facts, at, keep={"aware_at", "told_us_at"})


def _forgetting(fact: T, at: datetime, keep: set[str]) -> T:
    changes: dict[str, object] = {}
    for field, held in values_of(fact):
        if (field.name == "art34_exemption" and attrs.has(type(held)) and _is_to_come(held, at)) or (
            isinstance(held, datetime) and field.name not in keep and is_before(at, held)
        ):
            changes[field.name] = None
        elif isinstance(held, tuple):
            left = (item for item in held if not (attrs.has(type(item)) and _is_to_come(item, at)))
            changes[field.name] = tuple(_forgetting(item, at, keep) if attrs.has(type(item)) else item for item in left)
        elif attrs.has(type(held)):
            changes[field.name] = _forgetting(held, at, keep)
    return changed(fact, changes)


def _is_to_come(step: object, at: datetime) -> bool:
    """Tell whether a step that cannot be without its date is still to come."""
    dates = ("recorded_at", "decided_at", "filed_at", "sent_at")
    return any(
        isinstance(held, datetime) and is_before(at, held)
        for field, held in values_of(step)
        if field.name in dates and field.default is attrs.NOTHING
    )


def with_future_later(facts: Breach, territory: Territory, at: datetime) -> Breach:
    """Put off by forty days whatever is still to come."""
    later = _put_off(facts, at)
    if facts.aware_on is not None and is_before(at, start_of_day(facts.aware_on, territory)):
        later = attrs.evolve(later, aware_on=facts.aware_on + FORTY_DAYS)
    return later


def _put_off(fact: T, at: datetime) -> T:
    changes: dict[str, object] = {}
    for field, held in values_of(fact):
        if isinstance(held, datetime) and is_before(at, held):
            changes[field.name] = in_utc(held) + FORTY_DAYS
        elif isinstance(held, tuple):
            changes[field.name] = tuple(_put_off(item, at) if attrs.has(type(item)) else item for item in held)
        elif attrs.has(type(held)):
            changes[field.name] = _put_off(held, at)
    return changed(fact, changes)


class TestTable:
    """§ 8: the rows."""

    def test_each_row_of_the_reference_has_its_code(self) -> None:
        """The codes are those of the reference, each named at least once, and no other."""
        assert set(REFERENCE.values()) == set(ObligationCode)

    def test_the_rows_stand_in_the_order_of_the_codes(self) -> None:
        """The table is read in the order of the reference, save that the notices follow the communications."""
        found = [item.code for item in obligations(breach(), practice(), at=AWARE)]
        notice, communications = found.index(ObligationCode.CONTROLLER_NOTICE), 2
        found.insert(notice - communications, found.pop(notice))
        assert found == list(dict.fromkeys(REFERENCE.values())) == list(ObligationCode)

    @pytest.mark.parametrize(("role", "level", "register", "cnil", "people", "notice"), BY_ROLE_AND_RISK)
    def test_what_the_gdpr_asks_by_role_and_risk(
        self, role: BreachRole, level: RiskLevel, *, register: bool, cnil: bool, people: bool, notice: bool
    ) -> None:
        """§ 2.1: a controller documents, notifies a risk, tells the persons of a high one; a processor tells it."""
        found = obligations(breach(level, role=role), practice(), at=AWARE)
        gdpr_duties = {
            ObligationCode.DOCUMENTATION: register,
            ObligationCode.AUTHORITY_NOTIFICATION: cnil,
            ObligationCode.PERSONS_COMMUNICATION: people,
            ObligationCode.CONTROLLER_NOTICE: notice,
        }
        assert {code: one(found.items, code).state is ObligationState.DUE for code in gdpr_duties} == gdpr_duties

    def test_the_question_must_be_aware(self) -> None:
        """An instant without offset is refused."""
        with pytest.raises(FactError, match="at"):
            obligations(breach(), practice(), at=datetime(2026, 6, 2, tzinfo=UTC).replace(tzinfo=None))

    def test_what_is_handed_back_beside_the_rows(self) -> None:
        """The reference, the instant in the zone of the practice, and the assessment that the rows rest on."""
        here, found = judged(breach(RiskLevel.HIGH), practice(Territory.LA_REUNION), at=AWARE)
        assert (found.reference, found.at.isoformat()) == ("VIO-TEST", "2026-06-02T12:17:00+04:00")
        assert found.assessment == here.assessment
        assert found.assessment.level is RiskLevel.HIGH
        assert obligations(breach(RiskLevel.HIGH), practice(Territory.LA_REUNION), at=AWARE) == found

    def test_rules_are_functions_of_their_modules(self) -> None:
        """Each rule can be found, and sent to another process, by the name of its module and its own."""
        modules = (authority, complaint, documentation, incident, insurer, not_in_force, persons, processor)
        public = [(module.__name__, name) for module in modules for name in module.__all__]
        rules = [getattr(sys.modules[module], name) for module, name in public]
        found = [rule for rule in (obligations, *rules) if callable(rule) and not isinstance(rule, type)]
        assert len(found) > len(modules)
        for rule in found:
            assert getattr(sys.modules[rule.__module__], rule.__qualname__) is rule

    def test_no_text_of_the_practice_is_repeated(self) -> None:
        """Nothing that the practice wrote, no name and no number of a person is in a row."""
        facts, by = full_breach(), full_practice()
        written = {
            held
            for fact in (*instances(facts), *instances(by))
            for _, held in values_of(fact)
            if isinstance(held, str) and not isinstance(held, Code)
        } - {facts.reference}
        rows = repr(obligations(facts, by, at=LATEST + hours(9000)).items)
        assert [text for text in written if text in rows] == []


class TestInvariants:
    """§ 10, and what holds of any answer."""

    @of_any_question
    def test_each_code_once_but_the_notices(self, question: Question) -> None:
        """Every code has its row; only the notices to controllers may be several, one for each body."""
        facts, by, at = question
        found = obligations(facts, by, at=at)
        rows = Counter(item.code for item in found)
        assert set(rows) == set(ObligationCode)
        assert {code for code, times in rows.items() if times > 1} <= {ObligationCode.CONTROLLER_NOTICE}
        bodies = [item.body for item in found.of(ObligationCode.CONTROLLER_NOTICE)]
        assert len(set(bodies)) == len(bodies)
        assert all(item.body is None for item in found if item.code is not ObligationCode.CONTROLLER_NOTICE)

    @of_any_question
    def test_a_high_risk_contains_a_risk(self, question: Question) -> None:
        """INFORM_PERSONS ⇒ NOTIFY_CNIL: who tells the persons, or the public, tells the CNIL."""
        facts, by, at = question
        found = obligations(facts, by, at=at).items
        told = {
            one(found, code).state
            for code in (ObligationCode.PERSONS_COMMUNICATION, ObligationCode.PUBLIC_COMMUNICATION)
        }
        if told & OWED:
            assert one(found, ObligationCode.AUTHORITY_NOTIFICATION).state not in {NOT_APPLICABLE, NOT_DUE}
            assert one(found, ObligationCode.DOCUMENTATION).state in OWED

    @of_any_question
    def test_one_of_both_communications(self, question: Question) -> None:
        """The persons are told one by one or in public, never neither by ground (c), never both by law."""
        facts, by, at = question
        found = obligations(facts, by, at=at).items
        persons_row = one(found, ObligationCode.PERSONS_COMMUNICATION)
        public_row = one(found, ObligationCode.PUBLIC_COMMUNICATION)
        assert not (persons_row.state in OWED and public_row.state in OWED)
        if gdpr.ART_34_3_C in persons_row.citations and len(persons_row.reasons) > 1:
            assert (persons_row.state, public_row.state in OWED) == (NOT_APPLICABLE, True)

    @of_any_question
    def test_the_register_holds_every_breach(self, question: Question) -> None:
        """The row of the register exists, and applies to any established breach of a controller since 2018."""
        facts, by, at = question
        here = situation(facts, at=at, by=by)
        found = one(obligations(facts, by, at=at).items, ObligationCode.DOCUMENTATION)
        moment = here.awareness.moment or at
        applies = (
            here.is_aware
            and facts.role is BreachRole.CONTROLLER
            and local_day(moment, by.territory) >= gdpr.APPLICABLE_FROM
        )
        assert (found.state in OWED) is applies

    @of_any_question
    def test_the_hour_of_the_regulation(self, question: Question) -> None:
        """0 < legal_latest − prudent ≤ 1 h where the Regulation applies; for all other hours both are one."""
        facts, by, at = question
        for item in obligations(facts, by, at=at):
            if isinstance(item.limit, HoursLimit):
                between = in_utc(item.limit.legal_latest) - in_utc(item.limit.prudent)
                by_union = item.code is ObligationCode.AUTHORITY_NOTIFICATION and eu_periods_apply(by.territory)
                assert (timedelta() < between <= hours(1)) if by_union else not between

    @of_any_question
    def test_a_word_is_no_figure(self, question: Question) -> None:
        """« Sans délai » and « dans les meilleurs délais » have no limit but the advice of the CNIL, never late."""
        facts, by, at = question
        for item in obligations(facts, by, at=at):
            if isinstance(item.delay, Qualifier):
                assert item.limit is None or item.code is ObligationCode.AUTHORITY_COMPLEMENT
                assert item.state in {NOT_APPLICABLE, NOT_DUE, ObligationState.UNDETERMINED, *OWED}

    @of_any_question
    def test_what_is_not_in_force_never_applies(self, question: Question) -> None:
        """NIS2 and the Omnibus oblige nobody, whatever the facts; all else is in force."""
        facts, by, at = question
        for item in obligations(facts, by, at=at):
            absent = item.code.startswith(("nis2", "omnibus"))
            assert (item.force is Force.NOT_IN_FORCE) is absent
            assert item.state is NOT_APPLICABLE or not absent

    @of_any_question
    def test_a_complaint_counts_for_an_alleged_attack_only(self, question: Question) -> None:
        """The 72 hours of the complaint are held against it only where an attack on a system is alleged."""
        facts, by, at = question
        found = one(obligations(facts, by, at=at).items, ObligationCode.POLICE_COMPLAINT)
        alleged = facts.complaint.offence_alleged
        if alleged is not Answer.YES:
            assert found.state in {NOT_APPLICABLE, ObligationState.UNDETERMINED, ObligationState.DONE}
        if alleged is Answer.NO:
            assert found.state is NOT_APPLICABLE

    @of_any_question
    def test_every_row_says_why_and_by_which_text(self, question: Question) -> None:
        """Reasons and notes are sentences, citations are there and told once, questions end with a question mark."""
        facts, by, at = question
        for item in obligations(facts, by, at=at):
            assert item.reasons
            assert all(text.endswith(".") for text in (*item.reasons, *item.notes))
            assert item.citations
            assert len(set(item.citations)) == len(item.citations)
            assert all(fact.question.endswith(" ?") for fact in item.missing)
            assert not item.missing or item.state is not NOT_APPLICABLE
            assert len(set(item.notes)) == len(item.notes)

    @of_any_question
    def test_state_limit_and_dates_agree(self, question: Question) -> None:
        """Nothing is done or started later than the question; lateness follows from the limit; the time left, too."""
        facts, by, at = question
        for item in obligations(facts, by, at=at):
            for moment in (item.done_at, item.clock_start):
                assert moment is None or not is_before(at, moment)
                assert moment is None or moment.utcoffset() == moment.astimezone(zone_of(by.territory)).utcoffset()
            assert not item.state.is_done or item.done_at is not None
            assert item.limit is None or item.clock_start is not None
            left = None if item.limit is None or item.done_at is not None else in_utc(item.limit.prudent) - in_utc(at)
            assert item.remaining == left
            match item.state:
                case ObligationState.OVERDUE:
                    assert item.limit is not None
                    assert is_late(item.limit, at)
                case ObligationState.DONE_ON_TIME:
                    assert item.limit is not None
                    assert item.done_at is not None
                    assert not is_late(item.limit, item.done_at)
                case (
                    ObligationState.DONE_LATE
                    | ObligationState.DONE_LATE_WITH_REASONS
                    | ObligationState.DONE_LATE_WITHOUT_REASONS
                ):
                    assert item.limit is not None
                    assert item.done_at is not None
                    assert is_late(item.limit, item.done_at)
                case ObligationState.NOT_APPLICABLE | ObligationState.NOT_DUE:
                    assert item.limit is None


class TestAgreement:
    """No two rules decide the same thing differently."""

    @of_any_question
    def test_the_rows_of_the_risk_follow_the_assessment(self, question: Question) -> None:
        """Established, of a controller: no notification ⇔ unlikely; no communication ⇔ not high, or exempt."""
        facts, by, at = question
        here = situation(facts, at=at, by=by)
        found = obligations(facts, by, at=at)
        cnil = one(found.items, ObligationCode.AUTHORITY_NOTIFICATION)
        people = one(found.items, ObligationCode.PERSONS_COMMUNICATION)
        level = found.assessment.level
        if here.is_aware and here.gdpr_applies and facts.role is BreachRole.CONTROLLER:
            assert (cnil.state is NOT_APPLICABLE) is (level is RiskLevel.UNLIKELY)
            exempt = people.state is NOT_APPLICABLE and level is RiskLevel.HIGH
            assert (people.state is NOT_APPLICABLE) is (level is not RiskLevel.HIGH or exempt)
            assert not exempt or people.reasons[0] == "Le risque est élevé pour les personnes."
        else:
            assert cnil.state in {NOT_APPLICABLE, NOT_DUE, ObligationState.DONE}
            assert people.state in {NOT_APPLICABLE, NOT_DUE}

    @of_any_question
    def test_the_rows_of_the_cnil_agree(self, question: Question) -> None:
        """Nothing is to be completed that is not to be notified; late without reasons ⇔ reasons are due."""
        facts, by, at = question
        found = obligations(facts, by, at=at).items
        cnil = one(found, ObligationCode.AUTHORITY_NOTIFICATION).state
        complement = one(found, ObligationCode.AUTHORITY_COMPLEMENT).state
        reasons = one(found, ObligationCode.AUTHORITY_DELAY_REASONS).state
        if cnil is NOT_APPLICABLE:
            assert (complement, reasons) == (NOT_APPLICABLE, NOT_APPLICABLE)
        assert (complement in OWED) <= cnil.is_done
        late = {ObligationState.OVERDUE, ObligationState.DONE_LATE_WITHOUT_REASONS}
        assert (reasons is ObligationState.DUE) is (cnil in late)
        assert (reasons is ObligationState.DONE) is (cnil is ObligationState.DONE_LATE_WITH_REASONS)

    @of_any_question
    def test_the_rows_of_the_incident_agree(self, question: Question) -> None:
        """The end of an incident is told only where the incident is or may be reported, and was."""
        facts, by, at = question
        found = obligations(facts, by, at=at).items
        report = one(found, ObligationCode.INCIDENT_REPORT).state
        resolution = one(found, ObligationCode.INCIDENT_RESOLUTION).state
        assert (resolution in OWED) <= (report is ObligationState.DONE)
        assert (report is NOT_APPLICABLE) <= (resolution is NOT_APPLICABLE)


class TestTime:
    """The answer for an instant is the one that held then."""

    @of_any_question
    def test_the_same_question_has_the_same_answer(self, question: Question) -> None:
        """Asked twice, with the facts built anew, the rows are the same."""
        facts, by, at = question
        assert obligations(changed(facts, {}), by, at=in_utc(at)).items == obligations(facts, by, at=at).items

    @of_any_question
    def test_steps_to_come_change_nothing(self, question: Question) -> None:
        """Without the steps dated after the question, the rows are the same."""
        facts, by, at = question
        before = without_steps_after(facts, at)
        assert obligations(before, by, at=at).items == obligations(facts, by, at=at).items

    @of_any_question
    def test_whatever_is_to_come_may_come_later(self, question: Question) -> None:
        """Put off by forty days, what is dated after the question changes nothing, awareness included."""
        facts, by, at = question
        try:
            later = with_future_later(facts, by.territory, at)
        except FactError:
            assume(False)
            raise
        assert obligations(later, by, at=at).items == obligations(facts, by, at=at).items

    @settings(deadline=None)
    @given(questions(), st.timedeltas(timedelta(), timedelta(days=2000)))
    def test_what_is_done_stays_done(self, question: Question, after: timedelta) -> None:
        """Asked later, what was done is done, as long as the awareness and what was decided are the same."""
        facts, by, first = question
        second = in_utc(first) + after
        facts = attrs.evolve(
            facts,
            risk_decisions=tuple(item for item in facts.risk_decisions if not is_before(first, item.decided_at)),
            notifications=tuple(
                item
                for item in facts.notifications
                if item.kind is not NotificationKind.WITHDRAWAL or not is_before(first, item.filed_at)
            ),
            art34_exemption=None,
        )
        before, later = (situation(facts, at=at, by=by).awareness for at in (first, second))
        assume(before == later)
        done = {(item.code, item.body) for item in obligations(facts, by, at=first) if item.state.is_done}
        still = {(item.code, item.body) for item in obligations(facts, by, at=second) if item.state.is_done}
        assert done <= still

    def test_a_decision_undoes_by_the_law_of_the_new_level(self) -> None:
        """What may undo is told: once a person decides that the risk is unlikely, no notification is owed any more."""
        facts = breach(RiskLevel.UNLIKELY)
        assert row(facts, ObligationCode.AUTHORITY_NOTIFICATION, at=LATEST).state is NOT_APPLICABLE
        assert facts.certainty is Certainty.ESTABLISHED
