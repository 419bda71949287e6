# SPDX-License-Identifier: MIT
"""Which proposal, policy or claim a document is about, and what is refused where that is not clear."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Final, Protocol, TypeVar

from rgpd_sante.breach.model import Breach
from rgpd_sante.dossier import Dossier
from rgpd_sante.errors import UnsupportedError, shown
from rgpd_sante.insurance.claim import Claim
from rgpd_sante.insurance.policy import Policy
from rgpd_sante.insurance.proposal import Proposal

__all__ = [
    "InsuranceChoiceError",
    "InsuranceItem",
    "chosen_claim",
    "chosen_policy",
    "chosen_proposal",
    "claim_of_breach",
    "policy_of_claim",
]


class InsuranceItem(Enum):
    """What a dossier holds of insurance."""

    PROPOSAL = "proposal"
    POLICY = "policy"
    CLAIM = "claim"


# the words of each, in the singular, in the plural and after « aucun »
_WORDS: Final = {
    InsuranceItem.PROPOSAL: ("Aucune proposition", "plusieurs propositions", "aucune proposition", "l’une d’elles"),
    InsuranceItem.POLICY: ("Aucun contrat", "plusieurs contrats", "aucun contrat d’assurance", "l’un d’eux"),
    InsuranceItem.CLAIM: ("Aucun sinistre", "plusieurs sinistres", "aucun sinistre", "l’un d’eux"),
}


class InsuranceChoiceError(UnsupportedError):
    """The document is about one proposal, policy or claim, and the reference names none, or none was given.

    ``asked`` is the reference, empty where none was given; ``admitted`` are those of the dossier, ``item`` what was
    looked for and ``count`` how many the dossier holds.
    """

    def __init__(self, asked: str, admitted: tuple[str, ...], item: InsuranceItem, count: int) -> None:
        self.item = item
        self.count = count
        super().__init__(asked, admitted)

    def __reduce__(self) -> tuple[object, ...]:
        return (InsuranceChoiceError, (self.asked, self.admitted, self.item, self.count))

    @property
    def message(self) -> str:
        """The message in French, for the end user."""
        no_such, several, none, one_of = _WORDS[self.item]
        if not self.count:
            return f"Le dossier ne contient {none}."
        references = ", ".join(shown(reference) for reference in self.admitted) or "aucune"
        if not self.asked:
            return f"Le dossier contient {several} : indiquer la référence de {one_of} ({references})."
        return f"{no_such} n’a la référence « {shown(self.asked)} » ; références du dossier : {references}."


class _Referenced(Protocol):
    @property
    def reference(self) -> str | None: ...


T = TypeVar("T", bound=_Referenced)


def _chosen(items: Sequence[T], asked: str | None, item: InsuranceItem) -> T:
    found = [one for one in items if asked is None or one.reference == asked]
    if len(found) != 1:
        known = tuple(one.reference for one in items if one.reference is not None)
        raise InsuranceChoiceError(asked or "", known, item, len(items))
    return found[0]


def chosen_proposal(dossier: Dossier, asked: str | None) -> Proposal:
    """Find the proposal of a reference; without one, the only one of the dossier.

    Raises:
        InsuranceChoiceError: if none answers, or several do.
    """
    return _chosen(dossier.proposals, asked, InsuranceItem.PROPOSAL)


def chosen_policy(dossier: Dossier, asked: str | None) -> Policy:
    """Find the policy of a reference; without one, the only one of the dossier.

    Raises:
        InsuranceChoiceError: if none answers, or several do.
    """
    return _chosen(dossier.policies, asked, InsuranceItem.POLICY)


def chosen_claim(dossier: Dossier, asked: str | None) -> Claim:
    """Find the claim of a reference; without one, the only one of the dossier.

    Raises:
        InsuranceChoiceError: if none answers, or several do.
    """
    return _chosen(dossier.claims, asked, InsuranceItem.CLAIM)


def policy_of_claim(dossier: Dossier, claim: Claim) -> Policy:
    """Find the policy that a claim names; where it names none, the only one of the dossier.

    Raises:
        InsuranceChoiceError: if the dossier does not hold it, or the claim names none of several.
    """
    return chosen_policy(dossier, claim.policy_reference)


def claim_of_breach(dossier: Dossier, breach: Breach) -> Claim | None:
    """Find the claim that a breach made, where just one says so."""
    found = [claim for claim in dossier.claims if claim.breach_reference == breach.reference]
    return found[0] if len(found) == 1 else None
