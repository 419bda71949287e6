# SPDX-License-Identifier: MIT
"""All the clocks of a dossier: sorted, only those with a figure, each with the way it was counted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

import attrs
import pytest
from hypothesis import given, settings

from obligation_cases import AWARE, breach, filing, hours, paris, practice, processor
from rgpd_sante.analysis.deadlines import Deadline, deadlines
from rgpd_sante.analysis.obligation import Force, ObligationCode, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach import Breach, Complaint, IncidentReport, Insurance
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Qualifier
from rgpd_sante.law.texts import gdpr
from rgpd_sante.time.instants import in_utc, instant
from rgpd_sante.time.limits import DaysLimit
from rgpd_sante.time.zones import Territory, eu_periods_apply
from rgpd_sante.vocabulary.breach import RiskLevel
from rgpd_sante.vocabulary.practice import StructureKind
from strategies import dossiers, instants

UNION: Final = (
    "Heures écoulées depuis le départ, week-ends et jours fériés compris. Dernier instant défendable : l’heure entamée "
    "au départ ne compte pas (règl. 1182/71, art. 3)."
)
PLAIN: Final = "Heures écoulées depuis le départ, sans arrondi, week-ends et jours fériés compris."
WORKING: Final = "Jours ouvrés depuis le lendemain du départ, hors samedis, dimanches et jours fériés du territoire."
TWO_COUNTS: Final = (
    " L’échéance prudente retient un délai du contrat plus court que le minimum légal, et compte comme ouvré un jour "
    "qui n’est férié que dans une partie du territoire."
)
SOON: Final = AWARE + hours(6)
NOTIFICATION: Final = ObligationCode.AUTHORITY_NOTIFICATION
COMPLEMENT: Final = ObligationCode.AUTHORITY_COMPLEMENT
NOTICE: Final = ObligationCode.CONTROLLER_NOTICE
COMPLAINT: Final = ObligationCode.POLICE_COMPLAINT
INSURER: Final = ObligationCode.INSURER_NOTICE


def full(reference: str = "VIO-TEST") -> Breach:
    """Give a breach with every clock that there is, and duties that have none."""
    return breach(
        RiskLevel.HIGH,
        reference=reference,
        notifications=(filing(AWARE + hours(5)),),
        bodies=(
            processor(),
            processor(aware_at=AWARE - hours(20), contract_notice_hours=24, told_us_at=AWARE),
        ),
        complaint=Complaint(offence_alleged=Answer.YES, attack_known_at=AWARE - hours(6)),
        insurance=Insurance(cyber_cover=Answer.YES, notice_working_days=5),
        incident=IncidentReport(exceptional=Answer.YES),
    )


def told(dossier: Dossier) -> list[tuple[str, ObligationCode]]:
    """Tell the clocks in order, by reference and code."""
    return [(deadline.reference, deadline.code) for deadline in deadlines(dossier, at=SOON)]


def one(facts: Breach, code: ObligationCode, territory: Territory = Territory.METROPOLE) -> Deadline:
    """Find the clock of a code, once everything has begun."""
    dossier = Dossier(practice=practice(territory), breaches=(facts,))
    (found,) = (item for item in deadlines(dossier, at=SOON) if item.code is code)
    return found


class TestList:
    """Which clocks, in which order."""

    def test_the_earliest_prudent_end_first(self) -> None:
        """Every clock of the breach, by its prudent end; what has only a word is not a clock."""
        by = practice(structure=StructureKind.HEALTH_ESTABLISHMENT)
        found = deadlines(Dossier(practice=by, breaches=(full(),)), at=SOON)
        assert [(item.code, item.limit.prudent) for item in found] == [
            (NOTICE, AWARE + hours(4)),
            (COMPLAINT, AWARE + hours(66)),
            (NOTIFICATION, AWARE + hours(72)),
            (COMPLEMENT, AWARE + hours(77)),
            (INSURER, paris("06-10 00:00")),
        ]

    def test_several_breaches_are_merged(self) -> None:
        """The clocks of several breaches stand in one list, each with its reference."""
        earlier = breach(reference="A", aware_at=AWARE - hours(1))
        later = breach(reference="B")
        dossier = Dossier(practice=practice(), breaches=(later, earlier))
        mine = [item for item in told(dossier) if item[1] is NOTIFICATION]
        assert mine == [("A", NOTIFICATION), ("B", NOTIFICATION)]
        assert {reference for reference, _ in told(dossier)} == {"A", "B"}

    def test_no_breach_no_clock(self) -> None:
        """A practice without breach has no deadline, and the question must still be aware."""
        assert deadlines(Dossier(practice=practice()), at=AWARE) == ()
        with pytest.raises(FactError, match="at"):
            deadlines(Dossier(practice=practice()), at=datetime(2026, 6, 2, tzinfo=UTC).replace(tzinfo=None))

    def test_a_clock_that_has_run_is_still_told(self) -> None:
        """What is done or overdue keeps its clock, with its state."""
        assert [one(full(), code).state for code in (NOTIFICATION, NOTICE)] == [
            ObligationState.DONE_ON_TIME,
            ObligationState.DONE_ON_TIME,
        ]
        long_after = deadlines(Dossier(practice=practice(), breaches=(breach(),)), at=AWARE + hours(500))
        assert (NOTIFICATION, ObligationState.OVERDUE) in [(item.code, item.state) for item in long_after]

    @settings(deadline=None)
    @given(dossiers(), instants())
    def test_the_limits_of_the_duties_and_nothing_else(self, dossier: Dossier, at: datetime) -> None:
        """Of any dossier: each limit of a duty once, in order; a word has no clock, but for the advice of the CNIL."""
        found = deadlines(dossier, at=at)
        limits = [
            (item.code, item.limit, item.state)
            for facts in dossier.breaches
            for item in obligations(facts, dossier.practice, at=at)
            if item.limit is not None
        ]
        assert sorted(map(repr, ((item.code, item.limit, item.state) for item in found))) == sorted(map(repr, limits))
        ends = [in_utc(item.limit.prudent) for item in found]
        assert ends == sorted(ends)
        for facts in dossier.breaches:
            for item in obligations(facts, dossier.practice, at=at):
                if isinstance(item.delay, Qualifier):
                    assert item.limit is None or item.code is COMPLEMENT


class TestDeadline:
    """What a clock tells."""

    @pytest.mark.parametrize(
        ("code", "force", "start"),
        [
            (NOTIFICATION, Force.DUTY, AWARE),
            (COMPLEMENT, Force.ADVICE, AWARE + hours(5)),
            (NOTICE, Force.CONTRACT, AWARE - hours(20)),
            (COMPLAINT, Force.CONDITION_OF_PAYMENT, AWARE - hours(6)),
            (INSURER, Force.CONTRACT, AWARE - hours(6)),
        ],
    )
    def test_what_the_figure_is_worth(self, code: ObligationCode, force: Force, start: datetime) -> None:
        """A figure of the law, an advice, a contract or a condition: each says which, and from when it runs."""
        found = one(full(), code)
        assert (found.force, found.start) == (force, start)
        assert found.body == (1 if code is NOTICE else None)
        assert found.citations

    @pytest.mark.parametrize(
        ("code", "arithmetic"),
        [(NOTIFICATION, UNION), (COMPLEMENT, PLAIN), (NOTICE, PLAIN), (COMPLAINT, PLAIN), (INSURER, WORKING)],
    )
    def test_how_it_was_counted(self, code: ObligationCode, arithmetic: str) -> None:
        """Hours of Union law, plain hours or working days: the words fit the count."""
        assert one(full(), code).arithmetic == arithmetic

    @pytest.mark.parametrize("territory", list(Territory))
    def test_the_regulation_is_named_where_it_counts(self, territory: Territory) -> None:
        """Where the 72 hours of the GDPR are counted by French law, the Regulation is not named."""
        facts = breach(aware_at=instant("2026-06-02T10:00:00Z"))
        dossier = Dossier(practice=practice(territory), breaches=(facts,))
        (found,) = (item for item in deadlines(dossier, at=AWARE + hours(9)) if item.code is NOTIFICATION)
        assert found.arithmetic == (UNION if eu_periods_apply(territory) else PLAIN)

    def test_two_counts_of_working_days_are_explained(self) -> None:
        """Where both ends of the notice to the insurer differ, the words say why."""
        short = attrs.evolve(full(), insurance=Insurance(cyber_cover=Answer.YES, notice_working_days=2))
        assert one(short, INSURER).arithmetic == WORKING + TWO_COUNTS
        assert isinstance(one(short, INSURER).limit, DaysLimit)

    def test_it_cites_what_the_duty_cites(self) -> None:
        """The sources of a clock are those of its duty, with their worth."""
        found = one(full(), NOTIFICATION)
        assert found.citations[0] == gdpr.ART_33_1
        (duty,) = obligations(full(), practice(), at=SOON).of(NOTIFICATION)
        assert (found.citations, found.verification) == (duty.citations, duty.verification)
