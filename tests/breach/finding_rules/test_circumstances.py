# SPDX-License-Identifier: MIT
"""Circumstances that contradict each other, or on which the risk waits."""

from __future__ import annotations

import attrs
import pytest

from fact_walk import changed
from finding_cases import BREACH, messages
from rgpd_sante.breach import Breach, Exposure, Protection, Recovery
from rgpd_sante.breach.findings import breach_findings
from rgpd_sante.facts import Answer
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    BreachNature,
    DataKind,
    Exfiltration,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    ServiceImpact,
)

SECRECY, INTEGRITY, ACCESS = BreachNature.CONFIDENTIALITY, BreachNature.INTEGRITY, BreachNature.AVAILABILITY


def codes(breach: Breach) -> list[str]:
    """Tell what is found in a breach alone, whatever the duties."""
    told = breach_findings(breach, territory=Territory.METROPOLE, at=instant("2026-06-10T09:00+02:00"))
    return [f"{finding.code} {finding.path}" for finding in told]


@pytest.mark.parametrize("kind", [DataKind.HEALTH, DataKind.GENETIC, DataKind.TRADE_UNION])
@pytest.mark.parametrize(
    ("answer", "expected"),
    [(Answer.NO, ["VIO007 $.special_categories"]), (Answer.UNKNOWN, []), (Answer.YES, [])],
)
def test_a_special_category_that_is_listed_is_not_denied(kind: DataKind, answer: Answer, expected: list[str]) -> None:
    """A kind of data of article 9 contradicts the answer that there is none."""
    assert codes(attrs.evolve(BREACH, data_kinds=(kind,), special_categories=answer)) == expected


@pytest.mark.parametrize(
    ("kinds", "answer", "expected"),
    [
        ((DataKind.NIR,), Answer.YES, ["VIO008 $.data_kinds"]),
        ((DataKind.NIR,), Answer.NO, []),
        ((DataKind.NIR,), Answer.UNKNOWN, []),
        ((DataKind.UNKNOWN,), Answer.YES, []),
        ((), Answer.YES, []),
    ],
)
def test_special_categories_are_named(kinds: tuple[DataKind, ...], answer: Answer, expected: list[str]) -> None:
    """The number of social security is none of them; kinds that are not known at all are asked for elsewhere."""
    assert codes(attrs.evolve(BREACH, data_kinds=kinds, special_categories=answer)) == expected


@pytest.mark.parametrize("category", [PersonCategory.MINORS, PersonCategory.VULNERABLE])
@pytest.mark.parametrize(
    ("answer", "expected"),
    [(Answer.NO, ["VIO036 $.vulnerable_persons"]), (Answer.UNKNOWN, []), (Answer.YES, [])],
)
def test_vulnerable_persons_that_are_listed_are_not_denied(
    category: PersonCategory, answer: Answer, expected: list[str]
) -> None:
    """Minors are vulnerable persons, and either category contradicts the answer that there are none."""
    assert codes(attrs.evolve(BREACH, person_categories=(category,), vulnerable_persons=answer)) == expected


def test_patients_are_not_held_for_vulnerable() -> None:
    """The answer about vulnerable persons is free where no such category is listed."""
    assert codes(attrs.evolve(BREACH, vulnerable_persons=Answer.NO)) == []


@pytest.mark.parametrize(
    ("exfiltration", "recipient", "neutralised", "expected"),
    [
        (Exfiltration.YES, RecipientKind.NONE, Answer.UNKNOWN, ["VIO014 $.exposure.recipient"]),
        (Exfiltration.DISCLOSED, RecipientKind.NONE, Answer.NO, ["VIO014 $.exposure.recipient"]),
        (Exfiltration.DISCLOSED, RecipientKind.NONE, Answer.YES, []),
        (Exfiltration.POSSIBLE, RecipientKind.NONE, Answer.UNKNOWN, []),
        (Exfiltration.NO, RecipientKind.NONE, Answer.UNKNOWN, []),
        (Exfiltration.YES, RecipientKind.UNKNOWN, Answer.UNKNOWN, []),
    ],
)
def test_what_left_was_received_by_someone(
    exfiltration: Exfiltration, recipient: RecipientKind, neutralised: Answer, expected: list[str]
) -> None:
    """Data that left went to someone, known or not, unless they came back unread."""
    exposure = Exposure(exfiltration=exfiltration, recipient=recipient, harm_neutralised=neutralised)
    assert codes(attrs.evolve(BREACH, exposure=exposure)) == expected


@pytest.mark.parametrize(
    ("unintelligible", "key", "expected"),
    [
        (Answer.YES, KeyState.UNKNOWN, ["VIO015 $.protection.key"]),
        (Answer.YES, KeyState.SAFE, []),
        (Answer.YES, KeyState.NO_KEY, []),
        (Answer.YES, KeyState.COMPROMISED, []),
        (Answer.NO, KeyState.UNKNOWN, []),
        (Answer.UNKNOWN, KeyState.UNKNOWN, []),
    ],
)
def test_encryption_is_worth_its_key(unintelligible: Answer, key: KeyState, expected: list[str]) -> None:
    """Data said to be encrypted need an answer about the key."""
    assert codes(attrs.evolve(BREACH, protection=Protection(unintelligible=unintelligible, key=key))) == expected


@pytest.mark.parametrize(
    ("recovery", "expected"),
    [
        (Recovery(), ["$.recovery.restoration", "$.recovery.service_impact"]),
        (Recovery(restoration=Restoration.FULL, service_impact=ServiceImpact.NONE), ["$.recovery.within_hours"]),
        (Recovery(restoration=Restoration.FULL, within_hours=4), ["$.recovery.service_impact"]),
        (Recovery(restoration=Restoration.FULL, within_hours=0, service_impact=ServiceImpact.MINOR), []),
        (Recovery(restoration=Restoration.PARTIAL, service_impact=ServiceImpact.SERIOUS), []),
        (Recovery(restoration=Restoration.NONE, service_impact=ServiceImpact.SAFETY_OF_PERSONS), []),
    ],
)
def test_a_loss_of_availability_is_described(recovery: Recovery, expected: list[str]) -> None:
    """Restoration, its time and the effect on care are asked for, each at its place."""
    found = codes(attrs.evolve(BREACH, natures=(SECRECY, ACCESS), recovery=recovery))
    assert found == [f"VIO016 {path}" for path in expected]


@pytest.mark.parametrize("natures", [(SECRECY,), (INTEGRITY,), ()])
def test_nothing_is_asked_of_what_stayed_available(natures: tuple[BreachNature, ...]) -> None:
    """Where availability is not said to be lost, its recovery is not asked for."""
    assert codes(attrs.evolve(BREACH, natures=natures)) in ([], ["VIO035 $.natures"])
    assert "VIO016" not in str(codes(attrs.evolve(BREACH, natures=natures)))


@pytest.mark.parametrize(
    ("natures", "changes", "expected"),
    [
        ((SECRECY, INTEGRITY), {"data_altered": Answer.NO}, ["$.data_altered"]),
        ((SECRECY, INTEGRITY), {"data_altered": Answer.UNKNOWN}, []),
        ((SECRECY, INTEGRITY), {"data_altered": Answer.YES}, []),
        ((SECRECY,), {"data_altered": Answer.YES}, ["$.natures"]),
        ((SECRECY,), {"data_altered": Answer.NO}, []),
        ((), {"data_altered": Answer.YES}, []),
        ((INTEGRITY,), {}, ["$.natures"]),
        ((), {}, []),
        ((SECRECY,), {"recovery": Recovery(restoration=Restoration.PARTIAL)}, ["$.natures"]),
        ((SECRECY,), {"recovery": Recovery(restoration=Restoration.NONE)}, ["$.natures"]),
        ((SECRECY,), {"recovery": Recovery(restoration=Restoration.FULL)}, []),
        ((SECRECY,), {"recovery": Recovery(restoration=Restoration.NOT_AFFECTED)}, []),
        ((SECRECY, INTEGRITY), {"recovery": Recovery(restoration=Restoration.NONE)}, []),
        ((), {"recovery": Recovery(restoration=Restoration.NONE)}, []),
        (
            (SECRECY, ACCESS),
            {"recovery": Recovery(restoration=Restoration.NOT_AFFECTED, service_impact=ServiceImpact.NONE)},
            ["$.recovery.restoration"],
        ),
    ],
)
def test_the_natures_agree_with_the_other_answers(
    natures: tuple[BreachNature, ...], changes: dict[str, object], expected: list[str]
) -> None:
    """A loss that another answer denies, or that it shows and nobody ticked, is found; natures unknown deny nothing."""
    found = codes(changed(BREACH, {"natures": natures, **changes}))
    assert found == [f"VIO035 {path}" for path in expected]


def test_each_contradiction_of_the_natures_has_its_own_words() -> None:
    """The message says which answer contradicts which nature."""
    altered = attrs.evolve(BREACH, natures=(ACCESS,), data_altered=Answer.YES)
    told = [words for words in messages(altered) if "n’est pas cochée" in words]
    assert len(set(told)) == len(told) == 2
