# SPDX-License-Identifier: MIT
"""The proposal form as it was filled: every answer may be unknown, and the version of the questions is kept.

Only a question that was asked can be answered falsely (*Code des assurances*, L.113-2 2°, L.113-8, L.113-9): the
version tells which questions were put, the signature who answered and when.
"""

from __future__ import annotations

import attrs
from attrs.validators import optional

from rgpd_sante.errors import FactError, shown
from rgpd_sante.facts import a_text, an_instance
from rgpd_sante.insurance.proposal_parts import (
    Applicant,
    Backups,
    CardsAndWeb,
    Habits,
    Organisation,
    PastEvents,
    ProposalSignature,
    RiskVolume,
    Suppliers,
    SystemSecurity,
)

__all__ = ["Proposal"]


@attrs.frozen(kw_only=True)
class Proposal:
    """A proposal form (*formulaire de déclaration du risque*).

    ``questionnaire_version`` is the version of the questions that were put. A proposal binds neither side, signed or
    not (L.112-2). ``reference`` is that of the file that holds it.

    Raises:
        FactError: if a restore test is dated after the signature.

    Examples:
        >>> Proposal().past.incident_count is None
        True
    """

    reference: str | None = attrs.field(default=None, validator=optional(a_text))
    questionnaire_version: str | None = attrs.field(default=None, repr=False, validator=optional(a_text))
    applicant: Applicant = attrs.field(default=Applicant(), validator=an_instance(Applicant))
    volume: RiskVolume = attrs.field(default=RiskVolume(), validator=an_instance(RiskVolume))
    cards_and_web: CardsAndWeb = attrs.field(default=CardsAndWeb(), validator=an_instance(CardsAndWeb))
    backups: Backups = attrs.field(default=Backups(), validator=an_instance(Backups))
    systems: SystemSecurity = attrs.field(default=SystemSecurity(), validator=an_instance(SystemSecurity))
    habits: Habits = attrs.field(default=Habits(), validator=an_instance(Habits))
    suppliers: Suppliers = attrs.field(default=Suppliers(), validator=an_instance(Suppliers))
    organisation: Organisation = attrs.field(default=Organisation(), validator=an_instance(Organisation))
    past: PastEvents = attrs.field(default=PastEvents(), validator=an_instance(PastEvents))
    signature: ProposalSignature = attrs.field(default=ProposalSignature(), validator=an_instance(ProposalSignature))

    def __attrs_post_init__(self) -> None:
        tested, signed = self.backups.restore_tested_on, self.signature.signed_on
        if tested is not None and signed is not None and tested > signed:
            raise FactError(
                "backups.restore_tested_on",
                given=shown(tested.isoformat()),
                expected=f"a day not later than the signature ({signed.isoformat()})",
                attendu=f"un jour qui ne suit pas la signature ({signed.isoformat()})",
            )
