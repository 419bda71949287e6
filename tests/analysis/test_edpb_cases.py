# SPDX-License-Identifier: MIT
"""The library reaches the conclusions of the EDPB from the coded facts of its examples, by general rules."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import rgpd_sante
from edpb_cases import CODED_FIELDS, Case, breach_from_case
from rgpd_sante.analysis.assessment import assess
from rgpd_sante.analysis.obligation import ObligationCode, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.breach import Breach
from rgpd_sante.facts import Answer, Count, Precision
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import BreachCause, BreachNature, DataKind, KeyState, RecipientKind, RiskLevel

AT: Final = instant("2026-06-02T12:00+02:00")
CODED: Final = Path(__file__).parents[1] / "data" / "edpb_01_2021.json"
CASES: Final[list[dict[str, object]]] = json.loads(CODED.read_text(encoding="utf-8"))["cases"]
PRACTICE: Final = Practice(name="Organisme de l’Exemple", territory=Territory.METROPOLE)
EACH_CASE: Final = pytest.mark.parametrize("case", CASES, ids=lambda case: f"case {case['number']}")

JUNK: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(["C", "health"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["min", "max", "text"]), inner),
    max_leaves=4,
)


def conclusions(breach: Breach) -> tuple[bool, bool, bool]:
    """Tell whether the breach is documented, notified and communicated."""
    aware = attrs.evolve(breach, aware_at=instant("2026-06-02T10:17+02:00"))
    found = obligations(aware, PRACTICE, at=AT)
    documented, notified, told = (
        found.of(code)[0].state is ObligationState.DUE
        for code in (
            ObligationCode.DOCUMENTATION,
            ObligationCode.AUTHORITY_NOTIFICATION,
            ObligationCode.PERSONS_COMMUNICATION,
        )
    )
    return documented, notified, told


def expected(case: Case) -> tuple[object, object, object, object]:
    """Return the conclusion of a case: documented, notified, communicated, level of risk."""
    conclusion = case["conclusion"]
    assert isinstance(conclusion, dict)
    keys = ("internal_documentation", "notify_sa", "communicate_to_data_subjects", "risk_level")
    documented, notified, told, level = (conclusion[key] for key in keys)
    return documented, notified, told, level


@EACH_CASE
def test_the_three_conclusions_of_the_edpb_are_reached(case: Case) -> None:
    """Documentation, notification and communication are those of the guidelines, and the level their pair implies."""
    breach = breach_from_case(case)
    assert (*conclusions(breach), assess(breach, at=AT).level) == expected(case)


@EACH_CASE
def test_the_conclusions_follow_from_the_level(case: Case) -> None:
    """A breach is always documented, notified where a risk is not unlikely, communicated where it is high."""
    breach = breach_from_case(case)
    level = assess(breach, at=AT).level
    assert conclusions(breach) == (True, level is not RiskLevel.UNLIKELY, level is RiskLevel.HIGH)


@EACH_CASE
@given(noise=st.dictionaries(st.text(max_size=12).filter(lambda key: key not in CODED_FIELDS), JUNK))
def test_only_coded_fields_are_facts(case: Case, noise: dict[str, object]) -> None:
    """Neither the number, nor a title, a text, a note or the conclusion of a case has any influence."""
    coded = {key: value for key, value in case.items() if key in CODED_FIELDS}
    told = dict.fromkeys(("id", "number", "title", "category", "facts", "notes", "conclusion", "recipient"), "high")
    assert breach_from_case({**coded, **told, **noise}) == breach_from_case(coded) == breach_from_case(case)


def test_every_coded_field_is_a_fact() -> None:
    """The cases hold the coded fields and no other, and each of them can change what is known of a breach."""
    assert {key for case in CASES for key in case} - {"number", "conclusion"} == CODED_FIELDS
    nothing = breach_from_case({})
    told = {
        "cause": "internal_accidental",
        "persons": {"min": 1, "max": 2},
        "breach_types": ["A"],
        "restoration": "full",
    }
    words = {
        "data_kinds": ["health"],
        "exfiltration_code": "yes",
        "recipient_code": "attacker",
        "service_impact": "none",
    }
    numbers = {"exposure_days": 0, "restored_within_hours": 6}
    for key in CODED_FIELDS:
        value = {**told, **words, **numbers}.get(key, True)
        assert breach_from_case({key: value}) != nothing, key


def test_no_source_file_names_a_case() -> None:
    """No module of the package knows of a numbered case: the rules are general."""
    named = re.compile(r"EDPB-|0?1/2021-\d|9/2022-B|breach_from_case|case[ _]\d", re.IGNORECASE)
    for path in Path(rgpd_sante.__file__).parent.rglob("*.py"):
        assert named.search(path.read_text(encoding="utf-8")) is None, path.name


def test_a_case_without_any_fact_is_a_risk() -> None:
    """Where nothing is coded, the risk is not excluded, and what is missing is told."""
    assessment = assess(breach_from_case({}), at=AT)
    assert assessment.level is not RiskLevel.UNLIKELY
    assert assessment.missing


@pytest.mark.parametrize("key", sorted(CODED_FIELDS))
@EACH_CASE
def test_a_field_may_be_null_or_absent(case: Case, key: str) -> None:
    """A fact that is not coded is unknown, absent or null, and never makes a risk unlikely that was not."""
    known = assess(breach_from_case(case), at=AT).level
    null = breach_from_case({**case, key: None})
    assert null == breach_from_case({name: value for name, value in case.items() if name != key})
    level = assess(null, at=AT).level
    assert level is not RiskLevel.UNLIKELY or known is RiskLevel.UNLIKELY


@given(st.dictionaries(st.sampled_from(sorted(CODED_FIELDS)), JUNK))
def test_any_value_can_be_read(case: dict[str, object]) -> None:
    """A value of another type or of a code not known here is unknown: it is read, and the breach can be judged."""
    breach = breach_from_case(case)
    assert conclusions(breach)[0]


def test_a_code_not_known_here_is_unknown_where_it_would_exempt() -> None:
    """A nature that is not known leaves the natures open; two kinds of data that are not listed are one « other »."""
    assert breach_from_case({"breach_types": ["A", "X"]}).natures == ()
    assert breach_from_case({"breach_types": ["A", "C", "A"]}).natures == (
        BreachNature.AVAILABILITY,
        BreachNature.CONFIDENTIALITY,
    )
    kinds = breach_from_case({"data_kinds": ["menus", "health", "hobbies"]}).data_kinds
    assert kinds == (DataKind.OTHER, DataKind.HEALTH)
    assert breach_from_case({"recipient_code": "a colleague"}).exposure.recipient is RecipientKind.UNKNOWN
    assert breach_from_case({"recipient_code": "unknown"}).exposure.recipient is RecipientKind.UNIDENTIFIED
    assert breach_from_case({"misuse_observed": "no"}).exposure.misuse_observed is Answer.UNKNOWN


def test_the_cause_is_read_from_the_intent_where_it_is_not_coded() -> None:
    """A cause that is coded counts; else an act that was meant comes from outside, an accident from inside."""
    causes = {
        (None, True): BreachCause.EXTERNAL_MALICIOUS,
        (None, False): BreachCause.INTERNAL_ACCIDENTAL,
        (None, None): BreachCause.UNKNOWN,
        ("of tomorrow", True): BreachCause.EXTERNAL_MALICIOUS,
        ("internal_malicious", False): BreachCause.INTERNAL_MALICIOUS,
    }
    for (cause, malicious), read in causes.items():
        assert breach_from_case({"cause": cause, "malicious": malicious}).causes == (read,)


def test_the_key_is_read_with_the_protection() -> None:
    """Data unintelligible without a key to compromise are a hash; of data that are not, a key says nothing."""
    keys = {
        (True, None): KeyState.NO_KEY,
        (True, False): KeyState.SAFE,
        (True, True): KeyState.COMPROMISED,
        (False, None): KeyState.UNKNOWN,
        (None, None): KeyState.UNKNOWN,
    }
    for (encrypted, compromised), read in keys.items():
        assert breach_from_case({"encrypted": encrypted, "key_compromised": compromised}).protection.key is read


@pytest.mark.parametrize(
    ("persons", "read"),
    [
        ({"min": 24, "max": 60, "text": "some dozens"}, Count(value=60, precision=Precision.APPROXIMATE)),
        ({"min": 24, "max": None}, Count(value=24, precision=Precision.APPROXIMATE)),
        ({"max": 24}, Count(value=24, precision=Precision.APPROXIMATE)),
        ({"min": 2, "max": 2}, Count(value=2)),
        ({"min": 60.5, "max": 24}, Count(value=61, precision=Precision.APPROXIMATE)),
        (213, Count(value=213)),
        ({"min": None, "max": None, "text": "not given"}, None),
        ({"min": -1, "max": float("nan")}, None),
        ("many", None),
    ],
)
def test_the_highest_number_of_persons_counts(persons: object, read: Count | None) -> None:
    """Of two bounds the higher one is read, as the prudent one; what is no number is unknown, never zero."""
    assert breach_from_case({"persons": persons}).persons == read


def test_the_coded_cases_are_those_of_the_shared_file() -> None:
    """Beside a checkout that has the shared folder, the committed copy says the same as the file of that folder."""
    shared = Path(__file__).parents[3] / "shared"
    if not shared.is_dir():
        # A copy of the repository alone has nothing to compare with; the committed cases are run above all the same.
        assert len(CASES) == 9
        return
    file = shared / "cases" / "edpb-breach-examples.json"
    assert file.is_file(), f"the shared folder stands beside the checkout, but not its {file.name}"
    theirs = json.loads(file.read_text(encoding="utf-8"))["guidelines_01_2021"]
    for our_case, their_case in zip(CASES, theirs, strict=True):
        assert breach_from_case(our_case) == breach_from_case(their_case)
        assert our_case["conclusion"] == their_case["conclusion"]
