# SPDX-License-Identifier: MIT
"""The severity of a breach by the ENISA method of 2013: SE = DPC x EI + CB, each component with its reason.

The method gives a presumption, never a verdict: it knows neither the number of persons, nor effective encryption,
nor a trusted recipient, nor the danger of care that comes late. What a person states (:class:`SeverityFactors`)
prevails over what is derived here; what is derived takes the prudent reading of what is unknown.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from rgpd_sante.analysis.circumstances import circumstances
from rgpd_sante.analysis.severity_score import Component, ContextScore, SeverityScore
from rgpd_sante.breach.model import Breach
from rgpd_sante.facts import Answer
from rgpd_sante.law.texts import enisa_severity
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.breach import SPECIAL_CATEGORIES, DataKind, Gravity, KeyState, PersonCategory, RiskLevel
from rgpd_sante.vocabulary.severity import DataClass

__all__ = ["concerns_patients", "holds_special_categories", "severity"]

_CLASS_OF: Final = {
    **dict.fromkeys(SPECIAL_CATEGORIES, DataClass.SENSITIVE),
    # no class of its own in the method; read with the gravest class, prudently (analysis)
    DataKind.OFFENCES: DataClass.SENSITIVE,
    DataKind.FINANCIAL: DataClass.FINANCIAL,
    DataKind.LOCATION: DataClass.BEHAVIOURAL,
}
_LABELS: Final = {
    DataClass.SIMPLE: "données simples",
    DataClass.BEHAVIOURAL: "données de comportement",
    DataClass.FINANCIAL: "données financières",
    DataClass.SENSITIVE: "données sensibles",
}


def holds_special_categories(breach: Breach) -> Answer:
    """Tell whether special categories are concerned (GDPR art. 9): a kind of the list says more than a box ticked.

    Examples:
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> breach = Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED)
        >>> holds_special_categories(breach)
        Answer.UNKNOWN
    """
    if SPECIAL_CATEGORIES & set(breach.data_kinds):
        return Answer.YES
    if breach.special_categories is Answer.UNKNOWN and breach.data_kinds and DataKind.UNKNOWN not in breach.data_kinds:
        return Answer.NO
    return breach.special_categories


def concerns_patients(breach: Breach) -> Answer:
    """Tell whether the persons are patients: unknown until someone says who they are.

    Examples:
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> concerns_patients(Breach(reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED))
        Answer.UNKNOWN
    """
    if PersonCategory.PATIENTS in breach.person_categories:
        return Answer.YES
    if not breach.person_categories or PersonCategory.UNDETERMINED in breach.person_categories:
        return Answer.UNKNOWN
    return Answer.NO


def severity(breach: Breach) -> SeverityScore:
    """Score a breach; the score is in quarters, from 0.25 to 6.

    Examples:
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> facts = {"role": BreachRole.CONTROLLER, "certainty": Certainty.ESTABLISHED}
        >>> breach = Breach(reference="1", data_kinds=(DataKind.HEALTH,), **facts)
        >>> severity(breach).context.points
        Decimal('4')
    """
    contexts = tuple(_context(breach, data_class) for data_class in _classes(breach))
    context = max(contexts, key=lambda score: score.points)
    ease = _ease(breach)
    around = circumstances(breach)
    score = context.points * ease.points + sum((element.points for element in around), Decimal(0))
    gravity = next(code for lowest, code in enisa_severity.GRAVITY_BANDS.latest.value if score >= lowest)
    presumption = next(code for lowest, code in enisa_severity.RISK_BANDS.latest.value if score >= lowest)
    return SeverityScore(
        contexts=contexts,
        context=context,
        ease=ease,
        circumstances=around,
        score=score,
        gravity=Gravity(gravity),
        presumption=RiskLevel(presumption),
        many_persons=_many_persons(breach),
        unintelligible=breach.protection.unintelligible,
        missing=(*_missing(breach), *(element.missing for element in around if element.missing is not None)),
    )


def _classes(breach: Breach) -> tuple[DataClass, ...]:
    """List the classes present. Credentials are no class: what they open is scored."""
    kinds = [*breach.data_kinds, *breach.severity_factors.credentials_open]
    found = {_CLASS_OF.get(kind, DataClass.SIMPLE) for kind in kinds}
    if holds_special_categories(breach) is Answer.YES:
        found.add(DataClass.SENSITIVE)
    found.update(adjustment.data_class for adjustment in breach.severity_factors.context)
    return tuple(data_class for data_class in DataClass if data_class in found) or (DataClass.SIMPLE,)


def _context(breach: Breach, data_class: DataClass) -> ContextScore:
    basic = enisa_severity.BASIC_SCORES.latest.value[data_class.value]
    steps = basic
    reasons = [f"{_LABELS[data_class].capitalize()} : note de base {basic}."]
    stated = [item for item in breach.severity_factors.context if item.data_class is data_class]
    for adjustment in stated:
        steps += adjustment.steps
        reasons.append(f"Ajustement déclaré de {adjustment.steps:+d} ; motif consigné par le cabinet.")
    if not stated and data_class is DataClass.SIMPLE:
        for step, reason in _simple_steps(breach):
            steps += step
            reasons.append(f"{reason} : {step:+d} (analyse).")
    lowest, highest = enisa_severity.CONTEXT_BOUNDS.latest.value
    return ContextScore(
        data_class=data_class,
        basic=basic,
        points=Decimal(min(max(steps, lowest), highest)),
        reasons=tuple(reasons),
        citations=(enisa_severity.CONTEXT,),
    )


def _simple_steps(breach: Breach) -> list[tuple[int, str]]:
    """Raise simple data that say more than they seem; a whole step each, never a fraction for volume."""
    steps: list[tuple[int, str]] = []
    if concerns_patients(breach) is not Answer.NO:
        reason = "Ces données révèlent que les personnes sont suivies par un professionnel de santé"
        steps.append((enisa_severity.HEALTH_PRACTICE_STEP.latest.value, reason))
    if DataKind.NIR in breach.data_kinds:
        steps.append((enisa_severity.NIR_STEP.latest.value, "Présence du numéro de sécurité sociale"))
    return steps


def _ease(breach: Breach) -> Component:
    factors = breach.severity_factors
    scores = enisa_severity.EASE_SCORES.latest.value
    degrees = enisa_severity.EASE_STEPS.latest.value
    if factors.identifiers:
        points = max(scores[clue.value] for clue in factors.identifiers)
        reason = "Le plus fort des indices d’identification déclarés est retenu (barème non vérifié à la source)."
    else:
        points = degrees[-1]
        reason = "Faute d’indice déclaré, l’identification des personnes est tenue pour directe."
    citations = (enisa_severity.EASE,)
    if factors.pseudonymised is Answer.YES:
        if breach.protection.key is KeyState.SAFE:
            points = degrees[max(degrees.index(points) - 1, 0)]
            reason += " Données pseudonymisées, table de correspondance sûre : un degré de moins (analyse)."
        elif breach.protection.key is KeyState.COMPROMISED:
            points = degrees[-1]
            reason += " La table de correspondance est accessible : identification directe."
    return Component(points=points, reason=reason, citations=citations)


def _many_persons(breach: Breach) -> Answer:
    if breach.persons is None:
        return Answer.UNKNOWN
    return Answer.of(breach.persons.value > enisa_severity.MANY_PERSONS.latest.value)


def _missing(breach: Breach) -> tuple[MissingFact, ...]:
    missing: list[MissingFact] = []
    if not breach.data_kinds or DataKind.UNKNOWN in breach.data_kinds:
        missing.append(MissingFact(path="$.data_kinds", question="Quelles sortes de données sont concernées ?"))
    if DataKind.CREDENTIALS in breach.data_kinds and not breach.severity_factors.credentials_open:
        question = "À quelles données les identifiants ou mots de passe donnent-ils accès ?"
        missing.append(MissingFact(path="$.severity_factors.credentials_open", question=question))
    if concerns_patients(breach) is Answer.UNKNOWN:
        missing.append(MissingFact(path="$.person_categories", question="Qui sont les personnes concernées ?"))
    return tuple(missing)
