# SPDX-License-Identifier: MIT
"""The base of every closed list: a string enum whose values are stable ASCII codes.

The codes are what a file carries. Their French labels are looked up in :mod:`rgpd_sante.documents`.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Code"]


class Code(StrEnum):
    """A closed list of stable ``snake_case`` codes."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"
