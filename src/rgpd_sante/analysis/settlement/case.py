# SPDX-License-Identifier: MIT
"""A claim as it is known at an instant, with its clocks: what the gates read."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from rgpd_sante.analysis.settlement.complaint import ComplaintClock, complaint_clock, known_between
from rgpd_sante.analysis.settlement.notice import NoticeClock, notice_clock
from rgpd_sante.errors import FactError, shown
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.law.delay import Hours
from rgpd_sante.law.texts import gdpr
from rgpd_sante.time.hours import eu_hours_limit
from rgpd_sante.time.instants import in_utc, is_before, local_day, start_of_day
from rgpd_sante.time.limits import HoursLimit
from rgpd_sante.time.zones import Territory

__all__ = ["Case", "case_of", "claim_as_known"]


@attrs.frozen(kw_only=True)
class Case:
    """A policy and a claim as known at an instant.

    ``known`` are the first and the last instant at which the insured may have known of the loss, one and the same
    where the hour is known.
    """

    policy: Policy
    claim: Claim
    at: datetime | None
    known: tuple[datetime, datetime]
    complaint: ComplaintClock
    notice: NoticeClock

    @property
    def known_on(self) -> date:
        """The day on which the insured knew."""
        return local_day(self.known[0], self.policy.territory)

    @property
    def gdpr_limit(self) -> HoursLimit | None:
        """The other 72 hours, those of the notification to the CNIL; they start with the breach, not the attack."""
        start = self.claim.breach_known_at or self.known[0]
        territory = self.policy.territory
        rule = gdpr.NOTIFICATION_TO_AUTHORITY.in_force(local_day(start, territory))
        if rule is None or not isinstance(rule.value, Hours):
            return None
        return eu_hours_limit(start, rule.value.number, territory=territory)


def case_of(policy: Policy, claim: Claim, *, at: datetime | None) -> Case:
    """Read a claim at an instant: what happened later has not happened yet.

    Raises:
        FactError: if the instant is naive, or the loss was not known yet.
    """
    seen = claim if at is None else claim_as_known(claim, territory=policy.territory, at=at)
    known = known_between(seen, policy.territory)
    known_on = local_day(known[0], policy.territory)
    return Case(
        policy=policy,
        claim=seen,
        at=at,
        known=known,
        complaint=complaint_clock(seen, policy.territory),
        notice=notice_clock(policy, seen, known_on=known_on, at=at),
    )


def claim_as_known(claim: Claim, *, territory: Territory, at: datetime) -> Claim:
    """Leave out what happened after an instant.

    Raises:
        FactError: if the instant is naive, or the loss was not known yet.
    """
    now = in_utc(at, field="at")
    if is_before(at, known_between(claim, territory)[0]):
        raise FactError(
            "at",
            given=shown(at.isoformat()),
            expected="an instant not earlier than the knowledge of the loss",
            attendu="un instant qui ne précède pas la connaissance du sinistre",
        )

    def happened(moment: datetime | None) -> datetime | None:
        return None if moment is None or in_utc(moment) > now else moment

    filed_on = claim.complaint_on
    if filed_on is not None and in_utc(start_of_day(filed_on, territory)) > now:
        filed_on = None
    return attrs.evolve(
        claim,
        fact_known_at=happened(claim.fact_known_at),
        complaint_at=happened(claim.complaint_at),
        complaint_on=filed_on,
        breach_known_at=happened(claim.breach_known_at),
        notified_at=happened(claim.notified_at),
        first_claim_at=happened(claim.first_claim_at),
        investigation_at=happened(claim.investigation_at),
    )
