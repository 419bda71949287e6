# SPDX-License-Identifier: MIT
"""The notification to the CNIL in tables: GDPR art. 33(1) to the second, its complements, the reasons of its delay."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Final

import pytest

from obligation_cases import AWARE, LATEST, PRUDENT, SECOND, breach, decided, filing, hours, paris, practice, row
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach import Breach
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.delay import Hours, Promptness, Qualifier
from rgpd_sante.law.texts import cnil_guidance, edpb_guidelines, gdpr, regulation_1182_71
from rgpd_sante.time.instants import instant, same_instant
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.time.zones import Territory, eu_periods_apply
from rgpd_sante.vocabulary.breach import AddresseeKind, BreachRole, Certainty, NotificationKind, RiskLevel

NOTIFICATION: Final = ObligationCode.AUTHORITY_NOTIFICATION
COMPLEMENT: Final = ObligationCode.AUTHORITY_COMPLEMENT
REASONS: Final = ObligationCode.AUTHORITY_DELAY_REASONS

NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE
NOT_DUE: Final = ObligationState.NOT_DUE
DUE: Final = ObligationState.DUE
OVERDUE: Final = ObligationState.OVERDUE
DONE: Final = ObligationState.DONE
ON_TIME: Final = ObligationState.DONE_ON_TIME
WITH: Final = ObligationState.DONE_LATE_WITH_REASONS
WITHOUT: Final = ObligationState.DONE_LATE_WITHOUT_REASONS

INITIAL: Final = NotificationKind.INITIAL
COMPLETE: Final = NotificationKind.COMPLETE
COMPLEMENTARY: Final = NotificationKind.COMPLEMENTARY
WITHDRAWAL: Final = NotificationKind.WITHDRAWAL

SUPPOSED: Final[dict[str, Any]] = {"certainty": Certainty.SUPPOSED, "aware_at": None}
BEFORE_GDPR: Final = instant("2018-05-24T12:00+02:00")
MUCH_LATER: Final = paris("07-01 12:00")


def three(facts: Breach, at: datetime) -> tuple[ObligationState, ObligationState, ObligationState]:
    """Give the states of the notification, of its complement and of the reasons of its delay."""
    notification, complement, reasons = (row(facts, code, at=at).state for code in (NOTIFICATION, COMPLEMENT, REASONS))
    return notification, complement, reasons


def limit_of(found: Obligation) -> HoursLimit:
    """Give the limit of a row that has one in hours."""
    assert isinstance(found.limit, HoursLimit)
    return found.limit


class TestNotification:
    """Row ``cnil``: aware on Tuesday at 10:17, prudent end on Friday at 10:17, last defensible instant at 11:00."""

    @pytest.mark.parametrize(
        ("at", "state", "left"),
        [
            (AWARE, DUE, hours(72)),
            (AWARE + hours(1.5), DUE, hours(70.5)),
            (PRUDENT - SECOND, DUE, SECOND),
            (PRUDENT, DUE, hours(0)),
            (PRUDENT + SECOND, DUE, -SECOND),
            (LATEST - SECOND, DUE, -timedelta(minutes=42, seconds=59)),
            (LATEST, OVERDUE, -timedelta(minutes=43)),
            (PRUDENT + hours(24), OVERDUE, hours(-24)),
        ],
    )
    def test_while_nothing_is_filed(self, at: datetime, state: ObligationState, left: timedelta) -> None:
        """Due to the last second, overdue from the last defensible instant on; the time left is to the prudent end."""
        found = row(breach(), NOTIFICATION, at=at)
        assert (found.state, found.remaining, found.done_at) == (state, left, None)

    @pytest.mark.parametrize(
        ("filed_at", "reasons", "state"),
        [
            (AWARE - hours(2), None, ON_TIME),  # in doubt, before being certain
            (AWARE, None, ON_TIME),
            (PRUDENT - SECOND, None, ON_TIME),
            (PRUDENT, None, ON_TIME),
            (LATEST - SECOND, None, ON_TIME),
            (LATEST, None, WITHOUT),
            (LATEST, "panne du réseau", WITH),
            (LATEST + hours(100), None, WITHOUT),
        ],
    )
    def test_once_filed(self, filed_at: datetime, reasons: str | None, state: ObligationState) -> None:
        """In time before the last defensible instant, late at it; late, what counts is whether reasons are given."""
        found = row(breach(notifications=(filing(filed_at, reasons=reasons),)), NOTIFICATION, at=MUCH_LATER)
        assert (found.state, found.remaining, found.done_at) == (state, None, filed_at)

    def test_who_owes_what_to_whom(self) -> None:
        """The controller owes it to the CNIL within 72 hours, by art. 33(1), counted by art. 3 of the Regulation."""
        found = row(breach(), NOTIFICATION, at=AWARE)
        assert (found.force, found.debtor, found.addressee) == (Force.DUTY, Debtor.CONTROLLER, AddresseeKind.CNIL)
        assert found.delay == Hours(number=72)
        assert found.citations == (
            gdpr.ART_33_1,
            edpb_guidelines.AWARENESS,
            regulation_1182_71.ART_3_1,
            regulation_1182_71.ART_3_2,
        )
        assert (found.first_day, found.verification) == (date(2018, 5, 25), Verification.VERIFIED)
        assert [(fact.path, fact.value) for fact in found.facts] == [
            ("$.aware_at", "2026-06-02T10:17:00+02:00"),
            ("$.risk", "risk"),
        ]
        assert found.reasons == (
            "Le délai court de la prise de connaissance déclarée, non des faits ni du premier signal.",
            "Un risque pour les personnes n’est pas improbable : la CNIL doit être prévenue.",
        )

    @pytest.mark.parametrize(
        ("why", "facts", "reason"),
        [
            (
                "before the GDPR",
                breach(aware_at=BEFORE_GDPR),
                "Avant le 25 mai 2018, le RGPD n’était pas applicable.",
            ),
            (
                "a processor",
                breach(role=BreachRole.PROCESSOR),
                "Le sous-traitant informe le responsable du traitement, qui seul notifie à la CNIL.",
            ),
            ("ruled out", breach(certainty=Certainty.RULED_OUT), "Fausse alerte : il n’y a pas eu de violation."),
            (
                "risk unlikely",
                breach(RiskLevel.UNLIKELY),
                "Risque improbable pour les personnes : consigner la violation et les motifs de ne pas notifier.",
            ),
        ],
    )
    def test_not_applicable(self, why: str, facts: Breach, reason: str) -> None:
        """Where nothing is owed, the row says why and has no clock, no limit and no question."""
        found = row(facts, NOTIFICATION, at=MUCH_LATER)
        assert (found.state, found.reasons) == (NOT_APPLICABLE, (reason,)), why
        assert (found.clock_start, found.limit, found.remaining, found.missing, found.notes) == (
            None,
            None,
            None,
            (),
            (),
        )
        assert regulation_1182_71.ART_3_1 not in found.citations

    def test_supposed(self) -> None:
        """A breach only supposed starts no clock, whatever leaflets say; in doubt, the CNIL advises to notify."""
        found = row(breach(**SUPPOSED, signal_at=AWARE), NOTIFICATION, at=MUCH_LATER)
        assert (found.state, found.clock_start, found.limit) == (NOT_DUE, None, None)
        (note,) = found.notes
        assert note == (
            "Une violation seulement supposée ne fait pas courir les 72 heures, contrairement à ce que l’on lit "
            "parfois ; en cas de doute, la CNIL conseille de notifier."
        )

    def test_supposed_and_notified_in_doubt(self) -> None:
        """A filing made while the breach is only supposed is done, and no figure measures it yet."""
        found = row(breach(**SUPPOSED, notifications=(filing(AWARE),)), NOTIFICATION, at=MUCH_LATER)
        assert (found.state, found.done_at, found.notes) == (DONE, AWARE, ())

    def test_established_and_undated(self) -> None:
        """A breach that is established is to be notified at once, and the date is asked for; filed, it is done."""
        found = row(breach(aware_at=None), NOTIFICATION, at=MUCH_LATER)
        assert (found.state, found.limit, found.remaining) == (DUE, None, None)
        assert [fact.path for fact in found.missing] == ["$.aware_at"]
        assert row(breach(aware_at=None, notifications=(filing(AWARE),)), NOTIFICATION, at=MUCH_LATER).state is DONE

    @pytest.mark.parametrize("level", [RiskLevel.RISK, RiskLevel.HIGH])
    def test_a_high_risk_is_a_risk(self, level: RiskLevel) -> None:
        """The 72 hours are the same for a risk and for a high risk."""
        found = row(breach(level), NOTIFICATION, at=AWARE)
        assert (found.state, found.remaining) == (DUE, hours(72))

    def test_the_risk_is_that_of_the_day_of_the_question(self) -> None:
        """The duty follows the decisions as they come: what was unlikely on the 3rd is a risk on the 4th."""
        facts = breach(
            risk_decisions=(
                decided(RiskLevel.UNLIKELY, paris("06-03 09:00")),
                decided(RiskLevel.RISK, paris("06-04 09:00")),
            )
        )
        assert row(facts, NOTIFICATION, at=paris("06-03 12:00")).state is NOT_APPLICABLE
        assert row(facts, NOTIFICATION, at=paris("06-04 12:00")).state is DUE


class TestNotesOfTheNotification:
    """What the practice is told beside the state."""

    FIRST_OF_ALL: Final = "Les 72 heures sont un plafond : la notification est due « dans les meilleurs délais »."
    ANYWAY: Final = "Notifier quand même, en donnant les motifs du retard."
    BETWEEN: Final = (
        "L’échéance prudente est passée ; le dernier instant défendable ne l’est pas (l’heure entamée ne compte pas). "
        "Consigner les motifs du délai."
    )
    BETWEEN_AND_DONE: Final = (
        "Notification faite après l’échéance prudente et avant le dernier instant défendable (l’heure entamée ne "
        "compte pas). Consigner les motifs du délai."
    )

    @pytest.mark.parametrize(
        ("at", "notes"),
        [
            (PRUDENT - SECOND, (FIRST_OF_ALL,)),
            (PRUDENT, (FIRST_OF_ALL, BETWEEN)),
            (LATEST - SECOND, (FIRST_OF_ALL, BETWEEN)),
            (LATEST, (FIRST_OF_ALL, ANYWAY)),
        ],
    )
    def test_while_nothing_is_filed(self, at: datetime, notes: tuple[str, ...]) -> None:
        """The 72 hours are a ceiling; between both ends, keep the reasons; late, notify anyway."""
        assert row(breach(), NOTIFICATION, at=at).notes == notes

    @pytest.mark.parametrize(
        ("filed_at", "notes"),
        [(PRUDENT - SECOND, ()), (PRUDENT, (BETWEEN_AND_DONE,)), (LATEST - SECOND, (BETWEEN_AND_DONE,)), (LATEST, ())],
    )
    def test_once_filed(self, filed_at: datetime, notes: tuple[str, ...]) -> None:
        """Filed between both ends, it is in time, with the advice to keep the reasons; else there is nothing to add."""
        assert row(breach(notifications=(filing(filed_at),)), NOTIFICATION, at=MUCH_LATER).notes == notes

    @pytest.mark.parametrize(
        "facts",
        [
            breach(RiskLevel.UNLIKELY, notifications=(filing(AWARE),)),
            breach(certainty=Certainty.RULED_OUT, notifications=(filing(AWARE),)),
        ],
    )
    def test_notified_for_nothing(self, facts: Breach) -> None:
        """A filing that turns out not to be owed can be completed or withdrawn."""
        assert row(facts, NOTIFICATION, at=MUCH_LATER).notes == (
            "Une notification a été faite : elle peut être complétée ou retirée.",
        )

    HOUR_UNKNOWN: Final = (
        "Le retard est compté depuis 0 h, faute d’heure : si la prise de connaissance a eu lieu plus tard ce jour-là, "
        "il peut ne pas y en avoir."
    )

    @pytest.mark.parametrize(
        ("filed_at", "doubtful"),
        [
            ("06-05 00:59:59", False),  # in time even from midnight
            ("06-05 01:00", True),
            ("06-06 00:59:59", True),
            ("06-06 01:00", False),  # late even from the last minute of the day
        ],
    )
    def test_late_by_a_day_without_hour(self, filed_at: str, *, doubtful: bool) -> None:
        """Known by its day only, a filing late from midnight may be in time: that is said, and the hour asked."""
        by_day: dict[str, Any] = {"aware_at": None, "aware_on": date(2026, 6, 2)}
        found = row(breach(**by_day, notifications=(filing(paris(filed_at)),)), NOTIFICATION, at=MUCH_LATER)
        assert (self.HOUR_UNKNOWN in found.notes) is doubtful
        assert [fact.path for fact in found.missing] == ["$.aware_at"]
        waiting = row(breach(**by_day), NOTIFICATION, at=paris(filed_at))
        assert (self.HOUR_UNKNOWN in waiting.notes) is doubtful

    def test_late_by_its_hour_is_late(self) -> None:
        """Where the hour is known, nothing softens the lateness."""
        assert self.HOUR_UNKNOWN not in row(breach(), NOTIFICATION, at=LATEST).notes


class TestWithdrawal:
    """A notification that was withdrawn notifies nothing."""

    WITHDRAWN: Final = breach(notifications=(filing(AWARE), filing(AWARE + hours(20), WITHDRAWAL)))

    @pytest.mark.parametrize(
        ("at", "states"),
        [
            (AWARE + hours(19), (ON_TIME, DUE, NOT_APPLICABLE)),
            (AWARE + hours(20), (DUE, NOT_DUE, NOT_DUE)),
            (LATEST, (OVERDUE, NOT_DUE, DUE)),
        ],
    )
    def test_what_was_done_is_to_be_done_again(self, at: datetime, states: tuple[ObligationState, ...]) -> None:
        """Once withdrawn, a breach that is still one is to be notified, and the 72 hours still run."""
        assert three(self.WITHDRAWN, at) == states

    def test_the_practice_is_told(self) -> None:
        """The row says that the withdrawn notification does not count; filed again, nothing more is said."""
        again = breach(notifications=(*self.WITHDRAWN.notifications, filing(AWARE + hours(30), COMPLETE)))
        note = (
            "La notification a été retirée et ne compte plus : si la violation est établie et son risque aussi, "
            "notifier de nouveau."
        )
        assert note in row(self.WITHDRAWN, NOTIFICATION, at=AWARE + hours(20)).notes
        assert row(again, NOTIFICATION, at=AWARE + hours(40)).notes == ()
        assert three(again, AWARE + hours(40)) == (ON_TIME, NOT_APPLICABLE, NOT_APPLICABLE)

    def test_withdrawn_for_a_false_alarm(self) -> None:
        """Where there was no breach, a withdrawn notification leaves nothing to do and nothing to say."""
        facts = breach(certainty=Certainty.RULED_OUT, notifications=self.WITHDRAWN.notifications)
        assert three(facts, MUCH_LATER) == (NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE)
        assert row(facts, NOTIFICATION, at=MUCH_LATER).notes == ()


class TestComplement:
    """Row ``cnil_complement``: art. 33(4), whose 72 hours are an advice of the CNIL."""

    @pytest.mark.parametrize(
        ("why", "facts", "state", "reason"),
        [
            (
                "nothing filed",
                breach(),
                NOT_DUE,
                "Aucune notification n’est en cours ; une notification incomplète devra être complétée.",
            ),
            (
                "a complete filing",
                breach(notifications=(filing(AWARE, COMPLETE),)),
                NOT_APPLICABLE,
                "La notification était complète.",
            ),
            (
                "an initial filing",
                breach(notifications=(filing(AWARE),)),
                DUE,
                "La notification initiale est incomplète : la compléter sans autre retard indu.",
            ),
            (
                "an initial filing, in doubt",
                breach(**SUPPOSED, notifications=(filing(AWARE),)),
                DUE,
                "La notification initiale est incomplète : la compléter sans autre retard indu.",
            ),
            (
                "a second initial filing completes nothing",
                breach(notifications=(filing(AWARE), filing(AWARE + hours(1)))),
                DUE,
                "La notification initiale est incomplète : la compléter sans autre retard indu.",
            ),
            (
                "the risk has become unlikely",
                breach(RiskLevel.UNLIKELY, notifications=(filing(AWARE),)),
                NOT_APPLICABLE,
                "Risque improbable pour les personnes : consigner la violation et les motifs de ne pas notifier.",
            ),
            (
                "a false alarm, notified",
                breach(certainty=Certainty.RULED_OUT, notifications=(filing(AWARE),)),
                NOT_APPLICABLE,
                "Fausse alerte : il n’y a pas eu de violation.",
            ),
            (
                "a processor that filed for the controller",
                breach(role=BreachRole.PROCESSOR, notifications=(filing(AWARE),)),
                NOT_APPLICABLE,
                "Le sous-traitant informe le responsable du traitement, qui seul notifie à la CNIL.",
            ),
        ],
    )
    def test_state_and_reason(self, why: str, facts: Breach, state: ObligationState, reason: str) -> None:
        """The state and its reason are those of the table."""
        found = row(facts, COMPLEMENT, at=MUCH_LATER)
        assert (found.state, found.reasons) == (state, (reason,)), why
        assert (found.limit is None) is (state is not DUE)

    @pytest.mark.parametrize("kind", [COMPLEMENTARY, COMPLETE])
    @pytest.mark.parametrize("after", [1, 71, 72, 73, 1000])
    def test_done_and_never_late(self, kind: NotificationKind, after: int) -> None:
        """A complement is done whenever it comes: the advice of the CNIL makes nothing late."""
        facts = breach(notifications=(filing(AWARE), filing(AWARE + hours(after), kind)))
        found = row(facts, COMPLEMENT, at=AWARE + hours(1001))
        assert (found.state, found.done_at, found.remaining) == (DONE, AWARE + hours(after), None)

    def test_the_advice_is_no_delay_of_law(self) -> None:
        """The text has a word only; the 72 hours of the CNIL, elapsed from the first filing, are called advice."""
        filed_at = paris("06-04 15:42")
        found = row(breach(notifications=(filing(filed_at),)), COMPLEMENT, at=filed_at + hours(10))
        assert found.delay == Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY)
        assert limit_of(found).prudent == limit_of(found).legal_latest == filed_at + hours(72)
        assert (found.clock_start, found.remaining) == (filed_at, hours(62))
        assert found.notes == ("Échéance conseillée par la CNIL, si possible ; ce n’est pas un délai légal.",)
        assert found.citations == (gdpr.ART_33_4, cnil_guidance.COMPLEMENTS, edpb_guidelines.PHASES)
        assert row(breach(notifications=(filing(filed_at),)), COMPLEMENT, at=filed_at + hours(200)).state is DUE

    @pytest.mark.parametrize(
        ("kinds", "more"), [((COMPLEMENTARY,), True), ((COMPLETE,), False), ((COMPLEMENTARY, COMPLETE), False)]
    )
    def test_one_complement_may_not_be_all(self, kinds: tuple[NotificationKind, ...], *, more: bool) -> None:
        """After a complement that is not said to be complete, another may be owed."""
        later = tuple(filing(AWARE + hours(10 + rank), kind) for rank, kind in enumerate(kinds))
        notes = row(breach(notifications=(filing(AWARE), *later)), COMPLEMENT, at=MUCH_LATER).notes
        assert ("Si des informations manquent encore, un autre complément reste dû." in notes) is more

    def test_a_complement_of_nothing_is_asked_about(self) -> None:
        """A complement without initial filing does not notify; the date of the missing one is asked for."""
        facts = breach(notifications=(filing(AWARE, COMPLEMENTARY),))
        found = row(facts, NOTIFICATION, at=LATEST)
        assert (found.state, found.done_at) == (OVERDUE, None)
        assert [(fact.path, fact.question) for fact in found.missing] == [
            (
                "$.notifications",
                "Un complément est daté sans notification initiale : quand celle-ci a-t-elle été faite ?",
            )
        ]
        assert row(facts, COMPLEMENT, at=LATEST).state is NOT_DUE


class TestDelayReasons:
    """Row ``cnil_delay_reasons``: art. 33(1), second sentence."""

    @pytest.mark.parametrize(
        ("why", "facts", "at", "state", "reason"),
        [
            (
                "supposed",
                breach(**SUPPOSED),
                MUCH_LATER,
                NOT_DUE,
                "Le délai de 72 heures ne court pas, ou son départ n’est pas connu.",
            ),
            (
                "undated",
                breach(aware_at=None),
                MUCH_LATER,
                NOT_DUE,
                "Le délai de 72 heures ne court pas, ou son départ n’est pas connu.",
            ),
            ("nothing filed yet", breach(), LATEST - SECOND, NOT_DUE, "Le délai de notification n’est pas dépassé."),
            (
                "nothing filed, too late",
                breach(),
                LATEST,
                DUE,
                "Délai dépassé : la notification est accompagnée des motifs du retard.",
            ),
            (
                "filed in time, between both ends",
                breach(notifications=(filing(LATEST - SECOND),)),
                MUCH_LATER,
                NOT_APPLICABLE,
                "Notification faite dans le délai.",
            ),
            (
                "filed too late without reasons",
                breach(notifications=(filing(LATEST),)),
                MUCH_LATER,
                DUE,
                "Délai dépassé : la notification est accompagnée des motifs du retard.",
            ),
            (
                "filed too late with reasons",
                breach(notifications=(filing(LATEST, reasons="panne"),)),
                MUCH_LATER,
                DONE,
                "Les motifs du retard accompagnent la notification.",
            ),
            (
                "risk unlikely",
                breach(RiskLevel.UNLIKELY),
                MUCH_LATER,
                NOT_APPLICABLE,
                "Risque improbable pour les personnes : consigner la violation et les motifs de ne pas notifier.",
            ),
        ],
    )
    def test_state_and_reason(self, why: str, facts: Breach, at: datetime, state: ObligationState, reason: str) -> None:
        """The state and its reason are those of the table; the question is asked while the reasons are owed."""
        found = row(facts, REASONS, at=at)
        assert (found.state, found.reasons) == (state, (reason,)), why
        assert [fact.question for fact in found.missing] == (
            ["Pourquoi la notification est-elle tardive ?"] if state is DUE else []
        )
        assert (found.limit, found.delay, found.clock_start) == (None, None, None)

    def test_reasons_given_by_a_complement(self) -> None:
        """Reasons that come with a complement are given, later than the text wants: both rows agree on that."""
        facts = breach(
            notifications=(filing(LATEST), filing(LATEST + hours(5), COMPLEMENTARY, reasons="panne du réseau"))
        )
        assert three(facts, LATEST) == (WITHOUT, DUE, DUE)
        assert three(facts, LATEST + hours(5)) == (WITH, DONE, DONE)
        found = row(facts, REASONS, at=MUCH_LATER)
        assert found.done_at == LATEST + hours(5)
        assert found.reasons == (
            "Les motifs du retard ont été donnés par un complément ; le texte veut qu’ils accompagnent le dépôt.",
        )


TERRITORIES: Final = [
    # territory, aware, prudent, legal_latest: breaches.md § 3.3, examples 5, 6, 7, 9 and 10, and the territories where
    # the Regulation does not apply as such
    (
        Territory.METROPOLE,
        "2026-10-23T16:40+02:00",
        "2026-10-26T15:40:00+01:00",
        "2026-10-26T16:00:00+01:00",
    ),
    (
        Territory.LA_REUNION,
        "2026-12-24T22:10+04:00",
        "2026-12-27T22:10:00+04:00",
        "2026-12-27T23:00:00+04:00",
    ),
    (
        Territory.MARTINIQUE,
        "2026-05-21T23:59-04:00",
        "2026-05-24T23:59:00-04:00",
        "2026-05-25T00:00:00-04:00",
    ),
    (
        Territory.ALSACE_MOSELLE,
        "2026-04-29T09:00+02:00",
        "2026-05-02T09:00:00+02:00",
        "2026-05-02T10:00:00+02:00",
    ),
    (
        Territory.POLYNESIE_MARQUISES,
        "2026-06-02T10:17-09:30",
        "2026-06-05T10:17:00-09:30",
        "2026-06-05T10:17:00-09:30",
    ),
    (
        Territory.SAINT_PIERRE_ET_MIQUELON,
        "2026-03-06T09:15-03:00",
        "2026-03-09T10:15:00-02:00",
        "2026-03-09T10:15:00-02:00",
    ),
    (
        Territory.NOUVELLE_CALEDONIE,
        "2026-06-02T10:17+11:00",
        "2026-06-05T10:17:00+11:00",
        "2026-06-05T10:17:00+11:00",
    ),
]


class TestTerritories:
    """The clock of the place; outside Union law, the prudent end alone."""

    OUTSIDE: Final = (
        "Dans ce territoire, l’obligation vaut par la loi Informatique et Libertés (non vérifié) : seule l’échéance "
        "prudente est retenue."
    )

    @pytest.mark.parametrize(("territory", "aware", "prudent", "latest"), TERRITORIES)
    def test_both_ends(self, territory: Territory, aware: str, prudent: str, latest: str) -> None:
        """Both ends are those of the worked examples, in the zone of the practice."""
        found = row(breach(aware_at=instant(aware)), NOTIFICATION, at=instant(aware) + hours(1), by=practice(territory))
        limit = limit_of(found)
        assert (limit.prudent.isoformat(), limit.legal_latest.isoformat()) == (prudent, latest)
        assert found.remaining == hours(71)

    @pytest.mark.parametrize(("territory", "aware", "prudent", "latest"), TERRITORIES)
    def test_what_is_not_verified_is_said(self, territory: Territory, aware: str, prudent: str, latest: str) -> None:
        """Where the duty holds by French law, no article of the Regulation is cited and the row is not verified."""
        there = practice(territory)
        facts = breach(aware_at=instant(aware))
        inside = eu_periods_apply(territory)
        for at in (instant(aware), instant(prudent), instant(latest) + hours(24)):
            found = row(facts, NOTIFICATION, at=at, by=there)
            assert (self.OUTSIDE in found.notes) is not inside
            assert (regulation_1182_71.ART_3_1 in found.citations) is inside
            assert found.verification is (Verification.VERIFIED if inside else Verification.UNVERIFIED)

    def test_outside_union_law_the_prudent_end_is_the_last(self) -> None:
        """In the Marquesas, at the prudent end the notification is late; in Paris it would still be in time."""
        aware = instant("2026-06-02T10:17-09:30")
        there = practice(Territory.POLYNESIE_MARQUISES)
        for facts in (breach(aware_at=aware), breach(aware_at=aware, notifications=(filing(aware + hours(72)),))):
            assert row(facts, NOTIFICATION, at=aware + hours(72) - SECOND, by=there).state is DUE
            late = row(facts, NOTIFICATION, at=aware + hours(72), by=there)
            assert late.state in {OVERDUE, WITHOUT}
            assert same_instant(limit_of(late).prudent, limit_of(late).legal_latest)
        assert row(breach(aware_at=aware), NOTIFICATION, at=aware + hours(72)).state is DUE

    @pytest.mark.parametrize("facts", [breach(**SUPPOSED), breach(RiskLevel.UNLIKELY)])
    def test_where_nothing_is_counted_nothing_is_doubtful(self, facts: Breach) -> None:
        """Without limit, the row of a territory outside Union law is as sure as any other."""
        found = row(facts, NOTIFICATION, at=MUCH_LATER, by=practice(Territory.POLYNESIE_TAHITI))
        assert found.verification is Verification.VERIFIED
        assert self.OUTSIDE not in found.notes


class TestLawOfTheDay:
    """The awareness chooses the law."""

    @pytest.mark.parametrize(
        ("aware", "states"),
        [
            ("2018-05-24T23:59:59+02:00", (NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE)),
            ("2018-05-25T00:00:00+02:00", (OVERDUE, NOT_DUE, DUE)),
        ],
    )
    def test_the_day_before_and_the_day_itself(self, aware: str, states: tuple[ObligationState, ...]) -> None:
        """Known on 24 May 2018, nothing is owed to the CNIL; known on the 25th, all of it is."""
        assert three(breach(aware_at=instant(aware)), MUCH_LATER) == states
