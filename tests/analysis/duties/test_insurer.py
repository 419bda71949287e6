# SPDX-License-Identifier: MIT
"""The notice of loss, C. assur. L.113-2 4°: working days from the day after the knowledge, five at least."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

import attrs
import pytest

from obligation_cases import AWARE, SECOND, breach, hours, paris, practice, row
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach import Breach, Complaint, Insurance
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.delay import WorkingDays
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.time.instants import instant
from rgpd_sante.time.limits import DaysLimit
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import AddresseeKind, BreachOrigin, BreachRole, Certainty, RiskLevel

CODE: Final = ObligationCode.INSURER_NOTICE
NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE
UNDETERMINED: Final = ObligationState.UNDETERMINED
DUE: Final = ObligationState.DUE
OVERDUE: Final = ObligationState.OVERDUE
DONE: Final = ObligationState.DONE
ON_TIME: Final = ObligationState.DONE_ON_TIME
LATE: Final = ObligationState.DONE_LATE
YES: Final = Answer.YES
NO: Final = Answer.NO
UNKNOWN: Final = Answer.UNKNOWN

# known on Tuesday 2 June 2026: Wednesday, Thursday, Friday, Monday, Tuesday 9 June
END: Final = paris("06-10 00:00")
LATER: Final = END + hours(500)
NOT_THE_COMPLAINT: Final = "Cette déclaration ne remplace pas la plainte, et la plainte ne la remplace pas."
LATE_NOTE: Final = (
    "Déclarer quand même : un retard ne prive de la garantie que si le contrat le prévoit et si l’assureur prouve que "
    "le retard lui a nui."
)


def insured(cover: Answer = YES, days: int | None = 5, notified_at: datetime | None = None, **facts: Any) -> Breach:
    """Give a breach of an insured practice, with the delay of its policy."""
    return breach(insurance=Insurance(cyber_cover=cover, notice_working_days=days, notified_at=notified_at), **facts)


def judged(facts: Breach, at: datetime = LATER, territory: Territory = Territory.METROPOLE) -> Obligation:
    """Give the row of the notice."""
    return row(facts, CODE, at=at, by=practice(territory))


def ends(found: Obligation) -> tuple[str, str]:
    """Give the last days of a row, as counted for prudence and at the latest."""
    assert isinstance(found.limit, DaysLimit)
    return found.limit.prudent_day.isoformat(), found.limit.last_day.isoformat()


class TestStates:
    """Row ``insurer``."""

    @pytest.mark.parametrize(
        ("at", "state", "left"),
        [
            (AWARE, DUE, 24 * 8 - 10 - 17 / 60),
            (END - SECOND, DUE, 1 / 3600),
            (END, OVERDUE, 0),
            (END + hours(24), OVERDUE, -24),
        ],
    )
    def test_while_nothing_is_told(self, at: datetime, state: ObligationState, left: float) -> None:
        """Due until the midnight that ends the fifth working day."""
        found = judged(insured(), at)
        assert (found.state, found.remaining) == (state, hours(left))

    @pytest.mark.parametrize(
        ("notified_at", "state"), [(AWARE, ON_TIME), (END - SECOND, ON_TIME), (END, LATE), (END + hours(9), LATE)]
    )
    def test_once_told(self, notified_at: datetime, state: ObligationState) -> None:
        """In time before that midnight, late at it."""
        found = judged(insured(notified_at=notified_at))
        assert (found.state, found.done_at, found.remaining) == (state, notified_at, None)

    @pytest.mark.parametrize(
        ("cover", "notified_at", "state"),
        [
            (NO, None, NOT_APPLICABLE),
            (NO, AWARE, NOT_APPLICABLE),
            (UNKNOWN, None, UNDETERMINED),
            (UNKNOWN, AWARE, ON_TIME),
            (UNKNOWN, END, LATE),
        ],
    )
    def test_cover(self, cover: Answer, notified_at: datetime | None, state: ObligationState) -> None:
        """Without cover there is nothing to declare; while it is unknown, act as if there were one."""
        assert judged(insured(cover, notified_at=notified_at)).state is state

    @pytest.mark.parametrize(("alleged", "state"), [(YES, OVERDUE), (NO, NOT_APPLICABLE), (UNKNOWN, NOT_APPLICABLE)])
    def test_a_false_alarm(self, alleged: Answer, state: ObligationState) -> None:
        """No breach, no loss; but an attack without personal data is a loss."""
        facts = insured(
            certainty=Certainty.RULED_OUT,
            signal_at=AWARE,
            complaint=Complaint(offence_alleged=alleged),
        )
        assert judged(facts).state is state

    @pytest.mark.parametrize(("notified_at", "state"), [(None, UNDETERMINED), (AWARE, DONE)])
    def test_undated(self, notified_at: datetime | None, state: ObligationState) -> None:
        """While nobody says since when the loss is known, there is no limit, and it is asked."""
        found = judged(insured(notified_at=notified_at, aware_at=None))
        assert (found.state, found.limit, found.clock_start) == (state, None, None)
        assert [fact.path for fact in found.missing] == ["$.signal_at"]

    @pytest.mark.parametrize("role", list(BreachRole))
    @pytest.mark.parametrize("level", list(RiskLevel))
    def test_the_gdpr_plays_no_part(self, role: BreachRole, level: RiskLevel) -> None:
        """Whatever the risk for the persons and the role of the practice, its own loss is declared."""
        facts = breach(level, insurance=Insurance(cyber_cover=YES), role=role)
        assert judged(facts).state is OVERDUE


class TestStart:
    """The day after the knowledge, in the territory."""

    @pytest.mark.parametrize(
        ("facts", "start"),
        [
            (insured(), AWARE),
            (insured(signal_at=AWARE - hours(30)), AWARE - hours(30)),
            (insured(complaint=Complaint(attack_known_at=AWARE - hours(3))), AWARE - hours(3)),
            # the breach was known before the attack behind it
            (insured(complaint=Complaint(attack_known_at=AWARE + hours(60))), AWARE),
            (insured(complaint=Complaint(attack_known_at=LATER + SECOND)), AWARE),
        ],
    )
    def test_what_is_known_first(self, facts: Breach, start: datetime) -> None:
        """The attack or the breach, whichever is known first; without dates, the first alert."""
        assert judged(facts).clock_start == start

    @pytest.mark.parametrize(
        ("territory", "known", "last"),
        [
            (Territory.METROPOLE, "2026-06-02T23:59:59+02:00", "2026-06-09"),
            (Territory.METROPOLE, "2026-06-03T00:00:00+02:00", "2026-06-10"),
            (Territory.LA_REUNION, "2026-06-02T22:30:00+02:00", "2026-06-10"),  # already the 3rd there
            (Territory.MARTINIQUE, "2026-06-03T01:00:00+02:00", "2026-06-09"),  # still the 2nd there
        ],
    )
    def test_the_day_is_that_of_the_territory(self, territory: Territory, known: str, last: str) -> None:
        """The same instant may be of two days."""
        assert ends(judged(insured(aware_at=instant(known)), territory=territory)) == (last, last)


class TestWorkingDays:
    """Five working days over the holidays of each territory, by the calendar of 2026."""

    @pytest.mark.parametrize(
        ("territory", "known", "prudent", "last"),
        [
            # Easter: 3 April is Good Friday, 6 April Easter Monday
            (Territory.METROPOLE, "2026-04-01", "2026-04-09", "2026-04-09"),
            (Territory.MARTINIQUE, "2026-04-01", "2026-04-09", "2026-04-09"),
            # Good Friday is off in some communes of Alsace-Moselle only: worked for the prudent end, not for the last
            (Territory.ALSACE_MOSELLE, "2026-04-01", "2026-04-09", "2026-04-10"),
            # May: Friday 1, Friday 8, Ascension on Thursday 14, in Martinique Friday 22, Whit Monday 25
            (Territory.METROPOLE, "2026-04-30", "2026-05-11", "2026-05-11"),
            (Territory.METROPOLE, "2026-05-07", "2026-05-18", "2026-05-18"),
            (Territory.METROPOLE, "2026-05-20", "2026-05-28", "2026-05-28"),
            (Territory.MARTINIQUE, "2026-05-20", "2026-05-29", "2026-05-29"),
            (Territory.ALSACE_MOSELLE, "2026-05-20", "2026-05-28", "2026-05-28"),
            # Christmas: in Alsace-Moselle the 26th too, which is a Saturday in 2026, a Friday in 2025
            (Territory.METROPOLE, "2025-12-24", "2026-01-02", "2026-01-02"),
            (Territory.ALSACE_MOSELLE, "2025-12-24", "2026-01-05", "2026-01-05"),
        ],
    )
    def test_over_the_holidays(self, territory: Territory, known: str, prudent: str, last: str) -> None:
        """Saturdays, Sundays and the holidays of the territory are left out; the first day is the one after."""
        facts = insured(aware_at=instant(f"{known}T15:00:00Z"))
        assert ends(judged(facts, territory=territory)) == (prudent, last)

    @pytest.mark.parametrize(
        ("days", "prudent", "last"),
        [
            (None, "2026-06-09", "2026-06-09"),
            (5, "2026-06-09", "2026-06-09"),
            (6, "2026-06-10", "2026-06-10"),
            (10, "2026-06-16", "2026-06-16"),
            # a clause below the minimum is of no effect: its own end first, the minimum at the latest
            (4, "2026-06-08", "2026-06-09"),
            (2, "2026-06-04", "2026-06-09"),
            (0, "2026-06-02", "2026-06-09"),
        ],
    )
    def test_the_policy_and_the_minimum(self, days: int | None, prudent: str, last: str) -> None:
        """The delay is that of the policy; below the minimum, it is kept for prudence only."""
        found = judged(insured(days=days), AWARE)
        assert ends(found) == (prudent, last)
        assert found.delay == WorkingDays(number=max(5, days or 5))
        too_short = days is not None and days < 5
        assert (
            any(note.startswith("Le contrat prévoit moins que le minimum légal") for note in found.notes) is too_short
        )

    @pytest.mark.parametrize(("at", "state"), [(paris("06-05 00:00"), DUE), (END - SECOND, DUE), (END, OVERDUE)])
    def test_past_a_clause_that_is_too_short_nothing_is_late(self, at: datetime, state: ObligationState) -> None:
        """After the end of the clause and before the minimum, the notice is still in time."""
        assert judged(insured(days=2), at).state is state
        told = ON_TIME if state is DUE else LATE
        assert judged(insured(days=2, notified_at=at)).state is told


class TestWords:
    """What the practice is told."""

    def test_who_owes_what_to_whom(self) -> None:
        """The insured tells the insurer, by the contract and art. L.113-2, 4°, which is verified."""
        found = judged(insured(), AWARE)
        assert (found.force, found.debtor, found.addressee) == (
            Force.CONTRACT,
            Debtor.INSURED,
            AddresseeKind.INSURER,
        )
        assert found.citations == (code_des_assurances.L_113_2_4,)
        assert found.verification is Verification.VERIFIED
        assert found.reasons == (
            "L’assuré déclare le sinistre dès qu’il en a connaissance, au plus tard dans le délai du contrat.",
        )
        assert (found.notes, found.missing) == ((NOT_THE_COMPLAINT,), ())

    @pytest.mark.parametrize(
        ("facts", "reason", "notes"),
        [
            (
                insured(NO),
                "Pas d’assurance du risque cyber.",
                ("Un autre contrat (vol, responsabilité) peut demander une déclaration : le vérifier.",),
            ),
            (insured(certainty=Certainty.RULED_OUT), "Fausse alerte : il n’y a pas de sinistre à déclarer.", ()),
        ],
    )
    def test_why_not(self, facts: Breach, reason: str, notes: tuple[str, ...]) -> None:
        """A row that does not apply says why, and has no limit and no question; another policy is not forgotten."""
        found = judged(facts)
        assert (found.reasons, found.notes, found.missing, found.limit) == ((reason,), notes, (), None)

    @pytest.mark.parametrize(
        ("origin", "told"),
        [
            (BreachOrigin.LOST_STOLEN_EQUIPMENT, True),
            (BreachOrigin.LOST_STOLEN_PAPER, True),
            (BreachOrigin.HACK, False),
            (BreachOrigin.WRONG_RECIPIENT, False),
        ],
    )
    def test_a_theft_may_have_a_shorter_delay(self, origin: BreachOrigin, *, told: bool) -> None:
        """A policy against theft may give less than five days: the practice whose things are gone is warned."""
        notes = judged(insured(origins=(origin,)), AWARE).notes
        assert (
            "Pour un vol garanti, le minimum légal est plus court et le contrat peut le retenir : le vérifier." in notes
        ) is told

    @pytest.mark.parametrize(
        ("facts", "at", "told"),
        [
            (insured(), END - SECOND, False),
            (insured(), END, True),
            (insured(notified_at=END), LATER, True),
            (insured(notified_at=END - SECOND), LATER, False),
        ],
    )
    def test_late_is_not_lost(self, facts: Breach, at: datetime, *, told: bool) -> None:
        """A late notice is worth making: the insurer must prove that the delay harmed it."""
        assert (LATE_NOTE in judged(facts, at).notes) is told

    @pytest.mark.parametrize(
        ("facts", "asked"),
        [
            (insured(), []),
            (insured(UNKNOWN), ["$.insurance.cyber_cover"]),
            (insured(days=None), ["$.insurance.notice_working_days"]),
            (
                insured(UNKNOWN, None, aware_at=None),
                ["$.insurance.cyber_cover", "$.insurance.notice_working_days", "$.signal_at"],
            ),
        ],
    )
    def test_questions(self, facts: Breach, asked: list[str]) -> None:
        """What lacks is asked for."""
        assert [fact.path for fact in judged(facts).missing] == asked


def test_an_awareness_by_its_day_counts_from_that_day() -> None:
    """A day without hour is enough for a period in days."""
    facts = attrs.evolve(insured(), aware_at=None, aware_on=date(2026, 6, 2))
    assert ends(judged(facts)) == ("2026-06-09", "2026-06-09")
