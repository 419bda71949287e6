# SPDX-License-Identifier: MIT
"""The helper of the golden files."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldens import check, visible


def test_invisible_spaces_are_shown() -> None:
    """A reviewer sees which space stands where."""
    assert visible("a\u00a0: b\u202f; c\r\n".encode()) == "a\\u00a0: b\\u202f; c\n"


def test_a_golden_file_is_written_by_the_switch_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the switch a missing or different golden file fails; with it the file is written anew."""
    monkeypatch.delenv("RGPD_SANTE_REWRITE_GOLDENS", raising=False)
    with pytest.raises(AssertionError, match="no golden file yet"):
        check("note.md", b"one", folder=tmp_path)
    monkeypatch.setenv("RGPD_SANTE_REWRITE_GOLDENS", "1")
    check("note.md", b"one", folder=tmp_path)
    monkeypatch.delenv("RGPD_SANTE_REWRITE_GOLDENS")
    check("note.md", b"one", folder=tmp_path)
    with pytest.raises(AssertionError):
        check("note.md", b"two", folder=tmp_path)
