# SPDX-License-Identifier: MIT
"""The thresholds of underwriting: modelling choices of the reference, each of which can be replaced."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs

from rgpd_sante.facts import not_negative
from rgpd_sante.money import an_amount

__all__ = ["GUIDE", "UnderwritingGuide"]


@attrs.frozen(kw_only=True)
class UnderwritingGuide:
    """The thresholds; what is above them is referred or declined.

    ``offline_copy_from`` is the limit of guarantee from which a copy offline is demanded (included);
    ``multifactor_above`` the one above which multi-factor authentication is demanded (not included);
    ``restore_test_months`` the age up to which a restore test counts.

    Examples:
        >>> UnderwritingGuide(referred_workstations=20).referred_turnover
        Decimal('10000000')
    """

    referred_workstations: int = attrs.field(default=50, validator=not_negative)
    referred_turnover: Decimal = attrs.field(default=Decimal(10_000_000), validator=an_amount)
    referred_files: int = attrs.field(default=50_000, validator=not_negative)
    declined_files: int = attrs.field(default=100_000, validator=not_negative)
    referred_incidents: int = attrs.field(default=2, validator=not_negative)
    offline_copy_from: Decimal = attrs.field(default=Decimal(500_000), validator=an_amount)
    multifactor_above: Decimal = attrs.field(default=Decimal(250_000), validator=an_amount)
    restore_test_months: int = attrs.field(default=12, validator=not_negative)


GUIDE: Final = UnderwritingGuide()
