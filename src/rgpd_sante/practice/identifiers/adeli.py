# SPDX-License-Identifier: MIT
"""ADELI: the former number of a health professional (*Automatisation des listes*), which the RPPS replaces.

The regional health agency (ARS) gave it. It has 9 characters: the department (2), the profession (1), a serial number
(5) and a key (1).

It is **obsolete** (nurses, for one, have had an RPPS since October 2021), but a practice may still hold one: it is
accepted, and :func:`rgpd_sante.practice.identifiers.diagnosis.diagnose` says that it is obsolete.

**Not verified**: Luhn’s algorithm is claimed for the key, and was held against no number. A key that fails is therefore
never a fault, and :func:`validate` looks at the shape only; so does it with the second character of the department,
which may be any letter.

Examples:
    >>> validate("759312345")
    '759312345'
    >>> validate("75931234?")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierFormatError: ADELI: got texte de 9 caractères, expected 9 digits, the second may be a letter
    >>> validate("759312346")
    '759312346'
    >>> validate("75931234")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierLengthError: ADELI: got texte de 8 caractères, expected 9 digits, the second may be a letter
"""

from __future__ import annotations

import re
from typing import Final

from rgpd_sante.practice.identifiers._shape import Shape
from rgpd_sante.practice.identifiers.errors import IdentifierError
from rgpd_sante.practice.identifiers.kinds import IdentifierKind

__all__ = ["compact", "format", "is_valid", "validate", "well_formed"]

_SHAPE: Final = Shape(
    kind=IdentifierKind.ADELI,
    groups=(9,),
    pattern=re.compile(r"[0-9][0-9A-Z][0-9]{7}"),
    expected="9 digits, the second may be a letter",
    attendu="9 chiffres, le deuxième pouvant être une lettre",
)


def compact(number: str) -> str:
    """Strip spaces and dots, and write a letter as a capital.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> compact("75 9 31234 5")
        '759312345'
    """
    return _SHAPE.compact(number)


def well_formed(number: str) -> bool:
    """Tell whether the number has the shape of an ADELI number; never raises.

    Examples:
        >>> well_formed("759312345"), well_formed("75931234")
        (True, False)
    """
    return _SHAPE.fits(number)


def validate(number: str) -> str:
    """Return the number in compact form if its shape holds; its key is not looked at.

    Raises:
        IdentifierLengthError: if it is too long or too short.
        IdentifierFormatError: if it is no text, or a character stands where it cannot.
        IdentifierZeroError: if it is all zeros.

    Examples:
        >>> validate("75 9 31234 5")
        '759312345'
    """
    return _SHAPE.read(number)


def is_valid(number: str) -> bool:
    """Tell whether :func:`validate` accepts the number; never raises, whatever is given.

    Examples:
        >>> is_valid("2A9312345"), is_valid("A29312345")
        (True, False)
    """
    try:
        validate(number)
    except IdentifierError:
        return False
    return True


def format(number: str) -> str:  # noqa: A001 - the fourth verb of python-stdnum; the module is imported, not the name
    """Return the number as it is printed: 9 characters, in one block; a text of another shape comes back untouched.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> format("75 9 31234 5")
        '759312345'
    """
    return _SHAPE.arrange(number)
