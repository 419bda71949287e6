# SPDX-License-Identifier: MIT
"""The communication to the persons and the public one, GDPR art. 34: a high risk alone, and the three grounds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

import pytest

from obligation_cases import AWARE, SECOND, breach, hours, letter, row
from rgpd_sante.analysis.obligation import Debtor, Force, ObligationCode, ObligationState
from rgpd_sante.breach import Art34Exemption, Breach, CommunicationChannel, Protection
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.delay import Promptness, Qualifier
from rgpd_sante.law.texts import gdpr
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.breach import (
    AddresseeKind,
    Art34Ground,
    BreachNature,
    BreachRole,
    Certainty,
    KeyState,
    RiskLevel,
)

PERSONS: Final = ObligationCode.PERSONS_COMMUNICATION
PUBLIC: Final = ObligationCode.PUBLIC_COMMUNICATION

NOT_APPLICABLE: Final = ObligationState.NOT_APPLICABLE
NOT_DUE: Final = ObligationState.NOT_DUE
DUE: Final = ObligationState.DUE
DONE: Final = ObligationState.DONE

HIGH: Final = RiskLevel.HIGH
LATER: Final = AWARE + hours(200)
SUPPOSED: Final[dict[str, Any]] = {"certainty": Certainty.SUPPOSED, "aware_at": None}
NO_FIGURE: Final = (
    "Le texte dit « dans les meilleurs délais », sans nombre d’heures ; ne pas attendre la réponse de la CNIL."
)
CNIL_MAY_ORDER: Final = "La CNIL peut exiger la communication, ou constater qu’une exemption est remplie."
SOME_ARE_LEFT: Final = (
    "Les personnes prévenues sont moins nombreuses que les personnes concernées : prévenir les autres, ou corriger ces "
    "nombres."
)


def claiming(ground: Art34Ground, *, holds: bool, **facts: Any) -> Breach:
    """Give a breach of high risk whose practice relies on a ground, rightly or wrongly."""
    measures_at = AWARE + hours(1) if holds and ground is Art34Ground.RISK_NO_LONGER_LIKELY else None
    key = KeyState.SAFE if holds else KeyState.COMPROMISED
    return breach(
        HIGH,
        natures=(BreachNature.CONFIDENTIALITY,),
        protection=Protection(unintelligible=Answer.YES, key=key),
        art34_exemption=Art34Exemption(
            ground=ground, decided_at=AWARE + hours(2), reason="étude du cas", measures_at=measures_at
        ),
        **facts,
    )


A: Final = Art34Ground.UNINTELLIGIBLE
B: Final = Art34Ground.RISK_NO_LONGER_LIKELY
C: Final = Art34Ground.DISPROPORTIONATE_EFFORT

TABLE: Final[list[tuple[str, Breach, ObligationState, ObligationState]]] = [
    ("risk unlikely", breach(RiskLevel.UNLIKELY), NOT_APPLICABLE, NOT_APPLICABLE),
    ("a risk that is not high", breach(RiskLevel.RISK), NOT_APPLICABLE, NOT_APPLICABLE),
    ("a high risk", breach(HIGH), DUE, NOT_APPLICABLE),
    ("a high risk, undated", breach(HIGH, aware_at=None), DUE, NOT_APPLICABLE),
    ("told one by one", breach(HIGH, communications=(letter(AWARE),)), DONE, NOT_APPLICABLE),
    ("to be told tomorrow", breach(HIGH, communications=(letter(LATER + SECOND),)), DUE, NOT_APPLICABLE),
    (
        "told in public only, with no ground to do so",
        breach(HIGH, communications=(letter(AWARE, channel=CommunicationChannel.PUBLIC),)),
        DUE,
        NOT_APPLICABLE,
    ),
    ("ground (a) holds", claiming(A, holds=True), NOT_APPLICABLE, NOT_APPLICABLE),
    ("ground (a) is refused", claiming(A, holds=False), DUE, NOT_APPLICABLE),
    ("ground (b) holds", claiming(B, holds=True), NOT_APPLICABLE, NOT_APPLICABLE),
    ("ground (b) lacks its date", claiming(B, holds=False), DUE, NOT_APPLICABLE),
    ("ground (c)", claiming(C, holds=True), NOT_APPLICABLE, DUE),
    (
        "ground (c), told in public",
        claiming(C, holds=True, communications=(letter(AWARE + hours(5), channel=CommunicationChannel.PUBLIC),)),
        NOT_APPLICABLE,
        DONE,
    ),
    (
        "ground (c), told one by one only",
        claiming(C, holds=True, communications=(letter(AWARE + hours(5)),)),
        NOT_APPLICABLE,
        DUE,
    ),
    ("only supposed", breach(HIGH, **SUPPOSED), NOT_DUE, NOT_APPLICABLE),
    ("only supposed, ground (c)", claiming(C, holds=True, **SUPPOSED), NOT_DUE, NOT_DUE),
    ("only supposed, of a risk that would not be high", breach(RiskLevel.RISK, **SUPPOSED), NOT_DUE, NOT_APPLICABLE),
    ("ruled out", breach(HIGH, certainty=Certainty.RULED_OUT), NOT_APPLICABLE, NOT_APPLICABLE),
    ("a processor", breach(HIGH, role=BreachRole.PROCESSOR), NOT_APPLICABLE, NOT_APPLICABLE),
    ("before the GDPR", breach(HIGH, aware_at=instant("2018-05-24T12:00+02:00")), NOT_APPLICABLE, NOT_APPLICABLE),
]


class TestStates:
    """Rows ``persons`` and ``public_com`` side by side."""

    @pytest.mark.parametrize(("why", "facts", "persons", "public"), TABLE, ids=[case[0] for case in TABLE])
    def test_both_rows(self, why: str, facts: Breach, persons: ObligationState, public: ObligationState) -> None:
        """Both states are those of the table; a clock starts with the awareness where something is owed, else none."""
        for code, state in ((PERSONS, persons), (PUBLIC, public)):
            found = row(facts, code, at=LATER)
            assert found.state is state, why
            owed = state in {DUE, DONE} and facts.aware_at is not None
            assert found.clock_start == (facts.aware_at if owed else None)
            assert (found.limit, found.remaining) == (None, None)

    @pytest.mark.parametrize(
        ("code", "addressee", "article"),
        [(PERSONS, AddresseeKind.PERSONS, gdpr.ART_34_1), (PUBLIC, AddresseeKind.PUBLIC, gdpr.ART_34_3_C)],
    )
    def test_who_owes_what_to_whom(self, code: ObligationCode, addressee: AddresseeKind, article: object) -> None:
        """The controller owes it, without undue delay and with no figure, since the GDPR applies."""
        found = row(breach(HIGH), code, at=LATER)
        assert (found.force, found.debtor, found.addressee) == (Force.DUTY, Debtor.CONTROLLER, addressee)
        assert found.delay == Qualifier(promptness=Promptness.WITHOUT_UNDUE_DELAY)
        assert found.citations[0] == article
        assert found.first_day == gdpr.APPLICABLE_FROM

    @pytest.mark.parametrize("after", [0, 24, 71, 72, 73, 10_000])
    def test_never_overdue(self, after: int) -> None:
        """« Dans les meilleurs délais » is no number of hours: the duty stays due, and nothing is late."""
        at = AWARE + timedelta(hours=after)
        assert row(breach(HIGH), PERSONS, at=at).state is DUE
        assert row(breach(HIGH, communications=(letter(at),)), PERSONS, at=at).state is DONE
        assert row(claiming(C, holds=True), PUBLIC, at=at + hours(2)).state is DUE


class TestReasonsAndNotes:
    """What the practice is told."""

    @pytest.mark.parametrize(
        ("facts", "reasons", "notes"),
        [
            (
                breach(RiskLevel.RISK),
                ("Pas de risque élevé pour les personnes : leur information n’est pas obligatoire.",),
                (
                    (
                        "Prévenir toutes les personnes dans tous les cas irait au-delà du texte : seul un risque élevé "
                        "l’impose, sauf exemption."
                    ),
                ),
            ),
            (
                breach(HIGH),
                ("Le risque est élevé pour les personnes : elles doivent être prévenues.",),
                (NO_FIGURE, CNIL_MAY_ORDER),
            ),
            (
                claiming(A, holds=True),
                (
                    "Le risque est élevé pour les personnes.",
                    "Données rendues inintelligibles avant la violation, clé sûre, sans perte de disponibilité.",
                ),
                ("Consigner le motif de l’exemption et ce qui le prouve.", CNIL_MAY_ORDER),
            ),
            (
                claiming(B, holds=False),
                (
                    "Le risque est élevé pour les personnes : elles doivent être prévenues.",
                    "Exemption à établir : les mesures doivent précéder la décision de ne pas informer.",
                ),
                (NO_FIGURE, CNIL_MAY_ORDER),
            ),
            (
                breach(HIGH, **SUPPOSED),
                ("Aucune violation n’est encore établie : le délai ne court pas, l’enquête doit être rapide.",),
                (),
            ),
            (
                breach(HIGH, role=BreachRole.PROCESSOR),
                ("Le responsable du traitement informe les personnes, non son sous-traitant.",),
                (),
            ),
            (
                breach(HIGH, certainty=Certainty.RULED_OUT),
                ("Fausse alerte : il n’y a pas eu de violation.",),
                (),
            ),
            (
                breach(HIGH, aware_at=instant("2018-05-24T12:00+02:00")),
                ("Avant le 25 mai 2018, le RGPD n’était pas applicable.",),
                (),
            ),
        ],
    )
    def test_persons(self, facts: Breach, reasons: tuple[str, ...], notes: tuple[str, ...]) -> None:
        """Reasons say why; notes say what goes beyond the text, what has no figure, and what the CNIL may order."""
        found = row(facts, PERSONS, at=LATER)
        assert (found.reasons, found.notes) == (reasons, notes)
        assert (gdpr.ART_34_4 in found.citations) is (CNIL_MAY_ORDER in notes)
        assert gdpr.ART_34_2 in found.citations

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            (
                breach(HIGH),
                "Elle ne remplace l’information individuelle que si celle-ci exige des efforts disproportionnés.",
            ),
            (
                claiming(A, holds=False),
                "Elle ne remplace l’information individuelle que si celle-ci exige des efforts disproportionnés.",
            ),
            (
                breach(RiskLevel.RISK),
                "Pas de risque élevé pour les personnes : leur information n’est pas obligatoire.",
            ),
            (
                claiming(C, holds=True),
                (
                    "Efforts disproportionnés : une communication publique, ou une mesure aussi efficace, remplace "
                    "l’information individuelle."
                ),
            ),
            (
                claiming(C, holds=True, **SUPPOSED),
                "Aucune violation n’est encore établie : le délai ne court pas, l’enquête doit être rapide.",
            ),
        ],
    )
    def test_public(self, facts: Breach, reason: str) -> None:
        """The public communication says what it replaces, and when."""
        assert row(facts, PUBLIC, at=LATER).reasons == (reason,)

    @pytest.mark.parametrize(
        ("facts", "cited", "asked"),
        [
            (claiming(A, holds=True), gdpr.ART_34_3_A, []),
            (claiming(A, holds=False), gdpr.ART_34_3_A, []),
            (claiming(B, holds=False), gdpr.ART_34_3_B, ["$.art34_exemption.measures_at"]),
            (claiming(B, holds=False, **SUPPOSED), gdpr.ART_34_3_B, []),
            (claiming(C, holds=True), gdpr.ART_34_3_C, []),
        ],
    )
    def test_a_ground_is_cited_and_its_facts_are_asked(self, facts: Breach, cited: object, asked: list[str]) -> None:
        """The ground relied on is cited; what it lacks is asked while the persons are to be told."""
        found = row(facts, PERSONS, at=LATER)
        assert cited in found.citations
        assert [fact.path for fact in found.missing] == asked
        assert [fact.path for fact in found.facts] == ["$.risk", "$.art34_exemption.ground"]


class TestSomeAreLeft:
    """Art. 34(1): each person concerned; one letter of many does not do."""

    @pytest.mark.parametrize(
        ("why", "concerned", "told", "state"),
        [
            ("none written", 100, [], DUE),
            ("the number concerned is unknown", None, [1], DONE),
            ("one of a hundred", 100, [1], DUE),
            ("ninety-nine of a hundred, in two mailings", 100, [40, 59], DUE),
            ("all, in two mailings", 100, [40, 60], DONE),
            ("more than all", 100, [120], DONE),
            ("a mailing whose number is unknown", 100, [40, None], DONE),
            ("nobody concerned, yet told", 0, [0], DONE),
        ],
    )
    def test_by_the_numbers(
        self, why: str, concerned: int | None, told: list[int | None], state: ObligationState
    ) -> None:
        """Where the numbers show that persons are left, the duty stays due and says so; else a letter does it."""
        sent = tuple(letter(AWARE + hours(rank), number) for rank, number in enumerate(told))
        facts = breach(HIGH, persons=None if concerned is None else Count(value=concerned), communications=sent)
        found = row(facts, PERSONS, at=LATER)
        assert found.state is state, why
        assert (SOME_ARE_LEFT in found.notes) is (bool(told) and state is DUE)
        assert found.done_at == (AWARE if told else None)

    def test_as_the_mailings_go(self) -> None:
        """Judged at each instant by the letters that are out: due after the first mailing, done after the second."""
        sent = (letter(AWARE + hours(10), 40), letter(AWARE + hours(20), 60))
        facts = breach(HIGH, persons=Count(value=100), communications=sent)
        assert [row(facts, PERSONS, at=AWARE + hours(after)).state for after in (9, 10, 19, 20)] == [
            DUE,
            DUE,
            DUE,
            DONE,
        ]


def test_a_letter_sent_before_one_is_certain_is_kept() -> None:
    """Persons warned while the breach was supposed are told already when it is established."""
    at: datetime = AWARE - hours(1)
    facts = breach(HIGH, communications=(letter(at),))
    before = row(facts, PERSONS, at=at)
    assert (before.state, before.done_at) == (NOT_DUE, at)
    assert row(facts, PERSONS, at=AWARE).state is DONE
