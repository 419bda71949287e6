# SPDX-License-Identifier: MIT
"""The grounds of GDPR art. 34(3) in tables: what each needs, and the traps that refuse it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import attrs
import pytest
from hypothesis import given, settings

from obligation_cases import AWARE, SECOND, breach, hours, situation
from rgpd_sante.analysis.duties.exemption import Exemption, exemption
from rgpd_sante.breach import Art34Exemption, Breach, Exposure, Protection, Recovery
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import gdpr
from rgpd_sante.practice import Practice
from rgpd_sante.vocabulary.breach import Art34Ground, BreachNature, KeyState, Restoration, RiskLevel, ServiceImpact
from strategies import breaches, instants, practices

A: Final = Art34Ground.UNINTELLIGIBLE
B: Final = Art34Ground.RISK_NO_LONGER_LIKELY
C: Final = Art34Ground.DISPROPORTIONATE_EFFORT
YES: Final = Answer.YES
NO: Final = Answer.NO
UNKNOWN: Final = Answer.UNKNOWN

BEGAN: Final = AWARE - hours(10)
DECIDED: Final = AWARE + hours(20)
LATER: Final = AWARE + hours(48)

STOLEN: Final[dict[str, Any]] = {"natures": (BreachNature.CONFIDENTIALITY,)}
LOCKED: Final[dict[str, Any]] = {"natures": (BreachNature.CONFIDENTIALITY, BreachNature.AVAILABILITY)}
ENCRYPTED: Final[dict[str, Any]] = {"protection": Protection(unintelligible=YES, key=KeyState.SAFE)}
HASHED: Final[dict[str, Any]] = {"protection": Protection(unintelligible=YES, key=KeyState.NO_KEY)}
KEY_LOST: Final[dict[str, Any]] = {"protection": Protection(unintelligible=YES, key=KeyState.COMPROMISED)}
KEY_UNKNOWN: Final[dict[str, Any]] = {"protection": Protection(unintelligible=YES)}
PLAIN: Final[dict[str, Any]] = {"protection": Protection(unintelligible=NO, key=KeyState.NO_KEY)}


def recovery(
    restoration: Restoration, within: int | None = None, impact: ServiceImpact = ServiceImpact.NONE
) -> dict[str, Any]:
    """Tell how the data came back."""
    return {"recovery": Recovery(restoration=restoration, within_hours=within, service_impact=impact)}


def claim(ground: Art34Ground, measures_at: datetime | None = None, decided_at: datetime = DECIDED) -> Art34Exemption:
    """Rely on a ground."""
    return Art34Exemption(ground=ground, decided_at=decided_at, reason="étude du cas", measures_at=measures_at)


def judged(claimed: Art34Exemption | None, at: datetime = LATER, **facts: Any) -> Exemption | None:
    """Judge a ground for a breach of high risk."""
    return exemption(situation(breach(RiskLevel.HIGH, art34_exemption=claimed, **facts), at=at))


def held(claimed: Art34Exemption, **facts: Any) -> Exemption:
    """Judge a ground that is claimed at the instant of the question."""
    found = judged(claimed, **facts)
    assert found is not None
    return found


class TestClaim:
    """A ground is looked at from the decision to rely on it."""

    @pytest.mark.parametrize("ground", list(Art34Ground))
    def test_from_the_second_of_the_decision(self, ground: Art34Ground) -> None:
        """One second before the decision, no ground is relied on."""
        assert judged(claim(ground), at=DECIDED - SECOND) is None
        assert judged(claim(ground), at=DECIDED) is not None

    def test_none_claimed(self) -> None:
        """Encrypted data exempt nobody by themselves: the practice must rely on the ground."""
        assert judged(None, **STOLEN, **ENCRYPTED) is None


TABLE_A: Final[list[tuple[str, datetime | None, dict[str, Any], Answer]]] = [
    ("encrypted, key safe", None, STOLEN | ENCRYPTED, YES),
    ("a strong hash, which has no key", None, STOLEN | HASHED, YES),
    ("encrypted before the breach", BEGAN - SECOND, STOLEN | ENCRYPTED | {"began_at": BEGAN}, YES),
    ("encrypted at the very second of the beginning", BEGAN, STOLEN | ENCRYPTED | {"began_at": BEGAN}, YES),
    ("encrypted one second after the beginning", BEGAN + SECOND, STOLEN | ENCRYPTED | {"began_at": BEGAN}, NO),
    ("encrypted after the awareness, beginning unknown", AWARE + SECOND, STOLEN | ENCRYPTED, NO),
    ("encrypted before the awareness, beginning unknown", AWARE, STOLEN | ENCRYPTED, YES),
    ("key compromised", None, STOLEN | KEY_LOST, NO),
    ("key compromised, though encrypted before", BEGAN - SECOND, STOLEN | KEY_LOST | {"began_at": BEGAN}, NO),
    ("key not known to be safe", None, STOLEN | KEY_UNKNOWN, UNKNOWN),
    ("not encrypted", None, STOLEN | PLAIN, NO),
    ("protection unknown", None, STOLEN, UNKNOWN),
    ("encrypted and lost for good", None, LOCKED | ENCRYPTED | recovery(Restoration.NONE), NO),
    ("encrypted and partly lost", None, LOCKED | ENCRYPTED | recovery(Restoration.PARTIAL, 1), NO),
    ("encrypted, restored within three days", None, LOCKED | ENCRYPTED | recovery(Restoration.FULL, 72), YES),
    ("encrypted, restored after three days", None, LOCKED | ENCRYPTED | recovery(Restoration.FULL, 73), NO),
    (
        "encrypted, restored, but persons suffered",
        None,
        LOCKED | ENCRYPTED | recovery(Restoration.FULL, 2, ServiceImpact.MINOR),
        NO,
    ),
    ("encrypted, availability unknown", None, LOCKED | ENCRYPTED, UNKNOWN),
]


class TestUnintelligible:
    """Ground (a): unintelligible before the breach, key safe, and data that stay available."""

    @pytest.mark.parametrize(("why", "measures_at", "facts", "holds"), TABLE_A, ids=[case[0] for case in TABLE_A])
    def test_holds(self, why: str, measures_at: datetime | None, facts: dict[str, Any], holds: Answer) -> None:
        """The ground holds, is refused or lacks facts as the table says."""
        found = held(claim(A, measures_at), **facts)
        assert found.holds is holds, why
        assert found.citation == gdpr.ART_34_3_A
        assert bool(found.missing) is (holds is UNKNOWN)

    @pytest.mark.parametrize(
        ("facts", "reason"),
        [
            (
                STOLEN | ENCRYPTED,
                "Données rendues inintelligibles avant la violation, clé sûre, sans perte de disponibilité.",
            ),
            (
                STOLEN | KEY_LOST,
                (
                    "Exemption écartée : le chiffrement ne joue que si la clé est sûre, s’il précède la violation et "
                    "si les données restent disponibles."
                ),
            ),
            (STOLEN, "Exemption à établir : chiffrement, sûreté de la clé et disponibilité des données."),
        ],
    )
    def test_reason(self, facts: dict[str, Any], reason: str) -> None:
        """The practice is told why."""
        assert held(claim(A), **facts).reason == reason

    def test_questions(self) -> None:
        """What lacks is asked for, and only that."""
        asked = [fact.path for fact in held(claim(A), **(LOCKED | ENCRYPTED)).missing]
        assert asked == ["$.recovery", "$.recovery.service_impact"]
        assert [fact.path for fact in held(claim(A), **STOLEN).missing] == ["$.protection"]


TABLE_B: Final[list[tuple[str, datetime | None, dict[str, Any], Answer, str]]] = [
    (
        "dated after the breach",
        BEGAN + SECOND,
        {"began_at": BEGAN},
        YES,
        "Des mesures prises après la violation font que le risque élevé n’est plus susceptible de survenir.",
    ),
    (
        "dated, beginning unknown",
        AWARE - hours(1),
        {},
        YES,
        "Des mesures prises après la violation font que le risque élevé n’est plus susceptible de survenir.",
    ),
    (
        "without date",
        None,
        {},
        UNKNOWN,
        "Exemption à établir : les mesures doivent précéder la décision de ne pas informer.",
    ),
    (
        "dated before the breach",
        BEGAN - SECOND,
        {"began_at": BEGAN},
        NO,
        "Exemption écartée : le texte vise des mesures prises après la violation.",
    ),
    (
        "at the very second of the beginning",
        BEGAN,
        {"began_at": BEGAN},
        NO,
        "Exemption écartée : le texte vise des mesures prises après la violation.",
    ),
    (
        "too late for somebody",
        BEGAN + SECOND,
        {"began_at": BEGAN, "exposure": Exposure(misuse_observed=YES)},
        NO,
        "Exemption écartée : un usage des données contre les personnes a déjà été constaté.",
    ),
]


class TestRiskNoLongerLikely:
    """Ground (b): measures taken after the breach, dated before the decision."""

    @pytest.mark.parametrize(
        ("why", "measures_at", "facts", "holds", "reason"), TABLE_B, ids=[case[0] for case in TABLE_B]
    )
    def test_holds(
        self, why: str, measures_at: datetime | None, facts: dict[str, Any], holds: Answer, reason: str
    ) -> None:
        """The ground holds, is refused or lacks its date as the table says."""
        found = held(claim(B, measures_at), **facts)
        assert (found.holds, found.reason) == (holds, reason), why
        assert found.citation == gdpr.ART_34_3_B
        assert [(fact.path, fact.question) for fact in found.missing] == (
            [("$.art34_exemption.measures_at", "Quand les mesures ont-elles supprimé le risque élevé ?")]
            if holds is UNKNOWN
            else []
        )


class TestDisproportionateEffort:
    """Ground (c): another means, never silence."""

    def test_holds_and_points_to_the_public(self) -> None:
        """The ground needs no measures; it replaces letters by a public communication."""
        found = held(claim(C))
        assert (found.holds, found.missing, found.citation) == (YES, (), gdpr.ART_34_3_C)
        assert found.reason == (
            "Efforts disproportionnés : une communication publique, ou une mesure aussi efficace, remplace "
            "l’information individuelle."
        )


@settings(deadline=None)
@given(breaches(), practices(), instants())
def test_a_ground_that_lacks_facts_asks_for_them(facts: Breach, by: Practice, at: datetime) -> None:
    """Of any breach: an undecided ground asks questions, one that is decided asks none, and each gives its reason."""
    found = exemption(situation(facts, at=at, by=by))
    if found is not None:
        assert bool(found.missing) is (found.holds is UNKNOWN)
        assert found.reason.endswith(".")
        assert all(fact.question.endswith(" ?") for fact in found.missing)
        assert found.claimed == facts.art34_exemption
        assert exemption(situation(attrs.evolve(facts, art34_exemption=None), at=at, by=by)) is None
