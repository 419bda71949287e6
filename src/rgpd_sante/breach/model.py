# SPDX-License-Identifier: MIT
"""The breach: the fields of GDPR art. 33(3), of art. 33(5) and of the CNIL online form, with distinct instants.

``None``, an empty tuple and ``UNKNOWN`` all mean that the practice does not know yet, never "no".
"""

from __future__ import annotations

from datetime import date, datetime
from itertools import pairwise
from typing import Final

import attrs
from attrs.validators import optional

from rgpd_sante.breach.bodies import IncidentReport, InvolvedBody
from rgpd_sante.breach.circumstances import Exposure, Protection, Recovery
from rgpd_sante.breach.severity_factors import SeverityFactors
from rgpd_sante.breach.steps import (
    Art34Exemption,
    Communication,
    CommunicationPlan,
    Complaint,
    Insurance,
    JournalEntry,
    Measure,
    Notification,
    RiskDecision,
)
from rgpd_sante.errors import FactError, refuse, shown
from rgpd_sante.facts import Answer, Count, a_text, an_instance, no_repeat, several
from rgpd_sante.time.instants import aware
from rgpd_sante.vocabulary.breach import (
    BreachCause,
    BreachNature,
    BreachOrigin,
    BreachRole,
    Certainty,
    ConsequenceKind,
    DataKind,
    DiscoverySource,
    HarmKind,
    PersonCategory,
)

__all__ = ["Breach"]

_DAYS_BETWEEN_ZONES: Final = 2


@attrs.frozen(kw_only=True)
class Breach:
    """A personal data breach, supposed or established, as the practice knows it.

    Instants are timezone-aware. ``signal_at`` is the first alert, ``aware_at`` the reasonable certainty that personal
    data were compromised: only the latter starts the 72 hours. Where the hour of awareness is not known, ``aware_on``
    holds its day. ``persons`` and ``records`` are two counts that do not depend on each other.

    Raises:
        FactError: for a fact that cannot be (naive instant, end before beginning).
        ImpossibleFactsError: for several of them at once.

    Examples:
        >>> Breach(reference="2026-01", role=BreachRole.CONTROLLER, certainty=Certainty.SUPPOSED).persons is None
        True
    """

    reference: str = attrs.field(validator=a_text)
    role: BreachRole = attrs.field(validator=an_instance(BreachRole))
    certainty: Certainty = attrs.field(validator=an_instance(Certainty))

    # section 6 of the form: dates
    period_known: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    began_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    ended_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    ongoing: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    signal_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    aware_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    aware_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    dates_comment: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    discovery_source: DiscoverySource | None = attrs.field(
        default=None, validator=optional(an_instance(DiscoverySource))
    )
    discovery: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))

    # section 7: about the breach
    natures: tuple[BreachNature, ...] = attrs.field(default=(), validator=[several(BreachNature), no_repeat])
    origins: tuple[BreachOrigin, ...] = attrs.field(default=(), validator=[several(BreachOrigin), no_repeat])
    origin_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    causes: tuple[BreachCause, ...] = attrs.field(default=(), validator=[several(BreachCause), no_repeat])
    cause_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    description: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))

    # section 8: data and persons concerned
    data_kinds: tuple[DataKind, ...] = attrs.field(default=(), validator=[several(DataKind), no_repeat])
    data_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    special_categories: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    records: Count | None = attrs.field(default=None, validator=optional(an_instance(Count)))
    person_categories: tuple[PersonCategory, ...] = attrs.field(
        default=(), validator=[several(PersonCategory), no_repeat]
    )
    persons: Count | None = attrs.field(default=None, validator=optional(an_instance(Count)))
    vulnerable_persons: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))

    # sections 9 to 12: measures, consequences, harm
    prior_measures: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    consequences: tuple[ConsequenceKind, ...] = attrs.field(default=(), validator=[several(ConsequenceKind), no_repeat])
    consequences_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    harms: tuple[HarmKind, ...] = attrs.field(default=(), validator=[several(HarmKind), no_repeat])
    harms_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    measures: tuple[Measure, ...] = attrs.field(default=(), validator=several(Measure))

    # circumstances on which the risk depends
    protection: Protection = attrs.field(default=Protection(), validator=an_instance(Protection))
    exposure: Exposure = attrs.field(default=Exposure(), validator=an_instance(Exposure))
    recovery: Recovery = attrs.field(default=Recovery(), validator=an_instance(Recovery))
    data_altered: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    severity_factors: SeverityFactors = attrs.field(default=SeverityFactors(), validator=an_instance(SeverityFactors))
    risk_decisions: tuple[RiskDecision, ...] = attrs.field(default=(), validator=several(RiskDecision))

    # section 5: other bodies; sections 13 and 14: persons told, other notifications
    bodies: tuple[InvolvedBody, ...] = attrs.field(default=(), validator=several(InvolvedBody))
    communication_plan: CommunicationPlan = attrs.field(
        default=CommunicationPlan(), validator=an_instance(CommunicationPlan)
    )
    communications: tuple[Communication, ...] = attrs.field(default=(), validator=several(Communication))
    art34_exemption: Art34Exemption | None = attrs.field(default=None, validator=optional(an_instance(Art34Exemption)))
    cross_border: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    persons_in_other_states: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    other_notifications: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    other_notifications_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))

    # what was done, and the duties beside the GDPR
    notifications: tuple[Notification, ...] = attrs.field(default=(), validator=several(Notification))
    documented_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    complaint: Complaint = attrs.field(default=Complaint(), validator=an_instance(Complaint))
    insurance: Insurance = attrs.field(default=Insurance(), validator=an_instance(Insurance))
    incident: IncidentReport = attrs.field(default=IncidentReport(), validator=an_instance(IncidentReport))
    journal: tuple[JournalEntry, ...] = attrs.field(default=(), validator=several(JournalEntry))
    closed_at: datetime | None = attrs.field(default=None, validator=optional(aware))

    def __attrs_post_init__(self) -> None:
        faults = [
            *_out_of_order(self, "began_at", "ended_at"),
            *_out_of_order(self, "signal_at", "aware_at"),
            # art. 33(1): « après en avoir pris connaissance » — nobody is aware of what has not begun
            *_out_of_order(self, "began_at", "aware_at", article="RGPD, art. 33, § 1"),
            *_day_too_early(self, "signal_at"),
            *_day_too_early(self, "began_at", article="RGPD, art. 33, § 1"),
        ]
        if self.aware_at is not None and self.aware_on is not None:
            faults.append(
                FactError(
                    "aware_on",
                    given=shown(self.aware_on.isoformat()),
                    expected="nothing beside aware_at",
                    attendu="rien, puisque aware_at donne déjà l’instant de la prise de connaissance",
                )
            )
        for earlier, later in pairwise(self.journal):
            if later.recorded_at.timestamp() < earlier.recorded_at.timestamp():
                faults.append(
                    FactError(
                        "journal",
                        given=shown(later.recorded_at.isoformat()),
                        expected="entries in the order in which they were recorded",
                        attendu="des lignes dans l’ordre où elles ont été consignées",
                        article="RGPD, art. 33, § 5",
                    )
                )
        refuse(faults)


def _day_too_early(breach: Breach, first: str, *, article: str | None = None) -> list[FactError]:
    earlier, day = getattr(breach, first), breach.aware_on
    # The day is one of the practice's territory, the instant may be told in any zone: the clocks of two places are
    # never more than 26 hours apart, so that a day may be called up to two days earlier elsewhere, not three.
    if earlier is None or day is None or (earlier.date() - day).days <= _DAYS_BETWEEN_ZONES:
        return []
    return [
        FactError(
            "aware_on",
            given=shown(day.isoformat()),
            expected=f"a day not earlier than {first} ({earlier.isoformat()})",
            attendu=f"un jour qui ne précède pas {first} ({earlier.isoformat()})",
            article=article,
        )
    ]


def _out_of_order(breach: Breach, first: str, second: str, *, article: str | None = None) -> list[FactError]:
    earlier, later = getattr(breach, first), getattr(breach, second)
    if earlier is None or later is None or earlier.timestamp() <= later.timestamp():
        return []
    return [
        FactError(
            second,
            given=shown(later.isoformat()),
            expected=f"an instant not earlier than {first} ({earlier.isoformat()})",
            attendu=f"un instant qui ne précède pas {first} ({earlier.isoformat()})",
            article=article,
        )
    ]
