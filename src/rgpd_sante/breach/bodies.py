# SPDX-License-Identifier: MIT
"""Other bodies involved: processors, joint controllers, controllers served (CNIL form, section 5), and reports."""

from __future__ import annotations

from datetime import datetime

import attrs
from attrs.validators import optional

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, refuse, shown
from rgpd_sante.facts import Answer, a_delay, a_text, an_instance, no_repeat, several
from rgpd_sante.time.instants import aware
from rgpd_sante.vocabulary.breach import IncidentEffect

__all__ = ["BodyRole", "IncidentReport", "InvolvedBody"]


class BodyRole(Code):
    """The role of another body in the processing breached, GDPR art. 4(7), 4(8) and 26."""

    PROCESSOR = "processor"
    JOINT_CONTROLLER = "joint_controller"
    CONTROLLER = "controller"


@attrs.frozen(kw_only=True)
class InvolvedBody:
    """Another body: who it is, when it knew, when one told the other.

    ``aware_at`` is its own awareness; ``told_us_at`` is when it informed the practice; ``told_at`` when the practice
    informed it. ``contract_notice_hours`` is the delay, in hours, that the contract sets for that information
    (GDPR art. 28 and 33(2); CSP R.1111-11 for a host).

    Raises:
        FactError: if it told the practice before it was aware.
    """

    name: str = attrs.field(repr=False, validator=a_text)
    role: BodyRole = attrs.field(validator=an_instance(BodyRole))
    relation: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    health_data_host: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    aware_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    told_us_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    told_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    contract_notice_hours: int | None = attrs.field(default=None, validator=optional(a_delay))

    def __attrs_post_init__(self) -> None:
        # art. 33(2): the processor informs « après en avoir pris connaissance »
        if (
            self.aware_at is not None
            and self.told_us_at is not None
            and self.told_us_at.timestamp() < self.aware_at.timestamp()
        ):
            fault = FactError(
                "told_us_at",
                given=shown(self.told_us_at.isoformat()),
                expected="an instant not earlier than aware_at",
                attendu="un instant qui ne précède pas la connaissance par cet organisme (aware_at)",
                article="RGPD, art. 33, § 2",
            )
            refuse([fault])


@attrs.frozen(kw_only=True)
class IncidentReport:
    """The security incident of a health structure, reported to the ANS or formerly to the ARS (CSP L.1111-8-2).

    ``exceptional`` tells whether the incident created an exceptional situation in the structure; ``effects`` are
    those of D.1111-16-2. ``known_at`` starts the duty, ``resolved_at`` ends the incident.
    """

    exceptional: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    effects: tuple[IncidentEffect, ...] = attrs.field(default=(), validator=[several(IncidentEffect), no_repeat])
    known_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    reported_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    resolved_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    resolution_told_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    reference: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
