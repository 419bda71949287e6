# SPDX-License-Identifier: MIT
"""The notice of loss (C. assur. L.113-2, 4°): its last day, whether it was late, and whether that forfeits the cover.

A late notice forfeits nothing by itself: the policy must say so, with a delay not below the legal minimum, and the
insurer must prove that the delay harmed it. A clause below the minimum is not stretched to it, it falls.
"""

from __future__ import annotations

from datetime import date, datetime

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.texts import code_des_assurances, insurance_contract
from rgpd_sante.time.days import french_working_days_limit
from rgpd_sante.time.limits import DaysLimit, is_late
from rgpd_sante.vocabulary.insurance import LossCause

__all__ = ["NoticeClock", "notice_clock"]


@attrs.frozen(kw_only=True)
class NoticeClock:
    """The notice of loss: its limit, whether it was late, and what that does.

    ``kept_because`` says in French why a late notice forfeits nothing; it is ``None`` where there is nothing to say.
    """

    limit: DaysLimit
    late: Answer
    forfeits: bool
    kept_because: str | None


def notice_clock(policy: Policy, claim: Claim, *, known_on: date, at: datetime | None) -> NoticeClock:
    """Judge the notice of a loss known on a day; without a notice, the instant of the settlement tells if it is late.

    Examples:
        >>> from rgpd_sante.insurance.brochure import brochure_policy
        >>> from rgpd_sante.time.zones import Territory
        >>> from decimal import Decimal
        >>> policy = brochure_policy(Decimal(250_000), effect=date(2026, 1, 1), territory=Territory.METROPOLE)
        >>> known = date(2026, 5, 4)
        >>> notice_clock(policy, Claim(heads=(), known_on=known), known_on=known, at=None).limit.last_day
        datetime.date(2026, 5, 12)
    """
    floor = _floor(claim)
    stated = policy.notice_working_days
    limit = _limit(policy, known_on, stated, floor)
    late = _late(claim, limit, at)
    too_short = stated is not None and stated < floor
    forfeits, kept_because = _forfeits(policy, claim, late, too_short=too_short)
    return NoticeClock(limit=limit, late=late, forfeits=forfeits, kept_because=kept_because)


def _floor(claim: Claim) -> int:
    if claim.cause is LossCause.THEFT:
        return insurance_contract.THEFT_NOTICE_FLOOR.latest.value.number
    return code_des_assurances.CLAIM_NOTICE_FLOOR.latest.value.number


def _limit(policy: Policy, known_on: date, stated: int | None, floor: int) -> DaysLimit:
    """Count the working days; a clause that is too short sets the prudent day, the law the last one."""
    by_policy = french_working_days_limit(known_on, floor if stated is None else stated, territory=policy.territory)
    if stated is None or stated >= floor:
        return by_policy
    by_law = french_working_days_limit(known_on, floor, territory=policy.territory)
    return attrs.evolve(by_law, prudent_day=by_policy.prudent_day, prudent=by_policy.prudent)


def _late(claim: Claim, limit: DaysLimit, at: datetime | None) -> Answer:
    if claim.notified_at is not None:
        return Answer.of(is_late(limit, claim.notified_at))
    if at is not None:
        return Answer.of(is_late(limit, at))
    return Answer.UNKNOWN


def _forfeits(policy: Policy, claim: Claim, late: Answer, *, too_short: bool) -> tuple[bool, str | None]:
    """Apply the four conditions of L.113-2; the prejudice must be proven, what else is not known is prudently there."""
    if late is not Answer.YES:
        return False, None
    if policy.late_notice_clause is Answer.NO:
        return False, "le contrat ne prévoit pas de déchéance"
    if too_short:
        return False, "le délai du contrat est inférieur au minimum légal, ce qui rend la clause inopposable"
    if claim.force_majeure is Answer.YES:
        return False, "un cas fortuit ou de force majeure a empêché de déclarer à temps"
    if claim.late_notice_prejudice is not Answer.YES:
        return False, "l’assureur ne prouve pas que le retard lui a causé un préjudice"
    return True, None
