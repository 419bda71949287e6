# SPDX-License-Identifier: MIT
"""The shapes of a penalty in a text: a maximum by tier, a band of size, an offence. Amounts are in euros."""

from __future__ import annotations

from decimal import Decimal

import attrs

from rgpd_sante.facts import Answer
from rgpd_sante.law.citation import Verification

__all__ = ["FineCeiling", "OffenceRule", "SizeBand", "TierRange"]


@attrs.frozen(kw_only=True)
class FineCeiling:
    """A legal maximum of GDPR art. 83: an amount, or a share of the turnover where that is higher."""

    static: Decimal
    rate: Decimal


@attrs.frozen(kw_only=True)
class TierRange:
    """Articles of one tier: from ``first`` to ``last``, or one paragraph of an article.

    ``point`` is the place in art. 83 that names them.
    """

    first: int
    last: int
    tier: str
    point: str
    paragraph: int | None = None


@attrs.frozen(kw_only=True)
class SizeBand:
    """A band of turnover with the factors by which the starting amount may be multiplied; ``top`` is included.

    The last band has no top.
    """

    top: Decimal | None
    low: Decimal
    high: Decimal
    verification: Verification = Verification.VERIFIED


@attrs.frozen(kw_only=True)
class OffenceRule:
    """What an offence costs a natural person, and how it is pursued.

    ``fine`` and ``years`` are the maxima of a natural person; ``negligence`` tells whether negligence is enough
    (unknown where the text is silent, so that the general rule of intent applies), ``complaint`` whether the victim
    must complain.
    """

    conduct: str
    kind: str
    years: int
    fine: Decimal
    negligence: Answer
    complaint: Answer
    who: str
