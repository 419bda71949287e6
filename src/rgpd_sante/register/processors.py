# SPDX-License-Identifier: MIT
"""Processors (*sous-traitants*): the contract of art. 28(3), and the hosting of health data (CSP L.1111-8)."""

from __future__ import annotations

from datetime import date

import attrs
from attrs.validators import deep_iterable, optional

from rgpd_sante.errors import FactError, refuse
from rgpd_sante.facts import Answer, a_delay, a_text, an_instance, no_repeat, several
from rgpd_sante.practice.model import Contact
from rgpd_sante.register.transfers import a_country
from rgpd_sante.vocabulary.governance import HdsVersion, HostingActivity, ProcessorClause

__all__ = ["HealthDataHosting", "ProcessingContract", "Processor"]


@attrs.frozen(kw_only=True)
class ProcessingContract:
    """A contract with a processor, and its clauses: those found, those found missing; the others were not looked for.

    ``breach_notice_hours`` is the delay, in hours, within which the processor must tell of a breach.

    Raises:
        FactError: if a clause is both present and absent.

    Examples:
        >>> ProcessingContract(present=(ProcessorClause.HEAD,)).absent
        ()
    """

    signed: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    signed_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    reference: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    present: tuple[ProcessorClause, ...] = attrs.field(default=(), validator=[several(ProcessorClause), no_repeat])
    absent: tuple[ProcessorClause, ...] = attrs.field(default=(), validator=[several(ProcessorClause), no_repeat])
    breach_notice_hours: int | None = attrs.field(default=None, validator=optional(a_delay))

    def __attrs_post_init__(self) -> None:
        both = [clause for clause in self.present if clause in self.absent]
        if both:
            refuse(
                [
                    FactError(
                        "absent",
                        given=", ".join(both),
                        expected="clauses that are not also present",
                        attendu="des clauses qui ne sont pas aussi dites présentes",
                        article="RGPD, art. 28, § 3",
                    )
                ]
            )


@attrs.frozen(kw_only=True)
class HealthDataHosting:
    """The certification of a processor that hosts health data.

    ``activities`` are those of the certificate, ``storage_countries`` the codes of the countries where the data lie.
    """

    certified: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    version: HdsVersion | None = attrs.field(default=None, validator=optional(an_instance(HdsVersion)))
    activities: tuple[HostingActivity, ...] = attrs.field(default=(), validator=[several(HostingActivity), no_repeat])
    issued_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    ends_on: date | None = attrs.field(default=None, validator=optional(an_instance(date)))
    storage_countries: tuple[str, ...] = attrs.field(
        default=(), repr=False, validator=[several(str), deep_iterable(a_country), no_repeat]
    )
    access_outside_eea: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))


@attrs.frozen(kw_only=True)
class Processor:
    """A processor that acts for the practice.

    ``hosts_health_data`` tells whether it keeps health data on its own systems; ``hosting`` is then its certification.
    ``needed_activities`` are the activities of hosting that the service calls for.
    """

    name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    service: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    contact: Contact | None = attrs.field(default=None, validator=optional(an_instance(Contact)))
    country: str | None = attrs.field(default=None, repr=False, validator=optional(a_country))
    contract: ProcessingContract = attrs.field(default=ProcessingContract(), validator=an_instance(ProcessingContract))
    hosts_health_data: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    needed_activities: tuple[HostingActivity, ...] = attrs.field(
        default=(), validator=[several(HostingActivity), no_repeat]
    )
    hosting: HealthDataHosting = attrs.field(default=HealthDataHosting(), validator=an_instance(HealthDataHosting))
