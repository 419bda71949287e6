# SPDX-License-Identifier: MIT
"""Each qualitative rule of risk: facts under which it holds, facts that refute it, facts too unknown to say."""

from __future__ import annotations

from typing import Final

import attrs
import pytest

from rgpd_sante.analysis.assessment import RuleOutcome, RuleVerdict, assess
from rgpd_sante.analysis.risk_rules import LOWERING, RAISING, RiskRule, RiskRuleCode, RuleEffect
from rgpd_sante.facts import Answer
from rgpd_sante.law.verdict import MissingFact
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
RULES: Final = {rule.code: rule for rule in (*RAISING, *LOWERING)}

A, C, I = BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY, BreachNature.INTEGRITY  # noqa: E741 - the CNIL's letters
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
STRANGER: Final[Facts] = {"exfiltration": Exfiltration.YES, "recipient": RecipientKind.UNIDENTIFIED}
ATTACK: Final[Facts] = {
    "causes": (BreachCause.EXTERNAL_MALICIOUS,),
    "exfiltration": Exfiltration.YES,
    "recipient": RecipientKind.ATTACKER,
}
MAILING: Final[Facts] = {"exfiltration": Exfiltration.DISCLOSED, "recipient": RecipientKind.MANY_KNOWN}
HEALTH: Final[Facts] = {"kinds": (DataKind.CIVIL_STATUS, DataKind.HEALTH), "special": YES}
PATIENTS: Final[Facts] = {**HEALTH, "who": (PersonCategory.PATIENTS,)}
LOCKED: Final[Facts] = {"unintelligible": YES, "key": KeyState.SAFE}
OUTAGE: Final[Facts] = {
    "natures": (A,),
    "exfiltration": Exfiltration.NO,
    "recipient": RecipientKind.NONE,
    "restoration": Restoration.FULL,
    "hours": 2,
}


@attrs.frozen(kw_only=True)
class Example:
    """Facts under which a rule holds; then, for each of its conditions in order, the change that breaks it alone.

    ``open`` has, in the same order, the change that leaves a condition open, ``None`` for one that is never open.
    """

    holds: Facts
    breaks: tuple[Facts, ...]
    open: tuple[Facts | None, ...]


NOT_LEFT: Final[Facts] = {"exfiltration": Exfiltration.NO}
PERHAPS_LEFT: Final[Facts] = {"exfiltration": Exfiltration.UNKNOWN}
PERHAPS_LOCKED: Final[Facts] = {"unintelligible": UNKNOWN}
ONE_PERSON: Final[Facts] = {"recipient": RecipientKind.SINGLE_UNTRUSTED}
SOMEONE: Final[Facts] = {"recipient": RecipientKind.UNKNOWN}
ORDINARY: Final[Facts] = {"kinds": (DataKind.CONTACT,), "special": NO}
SENSITIVE: Final[Facts] = {"special": YES}
PERHAPS_SENSITIVE: Final[Facts] = {"kinds": (DataKind.CONTACT, DataKind.UNKNOWN), "special": UNKNOWN}
PERHAPS_MORE: Final[Facts] = {"kinds": (DataKind.CONTACT, DataKind.UNKNOWN)}
MEANT: Final[Facts] = {"causes": (BreachCause.INTERNAL_MALICIOUS,)}
PERHAPS_MEANT: Final[Facts] = {"causes": ()}
EMPLOYEES: Final[Facts] = {"who": (PersonCategory.EMPLOYEES,)}
NOBODY_SAID_WHO: Final[Facts] = {"who": ()}
USED: Final[Facts] = {"misuse": YES}
PERHAPS_USED: Final[Facts] = {"misuse": UNKNOWN}
KEPT: Final[Facts] = {"deletion": NO}
PERHAPS_DELETED: Final[Facts] = {"deletion": UNKNOWN}

EXAMPLES: Final = {
    RiskRuleCode.FACTS_LACKING: Example(
        holds={"kinds": ()},
        breaks=({"kinds": (DataKind.CONTACT,)},),
        open=(None,),  # whether facts are lacking is known
    ),
    RiskRuleCode.CARE_OR_SAFETY_AFFECTED: Example(
        holds={**OUTAGE, "impact": ServiceImpact.SERIOUS},
        breaks=({"impact": ServiceImpact.MINOR},),
        open=({"impact": ServiceImpact.UNKNOWN},),
    ),
    RiskRuleCode.SPECIAL_DATA_READABLE_BY_STRANGERS: Example(
        holds={**STRANGER, **HEALTH},
        breaks=(NOT_LEFT, LOCKED, ONE_PERSON, ORDINARY),
        open=(PERHAPS_LEFT, PERHAPS_LOCKED, SOMEONE, PERHAPS_SENSITIVE),
    ),
    RiskRuleCode.FRAUD_DATA_READABLE_BY_STRANGERS: Example(
        holds={**ATTACK, "kinds": (DataKind.NIR,)},
        breaks=(
            NOT_LEFT,
            LOCKED,
            ONE_PERSON,
            ORDINARY,
            {"exfiltration": Exfiltration.POSSIBLE, "causes": (BreachCause.INTERNAL_ACCIDENTAL,)},
        ),
        open=(
            PERHAPS_LEFT,
            PERHAPS_LOCKED,
            SOMEONE,
            PERHAPS_MORE,
            {"exfiltration": Exfiltration.POSSIBLE, "causes": ()},
        ),
    ),
    RiskRuleCode.COMBINED_DATA_TAKEN_BY_OUTSIDER: Example(
        holds={**ATTACK, "kinds": (DataKind.CIVIL_STATUS, DataKind.CONTACT)},
        breaks=(NOT_LEFT, LOCKED, ONE_PERSON, MEANT, {"kinds": (DataKind.CONTACT,), "vulnerable": NO}),
        open=(
            PERHAPS_LEFT,
            PERHAPS_LOCKED,
            SOMEONE,
            PERHAPS_MEANT,
            {"kinds": (DataKind.CONTACT,), "vulnerable": UNKNOWN},
        ),
    ),
    RiskRuleCode.GRAVE_MISUSE_OBSERVED: Example(
        holds={**USED, "kinds": (DataKind.FINANCIAL,)},
        breaks=({"misuse": NO}, ORDINARY),
        open=(None, PERHAPS_MORE),  # a misuse that nobody has seen is none
    ),
    RiskRuleCode.SPREAD_TO_MANY: Example(
        holds={**MAILING, "persons": 101, "kinds": (DataKind.CONTACT, DataKind.CIVIL_STATUS)},
        breaks=(NOT_LEFT, LOCKED, ONE_PERSON, {"deletion": YES}, {"persons": 100}, ORDINARY),
        open=(PERHAPS_LEFT, PERHAPS_LOCKED, SOMEONE, None, {"persons": None}, PERHAPS_MORE),
    ),
    RiskRuleCode.SECRECY_SPREAD_TO_MANY: Example(
        holds={**MAILING, **PATIENTS},
        breaks=(NOT_LEFT, LOCKED, ONE_PERSON, EMPLOYEES, ORDINARY),
        open=(PERHAPS_LEFT, PERHAPS_LOCKED, SOMEONE, NOBODY_SAID_WHO, PERHAPS_SENSITIVE),
    ),
    RiskRuleCode.CARE_DATA_LOST_FOR_GOOD: Example(
        holds={**PATIENTS, "natures": (A,), "restoration": Restoration.NONE},
        breaks=({"restoration": Restoration.PARTIAL}, EMPLOYEES, ORDINARY),
        open=({"restoration": Restoration.UNKNOWN}, NOBODY_SAID_WHO, PERHAPS_SENSITIVE),
    ),
    RiskRuleCode.PROFESSIONAL_SECRECY: Example(
        holds=PATIENTS,
        breaks=(NOT_LEFT, LOCKED, {"recipient": RecipientKind.NONE}, EMPLOYEES, ORDINARY, {"neutralised": YES}),
        open=(PERHAPS_LEFT, PERHAPS_LOCKED, SOMEONE, NOBODY_SAID_WHO, PERHAPS_SENSITIVE, None),
    ),
    RiskRuleCode.MANY_RECIPIENTS: Example(
        holds={**MAILING, "persons": 101},
        breaks=(NOT_LEFT, LOCKED, ONE_PERSON, {"persons": 2}),
        open=(PERHAPS_LEFT, PERHAPS_LOCKED, SOMEONE, {"persons": None}),
    ),
    RiskRuleCode.MALICIOUS_EXTRACTION: Example(
        holds=ATTACK,
        breaks=(NOT_LEFT, LOCKED, {"causes": (BreachCause.EXTERNAL_ACCIDENTAL,)}),
        open=(PERHAPS_LEFT, PERHAPS_LOCKED, {"causes": (BreachCause.UNKNOWN,)}),
    ),
    RiskRuleCode.UNIDENTIFIED_RECIPIENT: Example(
        holds=STRANGER,
        breaks=(NOT_LEFT, LOCKED, ONE_PERSON),
        open=(PERHAPS_LEFT, PERHAPS_LOCKED, SOMEONE),
    ),
    RiskRuleCode.MISUSE_OBSERVED: Example(
        holds=USED,
        breaks=(PERHAPS_USED,),
        open=(None,),  # the same
    ),
    RiskRuleCode.LOST_FOR_GOOD: Example(
        holds={"natures": (A,), "restoration": Restoration.NONE},
        breaks=({"restoration": Restoration.FULL},),
        open=({"restoration": Restoration.UNKNOWN},),
    ),
    RiskRuleCode.ALTERED_AND_NOT_RESTORED: Example(
        holds={"natures": (I,), "altered": YES},
        breaks=({"restoration": Restoration.FULL},),
        open=({"altered": UNKNOWN},),
    ),
    RiskRuleCode.UNINTELLIGIBLE_KEY_SAFE: Example(
        holds={**STRANGER, **LOCKED, "natures": (C, A), "restoration": Restoration.FULL, "hours": 72},
        breaks=({"key": KeyState.COMPROMISED}, {"hours": 73}, {"altered": YES}, {"impact": ServiceImpact.MINOR}),
        open=(
            {"key": KeyState.UNKNOWN},
            {"restoration": Restoration.UNKNOWN},
            {"natures": (C, I), "altered": UNKNOWN},
            {"impact": ServiceImpact.UNKNOWN},
        ),
    ),
    RiskRuleCode.TRUSTED_RECIPIENT: Example(
        holds={"recipient": RecipientKind.SINGLE_TRUSTED, "deletion": YES},
        breaks=(MEANT, ONE_PERSON, KEPT, SENSITIVE, USED),
        open=(PERHAPS_MEANT, SOMEONE, PERHAPS_DELETED, PERHAPS_SENSITIVE, PERHAPS_USED),
    ),
    RiskRuleCode.HARM_NEUTRALISED: Example(
        holds={"neutralised": YES, "natures": (C, A)},
        breaks=(MEANT, MAILING, {"neutralised": NO}, USED, {"impact": ServiceImpact.MINOR}),
        open=(PERHAPS_MEANT, SOMEONE, {"neutralised": UNKNOWN}, PERHAPS_USED, {"impact": ServiceImpact.UNKNOWN}),
    ),
    RiskRuleCode.BRIEF_INTERRUPTION: Example(
        holds={**OUTAGE, "hours": 24, "impact": ServiceImpact.MINOR},
        breaks=(
            {"natures": (A, I)},
            {"exfiltration": Exfiltration.POSSIBLE},
            MEANT,
            {"hours": 25},
            {"impact": ServiceImpact.SERIOUS},
        ),
        open=(
            {"natures": ()},
            {"natures": (), **PERHAPS_LEFT},
            PERHAPS_MEANT,
            {"hours": None},
            {"impact": ServiceImpact.UNKNOWN},
        ),
    ),
    RiskRuleCode.SMALL_MISTAKE_CORRECTED_AT_ONCE: Example(
        holds={"recipient": RecipientKind.FEW_KNOWN, "days": 0},
        breaks=(
            MEANT,
            ONE_PERSON,
            {"days": 1},
            {"persons": 101},
            EMPLOYEES,
            {"vulnerable": YES},
            {"kinds": (DataKind.NIR,)},
            USED,
        ),
        open=(
            PERHAPS_MEANT,
            SOMEONE,
            {"days": None, **PERHAPS_DELETED},
            {"persons": None},
            NOBODY_SAID_WHO,
            {"vulnerable": UNKNOWN},
            PERHAPS_MORE,
            PERHAPS_USED,
        ),
    ),
    RiskRuleCode.RECOVERED_WITHOUT_EXFILTRATION: Example(
        holds={**OUTAGE, "natures": (A, C), "restoration": Restoration.PARTIAL, "impact": ServiceImpact.MINOR},
        breaks=(
            {"exfiltration": Exfiltration.POSSIBLE},
            {"restoration": Restoration.NONE},
            {"impact": ServiceImpact.SERIOUS},
        ),
        open=(PERHAPS_LEFT, {"restoration": Restoration.UNKNOWN}, {"impact": ServiceImpact.UNKNOWN}),
    ),
    RiskRuleCode.KNOWN_RECIPIENT_ORDINARY_DATA: Example(
        holds={"kinds": (DataKind.FINANCIAL,)},
        breaks=(MEANT, MAILING, SENSITIVE, USED),
        open=(PERHAPS_MEANT, SOMEONE, PERHAPS_SENSITIVE, PERHAPS_USED),
    ),
    RiskRuleCode.KNOWN_RECIPIENT_CONFIRMS_DELETION: Example(
        holds={**HEALTH, "deletion": YES},
        breaks=(MEANT, MAILING, KEPT, USED),
        open=(PERHAPS_MEANT, SOMEONE, PERHAPS_DELETED, PERHAPS_USED),
    ),
}
BREAKS: Final = [
    pytest.param(code, rank, facts, id=f"{code}, condition {rank}")
    for code, example in EXAMPLES.items()
    for rank, facts in enumerate(example.breaks)
]
OPENINGS: Final = [
    pytest.param(code, rank, facts, id=f"{code}, condition {rank}")
    for code, example in EXAMPLES.items()
    for rank, facts in enumerate(example.open)
    if facts is not None
]


def verdict(code: RiskRuleCode, facts: Facts) -> RuleVerdict | None:
    """Return what is told of a rule under these facts, or nothing."""
    rules = assess(breach_with(**facts), at=AT).rules
    return next((rule for rule in rules if rule.code is code), None)


def test_every_rule_has_its_example() -> None:
    """No rule is forgotten, none is listed twice, each is of one effect, and each condition is put to the test."""
    assert set(EXAMPLES) == set(RULES) == set(RiskRuleCode)
    assert len(RULES) == len(RAISING) + len(LOWERING)
    assert {rule.effect for rule in RAISING} == {RuleEffect.RAISES}
    assert {rule.effect for rule in LOWERING} == {RuleEffect.LOWERS}
    for code, rule in RULES.items():
        assert len(rule.conditions) == len(EXAMPLES[code].breaks) == len(EXAMPLES[code].open), code


@pytest.mark.parametrize("code", RiskRuleCode)
def test_a_rule_holds_under_its_facts(code: RiskRuleCode) -> None:
    """The rule applies, or holds and is overruled by one that raises."""
    told = verdict(code, EXAMPLES[code].holds)
    assert told is not None
    assert told.outcome in {RuleOutcome.APPLIED, RuleOutcome.OVERRULED}
    assert not told.missing
    assert (told.effect, told.level, told.reason) == (RULES[code].effect, RULES[code].level, RULES[code].reason)


@pytest.mark.parametrize(("code", "rank", "facts"), BREAKS)
def test_each_condition_of_a_rule_is_needed(code: RiskRuleCode, rank: int, facts: Facts) -> None:
    """A change that breaks one condition and no other is enough: the rule does not hold, and is not told."""
    changed: Facts = {**EXAMPLES[code].holds, **facts}
    breach = breach_with(**changed)
    broken = [place for place, check in enumerate(RULES[code].conditions) if check(breach).answer is NO]
    assert broken == [rank]
    assert verdict(code, changed) is None


@pytest.mark.parametrize(("code", "rank", "facts"), OPENINGS)
def test_an_unknown_fact_leaves_a_rule_open(code: RiskRuleCode, rank: int, facts: Facts) -> None:
    """With a fact unknown the rule is told as one that might apply, and the question of that condition is asked."""
    changed: Facts = {**EXAMPLES[code].holds, **facts}
    condition = RULES[code].conditions[rank](breach_with(**changed))
    told = verdict(code, changed)
    assert told is not None
    assert told.outcome is RuleOutcome.UNDECIDED
    assert condition.answer is UNKNOWN
    assert MissingFact(path=condition.path, question=condition.question) in told.missing


ALTERNATIVES: Final[dict[RiskRuleCode, list[Facts]]] = {
    RiskRuleCode.FACTS_LACKING: [{"natures": (), "kinds": (DataKind.CONTACT,)}, PERHAPS_MORE],
    RiskRuleCode.CARE_OR_SAFETY_AFFECTED: [{"impact": ServiceImpact.SAFETY_OF_PERSONS}],
    RiskRuleCode.SPECIAL_DATA_READABLE_BY_STRANGERS: [
        {"exfiltration": Exfiltration.POSSIBLE},
        {"recipient": RecipientKind.ATTACKER},
        {**LOCKED, "key": KeyState.COMPROMISED},
        {"kinds": (DataKind.CONTACT,), "special": YES},
    ],
    RiskRuleCode.FRAUD_DATA_READABLE_BY_STRANGERS: [
        {"kinds": (DataKind.CREDENTIALS,)},
        {"exfiltration": Exfiltration.POSSIBLE},
        {"causes": (BreachCause.INTERNAL_ACCIDENTAL,), "exfiltration": Exfiltration.DISCLOSED},
    ],
    RiskRuleCode.COMBINED_DATA_TAKEN_BY_OUTSIDER: [
        {"kinds": (DataKind.CONTACT,), "vulnerable": YES},
        {"kinds": (DataKind.CONTACT,), "who": (PersonCategory.MINORS,)},
        {"exfiltration": Exfiltration.POSSIBLE},
    ],
    RiskRuleCode.GRAVE_MISUSE_OBSERVED: [
        {**ORDINARY, "recipient": RecipientKind.UNIDENTIFIED},
        {**ORDINARY, "recipient": RecipientKind.ATTACKER},
        {**ORDINARY, "special": YES},
        NOT_LEFT,
    ],
    RiskRuleCode.SPREAD_TO_MANY: [
        {**ORDINARY, "special": YES},
        {"kinds": (DataKind.NIR,)},
        PERHAPS_DELETED,
        {"exfiltration": Exfiltration.POSSIBLE},
    ],
    RiskRuleCode.SECRECY_SPREAD_TO_MANY: [{"deletion": YES}, {"persons": 1}, {"persons": None}],
    RiskRuleCode.PROFESSIONAL_SECRECY: [
        *(Facts(recipient=kind) for kind in RecipientKind if kind not in {RecipientKind.NONE, RecipientKind.UNKNOWN}),
        {"neutralised": UNKNOWN},
        {"deletion": YES},
        {"persons": 1},
    ],
    RiskRuleCode.MANY_RECIPIENTS: [{"persons": 2, "special": YES}, {"persons": 2, "kinds": (DataKind.NIR,)}],
    RiskRuleCode.MALICIOUS_EXTRACTION: [MEANT, ONE_PERSON, {"exfiltration": Exfiltration.POSSIBLE}],
    RiskRuleCode.ALTERED_AND_NOT_RESTORED: [{"restoration": how} for how in Restoration if how is not Restoration.FULL],
    RiskRuleCode.UNINTELLIGIBLE_KEY_SAFE: [
        {"key": KeyState.NO_KEY},
        {"restoration": Restoration.NOT_AFFECTED},
        PATIENTS,
        ATTACK,
    ],
    RiskRuleCode.HARM_NEUTRALISED: [
        *(
            Facts(recipient=kind)
            for kind in (RecipientKind.NONE, RecipientKind.SINGLE_TRUSTED, RecipientKind.FEW_KNOWN)
        ),
        PATIENTS,
    ],
    RiskRuleCode.SMALL_MISTAKE_CORRECTED_AT_ONCE: [
        {"days": None, "deletion": YES},
        {"recipient": RecipientKind.SINGLE_TRUSTED},
        {"persons": 100},
    ],
    RiskRuleCode.RECOVERED_WITHOUT_EXFILTRATION: [MEANT, {"restoration": Restoration.FULL}, SENSITIVE],
    RiskRuleCode.KNOWN_RECIPIENT_ORDINARY_DATA: [
        {"recipient": RecipientKind.SINGLE_TRUSTED},
        {"recipient": RecipientKind.FEW_KNOWN},
    ],
    RiskRuleCode.KNOWN_RECIPIENT_CONFIRMS_DELETION: [
        {"recipient": RecipientKind.SINGLE_TRUSTED},
        {"recipient": RecipientKind.FEW_KNOWN},
        PATIENTS,
    ],
}


@pytest.mark.parametrize(
    ("code", "facts"), [(code, facts) for code, several in ALTERNATIVES.items() for facts in several]
)
def test_a_rule_holds_under_other_facts_too(code: RiskRuleCode, facts: Facts) -> None:
    """Where one of several facts is enough for a rule, each of them is."""
    told = verdict(code, {**EXAMPLES[code].holds, **facts})
    assert told is not None
    assert told.outcome is not RuleOutcome.UNDECIDED


HIGH: Final = {
    RiskRuleCode.CARE_OR_SAFETY_AFFECTED,
    RiskRuleCode.SPECIAL_DATA_READABLE_BY_STRANGERS,
    RiskRuleCode.FRAUD_DATA_READABLE_BY_STRANGERS,
    RiskRuleCode.COMBINED_DATA_TAKEN_BY_OUTSIDER,
    RiskRuleCode.GRAVE_MISUSE_OBSERVED,
    RiskRuleCode.SPREAD_TO_MANY,
    RiskRuleCode.SECRECY_SPREAD_TO_MANY,
    RiskRuleCode.CARE_DATA_LOST_FOR_GOOD,
}
AT_MOST_A_RISK: Final = {
    RiskRuleCode.RECOVERED_WITHOUT_EXFILTRATION,
    RiskRuleCode.KNOWN_RECIPIENT_ORDINARY_DATA,
    RiskRuleCode.KNOWN_RECIPIENT_CONFIRMS_DELETION,
}


def test_each_rule_pulls_to_its_level() -> None:
    """A rule that raises makes a risk or a high one; a rule that lowers leaves a risk or none."""
    for rule in RAISING:
        assert rule.level is (RiskLevel.HIGH if rule.code in HIGH else RiskLevel.RISK), rule.code
    for rule in LOWERING:
        assert rule.level is (RiskLevel.RISK if rule.code in AT_MOST_A_RISK else RiskLevel.UNLIKELY), rule.code


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_rule_names_its_reason_and_its_sources(rule: RiskRule) -> None:
    """Each rule has a French sentence and at least one citation."""
    assert rule.reason.endswith(".")
    assert "'" not in rule.reason
    assert rule.citations


@pytest.mark.parametrize(
    ("facts", "level"),
    [
        pytest.param({}, RiskLevel.UNLIKELY, id="a customer's address sent to another customer"),
        pytest.param({"who": (PersonCategory.PATIENTS,)}, RiskLevel.RISK, id="the same of a patient"),
        pytest.param(PATIENTS, RiskLevel.HIGH, id="a patient's file sent to another patient"),
        pytest.param({**PATIENTS, "deletion": YES}, RiskLevel.RISK, id="the same, deletion confirmed"),
        pytest.param(
            {**PATIENTS, "recipient": RecipientKind.SINGLE_TRUSTED, "deletion": YES},
            RiskLevel.RISK,
            id="a patient's file sent to the wrong colleague, who deleted it",
        ),
        pytest.param({**PATIENTS, "neutralised": YES}, RiskLevel.UNLIKELY, id="a letter that came back unopened"),
        pytest.param({**PATIENTS, **STRANGER}, RiskLevel.HIGH, id="an unencrypted laptop stolen"),
        pytest.param({**PATIENTS, **STRANGER, **LOCKED}, RiskLevel.UNLIKELY, id="an encrypted laptop stolen"),
        pytest.param(
            {**PATIENTS, **STRANGER, **LOCKED, "natures": (C, A), "restoration": Restoration.NONE},
            RiskLevel.HIGH,
            id="an encrypted laptop stolen, without any copy",
        ),
        pytest.param(
            {**PATIENTS, **ATTACK, "natures": (A, C), "restoration": Restoration.FULL, "hours": 30},
            RiskLevel.HIGH,
            id="ransomware with a copy, files perhaps taken",
        ),
        pytest.param(
            {**PATIENTS, **OUTAGE, "impact": ServiceImpact.SAFETY_OF_PERSONS},
            RiskLevel.HIGH,
            id="an outage that puts patients in danger",
        ),
        pytest.param({**PATIENTS, **OUTAGE}, RiskLevel.UNLIKELY, id="an outage of two hours without effect"),
        pytest.param(
            {**MAILING, "who": (PersonCategory.PATIENTS,), "persons": 300},
            RiskLevel.RISK,
            id="a mail to 300 patients with all addresses visible",
        ),
        pytest.param(
            {**MAILING, **PATIENTS, "persons": 12},
            RiskLevel.HIGH,
            id="a list of twelve sick people sent to a mailing list",
        ),
        pytest.param(
            {**HEALTH, "who": (PersonCategory.EMPLOYEES,), "recipient": RecipientKind.FEW_KNOWN, "days": 0},
            RiskLevel.HIGH,
            id="an employee's sick note sent to some colleagues",
        ),
    ],
)
def test_the_level_of_everyday_cases(facts: Facts, level: RiskLevel) -> None:
    """What happens in practices gets the level that a careful reader of the guidelines would give."""
    assert assess(breach_with(**facts), at=AT).level is level
