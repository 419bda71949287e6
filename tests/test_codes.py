# SPDX-License-Identifier: MIT
"""Every closed list of the library, found by discovery: stable ASCII codes, one for each name."""

from __future__ import annotations

import importlib
import pickle
import pkgutil
import re
from types import ModuleType

import pytest

import rgpd_sante
from rgpd_sante.codes import Code
from rgpd_sante.facts import Answer
from rgpd_sante.vocabulary.breach import RiskLevel

OPTIONAL = ("rgpd_sante.documents.writers", "rgpd_sante.__main__")  # need an extra, or run when imported
CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def modules() -> list[ModuleType]:
    """Import each module of the library that needs no extra."""
    found = pkgutil.walk_packages(rgpd_sante.__path__, f"{rgpd_sante.__name__}.")
    return [importlib.import_module(one.name) for one in found if not one.name.startswith(OPTIONAL)]


def closed_lists() -> list[type[Code]]:
    """Find the closed lists of the library by looking into its modules."""
    lists = {
        f"{value.__module__}.{value.__name__}": value
        for module in modules()
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Code) and value is not Code
    }
    return [lists[name] for name in sorted(lists)]


LISTS = closed_lists()


def test_many_lists_are_found() -> None:
    """The discovery finds the lists of the facts, of the law and of the vocabulary."""
    assert {Answer, RiskLevel} <= set(LISTS)
    assert len(LISTS) > 35


@pytest.mark.parametrize("codes", LISTS, ids=lambda codes: codes.__name__)
def test_codes_are_stable_ascii_words(codes: type[Code]) -> None:
    """Each code is its own name in lower case, in ASCII ``snake_case``: it can be a key, a file name, an anchor."""
    assert len(codes) > 1
    for code in codes:
        assert CODE.fullmatch(code.value)
        assert code.value == code.name.lower()


@pytest.mark.parametrize("codes", LISTS, ids=lambda codes: codes.__name__)
def test_a_list_says_what_it_is(codes: type[Code]) -> None:
    """Each closed list has a docstring of its own, and no two names for one code."""
    assert codes.__doc__
    assert codes.__doc__ != Code.__doc__
    assert len(codes.__members__) == len(codes)


@pytest.mark.parametrize("codes", LISTS, ids=lambda codes: codes.__name__)
def test_a_code_is_a_text_and_comes_back_as_itself(codes: type[Code]) -> None:
    """A code is its text, and text or pickle give back the very same object."""
    for code in codes:
        assert str(code) == code.value == code
        assert codes(code.value) is code
        assert pickle.loads(pickle.dumps(code)) is code  # noqa: S301 - our own bytes


@pytest.mark.parametrize("codes", LISTS, ids=lambda codes: codes.__name__)
def test_a_code_is_shown_by_its_name(codes: type[Code]) -> None:
    """The representation of a code is what one writes in Python to get it."""
    for code in codes:
        assert repr(code) == f"{codes.__name__}.{code.name}"


@pytest.mark.parametrize("word", ["YES", "oui", "", "yes ", "Yes"])
def test_an_unknown_word_is_no_code(word: str) -> None:
    """A list is closed: any other spelling is refused."""
    with pytest.raises(ValueError, match="is not a valid Answer"):
        Answer(word)
