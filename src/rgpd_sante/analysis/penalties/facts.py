# SPDX-License-Identifier: MIT
"""What an estimate is asked about: infringements, and the circumstances of whoever may be punished."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import attrs
from attrs.validators import optional

from rgpd_sante.analysis.penalties.provision import Provision
from rgpd_sante.errors import FactError, hidden, shown
from rgpd_sante.facts import Answer, a_text, an_instance, no_repeat, several
from rgpd_sante.money import an_amount
from rgpd_sante.vocabulary.penalties import Offence, PersonKind, Seriousness

__all__ = ["Infringement", "PenaltyCircumstances"]

_LARGEST_MULTIPLIER: Final = Decimal(100)


def _a_multiplier(_instance: object, attribute: attrs.Attribute[Decimal], value: Decimal) -> None:
    usable = isinstance(value, Decimal) and value.is_finite() and 0 <= value <= _LARGEST_MULTIPLIER
    if not usable:
        raise FactError(
            attribute.name,
            given=shown(str(value)) if isinstance(value, Decimal) else hidden(value),
            expected="a Decimal from 0 to 100",
            attendu="un coefficient décimal de 0 à 100",
        )


@attrs.frozen(kw_only=True)
class Infringement:
    """One infringement that an authority could find.

    ``linked_group`` is the same word for infringements of the same or linked processing operations (art. 83(3));
    ``None`` is a conduct of its own. ``starting_amount`` is the amount that an authority would first pick, for the
    anchored view. ``multiplier`` sums up, as the caller weighs them, the factors of art. 83(2) other than (a), (b) and
    (g), which the seriousness already counts: the guidelines give no percentage for any of them. ``found_by_cnil``
    tells whether the CNIL itself brought the breach to light: there is then no infringement of art. 33.

    Raises:
        FactError: if the multiplier or the starting amount is out of its range.
    """

    provision: Provision = attrs.field(validator=an_instance(Provision))
    seriousness: Seriousness = attrs.field(validator=an_instance(Seriousness))
    linked_group: str | None = attrs.field(default=None, validator=optional(a_text))
    reason: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    starting_amount: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    multiplier: Decimal = attrs.field(default=Decimal(1), validator=_a_multiplier)
    found_by_cnil: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class PenaltyCircumstances:
    """What an estimate needs to know beside the infringements; what is unknown is told and read prudently.

    Amounts are in euros. ``group_turnover`` is the worldwide turnover of the whole undertaking in the year before the
    decision; without it, the turnover of the practice is taken, and a warning says so. ``undertaking`` tells whether
    it carries on an economic activity, ``state`` whether the processing is carried out by the State. ``person`` is
    derived from the form of the practice where it is not given. ``offences`` are those to look at.
    ``repeated_delit`` is a repetition within five years, ``repeated_contravention`` within one. ``victim_complaint``
    tells whether the victim complained, without which art. 226-22 is not pursued; ``attempt_only`` whether the
    offences were only attempted, which those of the *Code pénal* listed here do not punish; ``hosts_health_data``
    whether the practice itself hosts the health data of others (CSP L.1115-1). ``profit`` is the gain of a deliberate
    fault (C. civ. 1254).
    """

    group_turnover: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
    undertaking: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    state: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    person: PersonKind | None = attrs.field(default=None, validator=optional(an_instance(PersonKind)))
    offences: tuple[Offence, ...] = attrs.field(default=(), validator=[several(Offence), no_repeat])
    repeated_delit: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    repeated_contravention: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    victim_complaint: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    attempt_only: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    hosts_health_data: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    profit: Decimal | None = attrs.field(default=None, validator=optional(an_amount))
