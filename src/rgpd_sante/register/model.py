# SPDX-License-Identifier: MIT
"""The register of processing activities (GDPR art. 30) of one practice."""

from __future__ import annotations

import attrs
from attrs.validators import optional

from rgpd_sante.facts import a_text, an_instance, several
from rgpd_sante.register.parties import OfficerDesignation, Party
from rgpd_sante.register.records import ControllerRecord, ProcessorRecord

__all__ = ["Register"]


@attrs.frozen(kw_only=True)
class Register:
    """The registers that a practice keeps: as a controller and, where it also processes for others, as a processor.

    The CNIL recommends two separate registers, hence two lists. Who the controller is stands in the practice of the
    dossier. ``version`` and ``author`` are those of the cover.

    Examples:
        >>> Register(controller_records=(ControllerRecord(name="Suivi des patients"),)).processor_records
        ()
    """

    controller_records: tuple[ControllerRecord, ...] = attrs.field(default=(), validator=several(ControllerRecord))
    processor_records: tuple[ProcessorRecord, ...] = attrs.field(default=(), validator=several(ProcessorRecord))
    officer: OfficerDesignation = attrs.field(default=OfficerDesignation(), validator=an_instance(OfficerDesignation))
    representative: Party | None = attrs.field(default=None, validator=optional(an_instance(Party)))
    version: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    author: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
