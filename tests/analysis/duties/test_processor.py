# SPDX-License-Identifier: MIT
"""The notice of a processor, GDPR art. 33(2), seen from both sides: no risk test, no figure but that of a contract."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

import attrs
import pytest

from obligation_cases import AWARE, SECOND, breach, decided, hours, paris, practice, processor, row, rows
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach import BodyRole, Breach, InvolvedBody
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Hours, Promptness, Qualifier
from rgpd_sante.law.texts import code_de_la_sante_publique, gdpr
from rgpd_sante.time.instants import instant, same_instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import AddresseeKind, BreachRole, Certainty, RiskLevel

CODE: Final = ObligationCode.CONTROLLER_NOTICE
NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE
NOT_DUE: Final = ObligationState.NOT_DUE
UNDETERMINED: Final = ObligationState.UNDETERMINED
DUE: Final = ObligationState.DUE
OVERDUE: Final = ObligationState.OVERDUE
DONE: Final = ObligationState.DONE
ON_TIME: Final = ObligationState.DONE_ON_TIME
LATE: Final = ObligationState.DONE_LATE

LATER: Final = AWARE + hours(100)
SUPPOSED: Final[dict[str, Any]] = {"certainty": Certainty.SUPPOSED, "aware_at": None}
BY_CONTRACT: Final = "Le délai en heures est celui du contrat ; la loi dit « dans les meilleurs délais »."
NOT_THE_CNIL: Final = "Le sous-traitant ne juge pas du risque et ne notifie pas à la CNIL en son propre nom."
THEIRS: Final = "Cette obligation est celle du sous-traitant ; vérifier ce que prévoit le contrat."


def served(**facts: Any) -> InvolvedBody:
    """Give a controller that the practice works for."""
    return attrs.evolve(InvolvedBody(name="Clinique Imaginaire", role=BodyRole.CONTROLLER), **facts)


def ours(*bodies: InvolvedBody, **facts: Any) -> Breach:
    """Give a breach of a practice that is a processor."""
    return breach(role=BreachRole.PROCESSOR, bodies=bodies, **facts)


def theirs(*bodies: InvolvedBody, **facts: Any) -> Breach:
    """Give a breach of a practice that is a controller, with other bodies."""
    return breach(bodies=bodies, **facts)


class TestOwedByThePractice:
    """The practice is the processor: its own awareness starts the clock of each notice."""

    @pytest.mark.parametrize(
        ("why", "facts", "at", "state"),
        [
            ("nothing told", ours(served()), LATER, DUE),
            ("told", ours(served(told_at=AWARE + hours(1))), LATER, DONE),
            ("to be told", ours(served(told_at=LATER + SECOND)), LATER, DUE),
            ("what the controller told is another matter", ours(served(told_us_at=AWARE)), LATER, DUE),
            ("only supposed", ours(served(), **SUPPOSED), LATER, NOT_DUE),
            ("only supposed, told all the same", ours(served(told_at=AWARE), **SUPPOSED), LATER, DONE),
            ("established, undated", ours(served(), aware_at=None), LATER, DUE),
            ("a contract, undated", ours(served(contract_notice_hours=24), aware_at=None), LATER, DUE),
            ("a contract of 24 h, at its start", ours(served(contract_notice_hours=24)), AWARE, DUE),
            (
                "a contract of 24 h, its last second",
                ours(served(contract_notice_hours=24)),
                AWARE + hours(24) - SECOND,
                DUE,
            ),
            ("a contract of 24 h, at its end", ours(served(contract_notice_hours=24)), AWARE + hours(24), OVERDUE),
            (
                "told in its last second",
                ours(served(contract_notice_hours=24, told_at=AWARE + hours(24) - SECOND)),
                LATER,
                ON_TIME,
            ),
            ("told at its end", ours(served(contract_notice_hours=24, told_at=AWARE + hours(24))), LATER, LATE),
            ("a contract that says at once", ours(served(contract_notice_hours=0)), LATER, DUE),
            ("a contract that says at once, told", ours(served(contract_notice_hours=0, told_at=LATER)), LATER, DONE),
            ("ruled out", ours(served(), certainty=Certainty.RULED_OUT), LATER, NOT_APPLICABLE),
            ("before the GDPR", ours(served(), aware_at=instant("2018-05-24T12:00+02:00")), LATER, NOT_APPLICABLE),
            ("nobody named", ours(), LATER, DUE),
            ("nobody named, only supposed", ours(**SUPPOSED), LATER, NOT_DUE),
            ("only a processor named", ours(processor()), LATER, DUE),
        ],
    )
    def test_state(self, why: str, facts: Breach, at: datetime, state: ObligationState) -> None:
        """The state is that of the table."""
        assert row(facts, CODE, at=at).state is state, why

    def test_who_owes_what_to_whom(self) -> None:
        """The processor owes it to the controller, without undue delay, by art. 33(2)."""
        found = row(ours(served()), CODE, at=LATER)
        assert (found.force, found.debtor, found.addressee) == (
            Force.DUTY,
            Debtor.PROCESSOR,
            AddresseeKind.CONTROLLER,
        )
        assert found.delay == Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY)
        assert (found.citations, found.clock_start, found.body) == ((gdpr.ART_33_2,), AWARE, 0)
        assert found.reasons == (
            "Le sous-traitant prévient le responsable du traitement de toute violation, sans juger du risque.",
        )
        assert (found.notes, found.missing) == ((NOT_THE_CNIL,), ())

    def test_each_controller_has_its_row(self) -> None:
        """A notice to one controller is none to another; bodies of another role have no row."""
        facts = ours(served(told_at=AWARE), processor(), served(contract_notice_hours=24), served())
        found = rows(facts, CODE, at=AWARE + hours(30))
        assert [(item.body, item.state) for item in found] == [(0, DONE), (2, OVERDUE), (3, DUE)]

    def test_nobody_named_is_asked(self) -> None:
        """Where no controller is named, the duty is there all the same, and the question is asked."""
        found = row(ours(), CODE, at=LATER)
        assert [(fact.path, fact.question) for fact in found.missing] == [
            ("$.bodies", "Pour quels responsables du traitement le cabinet traitait-il ces données ?")
        ]
        assert (found.body, found.clock_start, found.notes) == (None, AWARE, (NOT_THE_CNIL,))

    def test_an_awareness_by_the_day_is_asked_about(self) -> None:
        """Known by its day, the clock of the contract starts at midnight, and the hour is asked for."""
        facts = ours(served(contract_notice_hours=24), aware_at=None, aware_on=date(2026, 6, 2))
        found = row(facts, CODE, at=paris("06-02 23:59:59"))
        assert (found.state, found.remaining) == (DUE, SECOND)
        assert [fact.path for fact in found.missing] == ["$.aware_at"]

    def test_the_host_of_health_data_is_not_the_client(self) -> None:
        """The article on hosts is about the practice's host, not about the controller that it serves."""
        assert row(ours(served(health_data_host=Answer.YES)), CODE, at=LATER).citations == (gdpr.ART_33_2,)


class TestOwedToThePractice:
    """The practice is the controller: its processor's awareness starts the processor's clock."""

    KNEW: Final = AWARE - hours(30)

    @pytest.mark.parametrize(
        ("why", "facts", "at", "state"),
        [
            ("no body at all", theirs(), LATER, NOT_APPLICABLE),
            (
                "only a joint controller",
                theirs(attrs.evolve(processor(), role=BodyRole.JOINT_CONTROLLER)),
                LATER,
                NOT_APPLICABLE,
            ),
            ("a processor of which nothing is known", theirs(processor()), LATER, UNDETERMINED),
            ("the same, while the breach is supposed", theirs(processor(), **SUPPOSED), LATER, NOT_DUE),
            ("it knew, and did not tell", theirs(processor(aware_at=KNEW)), LATER, DUE),
            ("it knew, of a breach still supposed", theirs(processor(aware_at=KNEW), **SUPPOSED), LATER, DUE),
            ("it will know", theirs(processor(aware_at=LATER + SECOND)), LATER, UNDETERMINED),
            ("it told", theirs(processor(told_us_at=AWARE)), LATER, DONE),
            ("it will tell", theirs(processor(aware_at=KNEW, told_us_at=LATER + SECOND)), LATER, DUE),
            ("we told it: that is another matter", theirs(processor(told_at=AWARE)), LATER, UNDETERMINED),
            (
                "a contract of 24 h, told in its last second",
                theirs(processor(aware_at=KNEW, contract_notice_hours=24, told_us_at=KNEW + hours(24) - SECOND)),
                LATER,
                ON_TIME,
            ),
            (
                "a contract of 24 h, told at its end",
                theirs(processor(aware_at=KNEW, contract_notice_hours=24, told_us_at=KNEW + hours(24))),
                LATER,
                LATE,
            ),
            (
                "a contract of 24 h, not told",
                theirs(processor(aware_at=KNEW, contract_notice_hours=24)),
                KNEW + hours(24),
                OVERDUE,
            ),
            (
                "a contract, and nobody knows since when it knew",
                theirs(processor(contract_notice_hours=24, told_us_at=AWARE)),
                LATER,
                DONE,
            ),
            ("ruled out", theirs(processor(), certainty=Certainty.RULED_OUT), LATER, NOT_APPLICABLE),
        ],
    )
    def test_state(self, why: str, facts: Breach, at: datetime, state: ObligationState) -> None:
        """The state is that of the table."""
        assert row(facts, CODE, at=at).state is state, why

    def test_it_is_not_ours(self) -> None:
        """The practice is told that the duty is the processor's, and what to look for in the contract."""
        found = row(theirs(processor(aware_at=self.KNEW)), CODE, at=LATER)
        assert found.debtor is Debtor.PROCESSOR
        assert found.reasons == ("Le sous-traitant doit prévenir le cabinet dès qu’il a connaissance de la violation.",)
        assert (found.notes, found.clock_start, found.missing) == ((THEIRS,), self.KNEW, ())

    @pytest.mark.parametrize(
        ("body", "asked"),
        [
            (processor(), True),
            (processor(contract_notice_hours=24, told_us_at=AWARE), True),
            (processor(told_us_at=AWARE), False),
            (processor(aware_at=KNEW), False),
        ],
    )
    def test_its_awareness_is_asked_where_it_matters(self, body: InvolvedBody, *, asked: bool) -> None:
        """When the processor knew is asked while it has not told, or where a contract measures its delay."""
        found = row(theirs(served(), body), CODE, at=LATER)
        assert [(fact.path, fact.question) for fact in found.missing] == (
            [("$.bodies[1].aware_at", "Le sous-traitant a-t-il eu connaissance de la violation, et quand ?")]
            if asked
            else []
        )
        assert found.body == 1

    @pytest.mark.parametrize("host", list(Answer))
    def test_a_host_of_health_data(self, host: Answer) -> None:
        """The contract of a host must say how breaches are told: CSP R.1111-11, cited for a host only."""
        cited = row(theirs(processor(health_data_host=host)), CODE, at=LATER).citations
        assert (code_de_la_sante_publique.R_1111_11 in cited) is (host is Answer.YES)


class TestContract:
    """A figure of hours is the contract's."""

    def test_hours_are_elapsed_and_told_to_be_of_the_contract(self) -> None:
        """Twenty-four hours from Saturday 14:20, across the change of the clocks, end on Sunday at 15:20."""
        knew = instant("2026-03-28T14:20+01:00")
        facts = theirs(processor(aware_at=knew, contract_notice_hours=24), aware_at=knew)
        found = row(facts, CODE, at=knew)
        assert found.limit is not None
        assert found.limit.prudent.isoformat() == "2026-03-29T15:20:00+02:00"
        assert same_instant(found.limit.prudent, found.limit.legal_latest)
        assert (found.delay, found.remaining) == (Hours(number=24), hours(24))
        assert found.notes == (THEIRS, BY_CONTRACT)

    @pytest.mark.parametrize("body", [processor(aware_at=AWARE), processor(aware_at=AWARE, contract_notice_hours=0)])
    def test_without_figure_there_is_no_limit(self, body: InvolvedBody) -> None:
        """« Dans les meilleurs délais » and « aussitôt » are no numbers of hours."""
        found = row(theirs(body), CODE, at=LATER)
        assert found.delay == Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY)
        assert (found.limit, found.remaining, BY_CONTRACT in found.notes) == (None, None, False)

    def test_the_limit_is_told_in_the_zone_of_the_practice(self) -> None:
        """In La Réunion the end of the contract's delay is told by its clock."""
        facts = theirs(processor(aware_at=AWARE, contract_notice_hours=24))
        found = row(facts, CODE, at=LATER, by=practice(Territory.LA_REUNION))
        assert found.limit is not None
        assert found.limit.prudent.isoformat() == "2026-06-03T12:17:00+04:00"


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (ours(served(), certainty=Certainty.RULED_OUT), "Fausse alerte : il n’y a pas eu de violation."),
        (
            theirs(processor(), aware_at=instant("2018-05-24T12:00+02:00")),
            "Avant le 25 mai 2018, le RGPD n’était pas applicable.",
        ),
        (theirs(), "Aucun sous-traitant n’est indiqué parmi les organismes en cause."),
    ],
)
def test_what_does_not_apply_says_why(facts: Breach, reason: str) -> None:
    """A row that does not apply has its reason and no clock; an empty list of bodies is no statement of fact."""
    found: Obligation = row(facts, CODE, at=LATER)
    assert (found.state, found.reasons, found.clock_start, found.body) == (NOT_APPLICABLE, (reason,), None, None)


@pytest.mark.parametrize("facts", [ours(served()), theirs(processor(aware_at=AWARE))])
def test_the_risk_plays_no_part(facts: Breach) -> None:
    """The notice is owed for any breach, of an unlikely risk too."""
    for level in RiskLevel:
        judged = attrs.evolve(facts, risk_decisions=(decided(level),))
        assert row(judged, CODE, at=LATER) == row(facts, CODE, at=LATER)
