# SPDX-License-Identifier: MIT
"""The countries by their French names; the codes are those of ISO 3166-1 alpha-2."""

from __future__ import annotations

from typing import Final

from babel import Locale

from rgpd_sante.documents.typography import french

__all__ = ["country_name"]

_NAMES: Final = Locale("fr", "FR").territories
# codes that CLDR reserves for tests and for « unknown », which are no places
_NO_PLACES: Final = frozenset({"XA", "XB", "ZZ"})


def country_name(code: str) -> str:
    """Name a country in French; a code that no country bears is shown as it is.

    Examples:
        >>> country_name("CH"), country_name("CI"), country_name("ZZ")
        ('Suisse', 'Côte d’Ivoire', 'ZZ')
    """
    return code if code in _NO_PLACES else french(_NAMES.get(code, code))
