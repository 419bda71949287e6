# SPDX-License-Identifier: MIT
"""A policy as it is known at an instant, and days and instants as the messages write them."""

from __future__ import annotations

from datetime import date, datetime

import attrs

from rgpd_sante.insurance.policy import Policy
from rgpd_sante.time.instants import in_zone, local_day
from rgpd_sante.time.zones import Territory

__all__ = ["as_known", "day_text", "moment_text"]


def as_known(policy: Policy, at: datetime) -> Policy:
    """Leave out the formal notices and the payments that come after an instant: they have not happened yet.

    Raises:
        FactError: for a naive instant.
    """
    today = local_day(at, policy.territory)

    def happened(day: date | None) -> date | None:
        return None if day is None or day > today else day

    unpaid = tuple(
        attrs.evolve(one, formal_notice_on=happened(one.formal_notice_on), paid_on=happened(one.paid_on))
        for one in policy.unpaid
    )
    return policy if unpaid == policy.unpaid else attrs.evolve(policy, unpaid=unpaid)


def day_text(day: date) -> str:
    """Write a day in figures.

    Examples:
        >>> day_text(date(2026, 2, 5))
        '05/02/2026'
    """
    return f"{day.day:02}/{day.month:02}/{day.year:04}"


def moment_text(moment: datetime, territory: Territory) -> str:
    """Write an instant by the clock of a territory, with its day.

    Examples:
        >>> from rgpd_sante.time.instants import instant
        >>> moment_text(instant("2026-06-05T08:07Z"), Territory.METROPOLE)
        '05/06/2026 à 10 h 07, heure locale'
    """
    local = in_zone(moment, territory)
    return f"{day_text(local.date())} à {local.hour} h {local.minute:02}, heure locale"
