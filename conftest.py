# SPDX-License-Identifier: MIT
"""Every Python block of the documentation and every example of a docstring is a test.

A block that cannot run is not ``python``: it is ``console``, ``json`` or ``text``.
"""

from __future__ import annotations

from doctest import ELLIPSIS

import pytest
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection
from xdist.scheduler import LoadScopeScheduling  # type: ignore[import-untyped]  # it carries no types

# a long result may be cut; its no-break spaces stand in the page as they are
_blocks = PythonCodeBlockParser(doctest_optionflags=ELLIPSIS)
_readme = Sybil(parsers=[_blocks], filenames=["README.md"])
_pages = Sybil(parsers=[_blocks], pattern="*.md", path="docs")
_package = Sybil(parsers=[DocTestParser()], pattern="*.py", path="src")
_generator = Sybil(parsers=[DocTestParser()], pattern="*.py", path="docs")

pytest_collect_file = SybilCollection((_readme, _pages, _package, _generator)).pytest()


class _PagesWhole(LoadScopeScheduling):  # type: ignore[misc]  # a class without types
    """Spread the tests over the workers one by one, save the blocks of a page: each goes on from those before it."""

    def _split_scope(self, nodeid: str) -> str:
        page, _, block = nodeid.partition("::")
        return page if block.startswith("line:") else nodeid


@pytest.hookimpl(optionalhook=True)  # nothing to spread where the plugin is switched off
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> _PagesWhole:
    """Choose how tests are spread over several processes."""
    return _PagesWhole(config, log)
