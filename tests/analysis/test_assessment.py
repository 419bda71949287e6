# SPDX-License-Identifier: MIT
"""The final level: presumption, rules that raise and lower, the decision of a person, at an instant."""

from __future__ import annotations

from typing import Final, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from breach_samples import full_breach
from fact_walk import changed, default_of, instances, values_of
from rgpd_sante.analysis.assessment import BreachAssessment, RuleOutcome, assess
from rgpd_sante.analysis.obligation import ObligationCode, ObligationState
from rgpd_sante.analysis.obligations import obligations
from rgpd_sante.analysis.risk_rules import RiskRuleCode, RuleEffect
from rgpd_sante.breach import Breach, RiskDecision, SeverityFactors
from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError
from rgpd_sante.facts import Answer, Count
from rgpd_sante.law.texts import enisa_severity, gdpr
from rgpd_sante.practice import Practice
from rgpd_sante.time.instants import instant
from rgpd_sante.time.zones import Territory
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    DataKind,
    Exfiltration,
    KeyState,
    PersonCategory,
    RecipientKind,
    Restoration,
    RiskLevel,
    ServiceImpact,
)
from rgpd_sante.vocabulary.severity import IdentifierClue
from risk_examples import Facts, breach_with
from strategies import breaches

AT: Final = instant("2026-06-02T12:00+02:00")
PRACTICE: Final = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)
PATIENTS: Final[Facts] = {
    "kinds": (DataKind.CIVIL_STATUS, DataKind.HEALTH),
    "special": Answer.YES,
    "who": (PersonCategory.PATIENTS,),
}
LOCKED: Final[Facts] = {
    "unintelligible": Answer.YES,
    "key": KeyState.SAFE,
    "exfiltration": Exfiltration.YES,
    "recipient": RecipientKind.UNIDENTIFIED,
}
DELETED: Final[Facts] = {**PATIENTS, "deletion": Answer.YES}
ONE_PATIENT: Final[Facts] = {**PATIENTS, "persons": 1}
ENCRYPTED: Final[Facts] = {**PATIENTS, **LOCKED}


def level(facts: Facts) -> RiskLevel:
    """Assess the plain breach with some facts changed."""
    return assess(breach_with(**facts), at=AT).level


def decided(breach: Breach, *decisions: tuple[str, RiskLevel]) -> Breach:
    """Add decisions of a person, each with its instant and its level."""
    made = tuple(
        RiskDecision(decided_at=instant(at), author="Camille Exemple", level=told, reason="Motif consigné.")
        for at, told in decisions
    )
    return attrs.evolve(breach, risk_decisions=made)


def state(breach: Breach, code: ObligationCode) -> ObligationState:
    """Tell where one duty of a breach known this morning stands."""
    aware = attrs.evolve(breach, aware_at=instant("2026-06-02T10:17+02:00"))
    return obligations(aware, PRACTICE, at=AT).of(code)[0].state


@st.composite
def near_the_bounds(draw: st.DrawFn) -> Breach:
    """Draw a breach that differs by some facts from a small mistake, where one fact may change the level."""
    changes = st.fixed_dictionaries(
        {},
        optional={
            "natures": st.lists(st.sampled_from(BreachNature), unique=True).map(tuple),
            "causes": st.lists(st.sampled_from(BreachCause), unique=True, max_size=2).map(tuple),
            "kinds": st.lists(st.sampled_from(DataKind), unique=True, max_size=2).map(tuple),
            "special": st.sampled_from(Answer),
            "who": st.lists(st.sampled_from(PersonCategory), unique=True, max_size=2).map(tuple),
            "persons": st.sampled_from([None, 1, 100, 101]),
            "vulnerable": st.sampled_from(Answer),
            "unintelligible": st.sampled_from(Answer),
            "key": st.sampled_from(KeyState),
            "exfiltration": st.sampled_from(Exfiltration),
            "recipient": st.sampled_from(RecipientKind),
            "deletion": st.sampled_from(Answer),
            "neutralised": st.sampled_from(Answer),
            "misuse": st.sampled_from(Answer),
            "days": st.sampled_from([None, 0, 1]),
            "restoration": st.sampled_from(Restoration),
            "hours": st.sampled_from([None, 24, 25, 72, 73]),
            "impact": st.sampled_from(ServiceImpact),
            "altered": st.sampled_from(Answer),
        },
    )
    factors = SeverityFactors(
        identifiers=draw(st.lists(st.sampled_from(IdentifierClue), max_size=1).map(tuple)),
        pseudonymised=draw(st.sampled_from(Answer)),
        credentials_open=draw(st.lists(st.sampled_from(DataKind), max_size=1).map(tuple)),
    )
    facts = cast("Facts", draw(changes))
    return attrs.evolve(breach_with(**facts), severity_factors=factors)


@given(breaches() | near_the_bounds())
def test_the_level_is_the_presumption_between_a_floor_and_a_ceiling(breach: Breach) -> None:
    """Rules that raise make the floor, rules that lower and apply the ceiling, and the floor wins."""
    found = assess(breach, at=AT)
    raising = [rule for rule in found.rules if rule.effect is RuleEffect.RAISES]
    held = [rule for rule in found.rules if rule.effect is RuleEffect.LOWERS and not rule.missing]
    floor = max([0, *(1 if rule.missing else rule.level.rank for rule in raising)])
    ceiling = min([2, *(rule.level.rank for rule in held)])
    assert found.computed.rank == max(floor, min(found.presumption.rank, ceiling))
    assert (found.presumption, found.gravity) == (found.score.presumption, found.score.gravity)


@given(breaches() | near_the_bounds())
def test_raising_wins(breach: Breach) -> None:
    """The level is never under that of a rule that raises and applies, nor unlikely while one is undecided."""
    found = assess(breach, at=AT)
    for rule in found.rules:
        if rule.effect is RuleEffect.RAISES and rule.outcome is RuleOutcome.APPLIED:
            assert found.computed.rank >= rule.level.rank
        if rule.effect is RuleEffect.RAISES and rule.outcome is RuleOutcome.UNDECIDED:
            assert found.computed is not RiskLevel.UNLIKELY
        if rule.effect is RuleEffect.LOWERS and rule.outcome is RuleOutcome.APPLIED:
            assert found.computed.rank <= rule.level.rank
        if rule.outcome is RuleOutcome.OVERRULED:
            assert rule.effect is RuleEffect.LOWERS
            assert found.computed.rank > rule.level.rank
        assert (rule.outcome is RuleOutcome.UNDECIDED) is bool(rule.missing)


# the facts on which the level may depend; beside each, the nature of loss that, where it is known not to be concerned,
# answers in its place
FORGETTABLE: Final[dict[str, BreachNature | None]] = {
    "natures": None,
    "causes": None,
    "data_kinds": None,
    "person_categories": None,
    "persons": None,
    "records": None,
    "vulnerable_persons": None,
    "protection.unintelligible": None,
    "exposure.exfiltration": BreachNature.CONFIDENTIALITY,
    "exposure.recipient": None,
    "exposure.deletion_confirmed": None,
    "exposure.harm_neutralised": None,
    "exposure.days": None,
    "recovery.restoration": BreachNature.AVAILABILITY,
    "recovery.within_hours": BreachNature.AVAILABILITY,
    "recovery.service_impact": BreachNature.AVAILABILITY,
    "data_altered": BreachNature.INTEGRITY,
    "severity_factors.identifiers": None,
}


def forgotten(breach: Breach, path: str) -> Breach:
    """Make one fact of a breach unknown, as it is where nobody said anything of it."""
    part, _, name = path.rpartition(".")
    holder: object = getattr(breach, part) if part else breach
    default = next(default_of(field) for field, _ in values_of(holder) if field.name == name)
    changed_holder = changed(holder, {name: default})
    return changed(breach, {part: changed_holder}) if part else changed(breach, {name: default})


@pytest.mark.parametrize("path", FORGETTABLE)
@given(breach=near_the_bounds())
def test_forgetting_a_fact_never_makes_a_risk_unlikely(path: str, breach: Breach) -> None:
    """A fact that becomes unknown takes no risk away, unless the natures of the loss answer in its place."""
    nature = FORGETTABLE[path]
    answered = nature is not None and bool(breach.natures) and nature not in breach.natures
    if not answered and assess(breach, at=AT).computed is not RiskLevel.UNLIKELY:
        assert assess(forgotten(breach, path), at=AT).computed is not RiskLevel.UNLIKELY


ALIAS: Final = SeverityFactors(identifiers=(IdentifierClue.ALIAS_NOT_LINKABLE,), pseudonymised=Answer.YES)
SAFE_AT_HOME: Final[Facts] = {"kinds": (DataKind.HEALTH,), "exfiltration": Exfiltration.NO, "key": KeyState.COMPROMISED}
READ_OTHERWISE: Final = [
    pytest.param(
        "exposure.misuse_observed",
        breach_with(misuse=Answer.YES),
        id="a misuse that nobody has observed is held against nobody",
    ),
    pytest.param(
        "special_categories",
        breach_with(special=Answer.YES),
        id="the kinds of data, all listed, answer for the box of sensitive data",
    ),
    pytest.param(
        "protection.key",
        attrs.evolve(breach_with(**SAFE_AT_HOME), severity_factors=ALIAS),
        id="an alias stated to be not linkable is believed until its base is known to be open",
    ),
    pytest.param(
        "severity_factors.pseudonymised",
        attrs.evolve(breach_with(**SAFE_AT_HOME), severity_factors=ALIAS),
        id="the clue that is stated counts alone",
    ),
    pytest.param(
        "severity_factors.credentials_open",
        attrs.evolve(
            breach_with(kinds=(DataKind.CREDENTIALS,)),
            severity_factors=SeverityFactors(credentials_open=(DataKind.FINANCIAL,)),
        ),
        id="credentials are no class of their own: what they open is asked, not guessed",
    ),
]


@pytest.mark.parametrize(("path", "breach"), READ_OTHERWISE)
def test_five_facts_are_the_exceptions_of_that_prudence(path: str, breach: Breach) -> None:
    """Where one of these becomes unknown another fact is believed, and a risk may be taken for unlikely."""
    assert path not in FORGETTABLE
    assert assess(breach, at=AT).computed is not RiskLevel.UNLIKELY
    assert assess(forgotten(breach, path), at=AT).computed is RiskLevel.UNLIKELY


@given(breaches())
def test_an_assessment_asks_questions_and_names_its_sources(breach: Breach) -> None:
    """Every reason is a French sentence, every rule has its facts and sources, every missing fact is a question."""
    found = assess(breach, at=AT)
    for reason in (*found.reasons, *(rule.reason for rule in found.rules)):
        assert reason.endswith(".")
        assert "'" not in reason
    for rule in found.rules:
        assert rule.citations
        assert rule.facts
        assert set(rule.citations) <= set(found.citations)
        assert set(rule.facts) <= set(found.facts)
        assert set(rule.missing) <= set(found.missing)
    assert set(found.score.missing) <= set(found.missing)
    assert all(missing.question.endswith(" ?") for missing in found.missing)
    for several in (found.facts, found.citations, found.missing):
        assert len(set(several)) == len(several)
    assert {gdpr.ART_33_1, gdpr.ART_34_1, enisa_severity.FORMULA} <= set(found.citations)
    assert (found.reference, found.at) == (breach.reference, AT)


def test_an_assessment_holds_no_free_text() -> None:
    """Nothing that a person wrote, a name included, stands in the assessment, save the decision itself."""
    breach = full_breach()
    written = {
        text
        for part in instances(breach)
        for field, text in values_of(part)
        if isinstance(text, str) and not isinstance(text, Code) and (part is not breach or field.name != "reference")
    }
    found = assess(breach, at=instant("2026-07-04T12:00+02:00"))
    assert found.decision is not None
    assert {found.decision.author, found.decision.reason, breach.description} <= written
    values = [*found.facts, *found.missing, *found.reasons, *found.citations, *found.rules]
    told = repr(found) + repr(found.score) + "".join(repr(value) for value in values)
    assert {text for text in written if text in told} == set()


def test_trap_8_encryption_is_no_exemption_from_everything() -> None:
    """Encrypted data make the risk unlikely only with a safe key, and only while they stay available."""
    assert level(ENCRYPTED) is RiskLevel.UNLIKELY
    compromised: Facts = {**PATIENTS, **LOCKED, "key": KeyState.COMPROMISED}
    assert level(compromised) is RiskLevel.HIGH
    unknown: Facts = {**PATIENTS, **LOCKED, "key": KeyState.UNKNOWN}
    assert level(unknown) is not RiskLevel.UNLIKELY
    lost: Facts = {
        **PATIENTS,
        **LOCKED,
        "natures": (BreachNature.CONFIDENTIALITY, BreachNature.AVAILABILITY),
        "restoration": Restoration.NONE,
    }
    assert level(lost) is RiskLevel.HIGH
    # a breach of encrypted data is still a breach: it is documented
    assert state(breach_with(**ENCRYPTED), ObligationCode.DOCUMENTATION) is ObligationState.DUE


def test_trap_9_health_data_do_not_always_oblige_to_tell_the_persons() -> None:
    """Health data whose wrong recipient confirms the deletion are a risk, not a high one."""
    breach = breach_with(**DELETED)
    assert assess(breach, at=AT).level is RiskLevel.RISK
    assert state(breach, ObligationCode.PERSONS_COMMUNICATION) is ObligationState.NOT_APPLICABLE


def test_trap_9_no_number_of_persons_exempts() -> None:
    """One person is enough for a high risk: the text has no threshold."""
    breach = breach_with(**ONE_PATIENT)
    assert assess(breach, at=AT).level is RiskLevel.HIGH
    assert state(breach, ObligationCode.PERSONS_COMMUNICATION) is ObligationState.DUE


def test_trap_12_assessments_are_dated() -> None:
    """What was decided later does not change what held before; a decision counts from its very instant."""
    breach = decided(
        breach_with(),
        ("2026-06-02T09:00+02:00", RiskLevel.RISK),
        ("2026-06-03T09:00+02:00", RiskLevel.HIGH),
    )
    instants = {
        "2026-06-02T08:59:59.999999+02:00": RiskLevel.UNLIKELY,
        "2026-06-02T07:00Z": RiskLevel.RISK,
        "2026-06-03T08:59:59.999999+02:00": RiskLevel.RISK,
        "2026-06-03T09:00+02:00": RiskLevel.HIGH,
    }
    assert {at: assess(breach, at=instant(at)).level for at in instants} == instants
    before = instant("2026-06-01T12:00Z")
    assert assess(breach, at=before) == assess(breach_with(), at=before)


def test_trap_12_what_is_not_notified_is_documented_too() -> None:
    """A breach whose risk is unlikely is still written down, GDPR art. 33(5)."""
    breach = breach_with()
    assert assess(breach, at=AT).level is RiskLevel.UNLIKELY
    assert state(breach, ObligationCode.AUTHORITY_NOTIFICATION) is ObligationState.NOT_APPLICABLE
    assert state(breach, ObligationCode.DOCUMENTATION) is ObligationState.DUE


@given(near_the_bounds(), st.lists(st.sampled_from(BreachOrigin), unique=True).map(tuple))
def test_trap_14_neither_origins_nor_records_enter_the_risk(breach: Breach, origins: tuple[BreachOrigin, ...]) -> None:
    """The risk depends on who acted and on persons, never on the list of origins or the number of records."""
    told = attrs.evolve(breach, origins=origins, records=Count(value=5_000))
    assert assess(told, at=AT) == assess(breach, at=AT)


def test_trap_13_the_score_is_no_verdict() -> None:
    """A high score is lowered and a low one raised by the rules; the presumption stays visible."""
    lowered = assess(breach_with(**ENCRYPTED), at=AT)
    assert (lowered.presumption, lowered.level) == (RiskLevel.HIGH, RiskLevel.UNLIKELY)
    raised = assess(breach_with(exfiltration=Exfiltration.YES, recipient=RecipientKind.UNIDENTIFIED), at=AT)
    assert (raised.presumption, raised.level) == (RiskLevel.UNLIKELY, RiskLevel.RISK)


def test_the_decision_of_a_person_prevails_and_is_shown() -> None:
    """The decided level is the final one; the computed one stays beside it."""
    breach = decided(breach_with(**PATIENTS), ("2026-06-02T09:00+02:00", RiskLevel.UNLIKELY))
    found = assess(breach, at=AT)
    assert (found.computed, found.level) == (RiskLevel.HIGH, RiskLevel.UNLIKELY)
    assert found.decision == breach.risk_decisions[0]
    assert (found.decision.author, found.decision.reason) == ("Camille Exemple", "Motif consigné.")
    assert found.decision.decided_at == instant("2026-06-02T09:00+02:00")
    assert "l’emporte" in found.reasons[-1]
    assert state(breach, ObligationCode.AUTHORITY_NOTIFICATION) is ObligationState.NOT_APPLICABLE


@given(
    st.permutations(
        [
            ("2026-05-31T12:00+02:00", RiskLevel.RISK),
            ("2026-06-02T08:30+02:00", RiskLevel.HIGH),
            ("2026-06-02T07:00Z", RiskLevel.UNLIKELY),  # the last one before the question: nine o'clock in Paris
            ("2026-06-02T12:00:00.000001+02:00", RiskLevel.HIGH),
        ]
    )
)
def test_the_last_decision_counts_whatever_its_place(decisions: list[tuple[str, RiskLevel]]) -> None:
    """Decisions are ordered by their instants, in whatever zone they are told; the later ones are not seen."""
    found = assess(decided(breach_with(**PATIENTS), *decisions), at=AT)
    assert found.level is RiskLevel.UNLIKELY
    assert found.decision is not None
    assert found.decision.decided_at == instant("2026-06-02T09:00+02:00")


@given(st.lists(st.sampled_from(RiskLevel), min_size=1, max_size=4))
def test_of_decisions_at_one_instant_the_one_written_last_counts(levels: list[RiskLevel]) -> None:
    """Who writes twice at one instant corrects what was written before, whatever the zone of each."""
    same = ["2026-06-02T09:00+02:00", "2026-06-02T07:00Z", "2026-06-02T03:00-04:00", "2026-06-02T11:00+04:00"]
    decisions = list(zip(same, levels, strict=False))
    assert assess(decided(breach_with(), *decisions), at=AT).level is levels[-1]


@given(near_the_bounds(), st.sampled_from(RiskLevel))
def test_a_decision_changes_nothing_that_was_computed(breach: Breach, level: RiskLevel) -> None:
    """The decided level is the final one; score, rules and computed level are those of the facts."""
    before = assess(breach, at=AT)
    after = assess(decided(breach, ("2026-06-02T09:00+02:00", level)), at=AT)
    reasons = (*before.reasons, after.reasons[-1])
    assert after == attrs.evolve(before, decision=after.decision, level=level, reasons=reasons)


def test_every_outcome_of_a_rule_is_worded() -> None:
    """Applied, overruled and undecided rules are told apart in the reasons."""

    def outcomes(found: BreachAssessment) -> dict[RiskRuleCode, RuleOutcome]:
        return {rule.code: rule.outcome for rule in found.rules}

    misused: Facts = {**ENCRYPTED, "misuse": Answer.YES, "vulnerable": Answer.UNKNOWN}
    found = assess(breach_with(**misused), at=AT)
    assert outcomes(found)[RiskRuleCode.GRAVE_MISUSE_OBSERVED] is RuleOutcome.APPLIED
    assert outcomes(found)[RiskRuleCode.UNINTELLIGIBLE_KEY_SAFE] is RuleOutcome.OVERRULED
    assert any(reason.startswith("Écarté") for reason in found.reasons)
    unsure = assess(breach_with(unintelligible=Answer.UNKNOWN, neutralised=Answer.UNKNOWN, who=()), at=AT)
    assert any(reason.startswith("Pourrait abaisser") for reason in unsure.reasons)
    unknown = assess(breach_with(kinds=(DataKind.CONTACT,), recipient=RecipientKind.UNKNOWN), at=AT)
    assert any(reason.startswith("Faute d’information") for reason in unknown.reasons)


def test_a_naive_instant_is_refused() -> None:
    """The instant of the question has an offset."""
    with pytest.raises(FactError) as caught:
        assess(breach_with(), at=AT.replace(tzinfo=None))
    assert caught.value.field == "at"
