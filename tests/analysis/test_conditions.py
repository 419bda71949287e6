# SPDX-License-Identifier: MIT
"""The questions that the rules ask: for each, facts that answer yes, no, and that leave it open."""

from __future__ import annotations

from typing import Final

import attrs
import pytest
from hypothesis import given

from rgpd_sante.analysis import conditions
from rgpd_sante.analysis.conditions import Check
from rgpd_sante.analysis.conditions.condition import asked
from rgpd_sante.breach import Breach, SeverityFactors
from rgpd_sante.facts import Answer
from rgpd_sante.law.delay import Hours
from rgpd_sante.vocabulary import breach as vocabulary
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    DataKind,
    Exfiltration,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    ServiceImpact,
)
from risk_examples import Facts, breach_with
from strategies import breaches

A, C, I = BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY, BreachNature.INTEGRITY  # noqa: E741 - the CNIL's letters
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

NOT_CHECKS: Final = {"Check", "Condition", "any_of", "available_again_within", "recipient_among"}
CHECKS: Final[dict[str, Check]] = {
    **{name: getattr(conditions, name) for name in conditions.__all__ if name not in NOT_CHECKS},
    "back_within_a_day": conditions.available_again_within(Hours(number=24)),
    "read_by_a_stranger": conditions.recipient_among(RecipientKind.UNIDENTIFIED, RecipientKind.ATTACKER),
    "trusted_or_no_patient": conditions.any_of(
        conditions.recipient_among(RecipientKind.SINGLE_TRUSTED), conditions.patients
    ),
}
SILENT: Final[Facts] = {"natures": (A, C, I), "restoration": Restoration.UNKNOWN, "impact": ServiceImpact.UNKNOWN}
LOCKED: Final[Facts] = {"unintelligible": YES, "key": KeyState.SAFE}
RISK_OF_FRAUD: Final = (DataKind.NIR, DataKind.CREDENTIALS, DataKind.FINANCIAL, DataKind.OFFICIAL_DOCUMENTS)

# name of the question: facts that answer yes; that answer no; that leave it open
TABLE: Final[dict[str, tuple[list[Facts], list[Facts], list[Facts]]]] = {
    "facts_lacking": (
        [{"natures": ()}, {"kinds": ()}, {"kinds": (DataKind.CONTACT, DataKind.UNKNOWN)}],
        [{}, {"kinds": (DataKind.OTHER,)}],
        [],
    ),
    "special_categories": (
        [{"kinds": (DataKind.HEALTH,)}, {"kinds": (DataKind.BIOMETRIC,), "special": NO}, {"special": YES}],
        [{}, {"special": UNKNOWN}, {"kinds": (DataKind.CREDENTIALS,), "special": NO}],
        [
            {"kinds": (), "special": UNKNOWN},
            {"kinds": (DataKind.UNKNOWN,), "special": UNKNOWN},
            {"kinds": (DataKind.CREDENTIALS,), "special": UNKNOWN},
        ],
    ),
    "enables_fraud": (
        [{"kinds": (DataKind.CONTACT, kind)} for kind in RISK_OF_FRAUD],
        [{"kinds": (kind,)} for kind in DataKind if kind not in {*RISK_OF_FRAUD, DataKind.UNKNOWN}],
        [{"kinds": ()}, {"kinds": (DataKind.CONTACT, DataKind.UNKNOWN)}],
    ),
    "combined": (
        [{"kinds": (DataKind.CONTACT, DataKind.OTHER)}],
        [{"kinds": (DataKind.HEALTH,)}],
        [{"kinds": ()}, {"kinds": (DataKind.HEALTH, DataKind.UNKNOWN)}],
    ),
    "unintelligible": (
        [LOCKED, {"unintelligible": YES, "key": KeyState.NO_KEY}],
        [{}, {"unintelligible": NO, "key": KeyState.SAFE}, {**LOCKED, "key": KeyState.COMPROMISED}],
        [{**LOCKED, "key": KeyState.UNKNOWN}, {"unintelligible": UNKNOWN}, {**LOCKED, "unintelligible": UNKNOWN}],
    ),
    "unaltered": (
        [{"altered": NO}, {"natures": (A, C), "altered": UNKNOWN}],
        [{"altered": YES}, {"natures": (I,), "altered": YES}],
        [{"natures": (I,), "altered": UNKNOWN}, {"natures": (), "altered": UNKNOWN}],
    ),
    "unrestored_alteration": (
        [{"altered": YES}, {"altered": YES, "restoration": Restoration.UNKNOWN}],
        [{"altered": NO}, {"altered": YES, "restoration": Restoration.FULL}, {"altered": UNKNOWN}],
        [{"natures": (I,), "altered": UNKNOWN}],
    ),
    "exposed": (
        [{"exfiltration": how} for how in (Exfiltration.POSSIBLE, Exfiltration.YES, Exfiltration.DISCLOSED)],
        [{"exfiltration": Exfiltration.NO}, {"natures": (A,), "exfiltration": Exfiltration.UNKNOWN}],
        [{"exfiltration": Exfiltration.UNKNOWN}, {"natures": (), "exfiltration": Exfiltration.UNKNOWN}],
    ),
    "taken_or_disclosed": (
        [{"exfiltration": Exfiltration.YES}, {"exfiltration": Exfiltration.DISCLOSED}],
        [
            {"exfiltration": Exfiltration.POSSIBLE},
            {"exfiltration": Exfiltration.NO},
            {"natures": (A,), "exfiltration": Exfiltration.UNKNOWN},
        ],
        [{"exfiltration": Exfiltration.UNKNOWN}],
    ),
    "read_by_a_stranger": (
        [{"recipient": RecipientKind.UNIDENTIFIED}, {"recipient": RecipientKind.ATTACKER}],
        [{"recipient": RecipientKind.NONE}, {"recipient": RecipientKind.MANY_KNOWN}],
        [{"recipient": RecipientKind.UNKNOWN}],
    ),
    "malicious": (
        [{"causes": (BreachCause.INTERNAL_MALICIOUS,)}, {"causes": (BreachCause.EXTERNAL_MALICIOUS,)}],
        [{"causes": (BreachCause.INTERNAL_ACCIDENTAL,)}],
        [{"causes": ()}, {"causes": (BreachCause.OTHER,)}],
    ),
    "outsider_malice": (
        [{"causes": (BreachCause.INTERNAL_MALICIOUS, BreachCause.EXTERNAL_MALICIOUS)}],
        [{"causes": (BreachCause.INTERNAL_MALICIOUS,)}, {"causes": (BreachCause.EXTERNAL_ACCIDENTAL,)}],
        [{"causes": ()}, {"causes": (BreachCause.UNKNOWN,)}],
    ),
    "deletion_confirmed": ([{"deletion": YES}], [{"deletion": NO}], [{"deletion": UNKNOWN}]),
    "deletion_unconfirmed": ([{"deletion": NO}, {"deletion": UNKNOWN}], [{"deletion": YES}], []),
    "harm_neutralised": ([{"neutralised": YES}], [{"neutralised": NO}], [{"neutralised": UNKNOWN}]),
    "harm_not_neutralised": ([{"neutralised": NO}, {"neutralised": UNKNOWN}], [{"neutralised": YES}], []),
    "misused": ([{"misuse": YES}], [{"misuse": NO}, {"misuse": UNKNOWN}], []),
    "no_misuse": ([{"misuse": NO}], [{"misuse": YES}], [{"misuse": UNKNOWN}]),
    "noticed_at_once": ([{"days": 0}], [{"days": 1}], [{"days": None}]),
    "patients": (
        [{"who": (PersonCategory.EMPLOYEES, PersonCategory.PATIENTS)}],
        [{"who": (PersonCategory.EMPLOYEES,)}],
        [{"who": ()}, {"who": (PersonCategory.UNDETERMINED,)}],
    ),
    "not_dependent": (
        [{"who": (PersonCategory.CUSTOMERS,)}],
        [{"who": (PersonCategory.EMPLOYEES,)}, {"who": (PersonCategory.CUSTOMERS, PersonCategory.PATIENTS)}],
        [{"who": ()}, {"who": (PersonCategory.CUSTOMERS, PersonCategory.UNDETERMINED)}],
    ),
    "vulnerable": (
        [{"vulnerable": YES}, {"who": (PersonCategory.MINORS,)}, {"who": (PersonCategory.VULNERABLE,)}],
        [{"vulnerable": NO}],
        [{"vulnerable": UNKNOWN}],
    ),
    "many_persons": ([{"persons": 101}], [{"persons": 100}, {"persons": 0}], [{"persons": None}]),
    "service_harm": (
        [{"impact": ServiceImpact.SERIOUS}, {"impact": ServiceImpact.SAFETY_OF_PERSONS}],
        [{"impact": ServiceImpact.NONE}, {"impact": ServiceImpact.MINOR}, {"impact": ServiceImpact.UNKNOWN}],
        [SILENT],
    ),
    "effect_at_most_minor": (
        [{"impact": ServiceImpact.NONE}, {"impact": ServiceImpact.MINOR}, {"impact": ServiceImpact.UNKNOWN}],
        [{"impact": ServiceImpact.SERIOUS}, {"impact": ServiceImpact.SAFETY_OF_PERSONS}],
        [SILENT],
    ),
    "no_effect_on_persons": (
        [{"impact": ServiceImpact.NONE}, {"impact": ServiceImpact.UNKNOWN}],
        [{"impact": ServiceImpact.MINOR}],
        [SILENT],
    ),
    "recovered": (
        [{"restoration": how} for how in Restoration if how is not Restoration.NONE],
        [{"restoration": Restoration.NONE}],
        [SILENT],
    ),
    "back_within_a_day": (
        [
            {"restoration": Restoration.NOT_AFFECTED},
            {"natures": (A,), "restoration": Restoration.FULL, "hours": 24},
            {"restoration": Restoration.UNKNOWN},
            {"restoration": Restoration.FULL, "hours": None},
        ],
        [
            {"natures": (A,), "restoration": Restoration.FULL, "hours": 25},
            {"restoration": Restoration.PARTIAL, "hours": 1},
            {"restoration": Restoration.NONE},
        ],
        [SILENT, {"natures": (A,), "restoration": Restoration.FULL, "hours": None}],
    ),
    "lost_for_good": (
        [{"restoration": Restoration.NONE}],
        [{"restoration": how} for how in Restoration if how is not Restoration.NONE],
        [SILENT],
    ),
    "only_unavailable": ([{"natures": (A,)}], [{"natures": (A, C)}, {"natures": (I,)}], [{"natures": ()}]),
    "trusted_or_no_patient": (
        [
            {"recipient": RecipientKind.SINGLE_TRUSTED, "who": ()},
            {"recipient": RecipientKind.UNKNOWN, "who": (PersonCategory.PATIENTS,)},
        ],
        [{}],
        [{"recipient": RecipientKind.UNKNOWN}, {"who": ()}],
    ),
}
# the same question put the other way round: what answers one is the opposite of what answers the other
OPPOSITES: Final = {
    "no_special_categories": "special_categories",
    "no_fraud_data": "enables_fraud",
    "readable": "unintelligible",
    "not_exposed": "exposed",
    "accidental": "malicious",
    "not_vulnerable": "vulnerable",
    "few_persons": "many_persons",
}
ROWS: Final = [
    pytest.param(name, facts, answer, id=f"{name}: {answer} {rank}")
    for name, told in TABLE.items()
    for answer, several in zip((YES, NO, UNKNOWN), told, strict=True)
    for rank, facts in enumerate(several)
]
CODES: Final = {
    *(code for kind in map(vars(vocabulary).get, vocabulary.__all__) if isinstance(kind, type) for code in kind),  # type: ignore[attr-defined]  # enums
    *Answer,
}


def test_every_question_has_its_examples() -> None:
    """No question is forgotten: each has its row, or is the opposite of one that has."""
    assert TABLE.keys() | OPPOSITES.keys() == CHECKS.keys()


@pytest.mark.parametrize(("name", "facts", "answer"), ROWS)
def test_each_question_is_answered_by_the_facts(name: str, facts: Facts, answer: Answer) -> None:
    """Facts answer a question yes, no, or leave it open."""
    assert CHECKS[name](breach_with(**facts)).answer is answer


@pytest.mark.parametrize(("name", "asked_first"), OPPOSITES.items())
@given(breach=breaches())
def test_a_question_and_its_opposite_agree(name: str, asked_first: str, breach: Breach) -> None:
    """Where one is yes the other is no, and what one does not know the other does not know either."""
    condition = CHECKS[name](breach)
    assert condition == attrs.evolve(CHECKS[asked_first](breach), answer=condition.answer)
    assert condition.answer is CHECKS[asked_first](breach).answer.negated


@given(breach=breaches())
def test_a_condition_quotes_codes_and_asks_in_french(breach: Breach) -> None:
    """The path leads to a fact of the breach, the value is made of codes or a number, the question is a sentence."""
    for name, check in CHECKS.items():
        condition = check(breach)
        fact: object = breach
        for step in condition.path.removeprefix("$.").split("."):
            fact = getattr(fact, step)
        assert all(word in CODES or word.isdigit() for word in condition.value.split(", ")), name
        assert condition.question.endswith(" ?")
        assert "'" not in condition.question


def test_what_credentials_open_is_concerned_too() -> None:
    """Credentials that open health data are a matter of sensitive data, of fraud and of combined kinds."""
    alone = breach_with(kinds=(DataKind.CREDENTIALS,), special=UNKNOWN)
    opens = attrs.evolve(alone, severity_factors=SeverityFactors(credentials_open=(DataKind.HEALTH,)))
    assert conditions.special_categories(opens).answer is YES
    assert conditions.special_categories(opens).path == "$.severity_factors.credentials_open"
    assert conditions.special_categories(opens).value == "health"
    assert conditions.combined(opens).answer is YES
    harmless = attrs.evolve(alone, severity_factors=SeverityFactors(credentials_open=(DataKind.CONTACT,)))
    assert conditions.special_categories(harmless).answer is NO
    unsure = attrs.evolve(alone, severity_factors=SeverityFactors(credentials_open=(DataKind.UNKNOWN,)))
    assert conditions.special_categories(unsure).answer is UNKNOWN
    fraud = attrs.evolve(
        breach_with(kinds=(DataKind.CONTACT,)), severity_factors=SeverityFactors(credentials_open=(DataKind.FINANCIAL,))
    )
    assert conditions.enables_fraud(fraud).answer is YES


def test_of_several_questions_the_one_that_decides_is_told() -> None:
    """A yes is told before an unknown, an unknown before a no, the first of each."""
    either = CHECKS["trusted_or_no_patient"]
    assert either(breach_with(recipient=RecipientKind.SINGLE_TRUSTED)).path == "$.exposure.recipient"
    assert either(breach_with(who=(PersonCategory.PATIENTS,))).path == "$.person_categories"
    assert either(breach_with(who=())).path == "$.person_categories"
    assert either(breach_with(recipient=RecipientKind.UNKNOWN, who=())).path == "$.exposure.recipient"
    assert either(breach_with()).path == "$.exposure.recipient"


def test_a_condition_may_be_told_by_a_comparison() -> None:
    """A comparison of known facts is a yes or a no; a number is quoted as it is."""
    for comparison, answer in ((True, YES), (False, NO)):
        assert asked(comparison, "$.persons", 2, "Combien ?") == asked(answer, "$.persons", "2", "Combien ?")
