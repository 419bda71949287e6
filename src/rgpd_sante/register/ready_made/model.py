# SPDX-License-Identifier: MIT
"""A ready-made record: a model to complete, with whom it is for and what we could not verify in it."""

from __future__ import annotations

import attrs
from attrs.validators import deep_iterable

from rgpd_sante.facts import a_text, an_instance, several
from rgpd_sante.register.records import ControllerRecord
from rgpd_sante.vocabulary.register import ProcessingSubject

__all__ = ["ReadyMadeRecord"]


@attrs.frozen(kw_only=True)
class ReadyMadeRecord:
    """A record of a controller to complete.

    What is our reading, what is unverified and what only the practice knows stands in ``record.to_review``, in French.
    ``audience`` says in French whom the record is for; ``notes`` are its advice, also printed as ``record.comments``.
    """

    subject: ProcessingSubject = attrs.field(validator=an_instance(ProcessingSubject))
    record: ControllerRecord = attrs.field(validator=an_instance(ControllerRecord))
    audience: str = attrs.field(validator=a_text)
    notes: tuple[str, ...] = attrs.field(default=(), validator=[several(str), deep_iterable(a_text)])
