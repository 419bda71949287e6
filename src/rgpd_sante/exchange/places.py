# SPDX-License-Identifier: MIT
"""The place of a value in a JSON text, written as people read it: ``$.breaches[0].aware_at``."""

from __future__ import annotations

from typing import Final

from rgpd_sante.errors import shown

__all__ = ["ROOT", "at_index", "at_key"]

ROOT: Final = "$"


def at_key(place: str, key: str) -> str:
    """Go down one key; a key that is no plain name is quoted and shortened.

    Examples:
        >>> at_key("$.breaches[0]", "aware_at")
        '$.breaches[0].aware_at'
        >>> at_key("$", "une clé")
        '$["une clé"]'
    """
    if key.isascii() and key.isidentifier():
        return f"{place}.{shown(key)}"
    return f'{place}["{shown(key)}"]'


def at_index(place: str, index: int) -> str:
    """Go down to one item of a list, counted from zero.

    Examples:
        >>> at_index("$.breaches", 2)
        '$.breaches[2]'
    """
    return f"{place}[{index}]"
