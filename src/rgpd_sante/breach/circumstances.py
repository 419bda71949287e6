# SPDX-License-Identifier: MIT
"""The circumstances on which the risk depends: protection, exposure, recovery (GDPR recitals 75, 76 and 85)."""

from __future__ import annotations

import attrs
from attrs.validators import optional

from rgpd_sante.facts import Answer, a_text, an_instance, not_negative
from rgpd_sante.vocabulary.breach import Exfiltration, KeyState, RecipientKind, Restoration, ServiceImpact

__all__ = ["Exposure", "Protection", "Recovery"]


@attrs.frozen(kw_only=True)
class Protection:
    """Whether the data were unintelligible to an outsider before the breach, GDPR art. 34(3)(a).

    ``unintelligible`` is ``YES`` for a state-of-the-art encryption or a strong salted hash; ``key`` tells whether the
    secret that protects them is still safe.
    """

    unintelligible: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    key: KeyState = attrs.field(default=KeyState.UNKNOWN, validator=an_instance(KeyState))
    description: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))


@attrs.frozen(kw_only=True)
class Exposure:
    """Who could read the data, for how long and what became of them.

    ``harm_neutralised`` is ``YES`` only when the harm was neutralised or the data recovered with confidence, such as
    a letter returned unopened; the mere word of a stranger is ``deletion_confirmed``. ``days`` counts the days from
    the beginning of the exposure to its discovery, 0 when it was noticed at once.
    """

    exfiltration: Exfiltration = attrs.field(default=Exfiltration.UNKNOWN, validator=an_instance(Exfiltration))
    recipient: RecipientKind = attrs.field(default=RecipientKind.UNKNOWN, validator=an_instance(RecipientKind))
    recipient_detail: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    deletion_confirmed: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    harm_neutralised: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    misuse_observed: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    days: int | None = attrs.field(default=None, validator=optional(not_negative))


@attrs.frozen(kw_only=True)
class Recovery:
    """How far and how fast the data came back, and what the persons suffered meanwhile.

    ``within_hours`` is the time from the loss to the recovery described by ``restoration``, in hours.
    """

    restoration: Restoration = attrs.field(default=Restoration.UNKNOWN, validator=an_instance(Restoration))
    within_hours: int | None = attrs.field(default=None, validator=optional(not_negative))
    backup_available: Answer = attrs.field(default=Answer.UNKNOWN, validator=an_instance(Answer))
    service_impact: ServiceImpact = attrs.field(default=ServiceImpact.UNKNOWN, validator=an_instance(ServiceImpact))
    description: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
