# SPDX-License-Identifier: MIT
"""The two kinds of record of GDPR art. 30: that of a controller (1) and that of a processor (2)."""

from __future__ import annotations

from datetime import date

import attrs
from attrs.validators import deep_iterable, optional

from rgpd_sante.facts import Answer, Count, a_text, an_instance, no_repeat, several
from rgpd_sante.register.content import Change, DataItem, DataSubjects, Purpose, Recipient, SecurityMeasure
from rgpd_sante.register.parties import Party, ServedController
from rgpd_sante.register.processors import Processor
from rgpd_sante.register.transfers import Transfer
from rgpd_sante.vocabulary.governance import DpiaCriterion, DpiaExemption, DpiaRequiredType
from rgpd_sante.vocabulary.register import ProcessingSubject

__all__ = ["ControllerRecord", "ImpactAssessment", "ProcessorRecord"]


@attrs.frozen(kw_only=True)
class ImpactAssessment:
    """What is known of the impact assessment (*AIPD*, art. 35) of a processing activity.

    ``done`` tells whether one was carried out. ``criteria`` are the criteria met, ``criteria_assessed`` whether all
    nine were looked at. ``required_types`` and ``exemptions`` are the lines of the two CNIL lists that the practice
    recognises in its activity; ``reason`` is why it decided as it did.
    """

    done: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    done_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    reason: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    criteria: tuple[DpiaCriterion, ...] = attrs.field(default=(), validator=[several(DpiaCriterion), no_repeat])
    criteria_assessed: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    required_types: tuple[DpiaRequiredType, ...] = attrs.field(
        default=(), validator=[several(DpiaRequiredType), no_repeat]
    )
    exemptions: tuple[DpiaExemption, ...] = attrs.field(default=(), validator=[several(DpiaExemption), no_repeat])


@attrs.frozen(kw_only=True)
class ControllerRecord:
    """A processing activity of which the practice is the controller (art. 30(1)): one record for each purpose.

    ``any_joint_controller``, ``any_recipient``, ``any_transfer`` and ``any_processor`` record an explicit "none": an
    empty list alone says nothing. Art. 30 asks for nothing from ``any_processor`` on; the CNIL recommends it.
    ``provision_of_data`` says whether the data must be given and what follows if not (art. 13(2)(e)), ``occasional``
    and ``likely_risk`` are the conditions of art. 30(5), ``to_review`` what a person must still check.

    Examples:
        >>> ControllerRecord(name="Suivi des patients").any_transfer
        Answer.UNKNOWN
    """

    reference: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    subject: ProcessingSubject | None = attrs.field(default=None, validator=optional(an_instance(ProcessingSubject)))
    created_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    updated_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    history: tuple[Change, ...] = attrs.field(default=(), validator=several(Change))
    software: tuple[str, ...] = attrs.field(default=(), repr=False, validator=[several(str), deep_iterable(a_text)])

    # art. 30(1)(a) to (g)
    any_joint_controller: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    joint_controllers: tuple[Party, ...] = attrs.field(default=(), validator=several(Party))
    purposes: tuple[Purpose, ...] = attrs.field(default=(), validator=several(Purpose))
    data_subjects: tuple[DataSubjects, ...] = attrs.field(default=(), validator=several(DataSubjects))
    data: tuple[DataItem, ...] = attrs.field(default=(), validator=several(DataItem))
    any_recipient: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    recipients: tuple[Recipient, ...] = attrs.field(default=(), validator=several(Recipient))
    any_transfer: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    transfers: tuple[Transfer, ...] = attrs.field(default=(), validator=several(Transfer))
    security: tuple[SecurityMeasure, ...] = attrs.field(default=(), validator=several(SecurityMeasure))

    # recommended by the CNIL, not asked for by art. 30
    any_processor: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    processors: tuple[Processor, ...] = attrs.field(default=(), validator=several(Processor))
    data_source: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    information_notice: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    provision_of_data: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    rights_procedure: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    automated_decision: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    persons: Count | None = attrs.field(default=None, validator=optional(an_instance(Count)))
    occasional: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    likely_risk: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    large_scale: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    impact_assessment: ImpactAssessment = attrs.field(
        default=ImpactAssessment(), validator=an_instance(ImpactAssessment)
    )
    to_review: tuple[str, ...] = attrs.field(default=(), repr=False, validator=[several(str), deep_iterable(a_text)])
    comments: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class ProcessorRecord:
    """What the practice carries out for other controllers (art. 30(2)): no purpose, no data, no retention asked for.

    ``processing_categories`` are the categories of processing carried out for each controller, ``sub_processors``
    those that the practice uses for them (a recommendation of the CNIL).
    """

    reference: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    created_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    updated_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    history: tuple[Change, ...] = attrs.field(default=(), validator=several(Change))
    controllers: tuple[ServedController, ...] = attrs.field(default=(), validator=several(ServedController))
    processing_categories: tuple[str, ...] = attrs.field(
        default=(), repr=False, validator=[several(str), deep_iterable(a_text)]
    )
    any_transfer: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    transfers: tuple[Transfer, ...] = attrs.field(default=(), validator=several(Transfer))
    security: tuple[SecurityMeasure, ...] = attrs.field(default=(), validator=several(SecurityMeasure))
    sub_processors: tuple[Party, ...] = attrs.field(default=(), validator=several(Party))
    comments: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
