# SPDX-License-Identifier: MIT
"""The closed lists about identifiers: which ones there are, what may be wrong with one, how sure we are of its key.

A failing key is never proof of a false number where the rule of the key was only observed: :data:`KEY_EVIDENCE` says
so for each kind, and whoever words a warning is expected to read it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from rgpd_sante.codes import Code

__all__ = ["KEY_EVIDENCE", "IdentifierKind", "IdentifierProblem", "KeyEvidence"]


class IdentifierKind(Code):
    """The numbers of a practice and its people; each value is the name of the module that reads it."""

    RPPS = "rpps"
    ADELI = "adeli"
    FINESS = "finess"
    SIREN = "siren"
    SIRET = "siret"
    NIR = "nir"


class IdentifierProblem(Code):
    """What is wrong with a number, from the plainest to the finest.

    ``OBSOLETE`` is no mistake: the number is well formed, but its kind has been replaced.
    """

    BAD_SHAPE = "bad_shape"
    ALL_ZERO = "all_zero"
    BAD_KEY = "bad_key"
    BAD_COMPONENT = "bad_component"
    OBSOLETE = "obsolete"


class KeyEvidence(Code):
    """What the rule of the key rests on."""

    VERIFIED = "verified"
    """Read in python-stdnum, and run."""
    EMPIRICAL = "empirical"
    """Held on every number tried, but cited from no text."""
    UNVERIFIED = "unverified"
    """Only claimed: never held against a number."""


KEY_EVIDENCE: Final[Mapping[IdentifierKind, KeyEvidence]] = MappingProxyType(
    {
        IdentifierKind.RPPS: KeyEvidence.EMPIRICAL,
        IdentifierKind.ADELI: KeyEvidence.UNVERIFIED,
        IdentifierKind.FINESS: KeyEvidence.EMPIRICAL,
        IdentifierKind.SIREN: KeyEvidence.VERIFIED,
        IdentifierKind.SIRET: KeyEvidence.VERIFIED,
        IdentifierKind.NIR: KeyEvidence.VERIFIED,
    }
)
"""What the key of each kind rests on."""
