# SPDX-License-Identifier: MIT
"""The characters that the fonts inside typst can print, measured one by one under PDF/UA-1 and PDF/A-2a.

The machine's own fonts are never used: the same document gives the same bytes everywhere. Latin in all its European
and Vietnamese forms, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Georgian, signs and arrows are covered;
Chinese, Japanese, Korean and emoji are not.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["UNPRINTABLE", "printable", "printable_in_latin"]

UNPRINTABLE: Final = "□"

_ANY = re.compile(
    "[^\t\n\x20-\x7e\xa0-\u033f\u0342\u0370-\u0373\u0375-\u0377\u037a-\u037d\u037f\u0384-\u0386\u0388-\u038a\u038c"
    "\u038e-\u03a1\u03a3-\u04ff\u0531-\u0556\u0559-\u058a\u05d0-\u05ea\u0621-\u063a\u0640-\u0655\u0660-\u066d"
    "\u0679-\u067b\u067e-\u0680\u0686-\u0687\u0691\u0698\u06a9\u06af\u06be\u06cc\u06f0-\u06f9\u0900-\u0957"
    "\u0960-\u097f\u10d0-\u10ff\u1e00-\u1f15\u1f20-\u1f45\u2002-\u2040\u2044-\u2052\u2060\u2070-\u2071\u2074-\u208e"
    "\u20a0-\u20bf\u2100-\u211e\u2120\u2122\u2153-\u2184\u2190-\u2328\u2460-\u2606\u2610-\u262f\u26a0"
    "\u2713-\u2714\u2717-\u2718\u2794\u2798-\u27af\ufb00-\ufb06\ufffd]"
)
_LATIN = re.compile(
    "[^\t\n\x20-\x7e\xa0-\xac\xae-\u017f\u2010-\u2027\u202f-\u203a\u20ac\u2122\u2190-\u2193\u25a1\ufffd]"
)


def printable(text: str) -> str:
    """Replace by U+25A1 each character that no font can print.

    Examples:
        >>> printable("Zoé 漢字")
        'Zoé □□'
    """
    return _ANY.sub(UNPRINTABLE, text)


def printable_in_latin(text: str) -> str:
    """Replace all but plain Latin: marks that combine can be printable one by one and not together.

    Examples:
        >>> printable_in_latin("Zoé Ωm")
        'Zoé □m'
    """
    return _LATIN.sub(UNPRINTABLE, text)
