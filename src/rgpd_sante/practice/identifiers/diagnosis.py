# SPDX-License-Identifier: MIT
"""One question for all the numbers: what is wrong with this one?

A practice is loaded with the numbers it was given, be they good or bad; the rules ask here, and warn. Nothing here
raises.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Protocol

from rgpd_sante.practice.identifiers import adeli, finess, nir, rpps, siren, siret
from rgpd_sante.practice.identifiers.errors import IdentifierError
from rgpd_sante.practice.identifiers.kinds import IdentifierKind, IdentifierProblem

__all__ = ["diagnose"]


class _Verbs(Protocol):
    """What the module of a number offers."""

    def compact(self, number: str) -> str:
        """Strip what is not part of the number."""

    def validate(self, number: str) -> str:
        """Return the compact number, or raise an ``IdentifierError``."""

    def is_valid(self, number: str) -> bool:
        """Tell whether the number is accepted."""

    def format(self, number: str) -> str:
        """Return the number as it is printed."""

    def well_formed(self, number: str) -> bool:
        """Tell whether the number has the right shape, whatever its key."""


_MODULES: Final[Mapping[IdentifierKind, _Verbs]] = {
    IdentifierKind.RPPS: rpps,
    IdentifierKind.ADELI: adeli,
    IdentifierKind.FINESS: finess,
    IdentifierKind.SIREN: siren,
    IdentifierKind.SIRET: siret,
    IdentifierKind.NIR: nir,
}


def diagnose(kind: IdentifierKind, number: str) -> IdentifierProblem | None:
    """Say what is wrong with a number, or ``None``; never raises.

    An ADELI number that is well formed is ``OBSOLETE``: the RPPS replaces it. Before a ``BAD_KEY`` is worded, read
    :data:`rgpd_sante.practice.identifiers.kinds.KEY_EVIDENCE`: the key of an RPPS or a FINESS was only observed.

    Examples:
        >>> diagnose(IdentifierKind.RPPS, "10005173140") is None
        True
        >>> diagnose(IdentifierKind.RPPS, "10101201234"), diagnose(IdentifierKind.RPPS, "1010120123")
        (IdentifierProblem.BAD_KEY, IdentifierProblem.BAD_SHAPE)
        >>> diagnose(IdentifierKind.SIREN, "000000000"), diagnose(IdentifierKind.ADELI, "759312345")
        (IdentifierProblem.ALL_ZERO, IdentifierProblem.OBSOLETE)
    """
    try:
        _MODULES[kind].validate(number)
    except IdentifierError as error:
        return error.problem
    return IdentifierProblem.OBSOLETE if kind == IdentifierKind.ADELI else None
