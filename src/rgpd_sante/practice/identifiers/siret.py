# SPDX-License-Identifier: MIT
"""SIRET: the number of an establishment in the *Système d’identification du répertoire des établissements*.

INSEE gives it. It has 14 digits: the SIREN of the enterprise (9), then the number of the establishment (*NIC*, 5). Its
key is Luhn’s over the 14 digits (verified in python-stdnum, which computes it here).

La Poste (SIREN 356000000) has a rule of its own: the sum of the digits is a multiple of 5, save for its head office,
35600000000048, which follows Luhn.

The key of fourteen zeros holds, and python-stdnum lets them through; they are refused here, and so is a SIREN of nine
zeros.

Examples:
    >>> validate("732 829 320 00074")
    '73282932000074'
    >>> validate("7328293200007A")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierFormatError: SIRET: got texte de 14 caractères, expected 14 digits
    >>> validate("73282932000079")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierChecksumError: SIRET: got texte de 14 caractères, expected a check key that matches
    >>> validate("732829320")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierLengthError: SIRET: got texte de 9 caractères, expected 14 digits
"""

from __future__ import annotations

import re
from typing import Final

from stdnum.fr import siret as stdnum_siret

from rgpd_sante.practice.identifiers._shape import Shape
from rgpd_sante.practice.identifiers.errors import IdentifierChecksumError, IdentifierError, IdentifierZeroError
from rgpd_sante.practice.identifiers.kinds import IdentifierKind

__all__ = ["compact", "format", "is_valid", "validate", "well_formed"]

_SHAPE: Final = Shape(
    kind=IdentifierKind.SIRET,
    groups=(3, 3, 3, 5),
    pattern=re.compile(r"[0-9]{14}"),
    expected="14 digits",
    attendu="14 chiffres",
)
_NO_SIREN: Final = "0" * 9


def compact(number: str) -> str:
    """Strip spaces and dots.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> compact("732 829 320 00074")
        '73282932000074'
    """
    return _SHAPE.compact(number)


def well_formed(number: str) -> bool:
    """Tell whether the number has 14 digits, whatever its key; never raises.

    Examples:
        >>> well_formed("73282932000079"), well_formed("732829320")
        (True, False)
    """
    return _SHAPE.fits(number)


def validate(number: str) -> str:
    """Return the number in compact form if its shape and its key hold, and the key of the SIREN in it.

    Raises:
        IdentifierLengthError: if it is too long or too short.
        IdentifierFormatError: if it is no text, or a character stands where it cannot.
        IdentifierZeroError: if it is all zeros, or the SIREN in it is.
        IdentifierChecksumError: if the key does not match.

    Examples:
        >>> validate("732.829.320.00074")
        '73282932000074'
    """
    digits = _SHAPE.read(number)
    if digits.startswith(_NO_SIREN):
        raise IdentifierZeroError.of(IdentifierKind.SIRET, number)
    if not stdnum_siret.is_valid(digits):
        raise IdentifierChecksumError.of(IdentifierKind.SIRET, number)
    return digits


def is_valid(number: str) -> bool:
    """Tell whether :func:`validate` accepts the number; never raises, whatever is given.

    Examples:
        >>> is_valid("73282932000074"), is_valid("35600000000048")
        (True, True)
    """
    try:
        validate(number)
    except IdentifierError:
        return False
    return True


def format(number: str) -> str:  # noqa: A001 - the fourth verb of python-stdnum; the module is imported, not the name
    """Return the number as it is printed, SIREN then NIC; a text of another shape comes back untouched.

    The groups are joined by no-break spaces (U+00A0).

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> format("73282932000074").split()
        ['732', '829', '320', '00074']
    """
    return _SHAPE.arrange(number)
