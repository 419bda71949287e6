# SPDX-License-Identifier: MIT
"""Retention terms that are missing, say nothing, cannot be computed, or depart from the table of durations.

GDPR art. 30(1)(f) asks for the term of each category of data, as far as possible; art. 5(1)(e) wants it limited.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

import attrs

from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import cnil_retention, gdpr
from rgpd_sante.register.model import Register
from rgpd_sante.register.periods import Span, words_of
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.register.retention_rules import RETENTION_RULES, RetentionRule
from rgpd_sante.register.terms import RetentionTerm
from rgpd_sante.register.terms_in_words import is_unlimited, says_no_term, stated_period, states_start
from rgpd_sante.vocabulary.retention import RetentionStatus, StartEvent

__all__ = ["retention_findings"]

NO_TERM: Final = FindingKind(
    code="CON001",
    severity=Severity.WARNING,
    title="Une catégorie de données n’a pas de durée de conservation.",
    why="Le registre indique, dans la mesure du possible, les délais prévus pour l’effacement des différentes "
    "catégories de données.",
    remedy="Choisir une règle de la table des durées, ou indiquer une période et l’événement dont elle court.",
    developer="no retention term for a category of data, nor for the purposes",
    citation=gdpr.ART_30_1_F,
)
WORDS_SAY_NOTHING: Final = FindingKind(
    code="CON002",
    severity=Severity.WARNING,
    title="La durée de conservation est remplie par des mots qui n’en donnent aucune.",
    why="Des mots comme « à définir », ou un tiret, laissent le registre sans délai d’effacement.",
    remedy="Indiquer une durée et l’événement dont elle court, ou le critère qui la détermine.",
    developer="the words of a retention term state none",
    citation=gdpr.ART_30_1_F,
)
UNLIMITED: Final = FindingKind(
    code="CON003",
    severity=Severity.ERROR,
    title="Les données sont dites conservées sans limite de durée.",
    why="Les données sont conservées sous une forme qui identifie les personnes le temps nécessaire aux finalités, pas "
    "au-delà.",
    remedy="Fixer un terme, puis supprimer ou anonymiser. Seules les archives publiques sont conservées "
    "définitivement.",
    developer="a retention term said to be unlimited",
    citation=gdpr.ART_5_1_E,
)
ONE_TERM_FOR_ALL: Final = FindingKind(
    code="CON004",
    severity=Severity.WARNING,
    title="Une seule durée, sans point de départ, vaut pour toutes les catégories de données de la fiche.",
    why="Les délais sont prévus pour les différentes catégories de données, et une durée court d’un événement : un "
    "nombre seul par fiche ne permet pas d’effacer.",
    remedy="Donner à chaque catégorie sa durée et l’événement dont elle court.",
    developer="one retention term without start event for all the categories of a record",
    citation=gdpr.ART_30_1_F,
)
NO_START: Final = FindingKind(
    code="CON005",
    severity=Severity.WARNING,
    title="La durée de conservation n’a pas de point de départ.",
    why="Sans l’événement dont elle court, personne ne sait quand les données peuvent être effacées.",
    remedy="Indiquer l’événement : dernière prise en charge, départ du salarié, clôture de l’exercice ou autre.",
    developer="a retention term without start event",
    citation=gdpr.ART_30_1_F,
)
NO_DURATION: Final = FindingKind(
    code="CON006",
    severity=Severity.WARNING,
    title="Un terme de conservation ne donne ni règle, ni période, ni mots.",
    why="Un point de départ ou un sort final ne sont pas un délai.",
    remedy="Choisir une règle de la table des durées, ou indiquer une période.",
    developer="a retention term without rule, period or words",
    citation=gdpr.ART_30_1_F,
)
ABOVE_MANDATORY: Final = FindingKind(
    code="CON007",
    severity=Severity.ERROR,
    title="La durée dépasse le maximum qu’un texte impose, sans justification.",
    why="Le texte fixe un maximum ; la CNIL l’applique aussi aux images des lieux de travail.",
    remedy="Ramener la durée au maximum, ou consigner ce qui justifie l’exception (une saisie par la justice).",
    developer="longer than a mandatory maximum",
    citation=gdpr.ART_5_1_E,
)
ABOVE_RECOMMENDED: Final = FindingKind(
    code="CON008",
    severity=Severity.WARNING,
    title="La durée dépasse la durée recommandée, sans justification.",
    why="On peut s’écarter d’une recommandation à condition de documenter pourquoi.",
    remedy="Ramener la durée à celle qui est recommandée, ou écrire la justification.",
    developer="longer than a recommended maximum, without justification",
    citation=cnil_retention.LIFE_CYCLE,
)
BELOW_MANDATORY: Final = FindingKind(
    code="CON009",
    severity=Severity.ERROR,
    title="La durée est plus courte que le minimum qu’un texte impose.",
    why="Le texte oblige à conserver : effacer plus tôt prive l’établissement et les personnes de ces pièces.",
    remedy="Porter la durée au minimum obligatoire.",
    developer="shorter than a mandatory minimum",
)
BELOW_RECOMMENDED: Final = FindingKind(
    code="CON010",
    severity=Severity.WARNING,
    title="La durée est plus courte que la durée recommandée, sans justification.",
    why="On peut s’écarter d’une recommandation à condition de documenter pourquoi ; un dossier sert aussi de preuve.",
    remedy="Porter la durée à celle qui est recommandée, ou écrire la justification.",
    developer="shorter than a recommended duration, without justification",
    citation=cnil_retention.LIFE_CYCLE,
)
ABOVE_MINIMUM: Final = FindingKind(
    code="CON011",
    severity=Severity.INFO,
    title="La durée est plus longue que ce que le texte demande, sans justification.",
    why="Le texte ne fixe qu’un minimum, mais la conservation doit rester limitée à ce qui est nécessaire.",
    remedy="Écrire ce qui rend nécessaire une durée plus longue, ou revenir à celle du texte.",
    developer="longer than a minimum asks for, without justification",
    citation=gdpr.ART_5_1_E,
)
OTHER_START: Final = FindingKind(
    code="CON012",
    severity=Severity.WARNING,
    title="La durée ne court pas de l’événement de la règle.",
    why="La même durée, comptée d’un autre événement, finit trop tôt ou trop tard.",
    remedy="Prendre l’événement de la règle, ou écrire la justification.",
    developer="another start event than that of the rule",
    citation=gdpr.ART_30_1_F,
)
UNVERIFIED_RULE: Final = FindingKind(
    code="CON013",
    severity=Severity.INFO,
    title="La durée de la règle choisie n’est pas vérifiée.",
    why="Elle est citée de mémoire ou d’après une source secondaire.",
    remedy="Vérifier la durée dans le texte cité avant de s’y tenir.",
    developer="a rule whose duration is not verified",
    citation=gdpr.ART_30_1_F,
    verification=Verification.UNVERIFIED,
)

# two names of the last time that the person was seen
_LAST_PASSAGES: Final = frozenset({StartEvent.LAST_CARE, StartEvent.LAST_STAY_OR_CONSULTATION})


def retention_findings(register: Register, now: datetime) -> Iterator[Finding]:
    """Judge the retention terms of the records of a controller; art. 30(2) asks for none from a processor."""
    today = now.date()
    for rank, record in enumerate(register.controller_records):
        yield from _record(record, f"$.controller_records[{rank}]", today)


def _record(record: ControllerRecord, here: str, today: date) -> Iterator[Finding]:
    of_purposes = any(purpose.retention for purpose in record.purposes)
    for rank, item in enumerate(record.data):
        if not item.retention and not of_purposes:
            yield NO_TERM.found(f"{here}.data[{rank}].retention")
    terms = [
        *(
            (f"{here}.purposes[{rank}].retention[{number}]", term)
            for rank, purpose in enumerate(record.purposes)
            for number, term in enumerate(purpose.retention)
        ),
        *(
            (f"{here}.data[{rank}].retention[{number}]", term)
            for rank, item in enumerate(record.data)
            for number, term in enumerate(item.retention)
        ),
    ]
    one_for_all = _is_one_for_all(record, terms)
    if one_for_all:
        yield ONE_TERM_FOR_ALL.found(terms[0][0])
    for path, term in terms:
        if not one_for_all and _lacks_start(term):
            yield NO_START.found(f"{path}.start")
        yield from _term(term, path, today)


def _is_one_for_all(record: ControllerRecord, terms: list[tuple[str, RetentionTerm]]) -> bool:
    """Tell whether one number stands for several categories of data, written once or repeated on each line."""
    several = len(record.data) > 1
    return several and len({term for _, term in terms}) == 1 and _lacks_start(terms[0][1])


def _lacks_start(term: RetentionTerm) -> bool:
    """Tell whether a term has a duration that runs from nothing."""
    if term.start is not None or (term.words is not None and states_start(term.words)):
        return False
    if term.rule is not None and RETENTION_RULES[term.rule].start is not None:
        return False
    return bool(_span(term)) or (term.rule is not None and bool(RETENTION_RULES[term.rule].parameters))


def _span(term: RetentionTerm) -> Span:
    """Give the duration that a term has of its own: its periods, else the one that its words state."""
    periods = tuple(period for period in (term.active, term.archive) if period is not None)
    if periods or term.words is None:
        return periods
    stated = stated_period(term.words)
    return () if stated is None else (stated,)


def _term(term: RetentionTerm, path: str, today: date) -> Iterator[Finding]:
    figured = term.rule is not None or term.active is not None or term.archive is not None
    if not figured and term.words is None:
        yield NO_DURATION.found(path)
    elif term.words is not None and is_unlimited(term.words):
        yield UNLIMITED.found(f"{path}.words")
    elif not figured and term.words is not None and says_no_term(term.words):
        yield WORDS_SAY_NOTHING.found(f"{path}.words")
    if term.rule is not None:
        yield from _by_rule(term, RETENTION_RULES[term.rule], path, today)


def _by_rule(term: RetentionTerm, rule: RetentionRule, path: str, today: date) -> Iterator[Finding]:
    yield from _departure(term, rule, path, today)
    expected = {rule.start, rule.active_start} | (_LAST_PASSAGES if rule.follows_r_1112_7 else set())
    known = rule.start is not None and term.start not in {None, StartEvent.OTHER}
    if known and term.start not in expected and term.justification is None:
        yield _of_rule(OTHER_START, rule, f"{path}.start", None, rule.start_verification)
    if rule.verification is Verification.UNVERIFIED:
        yield _of_rule(UNVERIFIED_RULE, rule, f"{path}.rule", None, rule.verification)


def _departure(term: RetentionTerm, rule: RetentionRule, path: str, today: date) -> Iterator[Finding]:
    """Compare the duration of a record with the shortest and the longest that its rule gives."""
    own = _span(term)
    if not own or rule.status is RetentionStatus.CHOICE:
        return
    mandatory = rule.status is RetentionStatus.MANDATORY
    kind: FindingKind | None = None
    if rule.forbids_less(own, today):
        kind = BELOW_MANDATORY if mandatory else BELOW_RECOMMENDED
    elif rule.forbids_more(own, today):
        kind = ABOVE_MANDATORY if mandatory else ABOVE_RECOMMENDED
    elif rule.is_exceeded_by(own, today):
        kind = ABOVE_MINIMUM
    # no justification allows less than what a text imposes
    if kind is None or (term.justification is not None and kind is not BELOW_MANDATORY):
        return
    of_rule = " ou ".join(dict.fromkeys(words_of(span) for span in rule.spans_on(today)))
    source = rule.citations[0].short  # a rule with a duration cites the text that gives it
    message = f"{kind.title.removesuffix('.')} : {words_of(own)} au registre, {of_rule} selon la règle ({source})."
    yield _of_rule(kind, rule, path, message, rule.verification)


def _of_rule(
    kind: FindingKind, rule: RetentionRule, path: str, message: str | None, verification: Verification
) -> Finding:
    """Find with the text of the rule, where it has one."""
    found = kind.found(path, message)
    citation = rule.citations[0] if rule.citations else found.citation
    return attrs.evolve(found, citation=citation, verification=verification)
