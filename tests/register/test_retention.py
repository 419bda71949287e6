# SPDX-License-Identifier: MIT
"""Until when data are kept: by a rule, by the term of a record, and what is said where no date can be given."""

from __future__ import annotations

from datetime import UTC, date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.errors import FactError
from rgpd_sante.law.citation import Verification
from rgpd_sante.register.periods import end_of
from rgpd_sante.register.retention import retention
from rgpd_sante.register.retention_events import Claim, DatedEvent, RetentionEvents
from rgpd_sante.register.retention_rules import RETENTION_RULES
from rgpd_sante.register.retention_verdict import RetentionVerdict
from rgpd_sante.register.terms import Period, RetentionTerm
from rgpd_sante.vocabulary.retention import (
    FinalFate,
    PeriodUnit,
    RetentionPhase,
    RetentionRuleCode,
    RetentionStatus,
    StartEvent,
)
from strategies_basic import days, instants
from strategies_register import retention_terms

AT = datetime(2026, 11, 25, 9, tzinfo=UTC)
C, S = RetentionRuleCode, StartEvent
MONTH = Period(number=1, unit=PeriodUnit.MONTHS)


def years(number: int) -> Period:
    """Give a number of years."""
    return Period(number=number, unit=PeriodUnit.YEARS)


def happened(*pairs: tuple[StartEvent, str], **facts: object) -> RetentionEvents:
    """Give dated events, with no claim unless it is said."""
    dated = tuple(DatedEvent(event=event, on=date.fromisoformat(day)) for event, day in pairs)
    return attrs.evolve(RetentionEvents(dated=dated, claims=()), **facts)  # type: ignore[arg-type]  # of the test


def kept(
    what: RetentionRuleCode | RetentionTerm, *pairs: tuple[StartEvent, str], at: datetime = AT
) -> RetentionVerdict:
    """Judge what happened to a file of an adult."""
    return retention(what, happened(*pairs, birth=date(1950, 1, 1)), at=at)


# rule, event, its day, first day on which the data may be destroyed
PLAIN = [
    (C.TRANSFUSION, S.TRANSFUSION_ACT, "2001-06-30", "2031-06-30"),
    (C.DMP, S.CLOSURE, "2020-02-29", "2030-02-28"),
    (C.ELECTRONIC_CARE_SHEETS, S.TRANSMISSION, "2026-11-30", "2027-02-28"),
    (C.APPOINTMENTS, S.APPOINTMENT, "2026-01-15", "2027-01-15"),
    (C.MESSAGES, S.FILING_IN_RECORD, "2026-10-31", "2027-01-31"),
    (C.PHARMACY_REGISTER, S.ENTRY, "2020-05-04", "2030-05-04"),
    (C.NARCOTIC_PRESCRIPTION_COPIES, S.DISPENSING, "2024-05-04", "2027-05-04"),
    (C.NARCOTIC_ORDERS, S.ORDER, "2024-05-04", "2027-05-04"),
    (C.NARCOTIC_ACCOUNTS, S.LAST_MENTION, "2024-05-04", "2034-05-04"),
    (C.PHARMACY_PURCHASE_INVOICES, S.INVOICE, "2024-05-04", "2027-05-04"),
    (C.PREPARATIONS_REGISTER, S.ENTRY, "2024-05-04", "2034-05-04"),
    (C.BLOOD_DERIVED_MEDICINES, S.ENTRY, "2024-05-04", "2064-05-04"),
    (C.PHARMACY_PATIENT_FILE, S.LAST_VISIT, "2024-05-04", "2027-05-04"),
    (C.BIOLOGY_REPORTS, S.REPORT, "2024-05-04", "2044-05-04"),
    (C.GENETIC_REPORTS, S.REPORT, "2024-05-04", "2054-05-04"),
    (C.IMPLANTABLE_DEVICES, S.IMPLANTATION, "2024-05-04", "2034-05-04"),
    (C.PAYSLIPS, S.PAYMENT, "2024-05-31", "2029-05-31"),
    (C.STAFF_REGISTER, S.DEPARTURE, "2024-02-29", "2029-02-28"),
    (C.PERSONNEL_FILES, S.DEPARTURE, "2024-05-04", "2029-05-04"),
    (C.WORKING_TIME, S.PERIOD_WORKED, "2026-05-31", "2027-05-31"),
    (C.APPLICANTS, S.LAST_CONTACT, "2025-05-04", "2027-05-04"),
    (C.ACCOUNTS, S.FINANCIAL_YEAR_END, "2024-12-31", "2034-12-31"),
    (C.TAX_DOCUMENTS, S.LAST_OPERATION, "2024-05-04", "2030-05-04"),
    (C.VIDEO_SURVEILLANCE, S.RECORDING, "2026-10-31", "2026-11-30"),
    (C.ACCESS_BADGES, S.LOGGED_EVENT, "2026-10-31", "2027-01-31"),
    (C.LOGS, S.LOGGED_EVENT, "2026-05-04", "2027-05-04"),
    (C.PROSPECTS, S.LAST_CONTACT, "2024-05-04", "2027-05-04"),
    (C.CONTACT_FORM, S.LAST_EXCHANGE, "2026-05-04", "2027-05-04"),
    (C.RESEARCH, S.LAST_PUBLICATION, "2026-05-04", "2048-05-04"),
    (C.BREACH_REGISTER, S.CLOSURE, "2026-05-04", "2031-05-04"),
    (C.RIGHTS_REQUESTS, S.ANSWER, "2026-05-04", "2031-05-04"),
]


class TestRules:
    """Each rule that gives a figure gives a date."""

    @pytest.mark.parametrize(("code", "event", "day", "end"), PLAIN, ids=[str(row[0].value) for row in PLAIN])
    def test_end(self, code: RetentionRuleCode, event: StartEvent, day: str, end: str) -> None:
        """The end is the first day after the calendar period, clamped to the end of its month."""
        verdict = kept(code, (event, day))
        assert verdict.ends_on == date.fromisoformat(end)
        assert (verdict.rule, verdict.missing, verdict.suspended) == (code, (), False)

    def test_every_rule_with_a_figure_and_an_event_is_here(self) -> None:
        """The medical files have their own table; batches, social charges, vigilance and litigation have no date."""
        medical = {code for code, rule in RETENTION_RULES.items() if rule.follows_r_1112_7}
        no_date = {C.BATCH_TRACEABILITY, C.SOCIAL_CHARGES, C.VIGILANCE_FILES, C.LITIGATION}
        assert {row[0] for row in PLAIN} == set(C) - medical - no_date

    @pytest.mark.parametrize("code", [C.VIGILANCE_FILES, C.LITIGATION])
    def test_a_rule_without_figure_gives_no_date(self, code: RetentionRuleCode) -> None:
        """« Selon texte » and « fin des voies de recours » are words: no date is made of them, and it is said."""
        verdict = kept(code, (S.FINAL_DECISION, "2026-01-01"))
        assert (verdict.ends_on, verdict.phase) == (None, None)
        assert verdict.reasons[0].startswith("Aucune durée chiffrée")

    @pytest.mark.parametrize("code", [C.BATCH_TRACEABILITY, C.SOCIAL_CHARGES, C.PAYSLIPS, C.PATIENT_FILE_DENTIST])
    def test_without_its_start_a_duration_gives_no_date(self, code: RetentionRuleCode) -> None:
        """The event is asked for, and nothing is guessed."""
        verdict = kept(code, (S.OTHER, "2026-01-01"))
        assert (verdict.ends_on, verdict.phase) == (None, None)
        assert [fact.path for fact in verdict.missing] == ["$.dated"]
        assert "aucune date" in verdict.reasons[0]

    def test_the_reason_bears_the_arithmetic(self) -> None:
        """The duration, the day from which it runs and the end are told in one sentence."""
        assert kept(C.PAYSLIPS, (S.PAYMENT, "2024-05-31")).reasons[0] == (
            "5 ans à compter du 31/05/2024 : jusqu’au 31/05/2029."
        )

    @pytest.mark.parametrize("code", C)
    def test_who_says_so(self, code: RetentionRuleCode) -> None:
        """Fate, status, verification and citations are those of the rule."""
        verdict, rule = kept(code), RETENTION_RULES[code]
        assert (verdict.fate, verdict.status, verdict.verification) == (rule.fate, rule.status, rule.verification)
        assert set(rule.citations) <= set(verdict.citations)


class TestPhase:
    """Daily use, then archive, then nothing (CNIL)."""

    @pytest.mark.parametrize(
        ("at", "phase"),
        [
            ("2026-11-29T23:59+01:00", RetentionPhase.ACTIVE),
            ("2026-11-30T00:00+01:00", RetentionPhase.EXPIRED),
            ("2026-11-29T23:30-04:00", RetentionPhase.ACTIVE),
        ],
    )
    def test_the_end_is_the_first_day_of_destruction(self, at: str, phase: RetentionPhase) -> None:
        """On the day of the end the data may go; the day is that of the zone of the question."""
        assert kept(C.VIDEO_SURVEILLANCE, (S.RECORDING, "2026-10-30"), at=datetime.fromisoformat(at)).phase is phase

    @pytest.mark.parametrize(
        ("at", "phase"),
        [
            ("2026-05-03T12:00+02:00", RetentionPhase.ACTIVE),
            ("2026-05-04T12:00+02:00", RetentionPhase.INTERMEDIATE_ARCHIVE),
            ("2031-05-03T12:00+02:00", RetentionPhase.INTERMEDIATE_ARCHIVE),
            ("2031-05-04T12:00+02:00", RetentionPhase.EXPIRED),
        ],
    )
    def test_an_archive_alone_begins_with_its_event(self, at: str, phase: RetentionPhase) -> None:
        """A personnel file leaves daily use on the day of the departure."""
        verdict = kept(C.PERSONNEL_FILES, (S.DEPARTURE, "2026-05-04"), at=datetime.fromisoformat(at))
        assert (verdict.phase, verdict.active_until) == (phase, date(2026, 5, 4))

    def test_research_is_archived_two_years_after_publication(self) -> None:
        """The two phases of a research follow one another."""
        verdict = kept(C.RESEARCH, (S.LAST_PUBLICATION, "2024-11-25"))
        assert (verdict.active_until, verdict.phase) == (date(2026, 11, 25), RetentionPhase.INTERMEDIATE_ARCHIVE)

    def test_a_naive_instant_is_refused(self) -> None:
        """The day of the question depends on the place."""
        with pytest.raises(FactError, match="at"):
            retention(C.PAYSLIPS, RetentionEvents(), at=datetime(2026, 11, 25))  # noqa: DTZ001 - refused


class TestMedicalFiles:
    """R.1112-7 for establishments; the same, by analogy, for liberal practices."""

    @pytest.mark.parametrize(
        ("code", "event"),
        [
            (C.PATIENT_FILE_ESTABLISHMENT, S.LAST_STAY_OR_CONSULTATION),
            (C.PATIENT_FILE_PRIVATE_PRACTICE, S.LAST_CARE),
            (C.PATIENT_FILE_DENTIST, S.LAST_CARE),
            (C.PATIENT_FILE_PHYSIOTHERAPIST, S.LAST_CARE),
        ],
    )
    def test_a_child_and_a_death(self, code: RetentionRuleCode, event: StartEvent) -> None:
        """The 28th birthday and the death count for every kind of medical file (trap T-06)."""
        child = happened((event, "2026-03-15"), birth=date(2020, 6, 1))
        assert retention(code, child, at=AT).ends_on == date(2048, 6, 1)
        dead = attrs.evolve(child, death=date(2030, 1, 10))
        assert retention(code, dead, at=AT).ends_on == date(2040, 1, 10)

    def test_what_binds_and_what_is_by_analogy(self) -> None:
        """The article is law for an establishment, a recommendation for a practice, which says so (trap T-05)."""
        binding = kept(C.PATIENT_FILE_ESTABLISHMENT, (S.LAST_STAY_OR_CONSULTATION, "2026-03-15"))
        analogy = kept(C.PATIENT_FILE_PRIVATE_PRACTICE, (S.LAST_CARE, "2026-03-15"))
        assert (binding.status, analogy.status) == (RetentionStatus.MANDATORY, RetentionStatus.RECOMMENDED)
        assert not any("par analogie" in reason for reason in binding.reasons)
        assert "par analogie" in analogy.reasons[0]

    def test_a_pending_claim_suspends(self) -> None:
        """No end while a claim is pending; the file is kept, in the phase where it stands."""
        events = happened(
            (S.LAST_CARE, "2026-03-15"), birth=date(1950, 1, 1), claims=(Claim(begun_on=date(2026, 5, 1)),)
        )
        verdict = retention(C.PATIENT_FILE_PRIVATE_PRACTICE, events, at=AT)
        assert (verdict.ends_on, verdict.suspended, verdict.phase) == (None, True, RetentionPhase.ACTIVE)
        later = retention(C.PATIENT_FILE_PRIVATE_PRACTICE, events, at=AT.replace(year=2050))
        assert (later.ends_on, later.phase) == (None, RetentionPhase.INTERMEDIATE_ARCHIVE)

    def test_transfusions_are_kept_apart(self) -> None:
        """Each act keeps its mention for thirty years, whatever becomes of the file."""
        verdict = kept(
            C.PATIENT_FILE_ESTABLISHMENT,
            (S.LAST_STAY_OR_CONSULTATION, "2006-03-15"),
            (S.TRANSFUSION_ACT, "2000-02-29"),
            (S.TRANSFUSION_ACT, "2006-03-15"),
        )
        assert (verdict.ends_on, verdict.phase) == (date(2026, 3, 15), RetentionPhase.EXPIRED)
        assert [(one.act_on, one.ends_on) for one in verdict.transfusions] == [
            (date(2000, 2, 29), date(2030, 2, 28)),
            (date(2006, 3, 15), date(2036, 3, 15)),
        ]

    def test_a_payslip_has_no_transfusion(self) -> None:
        """Only medical files set transfusions apart."""
        assert kept(C.PAYSLIPS, (S.PAYMENT, "2024-05-31"), (S.TRANSFUSION_ACT, "2020-01-01")).transfusions == ()

    def test_an_unknown_birth_is_asked_for(self) -> None:
        """The twenty years are given, with the question that could postpone them."""
        verdict = retention(C.PATIENT_FILE_DENTIST, happened((S.LAST_CARE, "2026-03-15")), at=AT)
        assert (verdict.ends_on, [fact.path for fact in verdict.missing]) == (date(2046, 3, 15), ["$.birth"])


# last care, last intervention on the file, end of the active phase, end of keeping
SPLIT = [
    ("2026-03-15", "2026-03-15", "2031-03-15", "2046-03-15"),
    ("2024-02-29", "2024-02-29", "2029-02-28", "2044-02-29"),
    ("2026-03-15", "2027-09-01", "2032-09-01", "2046-03-15"),
    ("2026-03-15", "2044-01-01", "2046-03-15", "2046-03-15"),
]


class TestSplit:
    """5 years in daily use and 15 in archive are the 20 years, from two different events (trap T-07)."""

    @pytest.mark.parametrize(("care", "intervention", "active", "end"), SPLIT)
    def test_two_clocks(self, care: str, intervention: str, active: str, end: str) -> None:
        """A late note moves the active phase, never the twenty years, and the archive ends with the file."""
        verdict = kept(C.PATIENT_FILE_PRIVATE_PRACTICE, (S.LAST_CARE, care), (S.LAST_FILE_INTERVENTION, intervention))
        assert (verdict.active_until, verdict.ends_on) == (date.fromisoformat(active), date.fromisoformat(end))

    def test_without_intervention_the_care_starts_both(self) -> None:
        """An unknown intervention is taken for the last care, and it is said."""
        verdict = kept(C.PATIENT_FILE_PRIVATE_PRACTICE, (S.LAST_CARE, "2024-02-29"))
        assert verdict.active_until == date(2029, 2, 28)
        assert any(reason.startswith("Dernière intervention sur le dossier inconnue") for reason in verdict.reasons)

    def test_an_intervention_is_not_a_care(self) -> None:
        """Without the last care, the twenty years cannot be counted."""
        verdict = kept(C.PATIENT_FILE_PRIVATE_PRACTICE, (S.LAST_FILE_INTERVENTION, "2024-02-29"))
        assert verdict.ends_on is None

    def test_an_establishment_has_no_split(self) -> None:
        """R.1112-7 knows no phase."""
        verdict = kept(C.PATIENT_FILE_ESTABLISHMENT, (S.LAST_STAY_OR_CONSULTATION, "2026-03-15"))
        assert (verdict.active_until, verdict.phase) == (None, RetentionPhase.ACTIVE)

    def test_no_split_before_the_framework(self) -> None:
        """Asked in 2019, the CNIL split nothing yet."""
        at = datetime(2019, 1, 1, tzinfo=UTC)
        verdict = kept(C.PATIENT_FILE_PRIVATE_PRACTICE, (S.LAST_CARE, "2018-03-15"), at=at)
        assert (verdict.active_until, verdict.ends_on) == (None, date(2038, 3, 15))

    @given(days(), st.integers(0, 12_000))
    def test_the_archive_is_never_after_the_file(self, care: date, late: int) -> None:
        """The active phase ends no later than the file, whose end no note moves."""
        intervention = end_of(care, (Period(number=min(late, 10_000), unit=PeriodUnit.DAYS),))
        verdict = kept(
            C.PATIENT_FILE_PRIVATE_PRACTICE,
            (S.LAST_CARE, care.isoformat()),
            (S.LAST_FILE_INTERVENTION, intervention.isoformat()),
        )
        assert verdict.ends_on == end_of(care, (years(20),))
        assert verdict.active_until is not None
        assert verdict.active_until <= verdict.ends_on


class TestTerms:
    """The term of a record: its rule, its own periods, or only words."""

    def test_a_rule_alone(self) -> None:
        """A term that names a rule is that rule, with the fate that the record sets."""
        term = RetentionTerm(rule=C.PAYSLIPS, fate=FinalFate.ANONYMISATION)
        verdict = kept(term, (S.PAYMENT, "2024-05-31"))
        assert verdict == attrs.evolve(kept(C.PAYSLIPS, (S.PAYMENT, "2024-05-31")), fate=FinalFate.ANONYMISATION)

    def test_periods_alone(self) -> None:
        """Periods of the practice's own run from the event that it names; no text is claimed to set them."""
        term = RetentionTerm(active=years(2), archive=years(3), start=S.CLOSURE, fate=FinalFate.ERASURE)
        verdict = kept(term, (S.CLOSURE, "2024-02-29"))
        assert (verdict.active_until, verdict.ends_on) == (date(2026, 2, 28), date(2029, 2, 28))
        assert verdict.phase is RetentionPhase.INTERMEDIATE_ARCHIVE
        assert (verdict.rule, verdict.status, verdict.verification) == (None, RetentionStatus.CHOICE, None)
        assert verdict.fate is FinalFate.ERASURE

    @pytest.mark.parametrize(
        ("term", "active_until"),
        [
            (RetentionTerm(active=years(5), start=S.CLOSURE), None),
            (RetentionTerm(archive=years(5), start=S.CLOSURE), date(2024, 5, 4)),
        ],
    )
    def test_one_phase_alone(self, term: RetentionTerm, active_until: date | None) -> None:
        """Without archive there is no split; an archive alone begins at once."""
        verdict = kept(term, (S.CLOSURE, "2024-05-04"))
        assert (verdict.active_until, verdict.ends_on) == (active_until, date(2029, 5, 4))

    @pytest.mark.parametrize(
        ("term", "reason", "missing"),
        [
            (RetentionTerm(words="20 ans"), "La durée n’est écrite qu’en toutes lettres", []),
            (RetentionTerm(), "Aucune durée n’est indiquée.", []),
            (RetentionTerm(active=years(5)), "5 ans, mais le jour dont la durée court", ["$.dated"]),
            (RetentionTerm(active=years(5), start=S.CLOSURE), "5 ans, mais le jour dont la durée court", ["$.dated"]),
        ],
    )
    def test_no_date(self, term: RetentionTerm, reason: str, missing: list[str]) -> None:
        """Words, nothing, or a period without its event give no date, and why is said."""
        verdict = kept(term, (S.OTHER, "2024-05-04"))
        assert (verdict.ends_on, verdict.phase) == (None, None)
        assert verdict.reasons[0].startswith(reason)
        assert [fact.path for fact in verdict.missing] == missing

    def test_a_rule_without_event_takes_that_of_the_record(self) -> None:
        """The batch slips run from the event that the record names."""
        term = RetentionTerm(rule=C.BATCH_TRACEABILITY, start=S.DISPENSING)
        assert kept(term, (S.DISPENSING, "2024-05-04")).ends_on == date(2029, 5, 4)

    def test_the_split_of_the_record_is_that_of_the_rule(self) -> None:
        """5 and 15 years written in a record are the rule, and follow R.1112-7 as it does."""
        term = RetentionTerm(
            rule=C.PATIENT_FILE_PRIVATE_PRACTICE, active=years(5), archive=years(15), start=S.LAST_FILE_INTERVENTION
        )
        pairs = ((S.LAST_CARE, "2026-03-15"), (S.LAST_FILE_INTERVENTION, "2027-09-01"))
        assert kept(term, *pairs) == kept(C.PATIENT_FILE_PRIVATE_PRACTICE, *pairs)

    def test_never_less_than_a_mandatory_minimum(self) -> None:
        """A record that keeps payslips two years keeps them five."""
        verdict = kept(RetentionTerm(rule=C.PAYSLIPS, active=years(2)), (S.PAYMENT, "2024-05-31"))
        assert verdict.ends_on == date(2029, 5, 31)
        assert "minimum obligatoire" in verdict.reasons[0]

    def test_never_more_than_a_mandatory_maximum(self) -> None:
        """A record that keeps images three months keeps them one."""
        term = RetentionTerm(rule=C.VIDEO_SURVEILLANCE, active=Period(number=3, unit=PeriodUnit.MONTHS))
        verdict = kept(term, (S.RECORDING, "2026-11-01"))
        assert verdict.ends_on == date(2026, 12, 1)
        assert "maximum obligatoire" in verdict.reasons[0]

    @pytest.mark.parametrize(
        ("term", "pair", "end"),
        [
            (RetentionTerm(rule=C.PAYSLIPS, active=years(6)), (S.PAYMENT, "2024-05-31"), "2030-05-31"),
            (
                RetentionTerm(rule=C.VIDEO_SURVEILLANCE, active=Period(number=7, unit=PeriodUnit.DAYS)),
                (S.RECORDING, "2026-11-01"),
                "2026-11-08",
            ),
        ],
    )
    def test_within_what_a_text_demands_the_record_decides(
        self, term: RetentionTerm, pair: tuple[StartEvent, str], end: str
    ) -> None:
        """Longer than a minimum and shorter than a maximum are for the practice to set."""
        assert kept(term, pair).ends_on == date.fromisoformat(end)

    def test_a_mandatory_rule_needs_its_own_event(self) -> None:
        """A record that counts from another event does not tell when the minimum of the text ends."""
        term = RetentionTerm(rule=C.STAFF_REGISTER, active=years(10), start=S.ENTRY)
        assert kept(term, (S.ENTRY, "2020-01-01")).ends_on is None
        term = RetentionTerm(rule=C.PAYSLIPS, active=years(6), start=S.CLOSURE)
        assert kept(term, (S.PAYMENT, "2024-05-31")).ends_on == date(2029, 5, 31)

    @pytest.mark.parametrize(("justification", "end"), [(None, "2027-05-04"), ("Vivier accepté.", "2028-05-04")])
    def test_a_recommendation_may_be_departed_from_with_reasons(self, justification: str | None, end: str) -> None:
        """Without a justification the recommended duration holds; with one, that of the record."""
        term = RetentionTerm(rule=C.APPLICANTS, active=years(3), justification=justification)
        assert kept(term, (S.LAST_CONTACT, "2025-05-04")).ends_on == date.fromisoformat(end)

    def test_within_a_recommended_range_the_record_decides(self) -> None:
        """Six months of logs need no justification: the CNIL says six to twelve."""
        term = RetentionTerm(rule=C.LOGS, active=Period(number=6, unit=PeriodUnit.MONTHS))
        assert kept(term, (S.LOGGED_EVENT, "2026-05-04")).ends_on == date(2026, 11, 4)

    def test_our_own_choice_gives_way(self) -> None:
        """Where no text sets anything, the record does."""
        term = RetentionTerm(rule=C.APPOINTMENTS, active=years(3))
        assert kept(term, (S.APPOINTMENT, "2026-05-04")).ends_on == date(2029, 5, 4)

    def test_a_rule_without_figure_takes_the_periods_of_the_record(self) -> None:
        """A vigilance file is kept as long as the record says, since no verified text does."""
        term = RetentionTerm(rule=C.VIGILANCE_FILES, active=years(10), start=S.CLOSURE)
        verdict = kept(term, (S.CLOSURE, "2024-05-04"))
        assert (verdict.rule, verdict.ends_on) == (C.VIGILANCE_FILES, date(2034, 5, 4))

    def test_a_claim_suspends_a_justified_departure_too(self) -> None:
        """A practice that keeps its files thirty years waits for the end of a claim like any other."""
        term = RetentionTerm(rule=C.PATIENT_FILE_DENTIST, active=years(30), justification="Prothèses.")
        pending = happened((S.LAST_CARE, "2026-03-15"), claims=(Claim(begun_on=date(2026, 5, 1)),))
        assert retention(term, pending, at=AT).suspended
        assert retention(term, pending, at=AT).ends_on is None
        assert kept(term, (S.LAST_CARE, "2026-03-15")).ends_on == date(2056, 3, 15)


class TestAnything:
    """What holds of every verdict."""

    @given(retention_terms() | st.sampled_from(C), st.data(), instants())
    def test_a_verdict_is_coherent(
        self, what: RetentionTerm | RetentionRuleCode, data: st.DataObject, at: datetime
    ) -> None:
        """A phase goes with a date or a suspension, the phases are in order, and there is always a reason."""
        dated = st.builds(DatedEvent, event=st.sampled_from(S), on=days())
        claims = st.none() | st.lists(st.builds(Claim, begun_on=days()), max_size=1).map(tuple)
        events = data.draw(
            st.builds(
                RetentionEvents,
                dated=st.lists(dated, max_size=8).map(tuple),
                birth=st.none() | days(),
                death=st.none() | days(),
                claims=claims,
            )
        )
        verdict = retention(what, events, at=at)
        assert verdict.reasons
        assert (verdict.phase is not None) is (verdict.ends_on is not None or verdict.suspended)
        assert not (verdict.suspended and verdict.ends_on is not None)
        if verdict.ends_on is not None:
            assert (verdict.phase is RetentionPhase.EXPIRED) is (verdict.ends_on <= at.date())
            assert verdict.active_until is None or verdict.active_until <= verdict.ends_on

    def test_the_verification_of_a_rule_from_memory_is_told(self) -> None:
        """A duration from memory is given as one that is not verified."""
        assert kept(C.ACCESS_BADGES, (S.LOGGED_EVENT, "2026-05-04")).verification is Verification.UNVERIFIED

    def test_the_days_of_a_person_do_not_show(self) -> None:
        """Neither dates nor reasons can be read in a log."""
        assert "2046" not in repr(kept(C.PATIENT_FILE_DENTIST, (S.LAST_CARE, "2026-03-15")))
