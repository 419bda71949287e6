# SPDX-License-Identifier: MIT
"""The complaint of C. assur. L.12-10-1 in tables: a condition of payment, with a clock of its own."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Final

import attrs
import pytest

from obligation_cases import AWARE, LATEST, PRUDENT, SECOND, breach, decided, hours, paris, practice, row
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach import Breach, Complaint, Insurance
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.texts import code_des_assurances, code_penal
from rgpd_sante.time.instants import instant, same_instant
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import AddresseeKind, BreachCause, BreachRole, Certainty, RiskLevel

CODE: Final = ObligationCode.POLICE_COMPLAINT
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

KNOWN: Final = paris("06-01 20:31")
END: Final = KNOWN + hours(72)
LATER: Final = KNOWN + hours(500)
CONDITION: Final = (
    "Sans plainte dans ce délai, l’assureur ne paie pas les pertes causées par l’attaque ; le contrat ne peut pas y "
    "renoncer."
)
VICTIM: Final = (
    "La plainte est celle de la victime de l’attaque ; si le système est externalisé, vérifier qui est victime."
)
PRE_COMPLAINT: Final = "Une pré-plainte en ligne non signée n’est pas une plainte : seule celle-ci compte (analyse)."


def attack(cover: Answer = YES, alleged: Answer = YES, **complaint: Any) -> Breach:
    """Give a breach by an attack known at ``KNOWN``, insured and alleged unless told."""
    said = attrs.evolve(Complaint(offence_alleged=alleged, attack_known_at=KNOWN), **complaint)
    return breach(insurance=Insurance(cyber_cover=cover), complaint=said)


def judged(facts: Breach, at: datetime = LATER, territory: Territory = Territory.METROPOLE) -> Obligation:
    """Give the row of the complaint."""
    return row(facts, CODE, at=at, by=practice(territory))


class TestStates:
    """Row ``lopmi``."""

    @pytest.mark.parametrize(
        ("at", "state", "left"),
        [
            (KNOWN, DUE, hours(72)),
            (END - SECOND, DUE, SECOND),
            (END, OVERDUE, hours(0)),
            (END + hours(1), OVERDUE, hours(-1)),
        ],
    )
    def test_while_nothing_is_filed(self, at: datetime, state: ObligationState, left: timedelta) -> None:
        """Due to the last second of the 72 hours, without a minute more."""
        found = judged(attack(), at)
        assert (found.state, found.remaining, found.done_at) == (state, left, None)

    @pytest.mark.parametrize(
        ("filed_at", "state"),
        [(KNOWN - hours(1), ON_TIME), (KNOWN, ON_TIME), (END - SECOND, ON_TIME), (END, LATE), (END + hours(9), LATE)],
    )
    def test_once_filed(self, filed_at: datetime, state: ObligationState) -> None:
        """In time before the end, late at it; no reasons save a late complaint."""
        found = judged(attack(filed_at=filed_at))
        assert (found.state, found.remaining, found.done_at) == (state, None, filed_at)

    @pytest.mark.parametrize(
        ("cover", "alleged", "filed_at", "state"),
        [
            (YES, YES, None, OVERDUE),
            (YES, UNKNOWN, None, UNDETERMINED),
            (YES, NO, None, NOT_APPLICABLE),
            (UNKNOWN, YES, None, UNDETERMINED),
            (UNKNOWN, UNKNOWN, None, UNDETERMINED),
            (UNKNOWN, NO, None, NOT_APPLICABLE),
            (NO, YES, None, NOT_APPLICABLE),
            (NO, UNKNOWN, None, NOT_APPLICABLE),
            (NO, NO, None, NOT_APPLICABLE),
            (YES, YES, END, LATE),
            (UNKNOWN, YES, END, LATE),
            (UNKNOWN, YES, KNOWN, ON_TIME),
            # a complaint for something else is not measured by these 72 hours
            (YES, UNKNOWN, END, DONE),
            (YES, UNKNOWN, KNOWN, DONE),
            (YES, NO, END, NOT_APPLICABLE),
            (NO, YES, END, NOT_APPLICABLE),
        ],
    )
    def test_cover_and_attack(
        self, cover: Answer, alleged: Answer, filed_at: datetime | None, state: ObligationState
    ) -> None:
        """It takes a cyber cover and an alleged attack; without them no condition, while unknown it is open."""
        assert judged(attack(cover, alleged, filed_at=filed_at)).state is state

    @pytest.mark.parametrize(
        ("causes", "alleged", "state"),
        [
            ((BreachCause.INTERNAL_ACCIDENTAL,), UNKNOWN, NOT_APPLICABLE),
            ((BreachCause.EXTERNAL_ACCIDENTAL,), UNKNOWN, NOT_APPLICABLE),
            ((BreachCause.EXTERNAL_MALICIOUS,), UNKNOWN, UNDETERMINED),
            ((BreachCause.UNKNOWN,), UNKNOWN, UNDETERMINED),
            ((), UNKNOWN, UNDETERMINED),
            ((BreachCause.INTERNAL_ACCIDENTAL,), YES, OVERDUE),
            ((BreachCause.EXTERNAL_MALICIOUS,), NO, NOT_APPLICABLE),
        ],
    )
    def test_an_accident_is_no_attack(
        self, causes: tuple[BreachCause, ...], alleged: Answer, state: ObligationState
    ) -> None:
        """A lost laptop is none, nor a mis-sent e-mail, nor a malice that is said to be none; what is said wins."""
        assert judged(attrs.evolve(attack(alleged=alleged), causes=causes)).state is state

    def test_undated(self) -> None:
        """An attack of which nobody knows since when it is known has no limit: it is open, or done."""
        facts = breach(aware_at=None, insurance=Insurance(cyber_cover=YES), complaint=Complaint(offence_alleged=YES))
        found = judged(facts)
        assert (found.state, found.limit, found.clock_start) == (UNDETERMINED, None, None)
        filed = attrs.evolve(facts, complaint=Complaint(offence_alleged=YES, filed_at=KNOWN))
        assert judged(filed).state is DONE

    @pytest.mark.parametrize("certainty", list(Certainty))
    @pytest.mark.parametrize("role", list(BreachRole))
    def test_personal_data_play_no_part(self, certainty: Certainty, role: BreachRole) -> None:
        """The condition holds of an attack where no personal data were breached, or those of somebody else."""
        facts = attrs.evolve(attack(), certainty=certainty, role=role)
        assert judged(facts).state is OVERDUE
        assert judged(attrs.evolve(facts, risk_decisions=(decided(RiskLevel.UNLIKELY),))).state is OVERDUE


class TestClock:
    """From the knowledge of the attack, elapsed, without rounding."""

    @pytest.mark.parametrize(
        ("territory", "known", "end"),
        [
            (Territory.METROPOLE, "2026-06-02T10:17:33+02:00", "2026-06-05T10:17:33+02:00"),
            (Territory.METROPOLE, "2026-03-28T14:20:00+01:00", "2026-03-31T15:20:00+02:00"),
            (Territory.METROPOLE, "2026-10-23T16:40:00+02:00", "2026-10-26T15:40:00+01:00"),
            (Territory.ALSACE_MOSELLE, "2026-04-02T18:00:00+02:00", "2026-04-05T18:00:00+02:00"),  # Easter
            (Territory.LA_REUNION, "2026-12-24T22:10:00+04:00", "2026-12-27T22:10:00+04:00"),
            (Territory.POLYNESIE_MARQUISES, "2026-06-02T10:17:00-09:30", "2026-06-05T10:17:00-09:30"),
        ],
    )
    def test_72_elapsed_hours(self, territory: Territory, known: str, end: str) -> None:
        """Weekends, holidays and the change of the clocks count for nothing; both ends are one instant."""
        found = judged(attack(attack_known_at=instant(known)), instant(known), territory)
        assert isinstance(found.limit, HoursLimit)
        assert found.limit.prudent.isoformat() == end
        assert same_instant(found.limit.prudent, found.limit.legal_latest)
        assert (found.clock_start, found.delay) == (instant(known), Hours(number=72))

    @pytest.mark.parametrize(
        ("facts", "start"),
        [
            (attack(), KNOWN),
            (attrs.evolve(attack(), signal_at=KNOWN - hours(5)), KNOWN),
            (attack(attack_known_at=None), AWARE),
            (attrs.evolve(attack(attack_known_at=None), signal_at=KNOWN - hours(5)), KNOWN - hours(5)),
            (attack(attack_known_at=LATER + SECOND), AWARE),
        ],
    )
    def test_start(self, facts: Breach, start: datetime) -> None:
        """The knowledge of the attack if it is dated, else the first word of the breach, by prudence."""
        assert judged(facts).clock_start == start

    def test_the_law_is_that_of_the_day_it_is_known(self) -> None:
        """Known on 23 April 2023, nothing hangs on a complaint; on the 24th, by the day of the territory, it does."""
        last = instant("2023-04-23T23:59:59+02:00")
        assert judged(attack(attack_known_at=last)).state is NOT_APPLICABLE
        assert judged(attack(attack_known_at=last + SECOND)).state is OVERDUE
        assert judged(attack(attack_known_at=last), territory=Territory.LA_REUNION).state is OVERDUE
        assert judged(attack(attack_known_at=last + SECOND), territory=Territory.MARTINIQUE).state is NOT_APPLICABLE
        old = judged(attack(attack_known_at=last))
        assert old.reasons == ("Le texte ne vise que les attaques connues depuis le 24 avril 2023.",)
        assert old.first_day == date(2023, 4, 24)

    def test_it_is_not_the_clock_of_the_cnil(self) -> None:
        """Aware of both at one minute, the complaint is late at 10:17 when the CNIL may be told till 11:00."""
        facts = attack(attack_known_at=AWARE)
        assert judged(facts, PRUDENT).state is OVERDUE
        assert row(facts, ObligationCode.AUTHORITY_NOTIFICATION, at=LATEST - SECOND).state is DUE


class TestWords:
    """What the practice is told."""

    def test_it_is_a_condition_and_no_duty(self) -> None:
        """The victim complains to the police; without it the insurer does not pay."""
        found = judged(attack())
        assert (found.force, found.debtor, found.addressee) == (
            Force.CONDITION_OF_PAYMENT,
            Debtor.VICTIM,
            AddresseeKind.POLICE,
        )
        assert found.reasons == ("L’indemnisation d’une cyberattaque suppose une plainte déposée à temps.",)
        assert found.notes == (CONDITION, VICTIM)
        assert found.citations == (code_des_assurances.L_12_10_1, code_penal.ART_323)

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            (
                attack(cover=NO),
                "Pas d’assurance du risque cyber : aucune indemnisation n’en dépend ; porter plainte reste possible.",
            ),
            (
                attack(alleged=NO),
                "Pas d’attaque d’un système de données (C. pén. 323-1 à 323-3-1) : un accident n’est pas visé.",
            ),
        ],
    )
    def test_why_not(self, facts: Breach, reason: str) -> None:
        """A row that does not apply says why, and has no limit, no note and no question."""
        found = judged(facts)
        assert (found.reasons, found.notes, found.missing) == ((reason,), (), ())
        assert (found.limit, found.clock_start, found.remaining) == (None, None, None)

    def test_a_pre_complaint_is_none(self) -> None:
        """An online pre-complaint does not stop the clock, and the practice is told so once it has made one."""
        facts = attack(precomplaint_at=KNOWN + hours(1))
        found = judged(facts, END)
        assert (found.state, found.done_at, found.notes) == (OVERDUE, None, (CONDITION, VICTIM, PRE_COMPLAINT))
        assert judged(facts, KNOWN + hours(1) - SECOND).notes == (CONDITION, VICTIM)

    @pytest.mark.parametrize(
        ("facts", "asked"),
        [
            (attack(), []),
            (attack(cover=UNKNOWN), ["$.insurance.cyber_cover"]),
            (attack(alleged=UNKNOWN), ["$.complaint.offence_alleged"]),
            (attack(attack_known_at=None), ["$.complaint.attack_known_at"]),
            (attack(attack_known_at=LATER + SECOND), ["$.complaint.attack_known_at"]),
            (
                attack(UNKNOWN, UNKNOWN, attack_known_at=None),
                ["$.insurance.cyber_cover", "$.complaint.offence_alleged", "$.complaint.attack_known_at"],
            ),
        ],
    )
    def test_questions(self, facts: Breach, asked: list[str]) -> None:
        """What lacks is asked for."""
        assert [fact.path for fact in judged(facts).missing] == asked
