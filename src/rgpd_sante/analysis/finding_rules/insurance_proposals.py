# SPDX-License-Identifier: MIT
"""The proposals of a dossier: what was asked and answered, and that none of them is a cover (L.112-2, L.113-2 2°)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from rgpd_sante.analysis.underwriting.completeness import completeness
from rgpd_sante.dossier import Dossier
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.insurance.questions import QUESTIONNAIRE
from rgpd_sante.law.citation import Verification
from rgpd_sante.law.finding import Finding, FindingKind, Severity
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.texts import insurance_subscription as subscription
from rgpd_sante.time.instants import local_day
from rgpd_sante.vocabulary.insurance import PolicyState

__all__ = ["proposal_findings"]

VERSION_UNKNOWN: Final = FindingKind(
    code="ASS030",
    severity=Severity.INFO,
    title="La proposition est signée, mais la version du questionnaire n’est pas indiquée.",
    why="Seule une question qui a été posée peut fonder une sanction : sans la version, nul ne peut montrer laquelle "
    "l’a été, ni par l’assureur, ni par l’assuré.",
    remedy="Retrouver le questionnaire remis, en garder une copie et en indiquer la version.",
    developer="signed proposal without the version of its questions",
    citation=law.L_113_2_2,
)
LEFT_BLANK: Final = FindingKind(
    code="ASS031",
    severity=Severity.WARNING,
    title="La proposition est signée, mais des questions restent sans réponse ou à corriger.",
    why="Une question sans réponse n’est pas une fausse déclaration, mais l’assureur demande un formulaire complet.",
    remedy="Compléter les réponses et signer de nouveau.",
    developer="signed proposal with blanks",
    citation=law.L_113_2_2,
    verification=Verification.ANALYSIS,
)
ONLY_A_PROPOSAL: Final = FindingKind(
    code="ASS032",
    severity=Severity.WARNING,
    title="Il n’y a qu’une proposition : rien n’est encore garanti.",
    why="Une proposition, même signée, n’engage ni l’assureur ni l’assuré ; seuls le contrat ou une note de couverture "
    "prouvent l’engagement.",
    remedy="Demander à l’assureur le contrat ou une note de couverture, et l’ajouter au dossier.",
    developer="a proposal and no policy nor cover note",
    citation=subscription.L_112_2,
)
OTHER_INSURANCES: Final = FindingKind(
    code="ASS033",
    severity=Severity.INFO,
    title="La proposition déclare d’autres assurances pour les mêmes risques.",
    why="L’assuré choisit à qui il demande l’indemnité ; les assureurs la partagent entre eux, à proportion de ce que "
    "chacun aurait payé seul.",
    remedy="Informer chaque assureur des autres contrats, et les comparer avant de signer.",
    developer="other insurances declared for the same risks",
    citation=subscription.L_121_4,
)

_NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        path: question.id.number
        for question in QUESTIONNAIRE.questions
        for blank in question.blanks
        for path in blank.paths
    }
)


def proposal_findings(
    dossier: Dossier, states: Sequence[PolicyState], at: datetime, *, covered: bool
) -> Iterator[Finding]:
    """Judge the proposals of a dossier, given the states of its policies and whether one of them covers or will."""
    today = local_day(at, dossier.practice.territory)
    drafts = [rank for rank, state in enumerate(states) if state is PolicyState.PROPOSED]
    if not covered:
        for rank in drafts:
            yield ONLY_A_PROPOSAL.found(f"$.policies[{rank}].evidence")
    for rank, proposal in enumerate(dossier.proposals):
        path = f"$.proposals[{rank}]"
        if proposal.past.other_policies is Answer.YES:
            yield OTHER_INSURANCES.found(f"{path}.past.other_policies")
        signed_on = proposal.signature.signed_on
        # what is not signed yet is a draft: nothing is expected of it
        if signed_on is None or signed_on > today:
            continue
        yield from _answers(proposal, path, today)
        if not covered and not drafts and not _led_to_a_contract(dossier, states, signed_on):
            yield ONLY_A_PROPOSAL.found(f"{path}.signature.signed_on")


def _answers(proposal: Proposal, path: str, today: date) -> Iterator[Finding]:
    if proposal.questionnaire_version is None:
        yield VERSION_UNKNOWN.found(f"{path}.questionnaire_version")
    # the questions of another form are not ours to count
    if proposal.questionnaire_version != QUESTIONNAIRE.version:
        return
    missing = completeness(proposal, on=today).missing
    numbers = dict.fromkeys(_NUMBERS[fact.path] for fact in missing)
    if numbers:
        words = (
            f"La proposition est signée, mais des questions restent sans réponse ou à corriger : {', '.join(numbers)}."
        )
        yield LEFT_BLANK.found(path, words)


def _led_to_a_contract(dossier: Dossier, states: Sequence[PolicyState], signed_on: date) -> bool:
    """Whether a contract that was concluded began after the signature, even if it is over or void today."""
    return any(
        state is not PolicyState.PROPOSED and policy.initial_effect >= signed_on
        for policy, state in zip(dossier.policies, states, strict=True)
    )
