# SPDX-License-Identifier: MIT
"""The insurance of a dossier: its policies one by one, whether one of them covers now, its proposals and its claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from itertools import combinations
from typing import Final

from rgpd_sante.analysis.finding_rules.insurance_claims import claim_findings
from rgpd_sante.analysis.finding_rules.insurance_proposals import proposal_findings
from rgpd_sante.breach.model import Breach
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.findings import RUNNING, policy_findings
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.state import as_known, in_force, state_of, subsequent_end
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import code_des_assurances
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.texts import insurance_subscription as subscription
from rgpd_sante.time.days import day_text
from rgpd_sante.time.instants import in_utc
from rgpd_sante.vocabulary.breach import Certainty
from rgpd_sante.vocabulary.insurance import PolicyState

__all__ = ["cover_findings"]

COVER_OVER: Final = FindingKind(
    code="ASS022",
    severity=Severity.WARNING,
    title="Le contrat a pris fin, et le dossier n’en contient pas d’autre ensuite.",
    why="Un événement qui survient après la fin du contrat n’est plus garanti ; seules les responsabilités en base "
    "réclamation répondent encore de faits antérieurs à cette fin.",
    remedy="Ajouter le contrat qui a pris la suite, ou demander une assurance.",
    developer="policy ended and no later one",
    citation=law.L_112_4,
)
SEVERAL_POLICIES: Final = FindingKind(
    code="ASS023",
    severity=Severity.INFO,
    title="Deux contrats en cours couvrent le même risque.",
    why="L’assuré choisit à qui il demande l’indemnité ; les assureurs la partagent entre eux, à proportion de ce que "
    "chacun aurait payé seul. Elle ne dépasse jamais la perte.",
    remedy="Informer chaque assureur de l’autre contrat.",
    developer="two policies in force for one guarantee",
    citation=subscription.L_121_4,
)
BREACH_SAYS_UNINSURED: Final = FindingKind(
    code="ASS024",
    severity=Severity.WARNING,
    title="La violation dit que rien ne couvre le risque cyber, alors qu’un contrat du dossier était en cours.",
    why="Tant que la violation le dit, ni la déclaration du sinistre ni la plainte n’ont d’échéance dans le dossier.",
    remedy="Corriger la réponse de la violation, ou l’état du contrat.",
    developer="breach says no cover while a policy of the dossier was in force",
    citation=code_des_assurances.L_113_2_4,
    verification=Verification.ANALYSIS,
)

_ENDED: Final = frozenset({PolicyState.TERMINATED, PolicyState.EXPIRED, PolicyState.SUBSEQUENT})


def cover_findings(dossier: Dossier, at: datetime) -> Iterator[Finding]:
    """Judge the insurance of a dossier at an instant; one that holds none is asked for none."""
    if not (dossier.policies or dossier.proposals or dossier.claims):
        return
    policies = tuple(as_known(policy, at) for policy in dossier.policies)
    states = tuple(state_of(policy, at=at) for policy in policies)
    for rank, policy in enumerate(policies):
        yield from policy_findings(policy, at=at).under(f"$.policies[{rank}]")
    covered = any(state in RUNNING or state is PolicyState.NOT_STARTED for state in states)
    if not covered:
        yield from _over(policies, states)
    yield from _twice(policies, at)
    yield from proposal_findings(dossier, states, at, covered=covered)
    for rank, breach in enumerate(dossier.breaches):
        if _wrongly_uninsured(breach, policies, at):
            yield BREACH_SAYS_UNINSURED.found(f"$.breaches[{rank}].insurance.cyber_cover")
    for rank in range(len(dossier.claims)):
        yield from claim_findings(dossier, rank, policies, at)


def _over(policies: Sequence[Policy], states: Sequence[PolicyState]) -> Iterator[Finding]:
    """Tell the end of the contract that ended last."""
    ends: list[tuple[date, int]] = [
        (policy.ends_on, rank)
        for rank, (policy, state) in enumerate(zip(policies, states, strict=True))
        if state in _ENDED and policy.ends_on is not None
    ]
    if not ends:
        return
    end, rank = max(ends)
    words = f"Le contrat a pris fin le {day_text(end)}, premier jour sans garantie, et le dossier n’en contient pas "
    words += "d’autre ensuite."
    if states[rank] is PolicyState.SUBSEQUENT:
        last = day_text(subsequent_end(policies[rank], end))
        words += f" Ses responsabilités en base réclamation répondent des réclamations reçues avant le {last}."
    field = "terminated_on" if policies[rank].terminated_on == end else "period_end"
    yield COVER_OVER.found(f"$.policies[{rank}].{field}", words)


def _twice(policies: Sequence[Policy], at: datetime) -> Iterator[Finding]:
    """Tell each contract that names a guarantee of an earlier one in the file, both being in force."""
    on = [(rank, {terms.guarantee for terms in one.terms}) for rank, one in enumerate(policies) if in_force(one, at)]
    both = [second for (_, first), (second, named) in combinations(on, 2) if first & named]
    for rank in sorted(set(both)):
        yield SEVERAL_POLICIES.found(f"$.policies[{rank}].terms")


def _wrongly_uninsured(breach: Breach, policies: Sequence[Policy], at: datetime) -> bool:
    if breach.insurance.cyber_cover is not Answer.NO or breach.certainty is Certainty.RULED_OUT:
        return False
    now = in_utc(at)
    moments = (breach.signal_at, breach.aware_at)
    known = [moment for moment in moments if moment is not None and in_utc(moment) <= now]
    return bool(known) and any(in_force(policy, min(known, key=in_utc)) for policy in policies)
