# SPDX-License-Identifier: MIT
"""The circumstances of a breach (CB), cell by cell as in the ENISA table, and whether someone meant harm."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs
import pytest
from hypothesis import given

from rgpd_sante.analysis.circumstances import MALICIOUS, circumstances, is_malicious
from rgpd_sante.analysis.severity_score import Circumstance
from rgpd_sante.breach import Breach, Exposure, Recovery
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import enisa_severity
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    Exfiltration,
    RecipientKind,
    Restoration,
    ServiceImpact,
)
from rgpd_sante.vocabulary.severity import CircumstanceElement
from risk_examples import Facts, breach_with
from strategies import breaches

A, C, I = BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY, BreachNature.INTEGRITY  # noqa: E741 - the CNIL's letters
POINTS: Final = {"0": Decimal(0), "+0.25": Decimal("0.25"), "+0.50": Decimal("0.50")}

POSSIBLE, DISCLOSED, TAKEN = Exfiltration.POSSIBLE, Exfiltration.DISCLOSED, Exfiltration.YES
ALTERED: Final[Facts] = {"natures": (I,), "altered": Answer.YES}
OUTAGE: Final[Facts] = {"natures": (A,), "exfiltration": Exfiltration.NO, "recipient": RecipientKind.NONE}
BY_MALICE: Final[Facts] = {"causes": (BreachCause.EXTERNAL_MALICIOUS,)}

CONFIDENTIALITY: Final[list[tuple[str, str, Facts]]] = [
    ("0", "another loss is declared", {"natures": (A,), "exfiltration": Exfiltration.UNKNOWN}),
    ("0", "nobody had the data, as established", {"exfiltration": Exfiltration.NO}),
    ("0", "nobody received them", {"recipient": RecipientKind.NONE}),
    ("0", "left open by accident", {"exfiltration": POSSIBLE, "recipient": RecipientKind.UNIDENTIFIED}),
    ("+0.25", "sent to one known person", {"exfiltration": DISCLOSED, "recipient": RecipientKind.SINGLE_UNTRUSTED}),
    ("+0.25", "sent to a trusted person", {"recipient": RecipientKind.SINGLE_TRUSTED}),
    ("+0.25", "sent to some known persons", {"recipient": RecipientKind.FEW_KNOWN}),
    ("+0.25", "sent to many known persons", {"recipient": RecipientKind.MANY_KNOWN}),
    ("+0.25", "perhaps read by a known person", {"exfiltration": POSSIBLE}),
    ("+0.50", "sent to strangers", {"recipient": RecipientKind.UNIDENTIFIED}),
    ("+0.50", "taken by strangers", {"exfiltration": TAKEN, "recipient": RecipientKind.UNIDENTIFIED}),
    ("+0.50", "taken by an attacker", {"exfiltration": TAKEN, "recipient": RecipientKind.ATTACKER}),
    ("+0.50", "open to an attacker", {**BY_MALICE, "exfiltration": POSSIBLE, "recipient": RecipientKind.ATTACKER}),
    (
        "+0.50",
        "open to strangers, cause unknown",
        {"causes": (), "exfiltration": POSSIBLE, "recipient": RecipientKind.UNIDENTIFIED},
    ),
    (
        "+0.50",
        "taken, though the box was not ticked",
        {"natures": (A,), "exfiltration": TAKEN, "recipient": RecipientKind.ATTACKER},
    ),
    ("+0.50", "recipient unknown", {"recipient": RecipientKind.UNKNOWN}),
    ("+0.50", "exfiltration unknown", {"exfiltration": Exfiltration.UNKNOWN}),
    (
        "+0.50",
        "nothing known",
        {"natures": (), "exfiltration": Exfiltration.UNKNOWN, "recipient": RecipientKind.UNKNOWN},
    ),
]
INTEGRITY: Final[list[tuple[str, str, Facts]]] = [
    ("0", "another loss is declared", {"natures": (A,), "altered": Answer.UNKNOWN}),
    ("0", "not altered, as established", {"natures": (I,), "altered": Answer.NO}),
    ("0", "put back, not used", {**ALTERED, "restoration": Restoration.FULL}),
    ("0", "put back, use unknown", {**ALTERED, "restoration": Restoration.FULL, "misuse": Answer.UNKNOWN}),
    ("+0.25", "put back, after a wrong use", {**ALTERED, "restoration": Restoration.FULL, "misuse": Answer.YES}),
    ("+0.25", "put back in part", {**ALTERED, "restoration": Restoration.PARTIAL}),
    ("+0.25", "still there to be put back", {**ALTERED, "restoration": Restoration.NOT_AFFECTED}),
    ("+0.50", "cannot be put back", {**ALTERED, "restoration": Restoration.NONE}),
    (
        "+0.50",
        "altered, though the box was not ticked",
        {"natures": (A,), "altered": Answer.YES, "restoration": Restoration.NONE},
    ),
    (
        "+0.50",
        "declared, restoration unknown",
        {"natures": (I,), "altered": Answer.UNKNOWN, "restoration": Restoration.UNKNOWN},
    ),
    ("+0.50", "nothing known", {"natures": (), "altered": Answer.UNKNOWN, "restoration": Restoration.UNKNOWN}),
]
AVAILABILITY: Final[list[tuple[str, str, Facts]]] = [
    ("0", "another loss is declared", {"natures": (C,), "restoration": Restoration.UNKNOWN}),
    ("0", "stayed available", {**OUTAGE, "restoration": Restoration.NOT_AFFECTED}),
    ("0", "back without difficulty", {**OUTAGE, "restoration": Restoration.FULL, "impact": ServiceImpact.NONE}),
    ("+0.25", "back after some trouble", {**OUTAGE, "restoration": Restoration.FULL, "impact": ServiceImpact.MINOR}),
    ("+0.25", "back, trouble unknown", {**OUTAGE, "restoration": Restoration.FULL, "impact": ServiceImpact.UNKNOWN}),
    ("+0.25", "back in part", {**OUTAGE, "restoration": Restoration.PARTIAL}),
    ("+0.50", "lost for good", {**OUTAGE, "restoration": Restoration.NONE}),
    ("+0.50", "restoration unknown", {**OUTAGE, "restoration": Restoration.UNKNOWN}),
    ("+0.50", "nothing known", {"natures": (), "restoration": Restoration.UNKNOWN}),
]
MALICE: Final[list[tuple[str, str, Facts]]] = [
    ("0", "an accident inside", {"causes": (BreachCause.INTERNAL_ACCIDENTAL,)}),
    ("0", "an accident outside", {"causes": (BreachCause.EXTERNAL_ACCIDENTAL,)}),
    ("+0.50", "malice inside", {"causes": (BreachCause.INTERNAL_MALICIOUS,)}),
    ("+0.50", "malice outside", {"causes": (BreachCause.EXTERNAL_MALICIOUS,)}),
    ("+0.50", "cause unknown", {"causes": (BreachCause.UNKNOWN,)}),
    ("+0.50", "another cause", {"causes": (BreachCause.OTHER,)}),
    ("+0.50", "cause not told", {"causes": ()}),
]
TABLE: Final = [
    pytest.param(element, points, facts, id=f"{element}, {story}")
    for element, rows in zip(CircumstanceElement, (CONFIDENTIALITY, INTEGRITY, AVAILABILITY, MALICE), strict=True)
    for points, story, facts in rows
]


def scored(breach: Breach, element: CircumstanceElement) -> Circumstance:
    """Return one circumstance of a breach."""
    return next(item for item in circumstances(breach) if item.element is element)


@pytest.mark.parametrize(("element", "points", "facts"), TABLE)
def test_each_cell_of_the_table(element: CircumstanceElement, points: str, facts: Facts) -> None:
    """Each cell of the ENISA table has its points; what is unknown has the highest that it can have."""
    assert scored(breach_with(**facts), element).points == POINTS[points]


@given(breaches())
def test_the_four_elements_are_scored_in_the_order_of_the_method(breach: Breach) -> None:
    """Each element has 0, 0.25 or 0.50 with a reason and a source; malice has no middle degree; none subtracts."""
    around = circumstances(breach)
    assert [item.element for item in around] == list(CircumstanceElement)
    assert {item.points for item in around} <= set(POINTS.values())
    assert around[-1].points != POINTS["+0.25"]
    for item in around:
        assert item.reason.endswith(".")
        assert item.citations == (enisa_severity.CIRCUMSTANCES,)


@given(breaches())
def test_what_is_unknown_is_never_scored_lower(breach: Breach) -> None:
    """A circumstance whose facts are all forgotten, boxes of the form included, has the highest points and is asked."""
    forgotten = attrs.evolve(
        breach, natures=(), causes=(), data_altered=Answer.UNKNOWN, exposure=Exposure(), recovery=Recovery()
    )
    for item in circumstances(forgotten):
        assert item.points == POINTS["+0.50"]
        assert item.missing is not None
        assert item.missing.question.endswith(" ?")


@pytest.mark.parametrize(
    ("element", "path", "facts"),
    [
        (CircumstanceElement.CONFIDENTIALITY, "$.exposure", {"recipient": RecipientKind.UNKNOWN}),
        (CircumstanceElement.INTEGRITY, "$.recovery.restoration", {**ALTERED, "restoration": Restoration.UNKNOWN}),
        (CircumstanceElement.AVAILABILITY, "$.recovery.restoration", {**OUTAGE, "restoration": Restoration.UNKNOWN}),
        (CircumstanceElement.MALICIOUS_INTENT, "$.causes", {"causes": ()}),
    ],
)
def test_the_fact_that_would_make_it_surer_is_asked(element: CircumstanceElement, path: str, facts: Facts) -> None:
    """Where the highest points are taken for want of a fact, the question tells which; where it is known, none."""
    missing = scored(breach_with(**facts), element).missing
    assert missing is not None
    assert missing.path == path
    assert scored(breach_with(), element).missing is None


@pytest.mark.parametrize(
    ("causes", "answer"),
    [
        ((BreachCause.INTERNAL_ACCIDENTAL,), Answer.NO),
        ((BreachCause.INTERNAL_ACCIDENTAL, BreachCause.EXTERNAL_ACCIDENTAL), Answer.NO),
        ((BreachCause.INTERNAL_ACCIDENTAL, BreachCause.UNKNOWN), Answer.UNKNOWN),
        ((BreachCause.OTHER,), Answer.UNKNOWN),
        ((), Answer.UNKNOWN),
        ((BreachCause.INTERNAL_ACCIDENTAL, BreachCause.EXTERNAL_MALICIOUS), Answer.YES),
        ((BreachCause.UNKNOWN, BreachCause.INTERNAL_MALICIOUS), Answer.YES),
    ],
)
def test_one_malicious_cause_among_several_is_malice(causes: tuple[BreachCause, ...], answer: Answer) -> None:
    """The causes are cumulative: malice among them decides, else one that is not known leaves it open."""
    assert is_malicious(breach_with(causes=causes)) is answer
    assert bool(MALICIOUS & set(causes)) is (answer is Answer.YES)
