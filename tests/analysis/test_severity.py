# SPDX-License-Identifier: MIT
"""The ENISA score: SE = DPC x EI + CB, component by component, and what never enters it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final, TypeVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rgpd_sante.analysis.severity import concerns_patients, holds_special_categories, severity
from rgpd_sante.breach import Breach, ContextAdjustment, SeverityFactors
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.texts import enisa_severity
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    DataKind,
    Exfiltration,
    Gravity,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    RiskLevel,
)
from rgpd_sante.vocabulary.severity import DataClass, IdentifierClue
from risk_examples import Facts, breach_with
from strategies import breaches

A, C, I = BreachNature.AVAILABILITY, BreachNature.CONFIDENTIALITY, BreachNature.INTEGRITY  # noqa: E741 - the CNIL's letters
QUARTER: Final = Decimal("0.25")
T = TypeVar("T")

SAFE: Final[Facts] = {"exfiltration": Exfiltration.NO}
CLUES: Final = {
    "0.25": IdentifierClue.NAME_COMMON,
    "0.50": IdentifierClue.PHOTO_BLURRED_WITH_PLACE,
    "0.75": IdentifierClue.PHOTO_CLEAR,
    "1": IdentifierClue.EMAIL_WITH_NAME,
}


def stated(breach: Breach, *, steps: dict[DataClass, int] | None = None, **factors: object) -> Breach:
    """State severity factors: steps of context for each class, and others as they are."""
    context = tuple(
        ContextAdjustment(data_class=data_class, steps=number, reason="Motif du cabinet.")
        for data_class, number in (steps or {}).items()
    )
    return attrs.evolve(breach, severity_factors=SeverityFactors(context=context, **factors))  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize(
    ("dpc", "ei", "cb", "se", "gravity"),
    [
        (1, "0.25", "0", "0.25", Gravity.NEGLIGIBLE),
        (1, "1", "0.25", "1.25", Gravity.NEGLIGIBLE),
        (2, "1", "0", "2.00", Gravity.LIMITED),
        (3, "1", "0", "3.00", Gravity.SIGNIFICANT),
        (4, "0.75", "0.75", "3.75", Gravity.SIGNIFICANT),
        (4, "1", "0", "4.00", Gravity.MAXIMAL),
        (4, "1", "2.00", "6.00", Gravity.MAXIMAL),
    ],
)
def test_the_reference_scores_are_reached(dpc: int, ei: str, cb: str, se: str, gravity: Gravity) -> None:
    """The worked scores of the reference come out, and their bands include their lower bound."""
    worst: Facts = {
        "natures": (A, C, I),
        "causes": (BreachCause.EXTERNAL_MALICIOUS,),
        "exfiltration": Exfiltration.YES,
        "recipient": RecipientKind.ATTACKER,
        "restoration": Restoration.NONE,
        "altered": Answer.YES,
    }
    facts: dict[str, Facts] = {
        "0": SAFE,
        "0.25": {},
        "0.75": {
            "natures": (A,),
            "causes": (BreachCause.EXTERNAL_MALICIOUS,),
            "restoration": Restoration.PARTIAL,
            "exfiltration": Exfiltration.NO,
        },
        "2.00": worst,
    }
    kinds = {1: DataKind.CONTACT, 2: DataKind.LOCATION, 3: DataKind.FINANCIAL, 4: DataKind.HEALTH}
    changed: Facts = {**facts[cb], "kinds": (kinds[dpc],)}
    breach = stated(breach_with(**changed), identifiers=(CLUES[ei],))
    score = severity(breach)
    assert (score.context.points, score.ease.points) == (Decimal(dpc), Decimal(ei))
    assert (score.score, score.gravity) == (Decimal(se), gravity)


GRAVITY: Final = {4: Gravity.MAXIMAL, 3: Gravity.SIGNIFICANT, 2: Gravity.LIMITED, 0: Gravity.NEGLIGIBLE}
PRESUMED: Final = {3: RiskLevel.HIGH, 2: RiskLevel.RISK, 0: RiskLevel.UNLIKELY}


def band(score: Decimal, bounds: Mapping[int, T]) -> T:
    """Return the level of a score, whose lower bound is its own."""
    return next(level for bound, level in bounds.items() if score >= bound)


@given(breaches())
def test_the_score_is_in_quarters_from_one_quarter_to_six(breach: Breach) -> None:
    """The score is DPC x EI + CB; circumstances never subtract, the context is a whole number from 1 to 4."""
    score = severity(breach)
    assert QUARTER <= score.score <= 6
    assert score.score % QUARTER == 0
    assert score.context.points in {1, 2, 3, 4}
    assert all(item.points in {0, QUARTER, 2 * QUARTER} for item in score.circumstances)
    circumstances = sum(item.points for item in score.circumstances)
    assert score.score == score.context.points * score.ease.points + circumstances
    assert score.context.points == max(context.points for context in score.contexts)
    assert score.gravity is band(score.score, GRAVITY)
    assert score.presumption is band(score.score, PRESUMED)


@given(breaches(), st.integers(0, 10**6), st.integers(0, 10**6))
def test_trap_13_the_number_of_persons_is_not_in_the_score(breach: Breach, persons: int, records: int) -> None:
    """However many persons or records there are, the score is the same; a flag stands beside it."""
    changed = attrs.evolve(breach, persons=Count(value=persons), records=Count(value=records))
    score = severity(changed)
    assert (score.contexts, score.score) == (severity(breach).contexts, severity(breach).score)
    assert score.many_persons is Answer.of(persons > 100)


def test_trap_14_records_never_stand_for_persons() -> None:
    """A breach of many records whose persons are unknown is neither one of many persons nor one of few."""
    assert severity(breach_with(persons=None, records=5_000)).many_persons is Answer.UNKNOWN
    assert severity(breach_with(persons=100, records=5_000)).many_persons is Answer.NO
    assert severity(breach_with(persons=101, records=1)).many_persons is Answer.YES
    assert severity(breach_with(persons=101, records=None)).many_persons is Answer.YES


@given(breaches(), st.lists(st.sampled_from(BreachOrigin), unique=True).map(tuple))
def test_trap_14_the_origin_is_no_cause(breach: Breach, origins: tuple[BreachOrigin, ...]) -> None:
    """What happened says nothing of who meant it: a hack without a cause is scored by its cause, which is asked."""
    assert severity(attrs.evolve(breach, origins=origins)) == severity(breach)
    hacked = attrs.evolve(breach, origins=(BreachOrigin.HACK,), causes=())
    assert "$.causes" in [fact.path for fact in severity(hacked).missing]


@pytest.mark.parametrize(
    ("kinds", "clue", "facts", "score", "gravity", "presumption"),
    [
        (DataKind.HEALTH, CLUES["0.50"], SAFE, "2.00", Gravity.LIMITED, RiskLevel.RISK),
        (DataKind.CONTACT, CLUES["1"], {"causes": ()}, "1.75", Gravity.NEGLIGIBLE, RiskLevel.UNLIKELY),
        (DataKind.FINANCIAL, CLUES["0.75"], {**SAFE, "causes": ()}, "2.75", Gravity.LIMITED, RiskLevel.RISK),
        (DataKind.HEALTH, CLUES["0.75"], SAFE, "3.00", Gravity.SIGNIFICANT, RiskLevel.HIGH),
        (DataKind.HEALTH, CLUES["0.75"], {"causes": ()}, "3.75", Gravity.SIGNIFICANT, RiskLevel.HIGH),
        (DataKind.HEALTH, CLUES["1"], SAFE, "4.00", Gravity.MAXIMAL, RiskLevel.HIGH),
    ],
)
def test_trap_13_bands_include_their_lower_bound(
    kinds: DataKind, clue: IdentifierClue, facts: Facts, score: str, gravity: Gravity, presumption: RiskLevel
) -> None:
    """Each level begins at its bound, that bound included; a quarter below is the level before."""
    changed: Facts = {**facts, "kinds": (kinds,)}
    found = severity(stated(breach_with(**changed), identifiers=(clue,)))
    assert (found.score, found.gravity, found.presumption) == (Decimal(score), gravity, presumption)


EXAMPLES_OF_THE_METHOD: Final = [
    ("a list of clients of a supermarket", DataClass.SIMPLE, DataKind.CONTACT, 0, 1),
    ("a list of clients of a luxury shop", DataClass.SIMPLE, DataKind.CONTACT, 1, 2),
    ("addresses of clients of an adult bookshop", DataClass.SIMPLE, DataKind.CONTACT, 2, 3),
    ("names of undercover officers", DataClass.SIMPLE, DataKind.CONTACT, 3, 4),
    ("places of no insight, or public", DataClass.BEHAVIOURAL, DataKind.LOCATION, -1, 1),
    ("some places", DataClass.BEHAVIOURAL, DataKind.LOCATION, 0, 2),
    ("one year of calls", DataClass.BEHAVIOURAL, DataKind.LOCATION, 1, 3),
    ("purchases at a pharmacy", DataClass.BEHAVIOURAL, DataKind.LOCATION, 2, 4),
    ("a letter from a bank", DataClass.FINANCIAL, DataKind.FINANCIAL, -2, 1),
    ("some data without real insight", DataClass.FINANCIAL, DataKind.FINANCIAL, -1, 2),
    ("an invoice", DataClass.FINANCIAL, DataKind.FINANCIAL, 0, 3),
    ("one year of statements", DataClass.FINANCIAL, DataKind.FINANCIAL, 1, 4),
    ("had general blood tests", DataClass.SENSITIVE, DataKind.HEALTH, -3, 1),
    ("a blood test in an emergency room", DataClass.SENSITIVE, DataKind.HEALTH, -2, 2),
    ("a test for a named disease", DataClass.SENSITIVE, DataKind.HEALTH, -1, 3),
    ("the results themselves", DataClass.SENSITIVE, DataKind.HEALTH, 0, 4),
    ("never under 1", DataClass.SIMPLE, DataKind.CONTACT, -3, 1),
    ("never over 4", DataClass.SENSITIVE, DataKind.HEALTH, 3, 4),
]


@pytest.mark.parametrize(
    ("data_class", "kind", "steps", "final"),
    [pytest.param(*row, id=story) for story, *row in EXAMPLES_OF_THE_METHOD],
)
def test_the_examples_of_the_method_are_reached(data_class: DataClass, kind: DataKind, steps: int, final: int) -> None:
    """A person reaches each example of the method by whole steps stated with a reason, within 1 and 4."""
    breach = stated(breach_with(kinds=(kind,)), steps={data_class: steps} if steps else {})
    assert severity(breach).context.points == final


def test_every_class_ends_anywhere_from_1_to_4() -> None:
    """Each of the four classes has an example at each of the four final scores."""
    ends = {(data_class, final) for _, data_class, _, _, final in EXAMPLES_OF_THE_METHOD}
    assert ends == {(data_class, final) for data_class in DataClass for final in range(1, 5)}


def test_the_steps_stated_for_a_class_add_up_and_touch_no_other() -> None:
    """Two adjustments of one class are added before the bounds; those of another class leave it alone."""
    breach = breach_with(kinds=(DataKind.LOCATION, DataKind.CONTACT))
    twice = tuple(
        ContextAdjustment(data_class=DataClass.BEHAVIOURAL, steps=steps, reason="Motif du cabinet.")
        for steps in (3, -2)
    )
    contexts = severity(attrs.evolve(breach, severity_factors=SeverityFactors(context=twice))).contexts
    assert [(item.data_class, int(item.points)) for item in contexts] == [
        (DataClass.SIMPLE, 1),
        (DataClass.BEHAVIOURAL, 3),
    ]
    assert len(contexts[1].reasons) == 3


def test_a_class_that_a_person_states_is_present() -> None:
    """An adjustment of a class that no kind of data shows brings that class in."""
    breach = stated(breach_with(kinds=(DataKind.CONTACT,)), steps={DataClass.SENSITIVE: -1})
    assert [item.data_class for item in severity(breach).contexts] == [DataClass.SIMPLE, DataClass.SENSITIVE]
    assert severity(breach).context.points == 3


def test_of_several_classes_the_highest_counts() -> None:
    """Each class is computed with its own steps, and the highest score counts, not that of the gravest class."""
    kinds = (DataKind.CONTACT, DataKind.LOCATION, DataKind.FINANCIAL, DataKind.HEALTH)
    plain = severity(breach_with(kinds=kinds))
    assert [(item.data_class, item.basic, int(item.points)) for item in plain.contexts] == [
        (DataClass.SIMPLE, 1, 1),
        (DataClass.BEHAVIOURAL, 2, 2),
        (DataClass.FINANCIAL, 3, 3),
        (DataClass.SENSITIVE, 4, 4),
    ]
    assert plain.context.data_class is DataClass.SENSITIVE
    lowered = severity(stated(breach_with(kinds=kinds), steps={DataClass.SENSITIVE: -3}))
    assert (lowered.context.data_class, int(lowered.context.points)) == (DataClass.FINANCIAL, 3)


@pytest.mark.parametrize("steps", [0, 4, -4, 0.25, -0.5, True])
def test_trap_13_no_fractional_weight_for_volume(steps: float) -> None:
    """A context moves by whole steps, from one to three: a fraction for volume cannot be stated."""
    with pytest.raises(FactError):
        ContextAdjustment(data_class=DataClass.SIMPLE, steps=steps, reason="Motif du cabinet.")  # type: ignore[arg-type]  # refused


@pytest.mark.parametrize(
    ("facts", "final"),
    [
        pytest.param({"who": (PersonCategory.PATIENTS,)}, 2, id="the appointment list of a GP"),
        pytest.param({"who": (PersonCategory.PATIENTS,), "kinds": (DataKind.NIR,)}, 3, id="patients with their NIR"),
        pytest.param({"who": ()}, 2, id="persons not known yet: patients, prudently"),
        pytest.param({"kinds": (DataKind.NIR,)}, 2, id="the NIR of others"),
        pytest.param({"kinds": (DataKind.HEALTH,)}, 4, id="a medical record"),
        pytest.param({"kinds": (DataKind.CONTACT, DataKind.FINANCIAL)}, 3, id="payroll: the highest class"),
        pytest.param({"kinds": (DataKind.OFFENCES,)}, 4, id="offences, with the gravest class"),
        pytest.param({"special": Answer.YES}, 4, id="special categories announced, not named"),
        pytest.param({"kinds": (), "special": Answer.UNKNOWN}, 1, id="nothing known"),
    ],
)
def test_the_context_read_from_the_facts(facts: Facts, final: int) -> None:
    """Each kind of data has its class; the highest counts, and simple data of patients say more."""
    assert severity(breach_with(**facts)).context.points == final


def test_an_oncologists_list_is_stated_by_a_person() -> None:
    """A list that reveals a grave illness goes to 4 by a stated adjustment, which replaces the derived steps."""
    breach = stated(breach_with(who=(PersonCategory.PATIENTS,)), steps={DataClass.SIMPLE: 3})
    assert severity(breach).context.points == 4
    assert len(severity(breach).context.reasons) == 2


def test_credentials_are_no_class_of_their_own() -> None:
    """What credentials open is scored; while nobody says what, the question is asked."""
    alone = breach_with(kinds=(DataKind.CREDENTIALS,))
    assert severity(alone).context.points == 1
    assert "$.severity_factors.credentials_open" in [fact.path for fact in severity(alone).missing]
    opened = stated(alone, credentials_open=(DataKind.HEALTH,))
    assert severity(opened).context.data_class is DataClass.SENSITIVE
    assert severity(opened).missing == ()


EASE: Final = {
    IdentifierClue.NAME_COMMON: "0.25",
    IdentifierClue.NAME_RARE_NATIONALLY: "0.50",
    IdentifierClue.NAME_RARE_LOCALLY: "0.75",
    IdentifierClue.NAME_WITH_BIRTH_DATE_AND_EMAIL: "1",
    IdentifierClue.ID_NUMBER_ALONE: "0.25",
    IdentifierClue.ID_NUMBER_WITH_BIRTH_DATE_AND_EMAIL: "0.75",
    IdentifierClue.ID_NUMBER_WITH_REFERENCE_BASE: "1",
    IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC: "0.25",
    IdentifierClue.PHONE_OR_ADDRESS_NOT_PUBLIC_SMALL_TOWN: "0.50",
    IdentifierClue.PHONE_OR_ADDRESS_PUBLIC: "1",
    IdentifierClue.EMAIL_WITHOUT_NAME: "0.25",
    IdentifierClue.EMAIL_FINDABLE: "0.75",
    IdentifierClue.EMAIL_WITH_NAME: "1",
    IdentifierClue.PHOTO_BLURRED: "0.25",
    IdentifierClue.PHOTO_BLURRED_WITH_PLACE: "0.50",
    IdentifierClue.PHOTO_CLEAR: "0.75",
    IdentifierClue.PHOTO_CLEAR_LINKED: "1",
    IdentifierClue.ALIAS_NOT_LINKABLE: "0.25",
    IdentifierClue.ALIAS_WITH_FIRST_NAME_AND_EMAIL: "0.75",
    IdentifierClue.ALIAS_BASE_ACCESSIBLE: "1",
}


def test_the_table_of_identification_is_whole() -> None:
    """Each clue of the vocabulary has its row in the table of annex 2 and here."""
    assert set(EASE) == set(IdentifierClue) == set(enisa_severity.EASE_SCORES.latest.value)


@pytest.mark.parametrize(("clue", "told"), EASE.items())
def test_each_clue_has_its_ease_of_identification(clue: IdentifierClue, told: str) -> None:
    """A clue that is stated alone gives its points; with a surer one, the surer counts, in any order."""
    breach = breach_with()
    assert severity(stated(breach, identifiers=(clue,))).ease.points == Decimal(told)
    for other in IdentifierClue:
        if other is not clue:
            surest = max(Decimal(EASE[clue]), Decimal(EASE[other]))
            assert severity(stated(breach, identifiers=(clue, other))).ease.points == surest
            assert severity(stated(breach, identifiers=(other, clue))).ease.points == surest


def test_without_a_clue_identification_is_direct() -> None:
    """Nobody says how the persons can be told apart: they are taken to be named."""
    assert severity(breach_with()).ease.points == 1


@pytest.mark.parametrize(
    ("key", "clues", "points_"),
    [
        (KeyState.SAFE, (), "0.75"),
        (KeyState.SAFE, (IdentifierClue.ALIAS_NOT_LINKABLE,), "0.25"),
        (KeyState.COMPROMISED, (IdentifierClue.ALIAS_NOT_LINKABLE,), "1"),
        (KeyState.UNKNOWN, (IdentifierClue.ALIAS_NOT_LINKABLE,), "0.25"),
        (KeyState.UNKNOWN, (), "1"),
    ],
)
def test_pseudonymisation_depends_on_its_key(key: KeyState, clues: tuple[IdentifierClue, ...], points_: str) -> None:
    """A safe key lowers one degree, a compromised one raises to direct identification, an unknown one does nothing."""
    breach = stated(breach_with(key=key), identifiers=clues, pseudonymised=Answer.YES)
    assert severity(breach).ease.points == Decimal(points_)


@pytest.mark.parametrize(
    ("kinds", "ticked", "answer"),
    [
        ((DataKind.HEALTH,), Answer.NO, Answer.YES),
        ((DataKind.CONTACT, DataKind.GENETIC), Answer.UNKNOWN, Answer.YES),
        ((DataKind.CONTACT,), Answer.YES, Answer.YES),
        ((DataKind.CONTACT,), Answer.NO, Answer.NO),
        ((DataKind.CONTACT, DataKind.NIR), Answer.UNKNOWN, Answer.NO),
        ((DataKind.CONTACT, DataKind.UNKNOWN), Answer.UNKNOWN, Answer.UNKNOWN),
        ((), Answer.UNKNOWN, Answer.UNKNOWN),
        ((), Answer.NO, Answer.NO),
    ],
)
def test_a_kind_that_is_named_says_more_than_a_box(kinds: tuple[DataKind, ...], ticked: Answer, answer: Answer) -> None:
    """Health data named are sensitive whatever the box says; a whole list without any answers for an empty box."""
    assert holds_special_categories(breach_with(kinds=kinds, special=ticked)) is answer


@pytest.mark.parametrize(
    ("who", "answer"),
    [
        ((PersonCategory.PATIENTS,), Answer.YES),
        ((PersonCategory.UNDETERMINED, PersonCategory.PATIENTS), Answer.YES),
        ((PersonCategory.EMPLOYEES,), Answer.NO),
        ((PersonCategory.EMPLOYEES, PersonCategory.UNDETERMINED), Answer.UNKNOWN),
        ((), Answer.UNKNOWN),
    ],
)
def test_persons_may_be_patients_until_someone_says_who_they_are(
    who: tuple[PersonCategory, ...], answer: Answer
) -> None:
    """Nobody is taken for a stranger to the practice while the persons are not determined."""
    assert concerns_patients(breach_with(who=who)) is answer


def test_unintelligible_data_do_not_change_the_score() -> None:
    """Encryption is a flag beside the score: it informs the decision."""
    plain, locked = breach_with(), breach_with(unintelligible=Answer.YES, key=KeyState.SAFE)
    assert severity(plain).score == severity(locked).score
    assert severity(locked).unintelligible is Answer.YES


def test_each_part_of_the_score_says_why() -> None:
    """Every component has a French reason and its source; what is unknown is asked."""
    score = severity(breach_with(causes=(), recipient=RecipientKind.UNKNOWN, kinds=(DataKind.UNKNOWN,), who=()))
    for reason in (*score.context.reasons, score.ease.reason, *(item.reason for item in score.circumstances)):
        assert reason.endswith(".")
    assert all(context.citations for context in score.contexts)
    assert score.ease.citations
    assert all(item.citations for item in score.circumstances)
    assert {fact.path for fact in score.missing} == {"$.causes", "$.exposure", "$.data_kinds", "$.person_categories"}
    assert all(fact.question.endswith("?") for fact in score.missing)
