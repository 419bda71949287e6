# SPDX-License-Identifier: MIT
"""A decision as data: who, when, for what, how much in the end, and how sure the row is."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs

from rgpd_sante.analysis.penalties.provision import Provision
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Verification
from rgpd_sante.vocabulary.practice import Profession

__all__ = ["Decision", "DecisionKind", "Outcome"]


class DecisionKind(Code):
    """By which procedure a decision was taken."""

    ORDINARY = "ordinary"
    SIMPLIFIED = "simplified"
    BEFORE_GDPR = "before_gdpr"
    OTHER_AUTHORITY = "other_authority"


class Outcome(Code):
    """What was ordered."""

    FINE = "fine"
    FINE_AND_ORDER = "fine_and_order"
    PERIODIC_PENALTY_SETTLED = "periodic_penalty_settled"
    REPRIMAND = "reprimand"


@attrs.frozen(kw_only=True)
class Decision:
    """A published decision; amounts are in the currency of the row.

    ``amount`` is the final one: where a court changed the amount first imposed, that one is in ``first_amount``.
    ``articles`` are those of the decision, or those that the words of the list point to where ``articles_verification``
    is an analysis. ``profession`` is that of a liberal professional. ``body`` and ``breach`` are French.
    """

    number: str
    day: date
    country: str
    body: str
    breach: str
    amount: Decimal
    kind: DecisionKind
    outcome: Outcome
    reference: str
    articles: tuple[Provision, ...]
    currency: str = "EUR"
    first_amount: Decimal | None = None
    profession: Profession | None = None
    note: str | None = None
    verification: Verification = Verification.VERIFIED
    articles_verification: Verification = Verification.VERIFIED

    @property
    def changed_by_a_court(self) -> bool:
        """Whether a court changed the amount first imposed."""
        return self.first_amount is not None
