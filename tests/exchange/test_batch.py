# SPDX-License-Identifier: MIT
"""The pause of the garbage collector."""

from __future__ import annotations

import gc

import pytest

from rgpd_sante.exchange import batch


def test_pause_ends() -> None:
    """The collector is off inside, also in a nested block, and on again at the end."""
    with batch():
        with batch():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_pause_ends_after_an_error() -> None:
    """An error inside does not leave the collector off."""
    with pytest.raises(KeyError), batch():
        raise KeyError
    assert gc.isenabled()
