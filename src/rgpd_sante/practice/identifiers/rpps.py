# SPDX-License-Identifier: MIT
"""RPPS: the number of a health professional in the *Répertoire partagé des professionnels intervenant en santé*.

It is given once for all by the order of the profession, or by the regional health agency (ARS) where there is no order
(source: pro.orange.fr, second hand). It has 11 digits; the last one is a key by Luhn’s algorithm.

**Not verified**: the rule of the key is empirical. It holds on the numbers tried, but no text is cited for it, and the
sample of the official FHIR profile, ``10101201234``, fails it. So :func:`well_formed`, which looks at the shape only,
is the question to ask before refusing a number; a key that fails deserves a warning, and :func:`validate` is strict.

Examples:
    >>> validate("10005173140")
    '10005173140'
    >>> validate("1000517314O")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierFormatError: RPPS: got texte de 11 caractères, expected 11 digits
    >>> validate("10101201234")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierChecksumError: RPPS: got texte de 11 caractères, expected a check key that matches
    >>> validate("1000517314")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierLengthError: RPPS: got texte de 10 caractères, expected 11 digits
"""

from __future__ import annotations

import re
from typing import Final

from stdnum import luhn

from rgpd_sante.practice.identifiers._shape import Shape
from rgpd_sante.practice.identifiers.errors import IdentifierChecksumError, IdentifierError
from rgpd_sante.practice.identifiers.kinds import IdentifierKind

__all__ = ["compact", "format", "is_valid", "validate", "well_formed"]

_SHAPE: Final = Shape(
    kind=IdentifierKind.RPPS,
    groups=(11,),
    pattern=re.compile(r"[0-9]{11}"),
    expected="11 digits",
    attendu="11 chiffres",
)


def compact(number: str) -> str:
    """Strip spaces and dots.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> compact(" 10 005 173 140 ")
        '10005173140'
    """
    return _SHAPE.compact(number)


def well_formed(number: str) -> bool:
    """Tell whether the number has 11 digits, whatever its key; never raises.

    Examples:
        >>> well_formed("10101201234"), well_formed("1010120123")
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
        >>> validate("10 00387 9623")
        '10003879623'
    """
    digits = _SHAPE.read(number)
    if not luhn.is_valid(digits):
        raise IdentifierChecksumError.of(IdentifierKind.RPPS, number)
    return digits


def is_valid(number: str) -> bool:
    """Tell whether :func:`validate` accepts the number; never raises, whatever is given.

    Examples:
        >>> is_valid("10003879623"), is_valid("10003879632")
        (True, False)
    """
    try:
        validate(number)
    except IdentifierError:
        return False
    return True


def format(number: str) -> str:  # noqa: A001 - the fourth verb of python-stdnum; the module is imported, not the name
    """Return the number as it is printed: 11 digits, in one block; a text of another shape comes back untouched.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> format("10 005 173 140")
        '10005173140'
    """
    return _SHAPE.arrange(number)
