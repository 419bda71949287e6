# SPDX-License-Identifier: MIT
"""Bulk reading: the garbage collector is its largest cost, and pausing it is the caller's decision."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["batch"]


@contextmanager
def batch() -> Iterator[None]:
    """Pause the cyclic garbage collector while many files are read or written.

    The library never pauses it by itself: the setting is that of the whole process, every thread included.
    Memory held by reference cycles grows inside the block. The collector comes back at the end, also after an
    error, and stays off if it was off before; blocks may be nested.

    Examples:
        >>> with batch():
        ...     gc.isenabled()
        False
        >>> gc.isenabled()
        True
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
