# SPDX-License-Identifier: MIT
"""What a duty is: who owes what to whom, by when, on which basis, and where it stands at an instant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import attrs

from rgpd_sante.analysis.assessment import BreachAssessment
from rgpd_sante.codes import Code
from rgpd_sante.law.citation import Citation, Verification
from rgpd_sante.law.delay import Delay
from rgpd_sante.law.verdict import FactUsed, MissingFact
from rgpd_sante.time.limits import Limit
from rgpd_sante.vocabulary.breach import AddresseeKind

__all__ = ["Debtor", "Force", "Obligation", "ObligationCode", "ObligationState", "Obligations"]


class ObligationCode(Code):
    """The rows of the table of obligations."""

    DOCUMENTATION = "documentation"
    AUTHORITY_NOTIFICATION = "authority_notification"
    AUTHORITY_COMPLEMENT = "authority_complement"
    AUTHORITY_DELAY_REASONS = "authority_delay_reasons"
    CONTROLLER_NOTICE = "controller_notice"
    PERSONS_COMMUNICATION = "persons_communication"
    PUBLIC_COMMUNICATION = "public_communication"
    INCIDENT_REPORT = "incident_report"
    INCIDENT_RESOLUTION = "incident_resolution"
    POLICE_COMPLAINT = "police_complaint"
    INSURER_NOTICE = "insurer_notice"
    NIS2_EARLY_WARNING = "nis2_early_warning"
    NIS2_NOTIFICATION = "nis2_notification"
    NIS2_FINAL_REPORT = "nis2_final_report"
    OMNIBUS_NOTIFICATION = "omnibus_notification"


class Force(Code):
    """What binds: a duty of the law, a condition of payment, a contract, an advice, or a text not in force."""

    DUTY = "duty"
    CONDITION_OF_PAYMENT = "condition_of_payment"
    CONTRACT = "contract"
    ADVICE = "advice"
    NOT_IN_FORCE = "not_in_force"


class Debtor(Code):
    """Who owes it."""

    CONTROLLER = "controller"
    PROCESSOR = "processor"
    HEALTH_STRUCTURE = "health_structure"
    VICTIM = "victim"
    INSURED = "insured"
    ENTITY = "entity"


class ObligationState(Code):
    """Where a duty stands at an instant.

    ``NOT_DUE``: its trigger has not happened. ``UNDETERMINED``: facts are missing, or the text is unclear; act as if it
    were due.
    ``DONE``: done, and no figure measures whether it was in time. ``DONE_LATE``: late, where no reasons are asked for.
    """

    NOT_APPLICABLE = "not_applicable"
    NOT_DUE = "not_due"
    UNDETERMINED = "undetermined"
    DUE = "due"
    OVERDUE = "overdue"
    DONE = "done"
    DONE_ON_TIME = "done_on_time"
    DONE_LATE = "done_late"
    DONE_LATE_WITH_REASONS = "done_late_with_reasons"
    DONE_LATE_WITHOUT_REASONS = "done_late_without_reasons"

    @property
    def is_open(self) -> bool:
        """Whether something remains to be done, or to be found out.

        Examples:
            >>> ObligationState.OVERDUE.is_open, ObligationState.DONE.is_open, ObligationState.NOT_DUE.is_open
            (True, False, False)
        """
        return self in {ObligationState.UNDETERMINED, ObligationState.DUE, ObligationState.OVERDUE}

    @property
    def is_done(self) -> bool:
        """Whether the act was done, in time or not."""
        return self in {
            ObligationState.DONE,
            ObligationState.DONE_ON_TIME,
            ObligationState.DONE_LATE,
            ObligationState.DONE_LATE_WITH_REASONS,
            ObligationState.DONE_LATE_WITHOUT_REASONS,
        }


@attrs.frozen(kw_only=True)
class Obligation:
    """One duty with its reasoning.

    ``clock_start`` is the event from which the delay runs, ``limit`` both its ends where the text gives a figure, and
    ``remaining`` the time from the instant of the question to the prudent end (negative once it is past), while the
    act is not done. ``body`` is the rank of the other body among ``breach.bodies``, where the duty concerns one.
    ``reasons`` and ``notes`` are French sentences: why the duty applies or not, and what to know beside it.
    ``first_day`` and ``last_day`` are those of the rule.
    """

    code: ObligationCode
    force: Force
    debtor: Debtor
    addressee: AddresseeKind
    state: ObligationState
    delay: Delay | None = None
    clock_start: datetime | None = None
    limit: Limit | None = None
    done_at: datetime | None = None
    remaining: timedelta | None = None
    body: int | None = None
    reasons: tuple[str, ...]
    notes: tuple[str, ...] = ()
    citations: tuple[Citation, ...]
    verification: Verification = Verification.VERIFIED
    first_day: date | None = None
    last_day: date | None = None
    facts: tuple[FactUsed, ...] = ()
    missing: tuple[MissingFact, ...] = ()


@attrs.frozen(kw_only=True)
class Obligations:
    """The duties that a breach creates or does not create, at an instant, with the assessment they rest on.

    Iterating gives all the rows of the table, those that do not apply included, with the reason why.
    """

    reference: str
    at: datetime
    assessment: BreachAssessment
    items: tuple[Obligation, ...] = attrs.field(repr=False)

    def __iter__(self) -> Iterator[Obligation]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def of(self, code: ObligationCode) -> tuple[Obligation, ...]:
        """Return the rows of one code; a notice to several controllers has one row each."""
        return tuple(item for item in self.items if item.code is code)

    @property
    def applicable(self) -> tuple[Obligation, ...]:
        """The rows that apply or may apply, done or not."""
        return tuple(item for item in self.items if item.state is not ObligationState.NOT_APPLICABLE)

    @property
    def open(self) -> tuple[Obligation, ...]:
        """The rows on which something remains to be done or to be found out."""
        return tuple(item for item in self.items if item.state.is_open)
