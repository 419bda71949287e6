# SPDX-License-Identifier: MIT
"""What a policy would answer to a breach: each head of loss through the gates of the settlement, before any amount.

A head is covered where no gate refuses it, not covered where one does for sure, conditional where none would once the
conditions still to meet are met, and unknown where one refuses it for want of another fact. The gates are those of
:mod:`rgpd_sante.analysis.settlement`; nothing is judged twice by other rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Final

import attrs

from rgpd_sante.analysis.coverage.amounts import kept_of, room_of
from rgpd_sante.analysis.coverage.answers import Coverage, HeadAnswer, HeadCoverage
from rgpd_sante.analysis.coverage.claim import claim_of
from rgpd_sante.analysis.coverage.conditions import conditions_of
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances, KnownCosts
from rgpd_sante.analysis.coverage.exclusions import exclusions_of, surely_excluded
from rgpd_sante.analysis.coverage.suppositions import as_if_met
from rgpd_sante.analysis.settlement.case import Case, case_of
from rgpd_sante.analysis.settlement.gates import answering, judge
from rgpd_sante.analysis.settlement.grounds import Ground
from rgpd_sante.analysis.settlement.outcome import Asked, Outcome
from rgpd_sante.breach.model import Breach
from rgpd_sante.insurance.claim import Claim, LossHead
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.terms import CoverTerms
from rgpd_sante.law.texts import insurance_contract as law
from rgpd_sante.law.verdict import MissingFact, Verdict
from rgpd_sante.time.instants import in_zone
from rgpd_sante.vocabulary.insurance import HeadOfLoss, RefusalReason
from rgpd_sante.vocabulary.penalties import Insurability

__all__ = ["coverage"]

_NO_COSTS: Final = KnownCosts()
_NOTHING_MORE: Final = ClaimCircumstances()
_COVERED: Final = "Une garantie souscrite répond de ce poste, aux conditions indiquées."
_IF_MET: Final = "Une garantie souscrite répond de ce poste si les conditions à remplir le sont ; d’ici là : "
_UNDECIDED: Final = "Des faits manquent ; en l’état, le poste serait refusé : "
_ANSWERED_BUT: Final = "Une garantie souscrite répond de ce poste, mais la date du sinistre n’est pas connue."
_PRIOR: Final = MissingFact(
    path="$.claim.prior_paid", question="Combien l’assureur a-t-il déjà payé pour cette année d’assurance ?"
)
_INSURABILITY: Final[Mapping[HeadOfLoss, Insurability]] = MappingProxyType(
    {
        HeadOfLoss.CRIMINAL_FINE: Insurability.NOT_INSURABLE,
        HeadOfLoss.ADMIN_FINE: Insurability.CONTESTED,
        HeadOfLoss.RANSOM: Insurability.INSURABLE_ON_CONDITION,
    }
)
# The facts for want of which a reason refuses: while one of them is asked for, the refusal is not sure.
_FOR_WANT_OF: Final[Mapping[RefusalReason, tuple[str, ...]]] = MappingProxyType(
    {
        RefusalReason.TRIGGER_UNKNOWN: ("$.claim.event_at", "$.claim.first_claim_at", "$.claim.investigation_at"),
        RefusalReason.CLAIM_TOO_LATE: ("$.policy.last_cover_at_cessation",),
        RefusalReason.EXCLUDED: ("$.policy.exclusions", "$.policy.war_bought_back"),
        RefusalReason.AUTHORITY_NOT_COVERED: ("$.claim.heads",),
        RefusalReason.RANSOM_WITHOUT_CONSENT: ("$.claim.heads",),
        RefusalReason.RANSOM_FORBIDDEN: ("$.claim.heads",),
        RefusalReason.COMPLAINT_L12_10_1: ("$.claim.stad_attack", "$.claim.complaint_at", "$.claim.known_at"),
    }
)


def coverage(
    breach: Breach,
    policy: Policy,
    *,
    at: datetime,
    costs: KnownCosts = _NO_COSTS,
    circumstances: ClaimCircumstances = _NOTHING_MORE,
) -> Coverage:
    """Say for each head of loss whether and how far a policy would answer it, as things are known at an instant.

    Every head is looked at, with the costs that are known where there are any. ``circumstances`` is what no breach
    holds.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from datetime import date
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> breach = Breach(
        ...     reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED,
        ...     aware_at=instant("2026-06-02T10:17+02:00"),
        ... )
        >>> found = coverage(breach, policy, at=instant("2026-06-03T09:00+02:00"))
        >>> [str(found.of(head)[0].answer) for head in (HeadOfLoss.FORENSICS, HeadOfLoss.DATA_RESTORATION)]
        ['covered', 'conditional']
    """
    draft = claim_of(breach, policy, costs, at=at, circumstances=circumstances)
    claim = draft.conclusion
    if claim is None:
        # what no guarantee names is not covered whenever the loss was known: any instant serves to ask
        case = case_of(policy, Claim(heads=costs.heads, known_at=at, declaration=circumstances.declaration), at=at)
        heads = tuple(_without_date(case, draft, index, head) for index, head in _asked_heads(costs))
    else:
        case = case_of(policy, claim, at=at)
        heads = tuple(_covered(case, breach, index, head) for index, head in _asked_heads(costs))
    return Coverage(
        at=in_zone(at, policy.territory),
        claim=claim,
        heads=heads,
        reasons=draft.reasons,
        missing=draft.missing if circumstances.prior_paid is not None else (*draft.missing, _PRIOR),
    )


def _asked_heads(costs: KnownCosts) -> Iterator[tuple[int | None, LossHead]]:
    """Yield every head of loss: each of its known costs, or one head without amount."""
    for code in HeadOfLoss:
        known: list[tuple[int | None, LossHead]] = [
            (index, head) for index, head in enumerate(costs.heads) if head.code is code
        ]
        yield from known or [(None, LossHead(code=code, amount=Decimal("0.00")))]


def _terms(policy: Policy, head: LossHead) -> CoverTerms | None:
    guarantee = answering(policy, head.code)
    return None if guarantee is None else policy.terms_of(guarantee)


def _without_date(case: Case, draft: Verdict[Claim | None], index: int | None, head: LossHead) -> HeadCoverage:
    """Answer on a head where there is no claim: nothing is lost, or nobody says when the loss was known."""
    terms = _terms(case.policy, head)
    bare = HeadCoverage(
        head=head.code,
        index=index,
        answer=HeadAnswer.UNKNOWN,
        guarantee=None if terms is None else terms.guarantee,
        insurability=_insurability(head.code),
        reasons=(_ANSWERED_BUT,),
        citations=draft.citations,
        missing=draft.missing,
    )
    if not draft.missing:
        return attrs.evolve(bare, answer=HeadAnswer.NOT_COVERED, reasons=draft.reasons)
    found = _judged(case, index, head).ground if terms is None else None
    return bare if found is None else _refused(bare, found)


def _covered(case: Case, breach: Breach, index: int | None, head: LossHead) -> HeadCoverage:
    outcome = _judged(case, index, head)
    terms = _terms(case.policy, head)
    found = HeadCoverage(
        head=head.code,
        index=index,
        answer=HeadAnswer.COVERED,
        guarantee=None if terms is None else terms.guarantee,
        insurability=_insurability(head.code),
        reasons=(_COVERED,),
        citations=(law.L_112_4,),
        warnings=outcome.warnings,
        missing=outcome.missing,
    )
    if terms is None:
        return found if outcome.ground is None else _refused(found, outcome.ground)
    asked = Asked(index=_place(index), head=head, terms=terms)
    found = attrs.evolve(
        found,
        room=room_of(case.policy, case.claim, terms),
        kept=kept_of(case.policy, terms),
        exclusions=tuple(exclusions_of(case, asked, backup_available=breach.recovery.backup_available)),
        conditions=tuple(conditions_of(case, asked)),
    )
    if outcome.ground is None:
        return found
    if not _is_open(case, asked, outcome, outcome.ground):
        return _refused(found, outcome.ground)
    supposed = as_if_met(case, found.conditions)
    again = _judged(supposed, index, head)
    if again.ground is None:
        return attrs.evolve(
            found,
            answer=HeadAnswer.CONDITIONAL,
            reasons=(_IF_MET + outcome.ground.text[:1].lower() + outcome.ground.text[1:],),
            citations=outcome.ground.citations,
            refusal=outcome.ground.reason,
            warnings=again.warnings,
            missing=again.missing,
        )
    if not _is_open(supposed, asked, again, again.ground):
        return _refused(found, again.ground)
    return attrs.evolve(
        found,
        answer=HeadAnswer.UNKNOWN,
        reasons=(_UNDECIDED + outcome.ground.text[:1].lower() + outcome.ground.text[1:],),
        citations=outcome.ground.citations,
        refusal=outcome.ground.reason,
    )


def _is_open(case: Case, asked: Asked, outcome: Outcome, ground: Ground) -> bool:
    """Tell whether a gate refused for want of a fact only."""
    if ground.reason is RefusalReason.EXCLUDED and surely_excluded(case, asked):
        return False
    wanted = _FOR_WANT_OF.get(ground.reason, ())
    return any(fact.path.startswith(path) for fact in outcome.missing for path in wanted)


def _refused(found: HeadCoverage, ground: Ground) -> HeadCoverage:
    """Say that a head is not covered; nothing is left to meet then."""
    return attrs.evolve(
        found,
        answer=HeadAnswer.NOT_COVERED,
        reasons=(ground.text,),
        citations=ground.citations,
        refusal=ground.reason,
    )


def _judged(case: Case, index: int | None, head: LossHead) -> Outcome:
    outcome = judge(case, _place(index), head)
    if index is not None:
        return outcome
    # a head without cost has no place in the claim: its facts are asked for by its name
    place = f"$.claim.heads[{_place(index)}]"
    named = tuple(
        MissingFact(path=fact.path.replace(place, f"$.claim.heads[{head.code}]"), question=fact.question)
        for fact in outcome.missing
    )
    return attrs.evolve(outcome, missing=named)


def _place(index: int | None) -> int:
    return -1 if index is None else index


def _insurability(head: HeadOfLoss) -> Insurability:
    return _INSURABILITY.get(head, Insurability.INSURABLE)
