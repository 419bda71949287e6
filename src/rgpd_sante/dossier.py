# SPDX-License-Identifier: MIT
"""The dossier: one practice with all it has. It stands above the slices, since it holds them, and below the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs
from attrs.validators import optional

from rgpd_sante.breach.model import Breach
from rgpd_sante.errors import FactError, refuse
from rgpd_sante.facts import an_instance, several
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.proposal import Proposal
from rgpd_sante.practice.model import Practice
from rgpd_sante.register.model import Register

__all__ = ["Dossier"]


@attrs.frozen(kw_only=True)
class Dossier:
    """A practice, its register of processing activities, its breaches, and its cyber insurance.

    ``register`` is ``None`` where nobody knows of one; an empty register is one that holds no record. Breaches,
    proposals, policies and claims have a reference of their own each, where they have one.

    Raises:
        FactError: if two breaches, proposals, policies or claims bear the same reference.

    Examples:
        >>> from rgpd_sante.time.zones import Territory
        >>> Dossier(practice=Practice(name="Cabinet de l’Exemple", territory=Territory.METROPOLE)).breaches
        ()
    """

    practice: Practice = attrs.field(validator=an_instance(Practice))
    register: Register | None = attrs.field(default=None, validator=optional(an_instance(Register)))
    breaches: tuple[Breach, ...] = attrs.field(default=(), validator=several(Breach))
    proposals: tuple[Proposal, ...] = attrs.field(default=(), validator=several(Proposal))
    policies: tuple[Policy, ...] = attrs.field(default=(), validator=several(Policy))
    claims: tuple[Claim, ...] = attrs.field(default=(), validator=several(Claim))

    def __attrs_post_init__(self) -> None:
        refuse(
            [
                *_repeated("breaches", "violations", [breach.reference for breach in self.breaches]),
                *_repeated("proposals", "propositions", [proposal.reference for proposal in self.proposals]),
                *_repeated("policies", "contrats", [policy.reference for policy in self.policies]),
                *_repeated("claims", "sinistres", [claim.reference for claim in self.claims]),
            ]
        )


def _repeated(field: str, quoi: str, references: Iterable[str | None]) -> list[FactError]:
    counted = Counter(reference for reference in references if reference is not None)
    repeated = counted.total() - len(counted)
    if not repeated:
        return []
    return [
        FactError(
            field,
            given=f"{counted.total()} {quoi} dont {repeated} de référence déjà prise",
            expected="a reference of its own for each",
            attendu="une référence propre à chacun",
        )
    ]
