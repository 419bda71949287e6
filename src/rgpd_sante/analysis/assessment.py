# SPDX-License-Identifier: MIT
"""The risk of a breach for the persons: presumption of the score, qualitative rules, decision of a person.

GDPR art. 33(1) asks whether a risk is unlikely, art. 34(1) whether it is high. The score gives a presumption; rules
raise and lower it; where one raises and one lowers, raising wins. A person may decide otherwise, with author, date and
reason: that prevails, and what was computed stays beside it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

import attrs

from rgpd_sante.analysis.conditions import Condition
from rgpd_sante.analysis.risk_rules import LOWERING, RAISING, RiskRule, RiskRuleCode, RuleEffect
from rgpd_sante.analysis.severity import severity
from rgpd_sante.analysis.severity_score import SeverityScore
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.steps import RiskDecision
from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Citation
from rgpd_sante.law.texts import enisa_severity, gdpr
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.breach import Gravity, RiskLevel

__all__ = ["BreachAssessment", "RuleOutcome", "RuleVerdict", "assess"]

_PRESUMED: Final = {
    RiskLevel.UNLIKELY: "La note de gravité fait présumer un risque improbable.",
    RiskLevel.RISK: "La note de gravité fait présumer un risque.",
    RiskLevel.HIGH: "La note de gravité fait présumer un risque élevé.",
}


class RuleOutcome(Code):
    """What became of a rule: it applied, it held but a raising rule won, or facts are missing to say."""

    APPLIED = "applied"
    OVERRULED = "overruled"
    UNDECIDED = "undecided"


@attrs.frozen(kw_only=True)
class RuleVerdict:
    """A qualitative rule that applied or might have applied, with its level, its reason and its sources."""

    code: RiskRuleCode
    effect: RuleEffect
    level: RiskLevel
    outcome: RuleOutcome
    reason: str
    citations: tuple[Citation, ...]
    facts: tuple[FactUsed, ...] = ()
    missing: tuple[MissingFact, ...] = ()


@attrs.frozen(kw_only=True)
class BreachAssessment:
    """The assessment of a breach at an instant.

    ``computed`` is what the score and the rules give, ``level`` the final one: that of ``decision`` if a person has
    decided, else the computed one. ``reasons`` are French sentences in the order of the reasoning.
    """

    reference: str
    at: datetime
    score: SeverityScore
    gravity: Gravity
    presumption: RiskLevel
    rules: tuple[RuleVerdict, ...]
    computed: RiskLevel
    decision: RiskDecision | None
    level: RiskLevel
    reasons: tuple[str, ...]
    facts: tuple[FactUsed, ...] = attrs.field(repr=False)
    citations: tuple[Citation, ...] = attrs.field(repr=False)
    missing: tuple[MissingFact, ...] = attrs.field(repr=False)


def assess(breach: Breach, *, at: datetime) -> BreachAssessment:
    """Assess the severity of a breach and the risk for the persons (GDPR art. 33(1) and 34(1)).

    The score follows ENISA 2013, a method that binds nobody; facts that are unknown are read prudently and listed in
    ``missing``.

    Args:
        breach: The facts.
        at: The instant of the question, aware; decisions taken later are not looked at.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED)
        >>> assess(breach, at=instant("2026-06-02T10:17+02:00")).level
        RiskLevel.HIGH
    """
    now = in_utc(at, field="at")
    score = severity(breach)
    raising = tuple(_judged(rule, breach) for rule in RAISING)
    lowering = tuple(_judged(rule, breach) for rule in LOWERING)
    # a rule that lacks facts does not lower; where it would raise, the risk is at least not excluded
    floor = max(
        (rule.level if rule.outcome is RuleOutcome.APPLIED else RiskLevel.RISK for rule in raising if rule is not None),
        key=lambda level: level.rank,
        default=RiskLevel.UNLIKELY,
    )
    ceiling = min(
        (rule.level for rule in lowering if rule is not None and rule.outcome is RuleOutcome.APPLIED),
        key=lambda level: level.rank,
        default=RiskLevel.HIGH,
    )
    presumption = score.presumption
    # where one raises and one lowers, raising wins
    computed = max(floor, min(presumption, ceiling, key=_rank), key=_rank)
    rules = (
        *(rule for rule in raising if rule is not None),
        *(_overruled(rule, computed) for rule in lowering if rule is not None),
    )
    decision = _decision(breach, now)
    level = computed if decision is None else decision.level
    return BreachAssessment(
        reference=breach.reference,
        at=at,
        score=score,
        gravity=score.gravity,
        presumption=presumption,
        rules=rules,
        computed=computed,
        decision=decision,
        level=level,
        reasons=_reasons(presumption, rules, decision),
        facts=tuple(dict.fromkeys(fact for rule in rules for fact in rule.facts)),
        citations=tuple(
            dict.fromkeys(
                (
                    gdpr.ART_33_1,
                    gdpr.ART_34_1,
                    enisa_severity.FORMULA,
                    *(citation for rule in rules for citation in rule.citations),
                )
            )
        ),
        missing=tuple(dict.fromkeys((*score.missing, *(fact for rule in rules for fact in rule.missing)))),
    )


def _rank(level: RiskLevel) -> int:
    return level.rank


def _judged(rule: RiskRule, breach: Breach) -> RuleVerdict | None:
    """Ask the questions of a rule one after the other; the first "no" ends it."""
    conditions: list[Condition] = []
    for check in rule.conditions:
        condition = check(breach)
        if condition.answer is Answer.NO:
            return None
        conditions.append(condition)
    missing = tuple(
        MissingFact(path=item.path, question=item.question) for item in conditions if item.answer is Answer.UNKNOWN
    )
    return RuleVerdict(
        code=rule.code,
        effect=rule.effect,
        level=rule.level,
        outcome=RuleOutcome.UNDECIDED if missing else RuleOutcome.APPLIED,
        reason=rule.reason,
        citations=rule.citations,
        facts=tuple(FactUsed(path=item.path, value=item.value) for item in conditions),
        missing=missing,
    )


def _overruled(rule: RuleVerdict, computed: RiskLevel) -> RuleVerdict:
    if rule.outcome is RuleOutcome.APPLIED and computed.rank > rule.level.rank:
        return attrs.evolve(rule, outcome=RuleOutcome.OVERRULED)
    return rule


def _decision(breach: Breach, now: datetime) -> RiskDecision | None:
    """Find the last decision taken by a person up to the instant; of two at once, the one written last."""
    taken = [decision for decision in breach.risk_decisions if in_utc(decision.decided_at) <= now]
    return max(reversed(taken), key=lambda decision: in_utc(decision.decided_at), default=None)


def _reasons(presumption: RiskLevel, rules: tuple[RuleVerdict, ...], decision: RiskDecision | None) -> tuple[str, ...]:
    reasons = [_PRESUMED[presumption], *(_told(rule) for rule in rules)]
    if decision is not None:
        reasons.append("Une personne a fixé le niveau de risque ; sa décision, datée et motivée, l’emporte.")
    return tuple(reasons)


def _told(rule: RuleVerdict) -> str:
    if rule.outcome is RuleOutcome.APPLIED:
        return rule.reason
    if rule.outcome is RuleOutcome.OVERRULED:
        return f"Écarté, une règle contraire l’emporte : {rule.reason}"
    if rule.effect is RuleEffect.RAISES:
        return f"Faute d’information, le risque n’est pas exclu : {rule.reason}"
    return f"Pourrait abaisser le risque, une fois établi : {rule.reason}"
