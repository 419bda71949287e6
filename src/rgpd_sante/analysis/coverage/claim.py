# SPDX-License-Identifier: MIT
"""The claim that a breach makes: its instants from the facts of the breach, its heads from the costs that are known.

What the breach does not say stays unknown and is asked for. Only what follows from its facts without doubt is
concluded: an attack from outside is no intentional act of the insured or of an employee, a first alert later than the
effect of the policy was not known before it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from rgpd_sante.analysis.assessment import assess
from rgpd_sante.analysis.coverage.costs import ClaimCircumstances, KnownCosts
from rgpd_sante.analysis.coverage.questions import lacking_of
from rgpd_sante.analysis.coverage.readings import (
    attack_of,
    cause_of,
    event_of,
    intention_of,
    known_before,
    known_of,
)
from rgpd_sante.analysis.duties.situation import Situation
from rgpd_sante.breach.model import Breach
from rgpd_sante.breach.rules import awareness
from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.texts import code_des_assurances, gdpr
from rgpd_sante.law.verdict import FactUsed, MissingFact, Verdict
from rgpd_sante.practice.model import Practice
from rgpd_sante.time.instants import in_utc, is_before

__all__ = ["claim_of"]

_NO_COSTS: Final = KnownCosts()
_NOTHING_MORE: Final = ClaimCircumstances()
_FALSE_ALARM: Final = "Fausse alerte, et pas d’attaque d’un système de données : il n’y a pas de sinistre à déclarer."
_NOT_KNOWN: Final = "Ni l’instant ni le jour où le cabinet a connu le sinistre n’est dit : rien ne peut être réglé."
_BY_ATTACK: Final = "Le sinistre est tenu pour connu quand la victime a connu l’attaque."
_BY_FIRST_WORD: Final = (
    "Le moment où la victime a connu l’attaque n’est pas dit : le premier signal ou la prise de connaissance de la "
    "violation en tient lieu, par prudence."
)
_BY_DAY: Final = "Seul le jour où le cabinet a connu le sinistre est dit : l’heure reste à préciser."
_BY_AWARENESS: Final = "Sans attaque, le sinistre est tenu pour connu au premier signal ou à la prise de connaissance."
_BREACH_FIRST: Final = (
    "La violation a été connue avant l’attaque : le délai de déclaration à l’assureur peut courir de la violation."
)


def claim_of(
    breach: Breach,
    policy: Policy,
    costs: KnownCosts = _NO_COSTS,
    *,
    at: datetime,
    circumstances: ClaimCircumstances = _NOTHING_MORE,
) -> Verdict[Claim | None]:
    """Build the claim that a breach makes under a policy, as it is known at an instant.

    The conclusion is ``None`` where there is no loss, or nobody says when it was known. Paths of the facts that lack
    start at the breach, or at the claim for what no breach holds.

    Raises:
        FactError: if ``at`` is naive.

    Examples:
        >>> from datetime import date
        >>> from decimal import Decimal
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.time.instants import instant
        >>> from rgpd_sante.time.zones import Territory
        >>> from rgpd_sante.vocabulary.breach import BreachRole, Certainty
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> breach = Breach(
        ...     reference="1", role=BreachRole.CONTROLLER, certainty=Certainty.ESTABLISHED,
        ...     aware_at=instant("2026-06-02T10:17+02:00"),
        ... )
        >>> found = claim_of(breach, policy, at=instant("2026-06-03T09:00+02:00"))
        >>> found.conclusion.known_at.isoformat(), [fact.path for fact in found.missing]
        ('2026-06-02T10:17:00+02:00', ['$.complaint.offence_alleged', '$.complaint.attack_known_at', '$.began_at', \
'$.complaint.filed_at', '$.insurance.notified_at', '$.causes'])
    """
    situation = _situation(breach, policy, at)
    attack = attack_of(breach)
    if situation.is_ruled_out and attack is not Answer.YES:
        return Verdict(conclusion=None, reasons=(_FALSE_ALARM,), citations=(code_des_assurances.L_113_2_4,))
    known_at, known_on = known_of(situation)
    if known_at is None and known_on is None:
        question = "Quand le cabinet a-t-il eu connaissance du sinistre ?"
        missing = (MissingFact(path="$.signal_at", question=question),)
        return Verdict(
            conclusion=None, reasons=(_NOT_KNOWN,), citations=(code_des_assurances.L_113_2_4,), missing=missing
        )
    claim = Claim(
        heads=costs.heads,
        policy_reference=policy.reference,
        breach_reference=breach.reference,
        known_at=known_at,
        known_on=known_on,
        event_at=event_of(situation, known_at),
        complaint_at=situation.past(breach.complaint.filed_at),
        complaint_by_victim=circumstances.complaint_by_victim,
        breach_known_at=situation.awareness.moment,
        notified_at=situation.past(breach.insurance.notified_at),
        first_claim_at=situation.past(circumstances.first_claim_at),
        investigation_at=situation.past(circumstances.investigation_at),
        stad_attack=attack,
        cause=cause_of(breach),
        intentional_act=circumstances.intentional_act or intention_of(breach),
        known_before_inception=known_before(situation, policy)
        if circumstances.known_before_inception is Answer.UNKNOWN
        else circumstances.known_before_inception,
        late_notice_prejudice=circumstances.late_notice_prejudice,
        force_majeure=circumstances.force_majeure,
        triggered_exclusions=circumstances.triggered_exclusions,
        declaration=circumstances.declaration,
        prior_paid=circumstances.prior_paid,
        prior_by_guarantee=circumstances.prior_by_guarantee,
    )
    return Verdict(
        conclusion=claim,
        reasons=tuple(_reasons(situation, claim)),
        facts=tuple(_facts(claim)),
        citations=(code_des_assurances.L_12_10_1, code_des_assurances.L_113_2_4, gdpr.ART_33_1),
        missing=tuple(lacking_of(situation, claim)),
    )


def _situation(breach: Breach, policy: Policy, at: datetime) -> Situation:
    """Look at a breach as the duties do; of the practice, a policy knows the territory."""
    return Situation(
        breach=breach,
        practice=Practice(territory=policy.territory),
        now=in_utc(at, field="at"),
        assessment=assess(breach, at=at),
        awareness=awareness(breach, territory=policy.territory, at=at),
    )


def _reasons(situation: Situation, claim: Claim) -> Iterator[str]:
    attack = situation.past(situation.breach.complaint.attack_known_at)
    if claim.known_at is None:
        yield _BY_DAY
    elif claim.stad_attack is Answer.NO:
        yield _BY_AWARENESS
    elif attack is None:
        yield _BY_FIRST_WORD
    else:
        yield _BY_ATTACK
        moment = situation.awareness.moment
        if moment is not None and is_before(moment, attack):
            yield _BREACH_FIRST


def _facts(claim: Claim) -> Iterator[FactUsed]:
    for name, moment in (
        ("known_at", claim.known_at),
        ("known_on", claim.known_on),
        ("event_at", claim.event_at),
        ("complaint_at", claim.complaint_at),
        ("breach_known_at", claim.breach_known_at),
        ("notified_at", claim.notified_at),
    ):
        if moment is not None:
            yield FactUsed(path=f"$.claim.{name}", value=moment.isoformat())
    yield FactUsed(path="$.claim.stad_attack", value=claim.stad_attack)
