# SPDX-License-Identifier: MIT
"""How large a practice is: the figures and answers on which the duties of an officer and an assessment depend."""

from __future__ import annotations

from decimal import Decimal

import attrs
from attrs.validators import optional

from rgpd_sante.facts import Answer, Count, an_instance
from rgpd_sante.money import an_amount

__all__ = ["Scale"]


@attrs.frozen(kw_only=True)
class Scale:
    """The scale of a practice.

    ``patients_per_year`` counts persons, ``sites`` places of practice; ``annual_turnover`` is in euros before tax;
    ``shared_information_system`` tells whether several professionals share one; ``public_body`` whether the practice
    is a public authority or body (art. 37(1)(a)), ``large_scale_care_data`` whether its core activity is the
    processing of health data on a large scale (art. 37(1)(c)).

    Raises:
        FactError: if the turnover is not an amount in euros.

    Examples:
        >>> Scale(annual_turnover=Decimal("2600000.01")).public_body
        Answer.UNKNOWN
    """

    patients_per_year: Count | None = attrs.field(default=None, validator=optional(an_instance(Count)))
    sites: Count | None = attrs.field(default=None, validator=optional(an_instance(Count)))
    annual_turnover: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    shared_information_system: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    public_body: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    large_scale_care_data: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
