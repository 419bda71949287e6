# SPDX-License-Identifier: MIT
"""The archive around a DOCX file, made the same on every day: its members bear no date of their own."""

from __future__ import annotations

import io
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

__all__ = ["undated"]

_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)  # the first that a ZIP archive can tell
_UNIX: Final = 3


def undated(archive: bytes) -> bytes:
    """Return the archive with the same members in the same order, each of the first day that an archive can tell."""
    made = io.BytesIO()
    with ZipFile(io.BytesIO(archive)) as source, ZipFile(made, "w") as target:
        for name in source.namelist():
            member = ZipInfo(name, _FIRST_DAY)
            member.compress_type = ZIP_DEFLATED
            member.create_system = _UNIX
            target.writestr(member, source.read(name))
    return made.getvalue()
