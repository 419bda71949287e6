# SPDX-License-Identifier: MIT
"""What a claim refers to."""

from __future__ import annotations

from collections.abc import Sequence

from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy

__all__ = ["policy_of"]


def policy_of(claim: Claim, policies: Sequence[Policy]) -> Policy | None:
    """Find the policy that a claim names, ``None`` where it is not there; the only one needs no reference.

    Examples:
        >>> from datetime import date
        >>> policy_of(Claim(heads=(), known_on=date(2026, 6, 2)), ()) is None
        True
    """
    if claim.policy_reference is not None:
        return next((one for one in policies if one.reference == claim.policy_reference), None)
    return policies[0] if len(policies) == 1 else None
