# SPDX-License-Identifier: MIT
"""SIREN: the number of an enterprise in the *Système d’identification du répertoire des entreprises*.

INSEE gives it. It has 9 digits; the last one is a key by Luhn’s algorithm (verified in python-stdnum, which computes it
here).

The key of nine zeros holds, and python-stdnum lets them through; they are refused here.

Examples:
    >>> validate("732 829 320")
    '732829320'
    >>> validate("73282932O")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierFormatError: SIREN: got texte de 9 caractères, expected 9 digits
    >>> validate("732829321")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierChecksumError: SIREN: got texte de 9 caractères, expected a check key that matches
    >>> validate("73282932")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierLengthError: SIREN: got texte de 8 caractères, expected 9 digits
"""

from __future__ import annotations

import re
from typing import Final

from stdnum.fr import siren as stdnum_siren

from rgpd_sante.practice.identifiers._shape import Shape
from rgpd_sante.practice.identifiers.errors import IdentifierChecksumError, IdentifierError
from rgpd_sante.practice.identifiers.kinds import IdentifierKind

__all__ = ["compact", "format", "is_valid", "validate", "well_formed"]

_SHAPE: Final = Shape(
    kind=IdentifierKind.SIREN,
    groups=(3, 3, 3),
    pattern=re.compile(r"[0-9]{9}"),
    expected="9 digits",
    attendu="9 chiffres",
)


def compact(number: str) -> str:
    """Strip spaces and dots.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> compact("732.829.320")
        '732829320'
    """
    return _SHAPE.compact(number)


def well_formed(number: str) -> bool:
    """Tell whether the number has 9 digits, whatever its key; never raises.

    Examples:
        >>> well_formed("732829321"), well_formed("73282932")
        (True, False)
    """
    return _SHAPE.fits(number)


def validate(number: str) -> str:
    """Return the number in compact form if its shape and its key hold.

    Raises:
        IdentifierLengthError: if it is too long or too short.
        IdentifierFormatError: if it is no text, or a character stands where it cannot.
        IdentifierZeroError: if it is all zeros.
        IdentifierChecksumError: if the key does not match.

    Examples:
        >>> validate(" 732829320 ")
        '732829320'
    """
    digits = _SHAPE.read(number)
    if not stdnum_siren.is_valid(digits):
        raise IdentifierChecksumError.of(IdentifierKind.SIREN, number)
    return digits


def is_valid(number: str) -> bool:
    """Tell whether :func:`validate` accepts the number; never raises, whatever is given.

    Examples:
        >>> is_valid("732829320"), is_valid("000000000")
        (True, False)
    """
    try:
        validate(number)
    except IdentifierError:
        return False
    return True


def format(number: str) -> str:  # noqa: A001 - the fourth verb of python-stdnum; the module is imported, not the name
    """Return the number as it is printed, in groups of three; a text of another shape comes back untouched.

    The groups are joined by no-break spaces (U+00A0).

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> format("732829320").split()
        ['732', '829', '320']
    """
    return _SHAPE.arrange(number)
