# SPDX-License-Identifier: MIT
"""Golden files: what a writer wrote yesterday, to be reviewed by diff when it changes.

``RGPD_SANTE_REWRITE_GOLDENS=1 pytest`` writes them anew. Invisible spaces are shown escaped, and a binary file is
kept as the text that is read back from it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

__all__ = ["check", "visible"]

_SWITCH: Final = "RGPD_SANTE_REWRITE_GOLDENS"
_FOLDER: Final = Path(__file__).parent / "documents" / "goldens"
_INVISIBLE: Final = str.maketrans(
    {char: f"\\u{ord(char):04x}" for char in "\u00a0\u00ad\u2009\u200b\u200c\u200d\u200e\u200f\u202f\u2060\ufeff"}
)


def visible(content: bytes) -> str:
    """Return the text of a file with its invisible characters escaped and its line ends made one."""
    return content.decode("utf-8").replace("\r\n", "\n").translate(_INVISIBLE)


def check(name: str, content: bytes, *, folder: Path = _FOLDER) -> None:
    """Compare a text file with the golden one of that name, or rewrite the golden one when the switch is on."""
    path = folder / name
    if os.environ.get(_SWITCH) == "1":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(visible(content), encoding="utf-8", newline="\n")
    assert path.exists(), f"{name}: no golden file yet; run once with {_SWITCH}=1"
    assert visible(content) == path.read_text(encoding="utf-8")
