# SPDX-License-Identifier: MIT
"""The report of an incident of a health structure, CSP L.1111-8-2: who, to whom, by the law of the day it is known."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Final

import pytest

from obligation_cases import AWARE, SECOND, breach, decided, hours, practice, row
from rgpd_sante.analysis.obligation import Debtor, Force, Obligation, ObligationCode, ObligationState
from rgpd_sante.breach import Breach, IncidentReport
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.delay import Promptness, Qualifier
from rgpd_sante.law.texts import code_de_la_sante_publique as csp
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import AddresseeKind, BreachRole, Certainty, IncidentEffect, RiskLevel
from rgpd_sante.vocabulary.practice import StructureKind

REPORT: Final = ObligationCode.INCIDENT_REPORT
RESOLUTION: Final = ObligationCode.INCIDENT_RESOLUTION
NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE
NOT_DUE: Final = ObligationState.NOT_DUE
UNDETERMINED: Final = ObligationState.UNDETERMINED
DUE: Final = ObligationState.DUE
DONE: Final = ObligationState.DONE
YES: Final = Answer.YES
NO: Final = Answer.NO
UNKNOWN: Final = Answer.UNKNOWN

LATER: Final = AWARE + hours(500)
CLINIC: Final = practice(structure=StructureKind.HEALTH_ESTABLISHMENT)
BROCHURE: Final = (
    "On lit parfois que tout professionnel doit « informer son ARS » : le texte ne vise que certaines structures, et "
    "le signalement va à l’ANS (CERT Santé) depuis le 29 avril 2022 ; c’est elle qui informe l’ARS."
)
VOLUNTARY: Final = "Un contact volontaire avec le CERT Santé reste possible."
NO_FIGURE: Final = (
    "Le texte dit « sans délai », sans nombre d’heures ; ce signalement s’ajoute à la notification à la CNIL."
)


def incident(exceptional: Answer = YES, **facts: Any) -> Breach:
    """Give a breach that is an incident, exceptional unless told."""
    return breach(incident=IncidentReport(exceptional=exceptional, **facts))


def report(facts: Breach, by: Practice = CLINIC, at: datetime = LATER) -> Obligation:
    """Give the row of the report."""
    return row(facts, REPORT, at=at, by=by)


BOUND: Final = {
    StructureKind.HEALTH_ESTABLISHMENT: date(2017, 10, 1),
    StructureKind.ARMY_HOSPITAL: date(2017, 10, 1),
    StructureKind.MEDICAL_LABORATORY: date(2017, 10, 1),
    StructureKind.RADIOTHERAPY_CENTRE: date(2017, 10, 1),
    StructureKind.MEDICO_SOCIAL: date(2022, 4, 29),
}
UNCLEAR: Final = {
    StructureKind.HEALTH_CENTRE,
    StructureKind.MAISON_DE_SANTE,
    StructureKind.GROUP_PRACTICE,
    StructureKind.IMAGING_CENTRE,
}


class TestWho:
    """§ 4.2: the structures of the list of the ANS, those that the words might reach, and the others."""

    @pytest.mark.parametrize("structure", list(StructureKind))
    @pytest.mark.parametrize("known", ["2017-09-30", "2017-10-01", "2022-04-28", "2022-04-29", "2026-06-02"])
    def test_by_structure_and_day(self, structure: StructureKind, known: str) -> None:
        """Bound since its day; unclear since 2017; all others are not on the list, on any day."""
        day = date.fromisoformat(known)
        found = report(incident(known_at=instant(f"{known}T12:00+02:00")), practice(structure=structure))
        if structure in BOUND:
            expected = DUE if day >= BOUND[structure] else NOT_APPLICABLE
        elif structure in UNCLEAR:
            expected = UNDETERMINED if day >= date(2017, 10, 1) else NOT_APPLICABLE
        else:
            expected = NOT_APPLICABLE
        assert found.state is expected

    @pytest.mark.parametrize(
        ("structure", "known", "reason"),
        [
            (
                StructureKind.HEALTH_ESTABLISHMENT,
                "2026-06-02",
                "Cette structure est tenue de signaler ses incidents graves.",
            ),
            (
                StructureKind.MEDICO_SOCIAL,
                "2022-04-28",
                "Cette structure n’est tenue de signaler que depuis le 29 avril 2022.",
            ),
            (
                StructureKind.GROUP_PRACTICE,
                "2026-06-02",
                "Les mots du texte pourraient viser cette structure, que la liste de l’ANS ne nomme pas.",
            ),
            (
                StructureKind.PHARMACY,
                "2026-06-02",
                "Cette structure n’est pas tenue de signaler, selon la liste publiée par l’ANS.",
            ),
            (None, "2026-06-02", "Le type de structure n’est pas indiqué ; seules certaines doivent signaler."),
            (
                StructureKind.HEALTH_ESTABLISHMENT,
                "2017-09-30",
                "Le signalement n’existait pas avant le 1er octobre 2017.",
            ),
            (None, "2017-09-30", "Le signalement n’existait pas avant le 1er octobre 2017."),
        ],
    )
    def test_reason(self, structure: StructureKind | None, known: str, reason: str) -> None:
        """The first reason says why the structure is bound or not."""
        found = report(incident(known_at=instant(f"{known}T12:00+02:00")), practice(structure=structure))
        assert found.reasons[0] == reason

    @pytest.mark.parametrize("structure", [StructureKind.SOLO_PRACTICE, StructureKind.PHARMACY])
    def test_a_practice_or_a_pharmacy_is_never_told_to_report(self, structure: StructureKind) -> None:
        """Whatever the incident, it is told what leaflets get wrong, and that a voluntary contact is possible."""
        found = report(incident(effects=tuple(IncidentEffect)), practice(structure=structure))
        assert (found.state, found.notes, found.missing) == (NOT_APPLICABLE, (BROCHURE, VOLUNTARY), ())
        assert found.clock_start is None

    def test_another_structure_is_told_to_ask(self) -> None:
        """A structure of no listed kind is not on the list of the ANS, but its words might reach it."""
        notes = report(incident(), practice(structure=StructureKind.OTHER)).notes
        assert notes[:2] == (BROCHURE, VOLUNTARY)
        assert notes[2].startswith("Si elle exerce des activités de prévention, de diagnostic ou de soins")

    def test_a_structure_unclear_is_an_analysis(self) -> None:
        """What rests on unclear words is marked as an analysis and cites them."""
        found = report(incident(), practice(structure=StructureKind.MAISON_DE_SANTE))
        assert found.verification is Verification.ANALYSIS
        assert csp.D_1111_16_3 in found.citations
        old = report(incident(known_at=instant("2020-06-02T12:00Z")), practice(structure=StructureKind.MAISON_DE_SANTE))
        assert csp.L_1111_8_2 in old.citations
        assert report(incident(), practice()).verification is Verification.VERIFIED

    def test_an_unknown_structure_is_asked(self) -> None:
        """Without kind of structure, act as if it were due, and ask."""
        found = report(incident(), practice())
        assert found.state is UNDETERMINED
        assert [(fact.path, fact.question) for fact in found.missing] == [
            ("$.practice.structure", "Quel type de structure : cabinet, officine, laboratoire, établissement … ?")
        ]


class TestToWhom:
    """The addressee and the rule are those of the day on which the incident is known, in the territory."""

    @pytest.mark.parametrize(
        ("territory", "known", "addressee"),
        [
            (Territory.METROPOLE, "2017-10-01T00:00:00+02:00", AddresseeKind.ARS),
            (Territory.METROPOLE, "2022-04-28T23:59:59+02:00", AddresseeKind.ARS),
            (Territory.METROPOLE, "2022-04-29T00:00:00+02:00", AddresseeKind.ANS),
            (Territory.LA_REUNION, "2022-04-28T22:00:00+02:00", AddresseeKind.ANS),  # midnight there
            (Territory.GUADELOUPE, "2022-04-29T05:59:59+02:00", AddresseeKind.ARS),  # still the 28th there
            (Territory.METROPOLE, "2026-06-02T12:00:00+02:00", AddresseeKind.ANS),
        ],
    )
    def test_ars_then_ans(self, territory: Territory, known: str, addressee: AddresseeKind) -> None:
        """To the ARS until 28 April 2022, to the ANS since the 29th."""
        by = practice(territory, StructureKind.MEDICAL_LABORATORY)
        found = report(incident(known_at=instant(known)), by)
        assert (found.state, found.addressee) == (DUE, addressee)
        assert (found.first_day, found.last_day) == (
            (date(2017, 10, 1), date(2022, 4, 28)) if addressee is AddresseeKind.ARS else (date(2022, 4, 29), None)
        )

    def test_the_second_before_there_was_a_duty(self) -> None:
        """Known on 30 September 2017, an incident owed no report."""
        last = instant("2017-09-30T23:59:59+02:00")
        assert report(incident(known_at=last)).state is NOT_APPLICABLE
        assert report(incident(known_at=last + SECOND)).state is DUE
        assert report(incident(known_at=last)).notes == ()

    @pytest.mark.parametrize(
        ("facts", "start"),
        [
            (incident(known_at=AWARE + hours(3)), AWARE + hours(3)),
            (incident(known_at=LATER + SECOND), AWARE),
            (incident(), AWARE),
            (breach(incident=IncidentReport(exceptional=YES), signal_at=AWARE - hours(2)), AWARE - hours(2)),
            (breach(incident=IncidentReport(exceptional=YES), aware_at=None), None),
        ],
    )
    def test_the_clock_starts_when_the_incident_is_known(self, facts: Breach, start: datetime | None) -> None:
        """Its own date first; without one, the first word of the breach."""
        assert report(facts).clock_start == start

    def test_who_owes_what(self) -> None:
        """The structure owes it « sans délai », with no figure; it adds to the notification to the CNIL."""
        found = report(incident())
        assert (found.force, found.debtor) == (Force.DUTY, Debtor.HEALTH_STRUCTURE)
        assert found.delay == Qualifier(promptness=Promptness.WITHOUT_DELAY)
        assert (found.limit, found.remaining) == (None, None)
        assert {csp.D_1111_16_2, csp.D_1111_16_3} <= set(found.citations)
        assert found.notes == (NO_FIGURE,)
        assert [(fact.path, fact.value) for fact in found.facts] == [
            ("$.practice.structure", "health_establishment"),
            ("$.incident.exceptional", "yes"),
            ("$.incident.effects", "unknown"),
        ]


class TestWhat:
    """§ 4.3: an event that creates an exceptional situation, notably by the effects of the text of the day."""

    @pytest.mark.parametrize(
        ("exceptional", "structure", "state"),
        [
            (YES, StructureKind.HEALTH_ESTABLISHMENT, DUE),
            (UNKNOWN, StructureKind.HEALTH_ESTABLISHMENT, UNDETERMINED),
            (NO, StructureKind.HEALTH_ESTABLISHMENT, NOT_APPLICABLE),
            (YES, StructureKind.IMAGING_CENTRE, UNDETERMINED),
            (UNKNOWN, StructureKind.IMAGING_CENTRE, UNDETERMINED),
            (NO, StructureKind.IMAGING_CENTRE, NOT_APPLICABLE),
            (NO, None, NOT_APPLICABLE),
            (UNKNOWN, StructureKind.SOLO_PRACTICE, NOT_APPLICABLE),
        ],
    )
    def test_both_are_needed(
        self, exceptional: Answer, structure: StructureKind | None, state: ObligationState
    ) -> None:
        """A structure that is bound and an exceptional situation: one « no » is enough, one unknown leaves it open."""
        assert report(incident(exceptional), practice(structure=structure)).state is state

    @pytest.mark.parametrize(
        ("exceptional", "reason"),
        [
            (YES, "L’incident a créé une situation exceptionnelle visée par le texte."),
            (UNKNOWN, "On ne sait pas encore si l’incident a créé une situation exceptionnelle."),
            (NO, "L’incident n’a pas créé de situation exceptionnelle."),
        ],
    )
    def test_reason(self, exceptional: Answer, reason: str) -> None:
        """The last reason is about the incident."""
        found = report(incident(exceptional))
        assert found.reasons[-1] == reason
        assert len(found.reasons) == (1 if exceptional is NO else 2)

    @pytest.mark.parametrize(
        ("effects", "known", "asked"),
        [
            ((), "2026-06-02", ["$.incident.exceptional", "$.incident.effects"]),
            ((IncidentEffect.SAFETY_OF_CARE,), "2026-06-02", ["$.incident.exceptional"]),
            ((IncidentEffect.LIKELY_TO_SPREAD,), "2026-06-02", ["$.incident.exceptional"]),
            # an effect that the text of the day did not name
            ((IncidentEffect.LIKELY_TO_SPREAD,), "2021-06-02", ["$.incident.exceptional", "$.incident.effects"]),
            ((IncidentEffect.NORMAL_OPERATION,), "2021-06-02", ["$.incident.exceptional"]),
        ],
    )
    def test_questions(self, effects: tuple[IncidentEffect, ...], known: str, asked: list[str]) -> None:
        """While it is not known whether the situation is exceptional, that is asked, then the effects of that day."""
        found = report(incident(UNKNOWN, effects=effects, known_at=instant(f"{known}T12:00+02:00")))
        assert [fact.path for fact in found.missing] == asked
        assert report(incident(YES)).missing == ()
        assert report(incident(NO)).missing == ()

    @pytest.mark.parametrize("certainty", list(Certainty))
    @pytest.mark.parametrize("role", list(BreachRole))
    @pytest.mark.parametrize("level", list(RiskLevel))
    def test_personal_data_play_no_part(self, certainty: Certainty, role: BreachRole, level: RiskLevel) -> None:
        """An incident of a structure is reported even where no personal data were breached, or for somebody else."""
        facts = breach(
            certainty=certainty,
            role=role,
            incident=IncidentReport(exceptional=YES, known_at=AWARE),
            risk_decisions=(decided(level),),
        )
        assert report(facts).state is DUE

    @pytest.mark.parametrize("after", [0, 1, 24, 72, 10_000])
    def test_never_overdue(self, after: int) -> None:
        """« Sans délai » is no number of hours."""
        assert report(incident(known_at=AWARE), at=AWARE + hours(after)).state is DUE
        done = incident(known_at=AWARE, reported_at=AWARE + hours(after))
        assert report(done, at=AWARE + hours(after)).state is DONE

    @pytest.mark.parametrize(
        ("exceptional", "structure", "state"),
        [
            (YES, StructureKind.HEALTH_ESTABLISHMENT, DONE),
            (UNKNOWN, StructureKind.GROUP_PRACTICE, DONE),
            (YES, StructureKind.PHARMACY, NOT_APPLICABLE),
        ],
    )
    def test_once_reported(self, exceptional: Answer, structure: StructureKind, state: ObligationState) -> None:
        """Reported where it is or may be owed, it is done; a voluntary word stays voluntary."""
        facts = incident(exceptional, reported_at=AWARE)
        found = report(facts, practice(structure=structure))
        assert (found.state, found.done_at) == (state, AWARE)
        assert report(facts, practice(structure=structure), at=AWARE - SECOND).done_at is None


class TestResolution:
    """The ANS is told without delay that the incident is over."""

    REPORTED: Final[dict[str, Any]] = {"known_at": AWARE, "reported_at": AWARE + hours(1)}

    @pytest.mark.parametrize(
        ("why", "facts", "structure", "state", "reason"),
        [
            (
                "not reported yet",
                incident(known_at=AWARE),
                StructureKind.HEALTH_ESTABLISHMENT,
                NOT_DUE,
                "L’incident n’est pas encore signalé à l’ANS.",
            ),
            (
                "reported, not resolved",
                incident(**REPORTED),
                StructureKind.HEALTH_ESTABLISHMENT,
                NOT_DUE,
                "L’incident signalé n’est pas encore résolu.",
            ),
            (
                "resolved",
                incident(**REPORTED, resolved_at=AWARE + hours(9)),
                StructureKind.HEALTH_ESTABLISHMENT,
                DUE,
                "L’ANS est informée sans délai de la résolution de l’incident.",
            ),
            (
                "told",
                incident(**REPORTED, resolved_at=AWARE + hours(9), resolution_told_at=AWARE + hours(10)),
                StructureKind.HEALTH_ESTABLISHMENT,
                DONE,
                "L’ANS est informée sans délai de la résolution de l’incident.",
            ),
            (
                "told, and nobody wrote when it was resolved",
                incident(**REPORTED, resolution_told_at=AWARE + hours(10)),
                StructureKind.HEALTH_ESTABLISHMENT,
                DONE,
                "L’ANS est informée sans délai de la résolution de l’incident.",
            ),
            (
                "not exceptional",
                incident(NO, **REPORTED, resolved_at=AWARE + hours(9)),
                StructureKind.HEALTH_ESTABLISHMENT,
                NOT_APPLICABLE,
                "Aucun incident que le cabinet soit tenu de signaler.",
            ),
            (
                "reported of one’s own will",
                incident(**REPORTED, resolved_at=AWARE + hours(9)),
                StructureKind.PHARMACY,
                NOT_APPLICABLE,
                "Aucun incident que le cabinet soit tenu de signaler.",
            ),
            (
                "reported where it may be owed",
                incident(**REPORTED, resolved_at=AWARE + hours(9)),
                StructureKind.HEALTH_CENTRE,
                DUE,
                "L’ANS est informée sans délai de la résolution de l’incident.",
            ),
        ],
    )
    def test_state_and_reason(
        self, why: str, facts: Breach, structure: StructureKind, state: ObligationState, reason: str
    ) -> None:
        """The state and its reason are those of the table; the clock starts when the incident is over."""
        found = row(facts, RESOLUTION, at=LATER, by=practice(structure=structure))
        assert (found.state, found.reasons) == (state, (reason,)), why
        assert found.clock_start == (facts.incident.resolved_at if state in {DUE, DONE} else None)
        assert (found.addressee, found.limit) == (AddresseeKind.ANS, None)
        assert found.delay == Qualifier(promptness=Promptness.WITHOUT_DELAY)

    @pytest.mark.parametrize(
        ("known", "state"), [("2022-04-28T23:59:59+02:00", NOT_APPLICABLE), ("2022-04-29T00:00:00+02:00", DUE)]
    )
    def test_since_the_decree_of_2022(self, known: str, state: ObligationState) -> None:
        """An incident known before 29 April 2022 owes no word at its end, as far as is established."""
        facts = incident(known_at=instant(known), reported_at=instant(known), resolved_at=AWARE)
        found = row(facts, RESOLUTION, at=LATER, by=CLINIC)
        assert found.state is state
        assert found.first_day == date(2022, 4, 29)

    def test_steps_to_come_are_not_looked_at(self) -> None:
        """One second before it is over, an incident is not."""
        facts = incident(**self.REPORTED, resolved_at=AWARE + hours(9))
        assert row(facts, RESOLUTION, at=AWARE + hours(9) - SECOND, by=CLINIC).state is NOT_DUE
        assert row(facts, RESOLUTION, at=AWARE + hours(9), by=CLINIC).state is DUE

    def test_it_is_as_sure_as_the_report(self) -> None:
        """Where the report rests on an analysis, so does the word at its end."""
        facts = incident(**self.REPORTED, resolved_at=AWARE + hours(9))
        unclear = row(facts, RESOLUTION, at=LATER, by=practice(structure=StructureKind.HEALTH_CENTRE))
        assert unclear.verification is Verification.ANALYSIS
        assert row(facts, RESOLUTION, at=LATER, by=CLINIC).verification is Verification.VERIFIED
