# SPDX-License-Identifier: MIT
"""What was done about a breach, each step with its instant: journal, filings, letters, complaint, notices."""

from __future__ import annotations

from datetime import date, datetime

import attrs
from attrs.validators import optional

from rgpd_sante.codes import Code
from rgpd_sante.errors import FactError, refuse, shown
from rgpd_sante.facts import Answer, Count, a_delay, a_text, an_instance
from rgpd_sante.time.instants import aware
from rgpd_sante.vocabulary.breach import Art34Ground, CommunicationIntent, NotificationKind, RiskLevel

__all__ = [
    "Art34Exemption",
    "Communication",
    "CommunicationChannel",
    "CommunicationPlan",
    "Complaint",
    "Insurance",
    "JournalEntry",
    "Measure",
    "Notification",
    "RiskDecision",
]


@attrs.frozen(kw_only=True)
class JournalEntry:
    """A line of the journal; the journal only grows (:func:`rgpd_sante.breach.rules.recorded`)."""

    recorded_at: datetime = attrs.field(validator=aware)
    text: str = attrs.field(repr=False, validator=a_text)
    author: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class Measure:
    """A measure taken or proposed after the breach, GDPR art. 33(3)(d); ``done_at`` is ``None`` while not done."""

    text: str = attrs.field(repr=False, validator=a_text)
    done_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    planned_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))


@attrs.frozen(kw_only=True)
class RiskDecision:
    """The level of risk decided by a person, with author, date and reason; it prevails over the computed one."""

    decided_at: datetime = attrs.field(validator=aware)
    author: str = attrs.field(repr=False, validator=a_text)
    level: RiskLevel = attrs.field(validator=an_instance(RiskLevel))
    reason: str = attrs.field(repr=False, validator=a_text)


@attrs.frozen(kw_only=True)
class Notification:
    """A filing with the CNIL; ``delay_reasons`` are the reasons of GDPR art. 33(1), second sentence."""

    kind: NotificationKind = attrs.field(validator=an_instance(NotificationKind))
    filed_at: datetime = attrs.field(validator=aware)
    reference: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    delay_reasons: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


class CommunicationChannel(Code):
    """How persons were told: one by one, or by a public communication, GDPR art. 34(3)(c)."""

    INDIVIDUAL = "individual"
    PUBLIC = "public"


@attrs.frozen(kw_only=True)
class Communication:
    """A communication to the persons concerned that has been sent."""

    channel: CommunicationChannel = attrs.field(validator=an_instance(CommunicationChannel))
    sent_at: datetime = attrs.field(validator=aware)
    means: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    persons: Count | None = attrs.field(default=None, validator=optional(an_instance(Count)))


@attrs.frozen(kw_only=True)
class CommunicationPlan:
    """What the practice intends for the persons; section 13 of the CNIL form."""

    intent: CommunicationIntent = attrs.field(
        default=CommunicationIntent.UNDETERMINED, validator=an_instance(CommunicationIntent)
    )
    planned_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    means: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    reason: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    advice: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class Art34Exemption:
    """A ground of GDPR art. 34(3) that the practice relies on, with its date and its reason.

    ``measures_at`` is when the measures of (a) or (b) were in place; it may not follow the decision.

    Raises:
        FactError: if the measures follow the decision that relies on them.
    """

    ground: Art34Ground = attrs.field(validator=an_instance(Art34Ground))
    decided_at: datetime = attrs.field(validator=aware)
    reason: str = attrs.field(repr=False, validator=a_text)
    measures_at: datetime | None = attrs.field(default=None, validator=optional(aware))

    def __attrs_post_init__(self) -> None:
        # art. 34(3)(a) and (b): « a mis en œuvre », « a pris des mesures ultérieures » — before the decision
        if self.measures_at is not None and self.measures_at.timestamp() > self.decided_at.timestamp():
            fault = FactError(
                "measures_at",
                given=shown(self.measures_at.isoformat()),
                expected="an instant not later than decided_at",
                attendu="un instant qui ne suit pas la décision (decided_at)",
                article="RGPD, art. 34, § 3",
            )
            refuse([fault])


@attrs.frozen(kw_only=True)
class Complaint:
    """The complaint to the police, the *gendarmerie* or the prosecutor (C. assur. L.12-10-1).

    ``offence_alleged`` tells whether an attack on a data system (C. pén. 323-1 to 323-3-1) is alleged;
    ``attack_known_at`` is when the victim knew of the attack. A *pré-plainte* is kept apart: it is not a complaint.
    """

    offence_alleged: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    attack_known_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    precomplaint_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    filed_at: datetime | None = attrs.field(default=None, validator=optional(aware))
    reference: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class Insurance:
    """What is known of a cyber cover and of the notice given to the insurer (C. assur. L.113-2, 4°).

    ``notice_working_days`` is the delay of the policy, in working days.
    """

    cyber_cover: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    insurer: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    notice_working_days: int | None = attrs.field(default=None, validator=optional(a_delay))
    notified_at: datetime | None = attrs.field(default=None, validator=optional(aware))
