# SPDX-License-Identifier: MIT
"""Where the law is used: what the reader of syntax trees finds, and what it leaves."""

from __future__ import annotations

from pathlib import Path

import pytest
from generator.usage import uses_of_law


def _found(folder: Path, content: str, name: str = "rules.py") -> dict[tuple[str, str], tuple[str, ...]]:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return dict(uses_of_law(folder))


@pytest.mark.parametrize(
    "content",
    [
        "from rgpd_sante.law.texts import gdpr\nx = gdpr.ART_9\n",
        "from rgpd_sante.law.texts import gdpr as law\nx = law.ART_9\n",
        "from rgpd_sante.law.texts.gdpr import ART_9\nx = (ART_9,)\n",
        "from rgpd_sante.law.texts.gdpr import ART_9 as HEALTH\ndef f():\n    return HEALTH\n",
        "from rgpd_sante.law.texts import gdpr\nx = gdpr.ART_9.short\n",
    ],
)
def test_a_value_is_found_under_each_name_that_it_may_have(tmp_path: Path, content: str) -> None:
    """A text may be imported under another name, and a value directly."""
    assert _found(tmp_path, content) == {("gdpr", "ART_9"): ("rules",)}


@pytest.mark.parametrize(
    "content",
    [
        '"""\n>>> from rgpd_sante.law.texts import gdpr\n>>> gdpr.ART_9\n"""\n',
        "# gdpr.ART_9\n",
        "from rgpd_sante.law.texts import gdpr\n",
        "from elsewhere import gdpr\nx = gdpr.ART_9\n",
        "from . import gdpr\nx = gdpr.ART_9\n",
        "import rgpd_sante\n",
    ],
)
def test_what_is_only_told_is_no_use(tmp_path: Path, content: str) -> None:
    """A docstring, a comment, an import without use or a name from elsewhere does not count."""
    assert _found(tmp_path, content) == {}


def test_the_texts_do_not_use_themselves(tmp_path: Path) -> None:
    """A text that quotes another one is no rule that applies it."""
    content = "from rgpd_sante.law.texts import gdpr\nx = gdpr.ART_9\n"
    assert _found(tmp_path, content, "law/texts/nis2.py") == {}


def test_the_modules_are_in_order_and_named_by_their_place(tmp_path: Path) -> None:
    """Two modules that use one value are told in order, by their dotted name."""
    content = "from rgpd_sante.law.texts import gdpr\nx = gdpr.ART_9\n"
    _found(tmp_path, content, "breach/rules.py")
    assert _found(tmp_path, content, "analysis/risk.py") == {("gdpr", "ART_9"): ("analysis.risk", "breach.rules")}
