# SPDX-License-Identifier: MIT
"""The one door to the findings: what is unlawful, doubtful or missing in a practice, a register or a dossier."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final, TypeAlias

import attrs

from rgpd_sante.analysis.finding_rules import (
    authority,
    conduct,
    content,
    governance,
    governance_impact,
    governance_officer,
    insurance,
    insurance_claims,
    insurance_clocks,
    insurance_proposals,
    insurance_settlement,
    persons,
    sector,
    texts,
)
from rgpd_sante.analysis.finding_rules.governance import governance_findings
from rgpd_sante.analysis.finding_rules.insurance import cover_findings
from rgpd_sante.analysis.finding_rules.texts import text_findings
from rgpd_sante.analysis.findings import duty_findings
from rgpd_sante.breach.finding_rules import circumstances, dates, steps
from rgpd_sante.breach.findings import breach_findings
from rgpd_sante.dossier import Dossier
from rgpd_sante.insurance import findings as policy_rules
from rgpd_sante.insurance.finding_rules import clauses, contents, liability, premiums
from rgpd_sante.law.finding import Finding, FindingKind, Findings, kinds_in
from rgpd_sante.practice import findings as practice_rules
from rgpd_sante.practice.findings import practice_findings
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.finding_rules import (
    art30_items,
    categories,
    legal_bases,
    processors,
    recommended,
    record_dates,
    record_texts,
    retention,
    transfers,
)
from rgpd_sante.register.finding_rules import content as record_content
from rgpd_sante.register.findings import register_findings
from rgpd_sante.time.instants import in_utc

__all__ = ["FINDING_KINDS", "FindingRule", "check"]

FindingRule: TypeAlias = Callable[[Dossier, datetime], Findings]
"""A rule of an application: it takes the dossier and the instant, and gives findings with codes of its own."""

# the modules of rules on a register: each kind is found where it is defined
_REGISTER_RULES: Final = (
    record_content,
    art30_items,
    categories,
    legal_bases,
    recommended,
    record_dates,
    record_texts,
    transfers,
    processors,
    retention,
)
# those on insurance: a policy alone first, then what needs the whole dossier
_INSURANCE_RULES: Final = (
    policy_rules,
    clauses,
    contents,
    liability,
    premiums,
    insurance,
    insurance_proposals,
    insurance_claims,
    insurance_clocks,
    insurance_settlement,
)
FINDING_KINDS: Final[tuple[FindingKind, ...]] = kinds_in(
    practice_rules,
    dates,
    circumstances,
    steps,
    content,
    authority,
    persons,
    sector,
    conduct,
    texts,
    governance,
    governance_officer,
    governance_impact,
    *_REGISTER_RULES,
    *_INSURANCE_RULES,
)
"""Every kind of finding of the library, by its code."""

_PRACTICE: Final = "$.practice"
_REGISTER: Final = "$.register"


def check(facts: Dossier | Practice, *, at: datetime, rules: tuple[FindingRule, ...] = ()) -> Findings:
    """Judge facts at an instant; nothing that is possible is refused, so a bad file can be loaded and judged.

    A breach is judged in its dossier, with its practice: the territory and the structure are those of the latter.

    Args:
        facts: A dossier, or a practice alone; the paths start at what is given.
        at: The instant of the question, aware.
        rules: Rules of the application, whose findings come after those of the library. They are given a dossier in
            any case, and tell their paths from it.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> practice = Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE, adeli="759312345")
        >>> [(finding.code, finding.path) for finding in check(practice, at=instant("2026-06-02T10:17+02:00"))]
        [('IDE004', '$.adeli')]
    """
    in_utc(at, field="at")
    dossier = Dossier(practice=facts) if isinstance(facts, Practice) else facts
    # two breaches may lack the same fact of the practice, which is told once
    own = tuple(dict.fromkeys(_found(dossier, at)))
    found = Findings.gather((Findings(own), *(rule(dossier, at) for rule in rules)))
    return _from_the_practice(found) if isinstance(facts, Practice) else found


def _found(dossier: Dossier, at: datetime) -> Iterator[Finding]:
    practice = dossier.practice
    yield from practice_findings(practice).under(_PRACTICE)
    if dossier.register is not None:
        yield from register_findings(dossier.register, at=at).under(_REGISTER)
    yield from governance_findings(dossier, at)
    for rank, breach in enumerate(dossier.breaches):
        here = f"$.breaches[{rank}]"
        yield from breach_findings(breach, territory=practice.territory, at=at).under(here)
        for finding in duty_findings(breach, practice, at=at):
            yield (
                finding
                if finding.path.startswith(_PRACTICE)
                else attrs.evolve(finding, path=here + finding.path.removeprefix("$"))
            )
    yield from cover_findings(dossier, at)
    yield from text_findings(dossier)


def _from_the_practice(found: Findings) -> Findings:
    """Start the paths at the practice, where it alone was given."""
    return Findings(
        tuple(
            attrs.evolve(finding, path=f"${finding.path.removeprefix(_PRACTICE)}")
            if finding.path.startswith(_PRACTICE)
            else finding
            for finding in found
        )
    )
