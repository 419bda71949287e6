# SPDX-License-Identifier: MIT
"""FINESS: the number of an establishment in the *Fichier national des établissements sanitaires et sociaux*.

The regional health agencies (ARS) are the main counters that record it. A legal entity (*entité juridique*) and each of
its establishments have their own. It has 9 characters: the department first (``2A`` or ``2B`` in Corsica), and last a
key by Luhn’s algorithm.

In Corsica the letter becomes a digit before the key is computed, **A → 1 and B → 2**. This is not the rule of the NIR,
which puts 19 and 18 for the whole department.

**Not verified**: the rule of the key is empirical, in Corsica above all. It holds on the numbers tried, and the other
two readings (A and B → 0, 2A → 19 and 2B → 18) fail on them; no text is cited for it. A failing key deserves a warning.

Examples:
    >>> validate("2A0000014")
    '2A0000014'
    >>> validate("2C0000014")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierFormatError: FINESS: got texte de 9 caractères, expected 9 digits, or 2A or 2B then 7 digits
    >>> validate("750712185")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierChecksumError: FINESS: got texte de 9 caractères, expected a check key that matches
    >>> validate("75071218")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierLengthError: FINESS: got texte de 8 caractères, expected 9 digits, or 2A or 2B then 7 digits
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
    kind=IdentifierKind.FINESS,
    groups=(9,),
    pattern=re.compile(r"(?:[0-9]{2}|2[AB])[0-9]{7}"),
    expected="9 digits, or 2A or 2B then 7 digits",
    attendu="9 chiffres, ou 2A ou 2B puis 7 chiffres",
)
_CORSICA: Final = str.maketrans("AB", "12")


def compact(number: str) -> str:
    """Strip spaces and dots, and write the letter of Corsica as a capital.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> compact("2a 000 001 4")
        '2A0000014'
    """
    return _SHAPE.compact(number)


def well_formed(number: str) -> bool:
    """Tell whether the number has the shape of a FINESS, whatever its key; never raises.

    Examples:
        >>> well_formed("2B0000014"), well_formed("2C0000014")
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
        >>> validate("75 071 218 4")
        '750712184'
    """
    finess = _SHAPE.read(number)
    # Luhn counts the letter of Corsica as one digit: A is 1, B is 2 (empirical, see above).
    if not luhn.is_valid(finess.translate(_CORSICA)):
        raise IdentifierChecksumError.of(IdentifierKind.FINESS, number)
    return finess


def is_valid(number: str) -> bool:
    """Tell whether :func:`validate` accepts the number; never raises, whatever is given.

    Examples:
        >>> is_valid("750712184"), is_valid("2B0000014")
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
        >>> format("75 071 218 4")
        '750712184'
    """
    return _SHAPE.arrange(number)
