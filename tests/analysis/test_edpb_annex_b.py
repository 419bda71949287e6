# SPDX-License-Identifier: MIT
"""The prose examples of EDPB 9/2022, Annex B, modelled by hand with the conditions that carry their rule."""

from __future__ import annotations

from typing import Final

import pytest

from rgpd_sante.analysis.assessment import assess
from rgpd_sante.facts import Answer
from rgpd_sante.time.instants import instant
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    DataKind,
    Exfiltration,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    RiskLevel,
    ServiceImpact,
)
from risk_examples import Facts, breach_with

AT: Final = instant("2026-06-02T12:00+02:00")
STOLEN_KEY: Final[Facts] = {
    "causes": (BreachCause.EXTERNAL_MALICIOUS,),
    "kinds": (DataKind.CIVIL_STATUS, DataKind.CONTACT),
    "unintelligible": Answer.YES,
    "key": KeyState.SAFE,
    "exfiltration": Exfiltration.YES,
    "recipient": RecipientKind.UNIDENTIFIED,
    "restoration": Restoration.FULL,
    "hours": 4,
}
STATEMENT: Final[Facts] = {"kinds": (DataKind.CIVIL_STATUS, DataKind.FINANCIAL), "persons": 1}
FLAW: Final[Facts] = {
    "causes": (BreachCause.EXTERNAL_ACCIDENTAL,),
    "kinds": (DataKind.CIVIL_STATUS, DataKind.CONTACT),
    "exfiltration": Exfiltration.POSSIBLE,
    "recipient": RecipientKind.UNIDENTIFIED,
}


@pytest.mark.parametrize(
    ("facts", "level"),
    [
        pytest.param(STOLEN_KEY, RiskLevel.UNLIKELY, id="i: encrypted backup on a stolen key"),
        pytest.param({**STOLEN_KEY, "key": KeyState.COMPROMISED}, RiskLevel.HIGH, id="i: its secret compromised later"),
        pytest.param(
            {
                "natures": (BreachNature.AVAILABILITY,),
                "causes": (BreachCause.EXTERNAL_ACCIDENTAL,),
                "kinds": (DataKind.CIVIL_STATUS, DataKind.CONTACT),
                "exfiltration": Exfiltration.NO,
                "recipient": RecipientKind.NONE,
                "restoration": Restoration.FULL,
                "hours": 0,
                "impact": ServiceImpact.MINOR,
            },
            RiskLevel.UNLIKELY,
            id="iii: a power cut of some minutes",
        ),
        pytest.param(STATEMENT, RiskLevel.RISK, id="v: one statement sent to the wrong customer"),
        pytest.param(
            {**STATEMENT, "recipient": RecipientKind.UNIDENTIFIED, "persons": None},
            RiskLevel.HIGH,
            id="v: a flaw of the system, statements read by strangers",
        ),
        pytest.param(FLAW, RiskLevel.RISK, id="vii: a coding error at the host, perhaps used"),
        pytest.param(
            {**FLAW, "exfiltration": Exfiltration.NO, "recipient": RecipientKind.NONE},
            RiskLevel.UNLIKELY,
            id="vii: the same, established as never used",
        ),
        pytest.param(
            {
                "kinds": (DataKind.CIVIL_STATUS, DataKind.CONTACT, DataKind.OTHER),
                "who": (PersonCategory.STUDENTS,),
                "persons": 5_000,
                "recipient": RecipientKind.MANY_KNOWN,
            },
            RiskLevel.HIGH,
            id="ix: many students' data sent to a large mailing list",
        ),
    ],
)
def test_annex_b(facts: Facts, level: RiskLevel) -> None:
    """The level gives the conclusions of the table: nothing, the authority, or the authority and the persons."""
    assert assess(breach_with(**facts), at=AT).level is level
