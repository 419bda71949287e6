# SPDX-License-Identifier: MIT
"""Gate 5: the exclusions that the facts trigger, each put to the test of L.113-1 and L.112-4.

War is excluded by the law itself unless it was bought back (L.121-8). The wilful fault of the insured has its own gate:
that of an employee stays covered whatever a clause says (L.121-2). A clause that takes the cover away for a breach of
laws or regulations is void (L.113-11): « no cover if you breached the GDPR » excludes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.analysis.settlement.case import Case
from rgpd_sante.analysis.settlement.grounds import Ground
from rgpd_sante.analysis.settlement.outcome import PASSED, Asked, Outcome, lacking, refused
from rgpd_sante.analysis.settlement.verdict import Warned
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.policy import Exclusion
from rgpd_sante.insurance.taxonomy import NEGLECT_EXCLUSIONS
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.verdict import MissingFact
from rgpd_sante.vocabulary.insurance import ExclusionCode, RefusalReason, SettlementWarning

__all__ = ["exclusion_gate"]

_NAMES: Final[Mapping[ExclusionCode, str]] = MappingProxyType(
    {
        ExclusionCode.WAR: "guerre étrangère, guerre civile ou émeute",
        ExclusionCode.CYBER_WAR: "opérations menées ou soutenues par un État",
        ExclusionCode.KNOWN_PAST: "faits connus à la souscription",
        ExclusionCode.PHYSICAL_DAMAGE: "dommages matériels et leurs suites",
        ExclusionCode.BODILY_INJURY: "dommages corporels",
        ExclusionCode.PROFESSIONAL_LIABILITY: "responsabilité civile professionnelle",
        ExclusionCode.KNOWN_VULNERABILITY: "faille connue et non corrigée",
        ExclusionCode.UNSUPPORTED_SYSTEM: "système qui ne reçoit plus de correctifs",
        ExclusionCode.NO_BACKUP: "absence de sauvegarde",
        ExclusionCode.INFRASTRUCTURE: "panne d’électricité, de télécommunications ou d’internet",
        ExclusionCode.BETTERMENT: "amélioration du système",
        ExclusionCode.FINES: "amendes et pénalités",
        ExclusionCode.TRANSFER_FRAUD: "fraude au virement",
    }
)
_NOT_A_CLAUSE: Final = frozenset({ExclusionCode.WILFUL_FAULT, ExclusionCode.BREACH_OF_LAW})
_VOID: Final = (
    "La clause qui prive de garantie pour un manquement aux lois ou aux règlements, le RGPD compris, est nulle : elle "
    "n’exclut rien."
)


def exclusion_gate(case: Case, asked: Asked) -> Outcome:
    """Refuse a head that a valid exclusion reaches, and warn of those that do not hold."""
    found = PASSED
    for code in dict.fromkeys(case.claim.triggered_exclusions):
        found = found.then(_judged(case, asked, code))
    return found


def _judged(case: Case, asked: Asked, code: ExclusionCode) -> Outcome:
    clauses = [
        (rank, clause)
        for rank, clause in enumerate(case.policy.exclusions)
        if clause.code is code and (not clause.scope or asked.terms.guarantee in clause.scope)
    ]
    if code is ExclusionCode.BREACH_OF_LAW:
        warned = Warned(
            code=SettlementWarning.EXCLUSION_UNENFORCEABLE, text=_VOID, citations=(law.L_113_11,), exclusion=code
        )
        return Outcome(warnings=(warned,)) if clauses else PASSED
    if code in _NOT_A_CLAUSE:
        return PASSED
    found = PASSED
    for rank, clause in clauses:
        found = found.then(_clause(rank, clause))
    # L.121-8: excluded by the law itself, unless the parties agreed otherwise
    if code is ExclusionCode.WAR and found.ground is None and case.policy.war_bought_back is not Answer.YES:
        return found.then(_by_law(case))
    return found


def _clause(rank: int, clause: Exclusion) -> Outcome:
    name = _NAMES[clause.code]
    flaws = [
        flaw
        for flaw, answer in (
            ("formelle et limitée", clause.formal_and_limited),
            ("écrite en caractères très apparents", clause.very_apparent),
        )
        if answer is Answer.NO
    ]
    if flaws:
        warned = Warned(
            code=SettlementWarning.EXCLUSION_UNENFORCEABLE,
            text=f"L’exclusion « {name} » ne s’applique pas : elle n’est pas {' ni '.join(flaws)}.",
            citations=(law.L_113_1, law.L_112_4),
            exclusion=clause.code,
        )
        return Outcome(warnings=(warned,))
    ground = Ground(
        reason=RefusalReason.EXCLUDED,
        text=f"Le contrat exclut : {name}.",
        citations=(law.L_113_1, law.L_112_4),
        exclusion=clause.code,
    )
    return Outcome(ground=ground, warnings=_doubt(clause.code, name), missing=tuple(_validity(rank, clause, name)))


def _doubt(code: ExclusionCode, name: str) -> tuple[Warned, ...]:
    if code not in NEGLECT_EXCLUSIONS:
        return ()
    text = (
        f"L’exclusion « {name} » n’est limitée que si elle pose un critère précis ; vague, un juge peut l’écarter : la "
        "faire relire avant d’accepter un refus."
    )
    return (Warned(code=SettlementWarning.EXCLUSION_DOUBTFUL, text=text, citations=(law.L_113_1,), exclusion=code),)


def _validity(rank: int, clause: Exclusion, name: str) -> list[MissingFact]:
    at = f"$.policy.exclusions[{rank}]"
    asked = []
    if clause.formal_and_limited is Answer.UNKNOWN:
        question = f"L’exclusion « {name} » est-elle formelle et limitée ?"
        asked.append(lacking(f"{at}.formal_and_limited", question))
    if clause.very_apparent is Answer.UNKNOWN:
        question = f"L’exclusion « {name} » est-elle écrite en caractères très apparents ?"
        asked.append(lacking(f"{at}.very_apparent", question))
    return asked


def _by_law(case: Case) -> Outcome:
    text = (
        "La loi exclut la guerre et l’émeute, sauf rachat. L’assuré doit prouver que le sinistre ne vient pas d’une "
        "guerre étrangère ; l’assureur, qu’il vient d’une guerre civile ou d’une émeute."
    )
    ground = Ground(reason=RefusalReason.EXCLUDED, text=text, citations=(law.L_121_8,), exclusion=ExclusionCode.WAR)
    if case.policy.war_bought_back is Answer.NO:
        return refused(ground)
    return refused(ground, lacking("$.policy.war_bought_back", "Le contrat rachète-t-il l’exclusion de guerre ?"))
