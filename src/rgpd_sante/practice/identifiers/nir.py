# SPDX-License-Identifier: MIT
"""NIR: the number of a person in the national register (*numéro de sécurité sociale*).

**It must never be printed**: not in a document, a register, a log, a file name or an error. Show :func:`masked`; use
:func:`format` for the one field in which the person concerned checks their own number.

INSEE gives it. It has 15 characters: sex (1), year of birth (2), month (2), department and commune (5), order (3), and
a key (2), which is 97 less the remainder of the first thirteen by 97 (verified in python-stdnum, whose key is used).
For the key, **2A counts as 19 and 2B as 18**; this is not the rule of FINESS, which counts the letter alone.

The month is 01 to 12, or 20 to 42 or 50 to 99 where the civil status is incomplete; the sex is 1 or 2, or 7 or 8 in a
temporary number. python-stdnum looks at neither; a value outside of these is refused here.

The numbers below were given to nobody: month 99, commune 000 of department 99 or 2A, order 000.

Examples:
    >>> validate("1 00 99 99 000 000 25")
    '100999900000025'
    >>> validate("100992C00000025")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierFormatError: NIR: got texte de 15 caractères, expected 15 digits, the department may be...
    >>> validate("100992A00000025")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierChecksumError: NIR: got texte de 15 caractères, expected a check key that matches
    >>> validate("1009999000000")  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    rgpd_sante...IdentifierLengthError: NIR: got texte de 13 caractères, expected 15 digits, the department may be...
"""

from __future__ import annotations

import re
from typing import Final

from stdnum.fr import nir as stdnum_nir

from rgpd_sante.errors import hidden
from rgpd_sante.practice.identifiers._shape import NO_BREAK_SPACE, Shape
from rgpd_sante.practice.identifiers.errors import IdentifierChecksumError, IdentifierComponentError, IdentifierError
from rgpd_sante.practice.identifiers.kinds import IdentifierKind

__all__ = ["compact", "format", "is_valid", "masked", "validate", "well_formed"]

_SHAPE: Final = Shape(
    kind=IdentifierKind.NIR,
    groups=(1, 2, 2, 2, 3, 3, 2),
    pattern=re.compile(r"[0-9]{5}(?:[0-9]{2}|2[AB])[0-9]{8}"),
    expected="15 digits, the department may be 2A or 2B",
    attendu="15 chiffres, le département pouvant être 2A ou 2B",
)
_SEXES: Final = frozenset("1278")
_MONTHS: Final = frozenset({*range(1, 13), *range(20, 43), *range(50, 100)})
_DOT: Final = "•"


def compact(number: str) -> str:
    """Strip spaces and dots, and write the letter of Corsica as a capital.

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> compact("1 00 99 2a 000 000 51")
        '100992A00000051'
    """
    return _SHAPE.compact(number)


def well_formed(number: str) -> bool:
    """Tell whether the number has the shape of a NIR, whatever its key; never raises.

    Examples:
        >>> well_formed("100992A00000025"), well_formed("1009999000000")
        (True, False)
    """
    return _SHAPE.fits(number)


def validate(number: str) -> str:
    """Return the number in compact form if its shape, its key, its sex and its month hold.

    Raises:
        IdentifierLengthError: if it is too long or too short.
        IdentifierFormatError: if it is no text, or a character stands where it cannot.
        IdentifierZeroError: if it is all zeros.
        IdentifierChecksumError: if the key does not match.
        IdentifierComponentError: if the sex or the month is one that no number has.

    Examples:
        >>> validate("1 00 99 2A 000 000 51")
        '100992A00000051'
    """
    nir = _SHAPE.read(number)
    if not stdnum_nir.is_valid(nir):
        raise IdentifierChecksumError.of(IdentifierKind.NIR, number)
    if nir[0] not in _SEXES or int(nir[3:5]) not in _MONTHS:
        raise IdentifierComponentError(
            IdentifierKind.NIR,
            given=hidden(number),
            expected="a sex of 1, 2, 7 or 8 and a month of 01–12, 20–42 or 50–99",
            attendu="un sexe 1, 2, 7 ou 8 et un mois 01–12, 20–42 ou 50–99",
        )
    return nir


def is_valid(number: str) -> bool:
    """Tell whether :func:`validate` accepts the number; never raises, whatever is given.

    Examples:
        >>> is_valid("100992A00000051"), is_valid("100991A00000051")
        (True, False)
    """
    try:
        validate(number)
    except IdentifierError:
        return False
    return True


def format(number: str) -> str:  # noqa: A001 - the fourth verb of python-stdnum; the module is imported, not the name
    """Return the number in its usual groups, **never to be printed**; another shape comes back untouched.

    The groups are joined by no-break spaces (U+00A0).

    Raises:
        IdentifierFormatError: if what is given is no text.

    Examples:
        >>> format("100999900000025").split()
        ['1', '00', '99', '99', '000', '000', '25']
    """
    return _SHAPE.arrange(number)


def masked(number: str) -> str:
    """Return what may be shown of a NIR: the sex, then dots; never raises.

    A text that has not the shape of a NIR is masked whole: it may be a NIR mistyped.

    Examples:
        >>> " ".join(masked("100999900000025").split())
        '1 •• •• •• ••• ••• ••'
        >>> " ".join(masked("1009999000000").split())
        '• •• •• •• ••• ••• ••'
    """
    sex = compact(number)[0] if well_formed(number) else _DOT
    return NO_BREAK_SPACE.join((sex, *(_DOT * size for size in _SHAPE.groups[1:])))
