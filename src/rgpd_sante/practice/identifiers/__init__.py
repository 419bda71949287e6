# SPDX-License-Identifier: MIT
"""The numbers of a practice and its people: RPPS, ADELI, FINESS, SIREN, SIRET, NIR.

Each number is a module with the same four verbs, which are those of python-stdnum: ``compact``, ``validate`` (returns
the compact form or raises), ``is_valid`` (never raises) and ``format``; and one more, ``well_formed`` (the shape only,
whatever the key). Numbers are texts, always: they have leading zeros, and Corsica has letters.

Examples:
    >>> from rgpd_sante.practice.identifiers import siret
    >>> siret.is_valid("732 829 320 00074")
    True
"""

from __future__ import annotations

from rgpd_sante.practice.identifiers import adeli, finess, nir, rpps, siren, siret
from rgpd_sante.practice.identifiers.diagnosis import diagnose
from rgpd_sante.practice.identifiers.errors import (
    IdentifierChecksumError,
    IdentifierComponentError,
    IdentifierError,
    IdentifierFormatError,
    IdentifierLengthError,
    IdentifierZeroError,
)
from rgpd_sante.practice.identifiers.kinds import KEY_EVIDENCE, IdentifierKind, IdentifierProblem, KeyEvidence

__all__ = [
    "KEY_EVIDENCE",
    "IdentifierChecksumError",
    "IdentifierComponentError",
    "IdentifierError",
    "IdentifierFormatError",
    "IdentifierKind",
    "IdentifierLengthError",
    "IdentifierProblem",
    "IdentifierZeroError",
    "KeyEvidence",
    "adeli",
    "diagnose",
    "finess",
    "nir",
    "rpps",
    "siren",
    "siret",
]
