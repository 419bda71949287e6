# SPDX-License-Identifier: MIT
"""What an exposure is asked about: the records, the revenue, and the figures that the caller knows better."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, hidden, shown
from rgpd_sante.facts import Count, an_instance
from rgpd_sante.insurance.ratios import a_ratio
from rgpd_sante.money import an_amount

__all__ = ["MOST_RECORDS", "ExposureFacts", "usable_records"]

MOST_RECORDS: Final = 1_000_000_000
_LONGEST: Final = 10_000


def _a_duration(_instance: object, attribute: attrs.Attribute[Decimal], value: Decimal) -> None:
    # beyond, it is a slip of the hand, as for any delay of the library
    if not isinstance(value, Decimal) or not value.is_finite() or not 0 <= value <= _LONGEST:
        raise FactError(
            attribute.name,
            given=shown(str(value)) if isinstance(value, Decimal) else hidden(value),
            expected=f"a Decimal from 0 to {_LONGEST}",
            attendu=f"une durée décimale de 0 à {_LONGEST}",
        )


def _not_too_many(_instance: object, attribute: attrs.Attribute[Count], value: Count) -> None:
    # beyond, the product with a cost could need more digits than exact arithmetic holds
    if value.value > MOST_RECORDS:
        raise FactError(
            attribute.name,
            given=shown(value.value),
            expected=f"{MOST_RECORDS} records at most",
            attendu=f"{MOST_RECORDS} dossiers au plus",
        )


def usable_records(number: int | None) -> int | None:
    """Hand back a number of records, ``None`` where it is a slip of the hand, to be asked again.

    Examples:
        >>> usable_records(1500), usable_records(10**12)
        (1500, None)
    """
    return None if number is None or number > MOST_RECORDS else number


@attrs.frozen(kw_only=True)
class ExposureFacts:
    """The facts of an exposure; amounts are in euros, what is left out is taken from the studies.

    ``records`` counts the patient files kept, ``annual_revenue`` is the revenue of the last closed year.
    ``saved_variable_rate`` is the share of revenue that is no longer spent while the activity stands still, such as
    the drugs that a pharmacy does not buy; unknown, it is read prudently as nothing saved. ``activity_lost`` is the
    share of the activity that stops.
    ``weeks`` and ``days`` are the durations of the two models, ``unit_cost`` the cost of one record with everything in
    it, ``direct_share`` the part of it that is spent directly, ``fixed_costs`` what forensics and legal advice cost
    whatever the number of records.

    Raises:
        FactError: if an amount, a share or a duration is out of its range.

    Examples:
        >>> ExposureFacts(records=Count(value=1500), annual_revenue=Decimal(181_000)).activity_lost
        Decimal('1')
    """

    records: Count = attrs.field(validator=[an_instance(Count), _not_too_many])
    annual_revenue: Decimal = attrs.field(validator=an_amount)
    saved_variable_rate: Decimal | None = attrs.field(default=None, validator=optional(a_ratio))
    activity_lost: Decimal = attrs.field(default=Decimal(1), validator=a_ratio)
    weeks: Decimal | None = attrs.field(default=None, validator=optional(_a_duration))
    days: Decimal | None = attrs.field(default=None, validator=optional(_a_duration))
    unit_cost: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    direct_share: Decimal | None = attrs.field(default=None, validator=optional(a_ratio))
    fixed_costs: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
