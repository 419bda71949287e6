# SPDX-License-Identifier: MIT
"""The traps for a naive implementation, by their numbers in breaches.md § 11: 1 to 7, 10 to 12, 15 and 16."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

import pytest

from obligation_cases import (
    AWARE,
    LATEST,
    PRUDENT,
    SECOND,
    breach,
    decided,
    filing,
    hours,
    paris,
    practice,
    processor,
    row,
)
from rgpd_sante.analysis.assessment import assess
from rgpd_sante.analysis.deadlines import deadlines
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach import Art34Exemption, BodyRole, Breach, Complaint, IncidentReport, Insurance, InvolvedBody
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import TextStatus
from rgpd_sante.law.delay import Hours, Months, Qualifier
from rgpd_sante.law.texts import digital_omnibus, nis2
from rgpd_sante.time.days import add_working_days
from rgpd_sante.time.instants import instant
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    AddresseeKind,
    Art34Ground,
    BreachRole,
    Certainty,
    Gravity,
    NotificationKind,
    RiskLevel,
)
from rgpd_sante.vocabulary.practice import StructureKind

CNIL: Final = ObligationCode.AUTHORITY_NOTIFICATION
REGISTER: Final = ObligationCode.DOCUMENTATION
PERSONS: Final = ObligationCode.PERSONS_COMMUNICATION
PUBLIC: Final = ObligationCode.PUBLIC_COMMUNICATION
NOTICE: Final = ObligationCode.CONTROLLER_NOTICE
INCIDENT: Final = ObligationCode.INCIDENT_REPORT
POLICE: Final = ObligationCode.POLICE_COMPLAINT
DUE: Final = ObligationState.DUE
NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE


def hours_limit(found: Obligation) -> HoursLimit:
    """Give the limit in hours of a row."""
    assert isinstance(found.limit, HoursLimit)
    return found.limit


class TestTrap1ClockFromTheEventOrTheFirstAlert:
    """1. Clock from the event or from the first alert instead of the awareness."""

    @pytest.mark.parametrize("facts", [{"began_at": AWARE - hours(2000)}, {"signal_at": AWARE - hours(30)}])
    def test_event_and_alert_move_nothing(self, facts: dict[str, Any]) -> None:
        """Neither the beginning nor the first alert moves the 72 hours."""
        found = row(breach(**facts), CNIL, at=AWARE)
        assert (found.clock_start, hours_limit(found).prudent) == (AWARE, PRUDENT)

    def test_alone_they_start_nothing(self) -> None:
        """While the breach is only supposed, an alert of a month ago makes nothing late."""
        facts = breach(certainty=Certainty.SUPPOSED, aware_at=None, signal_at=AWARE - hours(720))
        assert row(facts, CNIL, at=AWARE).state is ObligationState.NOT_DUE


class TestTrap2WorkingDays:
    """2. « 72 h » as three working days, or pushed to Monday: art. 3(4) excludes periods in hours."""

    @pytest.mark.parametrize(
        ("aware", "prudent", "latest"),
        [
            ("2026-06-12T17:45+02:00", "2026-06-15T17:45+02:00", "2026-06-15T18:00+02:00"),  # Friday evening
            ("2026-06-10T09:05+02:00", "2026-06-13T09:05+02:00", "2026-06-13T10:00+02:00"),  # ends on a Saturday
            ("2026-04-29T09:00+02:00", "2026-05-02T09:00+02:00", "2026-05-02T10:00+02:00"),  # over 1 May
            ("2026-12-24T18:10+01:00", "2026-12-27T18:10+01:00", "2026-12-27T19:00+01:00"),  # ends on a Sunday
        ],
    )
    def test_weekends_and_holidays_count(self, aware: str, prudent: str, latest: str) -> None:
        """The 72 hours end on whatever day they end."""
        limit = hours_limit(row(breach(aware_at=instant(aware)), CNIL, at=instant(aware)))
        assert (limit.prudent, limit.legal_latest) == (instant(prudent), instant(latest))
        three_working_days = add_working_days(limit.start.date(), 3, Territory.METROPOLE)
        assert limit.legal_latest.date() < three_working_days


class TestTrap3ClockChange:
    """3. Wall-clock addition across the change of the clocks, flooring in UTC at −09:30, the repeated hour."""

    def test_spring_and_autumn(self) -> None:
        """In spring the wall clock gains an hour, in autumn it loses one; the hours are elapsed."""
        spring, autumn = instant("2026-03-28T14:20+01:00"), instant("2026-10-23T16:40+02:00")
        for aware, end in ((spring, "2026-03-31T15:20:00+02:00"), (autumn, "2026-10-26T15:40:00+01:00")):
            found = row(breach(aware_at=aware), CNIL, at=aware)
            assert hours_limit(found).prudent.isoformat() == end
            assert found.remaining == timedelta(hours=72)

    def test_the_repeated_hour(self) -> None:
        """The same wall time of the October night has two deadlines."""
        first, second = instant("2026-10-25T02:30+02:00"), instant("2026-10-25T02:30+01:00")
        latest = [hours_limit(row(breach(aware_at=at), CNIL, at=at)).legal_latest for at in (first, second)]
        assert [end.isoformat() for end in latest] == ["2026-10-28T02:00:00+01:00", "2026-10-28T03:00:00+01:00"]

    def test_a_zone_of_half_an_hour(self) -> None:
        """At −09:30 the row is judged by the local clock: no hour of UTC gives half an hour more."""
        aware = instant("2026-06-02T10:17-09:30")
        marquesas = practice(Territory.POLYNESIE_MARQUISES)
        limit = hours_limit(row(breach(aware_at=aware), CNIL, at=aware, by=marquesas))
        assert limit.legal_latest.isoformat() == "2026-06-05T10:17:00-09:30"


class TestTrap4OneFunctionForTwoClocks:
    """4. One 72-hour function for the GDPR and for the complaint."""

    FACTS: Final = breach(
        complaint=Complaint(offence_alleged=Answer.YES, attack_known_at=AWARE),
        insurance=Insurance(cyber_cover=Answer.YES),
    )

    def test_both_ends(self) -> None:
        """Known at the same minute, the CNIL has a last defensible instant that the complaint has not."""
        cnil, police = (hours_limit(row(self.FACTS, code, at=AWARE)) for code in (CNIL, POLICE))
        assert (cnil.prudent, cnil.legal_latest) == (PRUDENT, LATEST)
        assert (police.prudent, police.legal_latest) == (PRUDENT, PRUDENT)

    def test_half_an_hour_that_costs_the_cover(self) -> None:
        """At 10:30 on Friday, the CNIL may still be told in time; the complaint is late."""
        at = paris("06-05 10:30")
        assert row(self.FACTS, CNIL, at=at).state is DUE
        assert row(self.FACTS, POLICE, at=at).state is ObligationState.OVERDUE


class TestTrap5TheArs:
    """5. The ARS as addressee today, or for every professional."""

    @pytest.mark.parametrize("structure", list(StructureKind))
    def test_nobody_reports_to_the_ars_today(self, structure: StructureKind) -> None:
        """Whatever the structure, an incident of today is not for the ARS; a practice or a pharmacy owes nothing."""
        facts = breach(incident=IncidentReport(exceptional=Answer.YES))
        found = row(facts, INCIDENT, at=LATEST, by=practice(structure=structure))
        assert found.addressee is AddresseeKind.ANS
        if structure in {StructureKind.SOLO_PRACTICE, StructureKind.PHARMACY}:
            assert found.state is NOT_APPLICABLE


class TestTrap6WordsAsFigures:
    """6. « Sans délai » and « dans les meilleurs délais » turned into 0, 24 or 72 hours."""

    @pytest.mark.parametrize("after", [0, 24, 72, 100_000])
    def test_nothing_is_late_by_a_word(self, after: int) -> None:
        """After any number of hours, a duty that has only a word is due, not overdue, and has no end to show."""
        facts = breach(
            RiskLevel.HIGH,
            bodies=(processor(aware_at=AWARE),),
            incident=IncidentReport(exceptional=Answer.YES, known_at=AWARE),
        )
        by = practice(structure=StructureKind.HEALTH_ESTABLISHMENT)
        for code in (REGISTER, PERSONS, NOTICE, INCIDENT):
            found = row(facts, code, at=AWARE + hours(after), by=by)
            assert (found.state, found.limit, found.remaining) == (DUE, None, None)
            assert isinstance(found.delay, Qualifier)


class TestTrap7NoInformationAtAll:
    """7. Art. 34(3)(c) as « no information at all »."""

    def test_disproportionate_effort_means_the_public(self) -> None:
        """Letters are no longer due, a public communication is."""
        claimed = Art34Exemption(
            ground=Art34Ground.DISPROPORTIONATE_EFFORT, decided_at=AWARE, reason="adresses perdues"
        )
        facts = breach(RiskLevel.HIGH, art34_exemption=claimed)
        assert row(facts, PERSONS, at=LATEST).state is NOT_APPLICABLE
        assert row(facts, PUBLIC, at=LATEST).state is DUE


class TestTrap10ProcessorAndController:
    """10. A processor that reports to the CNIL, or a controller's clock from the processor's own awareness."""

    def test_a_processor_does_not_notify_the_cnil(self) -> None:
        """The practice that is a processor tells each controller, and nobody else."""
        served = InvolvedBody(name="Clinique Imaginaire", role=BodyRole.CONTROLLER)
        facts = breach(RiskLevel.HIGH, role=BreachRole.PROCESSOR, bodies=(served,))
        assert row(facts, CNIL, at=LATEST).state is NOT_APPLICABLE
        assert row(facts, PERSONS, at=LATEST).state is NOT_APPLICABLE
        found = row(facts, NOTICE, at=LATEST)
        assert (found.state, found.debtor, found.addressee) == (DUE, Debtor.PROCESSOR, AddresseeKind.CONTROLLER)

    def test_the_clock_starts_when_the_processor_tells(self) -> None:
        """The processor knew on Monday and told on Tuesday: the 72 hours are those of Tuesday."""
        told = processor(aware_at=AWARE - hours(24), told_us_at=AWARE)
        facts = breach(aware_at=None, bodies=(told,))
        assert row(facts, CNIL, at=AWARE).clock_start == AWARE
        assert row(facts, CNIL, at=AWARE - SECOND).state is ObligationState.NOT_DUE


class TestTrap11Nis2:
    """11. The final NIS2 report counted from awareness; NIS2 shown as French law."""

    def test_it_obliges_nobody_and_runs_from_the_filing(self) -> None:
        """A hospital attacked today owes nothing by NIS2; its month would run from the filing of the 72 hours."""
        facts = breach(RiskLevel.HIGH, incident=IncidentReport(exceptional=Answer.YES))
        by = practice(structure=StructureKind.HEALTH_ESTABLISHMENT)
        rows = [item for item in obligations(facts, by, at=LATEST) if item.code.startswith("nis2")]
        assert [item.state for item in rows] == [NOT_APPLICABLE] * 3
        assert {item.force for item in rows} == {Force.NOT_IN_FORCE}
        final = rows[-1]
        assert (final.delay, final.clock_start, final.limit) == (Months(number=1), None, None)
        assert any("à compter de l’envoi de la notification d’incident" in note for note in final.notes)
        assert nis2.TEXT.status is TextStatus.NOT_TRANSPOSED
        assert nis2.TEXT.checked_on == date(2026, 9, 24)


class TestTrap12OneValueAndNoHistory:
    """12. A single assessment without history; a register only for notified breaches."""

    def test_the_assessment_has_a_history(self) -> None:
        """Three decisions, three answers: each instant has the one that held then."""
        facts = breach(
            risk_decisions=(
                decided(RiskLevel.UNLIKELY, paris("06-03 09:00")),
                decided(RiskLevel.HIGH, paris("06-04 09:00")),
                decided(RiskLevel.RISK, paris("06-05 09:00")),
            )
        )
        levels = [assess(facts, at=paris(f"06-0{day} 12:00")).level for day in (3, 4, 5)]
        assert levels == [RiskLevel.UNLIKELY, RiskLevel.HIGH, RiskLevel.RISK]
        states = [row(facts, PERSONS, at=paris(f"06-0{day} 12:00")).state for day in (3, 4, 5)]
        assert states == [NOT_APPLICABLE, DUE, NOT_APPLICABLE]

    @pytest.mark.parametrize("level", list(RiskLevel))
    @pytest.mark.parametrize("notified", [False, True])
    def test_the_register_is_for_all(self, level: RiskLevel, *, notified: bool) -> None:
        """Notified or not, of whatever risk, each breach is in the register."""
        facts = breach(level, notifications=(filing(AWARE, NotificationKind.COMPLETE),) if notified else ())
        assert row(facts, REGISTER, at=LATEST).state is DUE


class TestTrap15TwoScales:
    """15. The draft EDPB template, of three grades of severity, mixed with the scale of the CNIL, of four."""

    def test_the_scale_is_that_of_the_cnil(self) -> None:
        """Gravity has the four levels of the CNIL; the three levels of risk, of art. 33 and 34, are another scale."""
        assert [str(level) for level in Gravity] == ["negligible", "limited", "significant", "maximal"]
        assert [str(level) for level in RiskLevel] == ["unlikely", "risk", "high"]
        assert not set(map(str, Gravity)) & {*map(str, RiskLevel), "minor", "moderate", "severe"}
        assert isinstance(assess(breach(), at=AWARE).gravity, Gravity)

    def test_the_draft_is_cited_nowhere(self) -> None:
        """No row of the table and no reason of the assessment cites the draft of June 2026."""
        found = obligations(breach(RiskLevel.HIGH), practice(), at=LATEST)
        cited = {*(citation for item in found for citation in item.citations), *found.assessment.citations}
        assert all("modèle" not in citation.long and "template" not in citation.long for citation in cited)


class TestTrap16TheReform:
    """16. The reform, 96 hours and high risk only, coded as law."""

    @pytest.mark.parametrize("level", [RiskLevel.RISK, RiskLevel.HIGH])
    def test_a_risk_is_enough_and_72_hours_are_72(self, level: RiskLevel) -> None:
        """A risk that is not high is notified within 72 hours; the proposal is there, and obliges nobody."""
        facts = breach(level)
        found = row(facts, CNIL, at=LATEST)
        assert (found.state, found.delay) == (ObligationState.OVERDUE, Hours(number=72))
        proposed = row(facts, ObligationCode.OMNIBUS_NOTIFICATION, at=LATEST)
        assert (proposed.state, proposed.force) == (NOT_APPLICABLE, Force.NOT_IN_FORCE)
        assert digital_omnibus.TEXT.status is TextStatus.PROPOSAL

    def test_no_clock_runs_for_96_hours(self) -> None:
        """Among all the clocks of a breach, none runs for 96 hours."""
        dossier = Dossier(practice=practice(), breaches=(_everything(),))
        ends = [item.limit.prudent - item.start for item in deadlines(dossier, at=LATEST) if item.start is not None]
        assert len(ends) == 4
        assert timedelta(hours=96) not in ends


def _everything() -> Breach:
    return breach(
        RiskLevel.HIGH,
        notifications=(filing(AWARE),),
        complaint=Complaint(offence_alleged=Answer.YES, attack_known_at=AWARE),
        insurance=Insurance(cyber_cover=Answer.YES),
    )
