# SPDX-License-Identifier: MIT
"""Those who stand around a record: joint controllers, representatives, served controllers, sub-processors."""

from __future__ import annotations

import attrs
from attrs.validators import optional

from rgpd_sante.facts import Answer, a_text, an_instance
from rgpd_sante.practice.model import Address, Contact

__all__ = ["OfficerDesignation", "Party", "ServedController"]


@attrs.frozen(kw_only=True)
class Party:
    """An organisation or a person with how to reach it (GDPR art. 30(1)(a) and 30(2)(a)); nothing shows in ``repr``.

    Examples:
        >>> Party(name="Société de l’Exemple")
        Party(contact=None, address=None)
    """

    name: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    contact: Contact | None = attrs.field(default=None, validator=optional(an_instance(Contact)))
    address: Address | None = attrs.field(default=None, validator=optional(an_instance(Address)))


@attrs.frozen(kw_only=True)
class ServedController:
    """A controller for whom the practice processes, with its representative and its officer (art. 30(2)(a))."""

    controller: Party = attrs.field(default=Party(), validator=an_instance(Party))
    representative: Party | None = attrs.field(default=None, validator=optional(an_instance(Party)))
    officer: Party | None = attrs.field(default=None, validator=optional(an_instance(Party)))


@attrs.frozen(kw_only=True)
class OfficerDesignation:
    """Whether a data protection officer is designated (art. 37); who it is stands in the practice.

    ``company`` is that of an external officer, ``reason`` says why there is none, ``published`` and
    ``told_to_authority`` are the two duties of art. 37(7).
    """

    designated: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    address: Address | None = attrs.field(default=None, validator=optional(an_instance(Address)))
    company: Party | None = attrs.field(default=None, validator=optional(an_instance(Party)))
    reason: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    published: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    told_to_authority: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
